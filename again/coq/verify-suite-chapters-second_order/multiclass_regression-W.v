(* Certificate multiclass_regression dW.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_W is V W
   selected_7 is selected 7
   reciprocal_1[i] = (sum_j(exp(sum_k(X[i, k] * W[k, j]))))**(-1)
   exp_2[i, j] = exp(sum_k(X[i, k] * W[k, j]))
   exp_3[i, j] = exp((sum_k(X[j, k] * W[k, i]) + sum_l(X[j, l] * W[l, argmax_p(sum_q(X[j, q] * W[q, p]))]) * -1))
   reciprocal_4[i] = (sum_j(exp((sum_k(X[i, k] * W[k, j]) + sum_l(X[i, l] * W[l, argmax_p(sum_q(X[i, q] * W[q, p]))]) * -1))))**(-1)
   reciprocal_5[i] = (exp(sum_j(X[i, j] * W[j, argmax_k(sum_l(X[i, l] * W[l, k]))])))**(-1)
   exp_6[i] = exp(sum_j(X[i, j] * W[j, argmax_k(sum_l(X[i, l] * W[l, k]))]))
   The hypotheses, in their order: reciprocal 2, exp of a sum 3, reciprocal 4, reciprocal 6 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 2; 1; 0] [:: (4, [:: 0]); (5, [:: 0; 1]); (1, [:: 0; 2]); (3, [:: 2; 1])];
     Product (C := Integers) (Zneg 1) [:: 2; 1; 0] [:: (2, [:: 0; 1]); (1, [:: 0; 2]); (3, [:: 2; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (1, [:: 2; 0]); (6, [:: 1; 2]); (7, [:: 2]); (3, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 2] [:: (1, [:: 2; 0]); (2, [:: 2; 1]); (3, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 2] [:: Product (C := Integers) (Zpos 1) [:: 1] [:: (4, [:: 0]); (5, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [:: 1; 2] [:: Product (C := Integers) (Zpos 1) [::] [:: (6, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (5, [:: 1; 0]); (8, [:: 1])]];
     Hypothesis_ (C := Integers) [:: 2] [:: Product (C := Integers) (Zpos 1) [:: 1] [:: (7, [:: 0]); (6, [:: 1; 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [:: 2] [:: Product (C := Integers) (Zpos 1) [::] [:: (8, [:: 0]); (9, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (1, [:: 2; 0]); (7, [:: 2]); (3, [:: 0; 1])] 1 [:: 1; 2];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (1, [:: 2; 0]); (3, [:: 0; 1]); (5, [:: 2; 1]); (8, [:: 2]); (9, [:: 2]); (4, [:: 2])] 2 [:: 2];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 1; 2; 1] [:: (1, [:: 2; 0]); (3, [:: 0; 1]); (5, [:: 2; 1]); (8, [:: 2]); (9, [:: 2]); (4, [:: 2]); (7, [:: 2])] 1 [:: 3; 2];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 1; 2; 1] [:: (1, [:: 2; 0]); (3, [:: 0; 1]); (5, [:: 2; 1]); (8, [:: 2]); (4, [:: 2]); (7, [:: 2]); (5, [:: 2; 3])] 3 [:: 2];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 1; 2] [:: (1, [:: 2; 0]); (3, [:: 0; 1]); (5, [:: 2; 1]); (8, [:: 2]); (7, [:: 2])] 0 [:: 2];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (1, [:: 2; 0]); (3, [:: 0; 1]); (5, [:: 2; 1]); (4, [:: 2])] 3 [:: 2]]
    [:: [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 2; 1; 0];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 2; 1; 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem multiclass_regression_dW :
  forall (R : comRingType) (D C N : nat)
  (X Y V_W : nat -> nat -> R)
  (reciprocal_1 : nat -> R)
  (exp_2 exp_3 : nat -> nat -> R)
  (reciprocal_4 reciprocal_5 exp_6 : nat -> R)
  (W selected_7 : nat -> nat -> R),
  (forall (i : 'I_N), (\sum_(j < C) reciprocal_1 i * exp_2 i j) = 1) ->
  (forall (i : 'I_C) (j : 'I_N), exp_3 i j = exp_2 j i * reciprocal_5 j) ->
  (forall (i : 'I_N), (\sum_(j < C) reciprocal_4 i * exp_3 j i) = 1) ->
  (forall (i : 'I_N), reciprocal_5 i * exp_6 i = 1) ->
  (\sum_(i < N) \sum_(j < C) \sum_(k < D) reciprocal_1 i * exp_2 i j * X i k * V_W k j)
   - (\sum_(i < N) \sum_(j < C) \sum_(k < D) Y i j * X i k * V_W k j)
  = (\sum_(i < D) \sum_(j < C) \sum_(k < N) X k i * exp_3 j k * reciprocal_4 k * V_W i j)
   - (\sum_(i < D) \sum_(j < C) \sum_(k < N) X k i * Y k j * V_W i j).
Proof.
move=> R D C N X Y V_W reciprocal_1 exp_2 exp_3 reciprocal_4 reciprocal_5 exp_6 W selected_7.
pose size_of s := nth 0%N ([:: D; C; N])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1));
     (fun v => Y (value v 0) (value v 1));
     (fun v => V_W (value v 0) (value v 1));
     (fun v => reciprocal_1 (value v 0));
     (fun v => exp_2 (value v 0) (value v 1));
     (fun v => exp_3 (value v 0) (value v 1));
     (fun v => reciprocal_4 (value v 0));
     (fun v => reciprocal_5 (value v 0));
     (fun v => exp_6 (value v 0));
     (fun v => W (value v 0) (value v 1));
     (fun v => selected_7 (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
