"""Functions of one real variable: one table, one row a function, each with its derivative.

They take float64 arrays, and object arrays of anything with arithmetic, order, `float()` and the methods
`exp`, `log`, `sin`, `cos`, `tanh` (NumPy's own protocol for object arrays): rationals, intervals, duals.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from strategies.shapes import Array

# Above this, exp overflows float64; a bound that reaches it is as good as infinite.
_LARGEST_EXPONENT = 700.0


@dataclass(frozen=True)
class Elementwise:
    """One row. `bound(m)` and `slope(m)` bound |value| and |derivative| on [-m, m].

    `kink` maps x to a number that is 0 where the function has no first or second derivative (None: nowhere).
    """

    value: Callable[[Array], Array]
    derivative: Callable[[Array], Array]
    latex: str
    rational: bool
    bound: Callable[[float], float]
    slope: Callable[[float], float]
    kink: Callable[[Array], Array] | None = None

    def at(self, x: object) -> Any:
        """The value at one number."""
        return self.value(_one(x))[0]

    def derivative_at(self, x: object) -> Any:
        """The derivative at one number."""
        return self.derivative(_one(x))[0]


def _one(x: object) -> Array:
    array = np.empty(1, dtype=np.float64 if isinstance(x, float) else object)
    array[0] = x
    return array


def _decaying_exponential(x: Array) -> tuple[Array, Array]:
    """Where x is positive, and exp(-|x|). The sign only picks one of two true formulas: float() is enough."""
    positive = x.astype(np.float64) > 0
    return positive, np.exp(np.where(positive, -x, x))


def _sigmoid(x: Array) -> Array:
    positive, decaying = _decaying_exponential(x)
    return np.asarray(np.where(positive, 1, decaying) / (1 + decaying))


def _sigmoid_slope(x: Array) -> Array:
    _, decaying = _decaying_exponential(x)
    return np.asarray(decaying / ((1 + decaying) * (1 + decaying)))


def _softplus(x: Array) -> Array:
    positive, decaying = _decaying_exponential(x)
    return np.asarray(np.where(positive, x, 0) + np.log(1 + decaying))


def _huber(x: Array) -> Array:
    # Compared with 1 and -1 only: around 0 an interval would leave the sign open.
    return np.where(x > 1, (2 * x - 1) / 2, np.where(x < -1, (-2 * x - 1) / 2, x * x / 2))


def _exponential_bound(m: float) -> float:
    return math.exp(m) if m < _LARGEST_EXPONENT else math.inf


def _always(limit: float) -> Callable[[float], float]:
    return lambda m: limit


ELEMENTWISE: Mapping[str, Elementwise] = {
    "cube": Elementwise(
        lambda x: x * x * x,
        lambda x: 3 * x * x,
        r"\left({x}\right)^{{3}}",
        True,
        lambda m: m * m * m,
        lambda m: 3 * m * m,
    ),
    "huber": Elementwise(
        _huber,
        lambda x: np.where(x > 1, 1, np.where(x < -1, -1, x)),
        r"\operatorname{{huber}}\left({x}\right)",
        True,
        lambda m: m,
        _always(1),
        # Differentiable there too, but the formula changes: intervals cannot tell which holds.
        kink=lambda x: np.abs(x) - 1,
    ),
    "relu": Elementwise(
        lambda x: np.where(x > 0, x, 0 * x),
        lambda x: np.where(x > 0, 1, 0),
        r"\operatorname{{relu}}\left({x}\right)",
        True,
        lambda m: m,
        _always(1),
        kink=lambda x: x,
    ),
    "abs": Elementwise(
        lambda x: np.where(x > 0, x, -x),
        lambda x: np.where(x > 0, 1, -1),
        r"\left|{x}\right|",
        True,
        lambda m: m,
        _always(1),
        kink=lambda x: x,
    ),
    "exp": Elementwise(np.exp, np.exp, r"\exp\left({x}\right)", False, _exponential_bound, _exponential_bound),
    "tanh": Elementwise(
        np.tanh,
        lambda x: 1 - np.tanh(x) * np.tanh(x),
        r"\tanh\left({x}\right)",
        False,
        _always(1),
        _always(1),
    ),
    "sigmoid": Elementwise(
        _sigmoid,
        _sigmoid_slope,
        r"\operatorname{{sigmoid}}\left({x}\right)",
        False,
        _always(1),
        _always(0.25),
    ),
    "softplus": Elementwise(
        _softplus,
        _sigmoid,
        r"\operatorname{{softplus}}\left({x}\right)",
        False,
        lambda m: m + math.log(2),
        _always(1),
    ),
    "sin": Elementwise(np.sin, np.cos, r"\sin\left({x}\right)", False, _always(1), _always(1)),
}
