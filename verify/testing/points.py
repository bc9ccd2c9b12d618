"""Where a claim is tried: sizes, input points that honour the claim's kinds, and cotangents. The draws are our own
and seeded: one seed gives the same points in every process.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Any, Final

import numpy as np

from verify.claims import shapes
from verify.claims.claim import Claim, Input

Sizes = dict[str, int]
Values = Any  # an object array of Fractions, or an array of ints for the integer kinds
Draw = Callable[[random.Random], Fraction]


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


def _nonzero(rng: random.Random, top: int) -> int:
    return rng.choice([-1, 1]) * rng.randint(1, top)


# how entries are drawn; "kinks" has zeros and ties, "zero_cotangent" differs in G alone
STYLES: Final[dict[str, Draw]] = {
    "small": lambda rng: Fraction(_nonzero(rng, 4)),
    "rational": lambda rng: Fraction(_nonzero(rng, 24), rng.randint(5, 12)),
    "positive": lambda rng: Fraction(rng.randint(1, 6)),
    "unit": lambda rng: Fraction(rng.randint(1, 12), 13),
    "halves": lambda rng: Fraction(_nonzero(rng, 7), 2),
    "kinks": lambda rng: Fraction(rng.choice([0, 0, 1, -1])),
    "zero_cotangent": lambda rng: Fraction(_nonzero(rng, 4)),
    "ties": lambda rng: Fraction(1),
    "zero": lambda rng: Fraction(0),
    "large": lambda rng: Fraction(_nonzero(rng, 40)),
}
GENERIC: Final = ("small", "rational", "positive", "unit", "halves")  # no zeros and no ties on purpose
_COTANGENTS: Final = {"zero_cotangent": "zero", "kinks": "kinks", "rational": "rational", "unit": "halves"}


def fill(rng: random.Random, shape: tuple[int, ...], draw: Draw) -> Values:
    """An object array of independent draws."""
    made = np.ndarray(shape, dtype=object)
    for i in np.ndindex(*shape):
        made[i] = draw(rng)
    return made


def draw_point(claim: Claim, sizes: Sizes, style: str, seed: str) -> Point | None:
    """A point of the style; None where an input's kind has no such array at these sizes."""
    values = {}
    for given in claim.inputs:
        rng = random.Random(f"{seed}/{style}/{given.name}/{sorted(sizes.items())}")
        found = _draw_input(given, sizes, STYLES[style], rng)
        if found is None:
            return None
        values[given.name] = found
    return Point(dict(sizes), values, style, seed=seed)


def _draw_input(given: Input, sizes: Sizes, draw: Draw, rng: random.Random) -> Values | None:
    shape = shapes.concrete(given.shape, sizes)
    if given.kind is None:
        return fill(rng, shape, draw)
    size = given.kind.size
    bound = 0 if size is None else int(size) if size.isdigit() else sizes[size]
    for _ in range(50):
        found = KIND_DRAWS[given.kind.name](rng, shape, draw, bound)
        if found is not None:
            return found
    return None


def _mapped(change: Callable[[random.Random, Fraction], Fraction]) -> Any:
    return lambda rng, shape, draw, bound: fill(rng, shape, lambda r: change(r, draw(r)))


def _if(holds: Callable[[Values], bool]) -> Any:
    def attempt(rng: random.Random, shape: tuple[int, ...], draw: Draw, bound: int) -> Values | None:
        found = fill(rng, shape, lambda r: draw(r) + r.choice([0, 0, 1]))
        return found if all(holds(found[i]) for i in np.ndindex(*shape[:-2])) else None

    return attempt


def _symmetric(rng: random.Random, shape: tuple[int, ...], draw: Draw, bound: int) -> Values:
    found = fill(rng, shape, draw)
    for *batch, i, j in np.ndindex(*shape):
        if i < j:
            found[(*batch, j, i)] = found[(*batch, i, j)]
    return found


def _positive_definite(rng: random.Random, shape: tuple[int, ...], draw: Draw, bound: int) -> Values:
    factor = fill(rng, shape, lambda r: Fraction(r.randint(-2, 2)))
    for *batch, i, j in np.ndindex(*shape):
        if i <= j:
            factor[(*batch, i, j)] = Fraction(rng.randint(1, 2) if i == j else 0)
    return factor @ np.swapaxes(factor, -1, -2)


def _diagonal(rng: random.Random, shape: tuple[int, ...], draw: Draw, bound: int) -> Values:
    found = fill(rng, shape, draw)
    for *batch, i, j in np.ndindex(*shape):
        if i != j:
            found[(*batch, i, j)] = Fraction(0)
    return found


def _one_hot(axis: int) -> Any:
    def attempt(rng: random.Random, shape: tuple[int, ...], draw: Draw, bound: int) -> Values:
        found = fill(rng, shape, lambda r: Fraction(0))
        lines = np.moveaxis(found, axis, -1) if found.ndim > 1 else found
        for i in np.ndindex(*lines.shape[:-1]):
            lines[(*i, rng.randrange(lines.shape[-1]))] = Fraction(1)
        return found

    return attempt


def _simplex(rng: random.Random, shape: tuple[int, ...], draw: Draw, bound: int) -> Values:
    found = fill(rng, shape, lambda r: Fraction(r.randint(1, 5)))
    return found / found.sum(axis=-1, keepdims=True)


def _integers(rng: random.Random, shape: tuple[int, ...], draw: Draw, bound: int) -> Values:
    found = np.ndarray(shape, dtype=np.int64)
    for i in np.ndindex(*shape):
        found[i] = rng.randrange(bound)
    return found


def _distinct(rng: random.Random, shape: tuple[int, ...], draw: Draw, bound: int) -> Values | None:
    n = math.prod(shape)
    return np.array(rng.sample(range(bound), n), dtype=np.int64).reshape(shape) if n <= bound else None


def rank(matrix: Values) -> int:
    """The rank of a matrix of Fractions, by elimination."""
    rows = [list(row) for row in matrix]
    found = 0
    for c in range(matrix.shape[1]):
        pivot = next((r for r in range(found, len(rows)) if rows[r][c]), None)
        if pivot is None:
            continue
        rows[found], rows[pivot] = rows[pivot], rows[found]
        for r in range(found + 1, len(rows)):
            factor = rows[r][c] / rows[found][c]
            rows[r] = [x - factor * y for x, y in zip(rows[r], rows[found], strict=True)]
        found += 1
    return found


KIND_DRAWS: Final[dict[str, Callable[..., Values | None]]] = {
    "positive": _mapped(lambda rng, x: abs(x) or Fraction(1)),
    "nonzero": _mapped(lambda rng, x: x or Fraction(rng.choice([-1, 1]))),
    "probability": _mapped(lambda rng, x: (abs(x) + 1) / (abs(x) + rng.randint(2, 4))),
    "binary": _mapped(lambda rng, x: Fraction(rng.randint(0, 1))),
    "sign": _mapped(lambda rng, x: Fraction(rng.choice([-1, 1]))),
    "invertible": _if(lambda m: rank(m) == len(m)),
    "full_column_rank": _if(lambda m: rank(m) == m.shape[1]),
    "symmetric": _symmetric,
    "positive_definite": _positive_definite,
    "diagonal": _diagonal,
    "one_hot": _one_hot(-1),
    "one_hot_columns": _one_hot(-2),
    "simplex": _simplex,
    "labels": _integers,
    "index": _integers,
    "unique_index": _distinct,
}


def sizes_plan(claim: Claim, literals: Sequence[int], bound: int = 4) -> Iterator[Sizes]:
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
