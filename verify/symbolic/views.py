"""Views of symbolic arrays that NumPy does not let one write to, or of which it may make a copy."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from verify.errors import Unsupported
from verify.symbolic.array import Entry, Indices, SymArray, View, lift
from verify.symbolic.axes import Axis, Lit, Named, Short, shorter, size_of
from verify.symbolic.loops.one_more import read
from verify.symbolic.loops.windows import padded_by, sliding
from verify.symbolic.reductions import axes_of
from verify.symbolic.sizes import needs
from verify.terms import term as t
from verify.terms.index import Roll


class ReadOnly(View):
    """A view that NumPy does not let one write to (a diagonal, a broadcast array)."""

    __slots__ = ()

    def __init__(self, base: SymArray, axes: Sequence[Axis], forth: Callable[[Indices], Indices]) -> None:
        super().__init__(base, axes, forth, lambda idx: (t.ZERO, None))

    def write(self, entry: Entry) -> None:
        """Refused, as NumPy does."""
        raise ValueError("assignment destination is read-only")


class Windows(ReadOnly):
    """Windows, also of a padded axis, where an entry is one of several."""

    __slots__ = ()

    def snapshot(self) -> Entry:
        """The entries as they are now."""
        inner, forth = self._shared(), self.forth
        return lambda idx: read(inner, forth(idx))


def sliding_window_view(
    x: Any, window_shape: Any, axis: Any = None, *, subok: bool = False, writeable: bool = False
) -> SymArray:
    """``np.lib.stride_tricks.sliding_window_view`` with windows of literal sizes: at (..., i, ..., k) is x[i + k]."""
    array = lift(x)
    windows = tuple(window_shape) if isinstance(window_shape, (list, tuple)) else (window_shape,)
    along = range(array.ndim) if axis is None else axes_of(array, axis)
    if subok or writeable or len(windows) != len(along):
        raise Unsupported("sliding_window_view with subok= or writeable=, or other numbers of windows and of axes")
    if not all(type(n) is int and n > 0 for n in windows):
        raise Unsupported(f"windows of sizes {windows}: numbers are followed at every shape, named sizes are not")
    kept = list(array.axes)
    for n, window in zip(along, windows, strict=True):
        kept[n] = _windowed(kept[n], window)

    def forth(idx: Indices) -> Indices:
        at = list(idx[: array.ndim])
        for n, k, window in zip(along, idx[array.ndim :], windows, strict=True):
            at[n] = _after(array.axes[n], at[n], k, window)
        return tuple(at)

    return Windows(array, (*kept, *map(Lit, windows)), forth)


def _after(axis: Axis, i: Any, k: int, window: int) -> Any:
    """The position ``k`` after another one, which lies that far from the end."""
    if isinstance(axis, (Named, Short)):
        return Roll(i, -k, axis.sort) if k else i
    hits = None if isinstance(axis, Lit) else sliding(axis, window, i)
    return i + k if hits is None else hits.place(k)


def _windowed(axis: Axis, window: int) -> Axis:
    """The axis of the places where a window begins."""
    if isinstance(axis, (Named, Short)):
        found = shorter(axis, window - 1)
        needs(axis.sort, window + (axis.by if isinstance(axis, Short) else 0))
        return found
    padded = padded_by(axis)
    if padded is not None and padded[2] + padded[0] == window - 1:
        return padded[1]
    if not isinstance(axis, Lit):
        raise Unsupported(f"windows along an axis of size {size_of(axis)}")
    if window > axis.n:
        raise ValueError("window shape cannot be larger than input array shape")
    return Lit(axis.n - window + 1)


class Unsure(View):
    """A view or a copy, by the order in memory (a reshape, say); so only read, and before any write."""

    __slots__ = ("made", "source")

    def __init__(self, view: View, source: SymArray | None = None) -> None:
        super().__init__(view.base, view.axes, view.forth, view.back)
        self.source = view.root if source is None else source.root
        self.made = self.source.writes

    @property
    def root(self) -> SymArray:
        """The array that may own the entries."""
        return self.source

    def snapshot(self) -> Entry:
        """The entries, unless they depend on whether NumPy copied."""
        if self.source.writes != self.made:
            raise Unsupported("reading what may be a view or a copy after a write to its array; make it of a copy")
        return super().snapshot()

    def write(self, entry: Entry) -> None:
        """Refused: it shows in the base, or not."""
        raise Unsupported("writing into what may be a view or a copy; make it of a copy")


def unsure_of(array: SymArray, source: SymArray | None = None) -> Unsure:
    """``array`` as something that may share its entries with ``source`` (itself, if not given)."""
    same = View(array, array.axes, lambda idx: idx, lambda idx: (t.ONE, idx))
    return Unsure(same, source)
