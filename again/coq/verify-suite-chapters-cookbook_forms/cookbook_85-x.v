(* Certificate cookbook_85 dx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_x is V x
   The hypotheses, in their order: symmetric 1 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (4, [:: 1]); (3, [:: 1; 0]); (1, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0; 0] [:: (4, [:: 1]); (3, [:: 1; 0]); (2, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (1, [:: 1]); (3, [:: 1; 0]); (4, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0; 0] [:: (2, [:: 1]); (3, [:: 1; 0]); (4, [:: 0])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 2) [:: 0; 0] [:: (3, [:: 0; 1]); (1, [:: 1]); (4, [:: 0])];
     Product (C := Integers) (Zneg 2) [:: 0; 0] [:: (3, [:: 0; 1]); (2, [:: 1]); (4, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0; 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (3, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (3, [:: 1; 0])]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 0; 0] [:: (1, [:: 1]); (4, [:: 0])] 0 [:: 1; 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0] [:: (2, [:: 1]); (4, [:: 0])] 0 [:: 1; 0]]
    [:: [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 1; 0];
     [:: 1; 0];
     [:: 0; 1];
     [:: 1; 0];
     [:: 0; 1];
     [:: 1; 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Definition forward_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (1, [:: 1]); (3, [:: 1; 0]); (1, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0; 0] [:: (1, [:: 1]); (3, [:: 1; 0]); (2, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0; 0] [:: (2, [:: 1]); (3, [:: 1; 0]); (1, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (2, [:: 1]); (3, [:: 1; 0]); (2, [:: 0])]])%N.

Definition renaming_of_derivative : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 0; 0] [:: (1, [:: 1]); (4, [:: 0])] 0 [:: 1; 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0] [:: (2, [:: 1]); (4, [:: 0])] 0 [:: 1; 0]]
    [:: [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 1; 0];
     [:: 1; 0];
     [:: 0; 1];
     [:: 1; 0];
     [:: 0; 1];
     [:: 1; 0]])%N.

Lemma derivative_accepted : check ([::])%N ([::])%N side_relations renaming_of_derivative (derivative 1 4 forward_side) right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem cookbook_85_dx_adjoint :
  forall (R : comRingType) (n : nat)
  (x s : nat -> R)
  (W : nat -> nat -> R)
  (V_x : nat -> R),
  (forall (i : 'I_n) (j : 'I_n), W i j = W j i) ->
  (\sum_(i < n) \sum_(j < n) V_x j * W j i * x i)
   - (\sum_(i < n) \sum_(j < n) V_x j * W j i * s i)
   + (\sum_(i < n) \sum_(j < n) x j * W j i * V_x i)
   - (\sum_(i < n) \sum_(j < n) s j * W j i * V_x i)
  = 2%:R * (\sum_(i < n) \sum_(j < n) W i j * x j * V_x i)
   - 2%:R * (\sum_(i < n) \sum_(j < n) W i j * s j * V_x i).
Proof.
move=> R n x s W V_x.
pose size_of s := nth 0%N ([:: n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0));
     (fun v => s (value v 0));
     (fun v => W (value v 0) (value v 1));
     (fun v => V_x (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.

Theorem cookbook_85_dx :
  forall (R : comRingType) (n : nat)
  (x s : nat -> R)
  (W : nat -> nat -> R)
  (V_x : nat -> R),
  (forall (i : 'I_n) (j : 'I_n), W i j = W j i) ->
  exists r : {poly R}, forall t : R,
  (\sum_(i < n) \sum_(j < n) (x j + t * V_x j) * W j i * (x i + t * V_x i))
   - (\sum_(i < n) \sum_(j < n) (x j + t * V_x j) * W j i * s i)
   - (\sum_(i < n) \sum_(j < n) s j * W j i * (x i + t * V_x i))
   + (\sum_(i < n) \sum_(j < n) s j * W j i * s i)
  = (\sum_(i < n) \sum_(j < n) x j * W j i * x i)
   - (\sum_(i < n) \sum_(j < n) x j * W j i * s i)
   - (\sum_(i < n) \sum_(j < n) s j * W j i * x i)
   + (\sum_(i < n) \sum_(j < n) s j * W j i * s i)
  + t * (2%:R * (\sum_(i < n) \sum_(j < n) W i j * x j * V_x i)
   - 2%:R * (\sum_(i < n) \sum_(j < n) W i j * s j * V_x i))
  + t ^+ 2 * r.[t].
Proof.
move=> R n x s W V_x.
pose size_of s := nth 0%N ([:: n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0));
     (fun v => s (value v 0));
     (fun v => W (value v 0) (value v 1));
     (fun v => V_x (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified_gradient _ _ (in_ring R) size_of T 1 4 isT isT isT lits ([::])%N ([::])%N side_relations _ _ _ inside derivative_accepted).
Qed.
