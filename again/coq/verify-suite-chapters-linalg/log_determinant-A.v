(* Certificate log_determinant dA.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_A is V A
   reciprocal_1 = (det[i,j: A[i, j]]())**(-1)
   det_2 = det[i,j: A[i, j]]()
   inverse_3[i, j] = inv[k,l: A[k, l]](j, i)
   The hypotheses, in their order: reciprocal 1 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (2, [::]); (3, [::]); (4, [::]); (5, [:: 0; 1]); (1, [:: 0; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (2, [::]); (5, [:: 0; 1]); (1, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [::] [:: (3, [::]); (4, [::])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 0; 0] [:: (2, [::]); (5, [:: 0; 1]); (1, [:: 0; 1])] 0 [::]]
    [:: [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem log_determinant_dA :
  forall (R : comRingType) (n : nat)
  (V_A : nat -> nat -> R)
  (G reciprocal_1 det_2 : R)
  (inverse_3 A : nat -> nat -> R),
  (reciprocal_1 * det_2 = 1) ->
  (\sum_(i < n) \sum_(j < n) G * reciprocal_1 * det_2 * inverse_3 i j * V_A i j)
  = (\sum_(i < n) \sum_(j < n) G * inverse_3 i j * V_A i j).
Proof.
move=> R n V_A G reciprocal_1 det_2 inverse_3 A.
pose size_of s := nth 0%N ([:: n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V_A (value v 0) (value v 1));
     (fun v => G);
     (fun v => reciprocal_1);
     (fun v => det_2);
     (fun v => inverse_3 (value v 0) (value v 1));
     (fun v => A (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
