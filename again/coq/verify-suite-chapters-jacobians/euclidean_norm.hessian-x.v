(* Certificate euclidean_norm.hessian dx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_x is V x
   root_2 is root 2
   reciprocal_1 = ((sum_i((x[i])**(2)))**(1/2))**(-1) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 0]); (2, [:: 0]); (4, [::])];
     Product (C := Integers) (Zneg 1) [:: 0; 0] [:: (3, [:: 0]); (1, [:: 0]); (4, [::]); (4, [::]); (4, [::]); (1, [:: 1]); (2, [:: 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (0, [:: 1; 0]); (3, [:: 1]); (4, [::]); (2, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0; 0] [:: (3, [:: 1]); (1, [:: 1]); (4, [::]); (1, [:: 0]); (4, [::]); (4, [::]); (2, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0];
     [:: 0; 1];
     [:: 0; 1];
     [:: 1; 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem euclidean_norm_hessian_dx :
  forall (R : comRingType) (n : nat)
  (x V_x G : nat -> R)
  (reciprocal_1 root_2 : R),
  (\sum_(i < n) G i * V_x i * reciprocal_1)
   - (\sum_(i < n) \sum_(j < n) G i * x i * reciprocal_1 * reciprocal_1 * reciprocal_1 * x j * V_x j)
  = (\sum_(i < n) \sum_(j < n) (j == i :> nat)%:R * G j * reciprocal_1 * V_x i)
   - (\sum_(i < n) \sum_(j < n) G j * x j * reciprocal_1 * x i * reciprocal_1 * reciprocal_1 * V_x i).
Proof.
move=> R n x V_x G reciprocal_1 root_2.
pose size_of s := nth 0%N ([:: n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0));
     (fun v => V_x (value v 0));
     (fun v => G (value v 0));
     (fun v => reciprocal_1);
     (fun v => root_2)] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
