"""TRUSTED. Roots that no derivative divides by: ``norm(x)**2`` has a derivative at 0, though ``norm(x)`` has none.

The tangent of a root divides by it. Where a later product takes the division away, the forward has a derivative at the
zeros of the root too (it is continuous there, and so is the derivative), so a claim has to hold at them.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from verify.terms.substitution import rebuild
from verify.terms.term import Term, function, mul, power
from verify.terms.walks import postorder

Exponents = dict[Term, Fraction]
ONE = Fraction(1)


def cancelled(root: Term) -> Term:
    """The term with the powers of one base joined in every product that holds a root of it."""
    memo: dict[Term, Term] = {}
    for node in postorder(root, memo):
        args = tuple(memo[a] for a in node.args)
        memo[node] = _product(args) if node.op == "mul" else rebuild(node, args)
    return memo[root]


def _product(args: Sequence[Term]) -> Term:
    roots = {base for base, e in map(_as_power, args) if e.denominator != 1}
    if not roots:
        return mul(*args)
    squared = {b: _square(b) for b in roots}
    joined = roots | {s[0] for s in squared.values() if s}
    exponents: Exponents = {}
    others = [a for a in args if not _joins(a, joined, exponents)]
    for base, square in squared.items():
        if square:
            others += _taken_out(base, *square, exponents)
    return mul(*others, *(power(base, e) for base, e in exponents.items() if e))


def _as_power(a: Term) -> tuple[Term, Fraction]:
    """x and p of a factor x**p; a power of a root is one power."""
    if a.op != "pow":
        return a, ONE
    base, inner = _as_power(a.args[0]) if a.args[0].op == "pow" else (a.args[0], ONE)
    return (base, inner * a.data) if inner.denominator != 1 else (a.args[0], a.data)


def _joins(a: Term, bases: set[Term], exponents: Exponents) -> bool:
    """Whether a factor is a power of one of the bases; then its exponent is added up."""
    base, exponent = (a, ONE) if a in bases else _as_power(a)
    if base in bases:
        exponents[base] = exponents.get(base, Fraction(0)) + exponent
    return base in bases


def _square(base: Term) -> tuple[Term, Fraction] | None:
    """x and the even n of a base that is x**n."""
    if base.op == "pow" and base.data.denominator == 1 and base.data > 0 and base.data % 2 == 0:
        return base.args[0], base.data
    if base.op == "mul" and len(base.args) == 2 and base.args[0] is base.args[1]:
        return base.args[0], Fraction(2)
    return None


def _taken_out(base: Term, x: Term, n: Fraction, exponents: Exponents) -> list[Term]:
    """Rule ``(x**n)**q x**m = x**(nq + m)``, or ``|x| x**(nq + m - 1)`` where nq is odd, if that divides by nothing."""
    below, above = exponents[base] * n, exponents.get(x, Fraction(0))
    odd = below % 2 == 1
    if below >= 0 or below.denominator != 1 or above.denominator != 1 or below + above - odd < 0:
        return []
    del exponents[base]
    exponents[x] = below + above - odd
    return [function("abs", x)] if odd else []
