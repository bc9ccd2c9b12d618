(* Certificate binary_cross_entropy_probabilities dp.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_p is V p
   reciprocal_1[i] = (p[i])**(-1)
   reciprocal_2[i] = ((p[i] * -1 + 1))**(-1)
   reciprocal_3[i] = (p[i] * (p[i] * -1 + 1))**(-1)
   The hypotheses, in their order: reciprocal 1, reciprocal 2, reciprocal 3 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0] [:: (2, [:: 0]); (4, [:: 0]); (3, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0] [:: (2, [:: 0]); (5, [:: 0]); (3, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0] [:: (5, [:: 0]); (3, [:: 0])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (1, [:: 0]); (6, [:: 0]); (3, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0] [:: (2, [:: 0]); (6, [:: 0]); (3, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (4, [:: 0]); (1, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zneg 1) [::] [:: (5, [:: 0]); (1, [:: 0])];
     Product (C := Integers) (Zpos 1) [::] [:: (5, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zneg 1) [::] [:: (6, [:: 0]); (1, [:: 0]); (1, [:: 0])];
     Product (C := Integers) (Zpos 1) [::] [:: (6, [:: 0]); (1, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (1, [:: 0]); (3, [:: 0]); (5, [:: 0])] 2 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (1, [:: 0]); (3, [:: 0]); (4, [:: 0])] 2 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (1, [:: 0]); (3, [:: 0]); (6, [:: 0]); (1, [:: 0])] 0 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (1, [:: 0]); (3, [:: 0]); (6, [:: 0])] 0 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (1, [:: 0]); (3, [:: 0]); (6, [:: 0]); (1, [:: 0])] 1 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (2, [:: 0]); (3, [:: 0]); (5, [:: 0])] 2 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (2, [:: 0]); (3, [:: 0]); (4, [:: 0])] 2 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (2, [:: 0]); (3, [:: 0]); (6, [:: 0]); (1, [:: 0])] 0 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (2, [:: 0]); (3, [:: 0]); (6, [:: 0])] 0 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (2, [:: 0]); (3, [:: 0]); (6, [:: 0]); (1, [:: 0])] 1 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 0])] 0 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (3, [:: 0])] 1 [:: 0]]
    [:: [:: 0];
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
     [:: 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem binary_cross_entropy_probabilities_dp :
  forall (R : comRingType) (N : nat)
  (p y V_p reciprocal_1 reciprocal_2 reciprocal_3 : nat -> R),
  (forall (i : 'I_N), reciprocal_1 i * p i = 1) ->
  (forall (i : 'I_N), - (reciprocal_2 i * p i) + reciprocal_2 i = 1) ->
  (forall (i : 'I_N), - (reciprocal_3 i * p i * p i) + reciprocal_3 i * p i = 1) ->
  - ((\sum_(i < N) y i * reciprocal_1 i * V_p i))
   - (\sum_(i < N) y i * reciprocal_2 i * V_p i)
   + (\sum_(i < N) reciprocal_2 i * V_p i)
  = (\sum_(i < N) p i * reciprocal_3 i * V_p i)
   - (\sum_(i < N) y i * reciprocal_3 i * V_p i).
Proof.
move=> R N p y V_p reciprocal_1 reciprocal_2 reciprocal_3.
pose size_of s := nth 0%N ([:: N])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => p (value v 0));
     (fun v => y (value v 0));
     (fun v => V_p (value v 0));
     (fun v => reciprocal_1 (value v 0));
     (fun v => reciprocal_2 (value v 0));
     (fun v => reciprocal_3 (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
