(* Certificate poisson_regression.hessian dw.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_w is V w
   exp_1[i] = exp(sum_j(X[i, j] * w[j])) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1; 0] [:: (3, [:: 0]); (1, [:: 1; 0]); (4, [:: 1]); (1, [:: 1; 2]); (2, [:: 2])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0; 1] [:: (3, [:: 1]); (1, [:: 2; 1]); (1, [:: 2; 0]); (4, [:: 2]); (2, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2];
     [:: 1; 2; 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem poisson_regression_hessian_dw :
  forall (R : comRingType) (D N : nat)
  (X : nat -> nat -> R)
  (V_w G exp_1 w : nat -> R),
  (\sum_(i < D) \sum_(j < N) \sum_(k < D) G i * X j i * exp_1 j * X j k * V_w k)
  = (\sum_(i < D) \sum_(j < D) \sum_(k < N) G j * X k j * X k i * exp_1 k * V_w i).
Proof.
move=> R D N X V_w G exp_1 w.
pose size_of s := nth 0%N ([:: D; N])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1));
     (fun v => V_w (value v 0));
     (fun v => G (value v 0));
     (fun v => exp_1 (value v 0));
     (fun v => w (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
