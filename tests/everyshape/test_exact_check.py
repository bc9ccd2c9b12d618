"""No typed expression is relied on that says something else than the code computes, however little."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from verify.claims.statement import claim
from verify.codes import Code
from verify.everyshape import prove
from verify.everyshape.typed import Trace
from verify.terms.term import const

LITTLE = const(1 + Fraction(1, 10**12))  # below what float64 shows


@claim(W="H m", X="m n")
def linear(W, X):
    return np.maximum(W @ X, 0)


@linear.gradient("W", "X")
def linear_backward(G, W, X):
    G = G * (W @ X > 0)
    return G @ X.T, W.T @ G


@claim(x="N C")
def softmax(x):
    e = np.exp(x - x.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


@softmax.gradient("x")
def softmax_backward(G, out):
    return out * (G - (G * out).sum(axis=1, keepdims=True))


@claim(x="N D")
def scaled(x):
    return x * x / np.sqrt(x.shape[1])  # at a given shape a float, in a typed expression the root of D


@scaled.gradient("x")
def scaled_backward(G, x):
    return 2 * G * x / np.sqrt(x.shape[1])


CLAIMS = {"linear": (linear.__claim__, "X"), "softmax": (softmax.__claim__, "x")}
FAULTS: dict[str, Callable[[Trace], Trace]] = {
    "both sides are 0": lambda t: replace(t, left=const(0), right=const(0)),
    "both sides are a little more": lambda t: replace(t, left=LITTLE * t.left, right=LITTLE * t.right),
    "the gradient is a little more": lambda t: replace(t, gradient_value=LITTLE * t.gradient_value),
    "the forward is a little more": lambda t: replace(t, forward_values=tuple(LITTLE * v for v in t.forward_values)),
    "each side is compared with itself": lambda t: replace(t, left=2 * t.right, right=2 * t.right),
}


def proved(name: str) -> Any:
    made, wrt = CLAIMS[name]
    return prove.prove_all_shapes(made, made.gradients[0], wrt)


def test_a_float_that_stands_for_a_root_is_no_difference() -> None:
    made = scaled.__claim__
    assert prove.prove_all_shapes(made, made.gradients[0], "x").proved


@pytest.mark.parametrize("name", CLAIMS)
def test_without_a_fault_it_is_proved(name: str) -> None:
    assert proved(name).proved


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("name", CLAIMS)
def test_a_fault_in_a_typed_expression_is_no_proof(monkeypatch: pytest.MonkeyPatch, name: str, fault: str) -> None:
    real = prove.trace
    monkeypatch.setattr(prove, "trace", lambda *args: FAULTS[fault](real(*args)))
    found = proved(name)
    assert not found.proved and found.reason.code is Code.TRACE_DIFFERS, found.reason
