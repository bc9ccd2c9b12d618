(* Certificate lstm_gates daf.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_af is V af
   exp_10 is exp 10
   exp_5 is exp 5
   reciprocal_8 is reciprocal 8
   tanh_9 is tanh 9
   reciprocal_1[i, j] = ((exp(ao[i, j] * -1) + 1))**(-1)
   tanh_2[i, j] = tanh((((exp(af[i, j] * -1) + 1))**(-1) * c[i, j] + ((exp(ai[i, j] * -1) + 1))**(-1) * tanh(ag[i, j])))
   reciprocal_3[i, j] = ((exp(af[i, j] * -1) + 1))**(-1)
   exp_4[i, j] = exp(af[i, j] * -1)
   The hypotheses, in their order: reciprocal 2 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 1] [:: (3, [:: 0; 2; 3]); (4, [:: 2; 3]); (5, [:: 2; 3]); (5, [:: 2; 3]); (6, [:: 2; 3]); (6, [:: 2; 3]); (7, [:: 2; 3]); (2, [:: 2; 3]); (1, [:: 2; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 0; 2; 3]); (4, [:: 2; 3]); (6, [:: 2; 3]); (6, [:: 2; 3]); (7, [:: 2; 3]); (2, [:: 2; 3]); (1, [:: 2; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 1; 2; 3]); (6, [:: 2; 3]); (6, [:: 2; 3]); (7, [:: 2; 3]); (2, [:: 2; 3]); (1, [:: 2; 3])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 1] [:: (3, [:: 1; 2; 3]); (1, [:: 2; 3]); (6, [:: 2; 3]); (6, [:: 2; 3]); (2, [:: 2; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 1; 2; 3]); (1, [:: 2; 3]); (6, [:: 2; 3]); (2, [:: 2; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 0; 2; 3]); (4, [:: 2; 3]); (5, [:: 2; 3]); (5, [:: 2; 3]); (1, [:: 2; 3]); (6, [:: 2; 3]); (6, [:: 2; 3]); (2, [:: 2; 3])];
     Product (C := Integers) (Zneg 1) [:: 0; 1] [:: (3, [:: 0; 2; 3]); (4, [:: 2; 3]); (5, [:: 2; 3]); (5, [:: 2; 3]); (1, [:: 2; 3]); (6, [:: 2; 3]); (2, [:: 2; 3])];
     Product (C := Integers) (Zneg 1) [:: 0; 1] [:: (3, [:: 0; 2; 3]); (4, [:: 2; 3]); (1, [:: 2; 3]); (6, [:: 2; 3]); (6, [:: 2; 3]); (2, [:: 2; 3])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 0; 2; 3]); (4, [:: 2; 3]); (1, [:: 2; 3]); (6, [:: 2; 3]); (2, [:: 2; 3])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0; 1] [:: Product (C := Integers) (Zpos 1) [::] [:: (6, [:: 2; 3]); (7, [:: 2; 3])];
     Product (C := Integers) (Zpos 1) [::] [:: (6, [:: 2; 3])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zpos 1) [:: 0; 1] [:: (3, [:: 0; 2; 3]); (4, [:: 2; 3]); (5, [:: 2; 3]); (5, [:: 2; 3]); (6, [:: 2; 3]); (2, [:: 2; 3]); (1, [:: 2; 3])] 0 [:: 2; 3];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 1] [:: (3, [:: 0; 2; 3]); (4, [:: 2; 3]); (6, [:: 2; 3]); (2, [:: 2; 3]); (1, [:: 2; 3])] 0 [:: 2; 3];
     Cofactor (C := Integers) (Zneg 1) [:: 0; 1] [:: (3, [:: 1; 2; 3]); (6, [:: 2; 3]); (2, [:: 2; 3]); (1, [:: 2; 3])] 0 [:: 2; 3]]
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

Theorem lstm_gates_daf :
  forall (R : comRingType) (N H : nat)
  (c V_af : nat -> nat -> R)
  (G : nat -> nat -> nat -> R)
  (reciprocal_1 tanh_2 reciprocal_3 exp_4 af ag ai ao exp_10 exp_5 reciprocal_8 tanh_9 : nat -> nat -> R),
  (forall (i : 'I_N) (j : 'I_H), reciprocal_3 i j * exp_4 i j + reciprocal_3 i j = 1) ->
  - ((\sum_(i < N) \sum_(j < H) G 0%N i j * reciprocal_1 i j * tanh_2 i j * tanh_2 i j * reciprocal_3 i j * reciprocal_3 i j * exp_4 i j * V_af i j * c i j))
   + (\sum_(i < N) \sum_(j < H) G 0%N i j * reciprocal_1 i j * reciprocal_3 i j * reciprocal_3 i j * exp_4 i j * V_af i j * c i j)
   + (\sum_(i < N) \sum_(j < H) G 1%N i j * reciprocal_3 i j * reciprocal_3 i j * exp_4 i j * V_af i j * c i j)
  = - ((\sum_(i < N) \sum_(j < H) G 1%N i j * c i j * reciprocal_3 i j * reciprocal_3 i j * V_af i j))
   + (\sum_(i < N) \sum_(j < H) G 1%N i j * c i j * reciprocal_3 i j * V_af i j)
   + (\sum_(i < N) \sum_(j < H) G 0%N i j * reciprocal_1 i j * tanh_2 i j * tanh_2 i j * c i j * reciprocal_3 i j * reciprocal_3 i j * V_af i j)
   - (\sum_(i < N) \sum_(j < H) G 0%N i j * reciprocal_1 i j * tanh_2 i j * tanh_2 i j * c i j * reciprocal_3 i j * V_af i j)
   - (\sum_(i < N) \sum_(j < H) G 0%N i j * reciprocal_1 i j * c i j * reciprocal_3 i j * reciprocal_3 i j * V_af i j)
   + (\sum_(i < N) \sum_(j < H) G 0%N i j * reciprocal_1 i j * c i j * reciprocal_3 i j * V_af i j).
Proof.
move=> R N H c V_af G reciprocal_1 tanh_2 reciprocal_3 exp_4 af ag ai ao exp_10 exp_5 reciprocal_8 tanh_9.
pose size_of s := nth 0%N ([:: N; H; 2])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => c (value v 0) (value v 1));
     (fun v => V_af (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1) (value v 2));
     (fun v => reciprocal_1 (value v 0) (value v 1));
     (fun v => tanh_2 (value v 0) (value v 1));
     (fun v => reciprocal_3 (value v 0) (value v 1));
     (fun v => exp_4 (value v 0) (value v 1));
     (fun v => af (value v 0) (value v 1));
     (fun v => ag (value v 0) (value v 1));
     (fun v => ai (value v 0) (value v 1));
     (fun v => ao (value v 0) (value v 1));
     (fun v => exp_10 (value v 0) (value v 1));
     (fun v => exp_5 (value v 0) (value v 1));
     (fun v => reciprocal_8 (value v 0) (value v 1));
     (fun v => tanh_9 (value v 0) (value v 1))] t.
pose lits : seq nat := [:: 0%N; 1%N].
have inside : typed size_of ([:: 2; 2])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([:: 2; 2])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
