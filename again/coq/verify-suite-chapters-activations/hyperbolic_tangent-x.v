(* Certificate hyperbolic_tangent dx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_x is V x
   tanh_1[i, j] = tanh(x[i, j]) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 1] [:: (2, [:: 0; 1]); (3, [:: 0; 1]); (3, [:: 0; 1]); (1, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (2, [:: 0; 1]); (1, [:: 0; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 1] [:: (2, [:: 0; 1]); (3, [:: 0; 1]); (3, [:: 0; 1]); (1, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (2, [:: 0; 1]); (1, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem hyperbolic_tangent_dx :
  forall (R : comRingType) (N M : nat)
  (V_x G tanh_1 x : nat -> nat -> R),
  - ((\sum_(i < N) \sum_(j < M) G i j * tanh_1 i j * tanh_1 i j * V_x i j))
   + (\sum_(i < N) \sum_(j < M) G i j * V_x i j)
  = - ((\sum_(i < N) \sum_(j < M) G i j * tanh_1 i j * tanh_1 i j * V_x i j))
   + (\sum_(i < N) \sum_(j < M) G i j * V_x i j).
Proof.
move=> R N M V_x G tanh_1 x.
pose size_of s := nth 0%N ([:: N; M])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V_x (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1));
     (fun v => tanh_1 (value v 0) (value v 1));
     (fun v => x (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
