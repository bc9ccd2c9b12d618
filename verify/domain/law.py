"""TRUSTED. The one law for what a proof leaves out.

Z are the arguments that may sit on an edge: p of every [p > 0] and [p = 0] in the canonical form of the forward,
y - floor(y) for its step functions, ties of its maxima, the base of every root and negative power, the argument of
every logarithm, the determinant under every inverse, sizes in denominators. A point is regular if no p in Z is 0 there.
At a regular point the forward is analytic in the input, dual numbers carry its derivative, indicators and steps are
constants, and an empty canonical form is a proof.

A set {p = 0} is removed from the list by a proof alone:
  (a) p has no zero: by its form, or by a condition of the claim;
  (b) the pieces join there (see `joins`), and the backward is the derivative of the piece below;
  (c) a selection discards there what needs p (see `needs`).
What is equal by a condition of the claim (symmetric, simplex, one-hot, sign, diagonal) is so at the point and not
around it: Z is found without such facts about the input that moves.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from verify.canonical.canonical import Canonical
from verify.canonical.coincidences import vanishing
from verify.canonical.poly import Largest, Mono, Poly
from verify.canonical.restore import term_of
from verify.domain import sets
from verify.domain.definedness import Definedness, Forward, Missing
from verify.domain.edges import Edges, places_in
from verify.domain.joins import at_zero
from verify.domain.needs import decided_by_signs
from verify.errors import Unsupported
from verify.terms.beyond import NOT_POSITIVE, beside_gamma, cuts, varying_bases
from verify.terms.term import ZERO, Term
from verify.terms.walks import nodes
from verify.verdict import Condition


@dataclass(frozen=True)
class Off:
    """``p`` is not 0 at a regular point, but for indices where ``always`` is 1: there it is 0 whatever the inputs."""

    p: Term
    always: Term


class Law:
    """What a proof about one forward leaves out, and the difference to its derivative everywhere else.

    ``free`` is the canonical form without equations about the moving inputs; the same object where there are none.
    """

    def __init__(self, canonical: Canonical, free: Canonical, forward: Forward) -> None:
        self.canonical, self.free, self.forward = canonical, free, forward
        for q in (q for node in nodes(*forward.values) for q in beside_gamma(node)):
            if not canonical.positive(canonical.poly(q)):
                raise Unsupported(NOT_POSITIVE)
        self.needs = Definedness(canonical, forward)
        self.needs.assume()
        if free is not canonical:
            Definedness(free, forward).assume()
        decides = decided_by_signs(forward.values)
        values = [free.settled(free.poly(v)) for v in forward.values if decides]
        derivative = free.settled(free.poly(forward.derived)) if decides else free.zero
        self.edges = Edges(free, values, derivative, forward)
        self.places = {p for poly in (*values, derivative) for p in places_in(poly)}
        self.joined = {code for p in self.edges.joined.values() if (code := self._joined(p)) is not None}
        others = (p for p in self.edges.joined.values() if self._joined(p) is None)
        self.kept = [p for p in (*self.edges.kept.values(), *others) if self._may_vanish(p)]
        for p in self.kept:
            self.needs.exclude(self._translated(p))
        canonical.forget()

    def _joined(self, p: Poly) -> int | None:
        """The code of an argument that joins; None where equations about the input make it 0 for more indices."""
        c = self.canonical
        if self.free is c:
            return c.key_of_zeros(p)
        single = c.zero_at(self._translated(p)).single
        alone = single is not None and single[1] == 1 and [a.kind for a, _ in single[0].factors] == ["eq"]
        q = single[0].factors[0][0].data[0] if single and alone else None
        if q is None or vanishing(self.free, p).terms or vanishing(c, q).terms:
            return None
        return c.key_of_zeros(q)

    def _translated(self, p: Poly) -> Poly:
        return p if self.free is self.canonical else self.canonical.poly(term_of(p))

    def _may_vanish(self, p: Poly) -> bool:
        at = self.canonical.zero_at(self._translated(p))
        return at.constant != 0

    # --- the derivative ---------------------------------------------------------------------------------------------

    def derivative(self) -> Poly:
        """``sum(G * J V)`` at every point that is not left out: that of the piece below where pieces join."""
        c = self.canonical
        left = c.settled(c.poly(self.forward.derivative))
        return c.add(*(self._below(m, k) for m, k in left)) if left.terms else left

    def _below(self, m: Mono, k: Fraction) -> Poly:
        """A term with [p = 0] put to 0 where pieces join, but for indices at which p is 0 whatever the inputs are."""
        c = self.canonical
        mine = [a for a, _ in m.factors if a.kind == "eq" and c.key_of_zeros(a.data[0]) in self.joined]
        if not mine:
            return c.collect([(m, k)])
        rest = {b: e for b, e in m.factors if b not in mine}
        part = c.product(rest, k)
        for a in mine:
            part = c.mul(part, vanishing(c, a.data[0]))
        return c.sum_over(part, m.bound)

    def difference(self, claimed: Term) -> Poly:
        """What remains of the derivative minus ``claimed``: empty where they agree at every point not left out."""
        c = self.canonical
        right = c.settled(c.poly(claimed))
        return at_zero(c, c.add(self.derivative(), c.scale(right, -sets.ONE)))

    def ties_left_out(self) -> bool:
        """Whether every maximum that was taken to have no ties is one that is left out."""
        return self.canonical.ties <= {self.canonical.tie(place) for place in self.places}

    def missing(self, term: Term, of_derivative: bool = False) -> Missing | None:
        """The first need of ``term`` that is not shown at every point not left out."""
        return self.needs.missing(term, of_derivative)

    # --- what is left out -------------------------------------------------------------------------------------------

    def left_out(self) -> tuple[Condition, ...]:
        """The sets that the proof does not cover, each as an equation."""
        found: dict[tuple[str, ...], Condition] = {}
        for c in self._left_out():
            if len(c.text) > len(found.get(c.args, c).text) or c.args not in found:
                found[c.args] = c
        return tuple(found[args] for args in sorted(found))

    def _left_out(self) -> Iterator[Condition]:
        for p in self.kept:
            yield from sets.zeros("kink", p)
        for place in self.places:
            yield sets.tie(place)
        for need in self.needs.open:
            yield from sets.of_need(need, self.canonical)
        for node in nodes(*self.forward.values):
            for q in cuts(node):
                yield from self._beyond("cut", q)
            for q in varying_bases(node):
                yield from self._beyond("base", q)

    def _beyond(self, kind: str, term: Term) -> Iterator[Condition]:
        """Points at which NumPy may have a value where the term has none."""
        p = self.canonical.poly(term)
        if not self.canonical.positive(p):
            yield from sets.zeros(kind, p)

    def off(self) -> Iterator[Off]:
        """What is not 0 at a regular point, as terms: to be tried at points."""
        for p in self.kept:
            yield Off(term_of(p), term_of(vanishing(self.free, p)))
        for need in self.needs.open:  # the form takes what is under a root to be positive for all of its indices
            if need.kind == "root" and need.term.free and not need.guards:
                yield Off(need.term, ZERO)

    def maxima(self) -> Iterator[Largest]:
        """The maxima that are reached once at a regular point."""
        yield from self.places

    @property
    def nothing(self) -> bool:
        """Whether nothing is left out."""
        return not (self.kept or self.places or self.needs.open)
