(* Certificate linear_attention dK.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   T_1 is T
   V_K is V K
   exp_1[i, j] = exp(Q[i, j])
   exp_2[i, j] = exp(K[j, i]) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 3; 1; 2] [:: (3, [:: 0; 1]); (4, [:: 0; 2]); (5, [:: 2; 3]); (2, [:: 3; 2]); (1, [:: 3; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 2; 1; 3; 0] [:: (1, [:: 0; 2]); (4, [:: 3; 1]); (3, [:: 3; 2]); (5, [:: 1; 0]); (2, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3];
     [:: 3; 2; 1; 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem linear_attention_dK :
  forall (R : comRingType) (T_1 D S M : nat)
  (V V_K G exp_1 exp_2 K Q : nat -> nat -> R),
  (\sum_(i < T_1) \sum_(j < M) \sum_(k < D) \sum_(l < S) G i j * exp_1 i k * exp_2 k l * V_K l k * V l j)
  = (\sum_(i < S) \sum_(j < D) \sum_(k < M) \sum_(l < T_1) V i k * exp_1 l j * G l k * exp_2 j i * V_K i j).
Proof.
move=> R T_1 D S M V V_K G exp_1 exp_2 K Q.
pose size_of s := nth 0%N ([:: T_1; D; S; M])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => V (value v 0) (value v 1));
     (fun v => V_K (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1));
     (fun v => exp_1 (value v 0) (value v 1));
     (fun v => exp_2 (value v 0) (value v 1));
     (fun v => K (value v 0) (value v 1));
     (fun v => Q (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
