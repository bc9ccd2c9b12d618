(* Certificate cookbook_141 dP.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_P is V P
   reciprocal_1 = (det[i,j: (where([j <= i + 0], P[i, j], 0) + where([i <= j + -1], P[j, i], 0))]())**(-1)
   det_2 = det[i,j: (where([j <= i + 0], P[i, j], 0) + where([i <= j + -1], P[j, i], 0))]()
   inverse_3[i, j] = inv[k,l: (where([l <= k + 0], P[k, l], 0) + where([k <= l + -1], P[l, k], 0))](j, i)
   upto_4[i, j] = [j <= i + 0]
   upto_5[i, j] = [i <= j + -1]
   The hypotheses, in their order: symmetric P, reciprocal 1, symmetric 4, comparison 6, comparison 7, comparison 8 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (2, [::]); (3, [::]); (4, [:: 0; 1]); (5, [:: 0; 1]); (1, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (2, [::]); (3, [::]); (4, [:: 0; 1]); (6, [:: 0; 1]); (1, [:: 1; 0])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 2) [:: 0; 0] [:: (5, [:: 0; 1]); (4, [:: 0; 1]); (1, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 0] [:: (0, [:: 0; 1]); (5, [:: 0; 1]); (4, [:: 0; 1]); (1, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0; 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (7, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (7, [:: 1; 0])]];
     Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [::] [:: (2, [::]); (3, [::])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [:: 0; 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (4, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (4, [:: 1; 0])]];
     Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (5, [:: 0; 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [:: 0; 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (5, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [::] [:: (5, [:: 1; 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::];
     Product (C := Integers) (Zpos 1) [::] [:: (0, [:: 1; 0])]];
     Hypothesis_ (C := Integers) [:: 0; 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (6, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::];
     Product (C := Integers) (Zneg 1) [::] [:: (5, [:: 0; 1])]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 0; 0] [:: (2, [::]); (3, [::]); (4, [:: 0; 1]); (1, [:: 1; 0])] 5 [:: 0; 1];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 0] [:: (4, [:: 0; 1]); (5, [:: 0; 1]); (1, [:: 0; 1])] 1 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 0] [:: (4, [:: 0; 1]); (1, [:: 1; 0])] 1 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0] [:: (4, [:: 0; 1]); (1, [:: 1; 0]); (5, [:: 0; 1])] 1 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (4, [:: 0; 0]); (1, [:: 0; 0])] 3 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0] [:: (5, [:: 0; 1]); (1, [:: 0; 1])] 2 [:: 0; 1];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0] [:: (1, [:: 0; 1]); (4, [:: 1; 0])] 4 [:: 0; 1]]
    [:: [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0];
     [:: 0];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 1; 0];
     [:: 1; 0];
     [:: 0; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem cookbook_141_dP :
  forall (R : comRingType) (n : nat)
  (V_P : nat -> nat -> R)
  (reciprocal_1 det_2 : R)
  (inverse_3 upto_4 upto_5 P : nat -> nat -> R),
  (forall (i : 'I_n) (j : 'I_n), P i j = P j i) ->
  (reciprocal_1 * det_2 = 1) ->
  (forall (i : 'I_n) (j : 'I_n), inverse_3 i j = inverse_3 j i) ->
  (forall (i : 'I_n), upto_4 i i = 1) ->
  (forall (i : 'I_n) (j : 'I_n), upto_4 i j + upto_4 j i = 1 + (j == i :> nat)%:R) ->
  (forall (i : 'I_n) (j : 'I_n), upto_5 i j = 1 - upto_4 i j) ->
  (\sum_(i < n) \sum_(j < n) reciprocal_1 * det_2 * inverse_3 i j * upto_4 i j * V_P i j)
   + (\sum_(i < n) \sum_(j < n) reciprocal_1 * det_2 * inverse_3 i j * upto_5 i j * V_P j i)
  = 2%:R * (\sum_(i < n) \sum_(j < n) upto_4 i j * inverse_3 i j * V_P i j)
   - (\sum_(i < n) \sum_(j < n) (i == j :> nat)%:R * upto_4 i j * inverse_3 i j * V_P i j).
Proof.
move=> R n V_P reciprocal_1 det_2 inverse_3 upto_4 upto_5 P.
pose size_of s := nth 0%N ([:: n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V_P (value v 0) (value v 1));
     (fun v => reciprocal_1);
     (fun v => det_2);
     (fun v => inverse_3 (value v 0) (value v 1));
     (fun v => upto_4 (value v 0) (value v 1));
     (fun v => upto_5 (value v 0) (value v 1));
     (fun v => P (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
