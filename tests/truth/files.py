"""Claim files whose truth is known, by what a sound checker may answer. `README.md` says what goes where."""

import json
from collections.abc import Iterable
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from tests.truth.differences import claims

HERE = Path(__file__).parent


def files(folder: str) -> list[Path]:
    """The claim files of a folder of this one."""
    found = sorted(p for p in (HERE / folder).glob("*.py") if p.name != "__init__.py")
    assert found
    return found


PUBLISHED = files("published")
EXPECTED = json.loads((HERE / "published" / "expected.json").read_text(encoding="utf-8"))
COURSE = [f for f in files("course") if not f.stem.startswith("wrong_")]
WRONG_COURSE = [f for f in files("course") if f.stem.startswith("wrong_")]
RIGHT = files("right")
WRONG = files("wrong")
GUESTS = HERE / "never_proved" / "guests.py"  # they harm the process that runs them, so only the command line may
SEARCHED = HERE / "never_proved" / "searched.py"  # run in the test's own process
NEVER_PROVED = [f for f in files("never_proved") if f not in (GUESTS, SEARCHED)]


# the files of which a quick run asks; `recurrent` and the like take minutes
QUICK = {
    "affine",
    "layout",
    "linear",
    "linalg",
    "broadcast",
    "symbolic_tools",
    "names",
    "seed_variants",
    "mixed",
    "state",
}


def each(files: Iterable[Path]) -> list[ParameterSet]:
    """The parameters of one test a claim, (file, name), named after both."""
    return [
        pytest.param(f, c.name, id=f"{f.stem}::{c.name}", marks=[] if f.stem in QUICK else [pytest.mark.slow])
        for f in files
        for c in claims(f)
    ]
