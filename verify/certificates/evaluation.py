"""The value of a side at one point, in exact rationals: what ties a certificate to its claim."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import product as tuples
from math import prod
from typing import Protocol

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
