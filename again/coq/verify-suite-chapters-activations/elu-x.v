(* Certificate elu dx.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_x is V x
   above_1[i] = [x[i] > 0]
   exp_2[i] = exp(x[i]) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 0]); (4, [:: 0]); (2, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 0]); (1, [::]); (5, [:: 0]); (2, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0] [:: (3, [:: 0]); (4, [:: 0]); (1, [::]); (5, [:: 0]); (2, [:: 0])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 0]); (4, [:: 0]); (2, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 0]); (1, [::]); (5, [:: 0]); (2, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0] [:: (3, [:: 0]); (4, [:: 0]); (1, [::]); (5, [:: 0]); (2, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem elu_dx :
  forall (R : comRingType) (N : nat)
  (a : R)
  (V_x G above_1 exp_2 x : nat -> R),
  (\sum_(i < N) G i * above_1 i * V_x i)
   + (\sum_(i < N) G i * a * exp_2 i * V_x i)
   - (\sum_(i < N) G i * above_1 i * a * exp_2 i * V_x i)
  = (\sum_(i < N) G i * above_1 i * V_x i)
   + (\sum_(i < N) G i * a * exp_2 i * V_x i)
   - (\sum_(i < N) G i * above_1 i * a * exp_2 i * V_x i).
Proof.
move=> R N a V_x G above_1 exp_2 x.
pose size_of s := nth 0%N ([:: N])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => a);
     (fun v => V_x (value v 0));
     (fun v => G (value v 0));
     (fun v => above_1 (value v 0));
     (fun v => exp_2 (value v 0));
     (fun v => x (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
