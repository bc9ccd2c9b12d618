(* Certificate log_barrier dx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_x is V x
   reciprocal_1[i] = ((b[i] + sum_j(A[i, j] * x[j]) * -1))**(-1) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 1; 0] [:: (3, [:: 0]); (1, [:: 0; 1]); (2, [:: 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (1, [:: 1; 0]); (3, [:: 1]); (2, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1];
     [:: 1; 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem log_barrier_dx :
  forall (R : comRingType) (n m : nat)
  (A : nat -> nat -> R)
  (V_x reciprocal_1 b x : nat -> R),
  (\sum_(i < m) \sum_(j < n) reciprocal_1 i * A i j * V_x j)
  = (\sum_(i < n) \sum_(j < m) A j i * reciprocal_1 j * V_x i).
Proof.
move=> R n m A V_x reciprocal_1 b x.
pose size_of s := nth 0%N ([:: n; m])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => A (value v 0) (value v 1));
     (fun v => V_x (value v 0));
     (fun v => reciprocal_1 (value v 0));
     (fun v => b (value v 0));
     (fun v => x (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
