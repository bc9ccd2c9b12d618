(* Certificate broadcast_sum du.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   v_1 is v
   V_u is V u *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (4, [:: 1; 2]); (3, [:: 1; 0])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (4, [:: 1; 2]); (3, [:: 1; 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1];
     [:: 0; 1]])%N.

Lemma accepted : check ([:: 2])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Definition forward_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (4, [:: 1; 2]); (1, [:: 1; 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (4, [:: 1; 2]); (2, [:: 2])]])%N.

Definition renaming_of_derivative : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1];
     [:: 0; 1]])%N.

Lemma derivative_accepted : check ([:: 2])%N ([::])%N side_relations renaming_of_derivative (derivative 1 3 forward_side) right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem broadcast_sum_du_adjoint :
  forall (R : comRingType) (N M : nat)
  (u : nat -> nat -> R)
  (v_1 : nat -> R)
  (V_u G : nat -> nat -> R),
  (\sum_(i < N) \sum_(j < M) G i j * V_u i 0%N)
  = (\sum_(i < N) \sum_(j < M) G i j * V_u i 0%N).
Proof.
move=> R N M u v_1 V_u G.
pose size_of s := nth 0%N ([:: N; M; 1])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => u (value v 0) (value v 1));
     (fun v => v_1 (value v 0));
     (fun v => V_u (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1))] t.
pose lits : seq nat := [:: 0%N].
have inside : typed size_of ([:: 2])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([:: 2])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.

Theorem broadcast_sum_du :
  forall (R : comRingType) (N M : nat)
  (u : nat -> nat -> R)
  (v_1 : nat -> R)
  (V_u G : nat -> nat -> R),
  exists r : {poly R}, forall t : R,
  (\sum_(i < N) \sum_(j < M) G i j * (u i 0%N + t * V_u i 0%N))
   + (\sum_(i < N) \sum_(j < M) G i j * v_1 j)
  = (\sum_(i < N) \sum_(j < M) G i j * u i 0%N)
   + (\sum_(i < N) \sum_(j < M) G i j * v_1 j)
  + t * (\sum_(i < N) \sum_(j < M) G i j * V_u i 0%N)
  + t ^+ 2 * r.[t].
Proof.
move=> R N M u v_1 V_u G.
pose size_of s := nth 0%N ([:: N; M; 1])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => u (value v 0) (value v 1));
     (fun v => v_1 (value v 0));
     (fun v => V_u (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1))] t.
pose lits : seq nat := [:: 0%N].
have inside : typed size_of ([:: 2])%N lits by rewrite /=.
exact: (@certified_gradient _ _ (in_ring R) size_of T 1 3 isT isT isT lits ([:: 2])%N ([::])%N side_relations _ _ _ inside derivative_accepted).
Qed.
