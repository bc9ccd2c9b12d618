"""Losses: differentiable scalar functions of a matrix that carry their own gradients.

One table, one row a kind: value, gradient (written by hand), LaTeX, bounds and kinks. A loss runs on float64
arrays, exactly on object arrays of `Fraction` if it is `rational`, and on object arrays of `Interval` (120
digits, with the proven bound in `radius`) in any case. Its repr, evaluated with the names of this module,
rebuilds it. Constants are integers and Fractions, so that each number system sees the same function.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np

from strategies.elementwise import ELEMENTWISE
from strategies.errors import InvalidArgument, NotRationalError, UndecidedError
from strategies.interval import Interval
from strategies.latex import Symbol
from strategies.loss_rules import RULES
from strategies.shapes import Array, check_shape

__all__ = [
    "Fraction",
    "Loss",
    "add",
    "compose",
    "cross_entropy",
    "elementwise",
    "frobenius",
    "linear",
    "log_sum_exp",
    "multiply",
    "polynomial",
    "precompose",
    "product",
    "quadratic",
    "scale",
]

Exact = int | Fraction
Rows = Sequence[Sequence[Exact]]
Factor = tuple[int, int, int]


@dataclass(frozen=True, repr=False)
class Loss:
    """A scalar function of a matrix of a fixed shape. Build it with the functions of this module.

    `kind` is the name of the function that builds it, `arguments` what that function was given.
    """

    kind: str
    shape: tuple[int, ...]
    arguments: tuple[Any, ...]

    def __repr__(self) -> str:
        return f"{self.kind}({', '.join(map(repr, self.arguments))})"

    @property
    def parts(self) -> tuple["Loss", ...]:
        """The losses that this one is made of."""
        return tuple(argument for argument in self.arguments if isinstance(argument, Loss))

    @property
    def rational(self) -> bool:
        """Whether rational entries give a rational value and gradient."""
        return (
            RULES[self.kind].rational
            and all(ELEMENTWISE[name].rational for name in self._functions)
            and all(part.rational for part in self.parts)
        )

    @property
    def smooth(self) -> bool:
        """Whether it has no kinks: it is differentiable everywhere, twice."""
        return (
            RULES[self.kind].smooth
            and all(ELEMENTWISE[name].kink is None for name in self._functions)
            and all(part.smooth for part in self.parts)
        )

    @property
    def latex(self) -> str:
        """The formula, in the matrix `D`; indices count from 1."""
        return self.latex_in(Symbol("D", lambda index: f"D_{{{index}}}"))

    def latex_in(self, symbol: Symbol) -> str:
        """The formula in another symbol than `D`."""
        return RULES[self.kind].latex(self, symbol)

    def value(self, D: Array) -> Any:
        """The loss at `D`: a float, a Fraction or an Interval, as the entries of `D` are.

        Other entries go through as they are (dual numbers, say). Raises InvalidArgument for another shape,
        NotRationalError for rationals where they do not suffice, UndecidedError where intervals overlap.
        """
        D = self._entries(D)
        value = RULES[self.kind].value(self, D)
        return float(value) if D.dtype == np.float64 else _lifting(D)(value)

    def gradient(self, D: Array) -> Array:
        """The gradient at `D`: an array of the shape of `D`, in its number system. Raises as `value` does.

        At a kink it is a one-sided derivative; see `differentiable_at`.
        """
        D = self._entries(D)
        gradient = np.asarray(RULES[self.kind].gradient(self, D))
        if D.dtype == np.float64:
            return gradient.astype(np.float64)
        return np.asarray(np.frompyfunc(_lifting(D), 1, 1)(gradient), dtype=object)

    def kinks(self, D: Array) -> list[Any]:
        """Numbers whose sizes say how far the kinks are: where none is 0, the loss is differentiable."""
        return RULES[self.kind].kinks(self, self._entries(D))

    def differentiable_at(self, D: Array, margin: float | Fraction = 0) -> bool:
        """Whether every kink is more than `margin` away; False also where intervals cannot tell.

        The seams of the Huber function count as kinks: it has no second derivative there.
        """
        try:
            return all(bool(abs(kink) > margin) for kink in self.kinks(D))
        except UndecidedError:
            return False

    def bounds(self, magnitude: float) -> tuple[float, float]:
        """Bounds on |value| and every |gradient entry| while the entries of `D` stay within `magnitude`."""
        return RULES[self.kind].bounds(self, magnitude)

    @property
    def _functions(self) -> tuple[str, ...]:
        return tuple(argument for argument in self.arguments if isinstance(argument, str))

    def _entries(self, D: Array) -> Array:
        array = np.asarray(D)
        if array.shape != self.shape:
            raise InvalidArgument("D", array.shape, "not the shape of this loss", f"pass shape {self.shape}")
        if array.dtype.kind in "fiu":
            return array.astype(np.float64)
        if array.dtype != object:
            raise InvalidArgument("D", array.dtype, "not real numbers", "pass floats, Fractions or Intervals")
        if not self.rational and any(isinstance(entry, Exact) for entry in array.flat):
            raise NotRationalError(f"{self!r} is not rational; pass intervals(D) for digits with a proven bound")
        return array


def _lifting(D: Array) -> Callable[[Any], Any]:
    """What makes constants in a result numbers of the kind that `D` holds."""
    if any(isinstance(entry, Interval) for entry in D.flat):
        return Interval.of
    return lambda x: Fraction(x) if isinstance(x, int) else x


def linear(coefficients: Rows) -> Loss:
    """`sum_ij C_ij D_ij`."""
    rows = _matrix("coefficients", coefficients)
    return Loss("linear", _shape(rows), (rows,))


def quadratic(left: Rows, right: Rows) -> Loss:
    """`<D, P D Q>`, with square P and Q: it couples every entry with every other if none of theirs is 0."""
    P, Q = _matrix("left", left), _matrix("right", right)
    for name, rows in (("left", P), ("right", Q)):
        if len(rows) != len(rows[0]):
            raise InvalidArgument(name, rows, "not square", "pass as many rows as columns")
    return Loss("quadratic", (len(P), len(Q)), (P, Q))


def elementwise(function: str, weights: Rows) -> Loss:
    """`sum_ij W_ij phi(D_ij)` for a function of the table `ELEMENTWISE`."""
    rows = _matrix("weights", weights)
    return Loss("elementwise", _shape(rows), (_function(function), rows))


def log_sum_exp(shape: tuple[int, int]) -> Loss:
    """`log sum_ij exp(D_ij)`."""
    return Loss("log_sum_exp", _matrix_shape(shape), (_matrix_shape(shape),))


def cross_entropy(labels: Sequence[int], classes: int) -> Loss:
    """Softmax cross-entropy with one label a row: `sum_i (log sum_j exp(D_ij) - D_{i, y_i})`."""
    drawn = tuple(int(label) for label in labels)
    if not drawn or not all(0 <= label < classes for label in drawn):
        raise InvalidArgument("labels", labels, f"not labels in range({classes})", "pass one label for each row")
    return Loss("cross_entropy", (len(drawn), classes), (drawn, classes))


def frobenius(shape: tuple[int, int]) -> Loss:
    """The Frobenius norm; it has a kink at 0."""
    return Loss("frobenius", _matrix_shape(shape), (_matrix_shape(shape),))


def product(shape: tuple[int, int], positions: Sequence[tuple[int, int]]) -> Loss:
    """The product of the entries at distinct positions (i, j), which count from 0."""
    places = tuple((int(i), int(j)) for i, j in positions)
    if not places or len(set(places)) < len(places):
        raise InvalidArgument("positions", positions, "not distinct positions", "pass each position once")
    _check_places("positions", places, _matrix_shape(shape))
    return Loss("product", _matrix_shape(shape), (_matrix_shape(shape), places))


def polynomial(shape: tuple[int, int], terms: Sequence[tuple[Exact, Sequence[Factor]]]) -> Loss:
    """A sum of terms `(coefficient, ((i, j, power), ...))`; positions count from 0, distinct in a term."""
    read = tuple((_exact("terms", c), tuple((i, j, k) for i, j, k in factors)) for c, factors in terms)
    for _, factors in read:
        _check_places("terms", tuple((i, j) for i, j, _ in factors), _matrix_shape(shape))
        if len({(i, j) for i, j, _ in factors}) < len(factors) or not all(k >= 1 for _, _, k in factors):
            raise InvalidArgument("terms", terms, "a repeated position or power below 1", "merge the powers")
    return Loss("polynomial", _matrix_shape(shape), (_matrix_shape(shape), read))


def scale(factor: Exact, loss: Loss) -> Loss:
    """A constant times a loss."""
    return Loss("scale", loss.shape, (_exact("factor", factor), loss))


def add(first: Loss, second: Loss) -> Loss:
    """The sum of two losses of one shape."""
    return Loss("add", _same_shape(first, second), (first, second))


def multiply(first: Loss, second: Loss) -> Loss:
    """The product of two losses of one shape."""
    return Loss("multiply", _same_shape(first, second), (first, second))


def compose(function: str, loss: Loss) -> Loss:
    """`phi(loss(D))` for a function of the table `ELEMENTWISE`."""
    return Loss("compose", loss.shape, (_function(function), loss))


def precompose(loss: Loss, function: str) -> Loss:
    """`loss(phi(D))`, with `phi` of the table `ELEMENTWISE` applied to each entry."""
    return Loss("precompose", loss.shape, (loss, _function(function)))


def _exact(name: str, x: object) -> Exact:
    if isinstance(x, bool) or not isinstance(x, Exact):
        raise InvalidArgument(name, x, "not an exact number", "pass integers or Fractions")
    return int(x) if x.denominator == 1 else x


def _matrix(name: str, rows: Rows) -> tuple[tuple[Exact, ...], ...]:
    read = tuple(tuple(_exact(name, x) for x in row) for row in rows)
    if not read or not read[0] or len({len(row) for row in read}) > 1:
        raise InvalidArgument(name, rows, "not a matrix", "pass rows of equal length, at least one entry")
    return read


def _shape(rows: tuple[tuple[Exact, ...], ...]) -> tuple[int, int]:
    return len(rows), len(rows[0])


def _matrix_shape(shape: tuple[int, int]) -> tuple[int, ...]:
    checked = check_shape(shape)
    if len(checked) != 2:
        raise InvalidArgument("shape", shape, "not the shape of a matrix", "pass two sizes such as (2, 3)")
    return checked


def _function(name: str) -> str:
    if name not in ELEMENTWISE:
        raise InvalidArgument("function", name, "not in the table", f"choose one of {' '.join(ELEMENTWISE)}")
    return name


def _check_places(name: str, places: Sequence[tuple[int, int]], shape: tuple[int, ...]) -> None:
    rows, columns = shape
    if not all(0 <= i < rows and 0 <= j < columns for i, j in places):
        raise InvalidArgument(name, places, f"a position outside the shape {shape}", "count from 0")


def _same_shape(first: Loss, second: Loss) -> tuple[int, ...]:
    if first.shape != second.shape:
        raise InvalidArgument("second", second.shape, f"not the shape {first.shape}", "add and multiply equal shapes")
    return first.shape
