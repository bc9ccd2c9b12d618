(* Certificate newton_for_quadratic.jvp dw along V.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_w_along_V is V w along V
   inverse_1[i, j] = inv[k,l: A[k, l]](i, j)
   The hypotheses, in their order: inverse 2 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (4, [:: 0]); (3, [::]); (2, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0; 0; 0] [:: (4, [:: 0]); (5, [:: 0; 1]); (1, [:: 1; 2]); (3, [::]); (2, [:: 2])]])%N.

Definition right_side : side Integers :=
  ([::])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0; 0] [:: Product (C := Integers) (Zpos 1) [:: 0] [:: (5, [:: 0; 2]); (1, [:: 2; 1])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (0, [:: 1; 0])]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zpos 1) [:: 0; 0] [:: (4, [:: 0]); (3, [::]); (2, [:: 1])] 0 [:: 0; 1]]
    [:: [:: 0];
     [:: 0; 1; 2];
     [:: 0; 2; 1];
     [:: 0; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem newton_for_quadratic_jvp_dw_along_V :
  forall (R : comRingType) (n : nat)
  (A : nat -> nat -> R)
  (V : nat -> R)
  (V_w_along_V : R)
  (G : nat -> R)
  (inverse_1 : nat -> nat -> R),
  (forall (i : 'I_n) (j : 'I_n), (\sum_(k < n) inverse_1 i k * A k j) = (j == i :> nat)%:R) ->
  (\sum_(i < n) G i * V_w_along_V * V i)
   - (\sum_(i < n) \sum_(j < n) \sum_(k < n) G i * inverse_1 i j * A j k * V_w_along_V * V k)
  = 0.
Proof.
move=> R n A V V_w_along_V G inverse_1.
pose size_of s := nth 0%N ([:: n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => A (value v 0) (value v 1));
     (fun v => V (value v 0));
     (fun v => V_w_along_V);
     (fun v => G (value v 0));
     (fun v => inverse_1 (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
