"""The numeric side of the seed's theorems: random shapes and losses, and a derivative that shares no code with them.

The derivative is taken here, by pairs (value, slope along a direction) that run through the layer and through the
loss's own code for its *value*; the theorem uses the loss's hand-written *gradient* and matrix products. Where the loss
is rational both are Fractions and must be equal. In any case both are intervals, which must overlap and lie within
1e-50 of each other, relative to their size. And float64, through NumPy itself, must be within 1e-8 of the intervals.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from fractions import Fraction
from typing import Any, Final

import numpy as np

from verify import limits
from verify.suite.seed_layers import Array, Layer

DIGITS: Final = Fraction(1, 10**50)
FLOATS: Final = Fraction(1, 10**8)


@dataclass(frozen=True)
class Pair:
    """A value and its slope along one direction, over Fractions or intervals."""

    value: Any
    slope: Any

    def __add__(self, other: Any) -> Pair:
        other = _pair(other)
        return Pair(self.value + other.value, self.slope + other.slope)

    def __mul__(self, other: Any) -> Pair:
        other = _pair(other)
        return Pair(self.value * other.value, self.slope * other.value + self.value * other.slope)

    def __truediv__(self, other: Any) -> Pair:
        other = _pair(other)
        quotient = self.value / other.value
        return Pair(quotient, (self.slope - quotient * other.slope) / other.value)

    def __neg__(self) -> Pair:
        return Pair(-self.value, -self.slope)

    def __sub__(self, other: Any) -> Pair:
        return self + (-_pair(other))

    def __rsub__(self, other: Any) -> Pair:
        return _pair(other) - self

    def __rtruediv__(self, other: Any) -> Pair:
        return _pair(other) / self

    __radd__ = __add__
    __rmul__ = __mul__

    def __pow__(self, exponent: int) -> Pair:
        return Pair(self.value**exponent, exponent * self.value ** (exponent - 1) * self.slope)

    def __gt__(self, other: Any) -> bool:
        return bool(self.value > _pair(other).value)

    def __lt__(self, other: Any) -> bool:
        return bool(_pair(other).value > self.value)

    def __abs__(self) -> Pair:
        return self if self.value > 0 else -self

    def __float__(self) -> float:
        return float(self.value)

    def __getattr__(self, name: str) -> Callable[[], Pair]:
        """NumPy asks an object for its ``exp``, ``sqrt``, ... by name."""
        if name not in _SLOPES:
            raise AttributeError(name)
        value = getattr(self.value, name)()
        return lambda: Pair(value, _SLOPES[name](self.value, value) * self.slope)


_SLOPES: Final[Mapping[str, Callable[[Any, Any], Any]]] = {
    "exp": lambda x, y: y,
    "log": lambda x, y: 1 / x,
    "tanh": lambda x, y: (1 - y) * (1 + y),
    "sin": lambda x, y: x.cos(),
    "cos": lambda x, y: -x.sin(),
    "sqrt": lambda x, y: 1 / (2 * y),
}


def _pair(x: Any) -> Pair:
    return x if isinstance(x, Pair) else Pair(x, 0)


@dataclass(frozen=True)
class Numeric:
    """How many examples agreed in each arithmetic, the largest distance that intervals left open, and a failure."""

    rational: int
    digits: int
    floats: int
    bound: str
    failure: str | None = None

    def to_json(self) -> dict[str, Any]:
        """Plain data."""
        return asdict(self)


@dataclass(frozen=True)
class Example:
    """Exact inputs, a direction for the variable, and a loss of the output."""

    inputs: dict[str, Array]
    direction: Array
    loss: Any

    def __str__(self) -> str:
        shown = {name: np.vectorize(str)(array).tolist() for name, array in self.inputs.items()}
        return f"inputs {shown}, loss {self.loss!r}"


def examine(layer: Layer, *, seed: int, examples: int, bound: int = limits.BOUND) -> Numeric:
    """Compare the theorem with the derivative at ``examples`` random shapes, points and losses; stops at a failure."""
    from strategies import draw_seeded

    rational = digits = floats = 0
    widest = Fraction(0)
    for example in draw_seeded(example_of(layer, bound), seed, examples):
        for number, compare in enumerate((_rational, _intervals, _floats)):
            if compare is _rational and not example.loss.rational:
                continue
            apart, allowed = compare(layer, example)
            if apart > allowed:
                return Numeric(rational, digits, floats, _shown(widest), f"{compare.__name__[1:]} differ for {example}")
            widest = max(widest, apart) if compare is _intervals else widest
            rational, digits, floats = (n + (k == number) for k, n in enumerate((rational, digits, floats)))
    return Numeric(rational, digits, floats, _shown(widest))


def _shown(widest: Fraction) -> str:
    return f"{float(widest):.0e}"


def example_of(layer: Layer, bound: int) -> Any:
    """The strategy of examples: every second loss rational, points away from every kink."""
    from hypothesis import strategies as st

    from strategies import exact_arrays, intervals, random_losses, shape_of, sizes

    @st.composite
    def examples(draw: st.DrawFn) -> Example:
        chosen = draw(sizes(*layer.shapes.values(), max_size=bound))
        inputs = {name: draw(exact_arrays(shape_of(axes, chosen))) for name, axes in layer.shapes.items()}
        direction = draw(exact_arrays(inputs[layer.variable].shape))
        rows, columns = shape_of(layer.output, chosen)
        loss = draw(random_losses((rows, columns), magnitude=64, rational=draw(st.booleans())))
        return Example(inputs, direction, loss)

    def smooth(example: Example) -> bool:
        if layer.preactivation and any(x == 0 for x in layer.preactivation(**example.inputs).flat):
            return False
        margin = Fraction(1, 1000)
        return bool(example.loss.differentiable_at(intervals(output(layer, example.inputs)), margin=margin))

    return examples().filter(smooth)


def output(layer: Layer, inputs: Mapping[str, Array]) -> Array:
    """The layer in plain NumPy, for any numbers."""
    if layer.preactivation is None:
        return layer.forward(**inputs)
    D = layer.preactivation(**inputs)
    return np.where(D > 0, D, 0 * D)


def claimed(layer: Layer, inputs: Mapping[str, Array], loss: Any) -> Array:
    """The gradient by the theorem, from the loss's own gradient."""
    G = loss.gradient(output(layer, inputs))
    if layer.preactivation is not None:
        G = G * np.where(layer.preactivation(**inputs) > 0, 1, 0)
    return layer.gradient(G, layer.factor(inputs).astype(G.dtype))


