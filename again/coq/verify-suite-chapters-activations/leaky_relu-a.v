(* Certificate leaky_relu da.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_a is V a
   above_1[i, j] = [x[i, j] > 0] *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 0; 1]); (2, [::]); (1, [:: 0; 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 1] [:: (3, [:: 0; 1]); (4, [:: 0; 1]); (2, [::]); (1, [:: 0; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 0; 1]); (1, [:: 0; 1]); (2, [::])];
     Product (C := Integers) (Zneg 1) [:: 0; 1] [:: (3, [:: 0; 1]); (4, [:: 0; 1]); (1, [:: 0; 1]); (2, [::])]])%N.

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

Theorem leaky_relu_da :
  forall (R : comRingType) (N M : nat)
  (x : nat -> nat -> R)
  (V_a : R)
  (G above_1 : nat -> nat -> R),
  (\sum_(i < N) \sum_(j < M) G i j * V_a * x i j)
   - (\sum_(i < N) \sum_(j < M) G i j * above_1 i j * V_a * x i j)
  = (\sum_(i < N) \sum_(j < M) G i j * x i j * V_a)
   - (\sum_(i < N) \sum_(j < M) G i j * above_1 i j * x i j * V_a).
Proof.
move=> R N M x V_a G above_1.
pose size_of s := nth 0%N ([:: N; M])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0) (value v 1));
     (fun v => V_a);
     (fun v => G (value v 0) (value v 1));
     (fun v => above_1 (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
