(* Certificate newton_for_root.jvp dx along V.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_x_along_V is V x along V
   reciprocal_1 = (x[] * 2)**(-1)
   reciprocal_2 = ((x[])**(2))**(-1)
   reciprocal_3 = (x[])**(-1)
   The hypotheses, in their order: reciprocal 1, reciprocal 2, reciprocal 3 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 1) [::] [:: (4, [::]); (3, [::])];
     Product (C := Rationals) (Qmake (Zneg 2) 1) [::] [:: (1, [::]); (4, [::]); (3, [::]); (5, [::])];
     Product (C := Rationals) (Qmake (Zpos 2) 1) [::] [:: (1, [::]); (1, [::]); (5, [::]); (5, [::]); (4, [::]); (3, [::])];
     Product (C := Rationals) (Qmake (Zneg 2) 1) [::] [:: (2, [::]); (5, [::]); (5, [::]); (4, [::]); (3, [::])]])%N.

Definition right_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zneg 1) 2) [::] [:: (2, [::]); (6, [::]); (3, [::]); (4, [::])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [::] [:: (3, [::]); (4, [::])]])%N.

Definition side_relations : seq (hypothesis Rationals) :=
  ([:: Hypothesis_ (C := Rationals) [::] [:: Product (C := Rationals) (Qmake (Zpos 2) 1) [::] [:: (5, [::]); (1, [::])]]
    [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [::] [::]];
     Hypothesis_ (C := Rationals) [::] [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [::] [:: (6, [::]); (1, [::]); (1, [::])]]
    [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [::] [::]];
     Hypothesis_ (C := Rationals) [::] [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [::] [:: (7, [::]); (1, [::])]]
    [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [::] [::]]])%N.

Definition renaming : certificate Rationals :=
  (Certificate (C := Rationals) [:: Cofactor (C := Rationals) (Qmake (Zpos 1) 1) [::] [:: (1, [::]); (4, [::]); (3, [::]); (7, [::])] 0 [::];
     Cofactor (C := Rationals) (Qmake (Zneg 2) 1) [::] [:: (1, [::]); (4, [::]); (3, [::]); (5, [::])] 2 [::];
     Cofactor (C := Rationals) (Qmake (Zneg 1) 1) [::] [:: (1, [::]); (1, [::]); (5, [::]); (4, [::]); (3, [::]); (7, [::])] 0 [::];
     Cofactor (C := Rationals) (Qmake (Zpos 2) 1) [::] [:: (1, [::]); (1, [::]); (5, [::]); (4, [::]); (3, [::]); (5, [::])] 2 [::];
     Cofactor (C := Rationals) (Qmake (Zpos 1) 1) [::] [:: (2, [::]); (5, [::]); (4, [::]); (3, [::]); (7, [::])] 0 [::];
     Cofactor (C := Rationals) (Qmake (Zneg 2) 1) [::] [:: (2, [::]); (5, [::]); (4, [::]); (3, [::]); (5, [::])] 2 [::];
     Cofactor (C := Rationals) (Qmake (Zneg 1) 2) [::] [:: (1, [::]); (1, [::]); (4, [::]); (3, [::]); (7, [::]); (7, [::])] 0 [::];
     Cofactor (C := Rationals) (Qmake (Zpos 1) 1) [::] [:: (1, [::]); (1, [::]); (4, [::]); (3, [::]); (7, [::]); (5, [::])] 2 [::];
     Cofactor (C := Rationals) (Qmake (Zpos 1) 2) [::] [:: (2, [::]); (4, [::]); (3, [::]); (7, [::]); (7, [::])] 0 [::];
     Cofactor (C := Rationals) (Qmake (Zneg 1) 1) [::] [:: (2, [::]); (4, [::]); (3, [::]); (7, [::]); (5, [::])] 2 [::];
     Cofactor (C := Rationals) (Qmake (Zneg 1) 2) [::] [:: (2, [::]); (3, [::]); (4, [::]); (7, [::]); (7, [::])] 1 [::];
     Cofactor (C := Rationals) (Qmake (Zpos 1) 2) [::] [:: (2, [::]); (3, [::]); (4, [::]); (7, [::]); (6, [::]); (1, [::])] 2 [::];
     Cofactor (C := Rationals) (Qmake (Zpos 1) 2) [::] [:: (2, [::]); (3, [::]); (4, [::]); (6, [::])] 2 [::];
     Cofactor (C := Rationals) (Qmake (Zpos 1) 2) [::] [:: (4, [::]); (3, [::])] 2 [::];
     Cofactor (C := Rationals) (Qmake (Zneg 1) 2) [::] [:: (1, [::]); (4, [::]); (3, [::]); (7, [::])] 2 [::]]
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

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem newton_for_root_jvp_dx_along_V :
  forall (R : numFieldType)
  (x a V V_x_along_V reciprocal_1 reciprocal_2 reciprocal_3 : R),
  (2%:R * (reciprocal_1 * x) = 1) ->
  (reciprocal_2 * x * x = 1) ->
  (reciprocal_3 * x = 1) ->
  V_x_along_V * V
   - 2%:R * (x * V_x_along_V * V * reciprocal_1)
   + 2%:R * (x * x * reciprocal_1 * reciprocal_1 * V_x_along_V * V)
   - 2%:R * (a * reciprocal_1 * reciprocal_1 * V_x_along_V * V)
  = - (1%:R / 2%:R * (a * reciprocal_2 * V * V_x_along_V))
   + 1%:R / 2%:R * (V * V_x_along_V).
Proof.
move=> R x a V V_x_along_V reciprocal_1 reciprocal_2 reciprocal_3.
pose size_of s := nth 0%N ([::])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x);
     (fun v => a);
     (fun v => V);
     (fun v => V_x_along_V);
     (fun v => reciprocal_1);
     (fun v => reciprocal_2);
     (fun v => reciprocal_3)] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_field R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
