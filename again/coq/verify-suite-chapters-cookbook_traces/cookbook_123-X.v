(* Certificate cookbook_123 dX.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_X is V X *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 2; 1; 0; 0; 1; 0; 0; 1] [:: (2, [:: 7; 0]); (4, [:: 6; 7]); (3, [:: 6; 5]); (1, [:: 5; 4]); (1, [:: 3; 4]); (3, [:: 3; 2]); (1, [:: 2; 1]); (2, [:: 1; 0])];
     Product (C := Integers) (Zpos 1) [:: 2; 1; 0; 0; 1; 0; 0; 1] [:: (2, [:: 7; 0]); (1, [:: 6; 7]); (3, [:: 6; 5]); (4, [:: 5; 4]); (1, [:: 3; 4]); (3, [:: 3; 2]); (1, [:: 2; 1]); (2, [:: 1; 0])];
     Product (C := Integers) (Zpos 1) [:: 2; 1; 0; 0; 1; 0; 0; 1] [:: (2, [:: 7; 0]); (1, [:: 6; 7]); (3, [:: 6; 5]); (1, [:: 5; 4]); (4, [:: 3; 4]); (3, [:: 3; 2]); (1, [:: 2; 1]); (2, [:: 1; 0])];
     Product (C := Integers) (Zpos 1) [:: 2; 1; 0; 0; 1; 0; 0; 1] [:: (2, [:: 7; 0]); (1, [:: 6; 7]); (3, [:: 6; 5]); (1, [:: 5; 4]); (1, [:: 3; 4]); (3, [:: 3; 2]); (4, [:: 2; 1]); (2, [:: 1; 0])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 0; 0; 1; 0; 2; 1] [:: (3, [:: 0; 5]); (1, [:: 5; 4]); (1, [:: 3; 4]); (3, [:: 3; 2]); (1, [:: 2; 7]); (2, [:: 7; 6]); (2, [:: 1; 6]); (4, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 0; 0; 1; 0; 2; 1] [:: (3, [:: 5; 0]); (1, [:: 5; 7]); (2, [:: 7; 6]); (2, [:: 4; 6]); (1, [:: 3; 4]); (3, [:: 2; 3]); (1, [:: 2; 1]); (4, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 0; 0; 1; 0; 2; 1] [:: (3, [:: 0; 5]); (1, [:: 5; 7]); (2, [:: 7; 6]); (2, [:: 4; 6]); (1, [:: 3; 4]); (3, [:: 3; 2]); (1, [:: 2; 1]); (4, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 0; 0; 1; 0; 2; 1] [:: (3, [:: 5; 0]); (1, [:: 5; 4]); (1, [:: 3; 4]); (3, [:: 2; 3]); (1, [:: 2; 7]); (2, [:: 7; 6]); (2, [:: 1; 6]); (4, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 6; 7; 2; 3; 4; 5; 0; 1];
     [:: 6; 4; 3; 2; 1; 0; 5; 7];
     [:: 6; 7; 5; 0; 1; 2; 3; 4];
     [:: 6; 1; 0; 5; 4; 3; 2; 7]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Definition forward_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 2; 1; 0; 0; 1; 0; 0; 1] [:: (2, [:: 7; 0]); (1, [:: 6; 7]); (3, [:: 6; 5]); (1, [:: 5; 4]); (1, [:: 3; 4]); (3, [:: 3; 2]); (1, [:: 2; 1]); (2, [:: 1; 0])]])%N.

Definition renaming_of_derivative : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 6; 7; 2; 3; 4; 5; 0; 1];
     [:: 6; 4; 3; 2; 1; 0; 5; 7];
     [:: 6; 7; 5; 0; 1; 2; 3; 4];
     [:: 6; 1; 0; 5; 4; 3; 2; 7]])%N.

