(* Certificate cookbook_61 dX.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_X is V X
   inverse_1[i, j] = inv[k,l: X[k, l]](i, j) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 0; 0; 0] [:: (1, [:: 1]); (4, [:: 1; 2]); (3, [:: 2; 3]); (4, [:: 3; 0]); (2, [:: 0])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 0; 0; 0] [:: (4, [:: 3; 0]); (1, [:: 3]); (2, [:: 2]); (4, [:: 1; 2]); (3, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3];
     [:: 2; 3; 0; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem cookbook_61_dX :
  forall (R : comRingType) (n : nat)
  (a b : nat -> R)
  (V_X inverse_1 X : nat -> nat -> R),
  - ((\sum_(i < n) \sum_(j < n) \sum_(k < n) \sum_(l < n) a j * inverse_1 j k * V_X k l * inverse_1 l i * b i))
  = - ((\sum_(i < n) \sum_(j < n) \sum_(k < n) \sum_(l < n) inverse_1 l i * a l * b k * inverse_1 j k * V_X i j)).
Proof.
move=> R n a b V_X inverse_1 X.
pose size_of s := nth 0%N ([:: n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => a (value v 0));
     (fun v => b (value v 0));
     (fun v => V_X (value v 0) (value v 1));
     (fun v => inverse_1 (value v 0) (value v 1));
     (fun v => X (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
