"""Float64 and central differences, where exact arithmetic cannot follow the code or costs too much to be asked first.
They may only refute, and only grossly."""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Iterable, Iterator
from typing import Any, Final

import numpy as np

from verify import limits
from verify.claims.claim import Claim
from verify.claims.results import WrongResult
from verify.testing import floats as falsify_float
from verify.testing import points
from verify.testing.constants.written import constants
from verify.testing.exact import Finding, in_general
from verify.testing.floats import GROSS
from verify.testing.points import Point
from verify.testing.slopes import one_sided, unit

SEVERAL: Final = 3  # points that have to agree before a difference of floats refutes
STEADY: Final = 1e-5  # relative: central differences at several steps agree as closely where there is no kink
TWO_SIDED: Final = 1e-2  # relative: quotients from both sides, which differ by the step times the curvature
WIDE: Final = 1e-2  # a step beyond what float16 rounds: what looks flat by rounding is not flat there
STYLES: Final = ("small", "rational", "positive", "unit")


def search(claim: Claim, name: str, seed: int, examples: int) -> tuple[Point, Finding] | None:
    """The smallest of several points at which the gradient is grossly wrong, or None."""
    found: list[tuple[Point, Finding]] = []
    for point in _points(claim, seed, examples):
        finding = _judge(claim, name, point)
        if finding is not None and finding.what == "shape":
            return point, finding
        if finding is not None:
            found.append((point, finding))
        if len(found) >= SEVERAL:
            return min(found, key=lambda f: sum(v.size for v in f[0].values.values()))
    return None


def grossly_wrong(claim: Claim, name: str, point: Point) -> bool:
    """Whether the gradient is wrong at a point by its shape, or far beyond rounding along one random direction.

    There has to be a derivative: slopes along two directions add up to that along their sum. What else is wrong
    there, exact arithmetic says: it takes hundreds of times as long. Raises what the forward raises.
    """
    ran = falsify_float.run(claim, point)
    if name in ran.errors:
        return False
    expected = np.shape(point.values[name])
    if falsify_float.shape_of(ran.gradients.get(name)) != expected:
        return True
    claimed = _floats(ran.gradients[name])
    if not all(np.all(np.isfinite(a)) for a in (claimed, *map(_floats, ran.outputs))):
        return False
    direction = _direction(expected, f"{point.seed}/gross/{name}")
    true = _steady(claim, name, direction, point)
    scale = max(1.0, float(np.sum(np.abs(claimed * direction))))
    if true is None or abs(float(np.sum(claimed * direction)) - true) <= GROSS * max(scale, abs(true)):
        return False
    turned = np.roll(direction, 1)  # in another order: where entries are tied, another one is the largest
    more, both = (_slope(claim, name, d, point) for d in (turned, direction + turned))
    return more is not None and both is not None and abs(both - more - true) <= GROSS * max(scale, abs(more), abs(true))


def _direction(shape: tuple[int, ...], seed: str) -> Any:
    """Random numbers, no two alike: entries that are tied part, and the quotients ahead and behind differ."""
    rng = random.Random(seed)
    return np.array([rng.choice((-1, 1)) * rng.uniform(0.5, 2) for _ in range(math.prod(shape))]).reshape(shape)


def _points(claim: Claim, seed: int, examples: int) -> Iterator[Point]:
    shapes = list(points.sizes_plan(claim, ()))[: limits.FLOAT_SHAPES]
    drawn = (points.draw_point(claim, sizes, s, f"{seed}/floats") for s in STYLES for sizes in shapes)
    few = itertools.islice((p for p in drawn if p is not None), examples)
    for point in itertools.chain(few, points.near(claim, seed, constants(claim))):
        try:
            point = point.with_cotangents(falsify_float.output_shapes(claim, point))
        except Exception:
            continue  # the forward does not run at these sizes
        yield point


def _judge(claim: Claim, name: str, point: Point) -> Finding | None:
    ran = falsify_float.run(claim, point)
    if name in ran.errors:
        error = ran.errors[name]
        if isinstance(error, falsify_float.MACHINES):
            return None
        if isinstance(error, WrongResult):
            return Finding("shape", error.message, claimed=error.claimed, true=error.true)
        return Finding("shape", f"the backward raises {type(error).__name__}: {error}")
    claimed: Any = ran.gradients.get(name)
    expected = np.shape(point.values[name])
    shape = falsify_float.shape_of(claimed)
    if shape != expected:
        of = "no shape" if shape is None else f"shape {shape}"
        text = f"the gradient has {of}, but {name} has shape {expected}"
        return Finding("shape", text, claimed=str(shape), true=str(expected))
    if not all(np.all(np.isfinite(o)) for o in map(_floats, ran.outputs)):
        return None
    generic = in_general(claim, point, random.Random(f"{point.seed}/generic"))
    for entry in _some(np.ndindex(*expected)):
        if generic is not point and _steady(claim, name, unit(expected, entry), generic) is None:
            continue
        true = _steady(claim, name, unit(expected, entry), point)
        shown = float(_floats(claimed)[entry])
        if true is not None and not abs(shown - true) <= GROSS * max(1.0, abs(true)):
            return Finding("value", "the claimed entry differs from the derivative", entry, repr(shown), f"{true:.6g}")
    return None


def _floats(x: Any) -> Any:
    try:
        return np.asarray(x, dtype=float)
    except (TypeError, ValueError):
        return np.asarray(np.nan)


def _some(entries: Iterable[tuple[int, ...]]) -> list[tuple[int, ...]]:
    return list(entries)[: limits.FLOAT_ENTRIES]


def _steady(claim: Claim, name: str, direction: Any, point: Point) -> float | None:
    """A slope that is the same from both sides, at each of several steps: else the point is at a kink, or noisy."""
    try:
        wide, *sides = one_sided(claim, point, name, direction, (WIDE, 1e-4, 1e-5, 1.7e-5))
    except Exception:
        return None  # the forward does not run beside the point
    found = [(ahead + behind) / 2 for ahead, behind in sides]
    scale = max(1.0, abs(found[0]))
    if not all(map(math.isfinite, found)) or max(found) - min(found) > STEADY * scale:
        return None
    if not abs(sum(wide) / 2 - found[1]) <= TWO_SIDED * scale:
        return None
    return found[1] if all(abs(ahead - behind) <= TWO_SIDED * scale for ahead, behind in sides) else None


def _slope(claim: Claim, name: str, direction: Any, point: Point) -> float | None:
    """A slope that is the same from both sides at one step: enough to see whether slopes add up."""
    try:
        ((ahead, behind),) = one_sided(claim, point, name, direction, (1e-4,))
    except Exception:
        return None  # the forward does not run beside the point
    slope = (ahead + behind) / 2
    return slope if abs(ahead - behind) <= TWO_SIDED * max(1.0, abs(slope)) else None
