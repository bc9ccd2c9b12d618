(* Certificate self_attention dWv.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   T_1 is T
   V_Wv is V Wv
   selected_3 is selected 3
   exp_1[i, j] = exp((sum_k(sum_l(X[i, l] * Wq[l, k]) * sum_p(X[j, p] * Wk[p, k])) + sum_q(sum_r(X[i, r] * Wq[r, q]) * sum_s(X[argmax_u(sum_v(sum_w(X[i, w] * Wq[w, v]) * sum_i1(X[u, i1] * Wk[i1, v]))), s] * Wk[s, q])) * -1))
   reciprocal_2[i] = (sum_j(exp((sum_k(sum_l(X[i, l] * Wq[l, k]) * sum_p(X[j, p] * Wk[p, k])) + sum_q(sum_r(X[i, r] * Wq[r, q]) * sum_s(X[argmax_u(sum_v(sum_w(X[i, w] * Wq[w, v]) * sum_i1(X[u, i1] * Wk[i1, v]))), s] * Wk[s, q])) * -1))))**(-1) *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0; 3; 0; 1] [:: (3, [:: 0; 1]); (4, [:: 0; 2]); (5, [:: 0]); (1, [:: 2; 3]); (2, [:: 3; 1])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 1; 3; 0; 0] [:: (1, [:: 2; 0]); (4, [:: 3; 2]); (5, [:: 3]); (3, [:: 3; 1]); (2, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([::])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [::]
    [:: [:: 0; 1; 2; 3];
     [:: 3; 1; 2; 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem self_attention_dWv :
  forall (R : comRingType) (T_1 D E M : nat)
  (X V_Wv G exp_1 : nat -> nat -> R)
  (reciprocal_2 : nat -> R)
  (Wk Wq selected_3 : nat -> nat -> R),
  (\sum_(i < T_1) \sum_(j < M) \sum_(k < T_1) \sum_(l < D) G i j * exp_1 i k * reciprocal_2 i * X k l * V_Wv l j)
  = (\sum_(i < D) \sum_(j < M) \sum_(k < T_1) \sum_(l < T_1) X k i * exp_1 l k * reciprocal_2 l * G l j * V_Wv i j).
Proof.
move=> R T_1 D E M X V_Wv G exp_1 reciprocal_2 Wk Wq selected_3.
pose size_of s := nth 0%N ([:: T_1; D; E; M])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => X (value v 0) (value v 1));
     (fun v => V_Wv (value v 0) (value v 1));
     (fun v => G (value v 0) (value v 1));
     (fun v => exp_1 (value v 0) (value v 1));
     (fun v => reciprocal_2 (value v 0));
     (fun v => Wk (value v 0) (value v 1));
     (fun v => Wq (value v 0) (value v 1));
     (fun v => selected_3 (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
