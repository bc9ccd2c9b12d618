"""``len``, ``range`` and the ``math`` module, while user code is traced at symbolic shapes.

They demand plain numbers, so NumPy's protocols do not reach them: ``len(y)`` of an axis of size N, ``math.sqrt(x.shape[1])``,
``p[range(N), y]``. For the length of a trace the user's modules see ours; with plain numbers these do what Python's do.
"""

from __future__ import annotations

import builtins
import math
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any, Final

import numpy as np

from verify.arrays import patches
from verify.arrays.axes import Size
from verify.arrays.symbolic import IndexArray, SymArray
from verify.arrays.symbolic_select import arange

Namespace = dict[str, Any]


def length(x: Any) -> Any:
    """``len``: the size of the first axis, symbolic where it is."""
    return x.shape[0] if isinstance(x, (SymArray, IndexArray)) and x.ndim else builtins.len(x)


def span(*args: Any) -> Any:
    """``range``: the positions of a dimension, as an index; a loop over them still says that it cannot."""
    return arange(*args) if any(isinstance(a, Size) for a in args) else builtins.range(*args)


def _number(ufunc: Any, original: Callable[..., Any]) -> Callable[..., Any]:
    def function(*args: Any) -> Any:
        symbolic = any(isinstance(a, (Size, SymArray)) for a in args)
        return ufunc(*args) if symbolic else original(*args)

    return function


NAMES: Final = {
    **{name: name for name in ("sqrt", "exp", "log", "tanh", "sin", "cos", "cosh", "sinh", "log1p", "expm1", "log2")},
    **{"pow": "power", "fabs": "fabs", "atan": "arctan", "log10": "log10", "cbrt": "cbrt"},
}
OURS: Final = {
    getattr(math, name): _number(getattr(np, ufunc), getattr(math, name)) for name, ufunc in NAMES.items()
}
MATH: Final = SimpleNamespace(**{**vars(math), **{name: OURS[getattr(math, name)] for name in NAMES}})


@contextmanager
def lent(functions: Iterable[Any]) -> Iterator[None]:
    """While the block runs, the modules of these functions, and all modules of the user's, see ours."""
    spaces = {id(s): s for s in _namespaces(functions)}
    saved = [(space, dict(space)) for space in spaces.values()]
    try:
        for space, before in saved:
            space.update(_changes(before))
        yield
    finally:
        for space, before in saved:
            for name in _changes(before):
                if name in before:
                    space[name] = before[name]
                else:
                    space.pop(name, None)


def _namespaces(functions: Iterable[Any]) -> Iterator[Namespace]:
    for f in functions:
        found = getattr(f, "__globals__", None)
        if found is not None:
            yield found
    for module in list(sys.modules.values()):
        if patches.is_users(module):
            yield vars(module)


def _changes(space: Namespace) -> Namespace:
    """What a namespace sees instead: only names that it has, or that Python's builtins would give it."""
    changes: Namespace = {}
    if space.get("len", builtins.len) is builtins.len:
        changes["len"] = length
    if space.get("range", builtins.range) is builtins.range:
        changes["range"] = span
    for name, value in space.items():
        if value is math:
            changes[name] = MATH
        elif isinstance(value, type(math.sqrt)) and value in OURS:
            changes[name] = OURS[value]
    return changes
