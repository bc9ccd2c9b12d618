"""Pairs of typed expressions that a rule of the canonical form makes one, and pairs that it must keep apart."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from tests.canonical.laws import HALF, TWO, fn, number, positive
from verify.canonical.facts import Facts
from verify.terms import term as t
from verify.terms.index import ArgMax, Fixed, Flip, Index, Roll, Var, fresh
from verify.terms.term import Term

Entry = Any  # (i, j) -> Term


@dataclass(frozen=True)
class Pair:
    """``same`` under ``facts`` and what else is known; each of ``different`` (left, right, facts) is not the same."""

    rule: str
    same: tuple[Term, Term]
    different: tuple[tuple[Term, Term, Facts], ...]
    facts: Facts = field(default=Facts())
    factored: Entry = None  # a matrix of which the forward takes the Cholesky factor
    nonzero: Term | None = None  # what the forward divides by
    root: Term | None = None  # what the forward takes a root of
    tanh_as_exp: bool = False


def known(**facts: str) -> Facts:
    return Facts(**{kind: frozenset(names.split()) for kind, names in facts.items()})


def tensor(name: str) -> Entry:
    return lambda *i: t.entry(name, i)


def closed(entry: Entry, *sorts: str) -> Term:
    """The sum of all entries, each times a fresh factor."""
    indices = tuple(fresh(s) for s in sorts)
    return t.sum_over(indices, t.mul(t.entry("G", indices), entry(*indices)))


def all_of(entry: Entry, *sorts: str) -> Term:
    """The sum of all entries."""
    indices = tuple(fresh(s) for s in sorts)
    return t.sum_over(indices, entry(*indices))


def total(sort: str, body: Entry) -> Term:
    i = fresh(sort)
    return t.sum_over((i,), body(i))


def of_matrix(op: str, body: Entry, sorts: str = "nn") -> Entry:
    """Entries of the inverse (det, chol, pinv) of a matrix; for det, without indices."""
    r, c = (fresh(s) for s in sorts)
    return lambda *indices: t.matrix_atom(op, r, c, body(r, c), *indices)


def order_of(inside: Entry, outside: Entry) -> Term:
    """A sum of what a comparison of prefix sums decides, at positions that are turned inside or outside of it."""
    i, j = fresh("n"), fresh("n")
    compared = positive(before(inside(i)) - before(inside(j)))
    return t.sum_over((i, j), t.entry("G", (outside(i), outside(j))) * compared)


def before(j: Index) -> Term:
    """The sum of the entries up to a position."""
    return total("n", lambda i: t.at_most(i, j) * t.entry("v", (i,)))


def inv(body: Entry) -> Entry:
    return of_matrix("inv", body)


def swapped(body: Entry) -> Entry:
    return lambda i, j: body(j, i)


def squares(body: Entry) -> Entry:
    """The square of each entry, which is no square of the matrix."""
    return lambda i, j: body(i, j) * body(i, j)


def product(*factors: Entry, sort: str = "n") -> Entry:
    first, *rest = factors
    for f in rest:
        first = _product(first, f, sort)
    return first


def _product(a: Entry, b: Entry, sort: str) -> Entry:
    return lambda i, j: total(sort, lambda k: a(i, k) * b(k, j))


def largest(name: str) -> Index:
    v = fresh("n")
    return ArgMax(v, t.entry(name, (v,)), "n")


x, y, z = map(number, "xyz")
PLAIN, POSITIVE = Facts(), known(positive="x y", nonzero="x y")
DEFINITE = known(symmetric="A", invertible="A", positive_definite="A")
PROBABLE = known(positive="x", nonzero="x", probability="x")
INFINITE = t.entry("-inf", ())
BELOW_ONE = 1 / (1 + fn("exp", x))
A, B, C, D, Z, E = map(tensor, "ABCDZE")
L = of_matrix("chol", A)
v, w, s, Y = map(tensor, ("v", "w", "s", "Y"))
p, q = positive(x), positive(y)
I, J, K, M = Var(-701, "n"), Var(-702, "n"), Var(-703, "n"), Var(-704, "m")
BEFORE = t.at_most(J, I) * t.at_most(J, I, -1)


def odd(i: Index, j: Index) -> Term:
    return fn("tanh", v(i) - v(j))


def with_identity(i: Index, j: Index) -> Term:
    return t.delta(i, j) + odd(i, j)


def batched(b: Index) -> Entry:
    """M_b = R + y_b B, where R is a sum over a third index."""
    return lambda i, j: total("n", lambda c: t.entry("R", (i, j, c)) * v(c) * w(c)) + t.entry("y", (b,)) * B(i, j)


def batched_pair() -> Pair:
    """sum_b y_b B inv(M_b) = sum_b (I - R inv(M_b)); one summand of R, at b, is not R."""

    def met(part: Entry) -> Term:
        return total("n", lambda b: closed(product(lambda i, j: part(b, i, j), inv(batched(b))), "n", "n"))

    whole = met(lambda b, i, j: t.entry("y", (b,)) * B(i, j))
    rest = met(lambda b, i, j: total("n", lambda c: t.entry("R", (i, j, c)) * v(c) * w(c)))
    at_b = met(lambda b, i, j: t.entry("R", (i, j, b)) * v(b) * w(b))
    both = total("n", lambda b: closed(t.delta, "n", "n"))
    return Pair(
        "inverse", (whole, both - rest), ((whole, both - at_b, PLAIN), (at_b, closed(t.delta, "n", "n") - whole, PLAIN))
    )


def odd_pair(odd: Entry, sign: int) -> Pair:
    """M = I + T with T_ij = -T_ji: T inv(M) = I - inv(M), and T' inv(M) is minus that."""
    left = closed(product(odd, inv(with_identity)), "n", "n")
    right = closed(lambda i, j: t.delta(i, j) - inv(with_identity)(i, j), "n", "n")
    return Pair("inverse", (left, sign * right), ((left, -sign * right, PLAIN),))


