"""What the body of a loop may not change: lists, dictionaries, objects and plain arrays that were there before it.

Symbolic arrays and the function's own variables are followed (see `loop`); of everything else that the running
functions hold, the contents are written down, and compared after the body ran.
"""

from __future__ import annotations

import sys
import types
from collections import deque
from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Any, Final

import numpy as np

from verify import limits
from verify.errors import SymbolicBranch
from verify.tracing.namespaces import getattr_static
from verify.tracing.protocol import Traced
from verify.users import is_users

ATOMS: Final = (int, float, complex, str, bytes, type(None), type(...), Fraction, range, slice, np.generic, np.dtype)
NO_STATE: Final = (*ATOMS, Traced, type, types.ModuleType, np.ufunc)
CONTAINERS: Final = (list, tuple, deque, set, frozenset)


def contents(values: Iterable[Any]) -> list[tuple[Any, list[Any]]]:
    """All that is reachable from some values, each with what it holds.

    Raises SymbolicBranch for what cannot be seen.
    """
    found: list[tuple[Any, list[Any]]] = []
    seen: set[int] = set()
    todo = list(values)
    while todo:
        value = todo.pop()
        if id(value) in seen or issubclass(type(value), NO_STATE):
            continue
        seen.add(id(value))
        held = list(_held(value))
        found.append((value, held))
        todo += held
        if len(found) > limits.STATE_VALUES:
            raise SymbolicBranch("a loop over a named size beside more values than are looked at")
    return found


def changed(before: list[tuple[Any, list[Any]]]) -> str:
    """What holds something else than it did, in words; empty where nothing does."""
    for value, held in before:
        now = list(_held(value))
        if len(now) != len(held) or not all(a is b or _equal(a, b) for a, b in zip(now, held, strict=True)):
            return f"a {type(value).__name__}"
    return ""


def _equal(a: Any, b: Any) -> bool:
    return type(a) is type(b) and issubclass(type(a), ATOMS) and repr(a) == repr(b)


def _held(value: Any) -> Iterator[Any]:
    kind = type(value)
    if issubclass(kind, np.ndarray):
        plain = np.ndarray.view(value, np.ndarray)
        yield from plain.ravel().tolist() if plain.dtype == object else (plain.tobytes(),)
    elif issubclass(kind, (dict, types.MappingProxyType)):
        yield from (x for pair in value.items() for x in pair)
    elif issubclass(kind, CONTAINERS):
        yield from value
    elif issubclass(kind, types.FunctionType):
        cells = value.__closure__ or ()
        yield from (c.cell_contents for c in cells if c != types.CellType())
        yield from (*(value.__defaults__ or ()), *(value.__kwdefaults__ or {}).values())
    elif issubclass(kind, types.MethodType):
        yield from (value.__func__, value.__self__)
    elif issubclass(kind, types.BuiltinFunctionType):
        yield value.__self__
    elif not _is_a_users(kind):
        raise SymbolicBranch(f"a loop over a named size beside a {kind.__name__}, which may keep what the loop did")
    attributes = getattr_static(value, "__dict__")
    yield from (x for pair in attributes.items() for x in pair) if isinstance(attributes, dict) else ()


def _is_a_users(kind: type) -> bool:
    """Whether instances of a class hold what they hold in their attributes: no slots, and no base of a library's."""
    return all(k is object or (not hasattr(k, "__slots__") and _by_user(k)) for k in kind.__mro__)


def _by_user(kind: type) -> bool:
    file = getattr(sys.modules.get(kind.__module__), "__file__", None)
    return isinstance(file, str) and is_users(file)
