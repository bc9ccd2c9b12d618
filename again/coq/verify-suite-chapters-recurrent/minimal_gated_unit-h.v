(* Certificate minimal_gated_unit dh.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_h is V h
   reciprocal_1[i, j] = ((exp((sum_k(x[i, k] * Wf[k, j]) + sum_l(h[i, l] * Uf[l, j])) * -1) + 1))**(-1)
   exp_2[i, j] = exp((sum_k(x[i, k] * Wf[k, j]) + sum_l(h[i, l] * Uf[l, j])) * -1)
   tanh_3[i, j] = tanh((sum_k(x[i, k] * W[k, j]) + sum_l(((exp((sum_p(x[i, p] * Wf[p, l]) + sum_q(h[i, q] * Uf[q, l])) * -1) + 1))**(-1) * h[i, l] * U[l, j])))
   The hypotheses, in their order: reciprocal 1 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 2; 2] [:: (5, [:: 0; 1]); (6, [:: 0; 1]); (6, [:: 0; 1]); (7, [:: 0; 1]); (4, [:: 0; 2]); (2, [:: 2; 1]); (1, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 2] [:: (5, [:: 0; 1]); (6, [:: 0; 1]); (4, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2] [:: (5, [:: 0; 1]); (4, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 2] [:: (5, [:: 0; 1]); (6, [:: 0; 1]); (6, [:: 0; 1]); (7, [:: 0; 1]); (4, [:: 0; 2]); (2, [:: 2; 1]); (8, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 2; 2; 2] [:: (5, [:: 0; 1]); (6, [:: 0; 1]); (8, [:: 0; 1]); (8, [:: 0; 1]); (6, [:: 0; 2]); (6, [:: 0; 2]); (7, [:: 0; 2]); (4, [:: 0; 3]); (2, [:: 3; 2]); (1, [:: 0; 2]); (3, [:: 2; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 2; 2] [:: (5, [:: 0; 1]); (6, [:: 0; 1]); (8, [:: 0; 1]); (8, [:: 0; 1]); (6, [:: 0; 2]); (4, [:: 0; 2]); (3, [:: 2; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 2; 2] [:: (5, [:: 0; 1]); (6, [:: 0; 1]); (6, [:: 0; 2]); (6, [:: 0; 2]); (7, [:: 0; 2]); (4, [:: 0; 3]); (2, [:: 3; 2]); (1, [:: 0; 2]); (3, [:: 2; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 2] [:: (5, [:: 0; 1]); (6, [:: 0; 1]); (6, [:: 0; 2]); (4, [:: 0; 2]); (3, [:: 2; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 2] [:: (5, [:: 0; 1]); (6, [:: 0; 1]); (4, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2] [:: (5, [:: 0; 1]); (4, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 2; 2] [:: (5, [:: 0; 2]); (6, [:: 0; 2]); (8, [:: 0; 2]); (8, [:: 0; 2]); (3, [:: 1; 2]); (6, [:: 0; 1]); (4, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 2] [:: (5, [:: 0; 2]); (6, [:: 0; 2]); (3, [:: 1; 2]); (6, [:: 0; 1]); (4, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 2; 2] [:: (5, [:: 0; 2]); (8, [:: 0; 2]); (6, [:: 0; 2]); (6, [:: 0; 2]); (2, [:: 1; 2]); (4, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 2] [:: (5, [:: 0; 2]); (8, [:: 0; 2]); (6, [:: 0; 2]); (2, [:: 1; 2]); (4, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 2] [:: (5, [:: 0; 2]); (1, [:: 0; 2]); (6, [:: 0; 2]); (6, [:: 0; 2]); (2, [:: 1; 2]); (4, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 2; 2] [:: (5, [:: 0; 2]); (1, [:: 0; 2]); (6, [:: 0; 2]); (2, [:: 1; 2]); (4, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 2; 2] [:: (5, [:: 0; 3]); (6, [:: 0; 3]); (8, [:: 0; 3]); (8, [:: 0; 3]); (3, [:: 2; 3]); (1, [:: 0; 2]); (6, [:: 0; 2]); (6, [:: 0; 2]); (2, [:: 1; 2]); (4, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 2; 2; 2] [:: (5, [:: 0; 3]); (6, [:: 0; 3]); (8, [:: 0; 3]); (8, [:: 0; 3]); (3, [:: 2; 3]); (1, [:: 0; 2]); (6, [:: 0; 2]); (2, [:: 1; 2]); (4, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 2; 2; 2] [:: (5, [:: 0; 3]); (6, [:: 0; 3]); (3, [:: 2; 3]); (1, [:: 0; 2]); (6, [:: 0; 2]); (6, [:: 0; 2]); (2, [:: 1; 2]); (4, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 2; 2] [:: (5, [:: 0; 3]); (6, [:: 0; 3]); (3, [:: 2; 3]); (1, [:: 0; 2]); (6, [:: 0; 2]); (2, [:: 1; 2]); (4, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0; 2] [:: Product (C := Integers) (Zpos 1) [::] [:: (6, [:: 0; 1]); (7, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [::] [:: (6, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zpos 1) [:: 0; 2; 2] [:: (5, [:: 0; 1]); (6, [:: 0; 1]); (4, [:: 0; 2]); (2, [:: 2; 1]); (1, [:: 0; 1])] 0 [:: 0; 1];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 2; 2] [:: (5, [:: 0; 1]); (6, [:: 0; 1]); (4, [:: 0; 2]); (2, [:: 2; 1]); (8, [:: 0; 1])] 0 [:: 0; 1];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 2; 2; 2] [:: (5, [:: 0; 1]); (6, [:: 0; 1]); (8, [:: 0; 1]); (8, [:: 0; 1]); (6, [:: 0; 2]); (4, [:: 0; 3]); (2, [:: 3; 2]); (1, [:: 0; 2]); (3, [:: 2; 1])] 0 [:: 0; 2];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 2; 2; 2] [:: (5, [:: 0; 1]); (6, [:: 0; 1]); (6, [:: 0; 2]); (4, [:: 0; 3]); (2, [:: 3; 2]); (1, [:: 0; 2]); (3, [:: 2; 1])] 0 [:: 0; 2]]
    [:: [:: 0; 1; 2];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2];
     [:: 0; 1];
     [:: 0; 1];
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
     [:: 0; 1; 2];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 1; 2];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 1; 2; 3];
     [:: 0; 3; 2; 1];
     [:: 0; 3; 2; 1];
     [:: 0; 1; 2; 3];
     [:: 0; 3; 2; 1];
     [:: 0; 3; 2; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem minimal_gated_unit_dh :
  forall (R : comRingType) (N D H : nat)
  (h Uf U V_h G reciprocal_1 exp_2 tanh_3 W Wf x : nat -> nat -> R),
  (forall (i : 'I_N) (j : 'I_H), reciprocal_1 i j * exp_2 i j + reciprocal_1 i j = 1) ->
  - ((\sum_(i < N) \sum_(j < H) \sum_(k < H) G i j * reciprocal_1 i j * reciprocal_1 i j * exp_2 i j * V_h i k * Uf k j * h i j))
   - (\sum_(i < N) \sum_(j < H) G i j * reciprocal_1 i j * V_h i j)
   + (\sum_(i < N) \sum_(j < H) G i j * V_h i j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < H) G i j * reciprocal_1 i j * reciprocal_1 i j * exp_2 i j * V_h i k * Uf k j * tanh_3 i j)
   - (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < H) G i j * reciprocal_1 i j * tanh_3 i j * tanh_3 i j * reciprocal_1 i k * reciprocal_1 i k * exp_2 i k * V_h i l * Uf l k * h i k * U k j)
   - (\sum_(i < N) \sum_(j < H) \sum_(k < H) G i j * reciprocal_1 i j * tanh_3 i j * tanh_3 i j * reciprocal_1 i k * V_h i k * U k j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < H) G i j * reciprocal_1 i j * reciprocal_1 i k * reciprocal_1 i k * exp_2 i k * V_h i l * Uf l k * h i k * U k j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < H) G i j * reciprocal_1 i j * reciprocal_1 i k * V_h i k * U k j)
  = - ((\sum_(i < N) \sum_(j < H) G i j * reciprocal_1 i j * V_h i j))
   + (\sum_(i < N) \sum_(j < H) G i j * V_h i j)
   - (\sum_(i < N) \sum_(j < H) \sum_(k < H) G i k * reciprocal_1 i k * tanh_3 i k * tanh_3 i k * U j k * reciprocal_1 i j * V_h i j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < H) G i k * reciprocal_1 i k * U j k * reciprocal_1 i j * V_h i j)
   - (\sum_(i < N) \sum_(j < H) \sum_(k < H) G i k * tanh_3 i k * reciprocal_1 i k * reciprocal_1 i k * Uf j k * V_h i j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < H) G i k * tanh_3 i k * reciprocal_1 i k * Uf j k * V_h i j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < H) G i k * h i k * reciprocal_1 i k * reciprocal_1 i k * Uf j k * V_h i j)
   - (\sum_(i < N) \sum_(j < H) \sum_(k < H) G i k * h i k * reciprocal_1 i k * Uf j k * V_h i j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < H) G i l * reciprocal_1 i l * tanh_3 i l * tanh_3 i l * U k l * h i k * reciprocal_1 i k * reciprocal_1 i k * Uf j k * V_h i j)
   - (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < H) G i l * reciprocal_1 i l * tanh_3 i l * tanh_3 i l * U k l * h i k * reciprocal_1 i k * Uf j k * V_h i j)
   - (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < H) G i l * reciprocal_1 i l * U k l * h i k * reciprocal_1 i k * reciprocal_1 i k * Uf j k * V_h i j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < H) G i l * reciprocal_1 i l * U k l * h i k * reciprocal_1 i k * Uf j k * V_h i j).
Proof.
move=> R N D H h Uf U V_h G reciprocal_1 exp_2 tanh_3 W Wf x.
pose size_of s := nth 0%N ([:: N; D; H])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => h (value v 0) (value v 1));
     (fun v => Uf (value v 0) (value v 1));
     (fun v => U (value v 0) (value v 1));
     (fun v => V_h (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1));
     (fun v => reciprocal_1 (value v 0) (value v 1));
     (fun v => exp_2 (value v 0) (value v 1));
     (fun v => tanh_3 (value v 0) (value v 1));
     (fun v => W (value v 0) (value v 1));
     (fun v => Wf (value v 0) (value v 1));
     (fun v => x (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
