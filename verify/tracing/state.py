"""What the user's code keeps between calls: its modules' globals, default arguments, closures, attributes, iterators.

A claim is about functions of their arguments. So what they can keep is written down before they are called and
compared afterwards; what has changed is named by the way to it: ``_calls[0]``, ``layer.x``, ``step, its count``.
"""

from __future__ import annotations

import decimal
import functools
import gc
import hashlib
import io
import itertools
import mmap
import os
import pickle
import random
import sys
import threading
import types
import warnings
import weakref
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final

import numpy as np

from verify import limits
from verify.tracing import patches
from verify.tracing.namespaces import getattr_static, is_users_class, namespaces
from verify.users import is_ours, is_users

LONG: Final = 1000  # entries of a list or a dictionary beyond which it is compared as one text, if it has one
CONTAINERS: Final = (dict, list, tuple, set, frozenset)  # these have no attributes; classes made from them may
ATOMS: Final = (int, float, complex, bool, str, bytes, type(None), type(...), Fraction, range, np.generic, np.dtype)
NOT_STATE: Final = frozenset(
    {
        "__builtins__",
        "__loader__",
        "__spec__",
        "__cached__",
        "__warningregistry__",
        "__doc__",
        "__weakref__",
        "__dict__",
    }
)
REMEMBERED: Final = ", its result "
GENERATED: Final = frozenset({"_abc_impl", "__abstractmethods__", "__slotnames__", "__wrapped__"})

Snapshot = Mapping[str, list[Any]]  # what is kept, by the way to it: two functions, or two keys, may have one name
Parts = Iterable[tuple[str, Any]]
Look = Callable[[Any], tuple[Any, Parts]]  # what a value is by itself, and what it is made of, by how to get there


def snapshot(functions: Iterable[Any]) -> Snapshot:
    """What these functions and the user's modules keep, and what chance and the process keep for them."""
    patches.install()
    given = list(functions)
    found: dict[str, list[Any]] = {text: [read()] for text, read in OF_THE_PROCESS.items()}
    own = getattr(given[0], "__globals__", None) if given else None
    todo: deque[tuple[str, Any]] = deque((getattr(f, "__name__", type(f).__name__), f) for f in given)
    for space in namespaces(given):
        prefix = "" if space is own else f"{space.get('__name__', '?')}."
        todo.extend((prefix + name, v) for name, v in space.items() if name not in NOT_STATE)
    kinds: dict[int, _Kind] = {}  # by the id of a type: what is asked of a type is asked once a snapshot
    seen: dict[int, Any] = {}  # the values themselves, so that none of their ids is given to another one
    while todo and len(seen) < limits.STATE_VALUES:
        way, value = todo.popleft()
        if issubclass(type(value), ATOMS):
            found.setdefault(way, []).append((type(value), repr(value)))  # NaN is NaN, and 1 is not True
        elif id(value) not in seen:
            seen[id(value)] = value
            kind = type(value)
            known = kinds.get(id(kind)) or kinds.setdefault(id(kind), _kind(kind))
            own, parts = known.look(value)
            found.setdefault(way, []).append((kind, own))
            todo.extend([(way + part, inner) for part, inner in parts])
            if known.has_attributes:
                todo.extend(_attributes(way, value, known))
    return found


def changes(before: Snapshot, after: Snapshot) -> list[str]:
    """The ways to what is not the same, the shortest first.

    A module of NumPy that is loaded meanwhile is no change, nor is a result that a cache remembers for the first time.
    """
    if before == after:  # as it nearly always is, and quickly seen
        return []
    loaded = [way for way in after.keys() - before.keys() if after[way][0][0] is types.ModuleType]
    ways = before.keys() - OF_THE_PROCESS.keys()
    caches = [way for way in ways if any(kind is functools._lru_cache_wrapper for kind, _ in before[way])]
    new = (*(f"{way}." for way in loaded), *(way + REMEMBERED for way in caches))
    different = [way for way in {**before, **after} if before.get(way) != after.get(way)]
    kept = (way for way in different if way not in loaded and (way in before or not way.startswith(new)))
    return sorted(kept, key=lambda way: (len(way), way))


@dataclass(frozen=True)
class _Kind:
    """How instances of a type are looked at: how by themselves, whether they have attributes that count, which of
    these (the user's, ours and functions': all; a library's: the public ones), and the slots of the first two."""

    look: Look
    has_attributes: bool
    private: bool
    slots: tuple[str, ...]


def _kind(kind: type) -> _Kind:
    look = next((look for kinds, look in LOOKS if issubclass(kind, kinds)), _opaque)
    slots = ((name, s) for k in kind.__mro__ if _is_open(k) for name, s in vars(k).items())
    return _Kind(
        look,
        kind not in CONTAINERS and not issubclass(kind, (type, types.ModuleType)),
        _is_open(kind) or issubclass(kind, types.FunctionType),
        tuple(name for name, slot in slots if isinstance(slot, types.MemberDescriptorType)),
    )


