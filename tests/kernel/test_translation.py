"""The text of a term has the term's value: parts put together by the normal form, case splits and powers included."""

from __future__ import annotations

import random
from fractions import Fraction

import mpmath
import pytest

from tests.kernel.cases import ALL_CASES, Case, f, inverse, sqrt, x, y, z
from tests.kernel.sexp import Reader
from verify.errors import Ambiguous, Undefined
from verify.kernel import Goal
from verify.kernel.models import evaluate
from verify.kernel.script import Detail, refutation
from verify.terms.term import ONE, Term, const

DETAILS = (Detail.PLAIN, Detail.FULL)


def agree(goal: Goal, seed: int, count: int = 12) -> int:
    """At how many points both sides have a value, which is then that of the text."""
    draw, compared = random.Random(seed), 0
    texts = [refutation(goal.equations, (), detail).text for detail in DETAILS]
    for _ in range(count):
        point = {("x", (i,)): Fraction(draw.randint(-4, 4), draw.choice((1, 2))) for i in range(3)}
        try:
            sides = [evaluate(side, point) for side in goal.equations[0]]
        except (Ambiguous, Undefined):
            continue
        if not all(side.defined for side in sides):
            continue
        compared += 1
        symbols = {f"|x[{i}]|": mpmath.mpf(p.numerator) / p.denominator for ((_, (i,)), p) in point.items()}
        for text in texts:
            reader = Reader(text, symbols)
            _, (_, *printed) = reader.assertions[-1]  # (not (= left right))
            for side, shown in zip(sides, printed, strict=True):
                value = float(reader.value(shown))
                assert value == pytest.approx(float(side), rel=1e-12, abs=1e-12), (text, point)
    return compared


@pytest.mark.parametrize("case", ALL_CASES, ids=lambda case: case.law)
def test_both_sides_of_every_case(case: Case) -> None:
    assert agree(case.goal, 1) + agree(case.planted, 2)


def random_term(draw: random.Random, depth: int) -> Term:
    if depth == 0:
        return draw.choice([x, y, z, const(draw.randint(-2, 3)), x - y])
    a, b = random_term(draw, depth - 1), random_term(draw, draw.randint(0, depth - 1))
    return draw.choice(
        [
            lambda: a + b,
            lambda: a * b,
            lambda: a - 2 * b,
            lambda: f("exp", a * Fraction(1, 4)) * b,
            lambda: f("exp", (a - b) * Fraction(1, 8)) * f("exp", b * Fraction(1, 8)),
            lambda: b * inverse(1 + f("exp", a * Fraction(-1, 4))),
            lambda: b * inverse(f("exp", (x - a) / 8) + f("exp", (y - a) / 8)) * f("exp", (z - a) / 8),
            lambda: b * inverse(f("exp", x / 8) + f("exp", y / 8)) / (f("exp", (x - z) / 8) + f("exp", (y - z) / 8)),
            lambda: f("tanh", a) - f("sin", b),
            lambda: f("log", 1 + a * a) * b,
            lambda: sqrt(1 + a * a) * b,
            lambda: (2 + a * a).power(Fraction(-3, 2)) * b,
            lambda: inverse(-2 - 3 * a * a) * b,
            lambda: f("abs", a) - f("arctan", b),
            lambda: a.positive() * b * (ONE - b.positive()),
            lambda: b * a.positive().select(b, const(0)),
            lambda: a.positive().select(b, a) - f("cos", b - a),
            lambda: a.power(Fraction(3)) / 16,
        ]
    )()


@pytest.mark.parametrize("seed", range(150))
def test_random_terms(seed: int) -> None:
    draw = random.Random(seed)
    goal = Goal("random", ((random_term(draw, 3), random_term(draw, 2)),))
    try:
        agree(goal, seed, count=4)
    except OverflowError:
        pytest.skip("exp of a large number")


def test_random_terms_have_values() -> None:
    """The test above compares something."""
    draws = [random.Random(seed) for seed in range(20)]
    goals = [Goal("random", ((random_term(draw, 2), random_term(draw, 1)),)) for draw in draws]
    assert sum(agree(goal, 3, count=4) for goal in goals) > 40
