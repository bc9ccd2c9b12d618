(* Certificate log_abs_determinant.hessian dX.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_X is V X
   inverse_1[i, j] = inv[k,l: X[k, l]](i, j) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 0; 0; 0] [:: (2, [:: 0; 1]); (3, [:: 1; 2]); (1, [:: 2; 3]); (3, [:: 3; 0])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 0; 0; 0] [:: (2, [:: 2; 3]); (3, [:: 3; 0]); (3, [:: 1; 2]); (1, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3];
     [:: 2; 3; 0; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem log_abs_determinant_hessian_dX :
  forall (R : comRingType) (n : nat)
  (V_X G inverse_1 X : nat -> nat -> R),
  - ((\sum_(i < n) \sum_(j < n) \sum_(k < n) \sum_(l < n) G i j * inverse_1 j k * V_X k l * inverse_1 l i))
  = - ((\sum_(i < n) \sum_(j < n) \sum_(k < n) \sum_(l < n) G k l * inverse_1 l i * inverse_1 j k * V_X i j)).
Proof.
move=> R n V_X G inverse_1 X.
pose size_of s := nth 0%N ([:: n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V_X (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1));
     (fun v => inverse_1 (value v 0) (value v 1));
     (fun v => X (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
