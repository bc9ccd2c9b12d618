"""A central difference at a kink refutes nothing: both sides have to have the slope, at several steps."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import verify
from verify import claim

Function = Callable[..., Any]


def hinge(v: float) -> float:
    return max(1.0 - v, 0.0)


# forwards that exact arithmetic does not follow, a right gradient of each (one of the values at a kink), and a wrong one
CASES: dict[str, tuple[Function, Function, Function]] = {
    "np.interp at a knot": (
        lambda x: np.interp(x, [0, 1], [0, 2]),
        lambda G, x: G * 2 * ((x > 0) & (x < 1)),
        lambda G, x: G * 3 * ((x > 0) & (x < 1)),
    ),
    "np.vectorize at the hinge": (
        lambda x: np.vectorize(hinge)(x),
        lambda G, x: np.where(x < 1, -G, 0.0),
        lambda G, x: np.where(x < 1, -2 * G, 0.0),
    ),
    "np.piecewise at its edge": (
        lambda x: np.piecewise(x, [x < 0, x >= 0], [lambda v: -v, lambda v: 2 * v]),
        lambda G, x: G * np.where(x < 0, -1.0, 2.0),
        lambda G, x: G * np.where(x < 0, -1.0, 3.0),
    ),
}


def stated(forward: Function, backward: Function) -> Function:
    def f(x: Any) -> Any:
        return forward(x)

    made: Function = claim(x="n")(f)
    made.gradient("x")(backward)  # type: ignore[attr-defined]
    return made


@pytest.mark.parametrize("name", CASES)
def test_a_right_gradient_is_not_refuted_at_a_kink(name: str) -> None:
    forward, right, _ = CASES[name]
    gradient = verify.check(stated(forward, right)).gradients["x"]
    assert gradient.status == "unsupported", gradient


@pytest.mark.parametrize("name", CASES)
def test_a_wrong_gradient_is_refuted_beside_it(name: str) -> None:
    forward, _, wrong = CASES[name]
    gradient = verify.check(stated(forward, wrong)).gradients["x"]
    assert (gradient.status, gradient.refuted_by) == ("refuted", "value"), gradient
