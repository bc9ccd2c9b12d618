(* Certificate multiclass_regression.hessian dW.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_W is V W
   exp_1[i, j] = exp((sum_k(X[j, k] * W[k, i]) + sum_l(X[j, l] * W[l, argmax_p(sum_q(X[j, q] * W[q, p]))]) * -1))
   selected_2[i, j] = [j = argmax_k(sum_l(X[i, l] * W[l, k]))]
   reciprocal_3[i] = (sum_j(exp((sum_k(X[i, k] * W[k, j]) + sum_l(X[i, l] * W[l, argmax_p(sum_q(X[i, q] * W[q, p]))]) * -1))))**(-1)
   The hypotheses, in their order: reciprocal 3 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 2; 0] [:: (3, [:: 0; 1]); (1, [:: 2; 0]); (4, [:: 1; 2]); (1, [:: 2; 3]); (2, [:: 3; 1]); (6, [:: 2])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 2; 0; 1] [:: (3, [:: 0; 1]); (1, [:: 2; 0]); (4, [:: 1; 2]); (1, [:: 2; 3]); (5, [:: 2; 4]); (2, [:: 3; 4]); (6, [:: 2])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 2; 1; 0] [:: (3, [:: 0; 1]); (1, [:: 2; 0]); (4, [:: 1; 2]); (6, [:: 2]); (6, [:: 2]); (4, [:: 3; 2]); (1, [:: 2; 4]); (2, [:: 4; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2; 1; 0; 1] [:: (3, [:: 0; 1]); (1, [:: 2; 0]); (4, [:: 1; 2]); (6, [:: 2]); (6, [:: 2]); (4, [:: 3; 2]); (1, [:: 2; 4]); (5, [:: 2; 5]); (2, [:: 4; 5])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 0; 1; 2] [:: (0, [:: 3; 1]); (3, [:: 2; 3]); (1, [:: 4; 2]); (1, [:: 4; 0]); (4, [:: 3; 4]); (6, [:: 4]); (2, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 0; 1; 2] [:: (3, [:: 2; 3]); (1, [:: 4; 2]); (1, [:: 4; 0]); (4, [:: 3; 4]); (6, [:: 4]); (4, [:: 1; 4]); (6, [:: 4]); (2, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 2] [:: Product (C := Integers) (Zpos 1) [:: 1] [:: (6, [:: 0]); (4, [:: 1; 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 0; 1; 2; 0; 1] [:: (3, [:: 0; 1]); (1, [:: 2; 0]); (4, [:: 1; 2]); (6, [:: 2]); (1, [:: 2; 3]); (5, [:: 2; 4]); (2, [:: 3; 4])] 0 [:: 2]]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3; 4];
     [:: 0; 1; 2; 3; 4];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 2; 1; 4; 0; 3];
     [:: 2; 3; 4; 1; 0];
     [:: 0; 1; 2; 5; 3; 4];
     [:: 0; 1; 2; 3; 4]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem multiclass_regression_hessian_dW :
  forall (R : comRingType) (D C N : nat)
  (X V_W G exp_1 selected_2 : nat -> nat -> R)
  (reciprocal_3 : nat -> R)
  (W : nat -> nat -> R),
  (forall (i : 'I_N), (\sum_(j < C) reciprocal_3 i * exp_1 j i) = 1) ->
  (\sum_(i < D) \sum_(j < C) \sum_(k < N) \sum_(l < D) G i j * X k i * exp_1 j k * X k l * V_W l j * reciprocal_3 k)
   - (\sum_(i < D) \sum_(j < C) \sum_(k < N) \sum_(l < D) \sum_(p < C) G i j * X k i * exp_1 j k * X k l * selected_2 k p * V_W l p * reciprocal_3 k)
   - (\sum_(i < D) \sum_(j < C) \sum_(k < N) \sum_(l < C) \sum_(p < D) G i j * X k i * exp_1 j k * reciprocal_3 k * reciprocal_3 k * exp_1 l k * X k p * V_W p l)
   + (\sum_(i < D) \sum_(j < C) \sum_(k < N) \sum_(l < C) \sum_(p < D) \sum_(q < C) G i j * X k i * exp_1 j k * reciprocal_3 k * reciprocal_3 k * exp_1 l k * X k p * selected_2 k q * V_W p q)
  = (\sum_(i < D) \sum_(j < C) \sum_(k < D) \sum_(l < C) \sum_(p < N) (l == j :> nat)%:R * G k l * X p k * X p i * exp_1 l p * reciprocal_3 p * V_W i j)
   - (\sum_(i < D) \sum_(j < C) \sum_(k < D) \sum_(l < C) \sum_(p < N) G k l * X p k * X p i * exp_1 l p * reciprocal_3 p * exp_1 j p * reciprocal_3 p * V_W i j).
Proof.
move=> R D C N X V_W G exp_1 selected_2 reciprocal_3 W.
pose size_of s := nth 0%N ([:: D; C; N])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1));
     (fun v => V_W (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1));
     (fun v => exp_1 (value v 0) (value v 1));
     (fun v => selected_2 (value v 0) (value v 1));
     (fun v => reciprocal_3 (value v 0));
     (fun v => W (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
