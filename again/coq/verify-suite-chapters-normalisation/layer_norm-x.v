(* Certificate layer_norm dx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_x is V x
   root_3 is root 3
   reciprocal_1 = (D)**(-1)
   reciprocal_2[i] = (((sum_j((x[i, j] + sum_k(x[i, k]) * (D)**(-1) * -1) * (x[i, j] + sum_k(x[i, k]) * (D)**(-1) * -1)) * (D)**(-1) + eps[]))**(1/2))**(-1)
   The hypotheses, in their order: reciprocal 1 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 1) [:: 0; 1] [:: (4, [:: 0; 1]); (2, [:: 1]); (3, [:: 0; 1]); (6, [:: 0])];
     Product (C := Rationals) (Qmake (Zneg 1) 1) [:: 0; 1; 1] [:: (4, [:: 0; 1]); (2, [:: 1]); (3, [:: 0; 2]); (5, [::]); (6, [:: 0])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 1; 1] [:: (4, [:: 0; 1]); (2, [:: 1]); (1, [:: 0; 1]); (6, [:: 0]); (6, [:: 0]); (6, [:: 0]); (3, [:: 0; 2]); (1, [:: 0; 2]); (5, [::])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 1; 1] [:: (4, [:: 0; 1]); (2, [:: 1]); (1, [:: 0; 1]); (6, [:: 0]); (6, [:: 0]); (6, [:: 0]); (3, [:: 0; 2]); (1, [:: 0; 3]); (5, [::]); (5, [::])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 1; 1] [:: (4, [:: 0; 1]); (2, [:: 1]); (1, [:: 0; 1]); (6, [:: 0]); (6, [:: 0]); (6, [:: 0]); (3, [:: 0; 3]); (5, [::]); (1, [:: 0; 2]); (5, [::])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 1; 1; 1; 1] [:: (4, [:: 0; 1]); (2, [:: 1]); (1, [:: 0; 1]); (6, [:: 0]); (6, [:: 0]); (6, [:: 0]); (3, [:: 0; 3]); (5, [::]); (1, [:: 0; 4]); (5, [::]); (5, [::])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 1; 1] [:: (4, [:: 0; 1]); (2, [:: 1]); (1, [:: 0; 1]); (6, [:: 0]); (6, [:: 0]); (6, [:: 0]); (1, [:: 0; 2]); (3, [:: 0; 2]); (5, [::])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 1; 1] [:: (4, [:: 0; 1]); (2, [:: 1]); (1, [:: 0; 1]); (6, [:: 0]); (6, [:: 0]); (6, [:: 0]); (1, [:: 0; 2]); (3, [:: 0; 3]); (5, [::]); (5, [::])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 1; 1] [:: (4, [:: 0; 1]); (2, [:: 1]); (1, [:: 0; 1]); (6, [:: 0]); (6, [:: 0]); (6, [:: 0]); (1, [:: 0; 3]); (5, [::]); (3, [:: 0; 2]); (5, [::])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 1; 1; 1; 1] [:: (4, [:: 0; 1]); (2, [:: 1]); (1, [:: 0; 1]); (6, [:: 0]); (6, [:: 0]); (6, [:: 0]); (1, [:: 0; 3]); (5, [::]); (3, [:: 0; 4]); (5, [::]); (5, [::])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 1; 1] [:: (4, [:: 0; 1]); (2, [:: 1]); (1, [:: 0; 2]); (5, [::]); (6, [:: 0]); (6, [:: 0]); (6, [:: 0]); (3, [:: 0; 3]); (1, [:: 0; 3]); (5, [::])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 1; 1; 1; 1] [:: (4, [:: 0; 1]); (2, [:: 1]); (1, [:: 0; 2]); (5, [::]); (6, [:: 0]); (6, [:: 0]); (6, [:: 0]); (3, [:: 0; 3]); (1, [:: 0; 4]); (5, [::]); (5, [::])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 1; 1; 1; 1] [:: (4, [:: 0; 1]); (2, [:: 1]); (1, [:: 0; 2]); (5, [::]); (6, [:: 0]); (6, [:: 0]); (6, [:: 0]); (3, [:: 0; 4]); (5, [::]); (1, [:: 0; 3]); (5, [::])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 1; 1; 1; 1] [:: (4, [:: 0; 1]); (2, [:: 1]); (1, [:: 0; 2]); (5, [::]); (6, [:: 0]); (6, [:: 0]); (6, [:: 0]); (3, [:: 0; 4]); (5, [::]); (1, [:: 0; 5]); (5, [::]); (5, [::])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 1; 1] [:: (4, [:: 0; 1]); (2, [:: 1]); (1, [:: 0; 2]); (5, [::]); (6, [:: 0]); (6, [:: 0]); (6, [:: 0]); (1, [:: 0; 3]); (3, [:: 0; 3]); (5, [::])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 1; 1; 1; 1] [:: (4, [:: 0; 1]); (2, [:: 1]); (1, [:: 0; 2]); (5, [::]); (6, [:: 0]); (6, [:: 0]); (6, [:: 0]); (1, [:: 0; 3]); (3, [:: 0; 4]); (5, [::]); (5, [::])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 1; 1; 1; 1] [:: (4, [:: 0; 1]); (2, [:: 1]); (1, [:: 0; 2]); (5, [::]); (6, [:: 0]); (6, [:: 0]); (6, [:: 0]); (1, [:: 0; 4]); (5, [::]); (3, [:: 0; 3]); (5, [::])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 1; 1; 1; 1] [:: (4, [:: 0; 1]); (2, [:: 1]); (1, [:: 0; 2]); (5, [::]); (6, [:: 0]); (6, [:: 0]); (6, [:: 0]); (1, [:: 0; 4]); (5, [::]); (3, [:: 0; 5]); (5, [::]); (5, [::])]])%N.

