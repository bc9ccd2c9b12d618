(* Certificate mean_absolute_error dp.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_p is V p
   above_1[i] = [(p[i] + y[i] * -1) > 0]
   above_2[i] = [(p[i] + y[i] * -1) * -1 > 0]
   reciprocal_3 = (N)**(-1) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (2, [:: 0]); (1, [:: 0]); (4, [::])];
     Product (C := Integers) (Zneg 1) [:: 0] [:: (3, [:: 0]); (1, [:: 0]); (4, [::])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (2, [:: 0]); (4, [::]); (1, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0] [:: (3, [:: 0]); (4, [::]); (1, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0];
     [:: 0];
     [:: 0];
     [:: 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem mean_absolute_error_dp :
  forall (R : comRingType) (N : nat)
  (V_p above_1 above_2 : nat -> R)
  (reciprocal_3 : R)
  (p y : nat -> R),
  (\sum_(i < N) above_1 i * V_p i * reciprocal_3)
   - (\sum_(i < N) above_2 i * V_p i * reciprocal_3)
  = (\sum_(i < N) above_1 i * reciprocal_3 * V_p i)
   - (\sum_(i < N) above_2 i * reciprocal_3 * V_p i).
Proof.
move=> R N V_p above_1 above_2 reciprocal_3 p y.
pose size_of s := nth 0%N ([:: N])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V_p (value v 0));
     (fun v => above_1 (value v 0));
     (fun v => above_2 (value v 0));
     (fun v => reciprocal_3);
     (fun v => p (value v 0));
     (fun v => y (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
