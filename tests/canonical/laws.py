"""The rules of the canonical form, each as goals for the kernel: the law under its condition, and the law without it.

A rule about sums over a whole dimension is proved by induction on the size: `S` stands for the sum up to n, its
hypothesis is the law at n, and the goal is the law at n + 1. Laws of matrices are proved at size 2 from the definition of
the inverse, A X = I; for every size they are in Horn and Johnson, Matrix Analysis, ch. 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from verify.terms import term as t
from verify.terms.term import Term

Equations = tuple[tuple[Term, Term], ...]
Rows = list[list[Term]]
HALF = Fraction(1, 2)
TWO = t.const(2)


def number(name: str) -> Term:
    """A real number that may have any value."""
    return t.entry(name, ())


def total_of(a: Rows) -> Term:
    return t.add(*(x for row in a for x in row))


def nonzero(x: Term) -> Term:
    return t.ONE - t.compare("eq", x)


def positive(x: Term) -> Term:
    return t.compare("gt", x)


def same(x: Term, y: Term) -> Term:
    return t.compare("eq", x - y)


def fn(name: str, x: Term) -> Term:
    return t.function(name, x)


def matrix(name: str, n: int = 2) -> Rows:
    return [[t.entry(name, (i, j)) for j in range(n)] for i in range(n)]


def times(*factors: Rows) -> Rows:
    first, *rest = factors
    for f in rest:
        first = [
            [t.add(*(x * line[j] for x, line in zip(row, f, strict=True))) for j in range(len(f[0]))] for row in first
        ]
    return first


def transposed(a: Rows) -> Rows:
    return [list(column) for column in zip(*a, strict=True)]


def identity(n: int = 2) -> Rows:
    return [[t.const(int(i == j)) for j in range(n)] for i in range(n)]


def entries(a: Rows, b: Rows) -> Equations:
    """Equality entry by entry."""
    return tuple((x, y) for p, q in zip(a, b, strict=True) for x, y in zip(p, q, strict=True))


def given(a: Rows, b: Rows) -> tuple[Term, ...]:
    return tuple(same(x, y) for x, y in entries(a, b))


def det(a: Rows) -> Term:
    if len(a) == 1:
        return a[0][0]
    minors = ([row[:k] + row[k + 1 :] for row in a[1:]] for k in range(len(a)))
    return t.add(*((-1) ** k * x * det(m) for k, (x, m) in enumerate(zip(a[0], minors, strict=True))))


def scaled(c: Term, left: list[Term], a: Rows, right: list[Term]) -> Rows:
    """c diag(left) A diag(right)."""
    return [[c * p * x * q for x, q in zip(row, right, strict=True)] for p, row in zip(left, a, strict=True)]


@dataclass(frozen=True)
class Law:
    """``holds``: equations under ``condition``; ``fails``: equations that z3 must not prove under ``weaker``."""

    rule: str
    holds: Equations
    condition: tuple[Term, ...]
    fails: Equations
    weaker: tuple[Term, ...] = ()


x, y, z, a, b, c, u, v, w = map(number, "xyzabcuvw")
S, f, g, n, h, d = map(number, "Sfgnhd")
A, B, X, Y = map(matrix, "ABXY")
AX, BY = given(times(A, X), identity()), given(times(B, Y), identity())
p, q = positive(x), positive(y)
INVERTED = (1 / a, 1 / b)
COLUMN = [[a], [b]]
PSEUDO = [[a / (a * a + b * b), b / (a * a + b * b)]]
LOWER = [[a, t.ZERO], [b, c]]
OF_LOWER_TRIANGLE = (same(a * a, A[0][0]), same(a * b, A[1][0]), same(b * b + c * c, A[1][1]))

LAWS = [
    # S = sum_{i<n} [i = j] f(i) is [j < n] f(j); the new position n is j just where d = 1, and then f(n) is f(j)
    Law(
        "delta",
        ((S + d * g, (h + d) * f),),
        (same(S, h * f), same(d * (g - f), t.ZERO)),
        ((S + d * g, (h + d) * f),),
        (same(S, h * f),),
    ),
    Law("size", ((S + 1, n + 1),), (same(S, n),), ((S + 1, n + 1),)),
    Law("unit", ((x.power(Fraction(3)) / x, x * x),), (nonzero(x),), ((x.power(Fraction(3)) / x, x),), (nonzero(x),)),
    Law(
        "unit",
        ((x.power(HALF) * x.power(HALF), x),),
        (positive(x),),
        ((x.power(HALF) * x.power(HALF), -x),),
        (positive(x),),
    ),
    Law(
        "power-product",
        (((x * y).power(HALF), x.power(HALF) * y.power(HALF)),),
        (positive(x), positive(y)),
        (((x * x * y * y).power(HALF), x * y),),
    ),
    Law(
        "power-product",
        ((1 / (x * y), (1 / x) * (1 / y)),),
        (nonzero(x), nonzero(y)),
        ((1 / (x + y), 1 / x + 1 / y),),
        (positive(x), positive(y)),
    ),
    Law("power-power", (((x * x).power(HALF), fn("abs", x)),), (), (((x * x).power(HALF), x),)),
    Law(
        "power-power",
        ((x.power(Fraction(3)).power(HALF), x * x.power(HALF)),),
        (positive(x),),
        ((x.power(Fraction(4)).power(HALF), -x * x),),
        (positive(x),),
    ),
    Law(
        "exp-sum",
        ((fn("exp", a + b), fn("exp", a) * fn("exp", b)), (fn("exp", 2 * a), fn("exp", a).power(Fraction(2)))),
        (),
        ((fn("exp", a * b), fn("exp", a) * fn("exp", b)),),
    ),
    Law(
        "exp-log",
        ((fn("exp", 3 * fn("log", x)), x.power(Fraction(3))),),
        (positive(x),),
        ((fn("exp", fn("log", fn("abs", x))), x),),
        (nonzero(x),),
    ),
    Law(
        "log-product",
        ((fn("log", x * y), fn("log", x) + fn("log", y)),),
        (positive(x), positive(y)),
        ((fn("log", x * y), fn("log", x) + fn("log", y)),),
        (positive(-x), positive(-y)),
    ),
    Law("abs", ((fn("abs", x), 2 * x * p - x),), (), ((fn("abs", x), x),)),
    Law(
        "indicator",
        ((fn("exp", p * a + (1 - p) * b), p * fn("exp", a) + (1 - p) * fn("exp", b)),),
        (),
        ((fn("exp", y * a + (1 - y) * b), y * fn("exp", a) + (1 - y) * fn("exp", b)),),
    ),
    Law("idempotent", ((p * p, p), (d * d, d)), (same(d * (1 - d), t.ZERO),), ((d * d, d),)),
    Law(
        "increasing",
        (
            (positive(fn("exp", a) - fn("exp", b)), positive(a - b)),
            (positive(3 - 3 * fn("exp", a)), positive(-a)),
            (t.compare("eq", fn("exp", a) - 1), t.compare("eq", a)),
            *((positive(-fn(name, a)), positive(-a)) for name in ("tanh", "arctan", "erf")),
        ),
        (),
        ((positive(2 * fn("exp", a) - 1), positive(a)),),
    ),
    Law(
        "sign-of-product",
        ((positive(x * y), positive(x) * positive(y) + positive(-x) * positive(-y)),),
        (),
        ((positive(x * y), positive(x) * positive(y)),),
    ),
    Law("at-zero", ((x * t.compare("eq", x), t.ZERO),), (), ((x * t.compare("eq", y), t.ZERO),)),
    # three positions: the sum over all of them is the sum over their successors
    Law(
        "turns",
        (
            (
                X[0][0] * X[0][1] + X[0][1] * X[1][0] + X[1][0] * X[0][0],
                X[0][1] * X[1][0] + X[1][0] * X[0][0] + X[0][0] * X[0][1],
            ),
        ),
        (),
        ((X[0][0] * X[0][1] + X[0][1] * X[1][0], X[0][1] * X[1][0] + X[1][0] * X[0][0]),),
    ),
    Law("order", ((positive(-x), 1 - p - t.compare("eq", x)),), (), ((positive(-x), 1 - p),)),
    Law("implied", ((p * q, p), (t.compare("eq", x) * q, t.compare("eq", x))), (positive(y - x),), ((p * q, p),)),
    Law("implied", ((p * q, t.ZERO),), (positive(-x - y),), ((p * q, t.ZERO),)),
    Law("one-of-two", ((p * q, p + q - 1),), (positive(x + y),), ((p * q, p + q - 1),)),
    # forward substitution: row i of L X = I is S + L_ii X_ij = 0 for j > i, where S = 0 by the rows above
    Law(
        "triangular",
        ((x, t.ZERO),),
        (same(S, t.ZERO), same(S + a * x, t.ZERO), nonzero(a)),
        ((x, t.ZERO),),
        (same(S, t.ZERO), same(S + a * x, t.ZERO)),
    ),
    Law(
        "triangular",
        ((X[0][1], t.ZERO),),
        given(times(LOWER, X), identity()),
        ((X[1][0], t.ZERO),),
        given(times(LOWER, X), identity()),
    ),
    Law(
        "triangular",
        (((1 - positive(a - b)) * (1 - positive(b - c)) * positive(a - c), t.ZERO),),
        (),
        (((1 - positive(a - b)) * (1 - positive(c - b)) * positive(a - c), t.ZERO),),
    ),
    Law(
        "positions",
        (((1 - positive(a - b)) + (1 - positive(b - a)), 1 + t.compare("eq", a - b)),),
        (),
        (((1 - positive(a - b)) + (1 - positive(b - a)), t.ONE),),
    ),
    Law(
        "sides",
        ((positive(a - b), 1 - positive(b - a) - t.compare("eq", a - b)),),
        (),
        ((positive(a - b), 1 - positive(b - a)),),
    ),
    # d = i - j - k is an integer: nothing lies strictly between 0 and 1
    Law(
        "complement",
        (((1 - positive(d)) + (1 - positive(1 - d)), t.ONE),),
        (1 - positive(d) * positive(1 - d),),
        (((1 - positive(d)) + (1 - positive(1 - d)), t.ONE),),
    ),
    *(
        Law("parity", ((fn(name, -x), -fn(name, x)),), (), ((fn(name, -x), fn(name, x)),))
        for name in ("tanh", "sin", "arctan", "erf")
    ),
    Law("parity", ((fn("cos", -x), fn("cos", x)),), (), ((fn("cos", -x), -fn("cos", x)),)),
    Law(
        "pythagoras",
        ((fn("sin", x).power(Fraction(2)), 1 - fn("cos", x).power(Fraction(2))),),
        (),
        ((fn("sin", x), 1 - fn("cos", x)),),
    ),
    # the entries of a row are 0 or 1 and add up to 1; S and h stand for sum_k Y_k f(k) and sum_k Y_k up to n
    Law(
        "one-hot",
        ((S + d * g, g),),
        (same(d, t.ONE), same(h, t.ZERO), same(S, h * f)),
        ((S + d * g, g),),
        (same(d, t.ONE), same(S, h * f)),
    ),
    Law(
        "one-hot",
        ((d * d, d), (d * h, t.ZERO)),
        (same(d * (1 - d), t.ZERO), same(h * (1 - h), t.ZERO), same(d + h, t.ONE)),
        ((d * h, t.ZERO),),
        (same(d * (1 - d), t.ZERO), same(h * (1 - h), t.ZERO)),
    ),
    # S is the maximum up to n, at a place where h = 1; x is the entry at n, which is no tie
    Law(
        "largest",
        ((t.compare("eq", x - positive(x - S).select(x, S)), positive(x - S)),),
        (nonzero(x - S),),
        ((t.compare("eq", x - positive(x - S).select(x, S)), positive(x - S)),),
    ),
    Law(
        "reciprocal",
        ((a / (a + b), 1 - b / (a + b)),),
        (nonzero(a + b),),
        ((a / (a + b), 1 + b / (a + b)),),
        (nonzero(a + b),),
    ),
    Law(
        "reciprocal",
        ((a * (a + b).power(-HALF), (a + b).power(HALF) - b * (a + b).power(-HALF)),),
        (positive(a + b),),
        ((a * (a + b).power(-HALF), (a + b).power(HALF)),),
        (positive(a + b),),
    ),
    Law(
        "partial-fraction",
        ((x.power(-HALF) / (2 * x + 3), (x.power(-HALF) - 2 * x.power(HALF) / (2 * x + 3)) / 3),),
        (positive(x),),
        ((x.power(-HALF) / (2 * x + 3), (x.power(-HALF) + 2 * x.power(HALF) / (2 * x + 3)) / 3),),
        (positive(x),),
    ),
    Law("inverse", entries(times(X, A), identity()), AX, entries(times(X, transposed(A)), identity()), AX),
    Law(
        "cholesky",
        entries(times(LOWER, transposed(LOWER)), A),
        (*OF_LOWER_TRIANGLE, same(A[0][1], A[1][0])),
        entries(times(LOWER, transposed(LOWER)), A),
        OF_LOWER_TRIANGLE,
    ),
    Law("simplex", ((S * w + x * w, w),), (same(S + x, t.ONE),), ((S * w + x * w, w),), (positive(S), positive(x))),
    Law(
        "sums-to-one",
        ((total_of(A) * w, w),),
        (same(total_of(A), t.ONE),),
        (((A[0][0] + A[1][1]) * w, w),),
        (same(total_of(A), t.ONE),),
    ),
    Law(
        "inverse-diagonal",
        entries(times([[a, t.ZERO], [t.ZERO, b]], [[1 / a, t.ZERO], [t.ZERO, 1 / b]]), identity()),
        (nonzero(a), nonzero(b)),
        entries(times([[a, c], [t.ZERO, b]], [[1 / a, t.ZERO], [t.ZERO, 1 / b]]), identity()),
        (nonzero(a), nonzero(b)),
    ),
    Law(
        "inverse-scaling",
        entries(times(scaled(c, [a, b], A, [u, v]), scaled(1 / c, [1 / u, 1 / v], X, [1 / a, 1 / b])), identity()),
        (*AX, *map(nonzero, (a, b, c, u, v))),
        entries(times(scaled(c, [a, b], A, [u, v]), scaled(1 / c, [1 / a, 1 / b], X, [1 / u, 1 / v])), identity()),
        (*AX, *map(nonzero, (a, b, c, u, v))),
    ),
    Law(
        "inverse-product",
        entries(times(A, B, Y, X), identity()),
        (*AX, *BY),
        entries(times(A, B, X, Y), identity()),
        (*AX, *BY),
    ),
    Law("inverse-inverse", entries(times(X, A), identity()), AX, entries(times(X, X), identity()), AX),
    Law(
        "inverse-transpose",
        entries(times(transposed(A), transposed(X)), identity()),
        AX,
        entries(times(A, transposed(X)), identity()),
        AX,
    ),
    Law(
        "det-transpose",
        ((det(transposed(matrix("A", 3))), det(matrix("A", 3))),),
        (),
        ((det([*matrix("A", 3)[1:], matrix("A", 3)[0]]), -det(matrix("A", 3))),),
    ),
    Law(
        "inverse-cholesky",
        entries(times(times(LOWER, transposed(LOWER)), times(transposed(X), X)), identity()),
        given(times(LOWER, X), identity()),
        entries(times(times(LOWER, transposed(LOWER)), times(X, transposed(X))), identity()),
        given(times(LOWER, X), identity()),
    ),
    Law(
        "pseudo-inverse",
        entries(times(COLUMN, PSEUDO, COLUMN), COLUMN)
        + entries(times(PSEUDO, COLUMN), identity(1))
        + entries(transposed(times(COLUMN, PSEUDO)), times(COLUMN, PSEUDO)),
        (nonzero(a * a + b * b),),
        entries(times(COLUMN, PSEUDO), identity()),
        (nonzero(a * a + b * b),),
    ),
    Law(
        "det-product",
        ((det(times(A, B)), det(A) * det(B)),),
        (),
        ((det(times(A, B)), det(A) + det(B)),),
    ),
    Law(
        "det-product",
        ((det(times(matrix("A", 3), matrix("B", 3))), det(matrix("A", 3)) * det(matrix("B", 3))),),
        (),
        ((det(scaled(c, [t.ONE] * 2, A, [t.ONE] * 2)), c * det(A)),),
    ),
    Law(
        "det-identity",
        ((det(identity()), t.ONE),),
        (),
        ((det(scaled(c, [t.ONE] * 2, identity(), [t.ONE] * 2)), t.ONE),),
    ),
    Law("det-inverse", ((det(X) * det(A), t.ONE),), AX, ((det(X) * det(A), -t.ONE),), AX),
    # --- entries and positions: n is a size, i, j, k are positions, and [i = j] is 1 where i - j is 0
    Law("diagonal", ((A[0][0] * x + A[0][1] * y, A[0][0] * x),), (same(A[0][1], t.ZERO),), ((A[0][1], t.ZERO),)),
    Law(
        "zero-diagonal",
        ((A[0][0] * x, t.ZERO),),
        (same(A[0][0], t.ZERO),),
        ((A[0][1] * x, t.ZERO),),
        (same(A[0][0], t.ZERO),),
    ),
    Law("symmetric", ((A[0][1] * x, A[1][0] * x),), (same(A[0][1], A[1][0]),), ((A[0][1] * x, A[1][0] * x),)),
    Law(
        "same-position",
        ((t.compare("eq", a - a), t.ONE), (same(t.ZERO, n - 1), t.ZERO), (same(n - 1, n - 2), t.ZERO)),
        (positive(n - 1),),
        ((same(t.ZERO, n - 1), t.ZERO),),
        (positive(n),),
    ),
    Law(
        "turned-position",
        (
            (same(n - 1 - a, b), same(a, n - 1 - b)),
            (same(n - 1 - a, n - 1 - b), same(a, b)),
            (same(a - c, b), same(a, b + c)),
        ),
        (),
        ((same(n - 1 - a, b), same(a, b)),),
    ),
    Law(
        "known-order",
        ((1 - positive(a - a - 2), t.ONE), (1 - positive(a - a + 1), t.ZERO)),
        (),
        ((1 - positive(a - b - 2), t.ONE),),
    ),
    Law(
        "ends",
        (
            (1 - positive(-a - d), t.ONE),
            (1 - positive(a - (n - 1) - d), t.ONE),
            (1 - positive(a), same(a, t.ZERO)),
            (1 - positive((n - 1) - a), same(a, n - 1)),
        ),
        (1 - positive(-a), 1 - positive(a - (n - 1)), 1 - positive(-d)),
        ((1 - positive(a - d), same(a, t.ZERO)),),
        (1 - positive(-a), 1 - positive(-d)),
    ),
    Law(
        "flipped-order",
        ((1 - positive((n - 1 - a) - (n - 1 - b) - d), 1 - positive(b - a - d)),),
        (),
        ((1 - positive((n - 1 - a) - (n - 1 - b) - d), 1 - positive(a - b - d)),),
    ),
    Law("sign-square", ((x * x * x, x), (1 / x, x)), (same(x * x, t.ONE),), ((x * x * x, x),), (nonzero(x),)),
    Law("squeezed", ((1 - positive(a - b), same(a, b)),), (1 - positive(b - a),), ((1 - positive(a - b), same(a, b)),)),
    # --- powers and functions
    Law(
        "expansion",
        (((x + y).power(Fraction(2)), x * x + 2 * x * y + y * y),),
        (),
        (((x + y).power(Fraction(2)), x * x + y * y),),
    ),
    Law(
        "expansion",
        (((x + y).power(Fraction(3, 2)), (x + y) * (x + y).power(HALF)),),
        (positive(x + y),),
        (((x + y).power(HALF), x.power(HALF) + y.power(HALF)),),
        (positive(x), positive(y)),
    ),
    Law(
        "prime-whole",
        ((TWO.power(Fraction(5, 2)), 4 * TWO.power(HALF)), (TWO.power(-HALF), HALF * TWO.power(HALF))),
        (),
        ((TWO.power(Fraction(5, 2)), 2 * TWO.power(HALF)),),
    ),
    Law(
        "prime-powers",
        (
            (t.const(12).power(HALF), 2 * t.const(3).power(HALF)),
            (t.const(6).power(HALF), TWO.power(HALF) * t.const(3).power(HALF)),
        ),
        (),
        ((t.const(12).power(HALF), 4 * t.const(3).power(HALF)),),
    ),
    # S is exp(-inf), which is 0
    Law("masked", ((fn("exp", x) * S, t.ZERO),), (same(S, t.ZERO),), ((fn("exp", x) * S, t.ZERO),)),
    Law("log-exp", ((fn("log", fn("exp", x)), x),), (), ((fn("exp", fn("log", x)), x),)),
    Law(
        "log-product",
        ((fn("log", x.power(Fraction(3))), 3 * fn("log", x)), (fn("log", x.power(HALF)), HALF * fn("log", x))),
        (positive(x),),
        ((fn("log", x * x), 2 * fn("log", x)),),
        (nonzero(x),),
    ),
    Law(
        "tanh-exp",
        ((fn("tanh", x), 1 - 2 / (fn("exp", 2 * x) + 1)),),
        (),
        ((fn("tanh", x), 1 - 2 / (fn("exp", x) + 1)),),
    ),
    Law(
        "value-at-zero",
        (*((fn(name, t.ZERO), t.ZERO) for name in ("tanh", "sin", "arctan", "erf")), (fn("cos", t.ZERO), t.ONE)),
        (),
        ((fn("cos", x), t.ONE),),
    ),
    # --- comparisons
    Law(
        "positive-factor",
        ((positive(x * y), positive(y)), (t.compare("eq", x * y), t.compare("eq", y))),
        (positive(x),),
        ((positive(x * y), positive(y)),),
        (nonzero(x),),
    ),
    Law(
        "number",
        (
            (positive(TWO), t.ONE),
            (positive(-TWO), t.ZERO),
            (positive(t.ZERO), t.ZERO),
            (t.compare("eq", t.ZERO), t.ONE),
        ),
        (),
        ((positive(x), t.ONE),),
    ),
    *(
        Law(
            rule,
            ((p, t.ONE), (positive(-x), t.ZERO), (t.compare("eq", x), t.ZERO)),
            (positive(x),),
            ((p, t.ONE),),
            (nonzero(x),),
        )
        for rule in ("visible-sign", "assumed-sign")
    ),
    Law(
        "nonzero-factor",
        ((t.compare("eq", x * y), t.compare("eq", y)),),
        (nonzero(x),),
        ((t.compare("eq", x * y), t.compare("eq", y)),),
    ),
    # S is the sum of the squares at the other positions
    Law(
        "sum-of-squares",
        ((positive(S + x * x), t.ONE), (t.compare("eq", S + x * x), t.ZERO)),
        (1 - positive(-S), nonzero(x)),
        ((positive(S + x * x), t.ONE),),
        (1 - positive(-S),),
    ),
    # d is [i = j]: where i = j the two entries are one, elsewhere they are not equal by assumption
    Law(
        "coincidence",
        ((same(x, y), d),),
        (same(d * (1 - d), t.ZERO), same(d * (x - y), t.ZERO), nonzero(x - y + d)),
        ((same(x, y), d),),
        (same(d * (1 - d), t.ZERO), same(d * (x - y), t.ZERO)),
    ),
    # --- signs
    Law(
        "positive-exp",
        ((positive(fn("exp", x)), t.ONE), (positive(1 / fn("exp", x)), t.ONE)),
        (),
        ((positive(fn("exp", x) - 1), t.ONE),),
    ),
    Law("positive-size", ((positive(n), t.ONE),), (1 - positive(1 - n),), ((positive(n), t.ONE),)),
    Law("positive-input", ((p, t.ONE), (positive(x.power(-HALF)), t.ONE)), (positive(x),), ((p, t.ONE),)),
    # the quadratic form of A at (1, 0) and at (-A_01, A_00)
    Law(
        "positive-determinant",
        ((positive(det(A)), t.ONE),),
        (same(A[0][1], A[1][0]), positive(A[0][0]), positive(A[0][0] * (A[0][0] * A[1][1] - A[0][1] * A[0][1]))),
        ((positive(det(A)), t.ONE),),
        (same(A[0][1], A[1][0]), positive(A[0][0]), positive(A[1][1])),
    ),
    Law(
        "positive-power",
        ((positive((x + y).power(HALF)), t.ONE), (positive((x + y).power(Fraction(-2))), t.ONE)),
        (positive(x + y),),
        ((positive((x + y).power(Fraction(2))), t.ONE),),
    ),
    Law(
        "no-negative-term",
        ((positive(-(x * x + 2 * p + y.power(Fraction(4)) * z)), t.ZERO),),
        (positive(z),),
        ((positive(-(x * x * x)), t.ZERO),),
    ),
    Law(
        "positive-square",
        ((positive(x * x), t.ONE), (positive(x.power(Fraction(-2))), t.ONE)),
        (nonzero(x),),
        ((positive(x * x), t.ONE),),
    ),
    Law("positive-sum", ((positive(x + y * y), t.ONE),), (positive(x),), ((positive(x + y), t.ONE),), (positive(x),)),
    # S is the sum over the other positions, and [i <= j + k] is 1 at i = j
    Law(
        "positive-sum",
        ((positive(S + x), t.ONE),),
        (1 - positive(-S), positive(x)),
        ((positive(S), t.ONE),),
        (1 - positive(-S),),
    ),
    Law(
        "below-one",
        ((positive(1 - x), t.ONE),),
        (positive(x), positive(1 - x)),
        ((positive(1 - x), t.ONE),),
        (positive(x),),
    ),
    Law(
        "positive-multiple",
        ((positive(x), t.ONE),),
        (positive(y), positive(x * y)),
        ((positive(x), t.ONE),),
        (nonzero(y), positive(x * y)),
    ),
    Law(
        "bounded",
        tuple(
            (positive(fn(f, x) * fn(g, y) + TWO), t.ONE) for f, g in (("sin", "cos"), ("tanh", "erf"), ("cos", "tanh"))
        )
        + tuple((positive(k * fn(f, x) + 1), t.ONE) for f in ("tanh", "erf") for k in (1, -1)),
        (),
        ((positive(fn("sin", x) + 1), t.ONE),),
    ),
    Law(
        "completed-squares",
        ((positive(x * x + b * x + c), t.ONE),),
        (positive(4 * c - b * b),),
        ((positive(x * x + b * x + c), t.ONE),),
        (1 - positive(b * b - 4 * c),),
    ),
]
