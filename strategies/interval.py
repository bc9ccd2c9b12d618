"""Intervals that contain the exact value: 120 digits through mpmath.iv, for losses that are not rational.

An object array of `Interval`s goes through the same NumPy code as floats: NumPy calls the methods `exp`,
`log`, `sin`, `cos`, `tanh` and `sqrt` of its entries. `radius` is the rigorous bound of what comes out.
"""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np
import numpy.typing as npt
from mpmath.ctx_iv import MPIntervalContext
from mpmath.libmp import to_rational

from strategies.errors import InvalidArgument, UndecidedError

WORKING_DIGITS = 120

# A context of our own: the precision of the global one is anybody's to change.
_CONTEXT = MPIntervalContext()
_CONTEXT.dps = WORKING_DIGITS

# mpmath rounds exp, log, sin and cos outwards after computing them with some ten extra bits, which makes a
# wrong last digit improbable, not impossible. 16 bits of slack make the enclosure rigorous.
_SLACK = _CONTEXT.mpf(1) / 2 ** (_CONTEXT.prec - 16)

Exact = int | Fraction


def _binary(operation: Callable[[Any, Any], Any]) -> Callable[["Interval", Any], "Interval"]:
    """An operator method. What is no number (an array, a dual number) gets its own chance to handle it."""

    def method(self: "Interval", other: "Interval | Exact") -> "Interval":
        if not isinstance(other, Interval | int | Fraction):
            return NotImplemented
        return Interval(operation(self.enclosure, Interval.of(other).enclosure))

    return method


def _quotient(x: Any, y: Any) -> Any:
    if 0 in y:
        raise UndecidedError(f"{Interval(y)!r} may be 0, so nothing can be divided by it")
    return x / y


@dataclass(frozen=True, eq=False, slots=True)
class Interval:
    """A closed interval of reals; arithmetic returns an interval that contains every possible result."""

    enclosure: Any

    @staticmethod
    def of(x: "Interval | Exact | float") -> "Interval":
        """The narrowest interval at hand around one exact number (a float counts as the rational it is)."""
        if isinstance(x, Interval):
            return x
        if not isinstance(x, int | float | Fraction) or (isinstance(x, float) and not np.isfinite(x)):
            raise InvalidArgument("x", x, "not a finite real number", "pass an int, a Fraction or a float")
        ratio = Fraction(x)
        return Interval(_CONTEXT.mpf(ratio.numerator) / ratio.denominator)

    @property
    def lower(self) -> Fraction:
        """The lower end, exactly."""
        return Fraction(*to_rational(self.enclosure._mpi_[0]))

    @property
    def upper(self) -> Fraction:
        """The upper end, exactly."""
        return Fraction(*to_rational(self.enclosure._mpi_[1]))

    @property
    def middle(self) -> Fraction:
        """The midpoint; the exact value is within `radius` of it."""
        return (self.lower + self.upper) / 2

    @property
    def radius(self) -> Fraction:
        """Half the width: the proven bound on the distance of the exact value from `middle`."""
        return (self.upper - self.lower) / 2

    def __contains__(self, x: Exact) -> bool:
        return self.lower <= x <= self.upper

    def overlaps(self, other: "Interval") -> bool:
        """Whether both may enclose one number."""
        return self.lower <= other.upper and other.lower <= self.upper

    def __float__(self) -> float:
        return float(self.middle)

    def __repr__(self) -> str:
        return f"Interval({float(self.middle)!r} +- {float(self.radius):.1e})"

    def __neg__(self) -> "Interval":
        return Interval(-self.enclosure)

    __add__ = _binary(lambda x, y: x + y)
    __radd__ = _binary(lambda x, y: y + x)
    __sub__ = _binary(lambda x, y: x - y)
    __rsub__ = _binary(lambda x, y: y - x)
    __mul__ = _binary(lambda x, y: x * y)
    __rmul__ = _binary(lambda x, y: y * x)
    __truediv__ = _binary(lambda x, y: _quotient(x, y))
    __rtruediv__ = _binary(lambda x, y: _quotient(y, x))

    def __pow__(self, exponent: int) -> "Interval":
        return Interval(self.enclosure**exponent)

    def __gt__(self, other: "Interval | Exact") -> bool:
        theirs = Interval.of(other)
        if self.lower > theirs.upper:
            return True
        if self.upper <= theirs.lower:
            return False
        raise UndecidedError(f"{self!r} and {theirs!r} overlap, so which one is larger is not known")

    def __lt__(self, other: "Interval | Exact") -> bool:
        return Interval.of(other) > self

    def __abs__(self) -> "Interval":
        return Interval(abs(self.enclosure))

    def exp(self) -> "Interval":
        """The exponential."""
        return _outwards(_CONTEXT.exp, self)

    def log(self) -> "Interval":
        """The natural logarithm. Raises InvalidArgument unless positive, UndecidedError if that is open."""
        if not self > 0:
            raise InvalidArgument("x", self, "not a positive number", "take logarithms of positive ones")
        return _outwards(_CONTEXT.ln, self)

    def sin(self) -> "Interval":
        """The sine."""
        return _outwards(_CONTEXT.sin, self)

    def cos(self) -> "Interval":
        """The cosine."""
        return _outwards(_CONTEXT.cos, self)

    def tanh(self) -> "Interval":
        """The hyperbolic tangent."""
        # One occurrence of x only: a quotient of two exponentials would widen.
        return 1 - 2 / ((2 * self).exp() + 1)

    def sqrt(self) -> "Interval":
        """The square root. Raises UndecidedError where it may not exist."""
        if self.lower < 0:
            raise UndecidedError(f"{self!r} may be negative, so it may have no square root")
        return _outwards(_CONTEXT.sqrt, self)


def _outwards(function: Callable[[Any], Any], x: Interval) -> Interval:
    enclosure = function(x.enclosure)
    return Interval(enclosure + _CONTEXT.mpf([-1, 1]) * abs(enclosure) * _SLACK)


def intervals(array: npt.ArrayLike) -> npt.NDArray[Any]:
    """The array as an object array of `Interval`s, each around its exact entry. Raises InvalidArgument."""
    return np.asarray(np.frompyfunc(Interval.of, 1, 1)(np.asarray(array)), dtype=object)
