"""The names of evidence files: no two claims, gradients or files share one."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.errors import Defect
from verify.evidence import checks, joined, script, slug

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


def test_the_questions_of_a_script_are_what_it_was_made_of() -> None:
    parts = {n: f"(set-logic QF_NRA)\n(declare-fun |{n}| () Real)\n(check-sat)\n" for n in ("a", "b (push 1)", "pop 1")}
    assert checks(script(parts)) == [text.rstrip() for text in parts.values()]
    mixed = {"a": "(set-logic QF_NRA)\n(check-sat)", "b": "(set-logic QF_UFNRA)\n(check-sat)"}
    assert checks(script(mixed)) == ["(set-logic ALL)\n(check-sat)"] * 2
    assert checks(parts["a"]) == [parts["a"]]
