(* Certificate lstm_step dWx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_Wx is V Wx
   reciprocal_1[i, j] = ((exp((sum_k(x[i, k] * Wx[k, 2, j]) + sum_l(h[i, l] * Wh[l, 2, j]) + b[2, j]) * -1) + 1))**(-1)
   exp_2[i, j] = exp((sum_k(x[i, k] * Wx[k, 2, j]) + sum_l(h[i, l] * Wh[l, 2, j]) + b[2, j]) * -1)
   tanh_3[i, j] = tanh((((exp((sum_k(x[i, k] * Wx[k, 1, j]) + sum_l(h[i, l] * Wh[l, 1, j]) + b[1, j]) * -1) + 1))**(-1) * c[i, j] + ((exp((sum_p(x[i, p] * Wx[p, 0, j]) + sum_q(h[i, q] * Wh[q, 0, j]) + b[0, j]) * -1) + 1))**(-1) * tanh((sum_r(x[i, r] * Wx[r, 3, j]) + sum_s(h[i, s] * Wh[s, 3, j]) + b[3, j]))))
   reciprocal_4[i, j] = ((exp((sum_k(x[i, k] * Wx[k, 1, j]) + sum_l(h[i, l] * Wh[l, 1, j]) + b[1, j]) * -1) + 1))**(-1)
   exp_5[i, j] = exp((sum_k(x[i, k] * Wx[k, 1, j]) + sum_l(h[i, l] * Wh[l, 1, j]) + b[1, j]) * -1)
   reciprocal_6[i, j] = ((exp((sum_k(x[i, k] * Wx[k, 0, j]) + sum_l(h[i, l] * Wh[l, 0, j]) + b[0, j]) * -1) + 1))**(-1)
   exp_7[i, j] = exp((sum_k(x[i, k] * Wx[k, 0, j]) + sum_l(h[i, l] * Wh[l, 0, j]) + b[0, j]) * -1)
   tanh_8[i, j] = tanh((sum_k(x[i, k] * Wx[k, 3, j]) + sum_l(h[i, l] * Wh[l, 3, j]) + b[3, j]))
   The hypotheses, in their order: reciprocal 1, reciprocal 2, reciprocal 3 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (4, [:: 6; 0; 7]); (5, [:: 6; 7]); (5, [:: 6; 7]); (6, [:: 6; 7]); (1, [:: 6; 8]); (3, [:: 8; 4; 7]); (7, [:: 6; 7])];
     Product (C := Integers) (Zneg 1) [:: 0; 2; 1] [:: (4, [:: 6; 0; 7]); (5, [:: 6; 7]); (7, [:: 6; 7]); (7, [:: 6; 7]); (8, [:: 6; 7]); (8, [:: 6; 7]); (9, [:: 6; 7]); (1, [:: 6; 8]); (3, [:: 8; 3; 7]); (2, [:: 6; 7])];
     Product (C := Integers) (Zneg 1) [:: 0; 2; 1] [:: (4, [:: 6; 0; 7]); (5, [:: 6; 7]); (7, [:: 6; 7]); (7, [:: 6; 7]); (10, [:: 6; 7]); (10, [:: 6; 7]); (11, [:: 6; 7]); (1, [:: 6; 8]); (3, [:: 8; 2; 7]); (12, [:: 6; 7])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (4, [:: 6; 0; 7]); (5, [:: 6; 7]); (7, [:: 6; 7]); (7, [:: 6; 7]); (10, [:: 6; 7]); (12, [:: 6; 7]); (12, [:: 6; 7]); (1, [:: 6; 8]); (3, [:: 8; 5; 7])];
     Product (C := Integers) (Zneg 1) [:: 0; 2; 1] [:: (4, [:: 6; 0; 7]); (5, [:: 6; 7]); (7, [:: 6; 7]); (7, [:: 6; 7]); (10, [:: 6; 7]); (1, [:: 6; 8]); (3, [:: 8; 5; 7])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (4, [:: 6; 0; 7]); (5, [:: 6; 7]); (8, [:: 6; 7]); (8, [:: 6; 7]); (9, [:: 6; 7]); (1, [:: 6; 8]); (3, [:: 8; 3; 7]); (2, [:: 6; 7])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (4, [:: 6; 0; 7]); (5, [:: 6; 7]); (10, [:: 6; 7]); (10, [:: 6; 7]); (11, [:: 6; 7]); (1, [:: 6; 8]); (3, [:: 8; 2; 7]); (12, [:: 6; 7])];
     Product (C := Integers) (Zneg 1) [:: 0; 2; 1] [:: (4, [:: 6; 0; 7]); (5, [:: 6; 7]); (10, [:: 6; 7]); (12, [:: 6; 7]); (12, [:: 6; 7]); (1, [:: 6; 8]); (3, [:: 8; 5; 7])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (4, [:: 6; 0; 7]); (5, [:: 6; 7]); (10, [:: 6; 7]); (1, [:: 6; 8]); (3, [:: 8; 5; 7])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (4, [:: 6; 1; 7]); (8, [:: 6; 7]); (8, [:: 6; 7]); (9, [:: 6; 7]); (1, [:: 6; 8]); (3, [:: 8; 3; 7]); (2, [:: 6; 7])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (4, [:: 6; 1; 7]); (10, [:: 6; 7]); (10, [:: 6; 7]); (11, [:: 6; 7]); (1, [:: 6; 8]); (3, [:: 8; 2; 7]); (12, [:: 6; 7])];
     Product (C := Integers) (Zneg 1) [:: 0; 2; 1] [:: (4, [:: 6; 1; 7]); (10, [:: 6; 7]); (12, [:: 6; 7]); (12, [:: 6; 7]); (1, [:: 6; 8]); (3, [:: 8; 5; 7])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (4, [:: 6; 1; 7]); (10, [:: 6; 7]); (1, [:: 6; 8]); (3, [:: 8; 5; 7])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 1; 2; 0] [:: (1, [:: 8; 6]); (4, [:: 8; 1; 7]); (12, [:: 8; 7]); (10, [:: 8; 7]); (10, [:: 8; 7]); (3, [:: 6; 2; 7])];
     Product (C := Integers) (Zpos 1) [:: 1; 2; 0] [:: (1, [:: 8; 6]); (4, [:: 8; 1; 7]); (12, [:: 8; 7]); (10, [:: 8; 7]); (3, [:: 6; 2; 7])];
     Product (C := Integers) (Zpos 1) [:: 1; 2; 0] [:: (1, [:: 8; 6]); (4, [:: 8; 0; 7]); (5, [:: 8; 7]); (7, [:: 8; 7]); (7, [:: 8; 7]); (12, [:: 8; 7]); (10, [:: 8; 7]); (10, [:: 8; 7]); (3, [:: 6; 2; 7])];
     Product (C := Integers) (Zneg 1) [:: 1; 2; 0] [:: (1, [:: 8; 6]); (4, [:: 8; 0; 7]); (5, [:: 8; 7]); (7, [:: 8; 7]); (7, [:: 8; 7]); (12, [:: 8; 7]); (10, [:: 8; 7]); (3, [:: 6; 2; 7])];
     Product (C := Integers) (Zneg 1) [:: 1; 2; 0] [:: (1, [:: 8; 6]); (4, [:: 8; 0; 7]); (5, [:: 8; 7]); (12, [:: 8; 7]); (10, [:: 8; 7]); (10, [:: 8; 7]); (3, [:: 6; 2; 7])];
     Product (C := Integers) (Zpos 1) [:: 1; 2; 0] [:: (1, [:: 8; 6]); (4, [:: 8; 0; 7]); (5, [:: 8; 7]); (12, [:: 8; 7]); (10, [:: 8; 7]); (3, [:: 6; 2; 7])];
     Product (C := Integers) (Zneg 1) [:: 1; 2; 0] [:: (1, [:: 8; 6]); (4, [:: 8; 1; 7]); (2, [:: 8; 7]); (8, [:: 8; 7]); (8, [:: 8; 7]); (3, [:: 6; 3; 7])];
     Product (C := Integers) (Zpos 1) [:: 1; 2; 0] [:: (1, [:: 8; 6]); (4, [:: 8; 1; 7]); (2, [:: 8; 7]); (8, [:: 8; 7]); (3, [:: 6; 3; 7])];
     Product (C := Integers) (Zpos 1) [:: 1; 2; 0] [:: (1, [:: 8; 6]); (4, [:: 8; 0; 7]); (5, [:: 8; 7]); (7, [:: 8; 7]); (7, [:: 8; 7]); (2, [:: 8; 7]); (8, [:: 8; 7]); (8, [:: 8; 7]); (3, [:: 6; 3; 7])];
     Product (C := Integers) (Zneg 1) [:: 1; 2; 0] [:: (1, [:: 8; 6]); (4, [:: 8; 0; 7]); (5, [:: 8; 7]); (7, [:: 8; 7]); (7, [:: 8; 7]); (2, [:: 8; 7]); (8, [:: 8; 7]); (3, [:: 6; 3; 7])];
     Product (C := Integers) (Zneg 1) [:: 1; 2; 0] [:: (1, [:: 8; 6]); (4, [:: 8; 0; 7]); (5, [:: 8; 7]); (2, [:: 8; 7]); (8, [:: 8; 7]); (8, [:: 8; 7]); (3, [:: 6; 3; 7])];
     Product (C := Integers) (Zpos 1) [:: 1; 2; 0] [:: (1, [:: 8; 6]); (4, [:: 8; 0; 7]); (5, [:: 8; 7]); (2, [:: 8; 7]); (8, [:: 8; 7]); (3, [:: 6; 3; 7])];
     Product (C := Integers) (Zneg 1) [:: 1; 2; 0] [:: (1, [:: 8; 6]); (4, [:: 8; 0; 7]); (7, [:: 8; 7]); (5, [:: 8; 7]); (5, [:: 8; 7]); (3, [:: 6; 4; 7])];
     Product (C := Integers) (Zpos 1) [:: 1; 2; 0] [:: (1, [:: 8; 6]); (4, [:: 8; 0; 7]); (7, [:: 8; 7]); (5, [:: 8; 7]); (3, [:: 6; 4; 7])];
     Product (C := Integers) (Zneg 1) [:: 1; 2; 0] [:: (1, [:: 8; 6]); (4, [:: 8; 1; 7]); (10, [:: 8; 7]); (12, [:: 8; 7]); (12, [:: 8; 7]); (3, [:: 6; 5; 7])];
     Product (C := Integers) (Zpos 1) [:: 1; 2; 0] [:: (1, [:: 8; 6]); (4, [:: 8; 1; 7]); (10, [:: 8; 7]); (3, [:: 6; 5; 7])];
     Product (C := Integers) (Zpos 1) [:: 1; 2; 0] [:: (1, [:: 8; 6]); (4, [:: 8; 0; 7]); (5, [:: 8; 7]); (7, [:: 8; 7]); (7, [:: 8; 7]); (10, [:: 8; 7]); (12, [:: 8; 7]); (12, [:: 8; 7]); (3, [:: 6; 5; 7])];
     Product (C := Integers) (Zneg 1) [:: 1; 2; 0] [:: (1, [:: 8; 6]); (4, [:: 8; 0; 7]); (5, [:: 8; 7]); (7, [:: 8; 7]); (7, [:: 8; 7]); (10, [:: 8; 7]); (3, [:: 6; 5; 7])];
     Product (C := Integers) (Zneg 1) [:: 1; 2; 0] [:: (1, [:: 8; 6]); (4, [:: 8; 0; 7]); (5, [:: 8; 7]); (10, [:: 8; 7]); (12, [:: 8; 7]); (12, [:: 8; 7]); (3, [:: 6; 5; 7])];
     Product (C := Integers) (Zpos 1) [:: 1; 2; 0] [:: (1, [:: 8; 6]); (4, [:: 8; 0; 7]); (5, [:: 8; 7]); (10, [:: 8; 7]); (3, [:: 6; 5; 7])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0; 2] [:: Product (C := Integers) (Zpos 1) [::] [:: (5, [:: 6; 7]); (6, [:: 6; 7])];
     Product (C := Integers) (Zpos 1) [::] [:: (5, [:: 6; 7])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [:: 0; 2] [:: Product (C := Integers) (Zpos 1) [::] [:: (8, [:: 6; 7]); (9, [:: 6; 7])];
     Product (C := Integers) (Zpos 1) [::] [:: (8, [:: 6; 7])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [:: 0; 2] [:: Product (C := Integers) (Zpos 1) [::] [:: (10, [:: 6; 7]); (11, [:: 6; 7])];
     Product (C := Integers) (Zpos 1) [::] [:: (10, [:: 6; 7])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 0; 2; 1] [:: (4, [:: 6; 0; 7]); (5, [:: 6; 7]); (1, [:: 6; 8]); (3, [:: 8; 4; 7]); (7, [:: 6; 7])] 0 [:: 6; 7];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (4, [:: 6; 0; 7]); (5, [:: 6; 7]); (7, [:: 6; 7]); (7, [:: 6; 7]); (8, [:: 6; 7]); (1, [:: 6; 8]); (3, [:: 8; 3; 7]); (2, [:: 6; 7])] 1 [:: 6; 7];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 2; 1] [:: (4, [:: 6; 0; 7]); (5, [:: 6; 7]); (8, [:: 6; 7]); (1, [:: 6; 8]); (3, [:: 8; 3; 7]); (2, [:: 6; 7])] 1 [:: 6; 7];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 2; 1] [:: (4, [:: 6; 1; 7]); (8, [:: 6; 7]); (1, [:: 6; 8]); (3, [:: 8; 3; 7]); (2, [:: 6; 7])] 1 [:: 6; 7];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (4, [:: 6; 0; 7]); (5, [:: 6; 7]); (7, [:: 6; 7]); (7, [:: 6; 7]); (10, [:: 6; 7]); (1, [:: 6; 8]); (3, [:: 8; 2; 7]); (12, [:: 6; 7])] 2 [:: 6; 7];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 2; 1] [:: (4, [:: 6; 0; 7]); (5, [:: 6; 7]); (10, [:: 6; 7]); (1, [:: 6; 8]); (3, [:: 8; 2; 7]); (12, [:: 6; 7])] 2 [:: 6; 7];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 2; 1] [:: (4, [:: 6; 1; 7]); (10, [:: 6; 7]); (1, [:: 6; 8]); (3, [:: 8; 2; 7]); (12, [:: 6; 7])] 2 [:: 6; 7]]
    [:: [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 2; 1; 0];
     [:: 2; 1; 0];
     [:: 2; 1; 0];
     [:: 2; 1; 0];
     [:: 2; 1; 0];
     [:: 2; 1; 0];
     [:: 0; 1; 2];
     [:: 2; 1; 0];
     [:: 2; 1; 0];
     [:: 0; 1; 2];
     [:: 2; 1; 0];
     [:: 2; 1; 0];
     [:: 0; 1; 2];
     [:: 2; 1; 0];
     [:: 2; 1; 0];
     [:: 0; 1; 2];
     [:: 2; 1; 0];
     [:: 2; 1; 0];
     [:: 0; 1; 2];
     [:: 2; 1; 0];
     [:: 2; 1; 0];
     [:: 0; 1; 2];
     [:: 2; 1; 0];
     [:: 2; 1; 0];
     [:: 0; 1; 2];
     [:: 2; 1; 0];
     [:: 2; 1; 0]])%N.

