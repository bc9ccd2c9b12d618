"""A gradient that is wrong at a point of random piecewise programs is not proved there: the point is left out, or all."""

from __future__ import annotations

import random
from fractions import Fraction

import numpy as np
import pytest

from tests.domain.campaign import Program, draw
from tests.scale import scaled
from verify.canonical.facts import Facts
from verify.domain.law import Law
from verify.domain.points import regular
from verify.errors import Unsupported
from verify.everyshape.prove import proved_law
from verify.everyshape.typed import trace
from verify.tracing import patches

patches.install()
PROGRAMS = 30
LONGEST = 160  # characters of a forward


def programs(seed: str, count: int) -> list[Program]:
    rng = random.Random(seed)
    drawn = (draw(rng, depth=2) for _ in range(10 * count))
    return [p for p in drawn if len(p.forward) < LONGEST][:count]


def answer(program: Program) -> Law | None:
    claim = program.claim()
    try:
        return proved_law(trace(claim, claim.gradients[0], "x"), Facts())
    except Unsupported:  # too large
        return None


def is_regular(law: Law, x: Fraction, y: Fraction) -> bool:
    return regular(law, {}, {"x": np.asarray(x, dtype=object), "y": np.asarray(y, dtype=object)})


@pytest.mark.parametrize("part", range(4))
def test_where_a_program_is_wrong_nothing_is_proved(part: int) -> None:
    proved = 0
    for program in programs(f"pieces {part}", scaled(PROGRAMS)):
        law = answer(program)
        if law is not None:
            proved += 1
            assert not any(is_regular(law, x, y) for x, y in program.wrong()), program
    assert proved > PROGRAMS // 4


@pytest.mark.parametrize(
    "program",
    [
        Program("where(x * (7 * y - 3) == 0, x, 2 * x)", "2"),
        Program("where(x * y == 0, x, 3 * x)", "3"),
        Program("absolute(x) - absolute(x + y)", "sign(x) - sign(x + y) + where(x == 0, 1, 0)"),
    ],
)
def test_the_campaign_would_see_a_point_that_is_not_left_out(program: Program) -> None:
    law = answer(program)
    points = list(program.wrong())
    assert law is not None and points
    assert not any(is_regular(law, x, y) for x, y in points)
    law.kept = []  # as if nothing had been listed
    assert any(is_regular(law, x, y) for x, y in points)
