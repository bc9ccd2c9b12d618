(* Certificate strided_convolution dX.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_X is V X *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 10; 11; 0]); (2, [:: 10; 12; 3]); (1, [:: 11; 12; 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 10; 11; 0]); (2, [:: 10; 12; 4]); (1, [:: 11; 12; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 10; 11; 0]); (2, [:: 10; 12; 5]); (1, [:: 11; 12; 2])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 10; 11; 1]); (2, [:: 10; 12; 5]); (1, [:: 11; 12; 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 10; 11; 1]); (2, [:: 10; 12; 6]); (1, [:: 11; 12; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 10; 11; 1]); (2, [:: 10; 12; 7]); (1, [:: 11; 12; 2])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 10; 11; 2]); (2, [:: 10; 12; 7]); (1, [:: 11; 12; 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 10; 11; 2]); (2, [:: 10; 12; 8]); (1, [:: 11; 12; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 10; 11; 2]); (2, [:: 10; 12; 9]); (1, [:: 11; 12; 2])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (3, [:: 10; 12; 0]); (1, [:: 12; 11; 0]); (2, [:: 10; 11; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (3, [:: 10; 12; 0]); (1, [:: 12; 11; 1]); (2, [:: 10; 11; 4])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (3, [:: 10; 12; 1]); (1, [:: 12; 11; 0]); (2, [:: 10; 11; 5])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (3, [:: 10; 12; 0]); (1, [:: 12; 11; 2]); (2, [:: 10; 11; 5])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (3, [:: 10; 12; 1]); (1, [:: 12; 11; 1]); (2, [:: 10; 11; 6])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (3, [:: 10; 12; 2]); (1, [:: 12; 11; 0]); (2, [:: 10; 11; 7])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (3, [:: 10; 12; 1]); (1, [:: 12; 11; 2]); (2, [:: 10; 11; 7])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (3, [:: 10; 12; 2]); (1, [:: 12; 11; 1]); (2, [:: 10; 11; 8])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (3, [:: 10; 12; 2]); (1, [:: 12; 11; 2]); (2, [:: 10; 11; 9])]])%N.

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
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1]])%N.

Lemma accepted : check ([:: 3; 3; 3; 4; 4; 4; 4; 4; 4; 4])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem strided_convolution_dX :
  forall (R : comRingType) (N C M : nat)
  (W V_X G : nat -> nat -> nat -> R),
  (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 0%N * V_X i k 0%N * W j k 0%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 0%N * V_X i k 1%N * W j k 1%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 0%N * V_X i k 2%N * W j k 2%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 1%N * V_X i k 2%N * W j k 0%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 1%N * V_X i k 3%N * W j k 1%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 1%N * V_X i k 4%N * W j k 2%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 2%N * V_X i k 4%N * W j k 0%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 2%N * V_X i k 5%N * W j k 1%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 2%N * V_X i k 6%N * W j k 2%N)
  = (\sum_(i < N) \sum_(j < C) \sum_(k < M) G i k 0%N * W k j 0%N * V_X i j 0%N)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < M) G i k 0%N * W k j 1%N * V_X i j 1%N)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < M) G i k 1%N * W k j 0%N * V_X i j 2%N)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < M) G i k 0%N * W k j 2%N * V_X i j 2%N)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < M) G i k 1%N * W k j 1%N * V_X i j 3%N)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < M) G i k 2%N * W k j 0%N * V_X i j 4%N)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < M) G i k 1%N * W k j 2%N * V_X i j 4%N)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < M) G i k 2%N * W k j 1%N * V_X i j 5%N)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < M) G i k 2%N * W k j 2%N * V_X i j 6%N).
Proof.
move=> R N C M W V_X G.
pose size_of s := nth 0%N ([:: N; C; M; 3; 7])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => W (value v 0) (value v 1) (value v 2));
     (fun v => V_X (value v 0) (value v 1) (value v 2));
     (fun v => G (value v 0) (value v 1) (value v 2))] t.
pose lits : seq nat := [:: 0%N; 1%N; 2%N; 0%N; 1%N; 2%N; 3%N; 4%N; 5%N; 6%N].
have inside : typed size_of ([:: 3; 3; 3; 4; 4; 4; 4; 4; 4; 4])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([:: 3; 3; 3; 4; 4; 4; 4; 4; 4; 4])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
