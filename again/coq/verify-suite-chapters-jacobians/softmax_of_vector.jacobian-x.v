(* Certificate softmax_of_vector.jacobian dx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_x is V x
   exp_1[i] = exp((x[i] + x[argmax_j(x[j])] * -1))
   selected_2[i] = [i = argmax_j(x[j])]
   reciprocal_3 = (sum_i(exp((x[i] + x[argmax_j(x[j])] * -1))))**(-1)
   The hypotheses, in their order: reciprocal 3 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (2, [:: 0]); (3, [:: 0]); (1, [:: 0]); (5, [::])];
     Product (C := Integers) (Zneg 1) [:: 0; 0] [:: (2, [:: 0]); (3, [:: 0]); (4, [:: 1]); (1, [:: 1]); (5, [::])];
     Product (C := Integers) (Zneg 1) [:: 0; 0] [:: (2, [:: 0]); (3, [:: 0]); (5, [::]); (5, [::]); (3, [:: 1]); (1, [:: 1])];
     Product (C := Integers) (Zpos 1) [:: 0; 0; 0] [:: (2, [:: 0]); (3, [:: 0]); (5, [::]); (5, [::]); (3, [:: 1]); (4, [:: 2]); (1, [:: 2])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 0] [:: (0, [:: 1; 0]); (2, [:: 1]); (3, [:: 1]); (5, [::]); (1, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0; 0] [:: (2, [:: 1]); (3, [:: 1]); (5, [::]); (3, [:: 0]); (5, [::]); (1, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [:: 0] [:: (5, [::]); (3, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 0; 0] [:: (2, [:: 0]); (3, [:: 0]); (5, [::]); (4, [:: 1]); (1, [:: 1])] 0 [::]]
    [:: [:: 0];
     [:: 0; 1];
     [:: 0; 1];
     [:: 0; 1; 2];
     [:: 0; 1];
     [:: 1; 0];
     [:: 0; 2; 1];
     [:: 0; 1]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem softmax_of_vector_jacobian_dx :
  forall (R : comRingType) (n : nat)
  (V_x G exp_1 selected_2 : nat -> R)
  (reciprocal_3 : R)
  (x : nat -> R),
  ((\sum_(i < n) reciprocal_3 * exp_1 i) = 1) ->
  (\sum_(i < n) G i * exp_1 i * V_x i * reciprocal_3)
   - (\sum_(i < n) \sum_(j < n) G i * exp_1 i * selected_2 j * V_x j * reciprocal_3)
   - (\sum_(i < n) \sum_(j < n) G i * exp_1 i * reciprocal_3 * reciprocal_3 * exp_1 j * V_x j)
   + (\sum_(i < n) \sum_(j < n) \sum_(k < n) G i * exp_1 i * reciprocal_3 * reciprocal_3 * exp_1 j * selected_2 k * V_x k)
  = (\sum_(i < n) \sum_(j < n) (j == i :> nat)%:R * G j * exp_1 j * reciprocal_3 * V_x i)
   - (\sum_(i < n) \sum_(j < n) G j * exp_1 j * reciprocal_3 * exp_1 i * reciprocal_3 * V_x i).
Proof.
move=> R n V_x G exp_1 selected_2 reciprocal_3 x.
pose size_of s := nth 0%N ([:: n])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V_x (value v 0));
     (fun v => G (value v 0));
     (fun v => exp_1 (value v 0));
     (fun v => selected_2 (value v 0));
     (fun v => reciprocal_3);
     (fun v => x (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
