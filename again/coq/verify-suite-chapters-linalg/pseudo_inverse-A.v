(* Certificate pseudo_inverse dA.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_A is V A
   pinv_1[i, j] = pinv[k,l: A[k, l]](i, j)
   inverse_2[i, j] = inv[k,l: sum_p(A[p, k] * A[p, l])](i, j)
   The hypotheses, in their order: matrix 1, inverse 3, symmetric 4 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 1; 0; 1; 0] [:: (3, [:: 0; 1]); (4, [:: 0; 3]); (2, [:: 3; 2]); (4, [:: 2; 1])];
     Product (C := Integers) (Zpos 1) [:: 1; 0; 0; 1; 0] [:: (0, [:: 2; 1]); (3, [:: 0; 1]); (4, [:: 0; 4]); (4, [:: 3; 4]); (2, [:: 2; 3])];
     Product (C := Integers) (Zneg 1) [:: 1; 0; 0; 1; 0; 1] [:: (3, [:: 0; 1]); (4, [:: 0; 4]); (4, [:: 3; 4]); (2, [:: 2; 3]); (1, [:: 2; 5]); (4, [:: 5; 1])];
     Product (C := Integers) (Zpos 1) [:: 1; 0; 1; 0; 1] [:: (0, [:: 0; 4]); (3, [:: 0; 1]); (2, [:: 3; 4]); (4, [:: 2; 3]); (4, [:: 2; 1])];
     Product (C := Integers) (Zneg 1) [:: 1; 0; 1; 0; 1; 0] [:: (3, [:: 0; 1]); (4, [:: 0; 5]); (1, [:: 5; 4]); (2, [:: 3; 4]); (4, [:: 2; 3]); (4, [:: 2; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 0; 1; 0] [:: (0, [:: 2; 0]); (4, [:: 1; 4]); (4, [:: 3; 4]); (3, [:: 3; 2]); (2, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 0; 1; 0; 1] [:: (4, [:: 1; 4]); (4, [:: 3; 4]); (3, [:: 3; 2]); (1, [:: 2; 5]); (4, [:: 5; 0]); (2, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 1; 0; 1] [:: (0, [:: 1; 4]); (3, [:: 4; 3]); (4, [:: 2; 3]); (4, [:: 2; 0]); (2, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 1; 0; 1; 0] [:: (4, [:: 1; 5]); (1, [:: 5; 4]); (3, [:: 4; 3]); (4, [:: 2; 3]); (4, [:: 2; 0]); (2, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 1; 0] [:: (4, [:: 1; 3]); (3, [:: 2; 3]); (4, [:: 2; 0]); (2, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 1; 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (4, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [:: 1] [:: (1, [:: 1; 2]); (5, [:: 0; 2])]];
     Hypothesis_ (C := Integers) [:: 1; 1] [:: Product (C := Integers) (Zpos 1) [:: 1; 0] [:: (5, [:: 0; 2]); (1, [:: 3; 2]); (1, [:: 3; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (0, [:: 1; 0])]];
     Hypothesis_ (C := Integers) [:: 1; 1] [:: Product (C := Integers) (Zpos 1) [::] [:: (5, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (5, [:: 1; 0])]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zpos 1) [:: 1; 0; 0; 1; 0; 1] [:: (3, [:: 0; 1]); (4, [:: 3; 4]); (2, [:: 2; 3]); (1, [:: 2; 5]); (4, [:: 5; 1])] 0 [:: 0; 4];
     Cofactor (C := Integers) (Zpos 1) [:: 1; 0; 1; 0; 1; 0] [:: (3, [:: 0; 1]); (1, [:: 5; 4]); (2, [:: 3; 4]); (4, [:: 2; 3]); (4, [:: 2; 1])] 0 [:: 0; 5];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 1; 0; 1; 0; 1] [:: (4, [:: 3; 4]); (3, [:: 3; 2]); (1, [:: 2; 5]); (4, [:: 5; 0]); (2, [:: 0; 1])] 0 [:: 1; 4];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 1; 1; 0; 1; 0] [:: (1, [:: 5; 4]); (3, [:: 4; 3]); (4, [:: 2; 3]); (4, [:: 2; 0]); (2, [:: 0; 1])] 0 [:: 1; 5];
     Cofactor (C := Integers) (Zpos 1) [:: 1; 0; 0; 1; 0; 1; 1] [:: (3, [:: 0; 1]); (2, [:: 2; 3]); (1, [:: 2; 5]); (4, [:: 5; 1]); (1, [:: 4; 6]); (5, [:: 0; 6])] 0 [:: 3; 4];
     Cofactor (C := Integers) (Zpos 1) [:: 1; 0; 1; 0; 1; 0; 1] [:: (3, [:: 0; 1]); (1, [:: 5; 4]); (2, [:: 3; 4]); (4, [:: 2; 1]); (1, [:: 5; 6]); (5, [:: 0; 6])] 0 [:: 2; 3];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 1; 0; 1; 0; 1; 1] [:: (3, [:: 3; 2]); (1, [:: 2; 5]); (4, [:: 5; 0]); (2, [:: 0; 1]); (1, [:: 4; 6]); (5, [:: 1; 6])] 0 [:: 3; 4];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 1; 1; 0; 1; 0; 1] [:: (1, [:: 5; 4]); (3, [:: 4; 3]); (4, [:: 2; 0]); (2, [:: 0; 1]); (1, [:: 5; 6]); (5, [:: 1; 6])] 0 [:: 2; 3];
     Cofactor (C := Integers) (Zpos 1) [:: 1; 0; 0; 1; 0; 1; 1; 1] [:: (3, [:: 0; 1]); (2, [:: 2; 3]); (1, [:: 2; 5]); (1, [:: 4; 6]); (5, [:: 0; 6]); (1, [:: 4; 7]); (5, [:: 3; 7])] 0 [:: 5; 1];
     Cofactor (C := Integers) (Zpos 1) [:: 1; 0; 1; 0; 1; 0; 1; 1] [:: (3, [:: 0; 1]); (1, [:: 5; 4]); (2, [:: 3; 4]); (1, [:: 5; 6]); (5, [:: 0; 6]); (1, [:: 3; 7]); (5, [:: 2; 7])] 0 [:: 2; 1];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 1; 0; 1; 0; 1; 1; 1] [:: (3, [:: 3; 2]); (1, [:: 2; 5]); (2, [:: 0; 1]); (1, [:: 4; 6]); (5, [:: 1; 6]); (1, [:: 4; 7]); (5, [:: 3; 7])] 0 [:: 5; 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 1; 1; 0; 1; 0; 1; 1] [:: (1, [:: 5; 4]); (3, [:: 4; 3]); (2, [:: 0; 1]); (1, [:: 5; 6]); (5, [:: 1; 6]); (1, [:: 3; 7]); (5, [:: 2; 7])] 0 [:: 2; 0];
     Cofactor (C := Integers) (Zpos 1) [:: 1; 0; 0; 1; 1; 1; 1] [:: (3, [:: 0; 1]); (2, [:: 2; 3]); (1, [:: 2; 4]); (5, [:: 3; 5]); (1, [:: 1; 6]); (5, [:: 4; 6])] 1 [:: 0; 5];
     Cofactor (C := Integers) (Zpos 1) [:: 1; 0; 1; 0; 1; 1; 1] [:: (3, [:: 0; 1]); (2, [:: 3; 4]); (1, [:: 3; 5]); (5, [:: 2; 5]); (1, [:: 1; 6]); (5, [:: 2; 6])] 1 [:: 0; 4];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 1; 0; 1; 1; 1; 1] [:: (3, [:: 3; 2]); (1, [:: 2; 4]); (2, [:: 0; 1]); (5, [:: 3; 5]); (1, [:: 0; 6]); (5, [:: 4; 6])] 1 [:: 1; 5];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 1; 1; 0; 1; 1; 1] [:: (3, [:: 4; 3]); (2, [:: 0; 1]); (1, [:: 3; 5]); (5, [:: 2; 5]); (1, [:: 0; 6]); (5, [:: 2; 6])] 1 [:: 1; 4];
     Cofactor (C := Integers) (Zpos 1) [:: 1; 0; 0; 1; 1; 1] [:: (3, [:: 0; 1]); (2, [:: 2; 3]); (1, [:: 2; 4]); (1, [:: 1; 5]); (5, [:: 4; 5])] 2 [:: 3; 0];
     Cofactor (C := Integers) (Zpos 1) [:: 1; 0; 0; 1; 1; 1] [:: (3, [:: 0; 1]); (2, [:: 2; 3]); (1, [:: 2; 4]); (1, [:: 1; 5]); (5, [:: 0; 3])] 2 [:: 4; 5]]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 1; 3; 4; 2];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 0; 1; 2; 3; 4];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 3; 0; 1; 4; 2];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 1; 3; 2; 0; 4];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 2; 3; 1; 0];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 0; 1; 2; 3; 4; 5; 6];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 0; 1; 2; 3; 4; 5; 6];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 0; 1; 2; 3; 4; 5; 6];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 0; 1; 2; 3; 4; 5; 6];
     [:: 0; 1; 2; 3; 4; 5; 6];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3; 4; 5; 6];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3; 4; 5; 6];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3; 4; 5; 6];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3; 4; 5; 6; 7; 8];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3; 4; 5; 6; 7; 8];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3; 4; 5; 6; 7; 8];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3; 4; 5; 6; 7; 8];
     [:: 0; 1; 2; 3; 8; 4; 7; 5; 6];
     [:: 0; 1; 2; 3; 4; 6; 5];
     [:: 0; 1; 2; 3; 4; 8; 7; 5; 6];
     [:: 0; 1; 2; 3; 5; 6; 4];
     [:: 0; 1; 2; 3; 8; 4; 7; 5; 6];
     [:: 0; 1; 2; 3; 4; 6; 5];
     [:: 0; 1; 2; 3; 4; 8; 7; 5; 6];
     [:: 1; 3; 2; 0; 6; 5; 4];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 2; 3; 1; 0; 5; 4]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem pseudo_inverse_dA :
  forall (R : comRingType) (m k : nat)
  (A V_A G pinv_1 inverse_2 : nat -> nat -> R),
  (forall (i : 'I_k) (j : 'I_m), pinv_1 i j = (\sum_(l < k) A j l * inverse_2 i l)) ->
  (forall (i : 'I_k) (j : 'I_k), (\sum_(l < k) \sum_(p < m) inverse_2 i l * A p l * A p j) = (j == i :> nat)%:R) ->
  (forall (i : 'I_k) (j : 'I_k), inverse_2 i j = inverse_2 j i) ->
  - ((\sum_(i < k) \sum_(j < m) \sum_(l < k) \sum_(p < m) G i j * pinv_1 i p * V_A p l * pinv_1 l j))
   + (\sum_(i < k) \sum_(j < m) \sum_(l < m) \sum_(p < k) \sum_(q < m) (l == j :> nat)%:R * G i j * pinv_1 i q * pinv_1 p q * V_A l p)
   - (\sum_(i < k) \sum_(j < m) \sum_(l < m) \sum_(p < k) \sum_(q < m) \sum_(u < k) G i j * pinv_1 i q * pinv_1 p q * V_A l p * A l u * pinv_1 u j)
   + (\sum_(i < k) \sum_(j < m) \sum_(l < k) \sum_(p < m) \sum_(q < k) (i == q :> nat)%:R * G i j * V_A p q * pinv_1 l p * pinv_1 l j)
   - (\sum_(i < k) \sum_(j < m) \sum_(l < k) \sum_(p < m) \sum_(q < k) \sum_(u < m) G i j * pinv_1 i u * A u q * V_A p q * pinv_1 l p * pinv_1 l j)
  = (\sum_(i < m) \sum_(j < k) \sum_(l < m) \sum_(p < k) \sum_(q < m) (l == i :> nat)%:R * pinv_1 j q * pinv_1 p q * G p l * V_A i j)
   - (\sum_(i < m) \sum_(j < k) \sum_(l < m) \sum_(p < k) \sum_(q < m) \sum_(u < k) pinv_1 j q * pinv_1 p q * G p l * A l u * pinv_1 u i * V_A i j)
   + (\sum_(i < m) \sum_(j < k) \sum_(l < k) \sum_(p < m) \sum_(q < k) (j == q :> nat)%:R * G q p * pinv_1 l p * pinv_1 l i * V_A i j)
   - (\sum_(i < m) \sum_(j < k) \sum_(l < k) \sum_(p < m) \sum_(q < k) \sum_(u < m) pinv_1 j u * A u q * G q p * pinv_1 l p * pinv_1 l i * V_A i j)
   - (\sum_(i < m) \sum_(j < k) \sum_(l < k) \sum_(p < m) pinv_1 j p * G l p * pinv_1 l i * V_A i j).
Proof.
move=> R m k A V_A G pinv_1 inverse_2.
pose size_of s := nth 0%N ([:: m; k])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => A (value v 0) (value v 1));
     (fun v => V_A (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1));
     (fun v => pinv_1 (value v 0) (value v 1));
     (fun v => inverse_2 (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
