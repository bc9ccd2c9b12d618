(* Certificate self_attention dWq.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   T_1 is T
   V_Wq is V Wq
   exp_1[i, j] = exp((sum_k(sum_l(X[i, l] * Wq[l, k]) * sum_p(X[j, p] * Wk[p, k])) + sum_q(sum_r(X[i, r] * Wq[r, q]) * sum_s(X[argmax_u(sum_v(sum_w(X[i, w] * Wq[w, v]) * sum_i1(X[u, i1] * Wk[i1, v]))), s] * Wk[s, q])) * -1))
   selected_2[i, j] = [j = argmax_k(sum_l(sum_p(X[i, p] * Wq[p, l]) * sum_q(X[k, q] * Wk[q, l])))]
   reciprocal_3[i] = (sum_j(exp((sum_k(sum_l(X[i, l] * Wq[l, k]) * sum_p(X[j, p] * Wk[p, k])) + sum_q(sum_r(X[i, r] * Wq[r, q]) * sum_s(X[argmax_u(sum_v(sum_w(X[i, w] * Wq[w, v]) * sum_i1(X[u, i1] * Wk[i1, v]))), s] * Wk[s, q])) * -1))))**(-1)
   The hypotheses, in their order: reciprocal 3 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 3; 0; 2; 1; 1; 1] [:: (5, [:: 0; 1]); (6, [:: 0; 2]); (1, [:: 0; 4]); (4, [:: 4; 3]); (1, [:: 2; 5]); (2, [:: 5; 3]); (8, [:: 0]); (1, [:: 2; 6]); (3, [:: 6; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 3; 0; 2; 1; 1; 0; 1] [:: (5, [:: 0; 1]); (6, [:: 0; 2]); (1, [:: 0; 4]); (4, [:: 4; 3]); (7, [:: 0; 6]); (1, [:: 6; 5]); (2, [:: 5; 3]); (8, [:: 0]); (1, [:: 2; 7]); (3, [:: 7; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 3; 0; 0; 2; 1; 1; 1] [:: (5, [:: 0; 1]); (6, [:: 0; 2]); (8, [:: 0]); (8, [:: 0]); (6, [:: 0; 3]); (1, [:: 0; 5]); (4, [:: 5; 4]); (1, [:: 3; 6]); (2, [:: 6; 4]); (1, [:: 2; 7]); (3, [:: 7; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 3; 0; 0; 2; 1; 1; 0; 1] [:: (5, [:: 0; 1]); (6, [:: 0; 2]); (8, [:: 0]); (8, [:: 0]); (6, [:: 0; 3]); (1, [:: 0; 5]); (4, [:: 5; 4]); (7, [:: 0; 7]); (1, [:: 7; 6]); (2, [:: 6; 4]); (1, [:: 2; 8]); (3, [:: 8; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 1; 2; 0; 0; 3; 1; 1] [:: (1, [:: 2; 0]); (6, [:: 2; 3]); (8, [:: 2]); (5, [:: 2; 4]); (1, [:: 3; 5]); (3, [:: 5; 4]); (1, [:: 3; 6]); (2, [:: 6; 1]); (4, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 1; 2; 0; 0; 0; 3; 1; 1] [:: (1, [:: 2; 0]); (6, [:: 2; 3]); (8, [:: 2]); (5, [:: 2; 5]); (1, [:: 4; 6]); (3, [:: 6; 5]); (6, [:: 2; 4]); (8, [:: 2]); (1, [:: 3; 7]); (2, [:: 7; 1]); (4, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [:: 0] [:: (8, [:: 0]); (6, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 0; 3; 0; 2; 1; 1; 0; 1] [:: (5, [:: 0; 1]); (6, [:: 0; 2]); (8, [:: 0]); (1, [:: 0; 4]); (4, [:: 4; 3]); (7, [:: 0; 6]); (1, [:: 6; 5]); (2, [:: 5; 3]); (1, [:: 2; 7]); (3, [:: 7; 1])] 0 [:: 0]]
    [:: [:: 0; 1; 2; 3; 4; 5; 6];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3; 4; 5; 6; 7; 8];
     [:: 2; 4; 3; 1; 0; 6; 5];
     [:: 2; 5; 4; 3; 1; 0; 7; 6];
     [:: 0; 1; 2; 8; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3; 4; 5; 6; 7]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem self_attention_dWq :
  forall (R : comRingType) (T_1 D E M : nat)
  (X Wk Wv V_Wq G exp_1 selected_2 : nat -> nat -> R)
  (reciprocal_3 : nat -> R)
  (Wq : nat -> nat -> R),
  (forall (i : 'I_T_1), (\sum_(j < T_1) reciprocal_3 i * exp_1 i j) = 1) ->
  (\sum_(i < T_1) \sum_(j < M) \sum_(k < T_1) \sum_(l < E) \sum_(p < D) \sum_(q < D) \sum_(u < D) G i j * exp_1 i k * X i p * V_Wq p l * X k q * Wk q l * reciprocal_3 i * X k u * Wv u j)
   - (\sum_(i < T_1) \sum_(j < M) \sum_(k < T_1) \sum_(l < E) \sum_(p < D) \sum_(q < D) \sum_(u < T_1) \sum_(w < D) G i j * exp_1 i k * X i p * V_Wq p l * selected_2 i u * X u q * Wk q l * reciprocal_3 i * X k w * Wv w j)
   - (\sum_(i < T_1) \sum_(j < M) \sum_(k < T_1) \sum_(l < T_1) \sum_(p < E) \sum_(q < D) \sum_(u < D) \sum_(w < D) G i j * exp_1 i k * reciprocal_3 i * reciprocal_3 i * exp_1 i l * X i q * V_Wq q p * X l u * Wk u p * X k w * Wv w j)
   + (\sum_(i < T_1) \sum_(j < M) \sum_(k < T_1) \sum_(l < T_1) \sum_(p < E) \sum_(q < D) \sum_(u < D) \sum_(w < T_1) \sum_(a < D) G i j * exp_1 i k * reciprocal_3 i * reciprocal_3 i * exp_1 i l * X i q * V_Wq q p * selected_2 i w * X w u * Wk u p * X k a * Wv a j)
  = (\sum_(i < D) \sum_(j < E) \sum_(k < T_1) \sum_(l < T_1) \sum_(p < M) \sum_(q < D) \sum_(u < D) X k i * exp_1 k l * reciprocal_3 k * G k p * X l q * Wv q p * X l u * Wk u j * V_Wq i j)
   - (\sum_(i < D) \sum_(j < E) \sum_(k < T_1) \sum_(l < T_1) \sum_(p < T_1) \sum_(q < M) \sum_(u < D) \sum_(w < D) X k i * exp_1 k l * reciprocal_3 k * G k q * X p u * Wv u q * exp_1 k p * reciprocal_3 k * X l w * Wk w j * V_Wq i j).
Proof.
move=> R T_1 D E M X Wk Wv V_Wq G exp_1 selected_2 reciprocal_3 Wq.
pose size_of s := nth 0%N ([:: T_1; D; E; M])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1));
     (fun v => Wk (value v 0) (value v 1));
     (fun v => Wv (value v 0) (value v 1));
     (fun v => V_Wq (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1));
     (fun v => exp_1 (value v 0) (value v 1));
     (fun v => selected_2 (value v 0) (value v 1));
     (fun v => reciprocal_3 (value v 0));
     (fun v => Wq (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
