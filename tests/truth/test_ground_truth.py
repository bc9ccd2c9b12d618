"""What the tests take for granted: theorems are true, planted faults are false, the corpus has the stated verdicts.

Shown with central differences in plain NumPy, so that no mistake of the verifier can hide one of the data.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.truth.differences import claims, holds, sizes_for
from tests.truth.files import COURSE, EXPECTED, PUBLISHED, WRONG, WRONG_COURSE
from verify.claims.claim import Claim
from verify.suite import catalogue

TRUE = ("TRUE", "KINK")
SHAPES = 10  # seeds of a shape are as far apart
DRAWS = 2_000


def parameters(files: list[Path]) -> list[object]:
    """One test a claim, named after file and claim."""
    return [pytest.param(c, id=f"{f.stem}::{c.name}") for f in files for c in claims(f)]


def answers(claim: Claim) -> list[bool]:
    """Whether the claim holds, at each of the shapes where its forward is defined."""
    tried = [_drawn(claim, sizes, seed) for seed, sizes in enumerate(sizes_for(claim, unequal=6, equal=1))]
    return [answer for answer in tried if answer is not None]


def _drawn(claim: Claim, sizes: Mapping[str, int], seed: int) -> bool | None:
    """`holds`; points are drawn until one satisfies what the claim states of expressions."""
    tries = range(seed, DRAWS if claim.conditions else seed + 1, SHAPES)
    return next((a for s in tries if (a := holds(claim, sizes, s)) is not None), None)


def fails_somewhere(claim: Claim) -> bool:
    """Whether some shape and point refute the claim."""
    return any(holds(claim, sizes, seed) is False for seed, sizes in enumerate(sizes_for(claim, unequal=12, equal=7)))


@pytest.mark.parametrize("claim", parameters(list(catalogue.files())))
def test_a_theorem_is_true(claim: Claim) -> None:
    found = answers(claim)
    assert len(found) >= 3
    assert all(found)


@pytest.mark.parametrize("claim", parameters(COURSE))
def test_course_code_is_right(claim: Claim) -> None:
    found = answers(claim)
    assert found
    assert all(found)


@pytest.mark.parametrize("claim", parameters(WRONG_COURSE))
def test_wrong_course_code_is_wrong(claim: Claim) -> None:
    assert fails_somewhere(claim)


@pytest.mark.parametrize("claim", parameters(WRONG))
def test_a_planted_fault_is_false(claim: Claim) -> None:
    assert fails_somewhere(claim)


@pytest.mark.parametrize("claim", parameters(PUBLISHED))
def test_the_corpus_has_its_verdicts(claim: Claim) -> None:
    if EXPECTED[claim.name]["verdict"] in TRUE:
        assert all(answers(claim))
    else:
        assert fails_somewhere(claim)
