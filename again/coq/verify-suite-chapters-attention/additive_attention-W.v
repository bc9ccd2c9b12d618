(* Certificate additive_attention dW.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   v_1 is v
   V_W is V W
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
  ([:: Product (C := Integers) (Zneg 1) [:: 2; 1; 0; 2] [:: (4, [:: 0]); (5, [:: 1]); (6, [:: 1; 2]); (6, [:: 1; 2]); (1, [:: 1; 3]); (3, [:: 3; 2]); (2, [:: 2]); (9, [::]); (1, [:: 1; 0])];
     Product (C := Integers) (Zpos 1) [:: 2; 1; 0; 2] [:: (4, [:: 0]); (5, [:: 1]); (1, [:: 1; 3]); (3, [:: 3; 2]); (2, [:: 2]); (9, [::]); (1, [:: 1; 0])];
     Product (C := Integers) (Zpos 1) [:: 2; 1; 0; 2; 1] [:: (4, [:: 0]); (5, [:: 1]); (7, [:: 2]); (7, [:: 2]); (8, [:: 4]); (1, [:: 4; 3]); (3, [:: 3; 2]); (2, [:: 2]); (9, [::]); (1, [:: 1; 0])];
     Product (C := Integers) (Zneg 1) [:: 2; 1; 0; 2; 1] [:: (4, [:: 0]); (5, [:: 1]); (8, [:: 4]); (1, [:: 4; 3]); (3, [:: 3; 2]); (2, [:: 2]); (9, [::]); (1, [:: 1; 0])];
     Product (C := Integers) (Zpos 1) [:: 2; 1; 1; 0; 2] [:: (4, [:: 0]); (5, [:: 1]); (9, [::]); (9, [::]); (5, [:: 2]); (6, [:: 2; 3]); (6, [:: 2; 3]); (1, [:: 2; 4]); (3, [:: 4; 3]); (2, [:: 3]); (1, [:: 1; 0])];
     Product (C := Integers) (Zneg 1) [:: 2; 1; 1; 0; 2] [:: (4, [:: 0]); (5, [:: 1]); (9, [::]); (9, [::]); (5, [:: 2]); (1, [:: 2; 4]); (3, [:: 4; 3]); (2, [:: 3]); (1, [:: 1; 0])];
     Product (C := Integers) (Zneg 1) [:: 2; 1; 1; 0; 2; 1] [:: (4, [:: 0]); (5, [:: 1]); (9, [::]); (9, [::]); (5, [:: 2]); (7, [:: 3]); (7, [:: 3]); (8, [:: 5]); (1, [:: 5; 4]); (3, [:: 4; 3]); (2, [:: 3]); (1, [:: 1; 0])];
     Product (C := Integers) (Zpos 1) [:: 2; 1; 1; 0; 2; 1] [:: (4, [:: 0]); (5, [:: 1]); (9, [::]); (9, [::]); (5, [:: 2]); (8, [:: 5]); (1, [:: 5; 4]); (3, [:: 4; 3]); (2, [:: 3]); (1, [:: 1; 0])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 2; 0; 1; 2] [:: (1, [:: 2; 0]); (5, [:: 2]); (9, [::]); (1, [:: 2; 3]); (4, [:: 3]); (2, [:: 1]); (6, [:: 2; 1]); (6, [:: 2; 1]); (3, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 2; 0; 1; 2] [:: (1, [:: 2; 0]); (5, [:: 2]); (9, [::]); (1, [:: 2; 3]); (4, [:: 3]); (2, [:: 1]); (3, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 2; 0; 1; 1; 2] [:: (1, [:: 2; 0]); (5, [:: 2]); (9, [::]); (1, [:: 3; 4]); (4, [:: 4]); (5, [:: 3]); (9, [::]); (2, [:: 1]); (6, [:: 2; 1]); (6, [:: 2; 1]); (3, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 2; 0; 1; 1; 2] [:: (1, [:: 2; 0]); (5, [:: 2]); (9, [::]); (1, [:: 3; 4]); (4, [:: 4]); (5, [:: 3]); (9, [::]); (2, [:: 1]); (3, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [:: 1] [:: (9, [::]); (5, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zpos 1) [:: 2; 1; 0; 2; 1] [:: (4, [:: 0]); (5, [:: 1]); (9, [::]); (7, [:: 2]); (7, [:: 2]); (8, [:: 4]); (1, [:: 4; 3]); (3, [:: 3; 2]); (2, [:: 2]); (1, [:: 1; 0])] 0 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 2; 1; 0; 2; 1] [:: (4, [:: 0]); (5, [:: 1]); (9, [::]); (8, [:: 4]); (1, [:: 4; 3]); (3, [:: 3; 2]); (2, [:: 2]); (1, [:: 1; 0])] 0 [::]]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3; 4];
     [:: 0; 1; 2; 3; 4];
     [:: 0; 1; 2; 3; 4];
     [:: 0; 1; 2; 3; 4];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 3; 2; 1; 0];
     [:: 3; 2; 1; 0];
     [:: 4; 3; 2; 1; 0];
     [:: 4; 3; 2; 1; 0];
     [:: 0; 1; 5; 2; 3; 4];
     [:: 0; 1; 2; 3; 4];
     [:: 0; 1; 5; 2; 3; 4];
     [:: 0; 1; 2; 3; 4]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem additive_attention_dW :
  forall (R : comRingType) (E S D : nat)
  (H : nat -> nat -> R)
  (v_1 : nat -> R)
  (V_W : nat -> nat -> R)
  (G exp_1 : nat -> R)
  (tanh_2 : nat -> nat -> R)
  (tanh_3 selected_4 : nat -> R)
  (reciprocal_5 : R)
  (W : nat -> nat -> R)
  (u : nat -> R),
  ((\sum_(i < S) reciprocal_5 * exp_1 i) = 1) ->
  - ((\sum_(i < D) \sum_(j < S) \sum_(k < E) \sum_(l < D) G i * exp_1 j * tanh_2 j k * tanh_2 j k * H j l * V_W l k * v_1 k * reciprocal_5 * H j i))
   + (\sum_(i < D) \sum_(j < S) \sum_(k < E) \sum_(l < D) G i * exp_1 j * H j l * V_W l k * v_1 k * reciprocal_5 * H j i)
   + (\sum_(i < D) \sum_(j < S) \sum_(k < E) \sum_(l < D) \sum_(p < S) G i * exp_1 j * tanh_3 k * tanh_3 k * selected_4 p * H p l * V_W l k * v_1 k * reciprocal_5 * H j i)
   - (\sum_(i < D) \sum_(j < S) \sum_(k < E) \sum_(l < D) \sum_(p < S) G i * exp_1 j * selected_4 p * H p l * V_W l k * v_1 k * reciprocal_5 * H j i)
   + (\sum_(i < D) \sum_(j < S) \sum_(k < S) \sum_(l < E) \sum_(p < D) G i * exp_1 j * reciprocal_5 * reciprocal_5 * exp_1 k * tanh_2 k l * tanh_2 k l * H k p * V_W p l * v_1 l * H j i)
   - (\sum_(i < D) \sum_(j < S) \sum_(k < S) \sum_(l < E) \sum_(p < D) G i * exp_1 j * reciprocal_5 * reciprocal_5 * exp_1 k * H k p * V_W p l * v_1 l * H j i)
   - (\sum_(i < D) \sum_(j < S) \sum_(k < S) \sum_(l < E) \sum_(p < D) \sum_(q < S) G i * exp_1 j * reciprocal_5 * reciprocal_5 * exp_1 k * tanh_3 l * tanh_3 l * selected_4 q * H q p * V_W p l * v_1 l * H j i)
   + (\sum_(i < D) \sum_(j < S) \sum_(k < S) \sum_(l < E) \sum_(p < D) \sum_(q < S) G i * exp_1 j * reciprocal_5 * reciprocal_5 * exp_1 k * selected_4 q * H q p * V_W p l * v_1 l * H j i)
  = - ((\sum_(i < D) \sum_(j < E) \sum_(k < S) \sum_(l < D) H k i * exp_1 k * reciprocal_5 * H k l * G l * v_1 j * tanh_2 k j * tanh_2 k j * V_W i j))
   + (\sum_(i < D) \sum_(j < E) \sum_(k < S) \sum_(l < D) H k i * exp_1 k * reciprocal_5 * H k l * G l * v_1 j * V_W i j)
   + (\sum_(i < D) \sum_(j < E) \sum_(k < S) \sum_(l < S) \sum_(p < D) H k i * exp_1 k * reciprocal_5 * H l p * G p * exp_1 l * reciprocal_5 * v_1 j * tanh_2 k j * tanh_2 k j * V_W i j)
   - (\sum_(i < D) \sum_(j < E) \sum_(k < S) \sum_(l < S) \sum_(p < D) H k i * exp_1 k * reciprocal_5 * H l p * G p * exp_1 l * reciprocal_5 * v_1 j * V_W i j).
Proof.
move=> R E S D H v_1 V_W G exp_1 tanh_2 tanh_3 selected_4 reciprocal_5 W u.
pose size_of s := nth 0%N ([:: E; S; D])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => H (value v 0) (value v 1));
     (fun v => v_1 (value v 0));
     (fun v => V_W (value v 0) (value v 1));
     (fun v => G (value v 0));
     (fun v => exp_1 (value v 0));
     (fun v => tanh_2 (value v 0) (value v 1));
     (fun v => tanh_3 (value v 0));
     (fun v => selected_4 (value v 0));
     (fun v => reciprocal_5);
     (fun v => W (value v 0) (value v 1));
     (fun v => u (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
