(* Certificate contrastive dV.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_V is V V
   reciprocal_1[i] = (exp((sum_j(U[i, j] * V[i, j]) + sum_k(U[i, k] * V[argmax_l(sum_p(U[i, p] * V[l, p])), k]) * -1)) * (sum_q(exp((sum_r(U[i, r] * V[q, r]) + sum_k(U[i, k] * V[argmax_l(sum_p(U[i, p] * V[l, p])), k]) * -1))))**(-1))**(-1)
   exp_2[i] = exp((sum_j(U[i, j] * V[i, j]) + sum_k(U[i, k] * V[argmax_l(sum_p(U[i, p] * V[l, p])), k]) * -1))
   selected_3[i, j] = [j = argmax_k(sum_l(U[i, l] * V[k, l]))]
   reciprocal_4[i] = (sum_j(exp((sum_k(U[i, k] * V[j, k]) + sum_l(U[i, l] * V[argmax_p(sum_q(U[i, q] * V[p, q])), l]) * -1))))**(-1)
   exp_5[i, j] = exp((sum_k(U[i, k] * V[j, k]) + sum_l(U[i, l] * V[argmax_p(sum_q(U[i, q] * V[p, q])), l]) * -1))
   The hypotheses, in their order: reciprocal 1, reciprocal 4 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 1] [:: (3, [:: 0]); (4, [:: 0]); (1, [:: 0; 1]); (2, [:: 0; 1]); (6, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 0] [:: (3, [:: 0]); (4, [:: 0]); (1, [:: 0; 1]); (5, [:: 0; 2]); (2, [:: 2; 1]); (6, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 0; 1] [:: (3, [:: 0]); (4, [:: 0]); (6, [:: 0]); (6, [:: 0]); (7, [:: 0; 1]); (1, [:: 0; 2]); (2, [:: 1; 2])];
     Product (C := Integers) (Zneg 1) [:: 0; 0; 1; 0] [:: (3, [:: 0]); (4, [:: 0]); (6, [:: 0]); (6, [:: 0]); (7, [:: 0; 1]); (1, [:: 0; 2]); (5, [:: 0; 3]); (2, [:: 3; 2])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 0] [:: (7, [:: 2; 0]); (6, [:: 2]); (1, [:: 2; 1]); (2, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 0] [:: (0, [:: 2; 0]); (1, [:: 2; 1]); (2, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (3, [:: 0]); (4, [:: 0]); (6, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [:: 0] [:: (6, [:: 0]); (7, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zpos 1) [:: 0; 1] [:: (1, [:: 0; 1]); (2, [:: 0; 1])] 0 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 1; 0] [:: (1, [:: 0; 1]); (5, [:: 0; 2]); (2, [:: 2; 1])] 0 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 0; 1] [:: (6, [:: 0]); (7, [:: 0; 1]); (1, [:: 0; 2]); (2, [:: 1; 2])] 0 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0; 1; 0] [:: (6, [:: 0]); (7, [:: 0; 1]); (1, [:: 0; 2]); (5, [:: 0; 3]); (2, [:: 3; 2])] 0 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 1; 0] [:: (1, [:: 0; 1]); (5, [:: 0; 2]); (2, [:: 2; 1])] 1 [:: 0]]
    [:: [:: 0; 1];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 1; 2; 0];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 3; 1; 2];
     [:: 0; 1; 2]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem contrastive_dV :
  forall (R : comRingType) (N D : nat)
  (U V_V : nat -> nat -> R)
  (reciprocal_1 exp_2 : nat -> R)
  (selected_3 : nat -> nat -> R)
  (reciprocal_4 : nat -> R)
  (exp_5 V : nat -> nat -> R),
  (forall (i : 'I_N), reciprocal_1 i * exp_2 i * reciprocal_4 i = 1) ->
  (forall (i : 'I_N), (\sum_(j < N) reciprocal_4 i * exp_5 i j) = 1) ->
  - ((\sum_(i < N) \sum_(j < D) reciprocal_1 i * exp_2 i * U i j * V_V i j * reciprocal_4 i))
   + (\sum_(i < N) \sum_(j < D) \sum_(k < N) reciprocal_1 i * exp_2 i * U i j * selected_3 i k * V_V k j * reciprocal_4 i)
   + (\sum_(i < N) \sum_(j < N) \sum_(k < D) reciprocal_1 i * exp_2 i * reciprocal_4 i * reciprocal_4 i * exp_5 i j * U i k * V_V j k)
   - (\sum_(i < N) \sum_(j < N) \sum_(k < D) \sum_(l < N) reciprocal_1 i * exp_2 i * reciprocal_4 i * reciprocal_4 i * exp_5 i j * U i k * selected_3 i l * V_V l k)
  = (\sum_(i < N) \sum_(j < D) \sum_(k < N) exp_5 k i * reciprocal_4 k * U k j * V_V i j)
   - (\sum_(i < N) \sum_(j < D) \sum_(k < N) (k == i :> nat)%:R * U k j * V_V i j).
Proof.
move=> R N D U V_V reciprocal_1 exp_2 selected_3 reciprocal_4 exp_5 V.
pose size_of s := nth 0%N ([:: N; D])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => U (value v 0) (value v 1));
     (fun v => V_V (value v 0) (value v 1));
     (fun v => reciprocal_1 (value v 0));
     (fun v => exp_2 (value v 0));
     (fun v => selected_3 (value v 0) (value v 1));
     (fun v => reciprocal_4 (value v 0));
     (fun v => exp_5 (value v 0) (value v 1));
     (fun v => V (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
