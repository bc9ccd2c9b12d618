(* Certificate least_squares dw.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_w is V w
   reciprocal_1 = (N * 2)**(-1)
   reciprocal_2 = (N)**(-1)
   The hypotheses, in their order: reciprocal 1, reciprocal 2 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 2) [:: 0; 1; 1] [:: (1, [:: 0; 1]); (2, [:: 1]); (1, [:: 0; 2]); (4, [:: 2]); (5, [::])];
     Product (C := Integers) (Zneg 2) [:: 0; 1] [:: (3, [:: 0]); (1, [:: 0; 1]); (4, [:: 1]); (5, [::])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 1; 0; 1] [:: (1, [:: 1; 0]); (1, [:: 1; 2]); (2, [:: 2]); (6, [::]); (4, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 1; 0] [:: (1, [:: 1; 0]); (3, [:: 1]); (6, [::]); (4, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 2) [:: 0] [:: (5, [::])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [:: 0] [:: (6, [::])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 0; 1; 1] [:: (1, [:: 0; 1]); (2, [:: 1]); (1, [:: 0; 2]); (4, [:: 2]); (6, [::])] 0 [::];
     Cofactor (C := Integers) (Zpos 2) [:: 0; 1; 1] [:: (1, [:: 0; 1]); (2, [:: 1]); (1, [:: 0; 2]); (4, [:: 2]); (5, [::])] 1 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 0]); (1, [:: 0; 1]); (4, [:: 1]); (6, [::])] 0 [::];
     Cofactor (C := Integers) (Zneg 2) [:: 0; 1] [:: (3, [:: 0]); (1, [:: 0; 1]); (4, [:: 1]); (5, [::])] 1 [::]]
    [:: [:: 0; 1; 2];
     [:: 0; 1];
     [:: 0; 1; 2];
     [:: 0; 1];
     [:: 0; 1; 2; 3];
     [:: 2; 0; 1];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 1; 0];
     [:: 0; 1; 2];
     [:: 0; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem least_squares_dw :
  forall (R : comRingType) (N D : nat)
  (X : nat -> nat -> R)
  (w y V_w : nat -> R)
  (reciprocal_1 reciprocal_2 : R),
  (2%:R * (\sum_(i < N) reciprocal_1) = 1) ->
  ((\sum_(i < N) reciprocal_2) = 1) ->
  2%:R * (\sum_(i < N) \sum_(j < D) \sum_(k < D) X i j * w j * X i k * V_w k * reciprocal_1)
   - 2%:R * (\sum_(i < N) \sum_(j < D) y i * X i j * V_w j * reciprocal_1)
  = (\sum_(i < D) \sum_(j < N) \sum_(k < D) X j i * X j k * w k * reciprocal_2 * V_w i)
   - (\sum_(i < D) \sum_(j < N) X j i * y j * reciprocal_2 * V_w i).
Proof.
move=> R N D X w y V_w reciprocal_1 reciprocal_2.
pose size_of s := nth 0%N ([:: N; D])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1));
     (fun v => w (value v 0));
     (fun v => y (value v 0));
     (fun v => V_w (value v 0));
     (fun v => reciprocal_1);
     (fun v => reciprocal_2)] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
