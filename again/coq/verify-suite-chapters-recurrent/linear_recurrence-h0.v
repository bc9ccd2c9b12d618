(* Certificate linear_recurrence dh0.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_h0 is V h0 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (3, [:: 0; 3]); (1, [:: 3; 4]); (2, [:: 4])];
     Product (C := Integers) (Zpos 1) [:: 0; 0; 0] [:: (3, [:: 1; 3]); (1, [:: 3; 4]); (1, [:: 4; 5]); (2, [:: 5])];
     Product (C := Integers) (Zpos 1) [:: 0; 0; 0; 0] [:: (3, [:: 2; 3]); (1, [:: 3; 4]); (1, [:: 4; 5]); (1, [:: 5; 6]); (2, [:: 6])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (1, [:: 4; 3]); (3, [:: 0; 4]); (2, [:: 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 0; 0] [:: (1, [:: 4; 3]); (1, [:: 5; 4]); (3, [:: 1; 5]); (2, [:: 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 0; 0; 0] [:: (1, [:: 4; 3]); (1, [:: 5; 4]); (1, [:: 6; 5]); (3, [:: 2; 6]); (2, [:: 3])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 1; 0];
     [:: 2; 1; 0];
     [:: 3; 2; 1; 0]])%N.

Lemma accepted : check ([:: 2; 2; 2])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem linear_recurrence_dh0 :
  forall (R : comRingType) (H size3 : nat)
  (A : nat -> nat -> R)
  (V_h0 : nat -> R)
  (G : nat -> nat -> R),
  (\sum_(i < H) \sum_(j < H) G 0%N i * A i j * V_h0 j)
   + (\sum_(i < H) \sum_(j < H) \sum_(k < H) G 1%N i * A i j * A j k * V_h0 k)
   + (\sum_(i < H) \sum_(j < H) \sum_(k < H) \sum_(l < H) G 2%N i * A i j * A j k * A k l * V_h0 l)
  = (\sum_(i < H) \sum_(j < H) A j i * G 0%N j * V_h0 i)
   + (\sum_(i < H) \sum_(j < H) \sum_(k < H) A j i * A k j * G 1%N k * V_h0 i)
   + (\sum_(i < H) \sum_(j < H) \sum_(k < H) \sum_(l < H) A j i * A k j * A l k * G 2%N l * V_h0 i).
Proof.
move=> R H size3 A V_h0 G.
pose size_of s := nth 0%N ([:: H; size3; 3])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => A (value v 0) (value v 1));
     (fun v => V_h0 (value v 0));
     (fun v => G (value v 0) (value v 1))] t.
pose lits : seq nat := [:: 0%N; 1%N; 2%N].
have inside : typed size_of ([:: 2; 2; 2])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([:: 2; 2; 2])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
