"""A dict that a loop over a named size fills: its values are the slots of an array, its keys neighbouring integers.

An iteration writes one key, its own position (or, with a start at 0, the one after it), and reads that or the one that
the iteration before wrote. Which keys there are is known at every moment, so a key that is not there is never taken for
one that is: every other use is refused. docs/loops.md.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, NoReturn, Protocol

from verify.errors import SymbolicBranch
from verify.numbers.dual import Dual
from verify.symbolic import axes as ax
from verify.symbolic.array import SymArray, births, lift
from verify.symbolic.labels import Beside, IndexArray, Position
from verify.symbolic.loops.parts import Part
from verify.symbolic.sizes import Size, meanings
from verify.symbolic.views import unsure_of
from verify.terms import term as t
from verify.terms.index import Var
from verify.tracing.operators import refuse_missing, seen_class
from verify.tracing.protocol import Traced

READS: Final = frozenset({"copy", "items", "keys", "values"})
UNWRITTEN: Final = object()


class Running(Protocol):
    """What a dict asks of a loop that runs."""

    var: Var
    part: Part
    born: int

    def is_past(self, number: int) -> bool:
        """Whether the iteration at a position takes another path."""

    @property
    def dicts(self) -> Filling:
        """The dicts that it fills."""


class Filling(Protocol):
    """The dicts that a loop fills."""

    filling: list[Keyed]


@dataclass(frozen=True)
class Keys:
    """The keys that a loop fills, and with them the start: all from ``lowest`` to the loop's size plus ``highest``.

    Iteration i writes the key i + ``offset``.
    """

    part: Part
    offset: int
    start: int | None

    @property
    def lowest(self) -> int:
        """The first key."""
        return self.offset + self.part.first if self.start is None else self.start

    @property
    def highest(self) -> int:
        """The last key, less the size."""
        return self.offset - 1 - self.part.last

    @property
    def axis(self) -> ax.Axis:
        """An axis of which each key is an index; -1 is the last one, as in Python."""
        named = ax.Named(self.part.sort)
        beside = self.start == self.offset - 1
        return ax.one_more(named, behind=self.start == -1) if beside else named

    @staticmethod
    def of(part: Part, offset: int, start: int | None) -> Keys:
        """Raises SymbolicBranch where these are no neighbours."""
        found = Keys(part, offset, start)
        first = offset + part.first
        if part.limit or (start is None and offset) or (start is not None and start != first - 1):
            raise SymbolicBranch("a loop over a named size fills a dict whose keys are no neighbours, from -1, 0 or 1")
        return found

    def holds(self, position: Position, step: int) -> bool:
        """Whether the key that is ``step`` beside any of a loop's positions is there."""
        low, high = step + self._not_first(position), step - 1 - position.not_last
        return position.target == ax.Named(self.part.sort) and self.lowest <= low and high <= self.highest

    def _not_first(self, position: Position) -> int:
        """How many of the first positions it is not: on a path that only others take, one more."""
        first = position.not_first
        loop = next((run for run in _loops() if position.at(()) in _positions(run)), None)
        if loop is None:
            return first
        return first + loop.is_past(first if position.at(()) == loop.var else -1 - first)

    def has(self, key: Any) -> bool:
        """Whether a number is a key at every size: the start, the first one that is written, or the very last."""
        whole = not self.part.first and not self.part.last
        if type(key) is int:
            return key == self.start or (whole and key == self.offset)
        last = Size.of(ax.size_of(ax.Named(self.part.sort)) + self.highest)
        return isinstance(key, Size) and (whole or self.start is not None) and key.terms == last.terms

    def entry(self, array: SymArray, key: Any) -> Any:
        """What stands at a key that is there; numbers count along the axis without a start that is apart."""
        if isinstance(key, IndexArray) or not isinstance(self.axis, ax.Blocks) or key == self.start:
            return array[key]
        return array[:-1][key] if self.start == -1 else array[1:][key - 1]


