"""Comparisons of values and of positions, in normal form (rules in `canonical.canonical`)."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable
from fractions import Fraction
from typing import Any, Final

from verify.canonical.coincidences import vanishing
from verify.canonical.facts import Facts
from verify.canonical.poly import Atom, Largest, Matrix, Mono, Poly, Table, atom, own_colours
from verify.canonical.powers import Powers
from verify.canonical.renaming import indices_of, sort_of
from verify.terms.index import Var

Q = Fraction
INCREASING: Final = frozenset({"tanh", "arctan", "erf"})  # and 0 at 0


class Comparisons(Powers):
    """Rules increasing, sign-of-product, order, implied, one-of-two, positions, largest."""

    def __init__(self, facts: Facts, tanh_as_exp: bool) -> None:
        super().__init__(facts, tanh_as_exp)
        self._relations: dict[tuple[Atom, Atom], str] = {}
        self._looking: set[Largest] = set()
        self.ties: set[int] = set()  # the maxima of which rule ``largest`` took for granted that nothing ties

    @abstractmethod
    def delta(self, i: Any, j: Any) -> Poly:
        """[i = j]."""

    def positive_part(self, p: Poly) -> Poly:
        """[p > 0]."""
        return self.by_cases(p, self._gt)

    def _inside(self, p: Poly) -> Poly:
        """Rule ``increasing``: a number whose sign is that of p, without the functions that keep it."""
        if not any(a.kind in ("exp", "fn") for m, _ in p for a, _ in m.factors):
            return p
        *_, rest = self.content(p, only_positive=True)
        found = list(rest)
        kinds = [{a.kind for a, _ in m.factors} | {"sum" for _ in m.bound} for m, _ in found]
        if len(found) == 2 and all(k <= {"exp"} for k in kinds) and found[0][1] == -found[1][1]:
            logarithms = [self.log(self.collect([(m, Q(1))])) for m, _ in found]
            return self._inside(self.scale(self.add(logarithms[0], self.scale(logarithms[1], Q(-1))), found[0][1]))
        if len(found) == 1 and kinds == [{"fn"}] and len(found[0][0].factors) == 1:
            ((a, e),), c = found[0][0].factors, found[0][1]
            if e == 1 and a.data[0] in INCREASING:
                return self._inside(self.scale(a.data[1], c))
        return p

    def _gt(self, p: Poly) -> Poly:
        p = self._inside(p)
        if p.constant is not None:
            return self.one if p.constant > 0 else self.zero
        if self.positive(p):
            return self.one
        if self.positive(self.scale(p, Q(-1))):
            return self.zero
        if self.largest_position(p) is not None:
            return self.zero
        reverse = self.largest_position(self.scale(p, Q(-1)))
        if reverse is not None:
            return self.add(self.one, self.scale(reverse, Q(-1)))
        factor = self._common_factor(p)
        if factor is not None:
            return self._sign_of_product(*factor)
        rest, sign = self._oriented(p)
        if self.key(rest) in self.known_positive or self.positive(rest):
            return self.number(Q(sign > 0))
        above = self.of_atom(atom("gt", rest))
        return above if sign > 0 else self.add(self.one, *(self.scale(q, Q(-1)) for q in (above, self.zero_at(rest))))

    def _common_factor(self, p: Poly) -> tuple[Poly, Poly] | None:
        """``a`` and ``q`` with ``p = a q``, for an entry (no divisor) that all terms of a longer polynomial share."""
        if not frozenset.intersection(*(frozenset(a for a, _ in m.factors) for m, _ in p)):
            return None
        _, common, rest = self.content(p, only_positive=False)
        shared = [(a, e) for a, e in common.factors if e % 2 == 1 and not self.positive_atom(a)]
        if len(rest) < 2 or len(shared) != 1 or shared[0][0].kind != "entry" or shared[0][1] < 0:
            return None
        a = self.of_atom(shared[0][0])
        return a, self.mul(p, self.power(a, Q(-1)))

    def _sign_of_product(self, a: Poly, q: Poly) -> Poly:
        """Rule ``sign-of-product``: [a q > 0] = [a > 0][q > 0] + [-a > 0][-q > 0]."""
        minus = Q(-1)
        both = self.mul(self.positive_part(a), self.positive_part(q))
        neither = self.mul(self.positive_part(self.scale(a, minus)), self.positive_part(self.scale(q, minus)))
        return self.add(both, neither)

    def _oriented(self, p: Poly) -> tuple[Poly, int]:
        """``p`` without positive factors and with a positive leading coefficient; and the sign that was taken off."""
        _, _, rest = self.content(p, only_positive=True)
        sign = 1 if self.leading(rest)[1] > 0 else -1
        return self.scale(rest, Q(sign)), sign

    def assume(self, p: Poly, positive: bool) -> None:
        """From now on ``p != 0`` (``p > 0``), but for values of its free indices at which p is 0 whatever x is."""
        rest, sign = self._oriented(self._inside(p))
        self.known_nonzero.add(self.key(rest))
        if positive and sign > 0:
            self.known_positive.add(self.key(rest))

    def zero_at(self, p: Poly) -> Poly:
        """[p = 0]."""
        return self.by_cases(p, self._eq)

    def _eq(self, p: Poly) -> Poly:
        p = self._inside(p)
        if p.constant is not None:
            return self.zero if p.constant else self.one
        if self.positive(p) or self.positive(self.scale(p, Q(-1))):
            return self.zero
        for signed in (p, self.scale(p, Q(-1))):
            position = self.largest_position(signed)
            if position is not None:
                return position
        rest, _ = self._oriented(p)
        return vanishing(self, rest) if self.key(rest) in self.known_nonzero else self.of_atom(atom("eq", rest))

    def largest_position(self, p: Poly) -> Poly | None:
        """Rule ``largest``: delta(j, argmax b) where ``p = b(j) - max b``, else None."""
        places = (i for m, _ in p for a, _ in m.factors for i in indices_of(a.data) if isinstance(i, Largest))
        for place in dict.fromkeys(places):
            if place in self._looking:  # inside the maximum's own entry, which is not compared with itself
                continue
            self._looking.add(place)
            top = self.substitute(place.body, {place.var: place})
            self._looking.remove(place)
            entry = self.add(p, top)
            for j in dict.fromkeys(i for m, _ in entry for a, _ in m.factors for i in indices_of(a.data)):
                if sort_of(j) != place.sort or j == place:
                    continue
                if self.substitute(place.body, {place.var: j}) == entry:
                    self.ties.add(self.tie(place))
                    return self.delta(j, place)
        return None

    def tie(self, place: Largest) -> int:
        """A code of a maximum for all values of its free indices."""
        return self.coder.mono(Mono(place.free, ((atom("tie", place), Q(1)),)), {})

    def implied(self, factors: Table) -> Table | None:
        """Rules ``at-zero``, ``implied``; None where the product is 0 at every point."""
        comparisons = [a for a in factors if a.kind in ("gt", "eq")]
        zeros = (_alone(a.data[0]) for a in comparisons if a.kind == "eq")
        if any(a is not None and factors.get(a, Q(0)) > 0 for a in zeros):
            return None
        for a in comparisons:
            for b in comparisons:
                if a is b or b not in factors or a not in factors:
                    continue
                if b.kind == "eq" and (a.kind != "eq" or not self._apart(a.data[0], b.data[0])):
                    continue
                relation = "excludes" if b.kind == "eq" else self._relation(a, b)
                if relation == "excludes":
                    return None
                if relation == "implies":
                    factors = {x: e for x, e in factors.items() if x is not b}
        for a in [a for a in factors if a.kind == "le" and a.data[2] == 0]:
            others = {x: e for x, e in factors.items() if x is not a}
            if _leads(a.data[0], a.data[1], self._ordered(others)):
                factors = others
        return factors

    def _apart(self, p: Poly, q: Poly) -> bool:
        """Whether p and q are visibly never 0 at once."""
        choices = (self.add(p, self.scale(q, Q(sign))) for sign in (1, -1))
        return any(self.positive(r) or self.positive(self.scale(r, Q(-1))) for r in choices)

    def _relation(self, a: Atom, b: Atom) -> str:
        """Whether p > 0 (p = 0, by the kind of a) visibly implies or excludes q > 0; it depends on the facts alone."""
        found = self._relations.get((a, b))
        if found is None:
            p, q = a.data[0], b.data[0]
            both = self.add(p, q)
            if self.positive(self.add(q, self.scale(p, Q(-1)))) or (a.kind == "eq" and self.positive(both)):
                found = "implies"
            elif self.positive(self.scale(both, Q(-1))) or (a.kind == "eq" and self._excluded(p, q)):
                found = "excludes"
            else:
                found = "one of two" if a.kind == "gt" and self.positive(both) else ""
            self._relations[a, b] = found
        return found

    def forced_equal(self, factors: Table) -> tuple[Atom, Poly] | None:
        """A comparison i <= j where the other factors say j <= i: it stands for i = j (rule ``triangular``)."""
        for a in factors:
            if a.kind == "le" and a.data[2] == 0 and sort_of(a.data[0]) == sort_of(a.data[1]):
                others = {x: e for x, e in factors.items() if x is not a}
                if _leads(a.data[1], a.data[0], self._ordered(others)):
                    return a, self.delta(a.data[0], a.data[1])
        return None

    def _ordered(self, factors: Table) -> list[tuple[Any, Any]]:
        """Pairs i <= j that hold wherever the product is not 0: comparisons, and entries of triangular matrices."""
        pairs = [(a.data[0], a.data[1]) for a in factors if a.kind == "le" and a.data[2] == 0]
        for a in factors:
            if a.kind == "chol":
                pairs.append((a.data[2], a.data[1]))
            elif a.kind == "inv":
                triangle = self._triangle(a.data[0])
                pairs += [(a.data[2], a.data[1])] if triangle < 0 else [(a.data[1], a.data[2])] if triangle else []
        return pairs

    def _triangle(self, m: Matrix) -> int:
        """-1 for a Cholesky factor, 1 for its transpose, else 0: inverses of triangular matrices are triangular."""
        single = m.body.single
        if single is None or len(single[0].factors) != 1 or single[0].factors[0][0].kind != "chol":
            return 0
        return {(m.row, m.column): -1, (m.column, m.row): 1}.get(single[0].factors[0][0].data[1:], 0)

    def _excluded(self, p: Poly, q: Poly) -> bool:
        """Whether p = 0 excludes q > 0."""
        return p == q or self.positive(self.add(p, self.scale(q, Q(-1))))

    def one_of_two(self, factors: Table) -> tuple[Atom, Atom] | None:
        """Two comparisons of which one holds at every point: p > 0 and q > 0 with p + q > 0."""
        comparisons = [a for a in factors if a.kind == "gt"]
        for n, a in enumerate(comparisons):
            for b in comparisons[:n]:
                if self._relation(a, b) == "one of two":
                    return a, b
        return None

    def settled(self, p: Poly) -> Poly:
        """A closed polynomial with every comparison turned to one side (rules ``positions``, ``sides``)."""
        return self.collect(pair for m, c in p for pair in self._turned(m, c))

    def _turned(self, mono: Mono, c: Fraction) -> Iterable[tuple[Mono, Fraction]]:
        """A comparison [x] as 1 + s [x = 0] - [-x], to the side whose code is less; s is 1 for positions, else -1."""
        for a, _ in mono.factors:
            sides = self._sides(a)
            if sides is None:
                continue
            turned, at, s = sides
            rest = {b: e for b, e in mono.factors if b is not a}
            if turned in rest:
                both = [(turned, at)] if s > 0 else []  # [i <= j] [j <= i] = [i = j], and [x > 0] [-x > 0] = 0
                return [pair for b, p in both for pair in self._with(rest, p, b, mono.bound, c)]
            other = Mono(mono.bound, (*rest.items(), (turned, Q(1))))
            colours = own_colours(mono.free)
            if self.coder.mono(other, colours) < self.coder.mono(mono, colours):
                parts = [
                    *self._normal(c, mono.bound, rest),
                    *self._with(rest, at, None, mono.bound, c * s),
                ]
                parts += self._normal(-c, mono.bound, dict(other.factors))
                return [pair for m, k in parts for pair in self._turned(m, k)]
        return [(mono, c)]

    def _sides(self, a: Atom) -> tuple[Atom, Poly, int] | None:
        """The comparison the other way round, that of equality, and its sign; None where one side is always written."""
        if a.kind == "le" and a.data[2] == 0 and sort_of(a.data[0]) == sort_of(a.data[1]):
            # positions of two dimensions can be equal as integers, but no index stands for both
            return atom("le", a.data[1], a.data[0], 0), self.delta(*a.data[:2]), 1
        if a.kind == "gt" and a.free:
            negative = self.scale(a.data[0], Q(-1))
            if self.key(negative) == self.key(a.data[0]):  # x_i - x_j: either side is the other with other names
                return atom("gt", negative), self.zero_at(a.data[0]), -1
        return None

    def _with(
        self, rest: Table, p: Poly, without: Atom | None, bound: frozenset[Var], c: Fraction
    ) -> Iterable[tuple[Mono, Fraction]]:
        kept = self.product({a: e for a, e in rest.items() if a is not without}, c)
        return self.sum_over(self.mul(kept, p), bound)


def _alone(p: Poly) -> Atom | None:
    """The atom that a polynomial is, where it is one."""
    single = p.single
    alone = single is not None and not single[0].bound and [e for _, e in single[0].factors] == [1]
    return single[0].factors[0][0] if single is not None and alone else None


def _leads(i: Any, j: Any, pairs: list[tuple[Any, Any]]) -> bool:
    """Whether i <= j follows from the pairs by transitivity."""
    reached, todo = {i}, [i]
    while todo:
        here = todo.pop()
        for low, high in pairs:
            if low == here and high not in reached:
                reached.add(high)
                todo.append(high)
    return j in reached
