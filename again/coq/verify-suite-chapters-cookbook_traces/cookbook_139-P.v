(* Certificate cookbook_139 dP.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_P is V P
   upto_1[i, j] = [i <= j + 0]
   upto_2[i, j] = [j <= i + -1]
   The hypotheses, in their order: comparison 2, comparison 3, comparison 4 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (1, [:: 0; 1]); (3, [:: 0; 1]); (2, [:: 1; 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (1, [:: 0; 1]); (4, [:: 0; 1]); (2, [:: 0; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (3, [:: 1; 0]); (1, [:: 0; 1]); (2, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (3, [:: 1; 0]); (1, [:: 1; 0]); (2, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 0] [:: (0, [:: 0; 1]); (3, [:: 1; 0]); (1, [:: 0; 1]); (2, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (3, [:: 0; 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [:: 0; 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (3, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [::] [:: (3, [:: 1; 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::];
     Product (C := Integers) (Zpos 1) [::] [:: (0, [:: 0; 1])]];
     Hypothesis_ (C := Integers) [:: 0; 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (4, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::];
     Product (C := Integers) (Zneg 1) [::] [:: (3, [:: 0; 1])]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 0; 0] [:: (1, [:: 0; 1]); (2, [:: 0; 1])] 2 [:: 0; 1];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (1, [:: 0; 0]); (2, [:: 0; 0])] 0 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0] [:: (1, [:: 0; 1]); (2, [:: 0; 1])] 1 [:: 1; 0]]
    [:: [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 1; 0];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0];
     [:: 0];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem cookbook_139_dP :
  forall (R : comRingType) (n : nat)
  (A V_P upto_1 upto_2 : nat -> nat -> R),
  (forall (i : 'I_n), upto_1 i i = 1) ->
  (forall (i : 'I_n) (j : 'I_n), upto_1 i j + upto_1 j i = 1 + (i == j :> nat)%:R) ->
  (forall (i : 'I_n) (j : 'I_n), upto_2 i j = 1 - upto_1 i j) ->
  (\sum_(i < n) \sum_(j < n) A i j * upto_1 i j * V_P j i)
   + (\sum_(i < n) \sum_(j < n) A i j * upto_2 i j * V_P i j)
  = (\sum_(i < n) \sum_(j < n) upto_1 j i * A i j * V_P i j)
   + (\sum_(i < n) \sum_(j < n) upto_1 j i * A j i * V_P i j)
   - (\sum_(i < n) \sum_(j < n) (i == j :> nat)%:R * upto_1 j i * A i j * V_P i j).
Proof.
move=> R n A V_P upto_1 upto_2.
pose size_of s := nth 0%N ([:: n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => A (value v 0) (value v 1));
     (fun v => V_P (value v 0) (value v 1));
     (fun v => upto_1 (value v 0) (value v 1));
     (fun v => upto_2 (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
