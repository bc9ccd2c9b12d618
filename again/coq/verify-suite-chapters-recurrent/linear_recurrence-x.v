(* Certificate linear_recurrence dx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_x is V x *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 0; 3]); (2, [:: 0; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (3, [:: 1; 3]); (1, [:: 3; 4]); (2, [:: 0; 4])];
     Product (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 1; 3]); (2, [:: 1; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 0; 0] [:: (3, [:: 2; 3]); (1, [:: 3; 4]); (1, [:: 4; 5]); (2, [:: 0; 5])];
     Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (3, [:: 2; 3]); (1, [:: 3; 4]); (2, [:: 1; 4])];
     Product (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 2; 3]); (2, [:: 2; 3])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 0; 3]); (2, [:: 0; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (1, [:: 4; 3]); (3, [:: 1; 4]); (2, [:: 0; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 0; 0] [:: (1, [:: 4; 3]); (1, [:: 5; 4]); (3, [:: 2; 5]); (2, [:: 0; 3])];
     Product (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 1; 3]); (2, [:: 1; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (1, [:: 4; 3]); (3, [:: 2; 4]); (2, [:: 1; 3])];
     Product (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 2; 3]); (2, [:: 2; 3])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0];
     [:: 0; 1];
     [:: 0];
     [:: 0; 1; 2];
     [:: 0; 1];
     [:: 0];
     [:: 0];
     [:: 1; 0];
     [:: 2; 1; 0];
     [:: 0];
     [:: 1; 0];
     [:: 0]])%N.

Lemma accepted : check ([:: 1; 1; 1])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem linear_recurrence_dx :
  forall (R : comRingType) (H : nat)
  (A V_x G : nat -> nat -> R),
  (\sum_(i < H) G 0%N i * V_x 0%N i)
   + (\sum_(i < H) \sum_(j < H) G 1%N i * A i j * V_x 0%N j)
   + (\sum_(i < H) G 1%N i * V_x 1%N i)
   + (\sum_(i < H) \sum_(j < H) \sum_(k < H) G 2%N i * A i j * A j k * V_x 0%N k)
   + (\sum_(i < H) \sum_(j < H) G 2%N i * A i j * V_x 1%N j)
   + (\sum_(i < H) G 2%N i * V_x 2%N i)
  = (\sum_(i < H) G 0%N i * V_x 0%N i)
   + (\sum_(i < H) \sum_(j < H) A j i * G 1%N j * V_x 0%N i)
   + (\sum_(i < H) \sum_(j < H) \sum_(k < H) A j i * A k j * G 2%N k * V_x 0%N i)
   + (\sum_(i < H) G 1%N i * V_x 1%N i)
   + (\sum_(i < H) \sum_(j < H) A j i * G 2%N j * V_x 1%N i)
   + (\sum_(i < H) G 2%N i * V_x 2%N i).
Proof.
move=> R H A V_x G.
pose size_of s := nth 0%N ([:: H; 3])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => A (value v 0) (value v 1));
     (fun v => V_x (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1))] t.
pose lits : seq nat := [:: 0%N; 1%N; 2%N].
have inside : typed size_of ([:: 1; 1; 1])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([:: 1; 1; 1])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
