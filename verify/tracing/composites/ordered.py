"""NumPy's functions by pieces and by order."""

from __future__ import annotations

import operator
from fractions import Fraction
from typing import Any

import numpy as np

from verify.tracing.composites.arguments import written
from verify.tracing.session import unsupported


def piecewise(x: Any, condlist: Any, funclist: Any, *args: Any, **kwargs: Any) -> Any:
    """``np.piecewise``: the last condition that holds decides; of one function more than conditions, the rest.

    A function sees all entries and is heard on some: only one that works entry by entry means the same to NumPy.
    """
    conditions, pieces = list(condlist), list(funclist)
    rest = pieces.pop() if len(pieces) == len(conditions) + 1 else 0
    found = rest(x, *args, **kwargs) if callable(rest) else rest
    for condition, piece in zip(conditions, pieces, strict=True):
        found = np.where(condition, piece(x, *args, **kwargs) if callable(piece) else piece, found)
    return found


def median(a: Any, axis: Any = None, out: Any = None, overwrite_input: bool = False, keepdims: Any = False) -> Any:
    """``np.median`` along one axis, or of all entries: the middle one in order, or the mean of the two."""
    if keepdims or not isinstance(axis, (int, type(None))):
        raise unsupported("np.median with keepdims, or over several axes")
    ordered = np.moveaxis(np.sort(np.ravel(a) if axis is None else a, axis=axis or 0), axis or 0, 0)
    n = operator.index(np.shape(ordered)[0])
    return written((ordered[(n - 1) // 2] + ordered[n // 2]) / 2, out)


def quantile(a: Any, q: Any, axis: Any = None, out: Any = None, *args: Any, **extra: Any) -> Any:
    """``np.quantile`` of a number q, along one axis or of all entries: the line between the two nearest in order."""
    if args or extra or np.ndim(q) or not isinstance(axis, (int, type(None))):
        raise unsupported("np.quantile of several numbers, along several axes, or by another method")
    if not isinstance(q, (int, float, Fraction)) or not 0 <= q <= 1:
        raise unsupported(f"np.quantile at {q!r}")
    ordered = np.moveaxis(np.sort(np.ravel(a) if axis is None else a, axis=axis or 0), axis or 0, 0)
    last = operator.index(np.shape(ordered)[0]) - 1
    place = Fraction(str(q)) * last  # the decimal that was written
    below = place.numerator // place.denominator
    part = place - below
    return written(ordered[below] + (ordered[min(below + 1, last)] - ordered[below]) * float(part), out)


def percentile(a: Any, q: Any, *args: Any, **kwargs: Any) -> Any:
    """``np.percentile``."""
    return quantile(a, Fraction(str(q)) / 100 if isinstance(q, (int, float)) else q, *args, **kwargs)


def interp(x: Any, xp: Any, fp: Any, left: Any = None, right: Any = None, period: Any = None) -> Any:
    """``np.interp``: straight lines between points in order, constant beyond them."""
    if period is not None:
        raise unsupported("np.interp with a period")
    n = operator.index(np.shape(xp)[0])
    found = fp[0] if left is None else left
    for k in range(n - 1):
        line = fp[k] + (fp[k + 1] - fp[k]) / (xp[k + 1] - xp[k]) * (x - xp[k])
        found = np.where(x >= xp[k], line, found)
    found = np.where(x >= xp[n - 1], fp[n - 1], found)
    return found if right is None else np.where(x > xp[n - 1], right, found)


def around(a: Any, decimals: int = 0, out: Any = None) -> Any:
    """``np.round``: to the nearest, to the even one of two."""
    scale = 10 ** abs(operator.index(decimals))
    return written(np.rint(a * scale) / scale if decimals >= 0 else np.rint(a / scale) * scale, out)