Lemma derivative_accepted : check ([::])%N ([::])%N side_relations renaming_of_derivative (derivative 1 4 forward_side) right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem cookbook_123_dX_adjoint :
  forall (R : comRingType) (m n p : nat)
  (X B C V_X : nat -> nat -> R),
  (\sum_(i < p) \sum_(j < n) \sum_(k < m) \sum_(l < m) \sum_(q < n) \sum_(u < m) \sum_(w < m) \sum_(a < n) B a i * V_X w a * C w u * X u q * X l q * C l k * X k j * B j i)
   + (\sum_(i < p) \sum_(j < n) \sum_(k < m) \sum_(l < m) \sum_(q < n) \sum_(u < m) \sum_(w < m) \sum_(a < n) B a i * X w a * C w u * V_X u q * X l q * C l k * X k j * B j i)
   + (\sum_(i < p) \sum_(j < n) \sum_(k < m) \sum_(l < m) \sum_(q < n) \sum_(u < m) \sum_(w < m) \sum_(a < n) B a i * X w a * C w u * X u q * V_X l q * C l k * X k j * B j i)
   + (\sum_(i < p) \sum_(j < n) \sum_(k < m) \sum_(l < m) \sum_(q < n) \sum_(u < m) \sum_(w < m) \sum_(a < n) B a i * X w a * C w u * X u q * X l q * C l k * V_X k j * B j i)
  = (\sum_(i < m) \sum_(j < n) \sum_(k < m) \sum_(l < m) \sum_(q < n) \sum_(u < m) \sum_(w < p) \sum_(a < n) C i u * X u q * X l q * C l k * X k a * B a w * B j w * V_X i j)
   + (\sum_(i < m) \sum_(j < n) \sum_(k < m) \sum_(l < m) \sum_(q < n) \sum_(u < m) \sum_(w < p) \sum_(a < n) C u i * X u a * B a w * B q w * X l q * C k l * X k j * V_X i j)
   + (\sum_(i < m) \sum_(j < n) \sum_(k < m) \sum_(l < m) \sum_(q < n) \sum_(u < m) \sum_(w < p) \sum_(a < n) C i u * X u a * B a w * B q w * X l q * C l k * X k j * V_X i j)
   + (\sum_(i < m) \sum_(j < n) \sum_(k < m) \sum_(l < m) \sum_(q < n) \sum_(u < m) \sum_(w < p) \sum_(a < n) C u i * X u q * X l q * C k l * X k a * B a w * B j w * V_X i j).
Proof.
move=> R m n p X B C V_X.
pose size_of s := nth 0%N ([:: m; n; p])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1));
     (fun v => B (value v 0) (value v 1));
     (fun v => C (value v 0) (value v 1));
     (fun v => V_X (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.

Theorem cookbook_123_dX :
  forall (R : comRingType) (m n p : nat)
  (X B C V_X : nat -> nat -> R),
  exists r : {poly R}, forall t : R,
  (\sum_(i < p) \sum_(j < n) \sum_(k < m) \sum_(l < m) \sum_(q < n) \sum_(u < m) \sum_(w < m) \sum_(a < n) B a i * (X w a + t * V_X w a) * C w u * (X u q + t * V_X u q) * (X l q + t * V_X l q) * C l k * (X k j + t * V_X k j) * B j i)
  = (\sum_(i < p) \sum_(j < n) \sum_(k < m) \sum_(l < m) \sum_(q < n) \sum_(u < m) \sum_(w < m) \sum_(a < n) B a i * X w a * C w u * X u q * X l q * C l k * X k j * B j i)
  + t * ((\sum_(i < m) \sum_(j < n) \sum_(k < m) \sum_(l < m) \sum_(q < n) \sum_(u < m) \sum_(w < p) \sum_(a < n) C i u * X u q * X l q * C l k * X k a * B a w * B j w * V_X i j)
   + (\sum_(i < m) \sum_(j < n) \sum_(k < m) \sum_(l < m) \sum_(q < n) \sum_(u < m) \sum_(w < p) \sum_(a < n) C u i * X u a * B a w * B q w * X l q * C k l * X k j * V_X i j)
   + (\sum_(i < m) \sum_(j < n) \sum_(k < m) \sum_(l < m) \sum_(q < n) \sum_(u < m) \sum_(w < p) \sum_(a < n) C i u * X u a * B a w * B q w * X l q * C l k * X k j * V_X i j)
   + (\sum_(i < m) \sum_(j < n) \sum_(k < m) \sum_(l < m) \sum_(q < n) \sum_(u < m) \sum_(w < p) \sum_(a < n) C u i * X u q * X l q * C k l * X k a * B a w * B j w * V_X i j))
  + t ^+ 2 * r.[t].
Proof.
move=> R m n p X B C V_X.
pose size_of s := nth 0%N ([:: m; n; p])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1));
     (fun v => B (value v 0) (value v 1));
     (fun v => C (value v 0) (value v 1));
     (fun v => V_X (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified_gradient _ _ (in_ring R) size_of T 1 4 isT isT isT lits ([::])%N ([::])%N side_relations _ _ _ inside derivative_accepted).
Qed.
