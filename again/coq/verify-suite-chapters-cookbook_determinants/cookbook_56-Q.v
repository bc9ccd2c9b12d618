(* Certificate cookbook_56 dQ.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_Q is V Q
   reciprocal_1 = (det[i,j: sum_k(sum_l(Q[k, l] * inv[p,q: sum_r(Q[r, p] * Q[r, q])](l, i)) * sum_s(Q[k, s] * inv[u,v: sum_w(Q[w, u] * Q[w, v])](s, j)))]())**(-1)
   det_2 = det[i,j: sum_k(sum_l(Q[k, l] * inv[p,q: sum_r(Q[r, p] * Q[r, q])](l, i)) * sum_s(Q[k, s] * inv[u,v: sum_w(Q[w, u] * Q[w, v])](s, j)))]()
   inverse_3[i, j] = inv[k,l: sum_p(sum_q(Q[p, q] * inv[r,s: sum_u(Q[u, r] * Q[u, s])](q, k)) * sum_v(Q[p, v] * inv[w,i1: sum_j1(Q[j1, w] * Q[j1, i1])](v, l)))](j, i)
   inverse_4[i, j] = inv[k,l: sum_p(Q[p, k] * Q[p, l])](j, i)
   The hypotheses, in their order: reciprocal 1, matrix 2, inverse 4 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 1; 1; 0; 1; 1] [:: (3, [::]); (4, [::]); (5, [:: 0; 1]); (2, [:: 2; 3]); (6, [:: 0; 3]); (1, [:: 2; 4]); (6, [:: 1; 4])];
     Product (C := Integers) (Zneg 1) [:: 1; 1; 0; 1; 1; 1; 0; 1] [:: (3, [::]); (4, [::]); (5, [:: 0; 1]); (1, [:: 2; 3]); (6, [:: 3; 4]); (2, [:: 6; 4]); (1, [:: 6; 5]); (6, [:: 0; 5]); (1, [:: 2; 7]); (6, [:: 1; 7])];
     Product (C := Integers) (Zneg 1) [:: 1; 1; 0; 1; 1; 1; 0; 1] [:: (3, [::]); (4, [::]); (5, [:: 0; 1]); (1, [:: 2; 3]); (6, [:: 3; 4]); (1, [:: 6; 4]); (2, [:: 6; 5]); (6, [:: 0; 5]); (1, [:: 2; 7]); (6, [:: 1; 7])];
     Product (C := Integers) (Zpos 1) [:: 1; 1; 0; 1; 1] [:: (3, [::]); (4, [::]); (5, [:: 0; 1]); (1, [:: 2; 3]); (6, [:: 0; 3]); (2, [:: 2; 4]); (6, [:: 1; 4])];
     Product (C := Integers) (Zneg 1) [:: 1; 1; 0; 1; 1; 1; 1; 0] [:: (3, [::]); (4, [::]); (5, [:: 0; 1]); (1, [:: 2; 3]); (6, [:: 0; 3]); (1, [:: 2; 4]); (6, [:: 4; 5]); (2, [:: 7; 5]); (1, [:: 7; 6]); (6, [:: 1; 6])];
     Product (C := Integers) (Zneg 1) [:: 1; 1; 0; 1; 1; 1; 1; 0] [:: (3, [::]); (4, [::]); (5, [:: 0; 1]); (1, [:: 2; 3]); (6, [:: 0; 3]); (1, [:: 2; 4]); (6, [:: 4; 5]); (1, [:: 7; 5]); (2, [:: 7; 6]); (6, [:: 1; 6])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 2) [:: 0; 1; 1] [:: (1, [:: 0; 2]); (6, [:: 1; 2]); (2, [:: 0; 1])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [::] [:: Product (C := Integers) (Zpos 1) [::] [:: (4, [::]); (3, [::])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::]];
     Hypothesis_ (C := Integers) [:: 1; 1] [:: Product (C := Integers) (Zpos 1) [::] [:: (5, [:: 0; 1])]]
    [:: Product (C := Integers) (Zpos 1) [:: 0] [:: (1, [:: 2; 1]); (1, [:: 2; 0])]];
     Hypothesis_ (C := Integers) [:: 1; 1] [:: Product (C := Integers) (Zpos 1) [:: 1; 0] [:: (6, [:: 2; 0]); (1, [:: 3; 1]); (1, [:: 3; 2])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (0, [:: 1; 0])]]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zneg 1) [:: 1; 1; 0; 1; 1] [:: (3, [::]); (4, [::]); (2, [:: 2; 3]); (6, [:: 0; 3]); (1, [:: 2; 4]); (6, [:: 1; 4])] 1 [:: 0; 1];
     Cofactor (C := Integers) (Zpos 1) [:: 1; 1; 0; 1; 1; 1; 0; 1] [:: (3, [::]); (4, [::]); (1, [:: 2; 3]); (6, [:: 3; 4]); (2, [:: 6; 4]); (1, [:: 6; 5]); (6, [:: 0; 5]); (1, [:: 2; 7]); (6, [:: 1; 7])] 1 [:: 0; 1];
     Cofactor (C := Integers) (Zpos 1) [:: 1; 1; 0; 1; 1; 1; 0; 1] [:: (3, [::]); (4, [::]); (1, [:: 2; 3]); (6, [:: 3; 4]); (1, [:: 6; 4]); (2, [:: 6; 5]); (6, [:: 0; 5]); (1, [:: 2; 7]); (6, [:: 1; 7])] 1 [:: 0; 1];
     Cofactor (C := Integers) (Zneg 1) [:: 1; 1; 0; 1; 1] [:: (3, [::]); (4, [::]); (1, [:: 2; 3]); (6, [:: 0; 3]); (2, [:: 2; 4]); (6, [:: 1; 4])] 1 [:: 0; 1];
     Cofactor (C := Integers) (Zpos 1) [:: 1; 1; 0; 1; 1; 1; 1; 0] [:: (3, [::]); (4, [::]); (1, [:: 2; 3]); (6, [:: 0; 3]); (1, [:: 2; 4]); (6, [:: 4; 5]); (2, [:: 7; 5]); (1, [:: 7; 6]); (6, [:: 1; 6])] 1 [:: 0; 1];
     Cofactor (C := Integers) (Zpos 1) [:: 1; 1; 0; 1; 1; 1; 1; 0] [:: (3, [::]); (4, [::]); (1, [:: 2; 3]); (6, [:: 0; 3]); (1, [:: 2; 4]); (6, [:: 4; 5]); (1, [:: 7; 5]); (2, [:: 7; 6]); (6, [:: 1; 6])] 1 [:: 0; 1];
     Cofactor (C := Integers) (Zneg 2) [:: 1; 1; 0; 1; 1; 0] [:: (2, [:: 2; 3]); (6, [:: 0; 3]); (1, [:: 2; 4]); (6, [:: 1; 4]); (1, [:: 5; 1]); (1, [:: 5; 0])] 0 [::];
     Cofactor (C := Integers) (Zpos 2) [:: 1; 1; 0; 1; 1; 1; 0; 1; 0] [:: (1, [:: 2; 3]); (6, [:: 3; 4]); (2, [:: 6; 4]); (1, [:: 6; 5]); (6, [:: 0; 5]); (1, [:: 2; 7]); (6, [:: 1; 7]); (1, [:: 8; 1]); (1, [:: 8; 0])] 0 [::];
     Cofactor (C := Integers) (Zpos 2) [:: 1; 1; 0; 1; 1; 1; 0; 1; 0] [:: (1, [:: 2; 3]); (6, [:: 3; 4]); (1, [:: 6; 4]); (2, [:: 6; 5]); (6, [:: 0; 5]); (1, [:: 2; 7]); (6, [:: 1; 7]); (1, [:: 8; 1]); (1, [:: 8; 0])] 0 [::];
     Cofactor (C := Integers) (Zpos 2) [:: 1; 0; 1; 1] [:: (2, [:: 1; 2]); (1, [:: 1; 3]); (6, [:: 0; 3])] 2 [:: 2; 0];
     Cofactor (C := Integers) (Zpos 2) [:: 1; 1; 1; 1; 0; 1; 0] [:: (2, [:: 4; 2]); (1, [:: 4; 3]); (6, [:: 0; 3]); (6, [:: 1; 5]); (1, [:: 6; 1]); (1, [:: 6; 0])] 2 [:: 2; 5];
     Cofactor (C := Integers) (Zpos 2) [:: 1; 1; 1; 1; 0; 1; 0] [:: (1, [:: 4; 2]); (2, [:: 4; 3]); (6, [:: 0; 3]); (6, [:: 1; 5]); (1, [:: 6; 1]); (1, [:: 6; 0])] 2 [:: 2; 5]]
    [:: [:: 0; 1; 2; 3; 4];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3; 4];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2];
     [:: 0; 1; 2; 3; 4];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3; 4; 5; 6; 7; 8];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 0; 1; 2; 3; 4; 5; 6; 7; 8];
     [:: 0; 1; 2; 3; 4];
     [:: 1; 0; 2; 4; 3; 5];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 1; 0; 2; 4; 5; 6; 7; 3; 8];
     [:: 0; 1; 2; 3; 4; 5; 6; 7];
     [:: 1; 0; 2; 4; 5; 6; 7; 3; 8];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 0; 1; 2; 3; 4; 5];
     [:: 0; 1; 2; 3; 4; 5; 6; 7; 8];
     [:: 0; 1; 2; 3; 4; 5; 6; 7; 8];
     [:: 0; 1; 2; 3; 4; 5; 6; 7; 8];
     [:: 0; 1; 2; 3; 4; 5; 6; 7; 8];
     [:: 4; 0; 1; 2; 3; 5];
     [:: 1; 0; 3; 2];
     [:: 0; 1; 8; 7; 2; 3; 4; 5; 6];
     [:: 1; 0; 4; 2; 3; 6; 5];
     [:: 0; 1; 8; 7; 2; 3; 4; 5; 6];
     [:: 0; 1; 4; 3; 2; 6; 5]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem cookbook_56_dQ :
  forall (R : comRingType) (m k : nat)
  (Q V_Q : nat -> nat -> R)
  (reciprocal_1 det_2 : R)
  (inverse_3 inverse_4 : nat -> nat -> R),
  (det_2 * reciprocal_1 = 1) ->
  (forall (i : 'I_k) (j : 'I_k), inverse_3 i j = (\sum_(l < m) Q l j * Q l i)) ->
  (forall (i : 'I_k) (j : 'I_k), (\sum_(l < k) \sum_(p < m) inverse_4 l i * Q p j * Q p l) = (j == i :> nat)%:R) ->
  (\sum_(i < k) \sum_(j < k) \sum_(l < m) \sum_(p < k) \sum_(q < k) reciprocal_1 * det_2 * inverse_3 i j * V_Q l p * inverse_4 i p * Q l q * inverse_4 j q)
   - (\sum_(i < k) \sum_(j < k) \sum_(l < m) \sum_(p < k) \sum_(q < k) \sum_(u < k) \sum_(w < m) \sum_(a < k) reciprocal_1 * det_2 * inverse_3 i j * Q l p * inverse_4 p q * V_Q w q * Q w u * inverse_4 i u * Q l a * inverse_4 j a)
   - (\sum_(i < k) \sum_(j < k) \sum_(l < m) \sum_(p < k) \sum_(q < k) \sum_(u < k) \sum_(w < m) \sum_(a < k) reciprocal_1 * det_2 * inverse_3 i j * Q l p * inverse_4 p q * Q w q * V_Q w u * inverse_4 i u * Q l a * inverse_4 j a)
   + (\sum_(i < k) \sum_(j < k) \sum_(l < m) \sum_(p < k) \sum_(q < k) reciprocal_1 * det_2 * inverse_3 i j * Q l p * inverse_4 i p * V_Q l q * inverse_4 j q)
   - (\sum_(i < k) \sum_(j < k) \sum_(l < m) \sum_(p < k) \sum_(q < k) \sum_(u < k) \sum_(w < k) \sum_(a < m) reciprocal_1 * det_2 * inverse_3 i j * Q l p * inverse_4 i p * Q l q * inverse_4 q u * V_Q a u * Q a w * inverse_4 j w)
   - (\sum_(i < k) \sum_(j < k) \sum_(l < m) \sum_(p < k) \sum_(q < k) \sum_(u < k) \sum_(w < k) \sum_(a < m) reciprocal_1 * det_2 * inverse_3 i j * Q l p * inverse_4 i p * Q l q * inverse_4 q u * Q a u * V_Q a w * inverse_4 j w)
  = - (2%:R * (\sum_(i < m) \sum_(j < k) \sum_(l < k) Q i l * inverse_4 j l * V_Q i j)).
Proof.
move=> R m k Q V_Q reciprocal_1 det_2 inverse_3 inverse_4.
pose size_of s := nth 0%N ([:: m; k])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => Q (value v 0) (value v 1));
     (fun v => V_Q (value v 0) (value v 1));
     (fun v => reciprocal_1);
     (fun v => det_2);
     (fun v => inverse_3 (value v 0) (value v 1));
     (fun v => inverse_4 (value v 0) (value v 1))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
