"""Torch's functions of whole axes: sums, moments, extremes, norms, softmax."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from verify.pytorch.rows import Row, axis_of, row
from verify.tracing.session import unsupported


class Extremes(Sequence[Any]):
    """What ``torch.max(x, dim)`` returns: values and places, which are looked for only where someone asks."""

    def __init__(self, values: Any, places: Callable[[], Any]) -> None:
        self.values, self._places = values, places

    @property
    def indices(self) -> Any:
        """The places of the values."""
        return self._places()

    def __len__(self) -> int:
        return 2

    def __getitem__(self, key: Any) -> Any:
        return (self.values, self.indices)[key] if key not in (0, -2) else self.values

    def mapped(self, function: Callable[[Any], Any]) -> Extremes:
        """The same of what a function makes of both."""
        return Extremes(function(self.values), lambda: function(self._places()))


@row()
def sum(input: Any, dim: Any = None, keepdim: bool = False, *, dtype: Any = None) -> Any:
    """The sum over some axes."""
    return np.sum(input, axis=axis_of(dim), keepdims=keepdim)


@row()
def mean(input: Any, dim: Any = None, keepdim: bool = False, *, dtype: Any = None) -> Any:
    """The mean over some axes."""
    return np.mean(input, axis=axis_of(dim), keepdims=keepdim)


@row()
def prod(input: Any, dim: Any = None, keepdim: bool = False, *, dtype: Any = None) -> Any:
    """The product over one axis, or all."""
    return np.prod(input, axis=axis_of(dim), keepdims=keepdim)


@row()
def var(input: Any, dim: Any = None, unbiased: Any = True, keepdim: bool = False, *, correction: Any = None) -> Any:
    """Squared distances from the mean over n - correction, which is 1 unless it is given."""
    if isinstance(dim, bool):
        dim, unbiased = None, dim
    ddof = int(unbiased) if correction is None else correction
    return np.var(input, axis=axis_of(dim), ddof=ddof, keepdims=keepdim)


@row()
def std(input: Any, dim: Any = None, unbiased: Any = True, keepdim: bool = False, *, correction: Any = None) -> Any:
    """The root of `var`."""
    return np.sqrt(var(input, dim, unbiased, keepdim, correction=correction))


@row()
def amax(input: Any, dim: Any = (), keepdim: bool = False) -> Any:
    """The largest entry over some axes."""
    return np.max(input, axis=axis_of(dim), keepdims=keepdim)


@row()
def amin(input: Any, dim: Any = (), keepdim: bool = False) -> Any:
    """The smallest entry over some axes."""
    return np.min(input, axis=axis_of(dim), keepdims=keepdim)


@row()
def max(input: Any, dim: Any = None, keepdim: bool = False, *, other: Any = None) -> Any:
    """The largest entry; with ``dim``, its place too; of two tensors, the larger entries."""
    return _extreme(np.max, np.argmax, np.maximum, input, dim, keepdim, other)


@row()
def min(input: Any, dim: Any = None, keepdim: bool = False, *, other: Any = None) -> Any:
    """The smallest entry; with ``dim``, its place too; of two tensors, the smaller entries."""
    return _extreme(np.min, np.argmin, np.minimum, input, dim, keepdim, other)


def _extreme(whole: Row, place: Row, of_two: Row, x: Any, dim: Any, keep: bool, other: Any) -> Any:
    if other is not None or np.ndim(dim):
        return of_two(x, dim if other is None else other)
    if dim is None:
        return whole(x)
    return Extremes(whole(x, axis=dim, keepdims=keep), lambda: place(x, axis=dim, keepdims=keep))


@row()
def argmax(input: Any, dim: Any = None, keepdim: bool = False) -> Any:
    """The place of the largest entry."""
    return np.argmax(input, axis=dim, keepdims=keepdim)


@row()
def argmin(input: Any, dim: Any = None, keepdim: bool = False) -> Any:
    """The place of the smallest entry."""
    return np.argmin(input, axis=dim, keepdims=keepdim)


@row()
def cumsum(input: Any, dim: Any, *, dtype: Any = None) -> Any:
    """Sums of all entries up to each."""
    return np.cumsum(input, axis=dim)


@row()
def cumprod(input: Any, dim: Any, *, dtype: Any = None) -> Any:
    """Products of all entries up to each."""
    return np.cumprod(input, axis=dim)


@row("any")
def any_(input: Any, dim: Any = None, keepdim: bool = False) -> Any:
    """Whether one holds."""
    return np.any(input, axis=axis_of(dim), keepdims=keepdim)


@row("all")
def all_(input: Any, dim: Any = None, keepdim: bool = False) -> Any:
    """Whether each holds."""
    return np.all(input, axis=axis_of(dim), keepdims=keepdim)


@row()
def logsumexp(input: Any, dim: Any, keepdim: bool = False) -> Any:
    """``log(sum(exp(x)))``, shifted by the largest entry as torch computes it."""
    axis = axis_of(dim)
    shift = np.max(input, axis=axis, keepdims=True)
    found = shift + np.log(np.sum(np.exp(input - shift), axis=axis, keepdims=True))
    return found if keepdim else np.squeeze(found, axis=axis)


@row("softmax", "special_softmax")
def softmax(input: Any, dim: Any = None, _stacklevel: int = 3, dtype: Any = None) -> Any:
    """``exp(x) / sum(exp(x))``, shifted by the largest entry as torch computes it."""
    dim = _given(dim, "softmax")
    shifted = np.exp(input - np.max(input, axis=dim, keepdims=True))
    return shifted / np.sum(shifted, axis=dim, keepdims=True)


@row("log_softmax", "special_log_softmax")
def log_softmax(input: Any, dim: Any = None, _stacklevel: int = 3, dtype: Any = None) -> Any:
    """``x - logsumexp(x)``."""
    return input - logsumexp(input, _given(dim, "log_softmax"), keepdim=True)


def _given(dim: Any, name: str) -> Any:
    if dim is None:
        raise unsupported(f"torch.{name} without dim=")
    return dim


@row("norm", "linalg_norm", "linalg_vector_norm", "linalg_matrix_norm")
def norm(
    input: Any, p: Any = None, dim: Any = None, keepdim: bool = False, dtype: Any = None, *, ord: Any = None
) -> Any:
    """Of vectors and, with ``"fro"``, of matrices; without ``dim``, of all entries."""
    order = p if ord is None else ord
    order = None if order in ("fro", 2, 2.0) else order
    if order is None:
        return np.sqrt(np.sum(input * input, axis=axis_of(dim), keepdims=keepdim))
    if order in (math.inf, -math.inf):
        extreme = np.max if order > 0 else np.min
        return extreme(np.abs(input), axis=axis_of(dim), keepdims=keepdim)
    if not isinstance(order, (int, float)) or order == 0:
        raise unsupported(f"torch.norm with p={order!r}")
    powers = np.abs(input) if order == 1 else np.abs(input) ** order
    total = np.sum(powers, axis=axis_of(dim), keepdims=keepdim)
    return total if order == 1 else total ** (1 / order)


@row()
def normalize(input: Any, p: Any = 2.0, dim: Any = 1, eps: Any = 1e-12, out: Any = None) -> Any:
    """``x / max(norm(x), eps)``."""
    return input / np.maximum(norm(input, p, dim, True), eps)
