"""Structured arrays by the name of their kind: one table of generators, for Hypothesis and for a seed alike."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import prod

import numpy as np

from strategies.shapes import Array, Shape, as_object_array
from strategies.sources import Source

_SMALL = tuple(Fraction(n, d) for n, d in ((0, 1), (1, 1), (-1, 1), (2, 1), (-2, 1), (1, 2), (-1, 2)))


@dataclass(frozen=True)
class Kind:
    """One row: `generate(source, shape, limit)` returns an exact array; `needs` says which shapes fit."""

    generate: Callable[[Source, Shape, int], Array]
    fits: Callable[[Shape, int], bool]
    needs: str
    limited: bool = False


def _stacked(one: Callable[[Source, int, int], Array]) -> Callable[[Source, Shape, int], Array]:
    """A generator of stacks of matrices from one of single matrices, over any leading axes."""

    def generate(source: Source, shape: Shape, limit: int) -> Array:
        *leading, rows, columns = shape
        matrices = [one(source, rows, columns) for _ in range(prod(leading))]
        return np.stack(matrices).reshape(shape)

    return generate


def _symmetric(source: Source, rows: int, columns: int) -> Array:
    entries = source.entries(rows * (rows + 1) // 2)
    matrix = as_object_array([Fraction(0)] * (rows * rows), (rows, rows))
    upper = np.triu_indices(rows)
    matrix[upper] = entries
    matrix[upper[::-1]] = entries
    return matrix


def _diagonal(source: Source, rows: int, columns: int) -> Array:
    matrix = as_object_array([Fraction(0)] * (rows * rows), (rows, rows))
    matrix[np.diag_indices(rows)] = source.entries(rows)
    return matrix


def _positive_definite(source: Source, rows: int, columns: int) -> Array:
    root = as_object_array(source.chosen(_SMALL, rows * rows), (rows, rows))
    # Adding the identity keeps the smallest eigenvalue at 1 or above, so Cholesky in float64 succeeds.
    return root @ root.T + as_object_array([Fraction(int(i == j)) for i, j in np.ndindex(rows, rows)], (rows, rows))


def _full_column_rank(source: Source, rows: int, columns: int) -> Array:
    """A strictly diagonally dominant square block, further rows below, and the rows in any order."""
    kept = source.chosen((1, 1, 0), rows * columns)
    matrix = as_object_array(
        [x * k for x, k in zip(source.entries(rows * columns), kept, strict=True)], (rows, columns)
    )
    for j, (sign, excess) in enumerate(source.chosen(_DOMINANCE, columns)):
        others = sum((abs(x) for k, x in enumerate(matrix[j]) if k != j), Fraction(0))
        matrix[j, j] = sign * (others + excess)
    return matrix[source.order(rows)]


_DOMINANCE = tuple((sign, excess) for excess in (1, 2, 3) for sign in (1, -1))


def _chosen(*choices: int) -> Callable[[Source, Shape, int], Array]:
    values = tuple(Fraction(choice) for choice in choices)
    return lambda source, shape, limit: as_object_array(source.chosen(values, prod(shape)), shape)


def _one_hot(source: Source, shape: Shape, limit: int) -> Array:
    classes = shape[-1]
    hot = source.chosen(range(classes), prod(shape[:-1]))
    return as_object_array([Fraction(int(k == at)) for at in hot for k in range(classes)], shape)


def _one_hot_columns(source: Source, shape: Shape, limit: int) -> Array:
    swapped = (*shape[:-2], shape[-1], shape[-2])
    return np.swapaxes(_one_hot(source, swapped, limit), -1, -2).copy()


def _simplex(source: Source, shape: Shape, limit: int) -> Array:
    weights = as_object_array(source.chosen(range(1, 7), prod(shape)), shape)
    return np.asarray(weights * Fraction(1) / weights.sum(axis=-1, keepdims=True), dtype=object)


def _probability(source: Source, shape: Shape, limit: int) -> Array:
    return as_object_array([x / (x + 1) for x in source.entries(prod(shape), positive=True)], shape)


def _positive(source: Source, shape: Shape, limit: int) -> Array:
    return as_object_array(source.entries(prod(shape), positive=True), shape)


def _nonzero(source: Source, shape: Shape, limit: int) -> Array:
    found = source.entries(prod(shape))
    signs = iter(source.chosen((1, -1), found.count(Fraction(0))))
    return as_object_array([x or Fraction(next(signs)) for x in found], shape)


def _integers(source: Source, shape: Shape, limit: int) -> Array:
    return np.array(source.chosen(range(limit), prod(shape)), dtype=np.int64).reshape(shape)


def _unique_integers(source: Source, shape: Shape, limit: int) -> Array:
    return np.array(source.distinct(range(limit), prod(shape)), dtype=np.int64).reshape(shape)


def _any(shape: Shape, limit: int) -> bool:
    return True


def _square(shape: Shape, limit: int) -> bool:
    return len(shape) >= 2 and shape[-1] == shape[-2]


def _tall(shape: Shape, limit: int) -> bool:
    return len(shape) >= 2 and shape[-2] >= shape[-1]


KINDS: Mapping[str, Kind] = {
    "positive": Kind(_positive, _any, "any shape"),
    "nonzero": Kind(_nonzero, _any, "any shape"),
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
    "zero": Kind(_chosen(0), _any, "any shape"),
    "labels": Kind(_integers, _any, "any shape", limited=True),
    "index": Kind(_integers, _any, "any shape", limited=True),
    "unique_index": Kind(
        _unique_integers,
        lambda shape, limit: prod(shape) <= limit,
        "no more entries than there are integers to choose from",
        limited=True,
    ),
}
