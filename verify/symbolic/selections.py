"""``x[mask]`` at symbolic shapes: the selected entries as a whole array that remembers its mask.

How many entries are selected depends on values, so there is no shape; but entry by entry arithmetic, and writing the
result back through the same mask (``z[mask] = np.exp(x[mask])``), mean the same at every shape.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np

from verify.errors import Unsupported
from verify.symbolic import axes as ax
from verify.symbolic.array import SymArray, lift
from verify.terms.term import Term
from verify.tracing.operators import operators

REDUCED: Final = frozenset({"sum", "mean"})


class Selected:
    """Entries of ``array`` where ``mask`` is true."""

    __slots__ = ("array", "mask")
    __array_priority__ = 2600.0
    axes = None  # no shape

    __add__, __radd__, __iadd__ = operators(np.add)
    __sub__, __rsub__, __isub__ = operators(np.subtract)
    __mul__, __rmul__, __imul__ = operators(np.multiply)
    __truediv__, __rtruediv__, __itruediv__ = operators(np.divide)
    __pow__, __rpow__, __ipow__ = operators(np.power)

    def __init__(self, array: SymArray, mask: SymArray) -> None:
        if array.axes != mask.axes:
            raise Unsupported("selecting with a mask of another shape")
        self.array = SymArray(array.axes, array.snapshot(), array.boolean, array.integer_bound)
        self.mask = SymArray(mask.axes, mask.snapshot(), boolean=True)

    boolean = property(lambda self: self.array.boolean)
    integer_bound = property(lambda self: self.array.integer_bound)
    dtype = property(lambda self: self.array.dtype)

    @property
    def size(self) -> Any:
        """How many entries there are: a number that depends on values."""
        return np.sum(self.mask)

    def sum(self) -> Any:
        """The sum of the entries."""
        return np.sum(np.where(self.mask, self.array, 0))

    def mean(self) -> Any:
        """Their mean, which has no value where there are none."""
        return self.sum() / self.size

    def __array_function__(self, function: Any, types: Any, args: Any, kwargs: Any) -> Any:
        if function.__name__ in REDUCED and len(args) == 1 and not kwargs:
            return getattr(self, function.__name__)()
        raise Unsupported(f"np.{function.__name__} of entries that a mask selects; use np.where")

    def __neg__(self) -> Any:
        return np.negative(self)

    def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, **kwargs: Any) -> Any:
        others = [i for i in inputs if not isinstance(i, Selected)]
        if method != "__call__" or any(lift(o).axes for o in others):
            raise Unsupported(f"np.{ufunc.__name__} of entries that a mask selects, with an array of another shape")
        out = kwargs.pop("out", None)
        same = all(_same(i.mask, self.mask) for i in inputs if isinstance(i, Selected))
        if not same or kwargs:
            raise Unsupported("arithmetic between entries that two different masks select")
        whole = ufunc(*(i.array if isinstance(i, Selected) else i for i in inputs))
        if out is not None:
            out[0].array = whole
            return out[0]
        return Selected(whole, self.mask)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        raise Unsupported(f"x[mask].{name}: how many entries a mask selects depends on values; use np.where")

    def written_to(self, array: SymArray, mask: SymArray) -> SymArray:
        """What ``array[mask] = self`` writes, as a whole array. Raises Unsupported for another mask."""
        if array.axes != mask.axes or not _same(mask, self.mask):
            raise Unsupported("entries that one mask selects, written through another")
        return self.array


def _same(a: SymArray, b: SymArray) -> bool:
    """Whether two masks are the same expression at every index."""
    if a.axes != b.axes:
        return False
    choices = ax.cases(ax.Prod(a.axes))
    return all(_value(a, idx) is _value(b, idx) for idx, _ in choices)


def _value(mask: SymArray, idx: tuple[Any, ...]) -> Term:
    found: Term = mask.snapshot()(idx).value
    return found
