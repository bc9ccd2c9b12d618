"""Polynomials in atoms: sums, products and substitution. What a product becomes, the rules say: see `canonical`."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from fractions import Fraction
from typing import Any, Final

from verify import limits
from verify.canonical.coding import Coder, key, own_colours, shape_colours
from verify.canonical.facts import Facts
from verify.canonical.poly import (
    UNIT,
    Atom,
    Factors,
    Mono,
    Poly,
    Table,
    Terms,
    free_of,
)
from verify.canonical.renaming import indices_of, rename
from verify.canonical.rule import rule
from verify.codes import Code
from verify.errors import Unsupported
from verify.terms.index import Flip, Roll, Var, fresh

Q = Fraction
ONE: Final = Q(1)
NONE: Final = frozenset[Var]()


class TooLarge(Unsupported):
    """The canonical form grew past its budget: route A gives up, it never guesses."""

    code = Code.TOO_LARGE


@rule("unit", "x**a x**b = x**(a + b)", "a side has no value, which is asked elsewhere: x / x where x is 0")
def unit(m: Factors, n: Factors) -> Table:
    """The product of two products of atoms."""
    factors = dict(m)
    for a, e in n:
        factors[a] = factors[a] + e if a in factors else e
    return factors


class Algebra(ABC):
    """Polynomial arithmetic under the facts of one claim."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.coder = Coder(facts.symmetric)
        self.known_nonzero: set[int] = set()
        self.known_positive: set[int] = set()
        self._functions: dict[Any, Poly] = {}
        self._turns: dict[Atom, tuple[Any, ...]] = {}
        self._keys: dict[Poly, int] = {}
        self._work = 0
        self.most_work = limits.FORM_WORK
        self.zero = Poly({})
        self.one = self.number(Q(1))

    @abstractmethod
    def normal(self, c: Fraction, bound: frozenset[Var], factors: Table) -> Iterable[tuple[Mono, Fraction]]:
        """One product, normalised; may become several where a factor expands."""

    @abstractmethod
    def rebuilt(self, a: Atom, e: Fraction, data: tuple[Any, ...]) -> Poly:
        """The atom's constructor applied to other data, to a power."""

    @abstractmethod
    def positive_atom(self, a: Atom) -> bool:
        """Whether an atom (to any power) is > 0 wherever it is defined."""

    def number(self, value: Fraction) -> Poly:
        """A constant."""
        return self.collect([(UNIT, value)])

    def collect(self, monos: Iterable[tuple[Mono, Fraction]]) -> Poly:
        """Normal monomials with equal codes, added up."""
        table: Terms = {}
        for mono, coefficient in monos:
            self.spend(1)
            self.count(table, self.coder.own(mono), mono, coefficient)
        return self.made(table)

    def count(self, table: Terms, code: int, mono: Mono, coefficient: Fraction) -> None:
        """Add a term to a table of terms."""
        total = table[code][1] + coefficient if code in table else coefficient
        if total:
            table[code] = (mono, total)
        else:
            table.pop(code, None)

    def made(self, table: Terms) -> Poly:
        """The polynomial of a table of terms; raises TooLarge."""
        if len(table) > limits.FORM_TERMS:
            raise TooLarge(f"the canonical form has more than {limits.FORM_TERMS} terms")
        return Poly(table)

    def allow(self, work: int) -> None:
        """So much work more, from here."""
        self.most_work = self._work + work

    def spend(self, work: int) -> None:
        """Count work, in monomials normalised; raises TooLarge past the budget."""
        self._work += work
        if self._work > self.most_work:
            raise TooLarge("the canonical form takes too long")

    def product(self, factors: Table, c: Fraction = ONE, bound: frozenset[Var] = NONE) -> Poly:
        """``c`` times a product of atoms to powers, summed over ``bound``."""
        return self.collect(self.normal(c, bound, factors))

    def of_atom(self, a: Atom, exponent: Fraction = ONE) -> Poly:
        """One atom to a power, as it is."""
        return self.product({a: exponent})

    def add(self, *polys: Poly) -> Poly:
        """The sum; the codes of the monomials are known."""
        table: Terms = {}
        for p in polys:
            for code, (mono, coefficient) in p.terms.items():
                self.count(table, code, mono, coefficient)
        return self.made(table)

    def scale(self, p: Poly, c: Fraction) -> Poly:
        """A rational multiple."""
        if c == 1:
            return p
        return Poly({code: (m, k * c) for code, (m, k) in p.terms.items()}) if c else self.zero

    def mul(self, p: Poly, q: Poly) -> Poly:
        """The product, expanded."""
        if p.constant is not None:
            return self.scale(q, p.constant)
        if q.constant is not None:
            return self.scale(p, q.constant)
        if len(p) * len(q) > limits.FORM_TERMS:
            raise TooLarge(f"a product of {len(p)} by {len(q)} terms")
        return self.collect(pair for m, a in p for n, b in q for pair in self._product(m, n, a * b))

    def _product(self, m: Mono, n: Mono, c: Fraction) -> Iterable[tuple[Mono, Fraction]]:
        if not m.bound.isdisjoint(n.bound) or not m.bound.isdisjoint(n.free) or not n.bound.isdisjoint(m.free):
            renamed = self.rename_bound(n)
            return (pair for r, k in renamed for pair in self._product(m, r, c * k))
        return self.normal(c, m.bound | n.bound, unit.apply(m.factors, n.factors))

    def rename_bound(self, m: Mono) -> Poly:
        """The same monomial with fresh names for its bound variables."""
        mapping = {v: fresh(v.sort) for v in m.bound}
        return self.rebuild(m, mapping, frozenset(mapping.values()))

    def sum_over(self, p: Poly, variables: Iterable[Var]) -> Poly:
        """The sum over all values of ``variables``."""
        extra = frozenset(variables)
        if not extra:
            return p
        return self.collect(pair for m, c in p for pair in self.normal(c, m.bound | extra, dict(m.factors)))

    def substitute(self, p: Poly, mapping: dict[Var, Any]) -> Poly:
        """``p`` with free index variables replaced; simplifies again where that enables a rule."""
        mapping = {v: i for v, i in mapping.items() if v in p.free and v != i}
        if not mapping:
            return p
        incoming = frozenset[Var]().union(*map(free_of, mapping.values()))
        parts = []
        for m, c in p:
            if m.bound.isdisjoint(incoming):
                parts.append(self.scale(self.rebuild(m, mapping, m.bound), c))
            else:
                again = {v: fresh(v.sort) for v in m.bound}
                parts.append(self.scale(self.rebuild(m, {**mapping, **again}, frozenset(again.values())), c))
        return self.add(*parts)

    def rebuild(self, m: Mono, mapping: dict[Var, Any], bound: frozenset[Var]) -> Poly:
        """The factors of a monomial with index variables replaced, summed over ``bound``."""
        plain: Table = {}
        others: list[Poly] = []
        for a, e in m.factors:
            if a.free.isdisjoint(mapping):
                plain[a] = plain[a] + e if a in plain else e
                continue
            new = self.renamed(a, e, mapping)
            single = new.single
            if single and single[1] == 1 and not single[0].bound:
                for b, f in single[0].factors:
                    plain[b] = plain[b] + f if b in plain else f
            else:
                others.append(new)
        result = self.product(plain)
        for other in others:
            result = self.mul(result, other)
        return self.sum_over(result, bound)

    def renamed(self, a: Atom, e: Fraction, mapping: dict[Var, Any]) -> Poly:
        """An atom to a power with index variables replaced, which may enable a rule."""
        key = (a, e, tuple((v, i) for v, i in mapping.items() if v in a.free))
        found = self._functions.get(key)
        if found is None:
            data = tuple(rename(d, mapping, self.substitute) for d in a.data)
            found = self._functions[key] = self.rebuilt(a, e, data)
        return found

    def turns(self, a: Atom) -> tuple[Any, ...]:
        """The flips and rolls in an atom."""
        found = self._turns.get(a)
        if found is None:
            turns = (i for i in indices_of(a.data) if isinstance(i, (Flip, Roll)))
            found = self._turns[a] = tuple(dict.fromkeys(turns))
        return found

    def content(self, p: Poly, only_positive: bool) -> tuple[Fraction, Mono, Poly]:
        """``p = c * m * rest``: the leading coefficient, the common atoms (positive ones only, if asked), the rest."""
        _, c = self.leading(p)
        if only_positive:
            c = abs(c)
        common = self.common(p, only_positive)
        inverse_common = Mono(frozenset(), tuple((a, -e) for a, e in common.items()))
        rest = (
            self.mul(self.scale(p, 1 / c), self.collect([(inverse_common, Q(1))])) if common else self.scale(p, 1 / c)
        )
        return c, Mono(frozenset(), tuple(common.items())), rest

    def common(self, p: Poly, only_positive: bool) -> Table:
        """The atoms that all terms share, to the lowest powers; positive ones only, if asked."""
        lowest: Table = {}
        tables = [{a: e for a, e in m.factors if a.free.isdisjoint(m.bound)} for m, _ in p]
        for a in dict.fromkeys(a for t in tables for a in t):
            if only_positive and not self.positive_atom(a):
                continue
            e = min(t.get(a, Q(0)) for t in tables)
            if e:
                lowest[a] = e
        return lowest

    def leading(self, p: Poly) -> tuple[Mono, Fraction]:
        """A monomial chosen without regard to the names of free variables, where that decides."""
        colours = shape_colours(p.free)
        own = own_colours(p.free)
        return min(p, key=lambda t: (self.coder.mono(t[0], colours), abs(t[1]), self.coder.mono(t[0], own)))

    def key(self, p: Poly) -> int:
        """A code of ``p`` for all values of its free indices."""
        found = self._keys.get(p)
        if found is None:
            found = self._keys[p] = key(self, [("eq", p)])
        return found

    def key_of_zeros(self, p: Poly) -> int:
        """A code of the points at which ``p`` is 0: that of ``p`` or of ``-p``, whichever is less."""
        return min(self.key(p), self.key(self.scale(p, Q(-1))))

    def forget(self) -> None:
        """Drop what was computed before new assumptions."""
        self._functions.clear()
        self.forget_keys()

    def forget_keys(self) -> None:
        """Drop the codes: the ways to write a polynomial depend on what is assumed."""
        self._keys.clear()

    def assign(self, p: Poly, a: Atom, value: int) -> Poly:
        """``p`` with the 0/1 atom ``a`` set to a value."""
        monos = []
        for m, c in p:
            if a.free.isdisjoint(m.bound) and any(b is a for b, _ in m.factors):
                if value:
                    monos.append((Mono(m.bound, tuple((b, e) for b, e in m.factors if b is not a)), c))
            else:
                monos.append((m, c))
        return self.collect(monos)
