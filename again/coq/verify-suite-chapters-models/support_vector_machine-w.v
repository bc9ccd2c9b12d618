(* Certificate support_vector_machine dw.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_w is V w
   above_1[i] = [(y[i] * sum_j(X[i, j] * w[j]) * -1 + 1) * -1 > 0]
   above_2[i] = [(y[i] * sum_j(X[i, j] * w[j]) * -1 + 1) > 0]
   at_3[i] = [(sum_j(y[i] * X[i, j] * w[j]) * -1 + 1) = 0]
   The hypotheses, in their order: comparison 2, off a kink 6 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 1] [:: (5, [:: 0]); (3, [:: 0])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 1] [:: (3, [:: 0]); (5, [:: 0])];
     Product (C := Rationals) (Qmake (Zneg 1) 1) [:: 0; 1] [:: (4, [::]); (2, [:: 0]); (1, [:: 0; 1]); (5, [:: 1])];
     Product (C := Rationals) (Qmake (Zpos 1) 1) [:: 0; 1] [:: (4, [::]); (6, [:: 0]); (2, [:: 0]); (1, [:: 0; 1]); (5, [:: 1])]])%N.

Definition right_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 1) [:: 1] [:: (3, [:: 0]); (5, [:: 0])];
     Product (C := Rationals) (Qmake (Zneg 1) 1) [:: 1; 0] [:: (4, [::]); (1, [:: 1; 0]); (2, [:: 1]); (7, [:: 1]); (5, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Rationals) :=
  ([:: Hypothesis_ (C := Rationals) [:: 0] [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [::] [:: (6, [:: 0])]]
    [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [::] [::];
     Product (C := Rationals) (Qmake (Zneg 1) 1) [::] [:: (7, [:: 0])];
     Product (C := Rationals) (Qmake (Zneg 1) 1) [::] [:: (8, [:: 0])]];
     Hypothesis_ (C := Rationals) [:: 0] [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [::] [:: (8, [:: 0])]]
    [::]])%N.

Definition renaming : certificate Rationals :=
  (Certificate (C := Rationals) [:: Cofactor (C := Rationals) (Qmake (Zneg 1) 1) [:: 0; 1] [:: (4, [::]); (2, [:: 0]); (1, [:: 0; 1]); (5, [:: 1])] 0 [:: 0];
     Cofactor (C := Rationals) (Qmake (Zpos 1) 1) [:: 0; 1] [:: (4, [::]); (2, [:: 0]); (1, [:: 0; 1]); (5, [:: 1])] 1 [:: 0]]
    [:: [:: 0];
     [:: 0];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 1; 0];
     [:: 0; 1];
     [:: 0; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem support_vector_machine_dw :
  forall (R : numFieldType) (N D : nat)
  (X : nat -> nat -> R)
  (y w : nat -> R)
  (C : R)
  (V_w above_1 above_2 at_3 : nat -> R),
  (forall (i : 'I_N), above_1 i = 1 - above_2 i - at_3 i) ->
  (forall (i : 'I_N), at_3 i = 0) ->
  1%:R / 2%:R * (\sum_(i < D) V_w i * w i)
   + 1%:R / 2%:R * (\sum_(i < D) w i * V_w i)
   - (\sum_(i < N) \sum_(j < D) C * y i * X i j * V_w j)
   + (\sum_(i < N) \sum_(j < D) C * above_1 i * y i * X i j * V_w j)
  = (\sum_(i < D) w i * V_w i)
   - (\sum_(i < D) \sum_(j < N) C * X j i * y j * above_2 j * V_w i).
Proof.
move=> R N D X y w C V_w above_1 above_2 at_3.
pose size_of s := nth 0%N ([:: N; D])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1));
     (fun v => y (value v 0));
     (fun v => w (value v 0));
     (fun v => C);
     (fun v => V_w (value v 0));
     (fun v => above_1 (value v 0));
     (fun v => above_2 (value v 0));
     (fun v => at_3 (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_field R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
