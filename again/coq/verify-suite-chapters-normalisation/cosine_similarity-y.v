(* Certificate cosine_similarity dy.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_y is V y
   reciprocal_1 = ((sum_i((x[i])**(2)))**(1/2) * (sum_j((y[j])**(2)))**(1/2))**(-1)
   root_2 = (sum_i((x[i])**(2)))**(1/2)
   power_3 = (sum_i((y[i])**(2)))**(-1/2)
   reciprocal_4 = ((sum_i((x[i])**(2)))**(1/2))**(-1)
   root_5 = (sum_i((y[i])**(2)))**(1/2)
   The hypotheses, in their order: reciprocal 1, reciprocal 3, reciprocal 5 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (4, [::]); (1, [:: 0]); (3, [:: 0]); (5, [::])];
     Product (C := Integers) (Zneg 1) [:: 0; 0] [:: (4, [::]); (1, [:: 0]); (2, [:: 0]); (5, [::]); (5, [::]); (6, [::]); (7, [::]); (2, [:: 1]); (3, [:: 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (4, [::]); (1, [:: 0]); (8, [::]); (7, [::]); (3, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0; 0] [:: (4, [::]); (1, [:: 1]); (2, [:: 1]); (5, [::]); (2, [:: 0]); (7, [::]); (7, [::]); (3, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [::] [:: (5, [::]); (6, [::]); (9, [::])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [::] [:: (7, [::]); (9, [::])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [::] [:: (8, [::]); (6, [::])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (4, [::]); (1, [:: 0]); (3, [:: 0]); (8, [::]); (7, [::])] 0 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (4, [::]); (1, [:: 0]); (3, [:: 0]); (8, [::]); (5, [::]); (6, [::])] 1 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (4, [::]); (1, [:: 0]); (3, [:: 0]); (5, [::])] 2 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0] [:: (4, [::]); (1, [:: 0]); (2, [:: 0]); (5, [::]); (6, [::]); (7, [::]); (2, [:: 1]); (3, [:: 1]); (8, [::]); (7, [::])] 0 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 0] [:: (4, [::]); (1, [:: 0]); (2, [:: 0]); (5, [::]); (6, [::]); (7, [::]); (2, [:: 1]); (3, [:: 1]); (8, [::]); (5, [::]); (6, [::])] 1 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 0] [:: (4, [::]); (1, [:: 0]); (2, [:: 0]); (5, [::]); (6, [::]); (7, [::]); (2, [:: 1]); (3, [:: 1]); (5, [::])] 2 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 0] [:: (4, [::]); (1, [:: 1]); (2, [:: 1]); (2, [:: 0]); (7, [::]); (7, [::]); (3, [:: 0]); (8, [::]); (7, [::])] 0 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0] [:: (4, [::]); (1, [:: 1]); (2, [:: 1]); (2, [:: 0]); (7, [::]); (7, [::]); (3, [:: 0]); (8, [::]); (5, [::]); (6, [::])] 1 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0] [:: (4, [::]); (1, [:: 1]); (2, [:: 1]); (2, [:: 0]); (7, [::]); (7, [::]); (3, [:: 0]); (5, [::])] 2 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0] [:: (4, [::]); (1, [:: 0]); (2, [:: 0]); (6, [::]); (7, [::]); (2, [:: 1]); (3, [:: 1]); (8, [::]); (7, [::]); (8, [::]); (7, [::])] 0 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 0] [:: (4, [::]); (1, [:: 0]); (2, [:: 0]); (6, [::]); (7, [::]); (2, [:: 1]); (3, [:: 1]); (8, [::]); (7, [::]); (8, [::]); (5, [::]); (6, [::])] 1 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 0] [:: (4, [::]); (1, [:: 0]); (2, [:: 0]); (6, [::]); (7, [::]); (2, [:: 1]); (3, [:: 1]); (8, [::]); (7, [::]); (5, [::])] 2 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0] [:: (4, [::]); (1, [:: 0]); (2, [:: 0]); (7, [::]); (2, [:: 1]); (3, [:: 1]); (7, [::]); (8, [::]); (7, [::])] 2 [::]]
    [:: [:: 0];
     [:: 0; 1];
     [:: 0];
     [:: 0; 1];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 1; 0];
     [:: 1; 0];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 1; 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem cosine_similarity_dy :
  forall (R : comRingType) (D : nat)
  (x y V_y : nat -> R)
  (G reciprocal_1 root_2 power_3 reciprocal_4 root_5 : R),
  (reciprocal_1 * root_2 * root_5 = 1) ->
  (power_3 * root_5 = 1) ->
  (reciprocal_4 * root_2 = 1) ->
  (\sum_(i < D) G * x i * V_y i * reciprocal_1)
   - (\sum_(i < D) \sum_(j < D) G * x i * y i * reciprocal_1 * reciprocal_1 * root_2 * power_3 * y j * V_y j)
  = (\sum_(i < D) G * x i * reciprocal_4 * power_3 * V_y i)
   - (\sum_(i < D) \sum_(j < D) G * x j * y j * reciprocal_1 * y i * power_3 * power_3 * V_y i).
Proof.
move=> R D x y V_y G reciprocal_1 root_2 power_3 reciprocal_4 root_5.
pose size_of s := nth 0%N ([:: D])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0));
     (fun v => y (value v 0));
     (fun v => V_y (value v 0));
     (fun v => G);
     (fun v => reciprocal_1);
     (fun v => root_2);
     (fun v => power_3);
     (fun v => reciprocal_4);
     (fun v => root_5)] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
