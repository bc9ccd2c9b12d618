"""Entries, positions and sums: the rules about indices."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from itertools import combinations
from typing import TYPE_CHECKING, Any, Final

from verify import limits
from verify.canonical.coding import own_colours
from verify.canonical.poly import Atom, Matrix, Mono, Poly, Table, atom, free_of
from verify.canonical.renaming import bijection_of, flipped, inverse, rolled, sort_of
from verify.canonical.rule import Rules, first, rule
from verify.terms.index import Fixed, Flip, Label, Roll, Var

if TYPE_CHECKING:
    from verify.canonical.canonical import Canonical

Products = Iterable[tuple[Mono, Fraction]]  # a sum of normal products
ONE: Final = Fraction(1)


# --- entries ----------------------------------------------------------------------------------------------------------


@rule("one-hot", "Y_ik = [k = label_i]", "the input was not assumed to be one-hot, or not along that axis")
def one_hot(c: Canonical, tensor: str, indices: tuple[Any, ...]) -> Poly | None:
    """By the claim: the rows, or the columns, have one entry 1, and 0 elsewhere."""
    if tensor in c.facts.one_hot:
        return c.delta(indices[-1], Label(tensor, indices[:-1], c.facts.one_hot[tensor]))
    if tensor in c.facts.one_hot_columns:
        label = Label(tensor, (*indices[:-2], indices[-1]), c.facts.one_hot_columns[tensor])
        return c.delta(indices[-2], label)
    return None


@rule("diagonal", "D_ij = [i = j] d_i", "the input was not assumed to be diagonal")
def diagonal(c: Canonical, tensor: str, indices: tuple[Any, ...]) -> Poly | None:
    """By the claim."""
    if tensor not in c.facts.diagonal or len(indices) < 2:
        return None
    return c.mul(c.delta(*indices[-2:]), c.of_atom(atom("entry", f"diag {tensor}", indices[:-1])))


@rule("zero-diagonal", "Z_ii = 0", "the input was not assumed to be 0 on its diagonal; the two indices may differ")
def zero_diagonal(c: Canonical, tensor: str, indices: tuple[Any, ...]) -> Poly | None:
    """By the claim."""
    on = tensor in c.facts.zero_diagonal and len(indices) > 1 and indices[-1] == indices[-2]
    return c.zero if on else None


@rule("symmetric", "S_ij = S_ji", "the input was not assumed to be symmetric")
def symmetric(c: Canonical, tensor: str, indices: tuple[Any, ...]) -> Poly | None:
    """By the claim: one order of the last two indices stands for both."""
    if tensor not in c.facts.symmetric:
        return None
    return c.of_atom(atom("entry", tensor, (*indices[:-2], *sorted(indices[-2:], key=repr))))


OF_ENTRY: Final[Rules[Poly]] = (one_hot, zero_diagonal, diagonal, symmetric)


def entry(c: Canonical, tensor: str, indices: tuple[Any, ...]) -> Poly:
    """An entry, with what the facts say of its tensor written out."""
    found = first(OF_ENTRY, c, tensor, indices)
    return c.of_atom(atom("entry", tensor, indices)) if found is None else found


# --- [i = j] ----------------------------------------------------------------------------------------------------------


@rule(
    "same-position",
    "[i = i] = 1, [k = l mod n] = 0 for 0 < |k - l| < n",
    "n may be |k - l| or less: x[0] and x[-1] are one entry where n is 1",
)
def same_position(c: Canonical, i: Any, j: Any) -> Poly | None:
    """x[0] and x[1] are two entries wherever both are there."""
    if i == j:
        return c.one
    if isinstance(i, int) and isinstance(j, int):
        return c.zero
    apart = abs(i.k - j.k) if isinstance(i, Fixed) and isinstance(j, Fixed) and i.sort == j.sort else 0
    return c.zero if 0 < apart < c.facts.least.get(i.sort, 1) else None


@rule("turned-position", "[n - 1 - i = j] = [i = n - 1 - j], [i - s mod n = j] = [i = j + s mod n]", "other turns")
def turned_position(c: Canonical, i: Any, j: Any) -> Poly | None:
    """Flips and rolls are bijections: one of them is taken off, where both sides have one or the other is a number."""
    if isinstance(i, Flip) and isinstance(j, (Flip, Fixed)):
        return c.delta(i.inner, flipped(j, j.sort))
    for one, other in ((i, j), (j, i)):
        if isinstance(one, Roll) and isinstance(other, (Roll, Fixed)):
            solved = rolled(other, -one.shift, one.sort)
            if isinstance(other, Roll) or isinstance(solved, Fixed):
                return c.delta(one.inner, solved)
    return None


OF_DELTA: Final[Rules[Poly]] = (same_position, turned_position)


def delta(c: Canonical, i: Any, j: Any) -> Poly:
    """[i = j]."""
    found = first(OF_DELTA, c, i, j)
    return c.of_atom(atom("delta", *sorted((i, j), key=repr))) if found is None else found


# --- [i <= j + k] -----------------------------------------------------------------------------------------------------


@rule("known-order", "[i <= i + k] = [0 <= k], and numbers are compared", "two indices")
def known_order(c: Canonical, i: Any, j: Any, k: int) -> Poly | None:
    """What does not depend on a size."""
    if i == j:
        return c.one if k >= 0 else c.zero
    if isinstance(i, int) and isinstance(j, int):
        return c.one if i <= j + k else c.zero
    return None


@rule(
    "ends",
    "[0 <= j] = [i <= n - 1] = 1, [i <= 0] = [i = 0], [n - 1 <= j] = [j = n - 1]",
    "an end of another dimension; i <= j + k with k != 0, for the last two",
)
def ends(c: Canonical, i: Any, j: Any, k: int) -> Poly | None:
    """Every position of a dimension lies between its first and its last one."""
    of_i, of_j = sort_of(i), sort_of(j)
    if k < 0 or of_i is None or of_j is None:
        return None
    if i == Fixed(0, of_i) or j == Fixed(-1, of_i):
        return c.one
    if k == 0 and j == Fixed(0, of_j):
        return c.delta(i, Fixed(0, of_i))
    return c.delta(i, j) if k == 0 and i == Fixed(-1, of_j) else None


@rule("flipped-order", "[n - 1 - i <= n - 1 - j + k] = [j <= i + k]", "one of them is not flipped, or of another size")
def flipped_order(c: Canonical, i: Any, j: Any, k: int) -> Poly | None:
    """A flip turns the order round."""
    both = isinstance(i, Flip) and isinstance(j, Flip) and i.sort == j.sort
    return c.at_most(j.inner, i.inner, k) if both else None


@rule("complement", "[i <= j + k] = 1 - [j <= i - k - 1]", "positions that are not whole numbers")
def complement(c: Canonical, i: Any, j: Any, k: int) -> Poly | None:
    """Of a comparison and its complement, the one with k >= 0 is written."""
    return c.add(c.one, c.scale(c.at_most(j, i, -k - 1), -ONE)) if k < 0 else None


OF_ORDER: Final[Rules[Poly]] = (known_order, flipped_order, complement, ends)


def at_most(c: Canonical, i: Any, j: Any, k: int) -> Poly:
    """[i <= j + k] for integer positions; oriented so that each comparison is written in one way."""
    found = first(OF_ORDER, c, i, j, k)
    return c.of_atom(atom("le", i, j, k)) if found is None else found


# --- products ---------------------------------------------------------------------------------------------------------


@rule("delta", "sum_i [i = j] f(i) = f(j)", "i is not summed over, or j depends on i")
def of_delta(c: Canonical, a: Atom, e: Fraction, bound: frozenset[Var], factors: Table) -> Products | None:
    """Also where i is flipped or rolled: the equation is solved for it."""
    for v, other in ((a.data[0], a.data[1]), (a.data[1], a.data[0])):
        if v in bound and v not in free_of(other):
            chosen = {v: other}
        else:
            w = next((w for w in bound - free_of(other) if bijection_of(v, w)), None)
            if w is None:
                continue
            chosen = {w: inverse(v, w, other)}
        rest = Mono(bound, tuple((b, f) for b, f in factors.items() if b is not a))
        return c.rebuild(rest, chosen, bound - chosen.keys())
    return None


@rule("sign-square", "s**2 = 1", "the input was not assumed to be 1 or -1")
def sign_square(c: Canonical, a: Atom, e: Fraction, bound: frozenset[Var], factors: Table) -> Products | None:
    """By the claim: a power of a sign is that with the exponent modulo 2."""
    if a.data[0] not in c.facts.sign or 0 < e < 2:
        return None
    return c.sum_over(c.product({**{b: f for b, f in factors.items() if b is not a}, a: e % 2}), bound)


@rule(
    "triangular",
    "L_ij [j <= i] = L_ij for a Cholesky factor and its inverse; i <= j <= k gives i <= k",
    "another matrix",
)
def triangular(c: Canonical, a: Atom, e: Fraction, bound: frozenset[Var], factors: Table) -> Products | None:
    """A comparison of positions that the other factors imply."""
    others = {x: f for x, f in factors.items() if x is not a}
    return c.normal(ONE, bound, others) if a.data[2] == 0 and _leads(a.data[0], a.data[1], _ordered(others)) else None


@rule("squeezed", "[i <= j] = [i = j] where j <= i", "j <= i does not follow; positions of two dimensions")
def squeezed(c: Canonical, a: Atom, e: Fraction, bound: frozenset[Var], factors: Table) -> Products | None:
    """By the other factors, as in rule ``triangular``."""
    i, j, k = a.data
    if k != 0 or sort_of(i) != sort_of(j):
        return None
    others = {x: f for x, f in factors.items() if x is not a}
    if not _leads(j, i, _ordered(others)):
        return None
    return c.sum_over(c.mul(c.product(others), c.delta(i, j)), bound)


def _ordered(factors: Table) -> list[tuple[Any, Any]]:
    """Pairs i <= j that hold wherever the product is not 0: comparisons, and entries of triangular matrices."""
    pairs = [(a.data[0], a.data[1]) for a in factors if a.kind == "le" and a.data[2] == 0]
    for a in factors:
        if a.kind == "chol":
            pairs.append((a.data[2], a.data[1]))
        elif a.kind == "inv":
            triangle = _triangle(a.data[0])
            pairs += [(a.data[2], a.data[1])] if triangle < 0 else [(a.data[1], a.data[2])] if triangle else []
    return pairs


def _triangle(m: Matrix) -> int:
    """-1 for a Cholesky factor, 1 for its transpose, else 0: inverses of triangular matrices are triangular."""
    single = m.body.single
    if single is None or len(single[0].factors) != 1 or single[0].factors[0][0].kind != "chol":
        return 0
    return {(m.row, m.column): -1, (m.column, m.row): 1}.get(single[0].factors[0][0].data[1:], 0)


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


# --- sums -------------------------------------------------------------------------------------------------------------


@rule("size", "sum_i c = n c", "c depends on i")
def size(c: Canonical, bound: frozenset[Var], factors: Table) -> Products | None:
    """Variables that no factor depends on."""
    used = frozenset[Var]().union(*(a.free for a in factors))
    if bound <= used:
        return None
    more = dict(factors)
    for v in bound - used:
        s = atom("size", v.sort)
        more[s] = more.get(s, Fraction(0)) + 1
    return c.normal(ONE, bound & used, more)


@rule(
    "turns", "sum_i f(i) = sum_i f(n - 1 - i) = sum_i f(i + s mod n)", "part of the sum, or i + s without the modulus"
)
def turns(c: Canonical, bound: frozenset[Var], factors: Table) -> Products | None:
    """Flips and rolls are bijections: of the ways to name the bound variables, one with the fewest of them."""
    computed = dict.fromkeys(i for a in factors for i in c.turns(a))
    if not computed:
        return None
    mono = Mono(bound, tuple(factors.items()))
    tried: list[dict[Var, Any]] = []
    for v in mono.bound:
        forms = dict.fromkeys(i for a, _ in mono.factors for i in c.turns(a) if bijection_of(i, v))
        if forms:
            tried += [{v: inverse(f, v)} for f in forms]
            mono = _least(c, mono, tried[-len(forms) :])
    turned = {i.sort for i in computed if isinstance(i, Flip)}
    loose = [v for v in mono.bound if v.sort in turned]
    if turned and len(loose) <= limits.FLIPS:
        subsets = [s for n in range(1, len(loose) + 1) for s in combinations(loose, n)]
        tried += [{v: Flip(v, v.sort) for v in s} for s in subsets]
        mono = _least(c, mono, tried[-len(subsets) :])
    return _other_side(c, mono, tried) or [(mono, ONE)]


def _least(c: Canonical, mono: Mono, choices: list[dict[Var, Any]]) -> Mono:
    return min([mono, *(_substituted(c, mono, chosen) for chosen in choices)], key=lambda m: _rank(c, m))


def _rank(c: Canonical, mono: Mono) -> tuple[int, int]:
    """Fewer turns first."""
    return sum(len(c.turns(a)) for a, _ in mono.factors), c.coder.mono(mono, own_colours(mono.free))


def _substituted(c: Canonical, mono: Mono, mapping: dict[Var, Any]) -> Mono:
    single = c.rebuild(Mono(frozenset(), mono.factors), mapping, frozenset()).single
    if single is None or single[1] != 1 or single[0].bound:
        return mono
    return Mono(mono.bound, single[0].factors)


def _other_side(c: Canonical, mono: Mono, choices: list[dict[Var, Any]]) -> Products | None:
    """Several products, where a turn writes a comparison the other way round (rule ``order``) and its rank is less."""
    compared = sum(a.kind == "gt" for a, _ in mono.factors)
    for chosen in choices if compared else ():
        found = c.rebuild(Mono(frozenset(), mono.factors), chosen, frozenset())
        leads = [m for m, _ in found if sum(a.kind == "gt" for a, _ in m.factors) == compared and not m.bound]
        if len(found) > 1 and len(leads) == 1 and _rank(c, Mono(mono.bound, leads[0].factors)) < _rank(c, mono):
            return list(c.sum_over(found, mono.bound))
    return None


OF_SUM: Final[Rules[Products]] = (size, turns)
