(* Certificate linear_solution.jvp dA, b along dA, db.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_A_b_along_dA_db is V A, b along dA, db
   inverse_1[i, j] = inv[k,l: A[k, l]](i, j) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 0; 0; 0] [:: (5, [:: 0]); (6, [:: 0; 2]); (4, [::]); (2, [:: 2; 3]); (6, [:: 3; 1]); (1, [:: 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (5, [:: 0]); (6, [:: 0; 1]); (4, [::]); (3, [:: 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (5, [:: 0]); (6, [:: 0; 1]); (3, [:: 1]); (4, [::])];
     Product (C := Integers) (Zneg 1) [:: 0; 0; 0; 0] [:: (5, [:: 0]); (6, [:: 0; 1]); (2, [:: 1; 2]); (6, [:: 2; 3]); (1, [:: 3]); (4, [::])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 3; 1; 2]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem linear_solution_jvp_dA_b_along_dA_db :
  forall (R : comRingType) (n : nat)
  (b : nat -> R)
  (dA : nat -> nat -> R)
  (db : nat -> R)
  (V_A_b_along_dA_db : R)
  (G : nat -> R)
  (inverse_1 A : nat -> nat -> R),
  - ((\sum_(i < n) \sum_(j < n) \sum_(k < n) \sum_(l < n) G i * inverse_1 i k * V_A_b_along_dA_db * dA k l * inverse_1 l j * b j))
   + (\sum_(i < n) \sum_(j < n) G i * inverse_1 i j * V_A_b_along_dA_db * db j)
  = (\sum_(i < n) \sum_(j < n) G i * inverse_1 i j * db j * V_A_b_along_dA_db)
   - (\sum_(i < n) \sum_(j < n) \sum_(k < n) \sum_(l < n) G i * inverse_1 i j * dA j k * inverse_1 k l * b l * V_A_b_along_dA_db).
Proof.
move=> R n b dA db V_A_b_along_dA_db G inverse_1 A.
pose size_of s := nth 0%N ([:: n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => b (value v 0));
     (fun v => dA (value v 0) (value v 1));
     (fun v => db (value v 0));
     (fun v => V_A_b_along_dA_db);
     (fun v => G (value v 0));
     (fun v => inverse_1 (value v 0) (value v 1));
     (fun v => A (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
