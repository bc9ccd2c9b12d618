(* Certificate quadratic_cost_network db1.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_b1 is V b1
   reciprocal_1[i] = ((exp((sum_j(W2[i, j] * ((exp((sum_k(W1[j, k] * x[k, 0]) + b1[j, 0]) * -1) + 1))**(-1)) + b2[i, 0]) * -1) + 1))**(-1)
   exp_2[i] = exp((sum_j(W2[i, j] * ((exp((sum_k(W1[j, k] * x[k, 0]) + b1[j, 0]) * -1) + 1))**(-1)) + b2[i, 0]) * -1)
   reciprocal_3[i] = ((exp((sum_j(W1[i, j] * x[j, 0]) + b1[i, 0]) * -1) + 1))**(-1)
   exp_4[i] = exp((sum_j(W1[i, j] * x[j, 0]) + b1[i, 0]) * -1)
   The hypotheses, in their order: reciprocal 1, reciprocal 2 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 2; 0] [:: (4, [:: 1]); (4, [:: 1]); (4, [:: 1]); (5, [:: 1]); (1, [:: 1; 2]); (6, [:: 2]); (6, [:: 2]); (7, [:: 2]); (3, [:: 2; 0])];
     Product (C := Integers) (Zneg 1) [:: 2; 0] [:: (2, [:: 1; 0]); (4, [:: 1]); (4, [:: 1]); (5, [:: 1]); (1, [:: 1; 2]); (6, [:: 2]); (6, [:: 2]); (7, [:: 2]); (3, [:: 2; 0])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 2] [:: (1, [:: 2; 1]); (4, [:: 2]); (4, [:: 2]); (4, [:: 2]); (6, [:: 1]); (6, [:: 1]); (3, [:: 1; 0])];
     Product (C := Integers) (Zneg 1) [:: 0; 2] [:: (1, [:: 2; 1]); (4, [:: 2]); (4, [:: 2]); (4, [:: 2]); (6, [:: 1]); (3, [:: 1; 0])];
     Product (C := Integers) (Zneg 1) [:: 0; 2] [:: (1, [:: 2; 1]); (4, [:: 2]); (4, [:: 2]); (6, [:: 1]); (6, [:: 1]); (3, [:: 1; 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 2] [:: (1, [:: 2; 1]); (4, [:: 2]); (4, [:: 2]); (6, [:: 1]); (3, [:: 1; 0])];
     Product (C := Integers) (Zneg 1) [:: 0; 2] [:: (1, [:: 2; 1]); (2, [:: 2; 0]); (4, [:: 2]); (4, [:: 2]); (6, [:: 1]); (6, [:: 1]); (3, [:: 1; 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 2] [:: (1, [:: 2; 1]); (2, [:: 2; 0]); (4, [:: 2]); (4, [:: 2]); (6, [:: 1]); (3, [:: 1; 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 2] [:: (1, [:: 2; 1]); (2, [:: 2; 0]); (4, [:: 2]); (6, [:: 1]); (6, [:: 1]); (3, [:: 1; 0])];
     Product (C := Integers) (Zneg 1) [:: 0; 2] [:: (1, [:: 2; 1]); (2, [:: 2; 0]); (4, [:: 2]); (6, [:: 1]); (3, [:: 1; 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 2] [:: Product (C := Integers) (Zpos 1) [::] [:: (4, [:: 1]); (5, [:: 1])];
     Product (C := Integers) (Zpos 1) [::] [:: (4, [:: 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (6, [:: 1]); (7, [:: 1])];
     Product (C := Integers) (Zpos 1) [::] [:: (6, [:: 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 2; 0] [:: (4, [:: 1]); (4, [:: 1]); (1, [:: 1; 2]); (6, [:: 2]); (6, [:: 2]); (7, [:: 2]); (3, [:: 2; 0])] 0 [:: 1];
     Cofactor (C := Integers) (Zpos 1) [:: 2; 0] [:: (2, [:: 1; 0]); (4, [:: 1]); (1, [:: 1; 2]); (6, [:: 2]); (6, [:: 2]); (7, [:: 2]); (3, [:: 2; 0])] 0 [:: 1];
     Cofactor (C := Integers) (Zpos 1) [:: 2; 0] [:: (4, [:: 1]); (4, [:: 1]); (1, [:: 1; 2]); (6, [:: 2]); (3, [:: 2; 0]); (4, [:: 1])] 1 [:: 2];
     Cofactor (C := Integers) (Zneg 1) [:: 2; 0] [:: (4, [:: 1]); (4, [:: 1]); (1, [:: 1; 2]); (6, [:: 2]); (3, [:: 2; 0])] 1 [:: 2];
     Cofactor (C := Integers) (Zneg 1) [:: 2; 0] [:: (2, [:: 1; 0]); (4, [:: 1]); (1, [:: 1; 2]); (6, [:: 2]); (3, [:: 2; 0]); (4, [:: 1])] 1 [:: 2];
     Cofactor (C := Integers) (Zpos 1) [:: 2; 0] [:: (2, [:: 1; 0]); (4, [:: 1]); (1, [:: 1; 2]); (6, [:: 2]); (3, [:: 2; 0])] 1 [:: 2]]
    [:: [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 1; 0];
     [:: 1; 0];
     [:: 0; 1];
     [:: 1; 0];
     [:: 1; 0];
     [:: 0; 1];
     [:: 1; 0];
     [:: 1; 0];
     [:: 0; 1];
     [:: 1; 0];
     [:: 1; 0]])%N.

Lemma accepted : check ([:: 3])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem quadratic_cost_network_db1 :
  forall (R : comRingType) (M D K : nat)
  (W2 y V_b1 : nat -> nat -> R)
  (reciprocal_1 exp_2 reciprocal_3 exp_4 : nat -> R)
  (W1 b1 b2 x : nat -> nat -> R),
  (forall (i : 'I_K), reciprocal_1 i * exp_2 i + reciprocal_1 i = 1) ->
  (forall (i : 'I_M), reciprocal_3 i * exp_4 i + reciprocal_3 i = 1) ->
  (\sum_(i < K) \sum_(j < M) reciprocal_1 i * reciprocal_1 i * reciprocal_1 i * exp_2 i * W2 i j * reciprocal_3 j * reciprocal_3 j * exp_4 j * V_b1 j 0%N)
   - (\sum_(i < K) \sum_(j < M) y i 0%N * reciprocal_1 i * reciprocal_1 i * exp_2 i * W2 i j * reciprocal_3 j * reciprocal_3 j * exp_4 j * V_b1 j 0%N)
  = (\sum_(i < M) \sum_(j < K) W2 j i * reciprocal_1 j * reciprocal_1 j * reciprocal_1 j * reciprocal_3 i * reciprocal_3 i * V_b1 i 0%N)
   - (\sum_(i < M) \sum_(j < K) W2 j i * reciprocal_1 j * reciprocal_1 j * reciprocal_1 j * reciprocal_3 i * V_b1 i 0%N)
   - (\sum_(i < M) \sum_(j < K) W2 j i * reciprocal_1 j * reciprocal_1 j * reciprocal_3 i * reciprocal_3 i * V_b1 i 0%N)
   + (\sum_(i < M) \sum_(j < K) W2 j i * reciprocal_1 j * reciprocal_1 j * reciprocal_3 i * V_b1 i 0%N)
   - (\sum_(i < M) \sum_(j < K) W2 j i * y j 0%N * reciprocal_1 j * reciprocal_1 j * reciprocal_3 i * reciprocal_3 i * V_b1 i 0%N)
   + (\sum_(i < M) \sum_(j < K) W2 j i * y j 0%N * reciprocal_1 j * reciprocal_1 j * reciprocal_3 i * V_b1 i 0%N)
   + (\sum_(i < M) \sum_(j < K) W2 j i * y j 0%N * reciprocal_1 j * reciprocal_3 i * reciprocal_3 i * V_b1 i 0%N)
   - (\sum_(i < M) \sum_(j < K) W2 j i * y j 0%N * reciprocal_1 j * reciprocal_3 i * V_b1 i 0%N).
Proof.
move=> R M D K W2 y V_b1 reciprocal_1 exp_2 reciprocal_3 exp_4 W1 b1 b2 x.
pose size_of s := nth 0%N ([:: M; D; K; 1])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => W2 (value v 0) (value v 1));
     (fun v => y (value v 0) (value v 1));
     (fun v => V_b1 (value v 0) (value v 1));
     (fun v => reciprocal_1 (value v 0));
     (fun v => exp_2 (value v 0));
     (fun v => reciprocal_3 (value v 0));
     (fun v => exp_4 (value v 0));
     (fun v => W1 (value v 0) (value v 1));
     (fun v => b1 (value v 0) (value v 1));
     (fun v => b2 (value v 0) (value v 1));
     (fun v => x (value v 0) (value v 1))] t.
pose lits : seq nat := [:: 0%N].
have inside : typed size_of ([:: 3])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([:: 3])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
