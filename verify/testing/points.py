"""Where a claim is tried: sizes, input points that honour the claim's kinds, and cotangents. The draws are our own
and seeded: one seed gives the same points in every process.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Any, Final

import numpy as np

from strategies.errors import NoArray
from strategies.sources import STYLES, Draw, SeededSource, around, at, fill
from strategies.structures import of_all
from verify import limits
from verify.claims import shapes
from verify.claims.claim import Claim, Input
from verify.testing.conditions import hold

Sizes = dict[str, int]
Values = Any  # an object array of Fractions, or an array of ints for the integer kinds


@dataclass(frozen=True)
class Point:
    """One place to try a claim at: sizes, inputs by name, and one cotangent an output (empty until outputs are
    known)."""

    sizes: Mapping[str, int]
    values: Mapping[str, Values]
    style: str
    cotangents: tuple[Values, ...] = ()
    seed: str = field(default="", compare=False)

    def with_cotangents(self, output_shapes: Sequence[tuple[int, ...]]) -> Point:
        """The point with cotangents of the outputs' shapes, drawn if there are none that fit."""
        if tuple(np.shape(c) for c in self.cotangents) == tuple(output_shapes):
            return self
        rng = random.Random(f"{self.seed}/cotangent")
        draw = STYLES[_COTANGENTS.get(self.style, "small")]
        return replace(self, cotangents=tuple(fill(rng, shape, draw) for shape in output_shapes))


# a style and the sizes that the names take in turn: of cycles of 2, 3 and 4 sizes, so that any two names differ in one
TELLING: Final[tuple[tuple[str, tuple[int, ...]], ...]] = (
    ("small", (2, 3, 4)),
    ("rational", (3, 2)),
    ("positive", (1,)),
    ("kinks", (3, 1, 2)),
    ("zero_cotangent", (1, 3, 2)),
    ("ties", (2, 3)),
    ("zero", (2,)),
    ("unit", (3, 2, 1, 4)),
)
IN_TURN: Final = ("small", "rational", "kinks", "positive", "zero_cotangent", "unit", "ties", "zero", "halves")
NEAR: Final[tuple[tuple[int, ...], ...]] = ((2, 3, 4), (3, 2), (1,))  # the sizes that the names take near a constant
LARGE: Final = 3  # sizes up to this cost little
GENERIC: Final = ("small", "rational", "positive", "unit", "halves")  # no zeros and no ties on purpose
_VALUES: Final = {"zero_cotangent": "small"}  # a point of this style differs in its cotangent alone
_COTANGENTS: Final = {"zero_cotangent": "zero", "kinks": "kinks", "rational": "rational", "unit": "halves"}


def draw_point(claim: Claim, sizes: Sizes, style: str, seed: str, draw: Draw | None = None) -> Point | None:
    """A point of the style, with entries by ``draw`` if given.

    None where an input's kind has no such array at these sizes, or no draw satisfies the claim's conditions.
    """
    entries = draw or STYLES[_VALUES.get(style, style)]
    for attempt in range(limits.CONDITION_DRAWS if claim.conditions else 1):
        again = f"{seed}/again {attempt}" if attempt else seed
        values = {}
        for given in claim.inputs:
            rng = random.Random(f"{again}/{style}/{given.name}/{sorted(sizes.items())}")
            values[given.name] = _draw_input(given, sizes, entries, rng)
        if any(v is None for v in values.values()):
            return None
        if hold(claim, values):
            return Point(dict(sizes), values, style, seed=seed)
    return None


def _draw_input(given: Input, sizes: Sizes, draw: Draw, rng: random.Random) -> Values | None:
    shape = shapes.concrete(given.shape, sizes)
    if not given.kinds:
        return fill(rng, shape, draw)
    size = given.integer.size if given.integer else None
    bound = 0 if size is None else int(size) if size.isdigit() else sizes[size]
    row = of_all([k.name for k in given.kinds])
    try:
        return row.generate(SeededSource(rng, draw), shape, bound) if row.fits(shape, bound) else None
    except NoArray:
        return None


def telling(claim: Claim, seed: int) -> Iterator[Point]:
    """The points of `TELLING`, as far as the inputs' kinds have any."""
    for style, cycle in TELLING:
        point = draw_point(claim, {n: cycle[i % len(cycle)] for i, n in enumerate(claim.sizes)}, style, f"{seed}/0")
        if point is not None:
            yield point


def many(claim: Claim, seed: int, examples: int, literals: Sequence[int], bound: int) -> Iterator[Point]:
    """Every size with the first style, then with the next one, and so on; the largest, which costs most, only once."""
    plan = list(sizes_plan(claim, literals, bound))
    once = dict.fromkeys(claim.sizes, bound) if bound > LARGE and claim.sizes else None
    drawn = 0
    for round_, style in itertools.product(range(3), IN_TURN):
        for sizes in plan if drawn < len(plan) else [s for s in plan if s != once]:
            if drawn == max(examples, len(plan) + 2 * len(IN_TURN)):
                return
            point = draw_point(claim, sizes, style, f"{seed}/{round_}")
            if point is not None:
                drawn += 1
                yield point


def near(claim: Claim, seed: int, constants: Sequence[Fraction], only_at: bool = False) -> Iterator[Point]:
    """Inputs at each constant of the code, where it decides something, and at its scale: p near e in log(p + e)."""
    styles = (("kinks", at),) if only_at else (("kinks", at), ("rational", around), ("small", around))
    for constant, (style, draw), cycle in itertools.product(constants, styles, NEAR):
        sizes = {n: cycle[i % len(cycle)] for i, n in enumerate(claim.sizes)}
        point = draw_point(claim, sizes, style, f"{seed}/{constant}", draw(constant))
        if point is not None:
            yield point


def sizes_plan(claim: Claim, literals: Sequence[int], bound: int = limits.BOUND) -> Iterator[Sizes]:
    """Sizes to try, the most telling first: pairwise distinct, far apart, 1, equal; then at the code's literals and
    above."""
    names = claim.sizes
    seen: list[Sizes] = []
    for sizes in [*_sizes(names, literals), dict.fromkeys(names, bound)]:
        if sizes not in seen:
            seen.append(sizes)
            yield sizes


def _sizes(names: tuple[str, ...], literals: Sequence[int]) -> Iterator[Sizes]:
    k = len(names)
    yield {n: 2 + i for i, n in enumerate(names)}
    yield {n: 1 + k - i for i, n in enumerate(names)}
    yield {n: (5, 2, 4, 3)[i % 4] for i, n in enumerate(names)}
    yield {n: (2, 5, 3, 4)[i % 4] for i, n in enumerate(names)}
    yield dict.fromkeys(names, 1)
    yield dict.fromkeys(names, 3)
    yield {n: (1, 3, 2)[i % 3] for i, n in enumerate(names)}
    yield {n: (3, 1, 2)[i % 3] for i, n in enumerate(names)}
    yield dict.fromkeys(names, 2)
    for literal in (*literals, *(n + 1 for n in literals[-1:])):
        for name in names:
            yield {n: literal if n == name else 2 + (literal == 2) + i for i, n in enumerate(names)}
