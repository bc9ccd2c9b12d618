(* Certificate softmax_cross_entropy_any dZ.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_Z is V Z
   reciprocal_1[i, j] = (exp((Z[i, j] + Z[i, argmax_k(Z[i, k])] * -1)) * (sum_l(exp((Z[i, l] + Z[i, argmax_k(Z[i, k])] * -1))))**(-1))**(-1)
   exp_2[i, j] = exp((Z[i, j] + Z[i, argmax_k(Z[i, k])] * -1))
   selected_3[i, j] = [j = argmax_k(Z[i, k])]
   reciprocal_4[i] = (sum_j(exp((Z[i, j] + Z[i, argmax_k(Z[i, k])] * -1))))**(-1)
   The hypotheses, in their order: reciprocal 1, reciprocal 4 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 1] [:: (1, [:: 0; 1]); (3, [:: 0; 1]); (4, [:: 0; 1]); (2, [:: 0; 1]); (6, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 1] [:: (1, [:: 0; 1]); (3, [:: 0; 1]); (4, [:: 0; 1]); (5, [:: 0; 2]); (2, [:: 0; 2]); (6, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 1] [:: (1, [:: 0; 1]); (3, [:: 0; 1]); (4, [:: 0; 1]); (6, [:: 0]); (6, [:: 0]); (4, [:: 0; 2]); (2, [:: 0; 2])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 1; 1] [:: (1, [:: 0; 1]); (3, [:: 0; 1]); (4, [:: 0; 1]); (6, [:: 0]); (6, [:: 0]); (4, [:: 0; 2]); (5, [:: 0; 3]); (2, [:: 0; 3])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 1] [:: (4, [:: 0; 1]); (6, [:: 0]); (1, [:: 0; 2]); (2, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 1] [:: (1, [:: 0; 1]); (2, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0; 1] [:: Product (C := Integers) (Zpos 1) [::] [:: (3, [:: 0; 1]); (4, [:: 0; 1]); (6, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [:: 1] [:: (6, [:: 0]); (4, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zpos 1) [:: 0; 1] [:: (1, [:: 0; 1]); (2, [:: 0; 1])] 0 [:: 0; 1];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 1; 1] [:: (1, [:: 0; 1]); (5, [:: 0; 2]); (2, [:: 0; 2])] 0 [:: 0; 1];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 1; 1] [:: (1, [:: 0; 1]); (6, [:: 0]); (4, [:: 0; 2]); (2, [:: 0; 2])] 0 [:: 0; 1];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 1; 1; 1] [:: (1, [:: 0; 1]); (6, [:: 0]); (4, [:: 0; 2]); (5, [:: 0; 3]); (2, [:: 0; 3])] 0 [:: 0; 1];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 1; 1] [:: (1, [:: 0; 1]); (5, [:: 0; 2]); (2, [:: 0; 2])] 1 [:: 0]]
    [:: [:: 0; 1];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 2; 1];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 3; 2];
     [:: 0; 1; 2]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem softmax_cross_entropy_any_dZ :
  forall (R : comRingType) (N K : nat)
  (Y V_Z reciprocal_1 exp_2 selected_3 : nat -> nat -> R)
  (reciprocal_4 : nat -> R)
  (Z : nat -> nat -> R),
  (forall (i : 'I_N) (j : 'I_K), reciprocal_1 i j * exp_2 i j * reciprocal_4 i = 1) ->
  (forall (i : 'I_N), (\sum_(j < K) reciprocal_4 i * exp_2 i j) = 1) ->
  - ((\sum_(i < N) \sum_(j < K) Y i j * reciprocal_1 i j * exp_2 i j * V_Z i j * reciprocal_4 i))
   + (\sum_(i < N) \sum_(j < K) \sum_(k < K) Y i j * reciprocal_1 i j * exp_2 i j * selected_3 i k * V_Z i k * reciprocal_4 i)
   + (\sum_(i < N) \sum_(j < K) \sum_(k < K) Y i j * reciprocal_1 i j * exp_2 i j * reciprocal_4 i * reciprocal_4 i * exp_2 i k * V_Z i k)
   - (\sum_(i < N) \sum_(j < K) \sum_(k < K) \sum_(l < K) Y i j * reciprocal_1 i j * exp_2 i j * reciprocal_4 i * reciprocal_4 i * exp_2 i k * selected_3 i l * V_Z i l)
  = (\sum_(i < N) \sum_(j < K) \sum_(k < K) exp_2 i j * reciprocal_4 i * Y i k * V_Z i j)
   - (\sum_(i < N) \sum_(j < K) Y i j * V_Z i j).
Proof.
move=> R N K Y V_Z reciprocal_1 exp_2 selected_3 reciprocal_4 Z.
pose size_of s := nth 0%N ([:: N; K])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => Y (value v 0) (value v 1));
     (fun v => V_Z (value v 0) (value v 1));
     (fun v => reciprocal_1 (value v 0) (value v 1));
     (fun v => exp_2 (value v 0) (value v 1));
     (fun v => selected_3 (value v 0) (value v 1));
     (fun v => reciprocal_4 (value v 0));
     (fun v => Z (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
