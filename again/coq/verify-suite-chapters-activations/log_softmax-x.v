(* Certificate log_softmax dx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_x is V x
   log_9 is log 9
   selected_1[i, j] = [j = argmax_k(x[i, k])]
   reciprocal_2[i] = (sum_j(exp((x[i, j] + x[i, argmax_k(x[i, k])] * -1))))**(-1)
   exp_3[i, j] = exp((x[i, j] + x[i, argmax_k(x[i, k])] * -1))
   exp_4[i, j] = exp((x[i, j] + x[i, argmax_k(x[i, k])] * -1 + log(sum_l(exp((x[i, l] + x[i, argmax_k(x[i, k])] * -1)))) * -1))
   exp_5[i] = exp(x[i, argmax_j(x[i, j])])
   reciprocal_6[i] = (sum_j(exp(x[i, j])))**(-1)
   exp_7[i, j] = exp(x[i, j])
   reciprocal_8[i] = (exp(x[i, argmax_j(x[i, j])]))**(-1)
   The hypotheses, in their order: reciprocal 3, exp of a sum 4, exp of a sum 5, reciprocal 7, reciprocal 8 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (2, [:: 0; 1]); (1, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 1] [:: (2, [:: 0; 1]); (3, [:: 0; 2]); (1, [:: 0; 2])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 1] [:: (2, [:: 0; 1]); (4, [:: 0]); (5, [:: 0; 2]); (1, [:: 0; 2])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 1; 1] [:: (2, [:: 0; 1]); (4, [:: 0]); (5, [:: 0; 2]); (3, [:: 0; 3]); (1, [:: 0; 3])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (2, [:: 0; 1]); (1, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 1] [:: (6, [:: 0; 1]); (2, [:: 0; 2]); (1, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [:: 1] [:: (4, [:: 0]); (5, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [:: 0; 1] [:: Product (C := Integers) (Zpos 1) [::] [:: (5, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (9, [:: 0; 1]); (10, [:: 0])]];
     Hypothesis_ (C := Integers) [:: 0; 1] [:: Product (C := Integers) (Zpos 1) [::] [:: (6, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (9, [:: 0; 1]); (8, [:: 0])]];
     Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [:: 1] [:: (8, [:: 0]); (9, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (10, [:: 0]); (7, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zpos 1) [:: 0; 1; 1] [:: (2, [:: 0; 1]); (4, [:: 0]); (1, [:: 0; 2])] 1 [:: 0; 2];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 1; 1; 1] [:: (2, [:: 0; 1]); (4, [:: 0]); (3, [:: 0; 3]); (1, [:: 0; 3])] 1 [:: 0; 2];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 1; 1] [:: (2, [:: 0; 2]); (1, [:: 0; 1])] 2 [:: 0; 1];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 1; 1] [:: (2, [:: 0; 1]); (1, [:: 0; 2]); (9, [:: 0; 2]); (10, [:: 0]); (7, [:: 0]); (8, [:: 0])] 0 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 1; 1; 1] [:: (2, [:: 0; 1]); (1, [:: 0; 2]); (9, [:: 0; 2]); (10, [:: 0]); (7, [:: 0]); (8, [:: 0]); (4, [:: 0])] 1 [:: 0; 3];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 1; 1; 1] [:: (2, [:: 0; 1]); (1, [:: 0; 2]); (9, [:: 0; 2]); (10, [:: 0]); (8, [:: 0]); (4, [:: 0]); (9, [:: 0; 3])] 4 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 1; 1] [:: (2, [:: 0; 1]); (1, [:: 0; 2]); (9, [:: 0; 2]); (10, [:: 0]); (4, [:: 0])] 3 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 1; 1; 1] [:: (2, [:: 0; 1]); (3, [:: 0; 3]); (1, [:: 0; 3]); (9, [:: 0; 2]); (10, [:: 0]); (7, [:: 0]); (8, [:: 0])] 0 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 1; 1; 1; 1] [:: (2, [:: 0; 1]); (3, [:: 0; 3]); (1, [:: 0; 3]); (9, [:: 0; 2]); (10, [:: 0]); (7, [:: 0]); (8, [:: 0]); (4, [:: 0])] 1 [:: 0; 4];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 1; 1; 1; 1] [:: (2, [:: 0; 1]); (3, [:: 0; 3]); (1, [:: 0; 3]); (9, [:: 0; 2]); (10, [:: 0]); (8, [:: 0]); (4, [:: 0]); (9, [:: 0; 4])] 4 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 1; 1; 1] [:: (2, [:: 0; 1]); (3, [:: 0; 3]); (1, [:: 0; 3]); (9, [:: 0; 2]); (10, [:: 0]); (4, [:: 0])] 3 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 1; 1] [:: (2, [:: 0; 1]); (1, [:: 0; 2]); (9, [:: 0; 2]); (8, [:: 0])] 4 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 1; 1; 1] [:: (2, [:: 0; 1]); (3, [:: 0; 3]); (1, [:: 0; 3]); (9, [:: 0; 2]); (8, [:: 0])] 4 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 1; 1] [:: (2, [:: 0; 1]); (3, [:: 0; 2]); (1, [:: 0; 2])] 3 [:: 0]]
    [:: [:: 0; 1];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3; 4];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3; 4];
     [:: 0; 1; 2; 3; 4];
     [:: 0; 1; 2; 3; 4];
     [:: 0; 1; 2; 3; 4];
     [:: 0; 1; 2; 3; 4];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2];
     [:: 0; 2; 1];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 3; 2];
     [:: 0; 1; 2]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem log_softmax_dx :
  forall (R : comRingType) (N K : nat)
  (V_x G selected_1 : nat -> nat -> R)
  (reciprocal_2 : nat -> R)
  (exp_3 exp_4 : nat -> nat -> R)
  (exp_5 reciprocal_6 : nat -> R)
  (exp_7 : nat -> nat -> R)
  (reciprocal_8 log_9 : nat -> R)
  (x : nat -> nat -> R),
  (forall (i : 'I_N), (\sum_(j < K) reciprocal_2 i * exp_3 i j) = 1) ->
  (forall (i : 'I_N) (j : 'I_K), exp_3 i j = exp_7 i j * reciprocal_8 i) ->
  (forall (i : 'I_N) (j : 'I_K), exp_4 i j = exp_7 i j * reciprocal_6 i) ->
  (forall (i : 'I_N), (\sum_(j < K) reciprocal_6 i * exp_7 i j) = 1) ->
  (forall (i : 'I_N), reciprocal_8 i * exp_5 i = 1) ->
  (\sum_(i < N) \sum_(j < K) G i j * V_x i j)
   - (\sum_(i < N) \sum_(j < K) \sum_(k < K) G i j * selected_1 i k * V_x i k)
   - (\sum_(i < N) \sum_(j < K) \sum_(k < K) G i j * reciprocal_2 i * exp_3 i k * V_x i k)
   + (\sum_(i < N) \sum_(j < K) \sum_(k < K) \sum_(l < K) G i j * reciprocal_2 i * exp_3 i k * selected_1 i l * V_x i l)
  = (\sum_(i < N) \sum_(j < K) G i j * V_x i j)
   - (\sum_(i < N) \sum_(j < K) \sum_(k < K) exp_4 i j * G i k * V_x i j).
Proof.
move=> R N K V_x G selected_1 reciprocal_2 exp_3 exp_4 exp_5 reciprocal_6 exp_7 reciprocal_8 log_9 x.
pose size_of s := nth 0%N ([:: N; K])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V_x (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1));
     (fun v => selected_1 (value v 0) (value v 1));
     (fun v => reciprocal_2 (value v 0));
     (fun v => exp_3 (value v 0) (value v 1));
     (fun v => exp_4 (value v 0) (value v 1));
     (fun v => exp_5 (value v 0));
     (fun v => reciprocal_6 (value v 0));
     (fun v => exp_7 (value v 0) (value v 1));
     (fun v => reciprocal_8 (value v 0));
     (fun v => log_9 (value v 0));
     (fun v => x (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
