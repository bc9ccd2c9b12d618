(* Certificate outer_product db.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_b is V b *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (4, [:: 0; 1]); (1, [:: 0]); (3, [:: 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 1; 0] [:: (4, [:: 1; 0]); (1, [:: 1]); (3, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1];
     [:: 1; 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Definition forward_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (4, [:: 0; 1]); (1, [:: 0]); (2, [:: 1])]])%N.

Definition renaming_of_derivative : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1];
     [:: 1; 0]])%N.

Lemma derivative_accepted : check ([::])%N ([::])%N side_relations renaming_of_derivative (derivative 2 3 forward_side) right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem outer_product_db_adjoint :
  forall (R : comRingType) (m n : nat)
  (a b V_b : nat -> R)
  (G : nat -> nat -> R),
  (\sum_(i < m) \sum_(j < n) G i j * a i * V_b j)
  = (\sum_(i < n) \sum_(j < m) G j i * a j * V_b i).
Proof.
move=> R m n a b V_b G.
pose size_of s := nth 0%N ([:: m; n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => a (value v 0));
     (fun v => b (value v 0));
     (fun v => V_b (value v 0));
     (fun v => G (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.

Theorem outer_product_db :
  forall (R : comRingType) (m n : nat)
  (a b V_b : nat -> R)
  (G : nat -> nat -> R),
  exists r : {poly R}, forall t : R,
  (\sum_(i < m) \sum_(j < n) G i j * a i * (b j + t * V_b j))
  = (\sum_(i < m) \sum_(j < n) G i j * a i * b j)
  + t * (\sum_(i < n) \sum_(j < m) G j i * a j * V_b i)
  + t ^+ 2 * r.[t].
Proof.
move=> R m n a b V_b G.
pose size_of s := nth 0%N ([:: m; n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => a (value v 0));
     (fun v => b (value v 0));
     (fun v => V_b (value v 0));
     (fun v => G (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified_gradient _ _ (in_ring R) size_of T 2 3 isT isT isT lits ([::])%N ([::])%N side_relations _ _ _ inside derivative_accepted).
Qed.
