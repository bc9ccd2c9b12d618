(* Certificate cookbook_130 dx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_x is V x
   reciprocal_1 = ((sum_i(((x[i] + a[i] * -1))**(2)))**(1/2))**(-1)
   reciprocal_2 = (((sum_i(((x[i] + a[i] * -1))**(2)))**(1/2))**(3))**(-1)
   root_3 = ((sum_i((x[i])**(2)) + sum_i(a[i] * x[i]) * -2 + sum_i((a[i])**(2))))**(1/2)
   The hypotheses, in their order: reciprocal 1, reciprocal 3 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (4, [:: 0]); (3, [:: 0]); (5, [::])];
     Product (C := Integers) (Zneg 1) [:: 0; 0] [:: (4, [:: 0]); (1, [:: 0]); (5, [::]); (5, [::]); (5, [::]); (1, [:: 1]); (3, [:: 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (4, [:: 0]); (1, [:: 0]); (5, [::]); (5, [::]); (5, [::]); (2, [:: 1]); (3, [:: 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (4, [:: 0]); (2, [:: 0]); (5, [::]); (5, [::]); (5, [::]); (1, [:: 1]); (3, [:: 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 0] [:: (4, [:: 0]); (2, [:: 0]); (5, [::]); (5, [::]); (5, [::]); (2, [:: 1]); (3, [:: 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (4, [:: 0]); (5, [::]); (3, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0; 0] [:: (1, [:: 0]); (1, [:: 1]); (4, [:: 1]); (6, [::]); (3, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (1, [:: 0]); (2, [:: 1]); (4, [:: 1]); (6, [::]); (3, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (2, [:: 0]); (1, [:: 1]); (4, [:: 1]); (6, [::]); (3, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0; 0] [:: (2, [:: 0]); (2, [:: 1]); (4, [:: 1]); (6, [::]); (3, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [::] [:: (5, [::]); (7, [::])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [::] [:: (6, [::]); (7, [::]); (7, [::]); (7, [::])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 0; 0] [:: (1, [:: 0]); (1, [:: 1]); (4, [:: 1]); (3, [:: 0]); (5, [::]); (5, [::]); (5, [::])] 1 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0] [:: (1, [:: 0]); (1, [:: 1]); (4, [:: 1]); (3, [:: 0]); (5, [::]); (5, [::]); (6, [::]); (7, [::]); (7, [::])] 0 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0] [:: (1, [:: 0]); (1, [:: 1]); (4, [:: 1]); (3, [:: 0]); (5, [::]); (6, [::]); (7, [::])] 0 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0] [:: (1, [:: 0]); (1, [:: 1]); (4, [:: 1]); (3, [:: 0]); (6, [::])] 0 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0] [:: (1, [:: 0]); (2, [:: 1]); (4, [:: 1]); (3, [:: 0]); (5, [::]); (5, [::]); (5, [::])] 1 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 0] [:: (1, [:: 0]); (2, [:: 1]); (4, [:: 1]); (3, [:: 0]); (5, [::]); (5, [::]); (6, [::]); (7, [::]); (7, [::])] 0 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 0] [:: (1, [:: 0]); (2, [:: 1]); (4, [:: 1]); (3, [:: 0]); (5, [::]); (6, [::]); (7, [::])] 0 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 0] [:: (1, [:: 0]); (2, [:: 1]); (4, [:: 1]); (3, [:: 0]); (6, [::])] 0 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0] [:: (2, [:: 0]); (1, [:: 1]); (4, [:: 1]); (3, [:: 0]); (5, [::]); (5, [::]); (5, [::])] 1 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 0] [:: (2, [:: 0]); (1, [:: 1]); (4, [:: 1]); (3, [:: 0]); (5, [::]); (5, [::]); (6, [::]); (7, [::]); (7, [::])] 0 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 0] [:: (2, [:: 0]); (1, [:: 1]); (4, [:: 1]); (3, [:: 0]); (5, [::]); (6, [::]); (7, [::])] 0 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 0] [:: (2, [:: 0]); (1, [:: 1]); (4, [:: 1]); (3, [:: 0]); (6, [::])] 0 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 0] [:: (2, [:: 0]); (2, [:: 1]); (4, [:: 1]); (3, [:: 0]); (5, [::]); (5, [::]); (5, [::])] 1 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0] [:: (2, [:: 0]); (2, [:: 1]); (4, [:: 1]); (3, [:: 0]); (5, [::]); (5, [::]); (6, [::]); (7, [::]); (7, [::])] 0 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0] [:: (2, [:: 0]); (2, [:: 1]); (4, [:: 1]); (3, [:: 0]); (5, [::]); (6, [::]); (7, [::])] 0 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0] [:: (2, [:: 0]); (2, [:: 1]); (4, [:: 1]); (3, [:: 0]); (6, [::])] 0 [::]]
    [:: [:: 0];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 1; 0];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 1; 0];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 1; 0];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 1; 0];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem cookbook_130_dx :
  forall (R : comRingType) (n : nat)
  (x a V_x G : nat -> R)
  (reciprocal_1 reciprocal_2 root_3 : R),
  (reciprocal_1 * root_3 = 1) ->
  (reciprocal_2 * root_3 * root_3 * root_3 = 1) ->
  (\sum_(i < n) G i * V_x i * reciprocal_1)
   - (\sum_(i < n) \sum_(j < n) G i * x i * reciprocal_1 * reciprocal_1 * reciprocal_1 * x j * V_x j)
   + (\sum_(i < n) \sum_(j < n) G i * x i * reciprocal_1 * reciprocal_1 * reciprocal_1 * a j * V_x j)
   + (\sum_(i < n) \sum_(j < n) G i * a i * reciprocal_1 * reciprocal_1 * reciprocal_1 * x j * V_x j)
   - (\sum_(i < n) \sum_(j < n) G i * a i * reciprocal_1 * reciprocal_1 * reciprocal_1 * a j * V_x j)
  = (\sum_(i < n) G i * reciprocal_1 * V_x i)
   - (\sum_(i < n) \sum_(j < n) x i * x j * G j * reciprocal_2 * V_x i)
   + (\sum_(i < n) \sum_(j < n) x i * a j * G j * reciprocal_2 * V_x i)
   + (\sum_(i < n) \sum_(j < n) a i * x j * G j * reciprocal_2 * V_x i)
   - (\sum_(i < n) \sum_(j < n) a i * a j * G j * reciprocal_2 * V_x i).
Proof.
move=> R n x a V_x G reciprocal_1 reciprocal_2 root_3.
pose size_of s := nth 0%N ([:: n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0));
     (fun v => a (value v 0));
     (fun v => V_x (value v 0));
     (fun v => G (value v 0));
     (fun v => reciprocal_1);
     (fun v => reciprocal_2);
     (fun v => root_3)] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
