"""While user code is traced, the arrays that it makes out of nothing are ours.

A float array cannot take our numbers (``dx = np.zeros(x.shape)``, then ``dx[i] += ...``), and NumPy's protocols do
not reach functions without an array argument. So the creation functions are replaced, once, by wrappers that do what
NumPy does unless a handler is active; names that user modules bound at import (``from numpy import zeros``) are
rebound as well. So are those of SciPy's functions that would not take our numbers (`tracing.scipy`).
"""

from __future__ import annotations

import operator
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any, Final

import numpy as np
import numpy.random  # compiled modules that must be loaded before anything is replaced

from verify.tracing import scipy
from verify.tracing.frames import asked_by_numpy
from verify.tracing.stand_ins import StandIn
from verify.users import is_users

# called as handler(name, original, args, kwargs)
Handler = Callable[[str, Callable[..., Any], tuple[Any, ...], dict[str, Any]], Any]

ITERATORS: Final = ("ndenumerate", "nditer")  # classes that go over the memory of arrays; none that Cython looks up
JOINED: Final = ("r_", "c_")  # objects that are indexed
CREATION: Final = (
    *("zeros", "ones", "empty", "full", "eye", "identity", "arange", "linspace", "tri", "indices", "ndindex"),
    *("array", "asarray", "asanyarray", "ascontiguousarray", "asfortranarray", "fromfunction", "fromiter"),
    *(
        "tril_indices",
        "triu_indices",
        "diag_indices",
        "isscalar",
        "ndim",
        "shape",
        "size",
        "meshgrid",
        "broadcast_shapes",
    ),
    *("float64", "float32", "frombuffer"),
    *ITERATORS,
    *JOINED,
)

_handler: Handler | None = None
_wrappers: dict[int, Any] = {}  # id of the original -> its wrapper
_originals: dict[str, Any] = {}


@contextmanager
def using(handler: Handler | None) -> Iterator[None]:
    """While the block runs, creation functions go to ``handler`` (None: to NumPy)."""
    global _handler
    before, _handler = _handler, handler
    try:
        yield
    finally:
        _handler = before


def install() -> None:
    """Replace the creation functions in the ``numpy`` namespace (idempotent) and in the user's modules."""
    replace()
    for module in users_modules():
        rebind(vars(module))


def replace() -> None:
    """The same, but of the user's modules only those that are new: a session may have hundreds, and a run is short.

    A module of the user's that says it equals another is not seen here, and makes arrays that nothing traced fits into.
    """
    if sys.modules != _met:
        _meet_modules()
    if not _originals:
        for name in CREATION:
            original = getattr(np, name)
            if isinstance(original, type) and name not in ("ndindex", *ITERATORS):
                continue
            _originals[name] = original
            wrapper = _Joined(name, original) if name in JOINED else _wrap(name, original)
            _wrappers[id(original)] = wrapper
            setattr(np, name, wrapper)
    _wrappers.update(scipy.wrappers())
    while _new:
        rebind(vars(_new.pop()))


def users_modules() -> list[ModuleType]:
    """The user's modules that are loaded."""
    _meet_modules()
    return [module for name, module in _users.items() if sys.modules.get(name) is module]


def _meet_modules() -> None:
    """Look once at every module that is loaded: compiled ones are shielded, the user's are kept to be rebound."""
    if not vars(_pristine).get("ndarray"):
        vars(_pristine).update({k: v for k, v in vars(np).items() if not k.startswith("__")})
    global _met
    loaded, before = dict(sys.modules), _met
    if list(loaded) == list(before) and all(map(operator.is_, loaded.values(), before.values())):
        return
    _met = loaded
    for name, module in loaded.items():
        if module is None or before.get(name) is module:
            continue
        _shield_compiled_code(module)
        if is_users_module(module):
            _users[name] = module
            _new.append(module)


_met: dict[str, ModuleType] = {}  # ``sys.modules`` as it was looked at last
_users: dict[str, ModuleType] = {}
_new: list[ModuleType] = []  # the user's modules that were met and not yet rebound


def _shield_compiled_code(module: ModuleType) -> None:
    """Give a compiled module NumPy's functions as they were.

    numpy.random is compiled Python: it calls ``np.empty`` by name and writes doubles into its memory. An array of
    objects there would corrupt the process.
    """
    compiled = (getattr(module, "__file__", None) or "").endswith((".so", ".pyd"))
    if compiled and vars(module).get("np") is np:
        module.np = _pristine  # type: ignore[attr-defined]


_pristine = ModuleType("numpy")  # NumPy's namespace before anything was replaced


def rebind(namespace: dict[str, Any]) -> None:
    """Replace NumPy's creation functions in a user's namespace, under whatever name they were bound."""
    for name, value in list(namespace.items()):
        wrapper = _wrappers.get(id(value))
        if wrapper is not None:
            namespace[name] = wrapper


def _wrap(name: str, original: Callable[..., Any]) -> Callable[..., Any]:
    def creation(*args: Any, **kwargs: Any) -> Any:
        if _handler is None or asked_by_numpy(1):
            return original(*args, **kwargs)
        return _handler(name, original, args, kwargs)

    return StandIn(creation, original)


class _Joined:
    """``np.r_`` and ``np.c_``: what is in the brackets goes to the handler, as arguments."""

    def __init__(self, name: str, original: Any) -> None:
        self._name, self._original = name, original

    def __getitem__(self, key: Any) -> Any:
        if _handler is None or asked_by_numpy(1):
            return self._original[key]
        parts = key if isinstance(key, tuple) else (key,)
        return _handler(self._name, lambda *parts: self._original[parts], parts, {})

    def __len__(self) -> int:
        return 0


def is_users_module(module: ModuleType) -> bool:
    """Whether a module is the user's: not ours, not a library's.

    A library's own kind of module may state a file that is nowhere, as ``torch.ops`` does: it is the library's.
    """
    file = getattr(module, "__file__", None)
    maker = getattr(sys.modules.get(type(module).__module__), "__file__", None)
    if maker and not is_users(maker) and not os.path.isabs(str(file)):
        return False
    return module.__name__ == "__main__" or (bool(file) and is_users(str(file)))
