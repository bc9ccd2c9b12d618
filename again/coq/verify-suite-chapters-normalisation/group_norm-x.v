(* Certificate group_norm dx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_x is V x
   root_3 is root 3
   reciprocal_1 = (C * P)**(-1)
   reciprocal_2[i, j] = (((sum_k,l((x[i, j, k, l] + sum_p,q(x[i, j, p, q]) * (C * P)**(-1) * -1) * (x[i, j, k, l] + sum_p,q(x[i, j, p, q]) * (C * P)**(-1) * -1)) * (C * P)**(-1) + eps[]))**(1/2))**(-1)
   The hypotheses, in their order: reciprocal 1 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 1) [:: 0; 1; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 3; 0]); (3, [:: 1; 2; 3; 4]); (6, [:: 1; 2])];
     Product (C := Rationals) (Qmake (Zneg 1) 1) [:: 0; 1; 2; 3; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 3; 0]); (3, [:: 1; 2; 5; 6]); (5, [::]); (6, [:: 1; 2])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 1; 2; 3; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 3; 0]); (1, [:: 1; 2; 3; 4]); (6, [:: 1; 2]); (6, [:: 1; 2]); (6, [:: 1; 2]); (3, [:: 1; 2; 5; 6]); (1, [:: 1; 2; 5; 6]); (5, [::])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 2; 3; 2; 3; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 3; 0]); (1, [:: 1; 2; 3; 4]); (6, [:: 1; 2]); (6, [:: 1; 2]); (6, [:: 1; 2]); (3, [:: 1; 2; 5; 6]); (1, [:: 1; 2; 7; 8]); (5, [::]); (5, [::])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 2; 3; 2; 3; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 3; 0]); (1, [:: 1; 2; 3; 4]); (6, [:: 1; 2]); (6, [:: 1; 2]); (6, [:: 1; 2]); (3, [:: 1; 2; 7; 8]); (5, [::]); (1, [:: 1; 2; 5; 6]); (5, [::])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 1; 2; 3; 2; 3; 2; 3; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 3; 0]); (1, [:: 1; 2; 3; 4]); (6, [:: 1; 2]); (6, [:: 1; 2]); (6, [:: 1; 2]); (3, [:: 1; 2; 7; 8]); (5, [::]); (1, [:: 1; 2; 9; 10]); (5, [::]); (5, [::])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 1; 2; 3; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 3; 0]); (1, [:: 1; 2; 3; 4]); (6, [:: 1; 2]); (6, [:: 1; 2]); (6, [:: 1; 2]); (1, [:: 1; 2; 5; 6]); (3, [:: 1; 2; 5; 6]); (5, [::])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 2; 3; 2; 3; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 3; 0]); (1, [:: 1; 2; 3; 4]); (6, [:: 1; 2]); (6, [:: 1; 2]); (6, [:: 1; 2]); (1, [:: 1; 2; 5; 6]); (3, [:: 1; 2; 7; 8]); (5, [::]); (5, [::])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 2; 3; 2; 3; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 3; 0]); (1, [:: 1; 2; 3; 4]); (6, [:: 1; 2]); (6, [:: 1; 2]); (6, [:: 1; 2]); (1, [:: 1; 2; 7; 8]); (5, [::]); (3, [:: 1; 2; 5; 6]); (5, [::])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 1; 2; 3; 2; 3; 2; 3; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 3; 0]); (1, [:: 1; 2; 3; 4]); (6, [:: 1; 2]); (6, [:: 1; 2]); (6, [:: 1; 2]); (1, [:: 1; 2; 7; 8]); (5, [::]); (3, [:: 1; 2; 9; 10]); (5, [::]); (5, [::])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 2; 3; 2; 3; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 3; 0]); (1, [:: 1; 2; 5; 6]); (5, [::]); (6, [:: 1; 2]); (6, [:: 1; 2]); (6, [:: 1; 2]); (3, [:: 1; 2; 7; 8]); (1, [:: 1; 2; 7; 8]); (5, [::])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 1; 2; 3; 2; 3; 2; 3; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 3; 0]); (1, [:: 1; 2; 5; 6]); (5, [::]); (6, [:: 1; 2]); (6, [:: 1; 2]); (6, [:: 1; 2]); (3, [:: 1; 2; 7; 8]); (1, [:: 1; 2; 9; 10]); (5, [::]); (5, [::])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 1; 2; 3; 2; 3; 2; 3; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 3; 0]); (1, [:: 1; 2; 5; 6]); (5, [::]); (6, [:: 1; 2]); (6, [:: 1; 2]); (6, [:: 1; 2]); (3, [:: 1; 2; 9; 10]); (5, [::]); (1, [:: 1; 2; 7; 8]); (5, [::])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 2; 3; 2; 3; 2; 3; 2; 3; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 3; 0]); (1, [:: 1; 2; 5; 6]); (5, [::]); (6, [:: 1; 2]); (6, [:: 1; 2]); (6, [:: 1; 2]); (3, [:: 1; 2; 9; 10]); (5, [::]); (1, [:: 1; 2; 11; 12]); (5, [::]); (5, [::])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 2; 3; 2; 3; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 3; 0]); (1, [:: 1; 2; 5; 6]); (5, [::]); (6, [:: 1; 2]); (6, [:: 1; 2]); (6, [:: 1; 2]); (1, [:: 1; 2; 7; 8]); (3, [:: 1; 2; 7; 8]); (5, [::])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 1; 2; 3; 2; 3; 2; 3; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 3; 0]); (1, [:: 1; 2; 5; 6]); (5, [::]); (6, [:: 1; 2]); (6, [:: 1; 2]); (6, [:: 1; 2]); (1, [:: 1; 2; 7; 8]); (3, [:: 1; 2; 9; 10]); (5, [::]); (5, [::])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 1; 2; 3; 2; 3; 2; 3; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 3; 0]); (1, [:: 1; 2; 5; 6]); (5, [::]); (6, [:: 1; 2]); (6, [:: 1; 2]); (6, [:: 1; 2]); (1, [:: 1; 2; 9; 10]); (5, [::]); (3, [:: 1; 2; 7; 8]); (5, [::])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 2; 3; 2; 3; 2; 3; 2; 3; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 3; 0]); (1, [:: 1; 2; 5; 6]); (5, [::]); (6, [:: 1; 2]); (6, [:: 1; 2]); (6, [:: 1; 2]); (1, [:: 1; 2; 9; 10]); (5, [::]); (3, [:: 1; 2; 11; 12]); (5, [::]); (5, [::])]])%N.

