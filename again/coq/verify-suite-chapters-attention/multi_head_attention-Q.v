(* Certificate multi_head_attention dQ.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   T_1 is T
   V_Q is V Q
   root_5 is root 5
   exp_1[i, j, k, l] = exp((sum_p(Q[i, j, k, p] * K[i, j, l, p]) * ((D)**(1/2))**(-1) + sum_q(Q[i, j, k, q] * K[i, j, argmax_r(sum_s(Q[i, j, k, s] * K[i, j, r, s]) * ((D)**(1/2))**(-1)), q]) * ((D)**(1/2))**(-1) * -1))
   reciprocal_2 = ((D)**(1/2))**(-1)
   selected_3[i, j, k, l] = [l = argmax_p(sum_q(Q[i, j, k, q] * K[i, j, p, q]) * ((D)**(1/2))**(-1))]
   reciprocal_4[i, j, k] = (sum_l(exp((sum_p(Q[i, j, k, p] * K[i, j, l, p]) * ((D)**(1/2))**(-1) + sum_q(Q[i, j, k, q] * K[i, j, argmax_r(sum_s(Q[i, j, k, s] * K[i, j, r, s]) * ((D)**(1/2))**(-1)), q]) * ((D)**(1/2))**(-1) * -1))))**(-1)
   The hypotheses, in their order: reciprocal 4 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 2; 5; 4; 3] [:: (4, [:: 0; 1; 2; 3]); (5, [:: 0; 1; 2; 4]); (3, [:: 0; 1; 2; 5]); (1, [:: 0; 1; 4; 5]); (6, [::]); (8, [:: 0; 1; 2]); (2, [:: 0; 1; 4; 3])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 2; 5; 4; 3; 4] [:: (4, [:: 0; 1; 2; 3]); (5, [:: 0; 1; 2; 4]); (3, [:: 0; 1; 2; 5]); (7, [:: 0; 1; 2; 6]); (1, [:: 0; 1; 6; 5]); (6, [::]); (8, [:: 0; 1; 2]); (2, [:: 0; 1; 4; 3])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 2; 5; 4; 4; 3] [:: (4, [:: 0; 1; 2; 3]); (5, [:: 0; 1; 2; 4]); (8, [:: 0; 1; 2]); (8, [:: 0; 1; 2]); (5, [:: 0; 1; 2; 5]); (3, [:: 0; 1; 2; 6]); (1, [:: 0; 1; 5; 6]); (6, [::]); (2, [:: 0; 1; 4; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2; 5; 4; 4; 3; 4] [:: (4, [:: 0; 1; 2; 3]); (5, [:: 0; 1; 2; 4]); (8, [:: 0; 1; 2]); (8, [:: 0; 1; 2]); (5, [:: 0; 1; 2; 5]); (3, [:: 0; 1; 2; 6]); (7, [:: 0; 1; 2; 7]); (1, [:: 0; 1; 7; 6]); (6, [::]); (2, [:: 0; 1; 4; 3])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 2; 3; 4; 5] [:: (5, [:: 0; 1; 2; 4]); (8, [:: 0; 1; 2]); (4, [:: 0; 1; 2; 5]); (2, [:: 0; 1; 4; 5]); (6, [::]); (1, [:: 0; 1; 4; 3]); (3, [:: 0; 1; 2; 3])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 2; 3; 4; 4; 5] [:: (5, [:: 0; 1; 2; 4]); (8, [:: 0; 1; 2]); (4, [:: 0; 1; 2; 6]); (2, [:: 0; 1; 5; 6]); (5, [:: 0; 1; 2; 5]); (8, [:: 0; 1; 2]); (6, [::]); (1, [:: 0; 1; 4; 3]); (3, [:: 0; 1; 2; 3])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0; 1; 2] [:: Product (C := Integers) (Zpos 1) [:: 4] [:: (8, [:: 0; 1; 2]); (5, [:: 0; 1; 2; 3])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 0; 1; 2; 5; 4; 3; 4] [:: (4, [:: 0; 1; 2; 3]); (5, [:: 0; 1; 2; 4]); (8, [:: 0; 1; 2]); (3, [:: 0; 1; 2; 5]); (7, [:: 0; 1; 2; 6]); (1, [:: 0; 1; 6; 5]); (6, [::]); (2, [:: 0; 1; 4; 3])] 0 [:: 0; 1; 2]]
    [:: [:: 0; 1; 2; 3; 4; 5];
     [:: 0; 1; 2; 3; 4; 5; 6];
     [:: 0; 1; 2; 3; 4; 5; 6];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 5; 4; 3];
     [:: 0; 1; 2; 6; 5; 4; 3];
     [:: 0; 1; 2; 3; 4; 7; 5; 6];
     [:: 0; 1; 2; 3; 4; 5; 6]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem multi_head_attention_dQ :
  forall (R : comRingType) (B H T_1 D S M : nat)
  (K V V_Q G exp_1 : nat -> nat -> nat -> nat -> R)
  (reciprocal_2 : R)
  (selected_3 : nat -> nat -> nat -> nat -> R)
  (reciprocal_4 : nat -> nat -> nat -> R)
  (Q : nat -> nat -> nat -> nat -> R)
  (root_5 : R),
  (forall (i : 'I_B) (j : 'I_H) (k : 'I_T_1), (\sum_(l < S) reciprocal_4 i j k * exp_1 i j k l) = 1) ->
  (\sum_(i < B) \sum_(j < H) \sum_(k < T_1) \sum_(l < M) \sum_(p < S) \sum_(q < D) G i j k l * exp_1 i j k p * V_Q i j k q * K i j p q * reciprocal_2 * reciprocal_4 i j k * V i j p l)
   - (\sum_(i < B) \sum_(j < H) \sum_(k < T_1) \sum_(l < M) \sum_(p < S) \sum_(q < D) \sum_(u < S) G i j k l * exp_1 i j k p * V_Q i j k q * selected_3 i j k u * K i j u q * reciprocal_2 * reciprocal_4 i j k * V i j p l)
   - (\sum_(i < B) \sum_(j < H) \sum_(k < T_1) \sum_(l < M) \sum_(p < S) \sum_(q < S) \sum_(u < D) G i j k l * exp_1 i j k p * reciprocal_4 i j k * reciprocal_4 i j k * exp_1 i j k q * V_Q i j k u * K i j q u * reciprocal_2 * V i j p l)
   + (\sum_(i < B) \sum_(j < H) \sum_(k < T_1) \sum_(l < M) \sum_(p < S) \sum_(q < S) \sum_(u < D) \sum_(w < S) G i j k l * exp_1 i j k p * reciprocal_4 i j k * reciprocal_4 i j k * exp_1 i j k q * V_Q i j k u * selected_3 i j k w * K i j w u * reciprocal_2 * V i j p l)
  = (\sum_(i < B) \sum_(j < H) \sum_(k < T_1) \sum_(l < D) \sum_(p < S) \sum_(q < M) exp_1 i j k p * reciprocal_4 i j k * G i j k q * V i j p q * reciprocal_2 * K i j p l * V_Q i j k l)
   - (\sum_(i < B) \sum_(j < H) \sum_(k < T_1) \sum_(l < D) \sum_(p < S) \sum_(q < S) \sum_(u < M) exp_1 i j k p * reciprocal_4 i j k * G i j k u * V i j q u * exp_1 i j k q * reciprocal_4 i j k * reciprocal_2 * K i j p l * V_Q i j k l).
Proof.
move=> R B H T_1 D S M K V V_Q G exp_1 reciprocal_2 selected_3 reciprocal_4 Q root_5.
pose size_of s := nth 0%N ([:: B; H; T_1; D; S; M])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => K (value v 0) (value v 1) (value v 2) (value v 3));
     (fun v => V (value v 0) (value v 1) (value v 2) (value v 3));
     (fun v => V_Q (value v 0) (value v 1) (value v 2) (value v 3));
     (fun v => G (value v 0) (value v 1) (value v 2) (value v 3));
     (fun v => exp_1 (value v 0) (value v 1) (value v 2) (value v 3));
     (fun v => reciprocal_2);
     (fun v => selected_3 (value v 0) (value v 1) (value v 2) (value v 3));
     (fun v => reciprocal_4 (value v 0) (value v 1) (value v 2));
     (fun v => Q (value v 0) (value v 1) (value v 2) (value v 3));
     (fun v => root_5)] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
