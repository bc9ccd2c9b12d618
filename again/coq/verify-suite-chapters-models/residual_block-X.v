(* Certificate residual_block dX.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_X is V X
   tanh_1[i, j] = tanh(sum_k(X[i, k] * W1[k, j])) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (4, [:: 0; 1]); (3, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 2; 1] [:: (4, [:: 0; 1]); (5, [:: 0; 2]); (5, [:: 0; 2]); (3, [:: 0; 3]); (1, [:: 3; 2]); (2, [:: 2; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2; 1] [:: (4, [:: 0; 1]); (3, [:: 0; 3]); (1, [:: 3; 2]); (2, [:: 2; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (4, [:: 0; 1]); (3, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 2; 1] [:: (4, [:: 0; 3]); (2, [:: 2; 3]); (5, [:: 0; 2]); (5, [:: 0; 2]); (1, [:: 1; 2]); (3, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2; 1] [:: (4, [:: 0; 3]); (2, [:: 2; 3]); (1, [:: 1; 2]); (3, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1];
     [:: 0; 3; 2; 1];
     [:: 0; 3; 2; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem residual_block_dX :
  forall (R : comRingType) (N D H : nat)
  (W1 W2 V_X G tanh_1 X : nat -> nat -> R),
  (\sum_(i < N) \sum_(j < D) G i j * V_X i j)
   - (\sum_(i < N) \sum_(j < D) \sum_(k < H) \sum_(l < D) G i j * tanh_1 i k * tanh_1 i k * V_X i l * W1 l k * W2 k j)
   + (\sum_(i < N) \sum_(j < D) \sum_(k < H) \sum_(l < D) G i j * V_X i l * W1 l k * W2 k j)
  = (\sum_(i < N) \sum_(j < D) G i j * V_X i j)
   - (\sum_(i < N) \sum_(j < D) \sum_(k < H) \sum_(l < D) G i l * W2 k l * tanh_1 i k * tanh_1 i k * W1 j k * V_X i j)
   + (\sum_(i < N) \sum_(j < D) \sum_(k < H) \sum_(l < D) G i l * W2 k l * W1 j k * V_X i j).
Proof.
move=> R N D H W1 W2 V_X G tanh_1 X.
pose size_of s := nth 0%N ([:: N; D; H])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => W1 (value v 0) (value v 1));
     (fun v => W2 (value v 0) (value v 1));
     (fun v => V_X (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1));
     (fun v => tanh_1 (value v 0) (value v 1));
     (fun v => X (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
