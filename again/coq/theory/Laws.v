(** * The laws of the small checker

    A certificate may use relations between a tensor and what it was defined as. The checker
    ([verify/checker/laws.py]) knows five kinds; each that is algebra is a theorem here, for all sizes.
    What an input was assumed to be (rows that sum to 1, a symmetric matrix) is its own law. *)
From mathcomp Require Import all_ssreflect all_algebra.
Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.
Import Order.TTheory GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(** ** Law "power": a root and the reciprocal of a root *)

(** There is one root that is not negative: so a tensor may be defined as it. *)
Theorem root_exists (R : rcfType) (b : R) q :
  (0 < q)%N -> 0 <= b -> exists2 t, 0 <= t & t ^+ q = b.
Proof.
move=> q_gt0 b_ge0; pose p : {poly R} := 'X^q - b%:P.
have at_ c : p.[c] = c ^+ q - b by rewrite !hornerE hornerXn.
have [|//|t /andP[t_ge0 _] /rootP root_t] := @poly_ivt R p 0 (b + 1).
- by rewrite addr_ge0 // ler01.
- rewrite !at_ expr0n eqn0Ngt q_gt0 sub0r oppr_le0 b_ge0 /= subr_ge0.
  case: q q_gt0 {p at_} => // q _; rewrite exprS.
  apply: (@le_trans _ _ (b + 1)); first by rewrite ler_addl ler01.
  by rewrite ler_pemulr ?addr_ge0 ?ler01 // exprn_ege1 // ler_addr.
by exists t => //; move: root_t; rewrite at_ => /eqP; rewrite subr_eq0 => /eqP.
Qed.

Theorem root_unique (R : realDomainType) (s t : R) q :
  (0 < q)%N -> 0 <= s -> 0 <= t -> s ^+ q = t ^+ q -> s = t.
Proof. by move=> q_gt0 s_ge0 t_ge0 /(pexpIrn q_gt0 s_ge0 t_ge0). Qed.

(** [t = b^(-1/q)] is the reciprocal of the root [r]. *)
Theorem reciprocal_of_root (F : fieldType) (b r : F) q :
  r ^+ q = b -> b != 0 -> (r^-1) ^+ q * b = 1.
Proof. by move=> <- b_ne0; rewrite exprVn mulVf. Qed.

(** ** Law "one of": of the positions on an axis one is selected *)

Theorem one_selected (R : ringType) n (k : 'I_n) : \sum_(i < n) (i == k)%:R = 1 :> R.
Proof. by rewrite (bigD1 k) //= eqxx big1 ?addr0 // => i /negPf ->. Qed.

(** A flip or a roll maps an axis onto itself: each position is taken once. *)
Theorem one_turned (R : ringType) n (turn : 'I_n -> 'I_n) (i : 'I_n) :
  injective turn -> \sum_(k < n) (i == turn k)%:R = 1 :> R.
Proof.
move=> inj; have [back turnK backK] := injF_bij inj.
rewrite (bigD1 (back i)) //= backK eqxx big1 ?addr0 // => k ne_k.
by case: eqP => // i_turn; rewrite i_turn turnK eqxx in ne_k.
Qed.

(** ** Law "turned": a function has one value at equal arguments; the inverse of a symmetric matrix is symmetric *)

Theorem one_value (A B : Type) (f : A -> B) (x y : A) : x = y -> f x = f y.
Proof. by move->. Qed.

Theorem inverse_of_symmetric (F : fieldType) n (A : 'M[F]_n) (i j : 'I_n) :
  (forall k l, A k l = A l k) -> invmx A i j = invmx A j i.
Proof.
move=> sym; have AT : A^T = A by apply/matrixP => k l; rewrite mxE sym.
by rewrite -[in LHS]AT -trmx_inv mxE.
Qed.
