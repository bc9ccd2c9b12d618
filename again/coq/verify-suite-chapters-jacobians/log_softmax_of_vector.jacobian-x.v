(* Certificate log_softmax_of_vector.jacobian dx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_x is V x
   log_4 is log 4
   reciprocal_1 = (sum_i(exp(x[i])))**(-1)
   exp_2[i] = exp(x[i])
   exp_3[i] = exp((x[i] + log(sum_j(exp(x[j]))) * -1))
   The hypotheses, in their order: exp of a sum 2 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (2, [:: 0]); (1, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0; 0] [:: (2, [:: 0]); (3, [::]); (4, [:: 1]); (1, [:: 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (0, [:: 1; 0]); (2, [:: 1]); (1, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0; 0] [:: (2, [:: 1]); (5, [:: 0]); (1, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (5, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (4, [:: 0]); (3, [::])]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 0; 0] [:: (2, [:: 1]); (1, [:: 0])] 0 [:: 0]]
    [:: [:: 0];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1];
     [:: 1; 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem log_softmax_of_vector_jacobian_dx :
  forall (R : comRingType) (n : nat)
  (V_x G : nat -> R)
  (reciprocal_1 : R)
  (exp_2 exp_3 : nat -> R)
  (log_4 : R)
  (x : nat -> R),
  (forall (i : 'I_n), exp_3 i = exp_2 i * reciprocal_1) ->
  (\sum_(i < n) G i * V_x i)
   - (\sum_(i < n) \sum_(j < n) G i * reciprocal_1 * exp_2 j * V_x j)
  = (\sum_(i < n) \sum_(j < n) (j == i :> nat)%:R * G j * V_x i)
   - (\sum_(i < n) \sum_(j < n) G j * exp_3 i * V_x i).
Proof.
move=> R n V_x G reciprocal_1 exp_2 exp_3 log_4 x.
pose size_of s := nth 0%N ([:: n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V_x (value v 0));
     (fun v => G (value v 0));
     (fun v => reciprocal_1);
     (fun v => exp_2 (value v 0));
     (fun v => exp_3 (value v 0));
     (fun v => log_4);
     (fun v => x (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
