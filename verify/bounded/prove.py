"""Proofs for all real values, shape by shape. Untrusted: it states goals; the kernel proves them."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np

from verify.bounded.goals import Equation, Traced, labellings, paths
from verify.bounded.model import RLIMIT, inhabited_at, replayed
from verify.bounded.slices import cost, slices
from verify.claims.claim import Claim, Gradient
from verify.codes import Code
from verify.errors import GradproofError, Undefined, Unsupported
from verify.kernel import Countermodel, GaveUp, Goal, Theorem, prove, record
from verify.terms.term import ONE, Term
from verify.testing import floats as falsify_float
from verify.testing import points
from verify.testing.points import Sizes
from verify.testing.search import Refutation
from verify.tracing.session import Places
from verify.verdict import Condition, Reason

QUICK: Final = 500_000  # all entries at once; then one by one; then all at once with the full limit
MOST_FAILURES: Final = 3  # shapes given up before a gradient is left alone
BUDGET: Final = 10_000_000
MOST_NODES: Final = 30_000  # of one trace; larger shapes are left to the other routes


@dataclass(frozen=True)
class BoundedResult:
    """What was proved of one gradient: ``shapes`` exactly, with the obligations as SMT-LIB texts by name.

    ``reason`` says why not (all) shapes were; ``refutation`` is a countermodel that exact arithmetic replayed;
    ``vacuous`` that the hypotheses have no model at any shape. ``complete``: every shape up to the bound at which the
    forward is defined.
    """

    shapes: tuple[Mapping[str, int], ...] = ()
    obligations: Mapping[str, str] = field(default_factory=dict)
    except_on: tuple[Condition, ...] = ()
    reason: Reason | None = None
    refutation: Refutation | None = None
    vacuous: bool = False
    complete: bool = False
    notes: tuple[str, ...] = ()


@dataclass
class _Work:
    """One gradient function under way: what is proved so far of each of its inputs, and what stopped it."""

    claim: Claim
    gradient: Gradient
    seed: int
    budget: int
    open: list[str]
    left: int = 0  # of the budget, for the shape under way
    proved: dict[str, list[Sizes]] = field(default_factory=dict)
    theorems: dict[str, list[Theorem]] = field(default_factory=dict)
    left_out: dict[str, dict[str, None]] = field(default_factory=dict)
    reasons: dict[str, Reason] = field(default_factory=dict)
    refuted: dict[str, Refutation] = field(default_factory=dict)
    empty: dict[str, list[Sizes]] = field(default_factory=dict)  # shapes without a point
    failed: dict[str, list[Sizes]] = field(default_factory=dict)  # shapes given up; larger ones are not tried
    notes: dict[str, None] = field(default_factory=dict)
    hard_at_kinks: set[str] = field(default_factory=set)  # z3 gave up on the weaker hypotheses once: not tried again


def prove_bounded(
    claim: Claim,
    names: Sequence[str],
    *,
    budget: int = BUDGET,
    bound: int = 4,
    seed: int = 0,
    most: int | None = None,
) -> dict[str, BoundedResult]:
    """Prove the gradients ``names`` at as many shapes up to ``bound`` as the budget of solver units allows.

    The order is by cost: pairwise distinct sizes, then ones, then all others; ``most`` stops after so many shapes.
    Every answer but a theorem is a reason.
    """
    results: dict[str, BoundedResult] = {}
    for gradient in claim.gradients:
        wanted = [n for n in gradient.names if n in names]
        if wanted:
            share = budget * len(wanted) // max(len(names), 1)
            results.update(_prove_gradient(claim, gradient, wanted, share, bound, seed, most))
    return results


def _prove_gradient(
    claim: Claim, gradient: Gradient, names: list[str], budget: int, bound: int, seed: int, most: int | None
) -> dict[str, BoundedResult]:
    work = _Work(claim, gradient, seed, budget, list(names))
    plan = list(shapes_plan(claim, bound))
    done = 0
    for sizes in plan[:most]:
        if work.budget <= 0 or not work.open:
            break
        if not _runs(claim, sizes):
            done += 1  # the forward is not defined at this shape: nothing is claimed there
            continue
        if _one_shape(work, sizes):
            done += 1
    return {n: _result(work, n, done == len(plan)) for n in names}


def shapes_plan(claim: Claim, bound: int) -> Iterator[Sizes]:
    """Every shape up to the bound: the most telling first, then by size."""
    names = claim.sizes
    distinct = {n: 2 + i % max(bound - 1, 1) for i, n in enumerate(names)}
    first: list[Sizes] = [distinct, dict.fromkeys(names, 1)]
    every = itertools.product(range(1, bound + 1), repeat=len(names))
    rest = [dict(zip(names, v, strict=True)) for v in sorted(every, key=lambda v: (np.prod(v, dtype=int), v))]
    seen: list[Sizes] = []
    for sizes in [*first, *rest]:
        if sizes not in seen:
            seen.append(sizes)
            yield sizes


def _runs(claim: Claim, sizes: Sizes) -> bool:
    """Whether the plain forward runs at these sizes."""
    point = points.draw_point(claim, sizes, "positive", "bounded")
    if point is None:
        return False
    try:
        falsify_float.forward(claim, point)
    except Exception:
        return False
    return True


def _one_shape(work: _Work, sizes: Sizes) -> bool:
    """Prove what is open at one shape; True where nothing remains of it."""
    work.left = work.budget // 2 if work.claim.sizes else work.budget  # the rest is for smaller shapes
    names = [n for n in work.open if not any(_beyond(sizes, f) for f in work.failed.get(n, []))]
    try:
        every = labellings(work.claim, sizes)
    except Unsupported as error:
        _fail(work, names, sizes, error.code, error.message)
        return False
    theorems: dict[str, list[Theorem]] = {n: [] for n in names}
    for labels in every:
        for name, found in _attempt(work, [n for n in names if n in theorems], sizes, labels).items():
            if found is None:
                del theorems[name]
            else:
                theorems[name] += found
    for name, found in theorems.items():
        if found:
            work.proved.setdefault(name, []).append(sizes)
            work.theorems.setdefault(name, []).extend(found)
    return len(theorems) == len(work.open)


def _beyond(sizes: Sizes, failed: Sizes) -> bool:
    return all(sizes[n] >= k for n, k in failed.items())


def _attempt(work: _Work, names: list[str], sizes: Sizes, labels: Mapping[str, Any]) -> dict[str, list[Theorem] | None]:
    """Trace and prove: with free maxima first, then with maxima as conditions, and where the code does with the
    position of a maximum what only an int can do, with those as case splits.

    No theorems, an empty list, says that the shape has no point; None that it was not proved.
    """
    found: dict[str, list[Theorem] | None] = {}
    for free_max, open_places in ((True, True), (False, True), (False, False)):
        waiting = [n for n in names if n not in found]
        places: Places | None = {} if open_places else None
        traced = _traced(work, waiting, sizes, labels, free_max, places) if waiting else {}
        for name in waiting:
            if name not in traced and not places:
                found[name] = [] if sizes in work.empty.get(name, []) else None
                continue
            if name not in traced:
                continue  # splits where it met open places
            final = not any(t.session.maxima for t in traced[name])
            proofs = _all_paths(work, traced[name], sizes, final)
            if proofs is not None or final:
                found[name] = proofs
    return found


def _traced(
    work: _Work,
    names: list[str],
    sizes: Sizes,
    labels: Mapping[str, Any],
    free_max: bool,
    places: Places | None,
) -> dict[str, list[Traced]]:
    try:
        every = list(paths(work.claim, work.gradient, sizes, labels, free_max, places))
        return {n: [traced[n] for traced in every] for n in work.gradient.names}
    except Undefined:
        for name in names:
            work.empty.setdefault(name, []).append(sizes)
    except Unsupported as error:
        if places:
            return {}
        if error.code == Code.TOO_LARGE:
            _fail(work, names, sizes, error.code, error.message)
            return {}
        _stop(work, names, error.code, error.message, error.file, error.line)
    except GradproofError:
        raise
    except Exception as error:
        if places:
            return {}
        # the float run does not raise at this shape, so the trace is ours to support
        _stop(work, names, Code.UNSUPPORTED_OPERATION, f"not supported here: {type(error).__name__}: {error}")
    return {}


def _fail(work: _Work, names: list[str], sizes: Sizes, code: Code, message: str) -> None:
    """A shape that is not proved: larger ones are not tried, and after a few of them nothing is."""
    for name in names:
        failed = work.failed.setdefault(name, [])
        failed.append(sizes)
        work.reasons[name] = Reason(code, message, work.claim.file, work.claim.line)
        if len(failed) >= MOST_FAILURES and name in work.open:
            work.open.remove(name)


def _stop(
    work: _Work, names: Sequence[str], code: Code, message: str, file: str | None = None, line: int | None = None
) -> None:
    for name in names:
        work.reasons[name] = Reason(code, message, file or work.claim.file, line or work.claim.line)
        if name in work.open:
            work.open.remove(name)


def _all_paths(work: _Work, every: list[Traced], sizes: Sizes, final: bool) -> list[Theorem] | None:
    """The theorems of all paths; paths that no point takes need none. None where one is not proved."""
    theorems: list[Theorem] = []
    for traced in every:
        found = _prove(work, traced, sizes, final)
        if found is None:
            return None
        theorems += found
    if not theorems and final:
        work.empty.setdefault(every[0].name, []).append(sizes)
    return theorems if theorems or final else None


def _prove(work: _Work, traced: Traced, sizes: Sizes, final: bool) -> list[Theorem] | None:
    """All goals of one trace; no theorems where it has no point, None where it is not proved. Only a ``final``
    attempt counts."""
    where = f"{work.claim.name}.{traced.name} at {_text(sizes)}" + "".join(
        f", {n}={v.tolist()}" for n, v in traced.labels.items()
    )
    where += traced.path
    inhabited = inhabited_at(work.claim, traced.hypotheses(traced.kept), sizes, work.seed)
    if inhabited is None and final:
        text = f"at {_text(sizes)} z3 did not find a point that satisfies the assumptions"
        _fail(work, [traced.name], sizes, Code.NO_MODEL, text)
    if inhabited is not True:
        return [] if inhabited is False else None
    few = len(traced.kept) < len(traced.smooth)
    if few and traced.name not in work.hard_at_kinks:
        theorems = _off(work, traced, where, sizes, traced.kept, final=False)
        if theorems is not None or traced.name not in work.open:
            return theorems
    every = traced.hypotheses(traced.smooth)
    if few and inhabited_at(work.claim, every, sizes, work.seed) is not True:
        if final:
            _fail(work, [traced.name], sizes, Code.NOT_PROVED, f"at {_text(sizes)} the sides differ at a kink")
        return None
    return _off(work, traced, where, sizes, traced.smooth, final)


def _off(
    work: _Work, traced: Traced, where: str, sizes: Sizes, smooth: Collection[Term], final: bool
) -> list[Theorem] | None:
    """The theorems off the zeros that the conditions ``smooth`` leave out, or None; the last attempt is ``final``."""
    theorems: list[Theorem] = []
    last = len(smooth) == len(traced.smooth)
    for goal in _goals(where, traced, traced.equations, traced.hypotheses(smooth)):
        answer = _settle(work, goal, RLIMIT if last else QUICK)
        if isinstance(answer, list):
            theorems += answer
            continue
        if isinstance(answer, GaveUp) and not last:
            work.hard_at_kinks.add(traced.name)
        refutation = (
            replayed(work.claim, traced, sizes, answer, work.seed) if isinstance(answer, Countermodel) else None
        )
        if refutation is not None and (final or not last):
            work.refuted[traced.name] = refutation
            _stop(work, [traced.name], Code.REFUTED, refutation.message)
        elif final:
            _not_proved(work, traced, sizes, goal, answer)
        return None
    into = work.left_out.setdefault(traced.name, {})
    into.update({text: None for condition, text in traced.smooth.items() if condition in smooth} | _told(work, traced))
    work.notes.update(traced.session.notes)
    return theorems


def _settle(work: _Work, goal: Goal, limit: int = RLIMIT) -> list[Theorem] | Countermodel | GaveUp:
    """One goal: all its equations at once, else one by one, else at once with the full limit."""
    answer = _ask(work, goal, QUICK)
    if isinstance(answer, Theorem):
        return [answer]
    if isinstance(answer, GaveUp) and len(goal.equations) > 1:
        theorems = []
        for k, (equation, hypotheses) in enumerate(slices(goal)):
            part = _ask(work, Goal(f"{goal.name}, {k}", (equation,), hypotheses), limit // 2)
            if isinstance(part, Countermodel):
                return part
            if isinstance(part, GaveUp):
                break
            theorems.append(part)
        else:
            return theorems
    if isinstance(answer, GaveUp) and limit > QUICK:
        answer = _ask(work, goal, limit)
    return [answer] if isinstance(answer, Theorem) else answer


def _ask(work: _Work, goal: Goal, limit: int) -> Theorem | Countermodel | GaveUp:
    if work.left <= 0:
        return GaveUp("the budget for a shape is spent")
    answer = prove(goal, min(limit, work.left))
    spent = limit if isinstance(answer, GaveUp) else cost(goal)
    work.budget -= spent
    work.left -= spent
    return answer


def _goals(where: str, traced: Traced, equations: tuple[Equation, ...], hypotheses: tuple[Term, ...]) -> Iterator[Goal]:
    yield Goal(where, equations, hypotheses)
    if traced.obligations:
        claims = tuple((obligation, ONE) for obligation in traced.obligations)
        yield Goal(f"{where}: the gradient has a value", claims, hypotheses)


def _not_proved(work: _Work, traced: Traced, sizes: Sizes, goal: Goal, answer: Countermodel | GaveUp) -> None:
    if isinstance(answer, GaveUp):
        _fail(work, [traced.name], sizes, Code.SOLVER_GAVE_UP, f"z3 gave up on {goal.name!r}: {answer.reason}")
        return
    text = f"z3 has a countermodel of {goal.name!r} that exact arithmetic does not confirm"
    _fail(work, [traced.name], sizes, Code.COUNTERMODEL_NOT_CONFIRMED, text)


def _told(work: _Work, traced: Traced) -> dict[str, None]:
    """The sets that the conditions of having a value leave out, where these are not shown to hold always."""
    known = (*traced.kinds, *(c for c in traced.defined if c not in traced.untold))
    always = (Goal("nothing is left out", ((condition, ONE),), known) for condition in traced.untold)
    unsure = [not isinstance(_ask(work, goal, QUICK), Theorem) for goal in always]
    return {text: None for text, listed in zip(traced.untold.values(), unsure, strict=True) if listed}


def _text(sizes: Mapping[str, int]) -> str:
    return ", ".join(f"{n}={k}" for n, k in sizes.items()) or "the only shape"


def _telling(sizes: Sizes) -> bool:
    return 1 not in sizes.values()


def _result(work: _Work, name: str, complete: bool) -> BoundedResult:
    theorems = work.theorems.get(name, [])
    proved = tuple(work.proved.get(name, []))
    reason = work.reasons.get(name)
    empty = work.empty.get(name, [])
    if not any(map(_telling, proved)) and any(map(_telling, empty)):
        proved = ()  # at sizes 1 alone: x_i - x_j and the like have no second entry there
    vacuous = not proved and reason is None and bool(empty)
    if reason is None and not proved:
        text = "no shape was within the budget"
        if vacuous:
            text = "at no shape does a point satisfy the assumptions and have a value and a derivative"
        reason = Reason(Code.VACUOUS if vacuous else Code.NO_BUDGET, text, work.claim.file, work.claim.line)
    return BoundedResult(
        shapes=proved,
        obligations={t.goal.name: record(t) for t in theorems},
        except_on=tuple(Condition("zero", (text,), text) for text in work.left_out.get(name, {})),
        reason=reason,
        refutation=work.refuted.get(name),
        vacuous=vacuous,
        complete=complete and reason is None,
        notes=tuple(work.notes),
    )
