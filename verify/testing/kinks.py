"""Kinks at which the forward has a derivative that dual numbers do not see: ``where(x != 0, x, 0)`` at 0.

A dual number follows one branch. Where difference quotients of the exact forward agree from both sides, along every
entry and along random directions, they tell the derivative instead, and a claimed gradient has to have it.
"""

from __future__ import annotations

import math
import random
from dataclasses import replace
from fractions import Fraction
from typing import Any, Final

import numpy as np

from verify import limits
from verify.claims.claim import Claim
from verify.concrete.array import lift
from verify.concrete.create import tracing
from verify.errors import GradproofError
from verify.numbers.real import Real
from verify.testing import floats as falsify_float
from verify.testing.exact import Finding, basis, in_general, namespaces, random_like, show
from verify.testing.points import Point, Values
from verify.testing.slopes import one_sided, quotients, smooth_along, unit, vanishes
from verify.tracing.session import exact

# so small that the quotients of |x|**(4/3) at 0 show a slope of 0; two, as stairs as high as a step have slope 1 in it
STEPS: Final = (Fraction(1, 10**15), Fraction(1, 10**18))
AGREE: Final = Fraction(1, 10**4)  # at a smooth point the quotients agree much closer
GROSS: Final = 1e-2  # only a difference beyond this refutes
SIMPLE: Final = 1000  # a slope this near to a fraction with such a denominator is that fraction


def finding(claim: Claim, name: str, claimed: Any, point: Point) -> Finding | None:
    """The first entry at which ``claimed`` is not the derivative; None where dual numbers tell it, or there is none.

    A claim without a value is as wrong there as one with another value, whatever makes the forward smooth: the input
    that moves (norm(z) * sum(z) at z = 0), a size (one sample has no deviation) or another one (k * norm(x) at k = 0).
    """
    shape = np.shape(point.values[name])
    if np.prod(shape, dtype=int) > limits.KINK_ENTRIES:
        return None
    rng = random.Random(f"{point.seed}/kinks/{name}")
    weighted = replace(point, cotangents=tuple(random_like(c, rng) for c in point.cotangents))
    weighted = in_general(claim, weighted, rng)
    try:
        with tracing(exact(), *namespaces(claim)):
            if smooth_along(claim, name, weighted, random_like(point.values[name], rng)):
                return None
            if gradient(claim, name, weighted, rng) is None:
                return None
            found = gradient(claim, name, point, rng)
            values = lift(claimed)
    except GradproofError:
        return None
    if found is None or values.shape != shape:
        return None
    return next((f for i in np.ndindex(*shape) if (f := _differs(values[i].value, found[i], i))), None)


def gradient(claim: Claim, name: str, point: Point, rng: random.Random) -> Values | None:
    """The derivative by quotients, an entry each; None where the sides disagree or no linear map has them all."""
    shape = np.shape(point.values[name])
    found = np.ndarray(shape, dtype=object)
    for i in np.ndindex(*shape):
        found[i] = _slope(claim, name, point, basis(shape, i))
        if found[i] is None:
            return None
    for _ in range(3):
        direction = random_like(point.values[name], rng)
        slope = _slope(claim, name, point, direction)
        expected = sum((found[i] * direction[i] for i in np.ndindex(*shape)), Fraction(0))
        if slope is None or abs(slope - expected) > AGREE * max(Fraction(1), abs(expected)):
            return None
    return found


def _slope(claim: Claim, name: str, point: Point, direction: Values) -> Fraction | None:
    """The slope along a direction, where it is the same from both sides at both steps."""
    found: list[Real] = []
    for quotient in quotients(claim, name, point, direction, STEPS):
        if quotient is None or not math.isfinite(quotient):
            return None
        found.append(quotient)
        if abs(float(quotient - found[0])) > AGREE * max(1.0, abs(float(found[0]))):
            return None
    (wide_ahead, wide_behind, ahead, behind) = found
    if not vanishes(wide_ahead - wide_behind, ahead - behind):
        return None
    slope = Fraction(float(behind))
    simple = slope.limit_denominator(SIMPLE)
    return simple if abs(simple - slope) < AGREE / 10 else slope


def _differs(claimed: Any, true: Fraction, entry: tuple[int, ...]) -> Finding | None:
    shown = str(true) if true.denominator <= SIMPLE else f"{float(true):.12g}"
    if not claimed.defined:
        text = f"the backward has no value: {claimed.why}; the forward has a derivative here"
        return Finding("undefined", text, entry, "nan", shown)
    if abs(float(claimed) - float(true)) <= GROSS * max(1.0, abs(float(true))):
        return None
    text = "the claimed entry differs from the derivative, which the forward has at this kink"
    return Finding("value", text, entry, show(claimed), shown)


def shown_in_floats(claim: Claim, name: str, point: Point, found: Finding) -> bool:
    """Whether plain NumPy shows the finding, too."""
    try:
        ran = falsify_float.run(claim, point)
        claimed = float(np.asarray(ran.gradients[name], dtype=float)[found.entry])
        along = unit(np.shape(point.values[name]), found.entry or ())
        (sides,) = one_sided(claim, point, name, along, (1e-5,))
    except Exception:  # of the user's code: nothing is shown
        return False
    return not math.isfinite(claimed) or all(abs(claimed - q) > GROSS / 2 * max(1.0, abs(q)) for q in sides)
