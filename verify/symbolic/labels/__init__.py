"""Integer arrays at symbolic shapes: positions along a dimension, which select, compare, and count what is before."""

from __future__ import annotations

import functools
from abc import abstractmethod
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from typing import Any, Final

import numpy as np

from verify import limits
from verify.codes import Code
from verify.errors import SymbolicBranch, Unsupported
from verify.numbers.dual import Dual
from verify.symbolic import axes as ax
from verify.symbolic.array import Indices, Numbered, SymArray
from verify.symbolic.axes import Axis, Named
from verify.symbolic.regrouping import regroup, regrouped
from verify.symbolic.sizes import LARGEST, Size, exact_quotient, meanings
from verify.terms import term as t
from verify.terms.index import Roll, fresh
from verify.tracing.dtypes import bound, of_cast
from verify.tracing.operators import comparison, operators, refuse_missing, seen_class
from verify.tracing.protocol import examples, others


class IndexArray(Numbered):
    """An integer array whose entries select along ``target``: ``np.arange(N)``, labels, ``argmax``.

    In arithmetic, each is the number of positions before it. ``counted`` are all positions, in order (1) or from the
    last one (-1).
    """

    __slots__ = ("at", "axes", "counted", "target", "unique")
    __class__ = property(seen_class)
    __hash__ = None  # type: ignore[assignment]

    __lt__ = comparison(np.less)
    __le__ = comparison(np.less_equal)
    __gt__ = comparison(np.greater)
    __ge__ = comparison(np.greater_equal)
    __eq__ = comparison(np.equal)
    __ne__ = comparison(np.not_equal)
    __add__, __radd__, _ = operators(np.add)
    __sub__, __rsub__, _ = operators(np.subtract)
    __mul__, __rmul__, _ = operators(np.multiply)
    __truediv__, __rtruediv__, _ = operators(np.divide)
    __pow__, __rpow__, _ = operators(np.power)

    def __init__(
        self,
        axes: Sequence[Axis],
        at: Callable[[Indices], Any],
        target: Axis,
        unique: bool = False,
        counted: int = 0,
    ) -> None:
        self.axes, self.target, self.unique, self.counted = tuple(axes), target, unique, counted
        self.at = functools.cache(at)  # a position is one object, however often it is asked for

    @property
    def shape(self) -> tuple[Any, ...]:
        """Sizes of the axes."""
        return tuple(ax.size_of(a) for a in self.axes)

    @property
    def ndim(self) -> int:
        """The number of axes."""
        return len(self.axes)

    @property
    def size(self) -> Any:
        """The number of entries."""
        return ax.size_of(ax.merged(self.axes))

    dtype = np.dtype(int)

    @property
    def largest(self) -> int:
        """See `Traced`: 0, since positions are made numbers before anything is computed with them."""
        return 0

    def examples(self) -> list[Any]:
        """See `Traced`: an array, or for a single entry NumPy's scalar, too."""
        return examples(self.ndim, self.dtype)

    def length(self) -> Any:
        """The size of the first axis."""
        return self.shape[0] if self.axes else len(self)

    def __len__(self) -> int:
        return SymArray.__len__(self)  # type: ignore[arg-type]

    def __iter__(self) -> Iterator[Any]:
        return meanings("loop", self.axes[:1], self.__getitem__)  # type: ignore[no-any-return]

    def __getitem__(self, key: Any) -> IndexArray:
        if self.counted and isinstance(key, Position) and key.target == self.target:
            return key if self.counted > 0 else key.turned()
        axes, forth = meanings("select axes", self.axes, key)
        backwards = isinstance(key, slice) and (key.start, key.stop, key.step) == (None, None, -1)
        return type(self)(axes, lambda idx: self.at(forth(idx)), self.target, counted=-self.counted * backwards)

    def __neg__(self) -> Any:
        return np.negative(self)

    def astype(self, dtype: Any, **_: Any) -> Any:
        """Integers stay integers, where they are wide enough for any position; as floats they are numbers."""
        if np.dtype(dtype).kind not in "iu":
            return self.numbers().astype(dtype)
        of_cast(np.dtype(dtype), LARGEST)
        return self if np.dtype(dtype) == self.dtype else Narrow(self.axes, self.at, self.target, self.unique)

    def numbers(self) -> SymArray:
        """The positions as integers: how many positions of the dimension are before each."""
        if not isinstance(self.target, Named):
            raise Unsupported(f"positions in range({ax.size_of(self.target)}) used as numbers")
        sort = self.target.sort

        def number(idx: Indices) -> Dual:
            before = fresh(sort)
            return Dual(t.sum_over((before,), t.at_most(before, self.at(idx), -1)))

        return SymArray(self.axes, number, integer_bound=bound(ax.size_of(self.target)))

    def copy(self) -> IndexArray:
        """Itself: labels are never written to."""
        return self

    def reshape(self, *shape: Any) -> IndexArray:
        """Only to its own shape, or flat where it has one axis, or with axes of size 1."""
        wanted = shape[0] if len(shape) == 1 and isinstance(shape[0], tuple) else shape
        axes = tuple(regroup(self.axes, wanted))
        mine = self.axes
        return type(self)(axes, lambda idx: self.at(regrouped(axes, mine, idx)), self.target, self.unique)

    flatten = ravel = lambda self: self.reshape(-1)

    def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, **kwargs: Any) -> Any:
        return NotImplemented if others(inputs) else meanings("ufunc", ufunc, method, inputs, kwargs)

    def __array_function__(self, function: Any, types: Any, args: Any, kwargs: Any) -> Any:
        return meanings("function", function, args, kwargs)

    def __getattr__(self, name: str) -> Any:
        if hasattr(np.ndarray, name):
            raise Unsupported(f"integer labels used as numbers: .{name}; only indexing and comparisons have a meaning")
        raise AttributeError(name)


