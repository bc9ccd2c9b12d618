"""Gradients written through masks: z3 itself tells right from wrong, without a search for witnesses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from tests.bounded.test_bounded import stated
from verify.bounded.prove import prove_bounded
from verify.bounded.work import BoundedResult

Backward = Callable[[Any, Any], Any]


def through(forward: Callable[[Any], Any], backward: Backward, shape: str) -> BoundedResult:
    made = stated(forward, lambda G, x: backward(G, x), "x", x=shape).__claim__
    return prove_bounded(made, ["x"], bound=2)["x"]


def selected(mask: Callable[[Any], Any], value: Callable[[Any, Any, Any], Any]) -> Backward:
    def backward(G: Any, x: Any) -> Any:
        dx = np.zeros_like(x)
        chosen = mask(x)
        dx[chosen] = value(G, x, chosen)
        return dx

    return backward


CASES = {
    "where it is positive": (lambda x: x > 0, lambda G, x, m: G[m], True),
    "through another mask": (lambda x: x > 0, lambda G, x, m: G[x < 0][: m.sum()], False),
    "where it is negative": (lambda x: x < 0, lambda G, x, m: G[m], False),
    "twice": (lambda x: x > 0, lambda G, x, m: 2 * G[m], False),
    "of the input": (lambda x: x > 0, lambda G, x, m: x[m], False),
}


@pytest.mark.parametrize("name", CASES)
def test_which_entries_are_written(name: str) -> None:
    mask, value, right = CASES[name]
    result = through(lambda x: np.maximum(x, 0), selected(mask, value), "3 2")
    assert bool(result.shapes) == right
