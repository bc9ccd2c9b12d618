(* Certificate cookbook_93 dx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   R_1 is R
   V_x is V x *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 2; 0; 1; 1] [:: (1, [:: 1; 2]); (5, [:: 2]); (3, [:: 1; 0]); (4, [:: 0; 3]); (2, [:: 3])];
     Product (C := Integers) (Zpos 1) [:: 2; 0; 1; 1] [:: (1, [:: 1; 2]); (2, [:: 2]); (3, [:: 1; 0]); (4, [:: 0; 3]); (5, [:: 3])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 1; 1; 2; 0] [:: (1, [:: 3; 0]); (3, [:: 3; 2]); (4, [:: 2; 1]); (2, [:: 1]); (5, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 1; 1; 0; 2] [:: (4, [:: 3; 0]); (3, [:: 2; 3]); (1, [:: 2; 1]); (2, [:: 1]); (5, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 2; 3; 0; 1];
     [:: 3; 2; 1; 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Definition forward_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 2; 0; 1; 1] [:: (1, [:: 1; 2]); (2, [:: 2]); (3, [:: 1; 0]); (4, [:: 0; 3]); (2, [:: 3])]])%N.

Definition renaming_of_derivative : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 2; 3; 0; 1];
     [:: 3; 2; 1; 0]])%N.

Lemma derivative_accepted : check ([::])%N ([::])%N side_relations renaming_of_derivative (derivative 2 5 forward_side) right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem cookbook_93_dx_adjoint :
  forall (R : comRingType) (p n q : nat)
  (S : nat -> nat -> R)
  (x : nat -> R)
  (A R_1 : nat -> nat -> R)
  (V_x : nat -> R),
  (\sum_(i < q) \sum_(j < p) \sum_(k < n) \sum_(l < n) S j k * V_x k * A j i * R_1 i l * x l)
   + (\sum_(i < q) \sum_(j < p) \sum_(k < n) \sum_(l < n) S j k * x k * A j i * R_1 i l * V_x l)
  = (\sum_(i < n) \sum_(j < n) \sum_(k < q) \sum_(l < p) S l i * A l k * R_1 k j * x j * V_x i)
   + (\sum_(i < n) \sum_(j < n) \sum_(k < p) \sum_(l < q) R_1 l i * A k l * S k j * x j * V_x i).
Proof.
move=> R p n q S x A R_1 V_x.
pose size_of s := nth 0%N ([:: p; n; q])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => S (value v 0) (value v 1));
     (fun v => x (value v 0));
     (fun v => A (value v 0) (value v 1));
     (fun v => R_1 (value v 0) (value v 1));
     (fun v => V_x (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.

Theorem cookbook_93_dx :
  forall (R : comRingType) (p n q : nat)
  (S : nat -> nat -> R)
  (x : nat -> R)
  (A R_1 : nat -> nat -> R)
  (V_x : nat -> R),
  exists r : {poly R}, forall t : R,
  (\sum_(i < q) \sum_(j < p) \sum_(k < n) \sum_(l < n) S j k * (x k + t * V_x k) * A j i * R_1 i l * (x l + t * V_x l))
  = (\sum_(i < q) \sum_(j < p) \sum_(k < n) \sum_(l < n) S j k * x k * A j i * R_1 i l * x l)
  + t * ((\sum_(i < n) \sum_(j < n) \sum_(k < q) \sum_(l < p) S l i * A l k * R_1 k j * x j * V_x i)
   + (\sum_(i < n) \sum_(j < n) \sum_(k < p) \sum_(l < q) R_1 l i * A k l * S k j * x j * V_x i))
  + t ^+ 2 * r.[t].
Proof.
move=> R p n q S x A R_1 V_x.
pose size_of s := nth 0%N ([:: p; n; q])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => S (value v 0) (value v 1));
     (fun v => x (value v 0));
     (fun v => A (value v 0) (value v 1));
     (fun v => R_1 (value v 0) (value v 1));
     (fun v => V_x (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified_gradient _ _ (in_ring R) size_of T 2 5 isT isT isT lits ([::])%N ([::])%N side_relations _ _ _ inside derivative_accepted).
Qed.
