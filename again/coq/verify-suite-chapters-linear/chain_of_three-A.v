(* Certificate chain_of_three dA.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_A is V A *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 3; 2; 1] [:: (5, [:: 0; 1]); (4, [:: 0; 3]); (2, [:: 3; 2]); (3, [:: 2; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 2; 3] [:: (5, [:: 0; 3]); (3, [:: 2; 3]); (2, [:: 1; 2]); (4, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 3; 2; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Definition forward_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 3; 2; 1] [:: (5, [:: 0; 1]); (1, [:: 0; 3]); (2, [:: 3; 2]); (3, [:: 2; 1])]])%N.

Definition renaming_of_derivative : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 3; 2; 1]])%N.

Lemma derivative_accepted : check ([::])%N ([::])%N side_relations renaming_of_derivative (derivative 1 4 forward_side) right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem chain_of_three_dA_adjoint :
  forall (R : comRingType) (m k p n : nat)
  (A B C V_A G : nat -> nat -> R),
  (\sum_(i < m) \sum_(j < n) \sum_(l < p) \sum_(q < k) G i j * V_A i q * B q l * C l j)
  = (\sum_(i < m) \sum_(j < k) \sum_(l < p) \sum_(q < n) G i q * C l q * B j l * V_A i j).
Proof.
move=> R m k p n A B C V_A G.
pose size_of s := nth 0%N ([:: m; k; p; n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => A (value v 0) (value v 1));
     (fun v => B (value v 0) (value v 1));
     (fun v => C (value v 0) (value v 1));
     (fun v => V_A (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.

Theorem chain_of_three_dA :
  forall (R : comRingType) (m k p n : nat)
  (A B C V_A G : nat -> nat -> R),
  exists r : {poly R}, forall t : R,
  (\sum_(i < m) \sum_(j < n) \sum_(l < p) \sum_(q < k) G i j * (A i q + t * V_A i q) * B q l * C l j)
  = (\sum_(i < m) \sum_(j < n) \sum_(l < p) \sum_(q < k) G i j * A i q * B q l * C l j)
  + t * (\sum_(i < m) \sum_(j < k) \sum_(l < p) \sum_(q < n) G i q * C l q * B j l * V_A i j)
  + t ^+ 2 * r.[t].
Proof.
move=> R m k p n A B C V_A G.
pose size_of s := nth 0%N ([:: m; k; p; n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => A (value v 0) (value v 1));
     (fun v => B (value v 0) (value v 1));
     (fun v => C (value v 0) (value v 1));
     (fun v => V_A (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified_gradient _ _ (in_ring R) size_of T 1 4 isT isT isT lits ([::])%N ([::])%N side_relations _ _ _ inside derivative_accepted).
Qed.
