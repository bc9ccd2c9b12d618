"""No goal is relied on that says something else than the code computes: makers of goals with planted faults."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from tests.bounded.test_bounded import check, stated
from verify import pipeline
from verify.bounded import prove
from verify.bounded.goals import Traced
from verify.codes import Code
from verify.concrete import elementwise
from verify.errors import Defect
from verify.kernel import Goal, Theorem
from verify.numbers.dual import Dual
from verify.terms.term import ONE, ZERO, Term, compare, const, entry

Fault = Callable[[Traced], Traced]


def equations(change: Callable[[list[Any]], list[Any]]) -> Fault:
    """A change to the equations."""
    return lambda t: replace(t, equations=tuple(change(list(t.equations))))


def hypothesis(h: Term) -> Fault:
    return lambda t: replace(t, kinds=(*t.kinds, h))


def other_sides(pairs: list[Any], by: int) -> list[Any]:
    """The right sides, each beside the left side of another equation."""
    return [(left, pairs[(k + by) % len(pairs)][1]) for k, (left, _) in enumerate(pairs)]


x0 = entry("x", (0,))
FAULTS: dict[str, Fault] = {
    "the first equation is missing": equations(lambda e: e[1:]),
    "the last equation is missing": equations(lambda e: e[:-1]),
    "one equation is stated twice and one not at all": equations(lambda e: [e[0], e[0], *e[2:]]),
    "two equations change places": equations(lambda e: [e[1], e[0], *e[2:]]),
    "two left sides change places": equations(lambda e: [(e[1][0], e[0][1]), (e[0][0], e[1][1]), *e[2:]]),
    "two right sides change places": equations(lambda e: [(e[0][0], e[1][1]), (e[1][0], e[0][1]), *e[2:]]),
    "both sides are 0": equations(lambda e: [(ZERO, ZERO) for _ in e]),
    "both sides are twice what they are": equations(lambda e: [(2 * left, 2 * right) for left, right in e]),
    "one right side is twice what it is": equations(lambda e: [(e[0][0], 2 * e[0][1]), *e[1:]]),
    "what is false is taken for granted": hypothesis(ZERO),
    "a point is taken for granted": hypothesis(compare("eq", x0 - 3)),
    "a half space is taken for granted": hypothesis(compare("gt", x0 - const(1))),
    "a hypothesis contradicts itself": hypothesis(compare("gt", x0) * compare("gt", -x0)),
    "what is defined is false": lambda t: replace(t, defined={**t.defined, ZERO: "nothing"}),
    "a half space is a kink": lambda t: replace(
        t, smooth={**t.smooth, compare("gt", x0 - const(1)): "x[0] = 1"}, kept=t.kept | {compare("gt", x0 - const(1))}
    ),
}


def plant(monkeypatch: pytest.MonkeyPatch, fault: Fault) -> None:
    """From now on, every goal is made with the fault."""
    real = prove.paths

    def faulty(*args: Any) -> Iterator[dict[str, Traced]]:
        return ({name: fault(traced) for name, traced in path.items()} for path in real(*args))

    monkeypatch.setattr(prove, "paths", faulty)


def smooth() -> Any:
    return stated(lambda x: x * x[::-1], lambda G, x: G * x[::-1] + (G * x)[::-1], "x", x="N")


def kinked() -> Any:
    return stated(lambda x: np.maximum(x, 0) * 3, lambda G, x: 3 * G * (x > 0), "x", x="N")


def wrong() -> Any:
    return stated(lambda x: x**3, lambda G, x: 2 * G * x**2, "x", x="N")


def branching() -> Any:
    return stated(
        lambda x: (x * x).sum() * (2 if x[0] > 0 else 3), lambda G, x: 2 * G * x * (2 if x[0] > 0 else 3), "x", x="N"
    )


@pytest.mark.parametrize("made", [smooth, kinked, wrong, branching])
@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_in_the_maker_of_goals_is_no_proof(
    monkeypatch: pytest.MonkeyPatch, fault: str, made: Callable[[], Any]
) -> None:
    sized = made()
    plant(monkeypatch, FAULTS[fault])
    result = check(sized, bound=3)["x"]
    assert not result.shapes and not result.obligations and result.refutation is None
    assert result.reason is not None and result.reason.code is Code.TRACE_DIFFERS, result.reason


def test_a_right_side_on_both_sides_proves_no_wrong_gradient(monkeypatch: pytest.MonkeyPatch) -> None:
    plant(monkeypatch, equations(lambda e: [(right, right) for _, right in e]))
    result = check(wrong(), bound=3)["x"]
    assert not result.shapes and result.reason.code is Code.TRACE_DIFFERS


def test_without_a_fault_they_are_proved() -> None:
    for made in (smooth, kinked, branching):
        assert check(made(), bound=3)["x"].complete
    assert check(wrong(), bound=3)["x"].refutation is not None


def test_a_proof_at_every_shape_does_not_survive_a_goal_that_differs(monkeypatch: pytest.MonkeyPatch) -> None:
    made = stated(lambda W, X: W @ X, lambda G, W, X: (G @ X.T, W.T @ G), "W", "X", W="H m", X="m n")
    first = pipeline.check(made).gradients["X"]
    assert first.scope == "all-shapes", first.reason
    plant(monkeypatch, FAULTS["the last equation is missing"])
    found = pipeline.check(made).gradients["X"]
    assert found.status == "unknown" and found.scope is None and found.reason.code is Code.TRACE_DIFFERS


def test_a_fault_of_the_arrays_that_run_on_terms_is_no_proof(monkeypatch: pytest.MonkeyPatch) -> None:
    """Terms and exact numbers run on the same arrays: what they have in common is compared with NumPy's own."""
    halved = stated(lambda x: np.divide(x * x, 2), lambda G, x: G * x, "x", x="N")
    assert check(halved)["x"].complete
    real = elementwise.ARITHMETIC["divide"]
    monkeypatch.setitem(elementwise.ARITHMETIC, "divide", lambda x, y: real(x, y) * 2)
    doubled = stated(lambda x: np.divide(x * x, 2), lambda G, x: 2 * G * x, "x", x="N")
    for made in (halved, doubled):
        result = check(made)["x"]
        assert not result.shapes and result.reason.code is Code.TRACE_DIFFERS


