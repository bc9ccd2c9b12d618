"""What the losses are compared with: dual numbers, and each loss written a second time in mpmath.

Neither uses a gradient of the package.
"""

from dataclasses import dataclass
from fractions import Fraction
from functools import reduce
from typing import Any

import mpmath
import numpy as np

from strategies.losses import Loss

DIGITS = 200


@dataclass(frozen=True, eq=False)
class Dual:
    """value + tangent * eps, over rationals or intervals."""

    value: Any
    tangent: Any

    @staticmethod
    def of(x: Any) -> "Dual":
        return x if isinstance(x, Dual) else Dual(x, 0 * x)

    def __add__(self, other: Any) -> "Dual":
        other = Dual.of(other)
        return Dual(self.value + other.value, self.tangent + other.tangent)

    def __neg__(self) -> "Dual":
        return Dual(-self.value, -self.tangent)

    def __mul__(self, other: Any) -> "Dual":
        other = Dual.of(other)
        return Dual(self.value * other.value, self.tangent * other.value + self.value * other.tangent)

    def __truediv__(self, other: Any) -> "Dual":
        other = Dual.of(other)
        quotient = self.value / other.value
        return Dual(quotient, (self.tangent - quotient * other.tangent) / other.value)

    def __pow__(self, exponent: int) -> "Dual":
        return reduce(lambda product, _: product * self, range(exponent), Dual.of(Fraction(1)))

    def __sub__(self, other: Any) -> "Dual":
        return self + -Dual.of(other)

    def __rsub__(self, other: Any) -> "Dual":
        return Dual.of(other) - self

    def __rtruediv__(self, other: Any) -> "Dual":
        return Dual.of(other) / self

    __radd__ = __add__
    __rmul__ = __mul__

    def __gt__(self, other: Any) -> bool:
        return self.value > Dual.of(other).value

    def __lt__(self, other: Any) -> bool:
        return self.value < Dual.of(other).value

    def __float__(self) -> float:
        return float(self.value)

    def exp(self) -> "Dual":
        return Dual(self.value.exp(), self.value.exp() * self.tangent)

    def log(self) -> "Dual":
        return Dual(self.value.log(), self.tangent / self.value)

    def sin(self) -> "Dual":
        return Dual(self.value.sin(), self.value.cos() * self.tangent)

    def tanh(self) -> "Dual":
        root = self.value.exp() + (-self.value).exp()
        return Dual(self.value.tanh(), 4 * self.tangent / (root * root))

    def sqrt(self) -> "Dual":
        return Dual(self.value.sqrt(), self.tangent / (2 * self.value.sqrt()))


def dual_gradient(loss: Loss, D: np.ndarray) -> np.ndarray:
    """The gradient from the loss's value alone, one dual run for each entry."""
    gradient = np.empty(D.shape, dtype=object)
    for at in np.ndindex(D.shape):
        seeded = np.empty(D.shape, dtype=object)
        for entry in np.ndindex(D.shape):
            seeded[entry] = Dual(D[entry], Fraction(int(entry == at)))
        gradient[at] = Dual.of(loss.value(seeded)).tangent
    return gradient


def _mp(x: Any) -> mpmath.mpf:
    x = Fraction(x)
    return mpmath.mpf(x.numerator) / x.denominator


FUNCTIONS = {
    "exp": mpmath.exp,
    "tanh": mpmath.tanh,
    "sigmoid": lambda x: 1 / (1 + mpmath.exp(-x)),
    "softplus": lambda x: mpmath.log1p(mpmath.exp(x)),
    "sin": mpmath.sin,
    "cube": lambda x: x**3,
    "relu": lambda x: max(x, mpmath.mpf(0)),
    "abs": mpmath.fabs,
    "huber": lambda x: x**2 / 2 if mpmath.fabs(x) <= 1 else mpmath.fabs(x) - mpmath.mpf(1) / 2,
}


def _log_sum_exp(entries: list) -> mpmath.mpf:
    return mpmath.log(mpmath.fsum(mpmath.exp(x) for x in entries))


def _quadratic(D: list, P: tuple, Q: tuple) -> mpmath.mpf:
    rows, columns = range(len(D)), range(len(D[0]))
    return mpmath.fsum(
        D[i][j] * _mp(P[i][k]) * D[k][l] * _mp(Q[l][j]) for i in rows for j in columns for k in rows for l in columns
    )


def _product(D: list, shape: tuple, positions: tuple) -> mpmath.mpf:
    return mpmath.fprod(D[i][j] for i, j in positions)


def _polynomial(D: list, shape: tuple, terms: tuple) -> mpmath.mpf:
    return mpmath.fsum(_mp(c) * mpmath.fprod(D[i][j] ** k for i, j, k in factors) for c, factors in terms)


def _cross_entropy(D: list, labels: tuple, classes: int) -> mpmath.mpf:
    return mpmath.fsum(_log_sum_exp(row) - row[label] for row, label in zip(D, labels, strict=True))


def _weighted(D: list, weights: tuple, function: Any = lambda x: x) -> mpmath.mpf:
    return mpmath.fsum(
        _mp(w) * function(x) for ws, xs in zip(weights, D, strict=True) for w, x in zip(ws, xs, strict=True)
    )


VALUES = {
    "linear": _weighted,
    "quadratic": _quadratic,
    "elementwise": lambda D, function, weights: _weighted(D, weights, FUNCTIONS[function]),
    "log_sum_exp": lambda D, shape: _log_sum_exp([x for row in D for x in row]),
    "cross_entropy": _cross_entropy,
    "frobenius": lambda D, shape: mpmath.sqrt(mpmath.fsum(x**2 for row in D for x in row)),
    "product": _product,
    "polynomial": _polynomial,
    "scale": lambda D, factor, loss: _mp(factor) * reference_value(loss, D),
    "add": lambda D, first, second: reference_value(first, D) + reference_value(second, D),
    "multiply": lambda D, first, second: reference_value(first, D) * reference_value(second, D),
    "compose": lambda D, function, loss: FUNCTIONS[function](reference_value(loss, D)),
    "precompose": lambda D, loss, function: reference_value(loss, [[FUNCTIONS[function](x) for x in row] for row in D]),
}


def reference_value(loss: Loss, D: list) -> mpmath.mpf:
    """The loss in mpmath, from its kind and arguments, entry by entry."""
    return VALUES[loss.kind](D, *loss.arguments)


def reference_matrix(D: np.ndarray) -> list:
    return [[_mp(x) for x in row] for row in D]


def reference_gradient(loss: Loss, D: np.ndarray) -> np.ndarray:
    """The gradient by numerical differentiation of `reference_value`."""
    gradient = np.empty(D.shape, dtype=object)
    for i, j in np.ndindex(D.shape):

        def along(t: mpmath.mpf, i: int = i, j: int = j) -> mpmath.mpf:
            moved = reference_matrix(D)
            moved[i][j] += t
            return reference_value(loss, moved)

        step = mpmath.mpf(10) ** -60
        # Central differences: the error is of the order of step**2 times the third derivative.
        gradient[i, j] = (along(step) - along(-step)) / (2 * step)
    return gradient
