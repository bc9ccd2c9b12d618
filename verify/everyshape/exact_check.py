"""Is the typed expression what the code computes, exactly? Rationals, and intervals of 60 digits where there are none.

At regular points of small shapes, the outputs, the claimed gradient and the derivative of the forward are compared with
those of an exact run of the code: `spot_check` does the first two in float64 at larger shapes, where a difference below
its tolerance is none. This takes proofs away and makes none.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from random import Random
from typing import Any, Final

import numpy as np

from verify.claims.claim import Claim, Gradient
from verify.domain.law import Law
from verify.domain.points import ExactEvaluator, regular
from verify.errors import Ambiguous, Defect, Undefined, Unsupported
from verify.everyshape.induction.values import with_states
from verify.everyshape.spot_check import from_least, packed, tensors_of
from verify.everyshape.typed import Trace, input_axes
from verify.numbers.real import Real
from verify.symbolic.array import SymArray
from verify.terms.evaluate import Value
from verify.terms.term import ANY_MAXIMUM, Term, direction
from verify.testing.constants.rounding import COMPUTED
from verify.testing.exact import differ, random_like
from verify.testing.points import Point, draw_point
from verify.testing.run import Run, run
from verify.tracing.session import Session

STYLES: Final = ("rational", "positive", "unit")
DRAWS: Final = 2  # of each style, at each shape
NEEDED: Final = 2  # points
SIZES: Final = ((2, 3, 4), (3, 2, 4))  # of the named dimensions, in turn: sums are written out, so small ones


@dataclass(frozen=True)
class Exactly:
    """At how many points code and typed expression agreed; the problem says what differs, in words."""

    points: int
    problem: str | None = None


def exact_check(claim: Claim, gradient: Gradient, traced: Trace, law: Law, seed: int) -> Exactly:
    """Compare code and typed expression at points of small shapes. No points where exact arithmetic does not go."""
    done = 0
    for point in _points(claim, traced, seed):
        with suppress(Ambiguous, Undefined, Unsupported, np.linalg.LinAlgError):  # this point says nothing
            problem = _at(claim, gradient, traced, law, point)
            if problem:
                return Exactly(done, f"{problem} (sizes {dict(point.sizes)}, exactly)")
            done += problem is not None
        if done >= NEEDED:
            break
    return Exactly(done)


def _points(claim: Claim, traced: Trace, seed: int) -> Iterator[Point]:
    for small in SIZES:
        sizes = from_least({name: small[k % len(small)] for k, name in enumerate(claim.sizes)}, traced)
        for k in range(DRAWS * len(STYLES)):
            point = draw_point(claim, sizes, STYLES[k % len(STYLES)], f"{seed}/exactly/{k}")
            if point is not None:
                yield point


def _at(claim: Claim, gradient: Gradient, traced: Trace, law: Law, point: Point) -> str | None:
    """ "" where all agrees, a problem, or None where the point says nothing."""
    ran = _run(claim, gradient, point)
    if ran is None or not regular(law, point.sizes, _states(claim, traced, point)):
        return None
    slope = ran.slope([traced.name])
    if slope is None or not slope.defined:
        return None
    sizes = dict(point.sizes)
    tensors: dict[str, Any] = tensors_of(claim, sizes, ran.point.values, ran.point.cotangents, traced)
    moving = claim.input(traced.name)
    tensors[direction(traced.name)] = packed(ran.directions[traced.name], input_axes(moving), sizes)
    states = with_states(traced.families, sizes, tensors, _Evaluator, moving=True)
    if not all(isinstance(x, Real) and x.defined for n, v in states.items() if n not in tensors for x in v.flat):
        return None
    tensors = states
    arrays = [*zip(traced.outputs, traced.forward_values, ran.outputs, strict=True)]
    arrays.append((traced.gradient, traced.gradient_value, ran.claimed[traced.name]))
    rng = Random(f"{point.seed}/weights")
    for array, term, numbers in arrays:
        if _entries_differ(array, term, numbers, sizes, tensors, rng, ran.session):
            what = "gradient" if array is traced.gradient else "forward"
            return f"the {what} computes other numbers than as a typed expression"
    if _differ(_value(traced.left, sizes, tensors), slope, ran.session):
        return "the derivative of the forward is another than as a typed expression"
    return ""


def _run(claim: Claim, gradient: Gradient, point: Point) -> Run | None:
    try:
        return run(claim, gradient, point)
    except Defect:
        raise
    except Exception:  # no value, or not to be followed at one shape: this point says nothing
        return None


def _states(claim: Claim, traced: Trace, point: Point) -> dict[str, Any]:
    inputs = {i.name: packed(point.values[i.name], input_axes(i), point.sizes) for i in claim.inputs}
    return with_states(traced.handed_on, point.sizes, inputs, ExactEvaluator)


def _entries_differ(
    array: SymArray,
    term: Term,
    numbers: Any,
    sizes: dict[str, int],
    tensors: Mapping[str, Any],
    rng: Random,
    session: Session,
) -> bool:
    weights = random_like(numbers, rng)
    total = sum((numbers[i].value * weights[i] for i in np.ndindex(*numbers.shape)), Real(0))
    found = _value(term, sizes, {**tensors, "anything": packed(weights, array.axes, sizes)})
    return _differ(found, total, session)


def _differ(a: Real, b: Real, session: Session) -> bool:
    """Whether two numbers differ for sure, or only one has a value; by more than rounding where floats were met."""
    if not (a - b).defined:
        return True
    allowed = COMPUTED * max(1.0, abs(float(a)), abs(float(b))) if session.inexact else 0.0
    if not math.isfinite(allowed):  # beyond the floats nothing is put down to rounding
        return differ(a, b)
    return differ(a, b) and abs(float(a - b)) >= allowed


class _Evaluator(ExactEvaluator):
    """A maximum that is any number with any tangent is 0, as it is in float64."""

    def value(self, term: Term) -> Value:
        """The value of a term over its free variables."""
        if term.op == "entry" and ANY_MAXIMUM in term.data[0]:
            return Value((), np.asarray(Real(0), dtype=object))
        return super().value(term)


def _value(term: Term, sizes: dict[str, int], tensors: Mapping[str, Any]) -> Real:
    return _Evaluator(sizes, dict(tensors)).value(term).array.item()  # type: ignore[no-any-return]
