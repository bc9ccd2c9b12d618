(* Certificate log_partition.hessian dx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_x is V x
   exp_1[i] = exp(x[i])
   reciprocal_2 = (sum_i(exp(x[i])))**(-1) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (2, [:: 0]); (3, [:: 0]); (1, [:: 0]); (4, [::])];
     Product (C := Integers) (Zneg 1) [:: 0; 0] [:: (2, [:: 0]); (3, [:: 0]); (4, [::]); (4, [::]); (3, [:: 1]); (1, [:: 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (0, [:: 1; 0]); (2, [:: 1]); (3, [:: 1]); (4, [::]); (1, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0; 0] [:: (2, [:: 1]); (3, [:: 1]); (4, [::]); (3, [:: 0]); (4, [::]); (1, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0];
     [:: 0; 1];
     [:: 0; 1];
     [:: 1; 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem log_partition_hessian_dx :
  forall (R : comRingType) (n : nat)
  (V_x G exp_1 : nat -> R)
  (reciprocal_2 : R)
  (x : nat -> R),
  (\sum_(i < n) G i * exp_1 i * V_x i * reciprocal_2)
   - (\sum_(i < n) \sum_(j < n) G i * exp_1 i * reciprocal_2 * reciprocal_2 * exp_1 j * V_x j)
  = (\sum_(i < n) \sum_(j < n) (j == i :> nat)%:R * G j * exp_1 j * reciprocal_2 * V_x i)
   - (\sum_(i < n) \sum_(j < n) G j * exp_1 j * reciprocal_2 * exp_1 i * reciprocal_2 * V_x i).
Proof.
move=> R n V_x G exp_1 reciprocal_2 x.
pose size_of s := nth 0%N ([:: n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V_x (value v 0));
     (fun v => G (value v 0));
     (fun v => exp_1 (value v 0));
     (fun v => reciprocal_2);
     (fun v => x (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
