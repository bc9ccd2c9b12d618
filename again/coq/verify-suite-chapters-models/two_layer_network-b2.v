(* Certificate two_layer_network db2.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_b2 is V b2
   above_6 is above 6
   reciprocal_1[i, j] = (exp((sum_k(where([(sum_l(X[i, l] * W1[l, k]) + b1[k]) > 0], (sum_l(X[i, l] * W1[l, k]) + b1[k]), 0) * W2[k, j]) + b2[j] + (sum_p(where([(sum_q(X[i, q] * W1[q, p]) + b1[p]) > 0], (sum_q(X[i, q] * W1[q, p]) + b1[p]), 0) * W2[p, argmax_r((sum_s(where([(sum_u(X[i, u] * W1[u, s]) + b1[s]) > 0], (sum_u(X[i, u] * W1[u, s]) + b1[s]), 0) * W2[s, r]) + b2[r]))]) + b2[argmax_r((sum_s(where([(sum_u(X[i, u] * W1[u, s]) + b1[s]) > 0], (sum_u(X[i, u] * W1[u, s]) + b1[s]), 0) * W2[s, r]) + b2[r]))]) * -1)) * (sum_v(exp((sum_w(where([(sum_i1(X[i, i1] * W1[i1, w]) + b1[w]) > 0], (sum_i1(X[i, i1] * W1[i1, w]) + b1[w]), 0) * W2[w, v]) + b2[v] + (sum_p(where([(sum_q(X[i, q] * W1[q, p]) + b1[p]) > 0], (sum_q(X[i, q] * W1[q, p]) + b1[p]), 0) * W2[p, argmax_r((sum_s(where([(sum_u(X[i, u] * W1[u, s]) + b1[s]) > 0], (sum_u(X[i, u] * W1[u, s]) + b1[s]), 0) * W2[s, r]) + b2[r]))]) + b2[argmax_r((sum_s(where([(sum_u(X[i, u] * W1[u, s]) + b1[s]) > 0], (sum_u(X[i, u] * W1[u, s]) + b1[s]), 0) * W2[s, r]) + b2[r]))]) * -1))))**(-1))**(-1)
   exp_2[i, j] = exp((sum_k(where([(sum_l(X[i, l] * W1[l, k]) + b1[k]) > 0], (sum_l(X[i, l] * W1[l, k]) + b1[k]), 0) * W2[k, j]) + b2[j] + (sum_p(where([(sum_q(X[i, q] * W1[q, p]) + b1[p]) > 0], (sum_q(X[i, q] * W1[q, p]) + b1[p]), 0) * W2[p, argmax_r((sum_s(where([(sum_u(X[i, u] * W1[u, s]) + b1[s]) > 0], (sum_u(X[i, u] * W1[u, s]) + b1[s]), 0) * W2[s, r]) + b2[r]))]) + b2[argmax_r((sum_s(where([(sum_u(X[i, u] * W1[u, s]) + b1[s]) > 0], (sum_u(X[i, u] * W1[u, s]) + b1[s]), 0) * W2[s, r]) + b2[r]))]) * -1))
   selected_3[i, j] = [j = argmax_k((sum_l(where([(sum_p(X[i, p] * W1[p, l]) + b1[l]) > 0], (sum_p(X[i, p] * W1[p, l]) + b1[l]), 0) * W2[l, k]) + b2[k]))]
   reciprocal_4[i] = (sum_j(exp((sum_k(where([(sum_l(X[i, l] * W1[l, k]) + b1[k]) > 0], (sum_l(X[i, l] * W1[l, k]) + b1[k]), 0) * W2[k, j]) + b2[j] + (sum_p(where([(sum_q(X[i, q] * W1[q, p]) + b1[p]) > 0], (sum_q(X[i, q] * W1[q, p]) + b1[p]), 0) * W2[p, argmax_r((sum_s(where([(sum_u(X[i, u] * W1[u, s]) + b1[s]) > 0], (sum_u(X[i, u] * W1[u, s]) + b1[s]), 0) * W2[s, r]) + b2[r]))]) + b2[argmax_r((sum_s(where([(sum_u(X[i, u] * W1[u, s]) + b1[s]) > 0], (sum_u(X[i, u] * W1[u, s]) + b1[s]), 0) * W2[s, r]) + b2[r]))]) * -1))))**(-1)
   reciprocal_5 = (N)**(-1)
   The hypotheses, in their order: selection 2, reciprocal 3, reciprocal 6 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 3] [:: (1, [:: 0; 1]); (3, [:: 0; 1]); (4, [:: 0; 1]); (2, [:: 1]); (6, [:: 0]); (7, [::])];
     Product (C := Integers) (Zpos 1) [:: 0; 3; 3] [:: (1, [:: 0; 1]); (3, [:: 0; 1]); (4, [:: 0; 1]); (5, [:: 0; 2]); (2, [:: 2]); (6, [:: 0]); (7, [::])];
     Product (C := Integers) (Zpos 1) [:: 0; 3; 3] [:: (1, [:: 0; 1]); (3, [:: 0; 1]); (4, [:: 0; 1]); (6, [:: 0]); (6, [:: 0]); (4, [:: 0; 2]); (2, [:: 2]); (7, [::])];
     Product (C := Integers) (Zneg 1) [:: 0; 3; 3; 3] [:: (1, [:: 0; 1]); (3, [:: 0; 1]); (4, [:: 0; 1]); (6, [:: 0]); (6, [:: 0]); (4, [:: 0; 2]); (5, [:: 0; 3]); (2, [:: 3]); (7, [::])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 3; 0] [:: (4, [:: 1; 0]); (6, [:: 1]); (7, [::]); (2, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 3; 0] [:: (1, [:: 1; 0]); (7, [::]); (2, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [:: 3] [:: (1, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [:: 0; 3] [:: Product (C := Integers) (Zpos 1) [::] [:: (3, [:: 0; 1]); (4, [:: 0; 1]); (6, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [:: 3] [:: (6, [:: 0]); (4, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zpos 1) [:: 0; 3] [:: (1, [:: 0; 1]); (2, [:: 1]); (7, [::])] 1 [:: 0; 1];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 3; 3] [:: (1, [:: 0; 1]); (5, [:: 0; 2]); (2, [:: 2]); (7, [::])] 1 [:: 0; 1];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 3] [:: (5, [:: 0; 1]); (2, [:: 1]); (7, [::])] 0 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 3; 3] [:: (1, [:: 0; 1]); (6, [:: 0]); (4, [:: 0; 2]); (2, [:: 2]); (7, [::])] 1 [:: 0; 1];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 3] [:: (6, [:: 0]); (4, [:: 0; 1]); (2, [:: 1]); (7, [::])] 0 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 3; 3; 3] [:: (1, [:: 0; 1]); (6, [:: 0]); (4, [:: 0; 2]); (5, [:: 0; 3]); (2, [:: 3]); (7, [::])] 1 [:: 0; 1];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 3; 3] [:: (6, [:: 0]); (4, [:: 0; 1]); (5, [:: 0; 2]); (2, [:: 2]); (7, [::])] 0 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 3] [:: (5, [:: 0; 1]); (2, [:: 1]); (7, [::])] 2 [:: 0]]
    [:: [:: 0; 1];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 1; 0];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 2; 1];
     [:: 0; 1];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 2; 1];
     [:: 1; 0];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 3; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 2; 1];
     [:: 0; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem two_layer_network_db2 :
  forall (R : comRingType) (N D H K : nat)
  (Y : nat -> nat -> R)
  (V_b2 : nat -> R)
  (reciprocal_1 exp_2 selected_3 : nat -> nat -> R)
  (reciprocal_4 : nat -> R)
  (reciprocal_5 : R)
  (W1 W2 X above_6 : nat -> nat -> R)
  (b1 b2 : nat -> R),
  (forall (i : 'I_N), (\sum_(j < K) Y i j) = 1) ->
  (forall (i : 'I_N) (j : 'I_K), reciprocal_1 i j * exp_2 i j * reciprocal_4 i = 1) ->
  (forall (i : 'I_N), (\sum_(j < K) reciprocal_4 i * exp_2 i j) = 1) ->
  - ((\sum_(i < N) \sum_(j < K) Y i j * reciprocal_1 i j * exp_2 i j * V_b2 j * reciprocal_4 i * reciprocal_5))
   + (\sum_(i < N) \sum_(j < K) \sum_(k < K) Y i j * reciprocal_1 i j * exp_2 i j * selected_3 i k * V_b2 k * reciprocal_4 i * reciprocal_5)
   + (\sum_(i < N) \sum_(j < K) \sum_(k < K) Y i j * reciprocal_1 i j * exp_2 i j * reciprocal_4 i * reciprocal_4 i * exp_2 i k * V_b2 k * reciprocal_5)
   - (\sum_(i < N) \sum_(j < K) \sum_(k < K) \sum_(l < K) Y i j * reciprocal_1 i j * exp_2 i j * reciprocal_4 i * reciprocal_4 i * exp_2 i k * selected_3 i l * V_b2 l * reciprocal_5)
  = (\sum_(i < K) \sum_(j < N) exp_2 j i * reciprocal_4 j * reciprocal_5 * V_b2 i)
   - (\sum_(i < K) \sum_(j < N) Y j i * reciprocal_5 * V_b2 i).
Proof.
move=> R N D H K Y V_b2 reciprocal_1 exp_2 selected_3 reciprocal_4 reciprocal_5 W1 W2 X above_6 b1 b2.
pose size_of s := nth 0%N ([:: N; D; H; K])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => Y (value v 0) (value v 1));
     (fun v => V_b2 (value v 0));
     (fun v => reciprocal_1 (value v 0) (value v 1));
     (fun v => exp_2 (value v 0) (value v 1));
     (fun v => selected_3 (value v 0) (value v 1));
     (fun v => reciprocal_4 (value v 0));
     (fun v => reciprocal_5);
     (fun v => W1 (value v 0) (value v 1));
     (fun v => W2 (value v 0) (value v 1));
     (fun v => X (value v 0) (value v 1));
     (fun v => above_6 (value v 0) (value v 1));
     (fun v => b1 (value v 0));
     (fun v => b2 (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
