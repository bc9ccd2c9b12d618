"""What a loop appends to lists: seen while its body runs, and told for all iterations.

A list of Python's that the body appends to is replaced by one of ours (`listed`), provided that nothing else holds it:
then nobody can tell. While the body runs, what earlier iterations appended cannot be read. An iteration that appends
as many elements on every path writes the slots of an array that are its own; docs/loops.md.
"""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from types import FrameType
from typing import Any, Protocol

from verify.errors import SymbolicBranch
from verify.numbers.dual import Dual
from verify.symbolic import axes as ax
from verify.symbolic.array import Entry, SymArray, View, lift
from verify.symbolic.labels import IndexArray
from verify.symbolic.loops.effects import Change
from verify.symbolic.loops.listed import EARLIER, Listed, Piece, check_sources, joined, piece
from verify.symbolic.loops.parts import Part
from verify.symbolic.loops.summary import State, merged, pair_of
from verify.symbolic.loops.unknown import Unknown
from verify.symbolic.views import unsure_of
from verify.terms import term as t
from verify.terms.index import Var, fresh
from verify.terms.substitution import replace_index
from verify.terms.term import Term
from verify.tracing import frames

Decisions = list[tuple[Term, bool]]
Arrays = Iterable[SymArray]
First = Callable[[SymArray], SymArray | None]
Ends = Sequence[tuple[Decisions, Piece | None]]
Slots = Callable[[Sequence[ax.Axis], Entry], Entry]  # entries of an iteration -> those of all, the iteration in front


@dataclass
class Path:
    """One run of the body: what it decided, what it left in arrays and variables, and appended to lists.

    ``entries`` are those that the variables had when it ended: of a view, what stood in its array then.
    """

    decisions: Decisions
    arrays: dict[int, Entry]
    variables: dict[str, Any]
    entries: dict[str, Entry]
    lists: dict[int, tuple[Piece, ...]]

    def within(self, part: Part, var: Var) -> Path:
        """The path where its iteration is one of a part, with the positions near it told apart in arrays."""
        apart = part.near(var)

        def told(entry: Entry) -> Entry:
            return lambda idx: Dual(*map(apart, pair_of(entry(idx))))

        arrays = {k: told(entry) for k, entry in self.arrays.items()}
        return replace(self, decisions=[(part.holds(var), True), *self.decisions], arrays=arrays)


class Held(Protocol):
    """What a loop that runs has written down of the time before it, as far as lists are concerned."""

    held: list[tuple[FrameType, dict[str, Any]]]
    before: dict[str, Any]
    given: dict[str, Any]
    contents: list[tuple[Any, list[Any]]]
    born: int
    lists: Lists


@dataclass(frozen=True)
class Last:
    """The last element of a list at the start of an iteration: a state, as a variable is that holds it.

    The iteration before appended it, or it was there before the loop as ``first``. ``array`` is what the body reads.
    """

    first: Any
    array: SymArray
    unknown: Unknown


