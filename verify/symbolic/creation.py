"""Choosing and making symbolic arrays: where, clip, take; and the creation functions while code is traced."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import numpy as np

from verify.errors import Unsupported
from verify.numbers.dual import Dual
from verify.symbolic import axes as ax
from verify.symbolic.array import ONE, ZERO, SymArray, elementwise, lift
from verify.symbolic.indexing import put
from verify.symbolic.labels import IndexArray
from verify.symbolic.linalg import tril
from verify.symbolic.loops.lists.listed import as_array
from verify.symbolic.loops.steps import ndindex
from verify.symbolic.shaping import axes_for
from verify.symbolic.sizes import Sequenced, Size, meanings
from verify.symbolic.views import unsure_of
from verify.terms import term as t
from verify.tracing.composites import MADE, composites
from verify.tracing.dtypes import of_dtype, of_parts


def where(condition: Any, *choices: Any) -> SymArray:
    """``np.where`` with three arguments."""
    if len(choices) != 2:
        raise Unsupported("np.where with one argument gives an array whose size depends on values")
    c = lift(condition)
    if not c.boolean:
        c = elementwise(lambda v: 1 - v.zero(), c, boolean=True)
    boolean, integer_bound = of_parts([lift(v) if isinstance(v, (list, tuple)) else v for v in choices])
    return elementwise(lambda h, a, b: h.select(a, b), c, *choices, boolean=boolean, integer_bound=integer_bound)


def take(x: Any, indices: Any, axis: Any = None, **extra: Any) -> Any:
    """``np.take`` along one axis."""
    a = lift(x)
    if extra.get("mode", "raise") != "raise":
        raise Unsupported("np.take with mode=")
    if axis is None:
        a, axis = a.reshape(-1), 0
    return a[(*[slice(None)] * (axis % a.ndim), indices)]


def take_along_axis(x: Any, indices: Any, axis: int) -> SymArray:
    """``np.take_along_axis`` with an index array of the same rank."""
    a = lift(x)
    if not isinstance(indices, IndexArray) or indices.ndim != a.ndim:
        raise Unsupported("np.take_along_axis with indices that are not labels of the same rank")
    n, entry = axis % a.ndim, a.snapshot()
    if indices.target != a.axes[n]:
        raise Unsupported("np.take_along_axis with labels of another dimension")
    return SymArray(indices.axes, lambda idx: entry((*idx[:n], indices.at(idx), *idx[n + 1 :])))


def put_along_axis(arr: SymArray, indices: Any, values: Any, axis: int) -> None:
    """``np.put_along_axis`` with an index array that has the array's other axes."""
    n, along = axis % arr.ndim, range(arr.ndim)
    fits = isinstance(indices, IndexArray) and indices.ndim == arr.ndim
    if not fits or any(indices.axes[m] != arr.axes[m] for m in along if m != n):
        raise Unsupported("np.put_along_axis with indices that are not labels for each of the other positions")
    keys = (np.arange(arr.shape[m])[tuple(slice(None) if k == m else None for k in along)] for m in along)
    put(arr, tuple(indices if m == n else key for m, key in enumerate(keys)), values)


def full(sizes: Any, value: Any, dtype: Any = None, **extra: Any) -> SymArray:
    """``np.full``; with a dtype of their own, ``np.zeros`` and ``np.ones``."""
    axes = axes_for(sizes if isinstance(sizes, (tuple, list)) else (sizes,))
    return _filled(axes, value, dtype)


def _filled(axes: tuple[ax.Axis, ...], value: Any, dtype: Any) -> SymArray:
    source = lift(value)
    if source.ndim:
        raise Unsupported("np.full with an array of values")
    entry = source.snapshot()(())
    return SymArray(axes, lambda idx: entry, *of_dtype(dtype, value))


def full_like(x: Any, value: Any, dtype: Any = None, shape: Any = None, **extra: Any) -> SymArray:
    """``np.full_like``, ``np.zeros_like``, ``np.ones_like``."""
    if shape is not None:
        return full(shape, value, dtype)
    axes = x.axes if isinstance(x, (SymArray, IndexArray)) else lift(x).axes
    return _filled(axes, value, _dtype_like(x) if dtype is None else dtype)


def _dtype_like(x: Any) -> Any:
    return np.dtype(int) if isinstance(x, IndexArray) else lift(x).dtype


def uninitialised(sizes: Any, dtype: Any = None, **extra: Any) -> SymArray:
    """``np.empty``: entries that equal nothing, so that reading one before it is written can prove nothing."""
    axes = axes_for(sizes if isinstance(sizes, (tuple, list)) else (sizes,))
    return _garbage(axes, dtype)


def uninitialised_like(x: Any, dtype: Any = None, shape: Any = None, **extra: Any) -> SymArray:
    """``np.empty_like``."""
    dtype = _dtype_like(x) if dtype is None else dtype
    return _garbage(lift(x).axes, dtype) if shape is None else uninitialised(shape, dtype)


_made = iter(range(10**9))


def _garbage(axes: tuple[ax.Axis, ...], dtype: Any) -> SymArray:
    name = f"{t.UNINITIALISED} {next(_made)}"
    of_floats = of_dtype(float if dtype is None else dtype, True)
    return SymArray(axes, lambda idx: Dual(t.entry(name, ax.flat_index(idx))), *of_floats)


