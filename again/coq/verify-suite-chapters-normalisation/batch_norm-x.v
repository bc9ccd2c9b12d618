(* Certificate batch_norm dx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_x is V x
   root_3 is root 3
   reciprocal_1 = (N)**(-1)
   reciprocal_2[i] = (((sum_j((x[j, i] + sum_k(x[k, i]) * (N)**(-1) * -1) * (x[j, i] + sum_k(x[k, i]) * (N)**(-1) * -1)) * (N)**(-1) + eps[]))**(1/2))**(-1)
   The hypotheses, in their order: reciprocal 1 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 1) [:: 0; 1] [:: (4, [:: 0; 1]); (2, [:: 1]); (3, [:: 0; 1]); (6, [:: 1])];
     Product (C := Rationals) (Qmake (Zneg 1) 1) [:: 0; 1; 0] [:: (4, [:: 0; 1]); (2, [:: 1]); (3, [:: 2; 1]); (5, [::]); (6, [:: 1])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 1; 0] [:: (4, [:: 0; 1]); (2, [:: 1]); (1, [:: 0; 1]); (6, [:: 1]); (6, [:: 1]); (6, [:: 1]); (3, [:: 2; 1]); (1, [:: 2; 1]); (5, [::])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 0; 0] [:: (4, [:: 0; 1]); (2, [:: 1]); (1, [:: 0; 1]); (6, [:: 1]); (6, [:: 1]); (6, [:: 1]); (3, [:: 2; 1]); (1, [:: 3; 1]); (5, [::]); (5, [::])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 0; 0] [:: (4, [:: 0; 1]); (2, [:: 1]); (1, [:: 0; 1]); (6, [:: 1]); (6, [:: 1]); (6, [:: 1]); (3, [:: 3; 1]); (5, [::]); (1, [:: 2; 1]); (5, [::])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 1; 0; 0; 0] [:: (4, [:: 0; 1]); (2, [:: 1]); (1, [:: 0; 1]); (6, [:: 1]); (6, [:: 1]); (6, [:: 1]); (3, [:: 3; 1]); (5, [::]); (1, [:: 4; 1]); (5, [::]); (5, [::])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 1; 0] [:: (4, [:: 0; 1]); (2, [:: 1]); (1, [:: 0; 1]); (6, [:: 1]); (6, [:: 1]); (6, [:: 1]); (1, [:: 2; 1]); (3, [:: 2; 1]); (5, [::])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 0; 0] [:: (4, [:: 0; 1]); (2, [:: 1]); (1, [:: 0; 1]); (6, [:: 1]); (6, [:: 1]); (6, [:: 1]); (1, [:: 2; 1]); (3, [:: 3; 1]); (5, [::]); (5, [::])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 0; 0] [:: (4, [:: 0; 1]); (2, [:: 1]); (1, [:: 0; 1]); (6, [:: 1]); (6, [:: 1]); (6, [:: 1]); (1, [:: 3; 1]); (5, [::]); (3, [:: 2; 1]); (5, [::])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 1; 0; 0; 0] [:: (4, [:: 0; 1]); (2, [:: 1]); (1, [:: 0; 1]); (6, [:: 1]); (6, [:: 1]); (6, [:: 1]); (1, [:: 3; 1]); (5, [::]); (3, [:: 4; 1]); (5, [::]); (5, [::])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 0; 0] [:: (4, [:: 0; 1]); (2, [:: 1]); (1, [:: 2; 1]); (5, [::]); (6, [:: 1]); (6, [:: 1]); (6, [:: 1]); (3, [:: 3; 1]); (1, [:: 3; 1]); (5, [::])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 1; 0; 0; 0] [:: (4, [:: 0; 1]); (2, [:: 1]); (1, [:: 2; 1]); (5, [::]); (6, [:: 1]); (6, [:: 1]); (6, [:: 1]); (3, [:: 3; 1]); (1, [:: 4; 1]); (5, [::]); (5, [::])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 1; 0; 0; 0] [:: (4, [:: 0; 1]); (2, [:: 1]); (1, [:: 2; 1]); (5, [::]); (6, [:: 1]); (6, [:: 1]); (6, [:: 1]); (3, [:: 4; 1]); (5, [::]); (1, [:: 3; 1]); (5, [::])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 0; 0; 0; 0] [:: (4, [:: 0; 1]); (2, [:: 1]); (1, [:: 2; 1]); (5, [::]); (6, [:: 1]); (6, [:: 1]); (6, [:: 1]); (3, [:: 4; 1]); (5, [::]); (1, [:: 5; 1]); (5, [::]); (5, [::])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 0; 0] [:: (4, [:: 0; 1]); (2, [:: 1]); (1, [:: 2; 1]); (5, [::]); (6, [:: 1]); (6, [:: 1]); (6, [:: 1]); (1, [:: 3; 1]); (3, [:: 3; 1]); (5, [::])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 1; 0; 0; 0] [:: (4, [:: 0; 1]); (2, [:: 1]); (1, [:: 2; 1]); (5, [::]); (6, [:: 1]); (6, [:: 1]); (6, [:: 1]); (1, [:: 3; 1]); (3, [:: 4; 1]); (5, [::]); (5, [::])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 1; 0; 0; 0] [:: (4, [:: 0; 1]); (2, [:: 1]); (1, [:: 2; 1]); (5, [::]); (6, [:: 1]); (6, [:: 1]); (6, [:: 1]); (1, [:: 4; 1]); (5, [::]); (3, [:: 3; 1]); (5, [::])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1; 0; 0; 0; 0] [:: (4, [:: 0; 1]); (2, [:: 1]); (1, [:: 2; 1]); (5, [::]); (6, [:: 1]); (6, [:: 1]); (6, [:: 1]); (1, [:: 4; 1]); (5, [::]); (3, [:: 5; 1]); (5, [::]); (5, [::])]])%N.

