"""``list`` and ``sum`` of what has a symbolic length: an array, ``range(N)``, a generator expression over one.

A generator expression is a loop that hands out one element an iteration: it is run as such, and the elements are
appended to a list.
"""

from __future__ import annotations

import builtins
from types import GeneratorType
from typing import Any

from verify.errors import SymbolicBranch
from verify.symbolic import axes as ax
from verify.symbolic.array import SymArray
from verify.symbolic.labels import IndexArray
from verify.symbolic.loops.lists.listed import Listed, Piece
from verify.symbolic.loops.running import driving
from verify.symbolic.sizes import meanings


@meanings.enters("collected")
def collected(source: Any) -> Any:
    """``list(source)``."""
    if isinstance(source, Listed):
        return source.copy()
    if isinstance(source, GeneratorType):
        return _handed_out(source)
    if isinstance(source, (SymArray, IndexArray)) and source.axes:
        if isinstance(source.axes[0], ax.Lit):
            return [source[k] for k in range(source.axes[0].n)]
        whole = source if isinstance(source, IndexArray) else SymArray(source.axes, source.snapshot(), *_kind(source))
        rows = isinstance(source, SymArray) and source.ndim > 1  # they are views
        return Listed((Piece(whole, ((source.root, source.root.writes),) if rows else ()),))
    raise SymbolicBranch("list or sum of what has no length, or none that is known")


def _kind(a: SymArray) -> tuple[bool, int]:
    return a.boolean, a.integer_bound


def _handed_out(expression: GeneratorType[Any, Any, Any]) -> Listed:
    result = Listed(())
    with driving(expression):
        for element in expression:
            result.append(element)
    return result


@meanings.enters("added up")
def added_up(source: Any, start: Any) -> Any:
    """``sum(source, start)``."""
    found = collected(source)
    return found.added_up(found, start) if isinstance(found, Listed) else builtins.sum(found, start)
