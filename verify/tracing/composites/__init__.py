"""NumPy's functions that are made of others, once for arrays at one shape and with symbolic sizes.

Each is NumPy's definition in NumPy: what it calls finds its meaning by the arrays that it meets. Plain arrays among the
arguments are made arrays of the run first (`composites`), since NumPy would compute with them in floating point.
"""

from __future__ import annotations

import functools
import math
import operator
from collections.abc import Callable
from typing import Any, Final, NamedTuple

import numpy as np

from verify.tracing.composites.arguments import refuse, written
from verify.tracing.composites.ordered import around, interp, median, percentile, piecewise, quantile
from verify.tracing.protocol import Traced
from verify.tracing.session import unsupported

Axis = int | tuple[int, ...] | None


# --- moments and extremes ---------------------------------------------------------------------------------------------


def _count(a: Any, axis: Axis) -> Any:
    """The number of entries that a reduction runs over: an int, or a symbolic size."""
    shape = np.shape(a)
    chosen = range(len(shape)) if axis is None else axis if isinstance(axis, tuple) else (axis,)
    return math.prod((shape[n] for n in chosen), start=1)


def mean(a: Any, axis: Axis = None, dtype: Any = None, out: Any = None, keepdims: Any = False, **extra: Any) -> Any:
    """``np.mean``."""
    refuse("mean", dtype, extra)
    return written(np.sum(a, axis=axis, keepdims=bool(keepdims)) / _count(a, axis), out)


def var(
    a: Any, axis: Axis = None, dtype: Any = None, out: Any = None, ddof: Any = 0, keepdims: Any = False, **extra: Any
) -> Any:
    """``np.var``: squared distances from the mean over n - ddof (``correction`` is the array API's name of ddof)."""
    ddof = extra.pop("correction", ddof)
    if ddof != int(ddof):
        raise unsupported("np.var with a ddof that is no integer")
    refuse("var", dtype, extra)
    centred = a - mean(a, axis, keepdims=True)
    squares = np.sum(centred * centred, axis=axis, keepdims=bool(keepdims))
    return written(squares / (_count(a, axis) - int(ddof)), out)


def std(a: Any, axis: Axis = None, dtype: Any = None, out: Any = None, *args: Any, **kwargs: Any) -> Any:
    """``np.std``."""
    return written(np.sqrt(var(a, axis, dtype, None, *args, **kwargs)), out)


def average(a: Any, axis: Axis = None, weights: Any = None, returned: bool = False, *, keepdims: Any = False) -> Any:
    """``np.average``; weights of the array's shape or of one axis."""
    if returned:
        raise unsupported("np.average with returned=True")
    if weights is None:
        return mean(a, axis, keepdims=keepdims)
    weights = np.asarray(weights)
    if np.ndim(weights) == np.ndim(a):
        total = np.sum(weights, axis=axis, keepdims=bool(keepdims))
    elif np.ndim(weights) == 1 and isinstance(axis, int):
        total = np.sum(weights)
        weights = _along(weights, np.ndim(a), axis)
    else:
        raise TypeError("Axis must be specified when shapes of a and weights differ.")
    return np.sum(a * weights, axis=axis, keepdims=bool(keepdims)) / total


def ptp(a: Any, axis: Axis = None, out: Any = None, keepdims: Any = False) -> Any:
    """``np.ptp``: largest minus smallest."""
    keep = bool(keepdims)
    return written(np.max(a, axis=axis, keepdims=keep) - np.min(a, axis=axis, keepdims=keep), out)


def clip(a: Any, a_min: Any = None, a_max: Any = None, out: Any = None, **extra: Any) -> Any:
    """``np.clip``; ``min`` and ``max`` are the array API's names of the bounds."""
    low, high = extra.pop("min", a_min), extra.pop("max", a_max)
    refuse("clip", extra.pop("dtype", None), extra)
    found = np.positive(a) if low is None and high is None else a
    found = found if low is None else np.maximum(found, low)
    return written(found if high is None else np.minimum(found, high), out)


