"""The derivatives of matrix functions have two homes, one with symbolic sizes and one at one shape: each against NumPy.

They are derived apart: by Jacobi, Phi and Golub-Pereyra there, by Leibniz and the entries of a factor here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from verify.claims.claim import Claim
from verify.claims.statement import claim
from verify.everyshape.spot_check import tensors_of
from verify.everyshape.typed import trace
from verify.terms.evaluate import Evaluator
from verify.terms.term import direction
from verify.testing.points import draw_point
from verify.testing.run import run

A = np.array([[5.0, 1.0, 2.0], [1.0, 4.0, -1.0], [2.0, -1.0, 6.0]])
V = np.array(
    [[1.0, 2.0, -1.0], [2.0, -3.0, 1.0], [-1.0, 1.0, 2.0]]
)  # symmetric, as a direction of a symmetric matrix is
STEP = 1e-6
FUNCTIONS: dict[str, tuple[Callable[..., Any], str, str, slice]] = {  # with the shape, the kind and the columns of A
    "inverse": (lambda A: np.linalg.inv(A), "n n", "invertible", slice(3)),
    "determinant": (lambda A: np.linalg.det(A), "n n", "invertible", slice(3)),
    "Cholesky factor": (lambda A: np.linalg.cholesky(A), "n n", "positive_definite", slice(3)),
    "pseudo-inverse": (lambda A: np.linalg.pinv(A), "m n", "full_column_rank", slice(2)),
}


def stated(name: str) -> Claim:
    function, shape, kind, _ = FUNCTIONS[name]
    decorated = claim(A=shape, where={"A": kind})(function)
    decorated.gradient("A")(lambda G, A: 0 * A)  # what is claimed does not matter here
    made: Claim = decorated.__claim__
    return made


@pytest.mark.parametrize("name", FUNCTIONS)
def test_with_symbolic_sizes(name: str) -> None:
    function, _, _, columns = FUNCTIONS[name]
    a, v = A[:, columns], V[:, columns]
    made = stated(name)
    traced = trace(made, made.gradients[0], "A")
    G = np.sin(np.arange(1.0, 1 + np.size(function(a)))).reshape(np.shape(function(a)))
    sizes = dict(zip(made.sizes, a.shape, strict=False))
    tensors = tensors_of(made, sizes, {"A": a}, (G,), traced) | {direction("A"): v}
    found = Evaluator(sizes, tensors).number(traced.left)
    assert found == pytest.approx(slope(function, a, v, G), rel=1e-6)


@pytest.mark.parametrize("name", FUNCTIONS)
def test_at_one_shape(name: str) -> None:
    function = FUNCTIONS[name][0]
    made = stated(name)
    point = draw_point(made, {n: 2 + (n == "m") for n in made.sizes}, "rational", "tangents")
    assert point is not None
    ran = run(made, made.gradients[0], point)
    assert ran is not None
    found = ran.slope(["A"])
    assert found is not None
    a, v, G = (np.asarray(x, dtype=float) for x in (point.values["A"], ran.directions["A"], ran.point.cotangents[0]))
    assert float(found) == pytest.approx(slope(function, a, v, G), rel=1e-5)


def slope(function: Callable[..., Any], a: Any, v: Any, G: Any) -> float:
    """The derivative of sum(G * function) along v, by central differences."""
    return float(np.sum(G * (function(a + STEP * v) - function(a - STEP * v))) / (2 * STEP))
