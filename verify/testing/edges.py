"""Points on the edges of a forward: where a number whose sign it asks for, or whose root it takes, is exactly 0.

Random points almost never lie there. So the forward tells which numbers it asks about at a point and at another one; a
number that is affine in between is 0 at a rational point of the line through both.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from typing import Any, Final

import numpy as np

from verify import limits
from verify.claims.claim import Claim, Input
from verify.concrete.create import tracing
from verify.numbers.real import Real, asked
from verify.testing.exact import arrays, namespaces, random_like
from verify.testing.points import Point, Values, draw_point
from verify.tracing.session import exact

SHAPES: Final = ((2, 3), (1, 2))  # the sizes that the names take in turn
STAYS: Final[dict[str, Callable[[Any], bool]]] = {
    "nonzero": lambda x: x != 0,
    "positive": lambda x: x > 0,
    "probability": lambda x: 0 < x < 1,
}  # what an entry of an input of that kind has to be; inputs of other kinds are not moved


def points_on_edges(claim: Claim, seed: int) -> Iterator[Point]:
    """A few points for every input, moved along a line in it; the style is that of points on kinks."""
    for cycle in SHAPES:
        sizes = {n: cycle[i % len(cycle)] for i, n in enumerate(claim.sizes)}
        point = draw_point(claim, sizes, "rational", f"{seed}/edges")
        if point is None:
            continue
        for given in claim.inputs:
            if given.differentiable and all(k.name in STAYS for k in given.kinds):
                yield from _on_a_line(claim, replace(point, style="kinks"), given)


def _on_a_line(claim: Claim, point: Point, given: Input) -> Iterator[Point]:
    start = point.values[given.name]
    direction = random_like(start, random.Random(f"{point.seed}/{given.name}"))
    here, there = (_asked(claim, _moved(point, given.name, start + step * direction)) for step in (0, 1))
    pairs = [(p.exact, q.exact) for p, q in zip(here, there, strict=False)]
    if (0, 0) in pairs:  # whatever the input is: the deviation of one sample
        yield point
    zeros = dict.fromkeys(Fraction(p) / (p - q) for p, q in pairs if p is not None and q is not None and p != q)
    for step in _spread(list(zeros)):
        moved = start + step * direction
        if all(STAYS[k.name](x) for k in given.kinds for x in np.asarray(moved).flat):
            yield _moved(point, given.name, moved)


def _moved(point: Point, name: str, values: Values) -> Point:
    return replace(point, values={**point.values, name: np.asarray(values, dtype=object)})


def _asked(claim: Claim, point: Point) -> list[Real]:
    """The numbers whose signs the forward asks for at a point, as far as it gets."""
    before, asked.heard = asked.heard, []
    try:
        with tracing(exact(), *namespaces(claim)):
            claim.run_forward(arrays(claim, point))
    except Exception:  # of the user's code: what was heard before it counts
        pass
    finally:
        found, asked.heard = asked.heard, before
    return found


def _spread(steps: list[Fraction]) -> list[Fraction]:
    """Some of them, from all over the list: the first comparisons are of the first layer."""
    return steps[:: -(-len(steps) // limits.EDGE_POINTS)] if steps else []
