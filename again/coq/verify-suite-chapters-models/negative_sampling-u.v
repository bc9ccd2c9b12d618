(* Certificate negative_sampling du.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   v_1 is v
   V_u is V u
   reciprocal_1 = (((exp(sum_i(u[i] * v[i]) * -1) + 1))**(-1))**(-1)
   reciprocal_2 = ((exp(sum_i(u[i] * v[i]) * -1) + 1))**(-1)
   exp_3 = exp(sum_i(u[i] * v[i]) * -1)
   The hypotheses, in their order: reciprocal 1, reciprocal 2 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0] [:: (3, [::]); (4, [::]); (4, [::]); (5, [::]); (2, [:: 0]); (1, [:: 0])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (4, [::]); (1, [:: 0]); (2, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0] [:: (1, [:: 0]); (2, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [::] [:: (3, [::]); (4, [::])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [::] [:: (4, [::]); (5, [::])];
     Product (C := Integers) (Zpos 1) [::] [:: (4, [::])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (4, [::]); (5, [::]); (2, [:: 0]); (1, [:: 0])] 0 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (2, [:: 0]); (1, [:: 0])] 1 [::]]
    [:: [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem negative_sampling_du :
  forall (R : comRingType) (D K : nat)
  (v_1 V_u : nat -> R)
  (reciprocal_1 reciprocal_2 exp_3 : R)
  (u : nat -> R),
  (reciprocal_1 * reciprocal_2 = 1) ->
  (reciprocal_2 * exp_3 + reciprocal_2 = 1) ->
  - ((\sum_(i < D) reciprocal_1 * reciprocal_2 * reciprocal_2 * exp_3 * V_u i * v_1 i))
  = (\sum_(i < D) reciprocal_2 * v_1 i * V_u i)
   - (\sum_(i < D) v_1 i * V_u i).
Proof.
move=> R D K v_1 V_u reciprocal_1 reciprocal_2 exp_3 u.
pose size_of s := nth 0%N ([:: D; K])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => v_1 (value v 0));
     (fun v => V_u (value v 0));
     (fun v => reciprocal_1);
     (fun v => reciprocal_2);
     (fun v => exp_3);
     (fun v => u (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
