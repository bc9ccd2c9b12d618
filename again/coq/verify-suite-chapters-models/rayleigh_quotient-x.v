(* Certificate rayleigh_quotient dx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_x is V x
   reciprocal_1 = (sum_i(x[i] * x[i]))**(-1)
   The hypotheses, in their order: symmetric 1 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (3, [:: 1]); (1, [:: 1; 0]); (2, [:: 0]); (4, [::])];
     Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (2, [:: 1]); (1, [:: 1; 0]); (3, [:: 0]); (4, [::])];
     Product (C := Integers) (Zneg 1) [:: 0; 0; 0] [:: (2, [:: 1]); (1, [:: 1; 0]); (2, [:: 0]); (4, [::]); (4, [::]); (3, [:: 2]); (2, [:: 2])];
     Product (C := Integers) (Zneg 1) [:: 0; 0; 0] [:: (2, [:: 1]); (1, [:: 1; 0]); (2, [:: 0]); (4, [::]); (4, [::]); (2, [:: 2]); (3, [:: 2])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 2) [:: 0; 0] [:: (1, [:: 0; 1]); (2, [:: 1]); (4, [::]); (3, [:: 0])];
     Product (C := Integers) (Zneg 2) [:: 0; 0; 0] [:: (2, [:: 2]); (1, [:: 2; 1]); (2, [:: 1]); (4, [::]); (2, [:: 0]); (4, [::]); (3, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0; 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (1, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (1, [:: 1; 0])]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 0; 0] [:: (2, [:: 1]); (3, [:: 0]); (4, [::])] 0 [:: 1; 0]]
    [:: [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 1; 0];
     [:: 1; 2; 0];
     [:: 0; 1];
     [:: 1; 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem rayleigh_quotient_dx :
  forall (R : comRingType) (n : nat)
  (A : nat -> nat -> R)
  (x V_x : nat -> R)
  (reciprocal_1 : R),
  (forall (i : 'I_n) (j : 'I_n), A i j = A j i) ->
  (\sum_(i < n) \sum_(j < n) V_x j * A j i * x i * reciprocal_1)
   + (\sum_(i < n) \sum_(j < n) x j * A j i * V_x i * reciprocal_1)
   - (\sum_(i < n) \sum_(j < n) \sum_(k < n) x j * A j i * x i * reciprocal_1 * reciprocal_1 * V_x k * x k)
   - (\sum_(i < n) \sum_(j < n) \sum_(k < n) x j * A j i * x i * reciprocal_1 * reciprocal_1 * x k * V_x k)
  = 2%:R * (\sum_(i < n) \sum_(j < n) A i j * x j * reciprocal_1 * V_x i)
   - 2%:R * (\sum_(i < n) \sum_(j < n) \sum_(k < n) x k * A k j * x j * reciprocal_1 * x i * reciprocal_1 * V_x i).
Proof.
move=> R n A x V_x reciprocal_1.
pose size_of s := nth 0%N ([:: n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => A (value v 0) (value v 1));
     (fun v => x (value v 0));
     (fun v => V_x (value v 0));
     (fun v => reciprocal_1)] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
