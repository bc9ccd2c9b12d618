(* Certificate principal_components dW.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_W is V W *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 2) [:: 0; 1; 2; 1; 2; 1] [:: (1, [:: 0; 3]); (2, [:: 3; 2]); (2, [:: 1; 2]); (1, [:: 0; 5]); (3, [:: 5; 4]); (2, [:: 1; 4])];
     Product (C := Integers) (Zpos 2) [:: 0; 1; 2; 1; 2; 1] [:: (1, [:: 0; 3]); (2, [:: 3; 2]); (2, [:: 1; 2]); (1, [:: 0; 5]); (2, [:: 5; 4]); (3, [:: 1; 4])];
     Product (C := Integers) (Zneg 2) [:: 0; 1; 2; 1] [:: (1, [:: 0; 1]); (1, [:: 0; 3]); (3, [:: 3; 2]); (2, [:: 1; 2])];
     Product (C := Integers) (Zneg 2) [:: 0; 1; 2; 1] [:: (1, [:: 0; 1]); (1, [:: 0; 3]); (2, [:: 3; 2]); (3, [:: 1; 2])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 2) [:: 1; 2; 1; 0; 2; 1] [:: (1, [:: 3; 0]); (1, [:: 3; 5]); (2, [:: 5; 4]); (2, [:: 2; 4]); (2, [:: 2; 1]); (3, [:: 0; 1])];
     Product (C := Integers) (Zneg 2) [:: 1; 2; 1; 0] [:: (1, [:: 3; 0]); (1, [:: 3; 2]); (2, [:: 2; 1]); (3, [:: 0; 1])];
     Product (C := Integers) (Zpos 2) [:: 1; 2; 1; 0; 2; 1] [:: (1, [:: 3; 5]); (2, [:: 5; 4]); (2, [:: 0; 4]); (1, [:: 3; 2]); (2, [:: 2; 1]); (3, [:: 0; 1])];
     Product (C := Integers) (Zneg 2) [:: 1; 2; 1; 0] [:: (1, [:: 3; 0]); (1, [:: 3; 2]); (2, [:: 2; 1]); (3, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3; 4; 5];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 0; 1; 2; 3];
     [:: 0; 3; 2; 1];
     [:: 3; 2; 4; 5; 1; 0];
     [:: 3; 2; 1; 0];
     [:: 3; 0; 4; 5; 1; 2];
     [:: 3; 2; 1; 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Definition forward_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 2; 1; 2; 1] [:: (1, [:: 0; 3]); (2, [:: 3; 2]); (2, [:: 1; 2]); (1, [:: 0; 5]); (2, [:: 5; 4]); (2, [:: 1; 4])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 2; 1] [:: (1, [:: 0; 3]); (2, [:: 3; 2]); (2, [:: 1; 2]); (1, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 2; 1] [:: (1, [:: 0; 1]); (1, [:: 0; 3]); (2, [:: 3; 2]); (2, [:: 1; 2])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (1, [:: 0; 1]); (1, [:: 0; 1])]])%N.

Definition renaming_of_derivative : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3; 4; 5];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 0; 1; 4; 5; 2; 3];
     [:: 0; 1; 4; 5; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 3; 2; 1];
     [:: 0; 1; 2; 3];
     [:: 0; 3; 2; 1];
     [:: 3; 2; 1; 0; 4; 5];
     [:: 3; 2; 1; 0];
     [:: 3; 0; 1; 2; 4; 5];
     [:: 3; 2; 1; 0]])%N.

