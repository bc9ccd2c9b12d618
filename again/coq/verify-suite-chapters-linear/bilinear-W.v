(* Certificate bilinear dW.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_W is V W *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 2; 1; 3] [:: (5, [:: 0; 1]); (1, [:: 0; 2]); (4, [:: 1; 2; 3]); (3, [:: 0; 3])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 2; 1; 3; 0] [:: (5, [:: 3; 0]); (1, [:: 3; 1]); (3, [:: 3; 2]); (4, [:: 0; 1; 2])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3];
     [:: 3; 0; 1; 2]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Definition forward_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 2; 1; 3] [:: (5, [:: 0; 1]); (1, [:: 0; 2]); (2, [:: 1; 2; 3]); (3, [:: 0; 3])]])%N.

Definition renaming_of_derivative : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3];
     [:: 3; 0; 1; 2]])%N.

Lemma derivative_accepted : check ([::])%N ([::])%N side_relations renaming_of_derivative (derivative 2 4 forward_side) right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem bilinear_dW_adjoint :
  forall (R : comRingType) (N D K M : nat)
  (x : nat -> nat -> R)
  (W : nat -> nat -> nat -> R)
  (z : nat -> nat -> R)
  (V_W : nat -> nat -> nat -> R)
  (G : nat -> nat -> R),
  (\sum_(i < N) \sum_(j < K) \sum_(k < D) \sum_(l < M) G i j * x i k * V_W j k l * z i l)
  = (\sum_(i < K) \sum_(j < D) \sum_(k < M) \sum_(l < N) G l i * x l j * z l k * V_W i j k).
Proof.
move=> R N D K M x W z V_W G.
pose size_of s := nth 0%N ([:: N; D; K; M])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0) (value v 1));
     (fun v => W (value v 0) (value v 1) (value v 2));
     (fun v => z (value v 0) (value v 1));
     (fun v => V_W (value v 0) (value v 1) (value v 2));
     (fun v => G (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.

Theorem bilinear_dW :
  forall (R : comRingType) (N D K M : nat)
  (x : nat -> nat -> R)
  (W : nat -> nat -> nat -> R)
  (z : nat -> nat -> R)
  (V_W : nat -> nat -> nat -> R)
  (G : nat -> nat -> R),
  exists r : {poly R}, forall t : R,
  (\sum_(i < N) \sum_(j < K) \sum_(k < D) \sum_(l < M) G i j * x i k * (W j k l + t * V_W j k l) * z i l)
  = (\sum_(i < N) \sum_(j < K) \sum_(k < D) \sum_(l < M) G i j * x i k * W j k l * z i l)
  + t * (\sum_(i < K) \sum_(j < D) \sum_(k < M) \sum_(l < N) G l i * x l j * z l k * V_W i j k)
  + t ^+ 2 * r.[t].
Proof.
move=> R N D K M x W z V_W G.
pose size_of s := nth 0%N ([:: N; D; K; M])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0) (value v 1));
     (fun v => W (value v 0) (value v 1) (value v 2));
     (fun v => z (value v 0) (value v 1));
     (fun v => V_W (value v 0) (value v 1) (value v 2));
     (fun v => G (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified_gradient _ _ (in_ring R) size_of T 2 4 isT isT isT lits ([::])%N ([::])%N side_relations _ _ _ inside derivative_accepted).
Qed.
