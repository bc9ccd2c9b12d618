(* Certificate linear_row_bias dX.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_X is V X *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (5, [:: 0; 1]); (4, [:: 0; 2]); (2, [:: 2; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (5, [:: 0; 2]); (2, [:: 1; 2]); (4, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2];
     [:: 0; 2; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Definition forward_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (5, [:: 0; 1]); (1, [:: 0; 2]); (2, [:: 2; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2] [:: (5, [:: 0; 1]); (3, [:: 1])]])%N.

Definition renaming_of_derivative : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2];
     [:: 0; 2; 1]])%N.

Lemma derivative_accepted : check ([::])%N ([::])%N side_relations renaming_of_derivative (derivative 1 4 forward_side) right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem linear_row_bias_dX_adjoint :
  forall (R : comRingType) (N D M : nat)
  (X W : nat -> nat -> R)
  (b : nat -> R)
  (V_X G : nat -> nat -> R),
  (\sum_(i < N) \sum_(j < M) \sum_(k < D) G i j * V_X i k * W k j)
  = (\sum_(i < N) \sum_(j < D) \sum_(k < M) G i k * W j k * V_X i j).
Proof.
move=> R N D M X W b V_X G.
pose size_of s := nth 0%N ([:: N; D; M])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1));
     (fun v => W (value v 0) (value v 1));
     (fun v => b (value v 0));
     (fun v => V_X (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.

Theorem linear_row_bias_dX :
  forall (R : comRingType) (N D M : nat)
  (X W : nat -> nat -> R)
  (b : nat -> R)
  (V_X G : nat -> nat -> R),
  exists r : {poly R}, forall t : R,
  (\sum_(i < N) \sum_(j < M) \sum_(k < D) G i j * (X i k + t * V_X i k) * W k j)
   + (\sum_(i < N) \sum_(j < M) G i j * b j)
  = (\sum_(i < N) \sum_(j < M) \sum_(k < D) G i j * X i k * W k j)
   + (\sum_(i < N) \sum_(j < M) G i j * b j)
  + t * (\sum_(i < N) \sum_(j < D) \sum_(k < M) G i k * W j k * V_X i j)
  + t ^+ 2 * r.[t].
Proof.
move=> R N D M X W b V_X G.
pose size_of s := nth 0%N ([:: N; D; M])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1));
     (fun v => W (value v 0) (value v 1));
     (fun v => b (value v 0));
     (fun v => V_X (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified_gradient _ _ (in_ring R) size_of T 1 4 isT isT isT lits ([::])%N ([::])%N side_relations _ _ _ inside derivative_accepted).
Qed.
