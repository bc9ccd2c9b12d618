(* Certificate linear_column dW.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_W is V W *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (4, [:: 0; 1]); (3, [:: 0; 2]); (2, [:: 2; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (4, [:: 0; 2]); (2, [:: 1; 2]); (3, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2];
     [:: 0; 2; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Definition forward_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (4, [:: 0; 1]); (1, [:: 0; 2]); (2, [:: 2; 1])]])%N.

Definition renaming_of_derivative : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2];
     [:: 0; 2; 1]])%N.

Lemma derivative_accepted : check ([::])%N ([::])%N side_relations renaming_of_derivative (derivative 1 3 forward_side) right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem linear_column_dW_adjoint :
  forall (R : comRingType) (H m n : nat)
  (W X V_W G : nat -> nat -> R),
  (\sum_(i < H) \sum_(j < n) \sum_(k < m) G i j * V_W i k * X k j)
  = (\sum_(i < H) \sum_(j < m) \sum_(k < n) G i k * X j k * V_W i j).
Proof.
move=> R H m n W X V_W G.
pose size_of s := nth 0%N ([:: H; m; n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => W (value v 0) (value v 1));
     (fun v => X (value v 0) (value v 1));
     (fun v => V_W (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.

Theorem linear_column_dW :
  forall (R : comRingType) (H m n : nat)
  (W X V_W G : nat -> nat -> R),
  exists r : {poly R}, forall t : R,
  (\sum_(i < H) \sum_(j < n) \sum_(k < m) G i j * (W i k + t * V_W i k) * X k j)
  = (\sum_(i < H) \sum_(j < n) \sum_(k < m) G i j * W i k * X k j)
  + t * (\sum_(i < H) \sum_(j < m) \sum_(k < n) G i k * X j k * V_W i j)
  + t ^+ 2 * r.[t].
Proof.
move=> R H m n W X V_W G.
pose size_of s := nth 0%N ([:: H; m; n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => W (value v 0) (value v 1));
     (fun v => X (value v 0) (value v 1));
     (fun v => V_W (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified_gradient _ _ (in_ring R) size_of T 1 3 isT isT isT lits ([::])%N ([::])%N side_relations _ _ _ inside derivative_accepted).
Qed.
