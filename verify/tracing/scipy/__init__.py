"""SciPy's functions that are written in Python, on the arrays of a run: a row a function, in NumPy.

NumPy's protocols do not reach them: they look at dtypes and memory, and call LAPACK. SciPy itself is imported by the
user's code, or not at all. Its universal functions (``expit``, ``erf``, ``xlogy``) are rows of `tracing.elementwise`.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Mapping
from typing import Any, Final

from verify.tracing.protocol import Traced
from verify.tracing.scipy import linalg, special

ROWS: Final[Mapping[str, Mapping[str, Callable[..., Any]]]] = {
    "scipy.special": special.ROWS,
    "scipy.linalg": linalg.ROWS,
}


def wrappers() -> dict[int, Any]:
    """What stands for each function of the modules that are loaded, by the id of the original; put into them, too."""
    return {key: made for module in ROWS if module in sys.modules for key, made in _of_module(module).items()}


@functools.cache
def _of_module(module: str) -> dict[int, Any]:
    loaded: Any = sys.modules[module]
    made: dict[int, Any] = {}
    if module == "scipy.linalg":
        linalg.look_up(loaded)
    for name, row in ROWS[module].items():
        original = getattr(loaded, name)
        made[id(original)] = _where_traced(row, original)
        setattr(loaded, name, made[id(original)])
    return made


def _where_traced(row: Callable[..., Any], original: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(original)
    def function(*args: Any, **kwargs: Any) -> Any:
        traced = any(isinstance(part, Traced) for a in (*args, *kwargs.values()) for part in _parts(a))
        return (row if traced else original)(*args, **kwargs)

    return function


def _parts(argument: Any) -> tuple[Any, ...]:
    return tuple(argument) if type(argument) in (tuple, list) else (argument,)
