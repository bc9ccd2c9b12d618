(* Certificate cookbook_51 dX.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_X is V X
   det_1 = det[i,j: sum_k(sum_l(A[i, l] * X[l, k]) * B[k, j])]()
   inverse_2[i, j] = inv[k,l: sum_p(sum_q(A[k, q] * X[q, p]) * B[p, l])](j, i)
   inverse_3[i, j] = inv[k,l: X[k, l]](j, i)
   det_4 = det[i,j: A[j, i]]()
   det_5 = det[i,j: X[j, i]]()
   det_6 = det[i,j: B[j, i]]()
   inverse_7[i, j] = inv[k,l: B[l, k]](j, i)
   inverse_8[i, j] = inv[k,l: A[l, k]](i, j)
   The hypotheses, in their order: matrix 1, matrix 2, inverse 6, inverse 7 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0; 0; 0] [:: (4, [::]); (5, [:: 0; 1]); (1, [:: 0; 3]); (3, [:: 3; 2]); (2, [:: 2; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (4, [::]); (6, [:: 0; 1]); (3, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [::] [:: (4, [::])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (7, [::]); (8, [::]); (9, [::])]];
     Hypothesis_ (C := Integers) [:: 0; 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (5, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (10, [:: 1; 2]); (6, [:: 3; 2]); (11, [:: 0; 3])]];
     Hypothesis_ (C := Integers) [:: 0; 0] [:: Product (C := Integers) (Zpos 1) [:: 0] [:: (10, [:: 2; 0]); (2, [:: 1; 2])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (0, [:: 1; 0])]];
     Hypothesis_ (C := Integers) [:: 0; 0] [:: Product (C := Integers) (Zpos 1) [:: 0] [:: (11, [:: 2; 0]); (1, [:: 2; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (0, [:: 1; 0])]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 0; 0; 0; 0] [:: (5, [:: 0; 1]); (1, [:: 0; 3]); (3, [:: 3; 2]); (2, [:: 2; 1])] 0 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0] [:: (6, [:: 0; 1]); (3, [:: 0; 1])] 0 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 0; 0; 0] [:: (1, [:: 0; 3]); (3, [:: 3; 2]); (2, [:: 2; 1]); (7, [::]); (8, [::]); (9, [::])] 1 [:: 0; 1];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 0; 0; 0; 0] [:: (1, [:: 0; 2]); (3, [:: 2; 1]); (7, [::]); (8, [::]); (9, [::]); (6, [:: 4; 3]); (11, [:: 0; 4])] 2 [:: 3; 1];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 0; 0] [:: (3, [:: 1; 0]); (7, [::]); (8, [::]); (9, [::]); (6, [:: 2; 0])] 3 [:: 2; 1]]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 1];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 0; 5; 1; 2; 3; 4];
     [:: 0; 1; 2; 4; 3];
     [:: 3; 0; 1; 2];
     [:: 1; 0; 2]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem cookbook_51_dX :
  forall (R : comRingType) (n : nat)
  (A B V_X : nat -> nat -> R)
  (det_1 : R)
  (inverse_2 inverse_3 : nat -> nat -> R)
  (det_4 det_5 det_6 : R)
  (inverse_7 inverse_8 X : nat -> nat -> R),
  (det_1 = det_4 * det_5 * det_6) ->
  (forall (i : 'I_n) (j : 'I_n), inverse_2 i j = (\sum_(k < n) \sum_(l < n) inverse_7 j k * inverse_3 l k * inverse_8 i l)) ->
  (forall (i : 'I_n) (j : 'I_n), (\sum_(k < n) inverse_7 k i * B j k) = (j == i :> nat)%:R) ->
  (forall (i : 'I_n) (j : 'I_n), (\sum_(k < n) inverse_8 k i * A k j) = (j == i :> nat)%:R) ->
  (\sum_(i < n) \sum_(j < n) \sum_(k < n) \sum_(l < n) det_1 * inverse_2 i j * A i l * V_X l k * B k j)
  = (\sum_(i < n) \sum_(j < n) det_1 * inverse_3 i j * V_X i j).
Proof.
move=> R n A B V_X det_1 inverse_2 inverse_3 det_4 det_5 det_6 inverse_7 inverse_8 X.
pose size_of s := nth 0%N ([:: n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => A (value v 0) (value v 1));
     (fun v => B (value v 0) (value v 1));
     (fun v => V_X (value v 0) (value v 1));
     (fun v => det_1);
     (fun v => inverse_2 (value v 0) (value v 1));
     (fun v => inverse_3 (value v 0) (value v 1));
     (fun v => det_4);
     (fun v => det_5);
     (fun v => det_6);
     (fun v => inverse_7 (value v 0) (value v 1));
     (fun v => inverse_8 (value v 0) (value v 1));
     (fun v => X (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
