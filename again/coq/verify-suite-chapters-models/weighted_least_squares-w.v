(* Certificate weighted_least_squares dw.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_w is V w
   entry_1[i] = U[i, i]
   The hypotheses, in their order: diagonal 1 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0; 1; 1] [:: (1, [:: 1; 2]); (5, [:: 2]); (4, [:: 1; 0]); (1, [:: 0; 3]); (2, [:: 3])];
     Product (C := Integers) (Zneg 1) [:: 0; 0; 1] [:: (1, [:: 1; 2]); (5, [:: 2]); (4, [:: 1; 0]); (3, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 0; 1; 1] [:: (1, [:: 1; 2]); (2, [:: 2]); (4, [:: 1; 0]); (1, [:: 0; 3]); (5, [:: 3])];
     Product (C := Integers) (Zneg 1) [:: 0; 0; 1] [:: (3, [:: 1]); (4, [:: 1; 0]); (1, [:: 0; 2]); (5, [:: 2])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 2) [:: 1; 0; 0; 1] [:: (1, [:: 2; 0]); (4, [:: 2; 1]); (1, [:: 1; 3]); (2, [:: 3]); (5, [:: 0])];
     Product (C := Integers) (Zneg 2) [:: 1; 0; 0] [:: (1, [:: 2; 0]); (4, [:: 2; 1]); (3, [:: 1]); (5, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0; 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (4, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (0, [:: 0; 1]); (6, [:: 0])]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 0; 0; 1; 1] [:: (1, [:: 1; 2]); (2, [:: 2]); (1, [:: 0; 3]); (5, [:: 3])] 0 [:: 1; 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0; 1] [:: (3, [:: 1]); (1, [:: 0; 2]); (5, [:: 2])] 0 [:: 1; 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0; 1; 1] [:: (1, [:: 1; 2]); (5, [:: 2]); (1, [:: 0; 3]); (2, [:: 3])] 0 [:: 1; 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 0; 1] [:: (1, [:: 1; 2]); (5, [:: 2]); (3, [:: 0])] 0 [:: 1; 0]]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2];
     [:: 1; 2; 0; 3];
     [:: 1; 2; 0];
     [:: 0; 1; 2; 3];
     [:: 0; 2; 3; 1];
     [:: 0; 1; 2];
     [:: 0; 2; 1];
     [:: 0; 1; 2; 3];
     [:: 0; 3; 2; 1];
     [:: 0; 1; 2];
     [:: 0; 2; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem weighted_least_squares_dw :
  forall (R : comRingType) (N D : nat)
  (X : nat -> nat -> R)
  (w y : nat -> R)
  (U : nat -> nat -> R)
  (V_w entry_1 : nat -> R),
  (forall (i : 'I_N) (j : 'I_N), U i j = (i == j :> nat)%:R * entry_1 i) ->
  (\sum_(i < N) \sum_(j < N) \sum_(k < D) \sum_(l < D) X j k * V_w k * U j i * X i l * w l)
   - (\sum_(i < N) \sum_(j < N) \sum_(k < D) X j k * V_w k * U j i * y i)
   + (\sum_(i < N) \sum_(j < N) \sum_(k < D) \sum_(l < D) X j k * w k * U j i * X i l * V_w l)
   - (\sum_(i < N) \sum_(j < N) \sum_(k < D) y j * U j i * X i k * V_w k)
  = 2%:R * (\sum_(i < D) \sum_(j < N) \sum_(k < N) \sum_(l < D) X k i * U k j * X j l * w l * V_w i)
   - 2%:R * (\sum_(i < D) \sum_(j < N) \sum_(k < N) X k i * U k j * y j * V_w i).
Proof.
move=> R N D X w y U V_w entry_1.
pose size_of s := nth 0%N ([:: N; D])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1));
     (fun v => w (value v 0));
     (fun v => y (value v 0));
     (fun v => U (value v 0) (value v 1));
     (fun v => V_w (value v 0));
     (fun v => entry_1 (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
