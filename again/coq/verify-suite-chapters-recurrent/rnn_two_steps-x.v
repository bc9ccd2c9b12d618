(* Certificate rnn_two_steps dx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_x is V x
   tanh_1[i, j] = tanh((sum_k(x[0, i, k] * Wx[k, j]) + sum_l(h0[i, l] * Wh[l, j])))
   tanh_2[i, j] = tanh((sum_k(x[1, i, k] * Wx[k, j]) + sum_l(tanh((sum_p(x[0, i, p] * Wx[p, l]) + sum_q(h0[i, q] * Wh[q, l]))) * Wh[l, j]))) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 2; 1] [:: (4, [:: 0; 2; 3]); (5, [:: 2; 3]); (5, [:: 2; 3]); (3, [:: 0; 2; 4]); (1, [:: 4; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (4, [:: 0; 2; 3]); (3, [:: 0; 2; 4]); (1, [:: 4; 3])];
     Product (C := Integers) (Zneg 1) [:: 0; 2; 1] [:: (4, [:: 1; 2; 3]); (6, [:: 2; 3]); (6, [:: 2; 3]); (3, [:: 1; 2; 4]); (1, [:: 4; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 2; 1] [:: (4, [:: 1; 2; 3]); (6, [:: 2; 3]); (6, [:: 2; 3]); (5, [:: 2; 4]); (5, [:: 2; 4]); (3, [:: 0; 2; 5]); (1, [:: 5; 4]); (2, [:: 4; 3])];
     Product (C := Integers) (Zneg 1) [:: 0; 2; 2; 1] [:: (4, [:: 1; 2; 3]); (6, [:: 2; 3]); (6, [:: 2; 3]); (3, [:: 0; 2; 5]); (1, [:: 5; 4]); (2, [:: 4; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (4, [:: 1; 2; 3]); (3, [:: 1; 2; 4]); (1, [:: 4; 3])];
     Product (C := Integers) (Zneg 1) [:: 0; 2; 2; 1] [:: (4, [:: 1; 2; 3]); (5, [:: 2; 4]); (5, [:: 2; 4]); (3, [:: 0; 2; 5]); (1, [:: 5; 4]); (2, [:: 4; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 2; 1] [:: (4, [:: 1; 2; 3]); (3, [:: 0; 2; 5]); (1, [:: 5; 4]); (2, [:: 4; 3])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 1; 2] [:: (4, [:: 0; 2; 4]); (5, [:: 2; 4]); (5, [:: 2; 4]); (1, [:: 3; 4]); (3, [:: 0; 2; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (4, [:: 0; 2; 4]); (1, [:: 3; 4]); (3, [:: 0; 2; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2; 2] [:: (4, [:: 1; 2; 5]); (6, [:: 2; 5]); (6, [:: 2; 5]); (2, [:: 4; 5]); (5, [:: 2; 4]); (5, [:: 2; 4]); (1, [:: 3; 4]); (3, [:: 0; 2; 3])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 2; 2] [:: (4, [:: 1; 2; 5]); (6, [:: 2; 5]); (6, [:: 2; 5]); (2, [:: 4; 5]); (1, [:: 3; 4]); (3, [:: 0; 2; 3])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 2; 2] [:: (4, [:: 1; 2; 5]); (2, [:: 4; 5]); (5, [:: 2; 4]); (5, [:: 2; 4]); (1, [:: 3; 4]); (3, [:: 0; 2; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2; 2] [:: (4, [:: 1; 2; 5]); (2, [:: 4; 5]); (1, [:: 3; 4]); (3, [:: 0; 2; 3])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 2] [:: (4, [:: 1; 2; 4]); (6, [:: 2; 4]); (6, [:: 2; 4]); (1, [:: 3; 4]); (3, [:: 1; 2; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (4, [:: 1; 2; 4]); (1, [:: 3; 4]); (3, [:: 1; 2; 3])]])%N.

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
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 3; 2; 1];
     [:: 0; 3; 2; 1];
     [:: 0; 3; 2; 1];
     [:: 0; 3; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1]])%N.

Lemma accepted : check ([:: 3; 3])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem rnn_two_steps_dx :
  forall (R : comRingType) (N D H : nat)
  (Wx Wh : nat -> nat -> R)
  (V_x G : nat -> nat -> nat -> R)
  (tanh_1 tanh_2 h0 : nat -> nat -> R)
  (x : nat -> nat -> nat -> R),
  - ((\sum_(i < N) \sum_(j < H) \sum_(k < D) G 0%N i j * tanh_1 i j * tanh_1 i j * V_x 0%N i k * Wx k j))
   + (\sum_(i < N) \sum_(j < H) \sum_(k < D) G 0%N i j * V_x 0%N i k * Wx k j)
   - (\sum_(i < N) \sum_(j < H) \sum_(k < D) G 1%N i j * tanh_2 i j * tanh_2 i j * V_x 1%N i k * Wx k j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < D) G 1%N i j * tanh_2 i j * tanh_2 i j * tanh_1 i k * tanh_1 i k * V_x 0%N i l * Wx l k * Wh k j)
   - (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < D) G 1%N i j * tanh_2 i j * tanh_2 i j * V_x 0%N i l * Wx l k * Wh k j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < D) G 1%N i j * V_x 1%N i k * Wx k j)
   - (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < D) G 1%N i j * tanh_1 i k * tanh_1 i k * V_x 0%N i l * Wx l k * Wh k j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < D) G 1%N i j * V_x 0%N i l * Wx l k * Wh k j)
  = - ((\sum_(i < N) \sum_(j < D) \sum_(k < H) G 0%N i k * tanh_1 i k * tanh_1 i k * Wx j k * V_x 0%N i j))
   + (\sum_(i < N) \sum_(j < D) \sum_(k < H) G 0%N i k * Wx j k * V_x 0%N i j)
   + (\sum_(i < N) \sum_(j < D) \sum_(k < H) \sum_(l < H) G 1%N i l * tanh_2 i l * tanh_2 i l * Wh k l * tanh_1 i k * tanh_1 i k * Wx j k * V_x 0%N i j)
   - (\sum_(i < N) \sum_(j < D) \sum_(k < H) \sum_(l < H) G 1%N i l * tanh_2 i l * tanh_2 i l * Wh k l * Wx j k * V_x 0%N i j)
   - (\sum_(i < N) \sum_(j < D) \sum_(k < H) \sum_(l < H) G 1%N i l * Wh k l * tanh_1 i k * tanh_1 i k * Wx j k * V_x 0%N i j)
   + (\sum_(i < N) \sum_(j < D) \sum_(k < H) \sum_(l < H) G 1%N i l * Wh k l * Wx j k * V_x 0%N i j)
   - (\sum_(i < N) \sum_(j < D) \sum_(k < H) G 1%N i k * tanh_2 i k * tanh_2 i k * Wx j k * V_x 1%N i j)
   + (\sum_(i < N) \sum_(j < D) \sum_(k < H) G 1%N i k * Wx j k * V_x 1%N i j).
Proof.
move=> R N D H Wx Wh V_x G tanh_1 tanh_2 h0 x.
pose size_of s := nth 0%N ([:: N; D; H; 2])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => Wx (value v 0) (value v 1));
     (fun v => Wh (value v 0) (value v 1));
     (fun v => V_x (value v 0) (value v 1) (value v 2));
     (fun v => G (value v 0) (value v 1) (value v 2));
     (fun v => tanh_1 (value v 0) (value v 1));
     (fun v => tanh_2 (value v 0) (value v 1));
     (fun v => h0 (value v 0) (value v 1));
     (fun v => x (value v 0) (value v 1) (value v 2))] t.
pose lits : seq nat := [:: 0%N; 1%N].
have inside : typed size_of ([:: 3; 3])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([:: 3; 3])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
