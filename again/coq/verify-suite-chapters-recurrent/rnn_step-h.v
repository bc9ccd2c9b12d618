(* Certificate rnn_step dh.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_h is V h
   tanh_1[i, j] = tanh((sum_k(x[i, k] * Wx[k, j]) + sum_l(h[i, l] * Wh[l, j]) + b[j])) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 2; 2] [:: (3, [:: 0; 1]); (4, [:: 0; 1]); (4, [:: 0; 1]); (2, [:: 0; 2]); (1, [:: 2; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 2] [:: (3, [:: 0; 1]); (2, [:: 0; 2]); (1, [:: 2; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 2; 2] [:: (3, [:: 0; 2]); (4, [:: 0; 2]); (4, [:: 0; 2]); (1, [:: 1; 2]); (2, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 2] [:: (3, [:: 0; 2]); (1, [:: 1; 2]); (2, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 2; 1];
     [:: 0; 2; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem rnn_step_dh :
  forall (R : comRingType) (N D H : nat)
  (Wh V_h G tanh_1 Wx : nat -> nat -> R)
  (b : nat -> R)
  (h x : nat -> nat -> R),
  - ((\sum_(i < N) \sum_(j < H) \sum_(k < H) G i j * tanh_1 i j * tanh_1 i j * V_h i k * Wh k j))
   + (\sum_(i < N) \sum_(j < H) \sum_(k < H) G i j * V_h i k * Wh k j)
  = - ((\sum_(i < N) \sum_(j < H) \sum_(k < H) G i k * tanh_1 i k * tanh_1 i k * Wh j k * V_h i j))
   + (\sum_(i < N) \sum_(j < H) \sum_(k < H) G i k * Wh j k * V_h i j).
Proof.
move=> R N D H Wh V_h G tanh_1 Wx b h x.
pose size_of s := nth 0%N ([:: N; D; H])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => Wh (value v 0) (value v 1));
     (fun v => V_h (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1));
     (fun v => tanh_1 (value v 0) (value v 1));
     (fun v => Wx (value v 0) (value v 1));
     (fun v => b (value v 0));
     (fun v => h (value v 0) (value v 1));
     (fun v => x (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
