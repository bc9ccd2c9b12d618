(* Certificate tanh_layer.jvp dW, x, b along dW, dx, db.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_W_x_b_along_dW_dx_db is V W, x, b along dW, dx, db
   tanh_1[i] = tanh((sum_j(W[i, j] * x[j]) + b[i])) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 1] [:: (7, [:: 0]); (8, [:: 0]); (8, [:: 0]); (6, [::]); (3, [:: 0; 1]); (2, [:: 1])];
     Product (C := Integers) (Zneg 1) [:: 0; 1] [:: (7, [:: 0]); (8, [:: 0]); (8, [:: 0]); (1, [:: 0; 1]); (6, [::]); (4, [:: 1])];
     Product (C := Integers) (Zneg 1) [:: 0] [:: (7, [:: 0]); (8, [:: 0]); (8, [:: 0]); (6, [::]); (5, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (7, [:: 0]); (6, [::]); (3, [:: 0; 1]); (2, [:: 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (7, [:: 0]); (1, [:: 0; 1]); (6, [::]); (4, [:: 1])];
     Product (C := Integers) (Zpos 1) [:: 0] [:: (7, [:: 0]); (6, [::]); (5, [:: 0])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 1] [:: (7, [:: 0]); (8, [:: 0]); (8, [:: 0]); (3, [:: 0; 1]); (2, [:: 1]); (6, [::])];
     Product (C := Integers) (Zneg 1) [:: 0; 1] [:: (7, [:: 0]); (8, [:: 0]); (8, [:: 0]); (1, [:: 0; 1]); (4, [:: 1]); (6, [::])];
     Product (C := Integers) (Zneg 1) [:: 0] [:: (7, [:: 0]); (8, [:: 0]); (8, [:: 0]); (5, [:: 0]); (6, [::])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (7, [:: 0]); (3, [:: 0; 1]); (2, [:: 1]); (6, [::])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (7, [:: 0]); (1, [:: 0; 1]); (4, [:: 1]); (6, [::])];
     Product (C := Integers) (Zpos 1) [:: 0] [:: (7, [:: 0]); (5, [:: 0]); (6, [::])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1];
     [:: 0; 1];
     [:: 0];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem tanh_layer_jvp_dW_x_b_along_dW_dx_db :
  forall (R : comRingType) (H m : nat)
  (W : nat -> nat -> R)
  (x : nat -> R)
  (dW : nat -> nat -> R)
  (dx db : nat -> R)
  (V_W_x_b_along_dW_dx_db : R)
  (G tanh_1 b : nat -> R),
  - ((\sum_(i < H) \sum_(j < m) G i * tanh_1 i * tanh_1 i * V_W_x_b_along_dW_dx_db * dW i j * x j))
   - (\sum_(i < H) \sum_(j < m) G i * tanh_1 i * tanh_1 i * W i j * V_W_x_b_along_dW_dx_db * dx j)
   - (\sum_(i < H) G i * tanh_1 i * tanh_1 i * V_W_x_b_along_dW_dx_db * db i)
   + (\sum_(i < H) \sum_(j < m) G i * V_W_x_b_along_dW_dx_db * dW i j * x j)
   + (\sum_(i < H) \sum_(j < m) G i * W i j * V_W_x_b_along_dW_dx_db * dx j)
   + (\sum_(i < H) G i * V_W_x_b_along_dW_dx_db * db i)
  = - ((\sum_(i < H) \sum_(j < m) G i * tanh_1 i * tanh_1 i * dW i j * x j * V_W_x_b_along_dW_dx_db))
   - (\sum_(i < H) \sum_(j < m) G i * tanh_1 i * tanh_1 i * W i j * dx j * V_W_x_b_along_dW_dx_db)
   - (\sum_(i < H) G i * tanh_1 i * tanh_1 i * db i * V_W_x_b_along_dW_dx_db)
   + (\sum_(i < H) \sum_(j < m) G i * dW i j * x j * V_W_x_b_along_dW_dx_db)
   + (\sum_(i < H) \sum_(j < m) G i * W i j * dx j * V_W_x_b_along_dW_dx_db)
   + (\sum_(i < H) G i * db i * V_W_x_b_along_dW_dx_db).
Proof.
move=> R H m W x dW dx db V_W_x_b_along_dW_dx_db G tanh_1 b.
pose size_of s := nth 0%N ([:: H; m])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => W (value v 0) (value v 1));
     (fun v => x (value v 0));
     (fun v => dW (value v 0) (value v 1));
     (fun v => dx (value v 0));
     (fun v => db (value v 0));
     (fun v => V_W_x_b_along_dW_dx_db);
     (fun v => G (value v 0));
     (fun v => tanh_1 (value v 0));
     (fun v => b (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
