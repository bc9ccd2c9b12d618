"""Wrong gradients by small tricks of NumPy's: none is proved at any shape, whatever testing says before."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from tests.bounded.test_bounded import check, stated


def aliased(G: Any, x: Any) -> Any:
    G[...] = x
    return G


def in_place_view(G: Any, x: Any) -> Any:
    d = 2 * G * x
    d[::-1][0] = 0
    return d


def twice_by_view(G: Any, x: Any) -> Any:
    d = 2 * G * x
    v = d.reshape(-1)
    v += d
    return d


def overlapping(G: Any, x: Any) -> Any:
    d = 2 * G * x
    d[1:] += d[:-1]
    return d


def repeated_index(G: Any, x: Any) -> Any:
    d = np.zeros_like(x)
    d[[0] * len(x)] += 2 * G * x
    return d


def add_at_zero(G: Any, x: Any) -> Any:
    d = np.zeros_like(x)
    np.add.at(d, [0] * len(x), 2 * G * x)
    return d


def through_out(G: Any, x: Any) -> Any:
    d = G * x
    np.multiply(d, d, out=d)
    return d


def copied_too_late(G: Any, x: Any) -> Any:
    d = x
    d *= 2
    return G * x * x / 2


def negative_step(G: Any, x: Any) -> Any:
    return (2 * G * x)[::-1]


def fancy_copy(G: Any, x: Any) -> Any:
    d = np.zeros_like(x)
    d[np.arange(len(x))][:] = 2 * G * x
    return d


def masked_copy(G: Any, x: Any) -> Any:
    d = np.zeros_like(x)
    d[x > -100][:] = 2 * G * x
    return d


def first_only(G: Any, x: Any) -> Any:
    d = np.zeros_like(x)
    d[:1] = (2 * G * x)[:1]
    return d


def empty_slice(G: Any, x: Any) -> Any:
    d = 2 * G * x
    return d + x[len(x) :].sum() + (d * 0 + x[:0].sum() + 1) * 1e-9


def kept_zero(G: Any, x: Any) -> Any:
    return np.where(G == 0, 1, 2 * G * x)


SQUARE: dict[str, Callable[[Any, Any], Any]] = {
    "the cotangent is written over": aliased,
    "a view of the answer is written to": in_place_view,
    "a view and its base are added": twice_by_view,
    "overlapping slices are added in place": overlapping,
    "a repeated index counts once": repeated_index,
    "np.add.at adds at one place": add_at_zero,
    "out= is one of the operands": through_out,
    "the input is changed and read again": copied_too_late,
    "a negative step": negative_step,
    "a fancy copy is written to": fancy_copy,
    "a masked copy is written to": masked_copy,
    "a slice that is too short": first_only,
    "a sum over nothing, and a little more": empty_slice,
    "another value where G is 0": kept_zero,
    "integers": lambda G, x: (2 * G * x).astype(int),
    "integer zeros are filled": lambda G, x: np.add(np.zeros(len(x), int), 2 * G * x, casting="unsafe", dtype=int),
    "truth values": lambda G, x: (2 * G * x).astype(bool),
    "the floor": lambda G, x: np.floor(2 * G * x),
    "rounding": lambda G, x: np.round(2 * G * x, 6),
    "NaN at 0": lambda G, x: 2 * G * x * x / x,
    "NaN where G is 0": lambda G, x: 2 * G * G * x / G,
    "NaN from infinities": lambda G, x: 2 * G * x + (np.inf - np.inf) * 0,
    "NaN is made 0": lambda G, x: np.nan_to_num(2 * G * x * x / x),
    "infinity is clipped": lambda G, x: np.clip(2 * G * x, -1e300, 1),
    "the sign of -0.0": lambda G, x: 2 * G * x + np.copysign(1, -0.0 * x) - 1,
    "signbit": lambda G, x: 2 * G * x + np.signbit(x * 0),
    "1 / -0.0": lambda G, x: 2 * G * x + (1 / (np.abs(x) * -0.0) < 0),
    "a maximum with NaN": lambda G, x: np.fmax(2 * G * x, np.nan * x) + 1,
    "a smaller shape that broadcasts": lambda G, x: (2 * G * x).sum(),
    "a larger shape": lambda G, x: (2 * G * x)[None],
    "the identity of x": lambda G, x: 2 * G * (x if x is not G else 0) * (x == x[0]),
    "an index that wraps": lambda G, x: 2 * G * x[np.arange(len(x)) - 1],
    "a byte that wraps": lambda G, x: 2 * G * x * np.uint8(257 % 256 + 255),
    "the size as a literal": lambda G, x: 2 * G * x * (1 if len(x) < 3 else 2),
    "np.empty": lambda G, x: np.empty_like(x),
    "np.resize": lambda G, x: np.resize((2 * G * x)[:1], len(x)),
    "sorted": lambda G, x: np.sort(2 * G * x),
    "the mean for the sum": lambda G, x: 2 * G * x / len(x),
}


@pytest.mark.parametrize("trick", SQUARE)
def test_a_trick_is_not_proved(trick: str) -> None:
    made = stated(lambda x: x * x, SQUARE[trick], "x", x="N")
    with np.errstate(all="ignore"):
        result = check(made, bound=3)["x"]
    telling = [sizes for sizes in result.shapes if sizes["N"] > 1]
    assert not result.complete and (result.refutation is not None or not telling), (result.shapes, result.reason)


@pytest.mark.parametrize("cast", [np.float64, np.float32, np.float16])
def test_the_gradient_itself_is_proved(cast: Any) -> None:
    """In narrow floats, too: over the reals they are the same, and no rounding is covered."""
    right = stated(lambda x: x * x, lambda G, x: (2 * G * x).astype(cast), "x", x="N")
    assert check(right, bound=3)["x"].complete
