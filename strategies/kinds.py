"""Hypothesis strategies for structured arrays, by the name of their kind, exact and as float64."""

import re
from collections.abc import Mapping, Sequence
from fractions import Fraction
from random import Random
from typing import TypeVar

import numpy as np
from hypothesis import reject
from hypothesis import strategies as st

from strategies.arrays import distinct_rationals
from strategies.errors import InvalidArgument, NoArray
from strategies.shapes import Array, Shape, check_shape
from strategies.sources import STYLES, SeededSource
from strategies.structures import KINDS, Kind, of_all

T = TypeVar("T")
_KIND = re.compile(r"\s*(\w+)\s*(?:\(\s*(\w+)\s*\))?\s*")


class _HypothesisSource:
    """Choices that Hypothesis makes and shrinks; entries are distinct and not 0."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw

    def entries(self, count: int, positive: bool = False) -> list[Fraction]:
        return self.draw(distinct_rationals(count, positive))

    def chosen(self, options: Sequence[T], count: int) -> list[T]:
        return self.draw(st.lists(st.sampled_from(options), min_size=count, max_size=count))

    def distinct(self, options: Sequence[T], count: int) -> list[T]:
        return self.draw(st.lists(st.sampled_from(options), unique=True, min_size=count, max_size=count))

    def order(self, count: int) -> list[int]:
        return list(self.draw(st.permutations(range(count))))


@st.composite
def _generated(draw: st.DrawFn, row: Kind, shape: Shape, limit: int) -> Array:
    try:
        return row.generate(_HypothesisSource(draw), shape, limit)
    except NoArray:
        reject()


def _check_some(row: Kind, kind: str, shape: Shape, limit: int) -> None:
    """Raises InvalidArgument where no array of the shape is found: Hypothesis would look for one for long."""
    try:
        row.generate(SeededSource(Random(0), STYLES["small"]), shape, limit)
    except NoArray:
        raise InvalidArgument("shape", shape, f"no array of it is {kind!r}", "choose another, or fewer kinds") from None


def _all_of(names: Sequence[str]) -> Kind:
    rows = [_look_up(name, {})[0] for name in names]
    assert not any(row.limited for row in rows)
    return of_all(names)


def structured(
    kind: str, shape: Shape, *, exact: bool, sizes: Mapping[str, int] | None = None
) -> st.SearchStrategy[Array]:
    """Arrays of a kind: a name in `KINDS`; `labels`, `index`, `unique_index` take a size: `"labels(C)"`.

    Several names, with spaces between them, are of what is of each of these kinds: ``"symmetric zero_diagonal"``.

    Matrix kinds use the last two axes, `simplex` and `one_hot` the last, `one_hot_columns` the last but one.
    Exact arrays are object arrays of `Fraction`; the others are float64, and rounded (rows of a simplex sum
    to 1 only up to rounding). Integers in range(limit) are int64 either way. Names in parentheses are looked
    up in `sizes`. Raises InvalidArgument.
    """
    shape = check_shape(shape)
    several = kind.split()
    row, limit = (_all_of(several), 0) if len(several) > 1 and "(" not in kind else _look_up(kind, sizes or {})
    if not row.fits(shape, limit):
        raise InvalidArgument("shape", shape, f"does not fit the kind {kind!r}", f"it needs {row.needs}")
    if len(several) > 1:
        _check_some(row, kind, shape, limit)
    drawn = _generated(row, shape, limit)
    return drawn if exact or row.limited else drawn.map(lambda array: array.astype(np.float64))


def _look_up(kind: str, sizes: Mapping[str, int]) -> tuple[Kind, int]:
    match = _KIND.fullmatch(kind)
    name, argument = match.groups() if match else (kind, None)
    if name not in KINDS:
        raise InvalidArgument("kind", kind, "not a known kind", f"choose one of {' '.join(KINDS)}")
    row = KINDS[name]
    if row.limited != (argument is not None):
        form = f"{name}(K)" if row.limited else name
        raise InvalidArgument("kind", kind, "wrong number of sizes in parentheses", f"write {form!r}")
    if argument is None:
        return row, 0
    if not argument.isdigit() and argument not in sizes:
        raise InvalidArgument("sizes", dict(sizes), f"no size for {argument!r}", "add it to the mapping")
    limit = int(argument) if argument.isdigit() else sizes[argument]
    if limit < 1:
        raise InvalidArgument("kind", kind, f"range({limit}) is empty", "choose a size of at least 1")
    return row, limit
