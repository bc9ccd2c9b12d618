(* Certificate determinant dA.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_A is V A
   det_1 = det[i,j: A[i, j]]()
   inverse_2[i, j] = inv[k,l: A[k, l]](j, i) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (2, [::]); (3, [::]); (4, [:: 0; 1]); (1, [:: 0; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (2, [::]); (3, [::]); (4, [:: 0; 1]); (1, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1];
     [:: 0; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem determinant_dA :
  forall (R : comRingType) (n : nat)
  (V_A : nat -> nat -> R)
  (G det_1 : R)
  (inverse_2 A : nat -> nat -> R),
  (\sum_(i < n) \sum_(j < n) G * det_1 * inverse_2 i j * V_A i j)
  = (\sum_(i < n) \sum_(j < n) G * det_1 * inverse_2 i j * V_A i j).
Proof.
move=> R n V_A G det_1 inverse_2 A.
pose size_of s := nth 0%N ([:: n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V_A (value v 0) (value v 1));
     (fun v => G);
     (fun v => det_1);
     (fun v => inverse_2 (value v 0) (value v 1));
     (fun v => A (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
