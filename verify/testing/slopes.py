"""Difference quotients of the unmodified code in float64."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from verify.claims.claim import Claim
from verify.testing import floats as falsify_float
from verify.testing.points import Point


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
    here = _loss(claim, point, name, direction, 0.0)
    beside = ((_loss(claim, point, name, direction, s), _loss(claim, point, name, direction, -s)) for s in steps)
    return [((ahead - here) / s, (here - behind) / s) for s, (ahead, behind) in zip(steps, beside, strict=True)]


def _loss(claim: Claim, point: Point, name: str, direction: Any, step: float) -> float:
    values = falsify_float.inputs(claim, point)
    values[name] = values[name] + step * direction
    with falsify_float.quiet():
        outputs = claim.run_forward(values).outputs
        if not claim.takes_cotangent(outputs):
            return float(outputs[0])
        return float(sum(np.sum(falsify_float.floats(c) * o) for c, o in zip(point.cotangents, outputs, strict=True)))
