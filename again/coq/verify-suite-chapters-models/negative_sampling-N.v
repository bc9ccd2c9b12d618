(* Certificate negative_sampling dN.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   v_1 is v
   V_N is V N
   reciprocal_1[i] = (((exp(sum_j(N[i, j] * v[j])) + 1))**(-1))**(-1)
   reciprocal_2[i] = ((exp(sum_j(N[i, j] * v[j])) + 1))**(-1)
   exp_3[i] = exp(sum_j(N[i, j] * v[j]))
   reciprocal_4[i] = ((exp(sum_j(N[i, j] * v[j]) * -1) + 1))**(-1)
   exp_5[i] = exp(sum_j(N[i, j] * v[j]) * -1)
   The hypotheses, in their order: reciprocal 1, reciprocal 2, reciprocal 3, reciprocal 4 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 1; 0] [:: (3, [:: 0]); (4, [:: 0]); (4, [:: 0]); (5, [:: 0]); (2, [:: 0; 1]); (1, [:: 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 1; 0] [:: (6, [:: 0]); (1, [:: 1]); (2, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 1] [:: Product (C := Integers) (Zpos 1) [::] [:: (3, [:: 0]); (4, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [:: 1] [:: Product (C := Integers) (Zpos 1) [::] [:: (4, [:: 0]); (5, [:: 0])];
     Product (C := Integers) (Zpos 1) [::] [:: (4, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [:: 1] [:: Product (C := Integers) (Zpos 1) [::] [:: (6, [:: 0]); (7, [:: 0])];
     Product (C := Integers) (Zpos 1) [::] [:: (6, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [:: 1] [:: Product (C := Integers) (Zpos 1) [::] [:: (7, [:: 0]); (5, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 1; 0] [:: (4, [:: 0]); (4, [:: 0]); (5, [:: 0]); (2, [:: 0; 1]); (1, [:: 1]); (5, [:: 0])] 0 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 1; 0] [:: (4, [:: 0]); (4, [:: 0]); (5, [:: 0]); (2, [:: 0; 1]); (1, [:: 1])] 0 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 1; 0] [:: (4, [:: 0]); (4, [:: 0]); (5, [:: 0]); (2, [:: 0; 1]); (1, [:: 1]); (3, [:: 0])] 1 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 1; 0] [:: (1, [:: 1]); (2, [:: 0; 1]); (4, [:: 0])] 2 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 1; 0] [:: (1, [:: 1]); (2, [:: 0; 1])] 2 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 1; 0] [:: (1, [:: 1]); (2, [:: 0; 1]); (6, [:: 0]); (7, [:: 0])] 1 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 1; 0] [:: (1, [:: 1]); (2, [:: 0; 1]); (6, [:: 0]); (4, [:: 0])] 3 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 1; 0] [:: (4, [:: 0]); (2, [:: 0; 1]); (1, [:: 1]); (5, [:: 0])] 1 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 1; 0] [:: (2, [:: 0; 1]); (1, [:: 1])] 1 [:: 0]]
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
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem negative_sampling_dN :
  forall (R : comRingType) (D K : nat)
  (v_1 : nat -> R)
  (V_N : nat -> nat -> R)
  (reciprocal_1 reciprocal_2 exp_3 reciprocal_4 exp_5 : nat -> R)
  (N : nat -> nat -> R),
  (forall (i : 'I_K), reciprocal_1 i * reciprocal_2 i = 1) ->
  (forall (i : 'I_K), reciprocal_2 i * exp_3 i + reciprocal_2 i = 1) ->
  (forall (i : 'I_K), reciprocal_4 i * exp_5 i + reciprocal_4 i = 1) ->
  (forall (i : 'I_K), exp_5 i * exp_3 i = 1) ->
  (\sum_(i < K) \sum_(j < D) reciprocal_1 i * reciprocal_2 i * reciprocal_2 i * exp_3 i * V_N i j * v_1 j)
  = (\sum_(i < K) \sum_(j < D) reciprocal_4 i * v_1 j * V_N i j).
Proof.
move=> R D K v_1 V_N reciprocal_1 reciprocal_2 exp_3 reciprocal_4 exp_5 N.
pose size_of s := nth 0%N ([:: D; K])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => v_1 (value v 0));
     (fun v => V_N (value v 0) (value v 1));
     (fun v => reciprocal_1 (value v 0));
     (fun v => reciprocal_2 (value v 0));
     (fun v => exp_3 (value v 0));
     (fun v => reciprocal_4 (value v 0));
     (fun v => exp_5 (value v 0));
     (fun v => N (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
