"""Structured arrays by the name of their kind: one table of generators, for Hypothesis and for a seed alike."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import prod

import numpy as np

from strategies.errors import NoArray
from strategies.shapes import Array, Shape, as_object_array
from strategies.sources import Source

_SMALL = tuple(Fraction(n, d) for n, d in ((0, 1), (1, 1), (-1, 1), (2, 1), (-2, 1), (1, 2), (-1, 2)))


@dataclass(frozen=True)
class Kind:
    """One row: `generate(source, shape, limit)` returns an exact array; `needs` says which shapes fit.

    What has several kinds is drawn as one of them, made of the others by ``impose``, and kept where each ``holds``.
    """

    generate: Callable[[Source, Shape, int], Array]
    fits: Callable[[Shape, int], bool]
    needs: str
    limited: bool = False
    holds: Callable[[Array], bool] = lambda array: True  # of exact arrays whose shape fits
    impose: Callable[[Array], None] | None = None  # makes an array one of the kind, in place; None: by drawing only


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


def _sums_to_1(source: Source, shape: Shape, limit: int) -> Array:
    found = as_object_array(source.entries(prod(shape)), shape)
    found.flat[-1:] += Fraction(1 if not found.sum() else 0)
    return np.asarray(found / found.sum(), dtype=object).reshape(shape)


def _zero_diagonal(source: Source, shape: Shape, limit: int) -> Array:
    found = as_object_array(source.entries(prod(shape)), shape)
    _clear_diagonal(found)
    return found


# --- what an array is of, and how it is made so -----------------------------------------------------------------------


def _each(test: Callable[[Fraction], bool]) -> Callable[[Array], bool]:
    return lambda array: all(test(x) for x in array.flat)


def _matrices(test: Callable[[list[list[Fraction]]], bool]) -> Callable[[Array], bool]:
    return lambda array: all(test(m.tolist()) for m in array.reshape(-1, *array.shape[-2:]))


def _pivots(rows: list[list[Fraction]]) -> list[Fraction]:
    """Those of Gaussian elimination without exchanges, up to the first that is 0."""
    found: list[Fraction] = []
    left = [list(row) for row in rows]
    for k in range(len(left)):
        found.append(Fraction(left[k][k]))
        if not found[-1]:
            break
        for row in left[k + 1 :]:
            row[k:] = [x - row[k] / found[-1] * y for x, y in zip(row[k:], left[k][k:], strict=True)]
    return found


def _is_definite(rows: list[list[Fraction]]) -> bool:
    return _is_symmetric(rows) and all(p > 0 for p in _pivots(rows))


def _is_symmetric(rows: list[list[Fraction]]) -> bool:
    return [list(column) for column in zip(*rows, strict=True)] == rows


def _has_full_rank(rows: list[list[Fraction]]) -> bool:
    """By the Gram matrix, which is positive definite just where the columns are independent."""
    columns = list(zip(*rows, strict=True))
    gram = [[sum((x * y for x, y in zip(a, b, strict=True)), Fraction(0)) for b in columns] for a in columns]
    return all(p > 0 for p in _pivots(gram))


def _is_hot(axis: int) -> Callable[[Array], bool]:
    return lambda array: set(array.flat) <= {0, 1} and bool(np.all(array.sum(axis=axis) == 1))


def _mirror(array: Array) -> None:
    below = np.tril_indices(array.shape[-1], -1)
    array[(..., *below)] = array[(..., *below[::-1])]


def _clear_diagonal(array: Array) -> None:
    places = np.arange(array.shape[-1])
    array[..., places, places] = Fraction(0)


def _clear_beside_diagonal(array: Array) -> None:
    array[..., ~np.eye(array.shape[-1], dtype=bool)] = Fraction(0)


def _entrywise(change: Callable[[Fraction], Fraction]) -> Callable[[Array], None]:
    def impose(array: Array) -> None:
        for place, x in np.ndenumerate(array):
            array[place] = change(Fraction(x))

    return impose


def _divide_by_sum(array: Array) -> None:
    array[...] = array / array.sum() if array.sum() else array


# --- the table --------------------------------------------------------------------------------------------------------


def _any(shape: Shape, limit: int) -> bool:
    return True


def _square(shape: Shape, limit: int) -> bool:
    return len(shape) >= 2 and shape[-1] == shape[-2]


def _tall(shape: Shape, limit: int) -> bool:
    return len(shape) >= 2 and shape[-2] >= shape[-1]


KINDS: Mapping[str, Kind] = {
    "positive": Kind(
        _positive, _any, "any shape", holds=_each(lambda x: x > 0), impose=_entrywise(lambda x: abs(x) or Fraction(1))
    ),
    "nonzero": Kind(_nonzero, _any, "any shape", holds=_each(bool), impose=_entrywise(lambda x: x or Fraction(1))),
    "probability": Kind(
        _probability,
        _any,
        "any shape",
        holds=_each(lambda x: 0 < x < 1),
        impose=_entrywise(lambda x: abs(x or Fraction(1)) / (abs(x or Fraction(1)) + 1)),
    ),
    "binary": Kind(_chosen(0, 1), _any, "any shape", holds=_each(lambda x: x in (0, 1))),
    "sign": Kind(_chosen(1, -1), _any, "any shape", holds=_each(lambda x: x in (1, -1))),
    "simplex": Kind(
        _simplex,
        lambda shape, limit: len(shape) >= 1,
        "at least one axis",
        holds=lambda array: all(x > 0 for x in array.flat) and bool(np.all(array.sum(axis=-1) == 1)),
    ),
    "one_hot": Kind(_one_hot, lambda shape, limit: len(shape) >= 1, "at least one axis", holds=_is_hot(-1)),
    "one_hot_columns": Kind(
        _one_hot_columns, lambda shape, limit: len(shape) >= 2, "at least two axes", holds=_is_hot(-2)
    ),
    "symmetric": Kind(_stacked(_symmetric), _square, "a square matrix", holds=_matrices(_is_symmetric), impose=_mirror),
    "diagonal": Kind(
        _stacked(_diagonal),
        _square,
        "a square matrix",
        holds=lambda array: not array[..., ~np.eye(array.shape[-1], dtype=bool)].any(),
        impose=_clear_beside_diagonal,
    ),
    "zero_diagonal": Kind(
        _zero_diagonal,
        _square,
        "a square matrix",
        holds=lambda array: not np.diagonal(array, axis1=-2, axis2=-1).any(),
        impose=_clear_diagonal,
    ),
    "positive_definite": Kind(_stacked(_positive_definite), _square, "a square matrix", holds=_matrices(_is_definite)),
    "invertible": Kind(_stacked(_full_column_rank), _square, "a square matrix", holds=_matrices(_has_full_rank)),
    "full_column_rank": Kind(
        _stacked(_full_column_rank), _tall, "at least as many rows as columns", holds=_matrices(_has_full_rank)
    ),
    "zero": Kind(_chosen(0), _any, "any shape", holds=lambda array: not array.any()),
    "sums_to_1": Kind(_sums_to_1, _any, "any shape", holds=lambda array: bool(array.sum() == 1), impose=_divide_by_sum),
    "labels": Kind(_integers, _any, "any shape", limited=True),
    "index": Kind(_integers, _any, "any shape", limited=True),
    "unique_index": Kind(
        _unique_integers,
        lambda shape, limit: prod(shape) <= limit,
        "no more entries than there are integers to choose from",
        limited=True,
    ),
}
_ATTEMPTS = 40  # draws, until what is drawn as one kind and made of the others is of all


def of_all(names: Sequence[str]) -> Kind:
    """The kind of what is of each of these kinds. Its `generate` raises NoArray where it finds none."""
    if len(names) == 1:
        return KINDS[names[0]]
    rows = [KINDS[name] for name in KINDS if name in names]  # in the order of the table: a sum is made 1 last
    starts = [row for row in rows if row.impose is None] or rows

    def generate(source: Source, shape: Shape, limit: int) -> Array:
        for attempt in range(_ATTEMPTS):
            start = starts[attempt % len(starts)]
            found = start.generate(source, shape, limit)
            for row in rows:
                if row.impose is not None and row is not start:
                    row.impose(found)
            if all(row.holds(found) for row in rows):
                return found
        raise NoArray(f"no array of shape {shape} was found that is {' and '.join(names)}")

    needs = " and ".join(dict.fromkeys(row.needs for row in rows))
    return Kind(
        generate,
        lambda shape, limit: all(row.fits(shape, limit) for row in rows),
        needs,
        holds=lambda array: all(row.holds(array) for row in rows),
    )
