(* Certificate tanh_layer.jacobian dW.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_W is V W
   tanh_1[i] = tanh((sum_j(W[i, j] * x[j]) + b[i])) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 1] [:: (3, [:: 0]); (4, [:: 0]); (4, [:: 0]); (2, [:: 0; 1]); (1, [:: 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 0]); (2, [:: 0; 1]); (1, [:: 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 1; 0] [:: (0, [:: 2; 0]); (3, [:: 2]); (4, [:: 2]); (4, [:: 2]); (1, [:: 1]); (2, [:: 0; 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1; 0] [:: (0, [:: 2; 0]); (3, [:: 2]); (1, [:: 1]); (2, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1; 2];
     [:: 0; 1; 2]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem tanh_layer_jacobian_dW :
  forall (R : comRingType) (H m : nat)
  (x : nat -> R)
  (V_W : nat -> nat -> R)
  (G tanh_1 : nat -> R)
  (W : nat -> nat -> R)
  (b : nat -> R),
  - ((\sum_(i < H) \sum_(j < m) G i * tanh_1 i * tanh_1 i * V_W i j * x j))
   + (\sum_(i < H) \sum_(j < m) G i * V_W i j * x j)
  = - ((\sum_(i < H) \sum_(j < m) \sum_(k < H) (k == i :> nat)%:R * G k * tanh_1 k * tanh_1 k * x j * V_W i j))
   + (\sum_(i < H) \sum_(j < m) \sum_(k < H) (k == i :> nat)%:R * G k * x j * V_W i j).
Proof.
move=> R H m x V_W G tanh_1 W b.
pose size_of s := nth 0%N ([:: H; m])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => x (value v 0));
     (fun v => V_W (value v 0) (value v 1));
     (fun v => G (value v 0));
     (fun v => tanh_1 (value v 0));
     (fun v => W (value v 0) (value v 1));
     (fun v => b (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
