"""Exact numbers ``a + b sqrt(2)``, so that a point can lie on an irrational zero set; other roots are to 80 digits."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final

import numpy as np

DIGITS: Final = 10**80


def _of_numbers(operation: Callable[[Any, Any], Surd]) -> Callable[[Any, Any], Surd]:
    """An operation that leaves arrays to NumPy."""
    return lambda x, y: NotImplemented if isinstance(y, np.ndarray) else operation(x, y)


@functools.total_ordering
@dataclass(frozen=True)
class Surd:
    """``a + b sqrt(2)``; arithmetic with integers and fractions, and exact comparisons."""

    a: Fraction
    b: Fraction = Fraction(0)

    @_of_numbers
    def __add__(self, other: Any) -> Surd:
        """The sum."""
        o = surd(other)
        return Surd(self.a + o.a, self.b + o.b)

    def __neg__(self) -> Surd:
        """The negative."""
        return Surd(-self.a, -self.b)

    @_of_numbers
    def __sub__(self, other: Any) -> Surd:
        """The difference."""
        return self + -surd(other)

    @_of_numbers
    def __rsub__(self, other: Any) -> Surd:
        """The difference, from the right."""
        return surd(other) - self

    @_of_numbers
    def __mul__(self, other: Any) -> Surd:
        """The product."""
        o = surd(other)
        return Surd(self.a * o.a + 2 * self.b * o.b, self.a * o.b + self.b * o.a)

    @_of_numbers
    def __truediv__(self, other: Any) -> Surd:
        """The quotient. Raises ZeroDivisionError."""
        o = surd(other)
        norm = o.a * o.a - 2 * o.b * o.b
        return self * Surd(o.a / norm, -o.b / norm)

    @_of_numbers
    def __rtruediv__(self, other: Any) -> Surd:
        """The quotient, from the right."""
        return surd(other) / self

    def __pow__(self, exponent: int) -> Surd:
        """A power with an exponent of at least 1."""
        return math.prod([self] * exponent, start=Surd(Fraction(1)))  # type: ignore[type-var, return-value]

    def __abs__(self) -> Surd:
        """The absolute value."""
        return self if self.sign() >= 0 else -self

    def sign(self) -> int:
        """-1, 0 or 1."""
        left, right = _sign(self.a), _sign(self.b)
        larger = left if self.a * self.a > 2 * self.b * self.b else right
        return larger if left * right < 0 else left or right

    def __eq__(self, other: object) -> bool:
        """Whether the difference is 0."""
        return (self - other).sign() == 0

    def __lt__(self, other: Any) -> bool:
        """Whether the difference is negative."""
        return (self - other).sign() < 0

    def __hash__(self) -> int:
        """Of both parts."""
        return hash((self.a, self.b))

    __radd__, __rmul__ = __add__, __mul__

    def rational(self) -> Fraction:
        """To 80 digits."""
        return self.a + self.b * _root(Fraction(2))

    def sqrt(self) -> Surd:
        """The root, to 80 digits where it is not rational. Raises ValueError for a negative number."""
        return Surd(_root(self.rational()))


def surd(x: Any) -> Surd:
    """A number as a surd."""
    return x if isinstance(x, Surd) else Surd(Fraction(x))


def _sign(x: Fraction) -> int:
    return (x > 0) - (x < 0)


def _root(x: Fraction) -> Fraction:
    over, under = math.isqrt(x.numerator), math.isqrt(x.denominator)
    if over * over == x.numerator and under * under == x.denominator:
        return Fraction(over, under)
    return Fraction(math.isqrt(x.numerator * DIGITS * DIGITS // x.denominator), DIGITS)
