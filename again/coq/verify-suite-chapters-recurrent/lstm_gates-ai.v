(* Certificate lstm_gates dai.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_ai is V ai
   exp_10 is exp 10
   exp_6 is exp 6
   reciprocal_9 is reciprocal 9
   reciprocal_1[i, j] = ((exp(ao[i, j] * -1) + 1))**(-1)
   tanh_2[i, j] = tanh((((exp(af[i, j] * -1) + 1))**(-1) * c[i, j] + ((exp(ai[i, j] * -1) + 1))**(-1) * tanh(ag[i, j])))
   reciprocal_3[i, j] = ((exp(ai[i, j] * -1) + 1))**(-1)
   exp_4[i, j] = exp(ai[i, j] * -1)
   tanh_5[i, j] = tanh(ag[i, j])
   The hypotheses, in their order: reciprocal 2 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 1] [:: (2, [:: 0; 2; 3]); (3, [:: 2; 3]); (4, [:: 2; 3]); (4, [:: 2; 3]); (5, [:: 2; 3]); (5, [:: 2; 3]); (6, [:: 2; 3]); (1, [:: 2; 3]); (7, [:: 2; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (2, [:: 0; 2; 3]); (3, [:: 2; 3]); (5, [:: 2; 3]); (5, [:: 2; 3]); (6, [:: 2; 3]); (1, [:: 2; 3]); (7, [:: 2; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (2, [:: 1; 2; 3]); (5, [:: 2; 3]); (5, [:: 2; 3]); (6, [:: 2; 3]); (1, [:: 2; 3]); (7, [:: 2; 3])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 1] [:: (2, [:: 1; 2; 3]); (7, [:: 2; 3]); (5, [:: 2; 3]); (5, [:: 2; 3]); (1, [:: 2; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (2, [:: 1; 2; 3]); (7, [:: 2; 3]); (5, [:: 2; 3]); (1, [:: 2; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (2, [:: 0; 2; 3]); (3, [:: 2; 3]); (4, [:: 2; 3]); (4, [:: 2; 3]); (7, [:: 2; 3]); (5, [:: 2; 3]); (5, [:: 2; 3]); (1, [:: 2; 3])];
     Product (C := Integers) (Zneg 1) [:: 0; 1] [:: (2, [:: 0; 2; 3]); (3, [:: 2; 3]); (4, [:: 2; 3]); (4, [:: 2; 3]); (7, [:: 2; 3]); (5, [:: 2; 3]); (1, [:: 2; 3])];
     Product (C := Integers) (Zneg 1) [:: 0; 1] [:: (2, [:: 0; 2; 3]); (3, [:: 2; 3]); (7, [:: 2; 3]); (5, [:: 2; 3]); (5, [:: 2; 3]); (1, [:: 2; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (2, [:: 0; 2; 3]); (3, [:: 2; 3]); (7, [:: 2; 3]); (5, [:: 2; 3]); (1, [:: 2; 3])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0; 1] [:: Product (C := Integers) (Zpos 1) [::] [:: (5, [:: 2; 3]); (6, [:: 2; 3])];
     Product (C := Integers) (Zpos 1) [::] [:: (5, [:: 2; 3])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zpos 1) [:: 0; 1] [:: (2, [:: 0; 2; 3]); (3, [:: 2; 3]); (4, [:: 2; 3]); (4, [:: 2; 3]); (5, [:: 2; 3]); (1, [:: 2; 3]); (7, [:: 2; 3])] 0 [:: 2; 3];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 1] [:: (2, [:: 0; 2; 3]); (3, [:: 2; 3]); (5, [:: 2; 3]); (1, [:: 2; 3]); (7, [:: 2; 3])] 0 [:: 2; 3];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 1] [:: (2, [:: 1; 2; 3]); (5, [:: 2; 3]); (1, [:: 2; 3]); (7, [:: 2; 3])] 0 [:: 2; 3]]
    [:: [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1]])%N.

Lemma accepted : check ([:: 2; 2])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem lstm_gates_dai :
  forall (R : comRingType) (N H : nat)
  (V_ai : nat -> nat -> R)
  (G : nat -> nat -> nat -> R)
  (reciprocal_1 tanh_2 reciprocal_3 exp_4 tanh_5 af ag ai ao c exp_10 exp_6 reciprocal_9 : nat -> nat -> R),
  (forall (i : 'I_N) (j : 'I_H), reciprocal_3 i j * exp_4 i j + reciprocal_3 i j = 1) ->
  - ((\sum_(i < N) \sum_(j < H) G 0%N i j * reciprocal_1 i j * tanh_2 i j * tanh_2 i j * reciprocal_3 i j * reciprocal_3 i j * exp_4 i j * V_ai i j * tanh_5 i j))
   + (\sum_(i < N) \sum_(j < H) G 0%N i j * reciprocal_1 i j * reciprocal_3 i j * reciprocal_3 i j * exp_4 i j * V_ai i j * tanh_5 i j)
   + (\sum_(i < N) \sum_(j < H) G 1%N i j * reciprocal_3 i j * reciprocal_3 i j * exp_4 i j * V_ai i j * tanh_5 i j)
  = - ((\sum_(i < N) \sum_(j < H) G 1%N i j * tanh_5 i j * reciprocal_3 i j * reciprocal_3 i j * V_ai i j))
   + (\sum_(i < N) \sum_(j < H) G 1%N i j * tanh_5 i j * reciprocal_3 i j * V_ai i j)
   + (\sum_(i < N) \sum_(j < H) G 0%N i j * reciprocal_1 i j * tanh_2 i j * tanh_2 i j * tanh_5 i j * reciprocal_3 i j * reciprocal_3 i j * V_ai i j)
   - (\sum_(i < N) \sum_(j < H) G 0%N i j * reciprocal_1 i j * tanh_2 i j * tanh_2 i j * tanh_5 i j * reciprocal_3 i j * V_ai i j)
   - (\sum_(i < N) \sum_(j < H) G 0%N i j * reciprocal_1 i j * tanh_5 i j * reciprocal_3 i j * reciprocal_3 i j * V_ai i j)
   + (\sum_(i < N) \sum_(j < H) G 0%N i j * reciprocal_1 i j * tanh_5 i j * reciprocal_3 i j * V_ai i j).
Proof.
move=> R N H V_ai G reciprocal_1 tanh_2 reciprocal_3 exp_4 tanh_5 af ag ai ao c exp_10 exp_6 reciprocal_9.
pose size_of s := nth 0%N ([:: N; H; 2])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V_ai (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1) (value v 2));
     (fun v => reciprocal_1 (value v 0) (value v 1));
     (fun v => tanh_2 (value v 0) (value v 1));
     (fun v => reciprocal_3 (value v 0) (value v 1));
     (fun v => exp_4 (value v 0) (value v 1));
     (fun v => tanh_5 (value v 0) (value v 1));
     (fun v => af (value v 0) (value v 1));
     (fun v => ag (value v 0) (value v 1));
     (fun v => ai (value v 0) (value v 1));
     (fun v => ao (value v 0) (value v 1));
     (fun v => c (value v 0) (value v 1));
     (fun v => exp_10 (value v 0) (value v 1));
     (fun v => exp_6 (value v 0) (value v 1));
     (fun v => reciprocal_9 (value v 0) (value v 1))] t.
pose lits : seq nat := [:: 0%N; 1%N].
have inside : typed size_of ([:: 2; 2])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([:: 2; 2])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
