"""The use that the package's docstring teaches: a gradient through D = W X, in three number systems."""

from fractions import Fraction

import numpy as np
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from strategies import exact_arrays, float_arrays, intervals, random_losses, shape_of, sizes
from tests.strategies.reference_numbers import Dual

SIZES = sizes("H m", "m n", distinct=True)
RELAXED = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


def derivative_along(loss, W, V, X):
    """d/dt loss((W + t V) X) at t = 0, through the value of the loss alone."""
    moved = np.empty(W.shape, dtype=object)
    for at in np.ndindex(W.shape):
        moved[at] = Dual(W[at], V[at])
    return Dual.of(loss.value(moved @ X)).tangent


def draw_point(data, size, rational):
    W = data.draw(exact_arrays(shape_of("H m", size)))
    V = data.draw(exact_arrays(shape_of("H m", size)))
    X = data.draw(exact_arrays(shape_of("m n", size)))
    loss = data.draw(random_losses(shape_of("H n", size), magnitude=64, rational=rational))
    return loss, W, V, X


@RELAXED
@given(st.data(), SIZES)
def test_exactly_for_rational_losses(data, size):
    loss, W, V, X = draw_point(data, size, rational=True)
    assume(loss.differentiable_at(W @ X))
    assert ((loss.gradient(W @ X) @ X.T) * V).sum() == derivative_along(loss, W, V, X)


@RELAXED
@given(st.data(), SIZES)
def test_with_a_bound_for_the_others(data, size):
    loss, W, V, X = draw_point(data, size, rational=False)
    W, V, X = intervals(W), intervals(V), intervals(X)
    assume(loss.differentiable_at(W @ X))
    claimed, true = ((loss.gradient(W @ X) @ X.T) * V).sum(), derivative_along(loss, W, V, X)
    assert abs((claimed - true).middle) <= (claimed - true).radius < Fraction(1, 10**40)


@RELAXED
@given(st.data(), SIZES)
def test_in_float64(data, size):
    W, V = (data.draw(float_arrays(shape_of("H m", size))) for _ in range(2))
    X = data.draw(float_arrays(shape_of("m n", size)))
    loss = data.draw(random_losses(shape_of("H n", size), magnitude=64))
    assume(loss.differentiable_at(W @ X, margin=1e-3))
    G = loss.gradient(W @ X)
    true = derivative_along(loss, intervals(W), intervals(V), intervals(X))
    size_of_terms = (np.abs(G) @ np.abs(X.T) * np.abs(V)).sum()
    assert np.isclose(((G @ X.T) * V).sum(), float(true), rtol=0, atol=1e-7 * max(1.0, size_of_terms))
