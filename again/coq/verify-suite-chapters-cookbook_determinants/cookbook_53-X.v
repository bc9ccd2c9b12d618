(* Certificate cookbook_53 dX.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_X is V X
   det_1 = det[i,j: sum_k(sum_l(X[l, i] * A[l, k]) * X[k, j])]()
   inverse_2[i, j] = inv[k,l: sum_p(sum_q(X[q, k] * A[q, p]) * X[p, l])](j, i)
   The hypotheses, in their order: symmetric A, symmetric 1, symmetric 4 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 1; 1; 0; 0] [:: (4, [::]); (5, [:: 0; 1]); (3, [:: 3; 0]); (2, [:: 3; 2]); (1, [:: 2; 1])];
     Product (C := Integers) (Zpos 1) [:: 1; 1; 0; 0] [:: (4, [::]); (5, [:: 0; 1]); (1, [:: 3; 0]); (2, [:: 3; 2]); (3, [:: 2; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 2) [:: 0; 1; 1; 0] [:: (4, [::]); (2, [:: 0; 3]); (1, [:: 3; 2]); (5, [:: 1; 2]); (3, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0; 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (2, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (2, [:: 1; 0])]];
     Hypothesis_ (C := Integers) [:: 0; 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (2, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (2, [:: 1; 0])]];
     Hypothesis_ (C := Integers) [:: 1; 1] [:: Product (C := Integers) (Zpos 1) [::] [:: (5, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (5, [:: 1; 0])]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 1; 1; 0; 0] [:: (4, [::]); (5, [:: 0; 1]); (1, [:: 3; 0]); (3, [:: 2; 1])] 1 [:: 3; 2];
     Cofactor (C := Integers) (Zneg 1) [:: 1; 1; 0; 0] [:: (4, [::]); (1, [:: 3; 0]); (3, [:: 2; 1]); (2, [:: 2; 3])] 2 [:: 0; 1]]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 1; 2; 3; 0];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 1; 0; 3; 2]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem cookbook_53_dX :
  forall (R : comRingType) (m k : nat)
  (X A V_X : nat -> nat -> R)
  (det_1 : R)
  (inverse_2 : nat -> nat -> R),
  (forall (i : 'I_m) (j : 'I_m), A i j = A j i) ->
  (forall (i : 'I_m) (j : 'I_m), A i j = A j i) ->
  (forall (i : 'I_k) (j : 'I_k), inverse_2 i j = inverse_2 j i) ->
  (\sum_(i < k) \sum_(j < k) \sum_(l < m) \sum_(p < m) det_1 * inverse_2 i j * V_X p i * A p l * X l j)
   + (\sum_(i < k) \sum_(j < k) \sum_(l < m) \sum_(p < m) det_1 * inverse_2 i j * X p i * A p l * V_X l j)
  = 2%:R * (\sum_(i < m) \sum_(j < k) \sum_(l < k) \sum_(p < m) det_1 * A i p * X p l * inverse_2 j l * V_X i j).
Proof.
move=> R m k X A V_X det_1 inverse_2.
pose size_of s := nth 0%N ([:: m; k])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1));
     (fun v => A (value v 0) (value v 1));
     (fun v => V_X (value v 0) (value v 1));
     (fun v => det_1);
     (fun v => inverse_2 (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