def count_nonzero(a: Any, axis: Axis = None, *, keepdims: Any = False) -> Any:
    """``np.count_nonzero``."""
    return np.sum(np.logical_and(a, True), axis=axis, keepdims=bool(keepdims))


def _neighbours(a: Any, axis: int) -> tuple[Any, Any]:
    """All entries along an axis but the first, and all but the last."""
    before = [slice(None)] * (axis % np.ndim(a))
    return a[(*before, slice(1, None))], a[(*before, slice(None, -1))]


def _along(vector: Any, rank: int, axis: int) -> Any:
    """A vector as an array of ``rank`` axes that varies along one of them."""
    return vector[(slice(None), *[None] * (rank - 1 - axis % rank))]


def diff(a: Any, n: int = 1, axis: int = -1, **extra: Any) -> Any:
    """``np.diff``."""
    refuse("diff", None, extra)
    for _ in range(n):
        after, before = _neighbours(a, axis)
        a = after - before
    return a


def trapezoid(y: Any, x: Any = None, dx: Any = 1, axis: int = -1) -> Any:
    """``np.trapezoid``: the integral by trapezia of width ``dx``, or between the points ``x``."""
    after, before = _neighbours(y, axis)
    if x is not None:
        x = np.asarray(x)
        dx = _along(diff(x), np.ndim(y), axis) if np.ndim(x) == 1 else diff(x, axis=axis)
    return np.sum(dx * (after + before) / 2, axis=axis)


def vdot(a: Any, b: Any, /) -> Any:
    """``np.vdot``: of flattened real arrays."""
    return np.dot(np.ravel(a), np.ravel(b))


def select(condlist: Any, choicelist: Any, default: Any = 0) -> Any:
    """``np.select``."""
    found = default
    for condition, choice in reversed(list(zip(condlist, choicelist, strict=True))):
        found = np.where(condition, choice, found)
    return found


# --- matrices ---------------------------------------------------------------------------------------------------------


class SignAndLog(NamedTuple):
    """The named pair that ``np.linalg.slogdet`` returns."""

    sign: Any
    logabsdet: Any


def slogdet(a: Any) -> SignAndLog:
    """``np.linalg.slogdet``: sign and log of the absolute value."""
    found = np.linalg.det(a)
    return SignAndLog(np.sign(found), np.log(np.abs(found)))


def solve(a: Any, b: Any) -> Any:
    """``np.linalg.solve``: inv(A) b."""
    return np.linalg.inv(a) @ b


def matrix_power(a: Any, n: Any) -> Any:
    """``np.linalg.matrix_power``; the first power is the array itself, as NumPy's is."""
    times = operator.index(n)
    if times == 0:
        return np.zeros_like(a, dtype=float) + np.eye(np.shape(a)[-1])
    return functools.reduce(np.matmul, [a if times > 0 else np.linalg.inv(a)] * abs(times))


def multi_dot(arrays: Any, *, out: Any = None) -> Any:
    """``np.linalg.multi_dot``."""
    return written(functools.reduce(np.dot, arrays), out)


def norm(x: Any, ord: Any = None, axis: Any = None, keepdims: Any = False) -> Any:
    """``np.linalg.norm``: Euclidean and Frobenius; of vectors 1, 2, p and both infinities; of matrices 1, inf."""
    keep, rank = bool(keepdims), np.ndim(x)
    if axis is None and (ord is None or (ord == 2 and rank == 1) or (ord == "fro" and rank == 2)):
        return np.sqrt(np.sum(x * x, keepdims=keep))
    axis = tuple(range(rank)) if axis is None else axis
    axes = (axis,) if isinstance(axis, (int, np.integer)) else tuple(axis)
    if len(axes) == 1:
        return _vector_norm(x, ord, axes[0], keep)
    if len(axes) == 2 and ord in (None, "fro"):
        return np.sqrt(np.sum(x * x, axis=axes, keepdims=keep))
    if len(axes) == 2 and ord in (1, math.inf):
        rows, columns = axes if ord == 1 else axes[::-1]
        largest = np.max(np.sum(np.abs(x), axis=rows, keepdims=True), axis=columns, keepdims=True)
        return largest if keep else np.squeeze(largest, axis=axes)
    raise unsupported(f"np.linalg.norm with ord={ord!r}")


