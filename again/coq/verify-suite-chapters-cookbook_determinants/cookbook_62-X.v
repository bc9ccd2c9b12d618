(* Certificate cookbook_62 dX.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_X is V X
   det_4 is det 4
   det_1 = det[i,j: inv[k,l: X[k, l]](i, j)]()
   inverse_2[i, j] = inv[k,l: inv[p,q: X[p, q]](k, l)](j, i)
   inverse_3[i, j] = inv[k,l: X[k, l]](i, j)
   The hypotheses, in their order: matrix 2, inverse 3 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 0; 0; 0] [:: (3, [::]); (4, [:: 0; 1]); (5, [:: 0; 2]); (2, [:: 2; 3]); (5, [:: 3; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 0] [:: (3, [::]); (5, [:: 1; 0]); (2, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0; 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (4, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (1, [:: 1; 0])]];
     Hypothesis_ (C := Integers) [:: 0; 0] [:: Product (C := Integers) (Zpos 1) [:: 0] [:: (5, [:: 2; 0]); (1, [:: 1; 2])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (0, [:: 1; 0])]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zpos 1) [:: 0; 0; 0; 0] [:: (3, [::]); (5, [:: 0; 2]); (2, [:: 2; 3]); (5, [:: 3; 1])] 0 [:: 0; 1];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0; 0] [:: (3, [::]); (2, [:: 1; 2]); (5, [:: 2; 0])] 1 [:: 1; 0]]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 1];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 3; 0; 1; 2];
     [:: 0; 2; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem cookbook_62_dX :
  forall (R : comRingType) (n : nat)
  (X V_X : nat -> nat -> R)
  (det_1 : R)
  (inverse_2 inverse_3 : nat -> nat -> R)
  (det_4 : R),
  (forall (i : 'I_n) (j : 'I_n), inverse_2 i j = X j i) ->
  (forall (i : 'I_n) (j : 'I_n), (\sum_(k < n) inverse_3 k i * X j k) = (j == i :> nat)%:R) ->
  - ((\sum_(i < n) \sum_(j < n) \sum_(k < n) \sum_(l < n) det_1 * inverse_2 i j * inverse_3 i k * V_X k l * inverse_3 l j))
  = - ((\sum_(i < n) \sum_(j < n) det_1 * inverse_3 j i * V_X i j)).
Proof.
move=> R n X V_X det_1 inverse_2 inverse_3 det_4.
pose size_of s := nth 0%N ([:: n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1));
     (fun v => V_X (value v 0) (value v 1));
     (fun v => det_1);
     (fun v => inverse_2 (value v 0) (value v 1));
     (fun v => inverse_3 (value v 0) (value v 1));
     (fun v => det_4)] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
