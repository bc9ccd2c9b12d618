"""Attacks on the proofs at every shape: false claims, wrong where nothing is sampled, are not proved there."""

from __future__ import annotations

import pytest

from tests.truth.attacks import (
    arrays,
    bounded,
    dicts,
    dtypes,
    first_steps,
    gates,
    growing,
    indices,
    kinds,
    linalg,
    lists,
    loops,
    nested,
    one_more,
    padded,
    points,
    ranges,
    reach,
    recurrences,
    sizes,
    steps,
    tells,
    valid,
    values,
    views,
    windows,
)
from verify import check
from verify.bounded.prove import prove_bounded
from verify.claims.claim import Claim
from verify.everyshape.prove import prove_all_shapes
from verify.testing.search import Passed, falsify
from verify.tracing import patches

pytestmark = pytest.mark.slow

patches.install()
MODULES = (
    gates,
    arrays,
    dicts,
    dtypes,
    first_steps,
    indices,
    kinds,
    linalg,
    valid,
    values,
    points,
    sizes,
    reach,
    loops,
    nested,
    lists,
    growing,
    ranges,
    windows,
    padded,
    recurrences,
    steps,
    one_more,
    views,
)
CLAIMS = [v.__claim__ for m in MODULES for v in vars(m).values() if hasattr(v, "__claim__")]
CLAIMS += [v for m in MODULES for v in vars(m).values() if isinstance(v, Claim)]


# attacks at points that a proof does not cover: what it has to list
LISTED = {
    "kink_times_zero": "2·x[i] = 2469",
    "kink_that_the_slice_leaves_out": "x[0] = 0",
    "kink_that_cancels": "x[0] = 0",
    "kinks_that_cancel": "x[i] = 0",
    "never_positive_at_size_one": "n = 1",
    "kinks_of_steps": "2·h before a step[i] = 2469",
    "compared_with_a_step": "2·floor(1/2 + x[i]) = 2·x[i] + 1",
    "product_of_zeros": "x[i] = 0",
    "running_product_of_zeros": "x[i] = 0",
    "roots_of_states": "h before a step[i] = 0",
}


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda c: c.name)
def test_an_attack_is_not_proved_at_every_shape_or_its_points_are_listed(claim: Claim) -> None:
    for gradient in claim.gradients:
        found = prove_all_shapes(claim, gradient, gradient.names[0])
        assert not found.proved or LISTED[claim.name] in {c.text for c in found.except_on}


BOUNDED = [v.__claim__ for m in (bounded, tells) for v in vars(m).values() if hasattr(v, "__claim__")]


@pytest.mark.parametrize("claim", BOUNDED, ids=lambda c: c.name)
def test_an_attack_is_not_proved_at_bounded_shapes(claim: Claim) -> None:
    assert not prove_bounded(claim, ["x"], bound=2)["x"].shapes
    assert not prove_all_shapes(claim, claim.gradients[0], "x").proved


def test_the_gate_opens_beyond_the_sizes_that_are_tried() -> None:
    assert [gates.gate(n) for n in range(1, 6)] == [0] * 5
    assert all(gates.gate(n) > 0 for n in range(6, 9))
    assert [dtypes.late(n) for n in range(1, 10)] == [0] * 9
    assert dtypes.late(10) > 0


def test_a_branch_at_zero_is_not_taken_for_the_derivative_there() -> None:
    claim = gates.branch_at_zero.__claim__
    result = prove_bounded(claim, ["x"], bound=2)["x"]
    assert not result.shapes or result.except_on
    assert not prove_all_shapes(claim, claim.gradients[0], "x").proved


@pytest.mark.parametrize("name", [n for n, v in vars(values).items() if hasattr(v, "__claim__")])
def test_an_attack_by_large_values_is_not_proved_at_bounded_shapes(name: str) -> None:
    """Neither where the search stands in the way of a proof, nor where only the proof itself can."""
    claim = getattr(values, name).__claim__
    assert check(claim, examples=12, bound=2).gradients["x"].status != "proved"
    tested = falsify(claim, examples=12, bound=2)["x"]
    if isinstance(tested, Passed) and tested.reason is None:
        found = prove_bounded(claim, ["x"], bound=2)["x"]
        assert found.refutation is not None or not found.shapes


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        (points.cut_of_arctan2.__claim__, "on the cut of arctan2"),
        (points.negative_base.__claim__, "to a power that varies"),
    ],
    ids=lambda x: getattr(x, "name", ""),
)
def test_points_with_a_value_in_numpy_alone_are_told(claim: Claim, told: str) -> None:
    found = prove_bounded(claim, ["x"], bound=2)["x"]
    assert found.shapes
    assert any(c.text.endswith(told) for c in found.except_on)
