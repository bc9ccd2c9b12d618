"""Views of symbolic arrays that NumPy does not let one write to, or of which it may make a copy."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from verify.errors import Unsupported
from verify.symbolic.array import Entry, Indices, SymArray, View
from verify.symbolic.axes import Axis
from verify.terms import term as t


class ReadOnly(View):
    """A view that NumPy does not let one write to (a diagonal, a broadcast array)."""

    __slots__ = ()

    def __init__(self, base: SymArray, axes: Sequence[Axis], forth: Callable[[Indices], Indices]) -> None:
        super().__init__(base, axes, forth, lambda idx: (t.ZERO, None))

    def write(self, entry: Entry) -> None:
        """Refused, as NumPy does."""
        raise ValueError("assignment destination is read-only")


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
