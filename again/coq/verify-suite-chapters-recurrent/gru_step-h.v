(* Certificate gru_step dh.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_h is V h
   reciprocal_1[i, j] = ((exp((sum_k(x[i, k] * Wz[k, j]) + sum_l(h[i, l] * Uz[l, j])) * -1) + 1))**(-1)
   exp_2[i, j] = exp((sum_k(x[i, k] * Wz[k, j]) + sum_l(h[i, l] * Uz[l, j])) * -1)
   tanh_3[i, j] = tanh((sum_k(x[i, k] * Wn[k, j]) + ((exp((sum_l(x[i, l] * Wr[l, j]) + sum_p(h[i, p] * Ur[p, j])) * -1) + 1))**(-1) * sum_q(h[i, q] * Un[q, j])))
   reciprocal_4[i, j] = ((exp((sum_k(x[i, k] * Wr[k, j]) + sum_l(h[i, l] * Ur[l, j])) * -1) + 1))**(-1)
   exp_5[i, j] = exp((sum_k(x[i, k] * Wr[k, j]) + sum_l(h[i, l] * Ur[l, j])) * -1)
   The hypotheses, in their order: reciprocal 1, reciprocal 2 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 2; 2] [:: (6, [:: 0; 1]); (7, [:: 0; 1]); (7, [:: 0; 1]); (8, [:: 0; 1]); (5, [:: 0; 2]); (2, [:: 2; 1]); (9, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 2; 2] [:: (6, [:: 0; 1]); (7, [:: 0; 1]); (9, [:: 0; 1]); (9, [:: 0; 1]); (10, [:: 0; 1]); (10, [:: 0; 1]); (11, [:: 0; 1]); (5, [:: 0; 2]); (3, [:: 2; 1]); (1, [:: 0; 3]); (4, [:: 3; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 2] [:: (6, [:: 0; 1]); (7, [:: 0; 1]); (9, [:: 0; 1]); (9, [:: 0; 1]); (10, [:: 0; 1]); (5, [:: 0; 2]); (4, [:: 2; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 2; 2; 2] [:: (6, [:: 0; 1]); (7, [:: 0; 1]); (10, [:: 0; 1]); (10, [:: 0; 1]); (11, [:: 0; 1]); (5, [:: 0; 2]); (3, [:: 2; 1]); (1, [:: 0; 3]); (4, [:: 3; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 2; 2] [:: (6, [:: 0; 1]); (7, [:: 0; 1]); (10, [:: 0; 1]); (5, [:: 0; 2]); (4, [:: 2; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 2; 2; 2] [:: (6, [:: 0; 1]); (9, [:: 0; 1]); (9, [:: 0; 1]); (10, [:: 0; 1]); (10, [:: 0; 1]); (11, [:: 0; 1]); (5, [:: 0; 2]); (3, [:: 2; 1]); (1, [:: 0; 3]); (4, [:: 3; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 2; 2] [:: (6, [:: 0; 1]); (9, [:: 0; 1]); (9, [:: 0; 1]); (10, [:: 0; 1]); (5, [:: 0; 2]); (4, [:: 2; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 2; 2] [:: (6, [:: 0; 1]); (10, [:: 0; 1]); (10, [:: 0; 1]); (11, [:: 0; 1]); (5, [:: 0; 2]); (3, [:: 2; 1]); (1, [:: 0; 3]); (4, [:: 3; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 2] [:: (6, [:: 0; 1]); (10, [:: 0; 1]); (5, [:: 0; 2]); (4, [:: 2; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 2] [:: (6, [:: 0; 1]); (7, [:: 0; 1]); (7, [:: 0; 1]); (8, [:: 0; 1]); (5, [:: 0; 2]); (2, [:: 2; 1]); (1, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2] [:: (6, [:: 0; 1]); (7, [:: 0; 1]); (5, [:: 0; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 2] [:: (6, [:: 0; 1]); (7, [:: 0; 1]); (5, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 2] [:: (6, [:: 0; 2]); (7, [:: 0; 2]); (9, [:: 0; 2]); (9, [:: 0; 2]); (10, [:: 0; 2]); (4, [:: 1; 2]); (5, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 2; 2] [:: (6, [:: 0; 2]); (7, [:: 0; 2]); (10, [:: 0; 2]); (4, [:: 1; 2]); (5, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 2; 2] [:: (6, [:: 0; 2]); (9, [:: 0; 2]); (9, [:: 0; 2]); (10, [:: 0; 2]); (4, [:: 1; 2]); (5, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 2] [:: (6, [:: 0; 2]); (10, [:: 0; 2]); (4, [:: 1; 2]); (5, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 2; 2] [:: (6, [:: 0; 2]); (1, [:: 0; 2]); (7, [:: 0; 2]); (7, [:: 0; 2]); (2, [:: 1; 2]); (5, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 2] [:: (6, [:: 0; 2]); (1, [:: 0; 2]); (7, [:: 0; 2]); (2, [:: 1; 2]); (5, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 2] [:: (6, [:: 0; 2]); (9, [:: 0; 2]); (7, [:: 0; 2]); (7, [:: 0; 2]); (2, [:: 1; 2]); (5, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 2; 2] [:: (6, [:: 0; 2]); (9, [:: 0; 2]); (7, [:: 0; 2]); (2, [:: 1; 2]); (5, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 2; 2; 2] [:: (6, [:: 0; 2]); (7, [:: 0; 2]); (9, [:: 0; 2]); (9, [:: 0; 2]); (1, [:: 0; 3]); (4, [:: 3; 2]); (10, [:: 0; 2]); (10, [:: 0; 2]); (3, [:: 1; 2]); (5, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 2; 2] [:: (6, [:: 0; 2]); (7, [:: 0; 2]); (9, [:: 0; 2]); (9, [:: 0; 2]); (1, [:: 0; 3]); (4, [:: 3; 2]); (10, [:: 0; 2]); (3, [:: 1; 2]); (5, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 2; 2] [:: (6, [:: 0; 2]); (7, [:: 0; 2]); (1, [:: 0; 3]); (4, [:: 3; 2]); (10, [:: 0; 2]); (10, [:: 0; 2]); (3, [:: 1; 2]); (5, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 2; 2; 2] [:: (6, [:: 0; 2]); (7, [:: 0; 2]); (1, [:: 0; 3]); (4, [:: 3; 2]); (10, [:: 0; 2]); (3, [:: 1; 2]); (5, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 2; 2] [:: (6, [:: 0; 2]); (9, [:: 0; 2]); (9, [:: 0; 2]); (1, [:: 0; 3]); (4, [:: 3; 2]); (10, [:: 0; 2]); (10, [:: 0; 2]); (3, [:: 1; 2]); (5, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 2; 2; 2] [:: (6, [:: 0; 2]); (9, [:: 0; 2]); (9, [:: 0; 2]); (1, [:: 0; 3]); (4, [:: 3; 2]); (10, [:: 0; 2]); (3, [:: 1; 2]); (5, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 2; 2; 2] [:: (6, [:: 0; 2]); (1, [:: 0; 3]); (4, [:: 3; 2]); (10, [:: 0; 2]); (10, [:: 0; 2]); (3, [:: 1; 2]); (5, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 2; 2] [:: (6, [:: 0; 2]); (1, [:: 0; 3]); (4, [:: 3; 2]); (10, [:: 0; 2]); (3, [:: 1; 2]); (5, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0; 2] [:: Product (C := Integers) (Zpos 1) [::] [:: (7, [:: 0; 1]); (8, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [::] [:: (7, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [:: 0; 2] [:: Product (C := Integers) (Zpos 1) [::] [:: (10, [:: 0; 1]); (11, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [::] [:: (10, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zpos 1) [:: 0; 2; 2] [:: (6, [:: 0; 1]); (7, [:: 0; 1]); (5, [:: 0; 2]); (2, [:: 2; 1]); (9, [:: 0; 1])] 0 [:: 0; 1];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 2; 2] [:: (6, [:: 0; 1]); (7, [:: 0; 1]); (5, [:: 0; 2]); (2, [:: 2; 1]); (1, [:: 0; 1])] 0 [:: 0; 1];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 2; 2; 2] [:: (6, [:: 0; 1]); (7, [:: 0; 1]); (9, [:: 0; 1]); (9, [:: 0; 1]); (10, [:: 0; 1]); (5, [:: 0; 2]); (3, [:: 2; 1]); (1, [:: 0; 3]); (4, [:: 3; 1])] 1 [:: 0; 1];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 2; 2; 2] [:: (6, [:: 0; 1]); (7, [:: 0; 1]); (10, [:: 0; 1]); (5, [:: 0; 2]); (3, [:: 2; 1]); (1, [:: 0; 3]); (4, [:: 3; 1])] 1 [:: 0; 1];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 2; 2; 2] [:: (6, [:: 0; 1]); (9, [:: 0; 1]); (9, [:: 0; 1]); (10, [:: 0; 1]); (5, [:: 0; 2]); (3, [:: 2; 1]); (1, [:: 0; 3]); (4, [:: 3; 1])] 1 [:: 0; 1];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 2; 2; 2] [:: (6, [:: 0; 1]); (10, [:: 0; 1]); (5, [:: 0; 2]); (3, [:: 2; 1]); (1, [:: 0; 3]); (4, [:: 3; 1])] 1 [:: 0; 1]]
    [:: [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 1; 2];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 1; 2; 3];
     [:: 0; 2; 1; 3];
     [:: 0; 2; 1; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 2; 1; 3];
     [:: 0; 2; 1; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 2; 1; 3];
     [:: 0; 2; 1; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 2; 1; 3];
     [:: 0; 2; 1; 3]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem gru_step_dh :
  forall (R : comRingType) (N D H : nat)
  (h Uz Ur Un V_h G reciprocal_1 exp_2 tanh_3 reciprocal_4 exp_5 Wn Wr Wz x : nat -> nat -> R),
  (forall (i : 'I_N) (j : 'I_H), reciprocal_1 i j * exp_2 i j + reciprocal_1 i j = 1) ->
  (forall (i : 'I_N) (j : 'I_H), reciprocal_4 i j * exp_5 i j + reciprocal_4 i j = 1) ->
  - ((\sum_(i < N) \sum_(j < H) \sum_(k < H) G i j * reciprocal_1 i j * reciprocal_1 i j * exp_2 i j * V_h i k * Uz k j * tanh_3 i j))
   + (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < H) G i j * reciprocal_1 i j * tanh_3 i j * tanh_3 i j * reciprocal_4 i j * reciprocal_4 i j * exp_5 i j * V_h i k * Ur k j * h i l * Un l j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < H) G i j * reciprocal_1 i j * tanh_3 i j * tanh_3 i j * reciprocal_4 i j * V_h i k * Un k j)
   - (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < H) G i j * reciprocal_1 i j * reciprocal_4 i j * reciprocal_4 i j * exp_5 i j * V_h i k * Ur k j * h i l * Un l j)
   - (\sum_(i < N) \sum_(j < H) \sum_(k < H) G i j * reciprocal_1 i j * reciprocal_4 i j * V_h i k * Un k j)
   - (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < H) G i j * tanh_3 i j * tanh_3 i j * reciprocal_4 i j * reciprocal_4 i j * exp_5 i j * V_h i k * Ur k j * h i l * Un l j)
   - (\sum_(i < N) \sum_(j < H) \sum_(k < H) G i j * tanh_3 i j * tanh_3 i j * reciprocal_4 i j * V_h i k * Un k j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < H) G i j * reciprocal_4 i j * reciprocal_4 i j * exp_5 i j * V_h i k * Ur k j * h i l * Un l j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < H) G i j * reciprocal_4 i j * V_h i k * Un k j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < H) G i j * reciprocal_1 i j * reciprocal_1 i j * exp_2 i j * V_h i k * Uz k j * h i j)
   + (\sum_(i < N) \sum_(j < H) G i j * reciprocal_1 i j * V_h i j)
  = (\sum_(i < N) \sum_(j < H) G i j * reciprocal_1 i j * V_h i j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < H) G i k * reciprocal_1 i k * tanh_3 i k * tanh_3 i k * reciprocal_4 i k * Un j k * V_h i j)
   - (\sum_(i < N) \sum_(j < H) \sum_(k < H) G i k * reciprocal_1 i k * reciprocal_4 i k * Un j k * V_h i j)
   - (\sum_(i < N) \sum_(j < H) \sum_(k < H) G i k * tanh_3 i k * tanh_3 i k * reciprocal_4 i k * Un j k * V_h i j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < H) G i k * reciprocal_4 i k * Un j k * V_h i j)
   - (\sum_(i < N) \sum_(j < H) \sum_(k < H) G i k * h i k * reciprocal_1 i k * reciprocal_1 i k * Uz j k * V_h i j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < H) G i k * h i k * reciprocal_1 i k * Uz j k * V_h i j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < H) G i k * tanh_3 i k * reciprocal_1 i k * reciprocal_1 i k * Uz j k * V_h i j)
   - (\sum_(i < N) \sum_(j < H) \sum_(k < H) G i k * tanh_3 i k * reciprocal_1 i k * Uz j k * V_h i j)
   - (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < H) G i k * reciprocal_1 i k * tanh_3 i k * tanh_3 i k * h i l * Un l k * reciprocal_4 i k * reciprocal_4 i k * Ur j k * V_h i j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < H) G i k * reciprocal_1 i k * tanh_3 i k * tanh_3 i k * h i l * Un l k * reciprocal_4 i k * Ur j k * V_h i j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < H) G i k * reciprocal_1 i k * h i l * Un l k * reciprocal_4 i k * reciprocal_4 i k * Ur j k * V_h i j)
   - (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < H) G i k * reciprocal_1 i k * h i l * Un l k * reciprocal_4 i k * Ur j k * V_h i j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < H) G i k * tanh_3 i k * tanh_3 i k * h i l * Un l k * reciprocal_4 i k * reciprocal_4 i k * Ur j k * V_h i j)
   - (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < H) G i k * tanh_3 i k * tanh_3 i k * h i l * Un l k * reciprocal_4 i k * Ur j k * V_h i j)
   - (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < H) G i k * h i l * Un l k * reciprocal_4 i k * reciprocal_4 i k * Ur j k * V_h i j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < H) G i k * h i l * Un l k * reciprocal_4 i k * Ur j k * V_h i j).
Proof.
move=> R N D H h Uz Ur Un V_h G reciprocal_1 exp_2 tanh_3 reciprocal_4 exp_5 Wn Wr Wz x.
pose size_of s := nth 0%N ([:: N; D; H])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => h (value v 0) (value v 1));
     (fun v => Uz (value v 0) (value v 1));
     (fun v => Ur (value v 0) (value v 1));
     (fun v => Un (value v 0) (value v 1));
     (fun v => V_h (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1));
     (fun v => reciprocal_1 (value v 0) (value v 1));
     (fun v => exp_2 (value v 0) (value v 1));
     (fun v => tanh_3 (value v 0) (value v 1));
     (fun v => reciprocal_4 (value v 0) (value v 1));
     (fun v => exp_5 (value v 0) (value v 1));
     (fun v => Wn (value v 0) (value v 1));
     (fun v => Wr (value v 0) (value v 1));
     (fun v => Wz (value v 0) (value v 1));
     (fun v => x (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
