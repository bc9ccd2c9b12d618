"""``enumerate`` and ``zip`` of symbolic axes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from verify.errors import SymbolicBranch
from verify.symbolic import axes as ax
from verify.symbolic.array import SymArray
from verify.symbolic.labels import IndexArray
from verify.symbolic.loops.loop import Item, loop
from verify.symbolic.sizes import meanings
from verify.tracing.protocol import Traced


class Steps(Traced):
    """``enumerate`` or ``zip`` of symbolic axes: something to loop over, and nothing else."""

    __slots__ = ("axes", "item")
    symbolic = True

    def __init__(self, axis: ax.Axis, item: Item) -> None:
        self.axes, self.item = (axis,), item

    @property
    def largest(self) -> int:
        """See `Traced`."""
        return 0

    def examples(self) -> list[Any]:
        """See `Traced`."""
        raise SymbolicBranch("the code asks what enumerate or zip gave it")

    def __getitem__(self, position: Any) -> Any:
        return self.item(position)

    def __iter__(self) -> Iterator[Any]:
        return loop(self.axes[0], self.item)

    def enumerated(self, start: Any) -> Any:
        """See `Traced`."""
        return enumerated(self, start)

    def zipped(self, several: Sequence[Any]) -> Any:
        """See `Traced`."""
        return zipped(several)


@meanings.enters("enumerated")
def enumerated(x: Any, start: Any) -> Any:
    """``enumerate`` of an axis."""
    axis = x.axes[0]
    if isinstance(axis, ax.Lit):
        return enumerate((x[k] for k in range(axis.n)), start)
    return Steps(axis, lambda i: (i + start if start else i, x[i]))


@meanings.enters("zipped")
def zipped(several: Sequence[Any]) -> Any:
    """``zip`` of axes of one named size."""
    axes = {x.axes[0] if isinstance(x, (SymArray, IndexArray, Steps)) and x.axes else None for x in several}
    if len(axes) != 1 or None in axes:
        raise SymbolicBranch("zip of what has several lengths, or none that is known")
    (axis,) = axes
    if isinstance(axis, ax.Lit):
        return zip(*([x[k] for k in range(axis.n)] for x in several), strict=True)
    return Steps(axis, lambda i: tuple(x[i] for x in several))  # type: ignore[arg-type]
