(* Certificate causal_attention dV.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   T_1 is T
   V_V is V V
   upto_1[i, j] = [j <= i + 0]
   exp_2[i, j] = exp(S[i, j])
   reciprocal_3[i] = (sum_j(where([j <= i + 0], exp(S[i, j]), 0)))**(-1) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 0] [:: (2, [:: 0; 1]); (3, [:: 0; 2]); (4, [:: 0; 2]); (5, [:: 0]); (1, [:: 2; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 0] [:: (3, [:: 2; 0]); (4, [:: 2; 0]); (5, [:: 2]); (2, [:: 2; 1]); (1, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2];
     [:: 2; 1; 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem causal_attention_dV :
  forall (R : comRingType) (T_1 M : nat)
  (V_V G upto_1 exp_2 : nat -> nat -> R)
  (reciprocal_3 : nat -> R)
  (S : nat -> nat -> R),
  (\sum_(i < T_1) \sum_(j < M) \sum_(k < T_1) G i j * upto_1 i k * exp_2 i k * reciprocal_3 i * V_V k j)
  = (\sum_(i < T_1) \sum_(j < M) \sum_(k < T_1) upto_1 k i * exp_2 k i * reciprocal_3 k * G k j * V_V i j).
Proof.
move=> R T_1 M V_V G upto_1 exp_2 reciprocal_3 S.
pose size_of s := nth 0%N ([:: T_1; M])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V_V (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1));
     (fun v => upto_1 (value v 0) (value v 1));
     (fun v => exp_2 (value v 0) (value v 1));
     (fun v => reciprocal_3 (value v 0));
     (fun v => S (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
