(* Certificate depthwise_convolution dX.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_X is V X *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 11; 12; 2]); (2, [:: 11; 12; 6]); (1, [:: 12; 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 11; 12; 2]); (2, [:: 11; 12; 7]); (1, [:: 12; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 11; 12; 3]); (2, [:: 11; 12; 7]); (1, [:: 12; 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 11; 12; 3]); (2, [:: 11; 12; 8]); (1, [:: 12; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 11; 12; 4]); (2, [:: 11; 12; 8]); (1, [:: 12; 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 11; 12; 4]); (2, [:: 11; 12; 9]); (1, [:: 12; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 11; 12; 5]); (2, [:: 11; 12; 9]); (1, [:: 12; 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 11; 12; 5]); (2, [:: 11; 12; 10]); (1, [:: 12; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 11; 12; 2]); (1, [:: 12; 0]); (2, [:: 11; 12; 6])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 11; 12; 3]); (1, [:: 12; 0]); (2, [:: 11; 12; 7])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 11; 12; 2]); (1, [:: 12; 1]); (2, [:: 11; 12; 7])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 11; 12; 4]); (1, [:: 12; 0]); (2, [:: 11; 12; 8])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 11; 12; 3]); (1, [:: 12; 1]); (2, [:: 11; 12; 8])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 11; 12; 5]); (1, [:: 12; 0]); (2, [:: 11; 12; 9])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 11; 12; 4]); (1, [:: 12; 1]); (2, [:: 11; 12; 9])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 11; 12; 5]); (1, [:: 12; 1]); (2, [:: 11; 12; 10])]])%N.

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
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1]])%N.

Lemma accepted : check ([:: 2; 2; 4; 4; 4; 4; 3; 3; 3; 3; 3])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem depthwise_convolution_dX :
  forall (R : comRingType) (N C : nat)
  (W : nat -> nat -> R)
  (V_X G : nat -> nat -> nat -> R),
  (\sum_(i < N) \sum_(j < C) G i j 0%N * V_X i j 0%N * W j 0%N)
   + (\sum_(i < N) \sum_(j < C) G i j 0%N * V_X i j 1%N * W j 1%N)
   + (\sum_(i < N) \sum_(j < C) G i j 1%N * V_X i j 1%N * W j 0%N)
   + (\sum_(i < N) \sum_(j < C) G i j 1%N * V_X i j 2%N * W j 1%N)
   + (\sum_(i < N) \sum_(j < C) G i j 2%N * V_X i j 2%N * W j 0%N)
   + (\sum_(i < N) \sum_(j < C) G i j 2%N * V_X i j 3%N * W j 1%N)
   + (\sum_(i < N) \sum_(j < C) G i j 3%N * V_X i j 3%N * W j 0%N)
   + (\sum_(i < N) \sum_(j < C) G i j 3%N * V_X i j 4%N * W j 1%N)
  = (\sum_(i < N) \sum_(j < C) G i j 0%N * W j 0%N * V_X i j 0%N)
   + (\sum_(i < N) \sum_(j < C) G i j 1%N * W j 0%N * V_X i j 1%N)
   + (\sum_(i < N) \sum_(j < C) G i j 0%N * W j 1%N * V_X i j 1%N)
   + (\sum_(i < N) \sum_(j < C) G i j 2%N * W j 0%N * V_X i j 2%N)
   + (\sum_(i < N) \sum_(j < C) G i j 1%N * W j 1%N * V_X i j 2%N)
   + (\sum_(i < N) \sum_(j < C) G i j 3%N * W j 0%N * V_X i j 3%N)
   + (\sum_(i < N) \sum_(j < C) G i j 2%N * W j 1%N * V_X i j 3%N)
   + (\sum_(i < N) \sum_(j < C) G i j 3%N * W j 1%N * V_X i j 4%N).
Proof.
move=> R N C W V_X G.
pose size_of s := nth 0%N ([:: N; C; 2; 5; 4])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => W (value v 0) (value v 1));
     (fun v => V_X (value v 0) (value v 1) (value v 2));
     (fun v => G (value v 0) (value v 1) (value v 2))] t.
pose lits : seq nat := [:: 0%N; 1%N; 0%N; 1%N; 2%N; 3%N; 0%N; 1%N; 2%N; 3%N; 4%N].
have inside : typed size_of ([:: 2; 2; 4; 4; 4; 4; 3; 3; 3; 3; 3])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([:: 2; 2; 4; 4; 4; 4; 3; 3; 3; 3; 3])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
