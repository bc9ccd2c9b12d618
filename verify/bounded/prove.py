"""TRUSTED. Proofs for all real values, shape by shape: which goals make a shape proved. The kernel proves each."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from verify import limits
from verify.bounded.compared import Compared, Disagreement, compare
from verify.bounded.goals import Equation, Traced, labellings, paths
from verify.bounded.model import described, replayed
from verify.bounded.runs import Runs
from verify.bounded.slices import cost, products, slices
from verify.bounded.work import BoundedResult, Work
from verify.bounded.written import written
from verify.claims.claim import Claim
from verify.codes import Code
from verify.errors import Defect, GradproofError, Undefined, Unsupported
from verify.kernel import Countermodel, GaveUp, Goal, Theorem, model, prove
from verify.terms.term import ONE, Term
from verify.testing import floats as falsify_float
from verify.testing import points
from verify.testing.points import Sizes
from verify.testing.search import Refutation
from verify.tracing.session import Places


@dataclass(frozen=True)
class _Goals:
    """The goals of one input at one shape, path by path, and the runs of the code that they are compared with.

    ``final``: no other way to state them is left.
    """

    name: str
    sizes: Sizes
    paths: list[Traced]
    runs: Runs
    compared: Compared
    final: bool


def prove_bounded(
    claim: Claim,
    names: Sequence[str],
    *,
    budget: int = limits.BUDGET,
    bound: int = limits.BOUND,
    seed: int = 0,
    most: int | None = None,
    question: int = limits.SHAPE_UNITS,
) -> dict[str, BoundedResult]:
    """Prove the gradients ``names`` at as many shapes up to ``bound`` as the budget of solver units allows.

    The order is by cost: pairwise distinct sizes, then ones, then all others; ``most`` stops after so many shapes, and
    ``question`` is the most units of one question.
    Every answer but a theorem is a reason.
    """
    results: dict[str, BoundedResult] = {}
    for gradient in claim.gradients:
        wanted = [n for n in gradient.names if n in names]
        if wanted:
            share = budget * len(wanted) // max(len(names), 1)
            work = Work(claim, gradient, seed, share, wanted, question=question)
            results.update(_prove_gradient(work, [*wanted], list(shapes_plan(claim, bound)), most))
    return results


def _prove_gradient(work: Work, names: list[str], plan: list[Sizes], most: int | None) -> dict[str, BoundedResult]:
    done = 0
    for sizes in plan[:most]:
        if work.budget <= 0 or not work.open:
            break
        if not _runs(work.claim, sizes):
            done += 1  # the forward is not defined at this shape: nothing is claimed there
            continue
        if _one_shape(work, sizes):
            done += 1
    return {n: work.result(n, done == len(plan)) for n in names}


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


def _one_shape(work: Work, sizes: Sizes) -> bool:
    """Prove what is open at one shape; True where nothing remains of it."""
    work.left = work.budget // 2 if work.claim.sizes else work.budget  # the rest is for smaller shapes
    names = [n for n in work.open if not any(_beyond(sizes, f) for f in work.failed.get(n, []))]
    try:
        every = labellings(work.claim, sizes)
    except Unsupported as error:
        work.fail(names, sizes, error.code, error.message)
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


def _attempt(work: Work, names: list[str], sizes: Sizes, labels: Mapping[str, Any]) -> dict[str, list[Theorem] | None]:
    """Trace, compare and prove: with free maxima first, then with maxima as conditions, and where the code does with
    the position of a maximum what only an int can do, with those as case splits.

    No theorems, an empty list, says that the shape has no point; None that it was not proved.
    """
    found: dict[str, list[Theorem] | None] = {}
    runs = Runs(work.claim, work.gradient, sizes, labels, work.seed)
    try:
        for free_max, open_places in ((True, True), (False, True), (False, False)):
            waiting = [n for n in names if n not in found]
            places: Places | None = {} if open_places else None
            traced = _traced(work, waiting, sizes, labels, free_max, places) if waiting else {}
            if not traced and not places:
                return found | {n: [] if sizes in work.empty.get(n, []) else None for n in waiting}
            compared = compare(runs, traced)
            for name in traced:  # none where the code splits at the positions that were left open
                final = not any(t.session.maxima for t in traced[name])
                proofs = _all_paths(work, _Goals(name, sizes, traced[name], runs, compared[name], final))
                if proofs is not None or final:
                    found[name] = proofs
    except Disagreement as error:
        work.disagree(names, str(error))
        return dict.fromkeys(names)
    return found


def _traced(
    work: Work,
    names: list[str],
    sizes: Sizes,
    labels: Mapping[str, Any],
    free_max: bool,
    places: Places | None,
) -> dict[str, list[Traced]]:
    try:
        every = list(paths(work.claim, work.gradient, sizes, labels, free_max, places))
        return {n: [traced[n] for traced in every] for n in names}
    except Undefined:
        for name in names:
            work.empty.setdefault(name, []).append(sizes)
    except Unsupported as error:
        if places:
            return {}
        if error.code == Code.TOO_LARGE:
            work.fail(names, sizes, error.code, error.message)
            return {}
        work.stop(names, error.code, error.message, error.file, error.line)
    except GradproofError:
        raise
    except Exception as error:
        if places:
            return {}
        # the float run does not raise at this shape, so the trace is ours to support
        work.stop(names, Code.UNSUPPORTED_OPERATION, f"not supported here: {type(error).__name__}: {error}")
    return {}


def _all_paths(work: Work, goals: _Goals) -> list[Theorem] | None:
    """The theorems of all paths; paths that no point takes need none. None where one is not proved."""
    theorems: list[Theorem] = []
    for path in range(len(goals.paths)):
        found = _prove(work, goals, path)
        if found is None:
            return None
        theorems += found
    if not theorems and goals.final:
        work.empty.setdefault(goals.name, []).append(goals.sizes)
    return theorems if theorems or goals.final else None


def _prove(work: Work, goals: _Goals, path: int) -> list[Theorem] | None:
    """All goals of one path; no theorems where it has no point, None where it is not proved. Only a final attempt
    counts.

    First off the zeros that the law leaves out; where that fails, off all of them.
    """
    traced, final = goals.paths[path], goals.final
    inhabited = _inhabited(work, goals, path, regular=False)
    if inhabited is not True:
        return [] if inhabited is False else None
    few = len(traced.kept) < len(traced.smooth)
    if few and traced.name not in work.hard_at_kinks:
        theorems = _off(work, goals, path, traced.kept, final=False)
        if theorems is not None or traced.name not in work.open:
            return theorems
    if few:
        inhabited = _inhabited(work, goals, path, regular=True)
        if inhabited is False and final:
            text = f"at {_text(goals.sizes)} the sides differ at a kink"
            work.fail([traced.name], goals.sizes, Code.NOT_PROVED, text)
        if inhabited is not True:
            return None
    return _off(work, goals, path, traced.smooth, final)


def _inhabited(work: Work, goals: _Goals, path: int, regular: bool) -> bool | None:
    """Whether the hypotheses of a path hold somewhere, and its goal was compared with the code there.

    None where it cannot be relied on: no point was found, or too few to compare it.
    """
    traced, sizes, compared = goals.paths[path], _text(goals.sizes), goals.compared
    if path in compared.false:
        return True if goals.final else None
    if compared.enough(path, regular):
        return True
    found = model(traced.hypotheses(traced.smooth if regular else traced.kept), limits.SHAPE_UNITS)
    if found.exists is False:
        return False
    if found.point is not None:
        compared.add(path, compare(goals.runs.at(found.point), {goals.name: [traced]})[goals.name])
    if compared.enough(path, regular):
        return True
    if goals.final and found.exists is None:
        text = f"at {sizes} z3 did not find a point that satisfies the assumptions"
        work.fail([goals.name], goals.sizes, Code.NO_MODEL, text)
    elif goals.final:
        text = f"at {sizes} the code has a value and a derivative at too few points to compare its goal with it"
        work.fail([goals.name], goals.sizes, Code.NO_POINT, text)
    return None


def _where(work: Work, goals: _Goals, traced: Traced) -> str:
    labels = "".join(f", {n}={v.tolist()}" for n, v in traced.labels.items())
    return f"{work.claim.name}.{traced.name} at {_text(goals.sizes)}{labels}{traced.path}"


def _off(work: Work, goals: _Goals, path: int, smooth: Collection[Term], final: bool) -> list[Theorem] | None:
    """The theorems off the zeros that the conditions ``smooth`` leave out, or None; the last attempt is ``final``.

    Raises Defect where z3 proves what is false at a point.
    """
    theorems: list[Theorem] = []
    traced = goals.paths[path]
    last = len(smooth) == len(traced.smooth)
    for goal in _goals(_where(work, goals, traced), traced, traced.equations, traced.hypotheses(smooth)):
        answer = _settle(work, goal, limits.SHAPE_UNITS if last else limits.QUICK_UNITS)
        if isinstance(answer, list):
            theorems += answer
            continue
        if isinstance(answer, GaveUp) and not last:
            work.hard_at_kinks.add(traced.name)
        if final or not last:
            _not_proved(work, goals, traced, goal, answer, final)
        return None
    if path in goals.compared.false:
        raise Defect(f"{_where(work, goals, traced)}: z3 proved what is false at a point")
    work.left_out.setdefault(traced.name, {}).update(_left_out(work, traced, smooth))
    work.notes.update(traced.session.notes)
    return theorems


def _settle(work: Work, goal: Goal, limit: int = limits.SHAPE_UNITS) -> list[Theorem] | Countermodel | GaveUp:
    """One goal: all its equations at once, else one by one, else at once with the full limit."""
    answer = _ask(work, goal, limits.QUICK_UNITS)
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
    if isinstance(answer, GaveUp) and limit > limits.QUICK_UNITS:
        answer = _ask(work, goal, limit)
    return [answer] if isinstance(answer, Theorem) else answer


def _ask(work: Work, goal: Goal, limit: int) -> Theorem | Countermodel | GaveUp:
    if work.left <= 0:
        return GaveUp("the budget for a shape is spent")
    if products(goal) > limits.GOAL_PRODUCTS:
        return GaveUp(f"written out, a side has more than {limits.GOAL_PRODUCTS} products")
    answer = prove(goal, min(limit, work.left, work.question))
    spent = limit if isinstance(answer, GaveUp) else cost(goal)
    work.budget -= spent
    work.left -= spent
    return answer


def _goals(where: str, traced: Traced, equations: tuple[Equation, ...], hypotheses: tuple[Term, ...]) -> Iterator[Goal]:
    yield Goal(where, equations, hypotheses)
    if traced.obligations:
        claims = tuple((obligation, ONE) for obligation in traced.obligations)
        yield Goal(f"{where}: the gradient has a value", claims, hypotheses)


def _not_proved(
    work: Work, goals: _Goals, traced: Traced, goal: Goal, answer: Countermodel | GaveUp, final: bool
) -> None:
    """What follows where a goal is no theorem: a refutation; else, of the last attempt, a doubt or a shape the less."""
    names, sizes = [traced.name], goals.sizes
    said = isinstance(answer, Countermodel) and replayed(work.claim, traced, sizes, answer, work.seed)
    if isinstance(said, Refutation):
        work.refuted[traced.name] = said
        work.stop(names, Code.REFUTED, said.message)
    elif not final:
        return
    elif isinstance(answer, GaveUp):
        work.fail(names, sizes, Code.SOLVER_GAVE_UP, f"z3 gave up on {goal.name!r}: {answer.reason}")
    elif said:
        text = f"z3 has a countermodel of {goal.name!r} at which exact arithmetic finds both sides equal"
        work.fail(names, sizes, Code.COUNTERMODEL_DENIED, text)
    else:
        text = f"z3 has a countermodel of {goal.name!r} that exact arithmetic neither confirms nor denies"
        work.doubt(names, f"{text}: {described(answer)}")


def _left_out(work: Work, traced: Traced, smooth: Collection[Term]) -> dict[str, None]:
    """The sets that a proof leaves out, where these are not shown to be empty: always, or by what the claim states."""
    known = (*traced.kinds, *(c for c in traced.defined if c not in traced.narrowing))
    kinks = {condition: edge for condition, edge in traced.smooth.items() if condition in smooth}
    # a kink is empty by a statement only
    asked = traced.narrowing if not traced.kinds else {**kinks, **traced.narrowing}
    always = (Goal("nothing is left out", ((condition, ONE),), known) for condition in asked)
    empty = {
        c for c, goal in zip(asked, always, strict=True) if isinstance(_ask(work, goal, limits.QUICK_UNITS), Theorem)
    }
    return {written(edge): None for c, edge in {**kinks, **traced.narrowing}.items() if c not in empty}


def _text(sizes: Mapping[str, int]) -> str:
    return ", ".join(f"{n}={k}" for n, k in sizes.items()) or "the only shape"
