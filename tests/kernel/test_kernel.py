"""Goals and theorems: only z3's unsat makes one, and only replay can tell."""

from __future__ import annotations

import dataclasses
from fractions import Fraction

import pytest
import z3

from tests.kernel.cases import f, inverse, nonzero, positive, smtlib, sqrt, x, y, z
from verify.errors import Defect, Unsupported
from verify.kernel import Countermodel, GaveUp, Goal, Theorem, model, prove, record, replay
from verify.kernel.models import evaluate
from verify.terms.index import fresh
from verify.terms.term import ONE, ZERO, Term, compare, const, delta, entry, matrix_atom, size, sum_over

TRUE = Goal("square", (((x + y) * (x + y), x * x + 2 * x * y + y * y),))
FALSE = Goal("freshman", (((x + y) * (x + y), x * x + y * y),))


def proved(goal: Goal) -> Theorem:
    answer = prove(goal)
    assert isinstance(answer, Theorem)
    return answer


def test_a_theorem_replays() -> None:
    assert replay(proved(TRUE))


def test_a_theorem_is_data_that_nobody_can_change() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        proved(TRUE).goal = FALSE  # type: ignore[misc]


@pytest.mark.parametrize(
    "forged",
    [
        Theorem(FALSE, smtlib(FALSE), 10**7),
        Theorem(FALSE, smtlib(TRUE), 10**7),
        Theorem(FALSE, "(set-logic QF_NRA)\n(assert false)\n(check-sat)\n", 10**7),
        Theorem(TRUE, "(assert false)", 10**7),
        Theorem(TRUE, "", 10**7),
        Theorem(TRUE, smtlib(TRUE), 1),
        "a theorem",
        None,
    ],
    ids=["false goal", "another's script", "absurd script", "foreign script", "no script", "no budget", "text", "None"],
)
def test_a_forged_theorem_does_not_replay(forged: Theorem) -> None:
    assert not replay(forged)


def test_no_evidence_is_written_of_what_does_not_replay() -> None:
    real = proved(TRUE)
    assert record(real) == real.script
    with pytest.raises(Defect, match="freshman"):
        record(Theorem(FALSE, smtlib(FALSE), 10**7))
    with pytest.raises(Defect, match="no theorem"):
        record("a theorem")  # type: ignore[arg-type]


def test_no_evidence_is_written_of_what_z3_does_not_find_again() -> None:
    """A budget of one unit stands for what z3 found once, and has no answer to when it is asked again."""
    assert record(dataclasses.replace(proved(TRUE), rlimit=1)) is None


def test_a_theorem_about_another_goal_does_not_replay() -> None:
    assert not replay(dataclasses.replace(proved(TRUE), goal=FALSE))


def test_a_countermodel_holds_values_that_refute() -> None:
    answer = prove(FALSE)
    assert isinstance(answer, Countermodel)
    assert not answer.approximate
    left, right = (evaluate(side, answer.values) for side in FALSE.equations[0])
    assert left.exact != right.exact


def test_one_wrong_equation_among_many_is_found() -> None:
    entries = [entry("a", (i,)) for i in range(30)]
    equations = tuple((a * a - 1, (a - 1) * (a + (2 if i == 17 else 1))) for i, a in enumerate(entries))
    answer = prove(Goal("thirty", equations))
    assert isinstance(answer, Countermodel)
    assert answer.values["a", (17,)] != 1


def test_irrational_values_are_flagged() -> None:
    answer = prove(Goal("no root of two", ((compare("eq", x * x - 2), ZERO),)))
    assert isinstance(answer, Countermodel)
    assert answer.approximate == {("x", (0,))}
    assert abs(answer.values["x", (0,)] ** 2 - 2) < Fraction(1, 10**30)


HARD = tuple(
    Goal(name, (pair,))
    for name, pair in {
        "cubes": ((x * x * x + y * y * y + z * z * z) * (x + y), (x + y) * (x * x * x + y * y * y + z * z * z)),
        "softmax": (f("exp", x) / (f("exp", x) + f("exp", y)), 1 / (1 + f("exp", y - x))),
        "roots": (sqrt(x * x) * sqrt(y * y), f("abs", x * y)),
        "cases": (x * positive(x) + y * positive(y), (x + f("abs", x) + y + f("abs", y)) / 2),
    }.items()
)


