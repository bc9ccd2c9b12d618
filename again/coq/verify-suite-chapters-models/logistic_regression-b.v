(* Certificate logistic_regression db.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_b is V b
   reciprocal_1[i] = (((exp((sum_j(X[i, j] * w[j]) + b[]) * -1) + 1))**(-1))**(-1)
   reciprocal_2[i] = ((exp((sum_j(X[i, j] * w[j]) + b[]) * -1) + 1))**(-1)
   exp_3[i] = exp((sum_j(X[i, j] * w[j]) + b[]) * -1)
   reciprocal_4[i] = ((((exp((sum_j(X[i, j] * w[j]) + b[]) * -1) + 1))**(-1) * -1 + 1))**(-1)
   reciprocal_5 = (N)**(-1)
   The hypotheses, in their order: reciprocal 2, reciprocal 3, reciprocal 4 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0] [:: (1, [:: 0]); (3, [:: 0]); (4, [:: 0]); (4, [:: 0]); (5, [:: 0]); (2, [::]); (7, [::])];
     Product (C := Integers) (Zneg 1) [:: 0] [:: (1, [:: 0]); (6, [:: 0]); (4, [:: 0]); (4, [:: 0]); (5, [:: 0]); (2, [::]); (7, [::])];
     Product (C := Integers) (Zpos 1) [:: 0] [:: (6, [:: 0]); (4, [:: 0]); (4, [:: 0]); (5, [:: 0]); (2, [::]); (7, [::])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (4, [:: 0]); (7, [::]); (2, [::])];
     Product (C := Integers) (Zneg 1) [:: 0] [:: (1, [:: 0]); (7, [::]); (2, [::])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (3, [:: 0]); (4, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (4, [:: 0]); (5, [:: 0])];
     Product (C := Integers) (Zpos 1) [::] [:: (4, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zneg 1) [::] [:: (6, [:: 0]); (4, [:: 0])];
     Product (C := Integers) (Zpos 1) [::] [:: (6, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (1, [:: 0]); (4, [:: 0]); (5, [:: 0]); (2, [::]); (7, [::])] 0 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (1, [:: 0]); (6, [:: 0]); (4, [:: 0]); (2, [::]); (7, [::])] 1 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (6, [:: 0]); (4, [:: 0]); (2, [::]); (7, [::])] 1 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (1, [:: 0]); (2, [::]); (7, [::])] 1 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (1, [:: 0]); (2, [::]); (7, [::]); (4, [:: 0])] 2 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (2, [::]); (7, [::]); (4, [:: 0])] 2 [:: 0]]
    [:: [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem logistic_regression_db :
  forall (R : comRingType) (N D : nat)
  (y : nat -> R)
  (V_b : R)
  (reciprocal_1 reciprocal_2 exp_3 reciprocal_4 : nat -> R)
  (reciprocal_5 : R)
  (X : nat -> nat -> R)
  (b : R)
  (w : nat -> R),
  (forall (i : 'I_N), reciprocal_1 i * reciprocal_2 i = 1) ->
  (forall (i : 'I_N), reciprocal_2 i * exp_3 i + reciprocal_2 i = 1) ->
  (forall (i : 'I_N), - (reciprocal_4 i * reciprocal_2 i) + reciprocal_4 i = 1) ->
  - ((\sum_(i < N) y i * reciprocal_1 i * reciprocal_2 i * reciprocal_2 i * exp_3 i * V_b * reciprocal_5))
   - (\sum_(i < N) y i * reciprocal_4 i * reciprocal_2 i * reciprocal_2 i * exp_3 i * V_b * reciprocal_5)
   + (\sum_(i < N) reciprocal_4 i * reciprocal_2 i * reciprocal_2 i * exp_3 i * V_b * reciprocal_5)
  = (\sum_(i < N) reciprocal_2 i * reciprocal_5 * V_b)
   - (\sum_(i < N) y i * reciprocal_5 * V_b).
Proof.
move=> R N D y V_b reciprocal_1 reciprocal_2 exp_3 reciprocal_4 reciprocal_5 X b w.
pose size_of s := nth 0%N ([:: N; D])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => y (value v 0));
     (fun v => V_b);
     (fun v => reciprocal_1 (value v 0));
     (fun v => reciprocal_2 (value v 0));
     (fun v => exp_3 (value v 0));
     (fun v => reciprocal_4 (value v 0));
     (fun v => reciprocal_5);
     (fun v => X (value v 0) (value v 1));
     (fun v => b);
     (fun v => w (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
