(* Certificate squared_residual.hessian dx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_x is V x *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 2) [:: 0; 1; 0] [:: (5, [:: 0]); (2, [:: 1; 0]); (2, [:: 1; 2]); (4, [:: 2])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 2) [:: 0; 0; 1] [:: (5, [:: 1]); (2, [:: 2; 1]); (2, [:: 2; 0]); (4, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2];
     [:: 1; 2; 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Definition forward_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 2) [:: 0; 1; 0] [:: (5, [:: 0]); (2, [:: 1; 0]); (2, [:: 1; 2]); (1, [:: 2])];
     Product (C := Integers) (Zneg 2) [:: 0; 1] [:: (5, [:: 0]); (2, [:: 1; 0]); (3, [:: 1])]])%N.

Definition renaming_of_derivative : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2];
     [:: 1; 2; 0]])%N.

Lemma derivative_accepted : check ([::])%N ([::])%N side_relations renaming_of_derivative (derivative 1 4 forward_side) right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem squared_residual_hessian_dx_adjoint :
  forall (R : comRingType) (n m : nat)
  (x : nat -> R)
  (A : nat -> nat -> R)
  (b V_x G : nat -> R),
  2%:R * (\sum_(i < n) \sum_(j < m) \sum_(k < n) G i * A j i * A j k * V_x k)
  = 2%:R * (\sum_(i < n) \sum_(j < n) \sum_(k < m) G j * A k j * A k i * V_x i).
Proof.
move=> R n m x A b V_x G.
pose size_of s := nth 0%N ([:: n; m])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0));
     (fun v => A (value v 0) (value v 1));
     (fun v => b (value v 0));
     (fun v => V_x (value v 0));
     (fun v => G (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.

Theorem squared_residual_hessian_dx :
  forall (R : comRingType) (n m : nat)
  (x : nat -> R)
  (A : nat -> nat -> R)
  (b V_x G : nat -> R),
  exists r : {poly R}, forall t : R,
  2%:R * (\sum_(i < n) \sum_(j < m) \sum_(k < n) G i * A j i * A j k * (x k + t * V_x k))
   - 2%:R * (\sum_(i < n) \sum_(j < m) G i * A j i * b j)
  = 2%:R * (\sum_(i < n) \sum_(j < m) \sum_(k < n) G i * A j i * A j k * x k)
   - 2%:R * (\sum_(i < n) \sum_(j < m) G i * A j i * b j)
  + t * (2%:R * (\sum_(i < n) \sum_(j < n) \sum_(k < m) G j * A k j * A k i * V_x i))
  + t ^+ 2 * r.[t].
Proof.
move=> R n m x A b V_x G.
pose size_of s := nth 0%N ([:: n; m])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0));
     (fun v => A (value v 0) (value v 1));
     (fun v => b (value v 0));
     (fun v => V_x (value v 0));
     (fun v => G (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified_gradient _ _ (in_ring R) size_of T 1 4 isT isT isT lits ([::])%N ([::])%N side_relations _ _ _ inside derivative_accepted).
Qed.
