(* Certificate convolution_2d dX.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_X is V X *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 5; 6; 0; 2]); (2, [:: 5; 7; 0; 2]); (1, [:: 6; 7; 3; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 5; 6; 0; 2]); (2, [:: 5; 7; 0; 3]); (1, [:: 6; 7; 3; 4])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 5; 6; 0; 2]); (2, [:: 5; 7; 1; 2]); (1, [:: 6; 7; 4; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 5; 6; 0; 2]); (2, [:: 5; 7; 1; 3]); (1, [:: 6; 7; 4; 4])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 5; 6; 0; 3]); (2, [:: 5; 7; 0; 2]); (1, [:: 6; 7; 3; 2])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 5; 6; 0; 3]); (2, [:: 5; 7; 0; 3]); (1, [:: 6; 7; 3; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 5; 6; 0; 3]); (2, [:: 5; 7; 0; 4]); (1, [:: 6; 7; 3; 4])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 5; 6; 0; 3]); (2, [:: 5; 7; 1; 2]); (1, [:: 6; 7; 4; 2])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 5; 6; 0; 3]); (2, [:: 5; 7; 1; 3]); (1, [:: 6; 7; 4; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 5; 6; 0; 3]); (2, [:: 5; 7; 1; 4]); (1, [:: 6; 7; 4; 4])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 5; 6; 0; 4]); (2, [:: 5; 7; 0; 3]); (1, [:: 6; 7; 3; 2])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 5; 6; 0; 4]); (2, [:: 5; 7; 0; 4]); (1, [:: 6; 7; 3; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 5; 6; 0; 4]); (2, [:: 5; 7; 1; 3]); (1, [:: 6; 7; 4; 2])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 5; 6; 0; 4]); (2, [:: 5; 7; 1; 4]); (1, [:: 6; 7; 4; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 5; 6; 1; 2]); (2, [:: 5; 7; 0; 2]); (1, [:: 6; 7; 2; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 5; 6; 1; 2]); (2, [:: 5; 7; 0; 3]); (1, [:: 6; 7; 2; 4])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 5; 6; 1; 2]); (2, [:: 5; 7; 1; 2]); (1, [:: 6; 7; 3; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 5; 6; 1; 2]); (2, [:: 5; 7; 1; 3]); (1, [:: 6; 7; 3; 4])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 5; 6; 1; 3]); (2, [:: 5; 7; 0; 2]); (1, [:: 6; 7; 2; 2])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 5; 6; 1; 3]); (2, [:: 5; 7; 0; 3]); (1, [:: 6; 7; 2; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 5; 6; 1; 3]); (2, [:: 5; 7; 0; 4]); (1, [:: 6; 7; 2; 4])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 5; 6; 1; 3]); (2, [:: 5; 7; 1; 2]); (1, [:: 6; 7; 3; 2])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 5; 6; 1; 3]); (2, [:: 5; 7; 1; 3]); (1, [:: 6; 7; 3; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 5; 6; 1; 3]); (2, [:: 5; 7; 1; 4]); (1, [:: 6; 7; 3; 4])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 5; 6; 1; 4]); (2, [:: 5; 7; 0; 3]); (1, [:: 6; 7; 2; 2])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 5; 6; 1; 4]); (2, [:: 5; 7; 0; 4]); (1, [:: 6; 7; 2; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 5; 6; 1; 4]); (2, [:: 5; 7; 1; 3]); (1, [:: 6; 7; 3; 2])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 5; 6; 1; 4]); (2, [:: 5; 7; 1; 4]); (1, [:: 6; 7; 3; 3])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (3, [:: 5; 7; 1; 3]); (1, [:: 7; 6; 2; 2]); (2, [:: 5; 6; 0; 2])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (3, [:: 5; 7; 1; 2]); (1, [:: 7; 6; 2; 3]); (2, [:: 5; 6; 0; 2])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (3, [:: 5; 7; 0; 3]); (1, [:: 7; 6; 3; 2]); (2, [:: 5; 6; 0; 2])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (3, [:: 5; 7; 0; 2]); (1, [:: 7; 6; 3; 3]); (2, [:: 5; 6; 0; 2])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (3, [:: 5; 7; 1; 4]); (1, [:: 7; 6; 2; 2]); (2, [:: 5; 6; 0; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (3, [:: 5; 7; 1; 3]); (1, [:: 7; 6; 2; 3]); (2, [:: 5; 6; 0; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (3, [:: 5; 7; 1; 2]); (1, [:: 7; 6; 2; 4]); (2, [:: 5; 6; 0; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (3, [:: 5; 7; 0; 4]); (1, [:: 7; 6; 3; 2]); (2, [:: 5; 6; 0; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (3, [:: 5; 7; 0; 3]); (1, [:: 7; 6; 3; 3]); (2, [:: 5; 6; 0; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (3, [:: 5; 7; 0; 2]); (1, [:: 7; 6; 3; 4]); (2, [:: 5; 6; 0; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (3, [:: 5; 7; 1; 4]); (1, [:: 7; 6; 2; 3]); (2, [:: 5; 6; 0; 4])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (3, [:: 5; 7; 1; 3]); (1, [:: 7; 6; 2; 4]); (2, [:: 5; 6; 0; 4])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (3, [:: 5; 7; 0; 4]); (1, [:: 7; 6; 3; 3]); (2, [:: 5; 6; 0; 4])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (3, [:: 5; 7; 0; 3]); (1, [:: 7; 6; 3; 4]); (2, [:: 5; 6; 0; 4])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (3, [:: 5; 7; 1; 3]); (1, [:: 7; 6; 3; 2]); (2, [:: 5; 6; 1; 2])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (3, [:: 5; 7; 1; 2]); (1, [:: 7; 6; 3; 3]); (2, [:: 5; 6; 1; 2])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (3, [:: 5; 7; 0; 3]); (1, [:: 7; 6; 4; 2]); (2, [:: 5; 6; 1; 2])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (3, [:: 5; 7; 0; 2]); (1, [:: 7; 6; 4; 3]); (2, [:: 5; 6; 1; 2])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (3, [:: 5; 7; 1; 4]); (1, [:: 7; 6; 3; 2]); (2, [:: 5; 6; 1; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (3, [:: 5; 7; 1; 3]); (1, [:: 7; 6; 3; 3]); (2, [:: 5; 6; 1; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (3, [:: 5; 7; 1; 2]); (1, [:: 7; 6; 3; 4]); (2, [:: 5; 6; 1; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (3, [:: 5; 7; 0; 4]); (1, [:: 7; 6; 4; 2]); (2, [:: 5; 6; 1; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (3, [:: 5; 7; 0; 3]); (1, [:: 7; 6; 4; 3]); (2, [:: 5; 6; 1; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (3, [:: 5; 7; 0; 2]); (1, [:: 7; 6; 4; 4]); (2, [:: 5; 6; 1; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (3, [:: 5; 7; 1; 4]); (1, [:: 7; 6; 3; 3]); (2, [:: 5; 6; 1; 4])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (3, [:: 5; 7; 1; 3]); (1, [:: 7; 6; 3; 4]); (2, [:: 5; 6; 1; 4])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (3, [:: 5; 7; 0; 4]); (1, [:: 7; 6; 4; 3]); (2, [:: 5; 6; 1; 4])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (3, [:: 5; 7; 0; 3]); (1, [:: 7; 6; 4; 4]); (2, [:: 5; 6; 1; 4])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1]])%N.

Lemma accepted : check ([:: 4; 4; 3; 3; 3])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem convolution_2d_dX :
  forall (R : comRingType) (N C M : nat)
  (W V_X G : nat -> nat -> nat -> nat -> R),
  (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 0%N 0%N * V_X i k 0%N 0%N * W j k 1%N 1%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 0%N 0%N * V_X i k 0%N 1%N * W j k 1%N 2%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 0%N 0%N * V_X i k 1%N 0%N * W j k 2%N 1%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 0%N 0%N * V_X i k 1%N 1%N * W j k 2%N 2%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 0%N 1%N * V_X i k 0%N 0%N * W j k 1%N 0%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 0%N 1%N * V_X i k 0%N 1%N * W j k 1%N 1%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 0%N 1%N * V_X i k 0%N 2%N * W j k 1%N 2%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 0%N 1%N * V_X i k 1%N 0%N * W j k 2%N 0%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 0%N 1%N * V_X i k 1%N 1%N * W j k 2%N 1%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 0%N 1%N * V_X i k 1%N 2%N * W j k 2%N 2%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 0%N 2%N * V_X i k 0%N 1%N * W j k 1%N 0%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 0%N 2%N * V_X i k 0%N 2%N * W j k 1%N 1%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 0%N 2%N * V_X i k 1%N 1%N * W j k 2%N 0%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 0%N 2%N * V_X i k 1%N 2%N * W j k 2%N 1%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 1%N 0%N * V_X i k 0%N 0%N * W j k 0%N 1%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 1%N 0%N * V_X i k 0%N 1%N * W j k 0%N 2%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 1%N 0%N * V_X i k 1%N 0%N * W j k 1%N 1%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 1%N 0%N * V_X i k 1%N 1%N * W j k 1%N 2%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 1%N 1%N * V_X i k 0%N 0%N * W j k 0%N 0%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 1%N 1%N * V_X i k 0%N 1%N * W j k 0%N 1%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 1%N 1%N * V_X i k 0%N 2%N * W j k 0%N 2%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 1%N 1%N * V_X i k 1%N 0%N * W j k 1%N 0%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 1%N 1%N * V_X i k 1%N 1%N * W j k 1%N 1%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 1%N 1%N * V_X i k 1%N 2%N * W j k 1%N 2%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 1%N 2%N * V_X i k 0%N 1%N * W j k 0%N 0%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 1%N 2%N * V_X i k 0%N 2%N * W j k 0%N 1%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 1%N 2%N * V_X i k 1%N 1%N * W j k 1%N 0%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 1%N 2%N * V_X i k 1%N 2%N * W j k 1%N 1%N)
  = (\sum_(i < N) \sum_(j < C) \sum_(k < M) G i k 1%N 1%N * W k j 0%N 0%N * V_X i j 0%N 0%N)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < M) G i k 1%N 0%N * W k j 0%N 1%N * V_X i j 0%N 0%N)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < M) G i k 0%N 1%N * W k j 1%N 0%N * V_X i j 0%N 0%N)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < M) G i k 0%N 0%N * W k j 1%N 1%N * V_X i j 0%N 0%N)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < M) G i k 1%N 2%N * W k j 0%N 0%N * V_X i j 0%N 1%N)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < M) G i k 1%N 1%N * W k j 0%N 1%N * V_X i j 0%N 1%N)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < M) G i k 1%N 0%N * W k j 0%N 2%N * V_X i j 0%N 1%N)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < M) G i k 0%N 2%N * W k j 1%N 0%N * V_X i j 0%N 1%N)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < M) G i k 0%N 1%N * W k j 1%N 1%N * V_X i j 0%N 1%N)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < M) G i k 0%N 0%N * W k j 1%N 2%N * V_X i j 0%N 1%N)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < M) G i k 1%N 2%N * W k j 0%N 1%N * V_X i j 0%N 2%N)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < M) G i k 1%N 1%N * W k j 0%N 2%N * V_X i j 0%N 2%N)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < M) G i k 0%N 2%N * W k j 1%N 1%N * V_X i j 0%N 2%N)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < M) G i k 0%N 1%N * W k j 1%N 2%N * V_X i j 0%N 2%N)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < M) G i k 1%N 1%N * W k j 1%N 0%N * V_X i j 1%N 0%N)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < M) G i k 1%N 0%N * W k j 1%N 1%N * V_X i j 1%N 0%N)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < M) G i k 0%N 1%N * W k j 2%N 0%N * V_X i j 1%N 0%N)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < M) G i k 0%N 0%N * W k j 2%N 1%N * V_X i j 1%N 0%N)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < M) G i k 1%N 2%N * W k j 1%N 0%N * V_X i j 1%N 1%N)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < M) G i k 1%N 1%N * W k j 1%N 1%N * V_X i j 1%N 1%N)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < M) G i k 1%N 0%N * W k j 1%N 2%N * V_X i j 1%N 1%N)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < M) G i k 0%N 2%N * W k j 2%N 0%N * V_X i j 1%N 1%N)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < M) G i k 0%N 1%N * W k j 2%N 1%N * V_X i j 1%N 1%N)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < M) G i k 0%N 0%N * W k j 2%N 2%N * V_X i j 1%N 1%N)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < M) G i k 1%N 2%N * W k j 1%N 1%N * V_X i j 1%N 2%N)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < M) G i k 1%N 1%N * W k j 1%N 2%N * V_X i j 1%N 2%N)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < M) G i k 0%N 2%N * W k j 2%N 1%N * V_X i j 1%N 2%N)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < M) G i k 0%N 1%N * W k j 2%N 2%N * V_X i j 1%N 2%N).
Proof.
move=> R N C M W V_X G.
pose size_of s := nth 0%N ([:: N; C; M; 3; 2])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => W (value v 0) (value v 1) (value v 2) (value v 3));
     (fun v => V_X (value v 0) (value v 1) (value v 2) (value v 3));
     (fun v => G (value v 0) (value v 1) (value v 2) (value v 3))] t.
pose lits : seq nat := [:: 0%N; 1%N; 0%N; 1%N; 2%N].
have inside : typed size_of ([:: 4; 4; 3; 3; 3])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([:: 4; 4; 3; 3; 3])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
