(* Certificate bilinear_trace.hvp dX along V.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_X_along_V is V X along V *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 1; 0] [:: (5, [:: 0; 1]); (1, [:: 0; 3]); (4, [::]); (3, [:: 3; 2]); (2, [:: 2; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 1; 0] [:: (5, [:: 0; 1]); (1, [:: 3; 0]); (4, [::]); (3, [:: 3; 2]); (2, [:: 1; 2])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 1; 0] [:: (5, [:: 0; 1]); (1, [:: 0; 3]); (3, [:: 3; 2]); (2, [:: 2; 1]); (4, [::])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 1; 0] [:: (5, [:: 0; 1]); (1, [:: 3; 0]); (3, [:: 3; 2]); (2, [:: 1; 2]); (4, [::])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem bilinear_trace_hvp_dX_along_V :
  forall (R : comRingType) (n m : nat)
  (A B V : nat -> nat -> R)
  (V_X_along_V : R)
  (G : nat -> nat -> R),
  (\sum_(i < n) \sum_(j < m) \sum_(k < m) \sum_(l < n) G i j * A i l * V_X_along_V * V l k * B k j)
   + (\sum_(i < n) \sum_(j < m) \sum_(k < m) \sum_(l < n) G i j * A l i * V_X_along_V * V l k * B j k)
  = (\sum_(i < n) \sum_(j < m) \sum_(k < m) \sum_(l < n) G i j * A i l * V l k * B k j * V_X_along_V)
   + (\sum_(i < n) \sum_(j < m) \sum_(k < m) \sum_(l < n) G i j * A l i * V l k * B j k * V_X_along_V).
Proof.
move=> R n m A B V V_X_along_V G.
pose size_of s := nth 0%N ([:: n; m])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => A (value v 0) (value v 1));
     (fun v => B (value v 0) (value v 1));
     (fun v => V (value v 0) (value v 1));
     (fun v => V_X_along_V);
     (fun v => G (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
