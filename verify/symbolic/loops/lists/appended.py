"""What a loop appends to lists: seen while its body runs, and told for all iterations.

A list of Python's that the body appends to is replaced by one of ours (`listed`), provided that nothing else holds it:
then nobody can tell. While the body runs, what earlier iterations appended cannot be read. An iteration that appends
as many elements on every path writes the slots of an array that are its own; docs/loops.md.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from types import FrameType
from typing import Any, Protocol

from verify.errors import SymbolicBranch
from verify.numbers.dual import Dual
from verify.symbolic import axes as ax
from verify.symbolic.array import Entry, SymArray, lift
from verify.symbolic.loops.effects import Change
from verify.symbolic.loops.lists.every import Decisions, Every, zero
from verify.symbolic.loops.lists.listed import EARLIER, Listed, Piece, backwards, check_sources, piece
from verify.symbolic.loops.parts import Part
from verify.symbolic.loops.summary import State, merged, pair_of
from verify.symbolic.loops.unknown import Unknown
from verify.symbolic.views import unsure_of
from verify.terms import term as t
from verify.terms.index import Var
from verify.terms.term import Term
from verify.tracing import frames

Arrays = Iterable[SymArray]
First = Callable[[SymArray], SymArray | None]


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
        self.of_one: set[int] = set()  # lists that are read by position: every iteration has to append one element
        self.ends: dict[int, bool] = {}  # of the lists that some iteration changed: whether that put elements in front
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
            pieces = [piece(x) for x in self._in_order(k, listed.items)]
            for p in pieces:
                check_sources(p)
            found[k] = tuple(_older(p, born, first) for p in pieces)
            self.held += [source for p in pieces for source, _ in p.sources]
            self._check_kind(k, listed.items[-1])
        return found

    def _in_order(self, k: int, items: tuple[Any, ...]) -> tuple[Any, ...]:
        """What an iteration put into a list at one of its ends, in the order in which it did so."""
        n = next(n for n, x in enumerate(items) if x is EARLIER)
        front, behind = items[:n], items[n + 1 :]
        if (front and behind) or ((front or behind) and self.ends.setdefault(k, bool(front)) != bool(front)):
            raise SymbolicBranch("a loop over a named size that puts elements at both ends of a list")
        return backwards(front) if front else behind

    def counted(self, listed: Listed, number: int, past: bool) -> Any:
        """The element that is ``number`` after as many as iterations were before this one, each of which appends one.

        ``past`` says that this is not the first.
        """
        before = self.known[id(listed)][1]
        if any(isinstance(x, Piece) or x is EARLIER for x in before):
            raise SymbolicBranch("a list that a loop has filled is read by position in another one that appends to it")
        self.of_one.add(id(listed))
        appended, n = listed.items[1:], number - len(before)
        if n == -1:
            return self.last(listed, past)
        if not 0 <= n < len(appended) or isinstance(appended[n], Piece):
            raise SymbolicBranch("a list is read in the loop that appends to it, elsewhere than at the last element")
        return appended[n]

    def last(self, listed: Listed, past: bool) -> Any:
        """The last element of a list at the start of an iteration, which is ``past`` the first one.

        Raises SymbolicBranch where it is no array, or may not be there.
        """
        k = id(listed)
        before = self.known[k][1]
        if not before:
            self.of_one.add(k)
        if not before and not past:
            raise SymbolicBranch("the last element of a list that is empty in the first iteration of a loop")
        if k not in self.lasts:
            first = before[-1] if before else listed.like  # nobody reads what stands for the last of none
            number = type(first) in (int, float)
            if not number and (not isinstance(first, SymArray) or first.boolean or first.integer_bound):
                raise SymbolicBranch("the last element of a list that a loop fills, which is no array before the loop")
            unknown, axes = Unknown.fresh(), lift(first).axes
            none = SymArray(axes, lambda idx: Dual(t.ZERO, t.ZERO), scalar=_is_scalar(first))
            self.lasts[k] = Last(
                first if before else none, SymArray(axes, unknown.at, scalar=_is_scalar(first)), unknown
            )
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
            if k in self.of_one and any([p.slot for p in pieces[k]] != [ax.ONE] for _, pieces in ends):
                raise SymbolicBranch("a list that is read by position in the loop that appends not one element to it")
            pieces_of_all = every.pieces([(decisions, pieces[k]) for decisions, pieces in ends])
            if not self.ends.get(k):
                listed.append(*pieces_of_all)
            elif k in self.of_one or k in self.lasts:
                raise SymbolicBranch("a list is read in the loop that puts elements in front of it")
            else:
                listed.prepend(*backwards(pieces_of_all))


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


def appended_terms(ends: Iterable[tuple[Decisions, dict[int, tuple[Piece, ...]]]]) -> list[Term]:
    """What an iteration appends as terms of its state; 0 where it takes another path than the one that appends it."""
    found: list[Term] = []
    for decisions, lists in ends:
        leaves = [leaf.value for pieces in lists.values() for p in pieces for leaf in p.leaves()]
        for value in (x for x in leaves if isinstance(x, SymArray)):
            elsewhere = [([*decisions[:k], (c, not answer)], zero) for k, (c, answer) in enumerate(decisions)]
            entry = merged([*elsewhere, (decisions, value.snapshot())])
            found += (x for idx, _ in ax.cases(ax.Prod(value.axes)) for x in pair_of(entry(idx)))
    return found


def _older(p: Piece, born: int, first: First) -> Piece:
    """With those of its sources that were there before the loop."""
    sources = [(source, writes) for source, writes in p.sources if source.born < born]
    started = [first(source) for source, _ in p.sources if isinstance(source, SymArray)]
    sources += [(array, array.writes) for array in started if array is not None]
    return replace(p, sources=tuple(sources), fields=tuple(_older(f, born, first) for f in p.fields))


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
    ours.like = box[0][len(before)]
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
