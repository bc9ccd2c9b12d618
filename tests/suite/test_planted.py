"""False steps and false theorems: the kernel refuses each with a countermodel that exact arithmetic confirms."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from verify.kernel import Countermodel, Goal, prove
from verify.kernel.models import evaluate
from verify.suite import seed
from verify.suite.seed_layers import LAYERS, Layer
from verify.terms.term import ONE, ZERO

SIZES = {"H": 2, "m": 3, "n": 4}
BY_NAME = {layer.name: layer for layer in LAYERS}


def confirmed(goal: Goal) -> bool:
    """Whether z3's countermodel satisfies the hypotheses and breaks an equation, in exact arithmetic."""
    answer = prove(goal)
    assert isinstance(answer, Countermodel), answer
    assert not answer.approximate
    point = answer.values
    assert all(evaluate(h, point).exact == 1 for h in goal.hypotheses)
    return any(evaluate(a, point).exact != evaluate(b, point).exact for a, b in goal.equations)


def ones(T: Any) -> Any:
    return np.full(T.shape, ONE, dtype=object)


# wrong matrix forms: (layer, sizes, gradient of G and the factor T that is right, X^T for the seed)
Gradient = Callable[[Any, Any], Any]
GRADIENTS: dict[str, tuple[str, dict[str, int], Gradient]] = {
    "sign": ("seed", SIZES, lambda G, T: -(G @ T)),
    "factor 2": ("seed", SIZES, lambda G, T: 2 * (G @ T)),
    "mean over samples": ("seed", SIZES, lambda G, T: (G @ T) / G.shape[1]),
    "G ignored": ("seed", SIZES, lambda G, T: ones(G) @ T),
    "X ignored": ("seed", SIZES, lambda G, T: G @ ones(T)),
    "first sample only": ("seed", SIZES, lambda G, T: G[:, :1] @ T[:1]),
    "last sample missing": ("seed", SIZES, lambda G, T: G[:, :-1] @ T[:-1]),
    "samples reversed": ("seed", SIZES, lambda G, T: G[:, ::-1] @ T),
    "samples shifted": ("seed", SIZES, lambda G, T: np.roll(G, 1, 1) @ T),
    "inputs reversed": ("seed", SIZES, lambda G, T: (G @ T)[:, ::-1]),
    "rows reversed": ("seed", SIZES, lambda G, T: (G @ T)[::-1]),
    "rows summed and broadcast": ("seed", SIZES, lambda G, T: ones(G)[:, :1] * (G @ T).sum(0)),
    "columns summed and broadcast": ("seed", SIZES, lambda G, T: (G @ T).sum(1)[:, None] + 0 * T[0]),
    "G squared": ("seed", SIZES, lambda G, T: (G * G) @ T),
    "T squared": ("seed", SIZES, lambda G, T: G @ (T * T)),
    "an extra G": ("seed", SIZES, lambda G, T: G @ T + G[:, :3]),
    "square: X for X^T": ("seed", {"H": 2, "m": 2, "n": 2}, lambda G, T: G @ T.T),
    "square: G^T": ("seed", {"H": 2, "m": 2, "n": 2}, lambda G, T: G.T @ T),
    "square: both transposed": ("seed", {"H": 2, "m": 2, "n": 2}, lambda G, T: G.T @ T.T),
    "square: the product the other way": ("seed", {"H": 2, "m": 2, "n": 2}, lambda G, T: T @ G),
    "square: the result transposed": ("seed", {"H": 2, "m": 2, "n": 2}, lambda G, T: (G @ T).T),
    "square: entrywise product": ("seed", {"H": 2, "m": 2, "n": 2}, lambda G, T: G * T),
    "one sample: outer product with a sum": (
        "seed",
        {"H": 2, "m": 3, "n": 1},
        lambda G, T: np.full((2, 3), G.sum()) * T,
    ),
    "inputs: sign": ("seed_inputs", SIZES, lambda G, T: -(T @ G)),
    "inputs: square W for W^T": ("seed_inputs", {"H": 2, "m": 2, "n": 3}, lambda G, T: T.T @ G),
    "inputs: missing sum over rows": ("seed_inputs", SIZES, lambda G, T: T[:, :1] @ G[:1]),
    "rows: square X for X^T": ("row_weights", {"H": 3, "m": 2, "n": 2}, lambda G, T: T.T @ G),
    "rows: factor": ("row_weights", SIZES, lambda G, T: T @ G / 2),
    "rows: square W for W^T": ("row_inputs", {"H": 2, "m": 2, "n": 3}, lambda G, T: G @ T.T),
    "bias: the mean": ("bias", SIZES, lambda G, T: (G @ T) / T.size),
    "bias: square, the wrong axis": ("bias", {"H": 2, "m": 3, "n": 2}, lambda G, T: T @ G),
    "bias: all summed": ("bias", SIZES, lambda G, T: np.array([G.sum()] * G.shape[0])),
    "bias: first sample": ("bias", SIZES, lambda G, T: G[:, 0]),
    "bias: max for sum": (
        "bias",
        SIZES,
        lambda G, T: np.array([(r[0] - r[1]).positive().select(r[0], r[1]) for r in G]),
    ),
}