def _vector_norm(x: Any, ord: Any, axis: int, keep: bool) -> Any:
    if ord in (None, 2):
        return np.sqrt(np.sum(x * x, axis=axis, keepdims=keep))
    if ord == math.inf:
        return np.max(np.abs(x), axis=axis, keepdims=keep)
    if ord == -math.inf:
        return np.min(np.abs(x), axis=axis, keepdims=keep)
    if not isinstance(ord, (int, float)) or ord == 0:
        raise unsupported(f"np.linalg.norm with ord={ord!r}")
    if ord == 1:
        return np.sum(np.abs(x), axis=axis, keepdims=keep)
    return np.sum(np.abs(x) ** ord, axis=axis, keepdims=keep) ** (1 / ord)


def vector_norm(x: Any, /, *, axis: Any = None, keepdims: Any = False, ord: Any = 2) -> Any:
    """``np.linalg.vector_norm``: without an axis, of all entries."""
    if axis is not None:
        return norm(x, ord, axis, keepdims)
    found = norm(np.ravel(x), ord)
    return np.reshape(found, (1,) * np.ndim(x)) if keepdims else found


# --- arrays made of vectors -------------------------------------------------------------------------------------------


def meshgrid(*xi: Any, indexing: str = "xy", copy: bool = True, sparse: bool = False) -> list[Any]:
    """``np.meshgrid``: each vector along its own axis, copied along the others."""
    if not copy or indexing not in ("xy", "ij"):
        raise unsupported(f"np.meshgrid with copy={copy} or indexing={indexing!r}")
    rank = len(xi)
    order = [1, 0, *range(2, rank)] if indexing == "xy" and rank > 1 else list(range(rank))
    apart = [_along(np.ravel(v), rank, n)[(*[None] * n, ...)] for v, n in zip(xi, order, strict=True)]
    sizes = tuple(np.shape(apart[order.index(n)])[n] for n in range(rank))
    return apart if sparse else [np.broadcast_to(a, sizes) * 1 for a in apart]


def r_(*parts: Any) -> Any:
    """``np.r_[...]`` of arrays and numbers, which are joined along the first axis."""
    return np.concatenate([np.atleast_1d(_part(p)) for p in parts])


def c_(*parts: Any) -> Any:
    """``np.c_[...]`` of arrays and numbers: vectors become columns, joined along the last axis."""
    arrays = [np.atleast_1d(_part(p)) for p in parts]
    return np.concatenate([a[:, None] if np.ndim(a) == 1 else a for a in arrays], axis=-1)


def _part(part: Any) -> Any:
    if isinstance(part, (str, slice)):
        raise unsupported("np.r_ or np.c_ with a text or a range in the brackets")
    return np.asarray(part) * 1.0


def block(arrays: Any) -> Any:
    """``np.block``: lists of lists of arrays, the innermost joined along the last axis."""
    depth = _depth(arrays)
    rank = max(depth, _rank(arrays))

    def joined(part: Any, level: int) -> Any:
        if isinstance(part, list):
            return np.concatenate([joined(p, level + 1) for p in part], axis=level - depth)
        whole = np.asarray(part)
        return whole[(None,) * (rank - np.ndim(whole))] if np.ndim(whole) < rank else whole

    return joined(arrays, 0)


def _depth(part: Any) -> int:
    return 1 + max(map(_depth, part)) if isinstance(part, list) else 0


def _rank(part: Any) -> int:
    return max(map(_rank, part)) if isinstance(part, list) else int(np.ndim(part))


