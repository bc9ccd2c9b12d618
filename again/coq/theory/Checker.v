(** * A checker of equalities between sums of products

    [check] normalises every product of [left - right + sum of cofactors * hypotheses]
    along a renaming that was found outside Coq, merges equal products and asks
    for zeros.  Every step is total and preserves the value, so that a bad
    certificate can only fail. *)
From mathcomp Require Import all_ssreflect all_algebra.
From Gradproof Require Import Expr.
Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.
Import GRing.Theory.

Definition negate C (e : side C) : side C :=
  [seq Product (copp (scalar p)) (bounds p) (factors p) | p <- e].

(** A side relation, [given = meant] for all values of its free indices.  It has
    two sides so that a reader meets [u i * x i = 1] and not [u i * x i - 1 = 0]. *)
Record hypothesis (C : coefficients) := Hypothesis_ {
  free : seq nat;
  given : side C;
  meant : side C }.

Definition relation C (h : hypothesis C) : side C := given h ++ negate (meant h).

(** One cofactor: [\sum_(cobounds) coscalar * cofactors * instance of a hypothesis]. *)
Record cofactor (C : coefficients) := Cofactor {
  coscalar : C;
  cobounds : seq nat;
  cofactors : seq factor;
  which : nat;
  at_indices : seq nat }.

(** The products are those of left, then right, then the expanded cofactors; each
    has its bound indices listed in a new order. *)
Record certificate (C : coefficients) := Certificate {
  uses : seq (cofactor C);
  orders : seq (seq nat) }.

Definition rename (sigma : nat -> nat) (f : factor) : factor :=
  (f.1, map sigma f.2).

(** ** The four steps of the normal form *)

(** 1. Bound indices in a new order. [k] values are free. *)
Definition reorder C (k : nat) (order : seq nat) (p : product C) : product C :=
  let sigma j := if j < k then j else k + index (j - k) order in
  if perm_eq order (iota 0 (size (bounds p))) then
    Product (scalar p) [seq value (bounds p) j | j <- order]
      [seq rename sigma f | f <- factors p]
  else p.

(** 2. A delta between the last bound index and an earlier one of its sort
    removes the last one. [Gamma] holds the sorts of the free values. *)
Definition target (ctx : seq nat) (s : nat) (f : factor) : option nat :=
  let last := size ctx in
  let usable a := ((a < last) && (value ctx a == s)) in
  if f is (0, [:: a; b]) then
    if (b == last) && usable a then Some a
    else if (a == last) && usable b then Some b else None
  else None.

Fixpoint split_delta ctx s (fs : seq factor) : option (nat * seq factor) :=
  if fs is f :: fs' then
    if target ctx s f is Some a then Some (a, fs')
    else if split_delta ctx s fs' is Some (a, rest) then Some (a, f :: rest)
    else None
  else None.

Definition eliminate C (Gamma : seq nat) (p : product C) : product C :=
  if bounds p is s0 :: bs then
    let ctx := Gamma ++ belast s0 bs in
    if split_delta ctx (last s0 bs) (factors p) is Some (a, rest) then
      Product (scalar p) (belast s0 bs)
        [seq rename (fun j => if j == size ctx then a else j) f | f <- rest]
    else p
  else p.

(** 3. Deltas: those of an index with itself go, the others are oriented. *)
Definition trivial_delta (f : factor) : bool :=
  if f is (0, [:: a; b]) then a == b else false.

Definition orient (f : factor) : factor :=
  if f is (0, [:: a; b]) then (0, [:: minn a b; maxn a b]) else f.

Definition tidy (fs : seq factor) : seq factor :=
  [seq orient f | f <- fs & ~~ trivial_delta f].

(** 4. Factors sorted; no proof depends on the order being total. *)
Fixpoint lexicographic (u v : seq nat) : bool :=
  match u, v with
  | [::], _ => true
  | _, [::] => false
  | a :: u', b :: v' => (a < b) || ((a == b) && lexicographic u' v')
  end.

Definition factor_le (f g : factor) : bool :=
  lexicographic (f.1 :: f.2) (g.1 :: g.2).

Definition normalise C Gamma (order : seq nat) (p : product C) : product C :=
  let q := iter (size (bounds p)) (eliminate Gamma) (reorder (size Gamma) order p) in
  Product (scalar q) (bounds q) (sort factor_le (tidy (factors q))).

(** ** Merging equal products *)

Fixpoint factors_le (fs gs : seq factor) : bool :=
  match fs, gs with
  | [::], _ => true
  | _, [::] => false
  | f :: fs', g :: gs' => if f == g then factors_le fs' gs' else factor_le f g
  end.

Definition product_le C (p q : product C) : bool :=
  if factors p == factors q then lexicographic (bounds p) (bounds q)
  else factors_le (factors p) (factors q).

Definition same C (p q : product C) : bool :=
  (bounds p == bounds q) && (factors p == factors q).

(** [acc] is the product whose equals are being gathered. *)
Fixpoint vanishes C (acc : product C) (e : side C) : bool :=
  if e is p :: e' then
    if same acc p then
      vanishes (Product (cadd (scalar acc) (scalar p)) (bounds acc) (factors acc)) e'
    else czero (scalar acc) && vanishes p e'
  else czero (scalar acc).

Definition all_cancel C (e : side C) : bool :=
  if sort (@product_le C) e is p :: e' then vanishes p e' else true.

(** ** Cofactors

    Among the free values, literal indices come first, of sorts [Lits]; every
    hypothesis sees them too. *)

Definition expand C (Lits frees : seq nat) (hyps : seq (hypothesis C)) (u : cofactor C) :
    side C :=
  let ctx := (Lits ++ frees) ++ cobounds u in
  let h := nth (Hypothesis_ [::] [::] [::]) hyps (which u) in
  let inst := iota 0 (size Lits) ++ at_indices u in
  let sigma j := if j < size inst then value inst j else size ctx + (j - size inst) in
  if [&& all (fun f : factor => all (gtn (size ctx)) f.2) (cofactors u),
         all (gtn (size ctx)) inst & [seq value ctx j | j <- inst] == Lits ++ free h] then
    [seq Product (cmul (coscalar u) (scalar p)) (cobounds u ++ bounds p)
           (cofactors u ++ [seq rename sigma f | f <- factors p]) | p <- relation h]
  else [::].

Fixpoint normalise_all C Gamma (orders : seq (seq nat)) (e : side C) : side C :=
  if e is p :: e' then
    normalise Gamma (head [::] orders) p :: normalise_all Gamma (behead orders) e'
  else [::].

Definition check C (Lits frees : seq nat) (hyps : seq (hypothesis C))
    (cert : certificate C) (left right : side C) : bool :=
  all_cancel (normalise_all (Lits ++ frees) (orders cert)
    (left ++ negate right ++ flatten [seq expand Lits frees hyps u | u <- uses cert])).