class Counted(IndexArray):
    """The position n of a loop, ``n + size`` or ``size - n``."""

    __slots__ = ()

    def examples(self) -> list[Any]:
        """See `Seen`: Python's integer, or NumPy's."""
        return [0, np.int64(0)]

    @property
    @abstractmethod
    def parts(self) -> tuple[Position, int, Any]:
        """The position, 1 or -1, and what is added."""

    def __add__(self, other: Any) -> Any:
        position, sign, size = self.parts
        return counted(position, sign, other + size) if type(other) in (int, Size) else np.add(self, other)

    def __neg__(self) -> Any:
        position, sign, size = self.parts
        return counted(position, -sign, -size)

    def __sub__(self, other: Any) -> Any:
        return self + -other if type(other) in (int, Size) else np.subtract(self, other)

    def __rsub__(self, other: Any) -> Any:
        return -self + other if type(other) in (int, Size) else np.subtract(other, self)

    def __invert__(self) -> Any:
        return -1 - self

    def __mod__(self, other: Any) -> Any:
        return wrapped(*self.parts, other)

    __radd__ = __add__

    def __getitem__(self, key: Any) -> Any:
        raise IndexError("invalid index to scalar variable.")

    def __index__(self) -> int:
        return meanings("first index", *self.parts)  # type: ignore[no-any-return]

    def reshape(self, *shape: Any) -> Any:
        """Refused."""
        raise Unsupported("the position of a loop as an array")

    flatten = ravel = reshape

    def astype(self, dtype: Any, **_: Any) -> Any:
        """As numbers."""
        return self.numbers().astype(dtype)


class Position(Counted):
    """Where a loop is: a single position, of which it may be known that it is none of the first few, or the last."""

    __slots__ = ("not_first", "not_last")

    def __init__(self, index: Any, target: Axis, not_first: int = 0, not_last: int = 0) -> None:
        super().__init__((), lambda idx: index, target)
        self.not_first, self.not_last = not_first, not_last

    def turned(self) -> Position:
        """The position as far from the end as this is from the start."""
        return Position(ax.flipped(self.target, self.at(())), self.target, self.not_last, self.not_first)

    @property
    def parts(self) -> tuple[Position, int, Any]:
        """See `Counted`."""
        return self, 1, 0

    astype = IndexArray.astype

    def __mul__(self, other: Any) -> Any:
        if type(other) is int and other == 1:
            return self
        return Spaced(self, other, 0) if type(other) is int and other > 1 else np.multiply(self, other)

    __rmul__ = __mul__


class Beside(Counted):
    """``i + 1`` or ``i - 1`` of the position of a loop: an index, and as a number one more or one less. ``i + k`` is a
    number, and where a window ends.

    Before the first position Python's -1 is the last one, as here; past the last one there is nothing, and where a loop
    gets there, that is no index.
    """

    __slots__ = ("position", "step")

    def __init__(self, position: Position, step: int) -> None:
        if not isinstance(position.target, Named):
            raise Unsupported(f"the position beside one in range({ax.size_of(position.target)})")
        super().__init__((), self._index, position.target)
        self.position, self.step = position, step

    @property
    def parts(self) -> tuple[Position, int, Any]:
        """See `Counted`."""
        return self.position, 1, self.step

    @property
    def not_last(self) -> int:
        """How many of the last positions it is not; 0 where it may go around the end."""
        return self.position.not_last - self.step if self.step >= -self.position.not_first else 0

    def _index(self, idx: Indices) -> Any:
        past = range(self.position.not_last + 1, self.step + 1)  # of the last positions
        if len(past) > limits.SLICED or not all(meanings("elsewhere", self.position, -k) for k in past):
            if self.step > max(1, self.position.not_last):
                raise Unsupported("an entry further from that of a loop's position than the loop leaves out at the end")
            raise Unsupported("an index past the end in the last iteration, or one of which that is not known")
        return Roll(self.position.at(()), -self.step, self.position.target.sort)  # type: ignore[union-attr]

    def numbers(self) -> SymArray:
        """See `Numbered`."""
        return self.position.numbers() + self.step  # type: ignore[no-any-return]

    def __mul__(self, other: Any) -> Any:
        if type(other) is int and other > 1:
            return Spaced(self.position, other, other * self.step)
        return np.multiply(self, other)

    __rmul__ = __mul__


