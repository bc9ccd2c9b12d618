(* Certificate rnn_step dWx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_Wx is V Wx
   tanh_1[i, j] = tanh((sum_k(x[i, k] * Wx[k, j]) + sum_l(h[i, l] * Wh[l, j]) + b[j])) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 2; 1] [:: (3, [:: 0; 1]); (4, [:: 0; 1]); (4, [:: 0; 1]); (1, [:: 0; 2]); (2, [:: 2; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 2; 1] [:: (3, [:: 0; 1]); (1, [:: 0; 2]); (2, [:: 2; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 1; 2; 0] [:: (1, [:: 2; 0]); (3, [:: 2; 1]); (4, [:: 2; 1]); (4, [:: 2; 1]); (2, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 1; 2; 0] [:: (1, [:: 2; 0]); (3, [:: 2; 1]); (2, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2];
     [:: 0; 1; 2];
     [:: 2; 1; 0];
     [:: 2; 1; 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem rnn_step_dWx :
  forall (R : comRingType) (N D H : nat)
  (x V_Wx G tanh_1 Wh Wx : nat -> nat -> R)
  (b : nat -> R)
  (h : nat -> nat -> R),
  - ((\sum_(i < N) \sum_(j < H) \sum_(k < D) G i j * tanh_1 i j * tanh_1 i j * x i k * V_Wx k j))
   + (\sum_(i < N) \sum_(j < H) \sum_(k < D) G i j * x i k * V_Wx k j)
  = - ((\sum_(i < D) \sum_(j < H) \sum_(k < N) x k i * G k j * tanh_1 k j * tanh_1 k j * V_Wx i j))
   + (\sum_(i < D) \sum_(j < H) \sum_(k < N) x k i * G k j * V_Wx i j).
Proof.
move=> R N D H x V_Wx G tanh_1 Wh Wx b h.
pose size_of s := nth 0%N ([:: N; D; H])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0) (value v 1));
     (fun v => V_Wx (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1));
     (fun v => tanh_1 (value v 0) (value v 1));
     (fun v => Wh (value v 0) (value v 1));
     (fun v => Wx (value v 0) (value v 1));
     (fun v => b (value v 0));
     (fun v => h (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