def _attributes(way: str, value: Any, kind: _Kind) -> list[tuple[str, Any]]:
    """The attributes of an instance, read without its own code, each by the way to it."""
    found = getattr_static(value, "__dict__")
    held = found if isinstance(found, dict) else {}
    counted = ((n, v) for n, v in held.items() if (kind.private or not n.startswith("_")) and n not in GENERATED)
    slots = ((n, getattr_static(value, n)) for n in kind.slots)
    return [(f"{way}.{n}", v) for n, v in (*counted, *slots)]


def _is_open(kind: type) -> bool:
    """Whether all that instances hold is in their attributes: of the user's classes, and of ours, such as claims."""
    return is_users_class(kind) or is_ours(getattr(sys.modules.get(kind.__module__), "__file__", None) or "")


def _mapping(value: Any) -> tuple[Any, Parts]:
    items = dict.items(value) if isinstance(value, dict) else value.items()
    text = _long(value)
    return text or len(items), () if text else [(f"[{_short(k)}]", v) for k, v in items]


def _sequence(value: Any) -> tuple[Any, Parts]:
    base: Any = next(k for k in SEQUENCES if isinstance(value, k))
    text = _long(value)
    return text or base.__len__(value), () if text else [(f"[{n}]", v) for n, v in enumerate(base.__iter__(value))]


def _set(value: Any) -> tuple[Any, Parts]:
    return _long(value) or len(value), [(f"[{_short(v)}]", v) for v in value]


def _long(value: Any) -> str:
    """One text for a long container of plain values; empty where it is short, or has none."""
    if type(value) not in (dict, *SEQUENCES) or len(value) <= LONG:
        return ""
    return _pickled(value) or ""


def _short(key: Any) -> str:
    return repr(key) if issubclass(type(key), ATOMS) else f"a {type(key).__name__}"


def _pickled(value: Any) -> str | None:
    """A text for all that Python would copy of a value; None where it cannot."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # iterators may be copied, and will not be for ever
            return hashlib.blake2b(pickle.dumps(value)).hexdigest()
    except Exception:  # whatever it raises, there is no copy
        return None


def _array(value: Any) -> tuple[Any, Parts]:
    plain = np.ndarray.view(value, np.ndarray)
    if plain.dtype == object:
        return plain.shape, [(f"[{n}]", v) for n, v in enumerate(plain.ravel().tolist())]
    return (plain.shape, plain.dtype.str, hashlib.blake2b(plain.tobytes()).hexdigest()), ()


def _function(value: types.FunctionType) -> tuple[Any, Parts]:
    """What a function holds; of a library's its attributes alone."""
    if not is_users(value.__code__.co_filename):
        return value.__code__, ()
    cells = zip(value.__code__.co_freevars, value.__closure__ or (), strict=False)
    held = [(f", its {name}", cell) for name, cell in cells]
    defaults = [(f".__defaults__[{n}]", v) for n, v in enumerate(value.__defaults__ or ())]
    keywords = [(f".__kwdefaults__[{k!r}]", v) for k, v in (value.__kwdefaults__ or {}).items()]
    return value.__code__, [*held, *defaults, *keywords]


def _cell(value: types.CellType) -> tuple[Any, Parts]:
    return (True, ()) if value == types.CellType() else (False, [("", value.cell_contents)])


def _class(value: type) -> tuple[Any, Parts]:
    """The attributes of a class of the user's; others cannot be changed, or are their library's."""
    if not is_users_class(value):
        return None, ()
    return value.__bases__, [(f".{k}", v) for k, v in vars(value).items() if k not in NOT_STATE | GENERATED]


def _module(value: types.ModuleType) -> tuple[Any, Parts]:
    """A library's module by what its names are bound to, and by what its functions were given as attributes; so are
    NumPy's modules inside it. The user's modules are looked at as namespaces.
    """
    bound = {n: v for n, v in vars(value).items() if n not in NOT_STATE and not isinstance(v, types.ModuleType)}
    inside = [(f".{n}", v) for n, v in vars(value).items() if _is_of_numpy(n, v)] if value is np else []
    marked = [(f".{n}", v) for n, v in bound.items() if _is_marked(v)]
    return _Bound(bound), [*marked, *inside]


def _is_of_numpy(name: str, value: Any) -> bool:
    return isinstance(value, types.ModuleType) and value.__name__ == f"numpy.{name}" and name[0] != "_"


def _is_marked(value: Any) -> bool:
    """Whether a name of a library's module is bound to what may hold something: most of NumPy's functions do not."""
    if not callable(value) or isinstance(value, type):
        return False
    names = getattr_static(value, "__dict__") or ()
    return bool(names) and (not isinstance(value, NUMPY_FUNCTIONS) or any(not n.startswith("_") for n in names))


@dataclass(frozen=True, eq=False)
class _Bound:
    """Values by name that are compared by identity, and kept so that none of their ids is given to another one."""

    names: dict[str, Any]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, _Bound) or self.names.keys() != other.names.keys():
            return False
        return all(other.names[n] is v for n, v in self.names.items())

    __hash__ = None  # type: ignore[assignment]


