"""Where the forward has a value and its roots a derivative, and whether the backward has a value there too.

What the forward needs is assumed, for all values of its indices; what the backward needs must follow from it, from the
facts about the inputs, or from being visibly true.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import combinations

from verify import limits
from verify.canonical.canonical import Canonical
from verify.canonical.coding import key
from verify.canonical.coincidences import vanishing
from verify.canonical.poly import Matrix, Mono, Poly, poly_text
from verify.domain.needs import MATRIX_KINDS, Need, needs_of
from verify.domain.signs import visibly_positive
from verify.terms.term import Term, add

ONE = Fraction(1)
HALF = Fraction(1, 2)

# the conditions on numbers, in words; and what each implies (a root of the forward is not smooth at 0)
SCALAR = {"nonzero": "≠ 0", "positive": "> 0", "root": "≥ 0", "not-negative": "≥ 0"}
NOT_NEGATIVE = frozenset({"root", "not-negative"})
NOT_NEGATIVE_ALONE = frozenset({"not-negative"})  # off the numbers below 0 the forward has no value, and 0 is no edge
IMPLIED = {
    "nonzero": ("nonzero",),
    "positive": ("positive", "nonzero", "not-negative"),
    "root": ("positive", "nonzero", "not-negative"),
    "not-negative": ("not-negative",),
}
WORDS = {"invertible": "invertible", "definite": "positive definite", "full-rank": "of full rank"}


@dataclass(frozen=True)
class Missing:
    """A need of the backward that does not follow, in words."""

    text: str


@dataclass(frozen=True)
class Forward:
    """The terms of a forward: its outputs as ``values``, ``sum(G * J V)`` as its ``derivative`` along an input.

    ``moving``: the inputs that change in that direction, the input itself alone or what its step moves.
    ``stated``: terms that have a value at every admissible point and around it, as the claim's conditions say.
    ``steps``: what the derivative is made of, too, where loops hand states on; ``states``: the tensors of these.
    """

    name: str
    moving: frozenset[str]
    values: tuple[Term, ...]
    derivative: Term
    stated: tuple[Term, ...] = ()
    steps: tuple[Term, ...] = ()
    states: frozenset[str] = frozenset()

    @property
    def derived(self) -> Term:
        """All that the derivative is made of."""
        return add(self.derivative, *self.steps)


def _of_a_value(need: Need) -> Need:
    """What follows from a value alone: a root has one at 0, too, where it has no derivative."""
    return replace(need, kind="not-negative") if need.kind == "root" else need


class Definedness:
    """What one forward needs, in the canonical form that needs are compared in.

    ``open``: the needs that neither a condition of the claim nor their own form says to hold, nor a selection makes
    void, before anything is assumed: off these sets alone a proof holds.
    """

    def __init__(self, canonical: Canonical, forward: Forward) -> None:
        self.canonical = canonical
        self.forward = forward
        needs = frozenset[Need]().union(*map(needs_of, forward.values))
        self.needs = sorted(needs, key=lambda n: (n.kind, n.term.key, len(n.guards)))
        self.known: set[tuple[str, int]] = set()  # a need, and the code of its term and its guards
        self.matrices: set[tuple[str, int]] = set()
        self.smooth_roots: set[int] = set()  # the arguments of roots at whose zeros the forward has a derivative
        self._grant(map(_of_a_value, frozenset[Need]().union(*map(needs_of, forward.stated))))
        self._admit_smooth_roots()
        self.open = [n for n in self.needs if n.kind not in NOT_NEGATIVE_ALONE and not self._follows(n)]

    def assume(self) -> None:
        """Take the forward's needs for granted. Twice, because what one of them excludes simplifies the next."""
        for _ in range(2):
            self._grant(self.needs)

    def _grant(self, needs: Iterable[Need]) -> None:
        for need in needs:
            if need.kind in SCALAR:
                self._take(need, self.canonical.poly(need.term))
            elif need.kind in MATRIX_KINDS.values() and not need.guards:
                self._take_matrix(need)
        self.canonical.forget()

    def exclude(self, p: Poly) -> None:
        """From now on no point counts at which ``p`` is 0, but for indices at which it is 0 whatever the inputs are."""
        if not vanishing(self.canonical, p).terms:
            self.known.add(("nonzero", key(self.canonical, [("need", p)])))
        self._assume(p, False)

    def _follows(self, need: Need) -> bool:
        if need.kind not in SCALAR:
            return self._given(need)
        above = replace(need, kind="positive") if need.kind == "root" else need
        return self._is_positive(need.term) or self._holds(above, self.canonical.poly(need.term))

    def _is_positive(self, term: Term) -> bool:
        return visibly_positive(term, self.canonical.facts.positive)

    def _admit_smooth_roots(self) -> None:
        """A root may be 0 where the derivative does not divide by it: norm(x)**2 has one there, norm(x) has none."""
        roots = [n for n, need in enumerate(self.needs) if need.kind == "root" and not self._is_positive(need.term)]
        if not roots:
            return
        left = self.canonical.settled(self.canonical.poly(self.forward.derived))
        below = self._bases_of(left, only_below=True)
        for n in roots:
            p = self.canonical.poly(self.needs[n].term)
            if self._bases_of(self.canonical.power(p, HALF)).isdisjoint(below):
                self.smooth_roots.add(self._code(p))
                self.needs[n] = replace(self.needs[n], kind="not-negative")

    def _bases_of(self, p: Poly, only_below: bool = False) -> set[int]:
        """The codes of the factors of a polynomial that may be 0; those it divides by only, if asked."""
        c = self.canonical
        found = {a for m, _ in p for a, e in m.factors if (e < 0 or not only_below) and not c.positive_atom(a)}
        return {self._code(c.of_atom(a)) for a in found}

    def _take(self, need: Need, p: Poly) -> None:
        code = key(self.canonical, [("need", p), *self._guards(need)])
        self.known |= {(kind, code) for kind in IMPLIED[need.kind]}
        if not need.guards and need.kind != "not-negative":
            self._assume(p, need.kind != "nonzero")

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
                if a.kind == "det":
                    self.matrices.add(("invertible", self._matrix_code(a.data[0])))

    def missing(self, term: Term, of_derivative: bool = False) -> Missing | None:
        """The first need of ``term`` that does not follow."""
        need = next(self.unmet(term, of_derivative), None)
        if need is None:
            return None
        if need.kind in SCALAR:
            return Missing(f"{poly_text(self.canonical.poly(need.term))} {SCALAR[need.kind]}")
        return Missing(f"a matrix to be {WORDS[need.kind]}")

    def unmet(self, term: Term, of_derivative: bool = False) -> Iterator[Need]:
        """The needs of ``term`` that do not follow."""
        for need in sorted(needs_of(term), key=lambda n: n.term.key):
            if need.kind in SCALAR:
                if self._is_positive(need.term):
                    continue
                p = self.canonical.poly(need.term)
                cancels = of_derivative and self._code(p) in self.smooth_roots
                if not cancels and not self._holds(need, p):
                    yield need
            elif need.kind in WORDS and not self._known_matrix(need.kind, self._matrix(need)) and not self._given(need):
                yield need

    # --- scalar conditions ------------------------------------------------------------------------------------------

    def _holds(self, need: Need, p: Poly) -> bool:
        c = self.canonical
        if p.constant is not None:
            return p.constant > 0 or need.kind in (NOT_NEGATIVE if not p.constant else {"nonzero"})
        above = c.positive_part(p).constant == 1
        if above or (need.kind == "nonzero" and c.zero_at(p).constant == 0):
            return True
        apart = need.kind == "nonzero" or (need.kind == "positive" and c.not_negative(p))
        if apart and self._product_of_nonzero(p):
            return True
        if need.kind in NOT_NEGATIVE and self.canonical.not_negative(p):
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
        if a.kind == "det" and self._invertible(a.data[0]):
            return True
        return c.zero_at(c.of_atom(a)).constant == 0

    def _guards(self, need: Need) -> list[tuple[str, Poly]]:
        c = self.canonical
        holds = ((c.poly(g), yes) for g, yes in need.guards)
        return [("where", g if yes else c.add(c.one, c.scale(g, -ONE))) for g, yes in holds]

    def _under_guards(self, need: Need, p: Poly) -> bool:
        """The forward needs the same under no more guards, on the same indices; or a guard says it."""
        wanted = "not-negative" if need.kind in NOT_NEGATIVE else need.kind
        guards = self._guards(need)
        counts = range(len(guards) + 1) if len(guards) <= limits.GUARDS else ()
        fewer = (some for n in counts for some in combinations(guards, n))
        if any((wanted, key(self.canonical, [("need", p), *some])) in self.known for some in fewer):
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
        m = c.matrices.matrix(need.term, c.poly(need.term.args[0]))
        return self._matrix_code(m, either=need.kind != "definite")

    def _take_matrix(self, need: Need) -> None:
        """A definite matrix is invertible as well; but Cholesky reads one triangle, which says that of it alone."""
        self.matrices.add((need.kind, self._matrix(need)))
        m = self.canonical.matrices.matrix(need.term, self.canonical.poly(need.term.args[0]))
        if need.kind == "definite" and self.canonical.coder.is_symmetric(m):
            self.matrices.add(("invertible", self._matrix_code(m)))
            self.canonical.matrices.factored.add(self.canonical.matrices.code(m))

    def _known_matrix(self, kind: str, code: int) -> bool:
        """Whether the forward needs it."""
        return (kind, code) in self.matrices

    def _matrix_code(self, m: Matrix, either: bool = True) -> int:
        """The code of a matrix (or of its transpose, whichever is less) for all values of its free indices."""
        c = self.canonical
        same = (m, c.matrices.transposed(m)) if either else (m,)
        return min(map(c.matrices.code, same))

    def _given(self, need: Need) -> bool:
        """Whether a fact about the inputs says it: of an input itself, of a product of such, of a multiple."""
        c = self.canonical
        m = c.matrices.matrix(need.term, c.poly(need.term.args[0]))
        if need.kind == "full-rank":
            return self._input_is(m, "full_rank")
        if need.kind == "definite":
            return self._input_is(m, "positive_definite") or (c.coder.is_symmetric(m) and self._definite(m))
        links = c.matrices.chain(m)
        factors = [Matrix(*link) for link in links] if links and len(links) > 1 else [m]
        return all(self._invertible(f) for f in factors)

    def _invertible(self, m: Matrix) -> bool:
        forms = (m, self._symmetric_part(m))  # x'Mx > 0 for all x, so Mx = 0 only for x = 0
        if self._known_matrix("invertible", self._matrix_code(m)) or self._input_is(m, "invertible"):
            return True
        if self._inverse_itself(m):
            return True
        return any(map(self._gram, forms)) or any(map(self._definite, forms))

    def _symmetric_part(self, m: Matrix) -> Matrix:
        c = self.canonical
        swapped = c.substitute(m.body, {m.row: m.column, m.column: m.row})
        return Matrix(m.row, m.column, c.scale(c.add(m.body, swapped), Fraction(1, 2)))

    def _inverse_itself(self, m: Matrix) -> bool:
        """An inverse and a Cholesky factor are invertible (where they are defined, which is a need of its own)."""
        single = m.body.single
        if single is None or len(single[0].factors) != 1:
            return False
        a, e = single[0].factors[0]
        return a.kind in ("inv", "chol") and e == 1 and set(a.data[1:]) == {m.row, m.column}

    def _input_is(self, m: Matrix, fact: str) -> bool:
        """Whether the matrix is such an input, times positive numbers, row by row and column by column.

        Not an elementwise product or power, nor other entries of the input (S[::-1]): these may be singular.
        """
        single, ends = m.body.single, {m.row, m.column}
        if single is None or single[0].bound or single[1] <= 0:
            return False
        names: frozenset[str] = getattr(self.canonical.facts, fact)
        matrices = [(a, e) for a, e in single[0].factors if a.free & ends]
        scalars = [a for a, _ in single[0].factors if not a.free & ends]
        if len(matrices) != 1 or not all(map(self.canonical.positive_atom, scalars)):
            return False
        a, e = matrices[0]
        return e == 1 and a.kind == "entry" and a.data[0] in names and set(a.data[1][-2:]) == ends

    def _definite(self, m: Matrix) -> bool:
        """A sum of terms x'Mx >= 0, one of which is > 0 for x != 0: a positive diagonal, a positive definite input."""
        strict = False
        for mono, k in m.body:
            if k <= 0:
                return False
            definite = self._positive_diagonal(mono, m) or self._input_is(self._term(mono, m), "positive_definite")
            if not definite and not self._square(mono, m):
                return False
            strict = strict or definite
        return strict

    def _term(self, mono: Mono, m: Matrix) -> Matrix:
        return Matrix(m.row, m.column, self.canonical.collect([(mono, ONE)]))

    def _positive_diagonal(self, mono: Mono, m: Matrix) -> bool:
        others = [a for a, _ in mono.factors if not (a.kind == "delta" and set(a.data) == {m.row, m.column})]
        return len(others) + 1 == len(mono.factors) and all(map(self.canonical.positive_atom, others))

    def _square(self, mono: Mono, m: Matrix) -> bool:
        """sum_k w_k A_ik A_jk with w_k >= 0, or sum_kl A_ik S_kl A_jl with S positive definite: x'Mx is a square."""
        c, ends = self.canonical, {m.row, m.column}
        inner = [(a, e) for a, e in mono.factors if a.free.isdisjoint(ends)]
        if any(a.free >= ends for a, _ in mono.factors):
            return False
        rows, columns = (Mono(frozenset(), tuple(f for f in mono.factors if v in f[0].free)) for v in (m.row, m.column))
        weights = [a for a, e in inner if a.kind == "entry" and a.data[0] in c.facts.positive_definite and e == 1]
        swap = {m.row: m.column}
        if weights:
            (u, v), *more = (a.data[1][-2:] for a in weights)
            u, v = (u, v) if u in rows.free else (v, u)
            alone = not any({u, v} & a.free for a, _ in inner if a is not weights[0])
            if more or u == v or not {u, v} <= mono.bound or v in rows.free or u in columns.free or not alone:
                return False
            swap[u] = v
        same = c.substitute(c.collect([(rows, ONE)]), swap) == c.collect([(columns, ONE)])
        return same and all(a in weights or c.not_negative(c.of_atom(a, e)) for a, e in inner)

    def _gram(self, m: Matrix) -> bool:
        """A' A, or A' S A with S positive definite, for a matrix A of full column rank."""
        single = m.body.single
        if single is None or any(e != 1 for _, e in single[0].factors):
            return False
        factors = [a for a, e in single[0].factors for _ in range(int(e)) if a.kind == "entry"]
        full = [a.data[1] for a in factors if a.data[0] in self.canonical.facts.full_rank]
        weights = [a.data[1] for a in factors if a.data[0] in self.canonical.facts.positive_definite]
        if len({a.data[0] for a in factors}) != len(weights) + 1 or len(full) != 2 or len(weights) > 1:
            return False
        if len(full) + len(weights) != sum(int(e) for _, e in single[0].factors) or any(len(i) != 2 for i in full):
            return False
        if {i[1] for i in full} != {m.row, m.column}:
            return False
        rows = {i[0] for i in full}
        return rows == single[0].bound and (set(weights[0]) == rows if weights else len(rows) == 1)
