(* Certificate cookbook_129 dx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_x is V x
   power_1 = (sum_i(((x[i] + a[i] * -1))**(2)))**(-1/2) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (4, [::]); (1, [:: 0]); (3, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0] [:: (4, [::]); (2, [:: 0]); (3, [:: 0])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (1, [:: 0]); (4, [::]); (3, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0] [:: (2, [:: 0]); (4, [::]); (3, [:: 0])]])%N.

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

Theorem cookbook_129_dx :
  forall (R : comRingType) (n : nat)
  (x a V_x : nat -> R)
  (power_1 : R),
  (\sum_(i < n) power_1 * x i * V_x i)
   - (\sum_(i < n) power_1 * a i * V_x i)
  = (\sum_(i < n) x i * power_1 * V_x i)
   - (\sum_(i < n) a i * power_1 * V_x i).
Proof.
move=> R n x a V_x power_1.
pose size_of s := nth 0%N ([:: n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0));
     (fun v => a (value v 0));
     (fun v => V_x (value v 0));
     (fun v => power_1)] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
