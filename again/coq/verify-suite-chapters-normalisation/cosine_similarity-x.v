(* Certificate cosine_similarity dx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_x is V x
   reciprocal_1 = ((sum_i((x[i])**(2)))**(1/2) * (sum_j((y[j])**(2)))**(1/2))**(-1)
   power_2 = (sum_i((x[i])**(2)))**(-1/2)
   root_3 = (sum_i((y[i])**(2)))**(1/2)
   reciprocal_4 = ((sum_i((y[i])**(2)))**(1/2))**(-1)
   root_5 = (sum_i((x[i])**(2)))**(1/2)
   The hypotheses, in their order: reciprocal 1, reciprocal 2, reciprocal 5 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (4, [::]); (3, [:: 0]); (2, [:: 0]); (5, [::])];
     Product (C := Integers) (Zneg 1) [:: 0; 0] [:: (4, [::]); (1, [:: 0]); (2, [:: 0]); (5, [::]); (5, [::]); (6, [::]); (1, [:: 1]); (3, [:: 1]); (7, [::])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (4, [::]); (2, [:: 0]); (8, [::]); (6, [::]); (3, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0; 0] [:: (4, [::]); (1, [:: 1]); (2, [:: 1]); (5, [::]); (1, [:: 0]); (6, [::]); (6, [::]); (3, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [::] [:: (5, [::]); (9, [::]); (7, [::])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [::] [:: (6, [::]); (9, [::])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [::] [:: (8, [::]); (7, [::])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (4, [::]); (3, [:: 0]); (2, [:: 0]); (6, [::]); (8, [::])] 0 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (4, [::]); (3, [:: 0]); (2, [:: 0]); (8, [::]); (5, [::]); (7, [::])] 1 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (4, [::]); (3, [:: 0]); (2, [:: 0]); (5, [::])] 2 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0] [:: (4, [::]); (1, [:: 0]); (2, [:: 0]); (5, [::]); (6, [::]); (1, [:: 1]); (3, [:: 1]); (7, [::]); (6, [::]); (8, [::])] 0 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 0] [:: (4, [::]); (1, [:: 0]); (2, [:: 0]); (5, [::]); (6, [::]); (1, [:: 1]); (3, [:: 1]); (7, [::]); (8, [::]); (5, [::]); (7, [::])] 1 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 0] [:: (4, [::]); (1, [:: 0]); (2, [:: 0]); (5, [::]); (6, [::]); (1, [:: 1]); (3, [:: 1]); (7, [::]); (5, [::])] 2 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 0] [:: (4, [::]); (1, [:: 1]); (2, [:: 1]); (1, [:: 0]); (6, [::]); (6, [::]); (3, [:: 0]); (6, [::]); (8, [::])] 0 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0] [:: (4, [::]); (1, [:: 1]); (2, [:: 1]); (1, [:: 0]); (6, [::]); (6, [::]); (3, [:: 0]); (8, [::]); (5, [::]); (7, [::])] 1 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0] [:: (4, [::]); (1, [:: 1]); (2, [:: 1]); (1, [:: 0]); (6, [::]); (6, [::]); (3, [:: 0]); (5, [::])] 2 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0] [:: (4, [::]); (1, [:: 0]); (2, [:: 0]); (6, [::]); (1, [:: 1]); (3, [:: 1]); (7, [::]); (6, [::]); (8, [::]); (6, [::]); (8, [::])] 0 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 0] [:: (4, [::]); (1, [:: 0]); (2, [:: 0]); (6, [::]); (1, [:: 1]); (3, [:: 1]); (7, [::]); (6, [::]); (8, [::]); (8, [::]); (5, [::]); (7, [::])] 1 [::];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 0] [:: (4, [::]); (1, [:: 0]); (2, [:: 0]); (6, [::]); (1, [:: 1]); (3, [:: 1]); (7, [::]); (6, [::]); (8, [::]); (5, [::])] 2 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0] [:: (4, [::]); (1, [:: 0]); (2, [:: 0]); (6, [::]); (1, [:: 1]); (3, [:: 1]); (6, [::]); (6, [::]); (8, [::])] 2 [::]]
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

Theorem cosine_similarity_dx :
  forall (R : comRingType) (D : nat)
  (x y V_x : nat -> R)
  (G reciprocal_1 power_2 root_3 reciprocal_4 root_5 : R),
  (reciprocal_1 * root_5 * root_3 = 1) ->
  (power_2 * root_5 = 1) ->
  (reciprocal_4 * root_3 = 1) ->
  (\sum_(i < D) G * V_x i * y i * reciprocal_1)
   - (\sum_(i < D) \sum_(j < D) G * x i * y i * reciprocal_1 * reciprocal_1 * power_2 * x j * V_x j * root_3)
  = (\sum_(i < D) G * y i * reciprocal_4 * power_2 * V_x i)
   - (\sum_(i < D) \sum_(j < D) G * x j * y j * reciprocal_1 * x i * power_2 * power_2 * V_x i).
Proof.
move=> R D x y V_x G reciprocal_1 power_2 root_3 reciprocal_4 root_5.
pose size_of s := nth 0%N ([:: D])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0));
     (fun v => y (value v 0));
     (fun v => V_x (value v 0));
     (fun v => G);
     (fun v => reciprocal_1);
     (fun v => power_2);
     (fun v => root_3);
     (fun v => reciprocal_4);
     (fun v => root_5)] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