Definition right_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 1) [:: 0; 1; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 3; 0]); (6, [:: 1; 2]); (3, [:: 1; 2; 3; 4])];
     Product (C := Rationals) (Qmake (Zneg 1) 1) [:: 0; 1; 2; 3; 2; 3] [:: (4, [:: 1; 2; 5; 6]); (2, [:: 2; 5; 0]); (5, [::]); (6, [:: 1; 2]); (3, [:: 1; 2; 3; 4])];
     Product (C := Rationals) (Qmake (Zneg 1) 1) [:: 0; 1; 2; 3; 2; 3] [:: (1, [:: 1; 2; 3; 4]); (6, [:: 1; 2]); (4, [:: 1; 2; 5; 6]); (2, [:: 2; 5; 0]); (1, [:: 1; 2; 5; 6]); (6, [:: 1; 2]); (5, [::]); (6, [:: 1; 2]); (3, [:: 1; 2; 3; 4])];
     Product (C := Rationals) (Qmake (Zpos 1) 1) [:: 0; 1; 2; 3; 2; 3; 2; 3] [:: (1, [:: 1; 2; 3; 4]); (6, [:: 1; 2]); (4, [:: 1; 2; 5; 6]); (2, [:: 2; 5; 0]); (1, [:: 1; 2; 7; 8]); (5, [::]); (6, [:: 1; 2]); (5, [::]); (6, [:: 1; 2]); (3, [:: 1; 2; 3; 4])];
     Product (C := Rationals) (Qmake (Zpos 1) 1) [:: 0; 1; 2; 3; 2; 3; 2; 3] [:: (1, [:: 1; 2; 5; 6]); (5, [::]); (6, [:: 1; 2]); (4, [:: 1; 2; 7; 8]); (2, [:: 2; 7; 0]); (1, [:: 1; 2; 7; 8]); (6, [:: 1; 2]); (5, [::]); (6, [:: 1; 2]); (3, [:: 1; 2; 3; 4])];
     Product (C := Rationals) (Qmake (Zneg 1) 1) [:: 0; 1; 2; 3; 2; 3; 2; 3; 2; 3] [:: (1, [:: 1; 2; 5; 6]); (5, [::]); (6, [:: 1; 2]); (4, [:: 1; 2; 7; 8]); (2, [:: 2; 7; 0]); (1, [:: 1; 2; 9; 10]); (5, [::]); (6, [:: 1; 2]); (5, [::]); (6, [:: 1; 2]); (3, [:: 1; 2; 3; 4])]])%N.

