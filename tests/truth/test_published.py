"""The corpus of published claims: no wrong verdict, and the shares that are decided."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.truth.answers import answers, refutations, shown, statuses
from tests.truth.files import EXPECTED, PUBLISHED


def test_every_claim_of_the_corpus_has_a_verdict() -> None:
    found = {name: set(gradients) for f in PUBLISHED for name, gradients in answers(f).items()}
    assert found == {name: set(entry["gradients"]) for name, entry in EXPECTED.items()}


@pytest.mark.parametrize("file", PUBLISHED, ids=lambda f: f.stem)
def test_no_verdict_is_wrong(file: Path) -> None:
    for name in answers(file):
        found = statuses(file, name)
        match EXPECTED[name]["verdict"]:
            case "TRUE":
                assert "refuted" not in found, name
            case "KINK":
                proved = [g for g in answers(file)[name].values() if g["status"] == "proved"]
                assert all(g["except_on"] for g in proved), name
            case _:
                assert found != {"proved"}, name


@pytest.mark.parametrize("file", PUBLISHED, ids=lambda f: f.stem)
def test_witnesses_are_reproduced_by_plain_numpy(file: Path) -> None:
    for name in answers(file):
        for by, outcome in refutations(file, name):
            assert shown(by, outcome), (name, by, outcome)


def share(wanted: str, verdicts: tuple[str, ...]) -> float:
    """The share of the claims with one of the verdicts, all of whose gradients (refuted: any) have the status."""
    names = [n for n, entry in EXPECTED.items() if entry["verdict"] in verdicts]
    where = {name: f for f in PUBLISHED for name in answers(f)}
    found = [statuses(where[n], n) for n in names]
    hits = sum(wanted in s if wanted == "refuted" else s == {wanted} for s in found)
    return hits / len(names)


def test_false_claims_are_refuted() -> None:
    assert share("refuted", ("FALSE", "COND", "CONV")) >= 0.97


def test_true_claims_are_proved() -> None:
    assert share("proved", ("TRUE",)) >= 0.92
