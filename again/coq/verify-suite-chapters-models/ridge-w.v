(* Certificate ridge dw.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_w is V w *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 2) [:: 0; 1; 1] [:: (1, [:: 0; 1]); (2, [:: 1]); (1, [:: 0; 2]); (5, [:: 2])];
     Product (C := Integers) (Zneg 2) [:: 0; 1] [:: (3, [:: 0]); (1, [:: 0; 1]); (5, [:: 1])];
     Product (C := Integers) (Zpos 1) [:: 1] [:: (4, [::]); (5, [:: 0]); (2, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 1] [:: (4, [::]); (2, [:: 0]); (5, [:: 0])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 2) [:: 1; 0; 1] [:: (1, [:: 1; 0]); (1, [:: 1; 2]); (2, [:: 2]); (5, [:: 0])];
     Product (C := Integers) (Zneg 2) [:: 1; 0] [:: (1, [:: 1; 0]); (3, [:: 1]); (5, [:: 0])];
     Product (C := Integers) (Zpos 2) [:: 1] [:: (4, [::]); (2, [:: 0]); (5, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2];
     [:: 0; 1];
     [:: 0];
     [:: 0];
     [:: 1; 2; 0];
     [:: 1; 0];
     [:: 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Definition forward_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 1] [:: (1, [:: 0; 1]); (2, [:: 1]); (1, [:: 0; 2]); (2, [:: 2])];
     Product (C := Integers) (Zneg 1) [:: 0; 1] [:: (1, [:: 0; 1]); (2, [:: 1]); (3, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0; 1] [:: (3, [:: 0]); (1, [:: 0; 1]); (2, [:: 1])];
     Product (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 0]); (3, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 1] [:: (4, [::]); (2, [:: 0]); (2, [:: 0])]])%N.

Definition renaming_of_derivative : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2];
     [:: 0; 2; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0];
     [:: 0];
     [:: 1; 0; 2];
     [:: 1; 0];
     [:: 0]])%N.

Lemma derivative_accepted : check ([::])%N ([::])%N side_relations renaming_of_derivative (derivative 2 5 forward_side) right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem ridge_dw_adjoint :
  forall (R : comRingType) (N D : nat)
  (X : nat -> nat -> R)
  (w y : nat -> R)
  (lam : R)
  (V_w : nat -> R),
  2%:R * (\sum_(i < N) \sum_(j < D) \sum_(k < D) X i j * w j * X i k * V_w k)
   - 2%:R * (\sum_(i < N) \sum_(j < D) y i * X i j * V_w j)
   + (\sum_(i < D) lam * V_w i * w i)
   + (\sum_(i < D) lam * w i * V_w i)
  = 2%:R * (\sum_(i < D) \sum_(j < N) \sum_(k < D) X j i * X j k * w k * V_w i)
   - 2%:R * (\sum_(i < D) \sum_(j < N) X j i * y j * V_w i)
   + 2%:R * (\sum_(i < D) lam * w i * V_w i).
Proof.
move=> R N D X w y lam V_w.
pose size_of s := nth 0%N ([:: N; D])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1));
     (fun v => w (value v 0));
     (fun v => y (value v 0));
     (fun v => lam);
     (fun v => V_w (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.

Theorem ridge_dw :
  forall (R : comRingType) (N D : nat)
  (X : nat -> nat -> R)
  (w y : nat -> R)
  (lam : R)
  (V_w : nat -> R),
  exists r : {poly R}, forall t : R,
  (\sum_(i < N) \sum_(j < D) \sum_(k < D) X i j * (w j + t * V_w j) * X i k * (w k + t * V_w k))
   - (\sum_(i < N) \sum_(j < D) X i j * (w j + t * V_w j) * y i)
   - (\sum_(i < N) \sum_(j < D) y i * X i j * (w j + t * V_w j))
   + (\sum_(i < N) y i * y i)
   + (\sum_(i < D) lam * (w i + t * V_w i) * (w i + t * V_w i))
  = (\sum_(i < N) \sum_(j < D) \sum_(k < D) X i j * w j * X i k * w k)
   - (\sum_(i < N) \sum_(j < D) X i j * w j * y i)
   - (\sum_(i < N) \sum_(j < D) y i * X i j * w j)
   + (\sum_(i < N) y i * y i)
   + (\sum_(i < D) lam * w i * w i)
  + t * (2%:R * (\sum_(i < D) \sum_(j < N) \sum_(k < D) X j i * X j k * w k * V_w i)
   - 2%:R * (\sum_(i < D) \sum_(j < N) X j i * y j * V_w i)
   + 2%:R * (\sum_(i < D) lam * w i * V_w i))
  + t ^+ 2 * r.[t].
Proof.
move=> R N D X w y lam V_w.
pose size_of s := nth 0%N ([:: N; D])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1));
     (fun v => w (value v 0));
     (fun v => y (value v 0));
     (fun v => lam);
     (fun v => V_w (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified_gradient _ _ (in_ring R) size_of T 2 5 isT isT isT lits ([::])%N ([::])%N side_relations _ _ _ inside derivative_accepted).
Qed.
