(* Certificate cookbook_54 dX.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_X is V X
   det_1 = det[i,j: sum_k(sum_l(X[l, i] * (B[l, k] + S[l, k] + S[k, l] * -1)) * X[k, j])]()
   inverse_2[i, j] = inv[k,l: sum_p(sum_q(X[q, k] * (B[q, p] + S[q, p] + S[p, q] * -1)) * X[p, l])](j, i) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 1; 1; 0; 0] [:: (5, [::]); (6, [:: 0; 1]); (4, [:: 3; 0]); (2, [:: 3; 2]); (1, [:: 2; 1])];
     Product (C := Integers) (Zpos 1) [:: 1; 1; 0; 0] [:: (5, [::]); (6, [:: 0; 1]); (4, [:: 3; 0]); (3, [:: 3; 2]); (1, [:: 2; 1])];
     Product (C := Integers) (Zneg 1) [:: 1; 1; 0; 0] [:: (5, [::]); (6, [:: 0; 1]); (4, [:: 3; 0]); (3, [:: 2; 3]); (1, [:: 2; 1])];
     Product (C := Integers) (Zpos 1) [:: 1; 1; 0; 0] [:: (5, [::]); (6, [:: 0; 1]); (1, [:: 3; 0]); (2, [:: 3; 2]); (4, [:: 2; 1])];
     Product (C := Integers) (Zpos 1) [:: 1; 1; 0; 0] [:: (5, [::]); (6, [:: 0; 1]); (1, [:: 3; 0]); (3, [:: 3; 2]); (4, [:: 2; 1])];
     Product (C := Integers) (Zneg 1) [:: 1; 1; 0; 0] [:: (5, [::]); (6, [:: 0; 1]); (1, [:: 3; 0]); (3, [:: 2; 3]); (4, [:: 2; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 1; 0] [:: (5, [::]); (2, [:: 0; 3]); (1, [:: 3; 2]); (6, [:: 1; 2]); (4, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 1; 0] [:: (5, [::]); (3, [:: 0; 3]); (1, [:: 3; 2]); (6, [:: 1; 2]); (4, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 1; 0] [:: (5, [::]); (3, [:: 3; 0]); (1, [:: 3; 2]); (6, [:: 1; 2]); (4, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 1; 0] [:: (5, [::]); (2, [:: 3; 0]); (1, [:: 3; 2]); (6, [:: 2; 1]); (4, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 1; 0] [:: (5, [::]); (3, [:: 3; 0]); (1, [:: 3; 2]); (6, [:: 2; 1]); (4, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 1; 0] [:: (5, [::]); (3, [:: 0; 3]); (1, [:: 3; 2]); (6, [:: 2; 1]); (4, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 1; 2; 3; 0];
     [:: 1; 2; 3; 0];
     [:: 1; 2; 3; 0];
     [:: 2; 1; 0; 3];
     [:: 2; 1; 0; 3];
     [:: 2; 1; 0; 3]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem cookbook_54_dX :
  forall (R : comRingType) (m k : nat)
  (X B S V_X : nat -> nat -> R)
  (det_1 : R)
  (inverse_2 : nat -> nat -> R),
  (\sum_(i < k) \sum_(j < k) \sum_(l < m) \sum_(p < m) det_1 * inverse_2 i j * V_X p i * B p l * X l j)
   + (\sum_(i < k) \sum_(j < k) \sum_(l < m) \sum_(p < m) det_1 * inverse_2 i j * V_X p i * S p l * X l j)
   - (\sum_(i < k) \sum_(j < k) \sum_(l < m) \sum_(p < m) det_1 * inverse_2 i j * V_X p i * S l p * X l j)
   + (\sum_(i < k) \sum_(j < k) \sum_(l < m) \sum_(p < m) det_1 * inverse_2 i j * X p i * B p l * V_X l j)
   + (\sum_(i < k) \sum_(j < k) \sum_(l < m) \sum_(p < m) det_1 * inverse_2 i j * X p i * S p l * V_X l j)
   - (\sum_(i < k) \sum_(j < k) \sum_(l < m) \sum_(p < m) det_1 * inverse_2 i j * X p i * S l p * V_X l j)
  = (\sum_(i < m) \sum_(j < k) \sum_(l < k) \sum_(p < m) det_1 * B i p * X p l * inverse_2 j l * V_X i j)
   + (\sum_(i < m) \sum_(j < k) \sum_(l < k) \sum_(p < m) det_1 * S i p * X p l * inverse_2 j l * V_X i j)
   - (\sum_(i < m) \sum_(j < k) \sum_(l < k) \sum_(p < m) det_1 * S p i * X p l * inverse_2 j l * V_X i j)
   + (\sum_(i < m) \sum_(j < k) \sum_(l < k) \sum_(p < m) det_1 * B p i * X p l * inverse_2 l j * V_X i j)
   + (\sum_(i < m) \sum_(j < k) \sum_(l < k) \sum_(p < m) det_1 * S p i * X p l * inverse_2 l j * V_X i j)
   - (\sum_(i < m) \sum_(j < k) \sum_(l < k) \sum_(p < m) det_1 * S i p * X p l * inverse_2 l j * V_X i j).
Proof.
move=> R m k X B S V_X det_1 inverse_2.
pose size_of s := nth 0%N ([:: m; k])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1));
     (fun v => B (value v 0) (value v 1));
     (fun v => S (value v 0) (value v 1));
     (fun v => V_X (value v 0) (value v 1));
     (fun v => det_1);
     (fun v => inverse_2 (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
