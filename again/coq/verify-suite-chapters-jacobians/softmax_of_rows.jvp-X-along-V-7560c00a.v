(* Certificate softmax_of_rows.jvp dX along V.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_X_along_V is V X along V
   exp_1[i, j] = exp((X[i, j] + X[i, argmax_k(X[i, k])] * -1))
   selected_2[i, j] = [j = argmax_k(X[i, k])]
   reciprocal_3[i] = (sum_j(exp((X[i, j] + X[i, argmax_k(X[i, k])] * -1))))**(-1)
   The hypotheses, in their order: reciprocal 3 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 0; 1]); (4, [:: 0; 1]); (2, [::]); (1, [:: 0; 1]); (6, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 1] [:: (3, [:: 0; 1]); (4, [:: 0; 1]); (2, [::]); (5, [:: 0; 2]); (1, [:: 0; 2]); (6, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 1] [:: (3, [:: 0; 1]); (4, [:: 0; 1]); (6, [:: 0]); (6, [:: 0]); (4, [:: 0; 2]); (2, [::]); (1, [:: 0; 2])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 1; 1] [:: (3, [:: 0; 1]); (4, [:: 0; 1]); (6, [:: 0]); (6, [:: 0]); (4, [:: 0; 2]); (2, [::]); (5, [:: 0; 3]); (1, [:: 0; 3])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 0; 1]); (4, [:: 0; 1]); (6, [:: 0]); (1, [:: 0; 1]); (2, [::])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 1] [:: (3, [:: 0; 1]); (4, [:: 0; 1]); (6, [:: 0]); (4, [:: 0; 2]); (6, [:: 0]); (1, [:: 0; 2]); (2, [::])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [:: 1] [:: (6, [:: 0]); (4, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 0; 1; 1] [:: (3, [:: 0; 1]); (4, [:: 0; 1]); (6, [:: 0]); (2, [::]); (5, [:: 0; 2]); (1, [:: 0; 2])] 0 [:: 0]]
    [:: [:: 0; 1];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1];
     [:: 0; 1; 2];
     [:: 0; 1; 3; 2];
     [:: 0; 1; 2]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem softmax_of_rows_jvp_dX_along_V :
  forall (R : comRingType) (N C : nat)
  (V : nat -> nat -> R)
  (V_X_along_V : R)
  (G exp_1 selected_2 : nat -> nat -> R)
  (reciprocal_3 : nat -> R)
  (X : nat -> nat -> R),
  (forall (i : 'I_N), (\sum_(j < C) reciprocal_3 i * exp_1 i j) = 1) ->
  (\sum_(i < N) \sum_(j < C) G i j * exp_1 i j * V_X_along_V * V i j * reciprocal_3 i)
   - (\sum_(i < N) \sum_(j < C) \sum_(k < C) G i j * exp_1 i j * V_X_along_V * selected_2 i k * V i k * reciprocal_3 i)
   - (\sum_(i < N) \sum_(j < C) \sum_(k < C) G i j * exp_1 i j * reciprocal_3 i * reciprocal_3 i * exp_1 i k * V_X_along_V * V i k)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < C) \sum_(l < C) G i j * exp_1 i j * reciprocal_3 i * reciprocal_3 i * exp_1 i k * V_X_along_V * selected_2 i l * V i l)
  = (\sum_(i < N) \sum_(j < C) G i j * exp_1 i j * reciprocal_3 i * V i j * V_X_along_V)
   - (\sum_(i < N) \sum_(j < C) \sum_(k < C) G i j * exp_1 i j * reciprocal_3 i * exp_1 i k * reciprocal_3 i * V i k * V_X_along_V).
Proof.
move=> R N C V V_X_along_V G exp_1 selected_2 reciprocal_3 X.
pose size_of s := nth 0%N ([:: N; C])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V (value v 0) (value v 1));
     (fun v => V_X_along_V);
     (fun v => G (value v 0) (value v 1));
     (fun v => exp_1 (value v 0) (value v 1));
     (fun v => selected_2 (value v 0) (value v 1));
     (fun v => reciprocal_3 (value v 0));
     (fun v => X (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
