(* Certificate linear_recurrence dA.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_A is V A *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (5, [:: 0; 5]); (4, [:: 5; 6]); (3, [:: 6])];
     Product (C := Integers) (Zpos 1) [:: 0; 0; 0] [:: (5, [:: 1; 5]); (4, [:: 5; 6]); (1, [:: 6; 7]); (3, [:: 7])];
     Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (5, [:: 1; 5]); (4, [:: 5; 6]); (2, [:: 3; 6])];
     Product (C := Integers) (Zpos 1) [:: 0; 0; 0] [:: (5, [:: 1; 5]); (1, [:: 5; 6]); (4, [:: 6; 7]); (3, [:: 7])];
     Product (C := Integers) (Zpos 1) [:: 0; 0; 0; 0] [:: (5, [:: 2; 5]); (4, [:: 5; 6]); (1, [:: 6; 7]); (1, [:: 7; 8]); (3, [:: 8])];
     Product (C := Integers) (Zpos 1) [:: 0; 0; 0] [:: (5, [:: 2; 5]); (4, [:: 5; 6]); (1, [:: 6; 7]); (2, [:: 3; 7])];
     Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (5, [:: 2; 5]); (4, [:: 5; 6]); (2, [:: 4; 6])];
     Product (C := Integers) (Zpos 1) [:: 0; 0; 0; 0] [:: (5, [:: 2; 5]); (1, [:: 5; 6]); (4, [:: 6; 7]); (1, [:: 7; 8]); (3, [:: 8])];
     Product (C := Integers) (Zpos 1) [:: 0; 0; 0] [:: (5, [:: 2; 5]); (1, [:: 5; 6]); (4, [:: 6; 7]); (2, [:: 3; 7])];
     Product (C := Integers) (Zpos 1) [:: 0; 0; 0; 0] [:: (5, [:: 2; 5]); (1, [:: 5; 6]); (1, [:: 6; 7]); (4, [:: 7; 8]); (3, [:: 8])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (5, [:: 0; 5]); (3, [:: 6]); (4, [:: 5; 6])];
     Product (C := Integers) (Zpos 1) [:: 0; 0; 0] [:: (1, [:: 7; 5]); (5, [:: 1; 7]); (3, [:: 6]); (4, [:: 5; 6])];
     Product (C := Integers) (Zpos 1) [:: 0; 0; 0; 0] [:: (1, [:: 7; 5]); (1, [:: 8; 7]); (5, [:: 2; 8]); (3, [:: 6]); (4, [:: 5; 6])];
     Product (C := Integers) (Zpos 1) [:: 0; 0; 0] [:: (5, [:: 1; 5]); (1, [:: 6; 7]); (3, [:: 7]); (4, [:: 5; 6])];
     Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (5, [:: 1; 5]); (2, [:: 3; 6]); (4, [:: 5; 6])];
     Product (C := Integers) (Zpos 1) [:: 0; 0; 0; 0] [:: (1, [:: 7; 5]); (5, [:: 2; 7]); (1, [:: 6; 8]); (3, [:: 8]); (4, [:: 5; 6])];
     Product (C := Integers) (Zpos 1) [:: 0; 0; 0] [:: (1, [:: 7; 5]); (5, [:: 2; 7]); (2, [:: 3; 6]); (4, [:: 5; 6])];
     Product (C := Integers) (Zpos 1) [:: 0; 0; 0; 0] [:: (5, [:: 2; 5]); (1, [:: 6; 7]); (1, [:: 7; 8]); (3, [:: 8]); (4, [:: 5; 6])];
     Product (C := Integers) (Zpos 1) [:: 0; 0; 0] [:: (5, [:: 2; 5]); (1, [:: 6; 7]); (2, [:: 3; 7]); (4, [:: 5; 6])];
     Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (5, [:: 2; 5]); (2, [:: 4; 6]); (4, [:: 5; 6])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1];
     [:: 0; 1; 2];
     [:: 0; 1];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2];
     [:: 0; 1];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1];
     [:: 2; 0; 1];
     [:: 3; 2; 0; 1];
     [:: 0; 1; 2];
     [:: 0; 1];
     [:: 2; 0; 1; 3];
     [:: 2; 0; 1];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2];
     [:: 0; 1]])%N.

