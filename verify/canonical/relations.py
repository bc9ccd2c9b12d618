"""Side relations of opaque atoms, used as rewriting rules from left to right.

Each is an identity wherever the left side is defined. They move leading terms towards smaller ones, so they end; a
budget of steps guards against a bad choice, and running out of it is `TooLarge`, never a result.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import islice, permutations
from typing import TYPE_CHECKING, Any, Final

from verify import limits
from verify.canonical.algebra import TooLarge
from verify.canonical.coding import shape_colours
from verify.canonical.poly import Atom, Matrix, Mono, Poly, Table, Terms, free_of
from verify.canonical.renaming import indices_of, sort_of
from verify.canonical.rule import ByKind, first, rule
from verify.terms.index import Var, fresh

if TYPE_CHECKING:
    from verify.canonical.canonical import Canonical

Q = Fraction
COEFFICIENTS = frozenset({"size", "prime"})  # positive numbers: never part of a pattern
Match = tuple[frozenset[Var], Table]  # the variables that were consumed, and what is left of the product


class Relations:
    """The rewriting rules on top of a `Canonical`."""

    def __init__(self, canonical: Canonical) -> None:
        self.canonical = canonical
        self._leading: dict[Any, tuple[Mono, Fraction]] = {}
        self._apart: dict[tuple[Atom, Atom], tuple[Fraction, Fraction] | None] = {}
        self._without: dict[tuple[Atom, Atom], tuple[Mono, Fraction] | None] = {}
        self._reduced: set[int] = set()  # the codes of products that no rule fits

    def forget(self) -> None:
        """Drop what was found before new assumptions."""
        self._reduced.clear()

    def reduce(self, poly: Poly) -> Poly:
        """``poly`` with the rules applied until none fits."""
        if poly.terms.keys() <= self._reduced:
            return poly
        todo: Terms = dict(poly.terms)
        done: Terms = {}
        steps = 0
        while todo:
            code, (mono, c) = todo.popitem()
            new = None if code in self._reduced else self._rewrite(mono)
            self.canonical.spend(1)
            if new is None:
                self._reduced.add(code)
                self.canonical.count(done, code, mono, c)
                continue
            steps += 1
            if steps > limits.RELATION_STEPS:
                raise TooLarge(f"the side relations took more than {limits.RELATION_STEPS} steps")
            for other, (m, k) in new.terms.items():
                self.canonical.count(todo, other, m, k * c)
        return self.canonical.made(done)

    def _relevant(self, a: Atom, e: Fraction) -> bool:
        if a.kind == "pow":
            return e.numerator < 0
        summing = self.canonical.facts.summing
        return a.kind in ("inv", "chol") or (a.kind == "entry" and a.data[0] in summing)

    def _rewrite(self, mono: Mono) -> Poly | None:
        for a, e in mono.factors:
            if not self._relevant(a, e):
                continue
            new = first(OF_FACTOR[a.kind], self.canonical, mono, a, e)
            if new is not None:
                return new
        return None

    def leading(self, base: Poly) -> tuple[Mono, Fraction]:
        """The term of highest degree; ties go to fewer bound variables, then to the code without names.

        A term of coefficients alone is met in every product, and so is none, however low the degree of the others is:
        ``-n`` in the base ``sum_ij 1/(1 + d_ij) - n``.
        """
        found = self._leading.get(base.identity)
        if found is None:
            colours, coefficients = shape_colours(base.free), coefficients_of(base)

            def order(t: tuple[Mono, Fraction]) -> Any:
                degrees = [e for a, e in t[0].factors if a.kind not in coefficients]
                return (bool(degrees), sum(degrees), -len(t[0].bound), self.canonical.coder.mono(t[0], colours))

            found = self._leading[base.identity] = max(base, key=order)
        return found

    def apart(self, a: Atom, b: Atom) -> tuple[Fraction, Fraction] | None:
        """Numbers ``k`` and ``n`` by which the base of one power is ``k`` times that of another, plus ``n``."""
        if (a, b) not in self._apart:
            self._apart[a, b] = _apart(a.data[0], b.data[0])
        return self._apart[a, b]

    def without(self, a: Atom, b: Atom) -> tuple[Mono, Fraction] | None:
        """The only term without ``b`` of the base of a power ``a``, where there is just one."""
        if (a, b) not in self._without:
            self._without[a, b] = _without(a.data[0], b)
        return self._without[a, b]

    def matches(
        self, term: Mono, factors: Table, loose: frozenset[Var], coefficients: frozenset[str] = COEFFICIENTS
    ) -> Iterator[Match]:
        """Ways to find ``term`` in a product: its bound variables are matched with variables out of ``loose``."""
        wanted = {b: f for b, f in term.factors if b.kind not in coefficients}
        if not wanted:
            yield frozenset(), dict(factors)
            return
        mine = sorted(term.bound, key=lambda v: v.uid)
        fixed = {b: f for b, f in wanted.items() if b.free.isdisjoint(term.bound)}
        if not all(_holds(factors.get(b, Q(0)), f) for b, f in fixed.items()):
            return
        if not {_head(b) for b in wanted} <= {_head(b) for b in factors}:
            return
        for chosen in permutations([v for v in loose if any(v.sort == w.sort for w in mine)], len(mine)):
            if any(v.sort != w.sort for v, w in zip(chosen, mine, strict=True)):
                continue
            left = self._subtract(wanted, dict(zip(mine, chosen, strict=True)), factors)
            if left is not None:
                yield frozenset(chosen), left

    def _subtract(self, wanted: Table, mapping: dict[Var, Any], factors: Table) -> Table | None:
        left = dict(factors)
        for b, f in wanted.items():
            for x, g in self._renamed(b, f, mapping):
                have = left.get(x, Q(0))
                if not _holds(have, g):
                    return None
                left[x] = have - g
                if not left[x]:
                    del left[x]
        return left

    def _renamed(self, b: Atom, f: Fraction, mapping: dict[Var, Any]) -> tuple[tuple[Atom, Fraction], ...]:
        if b.free.isdisjoint(mapping):
            return ((b, f),)
        single = self.canonical.renamed(b, f, mapping).single
        return single[0].factors if single and single[1] == 1 else ((b, f),)


def without_coefficients(term: Mono, left: Table) -> Table:
    """What is left of a product after a match, divided by the sizes and primes that the term carries."""
    result = dict(left)
    for b, f in term.factors:
        if b.kind in COEFFICIENTS:
            result[b] = result.get(b, Q(0)) - f
    return result


def _holds(have: Fraction, wanted: Fraction) -> bool:
    """Whether a power of an atom has another as a part: of the same sign, and no smaller."""
    return have >= wanted if wanted > 0 else have <= wanted


def _head(a: Atom) -> Any:
    return (a.kind, a.data[0]) if a.kind in ("entry", "fn") else a.kind


def coefficients_of(base: Poly) -> frozenset[str]:
    """Kinds that no pattern holds; in a polynomial in sizes alone, such as N - 1, the sizes are the pattern."""
    sizes_only = all(a.kind in COEFFICIENTS for m, _ in base for a, _ in m.factors)
    return frozenset({"prime"}) if sizes_only else COEFFICIENTS


# --- inputs and factors -----------------------------------------------------------------------------------------------


@rule("simplex", "sum_k s_ik = 1", "the row was not assumed to sum to 1; more than s_ik depends on k; a sum over i")
def simplex(c: Canonical, mono: Mono, a: Atom, e: Fraction) -> Poly | None:
    """A row that was assumed to sum to 1, alone under the sum over its last index."""
    return _summed(c, mono, a, e, a.data[1][-1:]) if a.data[0] in c.facts.simplex else None


@rule(
    "sums-to-one",
    "sum_ij p_ij = 1",
    "the entries were not assumed to sum to 1; more than p_ij depends on i or j; a diagonal",
)
def sums_to_one(c: Canonical, mono: Mono, a: Atom, e: Fraction) -> Poly | None:
    """An input whose entries were assumed to sum to 1, alone under the sum over all its indices."""
    return _summed(c, mono, a, e, a.data[1]) if a.data[0] in c.facts.sums_to_one else None


def _summed(c: Canonical, mono: Mono, a: Atom, e: Fraction, over: tuple[Any, ...]) -> Poly | None:
    """What is left of a product without an entry that is summed over its last indices, and 1 then.

    Each of these is a bound variable of its own, which is in no other index and no other factor: so it runs over the
    whole axis, and nothing else changes with it.
    """
    rest = tuple((b, f) for b, f in mono.factors if b is not a)
    others = free_of(a.data[1][: len(a.data[1]) - len(over)]).union(*(b.free for b, _ in rest))
    if e != 1 or len(set(over)) < len(over) or any(v not in mono.bound or v in others for v in over):
        return None
    return c.product(dict(rest), bound=mono.bound - set(over))


@rule(
    "cholesky", "sum_k L_ik L_jk = A_ij for the Cholesky factor L of A", "A is not symmetric; a sum over the rows of L"
)
def cholesky(c: Canonical, mono: Mono, a: Atom, e: Fraction) -> Poly | None:
    """Two entries of one factor, and nothing else, under the sum over their columns."""
    m, _, v = a.data
    here = [(b, f) for b, f in mono.factors if v in b.free]
    if not all(b.kind == "chol" and b.data[::2] == (m, v) and f in (1, 2) for b, f in here):
        return None
    rows = [b.data[1] for b, f in here for _ in range(int(f))]
    if len(rows) != 2:
        return None
    if v not in mono.bound or v in m.free or any(v in free_of(i) for i in rows) or not c.coder.is_symmetric(m):
        return None
    left = c.product({b: f for b, f in mono.factors if v not in b.free})
    return c.sum_over(c.mul(left, c.matrices.entry(m, *rows)), mono.bound - {v})


# --- reciprocals and roots --------------------------------------------------------------------------------------------


@rule(
    "partial-fraction",
    "q**f p**e = (q**f p**(e+1) - k q**(f+1) p**e) / n for p = k q + n with numbers k and n, f < 0",
    "n is 0",
)
def partial_fraction(c: Canonical, mono: Mono, a: Atom, e: Fraction) -> Poly | None:
    """A base that is another one, times a number, plus a number."""
    for b, f in mono.factors:
        if b.kind != "pow" or f.numerator > 0 or b is a:
            continue
        found = c.relations.apart(a, b)
        if found is None:
            continue
        k, n = found
        rest = {x: g for x, g in mono.factors if x is not a and x is not b}
        outside = c.product(rest, 1 / n)
        raised = c.mul(c.of_atom(b, f), c.of_atom(a, e + 1))
        lowered = c.scale(c.mul(c.of_atom(b, f + 1), c.of_atom(a, e)), -k)
        return c.sum_over(c.mul(outside, c.add(raised, lowered)), mono.bound)
    return None


def _apart(p: Poly, q: Poly) -> tuple[Fraction, Fraction] | None:
    """``k`` and ``n`` with ``p = k q + n``, where these are numbers and n is not 0; nothing is added to find them.

    Nearly all pairs differ in their first terms.
    """
    if abs(len(p) - len(q)) > 1:
        return None
    k, shared, numbers = None, 0, Q(0)
    for code, (mono, own) in q.terms.items():
        if not mono.factors and not mono.bound:
            numbers = own
            continue
        other = p.terms.get(code)
        if other is None or (k is not None and other[1] != k * own):
            return None
        k, shared = other[1] / own, shared + 1
    constant = next((x for m, x in p if not m.factors and not m.bound), Q(0))
    if k is None or shared + (constant != 0) != len(p):
        return None
    n = constant - k * numbers
    return (k, n) if n else None


@rule("reciprocal", "m p**e = (p**(e+1) - (p - k m) p**e) / k for one term k m of p", "m is no term of p")
def reciprocal(c: Canonical, mono: Mono, a: Atom, e: Fraction) -> Poly | None:
    """By p * p**e = p**(e+1), solved for the leading term of p."""
    base: Poly = a.data[0]
    others = {b: f for b, f in mono.factors if b is not a}
    c.spend(len(others) * len(base) // 3)
    for term, k in _patterns(c, a, others):
        for consumed, left in c.relations.matches(term, others, mono.bound - a.free, coefficients_of(base)):
            if not any(v in b.free for b in left for v in consumed):
                return _replaced(c, a, e, (term, k), mono.bound - consumed, left)
    return None


def _patterns(c: Canonical, a: Atom, others: Table) -> Iterator[tuple[Mono, Fraction]]:
    """The leading term; and, against a negative power of an atom, the only term without that atom."""
    yield c.relations.leading(a.data[0])
    for b, f in others.items():
        if f.numerator < 0 and (found := c.relations.without(a, b)) is not None:
            yield found


def _without(base: Poly, b: Atom) -> tuple[Mono, Fraction] | None:
    if b.kind in coefficients_of(base):
        return None
    others = (
        t for t in base if t[0].bound & b.free or all(x is not b for x, _ in t[0].factors)
    )  # one of a sum's is not b
    found = list(islice(others, 2))
    return found[0] if len(found) == 1 < len(base) and not found[0][0].bound else None


def _replaced(
    c: Canonical, a: Atom, e: Fraction, used: tuple[Mono, Fraction], bound: frozenset[Var], left: Table
) -> Poly:
    term, k = used
    base: Poly = a.data[0]
    kept = left if coefficients_of(base) != COEFFICIENTS else without_coefficients(term, left)
    outside = c.product(kept, 1 / k)
    rest = c.add(base, c.collect([(term, -k)]))
    raised = c.of_atom(a, e + 1)
    lowered = c.scale(c.mul(rest, c.of_atom(a, e)), Q(-1))
    return c.sum_over(c.mul(outside, c.add(raised, lowered)), bound)


# --- inverses ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Meeting:
    """An entry of inv(M) that meets a term of M, both at ``inner``, under the sum over it.

    ``meeting`` and ``far`` are M's variables, in the term put to ``inner`` and ``place``; ``outer`` is the other index.
    """

    a: Atom
    meeting: Var
    far: Var
    inner: Any
    outer: Any
    place: Any = None

    @property
    def m(self) -> Matrix:
        """M."""
        found: Matrix = self.a.data[0]
        return found


@rule("inverse", "sum_j M_ij inv(M)_jk = [i = k] = sum_j inv(M)_ij M_jk", "a sum of entries of M' or of another matrix")
def inverse(c: Canonical, mono: Mono, a: Atom, e: Fraction) -> Poly | None:
    """Solved for one term of M."""
    if e < 1:
        return None
    m: Matrix = a.data[0]
    for side in (1, 2):
        inner, outer = a.data[side], a.data[3 - side]
        if inner in mono.bound and inner not in free_of(outer) and inner not in m.free:
            # sum_j M_ij inv_jk meets M's column; sum_j inv_ij M_jk meets M's row
            meeting, far = (m.column, m.row) if side == 1 else (m.row, m.column)
            new = _cancelled(c, mono, e, Meeting(a, meeting, far, inner, outer))
            if new is not None:
                return new
    return None


def _cancelled(c: Canonical, mono: Mono, e: Fraction, at: Meeting) -> Poly | None:
    others = {b: f for b, f in mono.factors if b is not at.a}
    if e > 1:
        others[at.a] = e - 1
    term, k = c.relations.leading(at.m.body)
    for place in _places(mono, at.m.row.sort, at.inner):
        instance = c.substitute(c.collect([(term, Q(1))]), {at.meeting: at.inner, at.far: place}).single
        if instance is None:
            continue
        pattern = instance[0]
        loose = mono.bound - at.a.free - free_of(place)  # no variable that M itself depends on
        for consumed, left in c.relations.matches(pattern, others, loose):
            if any(at.inner in b.free or not consumed.isdisjoint(b.free) for b in left):
                continue
            outside = c.product(without_coefficients(pattern, left), 1 / (k * instance[1]))
            bound = mono.bound - consumed - {at.inner}
            return _solved(c, (term, k), replace(at, place=place), bound, outside)
    return None


def _places(mono: Mono, sort: str, inner: Any) -> list[Any]:
    found = (i for b, _ in mono.factors for i in indices_of(b.data) if sort_of(i) == sort and inner not in free_of(i))
    visible = mono.bound | mono.free
    return [i for i in dict.fromkeys(found) if free_of(i) <= visible]


def _solved(c: Canonical, used: tuple[Mono, Fraction], at: Meeting, bound: frozenset[Var], outside: Poly) -> Poly:
    term, k = used
    unit = c.sum_over(c.mul(outside, c.delta(at.place, at.outer)), bound)
    again = fresh(at.m.row.sort)
    rest = c.substitute(c.add(at.m.body, c.collect([(term, -k)])), {at.meeting: again, at.far: at.place})
    entry = c.substitute(c.of_atom(at.a), {at.inner: again})
    others = c.sum_over(c.mul(outside, c.mul(rest, entry)), bound | {again})
    return c.add(unit, c.scale(others, Q(-1)))


OF_FACTOR: Final[ByKind[Poly]] = {
    "entry": (simplex, sums_to_one),
    "pow": (partial_fraction, reciprocal),
    "inv": (inverse,),
    "chol": (cholesky,),
}
