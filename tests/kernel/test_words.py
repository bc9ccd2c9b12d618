"""Every assertion of a script says what it is: a relation, a hypothesis or the claim, in the user's names."""

from __future__ import annotations

import re

import z3

from tests.kernel.cases import ALL_CASES, f, x, y
from verify.kernel import Goal
from verify.kernel.script import Detail, refutation
from verify.terms.term import ONE, compare, entry, mul

SAID = re.compile(r"\(assert .*\)  ; (relation: |hypothesis: |claim, that )\S.*")


def assertions(goal: Goal, detail: Detail) -> list[str]:
    text = refutation(goal.equations, goal.hypotheses, detail).text
    return [line for line in text.splitlines() if line.startswith("(assert")]


def test_every_assertion_says_what_it_is() -> None:
    for case in ALL_CASES:
        for detail in Detail:
            lines = assertions(case.goal, detail)
            assert all(map(SAID.fullmatch, lines)), lines
            assert [("claim" in line.split(";")[-1]) for line in lines].index(True) == len(lines) - 1


def test_hypotheses_are_told_in_the_users_names() -> None:
    given = (ONE - compare("eq", x), compare("gt", y), mul(compare("gt", x), compare("eq", y)))
    lines = assertions(Goal("g", ((f("abs", y), y),), given), Detail.PLAIN)
    told = [line.split("; ")[1] for line in lines if "hypothesis" in line]
    assert told == ["hypothesis: x[0] is not 0", "hypothesis: x[1] > 0", "hypothesis: x[0] > 0 and x[1] = 0"]


def test_no_name_leaves_its_comment() -> None:
    bad = entry("a\n(assert false)\r;", (0,))
    text = refutation(((bad, ONE),), (compare("gt", bad),), Detail.PLAIN).text
    assert len(z3.parse_smt2_string(text)) == 2  # the hypothesis and the claim


def test_a_large_term_is_not_written_out() -> None:
    term = x
    for _ in range(200):  # as a tree it has 2**200 parts
        term = term * term + y
    lines = assertions(Goal("large", ((term, term + ONE),), (compare("gt", term),)), Detail.PLAIN)
    assert lines[0].endswith("; hypothesis: (...) > 0") and len(lines[-1].split(";")[-1]) < 200
