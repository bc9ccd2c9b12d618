(* Certificate mean_axis dX.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_X is V X
   reciprocal_1 = (M)**(-1) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (2, [:: 1; 0]); (1, [:: 1; 2]); (3, [::])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (2, [:: 1; 0]); (3, [::]); (1, [:: 1; 2])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1];
     [:: 0; 1]])%N.

Lemma accepted : check ([:: 2])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem mean_axis_dX :
  forall (R : comRingType) (N M : nat)
  (V_X G : nat -> nat -> R)
  (reciprocal_1 : R),
  (\sum_(i < N) \sum_(j < M) G i 0%N * V_X i j * reciprocal_1)
  = (\sum_(i < N) \sum_(j < M) G i 0%N * reciprocal_1 * V_X i j).
Proof.
move=> R N M V_X G reciprocal_1.
pose size_of s := nth 0%N ([:: N; M; 1])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V_X (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1));
     (fun v => reciprocal_1)] t.
pose lits : seq nat := [:: 0%N].
have inside : typed size_of ([:: 2])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([:: 2])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
