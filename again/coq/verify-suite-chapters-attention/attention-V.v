(* Certificate attention dV.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   T_1 is T
   V_V is V V
   selected_3 is selected 3
   exp_1[i, j] = exp((sum_k(Q[i, k] * K[j, k]) + sum_l(Q[i, l] * K[argmax_p(sum_q(Q[i, q] * K[p, q])), l]) * -1))
   reciprocal_2[i] = (sum_j(exp((sum_k(Q[i, k] * K[j, k]) + sum_l(Q[i, l] * K[argmax_p(sum_q(Q[i, q] * K[p, q])), l]) * -1))))**(-1) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 3; 2] [:: (2, [:: 0; 1]); (3, [:: 0; 2]); (4, [:: 0]); (1, [:: 2; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 2; 3; 0] [:: (3, [:: 2; 0]); (4, [:: 2]); (2, [:: 2; 1]); (1, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2];
     [:: 2; 1; 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem attention_dV :
  forall (R : comRingType) (T_1 D S M : nat)
  (V_V G exp_1 : nat -> nat -> R)
  (reciprocal_2 : nat -> R)
  (K Q selected_3 : nat -> nat -> R),
  (\sum_(i < T_1) \sum_(j < M) \sum_(k < S) G i j * exp_1 i k * reciprocal_2 i * V_V k j)
  = (\sum_(i < S) \sum_(j < M) \sum_(k < T_1) exp_1 k i * reciprocal_2 k * G k j * V_V i j).
Proof.
move=> R T_1 D S M V_V G exp_1 reciprocal_2 K Q selected_3.
pose size_of s := nth 0%N ([:: T_1; D; S; M])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V_V (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1));
     (fun v => exp_1 (value v 0) (value v 1));
     (fun v => reciprocal_2 (value v 0));
     (fun v => K (value v 0) (value v 1));
     (fun v => Q (value v 0) (value v 1));
     (fun v => selected_3 (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
