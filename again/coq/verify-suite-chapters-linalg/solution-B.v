(* Certificate solution dB.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_B is V B
   inverse_1[i, j] = inv[k,l: A[k, l]](i, j) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 0] [:: (2, [:: 0; 1]); (3, [:: 0; 2]); (1, [:: 2; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 0] [:: (3, [:: 2; 0]); (2, [:: 2; 1]); (1, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2];
     [:: 2; 1; 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem solution_dB :
  forall (R : comRingType) (n m : nat)
  (V_B G inverse_1 A : nat -> nat -> R),
  (\sum_(i < n) \sum_(j < m) \sum_(k < n) G i j * inverse_1 i k * V_B k j)
  = (\sum_(i < n) \sum_(j < m) \sum_(k < n) inverse_1 k i * G k j * V_B i j).
Proof.
move=> R n m V_B G inverse_1 A.
pose size_of s := nth 0%N ([:: n; m])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V_B (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1));
     (fun v => inverse_1 (value v 0) (value v 1));
     (fun v => A (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
