"""What a float constant in user code means: the simplest rational that rounds to it.

``0.1`` is 1/10 and ``2/3`` is 2/3. A constant such as ``np.pi`` has no simple rational: it is *inexact*, and a
difference that its rounding explains must not refute. Of these, multiples of pi and of a few logarithms, their
inverses, and square roots of simple numbers and of multiples of pi are read as what they are: ``1/np.log(2)`` is the
derivative of ``log2`` at 1, ``1/np.sqrt(2*np.pi)`` the normal density at 0. Source: the Stern-Brocot tree (Graham,
Knuth and Patashnik, Concrete Mathematics, section 4.5), here as continued fractions.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final

from verify.codes import Code
from verify.errors import Unsupported

INEXACT_PRODUCT: Final = 10**12  # a generic double needs numerator * denominator near 2**53
INEXACT_PART: Final = 1000


@dataclass(frozen=True)
class Irrational:
    """``factor * f(x)**exponent * sqrt(root)``: ``exponent`` is a half of an integer, and the rest is rational."""

    factor: Fraction
    function: str
    argument: Fraction
    exponent: Fraction
    root: Fraction = Fraction(1)

    def within(self, number: Callable[[Fraction], Any]) -> Any:
        """It, in the number system of ``number``."""
        found = number(self.factor)
        if self.exponent:
            found = number(self.argument).function(self.function).power(self.exponent) * found
        return found if self.root == 1 else number(self.root).power(Fraction(1, 2)) * found

    @property
    def rational(self) -> Fraction | None:
        """Its value, where it is a fraction after all: 1 - 0.9 is within the rounding of the root of 1/100."""
        top, bottom = math.isqrt(self.root.numerator), math.isqrt(self.root.denominator)
        whole = not self.exponent and Fraction(top, bottom) ** 2 == self.root
        return self.factor * Fraction(top, bottom) if whole else None

    def __str__(self) -> str:
        if self.rational is not None:
            return str(self.rational)
        if self.exponent.denominator == 2 or not self.exponent:
            return self._as_root()
        base = "pi" if self.function == "arctan" else f"{self.function}({self.argument})"
        factor = self.factor / (4 if self.exponent == 1 else Fraction(1, 4)) if base == "pi" else self.factor
        if self.exponent == -1:
            return f"{factor}/{base}"
        return {Fraction(1): base, Fraction(-1): f"-{base}"}.get(factor, f"{factor}*{base}")

    def _as_root(self) -> str:
        of_pi = self.root * Fraction(4) ** int(-2 * self.exponent)
        below = "pi" if of_pi.denominator == 1 else f"({of_pi.denominator}*pi)"
        inside = {1: f"{of_pi}*pi", 0: f"{self.root}", -1: f"{of_pi.numerator}/{below}"}[int(2 * self.exponent)]
        return f"{'-' if self.factor < 0 else ''}sqrt({inside.removeprefix('1*')})"


# a function and a point; pi is 4 arctan(1). A chance agreement of a double with a row has odds below 1 : 10**9
_BASES: Final = (("arctan", 1), *(("log", k) for k in (2, 3, 5, 7, 10)))
_SIMPLE: Final = 1000  # numerator times denominator of the factor; 720 = 4 * 180 turns degrees into radians
_ULPS: Final = 4 * 2.0**-53
_COMPUTED: Final = Fraction(2)  # units in the last place that a few operations on constants may be off
_NEAR: Final = 10**10  # that a generic double is within so few of a fraction so simple has odds below 1 : 10**5


@functools.lru_cache(maxsize=4096)
def irrational(value: float) -> Irrational | None:
    """The multiple of pi, of a logarithm of 2, 3, 5, 7 or 10, or of one of their inverses that ``value`` stands for."""
    if not math.isfinite(value) or not inexact(_within(value, Fraction(1, 2))):
        return None
    for name, argument in _BASES:
        for exponent in (1, -1):
            ratio = value / getattr(math, {"arctan": "atan"}.get(name, name))(argument) ** exponent
            factor = Fraction(ratio).limit_denominator(_SIMPLE)
            simple = 0 < abs(factor.numerator) * factor.denominator <= _SIMPLE
            if simple and abs(ratio - float(factor)) <= _ULPS * abs(ratio):
                return Irrational(factor, name, Fraction(argument), Fraction(exponent))
    return _root(value)


def _root(value: float) -> Irrational | None:
    """The square root of a simple number, or of one times pi or 1/pi, that ``value`` stands for."""
    for half in (0, 1, -1):
        ratio = value * value / math.pi**half
        square = Fraction(ratio).limit_denominator(_SIMPLE)
        simple = 0 < square.numerator * square.denominator <= _SIMPLE
        if simple and abs(ratio - float(square)) <= 2 * _ULPS * ratio:
            sign = Fraction(-1 if value < 0 else 1)
            return Irrational(sign, "arctan", Fraction(1), Fraction(half, 2), square * Fraction(4) ** half)
    return None


@functools.lru_cache(maxsize=4096)
def rational(value: float) -> Fraction:
    """The rational of least denominator in the interval of reals that round to ``value``.

    A float that was computed is not always the nearest: ``3 * 0.07`` is 0.21000000000000002 and stands for 21/100.
    Raises Unsupported for infinities and NaN, which are no real numbers.
    """
    found = _within(value, Fraction(1, 2))
    if inexact(found):
        near = _within(value, _COMPUTED)
        found = near if abs(near.numerator) * near.denominator <= _NEAR else found
    return found


@functools.lru_cache(maxsize=4096)
def _within(value: float, units: Fraction) -> Fraction:
    """The fraction of least denominator within so many units in the last place of ``value``."""
    if not math.isfinite(value):
        raise Unsupported(
            f"the constant {value} is not a real number; use a large finite one", code=Code.INFINITE_CONSTANT
        )
    if value == int(value):
        return Fraction(int(value))
    if value < 0:
        return -_within(-value, units)
    exact = Fraction(value)
    below, above = Fraction(math.nextafter(value, 0.0)), Fraction(math.nextafter(value, math.inf))
    return simplest(exact - units * (exact - below), exact + units * (above - exact))


def as_written(value: Any) -> float:
    """A float as it is written: 0.1 in fewer bits than 64 means 1/10, too."""
    return float(str(value)) if getattr(value, "itemsize", 8) < 8 else float(value)


def scalar(value: float, number: Callable[[Fraction], Any]) -> Any:
    """What a float constant means, in the number system of ``number``."""
    known = irrational(value)
    return number(rational(value)) if known is None else known.within(number)


def simplest(low: Fraction, high: Fraction) -> Fraction:
    """The fraction of least denominator strictly between two positive ones (descent in the Stern-Brocot tree)."""
    whole = math.floor(low)
    if whole + 1 < high:
        return Fraction(whole + 1)
    if low == whole:  # between whole and high: whole + 1/n for the least n that fits
        return whole + Fraction(1, math.floor(1 / (high - whole)) + 1)
    return whole + 1 / simplest(1 / (high - whole), 1 / (low - whole))


def terminates(value: Fraction) -> bool:
    """Whether a fraction is a decimal: nobody has to be told that 0.1 is read as 1/10."""
    rest = value.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    return rest == 1


def inexact(value: Fraction) -> bool:
    """Whether a float constant was probably meant as an irrational number, such as pi or the root of 2."""
    top, bottom = abs(value.numerator), value.denominator
    return top * bottom > INEXACT_PRODUCT and min(top, bottom) > INEXACT_PART
