(* Certificate batch_norm dbeta.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_beta is V beta *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (2, [:: 0; 1]); (1, [:: 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 1; 0] [:: (2, [:: 1; 0]); (1, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1];
     [:: 1; 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem batch_norm_dbeta :
  forall (R : comRingType) (N D : nat)
  (V_beta : nat -> R)
  (G : nat -> nat -> R),
  (\sum_(i < N) \sum_(j < D) G i j * V_beta j)
  = (\sum_(i < D) \sum_(j < N) G j i * V_beta i).
Proof.
move=> R N D V_beta G.
pose size_of s := nth 0%N ([:: N; D])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V_beta (value v 0));
     (fun v => G (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
