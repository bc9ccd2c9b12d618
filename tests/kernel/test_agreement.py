"""z3 and cvc5 on the same text: they must not contradict each other, and neither may contradict exact arithmetic."""

from __future__ import annotations

import random
from fractions import Fraction

import pytest

from tests.kernel.cases import ALL_CASES, Case, f, smtlib, x, y, z
from tests.kernel.second_solver import answers
from verify.errors import Undefined
from verify.kernel import Countermodel, Goal, Theorem, prove
from verify.kernel.models import evaluate
from verify.terms.term import ZERO, Term, const


@pytest.mark.parametrize("case", ALL_CASES, ids=lambda case: case.law)
def test_cvc5_does_not_contradict(case: Case) -> None:
    theorem = prove(case.goal)
    assert isinstance(theorem, Theorem)
    assert answers(theorem.script) != ["sat"]
    assert answers(smtlib(case.planted)) != ["unsat"]


def random_term(draw: random.Random, depth: int) -> Term:
    if depth == 0:
        return draw.choice([x, y, z, const(draw.randint(-3, 3))])
    a, b = random_term(draw, depth - 1), random_term(draw, depth - 1)
    return draw.choice(
        [
            lambda: a + b,
            lambda: a * b,
            lambda: a - b,
            lambda: a.power(Fraction(2)),
            lambda: f("abs", a),
            lambda: a * b.positive(),
            lambda: a.positive().select(b, a),
        ]
    )()


def rewritten(draw: random.Random, term: Term) -> Term:
    """An equal term, written differently."""
    k = const(draw.randint(1, 4))
    return draw.choice(
        [
            lambda: (term + x) - x,
            lambda: (term * k + y * y) / k - y.power(Fraction(2)) / k,
            lambda: term * (x + 1) - x * term,
            lambda: z.positive().select(term, term + 0 * z),
            lambda: (term + k) * (term + k) - term * term - 2 * k * term - k * k + term,
        ]
    )()


@pytest.mark.parametrize("seed", range(60))
def test_random_goals(seed: int) -> None:
    draw = random.Random(seed)
    left = random_term(draw, 3)
    wrong = draw.random() < 0.5
    right = rewritten(draw, left) + (draw.choice([x, y * z, const(1), f("abs", x)]) if wrong else ZERO)
    goal = Goal(f"random {seed}", ((left, right),))
    answer = prove(goal, rlimit=5_000_000)
    if wrong:
        assert isinstance(answer, Countermodel)
        if not answer.approximate:
            assert evaluate(left, answer.values).exact != evaluate(right, answer.values).exact
    else:
        assert isinstance(answer, Theorem)
    assert set(answers(smtlib(goal))) <= {"sat" if wrong else "unsat", "unknown"}


@pytest.mark.parametrize("seed", range(40))
def test_normal_forms_are_equal_in_value(seed: int) -> None:
    """Arguments of one normal form have one value: exact arithmetic decides (it is how functions are told apart)."""
    draw = random.Random(1000 + seed)
    left = random_term(draw, 3)
    right = rewritten(draw, left)
    for a, b in ((left, right), (left, left + draw.choice([x, const(1)]))):
        equal = isinstance(prove(Goal("function of both", ((f("sin", a), f("sin", b)),)), rlimit=2_000_000), Theorem)
        for _ in range(20):
            point = {("x", (i,)): Fraction(draw.randint(-9, 9), draw.randint(1, 4)) for i in range(3)}
            try:
                same = evaluate(a, point).exact == evaluate(b, point).exact
            except Undefined:
                continue
            assert same or not equal
