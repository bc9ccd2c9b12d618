(* Certificate factorisation_machine dV.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_V is V V *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 1) [:: 1; 0; 0] [:: (1, [:: 1]); (3, [:: 1; 0]); (1, [:: 2]); (4, [:: 2; 0])];
     Product (C := Rationals) (Qmake (Zneg 1) 1) [:: 1; 0] [:: (1, [:: 1]); (1, [:: 1]); (3, [:: 1; 0]); (4, [:: 1; 0])]])%N.

Definition right_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 1) [:: 0; 1; 0] [:: (1, [:: 0]); (1, [:: 2]); (3, [:: 2; 1]); (4, [:: 0; 1])];
     Product (C := Rationals) (Qmake (Zneg 1) 1) [:: 0; 1] [:: (1, [:: 0]); (1, [:: 0]); (3, [:: 0; 1]); (4, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Rationals) :=
  ([::])%N.

Definition renaming : certificate Rationals :=
  (Certificate (C := Rationals) [::]
    [:: [:: 0; 1; 2];
     [:: 0; 1];
     [:: 1; 2; 0];
     [:: 1; 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Definition forward_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 1) [:: 0] [:: (2, [:: 0]); (1, [:: 0])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 1; 0; 0] [:: (1, [:: 1]); (3, [:: 1; 0]); (1, [:: 2]); (3, [:: 2; 0])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 1; 0] [:: (1, [:: 1]); (1, [:: 1]); (3, [:: 1; 0]); (3, [:: 1; 0])]])%N.

Definition renaming_of_derivative : certificate Rationals :=
  (Certificate (C := Rationals) [::]
    [:: [:: 0; 1; 2];
     [:: 0; 2; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 1; 0; 2];
     [:: 1; 0]])%N.

Lemma derivative_accepted : check ([::])%N ([::])%N side_relations renaming_of_derivative (derivative 3 4 forward_side) right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem factorisation_machine_dV_adjoint :
  forall (R : numFieldType) (D k : nat)
  (x w : nat -> R)
  (V V_V : nat -> nat -> R),
  (\sum_(i < k) \sum_(j < D) \sum_(l < D) x j * V j i * x l * V_V l i)
   - (\sum_(i < k) \sum_(j < D) x j * x j * V j i * V_V j i)
  = (\sum_(i < D) \sum_(j < k) \sum_(l < D) x i * x l * V l j * V_V i j)
   - (\sum_(i < D) \sum_(j < k) x i * x i * V i j * V_V i j).
Proof.
move=> R D k x w V V_V.
pose size_of s := nth 0%N ([:: D; k])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0));
     (fun v => w (value v 0));
     (fun v => V (value v 0) (value v 1));
     (fun v => V_V (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_field R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.

Theorem factorisation_machine_dV :
  forall (R : numFieldType) (D k : nat)
  (x w : nat -> R)
  (V V_V : nat -> nat -> R),
  exists r : {poly R}, forall t : R,
  (\sum_(i < D) w i * x i)
   + 1%:R / 2%:R * (\sum_(i < k) \sum_(j < D) \sum_(l < D) x j * (V j i + t * V_V j i) * x l * (V l i + t * V_V l i))
   - 1%:R / 2%:R * (\sum_(i < k) \sum_(j < D) x j * x j * (V j i + t * V_V j i) * (V j i + t * V_V j i))
  = (\sum_(i < D) w i * x i)
   + 1%:R / 2%:R * (\sum_(i < k) \sum_(j < D) \sum_(l < D) x j * V j i * x l * V l i)
   - 1%:R / 2%:R * (\sum_(i < k) \sum_(j < D) x j * x j * V j i * V j i)
  + t * ((\sum_(i < D) \sum_(j < k) \sum_(l < D) x i * x l * V l j * V_V i j)
   - (\sum_(i < D) \sum_(j < k) x i * x i * V i j * V_V i j))
  + t ^+ 2 * r.[t].
Proof.
move=> R D k x w V V_V.
pose size_of s := nth 0%N ([:: D; k])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0));
     (fun v => w (value v 0));
     (fun v => V (value v 0) (value v 1));
     (fun v => V_V (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified_gradient _ _ (in_field R) size_of T 3 4 isT isT isT lits ([::])%N ([::])%N side_relations _ _ _ inside derivative_accepted).
Qed.
