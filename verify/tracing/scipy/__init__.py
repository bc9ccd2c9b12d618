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
from verify.tracing.scipy import linalg, special, stats

ROWS: Final[Mapping[str, Mapping[str, Callable[..., Any]]]] = {
    "scipy.special": special.ROWS,
    "scipy.linalg": linalg.ROWS,
    "scipy.stats.norm": stats.ROWS,  # an object of this module, and its methods
}


def wrappers() -> dict[int, Any]:
    """What stands for each function of the modules that are loaded, by the id of the original; put into them, too."""
    return {key: made for place in ROWS if _module(place) in sys.modules for key, made in _of(place).items()}


def _module(place: str) -> str:
    return ".".join(place.split(".")[:2])


@functools.cache
def _of(place: str) -> dict[int, Any]:
    loaded: Any = functools.reduce(getattr, place.split(".")[2:], sys.modules[_module(place)])
    made: dict[int, Any] = {}
    if place == "scipy.linalg":
        linalg.look_up(loaded)
    for name, row in ROWS[place].items():
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
