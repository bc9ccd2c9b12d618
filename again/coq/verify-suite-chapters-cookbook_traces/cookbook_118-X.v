(* Certificate cookbook_118 dX.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_X is V X *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 2; 2; 1] [:: (1, [:: 0; 4]); (5, [:: 4; 3]); (3, [:: 3; 2]); (2, [:: 1; 2]); (4, [:: 1; 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2; 2; 1] [:: (1, [:: 0; 4]); (2, [:: 4; 3]); (3, [:: 3; 2]); (5, [:: 1; 2]); (4, [:: 1; 0])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 1; 2; 2; 1; 0] [:: (1, [:: 4; 0]); (4, [:: 3; 4]); (2, [:: 3; 2]); (3, [:: 1; 2]); (5, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 1; 2; 2; 1; 0] [:: (4, [:: 0; 4]); (1, [:: 4; 3]); (2, [:: 3; 2]); (3, [:: 2; 1]); (5, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3; 4];
     [:: 0; 1; 2; 3; 4];
     [:: 4; 3; 2; 1; 0];
     [:: 4; 0; 1; 2; 3]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Definition forward_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 2; 2; 1] [:: (1, [:: 0; 4]); (2, [:: 4; 3]); (3, [:: 3; 2]); (2, [:: 1; 2]); (4, [:: 1; 0])]])%N.

Definition renaming_of_derivative : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3; 4];
     [:: 0; 1; 2; 3; 4];
     [:: 4; 3; 2; 1; 0];
     [:: 4; 0; 1; 2; 3]])%N.

Lemma derivative_accepted : check ([::])%N ([::])%N side_relations renaming_of_derivative (derivative 2 5 forward_side) right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem cookbook_118_dX_adjoint :
  forall (R : comRingType) (p m n : nat)
  (A X B C V_X : nat -> nat -> R),
  (\sum_(i < p) \sum_(j < m) \sum_(k < n) \sum_(l < n) \sum_(q < m) A i q * V_X q l * B l k * X j k * C j i)
   + (\sum_(i < p) \sum_(j < m) \sum_(k < n) \sum_(l < n) \sum_(q < m) A i q * X q l * B l k * V_X j k * C j i)
  = (\sum_(i < m) \sum_(j < n) \sum_(k < n) \sum_(l < m) \sum_(q < p) A q i * C l q * X l k * B j k * V_X i j)
   + (\sum_(i < m) \sum_(j < n) \sum_(k < n) \sum_(l < m) \sum_(q < p) C i q * A q l * X l k * B k j * V_X i j).
Proof.
move=> R p m n A X B C V_X.
pose size_of s := nth 0%N ([:: p; m; n])%N s.
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

Theorem cookbook_118_dX :
  forall (R : comRingType) (p m n : nat)
  (A X B C V_X : nat -> nat -> R),
  exists r : {poly R}, forall t : R,
  (\sum_(i < p) \sum_(j < m) \sum_(k < n) \sum_(l < n) \sum_(q < m) A i q * (X q l + t * V_X q l) * B l k * (X j k + t * V_X j k) * C j i)
  = (\sum_(i < p) \sum_(j < m) \sum_(k < n) \sum_(l < n) \sum_(q < m) A i q * X q l * B l k * X j k * C j i)
  + t * ((\sum_(i < m) \sum_(j < n) \sum_(k < n) \sum_(l < m) \sum_(q < p) A q i * C l q * X l k * B j k * V_X i j)
   + (\sum_(i < m) \sum_(j < n) \sum_(k < n) \sum_(l < m) \sum_(q < p) C i q * A q l * X l k * B k j * V_X i j))
  + t ^+ 2 * r.[t].
Proof.
move=> R p m n A X B C V_X.
pose size_of s := nth 0%N ([:: p; m; n])%N s.
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
