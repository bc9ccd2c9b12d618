"""The parts of the bench that need no peer: what it measures is a verdict, and its page says what was measured."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bench.measure import Measured, apart, exponent, once, stage
from tests.bench.page import page
from tests.bench.programs import GROWTH, loaded


@pytest.mark.parametrize("name", GROWTH)
def test_the_smallest_of_each_family_is_proved_at_every_shape(name: str, tmp_path: Path) -> None:
    _, write, sizes = GROWTH[name]
    measured = once(loaded(write(sizes[0]), tmp_path, f"bench_{write.__name__}"))
    assert measured.everywhere and measured.seconds > 0 and measured.memory > 1
    assert {"testing", "proof"} <= set(measured.stages)
    assert sum(measured.stages.values()) <= measured.seconds


def test_what_does_not_end_well_is_no_measurement() -> None:
    assert apart(lambda function: function(), lambda: 1 / 0) is None


def test_the_exponent_of_a_cube_is_three() -> None:
    assert exponent([(n, 0.1 * n**3) for n in (2, 4, 8)]) == pytest.approx(3)


def test_stages() -> None:
    said = ("testing", "proving W at every shape", "proving up to size 4", "trying the points that proofs leave out")
    assert [stage(text) for text in said] == ["testing", "proof", "confirmation", "confirmation"]


def test_the_page_has_the_ratio_and_says_what_was_too_large() -> None:
    fast = Measured(0.5, 80, True, {"testing": 0.1, "proof": 0.2, "confirmation": 0.1})
    torch = {"version": "2", "seconds": {"seed": 0.25}}
    text = page({"seed": fast}, torch, 0.9, {"layers": ("layers", [(1, fast), (2, None)])})
    assert "| seed | 0.100 s | 0.200 s | 0.100 s | 0.500 s | 0.250 s | 2.0 |" in text
    assert "| 2 | over 40 s or 4 GB | | |" in text and "too few points" in text
