(* Certificate residual_block dW1.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_W1 is V W1
   tanh_1[i, j] = tanh(sum_k(X[i, k] * W1[k, j])) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 1; 2; 1] [:: (4, [:: 0; 1]); (5, [:: 0; 2]); (5, [:: 0; 2]); (1, [:: 0; 3]); (3, [:: 3; 2]); (2, [:: 2; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2; 1] [:: (4, [:: 0; 1]); (1, [:: 0; 3]); (3, [:: 3; 2]); (2, [:: 2; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 1; 2; 0; 1] [:: (1, [:: 2; 0]); (4, [:: 2; 3]); (2, [:: 1; 3]); (5, [:: 2; 1]); (5, [:: 2; 1]); (3, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 1; 2; 0; 1] [:: (1, [:: 2; 0]); (4, [:: 2; 3]); (2, [:: 1; 3]); (3, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 2; 3; 1; 0];
     [:: 2; 3; 1; 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem residual_block_dW1 :
  forall (R : comRingType) (N D H : nat)
  (X W2 V_W1 G tanh_1 W1 : nat -> nat -> R),
  - ((\sum_(i < N) \sum_(j < D) \sum_(k < H) \sum_(l < D) G i j * tanh_1 i k * tanh_1 i k * X i l * V_W1 l k * W2 k j))
   + (\sum_(i < N) \sum_(j < D) \sum_(k < H) \sum_(l < D) G i j * X i l * V_W1 l k * W2 k j)
  = - ((\sum_(i < D) \sum_(j < H) \sum_(k < N) \sum_(l < D) X k i * G k l * W2 j l * tanh_1 k j * tanh_1 k j * V_W1 i j))
   + (\sum_(i < D) \sum_(j < H) \sum_(k < N) \sum_(l < D) X k i * G k l * W2 j l * V_W1 i j).
Proof.
move=> R N D H X W2 V_W1 G tanh_1 W1.
pose size_of s := nth 0%N ([:: N; D; H])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1));
     (fun v => W2 (value v 0) (value v 1));
     (fun v => V_W1 (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1));
     (fun v => tanh_1 (value v 0) (value v 1));
     (fun v => W1 (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
