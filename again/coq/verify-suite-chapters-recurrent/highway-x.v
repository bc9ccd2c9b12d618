(* Certificate highway dx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_x is V x
   reciprocal_1[i, j] = ((exp(sum_k(x[i, k] * Wt[k, j]) * -1) + 1))**(-1)
   exp_2[i, j] = exp(sum_k(x[i, k] * Wt[k, j]) * -1)
   tanh_3[i, j] = tanh(sum_k(x[i, k] * W[k, j]))
   The hypotheses, in their order: reciprocal 1 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 1] [:: (5, [:: 0; 1]); (6, [:: 0; 1]); (6, [:: 0; 1]); (7, [:: 0; 1]); (4, [:: 0; 2]); (3, [:: 2; 1]); (8, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 1] [:: (5, [:: 0; 1]); (6, [:: 0; 1]); (8, [:: 0; 1]); (8, [:: 0; 1]); (4, [:: 0; 2]); (2, [:: 2; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 1] [:: (5, [:: 0; 1]); (6, [:: 0; 1]); (4, [:: 0; 2]); (2, [:: 2; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 1] [:: (5, [:: 0; 1]); (6, [:: 0; 1]); (6, [:: 0; 1]); (7, [:: 0; 1]); (4, [:: 0; 2]); (3, [:: 2; 1]); (1, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 1] [:: (5, [:: 0; 1]); (6, [:: 0; 1]); (4, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (5, [:: 0; 1]); (4, [:: 0; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 1; 1] [:: (5, [:: 0; 2]); (6, [:: 0; 2]); (8, [:: 0; 2]); (8, [:: 0; 2]); (2, [:: 1; 2]); (4, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 1] [:: (5, [:: 0; 2]); (6, [:: 0; 2]); (2, [:: 1; 2]); (4, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 1] [:: (5, [:: 0; 2]); (8, [:: 0; 2]); (6, [:: 0; 2]); (6, [:: 0; 2]); (3, [:: 1; 2]); (4, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 1] [:: (5, [:: 0; 2]); (8, [:: 0; 2]); (6, [:: 0; 2]); (3, [:: 1; 2]); (4, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 1] [:: (5, [:: 0; 2]); (1, [:: 0; 2]); (6, [:: 0; 2]); (6, [:: 0; 2]); (3, [:: 1; 2]); (4, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 1] [:: (5, [:: 0; 2]); (1, [:: 0; 2]); (6, [:: 0; 2]); (3, [:: 1; 2]); (4, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 1] [:: (5, [:: 0; 1]); (6, [:: 0; 1]); (4, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (5, [:: 0; 1]); (4, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0; 1] [:: Product (C := Integers) (Zpos 1) [::] [:: (6, [:: 0; 1]); (7, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [::] [:: (6, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 0; 1; 1] [:: (5, [:: 0; 1]); (6, [:: 0; 1]); (4, [:: 0; 2]); (3, [:: 2; 1]); (8, [:: 0; 1])] 0 [:: 0; 1];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 1; 1] [:: (5, [:: 0; 1]); (6, [:: 0; 1]); (4, [:: 0; 2]); (3, [:: 2; 1]); (1, [:: 0; 1])] 0 [:: 0; 1]]
    [:: [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1; 2];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 1; 2];
     [:: 0; 2; 1];
     [:: 0; 2; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem highway_dx :
  forall (R : comRingType) (N D : nat)
  (x W Wt V_x G reciprocal_1 exp_2 tanh_3 : nat -> nat -> R),
  (forall (i : 'I_N) (j : 'I_D), reciprocal_1 i j * exp_2 i j + reciprocal_1 i j = 1) ->
  (\sum_(i < N) \sum_(j < D) \sum_(k < D) G i j * reciprocal_1 i j * reciprocal_1 i j * exp_2 i j * V_x i k * Wt k j * tanh_3 i j)
   - (\sum_(i < N) \sum_(j < D) \sum_(k < D) G i j * reciprocal_1 i j * tanh_3 i j * tanh_3 i j * V_x i k * W k j)
   + (\sum_(i < N) \sum_(j < D) \sum_(k < D) G i j * reciprocal_1 i j * V_x i k * W k j)
   - (\sum_(i < N) \sum_(j < D) \sum_(k < D) G i j * reciprocal_1 i j * reciprocal_1 i j * exp_2 i j * V_x i k * Wt k j * x i j)
   - (\sum_(i < N) \sum_(j < D) G i j * reciprocal_1 i j * V_x i j)
   + (\sum_(i < N) \sum_(j < D) G i j * V_x i j)
  = - ((\sum_(i < N) \sum_(j < D) \sum_(k < D) G i k * reciprocal_1 i k * tanh_3 i k * tanh_3 i k * W j k * V_x i j))
   + (\sum_(i < N) \sum_(j < D) \sum_(k < D) G i k * reciprocal_1 i k * W j k * V_x i j)
   - (\sum_(i < N) \sum_(j < D) \sum_(k < D) G i k * tanh_3 i k * reciprocal_1 i k * reciprocal_1 i k * Wt j k * V_x i j)
   + (\sum_(i < N) \sum_(j < D) \sum_(k < D) G i k * tanh_3 i k * reciprocal_1 i k * Wt j k * V_x i j)
   + (\sum_(i < N) \sum_(j < D) \sum_(k < D) G i k * x i k * reciprocal_1 i k * reciprocal_1 i k * Wt j k * V_x i j)
   - (\sum_(i < N) \sum_(j < D) \sum_(k < D) G i k * x i k * reciprocal_1 i k * Wt j k * V_x i j)
   - (\sum_(i < N) \sum_(j < D) G i j * reciprocal_1 i j * V_x i j)
   + (\sum_(i < N) \sum_(j < D) G i j * V_x i j).
Proof.
move=> R N D x W Wt V_x G reciprocal_1 exp_2 tanh_3.
pose size_of s := nth 0%N ([:: N; D])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0) (value v 1));
     (fun v => W (value v 0) (value v 1));
     (fun v => Wt (value v 0) (value v 1));
     (fun v => V_x (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1));
     (fun v => reciprocal_1 (value v 0) (value v 1));
     (fun v => exp_2 (value v 0) (value v 1));
     (fun v => tanh_3 (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
