(* Certificate neuron db.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_b is V b
   above_1[i, j] = [(sum_k(W[i, k] * X[k, j]) + b[i, 0]) > 0] *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 2] [:: (2, [:: 1; 2]); (3, [:: 1; 2]); (1, [:: 1; 0])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 2] [:: (2, [:: 1; 2]); (3, [:: 1; 2]); (1, [:: 1; 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1];
     [:: 0; 1]])%N.

Lemma accepted : check ([:: 3])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem neuron_db :
  forall (R : comRingType) (H m n : nat)
  (V_b G above_1 W X b : nat -> nat -> R),
  (\sum_(i < H) \sum_(j < n) G i j * above_1 i j * V_b i 0%N)
  = (\sum_(i < H) \sum_(j < n) G i j * above_1 i j * V_b i 0%N).
Proof.
move=> R H m n V_b G above_1 W X b.
pose size_of s := nth 0%N ([:: H; m; n; 1])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V_b (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1));
     (fun v => above_1 (value v 0) (value v 1));
     (fun v => W (value v 0) (value v 1));
     (fun v => X (value v 0) (value v 1));
     (fun v => b (value v 0) (value v 1))] t.
pose lits : seq nat := [:: 0%N].
have inside : typed size_of ([:: 3])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([:: 3])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
