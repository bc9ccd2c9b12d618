"""The true derivative at a few points, to try many gradients on quickly: in float64, before anything is proved."""

from __future__ import annotations

import itertools
import math
import pickle
import random
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any, Final

import numpy as np

from strategies.sources import fill
from verify import limits
from verify.claims.claim import Claim, Forward
from verify.claims.shapes import concrete
from verify.concrete.create import tracing
from verify.explain.repair.variant import Variant
from verify.testing import exact as falsify_exact
from verify.testing import floats as falsify_float
from verify.testing import points
from verify.testing.points import Point
from verify.tracing import session

DIRECTIONS: Final = 2
PLAIN: Final = (int, float, bool, str, type(None))
TOLERANCE: Final = 1e-9
FACTORS: Final = tuple(
    sign * Fraction(n, d)
    for n, d in ((1, 1), (2, 1), (1, 2), (3, 1), (1, 3), (4, 1), (1, 4), (3, 2), (2, 3), (6, 1), (1, 6))
    for sign in (1, -1)
)


@dataclass(frozen=True)
class Ran:
    """A float64 run of a forward, the cotangents of its outputs, and fresh inputs."""

    forward: Forward
    cotangents: tuple[Any, ...]
    values: dict[str, Any]


@dataclass(frozen=True)
class Probe:
    """A point, and what `sum(gradient * V)` has to be there for a few directions V.

    ``ran`` is what every edit of the backward starts from: the forward, which no edit changes, and its inputs;
    ``text`` is the same to be read again, where it is plain data.
    """

    point: Point
    shape: tuple[int, ...]
    directions: tuple[tuple[Any, float], ...]
    ran: Ran
    text: bytes | None


@dataclass(frozen=True)
class Factor:
    """A number times a size to the power ``exponent`` (0: no size)."""

    number: Fraction = Fraction(1)
    size: str = ""
    exponent: Fraction = Fraction(0)


ONE: Final = Factor()
EXPONENTS: Final = (Fraction(-1), Fraction(1), Fraction(-1, 2), Fraction(1, 2))  # the last two of scaled attention


