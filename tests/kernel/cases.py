"""For each side relation: what it proves, and a fault that must be refused (its law without the guard, or a wrong law)."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from verify.kernel import Goal
from verify.kernel.script import Detail, refutation
from verify.terms.term import ONE, ZERO, Term, compare, const, entry, ite

x, y, z = (entry("x", (i,)) for i in range(3))


def f(name: str, a: Term) -> Term:
    return a.function(name)


def sqrt(a: Term) -> Term:
    return a.power(Fraction(1, 2))


def inverse(a: Term) -> Term:
    return a.power(Fraction(-1))


def positive(a: Term) -> Term:
    return compare("gt", a)


def nonzero(a: Term) -> Term:
    return ONE - compare("eq", a)


def smtlib(goal: Goal) -> str:
    """The goal as z3 is told it at most length."""
    return refutation(goal.equations, goal.hypotheses, Detail.FULL).text


@dataclass(frozen=True)
class Case:
    """``law`` is that of the row in `kernel.relations`; both equations are stated under ``given``, the fault under none."""

    law: str
    proved: tuple[Term, Term]
    given: tuple[Term, ...]
    fault: tuple[Term, Term]

    @property
    def goal(self) -> Goal:
        return Goal(self.law, (self.proved,), self.given)

    @property
    def planted(self) -> Goal:
        return Goal(f"planted: {self.law}", (self.fault,))


SOFT = f("exp", x) + f("exp", y)
SHIFTED = f("exp", x - z) + f("exp", y - z)

CASES = (
    Case("u x = 1 for u = 1/x", (x / x, ONE), (nonzero(x),), (x / x, ONE)),
    Case(
        "1/(x y) = (1/x)(1/y)",
        (inverse(x * y), inverse(x) * inverse(y)),
        (nonzero(x), nonzero(y)),
        (inverse(x * y), inverse(x)),
    ),
    Case("1/(x y) = (1/x)(1/y)", (inverse(inverse(x)), x), (nonzero(x),), (inverse(inverse(x)), -x)),
    Case("s**q = x, s >= 0 for s = x**(1/q)", (sqrt(x) * sqrt(x), x), (ONE - positive(-x),), (sqrt(x) * sqrt(x), x)),
    Case("s**q = x, s >= 0 for s = x**(1/q)", (sqrt(x * x), f("abs", x)), (), (sqrt(x * x), x)),
    Case(
        "s**q = x, s >= 0 for s = x**(1/q)",
        (sqrt(x) * sqrt(y), sqrt(x * y)),
        (positive(x), positive(y)),
        (sqrt(x) * sqrt(y), sqrt(x * y)),
    ),
    Case(
        "1/x = (1/s)**q for s = x**(1/q)",
        (x.power(Fraction(-3, 2)), inverse(x) * inverse(sqrt(x))),
        (positive(x),),
        (inverse(x), inverse(sqrt(x)) * inverse(sqrt(x))),
    ),
    Case("exp(log(a)) = a", (f("exp", 2 * f("log", x)), x * x), (positive(x),), (f("exp", f("log", x)), x)),
    Case(
        "log(a b) = log(a) + log(b)",
        (f("log", 3 * x * y), f("log", const(3)) + f("log", x) + f("log", y)),
        (positive(x), positive(y)),
        (f("log", x * y), f("log", x) + f("log", y)),
    ),
    Case(
        "log(a b) = log(a) + log(b)",
        (f("log", x * x), 2 * f("log", x)),
        (positive(x),),
        (f("log", x * x), 2 * f("log", x)),
    ),
    Case(
        "log(1/y) = -log(y), log(y**(1/q)) = log(y)/q",
        (f("log", inverse(x)), -f("log", x)),
        (positive(x),),
        (f("log", inverse(x)), -f("log", x)),
    ),
    Case(
        "log(1/y) = -log(y), log(y**(1/q)) = log(y)/q",
        (f("log", sqrt(x)), f("log", x) / 2),
        (positive(x),),
        (f("log", sqrt(x)), f("log", x) / 2),
    ),
    Case(
        "log(exp(b) p) = b + log(p)",
        (f("log", SOFT), z + f("log", SHIFTED)),
        (),
        (f("log", f("exp", x) - 1), x + f("log", 1 - f("exp", -x))),
    ),
    Case(
        "log(c) has the sign of c - 1, c constant",
        (x * f("log", const(2)) / f("log", const(2)), x),
        (),
        (f("log", const(2)) * 2, ONE),
    ),
    Case(
        "t (e + 1) = e - 1 for e = exp(2a)",
        (f("tanh", x), 1 - 2 / (f("exp", 2 * x) + 1)),
        (),
        (f("tanh", x), 1 - 2 / (f("exp", x) + 1)),
    ),
    Case(
        "t (e + 1) = e - 1 for e = exp(2a)",
        (f("tanh", 2 * x) * (1 + f("tanh", x) * f("tanh", x)), 2 * f("tanh", x)),
        (),
        (f("tanh", 2 * x), 2 * f("tanh", x)),
    ),
    Case(
        "tanh(a)**2 < 1",
        (positive(1 - f("tanh", x) * f("tanh", x)), ONE),
        (),
        (positive(Fraction(1, 2) - f("tanh", x) * f("tanh", x)), ONE),
    ),
    Case(
        "erf(a)**2 < 1",
        (positive(1 - f("erf", x) * f("erf", x)), ONE),
        (),
        (positive(Fraction(1, 2) - f("erf", x) * f("erf", x)), ONE),
    ),
    Case(
        "tanh(c) > 0 for constant c > 0",
        (positive(f("tanh", const(1))), ONE),
        (),
        (positive(f("tanh", const(-1))), ONE),
    ),
    Case(
        "erf(c) > 0 for constant c > 0", (positive(f("erf", const(1))), ONE), (), (positive(f("erf", const(-1))), ONE)
    ),
    Case(
        "arctan(c) > 0 for constant c > 0",
        (positive(f("arctan", const(1))), ONE),
        (),
        (positive(f("arctan", const(-1))), ONE),
    ),
    Case(
        "exp(a) > exp(b) for a > b",
        (positive(f("exp", x) - f("exp", y)), positive(x - y)),
        (),
        (positive(2 * f("exp", x) - f("exp", y)), positive(x - y)),
    ),
    Case(
        "exp(a) > exp(b) for a > b",
        (compare("eq", f("exp", x) - 1), compare("eq", x)),
        (),
        (positive(f("exp", x) - 2), positive(x)),
    ),
    *(
        Case(
            f"{name}(a) has the sign of a",
            (positive(f(name, x - y)), positive(x - y)),
            (),
            (positive(f(name, x) - y), positive(x - y)),
        )
        for name in ("tanh", "erf", "arctan")
    ),
    Case(
        "sin(a)**2 + cos(a)**2 = 1",
        (f("sin", x - y) * f("sin", y - x), f("cos", x - y) * f("cos", y - x) - 1),
        (),
        (f("sin", x - y) * f("sin", y - x), 1 - f("cos", x - y) * f("cos", y - x)),
    ),
    Case("sin(a)**2 + cos(a)**2 = 1", (positive(2 - f("sin", x)), ONE), (), (positive(1 - f("sin", x)), ONE)),
    Case("sin(a)**2 + cos(a)**2 = 1", (positive(2 - f("cos", x)), ONE), (), (positive(1 - f("cos", x)), ONE)),
    Case("|x| = x for x >= 0, -x for x < 0", (f("abs", x), ite(positive(x), x, -x)), (), (f("abs", x), x)),
)

# what the normal form does by itself (no row): each has its fault too
NORMAL = (
    Case(
        "1/(exp(b) p) = exp(-b) (1/p)",
        (f("exp", x) / SOFT, f("exp", x - z) / SHIFTED),
        (),
        (f("exp", x) / SOFT, f("exp", x) / SHIFTED),
    ),
    Case(
        "exp(a + b) = exp(a) exp(b)",
        (f("exp", x + y), f("exp", x) * f("exp", y)),
        (),
        (f("exp", x + y), f("exp", x) + f("exp", y)),
    ),
    Case("exp(-a) exp(a) = 1", (f("exp", -x) * f("exp", x), ONE), (), (f("exp", -x) * f("exp", y), ONE)),
    Case(
        "exp(a/2)**2 = exp(a)", (f("exp", x / 2) * f("exp", x / 2), f("exp", x)), (), (f("exp", x / 2), f("exp", x) / 2)
    ),
    Case("exp > 0", (positive(f("exp", x)), ONE), (), (positive(f("exp", x) - 1), ONE)),
    Case("log(exp(a)) = a", (f("log", f("exp", x)), x), (), (f("log", f("exp", x)), f("abs", x))),
    Case("tanh is odd", (f("tanh", y - x), -f("tanh", x - y)), (), (f("tanh", y - x), f("tanh", x - y))),
    Case("cos is even", (f("cos", y - x), f("cos", x - y)), (), (f("cos", y - x), -f("cos", x - y))),
    Case(
        "equal arguments",
        (f("sin", (x + y) * (x - y)), f("sin", x * x - y * y)),
        (),
        (f("sin", x * y), f("sin", x + y)),
    ),
    Case(
        "arguments equal by hypothesis",
        (f("erf", x * z), f("erf", y * z)),
        (compare("eq", x - y),),
        (f("erf", x), f("erf", y)),
    ),
    Case("cases", (x * positive(x) - x * positive(-x), f("abs", x)), (), (x * positive(x), x)),
    Case("h h = h", (positive(x) * positive(x), positive(x)), (), (positive(x) * positive(-x), positive(x))),
    Case("x**0 is 1, 0 x is 0", (x.power(Fraction(0)) + 0 * y, ONE), (), (ZERO * x, ONE)),
)

ALL_CASES = (*CASES, *NORMAL)
