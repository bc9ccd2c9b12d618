(* Certificate binary_regression.hvp dw along V.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_w_along_V is V w along V
   reciprocal_1[i] = ((exp(sum_j(X[i, j] * w[j]) * -1) + 1))**(-1)
   exp_2[i] = exp(sum_j(X[i, j] * w[j]) * -1)
   The hypotheses, in their order: reciprocal 1 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 0] [:: (4, [:: 0]); (1, [:: 1; 0]); (5, [:: 1]); (5, [:: 1]); (6, [:: 1]); (1, [:: 1; 2]); (3, [::]); (2, [:: 2])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 1; 0] [:: (4, [:: 0]); (1, [:: 1; 0]); (5, [:: 1]); (5, [:: 1]); (1, [:: 1; 2]); (2, [:: 2]); (3, [::])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 0] [:: (4, [:: 0]); (1, [:: 1; 0]); (5, [:: 1]); (1, [:: 1; 2]); (2, [:: 2]); (3, [::])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 1] [:: Product (C := Integers) (Zpos 1) [::] [:: (5, [:: 0]); (6, [:: 0])];
     Product (C := Integers) (Zpos 1) [::] [:: (5, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 0; 1; 0] [:: (4, [:: 0]); (1, [:: 1; 0]); (5, [:: 1]); (1, [:: 1; 2]); (3, [::]); (2, [:: 2])] 0 [:: 1]]
    [:: [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem binary_regression_hvp_dw_along_V :
  forall (R : comRingType) (D N : nat)
  (X : nat -> nat -> R)
  (V : nat -> R)
  (V_w_along_V : R)
  (G reciprocal_1 exp_2 w : nat -> R),
  (forall (i : 'I_N), reciprocal_1 i * exp_2 i + reciprocal_1 i = 1) ->
  (\sum_(i < D) \sum_(j < N) \sum_(k < D) G i * X j i * reciprocal_1 j * reciprocal_1 j * exp_2 j * X j k * V_w_along_V * V k)
  = - ((\sum_(i < D) \sum_(j < N) \sum_(k < D) G i * X j i * reciprocal_1 j * reciprocal_1 j * X j k * V k * V_w_along_V))
   + (\sum_(i < D) \sum_(j < N) \sum_(k < D) G i * X j i * reciprocal_1 j * X j k * V k * V_w_along_V).
Proof.
move=> R D N X V V_w_along_V G reciprocal_1 exp_2 w.
pose size_of s := nth 0%N ([:: D; N])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1));
     (fun v => V (value v 0));
     (fun v => V_w_along_V);
     (fun v => G (value v 0));
     (fun v => reciprocal_1 (value v 0));
     (fun v => exp_2 (value v 0));
     (fun v => w (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
