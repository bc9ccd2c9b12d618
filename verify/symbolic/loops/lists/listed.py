"""Lists that a loop over a named size fills: a sequence of pieces, each as long as a loop.

Python's own list cannot be that long. Once a loop is seen to append to one, this stands in its place (see `lists`).
What a list holds are the arrays themselves: their entries are read when somebody asks, and a write that may have come
between is refused.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from operator import is_
from typing import Any, Final

import numpy as np

from verify.errors import SymbolicBranch, Unsupported
from verify.symbolic import axes as ax
from verify.symbolic.array import Numbered, SymArray, births, broadcast_axes, lift
from verify.symbolic.labels import NO_INDEX, Beside, IndexArray, Position
from verify.symbolic.reductions import sum_
from verify.symbolic.shaping import concatenate
from verify.symbolic.sizes import Size, meanings
from verify.symbolic.views import unsure_of
from verify.tracing.dtypes import bound, of_parts
from verify.tracing.frames import asked_by_numpy
from verify.tracing.operators import refuse_missing, seen_class

Source = tuple[Any, int]  # an array or a list that elements are parts of, and how often it had been written


class Shown:
    """A list of Python's that is an element of a list: it shows, wherever it stands, what is written to it later.

    ``born`` is before every loop, since nobody knows when it was made.
    """

    __slots__ = ("_items", "_list")
    born = -1

    def __init__(self, shown: list[Any]) -> None:
        self._list, self._items = shown, tuple(shown)

    @property
    def writes(self) -> int:
        """0 as long as it holds what it held."""
        same = len(self._list) == len(self._items) and all(map(is_, self._list, self._items))
        return 0 if same else 1


JOINS: Final = frozenset({"stack", "vstack", "hstack", "concatenate", "column_stack"})
NUMBERS: Final = (int, float, Fraction, np.generic)


@dataclass(frozen=True)
class Piece:
    """Neighbouring elements of a list, along the first axis of an array.

    ``lists`` says that the elements are lists themselves, so that only all of them together are an array; ``ragged``
    that some of them, which are 0 here, may not be there, so that only their sum is known. Tuples have ``fields``: for
    each place in them, what stands there in all of them. Where these have several shapes there is no array.
    """

    array: SymArray | IndexArray | None
    sources: tuple[Source, ...] = ()
    lists: bool = False
    ragged: bool = False
    fields: tuple[Piece, ...] = ()

    @property
    def value(self) -> SymArray | IndexArray:
        """The array. Raises Unsupported where there is none."""
        if self.array is None:
            raise Unsupported("an array of tuples whose elements have several shapes")
        return self.array

    @property
    def slot(self) -> ax.Axis:
        """The axis along which the elements stand."""
        return self.fields[0].slot if self.array is None else self.array.axes[0]

    @property
    def may_be_empty(self) -> bool:
        """Whether there may be no element, at some sizes or at some points."""
        return self.ragged or isinstance(self.slot, ax.Short)

    def backwards(self) -> Piece:
        """The elements in the other order."""
        array: Any = None if self.array is None else self.array[::-1]
        return replace(self, array=array, fields=tuple(field.backwards() for field in self.fields))

    def leaves(self) -> Iterator[Piece]:
        """What is no tuple in it."""
        for field in self.fields:
            yield from field.leaves()
        if not self.fields:
            yield self

    def element(self, key: Any) -> Any:
        """The element at a position; it can be read, but not written in place, since the list would show that."""
        if self.fields:
            return tuple(field.element(key) for field in self.fields)
        if self.lists:
            raise Unsupported("an element of a list of lists that a loop fills; make it an array first")
        found = self.value[key]
        return unsure_of(found) if isinstance(found, SymArray) and found.axes else found


EARLIER: Final = object()  # in a list while a loop runs: what the iterations before this one appended


class Listed(Numbered):
    """A list, some of whose elements are pieces: appended to, gone over, indexed, summed, made an array."""

    __slots__ = ("_items", "_known", "born", "like", "writes")
    __class__ = property(seen_class)
    __hash__ = None  # type: ignore[assignment]

    def __init__(self, items: Sequence[Any]) -> None:
        self._items, self.born, self.writes = tuple(items), next(births), 0
        self._known: tuple[Any, Piece] | None = None
        self.like: Any = None  # an element that a run of the loop's body appended, of which only the kind counts

    @property
    def items(self) -> tuple[Any, ...]:
        """Its elements and pieces, in order."""
        return self._items

    def hold(self, items: Sequence[Any]) -> None:
        """Replace what it holds, unseen by the loops that run."""
        self._items = tuple(items)

    def append(self, *elements: Any) -> None:
        """``append`` of an element, or of pieces."""
        meanings("written", self)
        self.hold((*self._items, *elements))
        self.writes += 1

    def prepend(self, *elements: Any) -> None:
        """Put elements, or pieces, in front of all others."""
        meanings("written", self)
        self.hold((*elements, *self._items))
        self.writes += 1

    def insert(self, index: Any, element: Any) -> None:
        """``insert`` in front."""
        if type(index) is not int or index != 0:
            raise Unsupported("insert into a list that a loop fills, elsewhere than in front")
        self.prepend(element)

    def extend(self, elements: Any) -> None:
        """``extend`` by a list or a tuple."""
        if not isinstance(elements, (list, tuple, Listed)):
            raise Unsupported("extending a list that a loop fills by something else than a list")
        self.append(*(elements.pieces() if isinstance(elements, Listed) else elements))

    def __iadd__(self, elements: Any) -> Listed:
        self.extend(elements)
        return self

    def whole(self) -> Piece:
        """All elements as one piece. Raises SymbolicBranch where they are not known, or how many there are."""
        if self._known is None or self._known[0] is not self._items:
            found = joined(self.pieces())
            if not all(isinstance(x, Piece) for x in self._items):
                return found  # elements that are arrays may be written
            self._known = self._items, found
        check_sources(self._known[1])
        return self._known[1]

    def pieces(self) -> list[Piece]:
        """Its elements in order. Raises SymbolicBranch while a loop runs that appends to it."""
        if any(x is EARLIER for x in self._items):
            raise SymbolicBranch("a list is read in the loop that appends to it")
        return [piece(x) for x in self._items]

    def added_up(self, source: Any, start: Any) -> Any:
        """``sum`` of the list: of what is there."""
        pieces = self.pieces()
        for p in pieces:
            check_sources(p)
            if p.lists:
                raise Unsupported("sum of lists, which joins them")
            if p.may_be_empty:
                _check_start(start, p)
            start = start + sum_(p.value if isinstance(p.value, SymArray) else p.value.numbers(), axis=0)
        return start

    def numbers(self) -> SymArray:
        """See `Numbered`."""
        value = self.whole().value
        return value if isinstance(value, SymArray) else value.numbers()

    @property
    def axes(self) -> tuple[ax.Axis, ...]:
        """The axes of the array that NumPy makes of it."""
        return self.whole().value.axes

    @property
    def slot(self) -> ax.Axis:
        """The axis along which its elements stand."""
        return self.whole().slot

    @property
    def largest(self) -> int:
        """See `Traced`: of the array that NumPy makes of it."""
        return self.whole().value.largest

    def examples(self) -> list[Any]:
        """See `Traced`."""
        return [[]]

    def length(self) -> Any:
        """See `Traced`."""
        return ax.size_of(self.slot)

    def __len__(self) -> int:
        if asked_by_numpy(1):  # it looks for arguments (see `__iter__`), and takes this for no answer
            raise TypeError("a list that a loop fills has no len() that is a number")
        n = self.length()
        if isinstance(n, int):
            return n
        raise SymbolicBranch(f"the code asks for the number behind the length {n} of a list")

    def __getitem__(self, key: Any) -> Any:
        """An element; of one that the iterations before have appended, only the last is known."""
        if isinstance(key, slice):
            return Listed(self._part(key.start, key.stop, key.step))
        if isinstance(key, IndexArray) and key.ndim:
            raise Unsupported("a list that a loop fills by an array of positions; make it an array first")
        if self._items and type(key) is int and key == -1:
            last = self._items[-1]
            if not isinstance(last, Piece):
                return meanings("last of", self) if last is EARLIER else last
            if not last.may_be_empty:
                check_sources(last)
                return last.element(key)
        if isinstance(key, (Position, Beside)) and self._items and self._items[0] is EARLIER:
            return meanings("element of", self, *key.parts[::2])
        return self.whole().element(key)

    def _part(self, start: Any, stop: Any, step: Any) -> tuple[Any, ...]:
        """The elements of a slice: all backwards, or without some that no loop appended, at the ends."""
        self.pieces()  # while a loop appends to it, they are not known
        if (start, stop, step) == (None, None, -1):
            return backwards(self._items)
        first, left = start or 0, 0 if stop is None else stop
        if step in (None, 1) and type(first) is int and type(left) is int and first >= 0 and (left < 0 or stop is None):
            start, end = first, len(self._items) + left
            if start <= end and not any(isinstance(x, Piece) for x in (*self._items[:start], *self._items[end:])):
                return self._items[start:end]
        raise Unsupported("a part of a list that a loop fills; make it an array first")

    def reverse(self) -> None:
        """``reverse``, where no loop runs."""
        if meanings("loops that run"):
            raise Unsupported("a list that is turned around in a loop")
        self.hold(self._part(None, None, -1))
        self.writes += 1

    def __iter__(self) -> Iterator[Any]:
        if asked_by_numpy(1):  # np.stack and its like look for arguments that know what to do with it
            return iter((self,))
        return meanings("loop", (self.slot,), self.__getitem__)  # type: ignore[no-any-return]

    def copy(self) -> Listed:
        """Another list of the same elements."""
        return Listed((self.whole(),))

    __copy__ = copy

    def __deepcopy__(self, memo: Any) -> Listed:
        whole = self.whole()
        return Listed((replace(whole, sources=()),))

    def __array__(self, *args: Any, **kwargs: Any) -> Any:
        raise Unsupported("a list that a loop over a named size fills, where NumPy needs its numbers")

    def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, **kwargs: Any) -> Any:
        return meanings("ufunc", ufunc, method, tuple(map(as_array, inputs)), kwargs)

    def __array_function__(self, function: Any, types: Any, args: Any, kwargs: Any) -> Any:
        if function.__name__ in JOINS and isinstance(self.slot, ax.Short):
            raise Unsupported(f"np.{function.__name__} of a list that is empty at some sizes, which raises")
        return meanings("function", function, as_arrays(args), as_arrays(kwargs))

    def __getattr__(self, name: str) -> Any:
        if hasattr(list, name):
            raise Unsupported(f"a list that a loop over a named size fills has no meaning of .{name}() here")
        raise AttributeError(name)


refuse_missing(Listed, list, np.ndarray)


def as_array(x: Any) -> Any:
    """What NumPy makes of a list that a loop fills; anything else as it is."""
    return x.whole().value if isinstance(x, Listed) else x


def as_arrays(given: Any) -> Any:
    """The same of arguments, in lists and tuples, too."""
    if isinstance(given, dict):
        return {name: as_arrays(x) for name, x in given.items()}
    return type(given)(map(as_arrays, given)) if type(given) in (list, tuple) else as_array(given)


def _check_start(start: Any, p: Piece) -> None:
    """Raise where a sum without elements, which is what it started with, has another type or shape than one of some."""
    if bound(start) or broadcast_axes(lift(start).axes, p.value.axes[1:]) != lift(start).axes:
        raise Unsupported(
            "sum of elements all of which may be left out: that is what it starts with, Python's integer 0; "
            "start it with 0.0, or with an array of zeros"
        )


def check_sources(p: Piece) -> None:
    """Raise where an array was written since its entries became elements, and may be seen through them."""
    if any(source.writes != written for source, written in p.sources):
        raise Unsupported("reading a list of arrays after one of them was written in place; append copies")


def backwards(items: Sequence[Any]) -> tuple[Any, ...]:
    """Elements and pieces in the other order."""
    return tuple(x.backwards() if isinstance(x, Piece) else x for x in reversed(items))


def piece(x: Any) -> Piece:
    """An element as a piece. Raises Unsupported for what no array is made of."""
    if isinstance(x, Piece):
        return x
    if isinstance(x, IndexArray) and not isinstance(x, NO_INDEX):
        at, kind = x.at, IndexArray if isinstance(x, Position) else type(x)
        return Piece(kind((ax.ONE, *x.axes), lambda idx: at(idx[1:]), x.target))
    if isinstance(x, Listed):
        inner = x.whole()
        return Piece(_one(inner.value), ((x, x.writes), *inner.sources), True)
    if type(x) in (list, tuple):
        parts = [piece(e) for e in x]
        fields = tuple(parts) if type(x) is tuple else ()
        array = None if fields and _differ(fields) else _one(lift(x))
        mine: tuple[Source, ...] = ((Shown(x), 0),) if type(x) is list else ()
        return Piece(array, (*mine, *(s for p in parts for s in p.sources)), True, fields=fields)
    if isinstance(x, SymArray):
        return Piece(_one(x), () if x.scalar and not x.axes else ((x.root, x.root.writes),))
    if isinstance(x, (Size, *NO_INDEX, *NUMBERS)):
        return Piece(_one(lift(x)))
    raise Unsupported(f"a {type(x).__name__} in a list that a loop over a named size fills")


def _differ(fields: Sequence[Piece]) -> bool:
    """Whether what stands in a tuple has several shapes, so that it is no array."""
    return any(f.array is None for f in fields) or len({f.value.axes for f in fields}) > 1


def _one(x: Any) -> Any:
    """One more axis in front, of size 1."""
    if isinstance(x, IndexArray):
        return piece(x).value
    entry = x.snapshot()
    return SymArray((ax.ONE, *x.axes), lambda idx: entry(idx[1:]), x.boolean, x.integer_bound)


def joined(pieces: Sequence[Piece]) -> Piece:
    """Pieces as one, end to end."""
    if any(p.ragged for p in pieces):
        raise SymbolicBranch("the length of a list to which a loop appends only where a condition holds")
    for p in pieces:
        check_sources(p)
    if any(p.may_be_empty and (p.value.axes[1:] or len(pieces) > 1) for p in pieces):
        raise Unsupported(
            "an array of a list of arrays that is empty at some sizes, where NumPy does not know its shape"
        )
    if len(pieces) == 1:
        return pieces[0]
    values = [p.value for p in pieces]
    if not pieces or any(isinstance(v, IndexArray) for v in values):
        raise Unsupported("an array of a list that is empty, or of positions from several places")
    if len({v.axes[1:] for v in values}) > 1:
        raise ValueError("setting an array element with a sequence: the shapes differ")
    boolean, integers = of_parts(values)
    if boolean or integers:
        raise Unsupported("an array of a list of truth values or integers from several places; make them floats")
    sources = tuple(s for p in pieces for s in p.sources)
    whole = concatenate(values, 0)
    if isinstance(whole.axes[0], ax.Blocks) and any(isinstance(a, ax.Prod) for a in whole.axes[0].parts):
        raise Unsupported("an array of a list that several loops inside of loops fill")
    return Piece(whole, sources, any(p.lists for p in pieces))
