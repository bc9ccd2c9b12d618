"""Arrays of symbolic shape: a function from indices to dual numbers over terms, under NumPy's protocols.

Broadcasting, slicing and transposing cost nothing until an entry is asked for. Arrays are mutable as NumPy's are: a
view writes through to its base, and every operation takes a snapshot of its operands.
"""

from __future__ import annotations

import itertools
from abc import abstractmethod
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from typing import Any

import numpy as np

from verify.codes import Code
from verify.errors import SymbolicBranch, Unsupported
from verify.numbers.constants import as_written, scalar
from verify.numbers.dual import Dual
from verify.symbolic import axes as ax
from verify.symbolic.axes import Axis, Lit
from verify.symbolic.regrouping import regrouped
from verify.symbolic.sizes import Sequenced, Size, meanings
from verify.terms import term as t
from verify.tracing.dtypes import bound, check_width, of_parts, shown
from verify.tracing.frames import asked_by_numpy
from verify.tracing.operators import comparison, operators, refuse_missing, seen_class
from verify.tracing.protocol import examples, others

Indices = tuple[Any, ...]
Entry = Callable[[Indices], Dual]
ZERO = Dual(t.ZERO)
ONE = Dual(t.ONE)
births = itertools.count()  # which of two arrays was made first, which loops ask


class SymArray(Sequenced):
    """An array over typed axes.

    ``boolean`` marks 0/1 arrays that came from comparisons, ``integer_bound`` (if not 0) bounds the entries of an
    array of integers, and ``scalar`` says that NumPy gives one of its immutable scalars here, no array without axes.
    """

    __slots__ = ("_entry", "axes", "boolean", "born", "integer_bound", "scalar", "writes")
    __class__ = property(seen_class)
    __hash__ = None  # type: ignore[assignment]

    __add__, __radd__, __iadd__ = operators(np.add)
    __sub__, __rsub__, __isub__ = operators(np.subtract)
    __mul__, __rmul__, __imul__ = operators(np.multiply)
    __truediv__, __rtruediv__, __itruediv__ = operators(np.divide)
    __pow__, __rpow__, __ipow__ = operators(np.power)
    __matmul__, __rmatmul__, __imatmul__ = operators(np.matmul)
    __and__, __rand__, __iand__ = operators(np.bitwise_and)
    __or__, __ror__, __ior__ = operators(np.bitwise_or)
    __xor__, __rxor__, __ixor__ = operators(np.bitwise_xor)
    __floordiv__, __rfloordiv__, __ifloordiv__ = operators(np.floor_divide)
    __mod__, __rmod__, __imod__ = operators(np.remainder)
    __lt__ = comparison(np.less)
    __le__ = comparison(np.less_equal)
    __gt__ = comparison(np.greater)
    __ge__ = comparison(np.greater_equal)
    __eq__ = comparison(np.equal)
    __ne__ = comparison(np.not_equal)

    def __init__(
        self, axes: Sequence[Axis], entry: Entry, boolean: bool = False, integer_bound: int = 0, scalar: bool = False
    ) -> None:
        self.axes = tuple(axes)
        self._entry = memoised(entry)
        self.boolean, self.integer_bound, self.scalar = boolean, integer_bound, scalar
        self.writes, self.born = 0, next(births)

    @property
    def root(self) -> SymArray:
        """The array that owns the entries."""
        return self

    def snapshot(self) -> Entry:
        """The entries as they are now, whatever is written later."""
        return self._entry

    def write(self, entry: Entry) -> None:
        """Replace all entries."""
        meanings("written", self)
        self._entry = memoised(entry)
        self.writes += 1

    def lay_out(self, axes: Sequence[Axis], entry: Entry) -> None:
        """The same entries, told by other axes of the same sizes."""
        meanings("laid out", self)
        self.axes, self._entry = tuple(axes), memoised(entry)
        self.writes += 1

    @property
    def shape(self) -> tuple[Any, ...]:
        """Sizes: ints for literal axes, symbolic sizes that compute for the others."""
        return tuple(ax.size_of(a) for a in self.axes)

    @property
    def ndim(self) -> int:
        """The number of axes."""
        return len(self.axes)

    @property
    def size(self) -> Any:
        """The number of entries."""
        return ax.size_of(ax.merged(self.axes))

    @property
    def dtype(self) -> np.dtype[Any]:
        """The dtype that NumPy would show."""
        return shown(self.boolean, self.integer_bound)

    @property
    def largest(self) -> int:
        """See `Traced`."""
        return 1 if self.boolean else self.integer_bound

    def examples(self) -> list[Any]:
        """See `Traced`: an array, or for a single entry NumPy's scalar, too."""
        return examples(self.ndim, self.dtype)

    def length(self) -> Any:
        """The size of the first axis."""
        return self.shape[0] if self.axes else len(self)

    @property
    def T(self) -> SymArray:
        """The transpose, a view."""
        return View.transposed(self, range(self.ndim)[::-1])

    mT = property(lambda self: View.transposed(self, [*range(self.ndim - 2), self.ndim - 1, self.ndim - 2]))

    def __len__(self) -> int:
        if not self.axes:
            raise TypeError("len() of unsized object")
        n = self.shape[0]
        if isinstance(n, int):
            return n
        raise SymbolicBranch(f"the code asks for len() of an axis of size {n}; use .shape[0]")

    def __iter__(self) -> Iterator[Any]:
        n = self.shape[0]
        if not isinstance(n, int):
            return meanings("loop", self.axes[:1], self.__getitem__)  # type: ignore[no-any-return]
        return (self[k] for k in range(n))

    def __bool__(self) -> bool:
        if not self.axes:
            return bool(meanings("decided", self.snapshot()(()).value, self.boolean))
        raise SymbolicBranch("the code branches on the values of an array; use np.where instead")

    def __float__(self) -> float:
        raise SymbolicBranch("the code turns an array entry into a float; keep it an array (use NumPy's functions)")

    __int__ = __index__ = __complex__ = __float__

    def __getitem__(self, key: Any) -> Any:
        return meanings("get", self, key)

    def __setitem__(self, key: Any, value: Any) -> None:
        meanings("put", self, key, value)

    def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, **kwargs: Any) -> Any:
        return NotImplemented if others(inputs) else meanings("ufunc", ufunc, method, inputs, kwargs)

    def __array_function__(self, function: Any, types: Any, args: Any, kwargs: Any) -> Any:
        return meanings("function", function, args, kwargs)

    def __getattr__(self, name: str) -> Any:
        if meanings("has method", name):
            return lambda *args, **kwargs: meanings("method", self, name, args, kwargs)
        if name.startswith("__") and (not hasattr(np.ndarray, name) or asked_by_numpy(1)):
            raise AttributeError(name)
        raise Unsupported(f"the array attribute .{name} has no meaning here yet")

    def __copy__(self) -> SymArray:
        return SymArray(self.axes, self.snapshot(), self.boolean, self.integer_bound, self.scalar)

    def __deepcopy__(self, memo: Any) -> SymArray:
        return self.__copy__()

    def __neg__(self) -> Any:
        return np.negative(self)

    def __pos__(self) -> Any:
        return np.positive(self)

    def __abs__(self) -> Any:
        return np.abs(self)

    def __invert__(self) -> Any:
        return np.invert(self)


