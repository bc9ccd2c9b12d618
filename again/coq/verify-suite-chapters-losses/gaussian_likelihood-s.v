(* Certificate gaussian_likelihood ds.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_s is V s
   exp_1[i] = exp(s[i] * -1) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0] [:: (3, [:: 0])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0] [:: (2, [:: 0]); (2, [:: 0]); (4, [:: 0]); (3, [:: 0])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0] [:: (2, [:: 0]); (1, [:: 0]); (4, [:: 0]); (3, [:: 0])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0] [:: (1, [:: 0]); (2, [:: 0]); (4, [:: 0]); (3, [:: 0])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0] [:: (1, [:: 0]); (1, [:: 0]); (4, [:: 0]); (3, [:: 0])]])%N.

Definition right_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0] [:: (2, [:: 0]); (2, [:: 0]); (4, [:: 0]); (3, [:: 0])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0] [:: (2, [:: 0]); (1, [:: 0]); (4, [:: 0]); (3, [:: 0])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0] [:: (1, [:: 0]); (2, [:: 0]); (4, [:: 0]); (3, [:: 0])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0] [:: (1, [:: 0]); (1, [:: 0]); (4, [:: 0]); (3, [:: 0])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0] [:: (3, [:: 0])]])%N.

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
     [:: 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem gaussian_likelihood_ds :
  forall (R : numFieldType) (N : nat)
  (mu y V_s exp_1 s : nat -> R),
  1%:R / 2%:R * (\sum_(i < N) V_s i)
   - 1%:R / 2%:R * (\sum_(i < N) y i * y i * exp_1 i * V_s i)
   + 1%:R / 2%:R * (\sum_(i < N) y i * mu i * exp_1 i * V_s i)
   + 1%:R / 2%:R * (\sum_(i < N) mu i * y i * exp_1 i * V_s i)
   - 1%:R / 2%:R * (\sum_(i < N) mu i * mu i * exp_1 i * V_s i)
  = - (1%:R / 2%:R * (\sum_(i < N) y i * y i * exp_1 i * V_s i))
   + 1%:R / 2%:R * (\sum_(i < N) y i * mu i * exp_1 i * V_s i)
   + 1%:R / 2%:R * (\sum_(i < N) mu i * y i * exp_1 i * V_s i)
   - 1%:R / 2%:R * (\sum_(i < N) mu i * mu i * exp_1 i * V_s i)
   + 1%:R / 2%:R * (\sum_(i < N) V_s i).
Proof.
move=> R N mu y V_s exp_1 s.
pose size_of s := nth 0%N ([:: N])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => mu (value v 0));
     (fun v => y (value v 0));
     (fun v => V_s (value v 0));
     (fun v => exp_1 (value v 0));
     (fun v => s (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_field R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
