"""Wrong gradients that are wrong near a constant of the code alone: at its scale, at it, and beyond it."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from tests.testing.test_two_sides import stated
from verify import claim
from verify.claims.formulas import claim_of
from verify.testing import points
from verify.testing.constants import written
from verify.testing.search import Refutation, falsify, on_edges, telling

Function = Callable[..., Any]

# a forward, its gradient, and one that is wrong near a constant alone
CASES: dict[str, tuple[Function, Function, Function]] = {
    "beyond a threshold": (
        lambda x: np.where(x > 17, 2 * x, x),
        lambda G, x: G * np.where(x > 17, 2, 1),
        lambda G, x: G,
    ),
    "at the scale of an addend": (
        lambda x: np.log(x * x + 0.001),
        lambda G, x: G * 2 * x / (x * x + 0.001),
        lambda G, x: G * 2 * x / (x * x + 0.001) * np.where(abs(x) < 0.01, 2, 1),
    ),
    "between two constants": (
        lambda x: x * x,
        lambda G, x: 2 * G * x,
        lambda G, x: np.where((x > 100.0) & (x < 150.0), 3, 2) * G * x,
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_the_long_search_tries_inputs_near_constants(name: str) -> None:
    forward, right, wrong = CASES[name]
    assert not isinstance(telling(stated(forward, wrong).__claim__)["x"], Refutation)  # type: ignore[attr-defined]
    assert isinstance(falsify(stated(forward, wrong).__claim__)["x"], Refutation)  # type: ignore[attr-defined]
    assert not isinstance(falsify(stated(forward, right).__claim__)["x"], Refutation)  # type: ignore[attr-defined]


def test_so_does_the_search_in_floats() -> None:
    """np.interp is not followed in exact arithmetic."""
    for factor, refuted in ((5, True), (2, False)):
        made = stated(
            lambda x: 2 * np.interp(x, [-800, 800], [-800, 800]),
            lambda G, x, factor=factor: G * np.where(x > 50.0, factor, 2) * (abs(x) < 800),
        )
        assert isinstance(falsify(made.__claim__)["x"], Refutation) is refuted  # type: ignore[attr-defined]


def test_at_a_constant_alone() -> None:
    """No number that is 0 at a rational point of a line tells of x = 27 here."""
    made = stated(lambda x: x + 0 * abs(x**3 - 27**3), lambda G, x: G + np.where(x == 27, 1, 0))
    assert isinstance(on_edges(made.__claim__, ["x"])["x"], Refutation)  # type: ignore[attr-defined]


def test_the_constants_are_those_of_the_code_the_floats_first() -> None:
    made = stated(lambda x: np.where(x > 7, x + 1e-3, x * 12.0 + 1), lambda G, x: G * True)
    assert written.constants(made.__claim__)[:2] == [Fraction(1, 1000), 12]  # type: ignore[attr-defined]


def test_kinds_are_kept_near_constants() -> None:
    @claim(p="n", where={"p": "probability"})
    def f(p: Any) -> Any:
        return np.log(p + 3.5)

    drawn = list(points.near(f.__claim__, 0, [Fraction(7, 2)]))
    assert drawn and all(0 < x < 1 for point in drawn for x in point.values["p"].flat)


SCALE = 900.0  # what names of the module stand for counts as written


def test_so_do_names_and_default_arguments() -> None:
    def forward(x: Any, low: float = 0.0625) -> Any:
        return np.where(x > SCALE, x + low, x)

    made = claim(x="n")(forward)
    assert {Fraction(900), Fraction(1, 16)} <= set(written.constants(made.__claim__))  # type: ignore[attr-defined]


def test_so_do_the_numbers_of_a_formula() -> None:
    made = claim_of("where(x > 700, x, 0.03 * x)", ["x=n"], ["x=G"])
    assert {Fraction(3, 100), Fraction(700)} <= set(written.constants(made))
