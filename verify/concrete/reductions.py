"""Reductions: sums and products by NumPy, the rest (mean, var, max, argmax, ...) from them."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, Final

import numpy as np

from verify.codes import Code
from verify.concrete import array as concrete
from verify.concrete import elementwise, places
from verify.concrete.array import Array, Raw, blank, count, lift, raw, wrap
from verify.numbers.dual import Dual
from verify.terms import term
from verify.tracing import dtypes
from verify.tracing.session import current, number, truth, unsupported

Axis = int | tuple[int, ...] | None
_NO = np._NoValue  # NumPy's marker for an argument that was not given


@concrete.meanings.enters("reduce")
def by_options(name: str, ufunc: np.ufunc, array: Any, options: dict[str, Any]) -> Any:
    """`reduce`, as NumPy's protocol hands over the options."""
    return reduce(name, ufunc, array, **options)


def reduce(
    name: str,
    ufunc: np.ufunc,
    array: Any,
    axis: Axis = 0,
    keepdims: bool = False,
    initial: Any = _NO,
    **_: Any,
) -> Any:
    """``ufunc.reduce`` over an axis, several, or all (None)."""
    values = lift(array)
    count(values.size)
    if name in ("add", "multiply"):
        extra: dict[str, Any] = {} if initial is _NO or initial is None else {"initial": number(initial)}
        found = wrap(lift(ufunc.reduce(values, axis=axis, keepdims=keepdims, dtype=object, **extra)))
        if not extra:
            found.whole = _whole(name, array, values.size // max(found.size, 1))
        return found
    function = _FOLDS.get(name)
    if function is None or initial not in (_NO, None):
        raise unsupported(f"np.{name}.reduce" + (" with initial=" if function else ""))
    folded = along(values, axis, keepdims, lambda row: _folded(name, function, row))
    if name.startswith("logical"):
        return _truths(folded)
    return concrete.typed(wrap(folded), array) if isinstance(array, Array) else wrap(folded)


def _whole(name: str, array: Any, terms: int) -> int:
    """A bound of a sum or product of integers; 0 for floats."""
    most = dtypes.bound(array)
    return most and dtypes.checked(name, most * terms if name == "add" else most**terms)


_FOLDS: Final[dict[str, Callable[[Any, Any], Any]]] = {
    "maximum": elementwise.maximum,
    "minimum": elementwise.minimum,
    "fmax": elementwise.maximum,
    "fmin": elementwise.minimum,
    "logical_and": lambda x, y: _number(elementwise.both(x, y), x),
    "logical_or": lambda x, y: _number(elementwise.either(x, y), x),
}


def _folded(name: str, function: Callable[[Any, Any], Any], row: list[Dual]) -> Any:
    free = _free(name, row)
    return functools.reduce(function, row) if free is None else free


def _free(name: str, row: list[Dual]) -> Dual | None:
    """Where the session wants it: a maximum of symbolic numbers as a number of its own, with a tangent of its own."""
    maxima = current().maxima
    if maxima is None or not name.endswith(("max", "maximum", "min", "minimum")) or len(row) == 1:
        return None
    if all(entry.value.op == "const" for entry in row):
        return None
    key = (name, *(entry.value.key for entry in row))
    fresh = maxima.setdefault(key, f"max:{len(maxima)}")
    still = all(entry.tangent is None for entry in row)
    return Dual(term.entry(fresh, ()), None if still else term.entry(f"V:{fresh}", ()))


def _number(truth: elementwise.Truth, like: Dual) -> Dual:
    return like.like(int(truth)) if isinstance(truth, bool) else truth


def _truths(values: Raw) -> Any:
    found = np.frompyfunc(elementwise.truth, 1, 1)(values)
    if not isinstance(found, np.ndarray):
        return np.bool_(found) if isinstance(found, bool) else concrete.scalar(found, True)
    return found.astype(bool) if all(isinstance(e, bool) for e in found.flat) else wrap(found, True)


def axes(ndim: int, axis: Axis) -> tuple[int, ...]:
    """The axes that a reduction runs over, as non-negative ints. Raises NumPy's AxisError."""
    if axis is None:
        return tuple(range(ndim))
    given = axis if isinstance(axis, tuple) else (axis,)
    return tuple(np.lib.array_utils.normalize_axis_index(int(a), ndim) for a in given)


def along(values: Raw, axis: Axis, keepdims: bool, function: Callable[[Any], Any]) -> Raw:
    """Apply ``function`` to the list of entries of each reduced slice."""
    over = axes(values.ndim, axis)
    kept = tuple(a for a in range(values.ndim) if a not in over)
    rows = values.transpose(kept + over).reshape((*tuple(values.shape[a] for a in kept), -1))
    found = blank(rows.shape[:-1])
    for i in np.ndindex(*found.shape):
        entries = list(rows[i])
        if not entries:
            raise ValueError("zero-size array to reduction operation which has no identity")
        found[i] = function(entries)
    return found.reshape(tuple(1 if a in over else n for a, n in enumerate(values.shape))) if keepdims else found


def total(values: Raw, axis: Any, keepdims: Any) -> Raw:
    """The sum, as a base-class array."""
    return lift(np.add.reduce(values, axis=axis, keepdims=keepdims, dtype=object))


def mean(a: Any, axis: Axis = None, dtype: Any = None, out: Any = None, keepdims: Any = False, **kwargs: Any) -> Any:
    """np.mean."""
    _refuse(kwargs, "mean", dtype)
    values = lift(a)
    count(values.size)
    sums = total(values, axis, bool(keepdims) and keepdims is not _NO)
    return _out(wrap(lift(sums / _length(values, axis))), out)


def _length(values: Raw, axis: Axis) -> int:
    return int(np.prod([values.shape[a] for a in axes(values.ndim, axis)], dtype=int))


def var(
    a: Any,
    axis: Axis = None,
    dtype: Any = None,
    out: Any = None,
    ddof: Any = 0,
    keepdims: Any = False,
    **kwargs: Any,
) -> Any:
    """np.var: the mean of squared distances from the mean, over n - ddof (``correction`` is the array API's name)."""
    ddof = kwargs.pop("correction", ddof)
    if ddof != int(ddof):
        raise unsupported("np.var with a ddof that is no integer")
    ddof = int(ddof)
    _refuse({k: v for k, v in kwargs.items() if v is not _NO}, "var", dtype)
    values = lift(a)
    count(3 * values.size)
    n = _length(values, axis)
    centred = values - total(values, axis, True) / n
    keep = bool(keepdims) and keepdims is not _NO
    sums = total(centred * centred, axis, keep)
    return _out(wrap(lift(sums / number(n - ddof))), out)


def std(a: Any, axis: Axis = None, dtype: Any = None, out: Any = None, *args: Any, **kwargs: Any) -> Any:
    """np.std."""
    return _out(np.sqrt(var(a, axis, dtype, None, *args, **kwargs)), out)


def average(a: Any, axis: Axis = None, weights: Any = None, returned: bool = False, *, keepdims: Any = False) -> Any:
    """np.average; weights of the array's shape or of one axis."""
    if returned:
        raise unsupported("np.average with returned=True")
    if weights is None:
        return mean(a, axis, keepdims=keepdims)
    values, w = lift(a), lift(weights)
    if w.shape != values.shape:
        if w.ndim != 1 or not isinstance(axis, int):
            raise TypeError("Axis must be specified when shapes of a and weights differ.")
        w = w.reshape([-1 if i == axis % values.ndim else 1 for i in range(values.ndim)])
        w = np.broadcast_to(w, values.shape)
    keep = bool(keepdims) and keepdims is not _NO
    return wrap(lift(total(values * w, axis, keep) / total(w, axis, keep)))


def decide(condition: elementwise.Truth) -> bool:
    """A truth value as a bool. Raises SymbolicBranch where a symbolic number leaves it open."""
    return condition if isinstance(condition, bool) else truth(condition)


def arg(better: Callable[[Dual, Dual], elementwise.Truth]) -> Callable[..., Any]:
    """np.argmax or np.argmin: ints where the comparisons are decided, else places."""

    def function(a: Any, axis: int | None = None, out: Any = None, *, keepdims: Any = False) -> Any:
        keep = bool(keepdims) and keepdims is not _NO
        return places.closed(along(lift(a), axis, keep, lambda entries: places.scanned(entries, better)))

    return function


def ordered(values: list[Dual]) -> list[int]:
    """The stable order of numbers; every comparison must be decided."""

    def compare(i: int, j: int) -> int:
        for one, other, sign in ((i, j, 1), (j, i, -1)):
            if decide(elementwise.greater(values[one], values[other])):
                return sign
        return 0

    return sorted(range(len(values)), key=functools.cmp_to_key(compare))


def sort(a: Any, axis: int | None = -1, **kwargs: Any) -> Any:
    """np.sort, stable."""
    return np.take_along_axis(wrap(lift(a).copy()), argsort(a, axis), axis)


def argsort(a: Any, axis: int | None = -1, **kwargs: Any) -> Any:
    """np.argsort, stable: plain ints."""
    values = lift(a)
    if axis is None:
        values, axis = values.reshape(-1), 0
    rows = np.moveaxis(values, axis, -1)
    found = np.ndarray(rows.shape, dtype=np.intp)
    for i in np.ndindex(*rows.shape[:-1]):
        found[i] = ordered(list(rows[i]))
    return np.moveaxis(found, -1, axis)


def ptp(a: Any, axis: Axis = None, **kwargs: Any) -> Any:
    """np.ptp: largest minus smallest."""
    return np.max(a, axis=axis, **kwargs) - np.min(a, axis=axis, **kwargs)


def _refuse(kwargs: dict[str, Any], name: str, dtype: Any) -> None:
    dtypes.check_dtype(dtype)
    if kwargs.pop("where", True) not in (True, _NO) or kwargs:
        raise unsupported(f"np.{name} with where=")


def _out(result: Array, out: Any) -> Any:
    if out is None:
        return result
    if not isinstance(out, Array):
        raise unsupported("out= an array of plain numbers", code=Code.PLAIN_NUMBER)
    concrete.check_write(out, result)
    raw(out)[...] = raw(result)
    return out
