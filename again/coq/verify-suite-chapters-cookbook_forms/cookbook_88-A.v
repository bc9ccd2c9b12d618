(* Certificate cookbook_88 dA.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_A is V A
   The hypotheses, in their order: symmetric 1 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 0; 1] [:: (5, [:: 1; 2]); (3, [:: 2]); (4, [:: 1; 0]); (1, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 0; 1; 1] [:: (5, [:: 1; 2]); (3, [:: 2]); (4, [:: 1; 0]); (2, [:: 0; 3]); (3, [:: 3])];
     Product (C := Integers) (Zneg 1) [:: 0; 0; 1] [:: (1, [:: 1]); (4, [:: 1; 0]); (5, [:: 0; 2]); (3, [:: 2])];
     Product (C := Integers) (Zpos 1) [:: 0; 0; 1; 1] [:: (2, [:: 1; 2]); (3, [:: 2]); (4, [:: 1; 0]); (5, [:: 0; 3]); (3, [:: 3])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 2) [:: 0; 1; 0] [:: (4, [:: 0; 2]); (1, [:: 2]); (3, [:: 1]); (5, [:: 0; 1])];
     Product (C := Integers) (Zpos 2) [:: 0; 1; 0; 1] [:: (4, [:: 0; 2]); (2, [:: 2; 3]); (3, [:: 3]); (3, [:: 1]); (5, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0; 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (4, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (4, [:: 1; 0])]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zpos 1) [:: 0; 0; 1] [:: (1, [:: 1]); (5, [:: 0; 2]); (3, [:: 2])] 0 [:: 1; 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 0; 1; 1] [:: (2, [:: 1; 2]); (3, [:: 2]); (5, [:: 0; 3]); (3, [:: 3])] 0 [:: 1; 0]]
    [:: [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 2; 0; 1];
     [:: 2; 0; 1; 3];
     [:: 0; 1; 2];
     [:: 1; 0; 2];
     [:: 0; 1; 2; 3];
     [:: 1; 0; 3; 2]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Definition forward_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (1, [:: 1]); (4, [:: 1; 0]); (1, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0; 0; 1] [:: (1, [:: 1]); (4, [:: 1; 0]); (2, [:: 0; 2]); (3, [:: 2])];
     Product (C := Integers) (Zneg 1) [:: 0; 0; 1] [:: (2, [:: 1; 2]); (3, [:: 2]); (4, [:: 1; 0]); (1, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 0; 1; 1] [:: (2, [:: 1; 2]); (3, [:: 2]); (4, [:: 1; 0]); (2, [:: 0; 3]); (3, [:: 3])]])%N.

Definition renaming_of_derivative : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zpos 1) [:: 0; 0; 1] [:: (1, [:: 1]); (5, [:: 0; 2]); (3, [:: 2])] 0 [:: 1; 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 0; 1; 1] [:: (2, [:: 1; 2]); (3, [:: 2]); (5, [:: 0; 3]); (3, [:: 3])] 0 [:: 1; 0]]
    [:: [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 2; 0; 1];
     [:: 2; 0; 1; 3];
     [:: 0; 1; 2];
     [:: 1; 0; 2];
     [:: 0; 1; 2; 3];
     [:: 1; 0; 3; 2]])%N.

Lemma derivative_accepted : check ([::])%N ([::])%N side_relations renaming_of_derivative (derivative 2 5 forward_side) right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem cookbook_88_dA_adjoint :
  forall (R : comRingType) (m n : nat)
  (x : nat -> R)
  (A : nat -> nat -> R)
  (s : nat -> R)
  (W V_A : nat -> nat -> R),
  (forall (i : 'I_m) (j : 'I_m), W i j = W j i) ->
  - ((\sum_(i < m) \sum_(j < m) \sum_(k < n) V_A j k * s k * W j i * x i))
   + (\sum_(i < m) \sum_(j < m) \sum_(k < n) \sum_(l < n) V_A j k * s k * W j i * A i l * s l)
   - (\sum_(i < m) \sum_(j < m) \sum_(k < n) x j * W j i * V_A i k * s k)
   + (\sum_(i < m) \sum_(j < m) \sum_(k < n) \sum_(l < n) A j k * s k * W j i * V_A i l * s l)
  = - (2%:R * (\sum_(i < m) \sum_(j < n) \sum_(k < m) W i k * x k * s j * V_A i j))
   + 2%:R * (\sum_(i < m) \sum_(j < n) \sum_(k < m) \sum_(l < n) W i k * A k l * s l * s j * V_A i j).
Proof.
move=> R m n x A s W V_A.
pose size_of s := nth 0%N ([:: m; n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0));
     (fun v => A (value v 0) (value v 1));
     (fun v => s (value v 0));
     (fun v => W (value v 0) (value v 1));
     (fun v => V_A (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.

Theorem cookbook_88_dA :
  forall (R : comRingType) (m n : nat)
  (x : nat -> R)
  (A : nat -> nat -> R)
  (s : nat -> R)
  (W V_A : nat -> nat -> R),
  (forall (i : 'I_m) (j : 'I_m), W i j = W j i) ->
  exists r : {poly R}, forall t : R,
  (\sum_(i < m) \sum_(j < m) x j * W j i * x i)
   - (\sum_(i < m) \sum_(j < m) \sum_(k < n) x j * W j i * (A i k + t * V_A i k) * s k)
   - (\sum_(i < m) \sum_(j < m) \sum_(k < n) (A j k + t * V_A j k) * s k * W j i * x i)
   + (\sum_(i < m) \sum_(j < m) \sum_(k < n) \sum_(l < n) (A j k + t * V_A j k) * s k * W j i * (A i l + t * V_A i l) * s l)
  = (\sum_(i < m) \sum_(j < m) x j * W j i * x i)
   - (\sum_(i < m) \sum_(j < m) \sum_(k < n) x j * W j i * A i k * s k)
   - (\sum_(i < m) \sum_(j < m) \sum_(k < n) A j k * s k * W j i * x i)
   + (\sum_(i < m) \sum_(j < m) \sum_(k < n) \sum_(l < n) A j k * s k * W j i * A i l * s l)
  + t * (- (2%:R * (\sum_(i < m) \sum_(j < n) \sum_(k < m) W i k * x k * s j * V_A i j))
   + 2%:R * (\sum_(i < m) \sum_(j < n) \sum_(k < m) \sum_(l < n) W i k * A k l * s l * s j * V_A i j))
  + t ^+ 2 * r.[t].
Proof.
move=> R m n x A s W V_A.
pose size_of s := nth 0%N ([:: m; n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0));
     (fun v => A (value v 0) (value v 1));
     (fun v => s (value v 0));
     (fun v => W (value v 0) (value v 1));
     (fun v => V_A (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified_gradient _ _ (in_ring R) size_of T 2 5 isT isT isT lits ([::])%N ([::])%N side_relations _ _ _ inside derivative_accepted).
Qed.
