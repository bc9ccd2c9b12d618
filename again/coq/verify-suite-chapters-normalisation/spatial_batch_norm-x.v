(* Certificate spatial_batch_norm dx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_x is V x
   root_3 is root 3
   reciprocal_1 = (N * P * Q)**(-1)
   reciprocal_2[i] = (((sum_j,k,l((x[j, i, k, l] + sum_p,q,r(x[p, i, q, r]) * (N * P * Q)**(-1) * -1) * (x[j, i, k, l] + sum_p,q,r(x[p, i, q, r]) * (N * P * Q)**(-1) * -1)) * (N * P * Q)**(-1) + eps[]))**(1/2))**(-1)
   The hypotheses, in their order: reciprocal 1 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 1) [:: 0; 1; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 0; 0]); (3, [:: 1; 2; 3; 4]); (6, [:: 2])];
     Product (C := Rationals) (Qmake (Zneg 1) 1) [:: 0; 1; 2; 3; 0; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 0; 0]); (3, [:: 5; 2; 6; 7]); (5, [::]); (6, [:: 2])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 1; 2; 3; 0; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 0; 0]); (1, [:: 1; 2; 3; 4]); (6, [:: 2]); (6, [:: 2]); (6, [:: 2]); (3, [:: 5; 2; 6; 7]); (1, [:: 5; 2; 6; 7]); (5, [::])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 2; 3; 0; 2; 3; 0; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 0; 0]); (1, [:: 1; 2; 3; 4]); (6, [:: 2]); (6, [:: 2]); (6, [:: 2]); (3, [:: 5; 2; 6; 7]); (1, [:: 8; 2; 9; 10]); (5, [::]); (5, [::])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 2; 3; 0; 2; 3; 0; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 0; 0]); (1, [:: 1; 2; 3; 4]); (6, [:: 2]); (6, [:: 2]); (6, [:: 2]); (3, [:: 8; 2; 9; 10]); (5, [::]); (1, [:: 5; 2; 6; 7]); (5, [::])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 1; 2; 3; 0; 2; 3; 0; 2; 3; 0; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 0; 0]); (1, [:: 1; 2; 3; 4]); (6, [:: 2]); (6, [:: 2]); (6, [:: 2]); (3, [:: 8; 2; 9; 10]); (5, [::]); (1, [:: 11; 2; 12; 13]); (5, [::]); (5, [::])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 1; 2; 3; 0; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 0; 0]); (1, [:: 1; 2; 3; 4]); (6, [:: 2]); (6, [:: 2]); (6, [:: 2]); (1, [:: 5; 2; 6; 7]); (3, [:: 5; 2; 6; 7]); (5, [::])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 2; 3; 0; 2; 3; 0; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 0; 0]); (1, [:: 1; 2; 3; 4]); (6, [:: 2]); (6, [:: 2]); (6, [:: 2]); (1, [:: 5; 2; 6; 7]); (3, [:: 8; 2; 9; 10]); (5, [::]); (5, [::])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 2; 3; 0; 2; 3; 0; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 0; 0]); (1, [:: 1; 2; 3; 4]); (6, [:: 2]); (6, [:: 2]); (6, [:: 2]); (1, [:: 8; 2; 9; 10]); (5, [::]); (3, [:: 5; 2; 6; 7]); (5, [::])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 1; 2; 3; 0; 2; 3; 0; 2; 3; 0; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 0; 0]); (1, [:: 1; 2; 3; 4]); (6, [:: 2]); (6, [:: 2]); (6, [:: 2]); (1, [:: 8; 2; 9; 10]); (5, [::]); (3, [:: 11; 2; 12; 13]); (5, [::]); (5, [::])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 2; 3; 0; 2; 3; 0; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 0; 0]); (1, [:: 5; 2; 6; 7]); (5, [::]); (6, [:: 2]); (6, [:: 2]); (6, [:: 2]); (3, [:: 8; 2; 9; 10]); (1, [:: 8; 2; 9; 10]); (5, [::])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 1; 2; 3; 0; 2; 3; 0; 2; 3; 0; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 0; 0]); (1, [:: 5; 2; 6; 7]); (5, [::]); (6, [:: 2]); (6, [:: 2]); (6, [:: 2]); (3, [:: 8; 2; 9; 10]); (1, [:: 11; 2; 12; 13]); (5, [::]); (5, [::])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 1; 2; 3; 0; 2; 3; 0; 2; 3; 0; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 0; 0]); (1, [:: 5; 2; 6; 7]); (5, [::]); (6, [:: 2]); (6, [:: 2]); (6, [:: 2]); (3, [:: 11; 2; 12; 13]); (5, [::]); (1, [:: 8; 2; 9; 10]); (5, [::])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 2; 3; 0; 2; 3; 0; 2; 3; 0; 2; 3; 0; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 0; 0]); (1, [:: 5; 2; 6; 7]); (5, [::]); (6, [:: 2]); (6, [:: 2]); (6, [:: 2]); (3, [:: 11; 2; 12; 13]); (5, [::]); (1, [:: 14; 2; 15; 16]); (5, [::]); (5, [::])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 2; 3; 0; 2; 3; 0; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 0; 0]); (1, [:: 5; 2; 6; 7]); (5, [::]); (6, [:: 2]); (6, [:: 2]); (6, [:: 2]); (1, [:: 8; 2; 9; 10]); (3, [:: 8; 2; 9; 10]); (5, [::])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 1; 2; 3; 0; 2; 3; 0; 2; 3; 0; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 0; 0]); (1, [:: 5; 2; 6; 7]); (5, [::]); (6, [:: 2]); (6, [:: 2]); (6, [:: 2]); (1, [:: 8; 2; 9; 10]); (3, [:: 11; 2; 12; 13]); (5, [::]); (5, [::])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 1; 2; 3; 0; 2; 3; 0; 2; 3; 0; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 0; 0]); (1, [:: 5; 2; 6; 7]); (5, [::]); (6, [:: 2]); (6, [:: 2]); (6, [:: 2]); (1, [:: 11; 2; 12; 13]); (5, [::]); (3, [:: 8; 2; 9; 10]); (5, [::])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 2; 3; 0; 2; 3; 0; 2; 3; 0; 2; 3; 0; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 0; 0]); (1, [:: 5; 2; 6; 7]); (5, [::]); (6, [:: 2]); (6, [:: 2]); (6, [:: 2]); (1, [:: 11; 2; 12; 13]); (5, [::]); (3, [:: 14; 2; 15; 16]); (5, [::]); (5, [::])]])%N.

