(* Certificate gaussian_density dmu.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_mu is V mu
   inverse_1[i, j] = inv[k,l: S[k, l]](j, i)
   The hypotheses, in their order: symmetric S, symmetric 3 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 0] [:: (3, [:: 1]); (4, [:: 0; 1]); (1, [:: 0])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 0] [:: (3, [:: 1]); (4, [:: 0; 1]); (2, [:: 0])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 0] [:: (1, [:: 1]); (4, [:: 0; 1]); (3, [:: 0])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 0] [:: (2, [:: 1]); (4, [:: 0; 1]); (3, [:: 0])]])%N.

Definition right_side : side Rationals :=
  ([:: Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 0] [:: (4, [:: 0; 1]); (1, [:: 1]); (3, [:: 0])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 0] [:: (4, [:: 0; 1]); (2, [:: 1]); (3, [:: 0])];
     Product (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 0] [:: (4, [:: 0; 1]); (1, [:: 1]); (3, [:: 0])];
     Product (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 0] [:: (4, [:: 0; 1]); (2, [:: 1]); (3, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Rationals) :=
  ([:: Hypothesis_ (C := Rationals) [:: 0; 0] [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [::] [:: (5, [:: 0; 1])]]
    [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [::] [:: (5, [:: 1; 0])]];
     Hypothesis_ (C := Rationals) [:: 0; 0] [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [::] [:: (4, [:: 0; 1])]]
    [:: Product (C := Rationals) (Qmake (Zpos 1) 1) [::] [:: (4, [:: 1; 0])]]])%N.

Definition renaming : certificate Rationals :=
  (Certificate (C := Rationals) [:: Cofactor (C := Rationals) (Qmake (Zneg 1) 2) [:: 0; 0] [:: (3, [:: 1]); (1, [:: 0])] 1 [:: 0; 1];
     Cofactor (C := Rationals) (Qmake (Zpos 1) 2) [:: 0; 0] [:: (3, [:: 1]); (2, [:: 0])] 1 [:: 0; 1]]
    [:: [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 1; 0];
     [:: 0; 1];
     [:: 1; 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem gaussian_density_dmu :
  forall (R : numFieldType) (n : nat)
  (x mu V_mu : nat -> R)
  (inverse_1 S : nat -> nat -> R),
  (forall (i : 'I_n) (j : 'I_n), S i j = S j i) ->
  (forall (i : 'I_n) (j : 'I_n), inverse_1 i j = inverse_1 j i) ->
  1%:R / 2%:R * (\sum_(i < n) \sum_(j < n) V_mu j * inverse_1 i j * x i)
   - 1%:R / 2%:R * (\sum_(i < n) \sum_(j < n) V_mu j * inverse_1 i j * mu i)
   + 1%:R / 2%:R * (\sum_(i < n) \sum_(j < n) x j * inverse_1 i j * V_mu i)
   - 1%:R / 2%:R * (\sum_(i < n) \sum_(j < n) mu j * inverse_1 i j * V_mu i)
  = 1%:R / 2%:R * (\sum_(i < n) \sum_(j < n) inverse_1 i j * x j * V_mu i)
   - 1%:R / 2%:R * (\sum_(i < n) \sum_(j < n) inverse_1 i j * mu j * V_mu i)
   + 1%:R / 2%:R * (\sum_(i < n) \sum_(j < n) inverse_1 i j * x j * V_mu i)
   - 1%:R / 2%:R * (\sum_(i < n) \sum_(j < n) inverse_1 i j * mu j * V_mu i).
Proof.
move=> R n x mu V_mu inverse_1 S.
pose size_of s := nth 0%N ([:: n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0));
     (fun v => mu (value v 0));
     (fun v => V_mu (value v 0));
     (fun v => inverse_1 (value v 0) (value v 1));
     (fun v => S (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_field R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
