"""A central difference at a kink refutes nothing: both sides have to have the slope, at several steps.

Where they have it, a gradient without a value is wrong, and what is right about it is said.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

import verify
from verify import claim
from verify.concrete.create import tracing
from verify.testing.kinks import gradient
from verify.testing.points import Point
from verify.tracing.session import exact

Function = Callable[..., Any]


def hinge(v: float) -> float:
    return max(1.0 - v, 0.0)


# forwards with kinks, most of them not followed by exact arithmetic; a right gradient of each (one of the values at a kink), and a wrong one
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
    "a hinge so faint that no tolerance on slopes tells it": (
        lambda x: np.exp(-18.0) * np.sum(np.where(x >= 0, x, 0)),
        lambda G, x: G * np.exp(-18.0) * (x > 0),
        lambda G, x: G * np.exp(-18.0) * (x > 1),
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
    assert gradient.status == "unsupported" or (gradient.status == "proved" and gradient.except_on), gradient


@pytest.mark.parametrize("name", CASES)
def test_a_wrong_gradient_is_refuted_beside_it(name: str) -> None:
    forward, _, wrong = CASES[name]
    gradient = verify.check(stated(forward, wrong)).gradients["x"]
    assert (gradient.status, gradient.refuted_by) == ("refuted", "value"), gradient


def test_one_step_on_which_both_sides_agree_is_no_slope() -> None:
    """Three times as steep near 0 as a little farther off: at a single step both sides agree on a slope."""
    zero = np.array([Fraction(0)], dtype=object)
    point = Point({"n": 1}, {"x": zero}, "kinks", (zero + 1,))
    for forward, slope in ((lambda x: np.where(abs(x) < 1e-16, 3 * x, x), None), (lambda x: 3 * x, 3)):
        made = stated(forward, lambda G, x: G)
        with tracing(exact()):
            found = gradient(made.__claim__, "x", point, random.Random(0))  # type: ignore[attr-defined]
        assert (None if found is None else found[0]) == slope


def test_the_deviation_of_one_sample_has_a_derivative_and_its_textbook_gradient_no_value() -> None:
    made = stated(lambda x: x.std(), lambda G, x: G * (x - x.mean()) / (x.shape[0] * x.std()))
    found = verify.check(made).gradients["x"]
    assert (found.status, found.refuted_by) == ("refuted", "definedness") and found.counterexample is not None
    assert dict(found.counterexample.sizes) == {"n": 1}
    assert any(c.kind == "off" and "n = 1" in c.text for c in found.holds_if)


@pytest.mark.parametrize(
    ("forward", "backward"),
    [
        (lambda x, k: k * np.sqrt((x * x).sum()), lambda G, x, k: G * k * x / np.sqrt((x * x).sum())),
        (lambda x, k: np.abs(k) * np.abs(x).sum(), lambda G, x, k: G * np.abs(k) * x / np.abs(x)),
        (lambda x, k: k**2 * x.std(), lambda G, x, k: G * k**2 * (x - x.mean()) / (x.size * x.std())),
    ],
)
def test_a_textbook_gradient_without_a_value_where_another_input_is_0_is_right_elsewhere(forward, backward) -> None:
    """At k = 0 the forward is constant in x, so that it has a derivative at x = 0, too."""
    made = claim(x="n", k="")(forward)
    made.gradient("x")(backward)
    found = verify.check(made).gradients["x"]
    assert (found.status, found.refuted_by) == ("refuted", "definedness") and found.counterexample is not None
    assert any(c.kind == "off" for c in found.holds_if)
    other = claim(x="n", k="", where={"k": "nonzero"})(forward)
    other.gradient("x")(backward)
    assert verify.check(other).gradients["x"].status == ("refuted" if "std" in forward.__code__.co_names else "proved")
