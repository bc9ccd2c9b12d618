"""``x[mask]`` at symbolic shapes: the selected entries as a whole array that remembers its mask.

How many entries are selected depends on values, so there is no shape; but entry by entry arithmetic, and writing the
result back through the same mask (``z[mask] = np.exp(x[mask])``), mean the same at every shape; so do sums over them,
and products over them with what the same mask selects.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, Final

import numpy as np

from verify.errors import Unsupported
from verify.symbolic import axes as ax
from verify.symbolic.array import SymArray, lift
from verify.terms.term import Term
from verify.tracing.operators import comparison, operators, seen_class
from verify.tracing.protocol import Seen, examples


class Selected(Seen):
    """Entries of ``array``, or its rows, where ``mask`` is true."""

    __slots__ = ("array", "mask")
    __class__ = property(seen_class)
    axes = None  # no shape

    __add__, __radd__, __iadd__ = operators(np.add)
    __sub__, __rsub__, __isub__ = operators(np.subtract)
    __mul__, __rmul__, __imul__ = operators(np.multiply)
    __truediv__, __rtruediv__, __itruediv__ = operators(np.divide)
    __pow__, __rpow__, __ipow__ = operators(np.power)
    __matmul__, __rmatmul__, _ = operators(np.matmul)
    __and__, __rand__, __iand__ = operators(np.logical_and)
    __or__, __ror__, __ior__ = operators(np.logical_or)
    __lt__, __le__ = comparison(np.less), comparison(np.less_equal)
    __gt__, __ge__ = comparison(np.greater), comparison(np.greater_equal)
    __eq__, __ne__ = comparison(np.equal), comparison(np.not_equal)
    __hash__ = None  # type: ignore[assignment]

    def __init__(self, array: SymArray, mask: SymArray) -> None:
        if array.axes[: mask.ndim] != mask.axes:
            raise Unsupported("selecting with a mask of another shape")
        self.array = SymArray(array.axes, array.snapshot(), array.boolean, array.integer_bound)
        self.mask = SymArray(mask.axes, mask.snapshot(), boolean=True)

    def examples(self) -> list[Any]:
        """See `Seen`."""
        return examples(self.ndim, self.dtype)

    boolean = property(lambda self: self.array.boolean)
    integer_bound = property(lambda self: self.array.integer_bound)
    dtype = property(lambda self: self.array.dtype)
    ndim = property(lambda self: self.array.ndim - self.mask.ndim + 1)

    @property
    def size(self) -> Any:
        """How many entries there are: a number that depends on values."""
        return np.sum(self.mask) * math.prod(self.array.shape[self.mask.ndim :])

    @property
    def shape(self) -> tuple[Any, ...]:
        """Its first axis has as many entries as the mask selects."""
        return (np.sum(self.mask), *self.array.shape[self.mask.ndim :])

    @property
    def T(self) -> Any:
        """Rows as columns; entries as they are."""
        return self if self.ndim == 1 else Columns(self)

    def filled(self) -> SymArray:
        """The whole array with zeros where nothing is selected."""
        beside = self.array.ndim - self.mask.ndim
        filled: SymArray = np.where(self.mask[(..., *[None] * beside)] if beside else self.mask, self.array, 0)  # type: ignore[assignment]
        return filled

    def sum(self, axis: Any = None, keepdims: bool = False) -> Any:
        """The sum of the entries; over the first axis, of the rows; over another, within each row."""
        if keepdims or not (axis is None or isinstance(axis, int)):
            raise Unsupported("the sum of what a mask selects over several axes or with keepdims")
        if axis is None:
            return np.sum(self.filled())
        if axis % self.ndim == 0:
            return np.sum(self.filled(), axis=tuple(range(self.mask.ndim)))
        return Selected(np.sum(self.array, axis=axis % self.ndim + self.mask.ndim - 1), self.mask)

    def mean(self, axis: Any = None) -> Any:
        """Their mean, which has no value where there are none."""
        return self.sum(axis) / (self.size if axis is None else self.shape[axis])

    def dot(self, other: Any) -> Any:
        """The product with an array, or over the selected entries with what the same mask selects."""
        return product(self, other)

    def copy(self) -> Selected:
        """The same entries."""
        return Selected(self.array, self.mask)

    def __array_function__(self, function: Any, types: Any, args: Any, kwargs: Any) -> Any:
        meant = MEANT.get(function.__name__)
        if meant is None:
            raise Unsupported(f"np.{function.__name__} of entries that a mask selects; use np.where")
        return meant(*args, **kwargs)

    def __neg__(self) -> Any:
        return np.negative(self)

    def __invert__(self) -> Any:
        return np.logical_not(self)

    def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, **kwargs: Any) -> Any:
        if ufunc is np.matmul and method == "__call__" and not kwargs:
            return product(*inputs)
        others = [i for i in inputs if not isinstance(i, Selected)]
        if method != "__call__" or any(lift(o).ndim >= self.ndim for o in others):
            raise Unsupported(f"np.{ufunc.__name__} of entries that a mask selects, with an array of another shape")
        out = kwargs.pop("out", None)
        if kwargs or not all(self.beside(i) for i in inputs if isinstance(i, Selected)):
            raise Unsupported("arithmetic between entries that two different masks select")
        whole = ufunc(*(i.array if isinstance(i, Selected) else i for i in inputs))
        if out is not None:
            out[0].array = whole
            return out[0]
        return Selected(whole, self.mask)

    def __getitem__(self, key: Any) -> Any:
        if isinstance(key, Selected) and key.boolean and self.beside(key) and key.ndim == 1:
            return Selected(self.array, _both(self.mask, key.array))
        if isinstance(key, tuple) and key and key[0] == slice(None) and self.mask.ndim == 1:
            return Selected(self.array[key], self.mask)
        raise Unsupported(
            "an index into what a mask selects: how many entries there are depends on values; use np.where"
        )

    def __setitem__(self, key: Any, value: Any) -> None:
        if not (isinstance(key, Selected) and key.boolean and self.beside(key)) or self.ndim > 1:
            raise Unsupported("writing into what a mask selects, but by a condition on it; use np.where")
        array = SymArray(self.array.axes, self.array.snapshot(), self.boolean, self.integer_bound)
        new = value.written_to(array, _both(self.mask, key.array)) if isinstance(value, Selected) else value
        self.array = lift(np.where(key.array, new, array))
        if self.array.axes != self.mask.axes:
            raise Unsupported("assigning an array to entries that a condition selects; use np.where")

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        raise Unsupported(f"x[mask].{name}: how many entries a mask selects depends on values; use np.where")

    def beside(self, other: Selected) -> bool:
        """Whether the other's entries stand one to one beside these: the same mask selects them."""
        return _same(self.mask, other.mask)

    def written_to(self, array: SymArray, mask: SymArray) -> SymArray:
        """What ``array[mask] = self`` writes, as a whole array. Raises Unsupported for another mask."""
        if array.axes[: mask.ndim] != mask.axes or not _same(mask, self.mask):
            raise Unsupported("entries that one mask selects, written through another")
        return self.array


