(* Certificate gradient_of_quadratic dA.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_A is V A *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (5, [:: 0]); (4, [:: 0; 1]); (1, [:: 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (5, [:: 0]); (4, [:: 1; 0]); (1, [:: 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (5, [:: 0]); (1, [:: 1]); (4, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (1, [:: 0]); (5, [:: 1]); (4, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 1; 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Definition forward_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (5, [:: 0]); (2, [:: 0; 1]); (1, [:: 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (5, [:: 0]); (2, [:: 1; 0]); (1, [:: 1])];
     Product (C := Integers) (Zpos 1) [:: 0] [:: (5, [:: 0]); (3, [:: 0])]])%N.

Definition renaming_of_derivative : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 1; 0]])%N.

Lemma derivative_accepted : check ([::])%N ([::])%N side_relations renaming_of_derivative (derivative 2 4 forward_side) right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem gradient_of_quadratic_dA_adjoint :
  forall (R : comRingType) (n : nat)
  (x : nat -> R)
  (A : nat -> nat -> R)
  (b : nat -> R)
  (V_A : nat -> nat -> R)
  (G : nat -> R),
  (\sum_(i < n) \sum_(j < n) G i * V_A i j * x j)
   + (\sum_(i < n) \sum_(j < n) G i * V_A j i * x j)
  = (\sum_(i < n) \sum_(j < n) G i * x j * V_A i j)
   + (\sum_(i < n) \sum_(j < n) x i * G j * V_A i j).
Proof.
move=> R n x A b V_A G.
pose size_of s := nth 0%N ([:: n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0));
     (fun v => A (value v 0) (value v 1));
     (fun v => b (value v 0));
     (fun v => V_A (value v 0) (value v 1));
     (fun v => G (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.

Theorem gradient_of_quadratic_dA :
  forall (R : comRingType) (n : nat)
  (x : nat -> R)
  (A : nat -> nat -> R)
  (b : nat -> R)
  (V_A : nat -> nat -> R)
  (G : nat -> R),
  exists r : {poly R}, forall t : R,
  (\sum_(i < n) \sum_(j < n) G i * (A i j + t * V_A i j) * x j)
   + (\sum_(i < n) \sum_(j < n) G i * (A j i + t * V_A j i) * x j)
   + (\sum_(i < n) G i * b i)
  = (\sum_(i < n) \sum_(j < n) G i * A i j * x j)
   + (\sum_(i < n) \sum_(j < n) G i * A j i * x j)
   + (\sum_(i < n) G i * b i)
  + t * ((\sum_(i < n) \sum_(j < n) G i * x j * V_A i j)
   + (\sum_(i < n) \sum_(j < n) x i * G j * V_A i j))
  + t ^+ 2 * r.[t].
Proof.
move=> R n x A b V_A G.
pose size_of s := nth 0%N ([:: n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0));
     (fun v => A (value v 0) (value v 1));
     (fun v => b (value v 0));
     (fun v => V_A (value v 0) (value v 1));
     (fun v => G (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified_gradient _ _ (in_ring R) size_of T 2 4 isT isT isT lits ([::])%N ([::])%N side_relations _ _ _ inside derivative_accepted).
Qed.
