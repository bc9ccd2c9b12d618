(* Certificate additive_attention dv.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_v is V v
   selected_5 is selected 5
   v_1 is v
   exp_1[i] = exp((sum_j(tanh((u[j] + sum_k(H[i, k] * W[k, j]))) * v[j]) + sum_l(tanh((u[l] + sum_p(H[argmax_q(sum_r(tanh((u[r] + sum_s(H[q, s] * W[s, r]))) * v[r])), p] * W[p, l]))) * v[l]) * -1))
   tanh_2[i, j] = tanh((u[j] + sum_k(H[i, k] * W[k, j])))
   tanh_3[i] = tanh((u[i] + sum_j(H[argmax_k(sum_l(tanh((u[l] + sum_p(H[k, p] * W[p, l]))) * v[l])), j] * W[j, i])))
   reciprocal_4 = (sum_i(exp((sum_j(tanh((u[j] + sum_k(H[i, k] * W[k, j]))) * v[j]) + sum_l(tanh((u[l] + sum_p(H[argmax_q(sum_r(tanh((u[r] + sum_s(H[q, s] * W[s, r]))) * v[r])), p] * W[p, l]))) * v[l]) * -1))))**(-1)
   The hypotheses, in their order: reciprocal 1 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 2; 1; 0] [:: (3, [:: 0]); (4, [:: 1]); (5, [:: 1; 2]); (2, [:: 2]); (7, [::]); (1, [:: 1; 0])];
     Product (C := Integers) (Zneg 1) [:: 2; 1; 0] [:: (3, [:: 0]); (4, [:: 1]); (6, [:: 2]); (2, [:: 2]); (7, [::]); (1, [:: 1; 0])];
     Product (C := Integers) (Zneg 1) [:: 2; 1; 1; 0] [:: (3, [:: 0]); (4, [:: 1]); (7, [::]); (7, [::]); (4, [:: 2]); (5, [:: 2; 3]); (2, [:: 3]); (1, [:: 1; 0])];
     Product (C := Integers) (Zpos 1) [:: 2; 1; 1; 0] [:: (3, [:: 0]); (4, [:: 1]); (7, [::]); (7, [::]); (4, [:: 2]); (6, [:: 3]); (2, [:: 3]); (1, [:: 1; 0])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (5, [:: 1; 0]); (4, [:: 1]); (7, [::]); (1, [:: 1; 2]); (3, [:: 2]); (2, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 1; 2] [:: (5, [:: 1; 0]); (4, [:: 1]); (7, [::]); (1, [:: 2; 3]); (3, [:: 3]); (4, [:: 2]); (7, [::]); (2, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [:: 1] [:: (7, [::]); (4, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 2; 1; 0] [:: (3, [:: 0]); (4, [:: 1]); (7, [::]); (6, [:: 2]); (2, [:: 2]); (1, [:: 1; 0])] 0 [::]]
    [:: [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 2; 1; 0];
     [:: 3; 2; 1; 0];
     [:: 0; 1; 3; 2];
     [:: 0; 1; 2]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem additive_attention_dv :
  forall (R : comRingType) (E S D : nat)
  (H : nat -> nat -> R)
  (V_v G exp_1 : nat -> R)
  (tanh_2 : nat -> nat -> R)
  (tanh_3 : nat -> R)
  (reciprocal_4 : R)
  (W : nat -> nat -> R)
  (selected_5 u v_1 : nat -> R),
  ((\sum_(i < S) reciprocal_4 * exp_1 i) = 1) ->
  (\sum_(i < D) \sum_(j < S) \sum_(k < E) G i * exp_1 j * tanh_2 j k * V_v k * reciprocal_4 * H j i)
   - (\sum_(i < D) \sum_(j < S) \sum_(k < E) G i * exp_1 j * tanh_3 k * V_v k * reciprocal_4 * H j i)
   - (\sum_(i < D) \sum_(j < S) \sum_(k < S) \sum_(l < E) G i * exp_1 j * reciprocal_4 * reciprocal_4 * exp_1 k * tanh_2 k l * V_v l * H j i)
   + (\sum_(i < D) \sum_(j < S) \sum_(k < S) \sum_(l < E) G i * exp_1 j * reciprocal_4 * reciprocal_4 * exp_1 k * tanh_3 l * V_v l * H j i)
  = (\sum_(i < E) \sum_(j < S) \sum_(k < D) tanh_2 j i * exp_1 j * reciprocal_4 * H j k * G k * V_v i)
   - (\sum_(i < E) \sum_(j < S) \sum_(k < S) \sum_(l < D) tanh_2 j i * exp_1 j * reciprocal_4 * H k l * G l * exp_1 k * reciprocal_4 * V_v i).
Proof.
move=> R E S D H V_v G exp_1 tanh_2 tanh_3 reciprocal_4 W selected_5 u v_1.
pose size_of s := nth 0%N ([:: E; S; D])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => H (value v 0) (value v 1));
     (fun v => V_v (value v 0));
     (fun v => G (value v 0));
     (fun v => exp_1 (value v 0));
     (fun v => tanh_2 (value v 0) (value v 1));
     (fun v => tanh_3 (value v 0));
     (fun v => reciprocal_4);
     (fun v => W (value v 0) (value v 1));
     (fun v => selected_5 (value v 0));
     (fun v => u (value v 0));
     (fun v => v_1 (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
