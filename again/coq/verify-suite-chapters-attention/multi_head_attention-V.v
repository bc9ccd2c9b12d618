(* Certificate multi_head_attention dV.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   T_1 is T
   V_V is V V
   reciprocal_3 is reciprocal 3
   root_5 is root 5
   selected_4 is selected 4
   exp_1[i, j, k, l] = exp((sum_p(Q[i, j, k, p] * K[i, j, l, p]) * ((D)**(1/2))**(-1) + sum_q(Q[i, j, k, q] * K[i, j, argmax_r(sum_s(Q[i, j, k, s] * K[i, j, r, s]) * ((D)**(1/2))**(-1)), q]) * ((D)**(1/2))**(-1) * -1))
   reciprocal_2[i, j, k] = (sum_l(exp((sum_p(Q[i, j, k, p] * K[i, j, l, p]) * ((D)**(1/2))**(-1) + sum_q(Q[i, j, k, q] * K[i, j, argmax_r(sum_s(Q[i, j, k, s] * K[i, j, r, s]) * ((D)**(1/2))**(-1)), q]) * ((D)**(1/2))**(-1) * -1))))**(-1) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 2; 5; 4] [:: (2, [:: 0; 1; 2; 3]); (3, [:: 0; 1; 2; 4]); (4, [:: 0; 1; 2]); (1, [:: 0; 1; 4; 3])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 4; 5; 2] [:: (3, [:: 0; 1; 4; 2]); (4, [:: 0; 1; 4]); (2, [:: 0; 1; 4; 3]); (1, [:: 0; 1; 2; 3])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3; 4];
     [:: 0; 1; 4; 3; 2]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem multi_head_attention_dV :
  forall (R : comRingType) (B H T_1 D S M : nat)
  (V_V G exp_1 : nat -> nat -> nat -> nat -> R)
  (reciprocal_2 : nat -> nat -> nat -> R)
  (K Q : nat -> nat -> nat -> nat -> R)
  (reciprocal_3 root_5 : R)
  (selected_4 : nat -> nat -> nat -> nat -> R),
  (\sum_(i < B) \sum_(j < H) \sum_(k < T_1) \sum_(l < M) \sum_(p < S) G i j k l * exp_1 i j k p * reciprocal_2 i j k * V_V i j p l)
  = (\sum_(i < B) \sum_(j < H) \sum_(k < S) \sum_(l < M) \sum_(p < T_1) exp_1 i j p k * reciprocal_2 i j p * G i j p l * V_V i j k l).
Proof.
move=> R B H T_1 D S M V_V G exp_1 reciprocal_2 K Q reciprocal_3 root_5 selected_4.
pose size_of s := nth 0%N ([:: B; H; T_1; D; S; M])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V_V (value v 0) (value v 1) (value v 2) (value v 3));
     (fun v => G (value v 0) (value v 1) (value v 2) (value v 3));
     (fun v => exp_1 (value v 0) (value v 1) (value v 2) (value v 3));
     (fun v => reciprocal_2 (value v 0) (value v 1) (value v 2));
     (fun v => K (value v 0) (value v 1) (value v 2) (value v 3));
     (fun v => Q (value v 0) (value v 1) (value v 2) (value v 3));
     (fun v => reciprocal_3);
     (fun v => root_5);
     (fun v => selected_4 (value v 0) (value v 1) (value v 2) (value v 3))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
