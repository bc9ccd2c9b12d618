(* Certificate gaussian_density dS.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_S is V S
   inverse_1[i, j] = inv[k,l: S[k, l]](i, j)
   reciprocal_2 = (det[i,j: S[i, j]]())**(-1)
   det_3 = det[i,j: S[i, j]]()
   The hypotheses, in their order: symmetric S, symmetric 3, reciprocal 4 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 0; 0; 0] [:: (1, [:: 1]); (4, [:: 1; 2]); (3, [:: 2; 3]); (4, [:: 0; 3]); (1, [:: 0])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 0; 0; 0] [:: (1, [:: 1]); (4, [:: 1; 2]); (3, [:: 2; 3]); (4, [:: 0; 3]); (2, [:: 0])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 0; 0; 0] [:: (2, [:: 1]); (4, [:: 1; 2]); (3, [:: 2; 3]); (4, [:: 0; 3]); (1, [:: 0])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 0; 0; 0] [:: (2, [:: 1]); (4, [:: 1; 2]); (3, [:: 2; 3]); (4, [:: 0; 3]); (2, [:: 0])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 0] [:: (5, [::]); (6, [::]); (4, [:: 0; 1]); (3, [:: 0; 1])]])%N.

Definition right_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 0; 0; 0] [:: (4, [:: 1; 3]); (1, [:: 3]); (1, [:: 2]); (4, [:: 0; 2]); (3, [:: 0; 1])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 0; 0; 0] [:: (4, [:: 1; 3]); (1, [:: 3]); (2, [:: 2]); (4, [:: 0; 2]); (3, [:: 0; 1])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 0; 0; 0] [:: (4, [:: 1; 3]); (2, [:: 3]); (1, [:: 2]); (4, [:: 0; 2]); (3, [:: 0; 1])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 0; 0; 0] [:: (4, [:: 1; 3]); (2, [:: 3]); (2, [:: 2]); (4, [:: 0; 2]); (3, [:: 0; 1])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 0] [:: (4, [:: 0; 1]); (3, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Rationals) :=
  ([:: Hypothesis_ (C := Rationals) [:: 0; 0] [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [::] [:: (7, [:: 0; 1])]]
    [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [::] [:: (7, [:: 1; 0])]];
     Hypothesis_ (C := Rationals) [:: 0; 0] [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [::] [:: (4, [:: 0; 1])]]
    [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [::] [:: (4, [:: 1; 0])]];
     Hypothesis_ (C := Rationals) [::] [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [::] [:: (5, [::]); (6, [::])]]
    [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [::] [::]]])%N.

Definition renaming : certificate Rationals :=
  (Certificate (C := Rationals) [:: Cofactor (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 0] [:: (4, [:: 0; 1]); (3, [:: 0; 1])] 2 [::];
     Cofactor (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 0; 0; 0] [:: (1, [:: 1]); (3, [:: 2; 3]); (4, [:: 0; 3]); (1, [:: 0])] 1 [:: 1; 2];
     Cofactor (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 0; 0; 0] [:: (1, [:: 1]); (3, [:: 2; 3]); (1, [:: 0]); (4, [:: 2; 1])] 1 [:: 0; 3];
     Cofactor (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 0; 0; 0] [:: (1, [:: 1]); (3, [:: 2; 3]); (4, [:: 0; 3]); (2, [:: 0])] 1 [:: 1; 2];
     Cofactor (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 0; 0; 0] [:: (1, [:: 1]); (3, [:: 2; 3]); (2, [:: 0]); (4, [:: 2; 1])] 1 [:: 0; 3];
     Cofactor (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 0; 0; 0] [:: (2, [:: 1]); (3, [:: 2; 3]); (4, [:: 0; 3]); (1, [:: 0])] 1 [:: 1; 2];
     Cofactor (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 0; 0; 0] [:: (2, [:: 1]); (3, [:: 2; 3]); (1, [:: 0]); (4, [:: 2; 1])] 1 [:: 0; 3];
     Cofactor (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 0; 0; 0] [:: (2, [:: 1]); (3, [:: 2; 3]); (4, [:: 0; 3]); (2, [:: 0])] 1 [:: 1; 2];
     Cofactor (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 0; 0; 0] [:: (2, [:: 1]); (3, [:: 2; 3]); (2, [:: 0]); (4, [:: 2; 1])] 1 [:: 0; 3]]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 2; 3; 1; 0];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 2; 3; 1; 0];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 2; 3; 1; 0];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3];
     [:: 2; 3; 1; 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem gaussian_density_dS :
  forall (R : numFieldType) (n : nat)
  (x mu : nat -> R)
  (V_S inverse_1 : nat -> nat -> R)
  (reciprocal_2 det_3 : R)
  (S : nat -> nat -> R),
  (forall (i : 'I_n) (j : 'I_n), S i j = S j i) ->
  (forall (i : 'I_n) (j : 'I_n), inverse_1 i j = inverse_1 j i) ->
  (reciprocal_2 * det_3 = 1) ->
  1%:R / 2%:R * (\sum_(i < n) \sum_(j < n) \sum_(k < n) \sum_(l < n) x j * inverse_1 j k * V_S k l * inverse_1 i l * x i)
   - 1%:R / 2%:R * (\sum_(i < n) \sum_(j < n) \sum_(k < n) \sum_(l < n) x j * inverse_1 j k * V_S k l * inverse_1 i l * mu i)
   - 1%:R / 2%:R * (\sum_(i < n) \sum_(j < n) \sum_(k < n) \sum_(l < n) mu j * inverse_1 j k * V_S k l * inverse_1 i l * x i)
   + 1%:R / 2%:R * (\sum_(i < n) \sum_(j < n) \sum_(k < n) \sum_(l < n) mu j * inverse_1 j k * V_S k l * inverse_1 i l * mu i)
   - 1%:R / 2%:R * (\sum_(i < n) \sum_(j < n) reciprocal_2 * det_3 * inverse_1 i j * V_S i j)
  = 1%:R / 2%:R * (\sum_(i < n) \sum_(j < n) \sum_(k < n) \sum_(l < n) inverse_1 j l * x l * x k * inverse_1 i k * V_S i j)
   - 1%:R / 2%:R * (\sum_(i < n) \sum_(j < n) \sum_(k < n) \sum_(l < n) inverse_1 j l * x l * mu k * inverse_1 i k * V_S i j)
   - 1%:R / 2%:R * (\sum_(i < n) \sum_(j < n) \sum_(k < n) \sum_(l < n) inverse_1 j l * mu l * x k * inverse_1 i k * V_S i j)
   + 1%:R / 2%:R * (\sum_(i < n) \sum_(j < n) \sum_(k < n) \sum_(l < n) inverse_1 j l * mu l * mu k * inverse_1 i k * V_S i j)
   - 1%:R / 2%:R * (\sum_(i < n) \sum_(j < n) inverse_1 i j * V_S i j).
Proof.
move=> R n x mu V_S inverse_1 reciprocal_2 det_3 S.
pose size_of s := nth 0%N ([:: n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0));
     (fun v => mu (value v 0));
     (fun v => V_S (value v 0) (value v 1));
     (fun v => inverse_1 (value v 0) (value v 1));
     (fun v => reciprocal_2);
     (fun v => det_3);
     (fun v => S (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_field R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
