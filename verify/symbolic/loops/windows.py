"""What a loop takes at its position along an axis: a window of literal size, and one beside it on an axis of one more.

A window that begins at a multiple of the position is part of one of the d groups of k entries into which an axis of
size d*k falls, so that no window reaches into another's. One that begins at the position itself, on an axis whose
named part may have literal ones in front and behind (a padding), overlaps with those of other iterations: each of its
entries is one of several, by whether the position is near an end.

An axis of one more (``np.zeros((T + 1, H))``, which holds the states before and after T steps) is two laid end to end:
the one position in front of the others (``hs[0]`` is the start, ``hs[t + 1]`` what step t writes) or behind them
(``hs[-1]`` is the start, ``hs[t]`` what step t writes). To NumPy these are the same; an array is laid out so that the
others are what is written at the loop's position. What is read one further is a choice of two entries.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from verify.errors import Unsupported
from verify.numbers.dual import Dual
from verify.symbolic import axes as ax
from verify.symbolic.array import Entry, Indices, SymArray, View
from verify.symbolic.axes import ONE, Axis, Blocks, Lit, Named, Prod
from verify.symbolic.labels import Beside, IndexArray, Position, Spaced
from verify.symbolic.loops.summary import less, pair_of, replaced
from verify.symbolic.sizes import Size, needs
from verify.terms import term as t
from verify.terms.index import Fixed, Index, Roll
from verify.terms.substitution import placed

# one element of a key along one axis of the base: the axes that it leaves, view index -> base index, and back
Step = tuple[tuple[Axis, ...], Callable[[Any], Any], Callable[[Any], tuple[t.Term, tuple[Any, ...]]]]

NOT_NEW: Final[tuple[t.Term, tuple[Any, ...]]] = (t.ZERO, ())  # the answer to whether an axis of size 1 is a new one
Back = Callable[[Any], tuple[t.Term, tuple[Any, ...]]]


def window(axis: Axis, start: Position | Spaced, stop: Any) -> tuple[tuple[Axis, ...], Callable[[Any], Any], Back]:
    """``x[i*k : i*k + k]`` of ``d`` times k entries, or ``x[i : i + 1]``: its axis, and its indices forth and back."""
    if isinstance(start, Position):
        found = overlapping(axis, start, stop)
        if found is not None:
            return found
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


def every(axis: Prod, step: int, start: Any) -> Step:
    """``x[1::2]`` of ``d`` times 2 entries: the last of the merged indices is fixed."""
    if not isinstance(start, int) or not 0 <= start < step:
        raise Unsupported(f"every {step}th entry from {start} on of an axis of size {ax.size_of(axis)}")
    piece = ax.merged(axis.parts[:-1])

    def back(i: Any) -> tuple[t.Term, tuple[Any, ...]]:
        return (t.ONE if i[-1] == start else t.ZERO), (i[:-1] if len(i) > 2 else i[0],)

    return (piece,), lambda i: (*i, start) if isinstance(piece, Prod) else (i, start), back


def _in_groups(axis: Axis, key: Spaced) -> bool:
    return isinstance(axis, Prod) and axis.parts == (key.position.target, Lit(key.step))


# --- windows that overlap ---------------------------------------------------------------------------------------------

Alternative = tuple[t.Term, dict[t.Term, t.Term], Any]  # a condition, what it says of others, and an index of the view


@dataclass(frozen=True)
class Hits:
    """Where the entries of a window are that begins at a position of an axis, ``front`` literal ones of which are
    before those of ``named``; the window never begins at the last ``not_last`` of as many positions."""

    axis: Axis
    named: Named
    front: int
    size: int
    start: Index
    not_last: int = 0

    def __call__(self, i: Any) -> tuple[t.Term, tuple[Any, ...]]:
        """Refused: there are several answers."""
        raise Unsupported("a window of a window")

    def ends(self, r: int) -> list[int]:
        """The positions of the window, counted from an end, at which its r-th entry is none of the named part."""
        o = r - self.front
        return [*range(-o), *(-m for m in range(self.not_last + 1, o + 1))]

    def at(self, m: int) -> t.Term:
        """Whether the window stands at a position counted from an end."""
        return placed(self.start, Fixed(m, self.named.sort))

    def beside(self, r: int, m: int) -> tuple[int, int]:
        """The block and the position there of the r-th entry, where the window stands at ``m``, one of `ends`."""
        return (0, m + r) if m >= 0 else (1 + (self.front > 0), r - self.front + m)

    def along(self, r: int) -> Index:
        """The position of the r-th entry among the named ones."""
        return Roll(self.start, self.front - r, self.named.sort) if r != self.front else self.start

    def place(self, r: int) -> Any:
        """The index of the r-th entry."""
        found: Any = ax.from_block(self.axis, int(self.front > 0), self.along(r))
        for m in self.ends(r):
            found = Either(self.at(m), self.beside(r, m), found)
        return found

    def alternatives(self, i: Any) -> list[Alternative]:
        """For each entry of the window: whether it is the one at ``i``; at most one is."""
        return [self._alternative(i, r) for r in range(self.size)]

    def _alternative(self, i: Any, r: int) -> Alternative:
        block, inner = ax.to_block(self.axis, i)
        no = {self.at(m): t.ZERO for m in self.ends(r)}
        if block == int(self.front > 0):
            return t.mul(t.delta(inner, self.along(r)), *(t.ONE - c for c in no)), no, r
        mine = [m for m in self.ends(r) if self.beside(r, m) == (block, inner)]
        one_side = {c: t.ZERO for m, c in zip(self.ends(r), no, strict=True) if (m < 0) == (block > 0)}
        return (self.at(mine[0]), {**one_side, self.at(mine[0]): t.ONE}, r) if mine else (t.ZERO, {}, r)


def overlapping(axis: Axis, start: Position, stop: Any) -> Step | None:
    """``x[i : i + k]`` at every position of the named part of an axis; None where it is another window."""
    if not (isinstance(stop, Beside) and stop.position is start and stop.step > 1):
        return None
    hits = sliding(axis, stop.step, start.at(()), start.not_last)
    if hits is None or hits.named != start.target:
        return None
    return (Lit(stop.step),), hits.place, hits


def sliding(axis: Axis, size: int, start: Index, not_last: int = 0) -> Hits | None:
    """A window that begins at a position, counted along the named part of an axis; None where that has other parts."""
    found = padded_by(axis)
    if found is None:
        return None
    front, named, behind = found
    if size > 1 + front + behind + not_last:
        raise Unsupported("a window that reaches past the end of its axis in the last iterations")
    needs(named.sort, max(front, size - 1 - front - not_last))
    return Hits(axis, named, front, size, start, not_last)


def padded_by(axis: Axis) -> tuple[int, Named, int] | None:
    """How many literal positions are before and after the named part of an axis, and that; None for other axes."""
    parts = axis.parts if isinstance(axis, Blocks) else (axis,)
    middle = next((n for n, part in enumerate(parts) if isinstance(part, Named)), 2)
    literal = [p.n for p in parts if isinstance(p, Lit)]
    if middle > 1 or len(parts) > middle + 2 or len(literal) != len(parts) - 1:
        return None
    return sum(literal[:middle]), parts[middle], sum(literal[middle:])  # type: ignore[return-value]


# --- axes of one more -------------------------------------------------------------------------------------------------


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


class Overlapping(Shifted):
    """A view that holds entries by a window which overlaps with others."""

    __slots__ = ("alternatives",)

    def __init__(
        self, base: SymArray, axes: Sequence[Axis], forth: Any, alternatives: Callable[[Indices], list[Alternative]]
    ) -> None:
        super().__init__(base, axes, forth, lambda idx: (t.ZERO, None))
        self.alternatives = alternatives

    def write(self, entry: Entry) -> None:
        """Write through to the base, where an entry is one of the window's.

        At most one of the alternatives holds. So where each adds to what stands there, the entry is what it was and the
        sum of what they add, each 0 elsewhere; this is the form in which a loop is seen to be a sum.
        """
        old, mine, alternatives = self._shared(), self.snapshot(), self.alternatives

        def written(idx: Indices) -> Dual:
            found = old(idx)
            ways = [way for way in alternatives(idx) if way[0] is not t.ZERO]
            added = [_added(entry(place), mine(place), known) for _, known, place in ways]
            for (condition, known, place), more in zip(ways, added, strict=True):
                if all(m is not None for m in added):
                    found = found + Dual(condition).select(more, Dual(t.ZERO, t.ZERO))
                else:
                    new = Dual(*(replaced(x, known) for x in pair_of(entry(place))))
                    found = Dual(condition).select(new, found)
            return found

        self.base.write(written)

    def is_same(self, other: Any) -> bool:
        """Whether another view is of the same entries in the same order."""
        alike = isinstance(other, Overlapping) and other.base is self.base and other.axes == self.axes
        return alike and all(self.forth(idx) == other.forth(idx) for idx in ax.generic(Prod(self.axes)))


class Around(View):
    """A view at a position that is counted from a loop's, around the end of the axis."""

    __slots__ = ()

    def write(self, entry: Entry) -> None:
        """Write through to the base. What is added to an entry is added where that is the view's, so that a loop which
        adds to several positions near its own is seen to be a sum, also where some of these are one."""
        old, mine, back = self._shared(), self.snapshot(), self.back

        def written(idx: Indices) -> Dual:
            inside, place = back(idx)
            if inside is t.ZERO or place is None:
                return old(idx)
            more, select, zero = _added(entry(place), mine(place), {}), Dual(inside).select, Dual(t.ZERO, t.ZERO)
            return select(entry(place), old(idx)) if more is None else old(idx) + select(more, zero)

        self.base.write(written)


