"""TRUSTED. When a sum of products is zero as a formal expression; step by step what `certificates/coq/Checker.v` does.

Each product is brought to a normal form along an order of its bound indices, which decides only whether equal products
are seen to be equal: with any order, each step keeps the value.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from verify.checker.data import DELTA, Factor, Product, Reader, Side, refuse


def negated(side: Side) -> Side:
    """Minus a side."""
    return tuple(p._replace(coefficient=-p.coefficient) for p in side)


def renamed(factors: Sequence[Factor], places: Mapping[int, int]) -> tuple[Factor, ...]:
    """Factors with other indices in the places of some."""
    return tuple((t, tuple(places.get(i, i) for i in indices)) for t, indices in factors)


def instance(side: Side, at: Sequence[int], context: int, within: Product | None = None) -> Iterator[Product]:
    """A side at values of its free indices, inside a context of so many indices; times the product ``within``."""
    around = within or Product(Fraction(1), (), ())
    for p in side:
        bound = range(len(p.bound))
        places = dict(enumerate(at)) | {len(at) + j: context + j for j in bound}
        factors = around.factors + renamed(p.factors, places)
        yield Product(around.coefficient * p.coefficient, around.bound + p.bound, factors)


def vanishes(reader: Reader, free: tuple[str, ...], products: Side, orders: Sequence[Sequence[int]]) -> bool:
    """Whether the products add up to zero, along an order of the bound indices of each."""
    refuse(len(orders) != len(products), "an identity with more or fewer orders than products")
    totals: dict[tuple[tuple[str, ...], tuple[Factor, ...]], Fraction] = {}
    for p, order in zip(products, orders, strict=True):
        q = normal(reader, free, p, order)
        totals[q.bound, q.factors] = totals.get((q.bound, q.factors), Fraction(0)) + q.coefficient
    return not any(totals.values())


def normal(reader: Reader, free: tuple[str, ...], p: Product, order: Sequence[int]) -> Product:
    """Bound indices in the order given, without those that deltas fix; then deltas and factors in a fixed order."""
    refuse(sorted(order) != list(range(len(p.bound))), "an order of bound indices that leaves one out")
    places = {len(free) + old: len(free) + new for new, old in enumerate(order)}
    bound, factors = tuple(p.bound[j] for j in order), renamed(p.factors, places)
    while bound:
        context = free + bound
        last = len(context) - 1
        found = next(((f, a) for f in factors if (a := _other(reader, context, last, f)) is not None), None)
        if found is None:
            break
        rest = [f for f in factors if f != found[0]]  # the same delta again would be one of an index with itself
        bound, factors = bound[:-1], renamed(rest, {last: found[1]})
    oriented = ((t, (min(i), max(i)) if t == DELTA else i) for t, i in factors)
    return Product(p.coefficient, bound, tuple(sorted(f for f in oriented if f[0] != DELTA or f[1][0] != f[1][1])))


def _other(reader: Reader, context: tuple[str, ...], last: int, factor: Factor) -> int | None:
    """What a delta says of the last index: the other one, where that is of its sort."""
    tensor, indices = factor
    if tensor != DELTA or last not in indices or indices[0] == indices[1]:
        return None
    other = indices[0] if indices[1] == last else indices[1]
    return other if reader.sort(other, context) == context[last] else None