class Lists:
    """The lists to which the body of one loop appends."""

    def __init__(self) -> None:
        self.lasts: dict[int, Last] = {}
        self.held: list[Any] = []  # arrays that some iteration appended, or parts of which it did
        self.known: dict[int, tuple[Listed, tuple[Any, ...]]] = {}  # with what they held before the loop
        self.written: dict[int, tuple[Listed, tuple[Any, ...]]] = {}

    def note(self, listed: Listed) -> None:
        """A list is about to be appended to."""
        self.written.setdefault(id(listed), (listed, listed.items))

    def stage(self) -> None:
        """Before the body runs: what earlier iterations appended is there, and unknown."""
        self.written = {}
        for listed, _ in self.known.values():
            listed.hold((EARLIER,))

    def new(self, born: int) -> dict[int, tuple[Listed, tuple[Any, ...]]]:
        """Those that the body has appended to, as was not known; ``born`` is when the loop began."""
        return {k: pair for k, pair in self.written.items() if pair[0].born < born and k not in self.known}

    def appended(self, born: int, first: First) -> dict[int, tuple[Piece, ...]]:
        """What the iteration that just ended appended to each list, as it is now.

        Arrays that were made in the iteration are held by nobody else from now on. What stands for a variable is, in
        the ``first`` iteration, what that was before the loop.
        """
        found = {}
        for k, (listed, _) in self.known.items():
            pieces = [piece(x) for x in listed.items[1:]]
            for p in pieces:
                check_sources(p)
            found[k] = tuple(_older(p, born, first) for p in pieces)
            self.held += [source for p in pieces for source, _ in p.sources]
            self._check_kind(k, listed.items[-1])
        return found

    def last(self, listed: Listed) -> Any:
        """The last element of a list at the start of an iteration. Raises SymbolicBranch where it is no array."""
        k = id(listed)
        if k not in self.lasts:
            before = self.known[k][1]
            first = before[-1] if before else None
            number = type(first) in (int, float)
            if not number and (type(first) is not SymArray or first.boolean or first.integer_bound):
                raise SymbolicBranch("the last element of a list that a loop fills, which is no array before the loop")
            unknown = Unknown.fresh()
            self.lasts[k] = Last(first, SymArray(lift(first).axes, unknown.at, scalar=_is_scalar(first)), unknown)
        array = self.lasts[k].array
        return unsure_of(array) if array.axes else array

    def _check_kind(self, k: int, appended: Any) -> None:
        """Raise where an iteration leaves another kind of number as the last element than it found."""
        known = self.lasts.get(k)
        if known is None or appended is EARLIER:
            return
        if isinstance(appended, Piece) or _is_scalar(appended) != known.array.scalar:
            raise SymbolicBranch("a loop over a named size that appends scalars and arrays without axes to one list")

    def changes(self, ends: Sequence[tuple[Decisions, dict[int, tuple[Piece, ...]]]], written: Arrays) -> list[Change]:
        """What an iteration makes of the last element of each list that was asked for it.

        Raises SymbolicBranch where the loop writes the array that was the last one before it: the list shows that.
        """
        found = []
        for k, last in self.lasts.items():
            if any(isinstance(last.first, SymArray) and array.root is last.first.root for array in written):
                raise SymbolicBranch("a loop over a named size that writes an array which is the last of a list")
            after = merged([(decisions, _last_of(pieces[k], last)) for decisions, pieces in ends])
            state = State(last.array.axes, last.unknown, lift(last.first).snapshot(), after)
            found.append(Change("the last of a list", state, rebound=True))
        return found

    def put_back(self, new: dict[int, tuple[Listed, tuple[Any, ...]]]) -> None:
        """Give all lists what they held before the loop; from now on the new ones are known."""
        self.known.update(new)
        for listed, items in self.known.values():
            listed.hold(items)

    def finish(self, ends: Sequence[tuple[Decisions, dict[int, tuple[Piece, ...]]]], every: Every) -> None:
        """Give the lists what all iterations appended."""
        for k, (listed, _) in self.known.items():
            listed.append(*every.pieces([(decisions, pieces[k]) for decisions, pieces in ends]))


def _is_scalar(x: Any) -> bool:
    """Whether something is one of NumPy's scalars, or a number; an array with axes is none, whatever made it."""
    return (x.scalar and not x.axes) if isinstance(x, SymArray) else True


def _last_of(pieces: Sequence[Piece], last: Last) -> Entry:
    """The entries of the last of some elements; of what was there before them, if there are none."""
    if not pieces:
        return last.unknown.at
    value, axes = pieces[-1].value, last.array.axes
    of_floats = isinstance(value, SymArray) and not value.boolean and not value.integer_bound and not pieces[-1].lists
    if not of_floats or not isinstance(first := value.axes[0], ax.Lit) or value.axes[1:] != axes:
        raise SymbolicBranch("a loop over a named size whose list, of which it reads the last, gets others")
    entry, n = value.snapshot(), first.n
    return lambda idx: entry((n - 1, *idx))


def appended_terms(several: Iterable[dict[int, tuple[Piece, ...]]]) -> list[Term]:
    """What an iteration appends, on each path, as terms of its state."""
    values = [leaf.value for lists in several for pieces in lists.values() for p in pieces for leaf in p.leaves()]
    found: list[Term] = []
    for value in values:
        if isinstance(value, SymArray):
            entry = value.snapshot()
            for idx, _ in ax.cases(ax.Prod(value.axes)):
                found += pair_of(entry(idx))
    return found


