"""The derivation of the seed theorem, one test a theorem and step: `pytest -v` on this file reads as the derivation."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from tests.kernel.second_solver import answers
from verify.errors import Defect
from verify.evidence import script
from verify.kernel import Goal, Theorem, prove, replay
from verify.kernel.models import evaluate
from verify.numbers.real import Real
from verify.suite import seed, seed_run
from verify.suite.seed_layers import LAYERS, derivatives

BOUND = 3
STEPS = [(theorem, step) for theorem in seed.THEOREMS for step in theorem.steps]
EACH = pytest.mark.parametrize(
    ("theorem", "step"), STEPS, ids=[f"{t.name}-{n}_{s.name}" for t in seed.THEOREMS for n, s in enumerate(t.steps, 1)]
)


@cache
def proofs(theorem: seed.Theorem, step: seed.Step) -> dict[str, Theorem]:
    """The theorems of one step by shape."""
    found = {}
    for sizes in seed_run.shapes(theorem, BOUND):
        answer = prove(step.goal(theorem.layer, sizes))
        assert isinstance(answer, Theorem), (theorem.name, step.name, sizes, answer)
        found[str(sizes)] = answer
    return found


@EACH
def test_z3_proves_the_step_at_every_shape(theorem: seed.Theorem, step: seed.Step) -> None:
    assert len(proofs(theorem, step)) == BOUND**3


@EACH
def test_cvc5_agrees_on_the_file_of_the_step(theorem: seed.Theorem, step: seed.Step) -> None:
    scripts = {shape: proof.script for shape, proof in proofs(theorem, step).items()}
    assert answers(script(scripts)) == ["unsat"] * BOUND**3


@EACH
def test_the_step_replays(theorem: seed.Theorem, step: seed.Step) -> None:
    assert replay(proofs(theorem, step)[str(dict(zip(theorem.layer.names, (2, 3, 1), strict=True)))])


@EACH
def test_the_step_has_hypotheses_that_can_hold(theorem: seed.Theorem, step: seed.Step) -> None:
    """At a point where all entries are 1, G and X and W alike, after the step's own definitions: nothing is vacuous."""
    from verify.kernel import model

    goal = step.goal(theorem.layer, dict(zip(theorem.layer.names, (2, 1, 2), strict=True)))
    assert model(goal.hypotheses).exists is True


@EACH
def test_the_latex_of_the_step_is_filled_in(theorem: seed.Theorem, step: seed.Step) -> None:
    text = theorem.latex(step)
    assert "<" not in text and text.count("{") == text.count("}")


@pytest.mark.parametrize("layer", LAYERS, ids=lambda layer: layer.name)
def test_the_derivatives_are_those_of_the_code(layer: seed.Layer) -> None:
    """Against differences: the layer is affine in each entry (a neuron piecewise), so these are exact."""
    sizes = dict(zip(layer.names, (2, 3, 2), strict=True))
    draw = np.random.default_rng(3)
    point = {name: draw.integers(-4, 5, size=a.shape) * 2 + 1 for name, a in layer.inputs(sizes).items()}
    flat = {(name, at): Real(int(v)) for name, a in point.items() for at, v in np.ndenumerate(a)}
    values = {key: v.exact for key, v in flat.items()} | {("e", (0,)): 0, ("e", (1,)): 1}

    def run(arrays: dict[str, np.ndarray]) -> np.ndarray:
        D = (layer.preactivation or layer.forward)(**arrays)
        return np.maximum(D, 0) if layer.preactivation else D

    for at, change in derivatives(layer, sizes).items():
        moved = {name: a.astype(float) for name, a in point.items()}
        moved[layer.variable][at] += 2.0**-10
        true = (run(moved) - run(point)) * 2.0**10
        ours = np.vectorize(lambda term: float(evaluate(term, values)), otypes=[float])(change)
        assert np.array_equal(ours, true)


@pytest.mark.parametrize("theorem", seed.THEOREMS, ids=lambda theorem: theorem.name)
def test_a_run_is_complete_and_repeats(theorem: seed.Theorem) -> None:
    told: list[tuple[str, int, int]] = []
    first = seed_run.run(theorem, bound=2, seed=7, examples=5, progress=lambda *said: told.append(said))
    again = seed_run.run(theorem, bound=2, seed=7, examples=5)
    assert first.files == again.files and first.to_json() == again.to_json()
    assert first.status == "proved"
    data = first.to_json()
    assert [s["shapes_proved"] for s in data["steps"]] == [8] * len(theorem.steps)
    assert {s["file"] for s in data["steps"]} == set(first.files)
    assert data["shapes"] == list(seed_run.shapes(theorem, 2))
    assert len(told) == 8 * len(theorem.steps) and all(done <= of for _, done, of in told)


def test_a_budget_that_runs_out_proves_nothing() -> None:
    result = seed_run.run(seed.THEOREMS[0], bound=1, examples=1, rlimit=1)
    assert result.status == "unknown"
    assert not any(step.shapes for step in result.steps)
    assert all(step.failed for step in result.steps)


def test_a_wrong_step_ends_the_proof() -> None:
    def wrong(layer: seed.Layer, sizes: dict[str, int]) -> Goal:
        goal = seed.whole(layer, sizes)
        return Goal("wrong", tuple((left, 2 * right) for left, right in goal.equations), goal.hypotheses)

    step = seed.Step("wrong", "", "", wrong)
    result = seed_run.run(seed.Theorem(LAYERS[0], (*seed.STEPS, step)), bound=2, examples=1)
    assert result.status == "refuted"
    assert result.to_json()["scope"] is None
    assert "countermodel" in result.to_json()["failures"][0]


def test_proved_and_numerically_wrong_is_a_defect(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seed_run, "examine", lambda *_, **__: seed_run.Numeric(0, 0, 0, "0", "a difference"))
    with pytest.raises(Defect, match="a difference"):
        seed_run.run(seed.THEOREMS[0], bound=1, examples=1)
