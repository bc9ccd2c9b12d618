(* Certificate layer_normalised.jacobian dx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_x is V x
   root_3 is root 3
   reciprocal_1 = (n)**(-1)
   reciprocal_2 = (((sum_i(((x[i] + sum_j(x[j]) * (n)**(-1) * -1))**(2)) * (n)**(-1) + 1/100000))**(1/2))**(-1)
   The hypotheses, in their order: reciprocal 1 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 0]); (2, [:: 0]); (5, [::])];
     Product (C := Integers) (Zneg 1) [:: 0; 0] [:: (3, [:: 0]); (2, [:: 1]); (4, [::]); (5, [::])];
     Product (C := Integers) (Zneg 1) [:: 0; 0] [:: (3, [:: 0]); (1, [:: 0]); (5, [::]); (5, [::]); (5, [::]); (1, [:: 1]); (2, [:: 1]); (4, [::])];
     Product (C := Integers) (Zpos 1) [:: 0; 0; 0] [:: (3, [:: 0]); (1, [:: 0]); (5, [::]); (5, [::]); (5, [::]); (1, [:: 1]); (2, [:: 2]); (4, [::]); (4, [::])];
     Product (C := Integers) (Zpos 1) [:: 0; 0; 0] [:: (3, [:: 0]); (1, [:: 0]); (5, [::]); (5, [::]); (5, [::]); (1, [:: 2]); (4, [::]); (2, [:: 1]); (4, [::])];
     Product (C := Integers) (Zneg 1) [:: 0; 0; 0; 0] [:: (3, [:: 0]); (1, [:: 0]); (5, [::]); (5, [::]); (5, [::]); (1, [:: 2]); (4, [::]); (2, [:: 3]); (4, [::]); (4, [::])];
     Product (C := Integers) (Zpos 1) [:: 0; 0; 0] [:: (3, [:: 0]); (1, [:: 1]); (4, [::]); (5, [::]); (5, [::]); (5, [::]); (1, [:: 2]); (2, [:: 2]); (4, [::])];
     Product (C := Integers) (Zneg 1) [:: 0; 0; 0; 0] [:: (3, [:: 0]); (1, [:: 1]); (4, [::]); (5, [::]); (5, [::]); (5, [::]); (1, [:: 2]); (2, [:: 3]); (4, [::]); (4, [::])];
     Product (C := Integers) (Zneg 1) [:: 0; 0; 0; 0] [:: (3, [:: 0]); (1, [:: 1]); (4, [::]); (5, [::]); (5, [::]); (5, [::]); (1, [:: 3]); (4, [::]); (2, [:: 2]); (4, [::])];
     Product (C := Integers) (Zpos 1) [:: 0; 0; 0; 0; 0] [:: (3, [:: 0]); (1, [:: 1]); (4, [::]); (5, [::]); (5, [::]); (5, [::]); (1, [:: 3]); (4, [::]); (2, [:: 4]); (4, [::]); (4, [::])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (0, [:: 1; 0]); (3, [:: 1]); (5, [::]); (2, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0; 0] [:: (3, [:: 1]); (4, [::]); (5, [::]); (2, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0; 0] [:: (3, [:: 1]); (1, [:: 1]); (5, [::]); (1, [:: 0]); (5, [::]); (4, [::]); (5, [::]); (2, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 0; 0] [:: (3, [:: 1]); (1, [:: 1]); (5, [::]); (1, [:: 2]); (4, [::]); (5, [::]); (4, [::]); (5, [::]); (2, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 0; 0] [:: (3, [:: 1]); (1, [:: 2]); (4, [::]); (5, [::]); (1, [:: 0]); (5, [::]); (4, [::]); (5, [::]); (2, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0; 0; 0; 0] [:: (3, [:: 1]); (1, [:: 2]); (4, [::]); (5, [::]); (1, [:: 3]); (4, [::]); (5, [::]); (4, [::]); (5, [::]); (2, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [:: 0] [:: (4, [::])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zpos 1) [:: 0; 0; 0] [:: (3, [:: 0]); (1, [:: 0]); (5, [::]); (5, [::]); (5, [::]); (1, [:: 1]); (2, [:: 2]); (4, [::]); (4, [::])] 0 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 0; 0; 0] [:: (3, [:: 0]); (1, [:: 1]); (5, [::]); (5, [::]); (5, [::]); (1, [:: 2]); (4, [::]); (2, [:: 3]); (4, [::]); (4, [::])] 0 [::]]
    [:: [:: 0];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1; 2];
     [:: 0; 2; 1];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3];
     [:: 0; 1; 3; 2];
     [:: 0; 1; 2; 3; 4];
     [:: 0; 1];
     [:: 1; 0];
     [:: 1; 0];
     [:: 1; 2; 0];
     [:: 1; 2; 0];
     [:: 1; 2; 3; 0];
     [:: 0; 3; 1; 2];
     [:: 0; 1; 2];
     [:: 0; 1; 4; 2; 3];
     [:: 0; 1; 2; 3]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem layer_normalised_jacobian_dx :
  forall (R : comRingType) (n : nat)
  (x V_x G : nat -> R)
  (reciprocal_1 reciprocal_2 root_3 : R),
  ((\sum_(i < n) reciprocal_1) = 1) ->
  (\sum_(i < n) G i * V_x i * reciprocal_2)
   - (\sum_(i < n) \sum_(j < n) G i * V_x j * reciprocal_1 * reciprocal_2)
   - (\sum_(i < n) \sum_(j < n) G i * x i * reciprocal_2 * reciprocal_2 * reciprocal_2 * x j * V_x j * reciprocal_1)
   + (\sum_(i < n) \sum_(j < n) \sum_(k < n) G i * x i * reciprocal_2 * reciprocal_2 * reciprocal_2 * x j * V_x k * reciprocal_1 * reciprocal_1)
   + (\sum_(i < n) \sum_(j < n) \sum_(k < n) G i * x i * reciprocal_2 * reciprocal_2 * reciprocal_2 * x k * reciprocal_1 * V_x j * reciprocal_1)
   - (\sum_(i < n) \sum_(j < n) \sum_(k < n) \sum_(l < n) G i * x i * reciprocal_2 * reciprocal_2 * reciprocal_2 * x k * reciprocal_1 * V_x l * reciprocal_1 * reciprocal_1)
   + (\sum_(i < n) \sum_(j < n) \sum_(k < n) G i * x j * reciprocal_1 * reciprocal_2 * reciprocal_2 * reciprocal_2 * x k * V_x k * reciprocal_1)
   - (\sum_(i < n) \sum_(j < n) \sum_(k < n) \sum_(l < n) G i * x j * reciprocal_1 * reciprocal_2 * reciprocal_2 * reciprocal_2 * x k * V_x l * reciprocal_1 * reciprocal_1)
   - (\sum_(i < n) \sum_(j < n) \sum_(k < n) \sum_(l < n) G i * x j * reciprocal_1 * reciprocal_2 * reciprocal_2 * reciprocal_2 * x l * reciprocal_1 * V_x k * reciprocal_1)
   + (\sum_(i < n) \sum_(j < n) \sum_(k < n) \sum_(l < n) \sum_(p < n) G i * x j * reciprocal_1 * reciprocal_2 * reciprocal_2 * reciprocal_2 * x l * reciprocal_1 * V_x p * reciprocal_1 * reciprocal_1)
  = (\sum_(i < n) \sum_(j < n) (j == i :> nat)%:R * G j * reciprocal_2 * V_x i)
   - (\sum_(i < n) \sum_(j < n) G j * reciprocal_1 * reciprocal_2 * V_x i)
   - (\sum_(i < n) \sum_(j < n) G j * x j * reciprocal_2 * x i * reciprocal_2 * reciprocal_1 * reciprocal_2 * V_x i)
   + (\sum_(i < n) \sum_(j < n) \sum_(k < n) G j * x j * reciprocal_2 * x k * reciprocal_1 * reciprocal_2 * reciprocal_1 * reciprocal_2 * V_x i)
   + (\sum_(i < n) \sum_(j < n) \sum_(k < n) G j * x k * reciprocal_1 * reciprocal_2 * x i * reciprocal_2 * reciprocal_1 * reciprocal_2 * V_x i)
   - (\sum_(i < n) \sum_(j < n) \sum_(k < n) \sum_(l < n) G j * x k * reciprocal_1 * reciprocal_2 * x l * reciprocal_1 * reciprocal_2 * reciprocal_1 * reciprocal_2 * V_x i).
Proof.
move=> R n x V_x G reciprocal_1 reciprocal_2 root_3.
pose size_of s := nth 0%N ([:: n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0));
     (fun v => V_x (value v 0));
     (fun v => G (value v 0));
     (fun v => reciprocal_1);
     (fun v => reciprocal_2);
     (fun v => root_3)] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
