(* Certificate depthwise_convolution dW.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_W is V W *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 11; 12; 2]); (1, [:: 11; 12; 6]); (2, [:: 12; 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 11; 12; 2]); (1, [:: 11; 12; 7]); (2, [:: 12; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 11; 12; 3]); (1, [:: 11; 12; 7]); (2, [:: 12; 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 11; 12; 3]); (1, [:: 11; 12; 8]); (2, [:: 12; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 11; 12; 4]); (1, [:: 11; 12; 8]); (2, [:: 12; 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 11; 12; 4]); (1, [:: 11; 12; 9]); (2, [:: 12; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 11; 12; 5]); (1, [:: 11; 12; 9]); (2, [:: 12; 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 11; 12; 5]); (1, [:: 11; 12; 10]); (2, [:: 12; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 1; 0] [:: (3, [:: 12; 11; 2]); (1, [:: 12; 11; 6]); (2, [:: 11; 0])];
     Product (C := Integers) (Zpos 1) [:: 1; 0] [:: (3, [:: 12; 11; 3]); (1, [:: 12; 11; 7]); (2, [:: 11; 0])];
     Product (C := Integers) (Zpos 1) [:: 1; 0] [:: (3, [:: 12; 11; 4]); (1, [:: 12; 11; 8]); (2, [:: 11; 0])];
     Product (C := Integers) (Zpos 1) [:: 1; 0] [:: (3, [:: 12; 11; 5]); (1, [:: 12; 11; 9]); (2, [:: 11; 0])];
     Product (C := Integers) (Zpos 1) [:: 1; 0] [:: (3, [:: 12; 11; 2]); (1, [:: 12; 11; 7]); (2, [:: 11; 1])];
     Product (C := Integers) (Zpos 1) [:: 1; 0] [:: (3, [:: 12; 11; 3]); (1, [:: 12; 11; 8]); (2, [:: 11; 1])];
     Product (C := Integers) (Zpos 1) [:: 1; 0] [:: (3, [:: 12; 11; 4]); (1, [:: 12; 11; 9]); (2, [:: 11; 1])];
     Product (C := Integers) (Zpos 1) [:: 1; 0] [:: (3, [:: 12; 11; 5]); (1, [:: 12; 11; 10]); (2, [:: 11; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 1; 0];
     [:: 1; 0];
     [:: 1; 0];
     [:: 1; 0];
     [:: 1; 0];
     [:: 1; 0];
     [:: 1; 0];
     [:: 1; 0]])%N.

Lemma accepted : check ([:: 3; 3; 4; 4; 4; 4; 2; 2; 2; 2; 2])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem depthwise_convolution_dW :
  forall (R : comRingType) (N C : nat)
  (X : nat -> nat -> nat -> R)
  (V_W : nat -> nat -> R)
  (G : nat -> nat -> nat -> R),
  (\sum_(i < N) \sum_(j < C) G i j 0%N * X i j 0%N * V_W j 0%N)
   + (\sum_(i < N) \sum_(j < C) G i j 0%N * X i j 1%N * V_W j 1%N)
   + (\sum_(i < N) \sum_(j < C) G i j 1%N * X i j 1%N * V_W j 0%N)
   + (\sum_(i < N) \sum_(j < C) G i j 1%N * X i j 2%N * V_W j 1%N)
   + (\sum_(i < N) \sum_(j < C) G i j 2%N * X i j 2%N * V_W j 0%N)
   + (\sum_(i < N) \sum_(j < C) G i j 2%N * X i j 3%N * V_W j 1%N)
   + (\sum_(i < N) \sum_(j < C) G i j 3%N * X i j 3%N * V_W j 0%N)
   + (\sum_(i < N) \sum_(j < C) G i j 3%N * X i j 4%N * V_W j 1%N)
  = (\sum_(i < C) \sum_(j < N) G j i 0%N * X j i 0%N * V_W i 0%N)
   + (\sum_(i < C) \sum_(j < N) G j i 1%N * X j i 1%N * V_W i 0%N)
   + (\sum_(i < C) \sum_(j < N) G j i 2%N * X j i 2%N * V_W i 0%N)
   + (\sum_(i < C) \sum_(j < N) G j i 3%N * X j i 3%N * V_W i 0%N)
   + (\sum_(i < C) \sum_(j < N) G j i 0%N * X j i 1%N * V_W i 1%N)
   + (\sum_(i < C) \sum_(j < N) G j i 1%N * X j i 2%N * V_W i 1%N)
   + (\sum_(i < C) \sum_(j < N) G j i 2%N * X j i 3%N * V_W i 1%N)
   + (\sum_(i < C) \sum_(j < N) G j i 3%N * X j i 4%N * V_W i 1%N).
Proof.
move=> R N C X V_W G.
pose size_of s := nth 0%N ([:: N; C; 5; 2; 4])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1) (value v 2));
     (fun v => V_W (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1) (value v 2))] t.
pose lits : seq nat := [:: 0%N; 1%N; 0%N; 1%N; 2%N; 3%N; 0%N; 1%N; 2%N; 3%N; 4%N].
have inside : typed size_of ([:: 3; 3; 4; 4; 4; 4; 2; 2; 2; 2; 2])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([:: 3; 3; 4; 4; 4; 4; 2; 2; 2; 2; 2])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
