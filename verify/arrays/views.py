"""Views of symbolic arrays that NumPy does not let one write to, or of which it may make a copy."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from verify.arrays.axes import Axis
from verify.arrays.symbolic import Entry, Indices, SymArray, View
from verify.errors import Unsupported
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
    """A reshape: a view or a copy, by the memory order of what is reshaped; so only read, and before any write."""

    __slots__ = ("made",)

    def __init__(self, view: View) -> None:
        super().__init__(view.base, view.axes, view.forth, view.back)
        self.made = self.root.writes

    def snapshot(self) -> Entry:
        """The entries, unless they depend on whether NumPy copied."""
        if self.root.writes != self.made:
            raise Unsupported("reading a reshaped array after a write to the array that was reshaped; reshape a copy")
        return super().snapshot()

    def write(self, entry: Entry) -> None:
        """Refused: it shows in the base, or not."""
        raise Unsupported("writing into a reshaped array, which may be a view or a copy; reshape a copy")
