"""The namespaces of the user's code that a claim's functions may run: of the modules that are loaded, and of functions,
classes and modules that are only to be found from there (loaded by path, made by ``exec``, wrapped in a partial)."""

from __future__ import annotations

import functools
import types
from collections.abc import Iterable
from typing import Any, Final

import numpy as np

from verify import limits
from verify.tracing import patches
from verify.users import is_users

Namespace = dict[str, Any]
DATA: Final = frozenset({int, float, bool, str, bytes, type(None), np.ndarray})  # exactly: they call nothing


def namespaces(functions: Iterable[Any]) -> list[Namespace]:
    """Each once; those of the functions themselves whoever wrote them."""
    given = list(functions)
    found = {id(s): s for f in given if (s := getattr(f, "__globals__", None)) is not None}
    waiting = [*given, *(v for s in found.values() for v in _values(s))]
    seen: set[int] = set()
    methods: dict[int, list[Any]] = {}
    while waiting:
        value = waiting.pop()
        if type(value) in DATA or id(value) in seen:
            continue
        seen.add(id(value))
        space = _namespace(value)
        if space is not None and id(space) not in found:
            found[id(space)] = space
            waiting += _values(space)
        waiting += _parts(value, methods)
    loaded = map(vars, patches.users_modules())
    return [*found.values(), *(s for s in loaded if id(s) not in found)]


def _values(space: Namespace) -> list[Any]:
    return [v for name, v in space.items() if not name.startswith("__")]


def _theirs(function: types.FunctionType) -> bool:
    """Whether the user wrote a function: it is not ours, not a library's, not Python's."""
    return is_users(str(function.__globals__.get("__file__") or function.__code__.co_filename))


def _namespace(value: Any) -> Namespace | None:
    """The names that a user's module or function sees."""
    if isinstance(value, types.ModuleType):
        made = getattr(value, "__spec__", None) is None  # by hand
        return vars(value) if made or patches.is_users_module(value) else None
    return value.__globals__ if isinstance(value, types.FunctionType) and _theirs(value) else None


def _parts(value: Any, methods: dict[int, list[Any]]) -> list[Any]:
    """What a value may call, beside what is in its namespace; ``methods`` are by the id of each class met so far."""
    if isinstance(value, (dict, list, tuple)):
        held = value.values() if isinstance(value, dict) else value
        return list(held) if len(held) <= limits.NAMESPACE_ENTRIES else []
    if isinstance(value, functools.partial):
        return [value.func, *value.args, *value.keywords.values()]
    if isinstance(value, types.MethodType):
        return [value.__func__, value.__self__]
    if isinstance(value, types.FunctionType):
        cells = [c.cell_contents for c in value.__closure__ or () if c != types.CellType()]
        return [*cells, *(value.__defaults__ or ()), *(value.__kwdefaults__ or {}).values()]
    if hasattr(value, "__wrapped__"):
        return [value.__wrapped__]
    kind = value if isinstance(value, type) else type(value)
    if id(kind) not in methods:
        found = [f for k in kind.__mro__ for f in vars(k).values() if isinstance(f, types.FunctionType)]
        methods[id(kind)] = found if any(map(_theirs, found)) else []
    if not methods[id(kind)]:
        return []
    return [*methods[id(kind)], *(vars(value).values() if value is not kind and hasattr(value, "__dict__") else ())]
