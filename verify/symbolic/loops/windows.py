"""What a loop takes at its position along an axis: a window of literal size.

A window that begins at a multiple of the position is part of one of the d groups of k entries into which an axis of
size d*k falls, so that no window reaches into another's. One that begins at the position itself, on an axis whose
named part may have literal ones in front and behind (a padding), overlaps with those of other iterations: each of its
entries is one of several, by whether the position is near an end.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from verify.errors import Unsupported
from verify.numbers.dual import Dual
from verify.symbolic import axes as ax
from verify.symbolic.array import Entry, Indices, SymArray, View
from verify.symbolic.axes import Axis, Blocks, Lit, Named, Prod, Short
from verify.symbolic.labels import Beside, IndexArray, Position, Spaced
from verify.symbolic.loops.one_more import Either, Shifted, Step, is_shifted
from verify.symbolic.loops.summary import less, pair_of, replaced
from verify.symbolic.sizes import needs
from verify.terms import term as t
from verify.terms.index import Fixed, Index, Roll
from verify.terms.substitution import placed

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


# --- parts of a padded axis ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Stretch:
    """As many neighbours of a padded axis as its named part has, or a few less: those from a literal place on.

    With o the place less the front, the i-th is the one at i + o of the named part where there is such a one; of the
    others those at the first -o are in front, and those at the last o, without the ``short`` that are left out, behind.
    """

    axis: Axis
    named: Named
    front: int
    place: int
    short: int

    @property
    def shift(self) -> int:
        """How far it begins after the named part."""
        return self.place - self.front

    def forth(self, i: Any) -> Any:
        """The index on the whole axis."""
        return Hits(self.axis, self.named, self.front, self.place + 1, i, self.short).place(self.place)

    def __call__(self, i: Any) -> tuple[t.Term, tuple[Any, ...]]:
        """Whether an index of the whole axis is one of it, and which."""
        block, inner = ax.to_block(self.axis, i)
        o, sort = self.shift, self.named.sort
        if block == int(self.front > 0):
            left = Short(sort, self.short - o) if self.short > o else self.named
            return ax.inside(left, inner, max(0, o)), (Roll(inner, o, sort) if o else inner,)
        if block == 0 and self.front:
            return (t.ONE, (Fixed(inner - self.place, sort),)) if inner >= self.place else (t.ZERO, (0,))
        return (t.ONE, (Fixed(inner - o, sort),)) if inner < o - self.short else (t.ZERO, (0,))


def stretch(axis: Axis, key: slice) -> Step | None:
    """``x[2:]`` or ``x[k : k + N]`` of ``np.pad(x, 1)`` or ``np.zeros(N + 2)``; None where it is another slice."""
    found, start = padded_by(axis), key.start or 0
    if found is None or not isinstance(axis, Blocks) or type(start) is not int or start < 0:
        return None
    front, named, _ = found
    whole, stop = ax.size_of(axis), key.stop
    stop = whole if stop is None else whole + stop if type(stop) is int and stop < 0 else stop
    short = ax.size_of(named) - stop + start
    behind = whole - stop
    if type(short) is not int or short < 0 or type(behind) is not int or behind < 0 or (start == front and not short):
        return None
    needs(named.sort, max(abs(start - front), short, short - start + front))  # so that no end is another's, too
    here = Stretch(axis, named, front, start, short)
    return (ax.shorter(named, short),), here.forth, here


@dataclass(frozen=True)
class Hit:
    """The entry of a padded axis that is so many after the position of a loop, counted from the axis' start."""

    hits: Hits

    def __call__(self, i: Any) -> tuple[t.Term, tuple[Any, ...]]:
        """Whether an index of the whole axis is that."""
        return self.hits.alternatives(i)[-1][0], ()


def beside(axis: Axis, key: Any) -> Step | None:
    """``x[i + 1]`` of an axis with literal positions around those of the loop's size; None for another key."""
    found = padded_by(axis) if isinstance(axis, Blocks) and isinstance(key, (Position, Beside)) else None
    if found is None or key.target != found[1]:
        return None
    position, _, step = key.parts
    if not 0 <= step <= found[0] + found[2] + position.not_last:
        raise Unsupported("an entry beside a loop's position that may be none of a padded axis")
    hits = sliding(axis, step + 1, position.at(()), position.not_last)
    assert hits is not None
    place = hits.place(step)
    return (), lambda i: place, Hit(hits)


# --- views that hold several entries, or entries around an end --------------------------------------------------------


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


class Beyond(Around, Shifted):
    """A view of a padded axis, of which some index is one of several: by whether that is near an end."""

    __slots__ = ()


def viewed(
    base: SymArray, axes: Sequence[Axis], steps: Sequence[Step], maps: tuple[Any, Any], keys: Sequence[Any]
) -> View:
    """The view that a key gives, by its steps and the maps that they make, forth and back."""
    shifted = any(map(is_shifted, base.axes, keys))
    if any(isinstance(step[2], Hits) for step in steps) and not shifted:
        return Overlapping(base, axes, maps[0], lambda idx: _alternatives(steps, idx))
    if any(isinstance(step[2], (Stretch, Hit)) for step in steps) and not shifted:
        return Beyond(base, axes, *maps)
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
