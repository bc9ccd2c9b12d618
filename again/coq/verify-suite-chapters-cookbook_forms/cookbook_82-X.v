(* Certificate cookbook_82 dX.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_X is V X *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 1; 0; 0; 1] [:: (3, [:: 3]); (5, [:: 2; 3]); (2, [:: 2; 1]); (1, [:: 1; 0]); (4, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 1; 0; 0; 1] [:: (3, [:: 3]); (1, [:: 2; 3]); (2, [:: 2; 1]); (5, [:: 1; 0]); (4, [:: 0])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 1; 0] [:: (2, [:: 3; 0]); (1, [:: 3; 2]); (3, [:: 2]); (4, [:: 1]); (5, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 1; 0] [:: (2, [:: 0; 3]); (1, [:: 3; 2]); (4, [:: 2]); (3, [:: 1]); (5, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 1; 0; 3; 2];
     [:: 2; 3; 0; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Definition forward_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 1; 0; 0; 1] [:: (3, [:: 3]); (1, [:: 2; 3]); (2, [:: 2; 1]); (1, [:: 1; 0]); (4, [:: 0])]])%N.

Definition renaming_of_derivative : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 1; 0; 3; 2];
     [:: 2; 3; 0; 1]])%N.

Lemma derivative_accepted : check ([::])%N ([::])%N side_relations renaming_of_derivative (derivative 1 5 forward_side) right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem cookbook_82_dX_adjoint :
  forall (R : comRingType) (m n : nat)
  (X D : nat -> nat -> R)
  (b c : nat -> R)
  (V_X : nat -> nat -> R),
  (\sum_(i < n) \sum_(j < m) \sum_(k < m) \sum_(l < n) b l * V_X k l * D k j * X j i * c i)
   + (\sum_(i < n) \sum_(j < m) \sum_(k < m) \sum_(l < n) b l * X k l * D k j * V_X j i * c i)
  = (\sum_(i < m) \sum_(j < n) \sum_(k < n) \sum_(l < m) D l i * X l k * b k * c j * V_X i j)
   + (\sum_(i < m) \sum_(j < n) \sum_(k < n) \sum_(l < m) D i l * X l k * c k * b j * V_X i j).
Proof.
move=> R m n X D b c V_X.
pose size_of s := nth 0%N ([:: m; n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1));
     (fun v => D (value v 0) (value v 1));
     (fun v => b (value v 0));
     (fun v => c (value v 0));
     (fun v => V_X (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.

Theorem cookbook_82_dX :
  forall (R : comRingType) (m n : nat)
  (X D : nat -> nat -> R)
  (b c : nat -> R)
  (V_X : nat -> nat -> R),
  exists r : {poly R}, forall t : R,
  (\sum_(i < n) \sum_(j < m) \sum_(k < m) \sum_(l < n) b l * (X k l + t * V_X k l) * D k j * (X j i + t * V_X j i) * c i)
  = (\sum_(i < n) \sum_(j < m) \sum_(k < m) \sum_(l < n) b l * X k l * D k j * X j i * c i)
  + t * ((\sum_(i < m) \sum_(j < n) \sum_(k < n) \sum_(l < m) D l i * X l k * b k * c j * V_X i j)
   + (\sum_(i < m) \sum_(j < n) \sum_(k < n) \sum_(l < m) D i l * X l k * c k * b j * V_X i j))
  + t ^+ 2 * r.[t].
Proof.
move=> R m n X D b c V_X.
pose size_of s := nth 0%N ([:: m; n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1));
     (fun v => D (value v 0) (value v 1));
     (fun v => b (value v 0));
     (fun v => c (value v 0));
     (fun v => V_X (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified_gradient _ _ (in_ring R) size_of T 1 5 isT isT isT lits ([::])%N ([::])%N side_relations _ _ _ inside derivative_accepted).
Qed.
