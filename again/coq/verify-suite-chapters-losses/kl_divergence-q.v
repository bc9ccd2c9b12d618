(* Certificate kl_divergence dq.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_q is V q
   reciprocal_1[i] = (q[i])**(-1) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0] [:: (1, [:: 0]); (3, [:: 0]); (2, [:: 0])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0] [:: (1, [:: 0]); (3, [:: 0]); (2, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0];
     [:: 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem kl_divergence_dq :
  forall (R : comRingType) (N : nat)
  (p V_q reciprocal_1 q : nat -> R),
  - ((\sum_(i < N) p i * reciprocal_1 i * V_q i))
  = - ((\sum_(i < N) p i * reciprocal_1 i * V_q i)).
Proof.
move=> R N p V_q reciprocal_1 q.
pose size_of s := nth 0%N ([:: N])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => p (value v 0));
     (fun v => V_q (value v 0));
     (fun v => reciprocal_1 (value v 0));
     (fun v => q (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