Definition right_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 1) [:: 0; 1; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 0; 0]); (6, [:: 2]); (3, [:: 1; 2; 3; 4])];
     Product (C := Rationals) (Qmake (Zneg 1) 1) [:: 0; 1; 2; 3; 0; 2; 3] [:: (4, [:: 5; 2; 6; 7]); (2, [:: 2; 0; 0]); (5, [::]); (6, [:: 2]); (3, [:: 1; 2; 3; 4])];
     Product (C := Rationals) (Qmake (Zneg 1) 1) [:: 0; 1; 2; 3; 0; 2; 3] [:: (1, [:: 1; 2; 3; 4]); (6, [:: 2]); (4, [:: 5; 2; 6; 7]); (2, [:: 2; 0; 0]); (1, [:: 5; 2; 6; 7]); (6, [:: 2]); (5, [::]); (6, [:: 2]); (3, [:: 1; 2; 3; 4])];
     Product (C := Rationals) (Qmake (Zpos 1) 1) [:: 0; 1; 2; 3; 0; 2; 3; 0; 2; 3] [:: (1, [:: 1; 2; 3; 4]); (6, [:: 2]); (4, [:: 5; 2; 6; 7]); (2, [:: 2; 0; 0]); (1, [:: 8; 2; 9; 10]); (5, [::]); (6, [:: 2]); (5, [::]); (6, [:: 2]); (3, [:: 1; 2; 3; 4])];
     Product (C := Rationals) (Qmake (Zpos 1) 1) [:: 0; 1; 2; 3; 0; 2; 3; 0; 2; 3] [:: (1, [:: 5; 2; 6; 7]); (5, [::]); (6, [:: 2]); (4, [:: 8; 2; 9; 10]); (2, [:: 2; 0; 0]); (1, [:: 8; 2; 9; 10]); (6, [:: 2]); (5, [::]); (6, [:: 2]); (3, [:: 1; 2; 3; 4])];
     Product (C := Rationals) (Qmake (Zneg 1) 1) [:: 0; 1; 2; 3; 0; 2; 3; 0; 2; 3; 0; 2; 3] [:: (1, [:: 5; 2; 6; 7]); (5, [::]); (6, [:: 2]); (4, [:: 8; 2; 9; 10]); (2, [:: 2; 0; 0]); (1, [:: 11; 2; 12; 13]); (5, [::]); (6, [:: 2]); (5, [::]); (6, [:: 2]); (3, [:: 1; 2; 3; 4])]])%N.

