"""Signs that a polynomial shows by its form and the facts about the inputs."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from fractions import Fraction
from typing import Final

from verify.canonical.facts import Facts
from verify.canonical.poly import Atom, Matrix, Mono, Poly, Table, free_of
from verify.canonical.renaming import sort_of
from verify.terms.index import Var

COMPARISONS: Final = frozenset({"gt", "eq", "delta", "le"})  # atoms that are 0 or 1


class Signs(ABC):
    """Whether a polynomial is visibly > 0 or >= 0 wherever it is defined."""

    facts: Facts
    one: Poly

    @abstractmethod
    def add(self, *polys: Poly) -> Poly:
        """The sum."""

    @abstractmethod
    def scale(self, p: Poly, c: Fraction) -> Poly:
        """A rational multiple."""

    @abstractmethod
    def collect(self, monos: Iterable[tuple[Mono, Fraction]]) -> Poly:
        """Normal monomials with equal codes, added up."""

    @abstractmethod
    def _normal(self, c: Fraction, bound: frozenset[Var], factors: Table) -> Iterable[tuple[Mono, Fraction]]:
        """One product, normalised; may become several where a factor expands."""

    @abstractmethod
    def positive_definite(self, m: Matrix) -> bool:
        """Whether a matrix is an input that was assumed to be positive definite."""

    def idempotent(self, a: Atom) -> bool:
        """Whether an atom is 0 or 1."""
        return a.kind in COMPARISONS or (a.kind == "entry" and a.data[0] in self.facts.binary)

    def positive(self, p: Poly) -> bool:
        """Whether ``p`` is visibly > 0 wherever it is defined: no term negative, and one positive."""
        return bool(p.terms) and (self._all_positive(p) or self._below_one(p) or self._positive_times_bases(p))

    def _all_positive(self, p: Poly) -> bool:
        return self.not_negative(p) and any(self._positive_once(m) for m, _ in p)

    def _positive_once(self, m: Mono) -> bool:
        """Whether one summand of a sum of products is > 0: all factors are, but for one ``i <= j + k``, at i = j."""
        others = [a for a, _ in m.factors if not self.positive_atom(a)]
        if len(others) != 1 or others[0].kind != "le":
            return not others
        i, j, k = others[0].data
        free = any(v in m.bound and v not in free_of(w) for v, w in ((i, j), (j, i)))
        return free and k >= 0 and sort_of(i) == sort_of(j)

    def not_negative(self, p: Poly) -> bool:
        """Whether ``p`` is visibly >= 0 wherever it is defined: no term is negative."""
        return all(c > 0 and all(self._not_negative(a, e) for a, e in m.factors) for m, c in p)

    def _not_negative(self, a: Atom, e: Fraction) -> bool:
        return self.idempotent(a) or self.positive_atom(a) or (e.denominator == 1 and e % 2 == 0)

    def _below_one(self, p: Poly) -> bool:
        """Whether ``p`` is 1 - q for an entry q of an input that lies between 0 and 1."""
        if not self.facts.probability:
            return False
        q = self.add(self.one, self.scale(p, Fraction(-1))).single
        if q is None or q[1] != 1 or q[0].bound or len(q[0].factors) != 1:
            return False
        a, e = q[0].factors[0]
        return e == 1 and a.kind == "entry" and a.data[0] in self.facts.probability

    def _positive_times_bases(self, p: Poly) -> bool:
        """Whether ``p`` is, times the positive bases that it divides by: 1 - 1/(1 + exp x), times 1 + exp x."""
        lowest: Table = {}
        for m, _ in p:
            for a, e in m.factors:
                if a.kind == "pow" and e < 0:
                    lowest[a] = min(e, lowest.get(a, e))
                    if e.denominator != 1 or not a.free.isdisjoint(m.bound):
                        return False
        if not lowest or not all(map(self.positive_atom, lowest)):
            return False
        raised = ({**dict(m.factors), **{a: dict(m.factors).get(a, 0) - e for a, e in lowest.items()}} for m, _ in p)
        terms = zip(p, raised, strict=True)
        return self._all_positive(self.collect(t for (m, c), fs in terms for t in self._normal(c, m.bound, fs)))

    def positive_atom(self, a: Atom) -> bool:
        """Whether an atom (to any power) is > 0 wherever it is defined."""
        if a.kind in ("exp", "size", "prime"):
            return True
        if a.kind == "entry":
            return a.data[0] in self.facts.positive
        if a.kind == "det":
            return self.positive_definite(a.data[0])
        return bool(a.kind == "pow" and self.positive(a.data[0]))
