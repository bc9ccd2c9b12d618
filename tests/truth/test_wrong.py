"""Planted faults are refuted, with witnesses that plain NumPy reproduces; tricks are never proved."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.truth.answers import answers, refutations, shown, statuses
from tests.truth.files import GUESTS, NEVER_PROVED, WRONG, each

# What these do depends on more than their arguments, so that a pasted witness need not show it.
STATEFUL = {"counts_calls", "counts_to_three", "remembers_inputs", "asks_the_clock", "random_scale", "random_mask"}
STATEFUL |= {"first_answer_kept", "asks_for_owner", "empty_read"}


@pytest.mark.parametrize(("file", "name"), each(WRONG))
def test_a_planted_fault_is_refuted(file: Path, name: str) -> None:
    found = refutations(file, name)
    assert found
    for by, outcome in found:
        assert shown(by, outcome), (by, outcome)


@pytest.mark.parametrize(("file", "name"), each(NEVER_PROVED))
def test_a_trick_is_never_proved(file: Path, name: str) -> None:
    assert statuses(file, name) <= {"refuted", "vacuous", "unknown", "unsupported"}
    for by, outcome in refutations(file, name):
        assert shown(by, outcome) or name in STATEFUL, (by, outcome)


@pytest.mark.parametrize(("file", "name"), each([GUESTS]))
def test_a_harmful_guest_is_never_proved(file: Path, name: str) -> None:
    verdicts = answers(file, "--require", "tested").get(name, {})
    assert "proved" not in {verdict["status"] for verdict in verdicts.values()}
