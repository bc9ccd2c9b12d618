(* Certificate additive_attention dH.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   v_1 is v
   V_H is V H
   exp_1[i] = exp((sum_j(tanh((u[j] + sum_k(H[i, k] * W[k, j]))) * v[j]) + sum_l(tanh((u[l] + sum_p(H[argmax_q(sum_r(tanh((u[r] + sum_s(H[q, s] * W[s, r]))) * v[r])), p] * W[p, l]))) * v[l]) * -1))
   tanh_2[i, j] = tanh((u[j] + sum_k(H[i, k] * W[k, j])))
   tanh_3[i] = tanh((u[i] + sum_j(H[argmax_k(sum_l(tanh((u[l] + sum_p(H[k, p] * W[p, l]))) * v[l])), j] * W[j, i])))
   selected_4[i] = [i = argmax_j(sum_k(tanh((u[k] + sum_l(H[j, l] * W[l, k]))) * v[k]))]
   reciprocal_5 = (sum_i(exp((sum_j(tanh((u[j] + sum_k(H[i, k] * W[k, j]))) * v[j]) + sum_l(tanh((u[l] + sum_p(H[argmax_q(sum_r(tanh((u[r] + sum_s(H[q, s] * W[s, r]))) * v[r])), p] * W[p, l]))) * v[l]) * -1))))**(-1)
   The hypotheses, in their order: reciprocal 3 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 2; 1; 0; 2] [:: (5, [:: 0]); (6, [:: 1]); (7, [:: 1; 2]); (7, [:: 1; 2]); (4, [:: 1; 3]); (2, [:: 3; 2]); (3, [:: 2]); (10, [::]); (1, [:: 1; 0])];
     Product (C := Integers) (Zpos 1) [:: 2; 1; 0; 2] [:: (5, [:: 0]); (6, [:: 1]); (4, [:: 1; 3]); (2, [:: 3; 2]); (3, [:: 2]); (10, [::]); (1, [:: 1; 0])];
     Product (C := Integers) (Zpos 1) [:: 2; 1; 0; 2; 1] [:: (5, [:: 0]); (6, [:: 1]); (8, [:: 2]); (8, [:: 2]); (9, [:: 4]); (4, [:: 4; 3]); (2, [:: 3; 2]); (3, [:: 2]); (10, [::]); (1, [:: 1; 0])];
     Product (C := Integers) (Zneg 1) [:: 2; 1; 0; 2; 1] [:: (5, [:: 0]); (6, [:: 1]); (9, [:: 4]); (4, [:: 4; 3]); (2, [:: 3; 2]); (3, [:: 2]); (10, [::]); (1, [:: 1; 0])];
     Product (C := Integers) (Zpos 1) [:: 2; 1; 1; 0; 2] [:: (5, [:: 0]); (6, [:: 1]); (10, [::]); (10, [::]); (6, [:: 2]); (7, [:: 2; 3]); (7, [:: 2; 3]); (4, [:: 2; 4]); (2, [:: 4; 3]); (3, [:: 3]); (1, [:: 1; 0])];
     Product (C := Integers) (Zneg 1) [:: 2; 1; 1; 0; 2] [:: (5, [:: 0]); (6, [:: 1]); (10, [::]); (10, [::]); (6, [:: 2]); (4, [:: 2; 4]); (2, [:: 4; 3]); (3, [:: 3]); (1, [:: 1; 0])];
     Product (C := Integers) (Zneg 1) [:: 2; 1; 1; 0; 2; 1] [:: (5, [:: 0]); (6, [:: 1]); (10, [::]); (10, [::]); (6, [:: 2]); (8, [:: 3]); (8, [:: 3]); (9, [:: 5]); (4, [:: 5; 4]); (2, [:: 4; 3]); (3, [:: 3]); (1, [:: 1; 0])];
     Product (C := Integers) (Zpos 1) [:: 2; 1; 1; 0; 2; 1] [:: (5, [:: 0]); (6, [:: 1]); (10, [::]); (10, [::]); (6, [:: 2]); (9, [:: 5]); (4, [:: 5; 4]); (2, [:: 4; 3]); (3, [:: 3]); (1, [:: 1; 0])];
     Product (C := Integers) (Zpos 1) [:: 2; 1] [:: (5, [:: 0]); (6, [:: 1]); (10, [::]); (4, [:: 1; 0])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 1; 2] [:: (6, [:: 0]); (10, [::]); (5, [:: 1]); (4, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 1; 2; 0; 2] [:: (6, [:: 0]); (10, [::]); (1, [:: 0; 3]); (5, [:: 3]); (3, [:: 2]); (7, [:: 0; 2]); (7, [:: 0; 2]); (2, [:: 1; 2]); (4, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 1; 2; 0; 2] [:: (6, [:: 0]); (10, [::]); (1, [:: 0; 3]); (5, [:: 3]); (3, [:: 2]); (2, [:: 1; 2]); (4, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 1; 2; 0; 1; 2] [:: (6, [:: 0]); (10, [::]); (1, [:: 3; 4]); (5, [:: 4]); (6, [:: 3]); (10, [::]); (3, [:: 2]); (7, [:: 0; 2]); (7, [:: 0; 2]); (2, [:: 1; 2]); (4, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 1; 2; 0; 1; 2] [:: (6, [:: 0]); (10, [::]); (1, [:: 3; 4]); (5, [:: 4]); (6, [:: 3]); (10, [::]); (3, [:: 2]); (2, [:: 1; 2]); (4, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [:: 1] [:: (10, [::]); (6, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zpos 1) [:: 2; 1; 0; 2; 1] [:: (5, [:: 0]); (6, [:: 1]); (10, [::]); (8, [:: 2]); (8, [:: 2]); (9, [:: 4]); (4, [:: 4; 3]); (2, [:: 3; 2]); (3, [:: 2]); (1, [:: 1; 0])] 0 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 2; 1; 0; 2; 1] [:: (5, [:: 0]); (6, [:: 1]); (10, [::]); (9, [:: 4]); (4, [:: 4; 3]); (2, [:: 3; 2]); (3, [:: 2]); (1, [:: 1; 0])] 0 [::]]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3; 4];
     [:: 0; 1; 2; 3; 4];
     [:: 0; 1; 2; 3; 4];
     [:: 0; 1; 2; 3; 4];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 0; 1];
     [:: 1; 0];
     [:: 3; 0; 2; 1];
     [:: 3; 0; 2; 1];
     [:: 4; 3; 0; 2; 1];
     [:: 4; 3; 0; 2; 1];
     [:: 0; 1; 5; 2; 3; 4];
     [:: 0; 1; 2; 3; 4];
     [:: 0; 1; 5; 2; 3; 4];
     [:: 0; 1; 2; 3; 4]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem additive_attention_dH :
  forall (R : comRingType) (E S D : nat)
  (H W : nat -> nat -> R)
  (v_1 : nat -> R)
  (V_H : nat -> nat -> R)
  (G exp_1 : nat -> R)
  (tanh_2 : nat -> nat -> R)
  (tanh_3 selected_4 : nat -> R)
  (reciprocal_5 : R)
  (u : nat -> R),
  ((\sum_(i < S) reciprocal_5 * exp_1 i) = 1) ->
  - ((\sum_(i < D) \sum_(j < S) \sum_(k < E) \sum_(l < D) G i * exp_1 j * tanh_2 j k * tanh_2 j k * V_H j l * W l k * v_1 k * reciprocal_5 * H j i))
   + (\sum_(i < D) \sum_(j < S) \sum_(k < E) \sum_(l < D) G i * exp_1 j * V_H j l * W l k * v_1 k * reciprocal_5 * H j i)
   + (\sum_(i < D) \sum_(j < S) \sum_(k < E) \sum_(l < D) \sum_(p < S) G i * exp_1 j * tanh_3 k * tanh_3 k * selected_4 p * V_H p l * W l k * v_1 k * reciprocal_5 * H j i)
   - (\sum_(i < D) \sum_(j < S) \sum_(k < E) \sum_(l < D) \sum_(p < S) G i * exp_1 j * selected_4 p * V_H p l * W l k * v_1 k * reciprocal_5 * H j i)
   + (\sum_(i < D) \sum_(j < S) \sum_(k < S) \sum_(l < E) \sum_(p < D) G i * exp_1 j * reciprocal_5 * reciprocal_5 * exp_1 k * tanh_2 k l * tanh_2 k l * V_H k p * W p l * v_1 l * H j i)
   - (\sum_(i < D) \sum_(j < S) \sum_(k < S) \sum_(l < E) \sum_(p < D) G i * exp_1 j * reciprocal_5 * reciprocal_5 * exp_1 k * V_H k p * W p l * v_1 l * H j i)
   - (\sum_(i < D) \sum_(j < S) \sum_(k < S) \sum_(l < E) \sum_(p < D) \sum_(q < S) G i * exp_1 j * reciprocal_5 * reciprocal_5 * exp_1 k * tanh_3 l * tanh_3 l * selected_4 q * V_H q p * W p l * v_1 l * H j i)
   + (\sum_(i < D) \sum_(j < S) \sum_(k < S) \sum_(l < E) \sum_(p < D) \sum_(q < S) G i * exp_1 j * reciprocal_5 * reciprocal_5 * exp_1 k * selected_4 q * V_H q p * W p l * v_1 l * H j i)
   + (\sum_(i < D) \sum_(j < S) G i * exp_1 j * reciprocal_5 * V_H j i)
  = (\sum_(i < S) \sum_(j < D) exp_1 i * reciprocal_5 * G j * V_H i j)
   - (\sum_(i < S) \sum_(j < D) \sum_(k < E) \sum_(l < D) exp_1 i * reciprocal_5 * H i l * G l * v_1 k * tanh_2 i k * tanh_2 i k * W j k * V_H i j)
   + (\sum_(i < S) \sum_(j < D) \sum_(k < E) \sum_(l < D) exp_1 i * reciprocal_5 * H i l * G l * v_1 k * W j k * V_H i j)
   + (\sum_(i < S) \sum_(j < D) \sum_(k < E) \sum_(l < S) \sum_(p < D) exp_1 i * reciprocal_5 * H l p * G p * exp_1 l * reciprocal_5 * v_1 k * tanh_2 i k * tanh_2 i k * W j k * V_H i j)
   - (\sum_(i < S) \sum_(j < D) \sum_(k < E) \sum_(l < S) \sum_(p < D) exp_1 i * reciprocal_5 * H l p * G p * exp_1 l * reciprocal_5 * v_1 k * W j k * V_H i j).
Proof.
move=> R E S D H W v_1 V_H G exp_1 tanh_2 tanh_3 selected_4 reciprocal_5 u.
pose size_of s := nth 0%N ([:: E; S; D])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => H (value v 0) (value v 1));
     (fun v => W (value v 0) (value v 1));
     (fun v => v_1 (value v 0));
     (fun v => V_H (value v 0) (value v 1));
     (fun v => G (value v 0));
     (fun v => exp_1 (value v 0));
     (fun v => tanh_2 (value v 0) (value v 1));
     (fun v => tanh_3 (value v 0));
     (fun v => selected_4 (value v 0));
     (fun v => reciprocal_5);
     (fun v => u (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