def probes(claim: Claim, name: str, seed: int) -> list[Probe]:
    """A few of them, at unequal sizes, where the forward has a derivative; none where it cannot be had."""
    found: list[Probe] = []
    plan = list(itertools.islice(points.sizes_plan(claim, ()), limits.PROBES))
    for k in range(2 * limits.PROBES):
        style = ("rational", "positive", "unit", "small")[(k // len(plan)) % 4]
        point = points.draw_point(claim, plan[k % len(plan)], style, f"{seed}/probe/{k}")
        made = _probe(claim, name, point) if point else None
        if made is not None:
            found.append(made)
        if len(found) == limits.PROBES:
            break
    return found


def _probe(claim: Claim, name: str, point: Point) -> Probe | None:
    try:
        outputs = falsify_float.forward(claim, point).outputs
        point = point.with_cotangents([np.shape(o) for o in outputs])
        if not claim.takes_cotangent(outputs):
            point = replace(point, cotangents=tuple(falsify_exact.basis((), ()) for _ in outputs))  # G is 1
        shape = concrete(claim.input(name).shape, point.sizes)
        rng = random.Random(f"{point.seed}/{name}")
        drawn = [
            fill(rng, shape, lambda r: Fraction(r.choice([-1, 1]) * r.randint(7, 99), 10)) for _ in range(DIRECTIONS)
        ]
        with falsify_float.quiet():
            ran = _run(claim, point)
        with tracing(session.exact(), *falsify_exact.namespaces(claim)):
            trues = [falsify_exact.adjoint(claim, point, {name: v}) for v in drawn]
    except Exception:  # the forward does not run there: not a probe
        return None
    pairs = zip(map(falsify_float.floats, drawn), trues, strict=True)
    directions = tuple((v, float(true)) for v, true in pairs if true is not None and true.defined)
    text = pickle.dumps(ran) if _plain((ran.forward.outputs, ran.forward.cache, ran.cotangents, ran.values)) else None
    return Probe(point, shape, directions, ran, text) if len(directions) == DIRECTIONS else None


def factor(candidate: Variant, name: str, tried: list[Probe]) -> Factor | None:
    """The factor that makes the candidate's gradient right at every probe; None where none does.

    Where both gradients are 0 (a softmax over one entry), every factor does.
    """
    ratios: list[tuple[Mapping[str, int], float]] = []
    for probe in tried:
        found = ratio(candidate, name, probe)
        if found is None:
            return None
        if not math.isnan(found):
            ratios.append((probe.point.sizes, found))
    if len(ratios) < 2:
        return None
    sizes = [("", Fraction(0)), *((n, e) for e in EXPONENTS for n in candidate.sizes)]
    for (size, exponent), number in itertools.product(sizes, FACTORS):
        if all(_near(r, float(number) * (s[size] ** float(exponent) if size else 1)) for s, r in ratios):
            return Factor(number, size, exponent)
    return None


def axes_of(candidate: Variant, name: str, tried: list[Probe]) -> int | None:
    """How many axes the gradient has, where it has a value at every probe and these are not as many as the input's."""
    found = [gradient_at(candidate, name, p) for p in tried]
    axes = {None if g is None else g.ndim for g in found}
    return axes.pop() if len(axes) == 1 and axes != {len(tried[0].shape)} else None


def is_linear(candidate: Variant, name: str, tried: list[Probe]) -> bool:
    """Whether twice the cotangent gives twice the gradient, as far as it has values at the probes."""
    pairs = [(gradient_at(candidate, name, p), gradient_at(candidate, name, p, 2)) for p in tried]
    known = [(one, two) for one, two in pairs if one is not None and two is not None and np.isfinite(one).all()]
    return all(one.shape == two.shape and np.allclose(2 * one, two) for one, two in known)


def ratio(candidate: Variant, name: str, probe: Probe) -> float | None:
    """True over claimed, where it is the same in every direction; NaN where both are 0."""
    claimed = gradient_at(candidate, name, probe)
    if claimed is None or claimed.shape != probe.shape or not np.all(np.isfinite(claimed)):
        return None
    ratios = []
    for v, true in probe.directions:
        found, scale = float(np.sum(claimed * v)), float(np.sum(np.abs(claimed * v)))
        if abs(found) <= TOLERANCE * max(scale, 1.0):
            return math.nan if abs(true) <= TOLERANCE and scale <= TOLERANCE else None
        ratios.append(true / found)
    return ratios[0] if all(_near(r, ratios[0]) for r in ratios) else None


def _near(x: float, y: float) -> bool:
    return abs(x - y) <= TOLERANCE * max(abs(x), abs(y)) < math.inf


def gradient_at(candidate: Variant, name: str, probe: Probe, times: int = 1) -> Any:
    """The candidate's gradient in float64 for so many times the cotangent, on copies; None where it raises."""
    try:
        with falsify_float.quiet():
            ran = _copied(candidate, probe)
            cotangents = ran.cotangents if candidate.takes_cotangent(ran.forward.outputs) else (np.float64(1),)
            cotangents = tuple(times * c for c in cotangents)
            found = candidate.run_backward(candidate.gradients[0], cotangents, ran.forward, ran.values)
            return np.asarray(found[name], dtype=float)
    except Exception:  # most edits of a formula do not run
        return None


def _copied(candidate: Variant, probe: Probe) -> Ran:
    """The probe's run for a backward that may write to it; made again where the forward returns what has no copy."""
    try:
        return pickle.loads(probe.text) if probe.text is not None else deepcopy(probe.ran)
    except Exception:  # whatever a copy raises (of a lock, of a generator): the forward is there to be run
        return _run(candidate, probe.point)


def _plain(value: Any) -> bool:
    """Whether a value is made of arrays of numbers, numbers, texts and containers, and of nobody's classes."""
    kind = type(value)
    if kind in (tuple, list):
        return all(map(_plain, value))
    if kind is dict:
        return all(_plain(k) and _plain(v) for k, v in value.items())
    return value.dtype.kind in "biuf" if kind is np.ndarray else issubclass(kind, np.number) or kind in PLAIN


def _run(claim: Claim, point: Point) -> Ran:
    forward = claim.run_forward(falsify_float.inputs(claim, point))
    return Ran(forward, tuple(map(falsify_float.floats, point.cotangents)), falsify_float.inputs(claim, point))
