"""A gradient that is wrong at a point of random piecewise programs is not proved there: the point is left out, or all.

A short run of the campaign that `tests.domain.recorded` runs at length.
"""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.domain.campaign import Program
from tests.domain.recorded import answer, covers, outcome
from tests.scale import scaled
from verify.tracing import patches

pytestmark = pytest.mark.slow

patches.install()
PROGRAMS = 30


@pytest.mark.parametrize("part", range(3))
def test_where_a_program_is_wrong_nothing_is_proved(part: int) -> None:
    count = scaled(PROGRAMS)
    found = Counter(outcome(f"short {part}/{k}") for k in range(count))
    assert not found["PROVED WRONG"], [k for k in range(count) if outcome(f"short {part}/{k}") == "PROVED WRONG"]
    assert found["proved"] + found["proved, wrong where it is left out"] > count // 4


@pytest.mark.parametrize(
    "program",
    [
        Program("where(x * (7 * y - 3) == 0, x, 2 * x)", "G * 2"),
        Program("where(x * y == 0, x, 3 * x)", "G * 3"),
        Program("absolute(x) - absolute(x + y)", "G * (sign(x) - sign(x + y) + where(x == 0, 1, 0))"),
        Program(
            "absolute(x * x - 2) - absolute(x * x - 2 + y)",
            "G * (2 * x * (sign(x * x - 2) - sign(x * x - 2 + y)) + where(x * x == 2, 1, 0))",
        ),
        Program(
            "(absolute(x) - absolute(x * (n - 3))).sum()",
            "G * (sign(x) - sign(x * (n - 3)) * (n - 3) + where(x == 0, 1, 0))",
            vector=True,
        ),
    ],
)
def test_the_campaign_would_see_a_point_that_is_not_left_out(program: Program) -> None:
    law = answer(program)
    points = [p for seed in range(4) for p in program.wrong(f"planted {seed}")]
    assert law is not None and points
    assert not any(covers(law, x, y) for x, y in points)
    law.kept = []  # as if nothing had been listed
    assert any(covers(law, x, y) for x, y in points)


def test_a_run_goes_on_where_it_was_stopped(tmp_path: Path) -> None:
    file = tmp_path / "recorded.txt"
    command = [sys.executable, "-m", "tests.domain.recorded", str(file), "--count"]
    subprocess.run([*command, "2"], check=True, capture_output=True)
    first = file.read_text()
    told = subprocess.run([*command, "3"], check=True, capture_output=True, text=True).stdout
    assert file.read_text().startswith(first) and len(file.read_text().splitlines()) == 3
    assert told.startswith("3 programs")
