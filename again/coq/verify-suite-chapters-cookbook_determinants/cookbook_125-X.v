(* Certificate cookbook_125 dX.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_X is V X
   inverse_1[i, j] = inv[k,l: sum_p(sum_q(X[q, k] * C[q, p]) * X[p, l])](i, j)
   The hypotheses, in their order: symmetric C, symmetric 1, symmetric 4 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 1; 1; 1; 1; 0; 0] [:: (5, [:: 0; 2]); (4, [:: 5; 2]); (2, [:: 5; 4]); (1, [:: 4; 3]); (5, [:: 1; 3]); (3, [:: 1; 0])];
     Product (C := Integers) (Zneg 1) [:: 1; 1; 1; 1; 0; 0] [:: (5, [:: 0; 2]); (1, [:: 5; 2]); (2, [:: 5; 4]); (4, [:: 4; 3]); (5, [:: 1; 3]); (3, [:: 1; 0])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 1; 1; 1; 1; 0] [:: (2, [:: 0; 5]); (1, [:: 5; 4]); (5, [:: 3; 4]); (3, [:: 3; 2]); (5, [:: 1; 2]); (4, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 1; 1; 1; 0] [:: (2, [:: 0; 5]); (1, [:: 5; 4]); (5, [:: 3; 4]); (3, [:: 2; 3]); (5, [:: 1; 2]); (4, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0; 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (2, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (2, [:: 1; 0])]];
     Hypothesis_ (C := Integers) [:: 0; 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (2, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (2, [:: 1; 0])]];
     Hypothesis_ (C := Integers) [:: 1; 1] [:: Product (C := Integers) (Zpos 1) [::] [:: (5, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (5, [:: 1; 0])]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zpos 1) [:: 1; 1; 1; 1; 0; 0] [:: (4, [:: 5; 2]); (2, [:: 5; 4]); (1, [:: 4; 3]); (5, [:: 1; 3]); (3, [:: 1; 0])] 2 [:: 0; 2];
     Cofactor (C := Integers) (Zpos 1) [:: 1; 1; 1; 1; 0; 0] [:: (5, [:: 0; 2]); (1, [:: 5; 2]); (4, [:: 4; 3]); (5, [:: 1; 3]); (3, [:: 1; 0])] 1 [:: 5; 4];
     Cofactor (C := Integers) (Zpos 1) [:: 1; 1; 1; 1; 0; 0] [:: (5, [:: 0; 2]); (1, [:: 5; 2]); (4, [:: 4; 3]); (3, [:: 1; 0]); (2, [:: 4; 5])] 2 [:: 1; 3]]
    [:: [:: 0; 1; 2; 3; 4; 5];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 5; 2; 0; 1; 3; 4];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 4; 3; 1; 0; 2; 5]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem cookbook_125_dX :
  forall (R : comRingType) (m k : nat)
  (X C A V_X inverse_1 : nat -> nat -> R),
  (forall (i : 'I_m) (j : 'I_m), C i j = C j i) ->
  (forall (i : 'I_m) (j : 'I_m), C i j = C j i) ->
  (forall (i : 'I_k) (j : 'I_k), inverse_1 i j = inverse_1 j i) ->
  - ((\sum_(i < k) \sum_(j < k) \sum_(l < k) \sum_(p < k) \sum_(q < m) \sum_(u < m) inverse_1 i l * V_X u l * C u q * X q p * inverse_1 j p * A j i))
   - (\sum_(i < k) \sum_(j < k) \sum_(l < k) \sum_(p < k) \sum_(q < m) \sum_(u < m) inverse_1 i l * X u l * C u q * V_X q p * inverse_1 j p * A j i)
  = - ((\sum_(i < m) \sum_(j < k) \sum_(l < k) \sum_(p < k) \sum_(q < k) \sum_(u < m) C i u * X u q * inverse_1 p q * A p l * inverse_1 j l * V_X i j))
   - (\sum_(i < m) \sum_(j < k) \sum_(l < k) \sum_(p < k) \sum_(q < k) \sum_(u < m) C i u * X u q * inverse_1 p q * A l p * inverse_1 j l * V_X i j).
Proof.
move=> R m k X C A V_X inverse_1.
pose size_of s := nth 0%N ([:: m; k])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1));
     (fun v => C (value v 0) (value v 1));
     (fun v => A (value v 0) (value v 1));
     (fun v => V_X (value v 0) (value v 1));
     (fun v => inverse_1 (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
