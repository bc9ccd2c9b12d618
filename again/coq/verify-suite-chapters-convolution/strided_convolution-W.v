(* Certificate strided_convolution dW.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_W is V W *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 10; 11; 0]); (1, [:: 10; 12; 3]); (2, [:: 11; 12; 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 10; 11; 0]); (1, [:: 10; 12; 4]); (2, [:: 11; 12; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 10; 11; 0]); (1, [:: 10; 12; 5]); (2, [:: 11; 12; 2])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 10; 11; 1]); (1, [:: 10; 12; 5]); (2, [:: 11; 12; 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 10; 11; 1]); (1, [:: 10; 12; 6]); (2, [:: 11; 12; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 10; 11; 1]); (1, [:: 10; 12; 7]); (2, [:: 11; 12; 2])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 10; 11; 2]); (1, [:: 10; 12; 7]); (2, [:: 11; 12; 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 10; 11; 2]); (1, [:: 10; 12; 8]); (2, [:: 11; 12; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 10; 11; 2]); (1, [:: 10; 12; 9]); (2, [:: 11; 12; 2])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 2; 1; 0] [:: (3, [:: 12; 10; 0]); (1, [:: 12; 11; 3]); (2, [:: 10; 11; 0])];
     Product (C := Integers) (Zpos 1) [:: 2; 1; 0] [:: (3, [:: 12; 10; 1]); (1, [:: 12; 11; 5]); (2, [:: 10; 11; 0])];
     Product (C := Integers) (Zpos 1) [:: 2; 1; 0] [:: (3, [:: 12; 10; 2]); (1, [:: 12; 11; 7]); (2, [:: 10; 11; 0])];
     Product (C := Integers) (Zpos 1) [:: 2; 1; 0] [:: (3, [:: 12; 10; 0]); (1, [:: 12; 11; 4]); (2, [:: 10; 11; 1])];
     Product (C := Integers) (Zpos 1) [:: 2; 1; 0] [:: (3, [:: 12; 10; 1]); (1, [:: 12; 11; 6]); (2, [:: 10; 11; 1])];
     Product (C := Integers) (Zpos 1) [:: 2; 1; 0] [:: (3, [:: 12; 10; 2]); (1, [:: 12; 11; 8]); (2, [:: 10; 11; 1])];
     Product (C := Integers) (Zpos 1) [:: 2; 1; 0] [:: (3, [:: 12; 10; 0]); (1, [:: 12; 11; 5]); (2, [:: 10; 11; 2])];
     Product (C := Integers) (Zpos 1) [:: 2; 1; 0] [:: (3, [:: 12; 10; 1]); (1, [:: 12; 11; 7]); (2, [:: 10; 11; 2])];
     Product (C := Integers) (Zpos 1) [:: 2; 1; 0] [:: (3, [:: 12; 10; 2]); (1, [:: 12; 11; 9]); (2, [:: 10; 11; 2])]])%N.

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
     [:: 2; 0; 1];
     [:: 2; 0; 1];
     [:: 2; 0; 1];
     [:: 2; 0; 1];
     [:: 2; 0; 1];
     [:: 2; 0; 1];
     [:: 2; 0; 1];
     [:: 2; 0; 1];
     [:: 2; 0; 1]])%N.

Lemma accepted : check ([:: 4; 4; 4; 3; 3; 3; 3; 3; 3; 3])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem strided_convolution_dW :
  forall (R : comRingType) (N C M : nat)
  (X V_W G : nat -> nat -> nat -> R),
  (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 0%N * X i k 0%N * V_W j k 0%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 0%N * X i k 1%N * V_W j k 1%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 0%N * X i k 2%N * V_W j k 2%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 1%N * X i k 2%N * V_W j k 0%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 1%N * X i k 3%N * V_W j k 1%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 1%N * X i k 4%N * V_W j k 2%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 2%N * X i k 4%N * V_W j k 0%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 2%N * X i k 5%N * V_W j k 1%N)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < C) G i j 2%N * X i k 6%N * V_W j k 2%N)
  = (\sum_(i < M) \sum_(j < C) \sum_(k < N) G k i 0%N * X k j 0%N * V_W i j 0%N)
   + (\sum_(i < M) \sum_(j < C) \sum_(k < N) G k i 1%N * X k j 2%N * V_W i j 0%N)
   + (\sum_(i < M) \sum_(j < C) \sum_(k < N) G k i 2%N * X k j 4%N * V_W i j 0%N)
   + (\sum_(i < M) \sum_(j < C) \sum_(k < N) G k i 0%N * X k j 1%N * V_W i j 1%N)
   + (\sum_(i < M) \sum_(j < C) \sum_(k < N) G k i 1%N * X k j 3%N * V_W i j 1%N)
   + (\sum_(i < M) \sum_(j < C) \sum_(k < N) G k i 2%N * X k j 5%N * V_W i j 1%N)
   + (\sum_(i < M) \sum_(j < C) \sum_(k < N) G k i 0%N * X k j 2%N * V_W i j 2%N)
   + (\sum_(i < M) \sum_(j < C) \sum_(k < N) G k i 1%N * X k j 4%N * V_W i j 2%N)
   + (\sum_(i < M) \sum_(j < C) \sum_(k < N) G k i 2%N * X k j 6%N * V_W i j 2%N).
Proof.
move=> R N C M X V_W G.
pose size_of s := nth 0%N ([:: N; C; M; 7; 3])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1) (value v 2));
     (fun v => V_W (value v 0) (value v 1) (value v 2));
     (fun v => G (value v 0) (value v 1) (value v 2))] t.
pose lits : seq nat := [:: 0%N; 1%N; 2%N; 0%N; 1%N; 2%N; 3%N; 4%N; 5%N; 6%N].
have inside : typed size_of ([:: 4; 4; 4; 3; 3; 3; 3; 3; 3; 3])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([:: 4; 4; 4; 3; 3; 3; 3; 3; 3; 3])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
