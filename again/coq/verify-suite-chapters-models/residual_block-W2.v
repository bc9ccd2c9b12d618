(* Certificate residual_block dW2.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_W2 is V W2
   tanh_1[i, j] = tanh(sum_k(X[i, k] * W1[k, j])) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (2, [:: 0; 1]); (3, [:: 0; 2]); (1, [:: 2; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 2; 1; 0] [:: (3, [:: 2; 0]); (2, [:: 2; 1]); (1, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2];
     [:: 2; 1; 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem residual_block_dW2 :
  forall (R : comRingType) (N D H : nat)
  (V_W2 G tanh_1 W1 X : nat -> nat -> R),
  (\sum_(i < N) \sum_(j < D) \sum_(k < H) G i j * tanh_1 i k * V_W2 k j)
  = (\sum_(i < H) \sum_(j < D) \sum_(k < N) tanh_1 k i * G k j * V_W2 i j).
Proof.
move=> R N D H V_W2 G tanh_1 W1 X.
pose size_of s := nth 0%N ([:: N; D; H])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V_W2 (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1));
     (fun v => tanh_1 (value v 0) (value v 1));
     (fun v => W1 (value v 0) (value v 1));
     (fun v => X (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
