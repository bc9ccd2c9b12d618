"""An axis of one more than a named size (``np.zeros((T + 1, H))``, which holds the states before and after T steps).

It is two laid end to end: the one position in front of the others (``hs[0]`` is the start, ``hs[t + 1]`` what step t
writes) or behind them (``hs[-1]`` is the start, ``hs[t]`` what step t writes). To NumPy these are the same; an array is
laid out so that the others are what is written at the loop's position. What is read one further is a choice of two
entries.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from verify.errors import Unsupported
from verify.numbers.dual import Dual
from verify.symbolic import axes as ax
from verify.symbolic.array import Entry, Indices, SymArray, View
from verify.symbolic.axes import ONE, Axis, Blocks, Named
from verify.symbolic.labels import Beside, Position
from verify.symbolic.sizes import Size
from verify.terms import term as t
from verify.terms.index import Fixed, Index, Roll
from verify.terms.substitution import placed

# one element of a key along one axis of the base: the axes that it leaves, view index -> base index, and back
Step = tuple[tuple[Axis, ...], Callable[[Any], Any], Callable[[Any], tuple[t.Term, tuple[Any, ...]]]]


@dataclass(frozen=True)
class Either:
    """An index of one of two entries, by whether a condition holds."""

    condition: t.Term
    yes: Any
    no: Any


class Shifted(View):
    """A view of which some index is one of two."""

    __slots__ = ()

    def snapshot(self) -> Entry:
        """The entries as they are now."""
        inner, forth = self._shared(), self.forth
        return lambda idx: read(inner, forth(idx))

    def write(self, entry: Entry) -> None:
        """Refused: where it is depends on the position."""
        raise Unsupported("writing beside the position of a loop into an axis of one more than its size")


def read(entry: Entry, idx: Indices) -> Dual:
    """An entry, some of whose indices are one of two."""
    for n, i in enumerate(idx):
        if isinstance(i, Either):
            yes, no = (read(entry, (*idx[:n], j, *idx[n + 1 :])) for j in (i.yes, i.no))
            return Dual(i.condition).select(yes, no)
    return entry(idx)


def _named(axis: Axis) -> tuple[Named, int] | None:
    """The named axis of which this is one more, and whether the one position is in front (1) or behind (0)."""
    if isinstance(axis, Blocks) and len(axis.parts) == 2:
        for front, (one, named) in ((1, axis.parts), (0, axis.parts[::-1])):
            if one == ONE and isinstance(named, Named):
                return named, front
    return None


def _offset(key: Any, named: Named) -> int | None:
    """Where the positions that a key takes begin: at the loop's own, or at that of all but one."""
    match key:
        case Position() if key.target == named:
            return 0
        case Beside() if key.target == named:
            return key.step
        case slice() if key.step is None or _is(key.step, 1):
            whole = ax.size_of(named)
            if _is(key.start, 1) and (key.stop is None or _is(key.stop, whole + 1)):
                return 1
            if (key.start is None or _is(key.start, 0)) and (_is(key.stop, whole) or _is(key.stop, -1)):
                return 0
    return None


def _is(end: Any, size: Any) -> bool:
    return isinstance(end, (int, Size)) and Size.of(end).terms == Size.of(size).terms


def is_shifted(axis: Axis, key: Any) -> bool:
    """Whether a key takes, along an axis of one more, other positions than those of the named size."""
    found = _named(axis)
    offset = _offset(key, found[0]) if found else None
    return found is not None and offset is not None and offset != found[1]


def one_more(axis: Axis, key: Any) -> Step | None:
    """The positions that a key takes along an axis of one more; None for another axis, or another key."""
    found = _named(axis)
    offset = _offset(key, found[0]) if found else None
    if found is None or offset is None:
        return None
    named, front = found
    at = _place(named, front, offset - front)
    if isinstance(key, slice):
        return (named,), at, lambda i: (t.ONE if i[0] == front else t.ZERO, (i[1],))
    place = at(key.position.at(()) if isinstance(key, Beside) else key.at(()))
    return (), lambda i: place, lambda i: (ax.same(axis, i, place), ())


def _place(named: Named, front: int, shift: int) -> Callable[[Index], Any]:
    """Where the position is that lies ``shift`` after one of the named size: before the first is the one in front, or
    Python's -1, which is the one behind; after the last one is the one behind."""
    sort, one = named.sort, (1 - front, 0)
    if shift == 0:
        return lambda i: (front, i)
    if shift == -1:
        return lambda i: Either(placed(i, Fixed(0, sort)), one, (front, Roll(i, 1, sort)))
    if shift == -2 and front:  # before the first is Python's -1, the last one; before the second, the one in front
        nearer = _place(named, 1, -1)
        return lambda i: Either(placed(i, Fixed(0, sort)), (1, Fixed(-1, sort)), nearer(Roll(i, 1, sort)))
    if shift == 1 and not front:
        return lambda i: Either(placed(i, Fixed(-1, sort)), one, (front, Roll(i, -1, sort)))
    raise Unsupported(f"a position further from that of a loop than one, along an axis of size {named.sort} + 1")


def lay_out(array: SymArray, keys: Sequence[Any]) -> None:
    """Before a key is written to: where it takes all but one of the positions of an axis, these are the named size."""
    if array.root is not array:
        return
    for n, (axis, key) in enumerate(zip(array.axes, (k for k in keys if k is not None), strict=True)):
        found = _named(axis)
        if found is not None and is_shifted(axis, key) and _offset(key, found[0]) == 1 - found[1]:
            _lay_out(array, n, *found)
            return


def _lay_out(array: SymArray, n: int, named: Named, front: int) -> None:
    old, forth = array.snapshot(), _turned(named, front)
    axes = (*array.axes[:n], ax.one_more(named, behind=bool(front)), *array.axes[n + 1 :])
    array.lay_out(axes, lambda idx: read(old, (*idx[:n], forth(*idx[n]), *idx[n + 1 :])))


def _turned(named: Named, front: int) -> Callable[[int, Any], Any]:
    """A position along the other layout as one along this, by its block and its index there."""
    sort = named.sort
    if front:  # the position 0 was apart, and now the last one is
        shifted = _place(named, 1, -1)
        return lambda block, i: (1, Fixed(-1, sort)) if block else shifted(i)
    shifted = _place(named, 0, 1)
    return lambda block, i: shifted(i) if block else (0, Fixed(0, sort))