def _both(a: SymArray, b: SymArray) -> SymArray:
    return lift(np.logical_and(a, b))


def _same(a: SymArray, b: SymArray) -> bool:
    """Whether two masks are the same expression at every index."""
    if a.axes != b.axes:
        return False
    choices = ax.cases(ax.Prod(a.axes))
    return all(_value(a, idx) is _value(b, idx) for idx, _ in choices)


def _value(mask: SymArray, idx: tuple[Any, ...]) -> Term:
    found: Term = mask.snapshot()(idx).value
    return found


class Columns(Seen):
    """The transpose of selected rows, which a product takes."""

    __slots__ = ("T",)
    __class__ = property(seen_class)
    axes = None

    __matmul__, __rmatmul__, _ = operators(np.matmul)
    __mul__, __rmul__, _ = operators(np.multiply)

    def __init__(self, rows: Selected) -> None:
        if rows.ndim != 2:
            raise Unsupported("the transpose of what a mask selects, with more than two axes")
        self.T = rows

    def examples(self) -> list[Any]:
        """See `Seen`."""
        return self.T.examples()

    def dot(self, other: Any) -> Any:
        """The product."""
        return product(self, other)

    def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, **kwargs: Any) -> Any:
        if ufunc is np.matmul and method == "__call__" and not kwargs:
            return product(*inputs)
        others = [i for i in inputs if i is not self]
        if method != "__call__" or kwargs or any(isinstance(o, (Selected, Columns)) or lift(o).axes for o in others):
            raise Unsupported(f"np.{ufunc.__name__} of the transpose of what a mask selects; use np.where")
        return Columns(ufunc(*(self.T if i is self else i for i in inputs)))

    __array_function__ = Selected.__array_function__


def product(a: Any, b: Any) -> Any:
    """``a @ b``, where a mask selects rows of one or both.

    Over the selected entries it is the product of the whole arrays, with zeros where nothing is selected: the mask is
    the same, so that the entries that meet are. Over another axis it is that of each row.
    """
    if isinstance(a, Selected) and not isinstance(b, (Selected, Columns)) and a.ndim == 2 and a.mask.ndim == 1:
        return Selected(a.array @ b, a.mask)
    rows = a.T if isinstance(a, Columns) else a
    over = isinstance(rows, Selected) and isinstance(b, Selected) and (isinstance(a, Columns) or a.ndim == 1)
    if not over or rows.mask.ndim != 1 or b.ndim > 2 or not rows.beside(b):
        raise Unsupported("this product of what masks select; use np.where")
    return rows.filled().T @ b.filled()


MEANT: Final[dict[str, Callable[..., Any]]] = {
    "sum": lambda a, axis=None, **extra: a.sum(axis, **extra),
    "mean": lambda a, axis=None, **extra: a.mean(axis, **extra),
    "dot": product,
    "zeros_like": lambda a: a * 0,
    "ones_like": lambda a: a * 0 + 1,
    "where": lambda c, yes, no: _chosen(c, yes, no),
    "copy": lambda a: a.copy(),
}


def _chosen(condition: Any, yes: Any, no: Any) -> Selected:
    parts = [p if isinstance(p, Selected) else None for p in (condition, yes, no)]
    first = next(p for p in parts if p is not None)
    plain = [p for p in (condition, yes, no) if not isinstance(p, Selected)]
    if not all(p is None or first.beside(p) for p in parts) or any(lift(p).axes for p in plain):
        raise Unsupported("np.where between entries that two different masks select")
    whole = [p.array if isinstance(p, Selected) else p for p in (condition, yes, no)]
    return Selected(lift(np.where(*whole)), first.mask)
