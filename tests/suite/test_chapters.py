"""The chapters of the suite as documents: every theorem is described, named once, and set in every format."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from reports import formulas
from tests.truth.differences import claims
from verify.claims.claim import Claim
from verify.suite import catalogue

FILES = catalogue.files()
EVERY = [pytest.param(f, c, id=f"{f.stem}::{c.name}") for f in FILES for c in claims(f)]


def entry(file: Path, claim: Claim) -> catalogue.Entry:
    """What the comments above a claim say."""
    assert claim.line is not None
    return catalogue.entry(file, claim.line)


@pytest.mark.parametrize(("file", "claim"), EVERY)
def test_a_theorem_is_described(file: Path, claim: Claim) -> None:
    described = entry(file, claim)
    assert described.scope in ("all-shapes", "bounded")
    for text in (described.title, described.source, described.note or ""):
        assert not re.search(r"[\\$]", text), "plain text, no LaTeX"


@pytest.mark.parametrize(("file", "claim"), EVERY)
def test_a_statement_is_mathematics_in_every_format(file: Path, claim: Claim) -> None:
    statement = entry(file, claim).statement
    assert formulas.mathml(statement, display=True)
    assert formulas.tex(statement)
    assert formulas.typst(statement)


def test_names_and_titles_are_unique() -> None:
    names = Counter(c.name for f in FILES for c in claims(f))
    titles = Counter(entry(f, c).title for f in FILES for c in claims(f))
    assert [n for n, count in (names + titles).items() if count > 1] == []


def test_there_are_at_least_sixty_theorems_in_distinct_chapters() -> None:
    assert len(EVERY) >= 60
    assert len({catalogue.title(f) for f in FILES}) == len(FILES)
