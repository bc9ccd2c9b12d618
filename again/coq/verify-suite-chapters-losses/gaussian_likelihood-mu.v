(* Certificate gaussian_likelihood dmu.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_mu is V mu
   exp_1[i] = exp(s[i] * -1) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0] [:: (2, [:: 0]); (3, [:: 0]); (4, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0] [:: (1, [:: 0]); (3, [:: 0]); (4, [:: 0])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (1, [:: 0]); (4, [:: 0]); (3, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0] [:: (2, [:: 0]); (4, [:: 0]); (3, [:: 0])]])%N.

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

Theorem gaussian_likelihood_dmu :
  forall (R : comRingType) (N : nat)
  (mu y V_mu exp_1 s : nat -> R),
  - ((\sum_(i < N) y i * V_mu i * exp_1 i))
   + (\sum_(i < N) mu i * V_mu i * exp_1 i)
  = (\sum_(i < N) mu i * exp_1 i * V_mu i)
   - (\sum_(i < N) y i * exp_1 i * V_mu i).
Proof.
move=> R N mu y V_mu exp_1 s.
pose size_of s := nth 0%N ([:: N])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => mu (value v 0));
     (fun v => y (value v 0));
     (fun v => V_mu (value v 0));
     (fun v => exp_1 (value v 0));
     (fun v => s (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