@pytest.mark.parametrize("name", GRADIENTS)
def test_a_false_gradient(name: str) -> None:
    which, sizes, gradient = GRADIENTS[name]
    layer = dataclasses.replace(BY_NAME[which], gradient=gradient)
    assert confirmed(seed.whole(layer, sizes))
    assert confirmed(seed.matrix_form(layer, sizes))


def changed(goal: Goal, **parts: Any) -> Goal:
    return dataclasses.replace(goal, **parts)


# wrong steps: a goal of the derivation without one of its reasons, or for a layer that lacks something
def without_slope(layer: Layer) -> Layer:
    return dataclasses.replace(layer, preactivation=None)


STEPS: dict[str, Goal] = {
    "zeros without the direction": changed(seed.zeros(BY_NAME["seed"], SIZES), hypotheses=()),
    "zeros on the row as well": seed.zeros(dataclasses.replace(BY_NAME["seed"], depends=lambda at, s: []), SIZES),
    "zeros off the column": seed.zeros(
        dataclasses.replace(BY_NAME["seed"], depends=lambda at, s: [(i, 0) for i in range(s["H"])]), SIZES
    ),
    "collapse without the zeros": changed(seed.collapse(BY_NAME["seed"], SIZES), hypotheses=()),
    "collapse with a zero missing": changed(
        seed.collapse(BY_NAME["seed"], SIZES), hypotheses=seed.collapse(BY_NAME["seed"], SIZES).hypotheses[1:]
    ),
    "collapse to a wrong sum": changed(
        seed.collapse(BY_NAME["seed"], SIZES),
        equations=tuple((a, b + 1) for a, b in seed.collapse(BY_NAME["seed"], SIZES).equations),
    ),
    "derivative: the neighbour": seed.entry_derivative(
        dataclasses.replace(BY_NAME["seed"], partial=lambda at, ij, a: a["X"][at[1], ij[1] - 1]), SIZES
    ),
    "derivative: W for X": seed.entry_derivative(
        dataclasses.replace(BY_NAME["seed"], partial=lambda at, ij, a: a["W"][at]), SIZES
    ),
    "derivative: transposed": seed.entry_derivative(
        dataclasses.replace(BY_NAME["seed"], partial=lambda at, ij, a: a["X"][ij[1], at[1]]), {"H": 2, "m": 2, "n": 2}
    ),
    "derivative: 1 for X": seed.entry_derivative(
        dataclasses.replace(BY_NAME["seed"], partial=lambda at, ij, a: ONE), SIZES
    ),
    "derivative: 0 for 1": seed.entry_derivative(
        dataclasses.replace(BY_NAME["bias"], partial=lambda at, ij, a: ZERO), SIZES
    ),
    "derivative: a neuron without its slope": seed.entry_derivative(without_slope(BY_NAME["neuron_weights"]), SIZES),
    "derivative without the direction": changed(seed.entry_derivative(BY_NAME["seed"], SIZES), hypotheses=()),
    "substitution of something else": changed(seed.substitution(BY_NAME["seed"], SIZES), hypotheses=()),
    "substitution with one missing": changed(
        seed.substitution(BY_NAME["seed"], SIZES), hypotheses=seed.substitution(BY_NAME["seed"], SIZES).hypotheses[1:]
    ),
    "transposition of nothing": changed(seed.transposition(BY_NAME["seed"], SIZES), hypotheses=()),
    "transposition: X itself, square": seed.transposition(
        dataclasses.replace(BY_NAME["seed"], factor=lambda a: a["X"]), {"H": 2, "m": 2, "n": 2}
    ),
    "transposition: place transposed, square": seed.transposition(
        dataclasses.replace(BY_NAME["seed"], place=lambda at, ij: (at[1], ij[1])), {"H": 2, "m": 2, "n": 2}
    ),
    "matrix form: place transposed, square": seed.matrix_form(
        dataclasses.replace(BY_NAME["seed"], place=lambda at, ij: (at[1], ij[1])), {"H": 2, "m": 2, "n": 2}
    ),
    "matrix form: a sum too short": seed.matrix_form(
        dataclasses.replace(BY_NAME["seed"], depends=lambda at, s: [(at[0], j) for j in range(s["n"] - 1)]), SIZES
    ),
    "chain rule: a term missing": changed(
        seed.chain_rule(BY_NAME["seed"], SIZES),
        equations=tuple((a, b.args[0]) for a, b in seed.chain_rule(BY_NAME["seed"], SIZES).equations),
    ),
    "chain rule: twice": changed(
        seed.chain_rule(BY_NAME["seed"], SIZES),
        equations=tuple((a, 2 * b) for a, b in seed.chain_rule(BY_NAME["seed"], SIZES).equations),
    ),
}


@pytest.mark.parametrize("name", STEPS)
def test_a_false_step(name: str) -> None:
    assert confirmed(STEPS[name])


def test_there_are_enough() -> None:
    assert len(GRADIENTS) >= 30 and len(STEPS) >= 20
