(** * The gradient of [W |-> f (W *m X)], for every differentiable [f]

    Over any [realType], for all non-empty shapes, with the Frechet differential
    of MathComp-Analysis: if [f] is differentiable at [W *m X], the gradient of
    [W |-> f (W *m X)] at [W] is [grad f (W *m X) *m X^T]; the twin for [X] is
    [W^T *m grad f (W *m X)]; the row convention [D = X *m W] is the same theorem
    read with the other factor fixed. *)
From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp.classical Require Import boolp classical_sets functions.
From mathcomp.analysis Require Import reals topology normedtype derive.
Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.
Import GRing.Theory Num.Theory.
Import numFieldNormedType.Exports.
Local Open Scope ring_scope.
Local Open Scope classical_set_scope.

Section Analytic.
Variable R : realType.
Local Notation "''Mat_' ( p , q )" := 'M[R]_(p.+1, q.+1)
  (at level 8, format "''Mat_' ( p ,  q )").

(** Entry (i, j) of the gradient is the differential along the unit matrix. *)
Definition grad p q (f : 'Mat_(p, q) -> R) (A : 'Mat_(p, q)) : 'Mat_(p, q) :=
  \matrix_(i, j) 'd f A (delta_mx i j).

(** The differential is the pairing with the gradient. *)
Lemma diff_grad p q (f : 'Mat_(p, q) -> R) A V :
  'd f A V = \sum_i \sum_j grad f A i j * V i j.
Proof.
rewrite {1}[V]matrix_sum_delta linear_sum; apply: eq_bigr => i _.
by rewrite linear_sum; apply: eq_bigr => j _; rewrite linearZ mxE mulrC.
Qed.

Lemma continuous_sum (U V : normedModType R) (I : Type) (r : seq I) (F : I -> U -> V) :
  (forall i, continuous (F i)) -> continuous (fun x => \sum_(i <- r) F i x).
Proof.
move=> cF; elim: r => [|i r IH] x.
  have -> : (fun y => \sum_(i <- [::]) F i y) = cst 0.
    by apply/funext => y; rewrite big_nil.
  by rewrite big_nil; apply: cvg_cst.
have -> : (fun y => \sum_(j <- i :: r) F j y) = F i + (fun y => \sum_(j <- r) F j y).
  by apply/funext => y; rewrite big_cons.
by rewrite big_cons; apply: cvgD; [exact: cF | exact: IH].
Qed.

(** Linear maps from matrices are continuous: finite sums of coordinates. *)
Lemma continuous_matrix_linear p q (V : normedModType R) (L : {linear 'Mat_(p, q) -> V}) :
  continuous L.
Proof.
have -> : L = (fun A => \sum_i \sum_j A i j *: L (delta_mx i j)) :> (_ -> _).
  apply/funext => A; rewrite {1}[A]matrix_sum_delta linear_sum; apply: eq_bigr => i _.
  by rewrite linear_sum; apply: eq_bigr => j _; rewrite linearZ.
apply: continuous_sum => i; apply: continuous_sum => j A.
by apply: (@continuousZl _ _ _ (fun B : 'Mat_(p, q) => B i j : R^o)); apply: coord_continuous.
Qed.

Lemma diff_after_linear p q p' q' (L : {linear 'Mat_(p, q) -> 'Mat_(p', q')})
    (f : 'Mat_(p', q') -> R) A : differentiable f (L A) ->
  differentiable (f \o L) A /\ forall V, 'd (f \o L) A V = 'd f (L A) (L V).
Proof.
move=> df; have cL := @continuous_matrix_linear _ _ _ L; have dL := linear_differentiable A cL.
split=> [|V]; first exact: differentiable_comp.
by rewrite (diff_comp dL df) /= (diff_lin _ cL).
Qed.

Section Product.
Variables (h m n : nat) (W : 'Mat_(h, m)) (X : 'Mat_(m, n)) (f : 'Mat_(h, n) -> R).
Hypothesis df : differentiable f (W *m X).

Theorem grad_left :
  differentiable (fun W => f (W *m X)) W /\
  grad (fun W => f (W *m X)) W = grad f (W *m X) *m X^T.
Proof.
have [dfL diffE] := diff_after_linear (L := [linear of mulmxr X]) df.
split=> //; apply/matrixP => i k; rewrite !mxE [LHS]diffE /= diff_grad exchange_big.
apply: eq_bigr => j _; rewrite (bigD1 i) //= big1 => [|i' ne_i]; rewrite !mxE.
  rewrite (bigD1 k) //= big1 => [|k' ne_k]; rewrite mxE ?eqxx ?mul1r ?addr0 //.
  by rewrite (negPf ne_k) andbF mul0r.
by rewrite big1 ?mulr0 // => k' _; rewrite mxE (negPf ne_i) mul0r.
Qed.

Theorem grad_right :
  differentiable (fun X => f (W *m X)) X /\
  grad (fun X => f (W *m X)) X = W^T *m grad f (W *m X).
Proof.
have [dfL diffE] := diff_after_linear (L := [linear of mulmx W]) df.
split=> //; apply/matrixP => k j; rewrite !mxE [LHS]diffE /= diff_grad.
apply: eq_bigr => i _; rewrite (bigD1 j) //= big1 => [|j' ne_j]; rewrite !mxE.
  rewrite (bigD1 k) //= big1 => [|k' ne_k]; last by rewrite mxE (negPf ne_k) mulr0.
  by rewrite mxE !eqxx mulr1 !addr0 mulrC.
by rewrite big1 ?mulr0 // => k' _; rewrite mxE (negPf ne_j) andbF mulr0.
Qed.

End Product.

(** The row convention, [D = X *m W]: samples are rows. *)
Theorem grad_row_convention n m h (X : 'Mat_(n, m)) (W : 'Mat_(m, h)) (f : 'Mat_(n, h) -> R) :
  differentiable f (X *m W) ->
  grad (fun W => f (X *m W)) W = X^T *m grad f (X *m W) /\
  grad (fun X => f (X *m W)) X = grad f (X *m W) *m W^T.
Proof. by move=> df; split; [case: (grad_right df) | case: (grad_left df)]. Qed.

End Analytic.
