(* Certificate matrix_product.jacobian dA.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_A is V A *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (4, [:: 0; 1]); (3, [:: 0; 2]); (2, [:: 2; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 0; 2] [:: (0, [:: 2; 0]); (4, [:: 2; 3]); (2, [:: 1; 3]); (3, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2];
     [:: 0; 3; 1; 2]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Definition forward_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (4, [:: 0; 1]); (1, [:: 0; 2]); (2, [:: 2; 1])]])%N.

Definition renaming_of_derivative : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2];
     [:: 0; 3; 1; 2]])%N.

Lemma derivative_accepted : check ([::])%N ([::])%N side_relations renaming_of_derivative (derivative 1 3 forward_side) right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem matrix_product_jacobian_dA_adjoint :
  forall (R : comRingType) (n m k : nat)
  (A B V_A G : nat -> nat -> R),
  (\sum_(i < n) \sum_(j < k) \sum_(l < m) G i j * V_A i l * B l j)
  = (\sum_(i < n) \sum_(j < m) \sum_(l < n) \sum_(p < k) (l == i :> nat)%:R * G l p * B j p * V_A i j).
Proof.
move=> R n m k A B V_A G.
pose size_of s := nth 0%N ([:: n; m; k])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => A (value v 0) (value v 1));
     (fun v => B (value v 0) (value v 1));
     (fun v => V_A (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.

Theorem matrix_product_jacobian_dA :
  forall (R : comRingType) (n m k : nat)
  (A B V_A G : nat -> nat -> R),
  exists r : {poly R}, forall t : R,
  (\sum_(i < n) \sum_(j < k) \sum_(l < m) G i j * (A i l + t * V_A i l) * B l j)
  = (\sum_(i < n) \sum_(j < k) \sum_(l < m) G i j * A i l * B l j)
  + t * (\sum_(i < n) \sum_(j < m) \sum_(l < n) \sum_(p < k) (l == i :> nat)%:R * G l p * B j p * V_A i j)
  + t ^+ 2 * r.[t].
Proof.
move=> R n m k A B V_A G.
pose size_of s := nth 0%N ([:: n; m; k])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => A (value v 0) (value v 1));
     (fun v => B (value v 0) (value v 1));
     (fun v => V_A (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified_gradient _ _ (in_ring R) size_of T 1 3 isT isT isT lits ([::])%N ([::])%N side_relations _ _ _ inside derivative_accepted).
Qed.
