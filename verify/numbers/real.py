"""Real numbers for exact runs: rational while they can be, else an interval of 60 digits that encloses the value.

Interval arithmetic rounds outward, so a difference whose interval excludes 0 is a difference (Moore, Kearfott and
Cloud, Introduction to Interval Analysis, ch. 2-3). An operation without a value (1/0, log 0) gives an *undefined*
number, which spreads as a NaN does: NumPy evaluates both branches of ``np.where``, and the one that is not taken must
not decide.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final

from mpmath import libmp

from verify import limits
from verify.errors import Ambiguous, Undefined
from verify.terms.beyond import SHIFTS
from verify.terms.roots import exact_root
from verify.terms.term import GAMMA, STEPS, VALUES_AT

DIGITS: Final = 60
PRECISION: Final = libmp.dps_to_prec(DIGITS)

Interval = tuple[Any, Any]  # two mpf tuples, the lower and the upper end
Exact = int | Fraction


@dataclass
class Asked:
    """How often a number that may be 0 decided something by its sign, or had a root taken: where none did, the run has
    no kink. A number that is not 0 keeps its sign nearby, so the code goes the same way there.

    ``heard`` takes down the numbers themselves, and every base of a power, in the order in which they were met;
    ``jumps`` counts step functions that were taken just where they jump.
    """

    ties: int = 0
    jumps: int = 0
    heard: list[Real] | None = None

    def about(self, number: Real) -> None:
        """A number's sign is asked for."""
        self.ties += number.may_be_zero()
        if self.heard is not None:
            self.heard.append(number)


asked: Final = Asked()


class Real:
    """One real number: ``exact`` (a rational), or ``box`` (an interval), or neither, and then ``why`` it is
    undefined."""

    __slots__ = ("box", "exact", "why")
    __hash__ = None  # type: ignore[assignment]

    exact: Exact | None
    box: Interval | None
    why: str | None

    def __init__(self, exact: Exact | None, box: Interval | None = None, why: str | None = None) -> None:
        self.exact, self.box, self.why = exact, box, why

    @property
    def defined(self) -> bool:
        """Whether the number has a value."""
        return self.why is None

    @property
    def finite(self) -> bool:
        """Whether the number is a real one."""
        return self.exact is not None or self.box is not None

    def sharp(self, tolerance: float) -> bool:
        """Whether the number is known to within a part of its size."""
        if self.box is None:
            return True
        low, high = map(libmp.to_rational, self.box)
        width = Fraction(*high) - Fraction(*low)
        return width <= Fraction(tolerance) * abs(Fraction(*low) + Fraction(*high)) / 2

    def __add__(self, other: Any) -> Real:
        other = lift(other)
        if self.exact is not None and other.exact is not None:
            return rational(self.exact + other.exact)
        if isinstance(other, Infinity):
            return Infinity.__add__(other, self)
        return _boxed(libmp.mpi_add, self, other)

    def __mul__(self, other: Any) -> Real:
        other = lift(other)
        if self.exact is not None and other.exact is not None:
            return rational(self.exact * other.exact)
        if isinstance(other, Infinity):
            return Infinity.__mul__(other, self)
        if (self.exact == 0 and other.defined) or (other.exact == 0 and self.defined):
            return Real(0)
        return _boxed(libmp.mpi_mul, self, other)

    def __neg__(self) -> Real:
        if self.exact is not None:
            return Real(-self.exact)
        return self if self.box is None else Real(None, libmp.mpi_neg(self.box))

    def __sub__(self, other: Any) -> Real:
        return self + (-lift(other))

    def __rsub__(self, other: Any) -> Real:
        return lift(other) + (-self)

    def __truediv__(self, other: Any) -> Real:
        return self * lift(other).power(Fraction(-1))

    def __rtruediv__(self, other: Any) -> Real:
        return lift(other) * self.power(Fraction(-1))

    __radd__ = __add__
    __rmul__ = __mul__

    def power(self, exponent: Fraction) -> Real:
        """The number to a constant rational power; undefined for 0 to a negative and for a negative to a fraction."""
        if not self.defined or exponent == 1:
            return self
        if exponent == 0:
            return Real(1)
        whole = exponent.denominator == 1
        sign = self._sign_or_undecided()
        asked.about(self)
        if sign == 0:
            return Real(0) if exponent > 0 else undefined("division by zero")
        if sign is None and not (whole and exponent > 0):
            raise Ambiguous("60 digits do not show whether a number is 0")
        if sign == -1 and not whole:
            return undefined(f"a negative number to the power {exponent}")
        if self.exact is not None:
            found = _exact_power(self.exact, exponent)
            if found is not None:
                return rational(found)
        return Real(None, _box_power(_box(self), exponent))

    def function(self, name: str) -> Real:
        """An elementwise primitive of `numbers.rules.DERIVATIVES`."""
        if not self.defined:
            return self
        if name == "abs":
            return -self if self.sign() < 0 else self
        if name in STEPS:
            return _step(name, self)
        if name == "log" and self._decided_sign() <= 0:
            return undefined("the logarithm of a number that is not positive")
        if name in GAMMA and self._decided_sign() <= 0:
            return undefined(f"{name} of a number that is not positive")
        if self.exact is not None:
            known = VALUES_AT.get(name, {}).get(Fraction(self.exact))
            if known is not None:
                return Real(known)
        return Real(None, _FUNCTIONS[name](_box(self)))

    def sign(self) -> int:
        """-1, 0 or 1. Raises Ambiguous where the interval holds 0, Undefined where there is no value."""
        asked.about(self)
        return self._decided_sign()

    def _decided_sign(self) -> int:
        if not self.defined:
            raise Undefined(self.why or "undefined")
        sign = self._sign_or_undecided()
        if sign is None:
            raise Ambiguous("60 digits do not decide a comparison")
        return sign

    def _sign_or_undecided(self) -> int | None:
        if self.exact is not None:
            return (self.exact > 0) - (self.exact < 0)
        assert self.box is not None
        low, high = self.box
        if libmp.mpf_sign(low) > 0:
            return 1
        return -1 if libmp.mpf_sign(high) < 0 else None

    def positive(self) -> Real:
        """1 where the number is > 0, else 0."""
        return Real(int(self.sign() > 0))

    def zero(self) -> Real:
        """1 where the number is 0, else 0."""
        return Real(int(self.sign() == 0))

    def select(self, yes: Any, no: Any) -> Real:
        """``yes`` where this number is not 0, else ``no``."""
        return lift(yes) if self.sign() else lift(no)

    def __bool__(self) -> bool:
        return self.sign() != 0

    def like(self, value: Exact) -> Real:
        """``value`` as a Real."""
        return Real(value)

    def may_be_zero(self) -> bool:
        """Whether the number is 0, or an interval that holds 0. Undefined numbers are not."""
        return self.defined and not self._sign_or_undecided()

    def __float__(self) -> float:
        if self.exact is not None:
            return as_float(self.exact)
        if self.box is None:
            return math.nan
        low, high = self.box
        return float(libmp.to_float(libmp.mpf_shift(libmp.mpf_add(low, high, PRECISION, "n"), -1)))

    def __repr__(self) -> str:
        if self.exact is not None:
            return str(self.exact)
        if self.box is None:
            return "undefined"
        return str(libmp.to_str(self.box[0], 15))


