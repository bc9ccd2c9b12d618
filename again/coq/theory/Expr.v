(** * Sums of products of tensor entries, at every shape

    A product is  [c * \sum_(bound indices) T1 .. * T2 .. * ...].  An index is a
    position in the list of values  [free values ++ bound values]  (de Bruijn
    levels), a sort is a number, its size comes from [size_of], and tensors are
    arbitrary functions.  Tensor 0 is Kronecker's delta.  A size enters as a
    scalar through a bound index that no factor uses. *)
From mathcomp Require Import all_ssreflect all_algebra.
Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.
Import GRing.Theory.
Local Open Scope ring_scope.

Notation value := (nth 0%N).

(** ** Data: what a certificate holds *)

Record coefficients := Coefficients {
  coefficient :> Type;
  cone : coefficient;
  cadd : coefficient -> coefficient -> coefficient;
  cmul : coefficient -> coefficient -> coefficient;
  copp : coefficient -> coefficient;
  czero : coefficient -> bool }.

Definition factor := (nat * seq nat)%type.

Record product (C : coefficients) := Product {
  scalar : C;
  bounds : seq nat;
  factors : seq factor }.

Definition side C := seq (product C).

(** ** What the data means *)

(** [show c x] is [image c * x], written as a reader would write it. *)
Record interpretation (C : coefficients) (R : comRingType) := Interpretation {
  image : C -> R;
  show : C -> R -> R;
  showE : forall c x, show c x = image c * x;
  image1 : image (cone C) = 1;
  imageD : forall c d, image (cadd c d) = image c + image d;
  imageM : forall c d, image (cmul c d) = image c * image d;
  imageN : forall c, image (copp c) = - image c;
  image0 : forall c, czero c -> image c = 0 }.

Section Meaning.
Variables (C : coefficients) (R : comRingType) (I : interpretation C R).
Variables (size_of : nat -> nat) (T : nat -> seq nat -> R).

Definition entry (rho : seq nat) (f : factor) : R :=
  let v := [seq value rho k | k <- f.2] in
  if f.1 is 0%N then (value v 0 == value v 1)%:R else T f.1 v.

Fixpoint sum_over (bs rho : seq nat) (F : seq nat -> R) : R :=
  if bs is s :: bs' then \sum_(i < size_of s) sum_over bs' (rcons rho i) F
  else F rho.

(** The recursions are spelled out so that, on concrete data, [eval] is
    convertible with the formula that a reader expects. *)
Fixpoint times (rho : seq nat) (acc : R) (fs : seq factor) : R :=
  if fs is f :: fs' then times rho (acc * entry rho f) fs' else acc.

Definition monomial (rho : seq nat) (fs : seq factor) : R :=
  if fs is f :: fs' then times rho (entry rho f) fs' else 1.

Definition eval_product (rho : seq nat) (p : product C) : R :=
  show I (scalar p) (sum_over (bounds p) rho (monomial^~ (factors p))).

Fixpoint plus (rho : seq nat) (acc : R) (e : side C) : R :=
  if e is p :: e' then plus rho (acc + eval_product rho p) e' else acc.

Definition eval (rho : seq nat) (e : side C) : R :=
  if e is p :: e' then plus rho (eval_product rho p) e' else 0.

(** [P] holds for all values of free indices of the given sorts. *)
Fixpoint for_all (ss rho : seq nat) (P : seq nat -> Prop) : Prop :=
  if ss is s :: ss' then forall i : 'I_(size_of s), for_all ss' (rcons rho i) P
  else P rho.

(** ** The same, in the shape that proofs want *)

Definition typed (ss v : seq nat) : bool :=
  all2 (fun s i => i < size_of s)%N ss v.

Fixpoint tuples (bs : seq nat) : seq (seq nat) :=
  if bs is s :: bs' then [seq i :: v | i <- iota 0 (size_of s), v <- tuples bs']
  else [:: [::]].

Lemma typed_size ss v : typed ss v -> size v = size ss.
Proof. by elim: ss v => [|s ss IH] [|i v] //= /andP[_ /IH ->]. Qed.

Lemma typed_rcons ss v s i :
  typed (rcons ss s) (rcons v i) = (typed ss v && (i < size_of s)%N).