Definition right_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 1) [:: 0; 1] [:: (4, [:: 0; 1]); (2, [:: 1]); (6, [:: 1]); (3, [:: 0; 1])];
     Product (C := Rationals) (Qmake (Zneg 1) 1) [:: 0; 1; 0] [:: (4, [:: 2; 1]); (2, [:: 1]); (5, [::]); (6, [:: 1]); (3, [:: 0; 1])];
     Product (C := Rationals) (Qmake (Zneg 1) 1) [:: 0; 1; 0] [:: (1, [:: 0; 1]); (6, [:: 1]); (4, [:: 2; 1]); (2, [:: 1]); (1, [:: 2; 1]); (6, [:: 1]); (5, [::]); (6, [:: 1]); (3, [:: 0; 1])];
     Product (C := Rationals) (Qmake (Zpos 1) 1) [:: 0; 1; 0; 0] [:: (1, [:: 0; 1]); (6, [:: 1]); (4, [:: 2; 1]); (2, [:: 1]); (1, [:: 3; 1]); (5, [::]); (6, [:: 1]); (5, [::]); (6, [:: 1]); (3, [:: 0; 1])];
     Product (C := Rationals) (Qmake (Zpos 1) 1) [:: 0; 1; 0; 0] [:: (1, [:: 2; 1]); (5, [::]); (6, [:: 1]); (4, [:: 3; 1]); (2, [:: 1]); (1, [:: 3; 1]); (6, [:: 1]); (5, [::]); (6, [:: 1]); (3, [:: 0; 1])];
     Product (C := Rationals) (Qmake (Zneg 1) 1) [:: 0; 1; 0; 0; 0] [:: (1, [:: 2; 1]); (5, [::]); (6, [:: 1]); (4, [:: 3; 1]); (2, [:: 1]); (1, [:: 4; 1]); (5, [::]); (6, [:: 1]); (5, [::]); (6, [:: 1]); (3, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Rationals) :=
  ([:: Hypothesis_ (C := Rationals) [::] [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [:: 0] [:: (5, [::])]]
    [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [::] [::]]])%N.

Definition renaming : certificate Rationals :=
  (Certificate (C := Rationals) [:: Cofactor (C := Rationals) (Qmake (Zpos 1) 1) [:: 0; 1; 0; 0] [:: (4, [:: 0; 1]); (2, [:: 1]); (1, [:: 0; 1]); (6, [:: 1]); (6, [:: 1]); (6, [:: 1]); (3, [:: 2; 1]); (1, [:: 3; 1]); (5, [::]); (5, [::])] 0 [::];
     Cofactor (C := Rationals) (Qmake (Zneg 1) 1) [:: 0; 1; 0; 0; 0] [:: (4, [:: 0; 1]); (2, [:: 1]); (1, [:: 2; 1]); (6, [:: 1]); (6, [:: 1]); (6, [:: 1]); (3, [:: 3; 1]); (5, [::]); (1, [:: 4; 1]); (5, [::]); (5, [::])] 0 [::]]
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
     [:: 2; 1; 0];
     [:: 2; 1; 0];
     [:: 2; 1; 3; 0];
     [:: 3; 1; 0; 2];
     [:: 3; 1; 2; 0; 4];
     [:: 0; 1; 4; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 5; 3; 4];
     [:: 0; 1; 2; 3; 4]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem batch_norm_dx :
  forall (R : numFieldType) (N D : nat)
  (x : nat -> nat -> R)
  (gamma : nat -> R)
  (V_x G : nat -> nat -> R)
  (reciprocal_1 : R)
  (reciprocal_2 : nat -> R)
  (eps : R)
  (root_3 : nat -> R),
  ((\sum_(i < N) reciprocal_1) = 1) ->
  (\sum_(i < N) \sum_(j < D) G i j * gamma j * V_x i j * reciprocal_2 j)
   - (\sum_(i < N) \sum_(j < D) \sum_(k < N) G i j * gamma j * V_x k j * reciprocal_1 * reciprocal_2 j)
   - 1%:R / 2%:R * (\sum_(i < N) \sum_(j < D) \sum_(k < N) G i j * gamma j * x i j * reciprocal_2 j * reciprocal_2 j * reciprocal_2 j * V_x k j * x k j * reciprocal_1)
   + 1%:R / 2%:R * (\sum_(i < N) \sum_(j < D) \sum_(k < N) \sum_(l < N) G i j * gamma j * x i j * reciprocal_2 j * reciprocal_2 j * reciprocal_2 j * V_x k j * x l j * reciprocal_1 * reciprocal_1)
   + 1%:R / 2%:R * (\sum_(i < N) \sum_(j < D) \sum_(k < N) \sum_(l < N) G i j * gamma j * x i j * reciprocal_2 j * reciprocal_2 j * reciprocal_2 j * V_x l j * reciprocal_1 * x k j * reciprocal_1)
   - 1%:R / 2%:R * (\sum_(i < N) \sum_(j < D) \sum_(k < N) \sum_(l < N) \sum_(p < N) G i j * gamma j * x i j * reciprocal_2 j * reciprocal_2 j * reciprocal_2 j * V_x l j * reciprocal_1 * x p j * reciprocal_1 * reciprocal_1)
   - 1%:R / 2%:R * (\sum_(i < N) \sum_(j < D) \sum_(k < N) G i j * gamma j * x i j * reciprocal_2 j * reciprocal_2 j * reciprocal_2 j * x k j * V_x k j * reciprocal_1)
   + 1%:R / 2%:R * (\sum_(i < N) \sum_(j < D) \sum_(k < N) \sum_(l < N) G i j * gamma j * x i j * reciprocal_2 j * reciprocal_2 j * reciprocal_2 j * x k j * V_x l j * reciprocal_1 * reciprocal_1)
   + 1%:R / 2%:R * (\sum_(i < N) \sum_(j < D) \sum_(k < N) \sum_(l < N) G i j * gamma j * x i j * reciprocal_2 j * reciprocal_2 j * reciprocal_2 j * x l j * reciprocal_1 * V_x k j * reciprocal_1)
   - 1%:R / 2%:R * (\sum_(i < N) \sum_(j < D) \sum_(k < N) \sum_(l < N) \sum_(p < N) G i j * gamma j * x i j * reciprocal_2 j * reciprocal_2 j * reciprocal_2 j * x l j * reciprocal_1 * V_x p j * reciprocal_1 * reciprocal_1)
   + 1%:R / 2%:R * (\sum_(i < N) \sum_(j < D) \sum_(k < N) \sum_(l < N) G i j * gamma j * x k j * reciprocal_1 * reciprocal_2 j * reciprocal_2 j * reciprocal_2 j * V_x l j * x l j * reciprocal_1)
   - 1%:R / 2%:R * (\sum_(i < N) \sum_(j < D) \sum_(k < N) \sum_(l < N) \sum_(p < N) G i j * gamma j * x k j * reciprocal_1 * reciprocal_2 j * reciprocal_2 j * reciprocal_2 j * V_x l j * x p j * reciprocal_1 * reciprocal_1)
   - 1%:R / 2%:R * (\sum_(i < N) \sum_(j < D) \sum_(k < N) \sum_(l < N) \sum_(p < N) G i j * gamma j * x k j * reciprocal_1 * reciprocal_2 j * reciprocal_2 j * reciprocal_2 j * V_x p j * reciprocal_1 * x l j * reciprocal_1)
   + 1%:R / 2%:R * (\sum_(i < N) \sum_(j < D) \sum_(k < N) \sum_(l < N) \sum_(p < N) \sum_(q < N) G i j * gamma j * x k j * reciprocal_1 * reciprocal_2 j * reciprocal_2 j * reciprocal_2 j * V_x p j * reciprocal_1 * x q j * reciprocal_1 * reciprocal_1)
   + 1%:R / 2%:R * (\sum_(i < N) \sum_(j < D) \sum_(k < N) \sum_(l < N) G i j * gamma j * x k j * reciprocal_1 * reciprocal_2 j * reciprocal_2 j * reciprocal_2 j * x l j * V_x l j * reciprocal_1)
   - 1%:R / 2%:R * (\sum_(i < N) \sum_(j < D) \sum_(k < N) \sum_(l < N) \sum_(p < N) G i j * gamma j * x k j * reciprocal_1 * reciprocal_2 j * reciprocal_2 j * reciprocal_2 j * x l j * V_x p j * reciprocal_1 * reciprocal_1)
   - 1%:R / 2%:R * (\sum_(i < N) \sum_(j < D) \sum_(k < N) \sum_(l < N) \sum_(p < N) G i j * gamma j * x k j * reciprocal_1 * reciprocal_2 j * reciprocal_2 j * reciprocal_2 j * x p j * reciprocal_1 * V_x l j * reciprocal_1)
   + 1%:R / 2%:R * (\sum_(i < N) \sum_(j < D) \sum_(k < N) \sum_(l < N) \sum_(p < N) \sum_(q < N) G i j * gamma j * x k j * reciprocal_1 * reciprocal_2 j * reciprocal_2 j * reciprocal_2 j * x p j * reciprocal_1 * V_x q j * reciprocal_1 * reciprocal_1)
  = (\sum_(i < N) \sum_(j < D) G i j * gamma j * reciprocal_2 j * V_x i j)
   - (\sum_(i < N) \sum_(j < D) \sum_(k < N) G k j * gamma j * reciprocal_1 * reciprocal_2 j * V_x i j)
   - (\sum_(i < N) \sum_(j < D) \sum_(k < N) x i j * reciprocal_2 j * G k j * gamma j * x k j * reciprocal_2 j * reciprocal_1 * reciprocal_2 j * V_x i j)
   + (\sum_(i < N) \sum_(j < D) \sum_(k < N) \sum_(l < N) x i j * reciprocal_2 j * G k j * gamma j * x l j * reciprocal_1 * reciprocal_2 j * reciprocal_1 * reciprocal_2 j * V_x i j)
   + (\sum_(i < N) \sum_(j < D) \sum_(k < N) \sum_(l < N) x k j * reciprocal_1 * reciprocal_2 j * G l j * gamma j * x l j * reciprocal_2 j * reciprocal_1 * reciprocal_2 j * V_x i j)
   - (\sum_(i < N) \sum_(j < D) \sum_(k < N) \sum_(l < N) \sum_(p < N) x k j * reciprocal_1 * reciprocal_2 j * G l j * gamma j * x p j * reciprocal_1 * reciprocal_2 j * reciprocal_1 * reciprocal_2 j * V_x i j).
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
