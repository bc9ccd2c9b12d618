(* Certificate rms_norm dx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_x is V x
   root_3 is root 3
   reciprocal_1[i] = (((sum_j((x[i, j])**(2)) * (D)**(-1) + eps[]))**(1/2))**(-1)
   reciprocal_2 = (D)**(-1) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (4, [:: 0; 1]); (2, [:: 1]); (3, [:: 0; 1]); (5, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 1] [:: (4, [:: 0; 1]); (2, [:: 1]); (1, [:: 0; 1]); (5, [:: 0]); (5, [:: 0]); (5, [:: 0]); (1, [:: 0; 2]); (3, [:: 0; 2]); (6, [::])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (4, [:: 0; 1]); (2, [:: 1]); (5, [:: 0]); (3, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 1; 1] [:: (1, [:: 0; 1]); (5, [:: 0]); (4, [:: 0; 2]); (2, [:: 2]); (1, [:: 0; 2]); (5, [:: 0]); (6, [::]); (5, [:: 0]); (3, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1];
     [:: 0; 1; 2];
     [:: 0; 1];
     [:: 0; 2; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem rms_norm_dx :
  forall (R : comRingType) (N D : nat)
  (x : nat -> nat -> R)
  (gamma : nat -> R)
  (V_x G : nat -> nat -> R)
  (reciprocal_1 : nat -> R)
  (reciprocal_2 eps : R)
  (root_3 : nat -> R),
  (\sum_(i < N) \sum_(j < D) G i j * gamma j * V_x i j * reciprocal_1 i)
   - (\sum_(i < N) \sum_(j < D) \sum_(k < D) G i j * gamma j * x i j * reciprocal_1 i * reciprocal_1 i * reciprocal_1 i * x i k * V_x i k * reciprocal_2)
  = (\sum_(i < N) \sum_(j < D) G i j * gamma j * reciprocal_1 i * V_x i j)
   - (\sum_(i < N) \sum_(j < D) \sum_(k < D) x i j * reciprocal_1 i * G i k * gamma k * x i k * reciprocal_1 i * reciprocal_2 * reciprocal_1 i * V_x i j).
Proof.
move=> R N D x gamma V_x G reciprocal_1 reciprocal_2 eps root_3.
pose size_of s := nth 0%N ([:: N; D])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0) (value v 1));
     (fun v => gamma (value v 0));
     (fun v => V_x (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1));
     (fun v => reciprocal_1 (value v 0));
     (fun v => reciprocal_2);
     (fun v => eps);
     (fun v => root_3 (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
