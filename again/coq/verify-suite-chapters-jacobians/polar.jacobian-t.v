(* Certificate polar.jacobian dt.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   r_1 is r
   V_t is V t
   t_1 is t
   sin_1 = sin(t[])
   cos_2 = cos(t[]) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [::] [:: (3, [:: 0]); (1, [::]); (4, [::]); (2, [::])];
     Product (C := Integers) (Zpos 1) [::] [:: (3, [:: 1]); (1, [::]); (5, [::]); (2, [::])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [::] [:: (3, [:: 0]); (1, [::]); (4, [::]); (2, [::])];
     Product (C := Integers) (Zpos 1) [::] [:: (3, [:: 1]); (1, [::]); (5, [::]); (2, [::])]])%N.

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

Theorem polar_jacobian_dt :
  forall (R : comRingType)
  (r_1 V_t : R)
  (G : nat -> R)
  (sin_1 cos_2 t_1 : R),
  - (G 0%N * r_1 * sin_1 * V_t)
   + G 1%N * r_1 * cos_2 * V_t
  = - (G 0%N * r_1 * sin_1 * V_t)
   + G 1%N * r_1 * cos_2 * V_t.
Proof.
move=> R r_1 V_t G sin_1 cos_2 t_1.
pose size_of s := nth 0%N ([:: 2])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => r_1);
     (fun v => V_t);
     (fun v => G (value v 0));
     (fun v => sin_1);
     (fun v => cos_2);
     (fun v => t_1)] t.
pose lits : seq nat := [:: 0%N; 1%N].
have inside : typed size_of ([:: 0; 0])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([:: 0; 0])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
