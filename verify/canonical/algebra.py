"""Polynomials in atoms: sums, products, substitution, and the normal form of one monomial.

The layers above add the rules: `canonical.powers`, `canonical.comparisons`, `canonical.canonical`.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable
from fractions import Fraction
from itertools import combinations
from typing import Any, Final

from verify import limits
from verify.canonical.facts import Facts
from verify.canonical.keys import key
from verify.canonical.poly import UNIT, Atom, Coder, Mono, Poly, Table, atom, free_of, own_colours, shape_colours
from verify.canonical.renaming import bijection_of, indices_of, inverse, rename
from verify.canonical.signs import Signs
from verify.codes import Code
from verify.errors import Unsupported
from verify.terms.index import Flip, Roll, Var, fresh

Q = Fraction
ONE: Final = Q(1)
NONE: Final = frozenset[Var]()


class TooLarge(Unsupported):
    """The canonical form grew past its budget: route A gives up, it never guesses."""

    code = Code.TOO_LARGE


class Algebra(Signs):
    """Polynomial arithmetic under the facts of one claim."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.coder = Coder(facts.symmetric)
        self.known_nonzero: set[int] = set()
        self.known_positive: set[int] = set()
        self._functions: dict[Any, Poly] = {}
        self._turns: dict[Atom, tuple[Any, ...]] = {}
        self._work = 0
        self.most_work = limits.FORM_WORK
        self.zero = Poly({})
        self.one = self.number(Q(1))

    @abstractmethod
    def power(self, p: Poly, q: Fraction) -> Poly:
        """``p ** q`` for a constant rational q."""

    @abstractmethod
    def natural_power(self, p: Poly, n: int) -> Poly:
        """``p ** n`` expanded, for n >= 1."""

    @abstractmethod
    def function(self, name: str, p: Poly) -> Poly:
        """An elementwise function by name."""

    @abstractmethod
    def implied(self, factors: Table) -> Table | None:
        """The factors without comparisons that others imply; None where they exclude each other."""

    @abstractmethod
    def forced_equal(self, factors: Table) -> tuple[Atom, Poly] | None:
        """A comparison of positions that the other factors make an equality, and that equality."""

    @abstractmethod
    def one_of_two(self, factors: Table) -> tuple[Atom, Atom] | None:
        """Two comparisons of which one holds at every point."""

    @abstractmethod
    def rebuilt(self, a: Atom, e: Fraction, data: tuple[Any, ...]) -> Poly:
        """The atom's constructor applied to other data, to a power."""

    def number(self, value: Fraction) -> Poly:
        """A constant."""
        return self.collect([(UNIT, value)])

    def collect(self, monos: Iterable[tuple[Mono, Fraction]]) -> Poly:
        """Normal monomials with equal codes, added up."""
        table: dict[int, tuple[Mono, Fraction]] = {}
        for mono, coefficient in monos:
            self.spend(1)
            self._count(table, self.coder.own(mono), mono, coefficient)
        return self._made(table)

    def _count(self, table: dict[int, tuple[Mono, Fraction]], code: int, mono: Mono, coefficient: Fraction) -> None:
        total = table[code][1] + coefficient if code in table else coefficient
        if total:
            table[code] = (mono, total)
        else:
            table.pop(code, None)

    def _made(self, table: dict[int, tuple[Mono, Fraction]]) -> Poly:
        if len(table) > limits.FORM_TERMS:
            raise TooLarge(f"the canonical form has more than {limits.FORM_TERMS} terms")
        return Poly(table)

    def spend(self, work: int) -> None:
        """Count work, in monomials normalised; raises TooLarge past the budget."""
        self._work += work
        if self._work > self.most_work:
            raise TooLarge("the canonical form takes too long")

    def product(self, factors: Table, c: Fraction = ONE, bound: frozenset[Var] = NONE) -> Poly:
        """``c`` times a product of atoms to powers, summed over ``bound``."""
        return self.collect(self._normal(c, bound, factors))

    def of_atom(self, a: Atom, exponent: Fraction = ONE) -> Poly:
        """One atom to a power, as it is."""
        return self.product({a: exponent})

    def add(self, *polys: Poly) -> Poly:
        """The sum; the codes of the monomials are known."""
        table: dict[int, tuple[Mono, Fraction]] = {}
        for p in polys:
            for code, (mono, coefficient) in p.terms.items():
                self._count(table, code, mono, coefficient)
        return self._made(table)

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
        factors = dict(m.factors)
        for a, e in n.factors:
            factors[a] = factors.get(a, Q(0)) + e
        return self._normal(c, m.bound | n.bound, factors)

    def rename_bound(self, m: Mono) -> Poly:
        """The same monomial with fresh names for its bound variables."""
        mapping = {v: fresh(v.sort) for v in m.bound}
        return self._rebuild(m, mapping, frozenset(mapping.values()))

    def sum_over(self, p: Poly, variables: Iterable[Var]) -> Poly:
        """The sum over all values of ``variables``."""
        extra = frozenset(variables)
        if not extra:
            return p
        return self.collect(pair for m, c in p for pair in self._normal(c, m.bound | extra, dict(m.factors)))

    def substitute(self, p: Poly, mapping: dict[Var, Any]) -> Poly:
        """``p`` with free index variables replaced; simplifies again where that enables a rule."""
        mapping = {v: i for v, i in mapping.items() if v in p.free and v != i}
        if not mapping:
            return p
        incoming = frozenset[Var]().union(*map(free_of, mapping.values()))
        parts = []
        for m, c in p:
            if m.bound.isdisjoint(incoming):
                parts.append(self.scale(self._rebuild(m, mapping, m.bound), c))
            else:
                again = {v: fresh(v.sort) for v in m.bound}
                parts.append(self.scale(self._rebuild(m, {**mapping, **again}, frozenset(again.values())), c))
        return self.add(*parts)

    def _rebuild(self, m: Mono, mapping: dict[Var, Any], bound: frozenset[Var]) -> Poly:
        plain: Table = {}
        others: list[Poly] = []
        for a, e in m.factors:
            if a.free.isdisjoint(mapping):
                plain[a] = plain.get(a, Q(0)) + e
                continue
            new = self.renamed(a, e, mapping)
            single = new.single
            if single and single[1] == 1 and not single[0].bound:
                for b, f in single[0].factors:
                    plain[b] = plain.get(b, Q(0)) + f
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

    def _normal(self, c: Fraction, bound: frozenset[Var], factors: Table) -> Iterable[tuple[Mono, Fraction]]:
        """One product, normalised; may become several where a factor expands."""
        factors = {a: Q(1) if self.idempotent(a) and e > 0 else e for a, e in factors.items() if e}
        for a, e in factors.items():
            special = self._special(a, e, bound, factors)
            if special is not None:
                return [(m, k * c) for m, k in special]
        kept = self.implied(factors)
        if kept is None:
            return []
        factors = kept
        equal = self.forced_equal(factors)
        if equal is not None:
            rest = self.product({x: e for x, e in factors.items() if x is not equal[0]}, c)
            return self.sum_over(self.mul(rest, equal[1]), bound)
        pair = self.one_of_two(factors)
        if pair is not None:
            a, b = pair
            less = {x: e for x, e in factors.items() if x not in pair}
            choices = ((c, {**less, a: Q(1)}), (c, {**less, b: Q(1)}), (-c, less))
            return [found for k, choice in choices for found in self._normal(k, bound, choice)]
        used = frozenset[Var]().union(*(a.free for a in factors))
        for v in bound - used:
            s = atom("size", v.sort)
            factors[s] = factors.get(s, Q(0)) + 1
        bound &= used
        factors = {a: e for a, e in factors.items() if e}
        mono = Mono(bound, tuple(factors.items()))
        return [(self._reindexed(mono), c)] if bound else [(mono, c)]

    def _special(self, a: Atom, e: Fraction, bound: frozenset[Var], factors: Table) -> Poly | None:
        rest = {b: f for b, f in factors.items() if b is not a}
        if a.kind == "delta":
            for v, other in ((a.data[0], a.data[1]), (a.data[1], a.data[0])):
                if v in bound and v not in free_of(other):
                    return self._rebuild(Mono(bound, tuple(rest.items())), {v: other}, bound - {v})
                turned = next((w for w in bound - free_of(other) if bijection_of(v, w)), None)
                if turned is not None:
                    solution = inverse(v, turned, other)
                    return self._rebuild(Mono(bound, tuple(rest.items())), {turned: solution}, bound - {turned})
        expanded: Poly | None = None
        if a.kind == "pow" and e >= 1:
            whole = int(e)
            expanded = self.natural_power(a.data[0], whole)
            if e != whole:
                rest[a] = e - whole
        elif a.kind == "prime" and not 0 < e < 1:
            whole = e.numerator // e.denominator
            expanded = self.number(Q(a.data[0]) ** whole)
            rest[a] = e - whole
        elif a.kind == "fn" and a.data[0] == "sin" and e >= 2:
            cosine = self.function("cos", a.data[1])
            expanded = self.add(self.one, self.scale(self.mul(cosine, cosine), Q(-1)))
            rest[a] = e - 2
        elif a.kind == "entry" and a.data[0] in self.facts.sign and not 0 < e < 2:
            expanded = self.one
            rest[a] = Q(e % 2)
        if expanded is None:
            return None
        product = self.product(rest)
        return self.sum_over(self.mul(product, expanded), bound)

    def _reindexed(self, mono: Mono) -> Mono:
        """Flips and rolls are bijections: of the ways to name the bound variables, one with the fewest of them."""
        computed = dict.fromkeys(i for a, _ in mono.factors for i in self.turns(a))
        if not computed:
            return mono
        for v in mono.bound:
            forms = dict.fromkeys(i for a, _ in mono.factors for i in self.turns(a) if bijection_of(i, v))
            if forms:
                mono = self._least(mono, [{v: inverse(f, v)} for f in forms])
        turned = {i.sort for i in computed if isinstance(i, Flip)}
        loose = [v for v in mono.bound if v.sort in turned]
        if not turned or len(loose) > limits.FLIPS:
            return mono
        subsets = (c for n in range(1, len(loose) + 1) for c in combinations(loose, n))
        return self._least(mono, [{v: Flip(v, v.sort) for v in c} for c in subsets])

    def turns(self, a: Atom) -> tuple[Any, ...]:
        """The flips and rolls in an atom."""
        found = self._turns.get(a)
        if found is None:
            turns = (i for i in indices_of(a.data) if isinstance(i, (Flip, Roll)))
            found = self._turns[a] = tuple(dict.fromkeys(turns))
        return found

    def _least(self, mono: Mono, choices: list[dict[Var, Any]]) -> Mono:
        colours = own_colours(mono.free)
        found = [mono, *(self._substituted(mono, c) for c in choices)]
        return min(found, key=lambda m: (sum(len(self.turns(a)) for a, _ in m.factors), self.coder.mono(m, colours)))

    def _substituted(self, mono: Mono, mapping: dict[Var, Any]) -> Mono:
        new = self._rebuild(Mono(frozenset(), mono.factors), mapping, frozenset())
        single = new.single
        if single is None or single[1] != 1 or single[0].bound:
            return mono
        return Mono(mono.bound, single[0].factors)

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
        return key(self, [("eq", p)])

    def forget(self) -> None:
        """Drop what was computed before new assumptions."""
        self._functions.clear()

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
