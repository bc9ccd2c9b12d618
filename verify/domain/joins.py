"""Whether the pieces of a forward join where the argument p of a comparison is 0, in value and in derivative.

The forward F and its derivative are polynomials in indicators [p > 0] and [p = 0]. Set those of one p to what they are
just above, just below and at 0: three pieces of each. Where, for all values of the other indicators, the pieces of F
are equal wherever p is 0, and those of its derivative above and below are, one step changes the sign of one argument
at a time. So at a point where several such arguments are 0, every piece of F that meets there has one value and one
derivative, which is that of the piece below: F has a derivative there, and that is it.

A piece is equal to another wherever p is 0 if their difference reduces to 0 by ``p = 0``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import permutations, product
from typing import Final

from verify import limits
from verify.canonical.canonical import Canonical
from verify.canonical.poly import Atom, Largest, Matrix, Mono, Poly, atoms_in
from verify.canonical.relations import without_coefficients
from verify.terms.index import Var, fresh

ONE: Final = Fraction(1)

# what [p > 0] and [p = 0] are in a piece
BELOW: Final = {"gt": 0, "eq": 0}
ABOVE: Final = {"gt": 1, "eq": 0}
AT: Final = {"gt": 0, "eq": 1}
Piece = Mapping[str, int]


def join(c: Canonical, p: Poly, values: Sequence[Poly], derivative: Poly) -> bool:
    """Whether the pieces join wherever ``p`` is 0, for all values of its free indices; False also where in doubt."""
    renamed = {v: fresh(v.sort) for v in p.free}
    if len(renamed) > limits.JOIN_INDICES or len(list(_matches(c, p, p))) != 1:
        return False  # two instances of p are one number: which indicator is whose?
    here = c.substitute(p, dict(renamed))
    # most functions with a kink have no step there: their derivative tells
    steps = [(derivative, ABOVE)] + [(value, piece) for value in values for piece in (ABOVE, AT)]
    for poly, piece in steps:
        changes = [_piece(c, poly, p, here, which) for which in (piece, BELOW)]
        if None in changes:
            return False
        above, below = (x for x in changes if x is not None)
        if at_zero(c, c.add(above, c.scale(below, -ONE))).terms:
            return False
    return True


def _piece(c: Canonical, poly: Poly, p: Poly, here: Poly, piece: Piece) -> Poly | None:
    """The terms of a piece at ``here = 0`` that another piece may not have; None where an indicator is in doubt."""
    at = c.zero_at(here)
    parts = []
    for m, k in poly:
        mine = [a for a, _ in m.factors if a.kind in piece and c.key(a.data[0]) == c.key(p)]
        if not mine:
            continue
        rest = {b: e for b, e in m.factors if b not in mine}
        part = c.mul(c.product(rest, k), at)
        for a in mine:
            same = _same(c, a, here)
            if same is None:
                return None
            # under [here = 0] the indicator of that instance itself is 0 (of > 0) or 1 (of = 0)
            shift = piece[a.kind] - (a.kind == "eq")
            part = c.mul(part, c.add(c.of_atom(a), c.scale(same, Fraction(shift))))
        parts.append(c.sum_over(part, m.bound))
    return c.add(*parts) if parts else c.zero


def _same(c: Canonical, a: Atom, here: Poly) -> Poly | None:
    """1 where an indicator is that of the instance ``here``."""
    found = list(_matches(c, here, a.data[0]))
    if len(found) != 1 or c.substitute(here, dict(found[0])) != a.data[0]:
        return None
    result = c.one
    for v, w in found[0].items():
        result = c.mul(result, c.delta(v, w))
    return result


def _matches(c: Canonical, p: Poly, q: Poly) -> Iterator[dict[Var, Var]]:
    """The ways to rename the free variables of ``p`` so that it becomes ``q`` or ``-q``."""
    mine, theirs = (_by_sort(r.free) for r in (p, q))
    if {s: len(v) for s, v in mine.items()} != {s: len(v) for s, v in theirs.items()}:
        return
    negative = c.scale(q, -ONE)
    for orders in product(*(permutations(theirs[s]) for s in mine)):
        mapping = {v: w for s, order in zip(mine, orders, strict=True) for v, w in zip(mine[s], order, strict=True)}
        if c.substitute(p, dict(mapping)) in (q, negative):
            yield mapping


def _by_sort(variables: Iterable[Var]) -> dict[str, list[Var]]:
    found: dict[str, list[Var]] = {}
    for v in sorted(variables, key=lambda v: (v.sort, v.uid)):
        found.setdefault(v.sort, []).append(v)
    return found


def at_zero(c: Canonical, poly: Poly) -> Poly:
    """[p = 0] t with p solved for one of its terms, wherever t has that: applied until nothing matches."""
    todo, done, steps = list(poly), [], 0
    while todo:
        m, k = todo.pop()
        new = _reduced(c, m, k) if steps < limits.JOIN_STEPS else None
        steps += 1
        if new is None:
            done.append((m, k))
        else:
            todo += new
    return c.collect(done)


def _reduced(c: Canonical, m: Mono, k: Fraction) -> Poly | None:
    for a, e in m.factors:
        if a.kind == "eq" and e == 1:
            for p, lead in _multiples(c, a.data[0]):
                found = _less_a_multiple(c, m, k, a, (p, lead))
                if found is not None:
                    return found
            solved = _solved(c, m, k, a)
            if solved is not None:
                return solved
    return None


def _multiples(c: Canonical, p: Poly) -> Iterator[tuple[Poly, tuple[Mono, Fraction]]]:
    """What is 0 where p is, and its term that is replaced: p, and p times a sign y, which turns ``s y = 1`` into
    ``s = y``: there a term without y is replaced."""
    yield p, c.relations.leading(p)
    atoms = dict.fromkeys(a for m, _ in p for a, _ in m.factors)
    for a in atoms:
        if a.kind == "entry" and a.data[0] in c.facts.sign and a.free <= p.free:
            product = c.mul(p, c.of_atom(a))
            rest = c.collect((m, k) for m, k in product if m.factors and all(b is not a for b, _ in m.factors))
            if rest.terms:
                yield product, c.relations.leading(rest)


def _less_a_multiple(
    c: Canonical, m: Mono, k: Fraction, a: Atom, multiple: tuple[Poly, tuple[Mono, Fraction]]
) -> Poly | None:
    """[p = 0] t = [p = 0] (t - q p) where q p has the term t."""
    p, (term, lead) = multiple
    others = {b: f for b, f in m.factors if b is not a}
    match = next(c.relations.matches(term, others, m.bound - a.free), None) if term.factors else None
    if match is None or any(v in b.free for b in match[1] for v in match[0]):
        return None
    rest = c.scale(c.add(p, c.collect([(term, -lead)])), -1 / lead)
    outside = c.product(without_coefficients(term, match[1]), k)
    kept = c.mul(c.mul(outside, rest), c.of_atom(a))
    return c.sum_over(kept, m.bound - match[0])


def _solved(c: Canonical, m: Mono, k: Fraction, a: Atom) -> Poly | None:
    """[p = 0] f(x) = [p = 0] f(x - p / q) for the last entry x that p holds as q x, q a number, and nowhere else.

    Always the last one: what replaces it comes before it, and is not replaced by it again.
    """
    p: Poly = a.data[0]
    x, q = max(_linear(p), key=lambda t: repr(t[0].data), default=(None, Fraction(1)))
    inside = [(b, e) for b, e in m.factors if b is not a and x in atoms_in(b.data)]
    if x is None or not inside or any(_hides(b.data, x.free) for b, _ in inside):
        return None
    value = c.add(c.of_atom(x), c.scale(p, -1 / q))
    result = c.product({b: e for b, e in m.factors if (b, e) not in inside}, k)
    for b, e in inside:
        result = c.mul(result, c.rebuilt(b, e, tuple(_with(c, d, x, value) for d in b.data)))
    return c.sum_over(result, m.bound)


def _linear(p: Poly) -> Iterator[tuple[Atom, Fraction]]:
    """The entries that a polynomial holds in one term alone, times a number."""
    for term, q in p:
        alone = not term.bound and len(term.factors) == 1 and term.factors[0][1] == 1
        if not alone or term.factors[0][0].kind != "entry":
            continue
        x = term.factors[0][0]
        others = [b for n, _ in p if n is not term for b, _ in n.factors]
        if x not in others and not any(x in atoms_in(b.data) for b in others):
            yield x, q


def _with(c: Canonical, d: object, x: Atom, value: Poly) -> object:
    """What is in an atom, with ``value`` for the entry ``x``."""
    if not isinstance(d, Poly):
        return d
    parts = []
    for m, k in d:
        kept = {b: e for b, e in m.factors if b is not x and x not in atoms_in(b.data)}
        part = c.product(kept, k)
        for b, e in m.factors:
            if b is x:
                part = c.mul(part, c.power(value, e))
            elif b not in kept:
                part = c.mul(part, c.rebuilt(b, e, tuple(_with(c, inner, x, value) for inner in b.data)))
        parts.append(c.sum_over(part, m.bound))
    return c.add(*parts) if parts else c.zero


def _hides(data: object, names: frozenset[Var]) -> bool:
    """Whether something in an atom binds one of the variables again, or holds what `_with` leaves as it is."""
    todo: list[object] = [data]
    while todo:
        d = todo.pop()
        if isinstance(d, tuple):
            todo += d
        elif isinstance(d, Poly):
            if any(not m.bound.isdisjoint(names) for m, _ in d):
                return True
            todo += [a.data for m, _ in d for a, _ in m.factors]
        elif isinstance(d, (Matrix, Largest)):
            return True
    return False
