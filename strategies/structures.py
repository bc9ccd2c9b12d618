"""Structured arrays by the name of their kind: one table, kind -> generator, exact and as float64."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import prod

import numpy as np
from hypothesis import strategies as st

from strategies.arrays import distinct_rationals
from strategies.errors import InvalidArgument
from strategies.shapes import Array, Shape, as_object_array, check_shape

_KIND = re.compile(r"\s*(\w+)\s*(?:\(\s*(\w+)\s*\))?\s*")
_SMALL = tuple(Fraction(n, d) for n, d in ((0, 1), (1, 1), (-1, 1), (2, 1), (-2, 1), (1, 2), (-1, 2)))


@dataclass(frozen=True)
class Kind:
    """One row: `generate(draw, shape, limit)` returns an exact array; `needs` says which shapes fit."""

    generate: Callable[[st.DrawFn, Shape, int], Array]
    fits: Callable[[Shape, int], bool]
    needs: str
    limited: bool = False


def _list_of(draw: st.DrawFn, choices: tuple[object, ...] | range, count: int) -> list[object]:
    return draw(st.lists(st.sampled_from(choices), min_size=count, max_size=count))


def _stacked(one: Callable[[st.DrawFn, int, int], Array]) -> Callable[[st.DrawFn, Shape, int], Array]:
    """A generator of stacks of matrices from one of single matrices, over any leading axes."""

    def generate(draw: st.DrawFn, shape: Shape, limit: int) -> Array:
        *leading, rows, columns = shape
        matrices = [one(draw, rows, columns) for _ in range(prod(leading))]
        return np.stack(matrices).reshape(shape)

    return generate


def _symmetric(draw: st.DrawFn, rows: int, columns: int) -> Array:
    entries = draw(distinct_rationals(rows * (rows + 1) // 2))
    matrix = as_object_array([Fraction(0)] * (rows * rows), (rows, rows))
    upper = np.triu_indices(rows)
    matrix[upper] = entries
    matrix[upper[::-1]] = entries
    return matrix


def _diagonal(draw: st.DrawFn, rows: int, columns: int) -> Array:
    matrix = as_object_array([Fraction(0)] * (rows * rows), (rows, rows))
    matrix[np.diag_indices(rows)] = draw(distinct_rationals(rows))
    return matrix


def _positive_definite(draw: st.DrawFn, rows: int, columns: int) -> Array:
    root = as_object_array(_list_of(draw, _SMALL, rows * rows), (rows, rows))
    # Adding the identity keeps the smallest eigenvalue at 1 or above, so Cholesky in float64 succeeds.
    return root @ root.T + as_object_array([Fraction(int(i == j)) for i, j in np.ndindex(rows, rows)], (rows, rows))


def _full_column_rank(draw: st.DrawFn, rows: int, columns: int) -> Array:
    """A strictly diagonally dominant square block, further rows below, and the rows in any order."""
    matrix = as_object_array(_list_of(draw, _SMALL, rows * columns), (rows, columns))
    for j, (sign, excess) in enumerate(draw(st.lists(_DOMINANCE, min_size=columns, max_size=columns))):
        others = sum((abs(x) for k, x in enumerate(matrix[j]) if k != j), Fraction(0))
        matrix[j, j] = sign * (others + excess)
    return matrix[draw(st.permutations(range(rows)))]


_DOMINANCE = st.tuples(st.sampled_from((1, -1)), st.sampled_from((1, 2, 3)))


def _chosen(*choices: int) -> Callable[[st.DrawFn, Shape, int], Array]:
    values = tuple(Fraction(choice) for choice in choices)
    return lambda draw, shape, limit: as_object_array(_list_of(draw, values, prod(shape)), shape)


def _one_hot(draw: st.DrawFn, shape: Shape, limit: int) -> Array:
    classes = shape[-1]
    hot = _list_of(draw, range(classes), prod(shape[:-1]))
    return as_object_array([Fraction(int(k == at)) for at in hot for k in range(classes)], shape)


def _one_hot_columns(draw: st.DrawFn, shape: Shape, limit: int) -> Array:
    swapped = (*shape[:-2], shape[-1], shape[-2])
    return np.swapaxes(_one_hot(draw, swapped, limit), -1, -2).copy()


def _simplex(draw: st.DrawFn, shape: Shape, limit: int) -> Array:
    weights = as_object_array(_list_of(draw, range(1, 7), prod(shape)), shape)
    return np.asarray(weights * Fraction(1) / weights.sum(axis=-1, keepdims=True), dtype=object)


def _probability(draw: st.DrawFn, shape: Shape, limit: int) -> Array:
    count = prod(shape)
    parts = draw(st.lists(st.sampled_from(range(1, count + 5)), unique=True, min_size=count, max_size=count))
    return as_object_array([Fraction(part, count + 5) for part in parts], shape)


def _distinct(positive: bool) -> Callable[[st.DrawFn, Shape, int], Array]:
    return lambda draw, shape, limit: as_object_array(draw(distinct_rationals(prod(shape), positive)), shape)


def _integers(draw: st.DrawFn, shape: Shape, limit: int) -> Array:
    return np.array(_list_of(draw, range(limit), prod(shape)), dtype=np.int64).reshape(shape)


def _unique_integers(draw: st.DrawFn, shape: Shape, limit: int) -> Array:
    count = prod(shape)
    drawn = draw(st.lists(st.sampled_from(range(limit)), unique=True, min_size=count, max_size=count))
    return np.array(drawn, dtype=np.int64).reshape(shape)


def _any(shape: Shape, limit: int) -> bool:
    return True


def _square(shape: Shape, limit: int) -> bool:
    return len(shape) >= 2 and shape[-1] == shape[-2]


def _tall(shape: Shape, limit: int) -> bool:
    return len(shape) >= 2 and shape[-2] >= shape[-1]


KINDS: Mapping[str, Kind] = {
    "positive": Kind(_distinct(True), _any, "any shape"),
    "nonzero": Kind(_distinct(False), _any, "any shape"),
    "probability": Kind(_probability, _any, "any shape"),
    "binary": Kind(_chosen(0, 1), _any, "any shape"),
    "sign": Kind(_chosen(1, -1), _any, "any shape"),
    "simplex": Kind(_simplex, lambda shape, limit: len(shape) >= 1, "at least one axis"),
    "one_hot": Kind(_one_hot, lambda shape, limit: len(shape) >= 1, "at least one axis"),
    "one_hot_columns": Kind(_one_hot_columns, lambda shape, limit: len(shape) >= 2, "at least two axes"),
    "symmetric": Kind(_stacked(_symmetric), _square, "a square matrix"),
    "diagonal": Kind(_stacked(_diagonal), _square, "a square matrix"),
    "positive_definite": Kind(_stacked(_positive_definite), _square, "a square matrix"),
    "invertible": Kind(_stacked(_full_column_rank), _square, "a square matrix"),
    "full_column_rank": Kind(_stacked(_full_column_rank), _tall, "at least as many rows as columns"),
    "labels": Kind(_integers, _any, "any shape", limited=True),
    "index": Kind(_integers, _any, "any shape", limited=True),
    "unique_index": Kind(
        _unique_integers,
        lambda shape, limit: prod(shape) <= limit,
        "no more entries than there are integers to choose from",
        limited=True,
    ),
}


def structured(
    kind: str, shape: Shape, *, exact: bool, sizes: Mapping[str, int] | None = None
) -> st.SearchStrategy[Array]:
    """Arrays of a kind: a name in `KINDS`; `labels`, `index`, `unique_index` take a size: `"labels(C)"`.

    Matrix kinds use the last two axes, `simplex` and `one_hot` the last, `one_hot_columns` the last but one.
    Exact arrays are object arrays of `Fraction`; the others are float64, and rounded (rows of a simplex sum
    to 1 only up to rounding). Integers in range(limit) are int64 either way. Names in parentheses are looked
    up in `sizes`. Raises InvalidArgument.
    """
    shape = check_shape(shape)
    row, limit = _look_up(kind, sizes or {})
    if not row.fits(shape, limit):
        raise InvalidArgument("shape", shape, f"does not fit the kind {kind!r}", f"it needs {row.needs}")
    drawn = st.composite(row.generate)(shape, limit)
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
