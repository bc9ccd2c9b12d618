(* Certificate gaussian_divergence ds.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_s is V s
   exp_1[i, j] = exp(s[i, j]) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1] [:: (2, [:: 0; 1]); (1, [:: 0; 1])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 1] [:: (1, [:: 0; 1])]])%N.

Definition right_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 1] [:: (2, [:: 0; 1]); (1, [:: 0; 1])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 1] [:: (1, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Rationals) :=
  ([::])%N.

Definition renaming : certificate Rationals :=
  (Certificate (C := Rationals) [::]
    [:: [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem gaussian_divergence_ds :
  forall (R : numFieldType) (N D : nat)
  (V_s exp_1 s : nat -> nat -> R),
  1%:R / 2%:R * (\sum_(i < N) \sum_(j < D) exp_1 i j * V_s i j)
   - 1%:R / 2%:R * (\sum_(i < N) \sum_(j < D) V_s i j)
  = 1%:R / 2%:R * (\sum_(i < N) \sum_(j < D) exp_1 i j * V_s i j)
   - 1%:R / 2%:R * (\sum_(i < N) \sum_(j < D) V_s i j).
Proof.
move=> R N D V_s exp_1 s.
pose size_of s := nth 0%N ([:: N; D])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V_s (value v 0) (value v 1));
     (fun v => exp_1 (value v 0) (value v 1));
     (fun v => s (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_field R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
