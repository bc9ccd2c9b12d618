(* Certificate scaled_product dalpha.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_alpha is V alpha *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (7, [:: 0; 1]); (6, [::]); (2, [:: 0; 2]); (3, [:: 2; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (7, [:: 0; 1]); (2, [:: 0; 2]); (3, [:: 2; 1]); (6, [::])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2];
     [:: 0; 1; 2]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Definition forward_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (7, [:: 0; 1]); (5, [::]); (1, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (7, [:: 0; 1]); (4, [::]); (2, [:: 0; 2]); (3, [:: 2; 1])]])%N.

Definition renaming_of_derivative : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2];
     [:: 0; 1; 2]])%N.

Lemma derivative_accepted : check ([::])%N ([::])%N side_relations renaming_of_derivative (derivative 4 6 forward_side) right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem scaled_product_dalpha_adjoint :
  forall (R : comRingType) (m n k : nat)
  (M A B : nat -> nat -> R)
  (alpha beta V_alpha : R)
  (G : nat -> nat -> R),
  (\sum_(i < m) \sum_(j < n) \sum_(l < k) G i j * V_alpha * A i l * B l j)
  = (\sum_(i < m) \sum_(j < n) \sum_(l < k) G i j * A i l * B l j * V_alpha).
Proof.
move=> R m n k M A B alpha beta V_alpha G.
pose size_of s := nth 0%N ([:: m; n; k])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => M (value v 0) (value v 1));
     (fun v => A (value v 0) (value v 1));
     (fun v => B (value v 0) (value v 1));
     (fun v => alpha);
     (fun v => beta);
     (fun v => V_alpha);
     (fun v => G (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.

Theorem scaled_product_dalpha :
  forall (R : comRingType) (m n k : nat)
  (M A B : nat -> nat -> R)
  (alpha beta V_alpha : R)
  (G : nat -> nat -> R),
  exists r : {poly R}, forall t : R,
  (\sum_(i < m) \sum_(j < n) G i j * beta * M i j)
   + (\sum_(i < m) \sum_(j < n) \sum_(l < k) G i j * (alpha + t * V_alpha) * A i l * B l j)
  = (\sum_(i < m) \sum_(j < n) G i j * beta * M i j)
   + (\sum_(i < m) \sum_(j < n) \sum_(l < k) G i j * alpha * A i l * B l j)
  + t * (\sum_(i < m) \sum_(j < n) \sum_(l < k) G i j * A i l * B l j * V_alpha)
  + t ^+ 2 * r.[t].
Proof.
move=> R m n k M A B alpha beta V_alpha G.
pose size_of s := nth 0%N ([:: m; n; k])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => M (value v 0) (value v 1));
     (fun v => A (value v 0) (value v 1));
     (fun v => B (value v 0) (value v 1));
     (fun v => alpha);
     (fun v => beta);
     (fun v => V_alpha);
     (fun v => G (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified_gradient _ _ (in_ring R) size_of T 4 6 isT isT isT lits ([::])%N ([::])%N side_relations _ _ _ inside derivative_accepted).
Qed.
