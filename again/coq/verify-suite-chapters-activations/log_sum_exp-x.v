(* Certificate log_sum_exp dx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_x is V x
   selected_1[i, j] = [j = argmax_k(x[i, k])]
   reciprocal_2[i] = (sum_j(exp((x[i, j] + x[i, argmax_k(x[i, k])] * -1))))**(-1)
   exp_3[i, j] = exp((x[i, j] + x[i, argmax_k(x[i, k])] * -1))
   The hypotheses, in their order: reciprocal 3 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (2, [:: 0]); (3, [:: 0; 1]); (1, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (2, [:: 0]); (4, [:: 0]); (5, [:: 0; 1]); (1, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 1] [:: (2, [:: 0]); (4, [:: 0]); (5, [:: 0; 1]); (3, [:: 0; 2]); (1, [:: 0; 2])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (2, [:: 0]); (5, [:: 0; 1]); (4, [:: 0]); (1, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [:: 1] [:: (4, [:: 0]); (5, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zpos 1) [:: 0; 1] [:: (2, [:: 0]); (3, [:: 0; 1]); (1, [:: 0; 1])] 0 [:: 0]]
    [:: [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1; 2];
     [:: 0; 1];
     [:: 0; 2; 1];
     [:: 0; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem log_sum_exp_dx :
  forall (R : comRingType) (N K : nat)
  (V_x : nat -> nat -> R)
  (G : nat -> R)
  (selected_1 : nat -> nat -> R)
  (reciprocal_2 : nat -> R)
  (exp_3 x : nat -> nat -> R),
  (forall (i : 'I_N), (\sum_(j < K) reciprocal_2 i * exp_3 i j) = 1) ->
  (\sum_(i < N) \sum_(j < K) G i * selected_1 i j * V_x i j)
   + (\sum_(i < N) \sum_(j < K) G i * reciprocal_2 i * exp_3 i j * V_x i j)
   - (\sum_(i < N) \sum_(j < K) \sum_(k < K) G i * reciprocal_2 i * exp_3 i j * selected_1 i k * V_x i k)
  = (\sum_(i < N) \sum_(j < K) G i * exp_3 i j * reciprocal_2 i * V_x i j).
Proof.
move=> R N K V_x G selected_1 reciprocal_2 exp_3 x.
pose size_of s := nth 0%N ([:: N; K])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V_x (value v 0) (value v 1));
     (fun v => G (value v 0));
     (fun v => selected_1 (value v 0) (value v 1));
     (fun v => reciprocal_2 (value v 0));
     (fun v => exp_3 (value v 0) (value v 1));
     (fun v => x (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
