"""The order in which a claim writes the factors of a product of sizes, while its code is traced."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from verify.shapes import Dim

_orders: dict[tuple[str, ...], tuple[str, ...]] = {}


@contextmanager
def written_as(dims: Iterable[Dim]) -> Iterator[None]:
    """Within it, arrays that the code makes have their sizes in the order of ``dims``, as the inputs have."""
    before = dict(_orders)
    _orders.update({tuple(sorted(d.names)): d.names for d in dims})
    try:
        yield
    finally:
        _orders.clear()
        _orders.update(before)


def order_of(names: tuple[str, ...]) -> tuple[str, ...]:
    """The factors in the order of the claim that is traced; sorted where it does not write their product."""
    key = tuple(sorted(names))
    return _orders.get(key, key)
