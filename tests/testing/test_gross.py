"""Float64 alone calls a gradient grossly wrong where exact arithmetic would, and neither at a kink nor by rounding."""

from __future__ import annotations

import os
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

import verify
from verify import claim
from verify.testing.fallback import grossly_wrong
from verify.testing.points import Point


@claim(x="N")
def midrange(x):
    return (x.max() + x.min()) / 2


@midrange.gradient("x")
def as_of_the_mean(x):
    return np.ones_like(x) / x.shape[0]


@claim(x="N")
def cubes(x):
    return (x**3).sum()


@cubes.gradient("x")
def squares(x):
    return 3 * x**2


@claim(x="N")
def flattened(x):
    return (x**3).sum()


@flattened.gradient("x")
def as_a_column(x):
    return 3 * x[:, None] ** 2


def point(*entries: int) -> Point:
    values = np.array([Fraction(e) for e in entries], dtype=object)
    return Point({"N": len(entries)}, {"x": values}, "small", (np.array(Fraction(1), dtype=object),), "0")


@pytest.mark.parametrize(
    ("function", "entries", "wrong"),
    [
        (midrange, (0, 1, 6), True),
        (midrange, (0, 0, 6), False),  # tied: no derivative, and any gradient may pass
        (midrange, (6, 6, 6), False),
        (cubes, (1, 2, 3), False),
        (cubes, (1000, 2, 3), False),
        (flattened, (1, 2, 3), True),
    ],
)
def test_what_is_grossly_wrong(function: object, entries: tuple[int, ...], wrong: bool) -> None:
    assert grossly_wrong(function.__claim__, "x", point(*entries)) is wrong


@pytest.mark.parametrize("asks", [input, lambda: bytearray(10**15), lambda: os.listdir("no such folder")])
def test_an_exception_of_the_machine_refutes_nothing(asks: Any) -> None:
    def backward(G: Any, x: Any) -> Any:
        asks()
        return 2 * G * x

    def f(x: Any) -> Any:
        return x * x

    made: Any = claim(x="n")(f)
    made.gradient("x")(backward)
    assert verify.check(made).gradients["x"].status == "unsupported"
