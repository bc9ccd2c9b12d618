"""The value of a side at one point, in exact rationals or in floats: what ties a certificate to its claim."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import product as tuples
from math import prod
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from verify import limits
from verify.certificates.certificate import Certificate, Index, Literal, Product, Side, sort_of


class Entries(Protocol):
    """Entries by a tuple of ints: a dict, or a NumPy array of objects."""

    def __getitem__(self, key: tuple[int, ...], /) -> Fraction | int: ...


@dataclass(frozen=True)
class Point:
    """Sizes by sort, entries and sorts by tensor."""

    sizes: Mapping[str, int]
    tensors: Mapping[str, Entries]
    signatures: Mapping[str, tuple[str, ...]]

    def size(self, sort: str) -> int:
        """The size of a sort; a numeral is its own size."""
        return int(sort) if sort.isdigit() else self.sizes[sort]

    def place(self, index: Index, sort: str, values: Sequence[int]) -> int:
        """The value of an index."""
        if isinstance(index, Literal):
            return index.value if index.value >= 0 else self.size(sort) + index.value
        return values[index]


def evaluate(side: Side, point: Point, free: Sequence[tuple[str, int]] = ()) -> Fraction:
    """The value of a side; ``free`` lists the sort and the value of each free index, in order."""
    return sum((_evaluate_product(p, point, free) for p in side), Fraction(0))


def approximate(side: Side, point: Point, free: tuple[str, ...] = ()) -> NDArray[Any]:
    """The values of a side in floating point, as an array over the free indices; its tensors are NumPy arrays.

    Raises ValueError for products of more indices than NumPy can sum over.
    """
    shape = [point.size(s) for s in free]
    return sum((_array(p, point, free) for p in side), np.zeros(shape))


def _array(p: Product, point: Point, free: tuple[str, ...]) -> NDArray[Any]:
    context = free + p.bound
    if len(context) > limits.EINSUM_INDICES:
        raise ValueError(f"a product has {len(context)} indices, and NumPy sums over at most {limits.EINSUM_INDICES}")
    used = {i for f in p.factors for i in f.indices} | {i for delta in p.deltas for i in delta}
    idle = [(np.ones(point.size(s)), [k]) for k, s in enumerate(context) if k not in used]
    operands: list[tuple[NDArray[Any], list[int]]] = idle
    for a, b in p.deltas:
        sort = sort_of(a, context, sort_of(b, context, ""))
        operands.append(_at(np.eye(point.size(sort)), (a, b), (sort, sort), point))
    for f, times in Counter(p.factors).items():  # one operand a power: NumPy's plan is cubic in how many there are
        entries, axes = _at(np.asarray(point.tensors[f.tensor]), f.indices, point.signatures[f.tensor], point)
        operands.append((entries if times == 1 else np.power(entries, float(times)), axes))
    given: list[Any] = [x for operand in operands for x in operand]
    total: NDArray[Any] = np.einsum(*given, list(range(len(free))), optimize=True) if given else np.ones(())
    return float(p.coefficient) * total


def _at(
    array: NDArray[Any], indices: Sequence[Index], sorts: Sequence[str], point: Point
) -> tuple[NDArray[Any], list[int]]:
    """The array at its literal indices, and the positions of the others."""
    places = (
        point.place(i, s, ()) if isinstance(i, Literal) else slice(None) for i, s in zip(indices, sorts, strict=True)
    )
    return array[tuple(places)], [i for i in indices if not isinstance(i, Literal)]


def hypotheses_hold(cert: Certificate, point: Point) -> bool:
    """Whether every side relation is true at a point, for all values of its free indices."""
    return all(
        evaluate(h.side, point, tuple(zip(h.free, values, strict=True))) == 0
        for h in cert.hypotheses
        for values in tuples(*(range(point.size(s)) for s in h.free))
    )


def _evaluate_product(p: Product, point: Point, free: Sequence[tuple[str, int]]) -> Fraction:
    context = tuple(sort for sort, _ in free) + p.bound
    given = tuple(value for _, value in free)
    total = Fraction(0)
    for bound in tuples(*(range(point.size(s)) for s in p.bound)):
        values = given + bound
        if all(
            point.place(a, sort_of(b, context, ""), values) == point.place(b, sort_of(a, context, ""), values)
            for a, b in p.deltas
        ):
            entries = []
            for f in p.factors:
                sorts = point.signatures[f.tensor]
                key = tuple(point.place(i, s, values) for i, s in zip(f.indices, sorts, strict=True))
                entries.append(Fraction(point.tensors[f.tensor][key]))
            total += prod(entries, start=Fraction(1))
    return p.coefficient * total