def viewed(
    base: SymArray, axes: Sequence[Axis], steps: Sequence[Step], maps: tuple[Any, Any], keys: Sequence[Any]
) -> View:
    """The view that a key gives, by its steps and the maps that they make, forth and back."""
    shifted = any(map(is_shifted, base.axes, keys))
    if any(isinstance(step[2], Hits) for step in steps) and not shifted:
        return Overlapping(base, axes, maps[0], lambda idx: _alternatives(steps, idx))
    around = any(_is_around(axis, k) for axis, k in zip(base.axes, keys, strict=True))
    return (Shifted if shifted else Around if around else View)(base, axes, *maps)


def _is_around(axis: Axis, key: Any) -> bool:
    return isinstance(axis, Named) and isinstance(key, IndexArray) and not key.axes and isinstance(key.at(()), Roll)


def _alternatives(steps: Sequence[Step], idx: Indices) -> list[Alternative]:
    """Each way in which an index of the base may be one of a view with windows."""
    found: list[Alternative] = [(t.ONE, {}, ())]
    left = list(idx)
    for axes, _, back in steps:
        new = axes == (ax.ONE,) and not isinstance(back, Hits) and back(None) == (t.ONE, (0,))
        place = None if new else left.pop(0)
        if isinstance(back, Hits):
            ways = [(c, known, (r,)) for c, known, r in back.alternatives(place)]
        else:
            ways = [(*back(place)[:1], {}, back(place)[1])]
        found = [(t.mul(c, d), {**k, **known}, (*at, *mine)) for c, k, at in found for d, known, mine in ways]
    return found


def _added(new: Dual, old: Dual, known: dict[t.Term, t.Term]) -> Dual | None:
    """``new - old`` where a condition says of some terms what they are; None where that is not to be seen."""
    pairs = zip(pair_of(new), pair_of(old), strict=True)
    value, tangent = (less(replaced(x, known), replaced(y, known)) for x, y in pairs)
    return None if value is None or tangent is None else Dual(value, tangent)


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