refuse_missing(SymArray, np.ndarray, np.float64)


class Numbered(Sequenced):
    """No array, but what NumPy makes one of: integers that select along a dimension, a list that a loop fills."""

    __slots__ = ()

    @abstractmethod
    def numbers(self) -> SymArray:
        """The numbers to compute with."""


class View(SymArray):
    """An array that shares its entries with ``base``.

    ``forth`` maps an index of the view to one of the base; ``back`` maps an index of the base to (0/1 term that says
    whether the view holds it, the index in the view).
    """

    __slots__ = ("back", "base", "forth", "over")

    def __init__(
        self,
        base: SymArray,
        axes: Sequence[Axis],
        forth: Callable[[Indices], Indices],
        back: Callable[[Indices], tuple[t.Term, Indices | None]],
    ) -> None:
        self.axes = tuple(axes)
        self.base, self.forth, self.back, self.over = base, forth, back, base.axes
        self.boolean, self.integer_bound, self.scalar = base.boolean, base.integer_bound, False

    @property
    def root(self) -> SymArray:
        """The array that owns the entries."""
        return self.base.root

    def snapshot(self) -> Entry:
        """The entries as they are now."""
        inner, forth = self._shared(), self.forth
        return lambda idx: inner(forth(idx))

    def _shared(self) -> Entry:
        """The entries of the base, which the indices of the view are about."""
        if self.base.axes is not self.over:
            raise Unsupported("a view that was made before a loop wrote its array")
        return self.base.snapshot()

    def write(self, entry: Entry) -> None:
        """Write through to the base."""
        old, back = self._shared(), self.back

        def written(idx: Indices) -> Dual:
            inside, place = back(idx)
            if inside is t.ZERO or place is None:
                return old(idx)
            return entry(place) if inside is t.ONE else Dual(inside).select(entry(place), old(idx))

        self.base.write(written)

    @staticmethod
    def transposed(base: SymArray, order: Sequence[int]) -> SymArray:
        """The axes in another order."""
        places = {axis: n for n, axis in enumerate(order)}

        def forth(idx: Indices) -> Indices:
            return tuple(idx[places[n]] for n in range(len(order)))

        return View(base, [base.axes[n] for n in order], forth, lambda idx: (t.ONE, tuple(idx[n] for n in order)))

    @staticmethod
    def reshaped(base: SymArray, axes: Sequence[Axis]) -> View:
        """Other groupings of the same atoms."""
        mine, theirs = base.axes, tuple(axes)
        return View(
            base,
            theirs,
            lambda idx: regrouped(theirs, mine, idx),
            lambda idx: (t.ONE, regrouped(mine, theirs, idx)),
        )


def memoised(entry: Entry) -> Entry:
    """``entry`` computed once for each index."""
    memo: dict[Indices, Dual] = {}

    def look_up(idx: Indices) -> Dual:
        found = memo.get(idx)
        if found is None:
            found = memo[idx] = entry(idx)
        return found

    return look_up


