(* Certificate matrix_factorisation dV.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_V is V V *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zneg 1) 1) [:: 0; 1; 2] [:: (4, [:: 0; 1]); (1, [:: 0; 1]); (2, [:: 0; 2]); (6, [:: 1; 2])];
     Product (C := Rationals) (Qmake (Zpos 1) 1) [:: 0; 1; 2; 2] [:: (4, [:: 0; 1]); (2, [:: 0; 2]); (3, [:: 1; 2]); (2, [:: 0; 3]); (6, [:: 1; 3])];
     Product (C := Rationals) (Qmake (Zpos 1) 1) [:: 1; 2] [:: (5, [::]); (3, [:: 0; 1]); (6, [:: 0; 1])]])%N.

Definition right_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 1) [:: 1; 2] [:: (5, [::]); (3, [:: 0; 1]); (6, [:: 0; 1])];
     Product (C := Rationals) (Qmake (Zneg 1) 1) [:: 1; 2; 0] [:: (4, [:: 2; 0]); (1, [:: 2; 0]); (2, [:: 2; 1]); (6, [:: 0; 1])];
     Product (C := Rationals) (Qmake (Zpos 1) 1) [:: 1; 2; 0; 2] [:: (4, [:: 2; 0]); (2, [:: 2; 3]); (3, [:: 0; 3]); (2, [:: 2; 1]); (6, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Rationals) :=
  ([::])%N.

Definition renaming : certificate Rationals :=
  (Certificate (C := Rationals) [::]
    [:: [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1];
     [:: 0; 1];
     [:: 2; 0; 1];
     [:: 2; 0; 3; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Definition forward_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1] [:: (4, [:: 0; 1]); (1, [:: 0; 1]); (1, [:: 0; 1])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 1; 2] [:: (4, [:: 0; 1]); (1, [:: 0; 1]); (2, [:: 0; 2]); (3, [:: 1; 2])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 1; 2] [:: (4, [:: 0; 1]); (2, [:: 0; 2]); (3, [:: 1; 2]); (1, [:: 0; 1])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 2; 2] [:: (4, [:: 0; 1]); (2, [:: 0; 2]); (3, [:: 1; 2]); (2, [:: 0; 3]); (3, [:: 1; 3])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 2] [:: (5, [::]); (2, [:: 0; 1]); (2, [:: 0; 1])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 1; 2] [:: (5, [::]); (3, [:: 0; 1]); (3, [:: 0; 1])]])%N.

Definition renaming_of_derivative : certificate Rationals :=
  (Certificate (C := Rationals) [::]
    [:: [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 3; 2];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 2; 0; 1];
     [:: 2; 0; 1; 3]])%N.

Lemma derivative_accepted : check ([::])%N ([::])%N side_relations renaming_of_derivative (derivative 3 6 forward_side) right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem matrix_factorisation_dV_adjoint :
  forall (R : numFieldType) (m n k : nat)
  (M U V mask : nat -> nat -> R)
  (lam : R)
  (V_V : nat -> nat -> R),
  - ((\sum_(i < m) \sum_(j < n) \sum_(l < k) mask i j * M i j * U i l * V_V j l))
   + (\sum_(i < m) \sum_(j < n) \sum_(l < k) \sum_(p < k) mask i j * U i l * V j l * U i p * V_V j p)
   + (\sum_(i < n) \sum_(j < k) lam * V i j * V_V i j)
  = (\sum_(i < n) \sum_(j < k) lam * V i j * V_V i j)
   - (\sum_(i < n) \sum_(j < k) \sum_(l < m) mask l i * M l i * U l j * V_V i j)
   + (\sum_(i < n) \sum_(j < k) \sum_(l < m) \sum_(p < k) mask l i * U l p * V i p * U l j * V_V i j).
Proof.
move=> R m n k M U V mask lam V_V.
pose size_of s := nth 0%N ([:: m; n; k])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => M (value v 0) (value v 1));
     (fun v => U (value v 0) (value v 1));
     (fun v => V (value v 0) (value v 1));
     (fun v => mask (value v 0) (value v 1));
     (fun v => lam);
     (fun v => V_V (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_field R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.

Theorem matrix_factorisation_dV :
  forall (R : numFieldType) (m n k : nat)
  (M U V mask : nat -> nat -> R)
  (lam : R)
  (V_V : nat -> nat -> R),
  exists r : {poly R}, forall t : R,
  1%:R / 2%:R * (\sum_(i < m) \sum_(j < n) mask i j * M i j * M i j)
   - 1%:R / 2%:R * (\sum_(i < m) \sum_(j < n) \sum_(l < k) mask i j * M i j * U i l * (V j l + t * V_V j l))
   - 1%:R / 2%:R * (\sum_(i < m) \sum_(j < n) \sum_(l < k) mask i j * U i l * (V j l + t * V_V j l) * M i j)
   + 1%:R / 2%:R * (\sum_(i < m) \sum_(j < n) \sum_(l < k) \sum_(p < k) mask i j * U i l * (V j l + t * V_V j l) * U i p * (V j p + t * V_V j p))
   + 1%:R / 2%:R * (\sum_(i < m) \sum_(j < k) lam * U i j * U i j)
   + 1%:R / 2%:R * (\sum_(i < n) \sum_(j < k) lam * (V i j + t * V_V i j) * (V i j + t * V_V i j))
  = 1%:R / 2%:R * (\sum_(i < m) \sum_(j < n) mask i j * M i j * M i j)
   - 1%:R / 2%:R * (\sum_(i < m) \sum_(j < n) \sum_(l < k) mask i j * M i j * U i l * V j l)
   - 1%:R / 2%:R * (\sum_(i < m) \sum_(j < n) \sum_(l < k) mask i j * U i l * V j l * M i j)
   + 1%:R / 2%:R * (\sum_(i < m) \sum_(j < n) \sum_(l < k) \sum_(p < k) mask i j * U i l * V j l * U i p * V j p)
   + 1%:R / 2%:R * (\sum_(i < m) \sum_(j < k) lam * U i j * U i j)
   + 1%:R / 2%:R * (\sum_(i < n) \sum_(j < k) lam * V i j * V i j)
  + t * ((\sum_(i < n) \sum_(j < k) lam * V i j * V_V i j)
   - (\sum_(i < n) \sum_(j < k) \sum_(l < m) mask l i * M l i * U l j * V_V i j)
   + (\sum_(i < n) \sum_(j < k) \sum_(l < m) \sum_(p < k) mask l i * U l p * V i p * U l j * V_V i j))
  + t ^+ 2 * r.[t].
Proof.
move=> R m n k M U V mask lam V_V.
pose size_of s := nth 0%N ([:: m; n; k])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => M (value v 0) (value v 1));
     (fun v => U (value v 0) (value v 1));
     (fun v => V (value v 0) (value v 1));
     (fun v => mask (value v 0) (value v 1));
     (fun v => lam);
     (fun v => V_V (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified_gradient _ _ (in_field R) size_of T 3 6 isT isT isT lits ([::])%N ([::])%N side_relations _ _ _ inside derivative_accepted).
Qed.
