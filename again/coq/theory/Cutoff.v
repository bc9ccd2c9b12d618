(** * The cut-off: an identity that holds at one large enough shape holds at all

    [E] is a typed sum of products: no free index, no delta, every bound index in
    some factor, each tensor with its own sorts. If [E] is zero for all tensors
    over a domain of characteristic zero at one shape [n0] that has, in each sort
    [s], at least as many values as any product of [E] has indices of sort [s],
    then [E] is zero for all tensors at every shape.

    Proof. At a shape, [E] is a polynomial in the entries; it is zero for all
    tensors if and only if the coefficient of each monomial is zero. A monomial at
    shape [n] that some product reaches contains at most [n0 s] values of sort [s].
    So there is an injective renaming of its values into the shape [n0], and the
    assignments that reach the monomial correspond one to one to those that reach
    the renamed monomial: the two coefficients are the same sum. *)
From mathcomp Require Import all_ssreflect all_algebra.
From Gradproof Require Import Expr.
Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.
Import GRing.Theory Num.Theory.

(** ** A polynomial function is zero just if its coefficients are *)

Section Independence.
Local Open Scope ring_scope.
Variables (A : eqType) (R : numDomainType) (I : Type) (r : seq I) (c : I -> R).

Lemma polynomial_function0 (p : {poly R}) : (forall x, p.[x] = 0) -> p = 0.
Proof.
move=> zero; apply: (@roots_geq_poly_eq0 _ p [seq i%:R | i <- iota 0 (size p)]).
- by apply/allP => x _; rewrite /root zero.
- by rewrite map_inj_uniq ?iota_uniq // => i j /eqP; rewrite eqr_nat => /eqP.
- by rewrite size_map size_iota.
Qed.

