(* Certificate polar.jacobian dr.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_r is V r
   t_1 is t
   cos_1 = cos(t[])
   sin_2 = sin(t[]) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [::] [:: (2, [:: 0]); (1, [::]); (3, [::])];
     Product (C := Integers) (Zpos 1) [::] [:: (2, [:: 1]); (1, [::]); (4, [::])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [::] [:: (2, [:: 0]); (3, [::]); (1, [::])];
     Product (C := Integers) (Zpos 1) [::] [:: (2, [:: 1]); (4, [::]); (1, [::])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [::];
     [::];
     [::];
     [::]])%N.

Lemma accepted : check ([:: 0; 0])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem polar_jacobian_dr :
  forall (R : comRingType)
  (V_r : R)
  (G : nat -> R)
  (cos_1 sin_2 t_1 : R),
  G 0%N * V_r * cos_1
   + G 1%N * V_r * sin_2
  = G 0%N * cos_1 * V_r
   + G 1%N * sin_2 * V_r.
Proof.
move=> R V_r G cos_1 sin_2 t_1.
pose size_of s := nth 0%N ([:: 2])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V_r);
     (fun v => G (value v 0));
     (fun v => cos_1);
     (fun v => sin_2);
     (fun v => t_1)] t.
pose lits : seq nat := [:: 0%N; 1%N].
have inside : typed size_of ([:: 0; 0])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([:: 0; 0])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