Definition side_relations : seq (hypothesis Rationals) :=
  ([:: Hypothesis_ (C := Rationals) [::] [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [:: 0; 2; 3] [:: (5, [::])]]
    [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [::] [::]]])%N.

Definition renaming : certificate Rationals :=
  (Certificate (C := Rationals) [:: Cofactor (C := Rationals) (Qmake (Zpos 1) 1) [:: 0; 1; 2; 3; 0; 2; 3; 0; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 0; 0]); (1, [:: 1; 2; 3; 4]); (6, [:: 2]); (6, [:: 2]); (6, [:: 2]); (3, [:: 5; 2; 6; 7]); (1, [:: 8; 2; 9; 10]); (5, [::]); (5, [::])] 0 [::];
     Cofactor (C := Rationals) (Qmake (Zneg 1) 1) [:: 0; 1; 2; 3; 0; 2; 3; 0; 2; 3; 0; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 0; 0]); (1, [:: 5; 2; 6; 7]); (6, [:: 2]); (6, [:: 2]); (6, [:: 2]); (3, [:: 8; 2; 9; 10]); (5, [::]); (1, [:: 11; 2; 12; 13]); (5, [::]); (5, [::])] 0 [::]]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3; 4; 5; 6];
     [:: 0; 1; 2; 3; 4; 5; 6];
     [:: 0; 1; 2; 3; 4; 5; 6; 7; 8; 9];
     [:: 0; 1; 2; 3; 7; 8; 9; 4; 5; 6];
     [:: 0; 1; 2; 3; 4; 5; 6; 7; 8; 9; 10; 11; 12];
     [:: 0; 1; 2; 3; 4; 5; 6];
     [:: 0; 1; 2; 3; 7; 8; 9; 4; 5; 6];
     [:: 0; 1; 2; 3; 4; 5; 6; 7; 8; 9];
     [:: 0; 1; 2; 3; 4; 5; 6; 10; 11; 12; 7; 8; 9];
     [:: 0; 1; 2; 3; 4; 5; 6; 7; 8; 9];
     [:: 0; 1; 2; 3; 4; 5; 6; 7; 8; 9; 10; 11; 12];
     [:: 0; 1; 2; 3; 4; 5; 6; 10; 11; 12; 7; 8; 9];
     [:: 0; 1; 2; 3; 4; 5; 6; 7; 8; 9; 10; 11; 12; 13; 14; 15];
     [:: 0; 1; 2; 3; 4; 5; 6; 7; 8; 9];
     [:: 0; 1; 2; 3; 4; 5; 6; 10; 11; 12; 7; 8; 9];
     [:: 0; 1; 2; 3; 4; 5; 6; 7; 8; 9; 10; 11; 12];
     [:: 0; 1; 2; 3; 4; 5; 6; 7; 8; 9; 13; 14; 15; 10; 11; 12];
     [:: 0; 1; 2; 3];
     [:: 4; 1; 5; 6; 0; 2; 3];
     [:: 4; 1; 5; 6; 0; 2; 3];
     [:: 4; 1; 5; 6; 7; 8; 9; 0; 2; 3];
     [:: 7; 1; 8; 9; 0; 2; 3; 4; 5; 6];
     [:: 7; 1; 8; 9; 4; 5; 6; 0; 2; 3; 10; 11; 12];
     [:: 0; 1; 2; 3; 10; 11; 12; 4; 5; 6; 7; 8; 9];
     [:: 0; 1; 2; 3; 4; 5; 6; 7; 8; 9];
     [:: 0; 1; 2; 3; 4; 5; 6; 13; 14; 15; 7; 8; 9; 10; 11; 12];
     [:: 0; 1; 2; 3; 4; 5; 6; 7; 8; 9; 10; 11; 12]])%N.

