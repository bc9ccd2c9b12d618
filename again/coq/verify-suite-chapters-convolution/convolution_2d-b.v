(* Certificate convolution_2d db.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_b is V b *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 2] [:: (2, [:: 5; 6; 0; 2]); (1, [:: 6])];
     Product (C := Integers) (Zpos 1) [:: 0; 2] [:: (2, [:: 5; 6; 0; 3]); (1, [:: 6])];
     Product (C := Integers) (Zpos 1) [:: 0; 2] [:: (2, [:: 5; 6; 0; 4]); (1, [:: 6])];
     Product (C := Integers) (Zpos 1) [:: 0; 2] [:: (2, [:: 5; 6; 1; 2]); (1, [:: 6])];
     Product (C := Integers) (Zpos 1) [:: 0; 2] [:: (2, [:: 5; 6; 1; 3]); (1, [:: 6])];
     Product (C := Integers) (Zpos 1) [:: 0; 2] [:: (2, [:: 5; 6; 1; 4]); (1, [:: 6])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 2; 0] [:: (2, [:: 6; 5; 0; 2]); (1, [:: 5])];
     Product (C := Integers) (Zpos 1) [:: 2; 0] [:: (2, [:: 6; 5; 0; 3]); (1, [:: 5])];
     Product (C := Integers) (Zpos 1) [:: 2; 0] [:: (2, [:: 6; 5; 0; 4]); (1, [:: 5])];
     Product (C := Integers) (Zpos 1) [:: 2; 0] [:: (2, [:: 6; 5; 1; 2]); (1, [:: 5])];
     Product (C := Integers) (Zpos 1) [:: 2; 0] [:: (2, [:: 6; 5; 1; 3]); (1, [:: 5])];
     Product (C := Integers) (Zpos 1) [:: 2; 0] [:: (2, [:: 6; 5; 1; 4]); (1, [:: 5])]])%N.

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
     [:: 1; 0];
     [:: 1; 0];
     [:: 1; 0];
     [:: 1; 0];
     [:: 1; 0];
     [:: 1; 0]])%N.

Lemma accepted : check ([:: 3; 3; 4; 4; 4])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem convolution_2d_db :
  forall (R : comRingType) (N C M : nat)
  (V_b : nat -> R)
  (G : nat -> nat -> nat -> nat -> R),
  (\sum_(i < N) \sum_(j < M) G i j 0%N 0%N * V_b j)
   + (\sum_(i < N) \sum_(j < M) G i j 0%N 1%N * V_b j)
   + (\sum_(i < N) \sum_(j < M) G i j 0%N 2%N * V_b j)
   + (\sum_(i < N) \sum_(j < M) G i j 1%N 0%N * V_b j)
   + (\sum_(i < N) \sum_(j < M) G i j 1%N 1%N * V_b j)
   + (\sum_(i < N) \sum_(j < M) G i j 1%N 2%N * V_b j)
  = (\sum_(i < M) \sum_(j < N) G j i 0%N 0%N * V_b i)
   + (\sum_(i < M) \sum_(j < N) G j i 0%N 1%N * V_b i)
   + (\sum_(i < M) \sum_(j < N) G j i 0%N 2%N * V_b i)
   + (\sum_(i < M) \sum_(j < N) G j i 1%N 0%N * V_b i)
   + (\sum_(i < M) \sum_(j < N) G j i 1%N 1%N * V_b i)
   + (\sum_(i < M) \sum_(j < N) G j i 1%N 2%N * V_b i).
Proof.
move=> R N C M V_b G.
pose size_of s := nth 0%N ([:: N; C; M; 2; 3])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V_b (value v 0));
     (fun v => G (value v 0) (value v 1) (value v 2) (value v 3))] t.
pose lits : seq nat := [:: 0%N; 1%N; 0%N; 1%N; 2%N].
have inside : typed size_of ([:: 3; 3; 4; 4; 4])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([:: 3; 3; 4; 4; 4])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
