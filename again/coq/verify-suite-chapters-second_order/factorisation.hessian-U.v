(* Certificate factorisation.hessian dU.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   R_1 is R
   V_U is V U *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 2; 1] [:: (5, [:: 0; 1]); (4, [:: 0; 3]); (2, [:: 2; 3]); (2, [:: 2; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 0; 1; 2] [:: (0, [:: 2; 0]); (5, [:: 2; 3]); (2, [:: 4; 3]); (2, [:: 4; 1]); (4, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 3; 4; 1; 2]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Definition forward_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 2; 1] [:: (5, [:: 0; 1]); (1, [:: 0; 3]); (2, [:: 2; 3]); (2, [:: 2; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 2] [:: (5, [:: 0; 1]); (3, [:: 0; 2]); (2, [:: 2; 1])]])%N.

Definition renaming_of_derivative : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 3; 4; 1; 2]])%N.

Lemma derivative_accepted : check ([::])%N ([::])%N side_relations renaming_of_derivative (derivative 1 4 forward_side) right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem factorisation_hessian_dU_adjoint :
  forall (R : comRingType) (n k m : nat)
  (U V R_1 V_U G : nat -> nat -> R),
  (\sum_(i < n) \sum_(j < k) \sum_(l < m) \sum_(p < k) G i j * V_U i p * V l p * V l j)
  = (\sum_(i < n) \sum_(j < k) \sum_(l < n) \sum_(p < k) \sum_(q < m) (l == i :> nat)%:R * G l p * V q p * V q j * V_U i j).
Proof.
move=> R n k m U V R_1 V_U G.
pose size_of s := nth 0%N ([:: n; k; m])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => U (value v 0) (value v 1));
     (fun v => V (value v 0) (value v 1));
     (fun v => R_1 (value v 0) (value v 1));
     (fun v => V_U (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.

Theorem factorisation_hessian_dU :
  forall (R : comRingType) (n k m : nat)
  (U V R_1 V_U G : nat -> nat -> R),
  exists r : {poly R}, forall t : R,
  (\sum_(i < n) \sum_(j < k) \sum_(l < m) \sum_(p < k) G i j * (U i p + t * V_U i p) * V l p * V l j)
   - (\sum_(i < n) \sum_(j < k) \sum_(l < m) G i j * R_1 i l * V l j)
  = (\sum_(i < n) \sum_(j < k) \sum_(l < m) \sum_(p < k) G i j * U i p * V l p * V l j)
   - (\sum_(i < n) \sum_(j < k) \sum_(l < m) G i j * R_1 i l * V l j)
  + t * (\sum_(i < n) \sum_(j < k) \sum_(l < n) \sum_(p < k) \sum_(q < m) (l == i :> nat)%:R * G l p * V q p * V q j * V_U i j)
  + t ^+ 2 * r.[t].
Proof.
move=> R n k m U V R_1 V_U G.
pose size_of s := nth 0%N ([:: n; k; m])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => U (value v 0) (value v 1));
     (fun v => V (value v 0) (value v 1));
     (fun v => R_1 (value v 0) (value v 1));
     (fun v => V_U (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified_gradient _ _ (in_ring R) size_of T 1 4 isT isT isT lits ([::])%N ([::])%N side_relations _ _ _ inside derivative_accepted).
Qed.
