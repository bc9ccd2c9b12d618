(* Certificate matrix_quadratic dB.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_B is V B *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 1; 1; 0; 0] [:: (4, [:: 0; 1]); (3, [:: 3; 0]); (1, [:: 3; 2]); (2, [:: 2; 1])];
     Product (C := Integers) (Zpos 1) [:: 1; 1; 0; 0] [:: (4, [:: 0; 1]); (2, [:: 3; 0]); (1, [:: 3; 2]); (3, [:: 2; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 1; 0] [:: (1, [:: 0; 3]); (2, [:: 3; 2]); (4, [:: 1; 2]); (3, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 1; 0] [:: (1, [:: 3; 0]); (2, [:: 3; 2]); (4, [:: 2; 1]); (3, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 1; 2; 3; 0];
     [:: 2; 1; 0; 3]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Definition forward_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 1; 1; 0; 0] [:: (4, [:: 0; 1]); (2, [:: 3; 0]); (1, [:: 3; 2]); (2, [:: 2; 1])]])%N.

Definition renaming_of_derivative : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 1; 2; 3; 0];
     [:: 2; 1; 0; 3]])%N.

Lemma derivative_accepted : check ([::])%N ([::])%N side_relations renaming_of_derivative (derivative 2 3 forward_side) right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem matrix_quadratic_dB_adjoint :
  forall (R : comRingType) (n m : nat)
  (A B V_B G : nat -> nat -> R),
  (\sum_(i < m) \sum_(j < m) \sum_(k < n) \sum_(l < n) G i j * V_B l i * A l k * B k j)
   + (\sum_(i < m) \sum_(j < m) \sum_(k < n) \sum_(l < n) G i j * B l i * A l k * V_B k j)
  = (\sum_(i < n) \sum_(j < m) \sum_(k < m) \sum_(l < n) A i l * B l k * G j k * V_B i j)
   + (\sum_(i < n) \sum_(j < m) \sum_(k < m) \sum_(l < n) A l i * B l k * G k j * V_B i j).
Proof.
move=> R n m A B V_B G.
pose size_of s := nth 0%N ([:: n; m])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => A (value v 0) (value v 1));
     (fun v => B (value v 0) (value v 1));
     (fun v => V_B (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.

Theorem matrix_quadratic_dB :
  forall (R : comRingType) (n m : nat)
  (A B V_B G : nat -> nat -> R),
  exists r : {poly R}, forall t : R,
  (\sum_(i < m) \sum_(j < m) \sum_(k < n) \sum_(l < n) G i j * (B l i + t * V_B l i) * A l k * (B k j + t * V_B k j))
  = (\sum_(i < m) \sum_(j < m) \sum_(k < n) \sum_(l < n) G i j * B l i * A l k * B k j)
  + t * ((\sum_(i < n) \sum_(j < m) \sum_(k < m) \sum_(l < n) A i l * B l k * G j k * V_B i j)
   + (\sum_(i < n) \sum_(j < m) \sum_(k < m) \sum_(l < n) A l i * B l k * G k j * V_B i j))
  + t ^+ 2 * r.[t].
Proof.
move=> R n m A B V_B G.
pose size_of s := nth 0%N ([:: n; m])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => A (value v 0) (value v 1));
     (fun v => B (value v 0) (value v 1));
     (fun v => V_B (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified_gradient _ _ (in_ring R) size_of T 2 3 isT isT isT lits ([::])%N ([::])%N side_relations _ _ _ inside derivative_accepted).
Qed.