Definition right_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 1) [:: 0; 1] [:: (4, [:: 0; 1]); (2, [:: 1]); (6, [:: 0]); (3, [:: 0; 1])];
     Product (C := Rationals) (Qmake (Zneg 1) 1) [:: 0; 1; 1] [:: (4, [:: 0; 2]); (2, [:: 2]); (5, [::]); (6, [:: 0]); (3, [:: 0; 1])];
     Product (C := Rationals) (Qmake (Zneg 1) 1) [:: 0; 1; 1] [:: (1, [:: 0; 1]); (6, [:: 0]); (4, [:: 0; 2]); (2, [:: 2]); (1, [:: 0; 2]); (6, [:: 0]); (5, [::]); (6, [:: 0]); (3, [:: 0; 1])];
     Product (C := Rationals) (Qmake (Zpos 1) 1) [:: 0; 1; 1; 1] [:: (1, [:: 0; 1]); (6, [:: 0]); (4, [:: 0; 2]); (2, [:: 2]); (1, [:: 0; 3]); (5, [::]); (6, [:: 0]); (5, [::]); (6, [:: 0]); (3, [:: 0; 1])];
     Product (C := Rationals) (Qmake (Zpos 1) 1) [:: 0; 1; 1; 1] [:: (1, [:: 0; 2]); (5, [::]); (6, [:: 0]); (4, [:: 0; 3]); (2, [:: 3]); (1, [:: 0; 3]); (6, [:: 0]); (5, [::]); (6, [:: 0]); (3, [:: 0; 1])];
     Product (C := Rationals) (Qmake (Zneg 1) 1) [:: 0; 1; 1; 1; 1] [:: (1, [:: 0; 2]); (5, [::]); (6, [:: 0]); (4, [:: 0; 3]); (2, [:: 3]); (1, [:: 0; 4]); (5, [::]); (6, [:: 0]); (5, [::]); (6, [:: 0]); (3, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Rationals) :=
  ([:: Hypothesis_ (C := Rationals) [::] [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [:: 1] [:: (5, [::])]]
    [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [::] [::]]])%N.

Definition renaming : certificate Rationals :=
  (Certificate (C := Rationals) [:: Cofactor (C := Rationals) (Qmake (Zpos 1) 1) [:: 0; 1; 1; 1] [:: (4, [:: 0; 1]); (2, [:: 1]); (1, [:: 0; 1]); (6, [:: 0]); (6, [:: 0]); (6, [:: 0]); (3, [:: 0; 2]); (1, [:: 0; 3]); (5, [::]); (5, [::])] 0 [::];
     Cofactor (C := Rationals) (Qmake (Zneg 1) 1) [:: 0; 1; 1; 1; 1] [:: (4, [:: 0; 1]); (2, [:: 1]); (1, [:: 0; 2]); (6, [:: 0]); (6, [:: 0]); (6, [:: 0]); (3, [:: 0; 3]); (5, [::]); (1, [:: 0; 4]); (5, [::]); (5, [::])] 0 [::]]
    [:: [:: 0; 1];
     [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 3; 2];
     [:: 0; 1; 2; 3; 4];
     [:: 0; 1; 2];
     [:: 0; 1; 3; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 4; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3; 4];
     [:: 0; 1; 2; 4; 3];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 4; 3];
     [:: 0; 1; 2; 3; 4];
     [:: 0; 1; 2; 3; 5; 4];
     [:: 0; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 1];
     [:: 0; 2; 3; 1];
     [:: 0; 3; 1; 2];
     [:: 0; 3; 2; 1; 4];
     [:: 0; 1; 4; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 5; 3; 4];
     [:: 0; 1; 2; 3; 4]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem layer_norm_dx :
  forall (R : numFieldType) (N D : nat)
  (x : nat -> nat -> R)
  (gamma : nat -> R)
  (V_x G : nat -> nat -> R)
  (reciprocal_1 : R)
  (reciprocal_2 : nat -> R)
  (eps : R)
  (root_3 : nat -> R),
  ((\sum_(i < D) reciprocal_1) = 1) ->
  (\sum_(i < N) \sum_(j < D) G i j * gamma j * V_x i j * reciprocal_2 i)
   - (\sum_(i < N) \sum_(j < D) \sum_(k < D) G i j * gamma j * V_x i k * reciprocal_1 * reciprocal_2 i)
   - 1%:R / 2%:R * (\sum_(i < N) \sum_(j < D) \sum_(k < D) G i j * gamma j * x i j * reciprocal_2 i * reciprocal_2 i * reciprocal_2 i * V_x i k * x i k * reciprocal_1)
   + 1%:R / 2%:R * (\sum_(i < N) \sum_(j < D) \sum_(k < D) \sum_(l < D) G i j * gamma j * x i j * reciprocal_2 i * reciprocal_2 i * reciprocal_2 i * V_x i k * x i l * reciprocal_1 * reciprocal_1)
   + 1%:R / 2%:R * (\sum_(i < N) \sum_(j < D) \sum_(k < D) \sum_(l < D) G i j * gamma j * x i j * reciprocal_2 i * reciprocal_2 i * reciprocal_2 i * V_x i l * reciprocal_1 * x i k * reciprocal_1)
   - 1%:R / 2%:R * (\sum_(i < N) \sum_(j < D) \sum_(k < D) \sum_(l < D) \sum_(p < D) G i j * gamma j * x i j * reciprocal_2 i * reciprocal_2 i * reciprocal_2 i * V_x i l * reciprocal_1 * x i p * reciprocal_1 * reciprocal_1)
   - 1%:R / 2%:R * (\sum_(i < N) \sum_(j < D) \sum_(k < D) G i j * gamma j * x i j * reciprocal_2 i * reciprocal_2 i * reciprocal_2 i * x i k * V_x i k * reciprocal_1)
   + 1%:R / 2%:R * (\sum_(i < N) \sum_(j < D) \sum_(k < D) \sum_(l < D) G i j * gamma j * x i j * reciprocal_2 i * reciprocal_2 i * reciprocal_2 i * x i k * V_x i l * reciprocal_1 * reciprocal_1)
   + 1%:R / 2%:R * (\sum_(i < N) \sum_(j < D) \sum_(k < D) \sum_(l < D) G i j * gamma j * x i j * reciprocal_2 i * reciprocal_2 i * reciprocal_2 i * x i l * reciprocal_1 * V_x i k * reciprocal_1)
   - 1%:R / 2%:R * (\sum_(i < N) \sum_(j < D) \sum_(k < D) \sum_(l < D) \sum_(p < D) G i j * gamma j * x i j * reciprocal_2 i * reciprocal_2 i * reciprocal_2 i * x i l * reciprocal_1 * V_x i p * reciprocal_1 * reciprocal_1)
   + 1%:R / 2%:R * (\sum_(i < N) \sum_(j < D) \sum_(k < D) \sum_(l < D) G i j * gamma j * x i k * reciprocal_1 * reciprocal_2 i * reciprocal_2 i * reciprocal_2 i * V_x i l * x i l * reciprocal_1)
   - 1%:R / 2%:R * (\sum_(i < N) \sum_(j < D) \sum_(k < D) \sum_(l < D) \sum_(p < D) G i j * gamma j * x i k * reciprocal_1 * reciprocal_2 i * reciprocal_2 i * reciprocal_2 i * V_x i l * x i p * reciprocal_1 * reciprocal_1)
   - 1%:R / 2%:R * (\sum_(i < N) \sum_(j < D) \sum_(k < D) \sum_(l < D) \sum_(p < D) G i j * gamma j * x i k * reciprocal_1 * reciprocal_2 i * reciprocal_2 i * reciprocal_2 i * V_x i p * reciprocal_1 * x i l * reciprocal_1)
   + 1%:R / 2%:R * (\sum_(i < N) \sum_(j < D) \sum_(k < D) \sum_(l < D) \sum_(p < D) \sum_(q < D) G i j * gamma j * x i k * reciprocal_1 * reciprocal_2 i * reciprocal_2 i * reciprocal_2 i * V_x i p * reciprocal_1 * x i q * reciprocal_1 * reciprocal_1)
   + 1%:R / 2%:R * (\sum_(i < N) \sum_(j < D) \sum_(k < D) \sum_(l < D) G i j * gamma j * x i k * reciprocal_1 * reciprocal_2 i * reciprocal_2 i * reciprocal_2 i * x i l * V_x i l * reciprocal_1)
   - 1%:R / 2%:R * (\sum_(i < N) \sum_(j < D) \sum_(k < D) \sum_(l < D) \sum_(p < D) G i j * gamma j * x i k * reciprocal_1 * reciprocal_2 i * reciprocal_2 i * reciprocal_2 i * x i l * V_x i p * reciprocal_1 * reciprocal_1)
   - 1%:R / 2%:R * (\sum_(i < N) \sum_(j < D) \sum_(k < D) \sum_(l < D) \sum_(p < D) G i j * gamma j * x i k * reciprocal_1 * reciprocal_2 i * reciprocal_2 i * reciprocal_2 i * x i p * reciprocal_1 * V_x i l * reciprocal_1)
   + 1%:R / 2%:R * (\sum_(i < N) \sum_(j < D) \sum_(k < D) \sum_(l < D) \sum_(p < D) \sum_(q < D) G i j * gamma j * x i k * reciprocal_1 * reciprocal_2 i * reciprocal_2 i * reciprocal_2 i * x i p * reciprocal_1 * V_x i q * reciprocal_1 * reciprocal_1)
  = (\sum_(i < N) \sum_(j < D) G i j * gamma j * reciprocal_2 i * V_x i j)
   - (\sum_(i < N) \sum_(j < D) \sum_(k < D) G i k * gamma k * reciprocal_1 * reciprocal_2 i * V_x i j)
   - (\sum_(i < N) \sum_(j < D) \sum_(k < D) x i j * reciprocal_2 i * G i k * gamma k * x i k * reciprocal_2 i * reciprocal_1 * reciprocal_2 i * V_x i j)
   + (\sum_(i < N) \sum_(j < D) \sum_(k < D) \sum_(l < D) x i j * reciprocal_2 i * G i k * gamma k * x i l * reciprocal_1 * reciprocal_2 i * reciprocal_1 * reciprocal_2 i * V_x i j)
   + (\sum_(i < N) \sum_(j < D) \sum_(k < D) \sum_(l < D) x i k * reciprocal_1 * reciprocal_2 i * G i l * gamma l * x i l * reciprocal_2 i * reciprocal_1 * reciprocal_2 i * V_x i j)
   - (\sum_(i < N) \sum_(j < D) \sum_(k < D) \sum_(l < D) \sum_(p < D) x i k * reciprocal_1 * reciprocal_2 i * G i l * gamma l * x i p * reciprocal_1 * reciprocal_2 i * reciprocal_1 * reciprocal_2 i * V_x i j).
Proof.
move=> R N D x gamma V_x G reciprocal_1 reciprocal_2 eps root_3.
pose size_of s := nth 0%N ([:: N; D])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0) (value v 1));
     (fun v => gamma (value v 0));
     (fun v => V_x (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1));
     (fun v => reciprocal_1);
     (fun v => reciprocal_2 (value v 0));
     (fun v => eps);
     (fun v => root_3 (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_field R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
