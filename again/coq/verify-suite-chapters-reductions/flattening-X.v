(* Certificate flattening dX.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_X is V X *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (2, [:: 0; 1; 2]); (1, [:: 0; 1; 2])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 2] [:: (2, [:: 0; 1; 2]); (1, [:: 0; 1; 2])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2];
     [:: 0; 1; 2]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem flattening_dX :
  forall (R : comRingType) (N C P : nat)
  (V_X G : nat -> nat -> nat -> R),
  (\sum_(i < N) \sum_(j < C) \sum_(k < P) G i j k * V_X i j k)
  = (\sum_(i < N) \sum_(j < C) \sum_(k < P) G i j k * V_X i j k).
Proof.
move=> R N C P V_X G.
pose size_of s := nth 0%N ([:: N; C; P])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V_X (value v 0) (value v 1) (value v 2));
     (fun v => G (value v 0) (value v 1) (value v 2))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
