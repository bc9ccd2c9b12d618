(* Certificate cookbook_57 dX.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_X is V X
   reciprocal_1 = (abs(det[i,j: X[i, j]]()))**(-1)
   above_2 = [det[i,j: X[i, j]]() > 0]
   above_3 = [det[i,j: X[i, j]]() * -1 > 0]
   det_4 = det[i,j: X[i, j]]()
   inverse_5[i, j] = inv[k,l: X[k, l]](j, i)
   reciprocal_6 = (det[i,j: X[j, i]]())**(-1)
   abs_7 = abs(det[i,j: X[i, j]]())
   at_8 = [det[i,j: X[j, i]]() = 0]
   The hypotheses, in their order: reciprocal 1, zero or one 2, comparison 3, comparison 6, reciprocal 7, function 8, off a kink 9 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (2, [::]); (3, [::]); (5, [::]); (6, [:: 0; 1]); (1, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 0] [:: (2, [::]); (4, [::]); (5, [::]); (6, [:: 0; 1]); (1, [:: 0; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (6, [:: 0; 1]); (1, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [::] [:: (2, [::]); (8, [::])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [::] [:: (3, [::]); (3, [::])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (3, [::])]];
     Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [::] [:: (4, [::])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::];
     Product (C := Integers) (Zneg 1) [::] [:: (3, [::])];
     Product (C := Integers) (Zneg 1) [::] [:: (9, [::])]];
     Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [::] [:: (3, [::]); (9, [::])]]
    [::];
     Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [::] [:: (7, [::]); (5, [::])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [::] [:: (8, [::])]]
    [:: Product (C := Integers) (Zpos 2) [::] [:: (5, [::]); (3, [::])];
     Product (C := Integers) (Zneg 1) [::] [:: (5, [::])]];
     Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [::] [:: (9, [::])]]
    [::]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zpos 1) [:: 0; 0] [:: (2, [::]); (5, [::]); (6, [:: 0; 1]); (1, [:: 0; 1])] 2 [::];
     Cofactor (C := Integers) (Zpos 4) [:: 0; 0] [:: (3, [::]); (5, [::]); (6, [:: 0; 1]); (1, [:: 0; 1]); (7, [::])] 0 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 0] [:: (5, [::]); (6, [:: 0; 1]); (1, [:: 0; 1]); (7, [::])] 0 [::];
     Cofactor (C := Integers) (Zneg 4) [:: 0; 0] [:: (3, [::]); (5, [::]); (6, [:: 0; 1]); (1, [:: 0; 1]); (7, [::]); (2, [::])] 5 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0] [:: (5, [::]); (6, [:: 0; 1]); (1, [:: 0; 1]); (7, [::]); (2, [::])] 5 [::];
     Cofactor (C := Integers) (Zneg 4) [:: 0; 0] [:: (5, [::]); (6, [:: 0; 1]); (1, [:: 0; 1]); (7, [::]); (2, [::]); (5, [::])] 1 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 0] [:: (5, [::]); (6, [:: 0; 1]); (1, [:: 0; 1]); (2, [::])] 4 [::];
     Cofactor (C := Integers) (Zneg 4) [:: 0; 0] [:: (3, [::]); (5, [::]); (6, [:: 0; 1]); (1, [:: 0; 1]); (3, [::]); (7, [::])] 0 [::];
     Cofactor (C := Integers) (Zpos 4) [:: 0; 0] [:: (3, [::]); (5, [::]); (6, [:: 0; 1]); (1, [:: 0; 1]); (3, [::]); (7, [::]); (2, [::])] 5 [::];
     Cofactor (C := Integers) (Zpos 8) [:: 0; 0] [:: (3, [::]); (5, [::]); (6, [:: 0; 1]); (1, [:: 0; 1]); (7, [::]); (2, [::]); (5, [::])] 1 [::];
     Cofactor (C := Integers) (Zpos 2) [:: 0; 0] [:: (3, [::]); (5, [::]); (6, [:: 0; 1]); (1, [:: 0; 1]); (2, [::])] 4 [::];
     Cofactor (C := Integers) (Zneg 2) [:: 0; 0] [:: (5, [::]); (6, [:: 0; 1]); (1, [:: 0; 1]); (9, [::]); (3, [::]); (7, [::])] 0 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0] [:: (5, [::]); (6, [:: 0; 1]); (1, [:: 0; 1]); (9, [::]); (7, [::])] 0 [::];
     Cofactor (C := Integers) (Zpos 2) [:: 0; 0] [:: (5, [::]); (6, [:: 0; 1]); (1, [:: 0; 1]); (9, [::]); (3, [::]); (7, [::]); (2, [::])] 5 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 0] [:: (5, [::]); (6, [:: 0; 1]); (1, [:: 0; 1]); (9, [::]); (7, [::]); (2, [::])] 5 [::];
     Cofactor (C := Integers) (Zpos 4) [:: 0; 0] [:: (5, [::]); (6, [:: 0; 1]); (1, [:: 0; 1]); (9, [::]); (7, [::]); (2, [::]); (5, [::])] 1 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0] [:: (5, [::]); (6, [:: 0; 1]); (1, [:: 0; 1]); (9, [::]); (2, [::])] 4 [::];
     Cofactor (C := Integers) (Zneg 4) [:: 0; 0] [:: (5, [::]); (6, [:: 0; 1]); (1, [:: 0; 1]); (7, [::])] 1 [::];
     Cofactor (C := Integers) (Zneg 2) [:: 0; 0] [:: (5, [::]); (6, [:: 0; 1]); (1, [:: 0; 1]); (7, [::])] 3 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 0] [:: (6, [:: 0; 1]); (1, [:: 0; 1])] 4 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0] [:: (6, [:: 0; 1]); (1, [:: 0; 1]); (9, [::])] 4 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0] [:: (6, [:: 0; 1]); (1, [:: 0; 1])] 6 [::]]
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
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem cookbook_57_dX :
  forall (R : comRingType) (n : nat)
  (V_X : nat -> nat -> R)
  (reciprocal_1 above_2 above_3 det_4 : R)
  (inverse_5 : nat -> nat -> R)
  (reciprocal_6 abs_7 at_8 : R)
  (X : nat -> nat -> R),
  (reciprocal_1 * abs_7 = 1) ->
  (above_2 * above_2 = above_2) ->
  (above_3 = 1 - above_2 - at_8) ->
  (above_2 * at_8 = 0) ->
  (reciprocal_6 * det_4 = 1) ->
  (abs_7 = 2%:R * (det_4 * above_2) - det_4) ->
  (at_8 = 0) ->
  (\sum_(i < n) \sum_(j < n) reciprocal_1 * above_2 * det_4 * inverse_5 i j * V_X i j)
   - (\sum_(i < n) \sum_(j < n) reciprocal_1 * above_3 * det_4 * inverse_5 i j * V_X i j)
  = (\sum_(i < n) \sum_(j < n) inverse_5 i j * V_X i j).
Proof.
move=> R n V_X reciprocal_1 above_2 above_3 det_4 inverse_5 reciprocal_6 abs_7 at_8 X.
pose size_of s := nth 0%N ([:: n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V_X (value v 0) (value v 1));
     (fun v => reciprocal_1);
     (fun v => above_2);
     (fun v => above_3);
     (fun v => det_4);
     (fun v => inverse_5 (value v 0) (value v 1));
     (fun v => reciprocal_6);
     (fun v => abs_7);
     (fun v => at_8);
     (fun v => X (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
