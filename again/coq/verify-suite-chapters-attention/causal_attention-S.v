(* Certificate causal_attention dS.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   T_1 is T
   V_S is V S
   upto_1[i, j] = [j <= i + 0]
   exp_2[i, j] = exp(S[i, j])
   reciprocal_3[i] = (sum_j(where([j <= i + 0], exp(S[i, j]), 0)))**(-1) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 0] [:: (3, [:: 0; 1]); (4, [:: 0; 2]); (5, [:: 0; 2]); (2, [:: 0; 2]); (6, [:: 0]); (1, [:: 2; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 0; 0] [:: (3, [:: 0; 1]); (4, [:: 0; 2]); (5, [:: 0; 2]); (6, [:: 0]); (6, [:: 0]); (4, [:: 0; 3]); (5, [:: 0; 3]); (2, [:: 0; 3]); (1, [:: 2; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0; 1] [:: (4, [:: 0; 1]); (5, [:: 0; 1]); (6, [:: 0]); (3, [:: 0; 2]); (1, [:: 1; 2]); (2, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 0; 0; 1] [:: (4, [:: 0; 1]); (5, [:: 0; 1]); (6, [:: 0]); (3, [:: 0; 3]); (1, [:: 2; 3]); (4, [:: 0; 2]); (5, [:: 0; 2]); (6, [:: 0]); (2, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 2; 1];
     [:: 0; 3; 2; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem causal_attention_dS :
  forall (R : comRingType) (T_1 M : nat)
  (V V_S G upto_1 exp_2 : nat -> nat -> R)
  (reciprocal_3 : nat -> R)
  (S : nat -> nat -> R),
  (\sum_(i < T_1) \sum_(j < M) \sum_(k < T_1) G i j * upto_1 i k * exp_2 i k * V_S i k * reciprocal_3 i * V k j)
   - (\sum_(i < T_1) \sum_(j < M) \sum_(k < T_1) \sum_(l < T_1) G i j * upto_1 i k * exp_2 i k * reciprocal_3 i * reciprocal_3 i * upto_1 i l * exp_2 i l * V_S i l * V k j)
  = (\sum_(i < T_1) \sum_(j < T_1) \sum_(k < M) upto_1 i j * exp_2 i j * reciprocal_3 i * G i k * V j k * V_S i j)
   - (\sum_(i < T_1) \sum_(j < T_1) \sum_(k < T_1) \sum_(l < M) upto_1 i j * exp_2 i j * reciprocal_3 i * G i l * V k l * upto_1 i k * exp_2 i k * reciprocal_3 i * V_S i j).
Proof.
move=> R T_1 M V V_S G upto_1 exp_2 reciprocal_3 S.
pose size_of s := nth 0%N ([:: T_1; M])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V (value v 0) (value v 1));
     (fun v => V_S (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1));
     (fun v => upto_1 (value v 0) (value v 1));
     (fun v => exp_2 (value v 0) (value v 1));
     (fun v => reciprocal_3 (value v 0));
     (fun v => S (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
