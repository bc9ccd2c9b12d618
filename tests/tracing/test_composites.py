"""Composites are written once: each is followed at one shape and at every shape, and is what NumPy computes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from tests.concrete.test_against_numpy import A, run
from tests.symbolic.test_against_numpy import SIZES, in_numpy, traced
from verify.claims import shapes
from verify.claims.claim import Input
from verify.everyshape.spot_check import packed
from verify.everyshape.typed import input_axes
from verify.terms.evaluate import Evaluator
from verify.tracing.composites import COMPOSITES

Function = Callable[[Any], Any]
# by the name in the table; `x` is a matrix of unequal sizes, and no entry is at a kink
OF_A_MATRIX: dict[str, Function] = {
    "mean": lambda x: np.mean(x, axis=0, keepdims=True) * x.mean(),
    "var": lambda x: np.var(x, 0) + x.var(axis=0) + np.var(x, axis=0, keepdims=True)[0],
    "std": lambda x: np.std(x, axis=0) + x.std(),
    "average": lambda x: np.average(x, axis=1) + np.average(x, axis=1, weights=x[0] * x[0]) + np.average(x, weights=x),
    "ptp": lambda x: np.ptp(x, axis=1),
    "clip": lambda x: np.clip(x, -1, 2) + np.clip(x, None, 0.5) + np.clip(x, a_min=0, a_max=None) + x.clip(-1, 1),
    "count_nonzero": lambda x: x * np.count_nonzero(x > 0) + np.count_nonzero(x, axis=0),
    "diff": lambda x: np.diff(x, axis=0).sum() + np.diff(x, n=0)[0],
    "trapezoid": lambda x: np.trapezoid(x, axis=0, dx=0.5).sum() + np.trapezoid(x.T, x.T * x.T, axis=1),
    "vdot": lambda x: np.vdot(x, 2 * x),
    "select": lambda x: np.select([x < 0, x > 2], [x * x, 3 * x], default=1.0),
    "vander": lambda x: (
        np.vander(x[0], 3) @ np.stack([x[0, 0], x[-1, 0], 2 * x[0, 0]]) + np.vander(x[0], 2, True)[:, 1]
    ),
    "polyval": lambda x: np.polyval(np.stack([x[0], 2 * x[0], x[0] * x[0]]), x[0]) + np.polyval([3, 2.5, 1], x[0]),
    "polyder": lambda x: x * np.polyder(np.stack([x[0, 0], x[0, 0] * 2, x[-1, 0]]))[0],
    "nan_to_num": lambda x: np.nan_to_num(x * x, nan=7.0),
    "nansum": lambda x: np.nansum(x, axis=0, keepdims=True) * np.nansum(x),
    "nanmean": lambda x: np.nanmean(x, axis=1) * np.nanmean(x),
    "piecewise": lambda x: np.piecewise(x, [x < 0, x > 2], [lambda v: v * v, 3.5, np.exp]),
    "median": lambda x: (
        np.median(np.stack([x[0], x[-1] * 3, 5 * x[0]]), axis=0) + np.median(np.stack([x[0, 0], x[-1, 0] + 50]))
    ),
    "interp": lambda x: np.interp(x, [-2.0, 0.3, 3.0], np.stack([x[0, 0], x[-1, 0], 2 * x[0, 0]])),
    "sinc": lambda x: np.sinc(x),
    "round": lambda x: np.round(x / 8.3) + np.round(x + 0.03, 1) * (8.3 * x).round(-1),
    "around": lambda x: np.around(x / 8.3),
    "quantile": lambda x: np.quantile(np.stack([x[0], x[-1] * 3, 5 * x[0]]), 0.3, axis=0),
    "percentile": lambda x: np.percentile(np.stack([x[0, 0], x[-1, 0] + 50]), 95),
    "block": lambda x: (
        np.block([[x, 2 * x], [x[0], np.ones(x.shape)[0]]]) @ np.block([x[0], 3 * x[0]]) * np.block(x[0, 0])
    ),
    "fix": lambda x: np.fix(x / 8.3),
    "linalg.slogdet": lambda x: x * np.linalg.slogdet(x @ x.T)[1] + np.linalg.slogdet(x @ x.T).sign,
    "linalg.solve": lambda x: np.linalg.solve(x @ x.T, x),
    "linalg.matrix_power": lambda x: (
        np.linalg.matrix_power(x @ x.T, 3) @ np.linalg.matrix_power(x @ x.T, -1) + np.linalg.matrix_power(x @ x.T, 0)
    ),
    "linalg.multi_dot": lambda x: np.linalg.multi_dot([x, x.T, x]),
    "linalg.norm": lambda x: (
        np.linalg.norm(x) * np.linalg.norm(x[0], 1) + np.linalg.norm(x, axis=0).sum() + np.linalg.norm(x[0], 3)
    ),
    "linalg.vector_norm": lambda x: np.linalg.vector_norm(x) + np.linalg.vector_norm(x, axis=1, ord=1),
    "linalg.matrix_norm": lambda x: np.linalg.matrix_norm(x),
    "linalg.trace": lambda x: np.linalg.trace(x @ x.T),
    "linalg.diagonal": lambda x: np.linalg.diagonal(x @ x.T),
}


def test_every_composite_has_a_case() -> None:
    assert set(OF_A_MATRIX) == set(COMPOSITES)


@pytest.mark.parametrize("name", sorted(OF_A_MATRIX))
def test_at_one_shape(name: str) -> None:
    function, direction, step = OF_A_MATRIX[name], np.array([[1, -2, 0.5], [3, 1, -1]]), 1e-6
    values, tangents = run(function, A, direction)
    np.testing.assert_allclose(values, function(A), rtol=1e-10)
    slope = (np.asarray(function(A + step * direction)) - np.asarray(function(A - step * direction))) / (2 * step)
    np.testing.assert_allclose(tangents, slope, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("name", sorted(OF_A_MATRIX))
def test_at_every_shape(name: str) -> None:
    x = Input("x", shapes.parse("N M"))
    found = traced(OF_A_MATRIX[name], [x])
    assert found is not None, "refused"
    axes, closed, _ = found
    rng = np.random.default_rng(0)
    compared = 0
    for sizes in SIZES:
        if sizes["N"] > sizes["M"]:  # x x' is singular there
            continue
        value = rng.uniform(0.5, 2, shapes.concrete(x.shape, sizes)) * rng.choice([-1, 1])
        expected = in_numpy(OF_A_MATRIX[name], [value])
        assert expected is not None
        weights = rng.uniform(0.5, 2, expected.shape)
        tensors = {"x": packed(value, input_axes(x), sizes), "anything": packed(weights, axes, sizes)}
        got = Evaluator(sizes, tensors).number(closed)
        assert got == pytest.approx((weights * expected).sum(), rel=1e-6)
        compared += 1
    assert compared >= 3


def test_a_plain_matrix_among_the_arguments_is_inverted_exactly() -> None:
    matrix = np.array([[3.0, 1.0], [1.0, 7.0]])
    values, _ = run(lambda x: np.linalg.solve(matrix, x[:, :2]) @ np.eye(2) * 20, np.array([[3.0, 1.0], [1.0, 7.0]]))
    assert np.array_equal(values, 20 * np.eye(2))
