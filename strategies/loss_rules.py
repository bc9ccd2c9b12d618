"""The table of losses: one row a kind, with its value, its gradient, its LaTeX, its bounds and its kinks.

Every function takes the loss and an array `D` that has its shape, and is plain NumPy, so that float64,
Fractions, intervals and dual numbers all take the same way.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import numpy as np

from strategies import latex
from strategies.elementwise import ELEMENTWISE
from strategies.latex import Symbol
from strategies.shapes import Array

if TYPE_CHECKING:
    from strategies.losses import Loss

Bounds = tuple[float, float]


@dataclass(frozen=True)
class Rule:
    """One row. `bounds(loss, m)` bounds |value| and |gradient entries| where the entries of D are within m.

    `rational` and `smooth` speak of the kind itself, not of the functions and losses that it is made of.
    """

    value: Callable[[Loss, Array], Any]
    gradient: Callable[[Loss, Array], Array]
    latex: Callable[[Loss, Symbol], str]
    bounds: Callable[[Loss, float], Bounds]
    kinks: Callable[[Loss, Array], list[Any]]
    rational: bool = True
    smooth: bool = True


def _constants(rows: Any, D: Array) -> Array:
    return np.array(rows, dtype=D.dtype)


def _number(x: Any, D: Array) -> Any:
    return float(x) if D.dtype == np.float64 else x


def _sizes(rows: Any) -> Array:
    return np.abs(np.array(rows, dtype=np.float64))


def _shifted_exponentials(D: Array) -> tuple[Any, Array]:
    """The largest entry and exp(D - largest): any shift gives the right value, this one cannot overflow."""
    largest = max(D.flat, key=float)
    return largest, np.exp(D - largest)


def _log_sum_exp(D: Array) -> Any:
    largest, exponentials = _shifted_exponentials(D)
    return largest + np.log(exponentials.sum())


def _softmax(D: Array) -> Array:
    _, exponentials = _shifted_exponentials(D)
    return np.asarray(exponentials / exponentials.sum())


# linear: <C, D>


def _linear_bounds(loss: Loss, m: float) -> Bounds:
    sizes = _sizes(loss.arguments[0])
    return float(sizes.sum()) * m, float(sizes.max())


_LINEAR = Rule(
    value=lambda loss, D: (_constants(loss.arguments[0], D) * D).sum(),
    gradient=lambda loss, D: _constants(loss.arguments[0], D),
    latex=lambda loss, symbol: latex.inner_product(loss.arguments[0], symbol.matrix),
    bounds=_linear_bounds,
    kinks=lambda loss, D: [],
)

# quadratic: <D, P D Q>


def _quadratic_value(loss: Loss, D: Array) -> Any:
    P, Q = (_constants(rows, D) for rows in loss.arguments)
    return (D * (P @ D @ Q)).sum()


def _quadratic_gradient(loss: Loss, D: Array) -> Array:
    P, Q = (_constants(rows, D) for rows in loss.arguments)
    return np.asarray(P @ D @ Q + P.T @ D @ Q.T)


def _quadratic_latex(loss: Loss, symbol: Symbol) -> str:
    left, right = map(latex.matrix, loss.arguments)
    return rf"\left\langle {symbol.matrix}, {left} {symbol.matrix} {right} \right\rangle"


def _quadratic_bounds(loss: Loss, m: float) -> Bounds:
    left, right = (float(_sizes(rows).sum()) for rows in loss.arguments)
    total = left * right
    return total * m * m, 2 * total * m


_QUADRATIC = Rule(_quadratic_value, _quadratic_gradient, _quadratic_latex, _quadratic_bounds, lambda loss, D: [])

# elementwise: sum_ij W_ij phi(D_ij)


def _elementwise_value(loss: Loss, D: Array) -> Any:
    function, weights = loss.arguments
    return (_constants(weights, D) * ELEMENTWISE[function].value(D)).sum()


def _elementwise_gradient(loss: Loss, D: Array) -> Array:
    function, weights = loss.arguments
    return np.asarray(_constants(weights, D) * ELEMENTWISE[function].derivative(D))


def _elementwise_latex(loss: Loss, symbol: Symbol) -> str:
    function, weights = loss.arguments
    mapped = latex.mapped(function, symbol)
    if all(weight == 1 for row in weights for weight in row):
        return rf"\sum_{{i,j}} {mapped.entry('i,j')}"
    return latex.inner_product(weights, mapped.matrix)


def _elementwise_bounds(loss: Loss, m: float) -> Bounds:
    function, weights = loss.arguments
    sizes = _sizes(weights)
    return float(sizes.sum()) * ELEMENTWISE[function].bound(m), float(sizes.max()) * ELEMENTWISE[function].slope(m)


def _function_kinks(function: str, D: Array) -> list[Any]:
    kink = ELEMENTWISE[function].kink
    return [] if kink is None else list(kink(D).flat)


_ELEMENTWISE = Rule(
    _elementwise_value,
    _elementwise_gradient,
    _elementwise_latex,
    _elementwise_bounds,
    kinks=lambda loss, D: _function_kinks(loss.arguments[0], D),
)

# log_sum_exp: log sum_ij exp(D_ij)

_LOG_SUM_EXP = Rule(
    value=lambda loss, D: _log_sum_exp(D),
    gradient=lambda loss, D: _softmax(D),
    latex=lambda loss, symbol: rf"\log \sum_{{i,j}} {latex.formula('exp', symbol.entry('i,j'))}",
    bounds=lambda loss, m: (m + math.log(math.prod(loss.shape)), 1.0),
    kinks=lambda loss, D: [],
    rational=False,
)

# cross_entropy: sum_i (log sum_j exp(D_ij) - D_{i, y_i})


def _cross_entropy_gradient(loss: Loss, D: Array) -> Array:
    labels, _ = loss.arguments
    gradient = np.stack([_softmax(row) for row in D])
    gradient[np.arange(len(labels)), labels] -= 1
    return gradient


def _cross_entropy_latex(loss: Loss, symbol: Symbol) -> str:
    chosen = [f"-{symbol.entry(f'{i + 1},{label + 1}')}" for i, label in enumerate(loss.arguments[0])]
    exponential = latex.formula("exp", symbol.entry("i,j"))
    return latex.signed_sum([latex.grouped(rf"\sum_{{i}} \log \sum_{{j}} {exponential}"), *chosen])


_CROSS_ENTROPY = Rule(
    value=lambda loss, D: sum(_log_sum_exp(row) - row[label] for row, label in zip(D, loss.arguments[0], strict=True)),
    gradient=_cross_entropy_gradient,
    latex=_cross_entropy_latex,
    bounds=lambda loss, m: (loss.shape[0] * (2 * m + math.log(loss.shape[1])), 1.0),
    kinks=lambda loss, D: [],
    rational=False,
)

# frobenius: sqrt(sum_ij D_ij^2)

_FROBENIUS = Rule(
    value=lambda loss, D: np.sqrt((D * D).sum()),
    gradient=lambda loss, D: np.asarray(D / np.sqrt((D * D).sum())),
    latex=lambda loss, symbol: rf"\left\lVert {symbol.matrix} \right\rVert_F",
    bounds=lambda loss, m: (m * math.sqrt(math.prod(loss.shape)), 1.0),
    kinks=lambda loss, D: [(D * D).sum()],
    rational=False,
    smooth=False,
)

# polynomial: sum_t c_t prod_k D_{i_k, j_k}^{p_k}; product: one term, each power 1

Term = tuple[int | Fraction, tuple[tuple[int, int, int], ...]]


def _terms(loss: Loss) -> tuple[Term, ...]:
    last = loss.arguments[1]
    return last if loss.kind == "polynomial" else ((1, tuple((i, j, 1) for i, j in last)),)


def _polynomial_value(loss: Loss, D: Array) -> Any:
    return sum(_number(c, D) * math.prod(D[i, j] ** k for i, j, k in factors) for c, factors in _terms(loss))


def _polynomial_gradient(loss: Loss, D: Array) -> Array:
    # Factor by factor, never by dividing the product by an entry: the entry may be 0.
    gradient = np.zeros_like(D)
    for c, factors in _terms(loss):
        for at, (i, j, k) in enumerate(factors):
            others = (D[a, b] ** p for n, (a, b, p) in enumerate(factors) if n != at)
            gradient[i, j] += _number(c, D) * k * D[i, j] ** (k - 1) * math.prod(others)
    return gradient


def _term_latex(term: Term, symbol: Symbol) -> str:
    c, factors = term
    entries = " ".join(latex.power_of(symbol.entry(f"{i + 1},{j + 1}"), k) for i, j, k in factors)
    return entries if c == 1 and factors else f"{latex.number(c)} {entries}".strip()


def _polynomial_bounds(loss: Loss, m: float) -> Bounds:
    m = max(m, 1.0)
    weighted = [(abs(float(c)), sum(k for _, _, k in factors)) for c, factors in _terms(loss)]
    return sum(c * m**degree for c, degree in weighted), sum(c * degree * m**degree for c, degree in weighted)


_POLYNOMIAL = Rule(
    _polynomial_value,
    _polynomial_gradient,
    lambda loss, symbol: latex.signed_sum([_term_latex(term, symbol) for term in _terms(loss)]),
    _polynomial_bounds,
    lambda loss, D: [],
)

# scale, add, multiply


def _product_bounds(loss: Loss, m: float) -> Bounds:
    (value, slope), (other_value, other_slope) = (part.bounds(m) for part in loss.parts)
    return value * other_value, value * other_slope + other_value * slope


def _product_gradient(loss: Loss, D: Array) -> Array:
    first, second = loss.parts
    return np.asarray(first.gradient(D) * second.value(D) + second.gradient(D) * first.value(D))


def _scaled_bounds(loss: Loss, m: float) -> Bounds:
    value, slope = loss.parts[0].bounds(m)
    factor = float(abs(loss.arguments[0]))
    return factor * value, factor * slope


def _sum_bounds(loss: Loss, m: float) -> Bounds:
    (value, slope), (other_value, other_slope) = (part.bounds(m) for part in loss.parts)
    return value + other_value, slope + other_slope


def _parts_kinks(loss: Loss, D: Array) -> list[Any]:
    return [kink for part in loss.parts for kink in part.kinks(D)]


_SCALE = Rule(
    value=lambda loss, D: _number(loss.arguments[0], D) * loss.parts[0].value(D),
    gradient=lambda loss, D: np.asarray(_number(loss.arguments[0], D) * loss.parts[0].gradient(D)),
    latex=lambda loss, symbol: f"{latex.number(loss.arguments[0])} {latex.grouped(loss.parts[0].latex_in(symbol))}",
    bounds=_scaled_bounds,
    kinks=_parts_kinks,
)

_ADD = Rule(
    value=lambda loss, D: loss.parts[0].value(D) + loss.parts[1].value(D),
    gradient=lambda loss, D: np.asarray(loss.parts[0].gradient(D) + loss.parts[1].gradient(D)),
    latex=lambda loss, symbol: latex.signed_sum([latex.summand(part.latex_in(symbol)) for part in loss.parts]),
    bounds=_sum_bounds,
    kinks=_parts_kinks,
)

_MULTIPLY = Rule(
    value=lambda loss, D: loss.parts[0].value(D) * loss.parts[1].value(D),
    gradient=_product_gradient,
    latex=lambda loss, symbol: " ".join(latex.grouped(part.latex_in(symbol)) for part in loss.parts),
    bounds=_product_bounds,
    kinks=_parts_kinks,
)

# compose: phi(loss(D)); precompose: loss(phi(D))


def _compose_gradient(loss: Loss, D: Array) -> Array:
    function, inner = loss.arguments
    return np.asarray(ELEMENTWISE[function].derivative_at(inner.value(D)) * inner.gradient(D))


def _compose_bounds(loss: Loss, m: float) -> Bounds:
    function, inner = loss.arguments
    value, slope = inner.bounds(m)
    return ELEMENTWISE[function].bound(value), ELEMENTWISE[function].slope(value) * slope


def _compose_kinks(loss: Loss, D: Array) -> list[Any]:
    function, inner = loss.arguments
    value = np.empty(1, dtype=D.dtype)
    value[0] = inner.value(D)
    return [*inner.kinks(D), *_function_kinks(function, value)]


def _precompose_gradient(loss: Loss, D: Array) -> Array:
    inner, function = loss.arguments
    row = ELEMENTWISE[function]
    return np.asarray(inner.gradient(row.value(D)) * row.derivative(D))


def _precompose_bounds(loss: Loss, m: float) -> Bounds:
    inner, function = loss.arguments
    value, slope = inner.bounds(ELEMENTWISE[function].bound(m))
    return value, slope * ELEMENTWISE[function].slope(m)


def _precompose_kinks(loss: Loss, D: Array) -> list[Any]:
    inner, function = loss.arguments
    return [*_function_kinks(function, D), *inner.kinks(ELEMENTWISE[function].value(D))]


_COMPOSE = Rule(
    value=lambda loss, D: ELEMENTWISE[loss.arguments[0]].at(loss.parts[0].value(D)),
    gradient=_compose_gradient,
    latex=lambda loss, symbol: latex.formula(loss.arguments[0], loss.parts[0].latex_in(symbol)),
    bounds=_compose_bounds,
    kinks=_compose_kinks,
)

_PRECOMPOSE = Rule(
    value=lambda loss, D: loss.parts[0].value(ELEMENTWISE[loss.arguments[1]].value(D)),
    gradient=_precompose_gradient,
    latex=lambda loss, symbol: loss.parts[0].latex_in(latex.mapped(loss.arguments[1], symbol)),
    bounds=_precompose_bounds,
    kinks=_precompose_kinks,
)

RULES: Mapping[str, Rule] = {
    "linear": _LINEAR,
    "quadratic": _QUADRATIC,
    "elementwise": _ELEMENTWISE,
    "log_sum_exp": _LOG_SUM_EXP,
    "cross_entropy": _CROSS_ENTROPY,
    "frobenius": _FROBENIUS,
    "product": _POLYNOMIAL,
    "polynomial": _POLYNOMIAL,
    "scale": _SCALE,
    "add": _ADD,
    "multiply": _MULTIPLY,
    "compose": _COMPOSE,
    "precompose": _PRECOMPOSE,
}
