"""What masks select: at every point, zeros included, the traced terms are what NumPy computes."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from verify.concrete.array import blank, lift, wrap
from verify.concrete.create import tracing
from verify.errors import Unsupported
from verify.numbers.dual import Dual
from verify.terms.evaluate import Evaluator
from verify.terms.term import entry
from verify.tracing.session import symbolic

SHAPE = (2, 4)
Function = Callable[[Any], Any]


def selected(x: Any) -> Any:
    d = np.zeros_like(x)
    mask = x > 0
    d[mask] = x[mask] * 3 + 1
    d[~mask] -= 2
    kept = x[mask]
    x[mask] = 0
    d[mask] += kept
    return d - x


def halved(x: Any) -> Any:
    x[x > 1] /= 2
    y = x[x < 0]
    z = y
    y *= 3
    x[x < 0] = -z
    return x


def through_another(x: Any) -> Any:
    d = np.zeros_like(x)
    d[x > 0] = x.copy()[x > 0] + x[0, 0]
    return d


FUNCTIONS = [selected, halved, through_another]


def traced(function: Function) -> Any:
    """The entries of the result as terms; no truth value may be decided on the way."""
    entries = blank(SHAPE)
    for i in np.ndindex(*SHAPE):
        entries[i] = Dual(entry("x", i))
    with tracing(symbolic(), vars(sys.modules[__name__])):
        return lift(function(wrap(entries)))


@pytest.mark.parametrize("function", FUNCTIONS)
def test_terms_are_what_numpy_computes(function: Function) -> None:
    terms = traced(function)
    rng = np.random.default_rng(0)
    for top in (1, 2, 2, 3, 9):
        for _ in range(20):
            x = rng.integers(-top, top + 1, SHAPE).astype(float)
            expected = np.asarray(function(x.copy()))
            assert terms.shape == expected.shape
            found = Evaluator({}, {"x": x})
            for i in np.ndindex(*expected.shape):
                assert found.number(terms[i].value) == expected[i]


def test_how_many_there_are_asks_for_a_decision() -> None:
    with pytest.raises(Unsupported):
        traced(lambda x: x[0] * len(x[x > 0]))
