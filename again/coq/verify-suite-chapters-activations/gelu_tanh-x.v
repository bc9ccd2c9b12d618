(* Certificate gelu_tanh dx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_x is V x
   tanh_1[i] = tanh(c[] * (x[i] + a[] * (x[i])**(3))) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0] [:: (5, [:: 0]); (4, [:: 0]); (6, [:: 0])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0] [:: (5, [:: 0]); (4, [:: 0])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0] [:: (5, [:: 0]); (1, [:: 0]); (6, [:: 0]); (6, [:: 0]); (2, [::]); (4, [:: 0])];
     Product (C := Rationals) (Qmake (Zneg 3) 2) [:: 0] [:: (5, [:: 0]); (1, [:: 0]); (6, [:: 0]); (6, [:: 0]); (2, [::]); (3, [::]); (1, [:: 0]); (1, [:: 0]); (4, [:: 0])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0] [:: (5, [:: 0]); (1, [:: 0]); (2, [::]); (4, [:: 0])];
     Product (C := Rationals) (Qmake (Zpos 3) 2) [:: 0] [:: (5, [:: 0]); (1, [:: 0]); (2, [::]); (3, [::]); (1, [:: 0]); (1, [:: 0]); (4, [:: 0])]])%N.

Definition right_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0] [:: (5, [:: 0]); (6, [:: 0]); (4, [:: 0])];
     Product (C := Rationals) (Qmake (Zneg 3) 2) [:: 0] [:: (5, [:: 0]); (2, [::]); (1, [:: 0]); (6, [:: 0]); (6, [:: 0]); (3, [::]); (1, [:: 0]); (1, [:: 0]); (4, [:: 0])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0] [:: (5, [:: 0]); (2, [::]); (1, [:: 0]); (6, [:: 0]); (6, [:: 0]); (4, [:: 0])];
     Product (C := Rationals) (Qmake (Zpos 3) 2) [:: 0] [:: (5, [:: 0]); (2, [::]); (1, [:: 0]); (3, [::]); (1, [:: 0]); (1, [:: 0]); (4, [:: 0])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0] [:: (5, [:: 0]); (2, [::]); (1, [:: 0]); (4, [:: 0])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0] [:: (5, [:: 0]); (4, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Rationals) :=
  ([::])%N.

Definition renaming : certificate Rationals :=
  (Certificate (C := Rationals) [::]
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
     [:: 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem gelu_tanh_dx :
  forall (R : numFieldType) (N : nat)
  (x : nat -> R)
  (c a : R)
  (V_x G tanh_1 : nat -> R),
  1%:R / 2%:R * (\sum_(i < N) G i * V_x i * tanh_1 i)
   + 1%:R / 2%:R * (\sum_(i < N) G i * V_x i)
   - 1%:R / 2%:R * (\sum_(i < N) G i * x i * tanh_1 i * tanh_1 i * c * V_x i)
   - 3%:R / 2%:R * (\sum_(i < N) G i * x i * tanh_1 i * tanh_1 i * c * a * x i * x i * V_x i)
   + 1%:R / 2%:R * (\sum_(i < N) G i * x i * c * V_x i)
   + 3%:R / 2%:R * (\sum_(i < N) G i * x i * c * a * x i * x i * V_x i)
  = 1%:R / 2%:R * (\sum_(i < N) G i * tanh_1 i * V_x i)
   - 3%:R / 2%:R * (\sum_(i < N) G i * c * x i * tanh_1 i * tanh_1 i * a * x i * x i * V_x i)
   - 1%:R / 2%:R * (\sum_(i < N) G i * c * x i * tanh_1 i * tanh_1 i * V_x i)
   + 3%:R / 2%:R * (\sum_(i < N) G i * c * x i * a * x i * x i * V_x i)
   + 1%:R / 2%:R * (\sum_(i < N) G i * c * x i * V_x i)
   + 1%:R / 2%:R * (\sum_(i < N) G i * V_x i).
Proof.
move=> R N x c a V_x G tanh_1.
pose size_of s := nth 0%N ([:: N])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0));
     (fun v => c);
     (fun v => a);
     (fun v => V_x (value v 0));
     (fun v => G (value v 0));
     (fun v => tanh_1 (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_field R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