Lemma accepted : check ([:: 4; 4; 3; 3; 3; 3])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem lstm_step_dWx :
  forall (R : comRingType) (N D H : nat)
  (x c : nat -> nat -> R)
  (V_Wx G : nat -> nat -> nat -> R)
  (reciprocal_1 exp_2 tanh_3 reciprocal_4 exp_5 reciprocal_6 exp_7 tanh_8 : nat -> nat -> R)
  (Wh Wx : nat -> nat -> nat -> R)
  (b h : nat -> nat -> R),
  (forall (i : 'I_N) (j : 'I_H), reciprocal_1 i j * exp_2 i j + reciprocal_1 i j = 1) ->
  (forall (i : 'I_N) (j : 'I_H), reciprocal_4 i j * exp_5 i j + reciprocal_4 i j = 1) ->
  (forall (i : 'I_N) (j : 'I_H), reciprocal_6 i j * exp_7 i j + reciprocal_6 i j = 1) ->
  (\sum_(i < N) \sum_(j < H) \sum_(k < D) G i 0%N j * reciprocal_1 i j * reciprocal_1 i j * exp_2 i j * x i k * V_Wx k 2%N j * tanh_3 i j)
   - (\sum_(i < N) \sum_(j < H) \sum_(k < D) G i 0%N j * reciprocal_1 i j * tanh_3 i j * tanh_3 i j * reciprocal_4 i j * reciprocal_4 i j * exp_5 i j * x i k * V_Wx k 1%N j * c i j)
   - (\sum_(i < N) \sum_(j < H) \sum_(k < D) G i 0%N j * reciprocal_1 i j * tanh_3 i j * tanh_3 i j * reciprocal_6 i j * reciprocal_6 i j * exp_7 i j * x i k * V_Wx k 0%N j * tanh_8 i j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < D) G i 0%N j * reciprocal_1 i j * tanh_3 i j * tanh_3 i j * reciprocal_6 i j * tanh_8 i j * tanh_8 i j * x i k * V_Wx k 3%N j)
   - (\sum_(i < N) \sum_(j < H) \sum_(k < D) G i 0%N j * reciprocal_1 i j * tanh_3 i j * tanh_3 i j * reciprocal_6 i j * x i k * V_Wx k 3%N j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < D) G i 0%N j * reciprocal_1 i j * reciprocal_4 i j * reciprocal_4 i j * exp_5 i j * x i k * V_Wx k 1%N j * c i j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < D) G i 0%N j * reciprocal_1 i j * reciprocal_6 i j * reciprocal_6 i j * exp_7 i j * x i k * V_Wx k 0%N j * tanh_8 i j)
   - (\sum_(i < N) \sum_(j < H) \sum_(k < D) G i 0%N j * reciprocal_1 i j * reciprocal_6 i j * tanh_8 i j * tanh_8 i j * x i k * V_Wx k 3%N j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < D) G i 0%N j * reciprocal_1 i j * reciprocal_6 i j * x i k * V_Wx k 3%N j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < D) G i 1%N j * reciprocal_4 i j * reciprocal_4 i j * exp_5 i j * x i k * V_Wx k 1%N j * c i j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < D) G i 1%N j * reciprocal_6 i j * reciprocal_6 i j * exp_7 i j * x i k * V_Wx k 0%N j * tanh_8 i j)
   - (\sum_(i < N) \sum_(j < H) \sum_(k < D) G i 1%N j * reciprocal_6 i j * tanh_8 i j * tanh_8 i j * x i k * V_Wx k 3%N j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < D) G i 1%N j * reciprocal_6 i j * x i k * V_Wx k 3%N j)
  = - ((\sum_(i < D) \sum_(j < H) \sum_(k < N) x k i * G k 1%N j * tanh_8 k j * reciprocal_6 k j * reciprocal_6 k j * V_Wx i 0%N j))
   + (\sum_(i < D) \sum_(j < H) \sum_(k < N) x k i * G k 1%N j * tanh_8 k j * reciprocal_6 k j * V_Wx i 0%N j)
   + (\sum_(i < D) \sum_(j < H) \sum_(k < N) x k i * G k 0%N j * reciprocal_1 k j * tanh_3 k j * tanh_3 k j * tanh_8 k j * reciprocal_6 k j * reciprocal_6 k j * V_Wx i 0%N j)
   - (\sum_(i < D) \sum_(j < H) \sum_(k < N) x k i * G k 0%N j * reciprocal_1 k j * tanh_3 k j * tanh_3 k j * tanh_8 k j * reciprocal_6 k j * V_Wx i 0%N j)
   - (\sum_(i < D) \sum_(j < H) \sum_(k < N) x k i * G k 0%N j * reciprocal_1 k j * tanh_8 k j * reciprocal_6 k j * reciprocal_6 k j * V_Wx i 0%N j)
   + (\sum_(i < D) \sum_(j < H) \sum_(k < N) x k i * G k 0%N j * reciprocal_1 k j * tanh_8 k j * reciprocal_6 k j * V_Wx i 0%N j)
   - (\sum_(i < D) \sum_(j < H) \sum_(k < N) x k i * G k 1%N j * c k j * reciprocal_4 k j * reciprocal_4 k j * V_Wx i 1%N j)
   + (\sum_(i < D) \sum_(j < H) \sum_(k < N) x k i * G k 1%N j * c k j * reciprocal_4 k j * V_Wx i 1%N j)
   + (\sum_(i < D) \sum_(j < H) \sum_(k < N) x k i * G k 0%N j * reciprocal_1 k j * tanh_3 k j * tanh_3 k j * c k j * reciprocal_4 k j * reciprocal_4 k j * V_Wx i 1%N j)
   - (\sum_(i < D) \sum_(j < H) \sum_(k < N) x k i * G k 0%N j * reciprocal_1 k j * tanh_3 k j * tanh_3 k j * c k j * reciprocal_4 k j * V_Wx i 1%N j)
   - (\sum_(i < D) \sum_(j < H) \sum_(k < N) x k i * G k 0%N j * reciprocal_1 k j * c k j * reciprocal_4 k j * reciprocal_4 k j * V_Wx i 1%N j)
   + (\sum_(i < D) \sum_(j < H) \sum_(k < N) x k i * G k 0%N j * reciprocal_1 k j * c k j * reciprocal_4 k j * V_Wx i 1%N j)
   - (\sum_(i < D) \sum_(j < H) \sum_(k < N) x k i * G k 0%N j * tanh_3 k j * reciprocal_1 k j * reciprocal_1 k j * V_Wx i 2%N j)
   + (\sum_(i < D) \sum_(j < H) \sum_(k < N) x k i * G k 0%N j * tanh_3 k j * reciprocal_1 k j * V_Wx i 2%N j)
   - (\sum_(i < D) \sum_(j < H) \sum_(k < N) x k i * G k 1%N j * reciprocal_6 k j * tanh_8 k j * tanh_8 k j * V_Wx i 3%N j)
   + (\sum_(i < D) \sum_(j < H) \sum_(k < N) x k i * G k 1%N j * reciprocal_6 k j * V_Wx i 3%N j)
   + (\sum_(i < D) \sum_(j < H) \sum_(k < N) x k i * G k 0%N j * reciprocal_1 k j * tanh_3 k j * tanh_3 k j * reciprocal_6 k j * tanh_8 k j * tanh_8 k j * V_Wx i 3%N j)
   - (\sum_(i < D) \sum_(j < H) \sum_(k < N) x k i * G k 0%N j * reciprocal_1 k j * tanh_3 k j * tanh_3 k j * reciprocal_6 k j * V_Wx i 3%N j)
   - (\sum_(i < D) \sum_(j < H) \sum_(k < N) x k i * G k 0%N j * reciprocal_1 k j * reciprocal_6 k j * tanh_8 k j * tanh_8 k j * V_Wx i 3%N j)
   + (\sum_(i < D) \sum_(j < H) \sum_(k < N) x k i * G k 0%N j * reciprocal_1 k j * reciprocal_6 k j * V_Wx i 3%N j).
