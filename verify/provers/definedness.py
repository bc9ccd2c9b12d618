"""Where the forward is defined and differentiable, and whether the backward is defined there too.

The forward's own conditions are assumed, for all values of their indices; what the backward needs must follow from
them, from the facts about the inputs, or from being visibly true. Otherwise the gradient is not proved.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from verify.terms.canonical import Canonical
from verify.terms.conditions import Condition as Need
from verify.terms.conditions import MATRIX_KINDS, conditions
from verify.terms.poly import Largest, Mono, Poly, atom
from verify.terms.show import poly_text
from verify.terms.term import Term
from verify.terms.trace import Trace
from verify.verdict import Condition

ONE = Fraction(1)
MAX_STEPS = 500


@dataclass(frozen=True)
class Missing:
    """A need of the backward that does not follow, in words."""

    text: str


class Domain:
    """The conditions of one claim's forward, in the canonical form that they are compared in."""

    def __init__(self, canonical: Canonical, traced: Trace) -> None:
        self.canonical = canonical
        self.traced = traced
        needs = frozenset[Need]().union(*map(conditions, traced.forward_values))
        self.needs = sorted(needs, key=lambda n: (n.kind, n.term.key, len(n.guards)))
        self.known: set[tuple[Any, ...]] = set()
        self.matrices: set[int] = set()

    def assume(self, kinks: bool) -> None:
        """Take the forward's conditions for granted; with ``kinks``, that it is off its kinks as well.

        Twice, because what one condition excludes simplifies the next.
        """
        for _ in range(2):
            for need in self.needs:
                if need.kind in ("nonzero", "positive") or (need.kind == "kink" and kinks):
                    p = self.canonical.poly(need.term)
                    self.known |= self._guarded(need, p)
                    if not need.guards:
                        self._assume(p, need.kind == "positive")
                elif need.kind in MATRIX_KINDS.values() and not need.guards:
                    self.matrices.add(self._matrix(need))
            self.canonical.forget()

    def _assume(self, p: Poly, positive: bool) -> None:
        if p.constant is not None:
            return
        at = self.canonical.zero_at(p)
        if at.terms and all(c > 0 for _, c in at):  # a sum of 0/1 products is 0 just where each of them is
            for m, _ in at:
                if len(m.factors) == 1 and m.factors[0][0].kind == "eq":
                    self.canonical.assume(m.factors[0][0].data[0], False)
        if positive:
            self.canonical.assume(p, True)
        single = p.single
        if single is not None and not single[0].bound:
            for a, _ in single[0].factors:
                self.canonical.assume(self.canonical.of_atom(a), False)

    def missing(self, term: Term, of_derivative: bool = False) -> Missing | None:
        """The first need of ``term`` that does not follow; kinks are no needs of a backward."""
        for need in sorted(conditions(term), key=lambda n: n.term.key):
            if need.kind in ("nonzero", "positive"):
                p = self.canonical.poly(need.term)
                if not self._holds(need, p):
                    sign = "> 0" if need.kind == "positive" else "≠ 0"
                    return Missing(f"{poly_text(p)} {sign}")
            elif need.kind in ("invertible", "definite", "full-rank"):
                if self._matrix(need) not in self.matrices and not self._given(need):
                    words = {"invertible": "invertible", "definite": "positive definite", "full-rank": "of full rank"}
                    return Missing(f"a matrix to be {words[need.kind]}")
        return None

    # --- scalar conditions ------------------------------------------------------------------------------------------

    def _holds(self, need: Need, p: Poly) -> bool:
        c = self.canonical
        if p.constant is not None:
            return p.constant > 0 or (p.constant < 0 and need.kind == "nonzero")
        above = c.positive_part(p).constant == 1
        if above or (need.kind == "nonzero" and c.zero_at(p).constant == 0):
            return True
        if need.kind == "nonzero" and self._product_of_nonzero(p):
            return True
        return self._under_guards(need, p)

    def _product_of_nonzero(self, p: Poly) -> bool:
        """A product is not 0 where none of its factors is; common factors are taken out of a sum first."""
        c = self.canonical
        _, common, rest = c.content(p, only_positive=False)
        factors = list(common.factors)
        single = rest.single
        if rest.constant is None and single is not None and not single[0].bound:
            factors += single[0].factors
        elif rest.constant is None and c.zero_at(rest).constant != 0 and not c.positive(rest):
            return False
        return all(self._atom_nonzero(Mono(frozenset(), ((a, ONE),))) for a, _ in factors)

    def _atom_nonzero(self, m: Mono) -> bool:
        a, c = m.factors[0][0], self.canonical
        if c.positive_atom(a) or (a.kind == "entry" and a.data[0] in c.facts.nonzero):
            return True
        if a.kind == "pow":
            return c.zero_at(a.data[0]).constant == 0
        if a.kind == "det" and self._matrix_code(a.data[0]) in self.matrices:
            return True
        if a.kind == "det" and self._input_is(a.data[0].body, "invertible"):
            return True
        return c.zero_at(c.of_atom(a)).constant == 0

    def _guarded(self, need: Need, p: Poly) -> set[tuple[Any, ...]]:
        guards = frozenset((self._code(self.canonical.poly(g)), yes) for g, yes in need.guards)
        return {(need.kind, self._code(p), guards), ("nonzero", self._code(p), guards)}

    def _under_guards(self, need: Need, p: Poly) -> bool:
        """The forward needs the same under no more guards; or a guard says it."""
        kind, code, guards = next(k for k in self._guarded(need, p) if k[0] == need.kind)
        if any(k == kind and c == code and g <= guards for k, c, g in self.known):
            return True
        above, at = self.canonical.positive_part(p), self.canonical.zero_at(p)
        for guard, yes in need.guards:
            g = self.canonical.poly(guard)
            if yes and g == above:
                return True
            if need.kind == "nonzero" and not yes and g == at:
                return True
        return False

    def _code(self, p: Poly) -> int:
        return self.canonical.key(p)

    # --- matrices -----------------------------------------------------------------------------------------------------

    def _matrix(self, need: Need) -> int:
        c = self.canonical
        return self._matrix_code(c.matrices.matrix(need.term, c.poly(need.term.args[0])))

    def _matrix_code(self, m: Any) -> int:
        """The code of a matrix or of its transpose, whichever is less, for all values of its free indices."""
        c = self.canonical
        codes = []
        for x in (m, c.matrices.transposed(m)):
            codes.append(c.coder.mono(Mono(x.free, ((atom("shape of", x), ONE),)), {}))
        return min(codes)

    def _given(self, need: Need) -> bool:
        """Whether a fact about the inputs says it: of an input itself, of a product of such, of a multiple."""
        body = self.canonical.poly(need.term.args[0])
        if need.kind == "full-rank":
            return True  # both full ranks are proved; rank-deficient points are left out and listed
        if need.kind == "definite":
            return self._input_is(body, "positive_definite")
        links = self.canonical.matrices.chain(self.canonical.matrices.matrix(need.term, body))
        factors = [link[2] for link in links] if links and len(links) > 1 else [body]
        return all(self._invertible(p) for p in factors)

    def _invertible(self, body: Poly) -> bool:
        return self._input_is(body, "invertible") or self._gram(body) or self._inverse_itself(body)

    def _inverse_itself(self, body: Poly) -> bool:
        """An inverse and a Cholesky factor are invertible (where they are defined, which is a need of its own)."""
        single = body.single
        return bool(single and len(single[0].factors) == 1 and single[0].factors[0][0].kind in ("inv", "chol"))

    def _input_is(self, body: Poly, fact: str) -> bool:
        single = body.single
        if single is None or single[0].bound or not single[1]:
            return False
        names: frozenset[str] = getattr(self.canonical.facts, fact)
        kinds = [a for a, e in single[0].factors if not self.canonical.positive_atom(a)]
        return len(kinds) == 1 and kinds[0].kind == "entry" and kinds[0].data[0] in names

    def _gram(self, body: Poly) -> bool:
        """A' A, or A' S A with S positive definite, for a matrix A of full column rank."""
        single = body.single
        if single is None:
            return False
        factors = [a for a, e in single[0].factors for _ in range(int(e)) if a.kind == "entry"]
        full = [a.data[1] for a in factors if a.data[0] in self.canonical.facts.full_rank]
        weights = [a.data[1] for a in factors if a.data[0] in self.canonical.facts.positive_definite]
        if len({a.data[0] for a in factors}) != len(weights) + 1 or len(full) != 2 or len(weights) > 1:
            return False
        if len(full) + len(weights) != sum(int(e) for _, e in single[0].factors) or any(len(i) != 2 for i in full):
            return False
        rows = {i[0] for i in full}
        return rows == single[0].bound and (set(weights[0]) == rows if weights else len(rows) == 1)

    # --- points that are left out -------------------------------------------------------------------------------------

    def left_out(self) -> tuple[Condition, ...]:
        """The kinks of the forward at which its derivative jumps: comparisons that remain in the derivative."""
        left = self.canonical.poly(self.traced.left)
        found: dict[str, Condition] = {}
        for a in _atoms(left):
            if a.kind in ("gt", "eq") and self._jumps(left, a):
                text = f"{poly_text(a.data[0])} = 0"
                found.setdefault(text, Condition("kink", (text,), f"points where {text}"))
            for i in a.data if a.kind != "delta" else a.data:
                for place in _places(i):
                    text = f"ties for the largest {poly_text(place.body)}"
                    found.setdefault(text, Condition("tie", (text,), text))
        if any(n.kind == "full-rank" for n in self.needs):
            found["rank"] = Condition("rank", (), "points where the matrix of the pseudo-inverse has not full rank")
        return tuple(found.values())

    def _jumps(self, left: Poly, a: Any) -> bool:
        """Whether the derivative really differs on the two sides where the argument is 0."""
        c = self.canonical
        try:
            jump = c.add(c.assign(left, a, 1), c.scale(c.assign(left, a, 0), -ONE))
        except ArithmeticError:
            return True
        return not self._vanishes(jump, a.data[0])

    def _vanishes(self, jump: Poly, p: Poly) -> bool:
        """Whether ``jump`` is 0 where ``p`` is: the leading term of p is replaced by minus the others."""
        c = self.canonical
        term, k = c.relations.leading(p)
        rest = c.scale(c.add(p, c.collect([(term, -k)])), -1 / k)
        todo, steps = list(jump), 0
        done = []
        while todo and steps < MAX_STEPS:
            m, coefficient = todo.pop()
            match = next(c.relations.matches(term, dict(m.factors), m.bound), None)
            if match is None or not term.factors:
                done.append((m, coefficient))
                continue
            steps += 1
            outside = c.collect(c._normal(coefficient, frozenset(), match[1]))
            todo += c.sum_over(c.mul(outside, rest), m.bound - match[0])
        return not todo and not c.collect(done).terms


def _atoms(p: Poly) -> set[Any]:
    found: set[Any] = set()
    todo = [p]
    while todo:
        for m, _ in todo.pop():
            for a, _ in m.factors:
                if a not in found:
                    found.add(a)
                    todo += [d for d in a.data if isinstance(d, Poly)]
    return found


def _places(d: Any) -> list[Largest]:
    if isinstance(d, Largest):
        return [d]
    return [x for i in d for x in _places(i)] if isinstance(d, tuple) else []
