"""Difference quotients from both sides: of the exact forward, and of the unmodified code in float64.

The exact ones say whether the forward has the derivative that dual numbers say.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any, Final

import numpy as np

from verify.claims.claim import Claim
from verify.concrete.array import raw
from verify.concrete.create import tracing
from verify.errors import Ambiguous, GradproofError, Undefined
from verify.numbers.real import Real, asked
from verify.testing import floats as falsify_float
from verify.testing.exact import adjoint, arrays, basis, in_general, namespaces, plain_outputs, random_like
from verify.testing.points import Point, Values
from verify.tracing.session import exact

STEPS: Final = (Fraction(1, 10**9), Fraction(1, 10**12))  # what is wrong closer by than this no float64 run shows
SMOOTH_TOLERANCE: Final = 1e-4


def differentiable(claim: Claim, name: str, entry: tuple[int, ...] | None, point: Point) -> bool:
    """Whether the forward has the derivative that the dual numbers say, seen by exact difference quotients.

    At a kink (x*abs(x) at 0, ties under a softmax) a dual number follows one branch. So before a point counts against a
    claim, quotients on both sides, along the entry and along random directions, have to agree with it; else the point
    is left out. The outputs are weighted at random: a cotangent of 0 would hide a kink. Where the forward
    decides nothing by the sign of what may be 0 there is none, and one direction is enough.
    """
    rng = random.Random(f"{point.seed}/smooth/{name}")
    weights = tuple(random_like(c, rng) for c in point.cotangents)
    weighted = replace(point, cotangents=weights)
    generic = in_general(claim, weighted, rng)
    shape = point.values[name].shape
    directions = [basis(shape, entry)] if entry is not None else []
    directions += [random_like(point.values[name], rng) for _ in range(3)]
    with tracing(exact(), *namespaces(claim)):
        before = asked.ties
        first, *others = directions
        if generic is not weighted and not smooth_along(claim, name, generic, random_like(point.values[name], rng)):
            return False
        if not smooth_along(claim, name, weighted, first):
            return False
        return asked.ties == before or all(smooth_along(claim, name, weighted, direction) for direction in others)


def smooth_along(claim: Claim, name: str, point: Point, direction: Values) -> bool:
    """Whether the quotients from both sides, at two steps, are the slope that the dual numbers say."""
    slope = adjoint(claim, point, {name: direction})
    if slope is None or not math.isfinite(slope):  # beyond the floats everything would be near
        return False
    near = SMOOTH_TOLERANCE * max(1.0, abs(float(slope)))
    gaps: list[Real] = []
    for quotient in quotients(claim, name, point, direction, STEPS):
        if quotient is None or not abs(float(quotient - slope)) <= near:
            return False
        gaps.append(quotient - slope)
    return all(map(vanishes, gaps[:2], gaps[2:]))


def vanishes(wide: Real, narrow: Real) -> bool:
    """Whether a difference goes to 0 with the step, from the wide one to the narrow one.

    At a kink it stays as it is, however small: no tolerance tells 1e-9 times a kink from a smooth function.
    """
    return narrow.may_be_zero() or abs(float(narrow)) <= abs(float(wide)) / 2


def quotients(
    claim: Claim, name: str, point: Point, direction: Values, steps: Sequence[Fraction]
) -> Iterator[Real | None]:
    """The difference quotients of sum(G * forward) ahead and behind, at each step; None where there is no value."""
    here = _weighted(claim, point)
    for step in (sign * step for step in steps for sign in (1, -1)):
        moved = {**point.values, name: _shifted(point.values[name], direction, step)}
        there = _weighted(claim, replace(point, values=moved))
        quotient = None if here is None or there is None else (there - here) / step
        yield quotient if quotient is not None and quotient.defined else None


def _shifted(values: Values, direction: Values, step: Fraction) -> Values:
    made = np.ndarray(values.shape, dtype=object)
    for i in np.ndindex(*made.shape):
        made[i] = values[i] + direction[i] * step
    return made


def _weighted(claim: Claim, point: Point) -> Real | None:
    try:
        outputs = plain_outputs(claim.run_forward(arrays(claim, point)))
        total = Real(0)
        for output, weight in zip(outputs, point.cotangents, strict=True):
            entries = raw(output)
            for i in np.ndindex(*entries.shape):
                total = total + entries[i].value * weight[i]
        return total if total.defined else None
    except Exception as error:
        if isinstance(error, GradproofError) and not isinstance(error, (Undefined, Ambiguous)):
            raise
        return None  # no value, or the user's forward does not run beside the point


def unit(shape: tuple[int, ...], entry: tuple[int, ...]) -> Any:
    """The direction of one entry."""
    made = np.zeros(shape)
    made[entry] = 1
    return made


def one_sided(
    claim: Claim, point: Point, name: str, direction: Any, steps: Sequence[float]
) -> list[tuple[float, float]]:
    """The difference quotients of sum(G * forward) along a direction, ahead and behind, at each step: at a kink they
    differ."""
    given = falsify_float.inputs(claim, point)
    weights = [falsify_float.floats(c) for c in point.cotangents]

    def loss(step: float) -> float:
        values = {n: v.copy() for n, v in given.items()}
        values[name] = values[name] + step * direction
        with falsify_float.quiet():
            outputs = claim.run_forward(values).outputs
            if not claim.takes_cotangent(outputs):
                return float(outputs[0])
            return float(sum(np.sum(w * o) for w, o in zip(weights, outputs, strict=True)))

    here = loss(0.0)
    beside = ((loss(s), loss(-s)) for s in steps)
    return [((ahead - here) / s, (here - behind) / s) for s, (ahead, behind) in zip(steps, beside, strict=True)]
