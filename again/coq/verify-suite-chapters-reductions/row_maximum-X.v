(* Certificate row_maximum dX.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_X is V X
   selected_1[i, j] = [j = argmax_k(X[i, k])] *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (2, [:: 0]); (3, [:: 0; 1]); (1, [:: 0; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (2, [:: 0]); (3, [:: 0; 1]); (1, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1];
     [:: 0; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem row_maximum_dX :
  forall (R : comRingType) (N M : nat)
  (V_X : nat -> nat -> R)
  (G : nat -> R)
  (selected_1 X : nat -> nat -> R),
  (\sum_(i < N) \sum_(j < M) G i * selected_1 i j * V_X i j)
  = (\sum_(i < N) \sum_(j < M) G i * selected_1 i j * V_X i j).
Proof.
move=> R N M V_X G selected_1 X.
pose size_of s := nth 0%N ([:: N; M])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V_X (value v 0) (value v 1));
     (fun v => G (value v 0));
     (fun v => selected_1 (value v 0) (value v 1));
     (fun v => X (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
