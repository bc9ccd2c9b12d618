(* Certificate lora dB.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   r_1 is r
   V_B is V B *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 2; 3; 1] [:: (7, [:: 0; 1]); (5, [::]); (1, [:: 0; 3]); (3, [:: 3; 2]); (6, [:: 2; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 3; 2; 0; 1] [:: (5, [::]); (1, [:: 2; 3]); (3, [:: 3; 0]); (7, [:: 2; 1]); (6, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3];
     [:: 2; 1; 0; 3]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Definition forward_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (7, [:: 0; 1]); (1, [:: 0; 2]); (2, [:: 2; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 3; 1] [:: (7, [:: 0; 1]); (5, [::]); (1, [:: 0; 3]); (3, [:: 3; 2]); (4, [:: 2; 1])]])%N.

Definition renaming_of_derivative : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3];
     [:: 2; 1; 0; 3]])%N.

Lemma derivative_accepted : check ([::])%N ([::])%N side_relations renaming_of_derivative (derivative 4 6 forward_side) right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem lora_dB_adjoint :
  forall (R : comRingType) (N D M r_1 : nat)
  (X W A B : nat -> nat -> R)
  (s : R)
  (V_B G : nat -> nat -> R),
  (\sum_(i < N) \sum_(j < M) \sum_(k < r_1) \sum_(l < D) G i j * s * X i l * A l k * V_B k j)
  = (\sum_(i < r_1) \sum_(j < M) \sum_(k < N) \sum_(l < D) s * X k l * A l i * G k j * V_B i j).
Proof.
move=> R N D M r_1 X W A B s V_B G.
pose size_of s := nth 0%N ([:: N; D; M; r_1])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1));
     (fun v => W (value v 0) (value v 1));
     (fun v => A (value v 0) (value v 1));
     (fun v => B (value v 0) (value v 1));
     (fun v => s);
     (fun v => V_B (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.

Theorem lora_dB :
  forall (R : comRingType) (N D M r_1 : nat)
  (X W A B : nat -> nat -> R)
  (s : R)
  (V_B G : nat -> nat -> R),
  exists r : {poly R}, forall t : R,
  (\sum_(i < N) \sum_(j < M) \sum_(k < D) G i j * X i k * W k j)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < r_1) \sum_(l < D) G i j * s * X i l * A l k * (B k j + t * V_B k j))
  = (\sum_(i < N) \sum_(j < M) \sum_(k < D) G i j * X i k * W k j)
   + (\sum_(i < N) \sum_(j < M) \sum_(k < r_1) \sum_(l < D) G i j * s * X i l * A l k * B k j)
  + t * (\sum_(i < r_1) \sum_(j < M) \sum_(k < N) \sum_(l < D) s * X k l * A l i * G k j * V_B i j)
  + t ^+ 2 * r.[t].
Proof.
move=> R N D M r_1 X W A B s V_B G.
pose size_of s := nth 0%N ([:: N; D; M; r_1])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1));
     (fun v => W (value v 0) (value v 1));
     (fun v => A (value v 0) (value v 1));
     (fun v => B (value v 0) (value v 1));
     (fun v => s);
     (fun v => V_B (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified_gradient _ _ (in_ring R) size_of T 4 6 isT isT isT lits ([::])%N ([::])%N side_relations _ _ _ inside derivative_accepted).
Qed.
