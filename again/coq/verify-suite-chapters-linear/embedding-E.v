(* Certificate embedding dE.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   T_1 is T
   V_E is V E
   selected_1[i, j] = [j = i[i]] *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 2; 1; 0] [:: (2, [:: 0; 1]); (3, [:: 0; 2]); (1, [:: 2; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 2; 0] [:: (0, [:: 0; 3]); (3, [:: 2; 3]); (2, [:: 2; 1]); (1, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2];
     [:: 2; 1; 0; 3]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem embedding_dE :
  forall (R : comRingType) (V D T_1 : nat)
  (V_E G selected_1 : nat -> nat -> R),
  (\sum_(i < T_1) \sum_(j < D) \sum_(k < V) G i j * selected_1 i k * V_E k j)
  = (\sum_(i < V) \sum_(j < D) \sum_(k < T_1) \sum_(l < V) (i == l :> nat)%:R * selected_1 k l * G k j * V_E i j).
Proof.
move=> R V D T_1 V_E G selected_1.
pose size_of s := nth 0%N ([:: V; D; T_1])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V_E (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1));
     (fun v => selected_1 (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