def test_a_fault_of_the_rules_for_terms_alone_is_no_proof(monkeypatch: pytest.MonkeyPatch) -> None:
    square = stated(lambda x: x * x, lambda G, x: G * x, "x", x="N")
    real = Dual.__mul__

    def halved(self: Dual, other: Any) -> Dual:
        made = real(self, other)
        both = made.value.__class__ is Term and made.tangent is not None
        return Dual(made.value, made.tangent * const(1) / 2) if both else made

    monkeypatch.setattr(Dual, "__mul__", halved)
    result = check(square)["x"]
    assert not result.shapes and result.reason.code is Code.TRACE_DIFFERS


def test_a_theorem_that_fails_at_a_point_is_a_defect(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prove, "_settle", lambda work, goal, limit=0: [Theorem(goal, "", 0)])
    with pytest.raises(Defect, match="false at a point"):
        check(wrong())


def test_a_maximum_that_stays_open_is_compared_where_it_is_what_it_is() -> None:
    def shifted(x: Any) -> Any:
        e = np.exp(x - x.max())
        return e / e.sum()

    right = stated(shifted, lambda G, out: out * (G - (G * out).sum()), "x", x="N")
    assert check(right, bound=3)["x"].complete
    spread = stated(lambda x: x - x.max(), lambda G, x: G - G.sum() * (x == x.max()), "x", x="N")
    assert check(spread, bound=3)["x"].complete  # off ties; the maximum does not cancel


def test_goals_keep_what_random_points_cannot_tell() -> None:
    """A path that no random point takes is compared at a point that z3 found."""
    rare = stated(
        lambda x: x.sum() if x[0] == 17 else 2 * x.sum(),
        lambda G, x: G * np.full_like(x, 1.0 if x[0] == 17 else 2.0),
        "x",
        x="N",
    )
    result = check(rare)["x"]
    assert result.reason is None or result.reason.code is not Code.TRACE_DIFFERS


def test_equations_are_what_the_kernel_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is compared is what is proved: no goal has an equation or a hypothesis that was not compared."""
    asked: list[Goal] = []
    real = prove.prove

    def listening(goal: Goal, rlimit: int) -> Any:
        asked.append(goal)
        return real(goal, rlimit)

    monkeypatch.setattr(prove, "prove", listening)
    traces: list[Traced] = []
    plant(monkeypatch, lambda t: traces.append(t) or t)
    assert check(kinked(), bound=2)["x"].complete
    stated_ = {e for t in traces for e in (*t.equations, *((o, ONE) for o in t.obligations))}
    assert all(set(g.equations) <= stated_ for g in asked)
