(* Certificate matrix_product.jvp dA, B along dA, dB.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_A_B_along_dA_dB is V A, B along dA, dB *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (6, [:: 0; 1]); (5, [::]); (3, [:: 0; 2]); (2, [:: 2; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (6, [:: 0; 1]); (1, [:: 0; 2]); (5, [::]); (4, [:: 2; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (6, [:: 0; 1]); (3, [:: 0; 2]); (2, [:: 2; 1]); (5, [::])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (6, [:: 0; 1]); (1, [:: 0; 2]); (4, [:: 2; 1]); (5, [::])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem matrix_product_jvp_dA_B_along_dA_dB :
  forall (R : comRingType) (n m k : nat)
  (A B dA dB : nat -> nat -> R)
  (V_A_B_along_dA_dB : R)
  (G : nat -> nat -> R),
  (\sum_(i < n) \sum_(j < k) \sum_(l < m) G i j * V_A_B_along_dA_dB * dA i l * B l j)
   + (\sum_(i < n) \sum_(j < k) \sum_(l < m) G i j * A i l * V_A_B_along_dA_dB * dB l j)
  = (\sum_(i < n) \sum_(j < k) \sum_(l < m) G i j * dA i l * B l j * V_A_B_along_dA_dB)
   + (\sum_(i < n) \sum_(j < k) \sum_(l < m) G i j * A i l * dB l j * V_A_B_along_dA_dB).
Proof.
move=> R n m k A B dA dB V_A_B_along_dA_dB G.
pose size_of s := nth 0%N ([:: n; m; k])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => A (value v 0) (value v 1));
     (fun v => B (value v 0) (value v 1));
     (fun v => dA (value v 0) (value v 1));
     (fun v => dB (value v 0) (value v 1));
     (fun v => V_A_B_along_dA_dB);
     (fun v => G (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
