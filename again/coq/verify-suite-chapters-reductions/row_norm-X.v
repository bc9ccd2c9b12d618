(* Certificate row_norm dX.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_X is V X
   power_1[i] = (sum_j((X[i, j])**(2)))**(-1/2) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 0]); (4, [:: 0]); (1, [:: 0; 1]); (2, [:: 0; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 0]); (4, [:: 0]); (1, [:: 0; 1]); (2, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1];
     [:: 0; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem row_norm_dX :
  forall (R : comRingType) (N M : nat)
  (X V_X : nat -> nat -> R)
  (G power_1 : nat -> R),
  (\sum_(i < N) \sum_(j < M) G i * power_1 i * X i j * V_X i j)
  = (\sum_(i < N) \sum_(j < M) G i * power_1 i * X i j * V_X i j).
Proof.
move=> R N M X V_X G power_1.
pose size_of s := nth 0%N ([:: N; M])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1));
     (fun v => V_X (value v 0) (value v 1));
     (fun v => G (value v 0));
     (fun v => power_1 (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
