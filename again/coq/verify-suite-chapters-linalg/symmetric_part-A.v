(* Certificate symmetric_part dA.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_A is V A *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 0] [:: (3, [:: 0; 1]); (2, [:: 0; 1])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 0] [:: (3, [:: 0; 1]); (2, [:: 1; 0])]])%N.

Definition right_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 0] [:: (3, [:: 0; 1]); (2, [:: 0; 1])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 0] [:: (3, [:: 1; 0]); (2, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Rationals) :=
  ([::])%N.

Definition renaming : certificate Rationals :=
  (Certificate (C := Rationals) [::]
    [:: [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 1; 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Definition forward_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 0] [:: (3, [:: 0; 1]); (1, [:: 0; 1])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 0] [:: (3, [:: 0; 1]); (1, [:: 1; 0])]])%N.

Definition renaming_of_derivative : certificate Rationals :=
  (Certificate (C := Rationals) [::]
    [:: [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 1; 0]])%N.

Lemma derivative_accepted : check ([::])%N ([::])%N side_relations renaming_of_derivative (derivative 1 2 forward_side) right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem symmetric_part_dA_adjoint :
  forall (R : numFieldType) (n : nat)
  (A V_A G : nat -> nat -> R),
  1%:R / 2%:R * (\sum_(i < n) \sum_(j < n) G i j * V_A i j)
   + 1%:R / 2%:R * (\sum_(i < n) \sum_(j < n) G i j * V_A j i)
  = 1%:R / 2%:R * (\sum_(i < n) \sum_(j < n) G i j * V_A i j)
   + 1%:R / 2%:R * (\sum_(i < n) \sum_(j < n) G j i * V_A i j).
Proof.
move=> R n A V_A G.
pose size_of s := nth 0%N ([:: n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => A (value v 0) (value v 1));
     (fun v => V_A (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_field R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.

Theorem symmetric_part_dA :
  forall (R : numFieldType) (n : nat)
  (A V_A G : nat -> nat -> R),
  exists r : {poly R}, forall t : R,
  1%:R / 2%:R * (\sum_(i < n) \sum_(j < n) G i j * (A i j + t * V_A i j))
   + 1%:R / 2%:R * (\sum_(i < n) \sum_(j < n) G i j * (A j i + t * V_A j i))
  = 1%:R / 2%:R * (\sum_(i < n) \sum_(j < n) G i j * A i j)
   + 1%:R / 2%:R * (\sum_(i < n) \sum_(j < n) G i j * A j i)
  + t * (1%:R / 2%:R * (\sum_(i < n) \sum_(j < n) G i j * V_A i j)
   + 1%:R / 2%:R * (\sum_(i < n) \sum_(j < n) G j i * V_A i j))
  + t ^+ 2 * r.[t].
Proof.
move=> R n A V_A G.
pose size_of s := nth 0%N ([:: n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => A (value v 0) (value v 1));
     (fun v => V_A (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified_gradient _ _ (in_field R) size_of T 1 2 isT isT isT lits ([::])%N ([::])%N side_relations _ _ _ inside derivative_accepted).
Qed.
