"""Dual numbers ``value + tangent * eps`` over any scalar; the only place where a derivative is taken.

Source: forward-mode differentiation (Griewank and Walther, Evaluating Derivatives, ch. 3).
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from verify.codes import Code
from verify.errors import Unsupported
from verify.numbers import rules
from verify.numbers.rules import DEFINED, DERIVATIVES, Scalar


class Dual:
    """A value and its tangent. ``tangent is None`` means a constant, exactly 0: no arithmetic is spent on it."""

    __slots__ = ("tangent", "value")
    __hash__ = None  # type: ignore[assignment]

    def __init__(self, value: Scalar, tangent: Scalar = None) -> None:
        self.value = value
        self.tangent = tangent

    def __add__(self, other: Any) -> Dual:
        other = _dual(other)
        return Dual(self.value + other.value, _plus(self.tangent, other.tangent))

    def __mul__(self, other: Any) -> Dual:
        other = _dual(other)
        left = None if self.tangent is None else self.tangent * other.value
        right = None if other.tangent is None else self.value * other.tangent
        return Dual(self.value * other.value, _plus(left, right))

    def __neg__(self) -> Dual:
        return Dual(-self.value, None if self.tangent is None else -self.tangent)

    def __pos__(self) -> Dual:
        return self

    def __sub__(self, other: Any) -> Dual:
        if other is self and _is_finite(self.value):  # 0 whatever it is: a constant, and a root of it has no edge
            return Dual(self.value.like(0))
        return self + (-_dual(other))

    def __rsub__(self, other: Any) -> Dual:
        return _dual(other) + (-self)

    def __truediv__(self, other: Any) -> Dual:
        return self * _dual(other).power(Fraction(-1))

    def __rtruediv__(self, other: Any) -> Dual:
        return _dual(other) * self.power(Fraction(-1))

    __radd__ = __add__
    __rmul__ = __mul__

    def power(self, exponent: Fraction) -> Dual:
        """The dual number to a constant rational power: tangent ``q * x**(q-1) * dx``."""
        value = _power(self.value, exponent)
        if self.tangent is None or exponent == 0:
            return Dual(value)
        return Dual(value, exponent * _power(self.value, exponent - 1) * self.tangent)

    def function(self, name: str) -> Dual:
        """An elementwise function by name: a primitive (chain rule) or one written with primitives."""
        if name in DEFINED:
            return DEFINED[name](self)  # type: ignore[no-any-return]
        if name not in DERIVATIVES:
            raise Unsupported(f"the function {name!r} has no derivative rule here")
        value = self.value.function(name)
        if self.tangent is None:
            return Dual(value)
        return Dual(value, DERIVATIVES[name](self.value, value) * self.tangent)

    def positive(self) -> Dual:
        """1 where the value is > 0, else 0; locally constant off the kink."""
        return Dual(self.value.positive())

    def zero(self) -> Dual:
        """1 where the value is 0, else 0; locally constant off the kink."""
        return Dual(self.value.zero())

    def select(self, yes: Any, no: Any) -> Dual:
        """``yes`` where this 0/1 number is 1, else ``no``."""
        yes, no = _dual(yes), _dual(no)
        value = self.value.select(yes.value, no.value)
        if yes.tangent is None and no.tangent is None:
            return Dual(value)
        tangents = [value.like(0) if t is None else t for t in (yes.tangent, no.tangent)]
        return Dual(value, self.value.select(*tangents))

    def like(self, value: int | Fraction) -> Dual:
        """``value`` as a constant."""
        return Dual(self.value.like(value))

    def __bool__(self) -> bool:
        return bool(self.value)

    def __float__(self) -> float:
        raise Unsupported(
            "a traced number is made a plain float here (float(), math.*, or a write into an array of plain numbers); "
            "use NumPy functions and float arrays",
            code=Code.PLAIN_NUMBER,
        )

    __int__ = __index__ = __complex__ = __float__

    def __repr__(self) -> str:
        return f"{self.value!r}" if self.tangent is None else f"{self.value!r} + {self.tangent!r} eps"


def arctan2(y: Dual, x: Dual) -> Dual:
    """The angle of (x, y). Its tangent ``(x dy - y dx) / (x**2 + y**2)`` is simpler than its formula's."""
    value = rules.arctan2(y.value, x.value)
    parts = [None if t is None else by * t for by, t in ((x.value, y.tangent), (-y.value, x.tangent))]
    tangent = _plus(*parts)
    if tangent is None:
        return Dual(value)
    return Dual(value, tangent * (x.value * x.value + y.value * y.value).power(Fraction(-1)))


def _is_finite(value: Scalar) -> bool:
    return bool(getattr(value, "finite", False))


def _dual(x: Any) -> Dual:
    return x if isinstance(x, Dual) else Dual(x)


def _plus(left: Scalar, right: Scalar) -> Scalar:
    if left is None:
        return right
    return left if right is None else left + right


def _power(value: Scalar, exponent: Fraction) -> Scalar:
    return Fraction(value) ** exponent if isinstance(value, int) else value.power(exponent)
