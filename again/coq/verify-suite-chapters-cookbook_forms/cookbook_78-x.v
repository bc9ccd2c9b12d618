(* Certificate cookbook_78 dx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_x is V x *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 2; 0; 1; 1] [:: (1, [:: 1; 2]); (7, [:: 2]); (4, [:: 1; 0]); (5, [:: 0; 3]); (2, [:: 3])];
     Product (C := Integers) (Zpos 1) [:: 2; 0; 1] [:: (1, [:: 1; 2]); (7, [:: 2]); (4, [:: 1; 0]); (6, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 2; 0; 1; 1] [:: (1, [:: 1; 2]); (2, [:: 2]); (4, [:: 1; 0]); (5, [:: 0; 3]); (7, [:: 3])];
     Product (C := Integers) (Zpos 1) [:: 2; 0; 1] [:: (3, [:: 1]); (4, [:: 1; 0]); (5, [:: 0; 2]); (7, [:: 2])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 1; 2; 0; 1] [:: (1, [:: 2; 0]); (4, [:: 2; 1]); (5, [:: 1; 3]); (2, [:: 3]); (7, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 1; 2; 0] [:: (1, [:: 2; 0]); (4, [:: 2; 1]); (6, [:: 1]); (7, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 1; 0; 2; 1] [:: (5, [:: 2; 0]); (4, [:: 1; 2]); (1, [:: 1; 3]); (2, [:: 3]); (7, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 1; 0; 2] [:: (5, [:: 2; 0]); (4, [:: 1; 2]); (3, [:: 1]); (7, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2];
     [:: 1; 2; 0; 3];
     [:: 1; 2; 0];
     [:: 2; 1; 3; 0];
     [:: 2; 1; 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Definition forward_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 2; 0; 1; 1] [:: (1, [:: 1; 2]); (2, [:: 2]); (4, [:: 1; 0]); (5, [:: 0; 3]); (2, [:: 3])];
     Product (C := Integers) (Zpos 1) [:: 2; 0; 1] [:: (1, [:: 1; 2]); (2, [:: 2]); (4, [:: 1; 0]); (6, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 2; 0; 1] [:: (3, [:: 1]); (4, [:: 1; 0]); (5, [:: 0; 2]); (2, [:: 2])];
     Product (C := Integers) (Zpos 1) [:: 2; 0] [:: (3, [:: 1]); (4, [:: 1; 0]); (6, [:: 0])]])%N.

Definition renaming_of_derivative : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 1; 2; 0; 3];
     [:: 1; 2; 0];
     [:: 2; 1; 3; 0];
     [:: 2; 1; 0]])%N.

Lemma derivative_accepted : check ([::])%N ([::])%N side_relations renaming_of_derivative (derivative 2 7 forward_side) right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem cookbook_78_dx_adjoint :
  forall (R : comRingType) (p n q : nat)
  (B : nat -> nat -> R)
  (x b : nat -> R)
  (C D : nat -> nat -> R)
  (d V_x : nat -> R),
  (\sum_(i < q) \sum_(j < p) \sum_(k < n) \sum_(l < n) B j k * V_x k * C j i * D i l * x l)
   + (\sum_(i < q) \sum_(j < p) \sum_(k < n) B j k * V_x k * C j i * d i)
   + (\sum_(i < q) \sum_(j < p) \sum_(k < n) \sum_(l < n) B j k * x k * C j i * D i l * V_x l)
   + (\sum_(i < q) \sum_(j < p) \sum_(k < n) b j * C j i * D i k * V_x k)
  = (\sum_(i < n) \sum_(j < q) \sum_(k < p) \sum_(l < n) B k i * C k j * D j l * x l * V_x i)
   + (\sum_(i < n) \sum_(j < q) \sum_(k < p) B k i * C k j * d j * V_x i)
   + (\sum_(i < n) \sum_(j < p) \sum_(k < q) \sum_(l < n) D k i * C j k * B j l * x l * V_x i)
   + (\sum_(i < n) \sum_(j < p) \sum_(k < q) D k i * C j k * b j * V_x i).
Proof.
move=> R p n q B x b C D d V_x.
pose size_of s := nth 0%N ([:: p; n; q])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => B (value v 0) (value v 1));
     (fun v => x (value v 0));
     (fun v => b (value v 0));
     (fun v => C (value v 0) (value v 1));
     (fun v => D (value v 0) (value v 1));
     (fun v => d (value v 0));
     (fun v => V_x (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.

Theorem cookbook_78_dx :
  forall (R : comRingType) (p n q : nat)
  (B : nat -> nat -> R)
  (x b : nat -> R)
  (C D : nat -> nat -> R)
  (d V_x : nat -> R),
  exists r : {poly R}, forall t : R,
  (\sum_(i < q) \sum_(j < p) \sum_(k < n) \sum_(l < n) B j k * (x k + t * V_x k) * C j i * D i l * (x l + t * V_x l))
   + (\sum_(i < q) \sum_(j < p) \sum_(k < n) B j k * (x k + t * V_x k) * C j i * d i)
   + (\sum_(i < q) \sum_(j < p) \sum_(k < n) b j * C j i * D i k * (x k + t * V_x k))
   + (\sum_(i < q) \sum_(j < p) b j * C j i * d i)
  = (\sum_(i < q) \sum_(j < p) \sum_(k < n) \sum_(l < n) B j k * x k * C j i * D i l * x l)
   + (\sum_(i < q) \sum_(j < p) \sum_(k < n) B j k * x k * C j i * d i)
   + (\sum_(i < q) \sum_(j < p) \sum_(k < n) b j * C j i * D i k * x k)
   + (\sum_(i < q) \sum_(j < p) b j * C j i * d i)
  + t * ((\sum_(i < n) \sum_(j < q) \sum_(k < p) \sum_(l < n) B k i * C k j * D j l * x l * V_x i)
   + (\sum_(i < n) \sum_(j < q) \sum_(k < p) B k i * C k j * d j * V_x i)
   + (\sum_(i < n) \sum_(j < p) \sum_(k < q) \sum_(l < n) D k i * C j k * B j l * x l * V_x i)
   + (\sum_(i < n) \sum_(j < p) \sum_(k < q) D k i * C j k * b j * V_x i))
  + t ^+ 2 * r.[t].
Proof.
move=> R p n q B x b C D d V_x.
pose size_of s := nth 0%N ([:: p; n; q])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => B (value v 0) (value v 1));
     (fun v => x (value v 0));
     (fun v => b (value v 0));
     (fun v => C (value v 0) (value v 1));
     (fun v => D (value v 0) (value v 1));
     (fun v => d (value v 0));
     (fun v => V_x (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified_gradient _ _ (in_ring R) size_of T 2 7 isT isT isT lits ([::])%N ([::])%N side_relations _ _ _ inside derivative_accepted).
Qed.
