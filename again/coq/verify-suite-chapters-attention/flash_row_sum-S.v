(* Certificate flash_row_sum dS.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   T_1 is T
   S_1 is S
   V_S is V S
   exp_1[i, j] = exp((S[i, j] + S[i, argmax_k(S[i, k])] * -1))
   selected_2[i, j] = [j = argmax_k(S[i, k])]
   reciprocal_3[i] = (sum_j(exp((S[i, j] + S[i, argmax_k(S[i, k])] * -1))))**(-1)
   The hypotheses, in their order: reciprocal 3 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 0; 1]); (4, [:: 0; 2]); (2, [:: 0; 2]); (6, [:: 0]); (1, [:: 2; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 2; 1; 1] [:: (3, [:: 0; 1]); (4, [:: 0; 2]); (5, [:: 0; 3]); (2, [:: 0; 3]); (6, [:: 0]); (1, [:: 2; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 2; 1; 1] [:: (3, [:: 0; 1]); (4, [:: 0; 2]); (6, [:: 0]); (6, [:: 0]); (4, [:: 0; 3]); (2, [:: 0; 3]); (1, [:: 2; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1; 1; 1] [:: (3, [:: 0; 1]); (4, [:: 0; 2]); (6, [:: 0]); (6, [:: 0]); (4, [:: 0; 3]); (5, [:: 0; 4]); (2, [:: 0; 4]); (1, [:: 2; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (4, [:: 0; 1]); (6, [:: 0]); (3, [:: 0; 2]); (1, [:: 1; 2]); (2, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 2; 1] [:: (4, [:: 0; 1]); (6, [:: 0]); (3, [:: 0; 2]); (4, [:: 0; 3]); (6, [:: 0]); (1, [:: 3; 2]); (2, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [:: 1] [:: (6, [:: 0]); (4, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 0; 2; 1; 1] [:: (3, [:: 0; 1]); (4, [:: 0; 2]); (6, [:: 0]); (5, [:: 0; 3]); (2, [:: 0; 3]); (1, [:: 2; 1])] 0 [:: 0]]
    [:: [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3; 4];
     [:: 0; 2; 1];
     [:: 0; 2; 3; 1];
     [:: 0; 1; 2; 4; 3];
     [:: 0; 1; 2; 3]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem flash_row_sum_dS :
  forall (R : comRingType) (T_1 S M : nat)
  (V V_S G exp_1 selected_2 : nat -> nat -> R)
  (reciprocal_3 : nat -> R)
  (S_1 : nat -> nat -> R),
  (forall (i : 'I_T_1), (\sum_(j < S) reciprocal_3 i * exp_1 i j) = 1) ->
  (\sum_(i < T_1) \sum_(j < M) \sum_(k < S) G i j * exp_1 i k * V_S i k * reciprocal_3 i * V k j)
   - (\sum_(i < T_1) \sum_(j < M) \sum_(k < S) \sum_(l < S) G i j * exp_1 i k * selected_2 i l * V_S i l * reciprocal_3 i * V k j)
   - (\sum_(i < T_1) \sum_(j < M) \sum_(k < S) \sum_(l < S) G i j * exp_1 i k * reciprocal_3 i * reciprocal_3 i * exp_1 i l * V_S i l * V k j)
   + (\sum_(i < T_1) \sum_(j < M) \sum_(k < S) \sum_(l < S) \sum_(p < S) G i j * exp_1 i k * reciprocal_3 i * reciprocal_3 i * exp_1 i l * selected_2 i p * V_S i p * V k j)
  = (\sum_(i < T_1) \sum_(j < S) \sum_(k < M) exp_1 i j * reciprocal_3 i * G i k * V j k * V_S i j)
   - (\sum_(i < T_1) \sum_(j < S) \sum_(k < M) \sum_(l < S) exp_1 i j * reciprocal_3 i * G i k * exp_1 i l * reciprocal_3 i * V l k * V_S i j).
Proof.
move=> R T_1 S M V V_S G exp_1 selected_2 reciprocal_3 S_1.
pose size_of s := nth 0%N ([:: T_1; S; M])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V (value v 0) (value v 1));
     (fun v => V_S (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1));
     (fun v => exp_1 (value v 0) (value v 1));
     (fun v => selected_2 (value v 0) (value v 1));
     (fun v => reciprocal_3 (value v 0));
     (fun v => S_1 (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
