"""Choosing and making symbolic arrays: where, clip, take; and the creation functions while code is traced."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import numpy as np

from verify.arrays import axes as ax
from verify.arrays.axes import Size
from verify.arrays.labels import IndexArray
from verify.arrays.symbolic import ONE, ZERO, SymArray, elementwise, is_truth, lift
from verify.arrays.symbolic_reduce import maximum
from verify.arrays.symbolic_shape import axes_for
from verify.errors import Unsupported
from verify.numbers.dual import Dual
from verify.terms import term as t


def where(condition: Any, *choices: Any) -> SymArray:
    """``np.where`` with three arguments."""
    if len(choices) != 2:
        raise Unsupported("np.where with one argument gives an array whose size depends on values")
    c = lift(condition)
    if not c.boolean:
        c = elementwise(lambda v: 1 - v.zero(), c, boolean=True)
    return elementwise(lambda h, a, b: h.select(a, b), c, *choices, boolean=all(map(is_truth, choices)))


def clip(x: Any, low: Any = None, high: Any = None, **extra: Any) -> SymArray:
    """``np.clip``."""
    low, high = extra.get("a_min", extra.get("min", low)), extra.get("a_max", extra.get("max", high))
    result = lift(x)
    if low is not None:
        result = elementwise(maximum, result, low)
    if high is not None:
        result = elementwise(lambda a, b: -maximum(-a, -b), result, high)
    return result


def take(x: Any, indices: Any, axis: Any = None, **extra: Any) -> Any:
    """``np.take`` along one axis."""
    a = lift(x)
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


def _checked_dtype(dtype: Any) -> bool:
    """Whether an array of this dtype is boolean; refuses what cannot hold real numbers."""
    kind = np.dtype(dtype if dtype is not None else float).kind
    if kind == "c":
        raise Unsupported("complex arrays: gradproof's derivatives are over the reals", code="complex")
    if kind not in "fb":
        raise Unsupported(
            f"an array of {np.dtype(dtype)} made in the code: writing to it would round", code="lossy-cast"
        )
    return kind == "b"


def full(sizes: Any, value: Any, dtype: Any = None, **extra: Any) -> SymArray:
    """``np.full``, ``np.zeros``, ``np.ones``."""
    axes = axes_for(sizes if isinstance(sizes, (tuple, list)) else (sizes,))
    return _filled(axes, value, _checked_dtype(dtype))


def _filled(axes: tuple[ax.Axis, ...], value: Any, boolean: bool) -> SymArray:
    source = lift(value)
    if source.ndim:
        raise Unsupported("np.full with an array of values")
    entry = source.snapshot()(())
    return SymArray(axes, lambda idx: entry, boolean)


def full_like(x: Any, value: Any, dtype: Any = None, shape: Any = None, **extra: Any) -> SymArray:
    """``np.full_like``, ``np.zeros_like``, ``np.ones_like``."""
    if shape is not None:
        return full(shape, value, dtype)
    if isinstance(x, IndexArray) and dtype is None:
        raise Unsupported("np.zeros_like of integers makes integers: writing to it would round", code="lossy-cast")
    axes = x.axes if isinstance(x, (SymArray, IndexArray)) else lift(x).axes
    return _filled(axes, value, getattr(x, "boolean", False) if dtype is None else _checked_dtype(dtype))


def uninitialised(sizes: Any, dtype: Any = None, **extra: Any) -> SymArray:
    """``np.empty``: entries that equal nothing, so that reading one before it is written can prove nothing."""
    axes = axes_for(sizes if isinstance(sizes, (tuple, list)) else (sizes,))
    return _garbage(axes, _checked_dtype(dtype))


def uninitialised_like(x: Any, dtype: Any = None, **extra: Any) -> SymArray:
    """``np.empty_like``."""
    return _garbage(lift(x).axes, _checked_dtype(dtype))


_made = iter(range(10**9))


def _garbage(axes: tuple[ax.Axis, ...], boolean: bool) -> SymArray:
    name = f"uninitialised {next(_made)}"
    return SymArray(axes, lambda idx: Dual(t.entry(name, ax.flat_index(idx))), boolean)


def eye(n: Any, m: Any = None, k: int = 0, dtype: Any = None, **extra: Any) -> SymArray:
    """``np.eye``; a shifted diagonal needs a literal size."""
    _checked_dtype(dtype)
    rows, columns = ax.axis_of_size(n), ax.axis_of_size(n if m is None else m)
    if isinstance(rows, ax.Lit) and isinstance(columns, ax.Lit):
        return SymArray((rows, columns), lambda idx: ONE if idx[1] - idx[0] == k else ZERO)
    if rows != columns or k:
        raise Unsupported("np.eye with two sizes, or a shifted diagonal, of symbolic size")
    return SymArray((rows, columns), lambda idx: Dual(ax.same(rows, *idx)))


def arange(*args: Any, **extra: Any) -> Any:
    """``np.arange(N)``: the positions of a dimension."""
    if len(args) == 2 and isinstance(args[0], int) and args[0] == 0:
        args = args[1:]
    if len(args) != 1 or not isinstance(args[0], Size):
        raise Unsupported(f"np.arange{args} with symbolic sizes; only np.arange(N) has a meaning here")
    axis = ax.axis_of_size(args[0])
    return IndexArray((axis,), lambda idx: idx[0], axis, unique=True)


def array(value: Any, dtype: Any = None, **extra: Any) -> Any:
    """``np.array`` and its relatives on symbolic values: a copy."""
    if isinstance(value, IndexArray):
        return value if dtype is None else value.astype(dtype)
    if extra.get("copy", True) is False or extra.get("copy", True) is None:
        return asarray(value, dtype)
    a = lift(value)
    if dtype is not None:
        return a.astype(dtype)
    return SymArray(a.axes, a.snapshot(), a.boolean)


def asarray(value: Any, dtype: Any = None, **extra: Any) -> Any:
    """``np.asarray``: the array itself."""
    if isinstance(value, SymArray) and dtype is not None:
        return value.astype(dtype, copy=False)
    return value if isinstance(value, (SymArray, IndexArray)) and dtype is None else array(value, dtype)


def triangle(n: Any, m: Any = None, k: int = 0, dtype: Any = None, **extra: Any) -> Any:
    """``np.tri``."""
    from verify.arrays.symbolic_matrix import tril

    return tril(full((n, n if m is None else m), 1), k)


CREATION: Final[dict[str, Callable[..., Any]]] = {
    "zeros": lambda shape, dtype=None, *a, **k: full(shape, 0, dtype),
    "ones": lambda shape, dtype=None, *a, **k: full(shape, 1, dtype),
    "empty": uninitialised,
    "full": lambda shape, fill_value, dtype=None, *a, **k: full(shape, fill_value, dtype),
    "eye": lambda N, M=None, k=0, dtype=None, *a, **kw: eye(N, M, k, dtype),
    "identity": lambda n, dtype=None, **k: eye(n, dtype=dtype),
    "arange": arange,
    "array": array,
    "asarray": asarray,
    "asanyarray": asarray,
    "ascontiguousarray": asarray,
    "asfortranarray": asarray,
    "tri": triangle,
    "ndim": lambda x: x.ndim if hasattr(x, "ndim") else lift(x).ndim,
    "shape": lambda x: x.shape if hasattr(x, "shape") else lift(x).shape,
    "size": lambda x, axis=None: lift(x).size,
    "isscalar": lambda x: isinstance(x, (int, float, Size)),
}
ALWAYS_OURS: Final = frozenset(
    {"zeros", "ones", "empty", "full", "eye", "identity"}
)  # user code may write numbers into these


def create(name: str, original: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """The handler of creation functions while code is traced (see `arrays.patches`)."""
    if name in CREATION and (_symbolic((args, kwargs)) or name in ALWAYS_OURS):
        return CREATION[name](*args, **kwargs)
    if _symbolic((args, kwargs)):
        raise Unsupported(f"np.{name} with symbolic sizes")
    return original(*args, **kwargs)


def _symbolic(value: Any) -> bool:
    if isinstance(value, (SymArray, IndexArray, Size)):
        return True
    if isinstance(value, dict):
        return any(map(_symbolic, value.values()))
    return isinstance(value, (tuple, list)) and any(map(_symbolic, value))
