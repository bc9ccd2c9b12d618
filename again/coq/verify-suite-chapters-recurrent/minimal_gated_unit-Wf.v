(* Certificate minimal_gated_unit dWf.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_Wf is V Wf
   reciprocal_1[i, j] = ((exp((sum_k(x[i, k] * Wf[k, j]) + sum_l(h[i, l] * Uf[l, j])) * -1) + 1))**(-1)
   exp_2[i, j] = exp((sum_k(x[i, k] * Wf[k, j]) + sum_l(h[i, l] * Uf[l, j])) * -1)
   tanh_3[i, j] = tanh((sum_k(x[i, k] * W[k, j]) + sum_l(((exp((sum_p(x[i, p] * Wf[p, l]) + sum_q(h[i, q] * Uf[q, l])) * -1) + 1))**(-1) * h[i, l] * U[l, j])))
   The hypotheses, in their order: reciprocal 1 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 2; 1] [:: (5, [:: 0; 1]); (6, [:: 0; 1]); (6, [:: 0; 1]); (7, [:: 0; 1]); (1, [:: 0; 2]); (4, [:: 2; 1]); (2, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (5, [:: 0; 1]); (6, [:: 0; 1]); (6, [:: 0; 1]); (7, [:: 0; 1]); (1, [:: 0; 2]); (4, [:: 2; 1]); (8, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 2; 2; 1] [:: (5, [:: 0; 1]); (6, [:: 0; 1]); (8, [:: 0; 1]); (8, [:: 0; 1]); (6, [:: 0; 2]); (6, [:: 0; 2]); (7, [:: 0; 2]); (1, [:: 0; 3]); (4, [:: 3; 2]); (2, [:: 0; 2]); (3, [:: 2; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 2; 1] [:: (5, [:: 0; 1]); (6, [:: 0; 1]); (6, [:: 0; 2]); (6, [:: 0; 2]); (7, [:: 0; 2]); (1, [:: 0; 3]); (4, [:: 3; 2]); (2, [:: 0; 2]); (3, [:: 2; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 1; 2; 0] [:: (1, [:: 2; 0]); (5, [:: 2; 1]); (8, [:: 2; 1]); (6, [:: 2; 1]); (6, [:: 2; 1]); (4, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 1; 2; 0] [:: (1, [:: 2; 0]); (5, [:: 2; 1]); (8, [:: 2; 1]); (6, [:: 2; 1]); (4, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 1; 2; 0] [:: (1, [:: 2; 0]); (5, [:: 2; 1]); (2, [:: 2; 1]); (6, [:: 2; 1]); (6, [:: 2; 1]); (4, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 1; 2; 0] [:: (1, [:: 2; 0]); (5, [:: 2; 1]); (2, [:: 2; 1]); (6, [:: 2; 1]); (4, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 1; 2; 0; 2] [:: (1, [:: 2; 0]); (5, [:: 2; 3]); (6, [:: 2; 3]); (8, [:: 2; 3]); (8, [:: 2; 3]); (3, [:: 1; 3]); (2, [:: 2; 1]); (6, [:: 2; 1]); (6, [:: 2; 1]); (4, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 1; 2; 0; 2] [:: (1, [:: 2; 0]); (5, [:: 2; 3]); (6, [:: 2; 3]); (8, [:: 2; 3]); (8, [:: 2; 3]); (3, [:: 1; 3]); (2, [:: 2; 1]); (6, [:: 2; 1]); (4, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 1; 2; 0; 2] [:: (1, [:: 2; 0]); (5, [:: 2; 3]); (6, [:: 2; 3]); (3, [:: 1; 3]); (2, [:: 2; 1]); (6, [:: 2; 1]); (6, [:: 2; 1]); (4, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 1; 2; 0; 2] [:: (1, [:: 2; 0]); (5, [:: 2; 3]); (6, [:: 2; 3]); (3, [:: 1; 3]); (2, [:: 2; 1]); (6, [:: 2; 1]); (4, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0; 2] [:: Product (C := Integers) (Zpos 1) [::] [:: (6, [:: 0; 1]); (7, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [::] [:: (6, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (5, [:: 0; 1]); (6, [:: 0; 1]); (1, [:: 0; 2]); (4, [:: 2; 1]); (2, [:: 0; 1])] 0 [:: 0; 1];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 2; 1] [:: (5, [:: 0; 1]); (6, [:: 0; 1]); (1, [:: 0; 2]); (4, [:: 2; 1]); (8, [:: 0; 1])] 0 [:: 0; 1];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 2; 2; 1] [:: (5, [:: 0; 1]); (6, [:: 0; 1]); (8, [:: 0; 1]); (8, [:: 0; 1]); (6, [:: 0; 2]); (1, [:: 0; 3]); (4, [:: 3; 2]); (2, [:: 0; 2]); (3, [:: 2; 1])] 0 [:: 0; 2];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 2; 2; 1] [:: (5, [:: 0; 1]); (6, [:: 0; 1]); (6, [:: 0; 2]); (1, [:: 0; 3]); (4, [:: 3; 2]); (2, [:: 0; 2]); (3, [:: 2; 1])] 0 [:: 0; 2]]
    [:: [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2];
     [:: 2; 1; 0];
     [:: 2; 1; 0];
     [:: 0; 1; 2];
     [:: 2; 1; 0];
     [:: 2; 1; 0];
     [:: 0; 1; 2; 3];
     [:: 3; 2; 0; 1];
     [:: 3; 2; 0; 1];
     [:: 0; 1; 2; 3];
     [:: 3; 2; 0; 1];
     [:: 3; 2; 0; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem minimal_gated_unit_dWf :
  forall (R : comRingType) (N D H : nat)
  (x h U V_Wf G reciprocal_1 exp_2 tanh_3 Uf W Wf : nat -> nat -> R),
  (forall (i : 'I_N) (j : 'I_H), reciprocal_1 i j * exp_2 i j + reciprocal_1 i j = 1) ->
  - ((\sum_(i < N) \sum_(j < H) \sum_(k < D) G i j * reciprocal_1 i j * reciprocal_1 i j * exp_2 i j * x i k * V_Wf k j * h i j))
   + (\sum_(i < N) \sum_(j < H) \sum_(k < D) G i j * reciprocal_1 i j * reciprocal_1 i j * exp_2 i j * x i k * V_Wf k j * tanh_3 i j)
   - (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < D) G i j * reciprocal_1 i j * tanh_3 i j * tanh_3 i j * reciprocal_1 i k * reciprocal_1 i k * exp_2 i k * x i l * V_Wf l k * h i k * U k j)
   + (\sum_(i < N) \sum_(j < H) \sum_(k < H) \sum_(l < D) G i j * reciprocal_1 i j * reciprocal_1 i k * reciprocal_1 i k * exp_2 i k * x i l * V_Wf l k * h i k * U k j)
  = - ((\sum_(i < D) \sum_(j < H) \sum_(k < N) x k i * G k j * tanh_3 k j * reciprocal_1 k j * reciprocal_1 k j * V_Wf i j))
   + (\sum_(i < D) \sum_(j < H) \sum_(k < N) x k i * G k j * tanh_3 k j * reciprocal_1 k j * V_Wf i j)
   + (\sum_(i < D) \sum_(j < H) \sum_(k < N) x k i * G k j * h k j * reciprocal_1 k j * reciprocal_1 k j * V_Wf i j)
   - (\sum_(i < D) \sum_(j < H) \sum_(k < N) x k i * G k j * h k j * reciprocal_1 k j * V_Wf i j)
   + (\sum_(i < D) \sum_(j < H) \sum_(k < N) \sum_(l < H) x k i * G k l * reciprocal_1 k l * tanh_3 k l * tanh_3 k l * U j l * h k j * reciprocal_1 k j * reciprocal_1 k j * V_Wf i j)
   - (\sum_(i < D) \sum_(j < H) \sum_(k < N) \sum_(l < H) x k i * G k l * reciprocal_1 k l * tanh_3 k l * tanh_3 k l * U j l * h k j * reciprocal_1 k j * V_Wf i j)
   - (\sum_(i < D) \sum_(j < H) \sum_(k < N) \sum_(l < H) x k i * G k l * reciprocal_1 k l * U j l * h k j * reciprocal_1 k j * reciprocal_1 k j * V_Wf i j)
   + (\sum_(i < D) \sum_(j < H) \sum_(k < N) \sum_(l < H) x k i * G k l * reciprocal_1 k l * U j l * h k j * reciprocal_1 k j * V_Wf i j).
Proof.
move=> R N D H x h U V_Wf G reciprocal_1 exp_2 tanh_3 Uf W Wf.
pose size_of s := nth 0%N ([:: N; D; H])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0) (value v 1));
     (fun v => h (value v 0) (value v 1));
     (fun v => U (value v 0) (value v 1));
     (fun v => V_Wf (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1));
     (fun v => reciprocal_1 (value v 0) (value v 1));
     (fun v => exp_2 (value v 0) (value v 1));
     (fun v => tanh_3 (value v 0) (value v 1));
     (fun v => Uf (value v 0) (value v 1));
     (fun v => W (value v 0) (value v 1));
     (fun v => Wf (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
