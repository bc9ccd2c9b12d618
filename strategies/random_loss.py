"""Random losses, drawn recursively, that cannot overflow and whose failures shrink to a linear functional."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil, log2

from hypothesis import strategies as st

from strategies.arrays import exact_arrays, float_arrays
from strategies.elementwise import ELEMENTWISE
from strategies.errors import InvalidArgument
from strategies.interval import intervals
from strategies.losses import (
    Loss,
    add,
    compose,
    cross_entropy,
    elementwise,
    frobenius,
    linear,
    log_sum_exp,
    multiply,
    polynomial,
    precompose,
    product,
    quadratic,
)
from strategies.losses import scale as scaled
from strategies.shapes import Array, check_shape

Matrix = tuple[int, int]
Rows = tuple[tuple[int, ...], ...]

# Values, gradient entries and what is computed on the way stay below about this: far from overflow, and small
# enough for 120 digits to leave more than 50 behind the decimal point.
_LIMIT = 1e30
# The argument of a composed function stays below this: beyond, exp explodes and tanh has no slope left.
_ARGUMENT = 16.0
# An argument that would have to be scaled down by more than this has practically no slope left either.
_LARGEST_DAMPING = 2.0**12
_LARGEST_MAGNITUDE = 1000.0
_DEEPEST = 3

_NONZERO = (1, 2, 3, -1, -2, -3)
_POSITIVE = (1, 2, 3)


def _rows(choices: Sequence[int], shape: Matrix) -> st.SearchStrategy[Rows]:
    rows, columns = shape
    count = rows * columns
    return st.lists(st.sampled_from(choices), min_size=count, max_size=count).map(
        lambda flat: tuple(tuple(flat[i * columns : (i + 1) * columns]) for i in range(rows))
    )


def _positions(shape: Matrix, most: int) -> st.SearchStrategy[list[Matrix]]:
    places = [(i, j) for i in range(shape[0]) for j in range(shape[1])]
    return st.lists(st.sampled_from(places), unique=True, min_size=1, max_size=min(most, len(places)))


def _quadratics(shape: Matrix, weights: Rows) -> st.SearchStrategy[Loss]:
    # Positive coefficients cannot cancel, so the form couples every pair of entries.
    rows, columns = shape
    return st.builds(quadratic, _rows(_POSITIVE, (rows, rows)), _rows(_POSITIVE, (columns, columns)))


def _cross_entropies(shape: Matrix, weights: Rows) -> st.SearchStrategy[Loss]:
    rows, columns = shape
    labels = st.lists(st.sampled_from(range(columns)), min_size=rows, max_size=rows)
    return labels.map(lambda drawn: cross_entropy(drawn, columns))


def _polynomials(shape: Matrix, weights: Rows) -> st.SearchStrategy[Loss]:
    powers = st.sampled_from((1, 2, 3))
    factors = _positions(shape, 3).flatmap(
        lambda places: st.tuples(*(st.tuples(st.just(i), st.just(j), powers) for i, j in sorted(places)))
    )
    terms = st.lists(
        st.tuples(st.sampled_from(_NONZERO), factors), min_size=1, max_size=3, unique_by=lambda term: term[1]
    )
    return terms.map(lambda drawn: polynomial(shape, drawn))


def _products(shape: Matrix, weights: Rows) -> st.SearchStrategy[Loss]:
    return _positions(shape, 3).map(lambda places: product(shape, places))


def _sum(function: str) -> Callable[[Matrix, Rows], st.SearchStrategy[Loss]]:
    return lambda shape, weights: st.just(elementwise(function, weights))


# Simplest first: failures shrink towards the first. Each takes the shape, and weights of that shape.
_ATOMS: Mapping[str, Callable[[Matrix, Rows], st.SearchStrategy[Loss]]] = {
    "linear": lambda shape, weights: st.just(linear(weights)),
    **{function: _sum(function) for function in ELEMENTWISE},
    "frobenius": lambda shape, weights: st.just(frobenius(shape)),
    "log_sum_exp": lambda shape, weights: st.just(log_sum_exp(shape)),
    "cross_entropy": _cross_entropies,
    "quadratic": _quadratics,
    "product": _products,
    "polynomial": _polynomials,
}
_IRRATIONAL_ATOMS = ("frobenius", "log_sum_exp", "cross_entropy")
_KINKED_ATOMS = ("frobenius",)
_FACTORS: tuple[int | Fraction, ...] = (2, Fraction(1, 2), -1, -2, Fraction(-1, 2))


@dataclass(frozen=True)
class _Wanted:
    """What a loss to be drawn has to be: entries of `D` stay within `magnitude`; `depth` limits nesting."""

    shape: Matrix
    magnitude: float
    depth: int
    rational: bool
    smooth: bool = False

    @property
    def smaller(self) -> "_Wanted":
        return replace(self, depth=self.depth - 1)

    @property
    def functions(self) -> tuple[str, ...]:
        """The elementwise functions that may occur."""
        return tuple(
            name
            for name, row in ELEMENTWISE.items()
            if not (self.rational and not row.rational) and not (self.smooth and row.kink is not None)
        )

    @property
    def atoms(self) -> tuple[str, ...]:
        return tuple(
            name
            for name in _ATOMS
            if not (self.rational and name in _IRRATIONAL_ATOMS)
            # With one class, the cross-entropy is 0 whatever the matrix.
            and not (self.shape[1] == 1 and name == "cross_entropy")
            and not (self.smooth and name in _KINKED_ATOMS)
            and (name not in ELEMENTWISE or (name in self.functions and self._bounded(name)))
        )

    def _bounded(self, function: str) -> bool:
        rows, columns = self.shape
        return max(_NONZERO) * rows * columns * ELEMENTWISE[function].bound(self.magnitude) < _LIMIT


def _draw_sum(draw: st.DrawFn, wanted: _Wanted) -> Loss:
    return add(draw(_losses(wanted.smaller)), draw(_losses(wanted.smaller)))


def _draw_product(draw: st.DrawFn, wanted: _Wanted) -> Loss:
    first, second = draw(_losses(wanted.smaller)), draw(_losses(wanted.smaller))
    both = multiply(first, second)
    return both if max(both.bounds(wanted.magnitude)) < _LIMIT else add(first, second)


def _draw_scaled(draw: st.DrawFn, wanted: _Wanted) -> Loss:
    return scaled(draw(st.sampled_from(_FACTORS)), draw(_losses(wanted.smaller)))


def _draw_composed(draw: st.DrawFn, wanted: _Wanted) -> Loss:
    function = draw(st.sampled_from(wanted.functions))
    inner = draw(_losses(_below(function, wanted)))
    excess = inner.bounds(wanted.magnitude)[0] / _ARGUMENT
    if excess > _LARGEST_DAMPING:
        return inner
    return compose(function, inner if excess <= 1 else scaled(Fraction(1, 2 ** ceil(log2(excess))), inner))


def _draw_precomposed(draw: st.DrawFn, wanted: _Wanted) -> Loss:
    limit = 4 * max(_ARGUMENT, wanted.magnitude)
    growth = {name: ELEMENTWISE[name].bound(wanted.magnitude) for name in wanted.functions}
    function = draw(st.sampled_from([name for name, bound in growth.items() if bound <= limit]))
    inner = replace(_below(function, wanted), magnitude=growth[function])
    return precompose(draw(_losses(inner)), function)


def _below(function: str, wanted: _Wanted) -> _Wanted:
    """What may stand under a function. Under a kink: one smooth atom.

    `abs(a - a)` and `abs(relu(x))` are 0 on whole regions, which would leave hardly any point to test at.
    """
    kinked = ELEMENTWISE[function].kink is not None
    return replace(wanted, depth=0, smooth=True) if kinked else wanted.smaller


_COMBINATIONS: Mapping[str, Callable[[st.DrawFn, _Wanted], Loss]] = {
    "add": _draw_sum,
    "multiply": _draw_product,
    "scale": _draw_scaled,
    "compose": _draw_composed,
    "precompose": _draw_precomposed,
}


@st.composite
def _losses(draw: st.DrawFn, wanted: _Wanted) -> Loss:
    if wanted.depth > 0 and draw(st.booleans()):
        return _COMBINATIONS[draw(st.sampled_from(tuple(_COMBINATIONS)))](draw, wanted)
    kind = draw(st.sampled_from(wanted.atoms))
    # For every kind, needed or not: to Hypothesis fewer choices are simpler, and linear should be simplest.
    weights = draw(_rows(_NONZERO, wanted.shape))
    return draw(_ATOMS[kind](wanted.shape, weights))


def random_losses(shape: Matrix, *, magnitude: float = 16.0, rational: bool = False) -> st.SearchStrategy[Loss]:
    """Losses of a matrix of the given shape, of every kind, with sums, products and compositions of them.

    While the entries of the matrix stay within `magnitude`, neither value nor gradient exceeds 1e31. With
    `rational`, only losses that are exact on Fractions. Failures shrink to `linear`. Raises InvalidArgument.
    """
    checked = check_shape(shape)
    if len(checked) != 2:
        raise InvalidArgument("shape", shape, "not the shape of a matrix", "pass two sizes such as (2, 3)")
    if not 0 < magnitude <= _LARGEST_MAGNITUDE:
        raise InvalidArgument(
            "magnitude",
            magnitude,
            f"not in (0, {_LARGEST_MAGNITUDE:g}]",
            "scale the entries of the matrix down",
        )
    return _losses(_Wanted((checked[0], checked[1]), float(magnitude), _DEEPEST, rational))


def smooth_points(loss: Loss, *, exact: bool) -> st.SearchStrategy[Array]:
    """Matrices, of Fractions or floats, at least 1/1000 away from where the loss has no derivative."""
    shape = check_shape(loss.shape)
    points = exact_arrays(shape) if exact else float_arrays(shape)
    if loss.smooth:
        return points
    # Exactly, by intervals: near a kink, rounding could claim either side.
    return points.filter(lambda D: loss.differentiable_at(intervals(D), margin=Fraction(1, 1000)))