def positions(left: Term) -> Term:
    """A comparison of two positions, under a sum over both."""
    return t.sum_over((I, J), t.mul(v(I), w(J), left))


rolled_to_end = t.delta(Roll(I, 5, "n"), Fixed(-2, "n"))  # positions count modulo the size
PAIRS = [
    Pair(
        "delta",
        (total("n", lambda i: t.delta(i, I) * v(i)) * w(I), v(I) * w(I)),
        ((total("n", lambda i: t.delta(i, I) * v(i)), v(J), PLAIN),),
    ),
    Pair(
        "size",
        (total("n", lambda i: t.ONE), t.size("n")),
        ((t.size("n"), t.size("m"), PLAIN), (t.size("n"), t.ONE, PLAIN)),
    ),
    Pair("unit", (x.power(Fraction(3)) / x, x * x), ((x.power(Fraction(3)) / x, x, PLAIN),)),
    Pair(
        "power-product",
        ((x * y).power(HALF), x.power(HALF) * y.power(HALF)),
        (((x * y).power(HALF), x.power(HALF) * y.power(HALF), PLAIN),),
        POSITIVE,
    ),
    Pair(
        "power-power",
        ((x * x).power(HALF), x),
        (((x * x).power(HALF), x, PLAIN), ((x * x).power(HALF), -x, PLAIN)),
        POSITIVE,
    ),
    Pair("power-power", ((x * x).power(HALF), fn("abs", x)), ((x.power(Fraction(4)).power(Fraction(1, 4)), x, PLAIN),)),
    Pair(
        "exp-sum",
        (fn("exp", 2 * x + y), fn("exp", x) * fn("exp", x) * fn("exp", y)),
        ((fn("exp", x * y), fn("exp", x) * fn("exp", y), PLAIN),),
    ),
    Pair(
        "exp-log",
        (fn("exp", 3 * fn("log", x)), x.power(Fraction(3))),
        ((fn("exp", fn("log", fn("abs", x))), x, PLAIN),),
        POSITIVE,
    ),
    Pair(
        "log-product",
        (fn("log", x * y), fn("log", x) + fn("log", y)),
        ((fn("log", x + y), fn("log", x) + fn("log", y), POSITIVE),),
        POSITIVE,
    ),
    Pair("abs", (fn("abs", x), x), ((fn("abs", x), x, PLAIN), (fn("abs", z), z, POSITIVE)), POSITIVE),
    Pair(
        "indicator",
        (fn("exp", p * x), p * fn("exp", x) + 1 - p),
        ((fn("exp", z * x), z * fn("exp", x) + 1 - z, PLAIN),),
    ),
    Pair("order", (positive(-x), 1 - p - t.compare("eq", x)), ((positive(-x), 1 - p, PLAIN),)),
    Pair(
        "implied",
        (positive(z) * positive(z + x), positive(z)),
        ((positive(z) * positive(z + x), positive(z), PLAIN),),
        POSITIVE,
    ),
    Pair(
        "implied",
        (positive(z) * positive(-x - z), t.ZERO),
        ((positive(z) * positive(-x - z), t.ZERO, PLAIN),),
        POSITIVE,
    ),
    Pair(
        "one-of-two",
        (positive(z) * positive(x - z), positive(z) + positive(x - z) - 1),
        ((positive(z) * positive(x - z), positive(z) + positive(x - z) - 1, PLAIN),),
        POSITIVE,
    ),
    Pair(
        "triangular",
        (L(I, J) * t.at_most(J, I), L(I, J)),
        ((A(I, J) * t.at_most(J, I), A(I, J), PLAIN), (L(I, J) * t.at_most(I, J), L(I, J), PLAIN)),
    ),
    Pair(
        "triangular",
        (inv(L)(I, J) * t.at_most(J, I), inv(L)(I, J)),
        (
            (inv(A)(I, J) * t.at_most(J, I), inv(A)(I, J), PLAIN),
            (inv(swapped(L))(I, J) * t.at_most(J, I), inv(swapped(L))(I, J), PLAIN),
        ),
    ),
    Pair(
        "sides",
        (
            positions(positive(v(I) - v(J))),
            positions(1 - positive(v(J) - v(I)) - t.compare("eq", v(I) - v(J))),
        ),
        ((positions(positive(v(I) - v(J))), positions(1 - positive(v(J) - v(I))), PLAIN),),
    ),
    # the same sum with other names, which turn the comparison
    Pair(
        "sides",
        (positions(positive(v(I) - v(J))), t.sum_over((I, J), t.mul(v(J), w(I), positive(v(J) - v(I))))),
        ((positions(positive(v(I) - v(J))), t.sum_over((I, J), t.mul(v(J), w(I), positive(v(I) - v(J)))), PLAIN),),
    ),
    Pair(
        "positions",
        (positions(t.at_most(I, J)), positions(1 + t.delta(I, J) - t.at_most(J, I))),
        ((positions(t.at_most(I, J)), positions(1 - t.at_most(J, I)), PLAIN),),
    ),
    Pair(
        "complement",
        (positions(t.at_most(I, J, -1)), positions(1 - t.at_most(J, I))),
        ((positions(t.at_most(I, J, -1)), positions(t.at_most(I, J)), PLAIN),),
    ),
    Pair(
        "sign-of-product",
        (positive(x * y + x * z), positive(x) * positive(y + z) + positive(-x) * positive(-y - z)),
        ((positive(x * y + x * z), positive(x) * positive(y + z), PLAIN),),
    ),
    Pair(
        "at-zero",
        (x * y * t.compare("eq", x), t.ZERO),
        ((y * t.compare("eq", x), t.ZERO, PLAIN), ((x + 1) * t.compare("eq", x), t.ZERO, PLAIN)),
    ),
    Pair(
        "turns",
        (
            total("n", lambda i: t.entry("a", (i,)) * t.entry("b", (Roll(i, 1, "n"),))),
            total("n", lambda i: t.entry("a", (Roll(i, -1, "n"),)) * t.entry("b", (i,))),
        ),
        (
            (
                total("n", lambda i: t.entry("a", (i,)) * t.entry("b", (Roll(i, 1, "n"),))),
                total("n", lambda i: t.entry("a", (Roll(i, 1, "n"),)) * t.entry("b", (i,))),
                PLAIN,
            ),
        ),
    ),
    Pair(
        "turns",
        (order_of(lambda i: Flip(i, "n"), lambda i: i), order_of(lambda i: i, lambda i: Flip(i, "n"))),
        ((order_of(lambda i: Flip(i, "n"), lambda i: i), order_of(lambda i: i, lambda i: i), PLAIN),),
    ),
    Pair(
        "increasing",
        (positive(y * fn("exp", x) - y), positive(x)),
        (
            (positive(y * fn("exp", x) - y), positive(x), PLAIN),
            (positive(2 * fn("exp", x) - 1), positive(x), PLAIN),
            (positive(fn("exp", x) + 1 + y), positive(x), PLAIN),
            (positive(fn("sin", x)), positive(x), PLAIN),
        ),
        known(positive="y"),
    ),
    Pair(
        "increasing",
        (t.compare("eq", fn("tanh", x)) * positive(1 - fn("exp", y)), t.compare("eq", x) * positive(-y)),
        ((positive(fn("cos", x)), positive(x), PLAIN),),
    ),
    *(
        Pair("parity", (fn(name, -x), -fn(name, x)), ((fn(name, -x), fn(name, x), PLAIN),))
        for name in ("tanh", "sin", "arctan", "erf")
    ),
    Pair(
        "parity",
        (fn("cos", y - x), fn("cos", x - y)),
        ((fn("exp", -x), fn("exp", x), PLAIN), (fn("cos", -x), -fn("cos", x), PLAIN)),
    ),
    Pair(
        "pythagoras",
        (fn("sin", x).power(Fraction(2)) + fn("cos", x) * fn("cos", x), t.ONE),
        ((fn("sin", x) * fn("cos", x), t.ONE, PLAIN),),
    ),
    Pair(
        "one-hot",
        (closed(lambda i: total("k", lambda k: Y(i, k) * Y(i, k)), "n"), closed(lambda i: t.ONE, "n")),
        ((closed(lambda i: total("k", lambda k: Y(i, k)), "n"), closed(lambda i: t.ONE, "n"), PLAIN),),
        Facts(one_hot={"Y": "k"}),
    ),
    Pair(
        "largest",
        (t.compare("eq", v(I) - v(largest("v"))), t.delta(I, largest("v"))),
        ((t.compare("eq", v(I) - v(largest("w"))), t.delta(I, largest("v")), PLAIN),),
    ),
    Pair(
        "reciprocal",
        (total("n", lambda i: fn("exp", v(i))) / total("n", lambda i: fn("exp", v(i))), t.ONE),
        ((total("n", lambda i: fn("exp", v(i))) / total("n", lambda i: fn("exp", w(i))), t.ONE, PLAIN),),
    ),
    Pair(
        "reciprocal",
        (x * (x + y).power(-HALF), (x + y).power(HALF) - y * (x + y).power(-HALF)),
        ((x * (x + y).power(-HALF), (x + y).power(HALF), PLAIN),),
    ),
    Pair(
        "reciprocal",
        (total("n", lambda i: fn("exp", -v(i))) / total("n", lambda i: fn("exp", -v(i))), t.ONE),
        ((total("n", lambda i: fn("exp", v(i))) / total("n", lambda i: fn("exp", -v(i))), t.ONE, PLAIN),),
    ),
    Pair(
        "partial-fraction",
        ((x + y).power(-HALF) / (x + y + 1), (x + y).power(-HALF) - (x + y).power(HALF) / (x + y + 1)),
        (
            ((x + y).power(-HALF) / (x + y + 1), (x + y).power(-HALF) + (x + y).power(HALF) / (x + y + 1), PLAIN),
            ((x + y).power(-HALF) / (x + z + 1), (x + y).power(-HALF) - (x + y).power(HALF) / (x + z + 1), PLAIN),
        ),
    ),
    Pair(
        "cholesky",
        (closed(product(L, swapped(L)), "n", "n"), closed(A, "n", "n")),
        (
            (closed(product(L, swapped(L)), "n", "n"), closed(A, "n", "n"), PLAIN),
            (closed(product(swapped(L), L), "n", "n"), closed(A, "n", "n"), known(symmetric="A")),
            (
                closed(product(L, swapped(of_matrix("chol", B))), "n", "n"),
                closed(A, "n", "n"),
                known(symmetric="A B"),
            ),
        ),
        known(symmetric="A"),
    ),
    # beside something else that depends on the column
    Pair(
        "cholesky",
        (
            total("n", lambda k: L(I, k) * L(J, k)) + total("n", lambda k: L(I, k) * t.compare("eq", v(k))),
            A(I, J) + total("n", lambda k: t.compare("eq", v(k)) * L(I, k)),
        ),
        ((total("n", lambda k: L(I, k) * L(J, k) * t.compare("eq", v(k))), A(I, J), known(symmetric="A")),),
        known(symmetric="A"),
    ),
    Pair(
        "inverse",
        (closed(product(A, inv(A)), "n", "n"), closed(t.delta, "n", "n")),
        ((closed(product(swapped(A), inv(A)), "n", "n"), closed(t.delta, "n", "n"), PLAIN),),
    ),
    Pair(
        "inverse",
        (closed(product(inv(A), A), "n", "n"), closed(t.delta, "n", "n")),
        ((closed(product(inv(A), B), "n", "n"), closed(t.delta, "n", "n"), PLAIN),),
    ),
    # M depends on b, under the sum over b: the sum in M is no sum over b
    batched_pair(),
    # tanh(v_i - v_j) is written as -tanh(v_j - v_i) where names want it: the term of M then has another sign
    *(odd_pair(*each) for each in ((odd, 1), (swapped(odd), -1))),
    Pair(
        "simplex",
        (closed(lambda i: total("k", lambda k: s(i, k)), "n"), closed(lambda i: t.ONE, "n")),
        (
            (closed(lambda i: total("k", lambda k: s(i, k)), "n"), closed(lambda i: t.ONE, "n"), PLAIN),
            (closed(lambda k: total("n", lambda i: s(i, k)), "k"), closed(lambda k: t.ONE, "k"), known(simplex="s")),
            (
                closed(lambda i: total("k", lambda k: s(i, k) * s(i, k)), "n"),
                closed(lambda i: t.ONE, "n"),
                known(simplex="s"),
            ),
        ),
        known(simplex="s"),
    ),
    Pair(
        "sums-to-one",
        (all_of(lambda i, k: s(i, k) * p, "n", "k"), p),
        (
            (all_of(lambda i, k: s(i, k) * p, "n", "k"), p, PLAIN),
            (
                closed(lambda i: total("k", lambda k: s(i, k)), "n"),
                closed(lambda i: t.ONE, "n"),
                known(sums_to_one="s"),
            ),
            (all_of(lambda i, k: s(i, k) * s(i, k), "n", "k"), t.ONE, known(sums_to_one="s")),
            (all_of(lambda i, k: s(i, k) * A(i, i), "n", "k"), all_of(lambda i: A(i, i), "n"), known(sums_to_one="s")),
            (total("n", lambda i: A(i, i)), t.ONE, known(sums_to_one="A")),
        ),
        known(sums_to_one="s"),
    ),
    Pair(
        "inverse-diagonal",
        (closed(inv(D), "n", "n"), closed(lambda i, j: t.delta(i, j) / D(i, i), "n", "n")),
        ((closed(inv(D), "n", "n"), closed(lambda i, j: t.delta(i, j) / D(i, i), "n", "n"), PLAIN),),
        known(diagonal="D"),
    ),
    Pair(
        "inverse-scaling",
        (
            closed(inv(lambda i, j: x * v(i) * A(i, j) * w(j)), "n", "n"),
            closed(lambda i, j: inv(A)(i, j) / (x * w(i) * v(j)), "n", "n"),
        ),
        (
            (
                closed(inv(lambda i, j: x * v(i) * A(i, j) * w(j)), "n", "n"),
                closed(lambda i, j: inv(A)(i, j) / (x * v(i) * w(j)), "n", "n"),
                PLAIN,
            ),
        ),
    ),
    # a product of rectangular matrices has an inverse though its factors have none
    Pair(
        "inverse-product",
        (closed(inv(product(A, B, C)), "n", "n"), closed(product(inv(C), inv(B), inv(A)), "n", "n")),
        (
            (closed(inv(product(A, B)), "n", "n"), closed(product(inv(A), inv(B)), "n", "n"), PLAIN),
            (
                closed(inv(product(Z, E, sort="m")), "n", "n"),
                closed(product(of_matrix("pinv", E, "mn"), of_matrix("pinv", Z, "nm"), sort="m"), "n", "n"),
                PLAIN,
            ),
        ),
    ),
    Pair(
        "inverse-inverse",
        (closed(inv(inv(A)), "n", "n"), closed(A, "n", "n")),
        (
            (closed(inv(inv(A)), "n", "n"), closed(swapped(A), "n", "n"), PLAIN),
            (closed(inv(squares(inv(A))), "n", "n"), closed(A, "n", "n"), PLAIN),
        ),
    ),
    Pair(
        "inverse-transpose",
        (closed(inv(swapped(A)), "n", "n"), closed(swapped(inv(A)), "n", "n")),
        ((closed(inv(A), "n", "n"), closed(swapped(inv(A)), "n", "n"), PLAIN),),
    ),
    Pair(
        "inverse-transpose",
        (closed(inv(A), "n", "n"), closed(swapped(inv(A)), "n", "n")),
        ((closed(A, "n", "n"), closed(swapped(A), "n", "n"), PLAIN),),
        known(symmetric="A"),
    ),
    Pair(
        "det-transpose",
        (of_matrix("det", swapped(A))(), of_matrix("det", A)()),
        ((of_matrix("det", A)(), of_matrix("det", B)(), PLAIN),),
    ),
    Pair(
        "inverse-cholesky",
        (closed(inv(A), "n", "n"), closed(product(swapped(inv(L)), inv(L)), "n", "n")),
        (
            (closed(inv(A), "n", "n"), closed(product(swapped(inv(L)), inv(L)), "n", "n"), PLAIN),
            (closed(inv(A), "n", "n"), closed(product(inv(L), swapped(inv(L))), "n", "n"), known(symmetric="A")),
        ),
        known(symmetric="A"),
        factored=A,
    ),
    Pair(
        "pseudo-inverse",
        (
            closed(of_matrix("pinv", Z, "mk"), "k", "m"),
            closed(product(of_matrix("inv", product(swapped(Z), Z, sort="m"), "kk"), swapped(Z), sort="k"), "k", "m"),
        ),
        ((closed(of_matrix("pinv", Z, "mk"), "k", "m"), closed(swapped(Z), "k", "m"), PLAIN),),
    ),
    Pair(
        "det-product",
        (of_matrix("det", product(A, B))(), of_matrix("det", A)() * of_matrix("det", B)()),
        (
            (of_matrix("det", lambda i, j: A(i, j) + B(i, j))(), of_matrix("det", A)() + of_matrix("det", B)(), PLAIN),
            (of_matrix("det", lambda i, j: 2 * A(i, j))(), 2 * of_matrix("det", A)(), PLAIN),
        ),
    ),
    Pair(
        "det-identity",
        (of_matrix("det", t.delta)(), t.ONE),
        (
            (of_matrix("det", lambda i, j: 2 * t.delta(i, j))(), t.ONE, PLAIN),
            (of_matrix("det", lambda i, j: t.ONE)(), t.ONE, PLAIN),
        ),
    ),
    Pair(
        "det-inverse",
        (of_matrix("det", product(A, inv(B)))(), of_matrix("det", A)() / of_matrix("det", B)()),
        tuple(
            (of_matrix("det", wrong)(), 1 / of_matrix("det", A)(), PLAIN)
            for wrong in (
                squares(inv(A)),
                lambda i, j: inv(A)(i, i),
                lambda i, j: total("n", lambda k: inv(A)(k, k)),
                lambda i, j: total("n", lambda k: inv(A)(i, k) * inv(A)(i, k)),
            )
        ),
    ),
    # [j <= i] [j < i] is [j <= i] - [i = j] [i <= j]: of its three comparisons not every choice of values is possible
    Pair(
        "indicator",
        (positions(1 / (1 + BEFORE)), positions(1 - BEFORE / 2)),
        ((positions(1 / (1 + BEFORE)), positions(1 - BEFORE / 2 + t.delta(I, J)), PLAIN),),
    ),
    # a piece that has no value stands somewhere: then nothing is split
    Pair(
        "indicator",
        (p / (1 - p * q) - p / (1 - p * q), t.ZERO),
        ((1 / (1 - p * q), 1 + p, PLAIN), (p / (1 - p * q), p, PLAIN), (1 / (1 - p), t.ONE, PLAIN)),
    ),
    Pair(
        "idempotent",
        (x * p * p + z * z, x * p + z),
        ((x * p * p + z * z, x * p + z, PLAIN), (x * x, x, known(binary="z"))),
        known(binary="z"),
    ),
    # --- entries and positions
    Pair(
        "diagonal",
        (
            closed(lambda i, j: D(i, j) * A(i, j), "n", "n"),
            closed(lambda i, j: t.delta(i, j) * D(i, i) * A(i, i), "n", "n"),
        ),
        (
            (
                closed(lambda i, j: D(i, j) * A(i, j), "n", "n"),
                closed(lambda i, j: t.delta(i, j) * D(i, i) * A(i, i), "n", "n"),
                PLAIN,
            ),
        ),
        known(diagonal="D"),
    ),
    Pair(
        "zero-diagonal",
        (closed(lambda i, j: t.delta(i, j) * D(i, j) + A(i, j), "n", "n"), closed(A, "n", "n")),
        (
            (closed(lambda i, j: t.delta(i, j) * D(i, j) + A(i, j), "n", "n"), closed(A, "n", "n"), PLAIN),
            (closed(lambda i, j: D(i, j), "n", "n"), t.ZERO, known(zero_diagonal="D")),
        ),
        known(zero_diagonal="D"),
    ),
    Pair(
        "symmetric",
        (closed(lambda i, j: A(i, j) * A(j, i), "n", "n"), closed(squares(A), "n", "n")),
        (
            (closed(A, "n", "n"), closed(swapped(A), "n", "n"), PLAIN),
            (closed(B, "n", "n"), closed(swapped(B), "n", "n"), known(symmetric="A")),
        ),
        known(symmetric="A"),
    ),
    Pair(
        "same-position",
        (x * t.delta(Fixed(0, "n"), Fixed(-2, "n")) + y * t.delta(I, I), y),
        (
            (t.delta(Fixed(0, "n"), Fixed(-1, "n")), t.ZERO, PLAIN),
            (t.delta(Fixed(2, "n"), Fixed(-1, "n")), t.ZERO, Facts(least={"n": 3})),
            (t.delta(Fixed(0, "n"), I), t.ZERO, Facts(least={"n": 3})),
            (t.delta(I, J), t.ONE, PLAIN),
        ),
        Facts(least={"n": 3}),
    ),
    Pair(
        "turned-position",
        (
            t.delta(Flip(I, "n"), Flip(J, "n")) + x * t.delta(Roll(I, 1, "n"), Roll(J, 3, "n")) + y * rolled_to_end,
            t.delta(I, J) + x * t.delta(I, Roll(J, 2, "n")) + y * t.delta(I, Fixed(3, "n")),
        ),
        (
            (t.delta(Flip(I, "n"), J), t.delta(I, J), PLAIN),
            (t.delta(Roll(I, 1, "n"), Roll(J, 3, "n")), t.delta(I, Roll(J, -2, "n")), PLAIN),
        ),
    ),
    Pair(
        "known-order",
        (x * t.at_most(I, I, 2) + y * t.at_most(I, I, -1), x),
        ((t.at_most(I, J, 2), t.ONE, PLAIN), (t.at_most(Fixed(1, "n"), Fixed(-1, "n"), -1), t.ONE, PLAIN)),
    ),
    Pair(
        "ends",
        (
            x * t.at_most(Fixed(0, "n"), J, 1) + y * t.at_most(I, Fixed(-1, "n")) + z * t.at_most(I, Fixed(0, "n")),
            x + y + z * t.delta(I, Fixed(0, "n")),
        ),
        (
            (t.at_most(I, Fixed(-1, "m")), t.ONE, PLAIN),
            (t.at_most(Fixed(0, "n"), J, -1), t.ONE, PLAIN),
            (t.at_most(I, Fixed(0, "n"), 1), t.delta(I, Fixed(0, "n")), PLAIN),
            (t.at_most(Fixed(-1, "m"), J), t.delta(Fixed(-1, "m"), J), PLAIN),
        ),
    ),
    Pair(
        "ends",
        (t.at_most(Fixed(-1, "n"), J), t.delta(Fixed(-1, "n"), J)),
        ((t.at_most(Fixed(-1, "n"), J, 1), t.delta(Fixed(-1, "n"), J), PLAIN),),
    ),
    Pair(
        "flipped-order",
        (t.at_most(Flip(I, "n"), Flip(J, "n"), 1), t.at_most(J, I, 1)),
        (
            (t.at_most(Flip(I, "n"), Flip(J, "n"), 1), t.at_most(I, J, 1), PLAIN),
            (t.at_most(Flip(I, "n"), Flip(M, "m"), 1), t.at_most(M, I, 1), PLAIN),
        ),
    ),
    Pair(
        "sign-square", (x * x * x + 1 / x, 2 * x), ((x * x * x, x, PLAIN), (x * x, x, known(sign="x"))), known(sign="x")
    ),
    Pair(
        "squeezed",
        (fn("tanh", total("n", lambda i: t.at_most(i, J) * t.at_most(J, i) * v(i))), fn("tanh", v(J))),
        (
            (positions(t.at_most(I, J) * t.at_most(J, I, 1)), positions(t.delta(I, J)), PLAIN),
            (positions(t.at_most(I, J) * t.at_most(K, I)), positions(t.delta(I, J) * t.at_most(K, I)), PLAIN),
        ),
    ),
    # --- powers and functions
    Pair(
        "expansion",
        ((x + y).power(HALF) * (x + y).power(HALF), x + y),
        (
            ((x + y).power(HALF), x.power(HALF) + y.power(HALF), POSITIVE),
            ((x + y).power(Fraction(2)), x * x + y * y, PLAIN),
        ),
    ),
    Pair(
        "prime-whole",
        (TWO.power(HALF) * TWO.power(HALF), TWO),
        ((TWO.power(HALF) * TWO.power(Fraction(1, 4)), TWO, PLAIN), (x.power(HALF) * x.power(HALF), TWO, PLAIN)),
    ),
    Pair(
        "prime-powers",
        ((12 * t.ONE).power(HALF), 2 * t.const(3).power(HALF)),
        (
            ((12 * t.ONE).power(HALF), 4 * t.const(3).power(HALF), PLAIN),
            (TWO.power(HALF), t.const(3).power(HALF), PLAIN),
        ),
    ),
    Pair(
        "masked",
        (fn("exp", x + INFINITE), t.ZERO),
        ((fn("exp", x), t.ZERO, PLAIN),),
    ),
    Pair(
        "log-exp",
        (fn("log", fn("exp", x) * fn("exp", y + z)), x + y + z),
        ((fn("exp", fn("log", fn("abs", x))), x, PLAIN), (fn("log", 1 + fn("exp", x)), x, PLAIN)),
    ),
    Pair(
        "log-product",
        (fn("log", (x + y).power(HALF)), HALF * fn("log", x + y)),
        ((fn("log", x.power(HALF) + y.power(HALF)), HALF * fn("log", x + y), PLAIN),),
    ),
    Pair(
        "tanh-exp",
        (fn("tanh", x), 1 - 2 / (fn("exp", 2 * x) + 1)),
        ((fn("tanh", x), 1 - 2 / (fn("exp", x) + 1), PLAIN), (fn("tanh", x), 1 + 2 / (fn("exp", 2 * x) + 1), PLAIN)),
        tanh_as_exp=True,
    ),
    Pair(
        "value-at-zero",
        (fn("tanh", x - x) + fn("cos", y - y), t.ONE),
        ((fn("cos", x), t.ONE, PLAIN), (fn("sin", x), t.ZERO, PLAIN)),
    ),
    # --- comparisons
    Pair(
        "positive-factor",
        (positive(2 * x * z + x * y), positive(2 * z + y)),
        (
            (positive(2 * x * z + x * y), positive(2 * z + y), PLAIN),
            (positive(z * x + z * y), positive(x + y), POSITIVE),
        ),
        known(positive="x"),
    ),
    Pair("number", (positive(z - z + 2) * t.compare("eq", z - z), t.ONE), ((positive(z), t.ONE, PLAIN),)),
    Pair(
        "visible-sign",
        (positive(x + y) + positive(-x) + t.compare("eq", x + y), t.ONE),
        ((positive(x + y), t.ONE, PLAIN), (positive(x - y), t.ONE, POSITIVE)),
        POSITIVE,
    ),
    Pair(
        "assumed-sign",
        (positive(y + z), t.ONE),
        ((positive(y - z), t.ONE, PLAIN), (positive(y), t.ONE, PLAIN)),
        root=y + z,
    ),
    Pair(
        "nonzero-factor",
        (t.compare("eq", x * y * y + x * x * z), t.compare("eq", y * y + x * z)),
        (
            (t.compare("eq", x * y), t.compare("eq", y), known(nonzero="y")),
            (positive(x * y), positive(y), known(nonzero="x")),
        ),
        known(nonzero="x"),
    ),
    Pair(
        "sum-of-squares",
        (positive(total("n", lambda i: (v(i) - x) * (v(i) - x))), t.ONE),
        (
            (positive(total("n", lambda i: (v(i) - y) * (v(i) - y))), t.ONE, PLAIN),
            (positive(total("n", lambda i: v(i) - x)), t.ONE, PLAIN),
        ),
        nonzero=v(I) - x,
    ),
    Pair(
        "coincidence",
        (positions(t.compare("eq", v(I) - v(J))), positions(t.delta(I, J))),
        (
            (positions(t.compare("eq", v(I) - w(J))), positions(t.delta(I, J)), PLAIN),
            (positions(t.compare("eq", v(I) - v(J))), t.ZERO, PLAIN),
        ),
        nonzero=v(I) - v(J),
    ),
    Pair(
        "coincidence",
        (t.compare("eq", before(J) - total("n", v)), t.delta(J, Fixed(-1, "n"))),
        (
            (t.compare("eq", before(J) - total("n", v)), t.ZERO, PLAIN),
            (t.compare("eq", before(J) - v(J)), t.delta(J, Fixed(-1, "n")), PLAIN),
        ),
        nonzero=before(J) - total("n", v),
    ),
    Pair(
        "coincidence",
        (t.compare("eq", v(I) - v(Flip(J, "n"))), t.delta(I, Flip(J, "n"))),
        ((t.compare("eq", v(I) - v(Flip(J, "n"))), t.delta(I, J), PLAIN),),
        nonzero=v(I) - v(Flip(J, "n")),
    ),
    # --- signs
    Pair("positive-exp", (positive(fn("exp", x)), t.ONE), ((positive(fn("exp", x) - 1), t.ONE, PLAIN),)),
    Pair("positive-size", (positive(t.size("n")), t.ONE), ((positive(t.size("n") - 2), t.ONE, PLAIN),)),
    Pair(
        "positive-input",
        (positive(x), t.ONE),
        ((positive(z), t.ONE, POSITIVE), (positive(x), t.ONE, known(nonzero="x"))),
        POSITIVE,
    ),
    Pair(
        "positive-determinant",
        (positive(of_matrix("det", A)()), t.ONE),
        (
            (positive(of_matrix("det", A)()), t.ONE, known(symmetric="A", invertible="A")),
            (positive(of_matrix("det", lambda i, j: A(Flip(i, "n"), j))()), t.ONE, DEFINITE),
            (positive(of_matrix("det", lambda i, j: A(i, j) - B(i, j))()), t.ONE, DEFINITE),
            (positive(of_matrix("det", squares(lambda i, j: A(i, j) * A(i, j)))()), t.ONE, DEFINITE),
        ),
        DEFINITE,
    ),
    Pair(
        "positive-power",
        (positive((x + fn("exp", z)).power(HALF)), t.ONE),
        ((positive((y + z).power(Fraction(-2))), t.ZERO, PLAIN), (positive((y + z).power(HALF)), t.ONE, PLAIN)),
        POSITIVE,
    ),
    Pair(
        "no-negative-term",
        (positive(x + y * y * z * z), t.ONE),
        ((positive(x + y * y * y), t.ONE, known(positive="x")), (positive(x - y * y), t.ONE, known(positive="x"))),
        known(positive="x"),
    ),
    Pair(
        "positive-square",
        (positive(total("n", lambda i: v(i) * v(i))), t.ONE),
        (
            (positive(total("n", lambda i: v(i) * v(i))), t.ONE, PLAIN),
            (positive(total("n", lambda i: v(i) * v(i) * v(i))), t.ONE, known(nonzero="v")),
            (positive(total("n", lambda i: v(i) * v(i)) - x * x), t.ONE, known(nonzero="v")),
        ),
        known(nonzero="v"),
    ),
    Pair(
        "positive-sum",
        (positive(total("n", lambda i: t.at_most(i, J) * fn("exp", v(i)))), t.ONE),
        (
            (positive(total("n", lambda i: t.at_most(i, J, -1) * fn("exp", v(i)))), t.ONE, PLAIN),
            (positive(total("n", lambda i: t.at_most(i, M) * fn("exp", v(i)))), t.ONE, PLAIN),
            (positive(y * y), t.ONE, PLAIN),
        ),
    ),
    Pair(
        "below-one",
        (positive(1 - x), t.ONE),
        (
            (positive(1 - x), t.ONE, POSITIVE),
            (positive(1 - 2 * x), t.ONE, PROBABLE),
            (positive(1 - x * y), t.ONE, PROBABLE),
        ),
        PROBABLE,
    ),
    Pair(
        "positive-multiple",
        (positive(1 - BELOW_ONE), t.ONE),
        ((positive(1 - 2 * BELOW_ONE), t.ONE, PLAIN), (positive(1 - 1 / (1 + x)), t.ONE, PLAIN)),
    ),
    Pair(
        "bounded",
        (positive(2 * fn("sin", x) * fn("cos", y) + fn("tanh", z) + 3), t.ONE),
        (
            (positive(fn("sin", x) + 1), t.ONE, PLAIN),
            (positive(fn("sin", x) + fn("cos", y) + 2), t.ONE, PLAIN),
            (positive(fn("sin", x) * fn("arctan", y) + 1), t.ONE, PLAIN),
            (positive(fn("tanh", x) + fn("exp", x) * fn("sin", y) + 2), t.ONE, PLAIN),
            (positive(x * fn("sin", y) + 2), t.ONE, PLAIN),
            (positive(fn("tanh", x).power(Fraction(-1)) + 2), t.ONE, PLAIN),
            (positive(total("n", lambda i: fn("sin", v(i))) + 2), t.ONE, PLAIN),
        ),
    ),
    Pair(
        "bounded",
        (positive(fn("exp", x) + fn("cos", x) + 1) * positive(1 - fn("erf", y)), t.ONE),
        (
            (positive(fn("exp", x) - fn("cos", x)), t.ONE, PLAIN),
            (positive(x * x + fn("sin", x) + 1), t.ONE, PLAIN),
            (positive(fn("erf", y) - 1), t.ONE, PLAIN),
        ),
    ),
    Pair(
        "completed-squares",
        (positive(x * x - 2 * x + TWO) * positive(-x * x + x * y - y * y - 1), t.ZERO),
        (
            (positive(x * x - 2 * x + 1), t.ONE, PLAIN),
            (positive(x * x + x * y + y * y), t.ONE, PLAIN),
            (positive(x * x - 3 * x * y + 2 * y * y + 1), t.ONE, PLAIN),
            (positive(x * x + y + 5), t.ONE, PLAIN),
            (positive(x * x - 2 * x + fn("exp", 2 * x) - 2 * fn("exp", x) + 2), t.ONE, PLAIN),
            (positive(x * x * y - 2 * x * y + 2 * y), t.ONE, PLAIN),
            (positive(x.power(Fraction(4)) - 3 * x * x + 2), t.ONE, PLAIN),
        ),
    ),
    Pair(
        "completed-squares",
        (positive(x * x - 2 * x * y + y * y + fn("exp", x)), t.ONE),
        (
            (positive(x * x - 2 * x * y + y * y + z * z), t.ONE, PLAIN),
            (positive(fn("exp", 2 * x) - 2 * fn("exp", x) + 1), t.ONE, PLAIN),
        ),
    ),
]
