(* Certificate masked_attention dS.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   T_1 is T
   S_1 is S
   V_S is V S
   exp_1[i, j] = exp(S[i, j])
   reciprocal_2[i] = ((eps[] + sum_j(mask[i, j] * exp(S[i, j]))))**(-1) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (4, [:: 0; 1]); (2, [:: 0; 2]); (5, [:: 0; 2]); (3, [:: 0; 2]); (6, [:: 0]); (1, [:: 2; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 2; 1; 1] [:: (4, [:: 0; 1]); (2, [:: 0; 2]); (5, [:: 0; 2]); (6, [:: 0]); (6, [:: 0]); (2, [:: 0; 3]); (5, [:: 0; 3]); (3, [:: 0; 3]); (1, [:: 2; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (2, [:: 0; 1]); (5, [:: 0; 1]); (6, [:: 0]); (4, [:: 0; 2]); (1, [:: 1; 2]); (3, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 2; 1] [:: (2, [:: 0; 1]); (5, [:: 0; 1]); (6, [:: 0]); (4, [:: 0; 2]); (2, [:: 0; 3]); (5, [:: 0; 3]); (6, [:: 0]); (1, [:: 3; 2]); (3, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 2; 1];
     [:: 0; 2; 3; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem masked_attention_dS :
  forall (R : comRingType) (T_1 S M : nat)
  (V mask V_S G exp_1 : nat -> nat -> R)
  (reciprocal_2 : nat -> R)
  (S_1 : nat -> nat -> R)
  (eps : R),
  (\sum_(i < T_1) \sum_(j < M) \sum_(k < S) G i j * mask i k * exp_1 i k * V_S i k * reciprocal_2 i * V k j)
   - (\sum_(i < T_1) \sum_(j < M) \sum_(k < S) \sum_(l < S) G i j * mask i k * exp_1 i k * reciprocal_2 i * reciprocal_2 i * mask i l * exp_1 i l * V_S i l * V k j)
  = (\sum_(i < T_1) \sum_(j < S) \sum_(k < M) mask i j * exp_1 i j * reciprocal_2 i * G i k * V j k * V_S i j)
   - (\sum_(i < T_1) \sum_(j < S) \sum_(k < M) \sum_(l < S) mask i j * exp_1 i j * reciprocal_2 i * G i k * mask i l * exp_1 i l * reciprocal_2 i * V l k * V_S i j).
Proof.
move=> R T_1 S M V mask V_S G exp_1 reciprocal_2 S_1 eps.
pose size_of s := nth 0%N ([:: T_1; S; M])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V (value v 0) (value v 1));
     (fun v => mask (value v 0) (value v 1));
     (fun v => V_S (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1));
     (fun v => exp_1 (value v 0) (value v 1));
     (fun v => reciprocal_2 (value v 0));
     (fun v => S_1 (value v 0) (value v 1));
     (fun v => eps)] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
