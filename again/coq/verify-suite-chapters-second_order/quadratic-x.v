(* Certificate quadratic dx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_x is V x *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (4, [:: 1]); (2, [:: 1; 0]); (1, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (1, [:: 1]); (2, [:: 1; 0]); (4, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 0]); (4, [:: 0])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (2, [:: 0; 1]); (1, [:: 1]); (4, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (2, [:: 1; 0]); (1, [:: 1]); (4, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 0]); (4, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1];
     [:: 0; 1];
     [:: 0];
     [:: 1; 0];
     [:: 0; 1];
     [:: 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Definition forward_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (1, [:: 1]); (2, [:: 1; 0]); (1, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 0]); (1, [:: 0])]])%N.

Definition renaming_of_derivative : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1];
     [:: 0; 1];
     [:: 0];
     [:: 1; 0];
     [:: 0; 1];
     [:: 0]])%N.

Lemma derivative_accepted : check ([::])%N ([::])%N side_relations renaming_of_derivative (derivative 1 4 forward_side) right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem quadratic_dx_adjoint :
  forall (R : comRingType) (n : nat)
  (x : nat -> R)
  (A : nat -> nat -> R)
  (b V_x : nat -> R),
  (\sum_(i < n) \sum_(j < n) V_x j * A j i * x i)
   + (\sum_(i < n) \sum_(j < n) x j * A j i * V_x i)
   + (\sum_(i < n) b i * V_x i)
  = (\sum_(i < n) \sum_(j < n) A i j * x j * V_x i)
   + (\sum_(i < n) \sum_(j < n) A j i * x j * V_x i)
   + (\sum_(i < n) b i * V_x i).
Proof.
move=> R n x A b V_x.
pose size_of s := nth 0%N ([:: n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0));
     (fun v => A (value v 0) (value v 1));
     (fun v => b (value v 0));
     (fun v => V_x (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.

Theorem quadratic_dx :
  forall (R : comRingType) (n : nat)
  (x : nat -> R)
  (A : nat -> nat -> R)
  (b V_x : nat -> R),
  exists r : {poly R}, forall t : R,
  (\sum_(i < n) \sum_(j < n) (x j + t * V_x j) * A j i * (x i + t * V_x i))
   + (\sum_(i < n) b i * (x i + t * V_x i))
  = (\sum_(i < n) \sum_(j < n) x j * A j i * x i)
   + (\sum_(i < n) b i * x i)
  + t * ((\sum_(i < n) \sum_(j < n) A i j * x j * V_x i)
   + (\sum_(i < n) \sum_(j < n) A j i * x j * V_x i)
   + (\sum_(i < n) b i * V_x i))
  + t ^+ 2 * r.[t].
Proof.
move=> R n x A b V_x.
pose size_of s := nth 0%N ([:: n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0));
     (fun v => A (value v 0) (value v 1));
     (fun v => b (value v 0));
     (fun v => V_x (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified_gradient _ _ (in_ring R) size_of T 1 4 isT isT isT lits ([::])%N ([::])%N side_relations _ _ _ inside derivative_accepted).
Qed.
