(* Certificate batch_norm_inference dx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_x is V x
   root_2 is root 2
   v_1 is v
   reciprocal_1[i] = ((v[i])**(1/2))**(-1) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 0; 1]); (1, [:: 1]); (2, [:: 0; 1]); (4, [:: 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 0; 1]); (1, [:: 1]); (4, [:: 1]); (2, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1];
     [:: 0; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem batch_norm_inference_dx :
  forall (R : comRingType) (N D : nat)
  (gamma : nat -> R)
  (V_x G : nat -> nat -> R)
  (reciprocal_1 root_2 v_1 : nat -> R),
  (\sum_(i < N) \sum_(j < D) G i j * gamma j * V_x i j * reciprocal_1 j)
  = (\sum_(i < N) \sum_(j < D) G i j * gamma j * reciprocal_1 j * V_x i j).
Proof.
move=> R N D gamma V_x G reciprocal_1 root_2 v_1.
pose size_of s := nth 0%N ([:: N; D])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => gamma (value v 0));
     (fun v => V_x (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1));
     (fun v => reciprocal_1 (value v 0));
     (fun v => root_2 (value v 0));
     (fun v => v_1 (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