Lemma accepted : check ([:: 2; 2; 2; 1; 1])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem linear_recurrence_dA :
  forall (R : comRingType) (H size3 : nat)
  (A x : nat -> nat -> R)
  (h0 : nat -> R)
  (V_A G : nat -> nat -> R),
  (0%N < size3)%N ->
  (1%N < size3)%N ->
  (\sum_(i < H) \sum_(j < H) G 0%N i * V_A i j * h0 j)
   + (\sum_(i < H) \sum_(j < H) \sum_(k < H) G 1%N i * V_A i j * A j k * h0 k)
   + (\sum_(i < H) \sum_(j < H) G 1%N i * V_A i j * x 0%N j)
   + (\sum_(i < H) \sum_(j < H) \sum_(k < H) G 1%N i * A i j * V_A j k * h0 k)
   + (\sum_(i < H) \sum_(j < H) \sum_(k < H) \sum_(l < H) G 2%N i * V_A i j * A j k * A k l * h0 l)
   + (\sum_(i < H) \sum_(j < H) \sum_(k < H) G 2%N i * V_A i j * A j k * x 0%N k)
   + (\sum_(i < H) \sum_(j < H) G 2%N i * V_A i j * x 1%N j)
   + (\sum_(i < H) \sum_(j < H) \sum_(k < H) \sum_(l < H) G 2%N i * A i j * V_A j k * A k l * h0 l)
   + (\sum_(i < H) \sum_(j < H) \sum_(k < H) G 2%N i * A i j * V_A j k * x 0%N k)
   + (\sum_(i < H) \sum_(j < H) \sum_(k < H) \sum_(l < H) G 2%N i * A i j * A j k * V_A k l * h0 l)
  = (\sum_(i < H) \sum_(j < H) G 0%N i * h0 j * V_A i j)
   + (\sum_(i < H) \sum_(j < H) \sum_(k < H) A k i * G 1%N k * h0 j * V_A i j)
   + (\sum_(i < H) \sum_(j < H) \sum_(k < H) \sum_(l < H) A k i * A l k * G 2%N l * h0 j * V_A i j)
   + (\sum_(i < H) \sum_(j < H) \sum_(k < H) G 1%N i * A j k * h0 k * V_A i j)
   + (\sum_(i < H) \sum_(j < H) G 1%N i * x 0%N j * V_A i j)
   + (\sum_(i < H) \sum_(j < H) \sum_(k < H) \sum_(l < H) A k i * G 2%N k * A j l * h0 l * V_A i j)
   + (\sum_(i < H) \sum_(j < H) \sum_(k < H) A k i * G 2%N k * x 0%N j * V_A i j)
   + (\sum_(i < H) \sum_(j < H) \sum_(k < H) \sum_(l < H) G 2%N i * A j k * A k l * h0 l * V_A i j)
   + (\sum_(i < H) \sum_(j < H) \sum_(k < H) G 2%N i * A j k * x 0%N k * V_A i j)
   + (\sum_(i < H) \sum_(j < H) G 2%N i * x 1%N j * V_A i j).
Proof.
move=> R H size3 A x h0 V_A G in_axis_0 in_axis_1.
pose size_of s := nth 0%N ([:: H; size3; 3])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => A (value v 0) (value v 1));
     (fun v => x (value v 0) (value v 1));
     (fun v => h0 (value v 0));
     (fun v => V_A (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1))] t.
pose lits : seq nat := [:: 0%N; 1%N; 2%N; 0%N; 1%N].
have inside : typed size_of ([:: 2; 2; 2; 1; 1])%N lits by rewrite /= ?in_axis_0 ?in_axis_1.
exact: (@certified _ _ (in_ring R) size_of T lits ([:: 2; 2; 2; 1; 1])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
