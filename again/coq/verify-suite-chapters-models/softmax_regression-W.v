(* Certificate softmax_regression dW.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_W is V W
   reciprocal_1[i, j] = (exp((sum_k(X[i, k] * W[k, j]) + sum_l(X[i, l] * W[l, argmax_p(sum_q(X[i, q] * W[q, p]))]) * -1)) * (sum_r(exp((sum_s(X[i, s] * W[s, r]) + sum_l(X[i, l] * W[l, argmax_p(sum_q(X[i, q] * W[q, p]))]) * -1))))**(-1))**(-1)
   exp_2[i, j] = exp((sum_k(X[i, k] * W[k, j]) + sum_l(X[i, l] * W[l, argmax_p(sum_q(X[i, q] * W[q, p]))]) * -1))
   selected_3[i, j] = [j = argmax_k(sum_l(X[i, l] * W[l, k]))]
   reciprocal_4[i] = (sum_j(exp((sum_k(X[i, k] * W[k, j]) + sum_l(X[i, l] * W[l, argmax_p(sum_q(X[i, q] * W[q, p]))]) * -1))))**(-1)
   reciprocal_5 = (N)**(-1)
   The hypotheses, in their order: selection 2, reciprocal 3, reciprocal 6 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 2; 1] [:: (3, [:: 0; 1]); (6, [:: 0; 1]); (7, [:: 0; 1]); (1, [:: 0; 2]); (5, [:: 2; 1]); (9, [:: 0]); (10, [::])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1; 2] [:: (3, [:: 0; 1]); (6, [:: 0; 1]); (7, [:: 0; 1]); (1, [:: 0; 2]); (8, [:: 0; 3]); (5, [:: 2; 3]); (9, [:: 0]); (10, [::])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 2; 1] [:: (3, [:: 0; 1]); (6, [:: 0; 1]); (7, [:: 0; 1]); (9, [:: 0]); (9, [:: 0]); (7, [:: 0; 2]); (1, [:: 0; 3]); (5, [:: 3; 2]); (10, [::])];
     Product (C := Integers) (Zneg 1) [:: 0; 2; 2; 1; 2] [:: (3, [:: 0; 1]); (6, [:: 0; 1]); (7, [:: 0; 1]); (9, [:: 0]); (9, [:: 0]); (7, [:: 0; 2]); (1, [:: 0; 3]); (8, [:: 0; 4]); (5, [:: 3; 4]); (10, [::])];
     Product (C := Integers) (Zpos 2) [:: 1; 2] [:: (4, [::]); (2, [:: 0; 1]); (5, [:: 0; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 1; 2; 0] [:: (1, [:: 2; 0]); (7, [:: 2; 1]); (9, [:: 2]); (10, [::]); (5, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 1; 2; 0] [:: (1, [:: 2; 0]); (3, [:: 2; 1]); (10, [::]); (5, [:: 0; 1])];
     Product (C := Integers) (Zpos 2) [:: 1; 2] [:: (4, [::]); (2, [:: 0; 1]); (5, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [:: 2] [:: (3, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [:: 0; 2] [:: Product (C := Integers) (Zpos 1) [::] [:: (6, [:: 0; 1]); (7, [:: 0; 1]); (9, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [:: 2] [:: (9, [:: 0]); (7, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 0; 1]); (1, [:: 0; 2]); (5, [:: 2; 1]); (10, [::])] 1 [:: 0; 1];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 2; 1; 2] [:: (3, [:: 0; 1]); (1, [:: 0; 2]); (8, [:: 0; 3]); (5, [:: 2; 3]); (10, [::])] 1 [:: 0; 1];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 1; 2] [:: (1, [:: 0; 1]); (8, [:: 0; 2]); (5, [:: 1; 2]); (10, [::])] 0 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 2; 2; 1] [:: (3, [:: 0; 1]); (9, [:: 0]); (7, [:: 0; 2]); (1, [:: 0; 3]); (5, [:: 3; 2]); (10, [::])] 1 [:: 0; 1];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 2; 1] [:: (9, [:: 0]); (7, [:: 0; 1]); (1, [:: 0; 2]); (5, [:: 2; 1]); (10, [::])] 0 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 2; 2; 1; 2] [:: (3, [:: 0; 1]); (9, [:: 0]); (7, [:: 0; 2]); (1, [:: 0; 3]); (8, [:: 0; 4]); (5, [:: 3; 4]); (10, [::])] 1 [:: 0; 1];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 2; 1; 2] [:: (9, [:: 0]); (7, [:: 0; 1]); (1, [:: 0; 2]); (8, [:: 0; 3]); (5, [:: 2; 3]); (10, [::])] 0 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (1, [:: 0; 1]); (8, [:: 0; 2]); (5, [:: 1; 2]); (10, [::])] 2 [:: 0]]
    [:: [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3; 4];
     [:: 0; 1];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1];
     [:: 0; 1; 2];
     [:: 2; 1; 0];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 3; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 3; 1; 2];
     [:: 2; 1; 0];
     [:: 0; 1; 2; 3; 4];
     [:: 0; 1; 2; 3; 4];
     [:: 0; 4; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 3; 1; 2];
     [:: 0; 1; 2]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem softmax_regression_dW :
  forall (R : comRingType) (N D K : nat)
  (X W Y : nat -> nat -> R)
  (lam : R)
  (V_W reciprocal_1 exp_2 selected_3 : nat -> nat -> R)
  (reciprocal_4 : nat -> R)
  (reciprocal_5 : R),
  (forall (i : 'I_N), (\sum_(j < K) Y i j) = 1) ->
  (forall (i : 'I_N) (j : 'I_K), reciprocal_1 i j * exp_2 i j * reciprocal_4 i = 1) ->
  (forall (i : 'I_N), (\sum_(j < K) reciprocal_4 i * exp_2 i j) = 1) ->
  - ((\sum_(i < N) \sum_(j < K) \sum_(k < D) Y i j * reciprocal_1 i j * exp_2 i j * X i k * V_W k j * reciprocal_4 i * reciprocal_5))
   + (\sum_(i < N) \sum_(j < K) \sum_(k < D) \sum_(l < K) Y i j * reciprocal_1 i j * exp_2 i j * X i k * selected_3 i l * V_W k l * reciprocal_4 i * reciprocal_5)
   + (\sum_(i < N) \sum_(j < K) \sum_(k < K) \sum_(l < D) Y i j * reciprocal_1 i j * exp_2 i j * reciprocal_4 i * reciprocal_4 i * exp_2 i k * X i l * V_W l k * reciprocal_5)
   - (\sum_(i < N) \sum_(j < K) \sum_(k < K) \sum_(l < D) \sum_(p < K) Y i j * reciprocal_1 i j * exp_2 i j * reciprocal_4 i * reciprocal_4 i * exp_2 i k * X i l * selected_3 i p * V_W l p * reciprocal_5)
   + 2%:R * (\sum_(i < D) \sum_(j < K) lam * W i j * V_W i j)
  = (\sum_(i < D) \sum_(j < K) \sum_(k < N) X k i * exp_2 k j * reciprocal_4 k * reciprocal_5 * V_W i j)
   - (\sum_(i < D) \sum_(j < K) \sum_(k < N) X k i * Y k j * reciprocal_5 * V_W i j)
   + 2%:R * (\sum_(i < D) \sum_(j < K) lam * W i j * V_W i j).
Proof.
move=> R N D K X W Y lam V_W reciprocal_1 exp_2 selected_3 reciprocal_4 reciprocal_5.
pose size_of s := nth 0%N ([:: N; D; K])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1));
     (fun v => W (value v 0) (value v 1));
     (fun v => Y (value v 0) (value v 1));
     (fun v => lam);
     (fun v => V_W (value v 0) (value v 1));
     (fun v => reciprocal_1 (value v 0) (value v 1));
     (fun v => exp_2 (value v 0) (value v 1));
     (fun v => selected_3 (value v 0) (value v 1));
     (fun v => reciprocal_4 (value v 0));
     (fun v => reciprocal_5)] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
