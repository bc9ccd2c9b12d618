(* Certificate average_pooling dX.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_X is V X *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 2] [:: (3, [:: 2; 3; 4]); (2, [:: 2; 3; 4; 0])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 2] [:: (3, [:: 2; 3; 4]); (2, [:: 2; 3; 4; 1])]])%N.

Definition right_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 2] [:: (3, [:: 2; 3; 4]); (2, [:: 2; 3; 4; 0])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 2] [:: (3, [:: 2; 3; 4]); (2, [:: 2; 3; 4; 1])]])%N.

Definition side_relations : seq (hypothesis Rationals) :=
  ([::])%N.

Definition renaming : certificate Rationals :=
  (Certificate (C := Rationals) [::]
    [:: [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2]])%N.

Lemma accepted : check ([:: 3; 3])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Definition forward_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 2] [:: (3, [:: 2; 3; 4]); (1, [:: 2; 3; 4; 0])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 2] [:: (3, [:: 2; 3; 4]); (1, [:: 2; 3; 4; 1])]])%N.

Definition renaming_of_derivative : certificate Rationals :=
  (Certificate (C := Rationals) [::]
    [:: [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2]])%N.

Lemma derivative_accepted : check ([:: 3; 3])%N ([::])%N side_relations renaming_of_derivative (derivative 1 2 forward_side) right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem average_pooling_dX_adjoint :
  forall (R : numFieldType) (N C P : nat)
  (X V_X : nat -> nat -> nat -> nat -> R)
  (G : nat -> nat -> nat -> R),
  1%:R / 2%:R * (\sum_(i < N) \sum_(j < C) \sum_(k < P) G i j k * V_X i j k 0%N)
   + 1%:R / 2%:R * (\sum_(i < N) \sum_(j < C) \sum_(k < P) G i j k * V_X i j k 1%N)
  = 1%:R / 2%:R * (\sum_(i < N) \sum_(j < C) \sum_(k < P) G i j k * V_X i j k 0%N)
   + 1%:R / 2%:R * (\sum_(i < N) \sum_(j < C) \sum_(k < P) G i j k * V_X i j k 1%N).
Proof.
move=> R N C P X V_X G.
pose size_of s := nth 0%N ([:: N; C; P; 2])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1) (value v 2) (value v 3));
     (fun v => V_X (value v 0) (value v 1) (value v 2) (value v 3));
     (fun v => G (value v 0) (value v 1) (value v 2))] t.
pose lits : seq nat := [:: 0%N; 1%N].
have inside : typed size_of ([:: 3; 3])%N lits by rewrite /=.
exact: (@certified _ _ (in_field R) size_of T lits ([:: 3; 3])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.

Theorem average_pooling_dX :
  forall (R : numFieldType) (N C P : nat)
  (X V_X : nat -> nat -> nat -> nat -> R)
  (G : nat -> nat -> nat -> R),
  exists r : {poly R}, forall t : R,
  1%:R / 2%:R * (\sum_(i < N) \sum_(j < C) \sum_(k < P) G i j k * (X i j k 0%N + t * V_X i j k 0%N))
   + 1%:R / 2%:R * (\sum_(i < N) \sum_(j < C) \sum_(k < P) G i j k * (X i j k 1%N + t * V_X i j k 1%N))
  = 1%:R / 2%:R * (\sum_(i < N) \sum_(j < C) \sum_(k < P) G i j k * X i j k 0%N)
   + 1%:R / 2%:R * (\sum_(i < N) \sum_(j < C) \sum_(k < P) G i j k * X i j k 1%N)
  + t * (1%:R / 2%:R * (\sum_(i < N) \sum_(j < C) \sum_(k < P) G i j k * V_X i j k 0%N)
   + 1%:R / 2%:R * (\sum_(i < N) \sum_(j < C) \sum_(k < P) G i j k * V_X i j k 1%N))
  + t ^+ 2 * r.[t].
Proof.
move=> R N C P X V_X G.
pose size_of s := nth 0%N ([:: N; C; P; 2])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1) (value v 2) (value v 3));
     (fun v => V_X (value v 0) (value v 1) (value v 2) (value v 3));
     (fun v => G (value v 0) (value v 1) (value v 2))] t.
pose lits : seq nat := [:: 0%N; 1%N].
have inside : typed size_of ([:: 3; 3])%N lits by rewrite /=.
exact: (@certified_gradient _ _ (in_field R) size_of T 1 2 isT isT isT lits ([:: 3; 3])%N ([::])%N side_relations _ _ _ inside derivative_accepted).
Qed.
