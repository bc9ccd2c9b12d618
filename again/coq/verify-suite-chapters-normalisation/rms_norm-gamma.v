(* Certificate rms_norm dgamma.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_gamma is V gamma
   reciprocal_3 is reciprocal 3
   root_2 is root 2
   reciprocal_1[i] = (((sum_j((x[i, j])**(2)) * (D)**(-1) + eps[]))**(1/2))**(-1) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 0; 1]); (2, [:: 1]); (1, [:: 0; 1]); (4, [:: 0])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 1; 0] [:: (3, [:: 1; 0]); (1, [:: 1; 0]); (4, [:: 1]); (2, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1];
     [:: 1; 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem rms_norm_dgamma :
  forall (R : comRingType) (N D : nat)
  (x : nat -> nat -> R)
  (V_gamma : nat -> R)
  (G : nat -> nat -> R)
  (reciprocal_1 : nat -> R)
  (eps reciprocal_3 : R)
  (root_2 : nat -> R),
  (\sum_(i < N) \sum_(j < D) G i j * V_gamma j * x i j * reciprocal_1 i)
  = (\sum_(i < D) \sum_(j < N) G j i * x j i * reciprocal_1 j * V_gamma i).
Proof.
move=> R N D x V_gamma G reciprocal_1 eps reciprocal_3 root_2.
pose size_of s := nth 0%N ([:: N; D])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0) (value v 1));
     (fun v => V_gamma (value v 0));
     (fun v => G (value v 0) (value v 1));
     (fun v => reciprocal_1 (value v 0));
     (fun v => eps);
     (fun v => reciprocal_3);
     (fun v => root_2 (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