def eye(n: Any, m: Any = None, k: int = 0, dtype: Any = None, **extra: Any) -> SymArray:
    """``np.eye``; a shifted diagonal needs a literal size."""
    typed = of_dtype(float if dtype is None else dtype, True)
    rows, columns = ax.axis_of_size(n), ax.axis_of_size(n if m is None else m)
    if isinstance(rows, ax.Lit) and isinstance(columns, ax.Lit):
        return SymArray((rows, columns), lambda idx: ONE if idx[1] - idx[0] == k else ZERO, *typed)
    if rows != columns or k:
        raise Unsupported("np.eye with two sizes, or a shifted diagonal, of symbolic size")
    return SymArray((rows, columns), lambda idx: Dual(ax.same(rows, *idx)), *typed)


@meanings.enters("positions")
def arange(*args: Any, dtype: Any = None, **extra: Any) -> Any:
    """``np.arange(N)``: the positions of a dimension; ``np.arange(1, N + 1)``, and as floats, numbers."""
    kind = "i" if dtype is None else np.dtype(dtype).kind
    if extra or kind not in "if" or (dtype is not None and np.dtype(dtype).itemsize != 8):
        raise Unsupported(f"np.arange with {', '.join(extra) or f'dtype={dtype}'}; np.arange(N) has a meaning here")
    start, *stop = args if len(args) > 1 else (0, *args)
    if len(stop) != 1 or not isinstance(start, int) or not isinstance(stop[0], Size):
        raise Unsupported(f"np.arange{args} with symbolic sizes; only np.arange(N) has a meaning here")
    axis = ax.axis_of_size(stop[0] - start)
    positions = IndexArray((axis,), lambda idx: idx[0], axis, unique=True, counted=1)
    if kind == "f":
        positions = positions.numbers().astype(float)
    return positions + start if start else positions


def array(value: Any, dtype: Any = None, copy: Any = True, order: Any = "K", **extra: Any) -> Any:
    """``np.array`` and its relatives on symbolic values: a copy."""
    if extra:
        raise Unsupported(f"np.array with {', '.join(extra)}=")
    value = as_array(value)
    if isinstance(value, IndexArray):
        return value if dtype is None else value.astype(dtype)
    if not copy:
        return asarray(value, dtype, order)
    a = lift(value)
    if dtype is not None:
        a = a.astype(dtype)
    return SymArray(a.axes, a.snapshot(), a.boolean, a.integer_bound)


def asarray(value: Any, dtype: Any = None, order: Any = "K", **extra: Any) -> Any:
    """``np.asarray``: the array itself, unless it has another dtype or, perhaps, another order in memory."""
    value = as_array(value)
    if not isinstance(value, (SymArray, IndexArray)) or extra or (isinstance(value, IndexArray) and dtype is not None):
        return array(value, dtype, **extra)
    if isinstance(value, IndexArray):
        return value
    same = dtype is None or np.dtype(dtype) == value.dtype
    if not same or not value.axes:  # an array without axes is made of a scalar
        return array(value, dtype)
    return value if order in (None, "K", "A") else unsure_of(value)


def contiguous(order: str) -> Callable[..., Any]:
    """``np.ascontiguousarray`` and ``np.asfortranarray``."""

    def function(value: Any, dtype: Any = None, **extra: Any) -> Any:
        if not lift(value).axes:
            raise Unsupported("an array in memory order made of a single number, which gets an axis of size 1")
        return asarray(value, dtype, order, **extra)

    return function


def triangle(n: Any, m: Any = None, k: int = 0, dtype: Any = None, **extra: Any) -> Any:
    """``np.tri``."""
    return tril(full((n, n if m is None else m), True, float if dtype is None else dtype), k)


CREATION: Final[dict[str, Callable[..., Any]]] = {
    "zeros": lambda shape, dtype=None, *a, **k: full(shape, 0, float if dtype is None else dtype),
    "ones": lambda shape, dtype=None, *a, **k: full(shape, 1, float if dtype is None else dtype),
    "empty": uninitialised,
    "full": lambda shape, fill_value, dtype=None, *a, **k: full(shape, fill_value, dtype),
    "eye": lambda N, M=None, k=0, dtype=None, *a, **kw: eye(N, M, k, dtype),
    "identity": lambda n, dtype=None, **k: eye(n, dtype=dtype),
    "arange": arange,
    "array": array,
    "asarray": asarray,
    "asanyarray": asarray,
    "ascontiguousarray": contiguous("C"),
    "asfortranarray": contiguous("F"),
    "tri": triangle,
    "ndindex": ndindex,
    **{name: meaning for name, meaning in composites(lift).items() if name in MADE},
    "ndim": lambda x: x.ndim if hasattr(x, "ndim") else lift(x).ndim,
    "shape": lambda x: x.shape if hasattr(x, "shape") else lift(x).shape,
    "size": lambda x, axis=None: lift(x).size if axis is None else lift(x).shape[axis],
    "isscalar": lambda x: isinstance(x, (int, float, Size)) or _is_scalar(x),
}


def _is_scalar(x: Any) -> bool:
    if isinstance(x, SymArray) and not x.axes and not x.scalar:
        raise Unsupported("np.isscalar of what is an array without axes or a number")
    return isinstance(x, SymArray) and not x.axes


ALWAYS_OURS: Final = frozenset(
    {"zeros", "ones", "empty", "full", "eye", "identity"}
)  # user code may write numbers into these


def create(name: str, original: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """The handler of creation functions while code is traced (see `tracing.patches`)."""
    if name in CREATION and (_symbolic((args, kwargs)) or name in ALWAYS_OURS):
        return CREATION[name](*args, **kwargs)
    if _symbolic((args, kwargs)):
        raise Unsupported(f"np.{name} with symbolic sizes")
    return original(*args, **kwargs)


def _symbolic(value: Any) -> bool:
    if isinstance(value, (Sequenced, Size)):
        return True
    if isinstance(value, dict):
        return any(map(_symbolic, value.values()))
    return isinstance(value, (tuple, list)) and any(map(_symbolic, value))
