(* Certificate spatial_batch_norm dgamma.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_gamma is V gamma
   root_3 is root 3
   reciprocal_1 = (N * P * Q)**(-1)
   reciprocal_2[i] = (((sum_j,k,l((x[j, i, k, l] + sum_p,q,r(x[p, i, q, r]) * (N * P * Q)**(-1) * -1) * (x[j, i, k, l] + sum_p,q,r(x[p, i, q, r]) * (N * P * Q)**(-1) * -1)) * (N * P * Q)**(-1) + eps[]))**(1/2))**(-1) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 2; 3] [:: (3, [:: 1; 2; 3; 4]); (2, [:: 2; 0; 0]); (1, [:: 1; 2; 3; 4]); (5, [:: 2])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 2; 3; 0; 2; 3] [:: (3, [:: 1; 2; 3; 4]); (2, [:: 2; 0; 0]); (1, [:: 5; 2; 6; 7]); (4, [::]); (5, [:: 2])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 1; 0; 2; 3] [:: (3, [:: 2; 1; 3; 4]); (1, [:: 2; 1; 3; 4]); (5, [:: 1]); (2, [:: 1; 0; 0])];
     Product (C := Integers) (Zneg 1) [:: 1; 0; 2; 3; 0; 2; 3] [:: (3, [:: 2; 1; 3; 4]); (1, [:: 5; 1; 6; 7]); (4, [::]); (5, [:: 1]); (2, [:: 1; 0; 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3];
     [:: 0; 1; 2; 3; 4; 5; 6];
     [:: 1; 0; 2; 3];
     [:: 1; 0; 2; 3; 4; 5; 6]])%N.

Lemma accepted : check ([:: 4])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem spatial_batch_norm_dgamma :
  forall (R : comRingType) (N C P Q : nat)
  (x : nat -> nat -> nat -> nat -> R)
  (V_gamma : nat -> nat -> nat -> R)
  (G : nat -> nat -> nat -> nat -> R)
  (reciprocal_1 : R)
  (reciprocal_2 : nat -> R)
  (eps : R)
  (root_3 : nat -> R),
  (\sum_(i < N) \sum_(j < C) \sum_(k < P) \sum_(l < Q) G i j k l * V_gamma j 0%N 0%N * x i j k l * reciprocal_2 j)
   - (\sum_(i < N) \sum_(j < C) \sum_(k < P) \sum_(l < Q) \sum_(p < N) \sum_(q < P) \sum_(u < Q) G i j k l * V_gamma j 0%N 0%N * x p j q u * reciprocal_1 * reciprocal_2 j)
  = (\sum_(i < C) \sum_(j < N) \sum_(k < P) \sum_(l < Q) G j i k l * x j i k l * reciprocal_2 i * V_gamma i 0%N 0%N)
   - (\sum_(i < C) \sum_(j < N) \sum_(k < P) \sum_(l < Q) \sum_(p < N) \sum_(q < P) \sum_(u < Q) G j i k l * x p i q u * reciprocal_1 * reciprocal_2 i * V_gamma i 0%N 0%N).
Proof.
move=> R N C P Q x V_gamma G reciprocal_1 reciprocal_2 eps root_3.
pose size_of s := nth 0%N ([:: N; C; P; Q; 1])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0) (value v 1) (value v 2) (value v 3));
     (fun v => V_gamma (value v 0) (value v 1) (value v 2));
     (fun v => G (value v 0) (value v 1) (value v 2) (value v 3));
     (fun v => reciprocal_1);
     (fun v => reciprocal_2 (value v 0));
     (fun v => eps);
     (fun v => root_3 (value v 0))] t.
pose lits : seq nat := [:: 0%N].
have inside : typed size_of ([:: 4])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([:: 4])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
