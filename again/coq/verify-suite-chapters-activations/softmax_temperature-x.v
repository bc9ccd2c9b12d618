(* Certificate softmax_temperature dx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_x is V x
   exp_1[i, j] = exp((x[i, j] * (tau[])**(-1) + x[i, argmax_k(x[i, k] * (tau[])**(-1))] * (tau[])**(-1) * -1))
   reciprocal_2 = (tau[])**(-1)
   selected_3[i, j] = [j = argmax_k(x[i, k] * (tau[])**(-1))]
   reciprocal_4[i] = (sum_j(exp((x[i, j] * (tau[])**(-1) + x[i, argmax_k(x[i, k] * (tau[])**(-1))] * (tau[])**(-1) * -1))))**(-1)
   The hypotheses, in their order: reciprocal 4 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (2, [:: 0; 1]); (3, [:: 0; 1]); (1, [:: 0; 1]); (4, [::]); (6, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 1] [:: (2, [:: 0; 1]); (3, [:: 0; 1]); (5, [:: 0; 2]); (1, [:: 0; 2]); (4, [::]); (6, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 1] [:: (2, [:: 0; 1]); (3, [:: 0; 1]); (6, [:: 0]); (6, [:: 0]); (3, [:: 0; 2]); (1, [:: 0; 2]); (4, [::])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 1; 1] [:: (2, [:: 0; 1]); (3, [:: 0; 1]); (6, [:: 0]); (6, [:: 0]); (3, [:: 0; 2]); (5, [:: 0; 3]); (1, [:: 0; 3]); (4, [::])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 0; 1]); (6, [:: 0]); (2, [:: 0; 1]); (4, [::]); (1, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 1] [:: (3, [:: 0; 1]); (6, [:: 0]); (2, [:: 0; 2]); (3, [:: 0; 2]); (6, [:: 0]); (4, [::]); (1, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [:: 1] [:: (6, [:: 0]); (3, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 0; 1; 1] [:: (2, [:: 0; 1]); (3, [:: 0; 1]); (6, [:: 0]); (5, [:: 0; 2]); (1, [:: 0; 2]); (4, [::])] 0 [:: 0]]
    [:: [:: 0; 1];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1];
     [:: 0; 2; 1];
     [:: 0; 1; 3; 2];
     [:: 0; 1; 2]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem softmax_temperature_dx :
  forall (R : comRingType) (N K : nat)
  (V_x G exp_1 : nat -> nat -> R)
  (reciprocal_2 : R)
  (selected_3 : nat -> nat -> R)
  (reciprocal_4 : nat -> R)
  (tau : R)
  (x : nat -> nat -> R),
  (forall (i : 'I_N), (\sum_(j < K) reciprocal_4 i * exp_1 i j) = 1) ->
  (\sum_(i < N) \sum_(j < K) G i j * exp_1 i j * V_x i j * reciprocal_2 * reciprocal_4 i)
   - (\sum_(i < N) \sum_(j < K) \sum_(k < K) G i j * exp_1 i j * selected_3 i k * V_x i k * reciprocal_2 * reciprocal_4 i)
   - (\sum_(i < N) \sum_(j < K) \sum_(k < K) G i j * exp_1 i j * reciprocal_4 i * reciprocal_4 i * exp_1 i k * V_x i k * reciprocal_2)
   + (\sum_(i < N) \sum_(j < K) \sum_(k < K) \sum_(l < K) G i j * exp_1 i j * reciprocal_4 i * reciprocal_4 i * exp_1 i k * selected_3 i l * V_x i l * reciprocal_2)
  = (\sum_(i < N) \sum_(j < K) exp_1 i j * reciprocal_4 i * G i j * reciprocal_2 * V_x i j)
   - (\sum_(i < N) \sum_(j < K) \sum_(k < K) exp_1 i j * reciprocal_4 i * G i k * exp_1 i k * reciprocal_4 i * reciprocal_2 * V_x i j).
Proof.
move=> R N K V_x G exp_1 reciprocal_2 selected_3 reciprocal_4 tau x.
pose size_of s := nth 0%N ([:: N; K])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V_x (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1));
     (fun v => exp_1 (value v 0) (value v 1));
     (fun v => reciprocal_2);
     (fun v => selected_3 (value v 0) (value v 1));
     (fun v => reciprocal_4 (value v 0));
     (fun v => tau);
     (fun v => x (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
