(* Certificate kl_divergence dp.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_p is V p
   log_1[i] = log(p[i])
   log_2[i] = log(q[i])
   reciprocal_3[i] = (p[i])**(-1)
   The hypotheses, in their order: reciprocal 1 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (2, [:: 0]); (3, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0] [:: (2, [:: 0]); (4, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0] [:: (1, [:: 0]); (5, [:: 0]); (2, [:: 0])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 0]); (2, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0] [:: (4, [:: 0]); (2, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0] [:: (2, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (5, [:: 0]); (1, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (2, [:: 0])] 0 [:: 0]]
    [:: [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem kl_divergence_dp :
  forall (R : comRingType) (N : nat)
  (p V_p log_1 log_2 reciprocal_3 q : nat -> R),
  (forall (i : 'I_N), reciprocal_3 i * p i = 1) ->
  (\sum_(i < N) V_p i * log_1 i)
   - (\sum_(i < N) V_p i * log_2 i)
   + (\sum_(i < N) p i * reciprocal_3 i * V_p i)
  = (\sum_(i < N) log_1 i * V_p i)
   - (\sum_(i < N) log_2 i * V_p i)
   + (\sum_(i < N) V_p i).
Proof.
move=> R N p V_p log_1 log_2 reciprocal_3 q.
pose size_of s := nth 0%N ([:: N])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => p (value v 0));
     (fun v => V_p (value v 0));
     (fun v => log_1 (value v 0));
     (fun v => log_2 (value v 0));
     (fun v => reciprocal_3 (value v 0));
     (fun v => q (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
