(* Certificate lstm_gates dao.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_ao is V ao
   exp_8 is exp 8
   exp_9 is exp 9
   reciprocal_5 is reciprocal 5
   reciprocal_6 is reciprocal 6
   tanh_7 is tanh 7
   reciprocal_1[i, j] = ((exp(ao[i, j] * -1) + 1))**(-1)
   exp_2[i, j] = exp(ao[i, j] * -1)
   tanh_3[i, j] = tanh((((exp(af[i, j] * -1) + 1))**(-1) * c[i, j] + ((exp(ai[i, j] * -1) + 1))**(-1) * tanh(ag[i, j])))
   The hypotheses, in their order: reciprocal 1 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (2, [:: 0; 1; 2]); (3, [:: 1; 2]); (3, [:: 1; 2]); (4, [:: 1; 2]); (1, [:: 1; 2]); (5, [:: 1; 2])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0; 1] [:: (2, [:: 0; 1; 2]); (5, [:: 1; 2]); (3, [:: 1; 2]); (3, [:: 1; 2]); (1, [:: 1; 2])];
     Product (C := Integers) (Zpos 1) [:: 0; 1] [:: (2, [:: 0; 1; 2]); (5, [:: 1; 2]); (3, [:: 1; 2]); (1, [:: 1; 2])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0; 1] [:: Product (C := Integers) (Zpos 1) [::] [:: (3, [:: 1; 2]); (4, [:: 1; 2])];
     Product (C := Integers) (Zpos 1) [::] [:: (3, [:: 1; 2])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 0; 1] [:: (2, [:: 0; 1; 2]); (3, [:: 1; 2]); (1, [:: 1; 2]); (5, [:: 1; 2])] 0 [:: 1; 2]]
    [:: [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1]])%N.

Lemma accepted : check ([:: 2])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem lstm_gates_dao :
  forall (R : comRingType) (N H : nat)
  (V_ao : nat -> nat -> R)
  (G : nat -> nat -> nat -> R)
  (reciprocal_1 exp_2 tanh_3 af ag ai ao c exp_8 exp_9 reciprocal_5 reciprocal_6 tanh_7 : nat -> nat -> R),
  (forall (i : 'I_N) (j : 'I_H), reciprocal_1 i j * exp_2 i j + reciprocal_1 i j = 1) ->
  (\sum_(i < N) \sum_(j < H) G 0%N i j * reciprocal_1 i j * reciprocal_1 i j * exp_2 i j * V_ao i j * tanh_3 i j)
  = - ((\sum_(i < N) \sum_(j < H) G 0%N i j * tanh_3 i j * reciprocal_1 i j * reciprocal_1 i j * V_ao i j))
   + (\sum_(i < N) \sum_(j < H) G 0%N i j * tanh_3 i j * reciprocal_1 i j * V_ao i j).
Proof.
move=> R N H V_ao G reciprocal_1 exp_2 tanh_3 af ag ai ao c exp_8 exp_9 reciprocal_5 reciprocal_6 tanh_7.
pose size_of s := nth 0%N ([:: N; H; 2])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V_ao (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1) (value v 2));
     (fun v => reciprocal_1 (value v 0) (value v 1));
     (fun v => exp_2 (value v 0) (value v 1));
     (fun v => tanh_3 (value v 0) (value v 1));
     (fun v => af (value v 0) (value v 1));
     (fun v => ag (value v 0) (value v 1));
     (fun v => ai (value v 0) (value v 1));
     (fun v => ao (value v 0) (value v 1));
     (fun v => c (value v 0) (value v 1));
     (fun v => exp_8 (value v 0) (value v 1));
     (fun v => exp_9 (value v 0) (value v 1));
     (fun v => reciprocal_5 (value v 0) (value v 1));
     (fun v => reciprocal_6 (value v 0) (value v 1));
     (fun v => tanh_7 (value v 0) (value v 1))] t.
pose lits : seq nat := [:: 0%N].
have inside : typed size_of ([:: 2])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([:: 2])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
