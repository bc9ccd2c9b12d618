(* Certificate log_cosh dp.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_p is V p
   reciprocal_1[i] = ((exp((p[i] + y[i] * -1)) + exp((p[i] + y[i] * -1) * -1)) * 1/2)**(-1)
   exp_2[i] = exp((p[i] + y[i] * -1))
   exp_3[i] = exp((p[i] + y[i] * -1) * -1)
   tanh_4[i] = tanh((p[i] + y[i] * -1))
   exp_5[i] = exp(p[i])
   exp_6[i] = exp(y[i])
   reciprocal_7[i] = (((exp(p[i]))**(2) + (exp(y[i]))**(2)))**(-1)
   reciprocal_8[i] = (exp(y[i]))**(-1)
   reciprocal_9[i] = (exp(p[i]))**(-1)
   The hypotheses, in their order: reciprocal 1, exp of a sum 2, exp of a sum 3, function 4, reciprocal 5, reciprocal 6, reciprocal 7 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0] [:: (2, [:: 0]); (3, [:: 0]); (1, [:: 0])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0] [:: (2, [:: 0]); (4, [:: 0]); (1, [:: 0])]])%N.

Definition right_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 1) [:: 0] [:: (5, [:: 0]); (1, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Rationals) :=
  ([:: Hypothesis_ (C := Rationals) [:: 0] [:: Product (C := Rationals) (Qmake (Zpos 1) 2) [::] [:: (2, [:: 0]); (3, [:: 0])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [::] [:: (2, [:: 0]); (4, [:: 0])]]
    [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [::] [::]];
     Hypothesis_ (C := Rationals) [:: 0] [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [::] [:: (3, [:: 0])]]
    [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [::] [:: (6, [:: 0]); (9, [:: 0])]];
     Hypothesis_ (C := Rationals) [:: 0] [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [::] [:: (4, [:: 0])]]
    [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [::] [:: (10, [:: 0]); (7, [:: 0])]];
     Hypothesis_ (C := Rationals) [:: 0] [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [::] [:: (5, [:: 0])]]
    [:: Product (C := Rationals) (Qmake (Zpos 2) 1) [::] [:: (6, [:: 0]); (6, [:: 0]); (8, [:: 0])];
     Product (C := Rationals) (Qmake (Zneg 1) 1) [::] [::]];
     Hypothesis_ (C := Rationals) [:: 0] [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [::] [:: (8, [:: 0]); (6, [:: 0]); (6, [:: 0])];
     Product (C := Rationals) (Qmake (Zpos 1) 1) [::] [:: (8, [:: 0]); (7, [:: 0]); (7, [:: 0])]]
    [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [::] [::]];
     Hypothesis_ (C := Rationals) [:: 0] [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [::] [:: (9, [:: 0]); (7, [:: 0])]]
    [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [::] [::]];
     Hypothesis_ (C := Rationals) [:: 0] [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [::] [:: (10, [:: 0]); (6, [:: 0])]]
    [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [::] [::]]])%N.

Definition renaming : certificate Rationals :=
  (Certificate (C := Rationals) [:: Cofactor (C := Rationals) (Qmake (Zneg 1) 2) [:: 0] [:: (2, [:: 0]); (1, [:: 0])] 1 [:: 0];
     Cofactor (C := Rationals) (Qmake (Zpos 1) 2) [:: 0] [:: (2, [:: 0]); (1, [:: 0])] 2 [:: 0];
     Cofactor (C := Rationals) (Qmake (Zpos 1) 1) [:: 0] [:: (1, [:: 0])] 3 [:: 0];
     Cofactor (C := Rationals) (Qmake (Zneg 1) 1) [:: 0] [:: (1, [:: 0]); (6, [:: 0]); (9, [:: 0]); (6, [:: 0]); (7, [:: 0]); (8, [:: 0])] 0 [:: 0];
     Cofactor (C := Rationals) (Qmake (Zpos 1) 2) [:: 0] [:: (1, [:: 0]); (6, [:: 0]); (9, [:: 0]); (6, [:: 0]); (7, [:: 0]); (8, [:: 0]); (2, [:: 0])] 1 [:: 0];
     Cofactor (C := Rationals) (Qmake (Zpos 1) 2) [:: 0] [:: (1, [:: 0]); (6, [:: 0]); (9, [:: 0]); (6, [:: 0]); (7, [:: 0]); (8, [:: 0]); (2, [:: 0])] 2 [:: 0];
     Cofactor (C := Rationals) (Qmake (Zpos 1) 2) [:: 0] [:: (1, [:: 0]); (6, [:: 0]); (9, [:: 0]); (6, [:: 0]); (8, [:: 0]); (2, [:: 0]); (6, [:: 0])] 5 [:: 0];
     Cofactor (C := Rationals) (Qmake (Zpos 1) 2) [:: 0] [:: (1, [:: 0]); (6, [:: 0]); (9, [:: 0]); (7, [:: 0]); (8, [:: 0]); (2, [:: 0]); (7, [:: 0])] 6 [:: 0];
     Cofactor (C := Rationals) (Qmake (Zpos 1) 2) [:: 0] [:: (1, [:: 0]); (6, [:: 0]); (9, [:: 0]); (2, [:: 0])] 4 [:: 0];
     Cofactor (C := Rationals) (Qmake (Zpos 1) 1) [:: 0] [:: (1, [:: 0]); (10, [:: 0]); (7, [:: 0]); (6, [:: 0]); (7, [:: 0]); (8, [:: 0])] 0 [:: 0];
     Cofactor (C := Rationals) (Qmake (Zneg 1) 2) [:: 0] [:: (1, [:: 0]); (10, [:: 0]); (7, [:: 0]); (6, [:: 0]); (7, [:: 0]); (8, [:: 0]); (2, [:: 0])] 1 [:: 0];
     Cofactor (C := Rationals) (Qmake (Zneg 1) 2) [:: 0] [:: (1, [:: 0]); (10, [:: 0]); (7, [:: 0]); (6, [:: 0]); (7, [:: 0]); (8, [:: 0]); (2, [:: 0])] 2 [:: 0];
     Cofactor (C := Rationals) (Qmake (Zneg 1) 2) [:: 0] [:: (1, [:: 0]); (10, [:: 0]); (7, [:: 0]); (6, [:: 0]); (8, [:: 0]); (2, [:: 0]); (6, [:: 0])] 5 [:: 0];
     Cofactor (C := Rationals) (Qmake (Zneg 1) 2) [:: 0] [:: (1, [:: 0]); (10, [:: 0]); (7, [:: 0]); (7, [:: 0]); (8, [:: 0]); (2, [:: 0]); (7, [:: 0])] 6 [:: 0];
     Cofactor (C := Rationals) (Qmake (Zneg 1) 2) [:: 0] [:: (1, [:: 0]); (10, [:: 0]); (7, [:: 0]); (2, [:: 0])] 4 [:: 0];
     Cofactor (C := Rationals) (Qmake (Zneg 1) 1) [:: 0] [:: (1, [:: 0]); (6, [:: 0]); (6, [:: 0]); (8, [:: 0])] 5 [:: 0];
     Cofactor (C := Rationals) (Qmake (Zpos 1) 1) [:: 0] [:: (1, [:: 0]); (7, [:: 0]); (7, [:: 0]); (8, [:: 0])] 6 [:: 0];
     Cofactor (C := Rationals) (Qmake (Zpos 1) 1) [:: 0] [:: (1, [:: 0])] 4 [:: 0]]
    [:: [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem log_cosh_dp :
  forall (R : numFieldType) (N : nat)
  (V_p reciprocal_1 exp_2 exp_3 tanh_4 exp_5 exp_6 reciprocal_7 reciprocal_8 reciprocal_9 p y : nat -> R),
  (forall (i : 'I_N), 1%:R / 2%:R * (reciprocal_1 i * exp_2 i) + 1%:R / 2%:R * (reciprocal_1 i * exp_3 i) = 1) ->
  (forall (i : 'I_N), exp_2 i = exp_5 i * reciprocal_8 i) ->
  (forall (i : 'I_N), exp_3 i = reciprocal_9 i * exp_6 i) ->
  (forall (i : 'I_N), tanh_4 i = 2%:R * (exp_5 i * exp_5 i * reciprocal_7 i) - 1) ->
  (forall (i : 'I_N), reciprocal_7 i * exp_5 i * exp_5 i + reciprocal_7 i * exp_6 i * exp_6 i = 1) ->
  (forall (i : 'I_N), reciprocal_8 i * exp_6 i = 1) ->
  (forall (i : 'I_N), reciprocal_9 i * exp_5 i = 1) ->
  1%:R / 2%:R * (\sum_(i < N) reciprocal_1 i * exp_2 i * V_p i)
   - 1%:R / 2%:R * (\sum_(i < N) reciprocal_1 i * exp_3 i * V_p i)
  = (\sum_(i < N) tanh_4 i * V_p i).
Proof.
move=> R N V_p reciprocal_1 exp_2 exp_3 tanh_4 exp_5 exp_6 reciprocal_7 reciprocal_8 reciprocal_9 p y.
pose size_of s := nth 0%N ([:: N])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V_p (value v 0));
     (fun v => reciprocal_1 (value v 0));
     (fun v => exp_2 (value v 0));
     (fun v => exp_3 (value v 0));
     (fun v => tanh_4 (value v 0));
     (fun v => exp_5 (value v 0));
     (fun v => exp_6 (value v 0));
     (fun v => reciprocal_7 (value v 0));
     (fun v => reciprocal_8 (value v 0));
     (fun v => reciprocal_9 (value v 0));
     (fun v => p (value v 0));
     (fun v => y (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_field R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
