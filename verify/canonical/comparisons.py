"""Comparisons of values and of positions, in normal form."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from itertools import combinations
from typing import TYPE_CHECKING, Any, Final

from verify import limits
from verify.canonical import signs
from verify.canonical.algebra import TooLarge
from verify.canonical.coding import own_colours
from verify.canonical.coincidences import vanishing
from verify.canonical.poly import Atom, Largest, Mono, Poly, Table, atom
from verify.canonical.powers import cases
from verify.canonical.renaming import indices_of, sort_of
from verify.canonical.rule import ByKind, first, rule
from verify.terms.index import Var

if TYPE_CHECKING:
    from verify.canonical.canonical import Canonical

Q = Fraction
ONE: Final = Q(1)
Products = Iterable[tuple[Mono, Fraction]]  # a sum of normal products
INCREASING: Final = frozenset({"tanh", "arctan", "erf"})  # and 0 at 0


def positive_part(c: Canonical, p: Poly) -> Poly:
    """[p > 0]."""
    return cases.apply(c, p, lambda r: _compared(c, "gt", r))


def zero_at(c: Canonical, p: Poly) -> Poly:
    """[p = 0]."""
    return cases.apply(c, p, lambda r: _compared(c, "eq", r))


def _compared(c: Canonical, kind: str, p: Poly) -> Poly:
    inside = increasing.apply(c, p)
    found = first(OF_COMPARISON[kind], c, kind, inside)
    if found is not None:
        return found
    rest, sign = positive_factor.apply(c, inside)
    found = first(OF_ORIENTED[kind], c, rest, sign)
    return c.of_atom(atom(kind, rest)) if found is None else found


def assume(c: Canonical, p: Poly, positive: bool) -> None:
    """From now on ``p != 0`` (``p > 0``), but for values of its free indices at which p is 0 whatever x is."""
    rest, sign = positive_factor.apply(c, increasing.apply(c, p))
    c.known_nonzero.add(c.key_of_zeros(rest))
    if positive and sign > 0:
        c.known_positive.add(c.key(rest))
    for q in sum_of_squares.apply(c, rest) or ():
        square, _ = positive_factor.apply(c, q)
        c.known_nonzero.add(c.key_of_zeros(square))
        c.known_positive.add(c.key(square))
    c.forget_keys()


@rule(
    "sum-of-squares",
    "[sum_i p_i**2 > 0] = 1, [sum_i p_i**2 = 0] = 0 where no p_i is 0",
    "some p_i is 0 whatever the inputs are, as x_i - x_j at j = i",
)
def sum_of_squares(c: Canonical, p: Poly) -> list[Poly] | None:
    """The sums of the squares of what is assumed not to be 0, over some of its indices or none."""
    if p.constant is not None or len(p) > limits.SQUARED_TERMS or len(p.free) > limits.JOIN_INDICES:
        return None
    try:
        if vanishing(c, p).terms:
            return None
        square, indices = c.mul(p, p), sorted(p.free, key=lambda v: v.uid)
    except TooLarge:
        return None
    some = (chosen for n in range(len(indices) + 1) for chosen in combinations(indices, n))
    return [c.sum_over(square, frozenset(chosen)) for chosen in some]


# --- one comparison ---------------------------------------------------------------------------------------------------


@rule(
    "increasing",
    "[k exp(p) - k exp(q) > 0] = [p - q > 0] for k > 0, [f(p) > 0] = [p > 0] for tanh, arctan and erf; [... = 0] alike",
    "unlike factors of the two exponentials; a function that does not increase",
)
def increasing(c: Canonical, p: Poly) -> Poly:
    """A number whose sign is that of p, without the functions that keep it."""
    if not any(a.kind in ("exp", "fn") for m, _ in p for a, _ in m.factors):
        return p
    *_, rest = c.content(p, only_positive=True)
    found = list(rest)
    kinds = [{a.kind for a, _ in m.factors} | {"sum" for _ in m.bound} for m, _ in found]
    if len(found) == 2 and all(k <= {"exp"} for k in kinds) and found[0][1] == -found[1][1]:
        logarithms = [c.log(c.collect([(m, ONE)])) for m, _ in found]
        return increasing.apply(c, c.scale(c.add(logarithms[0], c.scale(logarithms[1], -ONE)), found[0][1]))
    if len(found) == 1 and kinds == [{"fn"}] and len(found[0][0].factors) == 1:
        ((a, e),), k = found[0][0].factors, found[0][1]
        if e == 1 and a.data[0] in INCREASING:
            return increasing.apply(c, c.scale(a.data[1], k))
    return p


@rule("positive-factor", "[k p > 0] = [p > 0], [k p = 0] = [p = 0] for k > 0", "k may be 0 or negative")
def positive_factor(c: Canonical, p: Poly) -> tuple[Poly, int]:
    """``p`` without positive factors and with a positive leading coefficient; and the sign that was taken off."""
    *_, rest = c.content(p, only_positive=True)
    sign = 1 if c.leading(rest)[1] > 0 else -1
    return c.scale(rest, Q(sign)), sign


@rule("number", "[k > 0] and [k = 0] are known for a number k", "the argument depends on an input")
def number(c: Canonical, kind: str, p: Poly) -> Poly | None:
    """By arithmetic."""
    if p.constant is None:
        return None
    return c.number(Q(p.constant > 0 if kind == "gt" else p.constant == 0))


@rule("nonzero-factor", "[x p = 0] = [p = 0] for x != 0", "x may be 0")
def nonzero_factor(c: Canonical, kind: str, p: Poly) -> Poly | None:
    """For an entry ``x`` of an input that is nowhere 0, to any power."""
    shared = {a: e for a, e in c.common(p, only_positive=False).items() if signs.nonzero_entry(c, a)}
    if not shared:
        return None
    return zero_at(c, c.mul(p, c.collect([(Mono(frozenset(), tuple((a, -e) for a, e in shared.items())), ONE)])))


@rule("visible-sign", "[p > 0] = 1, [-p > 0] = 0, [p = 0] = 0 where p > 0", "the sign of p is not visible")
def visible_sign(c: Canonical, kind: str, p: Poly) -> Poly | None:
    """By the rules of signs."""
    if c.positive(p):
        return c.one if kind == "gt" else c.zero
    return c.zero if c.positive(c.scale(p, -ONE)) else None


@rule("largest", "[max p - p_j = 0] = [j = argmax p], [max p - p_j > 0] = 1 - [j = argmax p]", "ties: listed, if used")
def largest(c: Canonical, kind: str, p: Poly) -> Poly | None:
    """An entry is compared with the largest of its row."""
    position = _position(c, p)
    if position is not None:
        return c.zero if kind == "gt" else position
    position = _position(c, c.scale(p, -ONE))
    if position is None or kind == "eq":
        return position
    return c.add(c.one, c.scale(position, -ONE))


def _position(c: Canonical, p: Poly) -> Poly | None:
    """delta(j, argmax b) where ``p = b(j) - max b``, else None."""
    places = (i for m, _ in p for a, _ in m.factors for i in indices_of(a.data) if isinstance(i, Largest))
    for place in dict.fromkeys(places):
        if place in c.looking:  # inside the maximum's own entry, which is not compared with itself
            continue
        c.looking.add(place)
        top = c.substitute(place.body, {place.var: place})
        c.looking.remove(place)
        entry = c.add(p, top)
        for j in dict.fromkeys(i for m, _ in entry for a, _ in m.factors for i in indices_of(a.data)):
            if sort_of(j) != place.sort or j == place:
                continue
            if c.substitute(place.body, {place.var: j}) == entry:
                c.ties.add(c.tie(place))
                return c.delta(j, place)
    return None


@rule("sign-of-product", "[a p > 0] = [a > 0] [p > 0] + [-a > 0] [-p > 0]", "one of the two terms alone")
def sign_of_product(c: Canonical, kind: str, p: Poly) -> Poly | None:
    """For an entry ``a`` (no divisor) that all terms of a longer polynomial share."""
    if not frozenset.intersection(*(frozenset(a for a, _ in m.factors) for m, _ in p)):
        return None
    _, common, rest = c.content(p, only_positive=False)
    shared = [(a, e) for a, e in common.factors if e % 2 == 1 and not c.positive_atom(a)]
    if len(rest) < 2 or len(shared) != 1 or shared[0][0].kind != "entry" or shared[0][1] < 0:
        return None
    a = c.of_atom(shared[0][0])
    q = c.mul(p, c.power(a, -ONE))
    both = c.mul(positive_part(c, a), positive_part(c, q))
    neither = c.mul(positive_part(c, c.scale(a, -ONE)), positive_part(c, c.scale(q, -ONE)))
    return c.add(both, neither)


@rule("assumed-sign", "[p > 0] = 1, [-p > 0] = 0", "the forward does not need p > 0")
def assumed_sign(c: Canonical, p: Poly, sign: int) -> Poly | None:
    """By what the forward needs, or by the form of p now that its positive factors are taken off."""
    return c.number(Q(sign > 0)) if c.key(p) in c.known_positive or c.positive(p) else None


@rule("order", "[-p > 0] = 1 - [p > 0] - [p = 0]", "without the last term, where p is 0")
def order(c: Canonical, p: Poly, sign: int) -> Poly | None:
    """Of p and -p, the one with a positive leading coefficient is written."""
    if sign > 0:
        return None
    return c.add(c.one, *(c.scale(q, -ONE) for q in (c.of_atom(atom("gt", p)), zero_at(c, p))))


@rule(
    "coincidence", "[x_i - x_j = 0] = [i = j] off the edges, where x_i = x_j at i = j only", "x_i = x_j at other points"
)
def coincidence(c: Canonical, p: Poly, sign: int) -> Poly | None:
    """Where p was assumed not to be 0: what remains are the indices at which it is 0 whatever the inputs are."""
    return vanishing(c, p) if c.key_of_zeros(p) in c.known_nonzero else None


OF_COMPARISON: Final[ByKind[Poly]] = {
    "gt": (number, visible_sign, largest, sign_of_product),
    "eq": (number, visible_sign, nonzero_factor, largest),
}
OF_ORIENTED: Final[ByKind[Poly]] = {"gt": (assumed_sign, order), "eq": (coincidence,)}  # by positive_factor


def tie(c: Canonical, place: Largest) -> int:
    """A code of a maximum for all values of its free indices."""
    return c.coder.mono(Mono(place.free, ((atom("tie", place), ONE),)), {})


# --- products ---------------------------------------------------------------------------------------------------------


@rule("at-zero", "x [x = 0] = 0", "a sum in the place of x, or another factor")
def at_zero(c: Canonical, a: Atom, e: Fraction, bound: frozenset[Var], factors: Table) -> Products | None:
    """An atom x to a positive power."""
    single = a.data[0].single
    alone = single is not None and not single[0].bound and [e for _, e in single[0].factors] == [1]
    return [] if alone and factors.get(single[0].factors[0][0], Q(0)) > 0 else None


@rule(
    "implied", "[p > 0] [q > 0] = [p > 0] where q - p > 0; 0 where -p - q > 0; so for [p = 0]", "q - p may be negative"
)
def implied(c: Canonical, a: Atom, e: Fraction, bound: frozenset[Var], factors: Table) -> Products | None:
    """The comparisons that another one implies are left out; where two exclude each other, the product is 0."""
    for b in factors:
        if b is a or b.kind not in ("gt", "eq") or (b.kind == "eq" and a.kind != "eq"):
            continue
        relation = _relation(c, a, b)
        if relation == "excludes":
            return []
        if relation == "implies":
            return c.normal(ONE, bound, {x: f for x, f in factors.items() if x is not b})
    return None


def _apart(c: Canonical, p: Poly, q: Poly) -> bool:
    """Whether p and q are visibly never 0 at once."""
    choices = (c.add(p, c.scale(q, Q(sign))) for sign in (1, -1))
    return any(c.positive(r) or c.positive(c.scale(r, -ONE)) for r in choices)


def _relation(c: Canonical, a: Atom, b: Atom) -> str:
    """Whether p > 0 (p = 0, by the kind of a) visibly implies or excludes q > 0; it depends on the facts alone.

    Of q = 0 only whether p = 0 excludes it.
    """
    found = c.implications.get((a, b))
    if found is None:
        p, q = a.data[0], b.data[0]
        both = c.add(p, q)
        if b.kind == "eq":
            found = "excludes" if _apart(c, p, q) else ""
        elif c.positive(c.add(q, c.scale(p, -ONE))) or (a.kind == "eq" and c.positive(both)):
            found = "implies"
        elif c.positive(c.scale(both, -ONE)) or (a.kind == "eq" and _excluded(c, p, q)):
            found = "excludes"
        else:
            found = "one of two" if a.kind == "gt" and c.positive(both) else ""
        c.implications[a, b] = found
    return found


def _excluded(c: Canonical, p: Poly, q: Poly) -> bool:
    """Whether p = 0 excludes q > 0."""
    return p == q or c.positive(c.add(p, c.scale(q, -ONE)))


@rule("one-of-two", "[p > 0] [q > 0] = [p > 0] + [q > 0] - 1 where p + q > 0", "both may be negative")
def one_of_two(c: Canonical, a: Atom, e: Fraction, bound: frozenset[Var], factors: Table) -> Products | None:
    """Two comparisons of which one holds at every point."""
    for b in factors:
        if b is a:
            return None
        if b.kind == "gt" and _relation(c, a, b) == "one of two":
            less = {x: f for x, f in factors.items() if x is not a and x is not b}
            choices = ((ONE, {**less, a: ONE}), (ONE, {**less, b: ONE}), (-ONE, less))
            return [found for k, chosen in choices for found in c.normal(k, bound, chosen)]
    return None


# --- closed sums ------------------------------------------------------------------------------------------------------

Side = tuple[Atom, Poly, int]  # the comparison the other way round, that of equality, and its sign


@rule("positions", "[i <= j] = 1 + [i = j] - [j <= i]", "without [i = j]; positions of two dimensions")
def positions(c: Canonical, a: Atom) -> Side | None:
    """Positions of two dimensions can be equal as integers, but no index stands for both."""
    i, j, k = a.data
    return (atom("le", j, i, 0), c.delta(i, j), 1) if k == 0 and sort_of(i) == sort_of(j) else None


@rule("sides", "[x_i - x_j > 0] = 1 - [x_j - x_i > 0] - [x_i - x_j = 0]", "without the last term, at i = j")
def sides(c: Canonical, a: Atom) -> Side | None:
    """Where either side is the other with other names."""
    negative = c.scale(a.data[0], -ONE)
    if not a.free or c.key(negative) != c.key(a.data[0]):
        return None
    return atom("gt", negative), zero_at(c, a.data[0]), -1


OF_SIDE: Final[ByKind[Side]] = {"le": (positions,), "gt": (sides,)}


def settled(c: Canonical, p: Poly) -> Poly:
    """A closed polynomial with every comparison turned to one side (rules ``positions``, ``sides``)."""
    return c.collect(pair for m, k in p for pair in _turned(c, m, k))


def _turned(c: Canonical, mono: Mono, k: Fraction) -> Products:
    """A comparison [x] as 1 + s [x = 0] - [-x], to the side whose code is less; s is 1 for positions, else -1."""
    for a, _ in mono.factors:
        side = first(OF_SIDE.get(a.kind, ()), c, a)
        if side is None:
            continue
        turned, at, s = side
        rest = {b: e for b, e in mono.factors if b is not a}
        if turned in rest:
            both = [(turned, at)] if s > 0 else []  # [i <= j] [j <= i] = [i = j], and [x > 0] [-x > 0] = 0
            return [pair for b, p in both for pair in _with(c, rest, p, b, mono.bound, k)]
        other = Mono(mono.bound, (*rest.items(), (turned, ONE)))
        colours = own_colours(mono.free)
        if c.coder.mono(other, colours) < c.coder.mono(mono, colours):
            parts = [*c.normal(k, mono.bound, rest), *_with(c, rest, at, None, mono.bound, k * s)]
            parts += c.normal(-k, mono.bound, dict(other.factors))
            return [pair for m, n in parts for pair in _turned(c, m, n)]
    return [(mono, k)]


def _with(c: Canonical, rest: Table, p: Poly, without: Any, bound: frozenset[Var], k: Fraction) -> Products:
    kept = c.product({a: e for a, e in rest.items() if a is not without}, k)
    return c.sum_over(c.mul(kept, p), bound)
