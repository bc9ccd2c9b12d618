"""The numeric side: it agrees with the theorems, and every way to be wrong is seen."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from strategies import draw_seeded
from strategies.losses import elementwise, linear
from verify.suite.numeric import Pair, along, claimed, examine, example_of
from verify.suite.seed_layers import LAYERS, Layer

SEED = LAYERS[0]


@pytest.mark.parametrize("layer", LAYERS, ids=lambda layer: layer.name)
def test_the_theorem_agrees_in_three_arithmetics(layer: Layer) -> None:
    result = examine(layer, seed=11, examples=25)
    assert result.failure is None
    assert result.digits == result.floats == 25
    assert 5 <= result.rational < 25
    assert float(result.bound) < 1e-50


def test_one_seed_gives_one_answer() -> None:
    assert examine(SEED, seed=3, examples=5) == examine(SEED, seed=3, examples=5)
    strategy = example_of(SEED, 4)
    assert str(draw_seeded(strategy, 3, 3)) != str(draw_seeded(strategy, 4, 3))


WRONG: dict[str, tuple[str, Callable[[Any, Any], Any]]] = {
    "a sign": ("seed", lambda G, T: -(G @ T)),
    "a factor": ("seed", lambda G, T: 2 * (G @ T)),
    "almost": ("seed", lambda G, T: (G @ T) * Fraction(10**12 + 1, 10**12) if G.dtype == object else G @ T),
    "G squared": ("seed", lambda G, T: (G * G) @ T),
    "one entry of G": ("seed", lambda G, T: np.where(np.arange(G.size).reshape(G.shape) == 0, 2, 1) * G @ T),
    "the first sample only": ("bias", lambda G, T: G[:, 0]),
    "the mean": ("bias", lambda G, T: (G @ T) / T.size),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_gradient_is_seen(name: str) -> None:
    which, gradient = WRONG[name]
    layer = next(layer for layer in LAYERS if layer.name == which)
    result = examine(dataclasses.replace(layer, gradient=gradient), seed=5, examples=20)
    assert result.failure
    assert "inputs" in result.failure and "loss" in result.failure


def test_a_neuron_without_its_slope_is_seen() -> None:
    neuron = next(layer for layer in LAYERS if layer.name == "neuron_weights")
    linear_layer = dataclasses.replace(neuron, forward=neuron.preactivation, preactivation=None)
    assert examine(linear_layer, seed=5, examples=10).failure is None
    loss, ones = linear(((1, 1), (1, 1))), {"W": (2, 1), "X": (1, 2), "b": (2,)}
    inputs = {name: np.full(shape, Fraction(1), dtype=object) for name, shape in ones.items()}
    inputs["W"][1, 0] = Fraction(-2)
    assert claimed(neuron, inputs, loss).tolist() == [[2], [0]]
    assert claimed(linear_layer, inputs, loss).tolist() == [[2], [2]]


@pytest.mark.parametrize("function", ["exp", "tanh", "sigmoid", "softplus", "sin", "cube", "relu", "abs", "huber"])
def test_pairs_take_the_derivative(function: str) -> None:
    """Against a central difference of the loss's value, for every elementwise loss."""
    loss, h = elementwise(function, ((2, -1),)), 1e-6
    inputs = {"W": np.array([[0.7]]), "X": np.array([[0.9, -0.4]])}
    from strategies import intervals

    exact = {name: intervals(a) for name, a in inputs.items()}
    ours = float(along(SEED, exact, intervals(np.ones((1, 1))), loss))
    up, down = (loss.value((inputs["W"] + s) @ inputs["X"]) for s in (h, -h))
    assert ours == pytest.approx((up - down) / (2 * h), rel=1e-6)


def test_pairs_divide_and_take_powers() -> None:
    x = Pair(Fraction(3), Fraction(1))
    assert (1 / x).slope == Fraction(-1, 9)
    assert (x / (x + 1)).slope == Fraction(1, 16)
    assert (x**3).slope == 27
    assert (2 - x).slope == -1
    assert abs(-x).slope == 1
    with pytest.raises(AttributeError):
        x.gamma()
