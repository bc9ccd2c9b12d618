(* Certificate lstm_step dc.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_c is V c
   exp_4 is exp 4
   exp_7 is exp 7
   exp_8 is exp 8
   reciprocal_5 is reciprocal 5
   tanh_6 is tanh 6
   reciprocal_1[i, j] = ((exp((sum_k(x[i, k] * Wx[k, 2, j]) + sum_l(h[i, l] * Wh[l, 2, j]) + b[2, j]) * -1) + 1))**(-1)
   tanh_2[i, j] = tanh((((exp((sum_k(x[i, k] * Wx[k, 1, j]) + sum_l(h[i, l] * Wh[l, 1, j]) + b[1, j]) * -1) + 1))**(-1) * c[i, j] + ((exp((sum_p(x[i, p] * Wx[p, 0, j]) + sum_q(h[i, q] * Wh[q, 0, j]) + b[0, j]) * -1) + 1))**(-1) * tanh((sum_r(x[i, r] * Wx[r, 3, j]) + sum_s(h[i, s] * Wh[s, 3, j]) + b[3, j]))))
   reciprocal_3[i, j] = ((exp((sum_k(x[i, k] * Wx[k, 1, j]) + sum_l(h[i, l] * Wh[l, 1, j]) + b[1, j]) * -1) + 1))**(-1) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 2] [:: (2, [:: 2; 0; 3]); (3, [:: 2; 3]); (4, [:: 2; 3]); (4, [:: 2; 3]); (5, [:: 2; 3]); (1, [:: 2; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 2] [:: (2, [:: 2; 0; 3]); (3, [:: 2; 3]); (5, [:: 2; 3]); (1, [:: 2; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 2] [:: (2, [:: 2; 1; 3]); (5, [:: 2; 3]); (1, [:: 2; 3])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 2] [:: (2, [:: 2; 1; 3]); (5, [:: 2; 3]); (1, [:: 2; 3])];
     Product (C := Integers) (Zneg 1) [:: 0; 2] [:: (2, [:: 2; 0; 3]); (3, [:: 2; 3]); (4, [:: 2; 3]); (4, [:: 2; 3]); (5, [:: 2; 3]); (1, [:: 2; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 2] [:: (2, [:: 2; 0; 3]); (3, [:: 2; 3]); (5, [:: 2; 3]); (1, [:: 2; 3])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1]])%N.

Lemma accepted : check ([:: 3; 3])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem lstm_step_dc :
  forall (R : comRingType) (N D H : nat)
  (V_c : nat -> nat -> R)
  (G : nat -> nat -> nat -> R)
  (reciprocal_1 tanh_2 reciprocal_3 : nat -> nat -> R)
  (Wh Wx : nat -> nat -> nat -> R)
  (b c exp_4 exp_7 exp_8 h reciprocal_5 tanh_6 x : nat -> nat -> R),
  - ((\sum_(i < N) \sum_(j < H) G i 0%N j * reciprocal_1 i j * tanh_2 i j * tanh_2 i j * reciprocal_3 i j * V_c i j))
   + (\sum_(i < N) \sum_(j < H) G i 0%N j * reciprocal_1 i j * reciprocal_3 i j * V_c i j)
   + (\sum_(i < N) \sum_(j < H) G i 1%N j * reciprocal_3 i j * V_c i j)
  = (\sum_(i < N) \sum_(j < H) G i 1%N j * reciprocal_3 i j * V_c i j)
   - (\sum_(i < N) \sum_(j < H) G i 0%N j * reciprocal_1 i j * tanh_2 i j * tanh_2 i j * reciprocal_3 i j * V_c i j)
   + (\sum_(i < N) \sum_(j < H) G i 0%N j * reciprocal_1 i j * reciprocal_3 i j * V_c i j).
Proof.
move=> R N D H V_c G reciprocal_1 tanh_2 reciprocal_3 Wh Wx b c exp_4 exp_7 exp_8 h reciprocal_5 tanh_6 x.
pose size_of s := nth 0%N ([:: N; D; H; 2; 4])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V_c (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1) (value v 2));
     (fun v => reciprocal_1 (value v 0) (value v 1));
     (fun v => tanh_2 (value v 0) (value v 1));
     (fun v => reciprocal_3 (value v 0) (value v 1));
     (fun v => Wh (value v 0) (value v 1) (value v 2));
     (fun v => Wx (value v 0) (value v 1) (value v 2));
     (fun v => b (value v 0) (value v 1));
     (fun v => c (value v 0) (value v 1));
     (fun v => exp_4 (value v 0) (value v 1));
     (fun v => exp_7 (value v 0) (value v 1));
     (fun v => exp_8 (value v 0) (value v 1));
     (fun v => h (value v 0) (value v 1));
     (fun v => reciprocal_5 (value v 0) (value v 1));
     (fun v => tanh_6 (value v 0) (value v 1));
     (fun v => x (value v 0) (value v 1))] t.
pose lits : seq nat := [:: 0%N; 1%N].
have inside : typed size_of ([:: 3; 3])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([:: 3; 3])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