class Keyed(Traced):
    """A dict of arrays of one shape: as it was (``plain``), being filled by a loop, or filled by one."""

    __slots__ = ("_key", "_now", "_own", "_sources", "_values", "array", "born", "filled", "filler", "plain")
    symbolic = True
    __class__ = property(seen_class)
    __hash__ = None  # type: ignore[assignment]

    def __init__(self, plain: Mapping[int, Any]) -> None:
        self.plain, self.born = dict(plain), next(births)
        self._values = {k: lift(v).snapshot() for k, v in self.plain.items()}
        self._sources = [(v.root, v.root.writes) for v in self.plain.values() if isinstance(v, SymArray) and v.axes]
        self.array: SymArray | None = None
        self.filled: Keys | None = None
        self.filler: Running | None = None
        self._own: Any = None  # the position that is an iteration's own: the loop's, or the turned one
        self._key: Any = None  # as the code says it
        self._now: Any = UNWRITTEN

    @property
    def is_touched(self) -> bool:
        """Whether a loop has filled it, or does."""
        return self.filled is not None

    # --- what the user's code does ------------------------------------------------------------------------------------

    def __getitem__(self, key: Any) -> Any:
        """The value at a key. Raises SymbolicBranch where it is not known to be there, KeyError where it is not."""
        keys, place = self.filled, _place(key)
        if keys is None and place is None:
            return self._as_it_was("a key")[_hashed(key)]
        if keys is not None and type(key) is int and key == keys.start:
            self.check_sources()
            return self.plain[key]
        if keys is None or self.filler is not None:
            return self._read_by_filler(key, place)
        there = keys.holds(*place) if place is not None else keys.has(key)
        return self._element(key) if there else _refuse_key(key)

    def __setitem__(self, key: Any, value: Any) -> None:
        place = _place(key)
        if place is None or (self.is_touched and self.filler is None):
            raise SymbolicBranch(
                "a loop over a named size, and a dict that gets a key which is no position, or is there"
            )
        keys = self._begin(place)
        if self.filler is not _loops()[-1] or place[0].at(()) != self._own or place[1] != keys.offset:
            raise SymbolicBranch("a loop over a named size that writes a key of a dict which is not its own")
        self._key, self._now = key, self._checked(value)

    def __len__(self) -> int:
        return len(self._as_it_was("the length"))

    def __iter__(self) -> Iterator[Any]:
        return iter(self._as_it_was("all keys"))

    def __contains__(self, key: Any) -> bool:
        return _hashed(key) in self._as_it_was("a key")

    def __getattr__(self, name: str) -> Any:
        if name == "get":
            return lambda key, default=None: self._as_it_was(".get()").get(_hashed(key), default)
        if name in READS:
            return getattr(self._as_it_was(f".{name}()"), name)
        if hasattr(dict, name):
            raise SymbolicBranch(f"a dict beside a loop over a named size has no meaning of .{name}() here")
        raise AttributeError(name)

    @property
    def largest(self) -> int:
        """See `Traced`: it is no number."""
        return 0

    def examples(self) -> list[Any]:
        """See `Traced`."""
        return [{}]

    def _as_it_was(self, what: str) -> dict[Any, Any]:
        if self.is_touched:
            raise SymbolicBranch(f"{what} of a dict that a loop over a named size fills: only its keys are followed")
        return dict(self.plain)

    # --- while a loop fills it ----------------------------------------------------------------------------------------

    def stage(self) -> None:
        """Before the body runs: this iteration has written nothing."""
        self._now = UNWRITTEN

    def flush(self) -> SymArray | None:
        """After the body: its slot holds what it left, as that is now. Gives the array of which the value is a part."""
        if self._now is UNWRITTEN or self.array is None:
            raise SymbolicBranch("a loop over a named size that does not write its key of a dict in every iteration")
        self.check_sources()
        value = self._now
        self.array[self._key] = value
        return value.root if isinstance(value, SymArray) and value.axes else None

    def may_change_with(self, array: SymArray) -> None:
        """An array may be one of the values: no write to it may come between."""
        self._sources.append((array.root, array.root.writes))

    def finish(self) -> None:
        """The loop is over."""
        self.filler, self._now = None, UNWRITTEN

    def check_sources(self) -> None:
        """Raise where an array that is one of the values was written since."""
        if any(source.writes != writes for source, writes in self._sources):
            raise SymbolicBranch("reading a dict of arrays after one of them was written in place; keep copies")

    def _begin(self, place: tuple[Position, int]) -> Keys:
        """The innermost loop asks for a key beside its position, and fills the dict from now on, if none does yet."""
        if self.filled is None:
            loops, own = _loops(), place[0].at(())
            if not loops or own not in _positions(loops[-1]) or any(self.born < run.born for run in loops[:-1]):
                raise SymbolicBranch("a dict is asked for a position that is none of the loop which would fill it")
            if len(self.plain) > 1:
                raise SymbolicBranch("a loop over a named size that fills a dict of more than one key before the first")
            start, part = next(iter(self.plain), None), loops[-1].part
            self.filled = Keys.of(part, int(start == 0 and not part.first), start)
            self.filler, self._own = loops[-1], own
            loops[-1].dicts.filling.append(self)
            if start is not None:
                self._make(self.filled, lift(self.plain[start]))
        return self.filled

    def _make(self, keys: Keys, like: SymArray) -> SymArray:
        """The array whose slots are the values, before the loop: the start in its place; nobody reads the others."""
        self.check_sources()
        nothing, axis = Dual(t.ZERO, t.ZERO), keys.axis
        first = None if keys.start is None else (ax.fixed(keys.start, axis), self._values[keys.start])

        def entry(idx: tuple[Any, ...]) -> Dual:
            if first is None:
                return nothing
            return Dual(ax.same(axis, idx[0], first[0])).select(first[1](idx[1:]), nothing)

        self.array = SymArray((axis, *like.axes), entry)
        self.array.born = self.born
        return self.array

    def _checked(self, value: Any) -> Any:
        """A value that a slot can hold. Raises SymbolicBranch for another one."""
        floats = isinstance(value, SymArray) and not value.boolean and not value.integer_bound
        if not (floats or type(value) is float):
            raise SymbolicBranch("a loop over a named size that fills a dict with something else than arrays of floats")
        assert self.filled is not None
        array = self._make(self.filled, lift(value)) if self.array is None else self.array
        if lift(value).axes != array.axes[1:] or not (lift(value).axes or _is_number(value)):
            raise SymbolicBranch("a loop over a named size that fills a dict with arrays of several shapes")
        return value

    def _read_by_filler(self, key: Any, place: tuple[Position, int] | None) -> Any:
        """What an iteration of the loop that fills it reads: its own key, or that of the iteration before."""
        if place is None:
            return _refuse_key(key)
        keys, step = self._begin(place), place[1]
        if place[0].at(()) != self._own or self.filler is None:
            return _refuse_key(key)
        if step == keys.offset and self._now is not UNWRITTEN:
            return self._now
        forwards = self._own == self.filler.var
        past = keys.start is not None or self.filler.is_past(keys.part.first)
        if step == keys.offset - 1 and forwards and past and self.array is not None:
            return self._element(key)
        return _refuse_key(key)

    def _element(self, key: Any) -> Any:
        """A value, which can be read, but not written in place."""
        self.check_sources()
        assert self.array is not None
        assert self.filled is not None
        found = self.filled.entry(self.array, key)
        return unsure_of(found) if found.axes else found


