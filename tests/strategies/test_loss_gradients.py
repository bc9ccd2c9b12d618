"""Every gradient against dual numbers (through the value) and against mpmath (through nothing of the package)."""

from dataclasses import replace
from fractions import Fraction
from itertools import chain

import mpmath
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from strategies import draw_seeded, float_arrays, intervals, random_losses, smooth_points
from strategies import losses as L
from strategies.elementwise import ELEMENTWISE
from strategies.loss_rules import RULES
from tests.strategies.reference_numbers import (
    DIGITS,
    dual_gradient,
    reference_gradient,
    reference_matrix,
    reference_value,
)

WEIGHTS = ((1, -2, 3), (-1, 2, 1))
_LINEAR = L.linear(WEIGHTS)
_QUADRATIC = L.quadratic(((1, 2), (3, 1)), ((1, 2, 1), (3, 1, 2), (1, 1, 2)))
EXAMPLES = [
    _LINEAR,
    _QUADRATIC,
    *(L.elementwise(function, WEIGHTS) for function in ELEMENTWISE),
    *(L.compose(function, L.scale(Fraction(1, 8), _LINEAR)) for function in ELEMENTWISE),
    *(L.precompose(_QUADRATIC, function) for function in ELEMENTWISE),
    L.log_sum_exp((2, 3)),
    L.cross_entropy((2, 0), 3),
    L.frobenius((2, 3)),
    L.product((2, 3), ((0, 1), (1, 2), (1, 0))),
    L.polynomial((2, 3), ((2, ((0, 0, 3), (1, 1, 1))), (Fraction(-1, 2), ((0, 0, 1), (1, 2, 2))), (5, ()))),
    L.add(_QUADRATIC, L.frobenius((2, 3))),
    L.multiply(L.log_sum_exp((2, 3)), _QUADRATIC),
    L.multiply(_LINEAR, _QUADRATIC),
]
SHAPES = st.tuples(st.integers(1, 3), st.integers(1, 3))
RELAXED = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


def disagreement(loss, D):
    """The largest distance, in units of what is allowed, of the gradient from the two independent ones."""
    enclosed = loss.gradient(intervals(D))
    dual = dual_gradient(loss, intervals(D))
    assert enclosed.shape == D.shape
    assert all(
        a.overlaps(b if hasattr(b, "overlaps") else type(a).of(b))
        for a, b in zip(enclosed.flat, dual.flat, strict=True)
    )
    with mpmath.workdps(DIGITS):
        reference = reference_gradient(loss, D)
        exact = reference_matrix(np.vectorize(lambda x: x.middle, otypes=[object])(enclosed))
        return max(abs(a - b) / (1 + abs(b)) for a, b in zip(chain(*exact), reference.flat, strict=True))


def test_examples_cover_both_tables():
    assert {loss.kind for loss in EXAMPLES} >= set(RULES) - {"scale"}
    assert {loss.arguments[0] for loss in EXAMPLES if loss.kind == "elementwise"} == set(ELEMENTWISE)


@pytest.mark.parametrize("loss", EXAMPLES, ids=repr)
def test_gradient_of_each_rule(loss):
    for D in draw_seeded(smooth_points(loss, exact=True), seed=0, n=3):
        assert disagreement(loss, D) < mpmath.mpf(10) ** -50


@pytest.mark.parametrize("kind", RULES)
def test_an_error_of_1e_45_in_any_gradient_is_seen(kind, monkeypatch):
    loss = next(loss for loss in [*EXAMPLES, L.scale(3, _LINEAR)] if loss.kind == kind)
    D = draw_seeded(smooth_points(loss, exact=True), seed=0, n=1)[0]
    rule = RULES[kind]
    factor = 1 + Fraction(1, 10**45)
    broken = replace(rule, gradient=lambda loss, D: factor * rule.gradient(loss, D))
    monkeypatch.setitem(RULES, kind, broken)
    with pytest.raises(AssertionError):
        assert disagreement(loss, D) < mpmath.mpf(10) ** -50


@pytest.mark.parametrize("function", ELEMENTWISE)
def test_an_error_of_1e_45_in_any_derivative_is_seen(function, monkeypatch):
    loss = L.elementwise(function, WEIGHTS)
    D = next(D for D in draw_seeded(smooth_points(loss, exact=True), seed=0, n=9) if (D > 0).any())
    row = ELEMENTWISE[function]
    factor = 1 + Fraction(1, 10**45)
    monkeypatch.setitem(ELEMENTWISE, function, replace(row, derivative=lambda x: factor * row.derivative(x)))
    with pytest.raises(AssertionError):
        assert disagreement(loss, D) < mpmath.mpf(10) ** -50


@RELAXED
@given(st.data(), SHAPES)
def test_gradient_of_random_losses(data, shape):
    loss = data.draw(random_losses(shape))
    D = data.draw(smooth_points(loss, exact=True))
    assert disagreement(loss, D) < mpmath.mpf(10) ** -40


@RELAXED
@given(st.data(), SHAPES)
def test_rational_gradients_equal_dual_numbers_exactly(data, shape):
    loss = data.draw(random_losses(shape, rational=True))
    D = data.draw(smooth_points(loss, exact=True))
    gradient = loss.gradient(D)
    assert loss.rational and gradient.shape == D.shape and gradient.dtype == object
    assert all(type(entry) is Fraction for entry in gradient.flat)
    assert (gradient == dual_gradient(loss, D)).all()


@RELAXED
@given(st.data(), SHAPES)
def test_bound_of_fifty_digits_holds_the_value(data, shape):
    loss = data.draw(random_losses(shape))
    D = data.draw(smooth_points(loss, exact=True))
    value, gradient = loss.value(intervals(D)), loss.gradient(intervals(D))
    assert max(x.radius for x in [value, *gradient.flat]) < Fraction(1, 10**50)
    with mpmath.workdps(DIGITS):
        reference = reference_value(loss, reference_matrix(D))
        slack = mpmath.mpf(10) ** -130 * (1 + abs(reference))
        middle, radius = (mpmath.mpf(x.numerator) / x.denominator for x in (value.middle, value.radius))
        assert abs(reference - middle) <= radius + slack


@RELAXED
@given(st.data(), SHAPES)
def test_float64_agrees_with_the_enclosure(data, shape):
    loss = data.draw(random_losses(shape))
    D = data.draw(smooth_points(loss, exact=False))
    value, gradient = loss.value(D), loss.gradient(D)
    true = loss.gradient(intervals(D)).astype(float)
    assert type(value) is float and gradient.dtype == np.float64 and gradient.shape == D.shape
    assert np.allclose(gradient, true, rtol=1e-9, atol=1e-9 * max(1.0, np.abs(true).max()))
    assert np.isclose(value, float(loss.value(intervals(D))), rtol=1e-9, atol=1e-9)


@RELAXED
@given(st.data(), SHAPES, st.sampled_from([1.0, 16.0, 64.0]))
def test_nothing_overflows_and_bounds_hold(data, shape, magnitude):
    loss = data.draw(random_losses(shape, magnitude=magnitude))
    D = data.draw(float_arrays(shape, magnitude=magnitude))
    with np.errstate(over="raise", invalid="raise", divide="raise"):
        value, gradient = loss.value(D), loss.gradient(D)
    most_value, most_slope = loss.bounds(magnitude)
    assert abs(value) <= most_value * (1 + 1e-9) and np.abs(gradient).max() <= most_slope * (1 + 1e-9)
    assert max(most_value, most_slope) < 1e31
