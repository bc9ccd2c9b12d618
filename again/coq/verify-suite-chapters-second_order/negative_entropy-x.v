(* Certificate negative_entropy dx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_x is V x
   log_1[i] = log(x[i])
   reciprocal_2[i] = (x[i])**(-1)
   The hypotheses, in their order: reciprocal 1 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (2, [:: 0]); (3, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0] [:: (1, [:: 0]); (4, [:: 0]); (2, [:: 0])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 0]); (2, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0] [:: (2, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (4, [:: 0]); (1, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (2, [:: 0])] 0 [:: 0]]
    [:: [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem negative_entropy_dx :
  forall (R : comRingType) (n : nat)
  (x V_x log_1 reciprocal_2 : nat -> R),
  (forall (i : 'I_n), reciprocal_2 i * x i = 1) ->
  (\sum_(i < n) V_x i * log_1 i)
   + (\sum_(i < n) x i * reciprocal_2 i * V_x i)
  = (\sum_(i < n) log_1 i * V_x i)
   + (\sum_(i < n) V_x i).
Proof.
move=> R n x V_x log_1 reciprocal_2.
pose size_of s := nth 0%N ([:: n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0));
     (fun v => V_x (value v 0));
     (fun v => log_1 (value v 0));
     (fun v => reciprocal_2 (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
