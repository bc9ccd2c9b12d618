(* Certificate negative_sampling dv.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_v is V v
   v_1 is v
   reciprocal_1 = (((exp(sum_i(u[i] * v[i]) * -1) + 1))**(-1))**(-1)
   reciprocal_2 = ((exp(sum_i(u[i] * v[i]) * -1) + 1))**(-1)
   exp_3 = exp(sum_i(u[i] * v[i]) * -1)
   reciprocal_4[i] = (((exp(sum_j(N[i, j] * v[j])) + 1))**(-1))**(-1)
   reciprocal_5[i] = ((exp(sum_j(N[i, j] * v[j])) + 1))**(-1)
   exp_6[i] = exp(sum_j(N[i, j] * v[j]))
   reciprocal_7[i] = ((exp(sum_j(N[i, j] * v[j]) * -1) + 1))**(-1)
   reciprocal_8 = ((exp(sum_i(u[i] * v[i])) + 1))**(-1)
   exp_9 = exp(sum_i(u[i] * v[i]))
   exp_10[i] = exp(sum_j(N[i, j] * v[j]) * -1)
   The hypotheses, in their order: reciprocal 1, reciprocal 2, reciprocal 3, reciprocal 4, reciprocal 5, reciprocal 6, reciprocal 7, reciprocal 8 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0] [:: (4, [::]); (5, [::]); (5, [::]); (6, [::]); (1, [:: 0]); (3, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 1; 0] [:: (7, [:: 0]); (8, [:: 0]); (8, [:: 0]); (9, [:: 0]); (2, [:: 0; 1]); (3, [:: 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (5, [::]); (1, [:: 0]); (3, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0] [:: (1, [:: 0]); (3, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (10, [:: 1]); (2, [:: 1; 0]); (3, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [::] [:: (4, [::]); (5, [::])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [::] [:: (5, [::]); (6, [::])];
     Product (C := Integers) (Zpos 1) [::] [:: (5, [::])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [::] [:: (6, [::]); (12, [::])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [:: 1] [:: Product (C := Integers) (Zpos 1) [::] [:: (7, [:: 0]); (8, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [:: 1] [:: Product (C := Integers) (Zpos 1) [::] [:: (8, [:: 0]); (9, [:: 0])];
     Product (C := Integers) (Zpos 1) [::] [:: (8, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [:: 1] [:: Product (C := Integers) (Zpos 1) [::] [:: (10, [:: 0]); (13, [:: 0])];
     Product (C := Integers) (Zpos 1) [::] [:: (10, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [::] [:: (11, [::])];
     Product (C := Integers) (Zpos 1) [::] [:: (11, [::]); (12, [::])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [:: 1] [:: Product (C := Integers) (Zpos 1) [::] [:: (13, [:: 0]); (9, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (4, [::]); (5, [::]); (6, [::]); (1, [:: 0]); (3, [:: 0]); (11, [::])] 1 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (4, [::]); (5, [::]); (6, [::]); (1, [:: 0]); (3, [:: 0])] 1 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (4, [::]); (5, [::]); (6, [::]); (1, [:: 0]); (3, [:: 0]); (5, [::]); (6, [::])] 6 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (4, [::]); (5, [::]); (6, [::]); (1, [:: 0]); (3, [:: 0]); (5, [::]); (11, [::])] 2 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (1, [:: 0]); (3, [:: 0]); (11, [::])] 1 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (1, [:: 0]); (3, [:: 0])] 1 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (1, [:: 0]); (3, [:: 0]); (5, [::]); (6, [::])] 6 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (1, [:: 0]); (3, [:: 0]); (5, [::]); (11, [::])] 2 [::];
     Cofactor (C := Integers) (Zneg 2) [:: 0] [:: (6, [::]); (1, [:: 0]); (3, [:: 0]); (11, [::]); (4, [::]); (11, [::])] 1 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (6, [::]); (1, [:: 0]); (3, [:: 0]); (4, [::]); (11, [::])] 1 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (6, [::]); (1, [:: 0]); (3, [:: 0]); (11, [::]); (4, [::]); (5, [::]); (6, [::])] 6 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (6, [::]); (1, [:: 0]); (3, [:: 0]); (11, [::]); (4, [::]); (5, [::]); (11, [::])] 2 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 1; 0] [:: (8, [:: 0]); (8, [:: 0]); (9, [:: 0]); (2, [:: 0; 1]); (3, [:: 1]); (9, [:: 0])] 3 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 1; 0] [:: (8, [:: 0]); (8, [:: 0]); (9, [:: 0]); (2, [:: 0; 1]); (3, [:: 1])] 3 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 1; 0] [:: (8, [:: 0]); (8, [:: 0]); (9, [:: 0]); (2, [:: 0; 1]); (3, [:: 1]); (7, [:: 0])] 4 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 1] [:: (2, [:: 1; 0]); (3, [:: 0]); (8, [:: 1])] 5 [:: 1];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 1] [:: (2, [:: 1; 0]); (3, [:: 0])] 5 [:: 1];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 1] [:: (2, [:: 1; 0]); (3, [:: 0]); (10, [:: 1]); (13, [:: 1])] 4 [:: 1];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 1] [:: (2, [:: 1; 0]); (3, [:: 0]); (10, [:: 1]); (8, [:: 1])] 7 [:: 1];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (6, [::]); (1, [:: 0]); (3, [:: 0]); (11, [::]); (11, [::]); (6, [::])] 0 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (6, [::]); (1, [:: 0]); (3, [:: 0]); (11, [::]); (11, [::])] 0 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (6, [::]); (1, [:: 0]); (3, [:: 0]); (11, [::]); (11, [::]); (6, [::]); (4, [::]); (11, [::])] 1 [::];
     Cofactor (C := Integers) (Zneg 3) [:: 0] [:: (6, [::]); (1, [:: 0]); (3, [:: 0]); (11, [::]); (6, [::]); (4, [::]); (11, [::])] 1 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (6, [::]); (1, [:: 0]); (3, [:: 0]); (11, [::]); (11, [::]); (6, [::]); (4, [::]); (5, [::]); (6, [::])] 6 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (6, [::]); (1, [:: 0]); (3, [:: 0]); (11, [::]); (11, [::]); (6, [::]); (4, [::]); (5, [::]); (11, [::])] 2 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (6, [::]); (1, [:: 0]); (3, [:: 0]); (11, [::]); (11, [::]); (4, [::]); (11, [::])] 1 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (6, [::]); (1, [:: 0]); (3, [:: 0]); (11, [::]); (11, [::]); (4, [::]); (5, [::]); (6, [::])] 6 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (6, [::]); (1, [:: 0]); (3, [:: 0]); (11, [::]); (11, [::]); (4, [::]); (5, [::]); (11, [::])] 2 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (6, [::]); (1, [:: 0]); (3, [:: 0]); (11, [::]); (11, [::]); (4, [::]); (6, [::])] 6 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (6, [::]); (1, [:: 0]); (3, [:: 0]); (11, [::]); (11, [::]); (4, [::]); (11, [::])] 2 [::];
     Cofactor (C := Integers) (Zneg 2) [:: 0] [:: (6, [::]); (1, [:: 0]); (3, [:: 0]); (11, [::]); (6, [::])] 0 [::];
     Cofactor (C := Integers) (Zneg 2) [:: 0] [:: (6, [::]); (1, [:: 0]); (3, [:: 0]); (11, [::])] 0 [::];
     Cofactor (C := Integers) (Zpos 3) [:: 0] [:: (6, [::]); (1, [:: 0]); (3, [:: 0]); (6, [::]); (4, [::]); (11, [::])] 1 [::];
     Cofactor (C := Integers) (Zpos 2) [:: 0] [:: (6, [::]); (1, [:: 0]); (3, [:: 0]); (11, [::]); (6, [::]); (4, [::]); (5, [::]); (6, [::])] 6 [::];
     Cofactor (C := Integers) (Zneg 2) [:: 0] [:: (6, [::]); (1, [:: 0]); (3, [:: 0]); (11, [::]); (6, [::]); (4, [::]); (5, [::]); (11, [::])] 2 [::];
     Cofactor (C := Integers) (Zneg 2) [:: 0] [:: (6, [::]); (1, [:: 0]); (3, [:: 0]); (11, [::]); (4, [::]); (6, [::])] 6 [::];
     Cofactor (C := Integers) (Zpos 2) [:: 0] [:: (6, [::]); (1, [:: 0]); (3, [:: 0]); (11, [::]); (4, [::]); (11, [::])] 2 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (6, [::]); (1, [:: 0]); (3, [:: 0]); (6, [::])] 0 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (6, [::]); (1, [:: 0]); (3, [:: 0])] 0 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (6, [::]); (1, [:: 0]); (3, [:: 0]); (6, [::]); (4, [::])] 1 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (6, [::]); (1, [:: 0]); (3, [:: 0]); (6, [::]); (4, [::]); (5, [::]); (6, [::])] 6 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (6, [::]); (1, [:: 0]); (3, [:: 0]); (6, [::]); (4, [::]); (5, [::]); (11, [::])] 2 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (6, [::]); (1, [:: 0]); (3, [:: 0]); (4, [::]); (6, [::])] 6 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (6, [::]); (1, [:: 0]); (3, [:: 0]); (4, [::]); (11, [::])] 2 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 1; 0] [:: (8, [:: 0]); (2, [:: 0; 1]); (3, [:: 1]); (9, [:: 0])] 4 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 1; 0] [:: (2, [:: 0; 1]); (3, [:: 1])] 4 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (1, [:: 0]); (3, [:: 0]); (11, [::]); (6, [::]); (6, [::])] 6 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (1, [:: 0]); (3, [:: 0]); (11, [::]); (6, [::]); (11, [::])] 2 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (1, [:: 0]); (3, [:: 0]); (6, [::])] 6 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (1, [:: 0]); (3, [:: 0]); (11, [::])] 2 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (1, [:: 0]); (3, [:: 0]); (6, [::]); (6, [::])] 6 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (1, [:: 0]); (3, [:: 0]); (6, [::]); (11, [::])] 2 [::]]
    [:: [:: 0];
     [:: 0; 1];
     [:: 0];
     [:: 0];
     [:: 0; 1];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
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
     [:: 0; 1];
     [:: 0; 1];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 1; 0];
     [:: 1; 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem negative_sampling_dv :
  forall (R : comRingType) (D K : nat)
  (u : nat -> R)
  (N : nat -> nat -> R)
  (V_v : nat -> R)
  (reciprocal_1 reciprocal_2 exp_3 : R)
  (reciprocal_4 reciprocal_5 exp_6 reciprocal_7 : nat -> R)
  (reciprocal_8 exp_9 : R)
  (exp_10 v_1 : nat -> R),
  (reciprocal_1 * reciprocal_2 = 1) ->
  (reciprocal_2 * exp_3 + reciprocal_2 = 1) ->
  (exp_3 * exp_9 = 1) ->
  (forall (i : 'I_K), reciprocal_4 i * reciprocal_5 i = 1) ->
  (forall (i : 'I_K), reciprocal_5 i * exp_6 i + reciprocal_5 i = 1) ->
  (forall (i : 'I_K), reciprocal_7 i * exp_10 i + reciprocal_7 i = 1) ->
  (reciprocal_8 + reciprocal_8 * exp_9 = 1) ->
  (forall (i : 'I_K), exp_10 i * exp_6 i = 1) ->
  - ((\sum_(i < D) reciprocal_1 * reciprocal_2 * reciprocal_2 * exp_3 * u i * V_v i))
   + (\sum_(i < K) \sum_(j < D) reciprocal_4 i * reciprocal_5 i * reciprocal_5 i * exp_6 i * N i j * V_v j)
  = (\sum_(i < D) reciprocal_2 * u i * V_v i)
   - (\sum_(i < D) u i * V_v i)
   + (\sum_(i < D) \sum_(j < K) reciprocal_7 j * N j i * V_v i).
Proof.
move=> R D K u N V_v reciprocal_1 reciprocal_2 exp_3 reciprocal_4 reciprocal_5 exp_6 reciprocal_7 reciprocal_8 exp_9 exp_10 v_1.
pose size_of s := nth 0%N ([:: D; K])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => u (value v 0));
     (fun v => N (value v 0) (value v 1));
     (fun v => V_v (value v 0));
     (fun v => reciprocal_1);
     (fun v => reciprocal_2);
     (fun v => exp_3);
     (fun v => reciprocal_4 (value v 0));
     (fun v => reciprocal_5 (value v 0));
     (fun v => exp_6 (value v 0));
     (fun v => reciprocal_7 (value v 0));
     (fun v => reciprocal_8);
     (fun v => exp_9);
     (fun v => exp_10 (value v 0));
     (fun v => v_1 (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
