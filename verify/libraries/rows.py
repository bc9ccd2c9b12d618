"""A table of a library's functions: what each is in NumPy, by the library's name for it."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, TypeVar

import numpy as np

from verify.tracing.protocol import Traced

Row = Callable[..., Any]
Written = TypeVar("Written", bound=Row)


class Rows(dict[str, Row]):
    """The rows of one library, entered by the modules of its room as they are imported."""

    def row(self, *names: str) -> Callable[[Written], Written]:
        """Enter the decorated function under these names; under its own, without a trailing ``_``, where none is
        given."""

        def enter(function: Written) -> Written:
            self.update(dict.fromkeys(names or (function.__name__.rstrip("_"),), function))
            return function

        return enter


class _Erf:
    """The error function, which NumPy does not have, as the universal function that it would be there."""

    __name__ = "erf"
    nin = 1
    _plain = staticmethod(np.vectorize(math.erf, otypes=[float]))

    def __call__(self, x: Any) -> Any:
        if isinstance(x, Traced):
            return x.__array_ufunc__(self, "__call__", x)  # type: ignore[attr-defined]
        return self._plain(x)


erf = _Erf()
