(* Certificate cookbook_119 dX.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_X is V X *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 3; 2; 1; 2; 1] [:: (1, [:: 0; 3]); (5, [:: 3; 2]); (3, [:: 2; 1]); (1, [:: 0; 5]); (2, [:: 5; 4]); (3, [:: 4; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 3; 2; 1] [:: (1, [:: 0; 3]); (5, [:: 3; 2]); (3, [:: 2; 1]); (4, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 3; 2; 1; 2; 1] [:: (1, [:: 0; 3]); (2, [:: 3; 2]); (3, [:: 2; 1]); (1, [:: 0; 5]); (5, [:: 5; 4]); (3, [:: 4; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 3; 2; 1] [:: (4, [:: 0; 1]); (1, [:: 0; 3]); (5, [:: 3; 2]); (3, [:: 2; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 2) [:: 1; 2; 3; 0; 2; 1] [:: (1, [:: 3; 0]); (1, [:: 3; 5]); (2, [:: 5; 4]); (3, [:: 4; 2]); (3, [:: 1; 2]); (5, [:: 0; 1])];
     Product (C := Integers) (Zpos 2) [:: 1; 2; 3; 0] [:: (1, [:: 3; 0]); (4, [:: 3; 2]); (3, [:: 1; 2]); (5, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3; 4; 5];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 4; 5; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 3; 2; 1; 0; 4; 5];
     [:: 3; 2; 1; 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Definition forward_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 3; 2; 1; 2; 1] [:: (1, [:: 0; 3]); (2, [:: 3; 2]); (3, [:: 2; 1]); (1, [:: 0; 5]); (2, [:: 5; 4]); (3, [:: 4; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 3; 2; 1] [:: (1, [:: 0; 3]); (2, [:: 3; 2]); (3, [:: 2; 1]); (4, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 3; 2; 1] [:: (4, [:: 0; 1]); (1, [:: 0; 3]); (2, [:: 3; 2]); (3, [:: 2; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 3] [:: (4, [:: 0; 1]); (4, [:: 0; 1])]])%N.

Definition renaming_of_derivative : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3; 4; 5];
     [:: 0; 1; 4; 5; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 3; 2; 1; 0; 4; 5];
     [:: 3; 2; 1; 0]])%N.

Lemma derivative_accepted : check ([::])%N ([::])%N side_relations renaming_of_derivative (derivative 2 5 forward_side) right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem cookbook_119_dX_adjoint :
  forall (R : comRingType) (p m n q : nat)
  (A X B C V_X : nat -> nat -> R),
  (\sum_(i < p) \sum_(j < q) \sum_(k < n) \sum_(l < m) \sum_(u < n) \sum_(w < m) A i l * V_X l k * B k j * A i w * X w u * B u j)
   + (\sum_(i < p) \sum_(j < q) \sum_(k < n) \sum_(l < m) A i l * V_X l k * B k j * C i j)
   + (\sum_(i < p) \sum_(j < q) \sum_(k < n) \sum_(l < m) \sum_(u < n) \sum_(w < m) A i l * X l k * B k j * A i w * V_X w u * B u j)
   + (\sum_(i < p) \sum_(j < q) \sum_(k < n) \sum_(l < m) C i j * A i l * V_X l k * B k j)
  = 2%:R * (\sum_(i < m) \sum_(j < n) \sum_(k < q) \sum_(l < p) \sum_(u < n) \sum_(w < m) A l i * A l w * X w u * B u k * B j k * V_X i j)
   + 2%:R * (\sum_(i < m) \sum_(j < n) \sum_(k < q) \sum_(l < p) A l i * C l k * B j k * V_X i j).
Proof.
move=> R p m n q A X B C V_X.
pose size_of s := nth 0%N ([:: p; m; n; q])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => A (value v 0) (value v 1));
     (fun v => X (value v 0) (value v 1));
     (fun v => B (value v 0) (value v 1));
     (fun v => C (value v 0) (value v 1));
     (fun v => V_X (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.

Theorem cookbook_119_dX :
  forall (R : comRingType) (p m n q : nat)
  (A X B C V_X : nat -> nat -> R),
  exists r : {poly R}, forall t : R,
  (\sum_(i < p) \sum_(j < q) \sum_(k < n) \sum_(l < m) \sum_(u < n) \sum_(w < m) A i l * (X l k + t * V_X l k) * B k j * A i w * (X w u + t * V_X w u) * B u j)
   + (\sum_(i < p) \sum_(j < q) \sum_(k < n) \sum_(l < m) A i l * (X l k + t * V_X l k) * B k j * C i j)
   + (\sum_(i < p) \sum_(j < q) \sum_(k < n) \sum_(l < m) C i j * A i l * (X l k + t * V_X l k) * B k j)
   + (\sum_(i < p) \sum_(j < q) C i j * C i j)
  = (\sum_(i < p) \sum_(j < q) \sum_(k < n) \sum_(l < m) \sum_(u < n) \sum_(w < m) A i l * X l k * B k j * A i w * X w u * B u j)
   + (\sum_(i < p) \sum_(j < q) \sum_(k < n) \sum_(l < m) A i l * X l k * B k j * C i j)
   + (\sum_(i < p) \sum_(j < q) \sum_(k < n) \sum_(l < m) C i j * A i l * X l k * B k j)
   + (\sum_(i < p) \sum_(j < q) C i j * C i j)
  + t * (2%:R * (\sum_(i < m) \sum_(j < n) \sum_(k < q) \sum_(l < p) \sum_(u < n) \sum_(w < m) A l i * A l w * X w u * B u k * B j k * V_X i j)
   + 2%:R * (\sum_(i < m) \sum_(j < n) \sum_(k < q) \sum_(l < p) A l i * C l k * B j k * V_X i j))
  + t ^+ 2 * r.[t].
Proof.
move=> R p m n q A X B C V_X.
pose size_of s := nth 0%N ([:: p; m; n; q])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => A (value v 0) (value v 1));
     (fun v => X (value v 0) (value v 1));
     (fun v => B (value v 0) (value v 1));
     (fun v => C (value v 0) (value v 1));
     (fun v => V_X (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified_gradient _ _ (in_ring R) size_of T 2 5 isT isT isT lits ([::])%N ([::])%N side_relations _ _ _ inside derivative_accepted).
Qed.
