(* Certificate cookbook_64 dX.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_X is V X
   inverse_1[i, j] = inv[k,l: (X[k, l] + A[k, l])](i, j)
   The hypotheses, in their order: symmetric A, symmetric X, symmetric 3 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 0; 0] [:: (2, [:: 0; 1]); (1, [:: 1; 2]); (2, [:: 0; 2])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 0; 0] [:: (2, [:: 1; 2]); (2, [:: 0; 2]); (1, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0; 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (3, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (3, [:: 1; 0])]];
     Hypothesis_ (C := Integers) [:: 0; 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (4, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (4, [:: 1; 0])]];
     Hypothesis_ (C := Integers) [:: 0; 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (2, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (2, [:: 1; 0])]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zpos 1) [:: 0; 0; 0] [:: (1, [:: 1; 2]); (2, [:: 0; 2])] 2 [:: 0; 1];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0; 0] [:: (1, [:: 1; 2]); (2, [:: 1; 0])] 2 [:: 0; 2]]
    [:: [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 1; 2; 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem cookbook_64_dX :
  forall (R : comRingType) (n : nat)
  (V_X inverse_1 A X : nat -> nat -> R),
  (forall (i : 'I_n) (j : 'I_n), A i j = A j i) ->
  (forall (i : 'I_n) (j : 'I_n), X i j = X j i) ->
  (forall (i : 'I_n) (j : 'I_n), inverse_1 i j = inverse_1 j i) ->
  - ((\sum_(i < n) \sum_(j < n) \sum_(k < n) inverse_1 i j * V_X j k * inverse_1 i k))
  = - ((\sum_(i < n) \sum_(j < n) \sum_(k < n) inverse_1 j k * inverse_1 i k * V_X i j)).
Proof.
move=> R n V_X inverse_1 A X.
pose size_of s := nth 0%N ([:: n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V_X (value v 0) (value v 1));
     (fun v => inverse_1 (value v 0) (value v 1));
     (fun v => A (value v 0) (value v 1));
     (fun v => X (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
