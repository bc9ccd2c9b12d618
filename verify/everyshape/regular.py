"""TRUSTED. At which sizes does a regular admissible point exist? Where there is none, a proof says nothing."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np

from verify import limits
from verify.claims.claim import Claim
from verify.concrete.create import tracing
from verify.domain.law import Law
from verify.domain.points import ExactEvaluator, regular
from verify.errors import Ambiguous, Undefined, Unsupported
from verify.everyshape.induction.values import with_states
from verify.everyshape.spot_check import packed
from verify.everyshape.typed import input_axes
from verify.symbolic.loops.states.families import Family
from verify.testing.exact import adjoint, namespaces, random_like
from verify.testing.floats import output_shapes
from verify.testing.points import Point, draw_point
from verify.tracing.session import exact

STYLES: Final = ("generic", "moderate", "positive", "unit", "small")

Sizes = Mapping[str, int]


@dataclass(frozen=True)
class Regular:
    """The sizes at which a regular point was found, and those at which none of the points tried is one."""

    found: tuple[Sizes, ...]
    without: tuple[Sizes, ...]


def look(claim: Claim, law: Law, states: Sequence[Family], shapes: Sequence[Sizes], seed: int) -> Regular:
    """Look for a regular admissible point at each shape, in exact arithmetic; ``states`` are what loops hand on."""
    if law.nothing:
        return Regular(tuple(shapes), ())
    small = [sizes for sizes in shapes if max(sizes.values(), default=1) <= limits.REGULAR_SIZE]
    shapes = small if any(1 not in sizes.values() for sizes in small) else list(shapes)
    answers = {n: _exists(claim, law, states, sizes, seed) for n, sizes in enumerate(shapes)}
    return Regular(
        tuple(sizes for n, sizes in enumerate(shapes) if answers[n]),
        tuple(sizes for n, sizes in enumerate(shapes) if not answers[n]),
    )


def zero_by_form(claim: Claim, law: Law, states: Sequence[Family], shapes: Sequence[Sizes], seed: int) -> bool:
    """Whether an edge is 0 at some index whatever the inputs are: the sum of the entries before the first one.

    It is 0 at points without any of the claim's conditions, too. Such a forward has regular points; this proof only
    does not tell of them.
    """
    sizes = next((s for s in shapes if max(s.values(), default=1) <= limits.REGULAR_SIZE), None)
    point = None if sizes is None else draw_point(claim, dict(sizes), "generic", f"{seed}/by form")
    if point is None:
        return False
    rng = random.Random(f"{seed}/by form")
    free = {i.name: random_like(point.values[i.name], rng) for i in claim.inputs if i.differentiable}
    try:
        moved = replace(point, values={**point.values, **free})
        return not regular(law, point.sizes, _tensors(claim, states, moved))
    except (Ambiguous, Undefined, Unsupported, np.linalg.LinAlgError):
        return False


def _exists(claim: Claim, law: Law, states: Sequence[Family], sizes: Sizes, seed: int) -> bool:
    for draw in range(limits.REGULAR_ROUNDS):
        for style in STYLES:
            point = draw_point(claim, dict(sizes), style, f"{seed}/regular/{draw}")
            if point is not None and _is_regular(claim, law, states, point):
                return True
    return False


def _is_regular(claim: Claim, law: Law, states: Sequence[Family], point: Point) -> bool:
    """Whether the forward has a value and, by dual numbers, a derivative, and nothing sits on an edge."""
    try:
        if not regular(law, point.sizes, _tensors(claim, states, point)):
            return False
        name = law.forward.name
        direction = random_like(point.values[name], random.Random(f"{point.seed}/{name}"))
        weighted = point.with_cotangents(output_shapes(claim, point))
        with tracing(exact(), *namespaces(claim)):
            slope = adjoint(claim, weighted, {name: direction})
    except (Ambiguous, Undefined, np.linalg.LinAlgError):
        return False
    return slope is not None and slope.defined


def _tensors(claim: Claim, states: Sequence[Family], point: Point) -> dict[str, Any]:
    inputs = {i.name: packed(point.values[i.name], input_axes(i), point.sizes) for i in claim.inputs}
    return with_states(states, point.sizes, inputs, ExactEvaluator)
