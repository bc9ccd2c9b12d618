(* Certificate pointwise_convolution dX.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_X is V X *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 4; 2; 3; 1] [:: (4, [:: 0; 1; 2; 3]); (3, [:: 0; 4; 2; 3]); (2, [:: 1; 4])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 2; 3; 4] [:: (4, [:: 0; 4; 2; 3]); (2, [:: 4; 1]); (3, [:: 0; 1; 2; 3])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3; 4];
     [:: 0; 4; 2; 3; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Definition forward_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 4; 2; 3; 1] [:: (4, [:: 0; 1; 2; 3]); (1, [:: 0; 4; 2; 3]); (2, [:: 1; 4])]])%N.

Definition renaming_of_derivative : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3; 4];
     [:: 0; 4; 2; 3; 1]])%N.

Lemma derivative_accepted : check ([::])%N ([::])%N side_relations renaming_of_derivative (derivative 1 3 forward_side) right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem pointwise_convolution_dX_adjoint :
  forall (R : comRingType) (N C P Q M : nat)
  (X : nat -> nat -> nat -> nat -> R)
  (W : nat -> nat -> R)
  (V_X G : nat -> nat -> nat -> nat -> R),
  (\sum_(i < N) \sum_(j < M) \sum_(k < P) \sum_(l < Q) \sum_(p < C) G i j k l * V_X i p k l * W j p)
  = (\sum_(i < N) \sum_(j < C) \sum_(k < P) \sum_(l < Q) \sum_(p < M) G i p k l * W p j * V_X i j k l).
Proof.
move=> R N C P Q M X W V_X G.
pose size_of s := nth 0%N ([:: N; C; P; Q; M])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1) (value v 2) (value v 3));
     (fun v => W (value v 0) (value v 1));
     (fun v => V_X (value v 0) (value v 1) (value v 2) (value v 3));
     (fun v => G (value v 0) (value v 1) (value v 2) (value v 3))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.

Theorem pointwise_convolution_dX :
  forall (R : comRingType) (N C P Q M : nat)
  (X : nat -> nat -> nat -> nat -> R)
  (W : nat -> nat -> R)
  (V_X G : nat -> nat -> nat -> nat -> R),
  exists r : {poly R}, forall t : R,
  (\sum_(i < N) \sum_(j < M) \sum_(k < P) \sum_(l < Q) \sum_(p < C) G i j k l * (X i p k l + t * V_X i p k l) * W j p)
  = (\sum_(i < N) \sum_(j < M) \sum_(k < P) \sum_(l < Q) \sum_(p < C) G i j k l * X i p k l * W j p)
  + t * (\sum_(i < N) \sum_(j < C) \sum_(k < P) \sum_(l < Q) \sum_(p < M) G i p k l * W p j * V_X i j k l)
  + t ^+ 2 * r.[t].
Proof.
move=> R N C P Q M X W V_X G.
pose size_of s := nth 0%N ([:: N; C; P; Q; M])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1) (value v 2) (value v 3));
     (fun v => W (value v 0) (value v 1));
     (fun v => V_X (value v 0) (value v 1) (value v 2) (value v 3));
     (fun v => G (value v 0) (value v 1) (value v 2) (value v 3))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified_gradient _ _ (in_ring R) size_of T 1 3 isT isT isT lits ([::])%N ([::])%N side_relations _ _ _ inside derivative_accepted).
Qed.
