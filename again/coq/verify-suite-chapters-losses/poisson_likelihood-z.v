(* Certificate poisson_likelihood dz.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_z is V z
   exp_1[i] = exp(z[i]) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 0]); (2, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0] [:: (1, [:: 0]); (2, [:: 0])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 0]); (2, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0] [:: (1, [:: 0]); (2, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0];
     [:: 0];
     [:: 0];
     [:: 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem poisson_likelihood_dz :
  forall (R : comRingType) (N : nat)
  (y V_z exp_1 z : nat -> R),
  (\sum_(i < N) exp_1 i * V_z i)
   - (\sum_(i < N) y i * V_z i)
  = (\sum_(i < N) exp_1 i * V_z i)
   - (\sum_(i < N) y i * V_z i).
Proof.
move=> R N y V_z exp_1 z.
pose size_of s := nth 0%N ([:: N])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => y (value v 0));
     (fun v => V_z (value v 0));
     (fun v => exp_1 (value v 0));
     (fun v => z (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
