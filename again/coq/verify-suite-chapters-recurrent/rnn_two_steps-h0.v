(* Certificate rnn_two_steps dh0.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_h0 is V h0
   tanh_1[i, j] = tanh((sum_k(x[0, i, k] * Wx[k, j]) + sum_l(h0[i, l] * Wh[l, j])))
   tanh_2[i, j] = tanh((sum_k(x[1, i, k] * Wx[k, j]) + sum_l(tanh((sum_p(x[0, i, p] * Wx[p, l]) + sum_q(h0[i, q] * Wh[q, l]))) * Wh[l, j]))) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 1; 3; 3] [:: (3, [:: 0; 2; 3]); (4, [:: 2; 3]); (4, [:: 2; 3]); (2, [:: 2; 4]); (1, [:: 4; 3])];
     Product (C := Integers) (Zpos 1) [:: 1; 3; 3] [:: (3, [:: 0; 2; 3]); (2, [:: 2; 4]); (1, [:: 4; 3])];
     Product (C := Integers) (Zpos 1) [:: 1; 3; 3; 3] [:: (3, [:: 1; 2; 3]); (5, [:: 2; 3]); (5, [:: 2; 3]); (4, [:: 2; 4]); (4, [:: 2; 4]); (2, [:: 2; 5]); (1, [:: 5; 4]); (1, [:: 4; 3])];
     Product (C := Integers) (Zneg 1) [:: 1; 3; 3; 3] [:: (3, [:: 1; 2; 3]); (5, [:: 2; 3]); (5, [:: 2; 3]); (2, [:: 2; 5]); (1, [:: 5; 4]); (1, [:: 4; 3])];
     Product (C := Integers) (Zneg 1) [:: 1; 3; 3; 3] [:: (3, [:: 1; 2; 3]); (4, [:: 2; 4]); (4, [:: 2; 4]); (2, [:: 2; 5]); (1, [:: 5; 4]); (1, [:: 4; 3])];
     Product (C := Integers) (Zpos 1) [:: 1; 3; 3; 3] [:: (3, [:: 1; 2; 3]); (2, [:: 2; 5]); (1, [:: 5; 4]); (1, [:: 4; 3])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 1; 3; 3] [:: (3, [:: 0; 2; 4]); (4, [:: 2; 4]); (4, [:: 2; 4]); (1, [:: 3; 4]); (2, [:: 2; 3])];
     Product (C := Integers) (Zpos 1) [:: 1; 3; 3] [:: (3, [:: 0; 2; 4]); (1, [:: 3; 4]); (2, [:: 2; 3])];
     Product (C := Integers) (Zpos 1) [:: 1; 3; 3; 3] [:: (3, [:: 1; 2; 5]); (5, [:: 2; 5]); (5, [:: 2; 5]); (1, [:: 4; 5]); (4, [:: 2; 4]); (4, [:: 2; 4]); (1, [:: 3; 4]); (2, [:: 2; 3])];
     Product (C := Integers) (Zneg 1) [:: 1; 3; 3; 3] [:: (3, [:: 1; 2; 5]); (5, [:: 2; 5]); (5, [:: 2; 5]); (1, [:: 4; 5]); (1, [:: 3; 4]); (2, [:: 2; 3])];
     Product (C := Integers) (Zneg 1) [:: 1; 3; 3; 3] [:: (3, [:: 1; 2; 5]); (1, [:: 4; 5]); (4, [:: 2; 4]); (4, [:: 2; 4]); (1, [:: 3; 4]); (2, [:: 2; 3])];
     Product (C := Integers) (Zpos 1) [:: 1; 3; 3; 3] [:: (3, [:: 1; 2; 5]); (1, [:: 4; 5]); (1, [:: 3; 4]); (2, [:: 2; 3])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 3; 2; 1];
     [:: 0; 3; 2; 1];
     [:: 0; 3; 2; 1];
     [:: 0; 3; 2; 1]])%N.

Lemma accepted : check ([:: 4; 4])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem rnn_two_steps_dh0 :
  forall (R : comRingType) (size2 N D H : nat)
  (Wh V_h0 : nat -> nat -> R)
  (G : nat -> nat -> nat -> R)
  (tanh_1 tanh_2 Wx h0 : nat -> nat -> R)
  (x : nat -> nat -> nat -> R),
  - ((\sum_(i < N) \sum_(j < H) \sum_(k < H) G 0%N i j * tanh_1 i j * tanh_1 i j * V_h0 i k * Wh k j))
   + (\sum_(i < N) \sum_(j < H) \sum_(k < H) G 0%N i j * V_h0 i k * Wh k j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < H) G 1%N i j * tanh_2 i j * tanh_2 i j * tanh_1 i k * tanh_1 i k * V_h0 i l * Wh l k * Wh k j)
   - (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < H) G 1%N i j * tanh_2 i j * tanh_2 i j * V_h0 i l * Wh l k * Wh k j)
   - (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < H) G 1%N i j * tanh_1 i k * tanh_1 i k * V_h0 i l * Wh l k * Wh k j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < H) G 1%N i j * V_h0 i l * Wh l k * Wh k j)
  = - ((\sum_(i < N) \sum_(j < H) \sum_(k < H) G 0%N i k * tanh_1 i k * tanh_1 i k * Wh j k * V_h0 i j))
   + (\sum_(i < N) \sum_(j < H) \sum_(k < H) G 0%N i k * Wh j k * V_h0 i j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < H) G 1%N i l * tanh_2 i l * tanh_2 i l * Wh k l * tanh_1 i k * tanh_1 i k * Wh j k * V_h0 i j)
   - (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < H) G 1%N i l * tanh_2 i l * tanh_2 i l * Wh k l * Wh j k * V_h0 i j)
   - (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < H) G 1%N i l * Wh k l * tanh_1 i k * tanh_1 i k * Wh j k * V_h0 i j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < H) G 1%N i l * Wh k l * Wh j k * V_h0 i j).
Proof.
move=> R size2 N D H Wh V_h0 G tanh_1 tanh_2 Wx h0 x.
pose size_of s := nth 0%N ([:: size2; N; D; H; 2])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => Wh (value v 0) (value v 1));
     (fun v => V_h0 (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1) (value v 2));
     (fun v => tanh_1 (value v 0) (value v 1));
     (fun v => tanh_2 (value v 0) (value v 1));
     (fun v => Wx (value v 0) (value v 1));
     (fun v => h0 (value v 0) (value v 1));
     (fun v => x (value v 0) (value v 1) (value v 2))] t.
pose lits : seq nat := [:: 0%N; 1%N].
have inside : typed size_of ([:: 4; 4])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([:: 4; 4])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
