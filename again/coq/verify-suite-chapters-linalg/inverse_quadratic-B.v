(* Certificate inverse_quadratic dB.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_B is V B
   inverse_1[i, j] = inv[k,l: A[k, l]](j, i) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 1; 1; 0; 0] [:: (3, [:: 0; 1]); (2, [:: 3; 0]); (4, [:: 2; 3]); (1, [:: 2; 1])];
     Product (C := Integers) (Zpos 1) [:: 1; 1; 0; 0] [:: (3, [:: 0; 1]); (1, [:: 3; 0]); (4, [:: 2; 3]); (2, [:: 2; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 1; 0] [:: (4, [:: 3; 0]); (1, [:: 3; 2]); (3, [:: 1; 2]); (2, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 1; 0] [:: (4, [:: 0; 3]); (1, [:: 3; 2]); (3, [:: 2; 1]); (2, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 1; 2; 3; 0];
     [:: 2; 1; 0; 3]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem inverse_quadratic_dB :
  forall (R : comRingType) (n m : nat)
  (B V_B G inverse_1 A : nat -> nat -> R),
  (\sum_(i < m) \sum_(j < m) \sum_(k < n) \sum_(l < n) G i j * V_B l i * inverse_1 k l * B k j)
   + (\sum_(i < m) \sum_(j < m) \sum_(k < n) \sum_(l < n) G i j * B l i * inverse_1 k l * V_B k j)
  = (\sum_(i < n) \sum_(j < m) \sum_(k < m) \sum_(l < n) inverse_1 l i * B l k * G j k * V_B i j)
   + (\sum_(i < n) \sum_(j < m) \sum_(k < m) \sum_(l < n) inverse_1 i l * B l k * G k j * V_B i j).
Proof.
move=> R n m B V_B G inverse_1 A.
pose size_of s := nth 0%N ([:: n; m])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => B (value v 0) (value v 1));
     (fun v => V_B (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1));
     (fun v => inverse_1 (value v 0) (value v 1));
     (fun v => A (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
