"""The corpus of published claims: every verdict is the right one, and plain NumPy reproduces every witness."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.truth.answers import answers, refutations, shown
from tests.truth.differences import claims
from tests.truth.files import EXPECTED, PUBLISHED, each


def test_the_corpus_is_all_there() -> None:
    assert {c.name for f in PUBLISHED for c in claims(f)} == EXPECTED.keys() and len(EXPECTED) == 86


@pytest.mark.parametrize(("file", "name"), each(PUBLISHED))
def test_a_verdict_is_the_right_one(file: Path, name: str) -> None:
    found, stated = answers(file)[name].values(), EXPECTED[name]["verdict"]
    assert answers(file)[name].keys() == set(EXPECTED[name]["gradients"])
    statuses = {g["status"] for g in found}
    if stated == "TRUE":
        assert {(g["status"], g["scope"]) for g in found} == {("proved", "all-shapes")}
    elif stated == "KINK":
        assert statuses <= {"proved", "refuted"}
        assert all(g["except_on"] for g in found if g["status"] == "proved")
    else:
        assert "refuted" in statuses
    for by, outcome in refutations(file, name):
        assert shown(by, outcome), (by, outcome)
