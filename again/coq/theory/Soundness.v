(** * Soundness: what [check] accepts is true at every shape *)
From mathcomp Require Import all_ssreflect all_algebra.
From Gradproof Require Import Expr Checker.
Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.
Import GRing.Theory.

Section Soundness.
Local Open Scope ring_scope.
Variables (C : coefficients) (R : comRingType) (I : interpretation C R).
Variables (size_of : nat -> nat) (T : nat -> seq nat -> R).
Local Notation eval_product := (eval_product I size_of T).
Local Notation eval := (eval I size_of T).
Local Notation entry := (entry T).
Local Notation typed := (typed size_of).
Local Notation tuples := (tuples size_of).

Lemma entry_rename sigma rho rho' f :
  (forall j, value rho' (sigma j) = value rho j)%N ->
  entry rho' (rename sigma f) = entry rho f.
Proof. by rewrite /entry /= -map_comp => eq_nth; rewrite (eq_map eq_nth). Qed.

(** Summing over reordered bounds: [back] puts the values in their old places. *)
Definition back (order v : seq nat) : seq nat :=
  [seq value v (index q order) | q <- iota 0 (size order)].

Lemma value_back order v j : perm_eq order (iota 0 (size order)) ->
  size v = size order -> value (back order v) j = value v (index j order).
Proof.
move=> perm_order sz_v; case: (ltnP j (size order)) => [lt_j|le_j].
  by rewrite (nth_map 0%N) ?size_iota // nth_iota.
rewrite !nth_default // ?size_map ?size_iota // sz_v.
by rewrite memNindex // (perm_mem perm_order) mem_iota -leqNgt.
Qed.

Lemma perm_tuples order bs : perm_eq order (iota 0 (size bs)) ->
  perm_eq (tuples bs) (map (back order) (tuples [seq value bs j | j <- order])).
Proof.
move=> perm_bs; have sz_o : size order = size bs by rewrite (perm_size perm_bs) size_iota.
have perm_o : perm_eq order (iota 0 (size order)) by rewrite sz_o.
have uniq_o : uniq order by rewrite (perm_uniq perm_o) iota_uniq.
have mem_o j : (j \in order) = (j < size order)%N by rewrite (perm_mem perm_o) mem_iota.
have lt_value j : (j < size order)%N -> (value order j < size order)%N.
  by move=> lt_j; rewrite -mem_o mem_nth.
have lt_index j : (j < size order)%N -> (index j order < size order)%N.
  by rewrite index_mem mem_o.
apply: uniq_perm => [||v]; rewrite ?uniq_tuples //.
  rewrite map_inj_in_uniq ?uniq_tuples // => v w; rewrite !mem_tuples.
  move=> /typed_size + /typed_size; rewrite size_map => sz_v sz_w eq_back.
  apply: (@eq_from_nth _ 0%N); rewrite ?sz_v ?sz_w // => j lt_j.
  have := congr1 (fun u => value u (value order j)) eq_back.
  by rewrite !value_back // index_uniq.
apply/idP/mapP => [|[w + ->]]; rewrite !mem_tuples => typed_v; have := typed_size typed_v.
  move=> sz_v; exists [seq value v j | j <- order].
    rewrite mem_tuples; apply: typedP; rewrite ?size_map // => j lt_j.
    by rewrite !(nth_map 0%N 0%N) // typed_nth // -sz_o lt_value.
  apply: (@eq_from_nth _ 0%N) => [|j]; rewrite ?size_map ?size_iota ?sz_v ?sz_o // => lt_j.
  by rewrite value_back ?size_map // (nth_map 0%N) ?nth_index ?index_mem ?mem_o ?sz_o.
rewrite size_map => sz_w; apply: typedP; rewrite ?size_map ?size_iota // => j lt_j.
have lt_j' : (j < size order)%N by rewrite sz_o.
have := typed_nth typed_v (k := index j order); rewrite size_map value_back //.
by rewrite (nth_map 0%N) ?nth_index ?lt_index ?mem_o // => ->.
Qed.

Lemma reorder_sound Gamma rho order p : typed Gamma rho ->
  eval_product rho (reorder (size Gamma) order p) = eval_product rho p.
Proof.
move=> /typed_size sz_rho; rewrite /reorder; case: ifP => // perm_order.
rewrite !eval_productE (perm_big _ (perm_tuples perm_order)) big_map /=; congr (_ * _).
have sz_o : size order = size (bounds p) by rewrite (perm_size perm_order) size_iota.
rewrite !big_seq; apply: eq_bigr => v; rewrite mem_tuples => /typed_size.
rewrite size_map big_map => sz_v; apply: eq_bigr => f _; apply: entry_rename => j.
rewrite !nth_cat sz_rho; case: (ltnP j (size Gamma)) => [-> //|le_j].
by rewrite ltnNge leq_addr addKn value_back // sz_o.
Qed.

Lemma targetP ctx s f a : target ctx s f = Some a ->
  [/\ (a < size ctx)%N, value ctx a = s &
      forall rho i, size rho = size ctx ->
        entry (rcons rho i) f = (value rho a == i)%:R].
Proof.
case: f => [[|t] [|b [|c [|]]]] //=.
case: ifP => [/andP[/eqP-> /andP[lt_b /eqP<-]] [<-]|_].
  by split=> // rho i sz; rewrite /entry /= !nth_rcons sz lt_b ltnn eqxx.
case: ifP => // /andP[/eqP-> /andP[lt_c /eqP<-]] [<-].
by split=> // rho i sz; rewrite /entry /= !nth_rcons sz lt_c ltnn eqxx eq_sym.
Qed.

Lemma split_deltaP ctx s fs a rest : split_delta ctx s fs = Some (a, rest) ->
  [/\ (a < size ctx)%N, value ctx a = s &
      forall rho i, size rho = size ctx ->
        \prod_(f <- fs) entry (rcons rho i) f =
        (value rho a == i)%:R * \prod_(f <- rest) entry (rcons rho i) f].
Proof.
elim: fs rest => //= f fs IH rest; case Ef: target => [b|].
  move=> [<- <-]; have [lt_b <- eq_f] := targetP Ef.
  by split=> // rho i sz; rewrite big_cons eq_f.
case Es: split_delta => [[b rest']|] // [eq_a <-]; rewrite {b}eq_a in Es.
have [lt_b <- eq_fs] := IH _ Es; split=> // rho i sz.
by rewrite !big_cons eq_fs // mulrCA.
Qed.

Lemma eliminate_sound Gamma rho p : typed Gamma rho ->
  eval_product rho (eliminate Gamma p) = eval_product rho p.
Proof.
move=> typed_rho; rewrite /eliminate; case Eb: (bounds p) => [|s0 bs] //.
case Es: split_delta => [[a rest]|] //.
have [lt_a sort_a eq_fs] := split_deltaP Es.
rewrite !eval_productE Eb lastI /=; congr (_ * _).
set ctx := Gamma ++ _ in Es lt_a sort_a eq_fs *; set s := last s0 bs in sort_a *.
rewrite -cats1 -!(sum_over_tuples _ _ _ (fun v => \prod_(f <- _) entry v f)).
rewrite sum_over_cat !sum_over_tuples !big_seq; apply: eq_bigr => v.
rewrite mem_tuples => typed_v /=.
have sz : size (rho ++ v) = size ctx.
  by rewrite !size_cat (typed_size typed_rho) (typed_size typed_v).
have lt_value : (value (rho ++ v) a < size_of s)%N.
  rewrite -sort_a typed_nth // typed_cat ?typed_rho //.
  by rewrite (typed_size typed_rho).
rewrite (bigD1 (Ordinal lt_value)) //= [X in _ = _ + X]big1 => [|i /eqP ne_i].
  rewrite addr0 eq_fs // eqxx mul1r big_map; apply: eq_bigr => f _.
  rewrite [LHS](entry_rename (rho := rcons (rho ++ v) (value (rho ++ v) a))) // => j.
  by rewrite nth_rcons sz; case: ltngtP => // lt_j; rewrite nth_default // sz ltnW.
rewrite eq_fs //; case: eqP => [eq_i|]; last by rewrite mul0r.
by case: ne_i; apply: val_inj.
Qed.

Lemma tidy_sound rho fs :
  \prod_(f <- tidy fs) entry rho f = \prod_(f <- fs) entry rho f.
Proof.
rewrite /tidy big_map big_filter big_mkcond /=; apply: eq_bigr => f _.
case: f => [[|t] [|a [|b [|]]]] //=; rewrite /entry /=.
case: eqP => [->|_] /=; first by rewrite eqxx.
by rewrite /minn /maxn; case: ltnP => //= _; rewrite eq_sym.
Qed.

Lemma normalise_sound Gamma rho order p : typed Gamma rho ->
  eval_product rho (normalise Gamma order p) = eval_product rho p.
Proof.
move=> typed_rho; rewrite -(reorder_sound order p typed_rho).
set q := reorder _ _ _; rewrite /normalise -/q; set k := size (bounds p).
transitivity (eval_product rho (iter k (eliminate Gamma) q)).
  rewrite !eval_productE /=; congr (_ * _); apply: eq_bigr => v _.
  by rewrite (perm_big _ (permEl (perm_sort _ _))) tidy_sound.
by elim: k => //= k IH; rewrite eliminate_sound.
Qed.

Lemma vanishes_sound rho acc e : vanishes acc e ->
  eval_product rho acc + eval rho e = 0.
Proof.
rewrite evalE; elim: e acc => [|p e IH] acc /=.
  by move=> /(image0 I) zero; rewrite big_nil eval_productE zero mul0r addr0.
rewrite big_cons; case: ifP => [/andP[/eqP eq_b /eqP eq_f] /IH|_ /andP[zero /IH ->]].
  by rewrite !eval_productE /= imageD mulrDl -eq_b -eq_f addrA.
by rewrite addr0 eval_productE (image0 I zero) mul0r.
Qed.

Lemma big_sort A (le : rel A) (F : A -> R) e :
  \sum_(p <- sort le e) F p = \sum_(p <- e) F p.
Proof.
case: e => // p0 e'; set e := _ :: _.
rewrite -(mkseq_nth p0 e) /mkseq sort_map !big_map.
exact: perm_big (permEl (perm_sort _ _)).
Qed.

Lemma all_cancel_sound rho e : all_cancel e -> eval rho e = 0.
Proof.
rewrite /all_cancel evalE -(big_sort (@product_le C)) /=.
case: sort => [|p e' /(vanishes_sound rho)]; rewrite ?big_nil //.
by rewrite evalE big_cons.
Qed.

Lemma negate_sound rho e : eval rho (negate e) = - eval rho e.
Proof.
rewrite !evalE big_map -sumrN; apply: eq_bigr => p _.
by rewrite !eval_productE /= imageN mulNr.
Qed.

(** Where the two sides agree, the relation is zero: a cofactor may multiply it. *)
Lemma relationE rho (h : hypothesis C) :
  eval rho (relation h) = eval rho (given h) - eval rho (meant h).
Proof. by rewrite -negate_sound !evalE big_cat. Qed.

Lemma normalise_all_sound Gamma rho os e : typed Gamma rho ->
  eval rho (normalise_all Gamma os e) = eval rho e.
Proof.
move=> typed_rho; rewrite !evalE; elim: e os => //= p e IH os.
by rewrite !big_cons IH normalise_sound.
Qed.

(** Entries that do not see the values [x] that come after [r]. *)
Lemma entries_cat r x fs : all (fun f : factor => all (gtn (size r)) f.2) fs ->
  \prod_(f <- fs) entry (r ++ x) f = \prod_(f <- fs) entry r f.
Proof.
move=> /allP wf_fs; apply: eq_big_seq => f /wf_fs /allP wf_f; rewrite /entry.
have -> // : [seq value (r ++ x) j | j <- f.2] = [seq value r j | j <- f.2].
by apply/eq_in_map => j /wf_f; rewrite /= nth_cat => ->.
Qed.

(** Entries of a relation, read at the instance [inst] of its free indices. *)
Lemma entries_instance r x inst fs : all (gtn (size r)) inst ->
  let sigma j := if (j < size inst)%N then value inst j else (size r + (j - size inst))%N in
  \prod_(f <- [seq rename sigma f | f <- fs]) entry (r ++ x) f =
  \prod_(f <- fs) entry ([seq value r j | j <- inst] ++ x) f.
Proof.
move=> /allP wf_inst /=; rewrite big_map; apply: eq_bigr => f _; apply: entry_rename => j.
rewrite [RHS]nth_cat size_map; case: ltnP => [lt_j|le_j].
  have /= lt_v := wf_inst _ (mem_nth 0%N lt_j).
  by rewrite (nth_map 0%N) // nth_cat lt_v.
by rewrite nth_cat ltnNge leq_addr /= addKn.
Qed.

Section Hypotheses.
Variables (lits Lits frees : seq nat) (hyps : seq (hypothesis C)).
Hypothesis typed_lits : typed Lits lits.

(** [h] holds in the model: its sides agree for all values of its free indices. *)
Definition holds (h : hypothesis C) : Prop :=
  forall v, typed (free h) v -> eval (lits ++ v) (given h) = eval (lits ++ v) (meant h).

Hypothesis hyps_hold : forall k, holds (nth (Hypothesis_ [::] [::] [::]) hyps k).

Lemma expand_sound w u : typed frees w ->
  eval (lits ++ w) (expand Lits frees hyps u) = 0.
Proof.
move=> typed_w; have := @hyps_hold (which u); rewrite /expand; set rho := lits ++ w.
have typed_rho : typed (Lits ++ frees) rho.
  by rewrite typed_cat ?typed_lits // (typed_size typed_lits).
set h := nth _ hyps _; set ctx := (Lits ++ frees) ++ _; set inst := iota _ _ ++ _.
case: ifP => [/and3P[wf_fs wf_inst /eqP sorts_inst] hyp|_ _]; last first.
  by rewrite evalE big_nil.
pose at_ v := [seq value (rho ++ v) j | j <- inst].
rewrite evalE big_map.
transitivity (\sum_(v <- tuples (cobounds u)) image I (coscalar u) *
    \prod_(f <- cofactors u) entry (rho ++ v) f * eval (at_ v) (relation h)).
  under [RHS]eq_bigr do rewrite evalE mulr_sumr.
  rewrite exchange_big /=; apply: eq_bigr => p _.
  rewrite eval_productE /= -(sum_over_tuples _ _ _ (fun v => \prod_(f <- _) entry v f)).
  rewrite sum_over_cat sum_over_tuples mulr_sumr !big_seq; apply: eq_bigr => v.
  rewrite mem_tuples => typed_v.
  have sz : size (rho ++ v) = size ctx.
    by rewrite size_cat (typed_size typed_rho) (typed_size typed_v) -size_cat.
  rewrite sum_over_tuples eval_productE imageM -!mulrA; congr (_ * _).
  rewrite mulrCA; congr (_ * _); rewrite mulr_sumr; apply: eq_bigr => x _.
  by rewrite big_cat -sz entries_instance ?sz // (@entries_cat (rho ++ v)) ?sz.
rewrite big_seq big1 // => v; rewrite mem_tuples => typed_v.
have typed_at : typed (Lits ++ free h) (at_ v).
  rewrite -sorts_inst; apply: typedP; rewrite ?size_map // => k lt_k.
  rewrite !(nth_map 0%N) //; apply: typed_nth; last exact/(allP wf_inst)/mem_nth.
  by rewrite typed_cat ?typed_rho // (typed_size typed_rho).
move: typed_at; rewrite /at_ map_cat -(typed_size typed_lits) map_nth_iota0; last first.
  by rewrite -catA !size_cat leq_addr.
rewrite -catA take_size_cat // typed_cat ?(typed_size typed_lits) // => /andP[_ typed_at].
by rewrite relationE hyp // subrr mulr0.
Qed.

(** The main theorem: what [check] accepts is true at every shape, for all
    tensors over every commutative ring. *)
Theorem check_sound w cert left right :
  check Lits frees hyps cert left right -> typed frees w ->
  eval (lits ++ w) left = eval (lits ++ w) right.
Proof.
move=> ok typed_w; have typed_rho : typed (Lits ++ frees) (lits ++ w).
  by rewrite typed_cat ?typed_lits // (typed_size typed_lits).
apply/eqP; rewrite -subr_eq0 -negate_sound.
move: (all_cancel_sound (lits ++ w) ok); rewrite normalise_all_sound // !evalE !big_cat /=.
rewrite [X in _ + (_ + X)](_ : _ = 0) ?addr0 => [-> //|].
rewrite big_flatten big_map big1 // => u _.
by rewrite -evalE expand_sound.
Qed.

End Hypotheses.

(** ** The form in which a certificate's final theorem is stated *)

Fixpoint assuming (lits : seq nat) (hyps : seq (hypothesis C)) (P : Prop) : Prop :=
  if hyps is h :: hyps' then
    for_all size_of (free h) lits (fun v => eval v (given h) = eval v (meant h)) ->
    assuming lits hyps' P
  else P.

Lemma assumingI lits hyps (P : Prop) :
  ((forall k, holds lits (nth (Hypothesis_ [::] [::] [::]) hyps k)) -> P) ->
  assuming lits hyps P.
Proof.
elim: hyps P => [|h hyps IH] P /= imp.
  by apply: imp => k v _; rewrite nth_nil.
move/for_allP => hyp; apply: IH => hyps_hold; apply: imp => -[|k] //=.
Qed.

(** [lits] are the values of literal indices, first among the free ones. *)
Theorem certified lits Lits frees hyps cert left right :
  typed Lits lits -> check Lits frees hyps cert left right ->
  assuming lits hyps
    (for_all size_of frees lits (fun rho => eval rho left = eval rho right)).
Proof.
move=> typed_lits ok; apply: assumingI => hyp; apply/for_allP => w typed_w.
exact: check_sound ok typed_w.
Qed.

End Soundness.
