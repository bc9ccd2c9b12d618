(* Certificate multiclass_regression.hvp dW along dW.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_W_along_dW is V W along dW
   exp_1[i, j] = exp((sum_k(X[j, k] * W[k, i]) + sum_l(X[j, l] * W[l, argmax_p(sum_q(X[j, q] * W[q, p]))]) * -1))
   selected_2[i, j] = [j = argmax_k(sum_l(X[i, l] * W[l, k]))]
   reciprocal_3[i] = (sum_j(exp((sum_k(X[i, k] * W[k, j]) + sum_l(X[i, l] * W[l, argmax_p(sum_q(X[i, q] * W[q, p]))]) * -1))))**(-1)
   The hypotheses, in their order: reciprocal 3 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 2; 0] [:: (4, [:: 0; 1]); (1, [:: 2; 0]); (5, [:: 1; 2]); (1, [:: 2; 3]); (3, [::]); (2, [:: 3; 1]); (7, [:: 2])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 2; 0; 1] [:: (4, [:: 0; 1]); (1, [:: 2; 0]); (5, [:: 1; 2]); (1, [:: 2; 3]); (3, [::]); (6, [:: 2; 4]); (2, [:: 3; 4]); (7, [:: 2])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 2; 1; 0] [:: (4, [:: 0; 1]); (1, [:: 2; 0]); (5, [:: 1; 2]); (7, [:: 2]); (7, [:: 2]); (5, [:: 3; 2]); (1, [:: 2; 4]); (3, [::]); (2, [:: 4; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2; 1; 0; 1] [:: (4, [:: 0; 1]); (1, [:: 2; 0]); (5, [:: 1; 2]); (7, [:: 2]); (7, [:: 2]); (5, [:: 3; 2]); (1, [:: 2; 4]); (3, [::]); (6, [:: 2; 5]); (2, [:: 4; 5])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 2; 0] [:: (4, [:: 0; 1]); (1, [:: 2; 0]); (5, [:: 1; 2]); (7, [:: 2]); (1, [:: 2; 3]); (2, [:: 3; 1]); (3, [::])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 2; 1; 0] [:: (4, [:: 0; 1]); (1, [:: 2; 0]); (5, [:: 1; 2]); (7, [:: 2]); (5, [:: 3; 2]); (7, [:: 2]); (1, [:: 2; 4]); (2, [:: 4; 3]); (3, [::])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 2] [:: Product (C := Integers) (Zpos 1) [:: 1] [:: (7, [:: 0]); (5, [:: 1; 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 0; 1; 2; 0; 1] [:: (4, [:: 0; 1]); (1, [:: 2; 0]); (5, [:: 1; 2]); (7, [:: 2]); (1, [:: 2; 3]); (3, [::]); (6, [:: 2; 4]); (2, [:: 3; 4])] 0 [:: 2]]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3; 4];
     [:: 0; 1; 2; 3; 4];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3; 4];
     [:: 0; 1; 2; 5; 3; 4];
     [:: 0; 1; 2; 3; 4]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem multiclass_regression_hvp_dW_along_dW :
  forall (R : comRingType) (D C N : nat)
  (X dW : nat -> nat -> R)
  (V_W_along_dW : R)
  (G exp_1 selected_2 : nat -> nat -> R)
  (reciprocal_3 : nat -> R)
  (W : nat -> nat -> R),
  (forall (i : 'I_N), (\sum_(j < C) reciprocal_3 i * exp_1 j i) = 1) ->
  (\sum_(i < D) \sum_(j < C) \sum_(k < N) \sum_(l < D) G i j * X k i * exp_1 j k * X k l * V_W_along_dW * dW l j * reciprocal_3 k)
   - (\sum_(i < D) \sum_(j < C) \sum_(k < N) \sum_(l < D) \sum_(p < C) G i j * X k i * exp_1 j k * X k l * V_W_along_dW * selected_2 k p * dW l p * reciprocal_3 k)
   - (\sum_(i < D) \sum_(j < C) \sum_(k < N) \sum_(l < C) \sum_(p < D) G i j * X k i * exp_1 j k * reciprocal_3 k * reciprocal_3 k * exp_1 l k * X k p * V_W_along_dW * dW p l)
   + (\sum_(i < D) \sum_(j < C) \sum_(k < N) \sum_(l < C) \sum_(p < D) \sum_(q < C) G i j * X k i * exp_1 j k * reciprocal_3 k * reciprocal_3 k * exp_1 l k * X k p * V_W_along_dW * selected_2 k q * dW p q)
  = (\sum_(i < D) \sum_(j < C) \sum_(k < N) \sum_(l < D) G i j * X k i * exp_1 j k * reciprocal_3 k * X k l * dW l j * V_W_along_dW)
   - (\sum_(i < D) \sum_(j < C) \sum_(k < N) \sum_(l < C) \sum_(p < D) G i j * X k i * exp_1 j k * reciprocal_3 k * exp_1 l k * reciprocal_3 k * X k p * dW p l * V_W_along_dW).
Proof.
move=> R D C N X dW V_W_along_dW G exp_1 selected_2 reciprocal_3 W.
pose size_of s := nth 0%N ([:: D; C; N])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1));
     (fun v => dW (value v 0) (value v 1));
     (fun v => V_W_along_dW);
     (fun v => G (value v 0) (value v 1));
     (fun v => exp_1 (value v 0) (value v 1));
     (fun v => selected_2 (value v 0) (value v 1));
     (fun v => reciprocal_3 (value v 0));
     (fun v => W (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
