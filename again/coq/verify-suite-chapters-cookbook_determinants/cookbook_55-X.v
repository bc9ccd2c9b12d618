(* Certificate cookbook_55 dX.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_X is V X
   reciprocal_1 = (det[i,j: sum_k(X[k, i] * X[k, j])]())**(-1)
   det_2 = det[i,j: sum_k(X[k, i] * X[k, j])]()
   inverse_3[i, j] = inv[k,l: sum_p(X[p, k] * X[p, l])](j, i)
   The hypotheses, in their order: reciprocal 1, symmetric 4 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 1; 1; 0] [:: (3, [::]); (4, [::]); (5, [:: 0; 1]); (2, [:: 2; 0]); (1, [:: 2; 1])];
     Product (C := Integers) (Zpos 1) [:: 1; 1; 0] [:: (3, [::]); (4, [::]); (5, [:: 0; 1]); (1, [:: 2; 0]); (2, [:: 2; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 2) [:: 0; 1; 1] [:: (1, [:: 0; 2]); (5, [:: 1; 2]); (2, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [::] [:: (3, [::]); (4, [::])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [:: 1; 1] [:: Product (C := Integers) (Zpos 1) [::] [:: (5, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (5, [:: 1; 0])]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 1; 1; 0] [:: (5, [:: 0; 1]); (2, [:: 2; 0]); (1, [:: 2; 1])] 0 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 1; 1; 0] [:: (5, [:: 0; 1]); (1, [:: 2; 0]); (2, [:: 2; 1])] 0 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 1; 1] [:: (1, [:: 0; 2]); (2, [:: 0; 1])] 1 [:: 1; 2]]
    [:: [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 2; 0; 1];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 2; 1; 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem cookbook_55_dX :
  forall (R : comRingType) (m k : nat)
  (X V_X : nat -> nat -> R)
  (reciprocal_1 det_2 : R)
  (inverse_3 : nat -> nat -> R),
  (reciprocal_1 * det_2 = 1) ->
  (forall (i : 'I_k) (j : 'I_k), inverse_3 i j = inverse_3 j i) ->
  (\sum_(i < k) \sum_(j < k) \sum_(l < m) reciprocal_1 * det_2 * inverse_3 i j * V_X l i * X l j)
   + (\sum_(i < k) \sum_(j < k) \sum_(l < m) reciprocal_1 * det_2 * inverse_3 i j * X l i * V_X l j)
  = 2%:R * (\sum_(i < m) \sum_(j < k) \sum_(l < k) X i l * inverse_3 j l * V_X i j).
Proof.
move=> R m k X V_X reciprocal_1 det_2 inverse_3.
pose size_of s := nth 0%N ([:: m; k])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1));
     (fun v => V_X (value v 0) (value v 1));
     (fun v => reciprocal_1);
     (fun v => det_2);
     (fun v => inverse_3 (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
