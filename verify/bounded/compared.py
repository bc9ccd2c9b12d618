"""Goals against runs of the code: a goal that says something else than the code computes is not relied on.

A goal is made by a run of the user's functions on terms. Here it is evaluated where the same functions ran on numbers:

- its left sides are the entries that the gradient function returns, every one of them;
- its right sides are the derivative of the forward, along a random direction;
- its hypotheses hold on one of the paths through the code, or the point is on an edge that one of them excludes.

So a mistake of the arrays that run on terms, an equation that is missing or two that changed places, a hypothesis
that is false elsewhere than on an edge: none ends as a proof. A mistake on a set that no random point is on is not
seen. This takes proofs away and makes none.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, Final

import numpy as np

from verify.bounded.goals import Traced
from verify.errors import Ambiguous, Undefined
from verify.kernel.models import evaluate
from verify.numbers.real import Real
from verify.terms.term import UNINITIALISED, Term
from verify.terms.walks import nodes
from verify.testing.run import Run
from verify.tracing.session import Session

NEEDED: Final = 2  # points at which each goal is evaluated

Traces = Mapping[str, Sequence[Traced]]  # of each input, path by path


class Disagreement(Exception):
    """A goal says something else than the code computes; the message says where."""


@dataclass
class Compared:
    """Of one input: at how many points the goal of each path was what the code computes, and where it was false.

    ``points`` satisfy the hypotheses that a proof needs; at ``regular`` ones among them no argument is 0. What is false
    at a regular point is not provable; if it is proved all the same, somebody contradicts himself.
    """

    points: list[int]
    regular: list[int]
    false: set[int] = field(default_factory=set)

    def enough(self, path: int, regular: bool) -> bool:
        """Whether the goal of a path was compared at as many (regular) points as are needed."""
        return (self.regular if regular else self.points)[path] >= NEEDED

    def add(self, path: int, more: Compared) -> None:
        """Points of one path, found for it alone."""
        self.points[path] += more.points[0]
        self.regular[path] += more.regular[0]
        self.false |= {path} if more.false else set()


def compare(runs: Iterable[Run], traces: Traces) -> dict[str, Compared]:
    """Evaluate goals at points, one after the other, until each was at enough of them, or is false at one.

    Raises Disagreement at the first point at which one says something else than the code.
    """
    found = {name: Compared([0] * len(paths), [0] * len(paths)) for name, paths in traces.items()}
    for run in runs:
        with suppress(Ambiguous, Undefined):  # 60 digits do not decide here: the point says nothing
            _at_point(run, traces, found)
        if all(c.enough(k, True) or k in c.false for c in found.values() for k in range(len(c.points))):
            break
    return found


@dataclass(frozen=True)
class _Here:
    """The path of one input at a point, whether the point is regular, and the slope that the goal says it has."""

    path: int
    regular: bool
    slope: Real


def _at_point(run: Run, traces: Traces, found: Mapping[str, Compared]) -> None:
    evaluators: dict[int, _Evaluator] = {}
    here: dict[str, _Here] = {}
    for name, paths in traces.items():
        path = _path(run, name, paths, evaluators)
        if path is None:
            continue
        traced, evaluator = paths[path], evaluators[path]
        regular = evaluator.failed(traced.smooth) == []
        sides = _sides(run, traced, evaluator)
        if regular and any(_differ(*pair) for pair in sides):
            found[name].false.add(path)
        entries, others = sides[: run.claimed[name].size], sides[run.claimed[name].size :]
        if not any(_differ(*pair) for pair in others):  # else the right sides are no derivative
            parts = (right * d for (_, right), d in zip(entries, run.directions[name].flat, strict=True))
            here[name] = _Here(path, regular, sum(parts, Real(0)))
    together = [name for name, at in here.items() if at.regular]
    for names in ([together] if together else []) + [[n] for n, at in here.items() if not at.regular]:
        if _same_slope(run, {n: here[n].slope for n in names}, must=names is together):
            for name in names:
                found[name].points[here[name].path] += 1
                found[name].regular[here[name].path] += here[name].regular


def _same_slope(run: Run, slopes: Mapping[str, Real], must: bool) -> bool:
    """Whether the forward has the derivative that goals say it has; it ``must``, but where pieces meet.

    There dual numbers may follow another piece.
    """
    slope = run.slope(slopes)
    if slope is None or not slope.defined:
        return False
    differs = _differ(slope, sum(slopes.values(), Real(0)))
    if differs and must:
        _disagree(run, f"the derivative by {', '.join(slopes)} is another than in the goal")
    return not differs


def _path(run: Run, name: str, paths: Sequence[Traced], evaluators: dict[int, _Evaluator]) -> int | None:
    """The path that the code takes at a point; None where the point is on an edge, or says nothing."""
    if name in run.differs:
        _disagree(run, f"the gradient of {name} is another for NumPy's own arrays than for ours")
    unclear = False
    for k, traced in enumerate(paths):
        if k not in evaluators:
            evaluators[k] = _Evaluator(run, traced.session)
        failed = evaluators[k].failed(traced.hypotheses(traced.kept))
        if failed == []:
            return k
        unclear |= failed is None or all(map(evaluators[k].on_edge, failed))
    slope = run.slope([name])
    if not unclear and slope is not None and slope.defined:
        _disagree(run, f"the hypotheses about {name} exclude a point that is on no edge")
    return None


def _sides(run: Run, traced: Traced, evaluator: _Evaluator) -> list[tuple[Real, Real]]:
    """Both sides of each equation; the left ones are the entries of the claimed gradient, in their order."""
    sides = [(evaluator.value(left), evaluator.value(right)) for left, right in traced.equations]
    entries, name = run.claimed[traced.name], traced.name
    if len(sides) < entries.size:
        _disagree(run, f"the goal about {name} has {len(sides)} equations for {entries.size} entries")
    for i, (left, _) in zip(np.ndindex(*entries.shape), sides, strict=False):
        if _differ(left, entries[i].value):
            _disagree(run, f"the claimed gradient of {name} is another at {list(i)} than in the goal")
    return sides


def _disagree(run: Run, what: str) -> None:
    raise Disagreement(f"{what}, at {run}")


def _differ(a: Real, b: Real) -> bool:
    """Whether two numbers differ for sure, or only one has a value."""
    return not (a - b).may_be_zero()


class _Point(dict[Any, Any]):
    """Values of entries. Memory that nobody wrote holds any number: one that no input has."""

    def __missing__(self, entry: tuple[str, Any]) -> Real:
        if not entry[0].startswith(UNINITIALISED):
            raise KeyError(entry)
        return _ANY


_ANY: Final = Real(Fraction(7919, 127))


class _Evaluator:
    """The value of terms at a point. Maxima that are any numbers in a goal are those of the point."""

    def __init__(self, run: Run, session: Session) -> None:
        self.point: dict[Any, Any] = _Point(run.values())
        self.memo: dict[Term, Real] = {}
        for (kind, *entries), fresh in (session.maxima or {}).items():
            self.point[fresh, ()] = self._extreme(kind, entries)

    def _extreme(self, kind: str, entries: Sequence[Term]) -> Real:
        sign = -1 if kind.endswith(("min", "minimum")) else 1
        best, *others = map(self.value, entries)
        for x in others:
            best = x if ((x - best) * sign).sign() > 0 else best
        return best

    def value(self, term: Term) -> Real:
        """Raises KeyError for an entry of no input, Undefined and Ambiguous."""
        return evaluate(term, self.point, self.memo)

    def failed(self, hypotheses: Iterable[Term]) -> list[Term] | None:
        """The hypotheses that are not 1; None where the value of one is not known."""
        try:
            return [h for h in hypotheses if self.value(h).exact != 1]
        except (Ambiguous, Undefined):
            return None

    def on_edge(self, hypothesis: Term) -> bool:
        """Whether what a hypothesis compares with 0 is 0."""
        compared = (n.args[0] for n in nodes(hypothesis) if n.op in ("gt", "eq"))
        return any(self.value(p).may_be_zero() for p in compared)
