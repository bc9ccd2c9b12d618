(* Certificate multiclass_hinge dS.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_S is V S
   selected_1[i, j] = [j = y[i]]
   above_2[i, j] = [(S[i, j] + S[i, y[i]] * -1 + 1) * -1 > 0]
   reciprocal_3 = (N)**(-1)
   above_4[i, j] = [(S[i, j] + S[i, y[i]] * -1 + 1) > 0]
   at_5[i, j] = [(S[i, j] + S[i, y[i]] * -1 + 1) = 0]
   The hypotheses, in their order: selection 1, comparison 3, off a kink 8 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 1; 0; 1] [:: (0, [:: 0; 2]); (0, [:: 1; 3]); (1, [:: 0; 1]); (2, [:: 2; 3]); (4, [::])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (1, [:: 0; 1]); (4, [::])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 1; 0; 1] [:: (0, [:: 0; 3]); (0, [:: 1; 4]); (2, [:: 0; 2]); (1, [:: 0; 2]); (2, [:: 3; 4]); (4, [::])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 1] [:: (2, [:: 0; 2]); (1, [:: 0; 2]); (4, [::])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 0; 1] [:: (0, [:: 0; 2]); (0, [:: 1; 3]); (3, [:: 0; 1]); (1, [:: 0; 1]); (2, [:: 2; 3]); (4, [::])];
     Product (C := Integers) (Zneg 1) [:: 0; 1] [:: (3, [:: 0; 1]); (1, [:: 0; 1]); (4, [::])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 1; 0; 1] [:: (0, [:: 0; 3]); (0, [:: 1; 4]); (3, [:: 0; 1]); (2, [:: 0; 2]); (1, [:: 0; 2]); (2, [:: 3; 4]); (4, [::])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 1] [:: (3, [:: 0; 1]); (2, [:: 0; 2]); (1, [:: 0; 2]); (4, [::])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 0; 1; 0; 1] [:: (0, [:: 0; 2]); (0, [:: 1; 3]); (0, [:: 0; 4]); (0, [:: 1; 5]); (5, [:: 0; 1]); (2, [:: 2; 3]); (2, [:: 4; 5]); (4, [::]); (1, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 0; 1] [:: (0, [:: 0; 2]); (0, [:: 1; 3]); (5, [:: 0; 1]); (2, [:: 2; 3]); (4, [::]); (1, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 0; 1] [:: (0, [:: 0; 2]); (0, [:: 1; 3]); (5, [:: 0; 1]); (2, [:: 2; 3]); (4, [::]); (1, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (5, [:: 0; 1]); (4, [::]); (1, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 0; 1; 0; 1; 1] [:: (0, [:: 0; 2]); (0, [:: 1; 3]); (0, [:: 2; 4]); (0, [:: 5; 6]); (2, [:: 2; 3]); (2, [:: 2; 5]); (2, [:: 4; 6]); (4, [::]); (1, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 0; 1; 1; 0; 1] [:: (0, [:: 0; 2]); (0, [:: 1; 3]); (0, [:: 2; 5]); (0, [:: 4; 6]); (2, [:: 2; 3]); (5, [:: 2; 4]); (2, [:: 5; 6]); (4, [::]); (1, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 0; 1; 1] [:: (0, [:: 0; 2]); (0, [:: 1; 3]); (2, [:: 2; 3]); (5, [:: 2; 4]); (4, [::]); (1, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 0; 1] [:: (0, [:: 0; 2]); (0, [:: 1; 3]); (2, [:: 2; 3]); (4, [::]); (1, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0; 1; 1] [:: Product (C := Integers) (Zpos 1) [::] [:: (2, [:: 0; 1]); (2, [:: 0; 2])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (0, [:: 1; 2]); (2, [:: 0; 1])]];
     Hypothesis_ (C := Integers) [:: 0; 1] [:: Product (C := Integers) (Zpos 1) [::] [:: (3, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::];
     Product (C := Integers) (Zneg 1) [::] [:: (5, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [::] [:: (6, [:: 0; 1])]];
     Hypothesis_ (C := Integers) [:: 0; 1] [:: Product (C := Integers) (Zpos 1) [::] [:: (6, [:: 0; 1])]]
    [::]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 0; 1] [:: (1, [:: 0; 1]); (2, [:: 0; 1]); (4, [::])] 1 [:: 0; 1];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 1] [:: (1, [:: 0; 1]); (4, [::])] 1 [:: 0; 1];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 1; 1] [:: (2, [:: 0; 2]); (1, [:: 0; 2]); (2, [:: 0; 1]); (4, [::])] 1 [:: 0; 1];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 1; 1] [:: (2, [:: 0; 2]); (1, [:: 0; 2]); (4, [::])] 1 [:: 0; 1];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 1] [:: (5, [:: 0; 1]); (4, [::]); (1, [:: 0; 1])] 0 [:: 0; 1; 1];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 1; 1] [:: (2, [:: 0; 2]); (4, [::]); (1, [:: 0; 1])] 0 [:: 0; 1; 2];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 1; 1] [:: (1, [:: 0; 2]); (4, [::]); (6, [:: 0; 1])] 0 [:: 0; 2; 1];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 1] [:: (4, [::]); (1, [:: 0; 1])] 0 [:: 0; 1; 1];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 1] [:: (1, [:: 0; 1]); (4, [::])] 2 [:: 0; 1];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 1; 1] [:: (2, [:: 0; 2]); (1, [:: 0; 2]); (4, [::])] 2 [:: 0; 1]]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 1];
     [:: 0; 1; 2; 3; 4];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1];
     [:: 0; 1; 2; 3; 4];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1];
     [:: 0; 1; 5; 2; 3; 4; 6];
     [:: 0; 1; 4; 2; 3; 5; 6];
     [:: 0; 1; 4; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 2; 1];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 2; 1];
     [:: 0; 1; 2];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1; 2]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem multiclass_hinge_dS :
  forall (R : comRingType) (N K : nat)
  (V_S selected_1 above_2 : nat -> nat -> R)
  (reciprocal_3 : R)
  (above_4 at_5 S : nat -> nat -> R),
  (forall (i : 'I_N) (j : 'I_K) (k : 'I_K), selected_1 i j * selected_1 i k = (j == k :> nat)%:R * selected_1 i j) ->
  (forall (i : 'I_N) (j : 'I_K), above_2 i j = 1 - above_4 i j - at_5 i j) ->
  (forall (i : 'I_N) (j : 'I_K), at_5 i j = 0) ->
  - ((\sum_(i < N) \sum_(j < K) \sum_(k < N) \sum_(l < K) (i == k :> nat)%:R * (j == l :> nat)%:R * V_S i j * selected_1 k l * reciprocal_3))
   + (\sum_(i < N) \sum_(j < K) V_S i j * reciprocal_3)
   + (\sum_(i < N) \sum_(j < K) \sum_(k < K) \sum_(l < N) \sum_(p < K) (i == l :> nat)%:R * (j == p :> nat)%:R * selected_1 i k * V_S i k * selected_1 l p * reciprocal_3)
   - (\sum_(i < N) \sum_(j < K) \sum_(k < K) selected_1 i k * V_S i k * reciprocal_3)
   + (\sum_(i < N) \sum_(j < K) \sum_(k < N) \sum_(l < K) (i == k :> nat)%:R * (j == l :> nat)%:R * above_2 i j * V_S i j * selected_1 k l * reciprocal_3)
   - (\sum_(i < N) \sum_(j < K) above_2 i j * V_S i j * reciprocal_3)
   - (\sum_(i < N) \sum_(j < K) \sum_(k < K) \sum_(l < N) \sum_(p < K) (i == l :> nat)%:R * (j == p :> nat)%:R * above_2 i j * selected_1 i k * V_S i k * selected_1 l p * reciprocal_3)
   + (\sum_(i < N) \sum_(j < K) \sum_(k < K) above_2 i j * selected_1 i k * V_S i k * reciprocal_3)
  = (\sum_(i < N) \sum_(j < K) \sum_(k < N) \sum_(l < K) \sum_(p < N) \sum_(q < K) (i == k :> nat)%:R * (j == l :> nat)%:R * (i == p :> nat)%:R * (j == q :> nat)%:R * above_4 i j * selected_1 k l * selected_1 p q * reciprocal_3 * V_S i j)
   - (\sum_(i < N) \sum_(j < K) \sum_(k < N) \sum_(l < K) (i == k :> nat)%:R * (j == l :> nat)%:R * above_4 i j * selected_1 k l * reciprocal_3 * V_S i j)
   - (\sum_(i < N) \sum_(j < K) \sum_(k < N) \sum_(l < K) (i == k :> nat)%:R * (j == l :> nat)%:R * above_4 i j * selected_1 k l * reciprocal_3 * V_S i j)
   + (\sum_(i < N) \sum_(j < K) above_4 i j * reciprocal_3 * V_S i j)
   - (\sum_(i < N) \sum_(j < K) \sum_(k < N) \sum_(l < K) \sum_(p < N) \sum_(q < K) \sum_(u < K) (i == k :> nat)%:R * (j == l :> nat)%:R * (k == p :> nat)%:R * (q == u :> nat)%:R * selected_1 k l * selected_1 k q * selected_1 p u * reciprocal_3 * V_S i j)
   + (\sum_(i < N) \sum_(j < K) \sum_(k < N) \sum_(l < K) \sum_(p < K) \sum_(q < N) \sum_(u < K) (i == k :> nat)%:R * (j == l :> nat)%:R * (k == q :> nat)%:R * (p == u :> nat)%:R * selected_1 k l * above_4 k p * selected_1 q u * reciprocal_3 * V_S i j)
   - (\sum_(i < N) \sum_(j < K) \sum_(k < N) \sum_(l < K) \sum_(p < K) (i == k :> nat)%:R * (j == l :> nat)%:R * selected_1 k l * above_4 k p * reciprocal_3 * V_S i j)
   + (\sum_(i < N) \sum_(j < K) \sum_(k < N) \sum_(l < K) (i == k :> nat)%:R * (j == l :> nat)%:R * selected_1 k l * reciprocal_3 * V_S i j).
Proof.
move=> R N K V_S selected_1 above_2 reciprocal_3 above_4 at_5 S.
pose size_of s := nth 0%N ([:: N; K])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V_S (value v 0) (value v 1));
     (fun v => selected_1 (value v 0) (value v 1));
     (fun v => above_2 (value v 0) (value v 1));
     (fun v => reciprocal_3);
     (fun v => above_4 (value v 0) (value v 1));
     (fun v => at_5 (value v 0) (value v 1));
     (fun v => S (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
