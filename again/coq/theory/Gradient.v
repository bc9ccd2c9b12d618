(** * The derivative of a polynomial forward, computed and proved

    [derivative x v e] is the derivative of [e] in tensor [x] along tensor [v].
    [taylor]: the forward at [x + t v] is its value at [x], plus [t] times the
    derivative, plus [t^2] times a polynomial in [t]; over a field that is what
    it means to be the derivative, so that a certificate states the gradient. *)
From mathcomp Require Import all_ssreflect all_algebra ring.
From Gradproof Require Import Expr Checker Soundness.
Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.
Import GRing.Theory.

(** All ways to replace one occurrence of [x] by [v]. *)
Fixpoint replace_one (x v : nat) (fs : seq factor) : seq (seq factor) :=
  if fs is f :: fs' then
    let later := [seq f :: gs | gs <- replace_one x v fs'] in
    if f.1 == x then ((v, f.2) :: fs') :: later else later
  else [::].

Definition derivative C (x v : nat) (e : side C) : side C :=
  flatten [seq [seq Product (scalar p) (bounds p) fs | fs <- replace_one x v (factors p)]
          | p <- e].

Local Open Scope ring_scope.

(** The tensors with [x + t v] in the place of [x]. *)
Definition along (R : comRingType) (T : nat -> seq nat -> R) (x v : nat) (t : R) :
    nat -> seq nat -> R :=
  fun k idx => if k == x then T x idx + t * T v idx else T k idx.

Section Naturality.
Variables (C : coefficients) (R S : comRingType) (phi : {rmorphism R -> S}).
Variables (I : interpretation C R) (J : interpretation C S) (size_of : nat -> nat).
Hypothesis phi_image : forall c, phi (image I c) = image J c.

Lemma eval_morphism T T' rho e : (forall k idx, phi (T k idx) = T' k idx) ->
  phi (eval I size_of T rho e) = eval J size_of T' rho e.
Proof.
move=> eq_T; rewrite !evalE rmorph_sum; apply: eq_bigr => p _.
rewrite !eval_productE rmorphM phi_image rmorph_sum; congr (_ * _).
apply: eq_bigr => v _; rewrite rmorph_prod; apply: eq_bigr => -[[|k] idx] _.
  by rewrite /entry /= rmorph_nat.
by rewrite /entry /= eq_T.
Qed.

End Naturality.

Section Taylor.
Variables (C : coefficients) (R : comRingType) (I : interpretation C R).
Variables (size_of : nat -> nat) (T : nat -> seq nat -> R) (x v : nat).

(** Coefficients as constant polynomials. *)
Definition constant : interpretation C [comRingType of {poly R}].
Proof.
exists (fun c => (image I c)%:P) (fun c p => (image I c)%:P * p) => //.
- by rewrite image1.
- by move=> c d; rewrite imageD polyCD.
- by move=> c d; rewrite imageM polyCM.
- by move=> c; rewrite imageN polyCN.
- by move=> c /(image0 I) ->.
Defined.

(** The forward along the line, as one polynomial in [t]. *)
Let line : nat -> seq nat -> [comRingType of {poly R}] :=
  along (fun k idx => (T k idx)%:P) x v 'X.

Lemma eval_line rho e t :
  (eval constant size_of line rho e).[t] = eval I size_of (along T x v t) rho e.
Proof.
rewrite -[LHS]/(horner_eval t _).
apply: eval_morphism => [c|k idx]; first exact: hornerC.
by rewrite /= /horner_eval /line /along; case: eqP => _; rewrite !hornerE.
Qed.

Lemma eval_along0 rho e :
  eval I size_of (along T x v 0) rho e = eval I size_of T rho e.
Proof.
rewrite !evalE; apply: eq_bigr => p _; rewrite !eval_productE; congr (_ * _).
apply: eq_bigr => w _; apply: eq_bigr => -[[|k] idx] _ //.
by rewrite /entry /along /= mul0r addr0; case: eqP => [->|].
Qed.

Hypothesis x_not_delta : x != 0%N.
Hypothesis x_not_v : v != x.
Hypothesis v_not_delta : v != 0%N.

Lemma deriv_entry rho f :
  (entry line rho f)^`() =
  if f.1 == x then (T v [seq value rho k | k <- f.2])%:P else 0.
Proof.
case: f => [[|k] idx]; rewrite /entry /= /line /along.
  by rewrite [_ == x]eq_sym (negPf x_not_delta) derivMn -polyC1 derivC mul0rn.
by case: eqP => _; rewrite !derivE // mulr0 add0r addr0 mul1r.
Qed.

Lemma deriv_factors rho fs :
  (\prod_(f <- fs) entry line rho f)^`() =
  \sum_(gs <- replace_one x v fs) \prod_(f <- gs) entry line rho f.
Proof.
elim: fs => [|f fs IH] /=; first by rewrite !big_nil derivC.
rewrite big_cons derivM IH deriv_entry.
have later : \sum_(gs <- [seq f :: gs | gs <- replace_one x v fs]) \prod_(g <- gs) entry line rho g =
    entry line rho f * (\sum_(gs <- replace_one x v fs) \prod_(g <- gs) entry line rho g).
  by rewrite big_map mulr_sumr; apply: eq_bigr => gs _; rewrite big_cons.
case: ifP => _; rewrite ?big_cons -later ?mul0r ?add0r //; congr (_ * _ + _).
move: v_not_delta x_not_v; rewrite /entry /line /along /=.
by case: (v) => //= n _ /negPf ->.
Qed.

Lemma deriv_eval rho e :
  (eval constant size_of line rho e)^`() =
  eval constant size_of line rho (derivative x v e).
Proof.
rewrite !evalE raddf_sum big_flatten big_map; apply: eq_bigr => p _.
rewrite -[LHS]/(deriv _) big_map eval_productE derivM derivC mul0r add0r raddf_sum.
under [RHS]eq_bigr do rewrite eval_productE.
rewrite /= -mulr_sumr exchange_big; congr (_ * _).
by apply: eq_bigr => w _; apply: deriv_factors.
Qed.

Lemma second_order (p : {poly R}) :
  exists rho, forall t, p.[t] = p.[0] + t * p^`().[0] + t ^+ 2 * rho.[t].
Proof.
have split (q : {poly R}) : exists c : R, exists r, q = r * 'X + c%:P.
  by elim/poly_ind: q => [|q c _]; [exists 0, 0; rewrite mul0r addr0 | exists c, q].
have [a [q ->]] := split p; have [b [r ->]] := split q; exists r => t.
by rewrite !derivE !hornerE; ring.
Qed.

Theorem taylor rho e : exists r : {poly R}, forall t,
  eval I size_of (along T x v t) rho e =
  eval I size_of T rho e + t * eval I size_of T rho (derivative x v e) + t ^+ 2 * r.[t].
Proof.
have [r eq_r] := second_order (eval constant size_of line rho e); exists r => t.
by rewrite -!eval_along0 -!eval_line -deriv_eval eq_r.
Qed.

(** The form in which a certificate states a gradient: [right] is the claimed
    one, paired with the direction [v]. *)
Theorem certified_gradient lits Lits frees hyps cert forward right :
  typed size_of Lits lits ->
  check Lits frees hyps cert (derivative x v forward) right ->
  assuming I size_of T lits hyps (for_all size_of frees lits (fun rho =>
    exists r : {poly R}, forall t,
      eval I size_of (along T x v t) rho forward =
      eval I size_of T rho forward + t * eval I size_of T rho right + t ^+ 2 * r.[t])).
Proof.
move=> typed_lits ok; apply: assumingI => hyp; apply/for_allP => w typed_w.
have <- : eval I size_of T (lits ++ w) (derivative x v forward) =
          eval I size_of T (lits ++ w) right.
  exact: check_sound ok typed_w.
exact: taylor.
Qed.

End Taylor.