def vander(x: Any, N: int | None = None, increasing: bool = False) -> Any:
    """``np.vander``: powers of a vector, in columns."""
    powers = range(operator.index(np.shape(x)[0] if N is None else N))
    return np.stack([x**k for k in (powers if increasing else reversed(powers))], axis=1)


def polyval(p: Any, x: Any) -> Any:
    """``np.polyval``, by Horner's rule."""
    found = np.zeros_like(x, dtype=float)
    for coefficient in p:
        found = found * x + coefficient
    return found


def polyder(p: Any, m: int = 1) -> Any:
    """``np.polyder``."""
    for _ in range(operator.index(m)):
        p = p[:-1] * np.asarray(range(np.shape(p)[0] - 1, 0, -1))
    return p


# --- without NaN: `np.isnan` refuses where an entry may be none -------------------------------------------------------


def nan_to_num(x: Any, copy: bool = True, nan: Any = 0.0, posinf: Any = None, neginf: Any = None) -> Any:
    """``np.nan_to_num`` of what is not infinite."""
    if not copy or np.any(np.isinf(x)):
        raise unsupported("np.nan_to_num of infinities, or in place")
    return np.where(np.isnan(x), nan, x)


def nansum(a: Any, axis: Axis = None, dtype: Any = None, out: Any = None, keepdims: Any = False) -> Any:
    """``np.nansum``."""
    return written(np.sum(np.where(np.isnan(a), 0, a), axis=axis, dtype=dtype, keepdims=bool(keepdims)), out)


def nanmean(a: Any, axis: Axis = None, dtype: Any = None, out: Any = None, keepdims: Any = False) -> Any:
    """``np.nanmean``: over as many entries as are numbers."""
    there = np.sum(np.where(np.isnan(a), 0.0, 1.0), axis=axis, keepdims=bool(keepdims))
    return written(nansum(a, axis, dtype, None, keepdims) / there, out)


def sinc(x: Any) -> Any:
    """``np.sinc``: sin(pi x) / (pi x), and 1 at 0."""
    y = np.where(x == 0, 1, x) * np.pi
    return np.where(x == 0, 1, np.sin(y) / y)


COMPOSITES: Final[dict[str, Callable[..., Any]]] = {
    **{f.__name__: f for f in (mean, var, std, average, ptp, clip, count_nonzero, diff, trapezoid, vdot, select)},
    **{f.__name__: f for f in (vander, polyval, polyder, nan_to_num, nansum, nanmean, piecewise, median, interp, sinc)},
    **{f.__name__: f for f in (quantile, percentile, block)},
    **{f"linalg.{f.__name__}": f for f in (slogdet, solve, matrix_power, multi_dot, norm, vector_norm)},
    "round": around,
    "around": around,
    "fix": lambda x, out=None: written(np.trunc(x), out),
    "linalg.matrix_norm": lambda x, /, *, keepdims=False, ord="fro": norm(x, ord, (-2, -1), keepdims),
    "linalg.trace": lambda x, /, *, offset=0, dtype=None: np.trace(x, offset, -2, -1, dtype=dtype),
    "linalg.diagonal": lambda x, /, *, offset=0: np.diagonal(x, offset, -2, -1),
}


MADE: Final[dict[str, Callable[..., Any]]] = {f.__name__: f for f in (meshgrid, r_, c_)}  # where NumPy asks no array


def composites(ours: Callable[[Any], Any]) -> dict[str, Callable[..., Any]]:
    """The composites by name, for arrays of one package; ``ours`` makes a plain array one of its own."""

    def lifted(x: Any) -> Any:
        if type(x) in (list, tuple):
            return type(x)(map(lifted, x))
        return ours(x) if isinstance(x, np.ndarray) and not isinstance(x, Traced) else x

    def applied(composite: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        given = {name: lifted(value) for name, value in kwargs.items() if value is not np._NoValue}
        return composite(*map(lifted, args), **given)

    return {name: functools.partial(applied, composite) for name, composite in (COMPOSITES | MADE).items()}
