(* Certificate cookbook_49 dX.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_X is V X
   det_1 = det[i,j: X[i, j]]()
   inverse_2[i, j] = inv[k,l: X[k, l]](j, i) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (2, [::]); (3, [:: 0; 1]); (1, [:: 0; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (2, [::]); (3, [:: 0; 1]); (1, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1];
     [:: 0; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem cookbook_49_dX :
  forall (R : comRingType) (n : nat)
  (V_X : nat -> nat -> R)
  (det_1 : R)
  (inverse_2 X : nat -> nat -> R),
  (\sum_(i < n) \sum_(j < n) det_1 * inverse_2 i j * V_X i j)
  = (\sum_(i < n) \sum_(j < n) det_1 * inverse_2 i j * V_X i j).
Proof.
move=> R n V_X det_1 inverse_2 X.
pose size_of s := nth 0%N ([:: n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V_X (value v 0) (value v 1));
     (fun v => det_1);
     (fun v => inverse_2 (value v 0) (value v 1));
     (fun v => X (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
