(* Certificate tanh_layer.jacobian db.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_b is V b
   tanh_1[i] = tanh((sum_j(W[i, j] * x[j]) + b[i])) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0] [:: (2, [:: 0]); (3, [:: 0]); (3, [:: 0]); (1, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0] [:: (2, [:: 0]); (1, [:: 0])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 0] [:: (0, [:: 1; 0]); (2, [:: 1]); (3, [:: 1]); (3, [:: 1]); (1, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (0, [:: 1; 0]); (2, [:: 1]); (1, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0];
     [:: 0];
     [:: 0; 1];
     [:: 0; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem tanh_layer_jacobian_db :
  forall (R : comRingType) (H m : nat)
  (V_b G tanh_1 : nat -> R)
  (W : nat -> nat -> R)
  (b x : nat -> R),
  - ((\sum_(i < H) G i * tanh_1 i * tanh_1 i * V_b i))
   + (\sum_(i < H) G i * V_b i)
  = - ((\sum_(i < H) \sum_(j < H) (j == i :> nat)%:R * G j * tanh_1 j * tanh_1 j * V_b i))
   + (\sum_(i < H) \sum_(j < H) (j == i :> nat)%:R * G j * V_b i).
Proof.
move=> R H m V_b G tanh_1 W b x.
pose size_of s := nth 0%N ([:: H; m])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V_b (value v 0));
     (fun v => G (value v 0));
     (fun v => tanh_1 (value v 0));
     (fun v => W (value v 0) (value v 1));
     (fun v => b (value v 0));
     (fun v => x (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