Proof.
elim: ss v => [|s' ss IH] [|j v] //=; rewrite ?andbT ?andbF -?andbA ?IH //.
- by case: v => /=; rewrite andbF.
- by case: ss {IH} => /=; rewrite andbF.
Qed.

Lemma typed_cat ss ss' v v' : size v = size ss ->
  typed (ss ++ ss') (v ++ v') = typed ss v && typed ss' v'.
Proof. by elim: ss v => [|s ss IH] [|j v] //= [] /IH ->; rewrite andbA. Qed.

Lemma typed_nth ss v k : typed ss v -> (k < size ss)%N ->
  (value v k < size_of (value ss k))%N.
Proof. by elim: ss v k => [|s ss IH] [|i v] [|k] //= /andP[? /IH]; auto. Qed.

Lemma typedP ss v : size v = size ss ->
  (forall k, (k < size ss)%N -> (value v k < size_of (value ss k))%N) ->
  typed ss v.
Proof.
elim: ss v => [|s ss IH] [|i v] //= [sz] H; rewrite (H 0%N) //=.
by apply: IH => // k lt_k; apply: (H k.+1).
Qed.

Lemma mem_tuples bs v : (v \in tuples bs) = typed bs v.
Proof.
elim: bs v => [|s bs IH] v; first by case: v.
apply/allpairsP/idP => [[[i w] /= [lt_i]]|].
  by rewrite mem_iota /= add0n IH in lt_i * => typed_w ->; apply/andP.
by case: v => //= i v /andP[lt_i typed_v]; exists (i, v); rewrite mem_iota IH.
Qed.

Lemma uniq_tuples bs : uniq (tuples bs).
Proof.
elim: bs => //= s bs IH; apply: allpairs_uniq; rewrite ?iota_uniq //.
by move=> [i v] [j w] _ _ [-> ->].
Qed.

Lemma eq_sum_over bs rho F F' : F =1 F' -> sum_over bs rho F = sum_over bs rho F'.
Proof. by move=> eqF; elim: bs rho => //= s bs IH rho; apply: eq_bigr. Qed.

Lemma sum_over_cat bs bs' rho F :
  sum_over (bs ++ bs') rho F = sum_over bs rho (fun r => sum_over bs' r F).
Proof. by elim: bs rho => //= s bs IH rho; apply: eq_bigr. Qed.

Lemma sum_over_tuples bs rho F :
  sum_over bs rho F = \sum_(v <- tuples bs) F (rho ++ v).
Proof.
elim: bs rho => [|s bs IH] rho /=; first by rewrite big_seq1 cats0.
have -> : iota 0 (size_of s) = index_iota 0 (size_of s).
  by rewrite /index_iota subn0.
rewrite big_allpairs_dep big_mkord.
by apply: eq_bigr => i _; rewrite IH; apply: eq_bigr => v _; rewrite cat_rcons.
Qed.

Lemma monomialE rho fs : monomial rho fs = \prod_(f <- fs) entry rho f.
Proof.
case: fs => [|f fs] /=; first by rewrite big_nil.
rewrite big_cons; elim: fs (entry rho f) => [|g fs IH] a /=.
  by rewrite big_nil mulr1.
by rewrite IH big_cons mulrA.
Qed.

Lemma eval_productE rho p :
  eval_product rho p = image I (scalar p) *
    \sum_(v <- tuples (bounds p)) \prod_(f <- factors p) entry (rho ++ v) f.
Proof.
rewrite /eval_product showE sum_over_tuples; congr (_ * _).
by apply: eq_bigr => v _; apply: monomialE.
Qed.

Lemma evalE rho e : eval rho e = \sum_(p <- e) eval_product rho p.
Proof.
case: e => [|p e] /=; first by rewrite big_nil.
rewrite big_cons; elim: e (eval_product rho p) => [|q e IH] a /=.
  by rewrite big_nil addr0.
by rewrite IH big_cons addrA.
Qed.

Lemma for_allP ss rho (P : seq nat -> Prop) :
  (forall v, typed ss v -> P (rho ++ v)) <-> for_all ss rho P.
Proof.
elim: ss rho => [|s ss IH] rho /=; split => H.
- by have := H [::] isT; rewrite cats0.
- by case=> //; rewrite cats0.
- move=> i; apply/IH => v typed_v; rewrite cat_rcons; apply: H.
  by rewrite /= ltn_ord.
- case=> // i v /= /andP[lt_i typed_v]; rewrite -cat_rcons.
  by have /IH := H (Ordinal lt_i); apply.
Qed.

End Meaning.
