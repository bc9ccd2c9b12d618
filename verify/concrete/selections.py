"""``x[mask]`` at one shape: the selected entries as a whole array that remembers its mask.

Which entries are selected depends on values. Entry by entry arithmetic with numbers, and writing the result back
through the same mask (``z[mask] = 2 * x[mask]``), mean the same whichever they are; all else decides them, a path each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from numpy.lib.mixins import NDArrayOperatorsMixin

from verify.concrete.array import Array, Selection, decided, meanings, raw
from verify.tracing.protocol import examples
from verify.tracing.session import unsupported


@meanings.enters("select")
class Entries(Selection, NDArrayOperatorsMixin):
    """Entries of ``selected_from`` where the mask is true, as many as there are."""

    def __init__(self, selected_from: Array, mask: Array) -> None:
        self.selected_from, self.mask = selected_from, mask

    def examples(self) -> list[Any]:
        """See `Seen`."""
        return examples(self.selected_from.ndim - self.mask.ndim + 1, self.selected_from.dtype)

    def decided(self) -> Any:
        """The entries, on this path through the code."""
        return self.selected_from[decided(self.mask)]

    def __array_ufunc__(self, ufunc: np.ufunc, method: str, *inputs: Any, **kwargs: Any) -> Any:
        out = kwargs.pop("out", None)
        whole = all(i.fits(self.mask) if isinstance(i, Entries) else np.ndim(i) == 0 for i in inputs)
        if method != "__call__" or kwargs or not whole or (out is not None and out[0] is not inputs[0]):
            return getattr(ufunc, method)(*map(settled, inputs), **kwargs)
        found = ufunc(*(i.selected_from if isinstance(i, Entries) else i for i in inputs))
        if out is None:
            return Entries(found, self.mask)
        self.selected_from = found
        return self

    def __array_function__(self, func: Callable[..., Any], types: Any, args: Any, kwargs: Any) -> Any:
        return func(*map(settled, args), **{name: settled(value) for name, value in kwargs.items()})

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self.decided(), name)

    def __len__(self) -> int:
        return len(self.decided())

    def __iter__(self) -> Iterator[Any]:
        return iter(self.decided())

    def __getitem__(self, key: Any) -> Any:
        return self.decided()[key]

    def __setitem__(self, key: Any, value: Any) -> None:
        if not (isinstance(key, Entries) and key.fits(self.mask) and np.ndim(value) == 0):
            raise unsupported("writing into what a mask selects, but by a condition on it; use np.where")
        self.selected_from = np.where(key.selected_from, value, self.selected_from)  # type: ignore[assignment]

    def fits(self, mask: Array) -> bool:
        """Whether the mask is the one that selected: the same number at every place."""
        pairs = zip(raw(self.mask).flat, raw(mask).flat, strict=False)
        return self.mask.shape == mask.shape and all(a.value is b.value for a, b in pairs)


def settled(value: Any) -> Any:
    """The same argument with every selection decided."""
    if isinstance(value, Entries):
        return value.decided()
    return type(value)(map(settled, value)) if type(value) in (tuple, list) else value