Lemma accepted : check ([:: 4])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem spatial_batch_norm_dx :
  forall (R : numFieldType) (N C P Q : nat)
  (x : nat -> nat -> nat -> nat -> R)
  (gamma : nat -> nat -> nat -> R)
  (V_x G : nat -> nat -> nat -> nat -> R)
  (reciprocal_1 : R)
  (reciprocal_2 : nat -> R)
  (eps : R)
  (root_3 : nat -> R),
  ((\sum_(i < N) \sum_(j < P) \sum_(k < Q) reciprocal_1) = 1) ->
  (\sum_(i < N) \sum_(j < C) \sum_(k < P) \sum_(l < Q) G i j k l * gamma j 0%N 0%N * V_x i j k l * reciprocal_2 j)
   - (\sum_(i < N) \sum_(j < C) \sum_(k < P) \sum_(l < Q) \sum_(p < N) \sum_(q < P) \sum_(u < Q) G i j k l * gamma j 0%N 0%N * V_x p j q u * reciprocal_1 * reciprocal_2 j)
   - 1%:R / 2%:R * (\sum_(i < N) \sum_(j < C) \sum_(k < P) \sum_(l < Q) \sum_(p < N) \sum_(q < P) \sum_(u < Q) G i j k l * gamma j 0%N 0%N * x i j k l * reciprocal_2 j * reciprocal_2 j * reciprocal_2 j * V_x p j q u * x p j q u * reciprocal_1)
   + 1%:R / 2%:R * (\sum_(i < N) \sum_(j < C) \sum_(k < P) \sum_(l < Q) \sum_(p < N) \sum_(q < P) \sum_(u < Q) \sum_(w < N) \sum_(a < P) \sum_(b < Q) G i j k l * gamma j 0%N 0%N * x i j k l * reciprocal_2 j * reciprocal_2 j * reciprocal_2 j * V_x p j q u * x w j a b * reciprocal_1 * reciprocal_1)
   + 1%:R / 2%:R * (\sum_(i < N) \sum_(j < C) \sum_(k < P) \sum_(l < Q) \sum_(p < N) \sum_(q < P) \sum_(u < Q) \sum_(w < N) \sum_(a < P) \sum_(b < Q) G i j k l * gamma j 0%N 0%N * x i j k l * reciprocal_2 j * reciprocal_2 j * reciprocal_2 j * V_x w j a b * reciprocal_1 * x p j q u * reciprocal_1)
   - 1%:R / 2%:R * (\sum_(i < N) \sum_(j < C) \sum_(k < P) \sum_(l < Q) \sum_(p < N) \sum_(q < P) \sum_(u < Q) \sum_(w < N) \sum_(a < P) \sum_(b < Q) \sum_(c < N) \sum_(d < P) \sum_(e < Q) G i j k l * gamma j 0%N 0%N * x i j k l * reciprocal_2 j * reciprocal_2 j * reciprocal_2 j * V_x w j a b * reciprocal_1 * x c j d e * reciprocal_1 * reciprocal_1)
   - 1%:R / 2%:R * (\sum_(i < N) \sum_(j < C) \sum_(k < P) \sum_(l < Q) \sum_(p < N) \sum_(q < P) \sum_(u < Q) G i j k l * gamma j 0%N 0%N * x i j k l * reciprocal_2 j * reciprocal_2 j * reciprocal_2 j * x p j q u * V_x p j q u * reciprocal_1)
   + 1%:R / 2%:R * (\sum_(i < N) \sum_(j < C) \sum_(k < P) \sum_(l < Q) \sum_(p < N) \sum_(q < P) \sum_(u < Q) \sum_(w < N) \sum_(a < P) \sum_(b < Q) G i j k l * gamma j 0%N 0%N * x i j k l * reciprocal_2 j * reciprocal_2 j * reciprocal_2 j * x p j q u * V_x w j a b * reciprocal_1 * reciprocal_1)
   + 1%:R / 2%:R * (\sum_(i < N) \sum_(j < C) \sum_(k < P) \sum_(l < Q) \sum_(p < N) \sum_(q < P) \sum_(u < Q) \sum_(w < N) \sum_(a < P) \sum_(b < Q) G i j k l * gamma j 0%N 0%N * x i j k l * reciprocal_2 j * reciprocal_2 j * reciprocal_2 j * x w j a b * reciprocal_1 * V_x p j q u * reciprocal_1)
   - 1%:R / 2%:R * (\sum_(i < N) \sum_(j < C) \sum_(k < P) \sum_(l < Q) \sum_(p < N) \sum_(q < P) \sum_(u < Q) \sum_(w < N) \sum_(a < P) \sum_(b < Q) \sum_(c < N) \sum_(d < P) \sum_(e < Q) G i j k l * gamma j 0%N 0%N * x i j k l * reciprocal_2 j * reciprocal_2 j * reciprocal_2 j * x w j a b * reciprocal_1 * V_x c j d e * reciprocal_1 * reciprocal_1)
   + 1%:R / 2%:R * (\sum_(i < N) \sum_(j < C) \sum_(k < P) \sum_(l < Q) \sum_(p < N) \sum_(q < P) \sum_(u < Q) \sum_(w < N) \sum_(a < P) \sum_(b < Q) G i j k l * gamma j 0%N 0%N * x p j q u * reciprocal_1 * reciprocal_2 j * reciprocal_2 j * reciprocal_2 j * V_x w j a b * x w j a b * reciprocal_1)
   - 1%:R / 2%:R * (\sum_(i < N) \sum_(j < C) \sum_(k < P) \sum_(l < Q) \sum_(p < N) \sum_(q < P) \sum_(u < Q) \sum_(w < N) \sum_(a < P) \sum_(b < Q) \sum_(c < N) \sum_(d < P) \sum_(e < Q) G i j k l * gamma j 0%N 0%N * x p j q u * reciprocal_1 * reciprocal_2 j * reciprocal_2 j * reciprocal_2 j * V_x w j a b * x c j d e * reciprocal_1 * reciprocal_1)
   - 1%:R / 2%:R * (\sum_(i < N) \sum_(j < C) \sum_(k < P) \sum_(l < Q) \sum_(p < N) \sum_(q < P) \sum_(u < Q) \sum_(w < N) \sum_(a < P) \sum_(b < Q) \sum_(c < N) \sum_(d < P) \sum_(e < Q) G i j k l * gamma j 0%N 0%N * x p j q u * reciprocal_1 * reciprocal_2 j * reciprocal_2 j * reciprocal_2 j * V_x c j d e * reciprocal_1 * x w j a b * reciprocal_1)
   + 1%:R / 2%:R * (\sum_(i < N) \sum_(j < C) \sum_(k < P) \sum_(l < Q) \sum_(p < N) \sum_(q < P) \sum_(u < Q) \sum_(w < N) \sum_(a < P) \sum_(b < Q) \sum_(c < N) \sum_(d < P) \sum_(e < Q) \sum_(f < N) \sum_(g < P) \sum_(h < Q) G i j k l * gamma j 0%N 0%N * x p j q u * reciprocal_1 * reciprocal_2 j * reciprocal_2 j * reciprocal_2 j * V_x c j d e * reciprocal_1 * x f j g h * reciprocal_1 * reciprocal_1)
   + 1%:R / 2%:R * (\sum_(i < N) \sum_(j < C) \sum_(k < P) \sum_(l < Q) \sum_(p < N) \sum_(q < P) \sum_(u < Q) \sum_(w < N) \sum_(a < P) \sum_(b < Q) G i j k l * gamma j 0%N 0%N * x p j q u * reciprocal_1 * reciprocal_2 j * reciprocal_2 j * reciprocal_2 j * x w j a b * V_x w j a b * reciprocal_1)
   - 1%:R / 2%:R * (\sum_(i < N) \sum_(j < C) \sum_(k < P) \sum_(l < Q) \sum_(p < N) \sum_(q < P) \sum_(u < Q) \sum_(w < N) \sum_(a < P) \sum_(b < Q) \sum_(c < N) \sum_(d < P) \sum_(e < Q) G i j k l * gamma j 0%N 0%N * x p j q u * reciprocal_1 * reciprocal_2 j * reciprocal_2 j * reciprocal_2 j * x w j a b * V_x c j d e * reciprocal_1 * reciprocal_1)
   - 1%:R / 2%:R * (\sum_(i < N) \sum_(j < C) \sum_(k < P) \sum_(l < Q) \sum_(p < N) \sum_(q < P) \sum_(u < Q) \sum_(w < N) \sum_(a < P) \sum_(b < Q) \sum_(c < N) \sum_(d < P) \sum_(e < Q) G i j k l * gamma j 0%N 0%N * x p j q u * reciprocal_1 * reciprocal_2 j * reciprocal_2 j * reciprocal_2 j * x c j d e * reciprocal_1 * V_x w j a b * reciprocal_1)
   + 1%:R / 2%:R * (\sum_(i < N) \sum_(j < C) \sum_(k < P) \sum_(l < Q) \sum_(p < N) \sum_(q < P) \sum_(u < Q) \sum_(w < N) \sum_(a < P) \sum_(b < Q) \sum_(c < N) \sum_(d < P) \sum_(e < Q) \sum_(f < N) \sum_(g < P) \sum_(h < Q) G i j k l * gamma j 0%N 0%N * x p j q u * reciprocal_1 * reciprocal_2 j * reciprocal_2 j * reciprocal_2 j * x c j d e * reciprocal_1 * V_x f j g h * reciprocal_1 * reciprocal_1)
  = (\sum_(i < N) \sum_(j < C) \sum_(k < P) \sum_(l < Q) G i j k l * gamma j 0%N 0%N * reciprocal_2 j * V_x i j k l)
   - (\sum_(i < N) \sum_(j < C) \sum_(k < P) \sum_(l < Q) \sum_(p < N) \sum_(q < P) \sum_(u < Q) G p j q u * gamma j 0%N 0%N * reciprocal_1 * reciprocal_2 j * V_x i j k l)
   - (\sum_(i < N) \sum_(j < C) \sum_(k < P) \sum_(l < Q) \sum_(p < N) \sum_(q < P) \sum_(u < Q) x i j k l * reciprocal_2 j * G p j q u * gamma j 0%N 0%N * x p j q u * reciprocal_2 j * reciprocal_1 * reciprocal_2 j * V_x i j k l)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < P) \sum_(l < Q) \sum_(p < N) \sum_(q < P) \sum_(u < Q) \sum_(w < N) \sum_(a < P) \sum_(b < Q) x i j k l * reciprocal_2 j * G p j q u * gamma j 0%N 0%N * x w j a b * reciprocal_1 * reciprocal_2 j * reciprocal_1 * reciprocal_2 j * V_x i j k l)
   + (\sum_(i < N) \sum_(j < C) \sum_(k < P) \sum_(l < Q) \sum_(p < N) \sum_(q < P) \sum_(u < Q) \sum_(w < N) \sum_(a < P) \sum_(b < Q) x p j q u * reciprocal_1 * reciprocal_2 j * G w j a b * gamma j 0%N 0%N * x w j a b * reciprocal_2 j * reciprocal_1 * reciprocal_2 j * V_x i j k l)
   - (\sum_(i < N) \sum_(j < C) \sum_(k < P) \sum_(l < Q) \sum_(p < N) \sum_(q < P) \sum_(u < Q) \sum_(w < N) \sum_(a < P) \sum_(b < Q) \sum_(c < N) \sum_(d < P) \sum_(e < Q) x p j q u * reciprocal_1 * reciprocal_2 j * G w j a b * gamma j 0%N 0%N * x c j d e * reciprocal_1 * reciprocal_2 j * reciprocal_1 * reciprocal_2 j * V_x i j k l).
Proof.
move=> R N C P Q x gamma V_x G reciprocal_1 reciprocal_2 eps root_3.
pose size_of s := nth 0%N ([:: N; C; P; Q; 1])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0) (value v 1) (value v 2) (value v 3));
     (fun v => gamma (value v 0) (value v 1) (value v 2));
     (fun v => V_x (value v 0) (value v 1) (value v 2) (value v 3));
     (fun v => G (value v 0) (value v 1) (value v 2) (value v 3));
     (fun v => reciprocal_1);
     (fun v => reciprocal_2 (value v 0));
     (fun v => eps);
     (fun v => root_3 (value v 0))] t.
pose lits : seq nat := [:: 0%N].
have inside : typed size_of ([:: 4])%N lits by rewrite /=.
exact: (@certified _ _ (in_field R) size_of T lits ([:: 4])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
