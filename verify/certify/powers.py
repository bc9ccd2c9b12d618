"""Roots, reciprocals, and what a term is in canonical form, as relations of a certificate.

Which term of a base is rewritten into the others follows `canonical.relations`.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cache, partial
from typing import Final

from verify.canonical.poly import Atom, Mono, Poly
from verify.certify.book import Book, Lemma, Relation
from verify.certify.terms import ONE, Opaque, Raw, scaled
from verify.terms.index import Var
from verify.terms.term import Term

COEFFICIENTS: Final = frozenset({"size", "prime"})
# the kind that says what a term is, where its canonical form is another expression
BY_CANONICAL_FORM: Final = {
    "exp": "exp of a sum",
    "log": "log of a product",
    "pow": "root of a product",
    **dict.fromkeys(("gt", "eq", "le", "delta"), "comparison"),
    **dict.fromkeys(("inv", "det", "chol", "pinv"), "matrix"),
}


def relate_as_written(book: Book, o: Opaque) -> None:
    """``r^q b = 1`` or ``s^q = b`` for a base as it is written; the product with most factors is to go."""
    base = sorted(book.expander.expand(o.term.args[0]), key=lambda r: (-len(r.factors), len(r.bound)))
    powers = [[o.here]] * o.term.data.denominator
    if o.term.data < 0:
        book.add("reciprocal", o.order, book.expander.product([*powers, base]), [Raw()], law=("power", o.name))
    else:
        book.add("root", o.order, book.expander.product(powers), base, law=("power", o.name))


@dataclass(frozen=True)
class _Inverted:
    """``opaque * base of atom = power``, which is ``start`` times the relation ``of``, at ``at``."""

    opaque: Opaque
    atom: Atom
    of: Relation
    at: tuple[Var, ...]
    power: list[Raw]
    start: list[Raw]


def unit_of(book: Book, p: Poly) -> tuple[Atom, Fraction] | None:
    """The atom and its power, where a polynomial is just that and no power of another tensor."""
    single = p.single
    if single is None or single[1] != 1 or single[0].bound or len(single[0].factors) != 1:
        return None
    a, e = single[0].factors[0]
    book.expander.power(a, e)  # where it is of another root, the expander begins again
    return (a, e) if e == 1 or abs(e) == Fraction(1, book.expander.root(a)) else None


def define(book: Book, o: Opaque) -> None:
    """What a term is in canonical form; for a reciprocal that is a lemma, not a hypothesis."""
    form = book.expander.poly(o.poly)
    if o.term.op == "pow" and o.term.data == -1:
        base = book.expander.product([[o.here], book.expander.expand(o.term.args[0])])
        relation = book.state("reciprocal", o.order, base, [Raw()], law=("power", o.name))
        side = [o.here, *scaled(-ONE, form)]
        book.definitions.append(Lemma(relation, o.order, o.order, side, form, _depth(o.term)))
        return
    kind = BY_CANONICAL_FORM.get(o.term.data if o.term.op == "fn" else o.term.op, "function")
    book.definitions.append(book.state(kind, o.order, [o.here], form))


def base_of(book: Book, a: Atom) -> list[Raw]:
    """What an atom to a power is a power of."""
    return book.expander.poly(a.data[0]) if a.kind == "pow" else [book.expander.native(a)]


def relate_reciprocal(book: Book, o: Opaque, a: Atom) -> None:
    """``r b = 1`` for the reciprocal of b; ``r s = 1`` for that of its root s, and so ``r b = s^(q-1)``."""
    expander, root = book.expander, book.expander.root(a)
    if root == 1:
        times_base = expander.product([[o.here], base_of(book, a)])
        relation = book.state("reciprocal", o.order, times_base, [Raw()], law=("power", o.name))
        if a.kind == "pow":
            book.later.append(partial(_solve, r=_Inverted(o, a, relation, o.order, [Raw()], [Raw()])))
        else:
            book.simple.append(relation)
        return
    s = expander.power(a, Fraction(1, root))
    book.add("reciprocal", o.order, expander.product([[o.here], s]), [Raw()], law=("power", o.name))
    if a.kind == "pow":
        name, order = s[0].factors[0]
        at = tuple(v for v in order if isinstance(v, Var))
        relation = relate_root(book, expander.opaque[name], a)
        power = list(expander.product([s] * (root - 1)))
        book.later.append(partial(_solve, r=_Inverted(o, a, relation, at, power, scaled(-ONE, [o.here]))))


def _solve(book: Book, r: _Inverted) -> None:
    """The equation of a reciprocal as rules, for the terms of its base that the canonical form uses it for."""
    base: Poly = r.atom.data[0]
    book.laws.append(_solved(book, r, book.expander.canonical.relations.leading(base), None))
    for b in dict.fromkeys(x for m, _ in base for x, _ in m.factors if x.kind not in COEFFICIENTS):
        without = [(m, c) for m, c in base if all(x is not b for x, _ in m.factors)]
        if len(without) == 1 < len(base) and not without[0][0].bound and book.expander.has_reciprocal(b):
            book.laws.append(_solved(book, r, without[0], b))


def _solved(book: Book, r: _Inverted, lead: tuple[Mono, Fraction], against: Atom | None) -> Lemma:
    """``r b = power`` for one term of b, without its sizes, all times the reciprocal of the atom ``against``."""
    c, expander = book.expander.canonical, book.expander
    base: Poly = r.atom.data[0]
    term, k = lead
    sizes_only = all(x.kind in COEFFICIENTS for m, _ in base for x, _ in m.factors)
    by = {} if sizes_only else {x: -e for x, e in term.factors if x.kind in COEFFICIENTS}
    by |= {against: -ONE} if against is not None else {}
    inverse = c.collect([(Mono(frozenset(), tuple(by.items())), 1 / k)])
    others = c.mul(inverse, c.add(base, c.collect([(term, -k)])))
    first = c.mul(inverse, c.collect([(term, k)]))
    times, factor = expander.product, expander.poly(inverse)
    side = [p for part in (first, others) for p in times([[r.opaque.here], expander.poly(part)])]
    side += scaled(-ONE, times([factor, r.power]))
    return Lemma(r.of, r.at, r.opaque.order, side, list(times([factor, r.start])))


def relate_root(book: Book, o: Opaque, a: Atom) -> Relation:
    """``s^q = b``: a root goes into a base that is a sum, and a base that is a tensor goes into its root."""
    if o.name not in book.roots:
        (a, _), *_ = o.poly.single[0].factors if o.poly.single else ((a, ONE),)  # over the root's own variables
        powers = list(book.expander.product([[o.here]] * book.expander.root(a)))
        sides = (powers, base_of(book, a)) if a.kind in ("pow", "prime") else (base_of(book, a), powers)
        book.roots[o.name] = book.add("root", o.order, *sides, law=("power", o.name, int(sides[1] is powers)))
    return book.roots[o.name]


@cache
def _depth(term: Term) -> int:
    return 1 + max(map(_depth, term.args), default=0)
