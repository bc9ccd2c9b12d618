"""Windows that a loop moves along an axis: pieces of literal size that begin at its position, or at a multiple of it.

The window of an iteration is part of one of the d groups of k entries into which an axis of size d*k falls, so that no
window reaches into another's.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from verify.errors import Unsupported
from verify.symbolic import axes as ax
from verify.symbolic.axes import Axis, Lit, Prod
from verify.symbolic.labels import Beside, IndexArray, Position, Spaced
from verify.terms import term as t

NOT_NEW: Final[tuple[t.Term, tuple[Any, ...]]] = (t.ZERO, ())  # the answer to whether an axis of size 1 is a new one
Back = Callable[[Any], tuple[t.Term, tuple[Any, ...]]]


def window(axis: Axis, start: Position | Spaced, stop: Any) -> tuple[tuple[Axis, ...], Callable[[Any], Any], Back]:
    """``x[i*k : i*k + k]`` of ``d`` times k entries, or ``x[i : i + 1]``: its axis, and its indices forth and back."""
    if isinstance(start, Position):
        place = start.at(())
        if start.target != axis or not (isinstance(stop, Beside) and stop.position is start and stop.step == 1):
            raise Unsupported("a slice that starts at the position of a loop, and is longer than one")
        return (ax.ONE,), lambda r: place, lambda i: NOT_NEW if i is None else (ax.same(axis, i, place), (0,))
    ends = isinstance(stop, Spaced) and stop.position is start.position and stop.step == start.step
    if not (_in_groups(axis, start) and ends and 0 <= start.offset < stop.offset <= start.step):
        raise Unsupported("a window that is not part of one group of as many entries as the windows are apart")
    index, first, last = start.position.at(()), start.offset, stop.offset

    def back(i: Any) -> tuple[t.Term, tuple[Any, ...]]:
        if i is None:
            return NOT_NEW
        return (t.delta(i[0], index), (i[1] - first,)) if first <= i[1] < last else (t.ZERO, (0,))

    return (Lit(last - first),), lambda r: (index, first + r), back


def entry_of_group(axis: Axis, key: Spaced) -> IndexArray:
    """``x[i*k + r]``, r below k."""
    if not _in_groups(axis, key) or not 0 <= key.offset < key.step:
        raise Unsupported("an entry that is not one of the group of the loop's position")
    place = (key.position.at(()), key.offset)
    return IndexArray((), lambda idx: place, axis)


def _in_groups(axis: Axis, key: Spaced) -> bool:
    return isinstance(axis, Prod) and axis.parts == (key.position.target, Lit(key.step))
