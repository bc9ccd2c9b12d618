"""Kinks at which the forward has a derivative: a claim has to have it, whatever branch dual numbers follow."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from tests.bounded.test_bounded import check, stated
from verify import pipeline

Function = Callable[..., Any]


def ends(x: Any) -> Any:
    """Smooth where the two entries are equal: it is their sum."""
    return x.max() + x.min()


def both_positions(G: Any, x: Any) -> Any:
    dx = np.zeros(2)
    dx[x.argmax()] = G
    dx[x.argmin()] = G
    return dx


def other_position(G: Any, x: Any) -> Any:
    dx = np.zeros(2)
    dx[x.argmax()] = G
    dx[1 - x.argmax()] = G
    return dx


def identity(x: Any) -> Any:
    return np.where(x != 0, x, 0)


def norm_and_sum(x: Any) -> Any:
    return np.linalg.norm(x) * x.sum()


UNDEFINED: dict[str, tuple[Function, Function, str]] = {
    "at a filled hole": (identity, lambda G, x: G * x / x, "N"),
    "at a tie": (ends, lambda G, x: G * (x - x[::-1]) / (x - x[::-1]), "2"),
    "where the sign is 0": (lambda x: np.sign(x) ** 2 * x, lambda G, x: G * np.abs(x) / np.abs(x), "N"),
    "where a norm is 0": (norm_and_sum, lambda G, x: G * (x / np.linalg.norm(x) * x.sum() + np.linalg.norm(x)), "N"),
    "where one number has no deviation": (
        lambda x: x.std(), lambda G, x: G * (x - x.mean()) / (x.size * x.std()), "N"
    ),
    "where a square is 0": (lambda x: (x**2) ** (2 / 3), lambda G, x: G * 4 / 3 * (x**2) ** (2 / 3) / x, "N"),
}  # fmt: skip
# no derivative is asked where a root has none: those points are left out, and listed
ROOTS: dict[str, tuple[Function, Function, str]] = {
    "a norm": (np.linalg.norm, lambda G, x: G * x / np.linalg.norm(x), "N"),
}
WRONG: dict[str, tuple[Function, Function, str]] = {
    "one entry gets nothing at a tie": (ends, both_positions, "2"),
    "both get twice at a tie": (ends, lambda G, x: G * (1.0 * (x == x.max()) + (x == x.min())), "2"),
    "nothing at a filled hole": (identity, lambda G, x: np.where(x != 0, G, 0), "N"),
    "nothing where the sign is 0": (lambda x: np.sign(x) ** 2 * x, lambda G, x: G * np.sign(x) ** 2, "N"),
}
RIGHT: dict[str, tuple[Function, Function, str]] = {
    "each entry once": (ends, other_position, "2"),
    "ones": (ends, lambda G, x: np.full(2, 1.0) * G, "2"),
    "through a filled hole": (identity, lambda G, x: G * np.where(x > 0, 1, 1), "N"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_gradient_that_is_wrong_at_a_kink_alone_is_refuted(name: str) -> None:
    forward, backward, shape = WRONG[name]
    claim = stated(forward, backward, "x", x=shape)
    found = pipeline.check(claim).gradients["x"]
    assert (found.status, found.refuted_by) == ("refuted", "value")
    assert found.counterexample is not None
    assert not check(claim)["x"].shapes or check(claim)["x"].except_on


@pytest.mark.parametrize("name", UNDEFINED)
def test_a_gradient_without_a_value_where_the_forward_has_a_derivative_is_refuted(name: str) -> None:
    forward, backward, shape = UNDEFINED[name]
    found = pipeline.check(stated(forward, backward, "x", x=shape)).gradients["x"]
    assert (found.status, found.refuted_by) == ("refuted", "definedness")
    assert found.counterexample is not None


@pytest.mark.parametrize("name", ROOTS)
def test_a_root_of_0_is_left_out_and_listed(name: str) -> None:
    forward, backward, shape = ROOTS[name]
    found = pipeline.check(stated(forward, backward, "x", x=shape)).gradients["x"]
    assert found.status == "proved"
    assert any("root" in condition.text for condition in found.except_on)


@pytest.mark.parametrize("name", RIGHT)
def test_a_gradient_that_is_right_at_a_kink_is_proved_there(name: str) -> None:
    forward, backward, shape = RIGHT[name]
    result = check(stated(forward, backward, "x", x=shape))["x"]
    assert result.complete and not result.except_on