def _older(p: Piece, born: int, first: First) -> Piece:
    """With those of its sources that were there before the loop."""
    sources = [(source, writes) for source, writes in p.sources if source.born < born]
    started = [first(source) for source, _ in p.sources if isinstance(source, SymArray)]
    sources += [(array, array.writes) for array in started if array is not None]
    return replace(p, sources=tuple(sources), fields=tuple(_older(f, born, first) for f in p.fields))


class Every:
    """From what one iteration appends to what all of them append."""

    def __init__(
        self, var: Var, part: Part, slots: Slots, read: Callable[[Term], Term], written: Iterable[int]
    ) -> None:
        self.var, self.part, self.slots, self.read, self.written = var, part, slots, read, set(written)

    def pieces(self, ends: Sequence[tuple[Decisions, tuple[Piece, ...]]]) -> list[Piece]:
        """The pieces that all iterations append, from those of each path through the body.

        Where the paths append as many elements, these stand in the order of the iterations; else only their sum is
        known, and what a path does not append is 0.
        """
        for p in itertools.chain(*(pieces for _, pieces in ends)):
            check_sources(p)
            if any(id(source) in self.written for source, _ in p.sources):
                raise SymbolicBranch("a loop over a named size that writes in place an array that it appended")
        if any(pieces for _, pieces in ends) and self._even(ends):
            return [self._piece([(decisions, joined(pieces)) for decisions, pieces in ends], False)]
        most = max(len(pieces) for _, pieces in ends)
        padded = [(decisions, (*pieces, *[None] * (most - len(pieces)))) for decisions, pieces in ends]
        inside = self.part.holds(self.var)
        if inside is not t.ONE:
            padded = [([(inside, True), *d], p) for d, p in padded] + [([(inside, False)], (None,) * most)]
        return [self._piece([(decisions, pieces[k]) for decisions, pieces in padded], True) for k in range(most)]

    def _even(self, ends: Sequence[tuple[Decisions, tuple[Piece, ...]]]) -> bool:
        """Whether each path appends as many elements, and there is an axis for them."""
        lengths = {tuple(p.slot for p in pieces) for _, pieces in ends}
        whole = isinstance(self.part.axis, ax.Named) or (self.part.axis is not None and lengths == {(ax.ONE,)})
        return whole and len(lengths) == 1 and not any(p.ragged for _, pieces in ends for p in pieces)

    def _piece(self, ends: Ends, ragged: bool) -> Piece:
        found = [p for _, p in ends if p is not None]
        sources = tuple(s for p in found for s in p.sources)
        lists = any(p.lists for p in found)
        fields = () if ragged else tuple(self._piece(field, False) for field in _fields(ends))
        if fields and any(p.array is None for p in found):
            return Piece(None, sources, lists, fields=fields)
        values = [p.value for p in found]
        kinds = {(type(v), v.axes, v.largest, v.dtype) for v in values}
        if len(kinds) > 1:
            raise SymbolicBranch("a loop over a named size that appends arrays of several shapes or types to a list")
        if isinstance(values[0], IndexArray):
            if len(ends) > 1:
                raise SymbolicBranch("a loop over a named size that appends positions where a condition holds")
            if ragged or not isinstance(self.part.axis, ax.Named):
                raise SymbolicBranch("a loop over a part of an axis that appends positions")
            return Piece(self._positions(values[0]), sources, lists)
        entry = merged([(d, _zero if p is None else p.value.snapshot()) for d, p in ends])
        axes = values[0].axes
        array = SymArray(
            (ax.Named(self.var.sort), *axes), self.slots(axes, entry), values[0].boolean, values[0].integer_bound
        )
        return Piece(_in_order(array) if ragged else self._along(_in_order(array)), sources, lists, ragged, fields)

    def _along(self, array: SymArray) -> SymArray:
        """What stands at the positions of a part, along an axis of its own."""
        axis = self.part.axis
        if not isinstance(axis, ax.Short):
            return array
        entry, nth = array.snapshot(), self.part.nth
        axes = (axis, *array.axes[1:])
        return SymArray(axes, lambda idx: entry((nth(idx[0]), *idx[1:])), array.boolean, array.integer_bound)

    def _positions(self, labels: IndexArray) -> IndexArray:
        axes = labels.axes[1:]
        if labels.axes[0] != ax.ONE:
            raise SymbolicBranch("a loop over a named size that appends several positions to a list")
        at = labels.at
        for generic, _ in ax.cases(ax.Prod(axes)):
            place = at((0, *generic))
            if not isinstance(place, int):
                shown = t.delta(place, fresh(place.sort))
                if self.read(shown) is not shown:
                    raise SymbolicBranch("a loop over a named size that appends positions which depend on its state")
        return type(labels)(
            (ax.Named(self.var.sort), *axes),
            lambda idx: replace_index(at((0, *idx[1:])), {self.var: idx[0]}),
            labels.target,
        )


