"""``enumerate`` and ``zip`` of symbolic axes, and ``np.ndindex`` of symbolic sizes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from verify.errors import SymbolicBranch
from verify.symbolic import axes as ax
from verify.symbolic.array import SymArray
from verify.symbolic.labels import IndexArray
from verify.symbolic.loops.listed import Listed
from verify.symbolic.loops.loop import Item, loop
from verify.symbolic.sizes import Sequenced, meanings


class Elements(Sequenced):
    """Something to loop over, and nothing else: its elements by their positions along some axes."""

    __slots__ = ("axes", "item")

    def __init__(self, axes: Sequence[ax.Axis], item: Item) -> None:
        self.axes, self.item = tuple(axes), item

    def __iter__(self) -> Iterator[Any]:
        return loop(self.axes, self.item)


@meanings.enters("enumerated")
def enumerated(x: Any, start: Any) -> Any:
    """``enumerate`` of an axis."""
    axis, item = _along(x)
    if isinstance(axis, ax.Lit):
        return enumerate((item(k) for k in range(axis.n)), start)
    return Elements((axis,), lambda i: (i + start if start else i, item(i)))


@meanings.enters("zipped")
def zipped(several: Sequence[Any]) -> Any:
    """``zip`` of axes of one named size."""
    axes, items = zip(*map(_along, several), strict=True)
    if len(set(axes)) != 1:
        raise SymbolicBranch("zip of what has several lengths")
    if isinstance(axes[0], ax.Lit):
        return zip(*([item(k) for k in range(axes[0].n)] for item in items), strict=True)
    return Elements(axes[:1], lambda i: tuple(item(i) for item in items))


def _along(x: Any) -> tuple[ax.Axis, Item]:
    """The axis along which something gives its elements, and these by their position."""
    if isinstance(x, (SymArray, IndexArray, Listed)) and x.axes:
        return x.axes[0], x.__getitem__
    if isinstance(x, Elements) and len(x.axes) == 1:
        return x.axes[0], x.item
    raise SymbolicBranch("enumerate or zip of what has no length, or none that is known")


def ndindex(*sizes: Any) -> Elements:
    """``np.ndindex``: the positions of several axes, the last one fastest."""
    given = sizes[0] if len(sizes) == 1 and isinstance(sizes[0], tuple) else sizes
    return Elements([ax.axis_of_size(size) for size in given], lambda *positions: positions)