def undefined(why: str) -> Real:
    """A number without a value, and the reason."""
    return Real(None, None, why)


class Infinity(Real):
    """``-np.inf`` and ``np.inf`` in masks: below (above) every number; exp takes it to 0; most else is undefined."""

    __slots__ = ("side",)

    def __init__(self, side: int) -> None:
        super().__init__(None)
        self.side = side

    def __add__(self, other: Any) -> Real:
        right = lift(other)
        if not right.defined:
            return right
        if isinstance(right, Infinity) and right.side != self.side:
            return undefined("infinity minus infinity")
        return self

    def __mul__(self, other: Any) -> Real:
        right = lift(other)
        if not right.defined:
            return right
        sign = right.sign()
        return Infinity(self.side * sign) if sign else undefined("infinity times 0")

    __radd__ = __add__
    __rmul__ = __mul__

    def __neg__(self) -> Real:
        return Infinity(-self.side)

    def power(self, exponent: Fraction) -> Real:
        """0 to a negative power; else undefined."""
        return Real(0) if exponent < 0 else undefined("a power of infinity")

    def function(self, name: str) -> Real:
        """exp(-inf) is 0, tanh(inf) is 1; else undefined."""
        if name == "exp" and self.side < 0:
            return Real(0)
        return Real(self.side) if name == "tanh" else undefined(f"{name} of infinity")

    def sign(self) -> int:
        """The side."""
        return self.side

    _sign_or_undecided = sign  # so a difference of a number and an infinity is not 0

    def __float__(self) -> float:
        return self.side * math.inf


def as_float(value: Exact) -> float:
    """The nearest float, infinite beyond all others: a difference of two such is no number."""
    try:
        return float(value)
    except OverflowError:
        return math.inf if value > 0 else -math.inf


def lift(value: Any) -> Real:
    """A Real from a Real or an exact number; anything else is a TypeError."""
    if isinstance(value, Real):
        return value
    if isinstance(value, (int, Fraction)):
        return Real(value)
    raise TypeError(f"not an exact number: {value!r}")


