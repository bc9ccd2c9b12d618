(* Certificate batched_product dC.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_C is V C *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 3; 2] [:: (4, [:: 0; 1; 2]); (1, [:: 0; 1; 3]); (3, [:: 0; 3; 2])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 2; 3; 1] [:: (1, [:: 0; 3; 1]); (4, [:: 0; 3; 2]); (3, [:: 0; 1; 2])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 3; 2; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Definition forward_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 3; 2] [:: (4, [:: 0; 1; 2]); (1, [:: 0; 1; 3]); (2, [:: 0; 3; 2])]])%N.

Definition renaming_of_derivative : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 3; 2; 1]])%N.

Lemma derivative_accepted : check ([::])%N ([::])%N side_relations renaming_of_derivative (derivative 2 3 forward_side) right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem batched_product_dC_adjoint :
  forall (R : comRingType) (B m k n : nat)
  (A C V_C G : nat -> nat -> nat -> R),
  (\sum_(i < B) \sum_(j < m) \sum_(l < n) \sum_(p < k) G i j l * A i j p * V_C i p l)
  = (\sum_(i < B) \sum_(j < k) \sum_(l < n) \sum_(p < m) A i p j * G i p l * V_C i j l).
Proof.
move=> R B m k n A C V_C G.
pose size_of s := nth 0%N ([:: B; m; k; n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => A (value v 0) (value v 1) (value v 2));
     (fun v => C (value v 0) (value v 1) (value v 2));
     (fun v => V_C (value v 0) (value v 1) (value v 2));
     (fun v => G (value v 0) (value v 1) (value v 2))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.

Theorem batched_product_dC :
  forall (R : comRingType) (B m k n : nat)
  (A C V_C G : nat -> nat -> nat -> R),
  exists r : {poly R}, forall t : R,
  (\sum_(i < B) \sum_(j < m) \sum_(l < n) \sum_(p < k) G i j l * A i j p * (C i p l + t * V_C i p l))
  = (\sum_(i < B) \sum_(j < m) \sum_(l < n) \sum_(p < k) G i j l * A i j p * C i p l)
  + t * (\sum_(i < B) \sum_(j < k) \sum_(l < n) \sum_(p < m) A i p j * G i p l * V_C i j l)
  + t ^+ 2 * r.[t].
Proof.
move=> R B m k n A C V_C G.
pose size_of s := nth 0%N ([:: B; m; k; n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => A (value v 0) (value v 1) (value v 2));
     (fun v => C (value v 0) (value v 1) (value v 2));
     (fun v => V_C (value v 0) (value v 1) (value v 2));
     (fun v => G (value v 0) (value v 1) (value v 2))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified_gradient _ _ (in_ring R) size_of T 2 3 isT isT isT lits ([::])%N ([::])%N side_relations _ _ _ inside derivative_accepted).
Qed.
