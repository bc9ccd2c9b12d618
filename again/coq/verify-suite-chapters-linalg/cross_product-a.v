(* Certificate cross_product da.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_a is V a *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 3; 0]); (2, [:: 3; 1]); (1, [:: 3; 2])];
     Product (C := Integers) (Zneg 1) [:: 0] [:: (3, [:: 3; 0]); (2, [:: 3; 2]); (1, [:: 3; 1])];
     Product (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 3; 1]); (2, [:: 3; 2]); (1, [:: 3; 0])];
     Product (C := Integers) (Zneg 1) [:: 0] [:: (3, [:: 3; 1]); (2, [:: 3; 0]); (1, [:: 3; 2])];
     Product (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 3; 2]); (2, [:: 3; 0]); (1, [:: 3; 1])];
     Product (C := Integers) (Zneg 1) [:: 0] [:: (3, [:: 3; 2]); (2, [:: 3; 1]); (1, [:: 3; 0])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (1, [:: 3; 1]); (3, [:: 3; 2]); (2, [:: 3; 0])];
     Product (C := Integers) (Zneg 1) [:: 0] [:: (1, [:: 3; 2]); (3, [:: 3; 1]); (2, [:: 3; 0])];
     Product (C := Integers) (Zpos 1) [:: 0] [:: (1, [:: 3; 2]); (3, [:: 3; 0]); (2, [:: 3; 1])];
     Product (C := Integers) (Zneg 1) [:: 0] [:: (1, [:: 3; 0]); (3, [:: 3; 2]); (2, [:: 3; 1])];
     Product (C := Integers) (Zpos 1) [:: 0] [:: (1, [:: 3; 0]); (3, [:: 3; 1]); (2, [:: 3; 2])];
     Product (C := Integers) (Zneg 1) [:: 0] [:: (1, [:: 3; 1]); (3, [:: 3; 0]); (2, [:: 3; 2])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0]])%N.

Lemma accepted : check ([:: 1; 1; 1])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem cross_product_da :
  forall (R : comRingType) (N : nat)
  (b V_a G : nat -> nat -> R),
  (\sum_(i < N) G i 0%N * V_a i 1%N * b i 2%N)
   - (\sum_(i < N) G i 0%N * V_a i 2%N * b i 1%N)
   + (\sum_(i < N) G i 1%N * V_a i 2%N * b i 0%N)
   - (\sum_(i < N) G i 1%N * V_a i 0%N * b i 2%N)
   + (\sum_(i < N) G i 2%N * V_a i 0%N * b i 1%N)
   - (\sum_(i < N) G i 2%N * V_a i 1%N * b i 0%N)
  = (\sum_(i < N) b i 1%N * G i 2%N * V_a i 0%N)
   - (\sum_(i < N) b i 2%N * G i 1%N * V_a i 0%N)
   + (\sum_(i < N) b i 2%N * G i 0%N * V_a i 1%N)
   - (\sum_(i < N) b i 0%N * G i 2%N * V_a i 1%N)
   + (\sum_(i < N) b i 0%N * G i 1%N * V_a i 2%N)
   - (\sum_(i < N) b i 1%N * G i 0%N * V_a i 2%N).
Proof.
move=> R N b V_a G.
pose size_of s := nth 0%N ([:: N; 3])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => b (value v 0) (value v 1));
     (fun v => V_a (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1))] t.
pose lits : seq nat := [:: 0%N; 1%N; 2%N].
have inside : typed size_of ([:: 1; 1; 1])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([:: 1; 1; 1])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
