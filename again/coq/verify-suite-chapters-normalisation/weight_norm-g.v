(* Certificate weight_norm dg.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   v_1 is v
   V_g is V g
   root_2 is root 2
   reciprocal_1 = ((sum_i((v[i])**(2)))**(1/2))**(-1) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 0]); (2, [::]); (1, [:: 0]); (4, [::])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 0]); (1, [:: 0]); (4, [::]); (2, [::])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0];
     [:: 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem weight_norm_dg :
  forall (R : comRingType) (D : nat)
  (v_1 : nat -> R)
  (V_g : R)
  (G : nat -> R)
  (reciprocal_1 root_2 : R),
  (\sum_(i < D) G i * V_g * v_1 i * reciprocal_1)
  = (\sum_(i < D) G i * v_1 i * reciprocal_1 * V_g).
Proof.
move=> R D v_1 V_g G reciprocal_1 root_2.
pose size_of s := nth 0%N ([:: D])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => v_1 (value v 0));
     (fun v => V_g);
     (fun v => G (value v 0));
     (fun v => reciprocal_1);
     (fun v => root_2)] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
