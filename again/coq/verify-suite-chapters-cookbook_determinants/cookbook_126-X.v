(* Certificate cookbook_126 dX.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_X is V X
   inverse_1[i, j] = inv[k,l: sum_p(sum_q(X[q, k] * C[q, p]) * X[p, l])](i, j)
   The hypotheses, in their order: symmetric C, symmetric 1, symmetric 2, symmetric 5 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 1; 0; 0; 1; 1; 1; 0; 0] [:: (5, [:: 0; 4]); (4, [:: 7; 4]); (2, [:: 7; 6]); (1, [:: 6; 5]); (5, [:: 3; 5]); (1, [:: 2; 3]); (3, [:: 2; 1]); (1, [:: 1; 0])];
     Product (C := Integers) (Zneg 1) [:: 1; 0; 0; 1; 1; 1; 0; 0] [:: (5, [:: 0; 4]); (1, [:: 7; 4]); (2, [:: 7; 6]); (4, [:: 6; 5]); (5, [:: 3; 5]); (1, [:: 2; 3]); (3, [:: 2; 1]); (1, [:: 1; 0])];
     Product (C := Integers) (Zpos 1) [:: 1; 0; 0; 1] [:: (5, [:: 0; 3]); (4, [:: 2; 3]); (3, [:: 2; 1]); (1, [:: 1; 0])];
     Product (C := Integers) (Zpos 1) [:: 1; 0; 0; 1] [:: (5, [:: 0; 3]); (1, [:: 2; 3]); (3, [:: 2; 1]); (4, [:: 1; 0])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 2) [:: 0; 1; 1; 0; 0; 1; 1; 0] [:: (2, [:: 0; 7]); (1, [:: 7; 6]); (5, [:: 5; 6]); (1, [:: 4; 5]); (3, [:: 4; 3]); (1, [:: 3; 2]); (5, [:: 1; 2]); (4, [:: 0; 1])];
     Product (C := Integers) (Zpos 2) [:: 0; 1; 1; 0] [:: (3, [:: 0; 3]); (1, [:: 3; 2]); (5, [:: 1; 2]); (4, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0; 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (2, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (2, [:: 1; 0])]];
     Hypothesis_ (C := Integers) [:: 0; 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (3, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (3, [:: 1; 0])]];
     Hypothesis_ (C := Integers) [:: 0; 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (2, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (2, [:: 1; 0])]];
     Hypothesis_ (C := Integers) [:: 1; 1] [:: Product (C := Integers) (Zpos 1) [::] [:: (5, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (5, [:: 1; 0])]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zpos 2) [:: 1; 0; 0; 1; 1; 1; 0; 0] [:: (4, [:: 7; 4]); (2, [:: 7; 6]); (1, [:: 6; 5]); (5, [:: 3; 5]); (1, [:: 2; 3]); (3, [:: 2; 1]); (1, [:: 1; 0])] 3 [:: 0; 4];
     Cofactor (C := Integers) (Zpos 1) [:: 1; 0; 0; 1; 1; 1; 0; 0] [:: (5, [:: 0; 4]); (1, [:: 7; 4]); (2, [:: 7; 6]); (4, [:: 6; 5]); (5, [:: 3; 5]); (1, [:: 2; 3]); (1, [:: 1; 0])] 1 [:: 2; 1];
     Cofactor (C := Integers) (Zpos 1) [:: 1; 0; 0; 1; 1; 1; 0; 0] [:: (5, [:: 0; 4]); (4, [:: 7; 4]); (1, [:: 6; 5]); (5, [:: 3; 5]); (1, [:: 2; 3]); (3, [:: 2; 1]); (1, [:: 1; 0])] 2 [:: 6; 7];
     Cofactor (C := Integers) (Zneg 1) [:: 1; 0; 0; 1] [:: (4, [:: 2; 3]); (3, [:: 2; 1]); (1, [:: 1; 0])] 3 [:: 0; 3];
     Cofactor (C := Integers) (Zneg 1) [:: 1; 0; 0; 1] [:: (5, [:: 0; 3]); (1, [:: 2; 3]); (4, [:: 1; 0])] 1 [:: 2; 1]]
    [:: [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 7; 4; 0; 1; 2; 3; 5; 6];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 3; 2; 1; 0; 5; 4; 7; 6];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3];
     [:: 2; 3; 0; 1];
     [:: 0; 1; 2; 3];
     [:: 1; 0; 3; 2]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem cookbook_126_dX :
  forall (R : comRingType) (m k : nat)
  (X C B V_X inverse_1 : nat -> nat -> R),
  (forall (i : 'I_m) (j : 'I_m), C i j = C j i) ->
  (forall (i : 'I_m) (j : 'I_m), B i j = B j i) ->
  (forall (i : 'I_m) (j : 'I_m), C i j = C j i) ->
  (forall (i : 'I_k) (j : 'I_k), inverse_1 i j = inverse_1 j i) ->
  - ((\sum_(i < k) \sum_(j < m) \sum_(l < m) \sum_(p < k) \sum_(q < k) \sum_(u < k) \sum_(w < m) \sum_(a < m) inverse_1 i q * V_X a q * C a w * X w u * inverse_1 p u * X l p * B l j * X j i))
   - (\sum_(i < k) \sum_(j < m) \sum_(l < m) \sum_(p < k) \sum_(q < k) \sum_(u < k) \sum_(w < m) \sum_(a < m) inverse_1 i q * X a q * C a w * V_X w u * inverse_1 p u * X l p * B l j * X j i)
   + (\sum_(i < k) \sum_(j < m) \sum_(l < m) \sum_(p < k) inverse_1 i p * V_X l p * B l j * X j i)
   + (\sum_(i < k) \sum_(j < m) \sum_(l < m) \sum_(p < k) inverse_1 i p * X l p * B l j * V_X j i)
  = - (2%:R * (\sum_(i < m) \sum_(j < k) \sum_(l < k) \sum_(p < m) \sum_(q < m) \sum_(u < k) \sum_(w < k) \sum_(a < m) C i a * X a w * inverse_1 u w * X q u * B q p * X p l * inverse_1 j l * V_X i j))
   + 2%:R * (\sum_(i < m) \sum_(j < k) \sum_(l < k) \sum_(p < m) B i p * X p l * inverse_1 j l * V_X i j).
Proof.
move=> R m k X C B V_X inverse_1.
pose size_of s := nth 0%N ([:: m; k])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1));
     (fun v => C (value v 0) (value v 1));
     (fun v => B (value v 0) (value v 1));
     (fun v => V_X (value v 0) (value v 1));
     (fun v => inverse_1 (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
