"""The order of the factors of a product of sizes, while a claim's code is traced."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from verify.claims.shapes import Dim

_orders: dict[tuple[str, ...], Dim] = {}


@contextmanager
def written_as(dims: Iterable[Dim]) -> Iterator[None]:
    """Within it, arrays that the code makes have their sizes in the order of ``dims``, as the inputs have."""
    before = dict(_orders)
    ours = {(tuple(sorted(d.names)), d.interleaved): d for d in dims}
    _orders.update({key: d for (key, _), d in sorted(ours.items(), key=lambda item: item[0])})  # interleaved ones last
    try:
        yield
    finally:
        _orders.clear()
        _orders.update(before)


def in_order(coefficient: int, names: tuple[str, ...]) -> Dim:
    """The size with its factors in the order of the claim that is traced; sorted where it does not write them."""
    key = tuple(sorted(names))
    found = _orders.get(key, Dim(1, key))
    return Dim(coefficient, found.names, found.interleaved)