Proof.
move=> R N D H x c V_Wx G reciprocal_1 exp_2 tanh_3 reciprocal_4 exp_5 reciprocal_6 exp_7 tanh_8 Wh Wx b h.
pose size_of s := nth 0%N ([:: N; D; H; 4; 2])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0) (value v 1));
     (fun v => c (value v 0) (value v 1));
     (fun v => V_Wx (value v 0) (value v 1) (value v 2));
     (fun v => G (value v 0) (value v 1) (value v 2));
     (fun v => reciprocal_1 (value v 0) (value v 1));
     (fun v => exp_2 (value v 0) (value v 1));
     (fun v => tanh_3 (value v 0) (value v 1));
     (fun v => reciprocal_4 (value v 0) (value v 1));
     (fun v => exp_5 (value v 0) (value v 1));
     (fun v => reciprocal_6 (value v 0) (value v 1));
     (fun v => exp_7 (value v 0) (value v 1));
     (fun v => tanh_8 (value v 0) (value v 1));
     (fun v => Wh (value v 0) (value v 1) (value v 2));
     (fun v => Wx (value v 0) (value v 1) (value v 2));
     (fun v => b (value v 0) (value v 1));
     (fun v => h (value v 0) (value v 1))] t.
pose lits : seq nat := [:: 0%N; 1%N; 0%N; 1%N; 2%N; 3%N].
have inside : typed size_of ([:: 4; 4; 3; 3; 3; 3])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([:: 4; 4; 3; 3; 3; 3])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