def along(layer: Layer, inputs: Mapping[str, Array], direction: Array, loss: Any) -> Any:
    """The derivative of the loss along a direction of the variable, by pairs."""
    paired = {name: np.frompyfunc(_pair, 1, 1)(array) for name, array in inputs.items()}
    paired[layer.variable] = np.frompyfunc(Pair, 2, 1)(inputs[layer.variable], direction)
    return loss.value(output(layer, paired)).slope


def _rational(layer: Layer, example: Example) -> tuple[Fraction, Fraction]:
    """Every entry, exactly."""
    gradient = claimed(layer, example.inputs, example.loss)
    apart = Fraction(0)
    for at in np.ndindex(*gradient.shape):
        direction = np.full(gradient.shape, Fraction(0), dtype=object)
        direction[at] = Fraction(1)
        apart = max(apart, abs(along(layer, example.inputs, direction, example.loss) - gradient[at]))
    return apart, Fraction(0)


def _intervals(layer: Layer, example: Example) -> tuple[Fraction, Fraction]:
    """Along one direction: the largest distance that two intervals leave open, and what is allowed of it."""
    from strategies import intervals

    inputs = {name: intervals(array) for name, array in example.inputs.items()}
    direction = intervals(example.direction)
    ours = (claimed(layer, inputs, example.loss) * direction).sum()
    theirs = along(layer, inputs, direction, example.loss)
    apart = max(ours.upper, theirs.upper) - min(ours.lower, theirs.lower)
    return apart, DIGITS * max(1, abs(theirs.middle)) if ours.overlaps(theirs) else Fraction(-1)


def _floats(layer: Layer, example: Example) -> tuple[Fraction, Fraction]:
    """Along one direction, in float64, against intervals at the very floats."""
    from strategies import intervals

    inputs = {name: array.astype(np.float64) for name, array in example.inputs.items()}
    direction = example.direction.astype(np.float64)
    products = claimed(layer, inputs, example.loss) * direction
    exact = {name: intervals(array) for name, array in inputs.items()}
    true = along(layer, exact, intervals(direction), example.loss)
    scale = Fraction(float(np.abs(products).sum())) + abs(true.middle) + 1
    return abs(Fraction(float(products.sum())) - true.middle) + true.radius, FLOATS * scale