def _fields(ends: Ends) -> list[Ends]:
    """What stands at each place of the tuples that the paths append; empty where these are no tuples of one length."""
    found = [p for _, p in ends if p is not None]
    if len(found) < len(ends) or len({len(p.fields) for p in found}) != 1:
        return []
    return [[(d, p and p.fields[k]) for d, p in ends] for k in range(len(found[0].fields))]


def _zero(idx: Any) -> Dual:
    return Dual(t.ZERO)


def _in_order(array: SymArray) -> SymArray:
    """The iterations and what each appends as one axis: those of one iteration are neighbours."""
    first, second, *rest = array.axes
    flat = View.reshaped(array, (ax.merged((first, second)), *rest))
    return SymArray(flat.axes, flat.snapshot(), array.boolean, array.integer_bound)


# --- a list of Python's gives way to one of ours ----------------------------------------------------------------------


def taken_over(loops: Sequence[Held], frame: FrameType) -> bool:
    """Whether the body of the innermost loop appended to lists of Python's, which are ours from now on.

    Raises SymbolicBranch where something else than a variable holds such a list, which would see it.
    """
    inner = loops[-1]
    known = {name for name, _ in inner.before.items()}
    grown = [n for n, (value, held) in enumerate(inner.contents) if type(value) is list and _grown(value, held)]
    if not grown:
        return False
    made = [name for name in frames.local_variables(frame) if name not in known]
    frames.set_local_variables(frame, dict.fromkeys(made))  # they belong to the run that was
    for n in reversed(grown):
        _take_over([inner.contents[n][0]], inner.contents[n][1], loops)
    return True


def _grown(now: list[Any], before: list[Any]) -> bool:
    return len(now) > len(before) and _begins(now, before)


def _begins(now: list[Any], before: list[Any]) -> bool:
    return len(now) >= len(before) and all(a is b for a, b in zip(now, before, strict=False))


def _take_over(box: list[Any], before: list[Any], loops: Sequence[Held]) -> None:
    """Put a list of ours wherever variables and loops hold the list in the box."""
    ours = Listed(before)
    first = next(running for running in loops if any(value is box[0] for value, _ in running.contents))
    ours.born = first.born - 1  # it was there before the outermost loop that has seen it
    for running in loops:
        for held in [held for value, held in running.contents if value is box[0]]:
            if not _begins(before, held):
                raise SymbolicBranch("a loop over a named size that takes elements from a list")
            running.lists.written[id(ours)] = ours, tuple(held)
    replace_held(box, ours, loops)
    if sys.getrefcount(box[0]) != 2:  # the box, and this question
        raise SymbolicBranch("a loop over a named size appends to a list that something else than a variable holds")


def replace_held(box: list[Any], ours: Any, loops: Sequence[Held]) -> None:
    """What loops wrote down, and the variables of functions that run, hold ours instead of what is in the box."""
    for running in loops:
        for name, value in running.before.items():
            if value is box[0]:
                running.before[name] = ours
        for name, value in running.given.items():
            if value is box[0]:
                running.given[name] = ours
        for frame, names in running.held:
            mine = [name for name, value in frames.local_variables(frame).items() if value is box[0]]
            mine += [name for name, value in names.items() if value is box[0]]
            if mine:
                names.update(dict.fromkeys(mine, ours))
                frames.set_local_variables(frame, dict.fromkeys(mine, ours))
        running.contents[:] = [pair for pair in running.contents if pair[0] is not box[0]]