class Affine(Counted):
    """``n + size`` or ``size - n`` of the position n of a loop (``sign``): a number, and an index where it lies on the
    axis at every position, counted from the end as Python does."""

    __slots__ = ("added", "position", "sign")

    def __init__(self, position: Position, sign: int, size: Any) -> None:
        super().__init__((), self._index, position.target)
        self.position, self.sign, self.added = position, sign, size

    def _index(self, idx: Indices) -> Any:
        if self.sign == -1 and type(self.added) is int and self.added in (0, -1):  # -0 is 0, and -N - 0 is no place
            return _around(self.position, -1, self.added)
        raise Unsupported("an index that is computed from the position of a loop, and may lie beyond the axis")

    def numbers(self) -> SymArray:
        """See `Numbered`."""
        return self.position.numbers() * self.sign + self.added  # type: ignore[no-any-return]

    @property
    def parts(self) -> tuple[Position, int, Any]:
        """See `Counted`."""
        return self.position, self.sign, self.added


def counted(position: Position, sign: int, size: Any) -> Any:
    """``n + size`` or ``size - n`` of the position n of a loop.

    ``N - 1 - n`` is the position as far from the other end.
    """
    beside = size
    if sign == -1 and isinstance(position.target, Named):  # N + c - n is c + 1 after the turned position
        position, beside = position.turned(), size - ax.size_of(position.target) + 1
    if type(beside) is int and beside == 0:
        return position
    named = type(beside) is int and isinstance(position.target, Named)
    if named and (beside >= -1 or -beside <= position.not_first):
        return Beside(position, beside)
    return Affine(position.turned() if beside is not size else position, sign, size)


def _around(position: Position, sign: int, steps: int) -> Any:
    """The index ``n + steps`` or ``steps - n``, around the axis."""
    if sign == -1:
        position, steps = position.turned(), steps + 1
    return Roll(position.at(()), -steps, position.target.sort) if steps else position.at(())  # type: ignore[union-attr]


def wrapped(position: Position, sign: int, size: Any, n: Any) -> IndexArray:
    """``(n + size) % N`` or ``(size - n) % N``: the position that far around an axis of N positions, also as a number.

    Raises SymbolicBranch for what is no whole number of times around the axis of the position, and a number of steps.
    """
    own = Size.of(ax.size_of(position.target))
    if isinstance(position.target, Named) and type(n) is Size and n.terms == own.terms:
        steps = Size.of(size).terms.get((), Fraction(0))
        laps = exact_quotient(Size.of(Size.of(size) - steps), own)
        if type(laps) is int and steps.denominator == 1:
            return IndexArray((), lambda idx: _around(position, sign, int(steps)), position.target)
    raise SymbolicBranch("the code asks for the position of a loop % a number, which needs its values")


class Spaced(IndexArray):
    """``i * step + offset`` of the position i of a loop: where a window starts or ends; as a number that."""

    __slots__ = ("offset", "position", "step")

    def __init__(self, position: Position, step: int, offset: int) -> None:
        super().__init__((), self._index, position.target)
        self.position, self.step, self.offset = position, step, offset

    def _index(self, idx: Indices) -> Any:
        raise Unsupported("a multiple of the position of a loop as an index of an axis that is no multiple of its size")

    def __add__(self, other: Any) -> Any:
        if type(other) is int:
            return Spaced(self.position, self.step, self.offset + other)
        return np.add(self, other)

    def __sub__(self, other: Any) -> Any:
        return self + -other if type(other) is int else np.subtract(self, other)

    __radd__ = __add__

    def numbers(self) -> SymArray:
        """See `Numbered`."""
        return self.position.numbers() * self.step + self.offset  # type: ignore[no-any-return]

    __getitem__, astype = Counted.__getitem__, Counted.astype
    reshape = flatten = ravel = Counted.reshape


NO_INDEX: Final = (Beside, Affine, Spaced)  # as a number none of these is how many positions are before its index


class Narrow(IndexArray):
    """Positions as integers of fewer bits or without a sign, arithmetic of which wraps."""

    __slots__ = ()

    def numbers(self) -> SymArray:
        """Refused."""
        raise Unsupported(
            "arithmetic of narrow or unsigned integers, which wraps; use int or float", code=Code.LOSSY_CAST
        )


refuse_missing(IndexArray, np.ndarray, np.int64)
