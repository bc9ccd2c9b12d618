(* Certificate linear_column_bias db.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_b is V b *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 2] [:: (5, [:: 1; 2]); (4, [:: 1; 0])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 2] [:: (5, [:: 1; 2]); (4, [:: 1; 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1];
     [:: 0; 1]])%N.

Lemma accepted : check ([:: 3])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Definition forward_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (5, [:: 1; 2]); (1, [:: 1; 3]); (2, [:: 3; 2])];
     Product (C := Integers) (Zpos 1) [:: 0; 2] [:: (5, [:: 1; 2]); (3, [:: 1; 0])]])%N.

Definition renaming_of_derivative : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1];
     [:: 0; 1]])%N.

Lemma derivative_accepted : check ([:: 3])%N ([::])%N side_relations renaming_of_derivative (derivative 3 4 forward_side) right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem linear_column_bias_db_adjoint :
  forall (R : comRingType) (H m n : nat)
  (W X b V_b G : nat -> nat -> R),
  (\sum_(i < H) \sum_(j < n) G i j * V_b i 0%N)
  = (\sum_(i < H) \sum_(j < n) G i j * V_b i 0%N).
Proof.
move=> R H m n W X b V_b G.
pose size_of s := nth 0%N ([:: H; m; n; 1])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => W (value v 0) (value v 1));
     (fun v => X (value v 0) (value v 1));
     (fun v => b (value v 0) (value v 1));
     (fun v => V_b (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1))] t.
pose lits : seq nat := [:: 0%N].
have inside : typed size_of ([:: 3])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([:: 3])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.

Theorem linear_column_bias_db :
  forall (R : comRingType) (H m n : nat)
  (W X b V_b G : nat -> nat -> R),
  exists r : {poly R}, forall t : R,
  (\sum_(i < H) \sum_(j < n) \sum_(k < m) G i j * W i k * X k j)
   + (\sum_(i < H) \sum_(j < n) G i j * (b i 0%N + t * V_b i 0%N))
  = (\sum_(i < H) \sum_(j < n) \sum_(k < m) G i j * W i k * X k j)
   + (\sum_(i < H) \sum_(j < n) G i j * b i 0%N)
  + t * (\sum_(i < H) \sum_(j < n) G i j * V_b i 0%N)
  + t ^+ 2 * r.[t].
Proof.
move=> R H m n W X b V_b G.
pose size_of s := nth 0%N ([:: H; m; n; 1])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => W (value v 0) (value v 1));
     (fun v => X (value v 0) (value v 1));
     (fun v => b (value v 0) (value v 1));
     (fun v => V_b (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1))] t.
pose lits : seq nat := [:: 0%N].
have inside : typed size_of ([:: 3])%N lits by rewrite /=.
exact: (@certified_gradient _ _ (in_ring R) size_of T 3 4 isT isT isT lits ([:: 3])%N ([::])%N side_relations _ _ _ inside derivative_accepted).
Qed.
