"""Points at which NumPy has a value and a term has none, or no derivative by any rule: they are left out of proofs,
so they have to be told."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from verify.terms.term import GAMMA, STEPS, Term, add, const, function

HALF = Fraction(1, 2)
NOT_POSITIVE = "gammaln or digamma of what is not visibly positive; say in `where` which inputs are"
SHIFTS = dict.fromkeys(STEPS, Fraction(0)) | {"rint": HALF}  # it jumps at most where x + this is an integer


def jump(node: Term) -> Term:
    """``y - floor(y)`` for a step function of x: it is 0 where y = x, or x + 1/2, is an integer, and only there the
    function may jump. Elsewhere it is a constant around the point."""
    y = add(node.args[0], const(SHIFTS[node.data]))
    return y - function("floor", y)


def varying_bases(node: Term) -> Iterator[Term]:
    """The base of a power ``a**b = exp(b log a)``: where it is negative NumPy has a value if b is an integer."""
    if node.op == "fn" and node.data == "exp" and node.args[0].op == "mul":
        yield from (a.args[0] for a in node.args[0].args if a.op == "fn" and a.data == "log")


def beside_gamma(node: Term) -> Iterator[Term]:
    """The argument of ``gammaln`` or ``psi``: where it is negative SciPy has a value, and a term has none.

    There no search would find a mistake, so what is not visibly positive is refused.
    """
    if node.op == "fn" and node.data in GAMMA:
        yield node.args[0]


def cuts(node: Term) -> Iterator[Term]:
    """The denominator of an ``arctan2``: it is 0 on the cut, where NumPy says pi (or 0, if both arguments are 0)."""
    if node.op == "fn" and node.data == "arctan":
        factors = node.args[0].args if node.args[0].op == "mul" else node.args
        below = (a.args[0] for a in factors if a.op == "pow" and a.data == -1)
        yield from (b for b in below if b.op == "pow" or any(a.op == "pow" and a.data == HALF for a in b.args))
