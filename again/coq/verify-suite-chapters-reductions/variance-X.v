(* Certificate variance dX.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_X is V X
   reciprocal_1 = (N)**(-1)
   The hypotheses, in their order: reciprocal 1 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 1; 0] [:: (3, [:: 0]); (2, [:: 1; 0]); (1, [:: 1; 0]); (4, [::])];
     Product (C := Integers) (Zneg 1) [:: 1; 0; 0] [:: (3, [:: 0]); (2, [:: 1; 0]); (1, [:: 2; 0]); (4, [::]); (4, [::])];
     Product (C := Integers) (Zneg 1) [:: 1; 0; 0] [:: (3, [:: 0]); (2, [:: 2; 0]); (4, [::]); (1, [:: 1; 0]); (4, [::])];
     Product (C := Integers) (Zpos 1) [:: 1; 0; 0; 0] [:: (3, [:: 0]); (2, [:: 2; 0]); (4, [::]); (1, [:: 3; 0]); (4, [::]); (4, [::])];
     Product (C := Integers) (Zpos 1) [:: 1; 0] [:: (3, [:: 0]); (1, [:: 1; 0]); (2, [:: 1; 0]); (4, [::])];
     Product (C := Integers) (Zneg 1) [:: 1; 0; 0] [:: (3, [:: 0]); (1, [:: 1; 0]); (2, [:: 2; 0]); (4, [::]); (4, [::])];
     Product (C := Integers) (Zneg 1) [:: 1; 0; 0] [:: (3, [:: 0]); (1, [:: 2; 0]); (4, [::]); (2, [:: 1; 0]); (4, [::])];
     Product (C := Integers) (Zpos 1) [:: 1; 0; 0; 0] [:: (3, [:: 0]); (1, [:: 2; 0]); (4, [::]); (2, [:: 3; 0]); (4, [::]); (4, [::])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 2) [:: 0; 1] [:: (3, [:: 1]); (1, [:: 0; 1]); (4, [::]); (2, [:: 0; 1])];
     Product (C := Integers) (Zneg 2) [:: 0; 1; 0] [:: (3, [:: 1]); (1, [:: 2; 1]); (4, [::]); (4, [::]); (2, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [:: 0] [:: (4, [::])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 2) [:: 1; 0; 0] [:: (3, [:: 0]); (2, [:: 1; 0]); (1, [:: 2; 0]); (4, [::]); (4, [::])] 0 [::]]
    [:: [:: 0; 1];
     [:: 0; 1; 2];
     [:: 0; 2; 1];
     [:: 0; 1; 2; 3];
     [:: 0; 1];
     [:: 0; 2; 1];
     [:: 0; 1; 2];
     [:: 0; 1; 3; 2];
     [:: 1; 0];
     [:: 1; 0; 2];
     [:: 0; 3; 1; 2];
     [:: 0; 1; 2]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem variance_dX :
  forall (R : comRingType) (N M : nat)
  (X V_X : nat -> nat -> R)
  (G : nat -> R)
  (reciprocal_1 : R),
  ((\sum_(i < N) reciprocal_1) = 1) ->
  (\sum_(i < M) \sum_(j < N) G i * V_X j i * X j i * reciprocal_1)
   - (\sum_(i < M) \sum_(j < N) \sum_(k < N) G i * V_X j i * X k i * reciprocal_1 * reciprocal_1)
   - (\sum_(i < M) \sum_(j < N) \sum_(k < N) G i * V_X k i * reciprocal_1 * X j i * reciprocal_1)
   + (\sum_(i < M) \sum_(j < N) \sum_(k < N) \sum_(l < N) G i * V_X k i * reciprocal_1 * X l i * reciprocal_1 * reciprocal_1)
   + (\sum_(i < M) \sum_(j < N) G i * X j i * V_X j i * reciprocal_1)
   - (\sum_(i < M) \sum_(j < N) \sum_(k < N) G i * X j i * V_X k i * reciprocal_1 * reciprocal_1)
   - (\sum_(i < M) \sum_(j < N) \sum_(k < N) G i * X k i * reciprocal_1 * V_X j i * reciprocal_1)
   + (\sum_(i < M) \sum_(j < N) \sum_(k < N) \sum_(l < N) G i * X k i * reciprocal_1 * V_X l i * reciprocal_1 * reciprocal_1)
  = 2%:R * (\sum_(i < N) \sum_(j < M) G j * X i j * reciprocal_1 * V_X i j)
   - 2%:R * (\sum_(i < N) \sum_(j < M) \sum_(k < N) G j * X k j * reciprocal_1 * reciprocal_1 * V_X i j).
Proof.
move=> R N M X V_X G reciprocal_1.
pose size_of s := nth 0%N ([:: N; M])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1));
     (fun v => V_X (value v 0) (value v 1));
     (fun v => G (value v 0));
     (fun v => reciprocal_1)] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
