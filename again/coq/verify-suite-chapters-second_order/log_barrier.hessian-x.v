(* Certificate log_barrier.hessian dx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_x is V x
   reciprocal_1[i] = ((b[i] + sum_j(A[i, j] * x[j]) * -1))**(-1)
   reciprocal_2[i] = (((b[i] + sum_j(A[i, j] * x[j]) * -1))**(2))**(-1)
   The hypotheses, in their order: reciprocal 1, reciprocal 2 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 0] [:: (5, [:: 0]); (2, [:: 1; 0]); (6, [:: 1]); (6, [:: 1]); (2, [:: 1; 2]); (4, [:: 2])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0; 1] [:: (5, [:: 1]); (2, [:: 2; 1]); (2, [:: 2; 0]); (7, [:: 2]); (4, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 1] [:: Product (C := Integers) (Zpos 1) [::] [:: (6, [:: 0]); (3, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0] [:: (6, [:: 0]); (2, [:: 0; 1]); (1, [:: 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [:: 1] [:: Product (C := Integers) (Zpos 1) [::] [:: (7, [:: 0]); (3, [:: 0]); (3, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0] [:: (7, [:: 0]); (3, [:: 0]); (2, [:: 0; 1]); (1, [:: 1])];
     Product (C := Integers) (Zneg 1) [:: 0] [:: (7, [:: 0]); (2, [:: 0; 1]); (1, [:: 1]); (3, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (7, [:: 0]); (2, [:: 0; 1]); (1, [:: 1]); (2, [:: 0; 2]); (1, [:: 2])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zpos 1) [:: 0; 0; 1] [:: (5, [:: 1]); (2, [:: 2; 1]); (2, [:: 2; 0]); (4, [:: 0]); (6, [:: 2]); (6, [:: 2])] 1 [:: 2];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 0; 1] [:: (5, [:: 1]); (2, [:: 2; 1]); (2, [:: 2; 0]); (4, [:: 0]); (6, [:: 2]); (7, [:: 2]); (3, [:: 2])] 0 [:: 2];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0; 1; 0] [:: (5, [:: 1]); (2, [:: 2; 1]); (2, [:: 2; 0]); (4, [:: 0]); (6, [:: 2]); (7, [:: 2]); (2, [:: 2; 3]); (1, [:: 3])] 0 [:: 2];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 0; 1] [:: (5, [:: 1]); (2, [:: 2; 1]); (2, [:: 2; 0]); (4, [:: 0]); (7, [:: 2])] 0 [:: 2]]
    [:: [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3; 4];
     [:: 1; 2; 0];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3; 4];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem log_barrier_hessian_dx :
  forall (R : comRingType) (n m : nat)
  (x : nat -> R)
  (A : nat -> nat -> R)
  (b V_x G reciprocal_1 reciprocal_2 : nat -> R),
  (forall (i : 'I_m), reciprocal_1 i * b i - (\sum_(j < n) reciprocal_1 i * A i j * x j) = 1) ->
  (forall (i : 'I_m), reciprocal_2 i * b i * b i - (\sum_(j < n) reciprocal_2 i * b i * A i j * x j) - (\sum_(j < n) reciprocal_2 i * A i j * x j * b i) + (\sum_(j < n) \sum_(k < n) reciprocal_2 i * A i j * x j * A i k * x k) = 1) ->
  (\sum_(i < n) \sum_(j < m) \sum_(k < n) G i * A j i * reciprocal_1 j * reciprocal_1 j * A j k * V_x k)
  = (\sum_(i < n) \sum_(j < n) \sum_(k < m) G j * A k j * A k i * reciprocal_2 k * V_x i).
Proof.
move=> R n m x A b V_x G reciprocal_1 reciprocal_2.
pose size_of s := nth 0%N ([:: n; m])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0));
     (fun v => A (value v 0) (value v 1));
     (fun v => b (value v 0));
     (fun v => V_x (value v 0));
     (fun v => G (value v 0));
     (fun v => reciprocal_1 (value v 0));
     (fun v => reciprocal_2 (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