Lemma perm_eq_count_filter (a : A) (m m' : seq A) :
  (count_mem a m' == count_mem a m) &&
    perm_eq [seq b <- m' | b != a] [seq b <- m | b != a] = perm_eq m' m.
Proof.
have others b (s : seq A) : b != a -> count_mem b [seq x <- s | x != a] = count_mem b s.
  move=> ne_b; rewrite count_filter; apply: eq_count => x /=.
  by case: eqP => // ->.
apply/idP/idP => [/andP[/eqP eq_a perm]|perm].
  apply/allP => b _ /=; case: (eqVneq b a) => [->|ne_b]; first exact/eqP.
  by rewrite -(others b m') // -(others b m) // (permP perm).
by rewrite (permP perm) eqxx perm_filter.
Qed.

(** By induction on the atoms: one of them is the variable, the rest are fixed. *)
Lemma independence (atoms : seq A) (P : pred I) (mon : I -> seq A) :
  (forall i, P i -> {subset mon i <= atoms}) ->
  (forall T : A -> R, \sum_(i <- r | P i) c i * \prod_(a <- mon i) T a = 0) ->
  forall m, \sum_(i <- r | P i && perm_eq (mon i) m) c i = 0.
Proof.
elim: atoms P mon => [|a atoms IH] P mon sub zero m.
  case: m => [|b m]; last first.
    rewrite big_pred0 // => i; apply/andP => -[Pi /perm_mem /(_ b)].
    by rewrite mem_head => /(sub _ Pi).
  rewrite -[RHS](zero (fun=> 0)); apply: eq_big => i.
    by case Pi: (P i) => //=; case E: (mon i) (sub i Pi) => [|b s] // /(_ b (mem_head _ _)).
  by case/andP => _ /perm_size /size0nil ->; rewrite big_nil mulr1.
pose k := count_mem a m; pose rest i := [seq b <- mon i | b != a].
pose P' i := P i && (count_mem a (mon i) == k).
under eq_bigl do rewrite -(perm_eq_count_filter a) andbA.
apply: (IH P' rest) => [i /andP[Pi _] b|T].
  by rewrite mem_filter => /andP[ne_b /(sub _ Pi)]; rewrite inE (negPf ne_b).
pose p : {poly R} := \sum_(i <- r | P i)
  (c i * \prod_(b <- rest i) T b)%:P * 'X^(count_mem a (mon i)).
have p0 : p = 0.
  apply: polynomial_function0 => x; rewrite -[RHS](zero (fun b => if b == a then x else T b)).
  rewrite horner_sum; apply: eq_bigr => i _; rewrite hornerM hornerC hornerXn -mulrA.
  congr (_ * _); rewrite /rest big_filter [RHS](bigID (pred1 a)) /= mulrC; congr (_ * _).
    rewrite (eq_bigr (fun=> x)) => [|b /eqP ->]; last by rewrite eqxx.
    by rewrite big_const_seq iter_mulr_1.
  by apply: eq_bigr => b /negPf ->.
rewrite -[RHS](coef0 _ k) -p0 coef_sum big_mkcondr; apply: eq_bigr => i _.
by rewrite coefCM coefXn eq_sym; case: eqP; rewrite ?mulr1 ?mulr0.
Qed.

Lemma coefficients0 (mon : I -> seq A) :
  (forall T : A -> R, \sum_(i <- r) c i * \prod_(a <- mon i) T a = 0) ->
  forall m, \sum_(i <- r | perm_eq (mon i) m) c i = 0.
Proof.
move=> zero m; pose known := flatten (map mon r); pose P i := all (mem known) (mon i).
have all_known : all P r.
  have -> : all P r = all (all (mem known)) (map mon r) by rewrite all_map.
  apply/allP => m' m_in.
  by apply/allP => a a_in; apply/flattenP; exists m'.
have -> : \sum_(i <- r | perm_eq (mon i) m) c i = \sum_(i <- r | P i && perm_eq (mon i) m) c i.
  by rewrite -[in LHS](all_filterP all_known) big_filter_cond.
apply: (independence (atoms := known)) => [i /allP // | T].
by rewrite -[RHS](zero T) -big_filter (all_filterP all_known).
Qed.

(** Conversely, coefficients zero make the function zero. *)
Lemma all_coefficients0 (s : seq I) (mon : I -> seq A) (F : seq A -> R) :
  (forall m m', perm_eq m m' -> F m = F m') ->
  (forall m, \sum_(i <- s | perm_eq (mon i) m) c i = 0) ->
  \sum_(i <- s) c i * F (mon i) = 0.
Proof.
move=> F_perm; have [k] := ubnP (size s); elim: k s => // k IH [|i0 s] /=.
  by rewrite big_nil.
rewrite ltnS => lt_k zero; rewrite (bigID (fun i => perm_eq (mon i) (mon i0))) /=.
rewrite (eq_bigr (fun i => c i * F (mon i0))) => [|i /F_perm -> //].
rewrite -mulr_suml zero mul0r add0r -big_filter; apply: IH => [|m].
  apply: leq_ltn_trans lt_k; rewrite /= perm_refl /= size_filter; exact: count_size.
rewrite big_filter_cond; case same: (perm_eq (mon i0) m).
  rewrite big_pred0 // => i; rewrite -(permPr same); exact: andNb.
rewrite -[RHS](zero m); apply: eq_bigl => i; rewrite andb_idl // => perm.
by apply: contraFN same => perm0; rewrite -(permPl perm0).
Qed.

End Independence.

(** ** Typed expressions and their monomials *)

Definition atom := factor.

(** The atoms that a product multiplies at the values [v] of its bound indices. *)
Definition atoms C (p : product C) (v : seq nat) : seq atom :=
  [seq (f.1, [seq value v j | j <- f.2]) | f <- factors p].

(** Closed, without deltas, each tensor indexed by its own sorts, every bound
    index in some factor. *)
Definition well_typed C (sorts_of : nat -> seq nat) (p : product C) : bool :=
  all (fun f : factor => [&& f.1 != 0, all (gtn (size (bounds p))) f.2 &
         [seq value (bounds p) j | j <- f.2] == sorts_of f.1]) (factors p) &&
  all (fun j => has (fun f : factor => j \in f.2) (factors p)) (iota 0 (size (bounds p))).

Section Renaming.
Variables (C : coefficients) (sorts_of : nat -> seq nat) (g : nat -> nat -> nat).

(** A renaming of the values, sort by sort, of a tuple and of an atom. *)
Definition move (ss v : seq nat) : seq nat := [seq g x.1 x.2 | x <- zip ss v].
Definition move_atom (a : atom) : atom := (a.1, move (sorts_of a.1) a.2).

Lemma size_move ss v : size v = size ss -> size (move ss v) = size ss.
Proof. by move=> sz; rewrite size_map size_zip sz minnn. Qed.

Lemma value_move ss v j : size v = size ss -> j < size ss ->
  value (move ss v) j = g (value ss j) (value v j).
Proof.
by move=> sz lt_j; rewrite (nth_map (0, 0)) ?size_zip ?sz ?minnn // nth_zip.
Qed.

Lemma atoms_move (p : product C) v : well_typed sorts_of p -> size v = size (bounds p) ->
  atoms p (move (bounds p) v) = [seq move_atom a | a <- atoms p v].
Proof.
move=> /andP[/allP typed_p _] sz; rewrite -map_comp; apply/eq_in_map => f.
case/typed_p/and3P => _ /allP closed /eqP sorts; rewrite /move_atom /= -sorts.
have -> : move [seq value (bounds p) j | j <- f.2] [seq value v j | j <- f.2] =
          [seq g (value (bounds p) j) (value v j) | j <- f.2].
  by rewrite /move; elim: (f.2) => //= j s ->.
by congr (_, _); apply/eq_in_map => j /closed lt_j; rewrite value_move.
Qed.

End Renaming.

Section WellTyped.
Variables (C : coefficients) (sorts_of : nat -> seq nat) (p : product C) (v : seq nat).
Hypothesis typed_p : well_typed sorts_of p.

(** The values in an atom are values of bound indices of the right sorts. *)
Lemma atom_values a l : a \in atoms p v ->
  size a.2 = size (sorts_of a.1) /\
  (l < size a.2 -> exists2 j, j < size (bounds p) &
     value (bounds p) j = value (sorts_of a.1) l /\ value a.2 l = value v j).
Proof.
case/mapP => f f_in ->; have /andP[/allP/(_ f f_in)/and3P[_ /allP closed /eqP sorts] _] := typed_p.
rewrite /= -sorts !size_map; split=> // lt_l.
exists (value f.2 l); first exact/closed/mem_nth.
by rewrite !(nth_map 0).
Qed.

(** Every bound index shows in some atom. *)
Lemma index_in_atom j : j < size (bounds p) ->
  exists2 a, a \in atoms p v & exists2 l, l < size a.2 &
    value (sorts_of a.1) l = value (bounds p) j /\ value a.2 l = value v j.
Proof.
move=> lt_j; have /andP[/allP wt /allP/(_ j)] := typed_p.
rewrite mem_iota lt_j => /(_ isT)/hasP[f f_in j_in].
exists (f.1, [seq value v i | i <- f.2]); first exact: map_f.
have /and3P[_ _ /eqP <-] := wt f f_in.
exists (index j f.2); first by rewrite size_map index_mem.
by rewrite /= !(nth_map 0) ?index_mem // nth_index.
Qed.

End WellTyped.

(** ** The correspondence of assignments *)

Section Correspondence.
Variables (C : coefficients) (sorts_of : nat -> seq nat) (n n0 : nat -> nat).

(** The monomial [m] is reached at shape [n] by [q] at [v]. *)
Variables (q : product C) (v : seq nat) (m : seq atom).
Hypothesis typed_q : well_typed sorts_of q.
Hypothesis typed_v : typed n (bounds q) v.
Hypothesis reached : perm_eq (atoms q v) m.
Hypothesis room : forall s, count_mem s (bounds q) <= n0 s.

(** Its values of sort [s], and their renaming into the shape [n0] and back. *)
Definition values s : seq nat :=
  undup [seq x.2 | x <- zip (bounds q) v & x.1 == s].
Definition into s x := index x (values s).
Definition back_from s y := value (values s) y.

Let sz : size v = size (bounds q) := typed_size typed_v.

Lemma size_values s : size (values s) <= n0 s.
Proof.
apply: leq_trans (room s); apply: leq_trans (size_undup _) _.
rewrite size_map size_filter -[X in _ <= count _ X](unzip1_zip (t := v)) ?sz //.
by rewrite count_map.
Qed.

Lemma values_typed s x : x \in values s -> x < n s.
Proof.
rewrite mem_undup => /mapP[[s' y]]; rewrite mem_filter /= => /andP[/eqP -> in_zip] ->.
have [j] := nthP (0, 0) in_zip; rewrite size_zip sz minnn => lt_j.
by rewrite nth_zip // => -[<- <-]; apply: typed_nth.
Qed.

Lemma value_in_values j : j < size (bounds q) -> value v j \in values (value (bounds q) j).
Proof.
move=> lt_j; rewrite mem_undup; apply/mapP; exists (value (bounds q) j, value v j) => //.
rewrite mem_filter eqxx -(nth_zip 0 0) ?sz // mem_nth //.
by rewrite size_zip sz minnn.
Qed.

Lemma atom_in_values a l : a \in m ->
  size a.2 = size (sorts_of a.1) /\
  (l < size a.2 -> value a.2 l \in values (value (sorts_of a.1) l)).
Proof.
rewrite -(perm_mem reached) => a_in.
have [sz_a inside] := atom_values typed_q l a_in; split=> // /inside[j lt_j [<- ->]].
exact: value_in_values.
Qed.

Lemma back_into_atom a : a \in m ->
  move_atom sorts_of back_from (move_atom sorts_of into a) = a.
Proof.
move=> a_in; case: a a_in => t idx a_in; rewrite /move_atom /=; congr (_, _).
have [/= sz_a _] := atom_in_values 0 a_in.
have sz_i := size_move into sz_a.
apply: (@eq_from_nth _ 0); rewrite (size_move _ sz_i) // => l lt_l.
rewrite !value_move // /back_from nth_index //.
by have [_] := atom_in_values l a_in; apply; rewrite sz_a.
Qed.

Variable p : product C.
Hypothesis typed_p : well_typed sorts_of p.
Local Notation bs := (bounds p).

Lemma into_typed w : typed n bs w -> perm_eq (atoms p w) m ->
  [/\ typed n0 bs (move into bs w),
      perm_eq (atoms p (move into bs w)) [seq move_atom sorts_of into a | a <- m] &
      move back_from bs (move into bs w) = w].
Proof.
move=> typed_w same; have sz_w := typed_size typed_w; have sz_i := size_move into sz_w.
have known j : j < size bs -> value w j \in values (value bs j).
  move=> lt_j; have [a a_in [l lt_l [<- <-]]] := index_in_atom w typed_p lt_j.
  by rewrite (perm_mem same) in a_in; have [_] := atom_in_values l a_in; apply.
split; last 1 first.
- apply: (@eq_from_nth _ 0); rewrite (size_move _ sz_i) // => j lt_j.
  by rewrite !value_move // /back_from nth_index ?known.
- apply: typedP => // j lt_j; rewrite value_move //.
  by apply: leq_trans (size_values _); rewrite index_mem known.
- by rewrite (atoms_move _ typed_p sz_w) perm_map.
Qed.

Lemma from_typed w : typed n0 bs w ->
  perm_eq (atoms p w) [seq move_atom sorts_of into a | a <- m] ->
  [/\ typed n bs (move back_from bs w), perm_eq (atoms p (move back_from bs w)) m &
      move into bs (move back_from bs w) = w].
Proof.
move=> typed_w same; have sz_w := typed_size typed_w; have sz_b := size_move back_from sz_w.
have known j : j < size bs -> value w j < size (values (value bs j)).
  move=> lt_j; have [a a_in [l lt_l [<- <-]]] := index_in_atom w typed_p lt_j.
  rewrite (perm_mem same) in a_in; case/mapP: a_in lt_l => b b_in -> /=.
  have [sz_b' inside] := atom_in_values l b_in; rewrite (size_move _ sz_b') => lt_l.
  by rewrite value_move // index_mem inside ?sz_b'.
split; last 1 first.
- apply: (@eq_from_nth _ 0); rewrite (size_move _ sz_b) // => j lt_j.
  by rewrite !value_move // /into /back_from index_uniq ?undup_uniq ?known.
- apply: typedP => // j lt_j; rewrite value_move //.
  by apply: values_typed; rewrite mem_nth ?known.
- rewrite (atoms_move _ typed_p sz_w); apply: perm_trans (perm_map _ same) _.
  have /eq_in_map eq_m :
      {in m, move_atom sorts_of back_from \o move_atom sorts_of into =1 id}.
    by move=> a; apply: back_into_atom.
  by rewrite -map_comp eq_m map_id.
Qed.

Lemma same_count :
  count (fun w => perm_eq (atoms p w) m) (tuples n bs) =
  count (fun w => perm_eq (atoms p w) [seq move_atom sorts_of into a | a <- m]) (tuples n0 bs).
Proof.
rewrite -!size_filter -(size_map (move into bs)); apply: perm_size; apply: uniq_perm.
- rewrite map_inj_in_uniq ?filter_uniq ?uniq_tuples // => w w'.
  rewrite !mem_filter !mem_tuples => /andP[same typed_w] /andP[same' typed_w'] eq_w.
  have [_ _ <-] := into_typed typed_w same; have [_ _ <-] := into_typed typed_w' same'.
  by rewrite eq_w.
- by rewrite filter_uniq ?uniq_tuples.
move=> w; rewrite mem_filter mem_tuples; apply/mapP/andP => [[w' + ->]|[same typed_w]].
  rewrite mem_filter mem_tuples => /andP[same typed_w'].
  by have [? ? _] := into_typed typed_w' same.
have [typed_b same_b <-] := from_typed typed_w same.
by exists (move back_from bs w); rewrite // mem_filter mem_tuples same_b.
Qed.

End Correspondence.

(** ** The theorem *)

Section Cutoff.
Local Open Scope ring_scope.
Variables (C : coefficients) (R : numDomainType) (I : interpretation C R).
Variables (sorts_of : nat -> seq nat) (e : side C).
Hypothesis typed_e : all (well_typed sorts_of) e.

(** The coefficient of a monomial at a shape. *)
Definition coefficient_of n (m : seq atom) : R :=
  \sum_(p <- e) image I (scalar p) *+ count (fun v => perm_eq (atoms p v) m) (tuples n (bounds p)).

Let terms n : seq (product C * seq nat) := [seq (p, v) | p <- e, v <- tuples n (bounds p)].

Lemma coefficient_terms n m : coefficient_of n m =
  \sum_(i <- terms n | perm_eq (atoms i.1 i.2) m) image I (scalar i.1).
Proof.
rewrite big_mkcond big_allpairs_dep; apply: eq_bigr => p _.
by rewrite -big_mkcond /= big_const_seq iter_addr_0.
Qed.

Lemma eval_terms n T : eval I n T [::] e =
  \sum_(i <- terms n) image I (scalar i.1) * \prod_(a <- atoms i.1 i.2) T a.1 a.2.
Proof.
rewrite evalE big_allpairs_dep; move: typed_e; elim: (e) => [|p e' IH] /=.
  by rewrite !big_nil.
case/andP => /andP[/allP typed_p _] /IH {}IH; rewrite !big_cons IH; congr (_ + _).
rewrite eval_productE mulr_sumr; apply: eq_bigr => v _; congr (_ * _).
rewrite big_map; apply: eq_big_seq => -[t idx] /typed_p /and3P[/= ne0 _ _].
by case: t ne0.
Qed.

Theorem cutoff (n0 : nat -> nat) :
  (forall s, all (fun p => count_mem s (bounds p) <= n0 s)%N e) ->
  (forall T, eval I n0 T [::] e = 0) ->
  forall n T, eval I n T [::] e = 0.
Proof.
move=> room zero n T; rewrite eval_terms.
pose F (m : seq atom) := \prod_(a <- m) T a.1 a.2.
apply: (all_coefficients0 (c := fun i => image I (scalar i.1))
  (mon := fun i => atoms i.1 i.2) (F := F)) => [m m' same|m]; first exact: perm_big.
rewrite -coefficient_terms.
case reached: (has (fun q => has (fun v => perm_eq (atoms q v) m) (tuples n (bounds q))) e).
  have p0 : product C by case: (e) reached => // p.
  have /(has_nthP p0)[k lt_k /hasP[v]] := reached; set q := nth p0 e k.
  rewrite mem_tuples => typed_v same.
  have typed_q : well_typed sorts_of q by apply: (all_nthP p0 typed_e).
  have room_q s : (count_mem s (bounds q) <= n0 s)%N by apply: (all_nthP p0 (room s)).
  have count_p p := same_count typed_q typed_v same room_q (p := p).
  rewrite /coefficient_of -(all_filterP typed_e) big_filter.
  under eq_bigr => p typed_p do rewrite (count_p p typed_p).
  rewrite -big_filter (all_filterP typed_e) -/(coefficient_of n0 _) coefficient_terms.
  apply: (coefficients0 (c := fun i => image I (scalar i.1))
    (mon := fun i => atoms i.1 i.2)) => T0.
  rewrite -[RHS](zero (fun k idx => T0 (k, idx))) eval_terms; apply: eq_bigr => i _.
  by congr (_ * _); apply: eq_bigr => -[].
move/negbT: reached; rewrite /coefficient_of -all_predC; elim: (e) => [|p e' IH] /=.
  by rewrite big_nil.
by rewrite has_count -leqNgt leqn0 => /andP[/eqP zero_p /IH]; rewrite big_cons zero_p add0r.
Qed.

End Cutoff.