@pytest.mark.parametrize("goal", [*HARD, FALSE], ids=lambda goal: goal.name)
def test_no_budget_is_no_proof(goal: Goal) -> None:
    answer = prove(goal, rlimit=1)
    assert isinstance(answer, GaveUp)
    assert answer.reason


@pytest.mark.parametrize("goal", HARD, ids=lambda goal: goal.name)
def test_with_a_budget_they_are_proved(goal: Goal) -> None:
    assert replay(proved(goal))


@pytest.mark.parametrize("error", [z3.Z3Exception("broken"), MemoryError(), RecursionError("deep")])
def test_an_error_inside_z3_is_no_proof(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def broken(*_: object) -> None:
        raise error

    theorem = proved(TRUE)
    monkeypatch.setattr(z3.Solver, "check", broken)
    answer = prove(TRUE)
    assert isinstance(answer, GaveUp)
    assert type(error).__name__ in answer.reason
    assert not replay(theorem)
    assert model((positive(x),)).exists is None


def test_an_unforeseen_error_is_not_swallowed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(z3.Solver, "check", lambda self: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        prove(TRUE)


i, j = fresh("N"), fresh("N")


@pytest.mark.parametrize(
    "term",
    [
        entry("a", (i,)),
        size("N"),
        sum_over((i,), entry("a", (i,))),
        delta(i, j),
        matrix_atom("det", i, j, entry("A", (i, j))),
        f("gamma", x),
        entry("a|b", (0,)),
        entry("a\\b", (0,)),
    ],
    ids=["index", "size", "sum", "delta", "det", "unknown function", "bar", "backslash"],
)
def test_what_the_kernel_does_not_know_is_refused(term: Term) -> None:
    with pytest.raises(Unsupported):
        prove(Goal("unknown", ((term, term),)))


def test_a_goal_without_equations_is_a_defect() -> None:
    with pytest.raises(Defect, match="no equations"):
        Goal("nothing", ())


def test_strange_names_are_only_names() -> None:
    a, b = entry("a) (assert false", (0,)), entry("a", (0,))
    assert isinstance(prove(Goal("injection", ((a, b),))), Countermodel)


@pytest.mark.parametrize(
    ("hypotheses", "expected"),
    [
        ((), True),
        ((positive(x), nonzero(y)), True),
        ((positive(x), positive(-x)), False),
        ((nonzero(x - x + 0 * y),), False),
        ((compare("eq", x * x - 2),), True),
        ((compare("eq", x * x + 1),), False),
        ((compare("eq", inverse(x)),), None),
        ((compare("eq", x), compare("eq", inverse(x) - 5)), None),
        ((positive(f("exp", x) + y), positive(z)), True),
        ((positive(-f("exp", x)),), False),
        ((compare("eq", f("sin", x) - 2),), False),
        ((compare("eq", f("exp", x) - 2),), None),
        ((positive(sqrt(x) - 3),), True),
        ((positive(-sqrt(x)),), None),
    ],
)
def test_models_of_hypotheses(hypotheses: tuple[Term, ...], expected: bool | None) -> None:
    assert model(hypotheses).exists is expected


def test_contradictory_hypotheses_prove_everything_and_have_no_model() -> None:
    absurd = (positive(x), compare("eq", x))
    assert isinstance(prove(Goal("absurd", ((ONE, const(2)),), absurd)), Theorem)
    assert model(absurd).exists is False


def test_the_script_does_not_depend_on_what_was_made_before() -> None:
    def script(offset: int) -> str:
        for k in range(offset):
            entry("noise", (k,)) * f("exp", entry("noise", (k + 1,)))
        a, b = entry("late", (offset,)), entry("early", (offset,))
        goal = Goal("order", ((f("exp", a) * f("exp", b) / (a + b), f("exp", a + b) / (b + a)),))
        return smtlib(goal).replace(f"[{offset}]", "[0]")

    assert script(3) == script(40)
