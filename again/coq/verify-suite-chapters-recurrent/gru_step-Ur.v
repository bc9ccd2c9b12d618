(* Certificate gru_step dUr.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_Ur is V Ur
   exp_5 is exp 5
   reciprocal_1[i, j] = ((exp((sum_k(x[i, k] * Wz[k, j]) + sum_l(h[i, l] * Uz[l, j])) * -1) + 1))**(-1)
   tanh_2[i, j] = tanh((sum_k(x[i, k] * Wn[k, j]) + ((exp((sum_l(x[i, l] * Wr[l, j]) + sum_p(h[i, p] * Ur[p, j])) * -1) + 1))**(-1) * sum_q(h[i, q] * Un[q, j])))
   reciprocal_3[i, j] = ((exp((sum_k(x[i, k] * Wr[k, j]) + sum_l(h[i, l] * Ur[l, j])) * -1) + 1))**(-1)
   exp_4[i, j] = exp((sum_k(x[i, k] * Wr[k, j]) + sum_l(h[i, l] * Ur[l, j])) * -1)
   The hypotheses, in their order: reciprocal 2 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 2; 2; 2] [:: (4, [:: 0; 1]); (5, [:: 0; 1]); (6, [:: 0; 1]); (6, [:: 0; 1]); (7, [:: 0; 1]); (7, [:: 0; 1]); (8, [:: 0; 1]); (1, [:: 0; 2]); (3, [:: 2; 1]); (1, [:: 0; 3]); (2, [:: 3; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 2; 2; 2] [:: (4, [:: 0; 1]); (5, [:: 0; 1]); (7, [:: 0; 1]); (7, [:: 0; 1]); (8, [:: 0; 1]); (1, [:: 0; 2]); (3, [:: 2; 1]); (1, [:: 0; 3]); (2, [:: 3; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 2; 2; 2] [:: (4, [:: 0; 1]); (6, [:: 0; 1]); (6, [:: 0; 1]); (7, [:: 0; 1]); (7, [:: 0; 1]); (8, [:: 0; 1]); (1, [:: 0; 2]); (3, [:: 2; 1]); (1, [:: 0; 3]); (2, [:: 3; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 2; 2] [:: (4, [:: 0; 1]); (7, [:: 0; 1]); (7, [:: 0; 1]); (8, [:: 0; 1]); (1, [:: 0; 2]); (3, [:: 2; 1]); (1, [:: 0; 3]); (2, [:: 3; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 2; 2; 0; 2] [:: (1, [:: 2; 0]); (4, [:: 2; 1]); (5, [:: 2; 1]); (6, [:: 2; 1]); (6, [:: 2; 1]); (1, [:: 2; 3]); (2, [:: 3; 1]); (7, [:: 2; 1]); (7, [:: 2; 1]); (3, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 2; 2; 0; 2] [:: (1, [:: 2; 0]); (4, [:: 2; 1]); (5, [:: 2; 1]); (6, [:: 2; 1]); (6, [:: 2; 1]); (1, [:: 2; 3]); (2, [:: 3; 1]); (7, [:: 2; 1]); (3, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 2; 2; 0; 2] [:: (1, [:: 2; 0]); (4, [:: 2; 1]); (5, [:: 2; 1]); (1, [:: 2; 3]); (2, [:: 3; 1]); (7, [:: 2; 1]); (7, [:: 2; 1]); (3, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 2; 2; 0; 2] [:: (1, [:: 2; 0]); (4, [:: 2; 1]); (5, [:: 2; 1]); (1, [:: 2; 3]); (2, [:: 3; 1]); (7, [:: 2; 1]); (3, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 2; 2; 0; 2] [:: (1, [:: 2; 0]); (4, [:: 2; 1]); (6, [:: 2; 1]); (6, [:: 2; 1]); (1, [:: 2; 3]); (2, [:: 3; 1]); (7, [:: 2; 1]); (7, [:: 2; 1]); (3, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 2; 2; 0; 2] [:: (1, [:: 2; 0]); (4, [:: 2; 1]); (6, [:: 2; 1]); (6, [:: 2; 1]); (1, [:: 2; 3]); (2, [:: 3; 1]); (7, [:: 2; 1]); (3, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 2; 2; 0; 2] [:: (1, [:: 2; 0]); (4, [:: 2; 1]); (1, [:: 2; 3]); (2, [:: 3; 1]); (7, [:: 2; 1]); (7, [:: 2; 1]); (3, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 2; 2; 0; 2] [:: (1, [:: 2; 0]); (4, [:: 2; 1]); (1, [:: 2; 3]); (2, [:: 3; 1]); (7, [:: 2; 1]); (3, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0; 2] [:: Product (C := Integers) (Zpos 1) [::] [:: (7, [:: 0; 1]); (8, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [::] [:: (7, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 0; 2; 2; 2] [:: (4, [:: 0; 1]); (5, [:: 0; 1]); (6, [:: 0; 1]); (6, [:: 0; 1]); (7, [:: 0; 1]); (1, [:: 0; 2]); (3, [:: 2; 1]); (1, [:: 0; 3]); (2, [:: 3; 1])] 0 [:: 0; 1];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 2; 2; 2] [:: (4, [:: 0; 1]); (5, [:: 0; 1]); (7, [:: 0; 1]); (1, [:: 0; 2]); (3, [:: 2; 1]); (1, [:: 0; 3]); (2, [:: 3; 1])] 0 [:: 0; 1];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 2; 2; 2] [:: (4, [:: 0; 1]); (6, [:: 0; 1]); (6, [:: 0; 1]); (7, [:: 0; 1]); (1, [:: 0; 2]); (3, [:: 2; 1]); (1, [:: 0; 3]); (2, [:: 3; 1])] 0 [:: 0; 1];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 2; 2; 2] [:: (4, [:: 0; 1]); (7, [:: 0; 1]); (1, [:: 0; 2]); (3, [:: 2; 1]); (1, [:: 0; 3]); (2, [:: 3; 1])] 0 [:: 0; 1]]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 2; 1; 0; 3];
     [:: 2; 1; 0; 3];
     [:: 0; 1; 2; 3];
     [:: 2; 1; 0; 3];
     [:: 2; 1; 0; 3];
     [:: 0; 1; 2; 3];
     [:: 2; 1; 0; 3];
     [:: 2; 1; 0; 3];
     [:: 0; 1; 2; 3];
     [:: 2; 1; 0; 3];
     [:: 2; 1; 0; 3]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem gru_step_dUr :
  forall (R : comRingType) (N D H : nat)
  (h Un V_Ur G reciprocal_1 tanh_2 reciprocal_3 exp_4 Ur Uz Wn Wr Wz exp_5 x : nat -> nat -> R),
  (forall (i : 'I_N) (j : 'I_H), reciprocal_3 i j * exp_4 i j + reciprocal_3 i j = 1) ->
  (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < H) G i j * reciprocal_1 i j * tanh_2 i j * tanh_2 i j * reciprocal_3 i j * reciprocal_3 i j * exp_4 i j * h i k * V_Ur k j * h i l * Un l j)
   - (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < H) G i j * reciprocal_1 i j * reciprocal_3 i j * reciprocal_3 i j * exp_4 i j * h i k * V_Ur k j * h i l * Un l j)
   - (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < H) G i j * tanh_2 i j * tanh_2 i j * reciprocal_3 i j * reciprocal_3 i j * exp_4 i j * h i k * V_Ur k j * h i l * Un l j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < H) G i j * reciprocal_3 i j * reciprocal_3 i j * exp_4 i j * h i k * V_Ur k j * h i l * Un l j)
  = - ((\sum_(i < H) \sum_(j < H) \sum_(k < N) \sum_(l < H) h k i * G k j * reciprocal_1 k j * tanh_2 k j * tanh_2 k j * h k l * Un l j * reciprocal_3 k j * reciprocal_3 k j * V_Ur i j))
   + (\sum_(i < H) \sum_(j < H) \sum_(k < N) \sum_(l < H) h k i * G k j * reciprocal_1 k j * tanh_2 k j * tanh_2 k j * h k l * Un l j * reciprocal_3 k j * V_Ur i j)
   + (\sum_(i < H) \sum_(j < H) \sum_(k < N) \sum_(l < H) h k i * G k j * reciprocal_1 k j * h k l * Un l j * reciprocal_3 k j * reciprocal_3 k j * V_Ur i j)
   - (\sum_(i < H) \sum_(j < H) \sum_(k < N) \sum_(l < H) h k i * G k j * reciprocal_1 k j * h k l * Un l j * reciprocal_3 k j * V_Ur i j)
   + (\sum_(i < H) \sum_(j < H) \sum_(k < N) \sum_(l < H) h k i * G k j * tanh_2 k j * tanh_2 k j * h k l * Un l j * reciprocal_3 k j * reciprocal_3 k j * V_Ur i j)
   - (\sum_(i < H) \sum_(j < H) \sum_(k < N) \sum_(l < H) h k i * G k j * tanh_2 k j * tanh_2 k j * h k l * Un l j * reciprocal_3 k j * V_Ur i j)
   - (\sum_(i < H) \sum_(j < H) \sum_(k < N) \sum_(l < H) h k i * G k j * h k l * Un l j * reciprocal_3 k j * reciprocal_3 k j * V_Ur i j)
   + (\sum_(i < H) \sum_(j < H) \sum_(k < N) \sum_(l < H) h k i * G k j * h k l * Un l j * reciprocal_3 k j * V_Ur i j).
Proof.
move=> R N D H h Un V_Ur G reciprocal_1 tanh_2 reciprocal_3 exp_4 Ur Uz Wn Wr Wz exp_5 x.
pose size_of s := nth 0%N ([:: N; D; H])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => h (value v 0) (value v 1));
     (fun v => Un (value v 0) (value v 1));
     (fun v => V_Ur (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1));
     (fun v => reciprocal_1 (value v 0) (value v 1));
     (fun v => tanh_2 (value v 0) (value v 1));
     (fun v => reciprocal_3 (value v 0) (value v 1));
     (fun v => exp_4 (value v 0) (value v 1));
     (fun v => Ur (value v 0) (value v 1));
     (fun v => Uz (value v 0) (value v 1));
     (fun v => Wn (value v 0) (value v 1));
     (fun v => Wr (value v 0) (value v 1));
     (fun v => Wz (value v 0) (value v 1));
     (fun v => exp_5 (value v 0) (value v 1));
     (fun v => x (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
