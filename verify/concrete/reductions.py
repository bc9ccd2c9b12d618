"""Reductions: sums and products by NumPy, largest entries, places and orders entry by entry."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, Final

import numpy as np

from verify.concrete import array as concrete
from verify.concrete import places
from verify.concrete.array import Array, Raw, blank, count, lift, wrap
from verify.numbers.dual import Dual
from verify.terms import term
from verify.tracing import dtypes, elementwise
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
            found.integer_bound = _integer_bound(name, array, values.size // max(found.size, 1))
        return found
    function = _FOLDS.get(name)
    if function is None or initial not in (_NO, None):
        raise unsupported(f"np.{name}.reduce" + (" with initial=" if function else ""))
    folded = along(values, axis, keepdims, lambda row: _folded(name, function, row))
    if name.startswith("logical"):
        return _truths(folded)
    return concrete.typed(wrap(folded), array) if isinstance(array, Array) else wrap(folded)


def _integer_bound(name: str, array: Any, terms: int) -> int:
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
    key = (name, *(entry.value for entry in row))
    fresh = maxima.setdefault(key, f"{term.FREE_MAXIMUM}{len(maxima)}")
    still = all(entry.tangent is None for entry in row)
    return Dual(term.entry(fresh, ()), None if still else term.entry(term.direction(fresh), ()))


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
