(* Certificate curve_fit dw.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_w is V w
   tanh_1[i] = tanh(sum_j(X[i, j] * w[j])) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 1; 0] [:: (4, [:: 0]); (4, [:: 0]); (4, [:: 0]); (1, [:: 0; 1]); (3, [:: 1])];
     Product (C := Integers) (Zpos 1) [:: 1; 0] [:: (4, [:: 0]); (1, [:: 0; 1]); (3, [:: 1])];
     Product (C := Integers) (Zpos 1) [:: 1; 0] [:: (2, [:: 0]); (4, [:: 0]); (4, [:: 0]); (1, [:: 0; 1]); (3, [:: 1])];
     Product (C := Integers) (Zneg 1) [:: 1; 0] [:: (2, [:: 0]); (1, [:: 0; 1]); (3, [:: 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 1] [:: (1, [:: 1; 0]); (4, [:: 1]); (4, [:: 1]); (4, [:: 1]); (3, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (1, [:: 1; 0]); (4, [:: 1]); (4, [:: 1]); (2, [:: 1]); (3, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (1, [:: 1; 0]); (4, [:: 1]); (3, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0; 1] [:: (1, [:: 1; 0]); (2, [:: 1]); (3, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 1; 0];
     [:: 1; 0];
     [:: 1; 0];
     [:: 1; 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem curve_fit_dw :
  forall (R : comRingType) (D N : nat)
  (X : nat -> nat -> R)
  (y V_w tanh_1 w : nat -> R),
  - ((\sum_(i < N) \sum_(j < D) tanh_1 i * tanh_1 i * tanh_1 i * X i j * V_w j))
   + (\sum_(i < N) \sum_(j < D) tanh_1 i * X i j * V_w j)
   + (\sum_(i < N) \sum_(j < D) y i * tanh_1 i * tanh_1 i * X i j * V_w j)
   - (\sum_(i < N) \sum_(j < D) y i * X i j * V_w j)
  = - ((\sum_(i < D) \sum_(j < N) X j i * tanh_1 j * tanh_1 j * tanh_1 j * V_w i))
   + (\sum_(i < D) \sum_(j < N) X j i * tanh_1 j * tanh_1 j * y j * V_w i)
   + (\sum_(i < D) \sum_(j < N) X j i * tanh_1 j * V_w i)
   - (\sum_(i < D) \sum_(j < N) X j i * y j * V_w i).
Proof.
move=> R D N X y V_w tanh_1 w.
pose size_of s := nth 0%N ([:: D; N])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1));
     (fun v => y (value v 0));
     (fun v => V_w (value v 0));
     (fun v => tanh_1 (value v 0));
     (fun v => w (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
