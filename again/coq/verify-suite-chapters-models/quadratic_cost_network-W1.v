(* Certificate quadratic_cost_network dW1.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_W1 is V W1
   reciprocal_1[i] = ((exp((sum_j(W2[i, j] * ((exp((sum_k(W1[j, k] * x[k, 0]) + b1[j, 0]) * -1) + 1))**(-1)) + b2[i, 0]) * -1) + 1))**(-1)
   exp_2[i] = exp((sum_j(W2[i, j] * ((exp((sum_k(W1[j, k] * x[k, 0]) + b1[j, 0]) * -1) + 1))**(-1)) + b2[i, 0]) * -1)
   reciprocal_3[i] = ((exp((sum_j(W1[i, j] * x[j, 0]) + b1[i, 0]) * -1) + 1))**(-1)
   exp_4[i] = exp((sum_j(W1[i, j] * x[j, 0]) + b1[i, 0]) * -1)
   The hypotheses, in their order: reciprocal 1, reciprocal 2 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 2; 0; 1] [:: (5, [:: 1]); (5, [:: 1]); (5, [:: 1]); (6, [:: 1]); (1, [:: 1; 2]); (7, [:: 2]); (7, [:: 2]); (8, [:: 2]); (4, [:: 2; 3]); (2, [:: 3; 0])];
     Product (C := Integers) (Zneg 1) [:: 2; 0; 1] [:: (3, [:: 1; 0]); (5, [:: 1]); (5, [:: 1]); (6, [:: 1]); (1, [:: 1; 2]); (7, [:: 2]); (7, [:: 2]); (8, [:: 2]); (4, [:: 2; 3]); (2, [:: 3; 0])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (1, [:: 3; 1]); (5, [:: 3]); (5, [:: 3]); (5, [:: 3]); (7, [:: 1]); (7, [:: 1]); (2, [:: 2; 0]); (4, [:: 1; 2])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 2] [:: (1, [:: 3; 1]); (5, [:: 3]); (5, [:: 3]); (5, [:: 3]); (7, [:: 1]); (2, [:: 2; 0]); (4, [:: 1; 2])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 2] [:: (1, [:: 3; 1]); (5, [:: 3]); (5, [:: 3]); (7, [:: 1]); (7, [:: 1]); (2, [:: 2; 0]); (4, [:: 1; 2])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (1, [:: 3; 1]); (5, [:: 3]); (5, [:: 3]); (7, [:: 1]); (2, [:: 2; 0]); (4, [:: 1; 2])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 2] [:: (1, [:: 3; 1]); (3, [:: 3; 0]); (5, [:: 3]); (5, [:: 3]); (7, [:: 1]); (7, [:: 1]); (2, [:: 2; 0]); (4, [:: 1; 2])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (1, [:: 3; 1]); (3, [:: 3; 0]); (5, [:: 3]); (5, [:: 3]); (7, [:: 1]); (2, [:: 2; 0]); (4, [:: 1; 2])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (1, [:: 3; 1]); (3, [:: 3; 0]); (5, [:: 3]); (7, [:: 1]); (7, [:: 1]); (2, [:: 2; 0]); (4, [:: 1; 2])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 2] [:: (1, [:: 3; 1]); (3, [:: 3; 0]); (5, [:: 3]); (7, [:: 1]); (2, [:: 2; 0]); (4, [:: 1; 2])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 2] [:: Product (C := Integers) (Zpos 1) [::] [:: (5, [:: 1]); (6, [:: 1])];
     Product (C := Integers) (Zpos 1) [::] [:: (5, [:: 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (7, [:: 1]); (8, [:: 1])];
     Product (C := Integers) (Zpos 1) [::] [:: (7, [:: 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 2; 0; 1] [:: (5, [:: 1]); (5, [:: 1]); (1, [:: 1; 2]); (7, [:: 2]); (7, [:: 2]); (8, [:: 2]); (4, [:: 2; 3]); (2, [:: 3; 0])] 0 [:: 1];
     Cofactor (C := Integers) (Zpos 1) [:: 2; 0; 1] [:: (3, [:: 1; 0]); (5, [:: 1]); (1, [:: 1; 2]); (7, [:: 2]); (7, [:: 2]); (8, [:: 2]); (4, [:: 2; 3]); (2, [:: 3; 0])] 0 [:: 1];
     Cofactor (C := Integers) (Zpos 1) [:: 2; 0; 1] [:: (5, [:: 1]); (5, [:: 1]); (1, [:: 1; 2]); (7, [:: 2]); (4, [:: 2; 3]); (2, [:: 3; 0]); (5, [:: 1])] 1 [:: 2];
     Cofactor (C := Integers) (Zneg 1) [:: 2; 0; 1] [:: (5, [:: 1]); (5, [:: 1]); (1, [:: 1; 2]); (7, [:: 2]); (4, [:: 2; 3]); (2, [:: 3; 0])] 1 [:: 2];
     Cofactor (C := Integers) (Zneg 1) [:: 2; 0; 1] [:: (3, [:: 1; 0]); (5, [:: 1]); (1, [:: 1; 2]); (7, [:: 2]); (4, [:: 2; 3]); (2, [:: 3; 0]); (5, [:: 1])] 1 [:: 2];
     Cofactor (C := Integers) (Zpos 1) [:: 2; 0; 1] [:: (3, [:: 1; 0]); (5, [:: 1]); (1, [:: 1; 2]); (7, [:: 2]); (4, [:: 2; 3]); (2, [:: 3; 0])] 1 [:: 2]]
    [:: [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 1; 2; 0];
     [:: 1; 2; 0];
     [:: 0; 1; 2];
     [:: 1; 2; 0];
     [:: 1; 2; 0];
     [:: 0; 1; 2];
     [:: 1; 2; 0];
     [:: 1; 2; 0];
     [:: 0; 1; 2];
     [:: 1; 2; 0];
     [:: 1; 2; 0]])%N.

Lemma accepted : check ([:: 3])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem quadratic_cost_network_dW1 :
  forall (R : comRingType) (M D K : nat)
  (W2 x y V_W1 : nat -> nat -> R)
  (reciprocal_1 exp_2 reciprocal_3 exp_4 : nat -> R)
  (W1 b1 b2 : nat -> nat -> R),
  (forall (i : 'I_K), reciprocal_1 i * exp_2 i + reciprocal_1 i = 1) ->
  (forall (i : 'I_M), reciprocal_3 i * exp_4 i + reciprocal_3 i = 1) ->
  (\sum_(i < K) \sum_(j < M) \sum_(k < D) reciprocal_1 i * reciprocal_1 i * reciprocal_1 i * exp_2 i * W2 i j * reciprocal_3 j * reciprocal_3 j * exp_4 j * V_W1 j k * x k 0%N)
   - (\sum_(i < K) \sum_(j < M) \sum_(k < D) y i 0%N * reciprocal_1 i * reciprocal_1 i * exp_2 i * W2 i j * reciprocal_3 j * reciprocal_3 j * exp_4 j * V_W1 j k * x k 0%N)
  = (\sum_(i < M) \sum_(j < D) \sum_(k < K) W2 k i * reciprocal_1 k * reciprocal_1 k * reciprocal_1 k * reciprocal_3 i * reciprocal_3 i * x j 0%N * V_W1 i j)
   - (\sum_(i < M) \sum_(j < D) \sum_(k < K) W2 k i * reciprocal_1 k * reciprocal_1 k * reciprocal_1 k * reciprocal_3 i * x j 0%N * V_W1 i j)
   - (\sum_(i < M) \sum_(j < D) \sum_(k < K) W2 k i * reciprocal_1 k * reciprocal_1 k * reciprocal_3 i * reciprocal_3 i * x j 0%N * V_W1 i j)
   + (\sum_(i < M) \sum_(j < D) \sum_(k < K) W2 k i * reciprocal_1 k * reciprocal_1 k * reciprocal_3 i * x j 0%N * V_W1 i j)
   - (\sum_(i < M) \sum_(j < D) \sum_(k < K) W2 k i * y k 0%N * reciprocal_1 k * reciprocal_1 k * reciprocal_3 i * reciprocal_3 i * x j 0%N * V_W1 i j)
   + (\sum_(i < M) \sum_(j < D) \sum_(k < K) W2 k i * y k 0%N * reciprocal_1 k * reciprocal_1 k * reciprocal_3 i * x j 0%N * V_W1 i j)
   + (\sum_(i < M) \sum_(j < D) \sum_(k < K) W2 k i * y k 0%N * reciprocal_1 k * reciprocal_3 i * reciprocal_3 i * x j 0%N * V_W1 i j)
   - (\sum_(i < M) \sum_(j < D) \sum_(k < K) W2 k i * y k 0%N * reciprocal_1 k * reciprocal_3 i * x j 0%N * V_W1 i j).
Proof.
move=> R M D K W2 x y V_W1 reciprocal_1 exp_2 reciprocal_3 exp_4 W1 b1 b2.
pose size_of s := nth 0%N ([:: M; D; K; 1])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => W2 (value v 0) (value v 1));
     (fun v => x (value v 0) (value v 1));
     (fun v => y (value v 0) (value v 1));
     (fun v => V_W1 (value v 0) (value v 1));
     (fun v => reciprocal_1 (value v 0));
     (fun v => exp_2 (value v 0));
     (fun v => reciprocal_3 (value v 0));
     (fun v => exp_4 (value v 0));
     (fun v => W1 (value v 0) (value v 1));
     (fun v => b1 (value v 0) (value v 1));
     (fun v => b2 (value v 0) (value v 1))] t.
pose lits : seq nat := [:: 0%N].
have inside : typed size_of ([:: 3])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([:: 3])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
