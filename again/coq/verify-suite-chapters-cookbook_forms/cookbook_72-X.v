(* Certificate cookbook_72 dX.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_X is V X *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (1, [:: 1]); (3, [:: 1; 0]); (1, [:: 0])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (1, [:: 0]); (1, [:: 1]); (3, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1];
     [:: 1; 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Definition forward_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (1, [:: 1]); (2, [:: 1; 0]); (1, [:: 0])]])%N.

Definition renaming_of_derivative : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1];
     [:: 1; 0]])%N.

Lemma derivative_accepted : check ([::])%N ([::])%N side_relations renaming_of_derivative (derivative 2 3 forward_side) right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem cookbook_72_dX_adjoint :
  forall (R : comRingType) (n : nat)
  (a : nat -> R)
  (X V_X : nat -> nat -> R),
  (\sum_(i < n) \sum_(j < n) a j * V_X j i * a i)
  = (\sum_(i < n) \sum_(j < n) a i * a j * V_X i j).
Proof.
move=> R n a X V_X.
pose size_of s := nth 0%N ([:: n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => a (value v 0));
     (fun v => X (value v 0) (value v 1));
     (fun v => V_X (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.

Theorem cookbook_72_dX :
  forall (R : comRingType) (n : nat)
  (a : nat -> R)
  (X V_X : nat -> nat -> R),
  exists r : {poly R}, forall t : R,
  (\sum_(i < n) \sum_(j < n) a j * (X j i + t * V_X j i) * a i)
  = (\sum_(i < n) \sum_(j < n) a j * X j i * a i)
  + t * (\sum_(i < n) \sum_(j < n) a i * a j * V_X i j)
  + t ^+ 2 * r.[t].
Proof.
move=> R n a X V_X.
pose size_of s := nth 0%N ([:: n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => a (value v 0));
     (fun v => X (value v 0) (value v 1));
     (fun v => V_X (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified_gradient _ _ (in_ring R) size_of T 2 3 isT isT isT lits ([::])%N ([::])%N side_relations _ _ _ inside derivative_accepted).
Qed.
