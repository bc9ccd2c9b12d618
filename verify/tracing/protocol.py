"""What all that user code takes for NumPy's has in common, and how an array finds what an operation means on it.

Operations are built on arrays, so arrays cannot import them: they enter a table, as the primitives of autograd do, and
the package's ``__init__`` imports every module that enters something, so that none is missing.
"""

from __future__ import annotations

import functools
import sys
from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeVar

import numpy as np

from verify.errors import SymbolicBranch
from verify.tracing.frames import asked_by_numpy, passes_on
from verify.tracing.session import check_unheard
from verify.tracing.stand_ins import Method
from verify.users import is_ours

Function = TypeVar("Function", bound=Callable[..., Any])


class Seen:
    """What user code takes for NumPy's or Python's own: asked by name, it has what that has, and nothing else.

    Code that can tell which of the two it has goes another way here than in NumPy. Ours reads what there is.
    """

    __slots__ = ()
    __array_priority__ = 0.0  # as that of NumPy's arrays; it has no say beside `__array_ufunc__`

    @abstractmethod
    def examples(self) -> list[Any]:
        """What it may stand for: NumPy's and Python's own objects of its kind."""

    if not TYPE_CHECKING:  # what there is, is known to mypy without

        @passes_on
        def __getattribute__(self, name: str) -> Any:
            return _read(self, name) if is_ours(_frame(1).f_code.co_filename) else seen(self, name)

    def __setattr__(self, name: str, value: Any) -> None:
        if not is_ours(_frame(1).f_code.co_filename):
            _check_name(self, name)
        object.__setattr__(self, name, value)

    def __delattr__(self, name: str) -> None:
        if not is_ours(_frame(1).f_code.co_filename):
            _check_name(self, name)
        object.__delattr__(self, name)


@passes_on
def seen(x: Seen, name: str) -> Any:
    """``x.name``, as what ``x`` stands for answers, where that is known; NumPy's own code is told what there is."""
    if name in IN_PASSING or asked_by_numpy(1):
        return _read(x, name)
    examples = _check_name(x, name)
    try:
        found = _read(x, name)
    except AttributeError:
        found = type(x).__getattr__(x, name)  # type: ignore[attr-defined]
    if isinstance(found, Seen) or not (callable(found) or name.startswith("__")):
        return found
    theirs = [getattr(e, name) for e in examples]
    if callable(theirs[0]):
        return Method(found, theirs[0])
    if any(t != theirs[0] for t in theirs):
        raise SymbolicBranch(UNSURE)
    return theirs[0]


def _check_name(x: Seen, name: str) -> list[Any]:
    """What ``x`` may stand for. Raises AttributeError where that has nothing of that name."""
    examples = x.examples()
    there = {_has(type(e).__mro__, name) for e in examples}
    if there == {False}:
        raise AttributeError(f"'{type(examples[0]).__name__}' object has no attribute '{name}'")
    if len(there) > 1:
        raise SymbolicBranch(UNSURE)
    return examples


@functools.lru_cache(maxsize=4096)
def _has(order: tuple[type, ...], name: str) -> bool:
    return any(name in vars(kind) for kind in order)


_frame: Final = sys._getframe
IN_PASSING: Final = ("__class__", "__array_priority__")  # Python and NumPy ask for them inside of calls
_read: Final = object.__getattribute__
UNSURE: Final = "the code asks whether a single entry is an array or a number, which is not known here"


class Traced(Seen):
    """An array, an array of positions or a size that stands for NumPy's or Python's own while user code runs.

    ``symbolic`` says whether it has no number behind it, at any shape.
    """

    __slots__ = ()
    symbolic = False

    @property
    @abstractmethod
    def largest(self) -> int:
        """A bound of the entries (at least 1) where NumPy would make it integers or truth values; 0 for floats."""

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


@functools.lru_cache(maxsize=256)
def examples(ndim: int, dtype: np.dtype[Any]) -> list[Any]:
    """NumPy's arrays of so many axes and of a dtype; for a single entry, NumPy's scalar and an array of it."""
    made = np.ndarray((1,) * ndim, dtype)
    return [made] if ndim else [made, dtype.type(0)]


def others(inputs: Sequence[Any]) -> bool:
    """Whether a wrapper of somebody else's, with a ``__array_ufunc__`` of its own, is among the inputs of a ufunc.

    It knows what is inside it, so NumPy has to ask it instead (NumPy Enhancement Proposal 13).
    """
    return any(
        hasattr(type(x), "__array_ufunc__") and not isinstance(x, (np.ndarray, np.generic, Traced)) for x in inputs
    )


NUMPY_ASKS: Final = ("ufunc", "function")  # the slots in which NumPy might come upon an error


class Meanings:
    """What the arrays of one package do when NumPy or Python asks: a function in each slot, by its name."""

    def __init__(self) -> None:
        self._of: dict[str, Callable[..., Any]] = {}

    def __call__(self, slot: str, *args: Any) -> Any:
        """Call the function in a slot."""
        if slot in NUMPY_ASKS:
            check_unheard()
        return self._of[slot](*args)

    def enters(self, slot: str) -> Callable[[Function], Function]:
        """Enter the decorated function in a slot."""

        def enter(function: Function) -> Function:
            self._of[slot] = function
            return function

        return enter
