"""Signs that a polynomial shows by its form and the facts about the inputs."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from verify.canonical.poly import Atom, Mono, Poly, Table, free_of
from verify.canonical.renaming import sort_of
from verify.canonical.rule import ByKind, Rules, rule

if TYPE_CHECKING:
    from verify.canonical.canonical import Canonical

Q = Fraction
COMPARISONS: Final = frozenset({"gt", "eq", "delta", "le"})  # atoms that are 0 or 1


@rule("idempotent", "h**e = h for e > 0", "h is neither 0 nor 1")
def idempotent(c: Canonical, a: Atom) -> bool:
    """Whether an atom is 0 or 1: a comparison, or an entry of an input that was assumed to be so."""
    return a.kind in COMPARISONS or (a.kind == "entry" and a.data[0] in c.facts.binary)


# --- atoms ------------------------------------------------------------------------------------------------------------


@rule("positive-exp", "exp(p)**e > 0", "the exponent is minus infinity, which is no atom: see masked")
def positive_exp(c: Canonical, a: Atom) -> bool:
    """Everywhere."""
    return True


@rule("positive-size", "n > 0 for a size or a prime n", "an input in its place")
def positive_size(c: Canonical, a: Atom) -> bool:
    """No dimension is empty."""
    return True


@rule("positive-input", "x_i > 0", "the input was not assumed to be positive")
def positive_input(c: Canonical, a: Atom) -> bool:
    """By the claim."""
    return a.data[0] in c.facts.positive


@rule("positive-determinant", "det(A) > 0", "A was not assumed to be positive definite; it is flipped")
def positive_determinant(c: Canonical, a: Atom) -> bool:
    """By the claim: the determinant is the product of the eigenvalues."""
    return c.matrices.positive_definite(a.data[0])


@rule("positive-power", "p**e > 0 where p > 0", "p may be 0 or negative")
def positive_power(c: Canonical, a: Atom) -> bool:
    """Of what is visibly positive itself."""
    return positive(c, a.data[0])


OF_ATOM: Final[ByKind[bool]] = {
    "exp": (positive_exp,),
    "size": (positive_size,),
    "prime": (positive_size,),
    "entry": (positive_input,),
    "det": (positive_determinant,),
    "pow": (positive_power,),
}


def positive_atom(c: Canonical, a: Atom) -> bool:
    """Whether an atom (to any power) is > 0 wherever it is defined."""
    return any(r.apply(c, a) for r in OF_ATOM.get(a.kind, ()))


# --- polynomials ------------------------------------------------------------------------------------------------------


@rule(
    "no-negative-term",
    "h >= 0, x**2 >= 0, and sums and products of such are >= 0",
    "a power is odd, or a term negative",
)
def no_negative_term(c: Canonical, p: Poly) -> bool:
    """Whether ``p`` is visibly >= 0 wherever it is defined."""
    return all(k > 0 and all(_not_negative(c, a, e) for a, e in m.factors) for m, k in p)


def _not_negative(c: Canonical, a: Atom, e: Fraction) -> bool:
    return idempotent.apply(c, a) or positive_atom(c, a) or (e.denominator == 1 and e % 2 == 0)


@rule("positive-square", "x**e > 0 for an even e where x != 0", "x may be 0, or e is odd")
def positive_square(c: Canonical, a: Atom, e: Fraction) -> bool:
    """By the claim."""
    return nonzero_entry(c, a) and e.denominator == 1 and e % 2 == 0


def nonzero_entry(c: Canonical, a: Atom) -> bool:
    """Whether an atom is an entry of an input that was assumed to be nowhere 0."""
    return a.kind == "entry" and a.data[0] in c.facts.nonzero


@rule("positive-sum", "p > 0 where no term is negative and one is positive", "a term is negative, or all may be 0")
def positive_sum(c: Canonical, p: Poly) -> bool:
    """A sum over a dimension counts where one summand is positive: no dimension is empty."""
    return no_negative_term.apply(c, p) and any(_positive_once(c, m) for m, _ in p)


def _positive_once(c: Canonical, m: Mono) -> bool:
    """Whether one summand of a sum of products is > 0: all factors are, but for one ``i <= j + k``, at i = j."""
    others = [a for a, e in m.factors if not positive_atom(c, a) and not positive_square.apply(c, a, e)]
    if len(others) != 1 or others[0].kind != "le":
        return not others
    i, j, k = others[0].data
    free = any(v in m.bound and v not in free_of(w) for v, w in ((i, j), (j, i)))
    return free and k >= 0 and sort_of(i) == sort_of(j)


@rule("below-one", "1 - q > 0 for q < 1", "q is no entry of an input that was assumed to lie between 0 and 1")
def below_one(c: Canonical, p: Poly) -> bool:
    """By the claim."""
    if not c.facts.probability:
        return False
    q = c.add(c.one, c.scale(p, Fraction(-1))).single
    if q is None or q[1] != 1 or q[0].bound or len(q[0].factors) != 1:
        return False
    a, e = q[0].factors[0]
    return e == 1 and a.kind == "entry" and a.data[0] in c.facts.probability


@rule("positive-multiple", "p > 0 where b p > 0 for a base b > 0 that p divides by", "b may be negative")
def positive_multiple(c: Canonical, p: Poly) -> bool:
    """1 - 1/(1 + exp x), times 1 + exp x, is exp x."""
    lowest: Table = {}
    for m, _ in p:
        for a, e in m.factors:
            if a.kind == "pow" and e < 0:
                lowest[a] = min(e, lowest.get(a, e))
                if e.denominator != 1 or not a.free.isdisjoint(m.bound):
                    return False
    if not lowest or not all(positive_atom(c, a) for a in lowest):
        return False
    raised = ({**dict(m.factors), **{a: dict(m.factors).get(a, 0) - e for a, e in lowest.items()}} for m, _ in p)
    terms = zip(p, raised, strict=True)
    return positive_sum.apply(c, c.collect(t for (m, k), fs in terms for t in c.normal(k, m.bound, fs)))


# --- lower bounds -----------------------------------------------------------------------------------------------------

Root = frozenset[tuple[Atom, Fraction]]  # a product whose square is a term, but for its coefficient
Rows = dict[int, dict[int, Fraction]]  # a symmetric matrix
BOUNDED: Final = frozenset({"sin", "cos", "tanh", "erf"})
UNREACHED: Final = frozenset({"tanh", "erf"})  # of these, the functions that are 1 nowhere
UNITY: Final[Root] = frozenset()


@rule(
    "bounded",
    "|sin p| <= 1, |cos p| <= 1, |tanh p| < 1, |erf p| < 1, and so of their products",
    "sin p < 1: it is 1 where p is pi/2",
)
def bounded(c: Canonical, m: Mono) -> bool:
    """Whether a product is at most 1 in magnitude: each of its factors is."""
    whole = all(e > 0 and e.denominator == 1 for _, e in m.factors)
    return whole and not m.bound and all(idempotent.apply(c, a) or _named(a, BOUNDED) for a, _ in m.factors)


def _named(a: Atom, names: frozenset[str]) -> bool:
    return a.kind == "fn" and a.data[0] in names


@rule("completed-squares", "x**2 + b x + d > 0 where b**2 < 4 d, and so for any quadratic form", "b**2 = 4 d")
def completed_squares(c: Canonical, p: Poly) -> bool:
    """In the products whose squares are terms, while each bounded term is as small as it can be.

    The form with the matrix of their coefficients is a sum of squares, completed one by one, and a number, the least.
    Where that is 0, a term that was left out may be > 0 still: one that is in no square, or below its bound.
    """
    signed = [(m, k) for m, k in p if k < 0 or not all(_not_negative(c, a, e) for a, e in m.factors)]
    if not signed or len(signed) == len(p):
        return False
    squares = {r: k for m, k in p if k > 0 and (r := _root(c, m)) is not None}
    places = {r: n for n, r in enumerate({UNITY: None, **dict.fromkeys(squares)})}
    rows: Rows = {n: {n: squares.get(r, Q(0))} for r, n in places.items()}
    above = False
    for m, k in signed:
        at = _factored(places, m)
        if at is not None:
            i, j = at
            rows[i][j] = rows[j][i] = rows[i].get(j, Q(0)) + k / 2
        elif bounded.apply(c, m):
            rows[0][0] -= abs(k)
            above = above or any(_named(a, UNREACHED) for a, _ in m.factors)
        else:
            return False
    alone = {r for r, n in places.items() if n and len(rows[n]) == 1}
    left_out = (m for m, k in p if k > 0 and m.factors and (_root(c, m) or UNITY) in {*alone, UNITY})
    least = _least(rows)
    return least is not None and (least > 0 or (least == 0 and (above or any(_positive_once(c, m) for m in left_out))))


def _root(c: Canonical, m: Mono) -> Root | None:
    """The product whose square a term is, but for its coefficient."""
    if m.bound or not all(positive_atom(c, a) or (e.denominator == 1 and e % 2 == 0) for a, e in m.factors):
        return None
    return frozenset((a, e / 2) for a, e in m.factors)


def _factored(places: Mapping[Root, int], m: Mono) -> tuple[int, int] | None:
    """Two such products whose product a term is."""
    if m.bound:
        return None
    for r, i in places.items():
        left = dict(m.factors)
        for a, e in r:
            left[a] = left.get(a, Q(0)) - e
        j = places.get(frozenset((a, e) for a, e in left.items() if e))
        if j is not None and j != i:
            return i, j
    return None


def _least(rows: Rows) -> Fraction | None:
    """The least value of a quadratic form where its first argument is 1; None where it has none."""
    while len(rows) > 1:
        n, row = rows.popitem()
        square = row.pop(n)
        if square < 0 or (square == 0 and any(row.values())):
            return None
        for i, k in row.items():
            del rows[i][n]
            for j, other in row.items() if square else ():
                rows[i][j] = rows[i].get(j, Q(0)) - k * other / square
    return rows[0][0]


OF_POLYNOMIAL: Final[Rules[bool]] = (positive_sum, below_one, positive_multiple, completed_squares)


def positive(c: Canonical, p: Poly) -> bool:
    """Whether ``p`` is visibly > 0 wherever it is defined."""
    return bool(p.terms) and any(r.apply(c, p) for r in OF_POLYNOMIAL)
