"""The namespaces of the user's code that a claim's functions may run: their own, and those of the functions, classes
and modules that are to be found from there (imported, loaded by path, made by ``exec``, wrapped in a partial).

A process may have hundreds of modules loaded that no claim is about (a test session, a notebook). So of the modules
that no value leads to only those are looked at that the code names, as an import inside a function does; all of them
where the code names a way to find modules by other means.
"""

from __future__ import annotations

import functools
import sys
import types
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from verify import limits
from verify.tracing import patches
from verify.users import is_users

Namespace = dict[str, Any]
# names by which code reaches a module that it neither holds nor imports
REFLECTION: Final = (
    *("__import__", "import_module", "importlib", "runpy", "sys", "modules", "gc", "inspect", "builtins", "ctypes"),
    *("exec", "eval", "compile", "globals", "locals", "vars", "getattr", "setattr", "delattr", "f_globals", "f_back"),
    *("__dict__", "__globals__", "__builtins__", "__getattribute__", "__subclasses__", "attrgetter", "methodcaller"),
)
BEHIND: Final = (property, staticmethod, classmethod, functools.cached_property)
INNER: Final = ("fget", "fset", "__func__", "func")  # where these keep the function that they stand before
DATA: Final = frozenset({int, float, bool, str, bytes, type(None), np.ndarray})  # exactly: they call nothing


# what tells of anything what it is, or runs code that does; kept where no namespace is, nothing stands in for it
TELLING: Final = {id(f): f.__name__ for f in (type, eval, exec, compile)}


@dataclass(frozen=True)
class Reach:
    """The namespaces that functions reach, the user's functions that they may call, themselves among them, and what
    tells of anything what it is and is kept in a list, a class, a default or a closure, by name; each once."""

    spaces: list[Namespace]
    functions: list[types.FunctionType]
    telling: set[str]


def namespaces(functions: Iterable[Any]) -> list[Namespace]:
    """Each once; those of the functions themselves whoever wrote them."""
    return reached(functions).spaces


def reached(functions: Iterable[Any]) -> Reach:
    """What these functions may see and call."""
    waiting = list(functions)
    own = {id(f) for f in waiting}
    found = {id(s): s for f in waiting if (s := getattr(f, "__globals__", None)) is not None}
    seen: set[int] = set()
    met: list[types.FunctionType] = []
    methods: dict[int, list[Any]] = {}
    names: set[str] = set()
    telling: set[str] = set()
    while waiting:
        while waiting:
            value = waiting.pop()
            if id(value) in seen:
                continue
            seen.add(id(value))
            if type(value) in DATA:
                continue
            if isinstance(value, types.FunctionType) and (id(value) in own or _theirs(value)):
                found[id(value.__globals__)] = value.__globals__
                met.append(value)
                names |= named(value.__code__)
                waiting += [value.__globals__[n] for n in named(value.__code__) if n in value.__globals__]
            elif isinstance(value, types.ModuleType) and _users(value):
                found[id(vars(value))] = vars(value)
                waiting += _values(vars(value))
            parts = _parts(value, methods)
            telling.update(TELLING[id(p)] for p in parts if id(p) in TELLING)
            waiting += parts
        if not names.isdisjoint(REFLECTION):
            waiting += [v for space in found.values() for v in _values(space) if id(v) not in seen]
        waiting += [m for m in patches.users_modules() if id(m) not in seen and _reached(m.__name__, names)]
    return Reach(list(found.values()), met, telling)


def functions_of(given: Iterable[Any], spaces: Iterable[Namespace]) -> list[types.FunctionType]:
    """The functions of the user's that are given, or stand in these namespaces or in classes there; each once."""
    values = [*given, *(v for space in spaces for v in space.values())]
    held = [v for value in values if isinstance(value, type) for v in _of_class(value)]
    return list({id(f): f for f in (*values, *held) if isinstance(f, types.FunctionType)}.values())


def _reached(module: str, names: set[str]) -> bool:
    """Whether code with these names may import a module: ``a.b`` by ``import a.b`` or by ``from a import b``."""
    return not names.isdisjoint((module, module.rpartition(".")[2], *REFLECTION))


@functools.lru_cache(maxsize=4096)
def named(code: types.CodeType) -> frozenset[str]:
    """All names that a function's code reads or has as a text, those of the functions inside it included."""
    texts = (c for c in code.co_consts if isinstance(c, str))
    inner = (named(c) for c in code.co_consts if isinstance(c, types.CodeType))
    return frozenset((*code.co_names, *texts)).union(*inner)


def _values(space: Namespace) -> list[Any]:
    return [v for name, v in space.items() if not name.startswith("__")]


def _theirs(function: types.FunctionType) -> bool:
    """Whether the user wrote a function: it is not ours, not a library's, not Python's."""
    return is_users(str(function.__globals__.get("__file__") or function.__code__.co_filename))


def _users(module: types.ModuleType) -> bool:
    """Whether a module is the user's, or was made by hand."""
    return getattr(module, "__spec__", None) is None or patches.is_users_module(module)


def _parts(value: Any, methods: dict[int, list[Any]]) -> list[Any]:
    """What a value may call, beside what is in its namespace; ``methods`` are by the id of each class met so far."""
    if isinstance(value, types.ModuleType):
        return []
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
        own = getattr_static(value, "__dict__")
        return [value.__wrapped__, *(own.values() if isinstance(own, dict) else ())]
    kind = value if isinstance(value, type) else type(value)
    if id(kind) not in methods:
        methods[id(kind)] = _of_class(kind)
    own = None if value is kind else getattr_static(value, "__dict__")
    return [*methods[id(kind)], *(own.values() if isinstance(own, dict) else ())]


def _of_class(kind: type) -> list[Any]:
    """The functions of a class of the user's and of its bases: methods, static ones, those behind properties; and what
    tells of anything what it is."""
    held = [v for k in kind.__mro__ for v in vars(k).values()]
    inner = [getattr_static(v, name) for v in held if isinstance(v, BEHIND) for name in INNER]
    functions = [f for f in (*held, *inner) if isinstance(f, types.FunctionType)]
    own = [v for k in kind.__mro__ if is_users_class(k) for v in vars(k).values() if id(v) in TELLING]
    return [*own, *(functions if any(map(_theirs, functions)) else ())]


def is_users_class(kind: type) -> bool:
    """Whether the user wrote a class, by the module that it says it is from."""
    module = sys.modules.get(kind.__module__)
    return module is not None and patches.is_users_module(module)


def getattr_static(value: Any, name: str) -> Any:
    """An attribute that no code of the user's answers for; None where there is none."""
    try:
        return object.__getattribute__(value, name)
    except AttributeError:
        return None
