(* Certificate scaled_attention dQ.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   T_1 is T
   V_Q is V Q
   root_5 is root 5
   exp_1[i, j] = exp((sum_k(Q[i, k] * K[j, k]) * ((D)**(1/2))**(-1) + sum_l(Q[i, l] * K[argmax_p(sum_q(Q[i, q] * K[p, q]) * ((D)**(1/2))**(-1)), l]) * ((D)**(1/2))**(-1) * -1))
   reciprocal_2 = ((D)**(1/2))**(-1)
   selected_3[i, j] = [j = argmax_k(sum_l(Q[i, l] * K[k, l]) * ((D)**(1/2))**(-1))]
   reciprocal_4[i] = (sum_j(exp((sum_k(Q[i, k] * K[j, k]) * ((D)**(1/2))**(-1) + sum_l(Q[i, l] * K[argmax_p(sum_q(Q[i, q] * K[p, q]) * ((D)**(1/2))**(-1)), l]) * ((D)**(1/2))**(-1) * -1))))**(-1)
   The hypotheses, in their order: reciprocal 4 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 3; 2; 1] [:: (4, [:: 0; 1]); (5, [:: 0; 2]); (3, [:: 0; 3]); (1, [:: 2; 3]); (6, [::]); (8, [:: 0]); (2, [:: 2; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 3; 2; 1; 2] [:: (4, [:: 0; 1]); (5, [:: 0; 2]); (3, [:: 0; 3]); (7, [:: 0; 4]); (1, [:: 4; 3]); (6, [::]); (8, [:: 0]); (2, [:: 2; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 3; 2; 2; 1] [:: (4, [:: 0; 1]); (5, [:: 0; 2]); (8, [:: 0]); (8, [:: 0]); (5, [:: 0; 3]); (3, [:: 0; 4]); (1, [:: 3; 4]); (6, [::]); (2, [:: 2; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 3; 2; 2; 1; 2] [:: (4, [:: 0; 1]); (5, [:: 0; 2]); (8, [:: 0]); (8, [:: 0]); (5, [:: 0; 3]); (3, [:: 0; 4]); (7, [:: 0; 5]); (1, [:: 5; 4]); (6, [::]); (2, [:: 2; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 2; 3] [:: (5, [:: 0; 2]); (8, [:: 0]); (4, [:: 0; 3]); (2, [:: 2; 3]); (6, [::]); (1, [:: 2; 1]); (3, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 2; 2; 3] [:: (5, [:: 0; 2]); (8, [:: 0]); (4, [:: 0; 4]); (2, [:: 3; 4]); (5, [:: 0; 3]); (8, [:: 0]); (6, [::]); (1, [:: 2; 1]); (3, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [:: 2] [:: (8, [:: 0]); (5, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 0; 3; 2; 1; 2] [:: (4, [:: 0; 1]); (5, [:: 0; 2]); (8, [:: 0]); (3, [:: 0; 3]); (7, [:: 0; 4]); (1, [:: 4; 3]); (6, [::]); (2, [:: 2; 1])] 0 [:: 0]]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3; 4];
     [:: 0; 1; 2; 3; 4];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 0; 3; 2; 1];
     [:: 0; 4; 3; 2; 1];
     [:: 0; 1; 2; 5; 3; 4];
     [:: 0; 1; 2; 3; 4]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem scaled_attention_dQ :
  forall (R : comRingType) (T_1 D S M : nat)
  (K V V_Q G exp_1 : nat -> nat -> R)
  (reciprocal_2 : R)
  (selected_3 : nat -> nat -> R)
  (reciprocal_4 : nat -> R)
  (Q : nat -> nat -> R)
  (root_5 : R),
  (forall (i : 'I_T_1), (\sum_(j < S) reciprocal_4 i * exp_1 i j) = 1) ->
  (\sum_(i < T_1) \sum_(j < M) \sum_(k < S) \sum_(l < D) G i j * exp_1 i k * V_Q i l * K k l * reciprocal_2 * reciprocal_4 i * V k j)
   - (\sum_(i < T_1) \sum_(j < M) \sum_(k < S) \sum_(l < D) \sum_(p < S) G i j * exp_1 i k * V_Q i l * selected_3 i p * K p l * reciprocal_2 * reciprocal_4 i * V k j)
   - (\sum_(i < T_1) \sum_(j < M) \sum_(k < S) \sum_(l < S) \sum_(p < D) G i j * exp_1 i k * reciprocal_4 i * reciprocal_4 i * exp_1 i l * V_Q i p * K l p * reciprocal_2 * V k j)
   + (\sum_(i < T_1) \sum_(j < M) \sum_(k < S) \sum_(l < S) \sum_(p < D) \sum_(q < S) G i j * exp_1 i k * reciprocal_4 i * reciprocal_4 i * exp_1 i l * V_Q i p * selected_3 i q * K q p * reciprocal_2 * V k j)
  = (\sum_(i < T_1) \sum_(j < D) \sum_(k < S) \sum_(l < M) exp_1 i k * reciprocal_4 i * G i l * V k l * reciprocal_2 * K k j * V_Q i j)
   - (\sum_(i < T_1) \sum_(j < D) \sum_(k < S) \sum_(l < S) \sum_(p < M) exp_1 i k * reciprocal_4 i * G i p * V l p * exp_1 i l * reciprocal_4 i * reciprocal_2 * K k j * V_Q i j).
Proof.
move=> R T_1 D S M K V V_Q G exp_1 reciprocal_2 selected_3 reciprocal_4 Q root_5.
pose size_of s := nth 0%N ([:: T_1; D; S; M])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => K (value v 0) (value v 1));
     (fun v => V (value v 0) (value v 1));
     (fun v => V_Q (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1));
     (fun v => exp_1 (value v 0) (value v 1));
     (fun v => reciprocal_2);
     (fun v => selected_3 (value v 0) (value v 1));
     (fun v => reciprocal_4 (value v 0));
     (fun v => Q (value v 0) (value v 1));
     (fun v => root_5)] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
