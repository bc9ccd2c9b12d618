(* Certificate rnn_two_steps dWx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_Wx is V Wx
   tanh_1[i, j] = tanh((sum_k(x[0, i, k] * Wx[k, j]) + sum_l(h0[i, l] * Wh[l, j])))
   tanh_2[i, j] = tanh((sum_k(x[1, i, k] * Wx[k, j]) + sum_l(tanh((sum_p(x[0, i, p] * Wx[p, l]) + sum_q(h0[i, q] * Wh[q, l]))) * Wh[l, j]))) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 1; 3; 2] [:: (4, [:: 0; 4; 5]); (5, [:: 4; 5]); (5, [:: 4; 5]); (1, [:: 2; 4; 6]); (3, [:: 6; 5])];
     Product (C := Integers) (Zpos 1) [:: 1; 3; 2] [:: (4, [:: 0; 4; 5]); (1, [:: 2; 4; 6]); (3, [:: 6; 5])];
     Product (C := Integers) (Zneg 1) [:: 1; 3; 2] [:: (4, [:: 1; 4; 5]); (6, [:: 4; 5]); (6, [:: 4; 5]); (1, [:: 3; 4; 6]); (3, [:: 6; 5])];
     Product (C := Integers) (Zpos 1) [:: 1; 3; 3; 2] [:: (4, [:: 1; 4; 5]); (6, [:: 4; 5]); (6, [:: 4; 5]); (5, [:: 4; 6]); (5, [:: 4; 6]); (1, [:: 2; 4; 7]); (3, [:: 7; 6]); (2, [:: 6; 5])];
     Product (C := Integers) (Zneg 1) [:: 1; 3; 3; 2] [:: (4, [:: 1; 4; 5]); (6, [:: 4; 5]); (6, [:: 4; 5]); (1, [:: 2; 4; 7]); (3, [:: 7; 6]); (2, [:: 6; 5])];
     Product (C := Integers) (Zpos 1) [:: 1; 3; 2] [:: (4, [:: 1; 4; 5]); (1, [:: 3; 4; 6]); (3, [:: 6; 5])];
     Product (C := Integers) (Zneg 1) [:: 1; 3; 3; 2] [:: (4, [:: 1; 4; 5]); (5, [:: 4; 6]); (5, [:: 4; 6]); (1, [:: 2; 4; 7]); (3, [:: 7; 6]); (2, [:: 6; 5])];
     Product (C := Integers) (Zpos 1) [:: 1; 3; 3; 2] [:: (4, [:: 1; 4; 5]); (1, [:: 2; 4; 7]); (3, [:: 7; 6]); (2, [:: 6; 5])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 2; 3; 1] [:: (1, [:: 2; 6; 4]); (4, [:: 0; 6; 5]); (5, [:: 6; 5]); (5, [:: 6; 5]); (3, [:: 4; 5])];
     Product (C := Integers) (Zpos 1) [:: 2; 3; 1] [:: (1, [:: 2; 6; 4]); (4, [:: 0; 6; 5]); (3, [:: 4; 5])];
     Product (C := Integers) (Zpos 1) [:: 2; 3; 1; 3] [:: (1, [:: 2; 6; 4]); (4, [:: 1; 6; 7]); (6, [:: 6; 7]); (6, [:: 6; 7]); (2, [:: 5; 7]); (5, [:: 6; 5]); (5, [:: 6; 5]); (3, [:: 4; 5])];
     Product (C := Integers) (Zneg 1) [:: 2; 3; 1; 3] [:: (1, [:: 2; 6; 4]); (4, [:: 1; 6; 7]); (6, [:: 6; 7]); (6, [:: 6; 7]); (2, [:: 5; 7]); (3, [:: 4; 5])];
     Product (C := Integers) (Zneg 1) [:: 2; 3; 1; 3] [:: (1, [:: 2; 6; 4]); (4, [:: 1; 6; 7]); (2, [:: 5; 7]); (5, [:: 6; 5]); (5, [:: 6; 5]); (3, [:: 4; 5])];
     Product (C := Integers) (Zpos 1) [:: 2; 3; 1; 3] [:: (1, [:: 2; 6; 4]); (4, [:: 1; 6; 7]); (2, [:: 5; 7]); (3, [:: 4; 5])];
     Product (C := Integers) (Zneg 1) [:: 2; 3; 1] [:: (1, [:: 3; 6; 4]); (4, [:: 1; 6; 5]); (6, [:: 6; 5]); (6, [:: 6; 5]); (3, [:: 4; 5])];
     Product (C := Integers) (Zpos 1) [:: 2; 3; 1] [:: (1, [:: 3; 6; 4]); (4, [:: 1; 6; 5]); (3, [:: 4; 5])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 2; 1; 0];
     [:: 2; 1; 0];
     [:: 2; 3; 1; 0];
     [:: 2; 3; 1; 0];
     [:: 2; 3; 1; 0];
     [:: 2; 3; 1; 0];
     [:: 2; 1; 0];
     [:: 2; 1; 0]])%N.