Definition side_relations : seq (hypothesis Rationals) :=
  ([:: Hypothesis_ (C := Rationals) [::] [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [:: 2; 3] [:: (5, [::])]]
    [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [::] [::]]])%N.

Definition renaming : certificate Rationals :=
  (Certificate (C := Rationals) [:: Cofactor (C := Rationals) (Qmake (Zpos 1) 1) [:: 0; 1; 2; 3; 2; 3; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 3; 0]); (1, [:: 1; 2; 3; 4]); (6, [:: 1; 2]); (6, [:: 1; 2]); (6, [:: 1; 2]); (3, [:: 1; 2; 5; 6]); (1, [:: 1; 2; 7; 8]); (5, [::]); (5, [::])] 0 [::];
     Cofactor (C := Rationals) (Qmake (Zneg 1) 1) [:: 0; 1; 2; 3; 2; 3; 2; 3; 2; 3] [:: (4, [:: 1; 2; 3; 4]); (2, [:: 2; 3; 0]); (1, [:: 1; 2; 5; 6]); (6, [:: 1; 2]); (6, [:: 1; 2]); (6, [:: 1; 2]); (3, [:: 1; 2; 7; 8]); (5, [::]); (1, [:: 1; 2; 9; 10]); (5, [::]); (5, [::])] 0 [::]]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3; 6; 7; 4; 5];
     [:: 0; 1; 2; 3; 4; 5; 6; 7; 8; 9];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 0; 1; 2; 3; 6; 7; 4; 5];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3; 4; 5; 8; 9; 6; 7];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3; 4; 5; 6; 7; 8; 9];
     [:: 0; 1; 2; 3; 4; 5; 8; 9; 6; 7];
     [:: 0; 1; 2; 3; 4; 5; 6; 7; 8; 9; 10; 11];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3; 4; 5; 8; 9; 6; 7];
     [:: 0; 1; 2; 3; 4; 5; 6; 7; 8; 9];
     [:: 0; 1; 2; 3; 4; 5; 6; 7; 10; 11; 8; 9];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 4; 5; 2; 3];
     [:: 0; 1; 4; 5; 2; 3];
     [:: 0; 1; 4; 5; 6; 7; 2; 3];
     [:: 0; 1; 6; 7; 2; 3; 4; 5];
     [:: 0; 1; 6; 7; 4; 5; 2; 3; 8; 9];
     [:: 0; 1; 2; 3; 8; 9; 4; 5; 6; 7];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3; 4; 5; 10; 11; 6; 7; 8; 9];
     [:: 0; 1; 2; 3; 4; 5; 6; 7; 8; 9]])%N.