Lemma derivative_accepted : check ([::])%N ([::])%N side_relations renaming_of_derivative (derivative 2 3 forward_side) right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem principal_components_dW_adjoint :
  forall (R : comRingType) (N D k : nat)
  (X W V_W : nat -> nat -> R),
  2%:R * (\sum_(i < N) \sum_(j < D) \sum_(l < k) \sum_(p < D) \sum_(q < k) \sum_(u < D) X i p * W p l * W j l * X i u * V_W u q * W j q)
   + 2%:R * (\sum_(i < N) \sum_(j < D) \sum_(l < k) \sum_(p < D) \sum_(q < k) \sum_(u < D) X i p * W p l * W j l * X i u * W u q * V_W j q)
   - 2%:R * (\sum_(i < N) \sum_(j < D) \sum_(l < k) \sum_(p < D) X i j * X i p * V_W p l * W j l)
   - 2%:R * (\sum_(i < N) \sum_(j < D) \sum_(l < k) \sum_(p < D) X i j * X i p * W p l * V_W j l)
  = 2%:R * (\sum_(i < D) \sum_(j < k) \sum_(l < D) \sum_(p < N) \sum_(q < k) \sum_(u < D) X p i * X p u * W u q * W l q * W l j * V_W i j)
   - 2%:R * (\sum_(i < D) \sum_(j < k) \sum_(l < D) \sum_(p < N) X p i * X p l * W l j * V_W i j)
   + 2%:R * (\sum_(i < D) \sum_(j < k) \sum_(l < D) \sum_(p < N) \sum_(q < k) \sum_(u < D) X p u * W u q * W i q * X p l * W l j * V_W i j)
   - 2%:R * (\sum_(i < D) \sum_(j < k) \sum_(l < D) \sum_(p < N) X p i * X p l * W l j * V_W i j).
Proof.
move=> R N D k X W V_W.
pose size_of s := nth 0%N ([:: N; D; k])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1));
     (fun v => W (value v 0) (value v 1));
     (fun v => V_W (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.

Theorem principal_components_dW :
  forall (R : comRingType) (N D k : nat)
  (X W V_W : nat -> nat -> R),
  exists r : {poly R}, forall t : R,
  (\sum_(i < N) \sum_(j < D) \sum_(l < k) \sum_(p < D) \sum_(q < k) \sum_(u < D) X i p * (W p l + t * V_W p l) * (W j l + t * V_W j l) * X i u * (W u q + t * V_W u q) * (W j q + t * V_W j q))
   - (\sum_(i < N) \sum_(j < D) \sum_(l < k) \sum_(p < D) X i p * (W p l + t * V_W p l) * (W j l + t * V_W j l) * X i j)
   - (\sum_(i < N) \sum_(j < D) \sum_(l < k) \sum_(p < D) X i j * X i p * (W p l + t * V_W p l) * (W j l + t * V_W j l))
   + (\sum_(i < N) \sum_(j < D) X i j * X i j)
  = (\sum_(i < N) \sum_(j < D) \sum_(l < k) \sum_(p < D) \sum_(q < k) \sum_(u < D) X i p * W p l * W j l * X i u * W u q * W j q)
   - (\sum_(i < N) \sum_(j < D) \sum_(l < k) \sum_(p < D) X i p * W p l * W j l * X i j)
   - (\sum_(i < N) \sum_(j < D) \sum_(l < k) \sum_(p < D) X i j * X i p * W p l * W j l)
   + (\sum_(i < N) \sum_(j < D) X i j * X i j)
  + t * (2%:R * (\sum_(i < D) \sum_(j < k) \sum_(l < D) \sum_(p < N) \sum_(q < k) \sum_(u < D) X p i * X p u * W u q * W l q * W l j * V_W i j)
   - 2%:R * (\sum_(i < D) \sum_(j < k) \sum_(l < D) \sum_(p < N) X p i * X p l * W l j * V_W i j)
   + 2%:R * (\sum_(i < D) \sum_(j < k) \sum_(l < D) \sum_(p < N) \sum_(q < k) \sum_(u < D) X p u * W u q * W i q * X p l * W l j * V_W i j)
   - 2%:R * (\sum_(i < D) \sum_(j < k) \sum_(l < D) \sum_(p < N) X p i * X p l * W l j * V_W i j))
  + t ^+ 2 * r.[t].
Proof.
move=> R N D k X W V_W.
pose size_of s := nth 0%N ([:: N; D; k])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1));
     (fun v => W (value v 0) (value v 1));
     (fun v => V_W (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified_gradient _ _ (in_ring R) size_of T 2 3 isT isT isT lits ([::])%N ([::])%N side_relations _ _ _ inside derivative_accepted).
Qed.
