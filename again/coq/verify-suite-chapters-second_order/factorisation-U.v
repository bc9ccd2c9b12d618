(* Certificate factorisation dU.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   R_1 is R
   V_U is V U *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 1) [:: 0; 2; 1; 1] [:: (1, [:: 0; 2]); (2, [:: 1; 2]); (4, [:: 0; 3]); (2, [:: 1; 3])];
     Product (C := Rationals) (Qmake (Zneg 1) 1) [:: 0; 2; 1] [:: (3, [:: 0; 1]); (4, [:: 0; 2]); (2, [:: 1; 2])]])%N.

Definition right_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 1) [:: 0; 1; 2; 1] [:: (1, [:: 0; 3]); (2, [:: 2; 3]); (2, [:: 2; 1]); (4, [:: 0; 1])];
     Product (C := Rationals) (Qmake (Zneg 1) 1) [:: 0; 1; 2] [:: (3, [:: 0; 2]); (2, [:: 2; 1]); (4, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Rationals) :=
  ([::])%N.

Definition renaming : certificate Rationals :=
  (Certificate (C := Rationals) [::]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 1; 2];
     [:: 0; 2; 3; 1];
     [:: 0; 2; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Definition forward_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 2; 1; 1] [:: (1, [:: 0; 2]); (2, [:: 1; 2]); (1, [:: 0; 3]); (2, [:: 1; 3])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 2; 1] [:: (1, [:: 0; 2]); (2, [:: 1; 2]); (3, [:: 0; 1])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 2; 1] [:: (3, [:: 0; 1]); (1, [:: 0; 2]); (2, [:: 1; 2])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 2] [:: (3, [:: 0; 1]); (3, [:: 0; 1])]])%N.

Definition renaming_of_derivative : certificate Rationals :=
  (Certificate (C := Rationals) [::]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 1; 3; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 2; 1; 3];
     [:: 0; 2; 1]])%N.

Lemma derivative_accepted : check ([::])%N ([::])%N side_relations renaming_of_derivative (derivative 1 4 forward_side) right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem factorisation_dU_adjoint :
  forall (R : numFieldType) (n k m : nat)
  (U V R_1 V_U : nat -> nat -> R),
  (\sum_(i < n) \sum_(j < m) \sum_(l < k) \sum_(p < k) U i l * V j l * V_U i p * V j p)
   - (\sum_(i < n) \sum_(j < m) \sum_(l < k) R_1 i j * V_U i l * V j l)
  = (\sum_(i < n) \sum_(j < k) \sum_(l < m) \sum_(p < k) U i p * V l p * V l j * V_U i j)
   - (\sum_(i < n) \sum_(j < k) \sum_(l < m) R_1 i l * V l j * V_U i j).
Proof.
move=> R n k m U V R_1 V_U.
pose size_of s := nth 0%N ([:: n; k; m])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => U (value v 0) (value v 1));
     (fun v => V (value v 0) (value v 1));
     (fun v => R_1 (value v 0) (value v 1));
     (fun v => V_U (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_field R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.

Theorem factorisation_dU :
  forall (R : numFieldType) (n k m : nat)
  (U V R_1 V_U : nat -> nat -> R),
  exists r : {poly R}, forall t : R,
  1%:R / 2%:R * (\sum_(i < n) \sum_(j < m) \sum_(l < k) \sum_(p < k) (U i l + t * V_U i l) * V j l * (U i p + t * V_U i p) * V j p)
   - 1%:R / 2%:R * (\sum_(i < n) \sum_(j < m) \sum_(l < k) (U i l + t * V_U i l) * V j l * R_1 i j)
   - 1%:R / 2%:R * (\sum_(i < n) \sum_(j < m) \sum_(l < k) R_1 i j * (U i l + t * V_U i l) * V j l)
   + 1%:R / 2%:R * (\sum_(i < n) \sum_(j < m) R_1 i j * R_1 i j)
  = 1%:R / 2%:R * (\sum_(i < n) \sum_(j < m) \sum_(l < k) \sum_(p < k) U i l * V j l * U i p * V j p)
   - 1%:R / 2%:R * (\sum_(i < n) \sum_(j < m) \sum_(l < k) U i l * V j l * R_1 i j)
   - 1%:R / 2%:R * (\sum_(i < n) \sum_(j < m) \sum_(l < k) R_1 i j * U i l * V j l)
   + 1%:R / 2%:R * (\sum_(i < n) \sum_(j < m) R_1 i j * R_1 i j)
  + t * ((\sum_(i < n) \sum_(j < k) \sum_(l < m) \sum_(p < k) U i p * V l p * V l j * V_U i j)
   - (\sum_(i < n) \sum_(j < k) \sum_(l < m) R_1 i l * V l j * V_U i j))
  + t ^+ 2 * r.[t].
Proof.
move=> R n k m U V R_1 V_U.
pose size_of s := nth 0%N ([:: n; k; m])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => U (value v 0) (value v 1));
     (fun v => V (value v 0) (value v 1));
     (fun v => R_1 (value v 0) (value v 1));
     (fun v => V_U (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified_gradient _ _ (in_field R) size_of T 1 4 isT isT isT lits ([::])%N ([::])%N side_relations _ _ _ inside derivative_accepted).
Qed.