Lemma accepted : check ([:: 4])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem group_norm_dx :
  forall (R : numFieldType) (N K C P : nat)
  (x : nat -> nat -> nat -> nat -> R)
  (gamma : nat -> nat -> nat -> R)
  (V_x G : nat -> nat -> nat -> nat -> R)
  (reciprocal_1 : R)
  (reciprocal_2 : nat -> nat -> R)
  (eps : R)
  (root_3 : nat -> nat -> R),
  ((\sum_(i < C) \sum_(j < P) reciprocal_1) = 1) ->
  (\sum_(i < N) \sum_(j < K) \sum_(k < C) \sum_(l < P) G i j k l * gamma j k 0%N * V_x i j k l * reciprocal_2 i j)
   - (\sum_(i < N) \sum_(j < K) \sum_(k < C) \sum_(l < P) \sum_(p < C) \sum_(q < P) G i j k l * gamma j k 0%N * V_x i j p q * reciprocal_1 * reciprocal_2 i j)
   - 1%:R / 2%:R * (\sum_(i < N) \sum_(j < K) \sum_(k < C) \sum_(l < P) \sum_(p < C) \sum_(q < P) G i j k l * gamma j k 0%N * x i j k l * reciprocal_2 i j * reciprocal_2 i j * reciprocal_2 i j * V_x i j p q * x i j p q * reciprocal_1)
   + 1%:R / 2%:R * (\sum_(i < N) \sum_(j < K) \sum_(k < C) \sum_(l < P) \sum_(p < C) \sum_(q < P) \sum_(u < C) \sum_(w < P) G i j k l * gamma j k 0%N * x i j k l * reciprocal_2 i j * reciprocal_2 i j * reciprocal_2 i j * V_x i j p q * x i j u w * reciprocal_1 * reciprocal_1)
   + 1%:R / 2%:R * (\sum_(i < N) \sum_(j < K) \sum_(k < C) \sum_(l < P) \sum_(p < C) \sum_(q < P) \sum_(u < C) \sum_(w < P) G i j k l * gamma j k 0%N * x i j k l * reciprocal_2 i j * reciprocal_2 i j * reciprocal_2 i j * V_x i j u w * reciprocal_1 * x i j p q * reciprocal_1)
   - 1%:R / 2%:R * (\sum_(i < N) \sum_(j < K) \sum_(k < C) \sum_(l < P) \sum_(p < C) \sum_(q < P) \sum_(u < C) \sum_(w < P) \sum_(a < C) \sum_(b < P) G i j k l * gamma j k 0%N * x i j k l * reciprocal_2 i j * reciprocal_2 i j * reciprocal_2 i j * V_x i j u w * reciprocal_1 * x i j a b * reciprocal_1 * reciprocal_1)
   - 1%:R / 2%:R * (\sum_(i < N) \sum_(j < K) \sum_(k < C) \sum_(l < P) \sum_(p < C) \sum_(q < P) G i j k l * gamma j k 0%N * x i j k l * reciprocal_2 i j * reciprocal_2 i j * reciprocal_2 i j * x i j p q * V_x i j p q * reciprocal_1)
   + 1%:R / 2%:R * (\sum_(i < N) \sum_(j < K) \sum_(k < C) \sum_(l < P) \sum_(p < C) \sum_(q < P) \sum_(u < C) \sum_(w < P) G i j k l * gamma j k 0%N * x i j k l * reciprocal_2 i j * reciprocal_2 i j * reciprocal_2 i j * x i j p q * V_x i j u w * reciprocal_1 * reciprocal_1)
   + 1%:R / 2%:R * (\sum_(i < N) \sum_(j < K) \sum_(k < C) \sum_(l < P) \sum_(p < C) \sum_(q < P) \sum_(u < C) \sum_(w < P) G i j k l * gamma j k 0%N * x i j k l * reciprocal_2 i j * reciprocal_2 i j * reciprocal_2 i j * x i j u w * reciprocal_1 * V_x i j p q * reciprocal_1)
   - 1%:R / 2%:R * (\sum_(i < N) \sum_(j < K) \sum_(k < C) \sum_(l < P) \sum_(p < C) \sum_(q < P) \sum_(u < C) \sum_(w < P) \sum_(a < C) \sum_(b < P) G i j k l * gamma j k 0%N * x i j k l * reciprocal_2 i j * reciprocal_2 i j * reciprocal_2 i j * x i j u w * reciprocal_1 * V_x i j a b * reciprocal_1 * reciprocal_1)
   + 1%:R / 2%:R * (\sum_(i < N) \sum_(j < K) \sum_(k < C) \sum_(l < P) \sum_(p < C) \sum_(q < P) \sum_(u < C) \sum_(w < P) G i j k l * gamma j k 0%N * x i j p q * reciprocal_1 * reciprocal_2 i j * reciprocal_2 i j * reciprocal_2 i j * V_x i j u w * x i j u w * reciprocal_1)
   - 1%:R / 2%:R * (\sum_(i < N) \sum_(j < K) \sum_(k < C) \sum_(l < P) \sum_(p < C) \sum_(q < P) \sum_(u < C) \sum_(w < P) \sum_(a < C) \sum_(b < P) G i j k l * gamma j k 0%N * x i j p q * reciprocal_1 * reciprocal_2 i j * reciprocal_2 i j * reciprocal_2 i j * V_x i j u w * x i j a b * reciprocal_1 * reciprocal_1)
   - 1%:R / 2%:R * (\sum_(i < N) \sum_(j < K) \sum_(k < C) \sum_(l < P) \sum_(p < C) \sum_(q < P) \sum_(u < C) \sum_(w < P) \sum_(a < C) \sum_(b < P) G i j k l * gamma j k 0%N * x i j p q * reciprocal_1 * reciprocal_2 i j * reciprocal_2 i j * reciprocal_2 i j * V_x i j a b * reciprocal_1 * x i j u w * reciprocal_1)
   + 1%:R / 2%:R * (\sum_(i < N) \sum_(j < K) \sum_(k < C) \sum_(l < P) \sum_(p < C) \sum_(q < P) \sum_(u < C) \sum_(w < P) \sum_(a < C) \sum_(b < P) \sum_(c < C) \sum_(d < P) G i j k l * gamma j k 0%N * x i j p q * reciprocal_1 * reciprocal_2 i j * reciprocal_2 i j * reciprocal_2 i j * V_x i j a b * reciprocal_1 * x i j c d * reciprocal_1 * reciprocal_1)
   + 1%:R / 2%:R * (\sum_(i < N) \sum_(j < K) \sum_(k < C) \sum_(l < P) \sum_(p < C) \sum_(q < P) \sum_(u < C) \sum_(w < P) G i j k l * gamma j k 0%N * x i j p q * reciprocal_1 * reciprocal_2 i j * reciprocal_2 i j * reciprocal_2 i j * x i j u w * V_x i j u w * reciprocal_1)
   - 1%:R / 2%:R * (\sum_(i < N) \sum_(j < K) \sum_(k < C) \sum_(l < P) \sum_(p < C) \sum_(q < P) \sum_(u < C) \sum_(w < P) \sum_(a < C) \sum_(b < P) G i j k l * gamma j k 0%N * x i j p q * reciprocal_1 * reciprocal_2 i j * reciprocal_2 i j * reciprocal_2 i j * x i j u w * V_x i j a b * reciprocal_1 * reciprocal_1)
   - 1%:R / 2%:R * (\sum_(i < N) \sum_(j < K) \sum_(k < C) \sum_(l < P) \sum_(p < C) \sum_(q < P) \sum_(u < C) \sum_(w < P) \sum_(a < C) \sum_(b < P) G i j k l * gamma j k 0%N * x i j p q * reciprocal_1 * reciprocal_2 i j * reciprocal_2 i j * reciprocal_2 i j * x i j a b * reciprocal_1 * V_x i j u w * reciprocal_1)
   + 1%:R / 2%:R * (\sum_(i < N) \sum_(j < K) \sum_(k < C) \sum_(l < P) \sum_(p < C) \sum_(q < P) \sum_(u < C) \sum_(w < P) \sum_(a < C) \sum_(b < P) \sum_(c < C) \sum_(d < P) G i j k l * gamma j k 0%N * x i j p q * reciprocal_1 * reciprocal_2 i j * reciprocal_2 i j * reciprocal_2 i j * x i j a b * reciprocal_1 * V_x i j c d * reciprocal_1 * reciprocal_1)
  = (\sum_(i < N) \sum_(j < K) \sum_(k < C) \sum_(l < P) G i j k l * gamma j k 0%N * reciprocal_2 i j * V_x i j k l)
   - (\sum_(i < N) \sum_(j < K) \sum_(k < C) \sum_(l < P) \sum_(p < C) \sum_(q < P) G i j p q * gamma j p 0%N * reciprocal_1 * reciprocal_2 i j * V_x i j k l)
   - (\sum_(i < N) \sum_(j < K) \sum_(k < C) \sum_(l < P) \sum_(p < C) \sum_(q < P) x i j k l * reciprocal_2 i j * G i j p q * gamma j p 0%N * x i j p q * reciprocal_2 i j * reciprocal_1 * reciprocal_2 i j * V_x i j k l)
   + (\sum_(i < N) \sum_(j < K) \sum_(k < C) \sum_(l < P) \sum_(p < C) \sum_(q < P) \sum_(u < C) \sum_(w < P) x i j k l * reciprocal_2 i j * G i j p q * gamma j p 0%N * x i j u w * reciprocal_1 * reciprocal_2 i j * reciprocal_1 * reciprocal_2 i j * V_x i j k l)
   + (\sum_(i < N) \sum_(j < K) \sum_(k < C) \sum_(l < P) \sum_(p < C) \sum_(q < P) \sum_(u < C) \sum_(w < P) x i j p q * reciprocal_1 * reciprocal_2 i j * G i j u w * gamma j u 0%N * x i j u w * reciprocal_2 i j * reciprocal_1 * reciprocal_2 i j * V_x i j k l)
   - (\sum_(i < N) \sum_(j < K) \sum_(k < C) \sum_(l < P) \sum_(p < C) \sum_(q < P) \sum_(u < C) \sum_(w < P) \sum_(a < C) \sum_(b < P) x i j p q * reciprocal_1 * reciprocal_2 i j * G i j u w * gamma j u 0%N * x i j a b * reciprocal_1 * reciprocal_2 i j * reciprocal_1 * reciprocal_2 i j * V_x i j k l).
Proof.
move=> R N K C P x gamma V_x G reciprocal_1 reciprocal_2 eps root_3.
pose size_of s := nth 0%N ([:: N; K; C; P; 1])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0) (value v 1) (value v 2) (value v 3));
     (fun v => gamma (value v 0) (value v 1) (value v 2));
     (fun v => V_x (value v 0) (value v 1) (value v 2) (value v 3));
     (fun v => G (value v 0) (value v 1) (value v 2) (value v 3));
     (fun v => reciprocal_1);
     (fun v => reciprocal_2 (value v 0) (value v 1));
     (fun v => eps);
     (fun v => root_3 (value v 0) (value v 1))] t.
pose lits : seq nat := [:: 0%N].
have inside : typed size_of ([:: 4])%N lits by rewrite /=.
exact: (@certified _ _ (in_field R) size_of T lits ([:: 4])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
