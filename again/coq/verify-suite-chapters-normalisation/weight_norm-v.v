(* Certificate weight_norm dv.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   v_1 is v
   V_v is V v
   reciprocal_1 = ((sum_i((v[i])**(2)))**(1/2))**(-1)
   reciprocal_2 = (((sum_i((v[i])**(2)))**(1/2))**(3))**(-1)
   root_3 = (sum_i((v[i])**(2)))**(1/2)
   The hypotheses, in their order: reciprocal 1, reciprocal 3 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (4, [:: 0]); (2, [::]); (3, [:: 0]); (5, [::])];
     Product (C := Integers) (Zneg 1) [:: 0; 0] [:: (4, [:: 0]); (2, [::]); (1, [:: 0]); (5, [::]); (5, [::]); (5, [::]); (1, [:: 1]); (3, [:: 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (2, [::]); (4, [:: 0]); (5, [::]); (3, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0; 0] [:: (2, [::]); (4, [:: 1]); (1, [:: 1]); (1, [:: 0]); (6, [::]); (3, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [::] [:: (5, [::]); (7, [::])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [::] [:: (6, [::]); (7, [::]); (7, [::]); (7, [::])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 0; 0] [:: (2, [::]); (4, [:: 1]); (1, [:: 1]); (1, [:: 0]); (3, [:: 0]); (5, [::]); (5, [::]); (5, [::])] 1 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0] [:: (2, [::]); (4, [:: 1]); (1, [:: 1]); (1, [:: 0]); (3, [:: 0]); (5, [::]); (5, [::]); (6, [::]); (7, [::]); (7, [::])] 0 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0] [:: (2, [::]); (4, [:: 1]); (1, [:: 1]); (1, [:: 0]); (3, [:: 0]); (5, [::]); (6, [::]); (7, [::])] 0 [::];
     Cofactor (C := Integers) (Zpos 1) [:: 0; 0] [:: (2, [::]); (4, [:: 1]); (1, [:: 1]); (1, [:: 0]); (3, [:: 0]); (6, [::])] 0 [::]]
    [:: [:: 0];
     [:: 0; 1];
     [:: 0];
     [:: 0; 1];
     [:: 0; 1];
     [:: 1; 0];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem weight_norm_dv :
  forall (R : comRingType) (D : nat)
  (v_1 : nat -> R)
  (g : R)
  (V_v G : nat -> R)
  (reciprocal_1 reciprocal_2 root_3 : R),
  (reciprocal_1 * root_3 = 1) ->
  (reciprocal_2 * root_3 * root_3 * root_3 = 1) ->
  (\sum_(i < D) G i * g * V_v i * reciprocal_1)
   - (\sum_(i < D) \sum_(j < D) G i * g * v_1 i * reciprocal_1 * reciprocal_1 * reciprocal_1 * v_1 j * V_v j)
  = (\sum_(i < D) g * G i * reciprocal_1 * V_v i)
   - (\sum_(i < D) \sum_(j < D) g * G j * v_1 j * v_1 i * reciprocal_2 * V_v i).
Proof.
move=> R D v_1 g V_v G reciprocal_1 reciprocal_2 root_3.
pose size_of s := nth 0%N ([:: D])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => v_1 (value v 0));
     (fun v => g);
     (fun v => V_v (value v 0));
     (fun v => G (value v 0));
     (fun v => reciprocal_1);
     (fun v => reciprocal_2);
     (fun v => root_3)] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
