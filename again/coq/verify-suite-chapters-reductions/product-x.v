(* Certificate product dx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_x is V x
   reciprocal_1 = (x[0])**(-1)
   reciprocal_2 = (x[1])**(-1)
   reciprocal_3 = (x[2])**(-1)
   reciprocal_4 = (x[3])**(-1)
   reciprocal_5 = (x[4])**(-1)
   The hypotheses, in their order: reciprocal 1, reciprocal 2, reciprocal 3, reciprocal 4, reciprocal 5 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [::] [:: (3, [::]); (2, [:: 0]); (1, [:: 1]); (1, [:: 2]); (1, [:: 3]); (1, [:: 4])];
     Product (C := Integers) (Zpos 1) [::] [:: (3, [::]); (1, [:: 0]); (2, [:: 1]); (1, [:: 2]); (1, [:: 3]); (1, [:: 4])];
     Product (C := Integers) (Zpos 1) [::] [:: (3, [::]); (1, [:: 0]); (1, [:: 1]); (2, [:: 2]); (1, [:: 3]); (1, [:: 4])];
     Product (C := Integers) (Zpos 1) [::] [:: (3, [::]); (1, [:: 0]); (1, [:: 1]); (1, [:: 2]); (2, [:: 3]); (1, [:: 4])];
     Product (C := Integers) (Zpos 1) [::] [:: (3, [::]); (1, [:: 0]); (1, [:: 1]); (1, [:: 2]); (1, [:: 3]); (2, [:: 4])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [::] [:: (3, [::]); (1, [:: 0]); (1, [:: 1]); (1, [:: 2]); (1, [:: 3]); (1, [:: 4]); (4, [::]); (2, [:: 0])];
     Product (C := Integers) (Zpos 1) [::] [:: (3, [::]); (1, [:: 0]); (1, [:: 1]); (1, [:: 2]); (1, [:: 3]); (1, [:: 4]); (5, [::]); (2, [:: 1])];
     Product (C := Integers) (Zpos 1) [::] [:: (3, [::]); (1, [:: 0]); (1, [:: 1]); (1, [:: 2]); (1, [:: 3]); (1, [:: 4]); (6, [::]); (2, [:: 2])];
     Product (C := Integers) (Zpos 1) [::] [:: (3, [::]); (1, [:: 0]); (1, [:: 1]); (1, [:: 2]); (1, [:: 3]); (1, [:: 4]); (7, [::]); (2, [:: 3])];
     Product (C := Integers) (Zpos 1) [::] [:: (3, [::]); (1, [:: 0]); (1, [:: 1]); (1, [:: 2]); (1, [:: 3]); (1, [:: 4]); (8, [::]); (2, [:: 4])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [::] [:: (4, [::]); (1, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [::] [:: (5, [::]); (1, [:: 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [::] [:: (6, [::]); (1, [:: 2])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [::] [:: (7, [::]); (1, [:: 3])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [::] [:: (8, [::]); (1, [:: 4])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zpos 1) [::] [:: (3, [::]); (1, [:: 1]); (1, [:: 2]); (1, [:: 3]); (1, [:: 4]); (2, [:: 0])] 0 [::];
     Cofactor (C := Integers) (Zpos 1) [::] [:: (3, [::]); (1, [:: 0]); (1, [:: 2]); (1, [:: 3]); (1, [:: 4]); (2, [:: 1])] 1 [::];
     Cofactor (C := Integers) (Zpos 1) [::] [:: (3, [::]); (1, [:: 0]); (1, [:: 1]); (1, [:: 3]); (1, [:: 4]); (2, [:: 2])] 2 [::];
     Cofactor (C := Integers) (Zpos 1) [::] [:: (3, [::]); (1, [:: 0]); (1, [:: 1]); (1, [:: 2]); (1, [:: 4]); (2, [:: 3])] 3 [::];
     Cofactor (C := Integers) (Zpos 1) [::] [:: (3, [::]); (1, [:: 0]); (1, [:: 1]); (1, [:: 2]); (1, [:: 3]); (2, [:: 4])] 4 [::]]
    [:: [::];
     [::];
     [::];
     [::];
     [::];
     [::];
     [::];
     [::];
     [::];
     [::];
     [::];
     [::];
     [::];
     [::];
     [::];
     [::];
     [::];
     [::];
     [::];
     [::]])%N.

Lemma accepted : check ([:: 0; 0; 0; 0; 0])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem product_dx :
  forall (R : comRingType)
  (x V_x : nat -> R)
  (G reciprocal_1 reciprocal_2 reciprocal_3 reciprocal_4 reciprocal_5 : R),
  (reciprocal_1 * x 0%N = 1) ->
  (reciprocal_2 * x 1%N = 1) ->
  (reciprocal_3 * x 2%N = 1) ->
  (reciprocal_4 * x 3%N = 1) ->
  (reciprocal_5 * x 4%N = 1) ->
  G * V_x 0%N * x 1%N * x 2%N * x 3%N * x 4%N
   + G * x 0%N * V_x 1%N * x 2%N * x 3%N * x 4%N
   + G * x 0%N * x 1%N * V_x 2%N * x 3%N * x 4%N
   + G * x 0%N * x 1%N * x 2%N * V_x 3%N * x 4%N
   + G * x 0%N * x 1%N * x 2%N * x 3%N * V_x 4%N
  = G * x 0%N * x 1%N * x 2%N * x 3%N * x 4%N * reciprocal_1 * V_x 0%N
   + G * x 0%N * x 1%N * x 2%N * x 3%N * x 4%N * reciprocal_2 * V_x 1%N
   + G * x 0%N * x 1%N * x 2%N * x 3%N * x 4%N * reciprocal_3 * V_x 2%N
   + G * x 0%N * x 1%N * x 2%N * x 3%N * x 4%N * reciprocal_4 * V_x 3%N
   + G * x 0%N * x 1%N * x 2%N * x 3%N * x 4%N * reciprocal_5 * V_x 4%N.
Proof.
move=> R x V_x G reciprocal_1 reciprocal_2 reciprocal_3 reciprocal_4 reciprocal_5.
pose size_of s := nth 0%N ([:: 5])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0));
     (fun v => V_x (value v 0));
     (fun v => G);
     (fun v => reciprocal_1);
     (fun v => reciprocal_2);
     (fun v => reciprocal_3);
     (fun v => reciprocal_4);
     (fun v => reciprocal_5)] t.
pose lits : seq nat := [:: 0%N; 1%N; 2%N; 3%N; 4%N].
have inside : typed size_of ([:: 0; 0; 0; 0; 0])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([:: 0; 0; 0; 0; 0])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