def lift(x: Any) -> SymArray:
    """A symbolic array from an array, a number, a size or a plain NumPy array (a constant)."""
    if isinstance(x, SymArray):
        return x
    if isinstance(x, (Size, Fraction)):
        number = Dual(x.number if isinstance(x, Size) else t.const(x))
        return SymArray((), lambda idx: number, integer_bound=bound(x))
    if isinstance(x, Numbered):
        return x.numbers()
    if isinstance(x, (list, tuple)):
        return stacked([lift(v) for v in x])
    array = np.array(x)  # a copy: its entries are asked for later
    check_width(array.dtype)
    if array.dtype.kind == "c":
        raise Unsupported("complex numbers: gradproof's derivatives are over the reals", code=Code.COMPLEX)
    if array.dtype.kind not in "biuf":
        raise Unsupported(f"an array of {array.dtype} in the computation")
    axes = [Lit(n) for n in array.shape]
    boolean = array.dtype.kind == "b"
    return SymArray(axes, lambda idx: Dual(constant(array[idx])), boolean, 0 if boolean else bound(array))


def constant(value: Any) -> t.Term:
    """A constant of the user's code as a term; minus infinity is the one value that is not a number (for masks)."""
    if isinstance(value, (float, np.floating)) and np.isneginf(value):
        return t.entry("-inf", ())
    if isinstance(value, (bool, np.bool_, int, np.integer)):
        return t.const(int(value))
    if isinstance(value, Fraction):
        return t.const(value)
    found: t.Term = scalar(as_written(value), t.const)
    return found


def stacked(parts: Sequence[SymArray]) -> SymArray:
    """Arrays of one shape, one after the other along a new first axis of literal size."""
    entries = [p.snapshot() for p in parts]
    first = parts[0].axes if parts else ()
    if any(p.axes != first for p in parts):
        raise ValueError("setting an array element with a sequence: the shapes differ")
    return SymArray([Lit(len(parts)), *first], lambda idx: entries[idx[0]](idx[1:]), *of_parts(parts))


def broadcast_axes(*shapes: Sequence[Axis]) -> tuple[Axis, ...]:
    """NumPy's broadcasting on axes; two names are never equal. Raises ValueError as NumPy does."""
    rank = max(map(len, shapes))
    result: list[Axis] = []
    for n in range(rank):
        here = {s[len(s) - rank + n] for s in shapes if len(s) - rank + n >= 0} - {ax.ONE}
        if len(here) > 1:
            if len({str(ax.size_of(a)) for a in here}) == 1:
                raise Unsupported(f"axes of size {ax.size_of(here.pop())} that are laid end to end in several ways")
            shown = " ".join(str(tuple(ax.size_of(a) for a in s)) for s in shapes)
            raise ValueError(f"operands could not be broadcast together with shapes {shown}")
        result.append(here.pop() if here else ax.ONE)
    return tuple(result)


def aligned(a: SymArray, axes: Sequence[Axis]) -> Entry:
    """The entries of ``a`` seen at indices of the broadcast ``axes``."""
    entry, mine = a.snapshot(), a.axes
    skip = len(axes) - len(mine)
    stretch = [m == ax.ONE for m in mine]
    if not skip and not any(s and x != ax.ONE for s, x in zip(stretch, axes, strict=True)):
        return entry
    return lambda idx: entry(tuple(0 if s else i for s, i in zip(stretch, idx[skip:], strict=True)))


def elementwise(
    function: Callable[..., Dual], *operands: Any, boolean: bool = False, integer_bound: int = 0
) -> SymArray:
    """A function of dual numbers on broadcast operands; without axes, one of NumPy's scalars."""
    arrays = [lift(o) for o in operands]
    axes = broadcast_axes(*(a.axes for a in arrays))
    entries = [aligned(a, axes) for a in arrays]
    return SymArray(axes, lambda idx: function(*(e(idx) for e in entries)), boolean, integer_bound, scalar=True)


def total(pieces: Sequence[Dual]) -> Dual:
    """A sum of dual numbers."""
    result = Dual(t.add(*(p.value for p in pieces)) if pieces else t.ZERO)
    tangents = [p.tangent for p in pieces if p.tangent is not None]
    if tangents:
        result.tangent = t.add(*tangents)
    return result


def summed(variables: tuple[Any, ...], d: Dual) -> Dual:
    """The sum of a dual number over index variables."""
    return Dual(t.sum_over(variables, d.value), None if d.tangent is None else t.sum_over(variables, d.tangent))


def sum_axes(axes: Sequence[Axis], at: Callable[[Indices], Dual]) -> Dual:
    """The sum of ``at`` over all indices of ``axes``."""
    for n, axis in enumerate(axes):
        if isinstance(axis, ax.Short):
            return sum_axes(
                [*axes[:n], ax.Named(axis.sort), *axes[n + 1 :]],
                lambda idx, n=n, axis=axis: Dual(ax.inside(axis, idx[n])).select(at(idx), ZERO),  # type: ignore[misc]
            )
    choices = ax.cases(ax.Prod(tuple(axes)))
    return total([summed(variables, at(idx)) for idx, variables in choices])
