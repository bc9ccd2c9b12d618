(* Certificate mean_squared_error dP.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_P is V P
   reciprocal_1 = (M * N)**(-1) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 2) [:: 0; 1] [:: (1, [:: 0; 1]); (3, [:: 0; 1]); (4, [::])];
     Product (C := Integers) (Zneg 2) [:: 0; 1] [:: (2, [:: 0; 1]); (3, [:: 0; 1]); (4, [::])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 2) [:: 0; 1] [:: (1, [:: 0; 1]); (4, [::]); (3, [:: 0; 1])];
     Product (C := Integers) (Zneg 2) [:: 0; 1] [:: (2, [:: 0; 1]); (4, [::]); (3, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem mean_squared_error_dP :
  forall (R : comRingType) (N M : nat)
  (P Y V_P : nat -> nat -> R)
  (reciprocal_1 : R),
  2%:R * (\sum_(i < N) \sum_(j < M) P i j * V_P i j * reciprocal_1)
   - 2%:R * (\sum_(i < N) \sum_(j < M) Y i j * V_P i j * reciprocal_1)
  = 2%:R * (\sum_(i < N) \sum_(j < M) P i j * reciprocal_1 * V_P i j)
   - 2%:R * (\sum_(i < N) \sum_(j < M) Y i j * reciprocal_1 * V_P i j).
Proof.
move=> R N M P Y V_P reciprocal_1.
pose size_of s := nth 0%N ([:: N; M])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => P (value v 0) (value v 1));
     (fun v => Y (value v 0) (value v 1));
     (fun v => V_P (value v 0) (value v 1));
     (fun v => reciprocal_1)] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
