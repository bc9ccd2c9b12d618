(* Certificate neuron dX.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_X is V X
   above_1[i, j] = [(sum_k(W[i, k] * X[k, j]) + b[i, 0]) > 0] *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 0; 1]); (4, [:: 0; 1]); (1, [:: 0; 2]); (2, [:: 2; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 1; 2; 0] [:: (1, [:: 2; 0]); (3, [:: 2; 1]); (4, [:: 2; 1]); (2, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2];
     [:: 2; 1; 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem neuron_dX :
  forall (R : comRingType) (H m n : nat)
  (W V_X G above_1 X b : nat -> nat -> R),
  (\sum_(i < H) \sum_(j < n) \sum_(k < m) G i j * above_1 i j * W i k * V_X k j)
  = (\sum_(i < m) \sum_(j < n) \sum_(k < H) W k i * G k j * above_1 k j * V_X i j).
Proof.
move=> R H m n W V_X G above_1 X b.
pose size_of s := nth 0%N ([:: H; m; n; 1])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => W (value v 0) (value v 1));
     (fun v => V_X (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1));
     (fun v => above_1 (value v 0) (value v 1));
     (fun v => X (value v 0) (value v 1));
     (fun v => b (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