refuse_missing(Keyed, dict)


def _loops() -> list[Running]:
    found: list[Running] = meanings("loops that run")
    return found


def _positions(loop: Running) -> tuple[Any, ...]:
    """The positions that may be an iteration's own: forwards, and backwards."""
    return loop.var, ax.flipped(ax.Named(loop.part.sort), loop.var)


def _place(key: Any) -> tuple[Position, int] | None:
    """The position of a loop that a key lies beside, and how far."""
    if isinstance(key, Beside):
        return key.position, key.step
    if isinstance(key, Position):
        return key, 0
    if isinstance(key, IndexArray):
        raise SymbolicBranch("a dict is asked for an integer that is no position of a loop")
    return None


def _hashed(key: Any) -> Any:
    """A key that Python's dict can look up."""
    if isinstance(key, Traced):
        raise SymbolicBranch("a dict is asked for a key that depends on sizes, or on values")
    return key


def _is_number(x: Any) -> bool:
    """Whether something is a number; an array without axes can be written in place."""
    return type(x) is float or (isinstance(x, SymArray) and x.scalar)


def _refuse_key(key: Any) -> NoReturn:
    shown = key if isinstance(key, (int, Size, str)) else "beside the position of a loop"
    raise SymbolicBranch(f"a dict that a loop over a named size fills has, or may have, no key {shown}")


def fits(value: dict[Any, Any]) -> bool:
    """Whether a dict may be one of states: empty, or of floats and arrays of these by integers."""
    return all(type(k) is int and _is_state(v) for k, v in value.items())


def _is_state(x: Any) -> bool:
    array = isinstance(x, SymArray) and not x.boolean and not x.integer_bound and bool(x.axes or x.scalar)
    return array or type(x) is float
