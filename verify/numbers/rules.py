"""The dual-number rules: one row a primitive, its derivative. Written once, for every number system.

A number system (a *scalar*) is anything with ``+ - * /``, ``power(q)`` for a constant rational q, ``function(name)``,
``positive()``, ``zero()``, ``select(yes, no)`` and ``like(constant)``: `terms.Term` (symbolic) and
`numbers.real.Real` (exact rationals, and intervals of 60 digits where a value is not rational). Sources: any calculus
text; the table is tested against mpmath.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any, Final

from verify.errors import Unsupported

Scalar = Any  # the protocol above; a Protocol class would slow every operation down and check nothing more

HALF: Final = Fraction(1, 2)


def sign(x: Scalar) -> Scalar:
    """1, 0 or -1 with the sign of x."""
    return x.positive() - (-x).positive()


# primitive -> its derivative, from the point x and the value y = f(x)
DERIVATIVES: Final[dict[str, Callable[[Scalar, Scalar], Scalar]]] = {
    "exp": lambda x, y: y,
    "log": lambda x, y: x.power(Fraction(-1)),
    "tanh": lambda x, y: 1 - y * y,
    "sin": lambda x, y: x.function("cos"),
    "cos": lambda x, y: -x.function("sin"),
    "arctan": lambda x, y: (1 + x * x).power(Fraction(-1)),
    "erf": lambda x, y: TWO_OVER_ROOT_PI(x) * (-(x * x)).function("exp"),
    "abs": lambda x, y: sign(x),
    "gammaln": lambda x, y: x.function("psi"),
    "psi": lambda x, y: x.function("trigamma"),
    "trigamma": lambda x, y: _no_derivative("scipy.special.polygamma(1, x)"),
    # constants but for their jumps, which a proof leaves out: `verify.terms.beyond.jump`
    **dict.fromkeys(("floor", "ceil", "trunc", "rint"), lambda x, y: x.like(0)),
}


def _no_derivative(name: str) -> Scalar:
    raise Unsupported(f"the derivative of {name}")


def TWO_OVER_ROOT_PI(like: Scalar) -> Scalar:
    """2/sqrt(pi) in the number system of ``like``."""
    return 2 * x_pi(like).power(-HALF)


# the point sets where a primitive has no derivative though it has a value: the kink is where the argument is 0
KINKS: Final = frozenset({"abs", "gt", "eq", "floor", "ceil", "trunc", "rint"})


def arcsin(x: Scalar) -> Scalar:
    """The angle whose sine is x, by its tangent: it has no value here at -1 and 1, where it has no derivative."""
    return (x * (1 - x * x).power(-HALF)).function("arctan")


def expit(x: Scalar) -> Scalar:
    """The logistic function."""
    return (1 + (-x).function("exp")).power(Fraction(-1))


def ndtr(x: Scalar) -> Scalar:
    """The distribution function of the normal distribution."""
    return (1 + (x * x.like(2).power(-HALF)).function("erf")) * HALF


# functions that are written with the primitives: name -> definition
DEFINED: Final[dict[str, Callable[[Scalar], Scalar]]] = {
    "sqrt": lambda x: x.power(HALF),
    "cbrt": lambda x: sign(x) * x.function("abs").power(Fraction(1, 3)),
    "square": lambda x: x * x,
    "reciprocal": lambda x: x.power(Fraction(-1)),
    "negative": lambda x: -x,
    "positive": lambda x: x,
    "sinh": lambda x: (x.function("exp") - (-x).function("exp")) * HALF,
    "cosh": lambda x: (x.function("exp") + (-x).function("exp")) * HALF,
    "tan": lambda x: x.function("sin") / x.function("cos"),
    "log1p": lambda x: (1 + x).function("log"),
    "expm1": lambda x: x.function("exp") - 1,
    "exp2": lambda x: (x * x_log(x, 2)).function("exp"),
    "log2": lambda x: x.function("log") / x_log(x, 2),
    "log10": lambda x: x.function("log") / x_log(x, 10),
    "sign": sign,
    "fabs": lambda x: x.function("abs"),
    "absolute": lambda x: x.function("abs"),
    "conjugate": lambda x: x,
    "deg2rad": lambda x: x * x_pi(x) * Fraction(1, 180),
    "rad2deg": lambda x: x * 180 / x_pi(x),
    "degrees": lambda x: x * 180 / x_pi(x),
    "radians": lambda x: x * x_pi(x) * Fraction(1, 180),
    "arctanh": lambda x: ((1 + x) / (1 - x)).function("log") * HALF,
    "arcsin": arcsin,
    "arccos": lambda x: x_pi(x) * HALF - arcsin(x),
    "arccosh": lambda x: (x + (x * x - 1).power(HALF)).function("log"),
    "arcsinh": lambda x: (x + (x * x + 1).power(HALF)).function("log"),
    # of scipy.special
    "expit": expit,
    "log_expit": lambda x: expit(x).function("log"),
    "logit": lambda x: (x / (1 - x)).function("log"),
    "erfc": lambda x: 1 - x.function("erf"),
    "log_ndtr": lambda x: ndtr(x).function("log"),
    "exp10": lambda x: (x * x_log(x, 10)).function("exp"),
    "ndtr": ndtr,
    "entr": lambda x: -xlogy(x, x),
}


def betaln(x: Scalar, y: Scalar) -> Scalar:
    """The logarithm of the beta function."""
    return x.function("gammaln") + y.function("gammaln") - (x + y).function("gammaln")


def xlogy(x: Scalar, y: Scalar) -> Scalar:
    """x log(y), which is 0 where x is."""
    return x.zero().select(x.like(0), x * y.function("log"))


def hypot(x: Scalar, y: Scalar) -> Scalar:
    """The length of (x, y)."""
    return (x * x + y * y).power(HALF)


def arctan2(y: Scalar, x: Scalar) -> Scalar:
    """The angle of (x, y), by the half angle: it has no value on the cut (y = 0, x <= 0), and no derivative there."""
    return 2 * (y / (hypot(x, y) + x)).function("arctan")


def remainder(x: Scalar, y: Scalar) -> Scalar:
    """What is left of x without whole multiples of y, with the sign of y: ``x % y``."""
    return x - y * (x / y).function("floor")


def fmod(x: Scalar, y: Scalar) -> Scalar:
    """The same with the sign of x."""
    return x - y * (x / y).function("trunc")


def x_log(like: Scalar, value: int) -> Scalar:
    """log(value) in the number system of ``like``."""
    return like.like(value).function("log")


def x_pi(like: Scalar) -> Scalar:
    """pi in the number system of ``like``."""
    return 4 * like.like(1).function("arctan")


FUNCTIONS: Final = frozenset(DERIVATIVES) | frozenset(DEFINED)