Lemma accepted : check ([:: 4; 4; 0; 0])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem rnn_two_steps_dWx :
  forall (R : comRingType) (size2 N D H : nat)
  (x : nat -> nat -> nat -> R)
  (Wh V_Wx : nat -> nat -> R)
  (G : nat -> nat -> nat -> R)
  (tanh_1 tanh_2 Wx h0 : nat -> nat -> R),
  (0%N < size2)%N ->
  (1%N < size2)%N ->
  - ((\sum_(i < N) \sum_(j < H) \sum_(k < D) G 0%N i j * tanh_1 i j * tanh_1 i j * x 0%N i k * V_Wx k j))
   + (\sum_(i < N) \sum_(j < H) \sum_(k < D) G 0%N i j * x 0%N i k * V_Wx k j)
   - (\sum_(i < N) \sum_(j < H) \sum_(k < D) G 1%N i j * tanh_2 i j * tanh_2 i j * x 1%N i k * V_Wx k j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < D) G 1%N i j * tanh_2 i j * tanh_2 i j * tanh_1 i k * tanh_1 i k * x 0%N i l * V_Wx l k * Wh k j)
   - (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < D) G 1%N i j * tanh_2 i j * tanh_2 i j * x 0%N i l * V_Wx l k * Wh k j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < D) G 1%N i j * x 1%N i k * V_Wx k j)
   - (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < D) G 1%N i j * tanh_1 i k * tanh_1 i k * x 0%N i l * V_Wx l k * Wh k j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < D) G 1%N i j * x 0%N i l * V_Wx l k * Wh k j)
  = - ((\sum_(i < D) \sum_(j < H) \sum_(k < N) x 0%N k i * G 0%N k j * tanh_1 k j * tanh_1 k j * V_Wx i j))
   + (\sum_(i < D) \sum_(j < H) \sum_(k < N) x 0%N k i * G 0%N k j * V_Wx i j)
   + (\sum_(i < D) \sum_(j < H) \sum_(k < N) \sum_(l < H) x 0%N k i * G 1%N k l * tanh_2 k l * tanh_2 k l * Wh j l * tanh_1 k j * tanh_1 k j * V_Wx i j)
   - (\sum_(i < D) \sum_(j < H) \sum_(k < N) \sum_(l < H) x 0%N k i * G 1%N k l * tanh_2 k l * tanh_2 k l * Wh j l * V_Wx i j)
   - (\sum_(i < D) \sum_(j < H) \sum_(k < N) \sum_(l < H) x 0%N k i * G 1%N k l * Wh j l * tanh_1 k j * tanh_1 k j * V_Wx i j)
   + (\sum_(i < D) \sum_(j < H) \sum_(k < N) \sum_(l < H) x 0%N k i * G 1%N k l * Wh j l * V_Wx i j)
   - (\sum_(i < D) \sum_(j < H) \sum_(k < N) x 1%N k i * G 1%N k j * tanh_2 k j * tanh_2 k j * V_Wx i j)
   + (\sum_(i < D) \sum_(j < H) \sum_(k < N) x 1%N k i * G 1%N k j * V_Wx i j).
Proof.
move=> R size2 N D H x Wh V_Wx G tanh_1 tanh_2 Wx h0 in_axis_0 in_axis_1.
pose size_of s := nth 0%N ([:: size2; N; D; H; 2])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0) (value v 1) (value v 2));
     (fun v => Wh (value v 0) (value v 1));
     (fun v => V_Wx (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1) (value v 2));
     (fun v => tanh_1 (value v 0) (value v 1));
     (fun v => tanh_2 (value v 0) (value v 1));
     (fun v => Wx (value v 0) (value v 1));
     (fun v => h0 (value v 0) (value v 1))] t.
pose lits : seq nat := [:: 0%N; 1%N; 0%N; 1%N].
have inside : typed size_of ([:: 4; 4; 0; 0])%N lits by rewrite /= ?in_axis_0 ?in_axis_1.
exact: (@certified _ _ (in_ring R) size_of T lits ([:: 4; 4; 0; 0])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
