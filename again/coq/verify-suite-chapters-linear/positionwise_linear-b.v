(* Certificate positionwise_linear db.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   T_1 is T
   V_b is V b *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 3] [:: (5, [:: 0; 1; 2]); (4, [:: 2])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 3; 0; 1] [:: (5, [:: 1; 2; 0]); (4, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2];
     [:: 1; 2; 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Definition forward_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 3; 2] [:: (5, [:: 0; 1; 2]); (1, [:: 0; 1; 3]); (2, [:: 3; 2])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 3] [:: (5, [:: 0; 1; 2]); (3, [:: 2])]])%N.

Definition renaming_of_derivative : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2];
     [:: 1; 2; 0]])%N.

Lemma derivative_accepted : check ([::])%N ([::])%N side_relations renaming_of_derivative (derivative 3 4 forward_side) right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem positionwise_linear_db_adjoint :
  forall (R : comRingType) (B T_1 D M : nat)
  (X : nat -> nat -> nat -> R)
  (W : nat -> nat -> R)
  (b V_b : nat -> R)
  (G : nat -> nat -> nat -> R),
  (\sum_(i < B) \sum_(j < T_1) \sum_(k < M) G i j k * V_b k)
  = (\sum_(i < M) \sum_(j < B) \sum_(k < T_1) G j k i * V_b i).
Proof.
move=> R B T_1 D M X W b V_b G.
pose size_of s := nth 0%N ([:: B; T_1; D; M])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1) (value v 2));
     (fun v => W (value v 0) (value v 1));
     (fun v => b (value v 0));
     (fun v => V_b (value v 0));
     (fun v => G (value v 0) (value v 1) (value v 2))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.

Theorem positionwise_linear_db :
  forall (R : comRingType) (B T_1 D M : nat)
  (X : nat -> nat -> nat -> R)
  (W : nat -> nat -> R)
  (b V_b : nat -> R)
  (G : nat -> nat -> nat -> R),
  exists r : {poly R}, forall t : R,
  (\sum_(i < B) \sum_(j < T_1) \sum_(k < M) \sum_(l < D) G i j k * X i j l * W l k)
   + (\sum_(i < B) \sum_(j < T_1) \sum_(k < M) G i j k * (b k + t * V_b k))
  = (\sum_(i < B) \sum_(j < T_1) \sum_(k < M) \sum_(l < D) G i j k * X i j l * W l k)
   + (\sum_(i < B) \sum_(j < T_1) \sum_(k < M) G i j k * b k)
  + t * (\sum_(i < M) \sum_(j < B) \sum_(k < T_1) G j k i * V_b i)
  + t ^+ 2 * r.[t].
Proof.
move=> R B T_1 D M X W b V_b G.
pose size_of s := nth 0%N ([:: B; T_1; D; M])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1) (value v 2));
     (fun v => W (value v 0) (value v 1));
     (fun v => b (value v 0));
     (fun v => V_b (value v 0));
     (fun v => G (value v 0) (value v 1) (value v 2))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified_gradient _ _ (in_ring R) size_of T 3 4 isT isT isT lits ([::])%N ([::])%N side_relations _ _ _ inside derivative_accepted).
Qed.
