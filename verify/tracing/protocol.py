"""What all that user code takes for NumPy's has in common, and how an array finds what an operation means on it.

Operations are built on arrays, so arrays cannot import them: they enter a table, as the primitives of autograd do, and
the package's ``__init__`` imports every module that enters something, so that none is missing.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import numpy as np

Function = TypeVar("Function", bound=Callable[..., Any])


class Traced:
    """An array, an array of positions or a size that stands for NumPy's or Python's own while user code runs.

    ``symbolic`` says whether it has no number behind it, at any shape.
    """

    __slots__ = ()
    symbolic = False

    @property
    @abstractmethod
    def largest(self) -> int:
        """A bound of the entries (at least 1) where NumPy would make it integers or truth values; 0 for floats."""

    @abstractmethod
    def examples(self) -> list[Any]:
        """What it may stand for: NumPy's and Python's own objects of its kind."""

    def same_as(self, other: Any) -> bool:
        """Whether another array of this shape has the same symbols for entries; numbers are not looked at."""
        raise NotImplementedError

    def length(self) -> Any:
        """``len`` of it; of a symbolic axis, its size."""
        return len(self)  # type: ignore[arg-type]

    def positions(self, args: Sequence[Any]) -> Any:
        """``range(*args)``, where one of the arguments is a symbolic size."""
        raise NotImplementedError

    def enumerated(self, start: Any) -> Any:
        """``enumerate`` of it."""
        return enumerate(self, start)  # type: ignore[arg-type]

    def zipped(self, several: Sequence[Any]) -> Any:
        """``zip(*several)``, where this is the first of them that is traced."""
        return zip(*several, strict=False)

    def backwards(self) -> Any:
        """``reversed`` of it."""
        return reversed(self)  # type: ignore[call-overload]

    def collected(self, source: Any) -> Any:
        """``list(source)``, where that is this, or a generator expression that goes over this."""
        return list(source)

    def added_up(self, source: Any, start: Any) -> Any:
        """``sum(source, start)``, the same."""
        return sum(source, start)


def examples(array: Any) -> list[Any]:
    """NumPy's arrays of as many axes and the same dtype; for a single entry, NumPy's scalar and an array of it."""
    made = np.ndarray((1,) * array.ndim, array.dtype)
    return [made] if array.ndim else [made, array.dtype.type(0)]


def others(inputs: Sequence[Any]) -> bool:
    """Whether a wrapper of somebody else's, with a ``__array_ufunc__`` of its own, is among the inputs of a ufunc.

    It knows what is inside it, so NumPy has to ask it instead (NumPy Enhancement Proposal 13).
    """
    return any(
        hasattr(type(x), "__array_ufunc__") and not isinstance(x, (np.ndarray, np.generic, Traced)) for x in inputs
    )


class Meanings:
    """What the arrays of one package do when NumPy or Python asks: a function in each slot, by its name."""

    def __init__(self) -> None:
        self._of: dict[str, Callable[..., Any]] = {}

    def __call__(self, slot: str, *args: Any) -> Any:
        """Call the function in a slot."""
        return self._of[slot](*args)

    def enters(self, slot: str) -> Callable[[Function], Function]:
        """Enter the decorated function in a slot."""

        def enter(function: Function) -> Function:
            self._of[slot] = function
            return function

        return enter
