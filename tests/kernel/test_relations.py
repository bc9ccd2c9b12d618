"""Every side relation: what it proves, the fault that is refused, and its text as numbers, where it fails included."""

from __future__ import annotations

import itertools
import random

import mpmath
import pytest

from tests.kernel.cases import ALL_CASES, CASES, Case, smtlib
from tests.kernel.sexp import Reader
from verify.kernel import Countermodel, Theorem, prove, replay
from verify.kernel.relations import RELATIONS

ALL = ALL_CASES
IDS = [f"{number} {case.law}" for number, case in enumerate(ALL)]


def test_every_relation_has_a_case() -> None:
    assert {row.law for row in RELATIONS} == {case.law for case in CASES}
    assert all(row.reason and row.fails for row in RELATIONS)


@pytest.mark.parametrize("case", ALL, ids=IDS)
def test_it_proves(case: Case) -> None:
    answer = prove(case.goal)
    assert isinstance(answer, Theorem)
    assert replay(answer)


@pytest.mark.parametrize("case", ALL, ids=IDS)
def test_its_fault_is_refused(case: Case) -> None:
    assert isinstance(prove(case.planted), Countermodel)


def points(count: int) -> list[dict[str, mpmath.mpf]]:
    """Signs, zeros and ties of three entries, and random points."""
    draw = random.Random(5)
    special = [dict(zip("012", v, strict=True)) for v in itertools.product((-1, 0, 1), repeat=3)]
    drawn = [{i: draw.randint(-8, 8) / mpmath.mpf(4) for i in "012"} for _ in range(count)]
    return [{f"|x[{i}]|": mpmath.mpf(v) for i, v in point.items()} for point in (*special, *drawn)]


@pytest.mark.parametrize("case", ALL, ids=IDS)
def test_what_z3_is_told_is_true(case: Case) -> None:
    """All assertions but the last one (the denied goal): no hypotheses, so at every point."""
    with mpmath.workdps(60):
        for goal in (case.planted, type(case.goal)("without hypotheses", case.goal.equations)):
            text = smtlib(goal)
            for point in points(20):
                reader = Reader(text, point)
                for assertion in reader.assertions[:-1]:
                    assert reader.value(assertion), (assertion, point)


@pytest.mark.parametrize("law", sorted({r.law for r in RELATIONS if r.fails != "nowhere" and "constant" not in r.law}))
def test_a_law_is_false_without_its_guard(law: str) -> None:
    """The test above can fail: without the guards some assertion is false at some point."""
    goals = [goal for case in CASES if case.law == law for goal in (case.planted, case.goal)]
    with mpmath.workdps(60):
        assert any(
            not at.value(assertion[2])
            for at in (Reader(smtlib(goal), point) for goal in goals for point in points(20))
            for assertion in at.assertions
            if assertion[0] == "=>"
        )
