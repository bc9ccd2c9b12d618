"""What a ``for`` goes over: ``range``, ``reversed``, ``enumerate`` and ``zip`` of symbolic axes, ``np.ndindex``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from verify import limits
from verify.errors import SymbolicBranch
from verify.symbolic import axes as ax
from verify.symbolic.array import SymArray
from verify.symbolic.labels import Counted, IndexArray
from verify.symbolic.loops.lists.listed import Listed
from verify.symbolic.loops.loop import Item, loop
from verify.symbolic.loops.parts import Limit, Part
from verify.symbolic.sizes import Sequenced, Size, exact_quotient, meanings


class Elements(Sequenced):
    """Something to loop over, and nothing else: its elements by their positions along some axes."""

    __slots__ = ("axes", "item")

    def __init__(self, axes: Sequence[ax.Axis | Part], item: Item) -> None:
        self.axes, self.item = tuple(axes), item

    def __iter__(self) -> Iterator[Any]:
        return loop(self.axes, self.item)


class Ranged(IndexArray):
    """``range(N)``: all positions, as no array."""

    __slots__ = ()

    def examples(self) -> list[Any]:
        """See `Seen`."""
        return [range(1)]

    def _no_number(self, *_: Any) -> Any:
        return NotImplemented

    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __truediv__ = __pow__ = _no_number


@meanings.enters("range")
def span(*args: Any) -> Any:
    """``range`` of a named size N, of all its positions but the first or the last, of 1 to N, from or up to that of a
    loop around, and these backwards."""
    start, stop, step = (*args, 1) if len(args) == 2 else (0, *args, 1) if len(args) == 1 else args
    if step == -1 and isinstance(step, int):
        return backwards(span(stop + 1, start + 1))
    if step == 1 and isinstance(step, int):
        part = _beside(start, stop) or _part(start, stop)
        if part is not None:
            return Elements((part,), lambda i: i)
        sort = _name(stop - 1)
        if isinstance(start, int) and start == 1 and sort is not None:
            return Elements((Part(sort),), lambda i: i + 1)
    if type(step) is int and step > 1 and type(start) is int and 0 <= start < step and isinstance(stop, Size):
        sort = _name(exact_quotient(stop, Size.of(step)))  # step*N positions: one of each of N groups of step
        if sort is not None:
            return Elements((Part(sort),), lambda i: i * step + start)
    if any(isinstance(arg, IndexArray) for arg in args):
        raise SymbolicBranch("a range from or up to the position of a loop that may go beyond the axis of that loop")
    found = meanings("positions", *args)
    return Ranged(found.axes, found.at, found.target, True, found.counted) if type(found) is IndexArray else found


def _beside(start: Any, stop: Any) -> Part | None:
    """``range(i + 1, N)`` and ``range(i)`` of the position i of a loop around over N, where no end is beyond the axis:
    before the first position there is none, so a stop may lie there."""
    after = isinstance(start, Counted)
    place = start if after else stop
    if not isinstance(place, Counted) or not (_is(stop, place) if after else type(start) is int and start == 0):
        return None
    position, sign, offset = place.parts
    beyond = -offset if after else offset - 1
    slack = position.not_first if after else position.not_last
    if sign != 1 or type(offset) is not int or beyond > slack or not isinstance(position.target, ax.Named):
        return None
    return Part(position.target.sort, limit=Limit(position.at(()), offset, after))


def _is(stop: Any, place: Counted) -> bool:
    """Whether a range from a place goes on to the end of its axis."""
    return isinstance(stop, Size) and Size.of(ax.size_of(place.target)).terms == stop.terms


def _part(start: Any, stop: Any) -> Part | None:
    """The positions from ``start`` to before ``stop``, where these leave out a few of a named size, and not none."""
    last = -Size.of(stop).terms.get((), 0) if isinstance(stop, Size) else -1
    sort = _name(stop + int(last)) if last >= 0 and last.denominator == 1 else None
    few = type(start) is int and start >= 0 and start + last <= limits.SLICED
    return Part(sort, start, int(last)) if few and sort is not None and (start or last) else None


def _name(size: Any) -> str | None:
    """The name that a size is; None where it is none."""
    if not isinstance(size, Size) or len(size.terms) != 1:
        return None
    axis = ax.axis_of_size(size)
    return axis.sort if isinstance(axis, ax.Named) else None


@meanings.enters("backwards")
def backwards(x: Any) -> Any:
    """``reversed`` of an axis: its element at the turned position."""
    axis, item = _along(x)
    if isinstance(axis, ax.Lit):
        return reversed([item(k) for k in range(axis.n)])
    if isinstance(axis, Part):
        axis = axis.turned()
    return Elements((axis,), lambda i: item(i.turned()))


@meanings.enters("enumerated")
def enumerated(x: Any, start: Any) -> Any:
    """``enumerate`` of an axis."""
    axis, item = _along(x)
    if isinstance(axis, ax.Lit):
        return enumerate((item(k) for k in range(axis.n)), start)
    if isinstance(axis, Part) and (axis.first or (axis.limit and (axis.limit.after or axis.limit.turned))):
        raise SymbolicBranch("enumerate of a range that does not start at 0: its numbers are no positions")
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


def _along(x: Any) -> tuple[Any, Item]:
    """The axis along which something gives its elements, and these by their position."""
    if isinstance(x, Listed):
        return x.slot, x.__getitem__
    if isinstance(x, (SymArray, IndexArray)) and x.axes:
        return x.axes[0], x.__getitem__
    if isinstance(x, Elements) and len(x.axes) == 1:
        return x.axes[0], x.item
    raise SymbolicBranch("enumerate, zip or reversed of what has no length, or none that is known")


def ndindex(*sizes: Any) -> Elements:
    """``np.ndindex``: the positions of several axes, the last one fastest."""
    given = sizes[0] if len(sizes) == 1 and isinstance(sizes[0], tuple) else sizes
    return Elements([ax.axis_of_size(size) for size in given], lambda *positions: positions)
