(* Certificate matrix_vector dx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_x is V x *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (4, [:: 0]); (1, [:: 0; 1]); (3, [:: 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 1; 0] [:: (1, [:: 1; 0]); (4, [:: 1]); (3, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1];
     [:: 1; 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Definition forward_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (4, [:: 0]); (1, [:: 0; 1]); (2, [:: 1])]])%N.

Definition renaming_of_derivative : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1];
     [:: 1; 0]])%N.

Lemma derivative_accepted : check ([::])%N ([::])%N side_relations renaming_of_derivative (derivative 2 3 forward_side) right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem matrix_vector_dx_adjoint :
  forall (R : comRingType) (m n : nat)
  (A : nat -> nat -> R)
  (x V_x G : nat -> R),
  (\sum_(i < m) \sum_(j < n) G i * A i j * V_x j)
  = (\sum_(i < n) \sum_(j < m) A j i * G j * V_x i).
Proof.
move=> R m n A x V_x G.
pose size_of s := nth 0%N ([:: m; n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => A (value v 0) (value v 1));
     (fun v => x (value v 0));
     (fun v => V_x (value v 0));
     (fun v => G (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.

Theorem matrix_vector_dx :
  forall (R : comRingType) (m n : nat)
  (A : nat -> nat -> R)
  (x V_x G : nat -> R),
  exists r : {poly R}, forall t : R,
  (\sum_(i < m) \sum_(j < n) G i * A i j * (x j + t * V_x j))
  = (\sum_(i < m) \sum_(j < n) G i * A i j * x j)
  + t * (\sum_(i < n) \sum_(j < m) A j i * G j * V_x i)
  + t ^+ 2 * r.[t].
Proof.
move=> R m n A x V_x G.
pose size_of s := nth 0%N ([:: m; n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => A (value v 0) (value v 1));
     (fun v => x (value v 0));
     (fun v => V_x (value v 0));
     (fun v => G (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified_gradient _ _ (in_ring R) size_of T 2 3 isT isT isT lits ([::])%N ([::])%N side_relations _ _ _ inside derivative_accepted).
Qed.
