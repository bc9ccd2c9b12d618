(* Certificate cookbook_95 dx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_x is V x
   reciprocal_1 = (sum_i(sum_j(B[i, j] * x[j]) * sum_k(B[i, k] * x[k])))**(-1)
   reciprocal_2 = ((sum_i(sum_j(sum_k(x[k] * B[j, k]) * B[j, i]) * x[i]))**(2))**(-1)
   The hypotheses, in their order: reciprocal 1, reciprocal 2 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 1] [:: (1, [:: 0; 1]); (4, [:: 1]); (1, [:: 0; 2]); (2, [:: 2]); (5, [::])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 1] [:: (1, [:: 0; 1]); (2, [:: 1]); (1, [:: 0; 2]); (4, [:: 2]); (5, [::])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 1; 1; 1; 1] [:: (1, [:: 0; 1]); (2, [:: 1]); (1, [:: 0; 2]); (2, [:: 2]); (5, [::]); (5, [::]); (3, [:: 3; 4]); (4, [:: 4]); (3, [:: 3; 5]); (2, [:: 5])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 1; 1; 1; 1] [:: (1, [:: 0; 1]); (2, [:: 1]); (1, [:: 0; 2]); (2, [:: 2]); (5, [::]); (5, [::]); (3, [:: 3; 4]); (2, [:: 4]); (3, [:: 3; 5]); (4, [:: 5])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 2) [:: 1; 1; 0] [:: (1, [:: 2; 0]); (1, [:: 2; 1]); (2, [:: 1]); (5, [::]); (4, [:: 0])];
     Product (C := Integers) (Zneg 2) [:: 1; 1; 1; 1; 0; 1] [:: (2, [:: 5]); (1, [:: 4; 5]); (1, [:: 4; 3]); (2, [:: 3]); (3, [:: 2; 0]); (3, [:: 2; 1]); (2, [:: 1]); (6, [::]); (4, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [:: 1; 1; 1] [:: (5, [::]); (2, [:: 2]); (3, [:: 1; 2]); (3, [:: 1; 0]); (2, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [:: 1; 1; 1; 1; 1; 1] [:: (6, [::]); (2, [:: 2]); (3, [:: 1; 2]); (3, [:: 1; 0]); (2, [:: 0]); (2, [:: 5]); (3, [:: 4; 5]); (3, [:: 4; 3]); (2, [:: 3])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 2) [:: 1; 1; 1; 1; 0; 1] [:: (2, [:: 5]); (1, [:: 4; 5]); (1, [:: 4; 3]); (2, [:: 3]); (3, [:: 2; 0]); (3, [:: 2; 1]); (2, [:: 1]); (4, [:: 0]); (5, [::]); (5, [::])] 1 [::];
     Cofactor (C := Integers) (Zpos 2) [:: 1; 1; 1; 1; 0; 1; 1; 1; 1] [:: (2, [:: 5]); (1, [:: 4; 5]); (1, [:: 4; 3]); (2, [:: 3]); (3, [:: 2; 0]); (3, [:: 2; 1]); (2, [:: 1]); (4, [:: 0]); (5, [::]); (6, [::]); (2, [:: 8]); (3, [:: 7; 8]); (3, [:: 7; 6]); (2, [:: 6])] 0 [::];
     Cofactor (C := Integers) (Zpos 2) [:: 1; 1; 1; 1; 0; 1] [:: (2, [:: 5]); (1, [:: 4; 5]); (1, [:: 4; 3]); (2, [:: 3]); (3, [:: 2; 0]); (3, [:: 2; 1]); (2, [:: 1]); (4, [:: 0]); (6, [::])] 0 [::]]
    [:: [:: 0; 1; 2];
     [:: 0; 2; 1];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 0; 1; 2; 3; 5; 4];
     [:: 2; 0; 1];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 0; 1; 2; 3; 4; 5; 6; 7; 8; 9; 10; 11];
     [:: 4; 3; 5; 2; 0; 1];
     [:: 0; 1; 2; 3; 4; 5; 6; 7; 8; 9; 10; 11];
     [:: 0; 1; 2; 3; 4; 5; 6; 7; 8];
     [:: 0; 1; 2; 3; 4; 5; 6; 7; 8];
     [:: 0; 1; 2; 3; 4; 5]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem cookbook_95_dx :
  forall (R : comRingType) (p n : nat)
  (A : nat -> nat -> R)
  (x : nat -> R)
  (B : nat -> nat -> R)
  (V_x : nat -> R)
  (reciprocal_1 reciprocal_2 : R),
  ((\sum_(i < n) \sum_(j < n) \sum_(k < n) reciprocal_1 * x k * B j k * B j i * x i) = 1) ->
  ((\sum_(i < n) \sum_(j < n) \sum_(k < n) \sum_(l < n) \sum_(q < n) \sum_(u < n) reciprocal_2 * x k * B j k * B j i * x i * x u * B q u * B q l * x l) = 1) ->
  (\sum_(i < p) \sum_(j < n) \sum_(k < n) A i j * V_x j * A i k * x k * reciprocal_1)
   + (\sum_(i < p) \sum_(j < n) \sum_(k < n) A i j * x j * A i k * V_x k * reciprocal_1)
   - (\sum_(i < p) \sum_(j < n) \sum_(k < n) \sum_(l < n) \sum_(q < n) \sum_(u < n) A i j * x j * A i k * x k * reciprocal_1 * reciprocal_1 * B l q * V_x q * B l u * x u)
   - (\sum_(i < p) \sum_(j < n) \sum_(k < n) \sum_(l < n) \sum_(q < n) \sum_(u < n) A i j * x j * A i k * x k * reciprocal_1 * reciprocal_1 * B l q * x q * B l u * V_x u)
  = 2%:R * (\sum_(i < n) \sum_(j < n) \sum_(k < p) A k i * A k j * x j * reciprocal_1 * V_x i)
   - 2%:R * (\sum_(i < n) \sum_(j < n) \sum_(k < n) \sum_(l < n) \sum_(q < p) \sum_(u < n) x u * A q u * A q l * x l * B k i * B k j * x j * reciprocal_2 * V_x i).
Proof.
move=> R p n A x B V_x reciprocal_1 reciprocal_2.
pose size_of s := nth 0%N ([:: p; n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => A (value v 0) (value v 1));
     (fun v => x (value v 0));
     (fun v => B (value v 0) (value v 1));
     (fun v => V_x (value v 0));
     (fun v => reciprocal_1);
     (fun v => reciprocal_2)] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
