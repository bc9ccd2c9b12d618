"""The names of evidence files: no two claims, gradients or files share one."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.errors import Defect
from verify.evidence import joined, slug

NAMES = [
    "γ",
    "β",
    "müller",
    "möller",
    "f-2",
    "f (2)",
    "f 2",
    "f_2",
    "W @ X",
    "W@X",
    "../x",
    "x",
    "a/b",
    "a-b",
    ".a",
    "a.",
]


def test_names_that_look_alike_have_files_of_their_own() -> None:
    made = [slug(n) for n in NAMES]
    assert len(set(made)) == len(NAMES)
    assert all(re.fullmatch(r"[A-Za-z0-9_.-]{1,120}", m) and not m.startswith(".") for m in made)


def test_plain_names_stay_what_they_are() -> None:
    assert [slug("linear"), slug("verify/suite/chapters/linear")] == ["linear", "verify-suite-chapters-linear"]


@given(st.text(min_size=1, max_size=300), st.text(min_size=1, max_size=300))
def test_no_two_names_give_one_file(a: str, b: str) -> None:
    assert len(slug(a)) <= 120
    assert (slug(a) == slug(b)) == (a == b)


def test_two_verdicts_that_write_one_file_are_a_defect() -> None:
    assert joined([{"a": "1"}, {"b": "2"}, {"a": "1"}]) == {"a": "1", "b": "2"}
    with pytest.raises(Defect, match="evidence to a"):
        joined([{"a": "1"}, {"a": "2"}])
