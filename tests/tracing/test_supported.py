"""The table of supported NumPy is what the registries say, and what they say is true: each function is called."""

from __future__ import annotations

import runpy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.concrete.test_against_numpy import A, run
from tests.symbolic.test_against_numpy import in_numpy, traced
from tests.tracing.calls import CALLS
from verify.claims import shapes
from verify.claims.claim import Input
from verify.everyshape.spot_check import packed
from verify.everyshape.typed import input_axes
from verify.terms.evaluate import Evaluator

DOCS = Path(__file__).resolve().parents[2] / "docs"
GENERATOR = runpy.run_path(str(DOCS / "supported.py"))
ROWS = [
    row for row in GENERATOR["functions"]() if np.lib.NumpyVersion(np.__version__) >= "2.1.0" or row.name != "unstack"
]
SIZES = ({"N": 2, "M": 3}, {"N": 3, "M": 5})


def written(x: Any, write: Callable[[Any], None]) -> Any:
    y = x * 1
    write(y)
    return y


def filled(y: Any) -> Any:
    y[...] = 1.5
    return y


def call(text: str) -> Callable[[Any], Any]:
    names = {"np": np, "written": written, "filled": filled}
    made: Callable[[Any], Any] = eval(
        compile(f"lambda x: (lambda S, v: {text})(x @ x.T, x[:, 0])", "<a user's cell>", "eval"), names
    )
    return made


EXPRESSIONS = dict(line.split(" | ", 1) for line in CALLS.strip().splitlines())


def test_every_function_of_the_table_is_called() -> None:
    assert {row.name for row in GENERATOR["functions"]()} == set(EXPRESSIONS)


@pytest.mark.parametrize("name", [row.name for row in ROWS if row.at_one_shape])
def test_at_one_shape(name: str) -> None:
    function = call(EXPRESSIONS[name])
    np.testing.assert_allclose(run(function, A)[0], function(A), rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize("name", [row.name for row in ROWS if row.at_every_shape])
def test_at_every_shape(name: str) -> None:
    function, x = call(EXPRESSIONS[name]), Input("x", shapes.parse("N M"))
    found = traced(function, [x])
    assert found is not None, "refused"
    axes, closed, _ = found
    rng = np.random.default_rng(0)
    for sizes in SIZES:
        value = rng.uniform(-2, 2, shapes.concrete(x.shape, sizes))
        expected = in_numpy(function, [value])
        assert expected is not None
        weights = rng.uniform(0.5, 2, expected.shape)
        tensors = {"x": packed(value, input_axes(x), sizes), "anything": packed(weights, axes, sizes)}
        assert Evaluator(sizes, tensors).number(closed) == pytest.approx((weights * expected).sum(), rel=1e-6)


def test_the_page_is_what_the_registries_say() -> None:
    """To write it again: ``python docs/supported.py``."""
    assert (DOCS / "numpy.md").read_text(encoding="utf-8") == GENERATOR["page"]()
