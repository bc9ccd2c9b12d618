(* Certificate cookbook_63 dX.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_X is V X
   inverse_1[i, j] = inv[k,l: X[k, l]](i, j) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 1; 1; 1; 1] [:: (1, [:: 0; 2]); (4, [:: 2; 3]); (3, [:: 3; 4]); (4, [:: 4; 1]); (2, [:: 1; 0])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 1; 1; 1; 0; 1] [:: (4, [:: 1; 4]); (2, [:: 4; 3]); (1, [:: 3; 2]); (4, [:: 2; 0]); (3, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3; 4];
     [:: 3; 4; 2; 0; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem cookbook_63_dX :
  forall (R : comRingType) (p n : nat)
  (A B V_X inverse_1 X : nat -> nat -> R),
  - ((\sum_(i < p) \sum_(j < n) \sum_(k < n) \sum_(l < n) \sum_(q < n) A i k * inverse_1 k l * V_X l q * inverse_1 q j * B j i))
  = - ((\sum_(i < n) \sum_(j < n) \sum_(k < n) \sum_(l < p) \sum_(q < n) inverse_1 j q * B q l * A l k * inverse_1 k i * V_X i j)).
Proof.
move=> R p n A B V_X inverse_1 X.
pose size_of s := nth 0%N ([:: p; n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => A (value v 0) (value v 1));
     (fun v => B (value v 0) (value v 1));
     (fun v => V_X (value v 0) (value v 1));
     (fun v => inverse_1 (value v 0) (value v 1));
     (fun v => X (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
