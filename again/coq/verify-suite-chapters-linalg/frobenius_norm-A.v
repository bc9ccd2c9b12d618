(* Certificate frobenius_norm dA.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_A is V A
   power_1 = (sum_i,j(A[i, j] * A[i, j]))**(-1/2) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1] [:: (3, [::]); (4, [::]); (2, [:: 0; 1]); (1, [:: 0; 1])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1] [:: (3, [::]); (4, [::]); (1, [:: 0; 1]); (2, [:: 0; 1])]])%N.

Definition right_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 1) [:: 0; 1] [:: (3, [::]); (1, [:: 0; 1]); (4, [::]); (2, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Rationals) :=
  ([::])%N.

Definition renaming : certificate Rationals :=
  (Certificate (C := Rationals) [::]
    [:: [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem frobenius_norm_dA :
  forall (R : numFieldType) (m n : nat)
  (A V_A : nat -> nat -> R)
  (G power_1 : R),
  1%:R / 2%:R * (\sum_(i < m) \sum_(j < n) G * power_1 * V_A i j * A i j)
   + 1%:R / 2%:R * (\sum_(i < m) \sum_(j < n) G * power_1 * A i j * V_A i j)
  = (\sum_(i < m) \sum_(j < n) G * A i j * power_1 * V_A i j).
Proof.
move=> R m n A V_A G power_1.
pose size_of s := nth 0%N ([:: m; n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => A (value v 0) (value v 1));
     (fun v => V_A (value v 0) (value v 1));
     (fun v => G);
     (fun v => power_1)] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_field R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