def rational(value: Exact) -> Real:
    """The number of an exact value: as an int where it is whole, as an interval where it is too long."""
    if type(value) is int:
        if value.bit_length() <= limits.EXACT_BITS:
            return Real(value)
    else:
        top, bottom = value.as_integer_ratio()
        if top.bit_length() + bottom.bit_length() <= limits.EXACT_BITS:
            return Real(top if bottom == 1 else value)  # an int costs a tenth of a Fraction
    return Real(None, _box(Real(value)))


def _box(number: Real) -> Interval:
    if number.box is not None:
        return number.box
    assert number.exact is not None
    value = Fraction(number.exact)
    low = libmp.from_rational(value.numerator, value.denominator, PRECISION, "f")
    return low, libmp.from_rational(value.numerator, value.denominator, PRECISION, "c")


def _boxed(operation: Callable[..., Interval], left: Real, right: Real) -> Real:
    if not left.defined:
        return left
    if not right.defined:
        return right
    return Real(None, operation(_box(left), _box(right), PRECISION))


def _step(name: str, x: Real) -> Real:
    """A step function: exact, and known where both ends of an interval have one value. Raises Ambiguous."""
    ends = [Fraction(*libmp.to_rational(end)) for end in x.box] if x.box else [Fraction(x.exact or 0)]
    low, *high = map(STEPS[name], ends)
    beyond = x + SHIFTS[name]
    left = beyond - STEPS["floor"](ends[0] + SHIFTS[name])
    asked.about(left)
    asked.jumps += left.exact == 0
    if high not in ([], [low]):
        raise Ambiguous(f"60 digits do not decide {name}")
    return Real(low)


def _exact_power(base: Exact, exponent: Fraction) -> Exact | None:
    base = Fraction(base)
    root = exponent.denominator
    if root == 1:
        bits = (base.numerator.bit_length() + base.denominator.bit_length()) * abs(exponent.numerator)
        return base ** int(exponent) if bits <= limits.EXACT_BITS else None
    top, bottom = exact_root(base.numerator, root), exact_root(base.denominator, root)
    if top is None or bottom is None:
        return None
    return _exact_power(Fraction(top, bottom), Fraction(exponent.numerator))


def _box_power(box: Interval, exponent: Fraction) -> Interval:
    if exponent.denominator == 1:
        result: Interval = libmp.libmpi.mpi_pow_int(box, int(exponent), PRECISION)
    elif exponent.denominator == 2:
        result = libmp.libmpi.mpi_pow_int(libmp.libmpi.mpi_sqrt(box, PRECISION), exponent.numerator, PRECISION)
    else:
        power = _box(Real(exponent))
        log = libmp.libmpi.mpi_log(box, PRECISION)
        result = libmp.libmpi.mpi_exp(libmp.mpi_mul(power, log, PRECISION), PRECISION)
    return result


def _trigamma(box: Interval) -> Interval:
    """Positive and decreasing."""
    low, high = _increasing(lambda x, digits, way: libmp.mpf_neg(libmp.mpf_psi(1, x, digits)))(box)
    return libmp.mpf_neg(high), libmp.mpf_neg(low)


def _increasing(function: Callable[..., Any]) -> Callable[[Interval], Interval]:
    """An interval function from an increasing one: 40 guard bits, then widened by more than its error."""

    def ends(box: Interval) -> Interval:
        low, high = (function(end, PRECISION + 40, "n") for end in box)
        below = libmp.mpf_shift(libmp.mpf_abs(low), -PRECISION - 10)
        above = libmp.mpf_shift(libmp.mpf_abs(high), -PRECISION - 10)
        return libmp.mpf_sub(low, below, PRECISION, "f"), libmp.mpf_add(high, above, PRECISION, "c")

    return ends


_FUNCTIONS: Final[dict[str, Callable[[Interval], Interval]]] = {
    "exp": lambda box: libmp.libmpi.mpi_exp(box, PRECISION),
    "log": lambda box: libmp.libmpi.mpi_log(box, PRECISION),
    "sin": lambda box: libmp.libmpi.mpi_sin(box, PRECISION),
    "cos": lambda box: libmp.libmpi.mpi_cos(box, PRECISION),
    "tanh": _increasing(libmp.mpf_tanh),
    "arctan": _increasing(libmp.mpf_atan),
    "erf": _increasing(libmp.mpf_erf),
    "gammaln": lambda box: libmp.libmpi.mpi_loggamma(box, PRECISION),
    "psi": _increasing(lambda x, digits, way: libmp.mpf_psi0(x, digits + 200, way)),  # between 1 and 2 it has a zero
    "trigamma": _trigamma,
}
