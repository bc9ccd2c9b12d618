(* Certificate squared_hinge ds.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_s is V s
   above_1[i] = [(y[i] * s[i] * -1 + 1) * -1 > 0]
   above_2[i] = [(y[i] * s[i] * -1 + 1) > 0]
   at_3[i] = [(y[i] * s[i] * -1 + 1) = 0]
   The hypotheses, in their order: sign 1, comparison 2, comparison 3, zero or one 4, zero or one 5 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 2) [:: 0] [:: (2, [:: 0]); (1, [:: 0]); (2, [:: 0]); (3, [:: 0])];
     Product (C := Integers) (Zneg 2) [:: 0] [:: (2, [:: 0]); (1, [:: 0]); (4, [:: 0]); (2, [:: 0]); (3, [:: 0])];
     Product (C := Integers) (Zneg 2) [:: 0] [:: (4, [:: 0]); (2, [:: 0]); (1, [:: 0]); (2, [:: 0]); (3, [:: 0])];
     Product (C := Integers) (Zpos 2) [:: 0] [:: (4, [:: 0]); (2, [:: 0]); (1, [:: 0]); (4, [:: 0]); (2, [:: 0]); (3, [:: 0])];
     Product (C := Integers) (Zpos 2) [:: 0] [:: (4, [:: 0]); (2, [:: 0]); (3, [:: 0])];
     Product (C := Integers) (Zneg 2) [:: 0] [:: (4, [:: 0]); (4, [:: 0]); (2, [:: 0]); (3, [:: 0])];
     Product (C := Integers) (Zneg 2) [:: 0] [:: (2, [:: 0]); (3, [:: 0])];
     Product (C := Integers) (Zpos 2) [:: 0] [:: (4, [:: 0]); (2, [:: 0]); (3, [:: 0])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 2) [:: 0] [:: (2, [:: 0]); (2, [:: 0]); (1, [:: 0]); (3, [:: 0])];
     Product (C := Integers) (Zneg 2) [:: 0] [:: (2, [:: 0]); (4, [:: 0]); (2, [:: 0]); (1, [:: 0]); (3, [:: 0])];
     Product (C := Integers) (Zpos 2) [:: 0] [:: (2, [:: 0]); (4, [:: 0]); (3, [:: 0])];
     Product (C := Integers) (Zneg 2) [:: 0] [:: (2, [:: 0]); (3, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (2, [:: 0]); (2, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (4, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::];
     Product (C := Integers) (Zneg 1) [::] [:: (5, [:: 0])];
     Product (C := Integers) (Zneg 1) [::] [:: (6, [:: 0])]];
     Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (5, [:: 0]); (6, [:: 0])]]
    [::];
     Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (5, [:: 0]); (5, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (5, [:: 0])]];
     Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (6, [:: 0]); (6, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (6, [:: 0])]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 2) [:: 0] [:: (2, [:: 0]); (1, [:: 0]); (4, [:: 0]); (2, [:: 0]); (3, [:: 0])] 1 [:: 0];
     Cofactor (C := Integers) (Zpos 2) [:: 0] [:: (4, [:: 0]); (2, [:: 0]); (3, [:: 0])] 1 [:: 0];
     Cofactor (C := Integers) (Zpos 2) [:: 0] [:: (2, [:: 0]); (1, [:: 0]); (2, [:: 0]); (3, [:: 0]); (5, [:: 0])] 1 [:: 0];
     Cofactor (C := Integers) (Zpos 2) [:: 0] [:: (2, [:: 0]); (1, [:: 0]); (2, [:: 0]); (3, [:: 0]); (6, [:: 0])] 1 [:: 0];
     Cofactor (C := Integers) (Zneg 2) [:: 0] [:: (2, [:: 0]); (3, [:: 0]); (5, [:: 0])] 1 [:: 0];
     Cofactor (C := Integers) (Zneg 2) [:: 0] [:: (2, [:: 0]); (3, [:: 0]); (6, [:: 0])] 1 [:: 0];
     Cofactor (C := Integers) (Zpos 2) [:: 0] [:: (1, [:: 0]); (3, [:: 0]); (5, [:: 0])] 0 [:: 0];
     Cofactor (C := Integers) (Zneg 2) [:: 0] [:: (1, [:: 0]); (3, [:: 0]); (5, [:: 0]); (5, [:: 0])] 0 [:: 0];
     Cofactor (C := Integers) (Zpos 2) [:: 0] [:: (1, [:: 0]); (3, [:: 0]); (6, [:: 0])] 0 [:: 0];
     Cofactor (C := Integers) (Zneg 4) [:: 0] [:: (1, [:: 0]); (3, [:: 0]); (5, [:: 0]); (6, [:: 0])] 0 [:: 0];
     Cofactor (C := Integers) (Zneg 2) [:: 0] [:: (1, [:: 0]); (3, [:: 0]); (6, [:: 0]); (6, [:: 0])] 0 [:: 0];
     Cofactor (C := Integers) (Zpos 4) [:: 0] [:: (2, [:: 0]); (3, [:: 0])] 2 [:: 0];
     Cofactor (C := Integers) (Zneg 4) [:: 0] [:: (1, [:: 0]); (3, [:: 0])] 2 [:: 0];
     Cofactor (C := Integers) (Zpos 2) [:: 0] [:: (2, [:: 0]); (3, [:: 0])] 3 [:: 0];
     Cofactor (C := Integers) (Zneg 2) [:: 0] [:: (1, [:: 0]); (3, [:: 0])] 3 [:: 0];
     Cofactor (C := Integers) (Zpos 2) [:: 0] [:: (2, [:: 0]); (3, [:: 0])] 4 [:: 0];
     Cofactor (C := Integers) (Zneg 2) [:: 0] [:: (1, [:: 0]); (3, [:: 0])] 4 [:: 0]]
    [:: [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem squared_hinge_ds :
  forall (R : comRingType) (N : nat)
  (s y V_s above_1 above_2 at_3 : nat -> R),
  (forall (i : 'I_N), y i * y i = 1) ->
  (forall (i : 'I_N), above_1 i = 1 - above_2 i - at_3 i) ->
  (forall (i : 'I_N), above_2 i * at_3 i = 0) ->
  (forall (i : 'I_N), above_2 i * above_2 i = above_2 i) ->
  (forall (i : 'I_N), at_3 i * at_3 i = at_3 i) ->
  2%:R * (\sum_(i < N) y i * s i * y i * V_s i)
   - 2%:R * (\sum_(i < N) y i * s i * above_1 i * y i * V_s i)
   - 2%:R * (\sum_(i < N) above_1 i * y i * s i * y i * V_s i)
   + 2%:R * (\sum_(i < N) above_1 i * y i * s i * above_1 i * y i * V_s i)
   + 2%:R * (\sum_(i < N) above_1 i * y i * V_s i)
   - 2%:R * (\sum_(i < N) above_1 i * above_1 i * y i * V_s i)
   - 2%:R * (\sum_(i < N) y i * V_s i)
   + 2%:R * (\sum_(i < N) above_1 i * y i * V_s i)
  = 2%:R * (\sum_(i < N) y i * y i * s i * V_s i)
   - 2%:R * (\sum_(i < N) y i * above_1 i * y i * s i * V_s i)
   + 2%:R * (\sum_(i < N) y i * above_1 i * V_s i)
   - 2%:R * (\sum_(i < N) y i * V_s i).
Proof.
move=> R N s y V_s above_1 above_2 at_3.
pose size_of s := nth 0%N ([:: N])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => s (value v 0));
     (fun v => y (value v 0));
     (fun v => V_s (value v 0));
     (fun v => above_1 (value v 0));
     (fun v => above_2 (value v 0));
     (fun v => at_3 (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
