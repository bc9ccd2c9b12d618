"""Arrays that user code makes out of nothing, while a traced run is under way.

Float arrays are ours, so that they can take our numbers; arrays of ints and truth values stay NumPy's, so that they
index.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

import numpy as np

from verify.concrete import array as concrete
from verify.concrete import functions
from verify.concrete.array import Array, holds_ours, lift, raw, wrap
from verify.tracing import dtypes, patches
from verify.tracing.builtins import numbers_followed
from verify.tracing.composites import MADE
from verify.tracing.protocol import Seen
from verify.tracing.session import Session, entered, unsupported


@contextmanager
def tracing(session: Session, *namespaces: dict[str, Any]) -> Iterator[Session]:
    """A traced run: creation functions are ours, in NumPy's namespace and in the user's."""
    patches.replace()
    for namespace in namespaces:
        patches.rebind(namespace)
    followed = numbers_followed(namespaces)
    with entered(session), followed, patches.using(handle), np.errstate(all="ignore"):
        yield session


def handle(name: str, original: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """The handler of `patches`: one row a function, else NumPy's own, with float results made ours."""
    row = _ROWS.get(name)
    if row is not None:
        return row(*args, **kwargs)
    if name in patches.ITERATORS and any(map(holds_ours, args)):
        raise unsupported(f"np.{name} of traced values: what lies in memory are our numbers")
    with patches.using(None):
        found = original(*args, **kwargs)
    return ours(found) if name in _FLOAT_MAKERS else found


_FLOAT_MAKERS: Final = frozenset(
    {"eye", "identity", "linspace", "tri", "arange", "indices", "fromfunction", "fromiter"}
)


def ours(found: Any) -> Any:
    """A float array as one of ours; anything else as it is."""
    if isinstance(found, np.ndarray) and not isinstance(found, Array) and found.dtype.kind == "f":
        dtypes.check_dtype(found.dtype)
        made = wrap(lift(found))
        made.scalar = False
        return made
    return found


def _filled(value: Any) -> Callable[..., Any]:
    def create(shape: Any, dtype: Any = None, order: str = "C", **_: Any) -> Any:
        return functions.filled(shape, value, dtype)

    return create


def _full(shape: Any, fill_value: Any, dtype: Any = None, order: str = "C", **_: Any) -> Any:
    if dtype is None and not holds_ours(fill_value):
        dtype = np.array(fill_value).dtype if not isinstance(fill_value, Array) else None
    return functions.filled(shape, fill_value, dtype)


def _array(a: Any, dtype: Any = None, copy: bool | None = True, **kwargs: Any) -> Any:
    if not holds_ours(a):
        with patches.using(None):
            return ours(np.array(a, dtype=dtype, copy=copy, **kwargs))
    dtypes.check_dtype(dtype, a if isinstance(a, Array) else None)
    ndmin = kwargs.pop("ndmin", 0)
    order = kwargs.pop("order", None)
    found = (a.copy() if copy or not a.ndim else a) if isinstance(a, Array) else _of_parts(a)
    if dtype is not None and np.dtype(dtype) != found.dtype:
        found = concrete.cast(found, dtype)
    if order not in (None, "K", "A"):
        found = concrete.typed(wrap(np.array(raw(found), order=order, copy=None)), found)
    found.scalar = False
    return found.reshape((1,) * (ndmin - found.ndim) + found.shape) if ndmin > found.ndim else found


def _asarray(a: Any, dtype: Any = None, *args: Any, **kwargs: Any) -> Any:
    if isinstance(a, np.ndarray) and not isinstance(a, Array) and dtype in (None, a.dtype):
        return a
    order = kwargs.get("order", args[0] if args else None)
    return _array(a, dtype, copy=False, order=order) if holds_ours(a) else _array(a, dtype, copy=None, order=order)


def _of_parts(values: Any) -> Array:
    made = wrap(lift(values))
    if isinstance(values, (list, tuple)):
        made.boolean, made.integer_bound = dtypes.of_parts(
            [_of_parts(v) if isinstance(v, (list, tuple)) else v for v in values]
        )
    return made


def _in_order(order: str) -> Callable[..., Any]:
    def function(a: Any, dtype: Any = None, **kwargs: Any) -> Any:
        if np.ndim(a) == 0 or not isinstance(a, Array):
            return _asarray(a, dtype, order)
        return _array(a, dtype, copy=False, order=order, **kwargs)

    return function


def _frombuffer(buffer: Any, *args: Any, **kwargs: Any) -> Any:
    if holds_ours(buffer):
        raise unsupported("np.frombuffer of traced values: what lies in memory are our numbers")
    with patches.using(None):
        return ours(np.frombuffer(buffer, *args, **kwargs))


def _is_scalar(element: Any) -> bool:
    return (isinstance(element, Array) and element.ndim == 0) or (
        not isinstance(element, Array) and _plain_is_scalar(element)
    )


def _plain_is_scalar(element: Any) -> bool:
    with patches.using(None):
        return bool(np.isscalar(element))


def _composed(name: str) -> Callable[..., Any]:
    """Of our arrays as they are written with others; of plain ones NumPy's own, with float results made ours."""

    def create(*parts: Any, **kwargs: Any) -> Any:
        if any(map(holds_ours, parts)):
            return functions.COMPOSED[name](*parts, **kwargs)
        with patches.using(None):
            found = getattr(np, name)[parts] if name in patches.JOINED else getattr(np, name)(*parts, **kwargs)
        return [ours(x) for x in found] if isinstance(found, (list, tuple)) else ours(found)

    return create


class _Enumerated(Seen):
    """``np.ndenumerate``: the places of an array, each with its entry."""

    def __init__(self, a: Any) -> None:
        self._left = ((i, a[i]) for i in np.ndindex(a.shape))

    def examples(self) -> list[Any]:
        """See `Seen`."""
        return [np.ndenumerate(np.ones(1))]

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> Any:
        return next(self._left)


def _enumerated(a: Any) -> Any:
    with patches.using(None):
        return _Enumerated(a) if isinstance(a, Array) else np.ndenumerate(a)


_ROWS: Final[dict[str, Callable[..., Any]]] = {
    "zeros": _filled(0),
    "ones": _filled(1),
    "empty": _filled(functions.UNWRITTEN),
    "full": _full,
    "array": _array,
    "asarray": _asarray,
    "asanyarray": _asarray,
    "ascontiguousarray": _in_order("C"),
    "asfortranarray": _in_order("F"),
    "frombuffer": _frombuffer,
    "isscalar": _is_scalar,
    "ndenumerate": _enumerated,
    **{name: _composed(name) for name in MADE},
}
