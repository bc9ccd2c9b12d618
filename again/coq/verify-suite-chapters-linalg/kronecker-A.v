(* Certificate kronecker dA.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_A is V A *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 2; 1; 3] [:: (3, [:: 0; 1; 2; 3]); (2, [:: 0; 2]); (1, [:: 1; 3])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 2; 3] [:: (3, [:: 0; 2; 1; 3]); (1, [:: 2; 3]); (2, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 2; 1; 3]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem kronecker_dA :
  forall (R : comRingType) (m n p q : nat)
  (B V_A : nat -> nat -> R)
  (G : nat -> nat -> nat -> nat -> R),
  (\sum_(i < m) \sum_(j < p) \sum_(k < n) \sum_(l < q) G i j k l * V_A i k * B j l)
  = (\sum_(i < m) \sum_(j < n) \sum_(k < p) \sum_(l < q) G i k j l * B k l * V_A i j).
Proof.
move=> R m n p q B V_A G.
pose size_of s := nth 0%N ([:: m; n; p; q])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => B (value v 0) (value v 1));
     (fun v => V_A (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1) (value v 2) (value v 3))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
