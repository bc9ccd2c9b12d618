(* Certificate self_attention dX.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   T_1 is T
   V_X is V X
   exp_1[i, j] = exp((sum_k(sum_l(X[i, l] * Wq[l, k]) * sum_p(X[j, p] * Wk[p, k])) + sum_q(sum_r(X[i, r] * Wq[r, q]) * sum_s(X[argmax_u(sum_v(sum_w(X[i, w] * Wq[w, v]) * sum_i1(X[u, i1] * Wk[i1, v]))), s] * Wk[s, q])) * -1))
   selected_2[i, j] = [j = argmax_k(sum_l(sum_p(X[i, p] * Wq[p, l]) * sum_q(X[k, q] * Wk[q, l])))]
   reciprocal_3[i] = (sum_j(exp((sum_k(sum_l(X[i, l] * Wq[l, k]) * sum_p(X[j, p] * Wk[p, k])) + sum_q(sum_r(X[i, r] * Wq[r, q]) * sum_s(X[argmax_u(sum_v(sum_w(X[i, w] * Wq[w, v]) * sum_i1(X[u, i1] * Wk[i1, v]))), s] * Wk[s, q])) * -1))))**(-1)
   The hypotheses, in their order: reciprocal 3 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 3; 0; 2; 1; 1; 1] [:: (6, [:: 0; 1]); (7, [:: 0; 2]); (5, [:: 0; 4]); (2, [:: 4; 3]); (1, [:: 2; 5]); (3, [:: 5; 3]); (9, [:: 0]); (1, [:: 2; 6]); (4, [:: 6; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 3; 0; 2; 1; 1; 1] [:: (6, [:: 0; 1]); (7, [:: 0; 2]); (1, [:: 0; 4]); (2, [:: 4; 3]); (5, [:: 2; 5]); (3, [:: 5; 3]); (9, [:: 0]); (1, [:: 2; 6]); (4, [:: 6; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 3; 0; 2; 1; 1; 0; 1] [:: (6, [:: 0; 1]); (7, [:: 0; 2]); (5, [:: 0; 4]); (2, [:: 4; 3]); (8, [:: 0; 6]); (1, [:: 6; 5]); (3, [:: 5; 3]); (9, [:: 0]); (1, [:: 2; 7]); (4, [:: 7; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 3; 0; 2; 1; 1; 0; 1] [:: (6, [:: 0; 1]); (7, [:: 0; 2]); (1, [:: 0; 4]); (2, [:: 4; 3]); (8, [:: 0; 6]); (5, [:: 6; 5]); (3, [:: 5; 3]); (9, [:: 0]); (1, [:: 2; 7]); (4, [:: 7; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 3; 0; 0; 2; 1; 1; 1] [:: (6, [:: 0; 1]); (7, [:: 0; 2]); (9, [:: 0]); (9, [:: 0]); (7, [:: 0; 3]); (5, [:: 0; 5]); (2, [:: 5; 4]); (1, [:: 3; 6]); (3, [:: 6; 4]); (1, [:: 2; 7]); (4, [:: 7; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 3; 0; 0; 2; 1; 1; 1] [:: (6, [:: 0; 1]); (7, [:: 0; 2]); (9, [:: 0]); (9, [:: 0]); (7, [:: 0; 3]); (1, [:: 0; 5]); (2, [:: 5; 4]); (5, [:: 3; 6]); (3, [:: 6; 4]); (1, [:: 2; 7]); (4, [:: 7; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 3; 0; 0; 2; 1; 1; 0; 1] [:: (6, [:: 0; 1]); (7, [:: 0; 2]); (9, [:: 0]); (9, [:: 0]); (7, [:: 0; 3]); (5, [:: 0; 5]); (2, [:: 5; 4]); (8, [:: 0; 7]); (1, [:: 7; 6]); (3, [:: 6; 4]); (1, [:: 2; 8]); (4, [:: 8; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 3; 0; 0; 2; 1; 1; 0; 1] [:: (6, [:: 0; 1]); (7, [:: 0; 2]); (9, [:: 0]); (9, [:: 0]); (7, [:: 0; 3]); (1, [:: 0; 5]); (2, [:: 5; 4]); (8, [:: 0; 7]); (5, [:: 7; 6]); (3, [:: 6; 4]); (1, [:: 2; 8]); (4, [:: 8; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 3; 0; 1] [:: (6, [:: 0; 1]); (7, [:: 0; 2]); (9, [:: 0]); (5, [:: 2; 3]); (4, [:: 3; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 2; 0; 3; 1; 1] [:: (7, [:: 0; 3]); (9, [:: 0]); (6, [:: 0; 4]); (1, [:: 3; 5]); (4, [:: 5; 4]); (1, [:: 3; 6]); (3, [:: 6; 2]); (2, [:: 1; 2]); (5, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 2; 0; 0; 3; 1; 1] [:: (7, [:: 0; 3]); (9, [:: 0]); (6, [:: 0; 5]); (1, [:: 4; 6]); (4, [:: 6; 5]); (7, [:: 0; 4]); (9, [:: 0]); (1, [:: 3; 7]); (3, [:: 7; 2]); (2, [:: 1; 2]); (5, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2; 0; 3; 1; 1] [:: (7, [:: 3; 0]); (9, [:: 3]); (6, [:: 3; 4]); (1, [:: 0; 5]); (4, [:: 5; 4]); (1, [:: 3; 6]); (2, [:: 6; 2]); (3, [:: 1; 2]); (5, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 2; 0; 0; 3; 1; 1] [:: (7, [:: 3; 0]); (9, [:: 3]); (6, [:: 3; 5]); (1, [:: 4; 6]); (4, [:: 6; 5]); (7, [:: 3; 4]); (9, [:: 3]); (1, [:: 3; 7]); (2, [:: 7; 2]); (3, [:: 1; 2]); (5, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 3; 0] [:: (7, [:: 3; 0]); (9, [:: 3]); (6, [:: 3; 2]); (4, [:: 1; 2]); (5, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [:: 0] [:: (9, [:: 0]); (7, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 0; 3; 0; 2; 1; 1; 0; 1] [:: (6, [:: 0; 1]); (7, [:: 0; 2]); (9, [:: 0]); (5, [:: 0; 4]); (2, [:: 4; 3]); (8, [:: 0; 6]); (1, [:: 6; 5]); (3, [:: 5; 3]); (1, [:: 2; 7]); (4, [:: 7; 1])] 0 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 3; 0; 2; 1; 1; 0; 1] [:: (6, [:: 0; 1]); (7, [:: 0; 2]); (9, [:: 0]); (1, [:: 0; 4]); (2, [:: 4; 3]); (8, [:: 0; 6]); (5, [:: 6; 5]); (3, [:: 5; 3]); (1, [:: 2; 7]); (4, [:: 7; 1])] 0 [:: 0]]
    [:: [:: 0; 1; 2; 3; 4; 5; 6];
     [:: 0; 1; 2; 3; 4; 5; 6];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3; 4; 5; 6; 7; 8];
     [:: 0; 1; 2; 3; 4; 5; 6; 7; 8];
     [:: 0; 1; 2; 3];
     [:: 0; 4; 3; 2; 1; 6; 5];
     [:: 0; 5; 4; 3; 2; 1; 7; 6];
     [:: 3; 4; 0; 2; 6; 1; 5];
     [:: 3; 5; 4; 0; 2; 7; 1; 6];
     [:: 3; 2; 0; 1];
     [:: 0; 1; 2; 8; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 8; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3; 4; 5; 6; 7]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem self_attention_dX :
  forall (R : comRingType) (T_1 D E M : nat)
  (X Wq Wk Wv V_X G exp_1 selected_2 : nat -> nat -> R)
  (reciprocal_3 : nat -> R),
  (forall (i : 'I_T_1), (\sum_(j < T_1) reciprocal_3 i * exp_1 i j) = 1) ->
  (\sum_(i < T_1) \sum_(j < M) \sum_(k < T_1) \sum_(l < E) \sum_(p < D) \sum_(q < D) \sum_(u < D) G i j * exp_1 i k * V_X i p * Wq p l * X k q * Wk q l * reciprocal_3 i * X k u * Wv u j)
   + (\sum_(i < T_1) \sum_(j < M) \sum_(k < T_1) \sum_(l < E) \sum_(p < D) \sum_(q < D) \sum_(u < D) G i j * exp_1 i k * X i p * Wq p l * V_X k q * Wk q l * reciprocal_3 i * X k u * Wv u j)
   - (\sum_(i < T_1) \sum_(j < M) \sum_(k < T_1) \sum_(l < E) \sum_(p < D) \sum_(q < D) \sum_(u < T_1) \sum_(w < D) G i j * exp_1 i k * V_X i p * Wq p l * selected_2 i u * X u q * Wk q l * reciprocal_3 i * X k w * Wv w j)
   - (\sum_(i < T_1) \sum_(j < M) \sum_(k < T_1) \sum_(l < E) \sum_(p < D) \sum_(q < D) \sum_(u < T_1) \sum_(w < D) G i j * exp_1 i k * X i p * Wq p l * selected_2 i u * V_X u q * Wk q l * reciprocal_3 i * X k w * Wv w j)
   - (\sum_(i < T_1) \sum_(j < M) \sum_(k < T_1) \sum_(l < T_1) \sum_(p < E) \sum_(q < D) \sum_(u < D) \sum_(w < D) G i j * exp_1 i k * reciprocal_3 i * reciprocal_3 i * exp_1 i l * V_X i q * Wq q p * X l u * Wk u p * X k w * Wv w j)
   - (\sum_(i < T_1) \sum_(j < M) \sum_(k < T_1) \sum_(l < T_1) \sum_(p < E) \sum_(q < D) \sum_(u < D) \sum_(w < D) G i j * exp_1 i k * reciprocal_3 i * reciprocal_3 i * exp_1 i l * X i q * Wq q p * V_X l u * Wk u p * X k w * Wv w j)
   + (\sum_(i < T_1) \sum_(j < M) \sum_(k < T_1) \sum_(l < T_1) \sum_(p < E) \sum_(q < D) \sum_(u < D) \sum_(w < T_1) \sum_(a < D) G i j * exp_1 i k * reciprocal_3 i * reciprocal_3 i * exp_1 i l * V_X i q * Wq q p * selected_2 i w * X w u * Wk u p * X k a * Wv a j)
   + (\sum_(i < T_1) \sum_(j < M) \sum_(k < T_1) \sum_(l < T_1) \sum_(p < E) \sum_(q < D) \sum_(u < D) \sum_(w < T_1) \sum_(a < D) G i j * exp_1 i k * reciprocal_3 i * reciprocal_3 i * exp_1 i l * X i q * Wq q p * selected_2 i w * V_X w u * Wk u p * X k a * Wv a j)
   + (\sum_(i < T_1) \sum_(j < M) \sum_(k < T_1) \sum_(l < D) G i j * exp_1 i k * reciprocal_3 i * V_X k l * Wv l j)
  = (\sum_(i < T_1) \sum_(j < D) \sum_(k < E) \sum_(l < T_1) \sum_(p < M) \sum_(q < D) \sum_(u < D) exp_1 i l * reciprocal_3 i * G i p * X l q * Wv q p * X l u * Wk u k * Wq j k * V_X i j)
   - (\sum_(i < T_1) \sum_(j < D) \sum_(k < E) \sum_(l < T_1) \sum_(p < T_1) \sum_(q < M) \sum_(u < D) \sum_(w < D) exp_1 i l * reciprocal_3 i * G i q * X p u * Wv u q * exp_1 i p * reciprocal_3 i * X l w * Wk w k * Wq j k * V_X i j)
   + (\sum_(i < T_1) \sum_(j < D) \sum_(k < E) \sum_(l < T_1) \sum_(p < M) \sum_(q < D) \sum_(u < D) exp_1 l i * reciprocal_3 l * G l p * X i q * Wv q p * X l u * Wq u k * Wk j k * V_X i j)
   - (\sum_(i < T_1) \sum_(j < D) \sum_(k < E) \sum_(l < T_1) \sum_(p < T_1) \sum_(q < M) \sum_(u < D) \sum_(w < D) exp_1 l i * reciprocal_3 l * G l q * X p u * Wv u q * exp_1 l p * reciprocal_3 l * X l w * Wq w k * Wk j k * V_X i j)
   + (\sum_(i < T_1) \sum_(j < D) \sum_(k < M) \sum_(l < T_1) exp_1 l i * reciprocal_3 l * G l k * Wv j k * V_X i j).
Proof.
move=> R T_1 D E M X Wq Wk Wv V_X G exp_1 selected_2 reciprocal_3.
pose size_of s := nth 0%N ([:: T_1; D; E; M])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1));
     (fun v => Wq (value v 0) (value v 1));
     (fun v => Wk (value v 0) (value v 1));
     (fun v => Wv (value v 0) (value v 1));
     (fun v => V_X (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1));
     (fun v => exp_1 (value v 0) (value v 1));
     (fun v => selected_2 (value v 0) (value v 1));
     (fun v => reciprocal_3 (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
