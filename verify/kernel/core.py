"""TRUSTED. Goals, theorems, and the only door between them: z3's ``unsat``.

A `Theorem` is plain data and proves nothing by existing; `replay` asks z3 again about the goal that it names, and
`record` writes evidence of none that does not replay.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from verify import limits
from verify.errors import Defect
from verify.kernel import models
from verify.kernel.models import Model
from verify.kernel.script import Detail, Script, refutation
from verify.kernel.solver import Answer, solve
from verify.terms.term import Term

Entry = tuple[str, tuple[int, ...]]  # a tensor's name and indices


@dataclass(frozen=True)
class Goal:
    """The hypotheses (0/1-valued terms, each 1) imply every equation, for all real values of all entries.

    Terms are at concrete shapes: indices are ints, and there are no bound variables. Nothing is claimed at points
    where a side has no value. A goal without equations is a `Defect`: it would be proved by saying nothing.
    """

    name: str
    equations: tuple[tuple[Term, Term], ...]
    hypotheses: tuple[Term, ...] = ()

    def __post_init__(self) -> None:
        if not self.equations:
            raise Defect(f"the goal {self.name!r} has no equations")


@dataclass(frozen=True)
class Theorem:
    """What z3 showed when it was minted: ``script`` is unsatisfiable. `replay` one before you rely on it."""

    goal: Goal
    script: str
    rlimit: int
    detail: Detail = Detail.FULL


@dataclass(frozen=True)
class Countermodel:
    """Values of the entries at which the equations fail, as far as z3 sees.

    Functions are uninterpreted beyond the side relations, so it refutes only after it was replayed. Entries in
    ``approximate`` are algebraic numbers, rounded to 40 digits.
    """

    values: Mapping[Entry, Fraction]
    approximate: frozenset[Entry] = frozenset()


@dataclass(frozen=True)
class GaveUp:
    """No answer within the budget, and why."""

    reason: str


def prove(goal: Goal, rlimit: int = limits.KERNEL_UNITS) -> Theorem | Countermodel | GaveUp:
    """Prove a goal, or say why not. Raises Unsupported for terms that are not at concrete shapes.

    `Detail` says what z3 is told: little is fast and mostly enough, and where it is not, z3 is told more: as much
    as the budget is for.
    """
    answer, sat = Answer("unknown"), -1
    tried: set[tuple[str, int]] = set()
    first = (Detail.CASES, min(limits.KERNEL_QUICK_UNITS, rlimit))
    for detail, budget in (first, *((detail, rlimit) for detail in Detail)):
        if detail <= sat:
            continue
        script = refutation(goal.equations, goal.hypotheses, detail)
        if detail > Detail.ABSTRACT and len(tried) > 1 and budget < limits.UNITS_A_CHARACTER * len(script.text):
            return GaveUp("the script is too long for the budget")
        if (script.text, budget) not in tried and not answer.satisfies(script.text):
            tried.add((script.text, budget))
            answer = solve(script.text, budget)
        if answer.status == "unsat":
            return Theorem(goal, script.text, budget, detail)
        sat = detail if answer.status == "sat" else sat
    return _countermodel(script, answer) if answer.status == "sat" else GaveUp(answer.reason)


def _countermodel(script: Script, answer: Answer) -> Countermodel:
    names = {symbol.strip("|"): term.data for symbol, term in script.entries.items()}
    values = {data: answer.values.get(name, Fraction(0)) for name, data in names.items()}
    return Countermodel(values, frozenset(data for name, data in names.items() if name in answer.approximate))


def replay(theorem: Theorem) -> bool:
    """Whether a theorem is one: its script is the script of its goal, and z3 finds it unsatisfiable, again."""
    return _again(theorem) == "unsat"


def _again(theorem: Theorem) -> str:
    """What z3 says of a theorem when it is asked again; "sat" of what is none."""
    if not isinstance(theorem, Theorem) or not isinstance(theorem.goal, Goal):
        return "sat"
    goal = theorem.goal
    text = refutation(goal.equations, goal.hypotheses, Detail(theorem.detail)).text
    # what z3 spends depends on what it was asked before: a proof near its budget gets more of it here
    return solve(text, limits.REPLAY_FACTOR * theorem.rlimit).status if theorem.script == text else "sat"


def record(theorem: Theorem) -> str | None:
    """The script of a theorem, as evidence is written from it; None where z3 has no answer this time.

    Raises Defect for what is no theorem: whoever made it did not get it from `prove`.
    """
    answer = _again(theorem)
    if answer == "sat":
        name = theorem.goal.name if isinstance(theorem, Theorem) and isinstance(theorem.goal, Goal) else theorem
        raise Defect(f"no theorem: {name!r} does not replay")
    return theorem.script if answer == "unsat" else None


def model(hypotheses: tuple[Term, ...], rlimit: int = limits.KERNEL_UNITS) -> Model:
    """Whether the hypotheses can hold together where they are defined, and where."""
    return models.find(tuple(hypotheses), rlimit) if hypotheses else Model(True, {})
