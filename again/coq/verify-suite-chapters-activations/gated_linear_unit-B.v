(* Certificate gated_linear_unit dB.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_B is V B
   reciprocal_1[i, j] = ((exp(B[i, j] * -1) + 1))**(-1)
   exp_2[i, j] = exp(B[i, j] * -1)
   The hypotheses, in their order: reciprocal 1 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 0; 1]); (1, [:: 0; 1]); (4, [:: 0; 1]); (4, [:: 0; 1]); (5, [:: 0; 1]); (2, [:: 0; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 1] [:: (3, [:: 0; 1]); (1, [:: 0; 1]); (4, [:: 0; 1]); (4, [:: 0; 1]); (2, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 0; 1]); (1, [:: 0; 1]); (4, [:: 0; 1]); (2, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0; 1] [:: Product (C := Integers) (Zpos 1) [::] [:: (4, [:: 0; 1]); (5, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [::] [:: (4, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 0; 1] [:: (3, [:: 0; 1]); (1, [:: 0; 1]); (4, [:: 0; 1]); (2, [:: 0; 1])] 0 [:: 0; 1]]
    [:: [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem gated_linear_unit_dB :
  forall (R : comRingType) (N M : nat)
  (A V_B G reciprocal_1 exp_2 B : nat -> nat -> R),
  (forall (i : 'I_N) (j : 'I_M), reciprocal_1 i j * exp_2 i j + reciprocal_1 i j = 1) ->
  (\sum_(i < N) \sum_(j < M) G i j * A i j * reciprocal_1 i j * reciprocal_1 i j * exp_2 i j * V_B i j)
  = - ((\sum_(i < N) \sum_(j < M) G i j * A i j * reciprocal_1 i j * reciprocal_1 i j * V_B i j))
   + (\sum_(i < N) \sum_(j < M) G i j * A i j * reciprocal_1 i j * V_B i j).
Proof.
move=> R N M A V_B G reciprocal_1 exp_2 B.
pose size_of s := nth 0%N ([:: N; M])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => A (value v 0) (value v 1));
     (fun v => V_B (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1));
     (fun v => reciprocal_1 (value v 0) (value v 1));
     (fun v => exp_2 (value v 0) (value v 1));
     (fun v => B (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