def _generator(value: Any) -> tuple[Any, Parts]:
    frame = value.gi_frame
    return (None, ()) if frame is None else (frame.f_lasti, [(f", its {n}", v) for n, v in frame.f_locals.items()])


def _cache(function: Any) -> tuple[Any, Parts]:
    """The results that a cache remembers, which code may write to: none but the garbage collector leads there.

    A bounded one shows key, result and the type of a link, in the order of their use; its table has them as they came.
    Where that is not what is seen, any use of the cache counts.
    """
    seen, count = gc.get_referents(function), function.cache_info()
    table = next((x for x in seen if type(x) is dict and x is not vars(function)), {})
    ends = (n for n, x in enumerate(seen) if isinstance(x, type) and x.__name__ == "_lru_list_elem")
    linked = {id(seen[n - 2]): seen[n - 1] for n in ends if n >= 2}
    results = table.values() if count.maxsize is None else [linked[id(key)] for key in table if id(key) in linked]
    parts = [("", function.__wrapped__), *((f"{REMEMBERED}{n}", x) for n, x in enumerate(results))]
    return (None if len(results) == count.currsize else tuple(count)), parts


def _reference(value: Any) -> tuple[Any, Parts]:
    target = value()
    return target is None, () if target is None else [("()", target)]


def _file(value: Any) -> tuple[Any, Parts]:
    try:
        return value.tell(), ()
    except Exception:  # it is closed, or a pipe has no place
        return None, ()


def _opaque(value: Any) -> tuple[Any, Parts]:
    """Other values by how they would be copied: iterators, generators of random numbers. No code of the user's runs."""
    if _is_open(type(value)):
        return None, ()
    text = _pickled(value)
    return text, _remade(value) if text is None and type(value).__module__ in ITERATORS else ()


def _remade(value: Any) -> Parts:
    """What an iterator of Python's would be made again from, where something inside (a lambda) is not copied."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            made = value.__reduce__()
    except Exception:  # whatever it raises, there is no copy
        return ()
    return [(f", its part {n}", part) for n, part in enumerate(made)] if isinstance(made, tuple) else ()


def _thread_local(value: Any) -> tuple[Any, Parts]:
    return None, [(f".{n}", v) for n, v in threading.local.__getattribute__(value, "__dict__").items()]


def _context_of_decimal() -> Any:
    context = decimal.getcontext()
    return context.prec, context.rounding, context.Emin, context.Emax, context.clamp


SEQUENCES: Final = (list, tuple, deque)
ITERATORS: Final = ("builtins", "itertools")  # where these are from: to ask how they are made runs no code of others
NUMPY_FUNCTIONS: Final = (np.ufunc, type(np.sum))  # they keep nothing but attributes
LOOKS: Final[tuple[tuple[Any, Look], ...]] = (
    ((dict, types.MappingProxyType), _mapping),
    (SEQUENCES, _sequence),
    ((set, frozenset), _set),
    (np.ndarray, _array),
    (types.FunctionType, _function),
    (types.CellType, _cell),
    (type, _class),
    (types.ModuleType, _module),
    (types.GeneratorType, _generator),
    (types.MethodType, lambda m: (None, [("", m.__func__), (".__self__", m.__self__)])),
    (functools._lru_cache_wrapper, _cache),
    (functools.partial, lambda p: (None, [("", p.func), (".args", p.args), (".keywords", p.keywords)])),
    ((staticmethod, classmethod), lambda m: (None, [("", m.__func__)])),
    (property, lambda p: (None, [("", p.fget), (" =", p.fset)])),
    (weakref.ReferenceType, _reference),
    (BaseException, lambda e: (None, [(".args", e.args)])),  # where it was last raised is not state of the code
    (io.IOBase, _file),
    ((bytearray, memoryview), lambda b: (bytes(b), ())),
    (mmap.mmap, lambda m: (hashlib.blake2b(m).hexdigest(), ())),
    (threading.local, _thread_local),
    ((threading.Semaphore, threading.Event), lambda v: (None, [(f".{n}", inner) for n, inner in vars(v).items()])),
    ((np.flatiter, np.broadcast), lambda v: (v.index, ())),
    (np.nditer, lambda v: (v.iterindex if v.iterindex < v.itersize else None, ())),
    (ContextVar, lambda v: (None, [(".get()", v.get(None))])),
    (NUMPY_FUNCTIONS, lambda f: (None, ())),
    ((itertools.count, type(threading.Lock()), type(threading.RLock())), lambda v: (repr(v), ())),
)
OF_THE_PROCESS: Final[dict[str, Callable[[], Any]]] = {
    "the state of random": random.getstate,
    "the state of np.random": lambda: pickle.dumps(np.random.get_state()),
    "os.environ": lambda: dict(os.environ),
    "the working directory": os.getcwd,
    "the recursion limit": sys.getrecursionlimit,
    "the context of decimal": _context_of_decimal,
}
