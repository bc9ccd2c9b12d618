"""What a float constant in user code means: the simplest rational that rounds to it.

``0.1`` is 1/10 and ``2/3`` is 2/3. A constant such as ``np.pi`` has no simple rational: it is *inexact*, and a
difference that its rounding explains must not refute. Source: the Stern-Brocot tree (Graham, Knuth and Patashnik,
Concrete Mathematics, section 4.5), here as continued fractions.
"""

from __future__ import annotations

import functools
import math
from fractions import Fraction
from typing import Final

from verify.errors import Unsupported

INEXACT_PRODUCT: Final = 10**12  # a generic double needs numerator * denominator near 2**53
INEXACT_PART: Final = 1000


@functools.lru_cache(maxsize=4096)
def rational(value: float) -> Fraction:
    """The rational of least denominator in the interval of reals that round to ``value``.

    Raises Unsupported for infinities and NaN, which are no real numbers.
    """
    if not math.isfinite(value):
        raise Unsupported(
            f"the constant {value} is not a real number; use a large finite one", code="infinite-constant"
        )
    if value == int(value):
        return Fraction(int(value))
    if value < 0:
        return -rational(-value)
    exact = Fraction(value)
    below, above = Fraction(math.nextafter(value, 0.0)), Fraction(math.nextafter(value, math.inf))
    return simplest((exact + below) / 2, (exact + above) / 2)


def simplest(low: Fraction, high: Fraction) -> Fraction:
    """The fraction of least denominator strictly between two positive ones (descent in the Stern-Brocot tree)."""
    whole = math.floor(low)
    if whole + 1 < high:
        return Fraction(whole + 1)
    if low == whole:  # between whole and high: whole + 1/n for the least n that fits
        return whole + Fraction(1, math.floor(1 / (high - whole)) + 1)
    return whole + 1 / simplest(1 / (high - whole), 1 / (low - whole))


def inexact(value: Fraction) -> bool:
    """Whether a float constant was probably meant as an irrational number, such as pi or the root of 2."""
    top, bottom = abs(value.numerator), value.denominator
    return top * bottom > INEXACT_PRODUCT and min(top, bottom) > INEXACT_PART
