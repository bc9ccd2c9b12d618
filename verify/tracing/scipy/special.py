"""``scipy.special`` in NumPy; sources: SciPy's documentation of each function."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any, Final

import numpy as np

from verify.tracing.session import unsupported

Axis = int | tuple[int, ...] | None


def logsumexp(a: Any, axis: Axis = None, b: Any = None, keepdims: bool = False, return_sign: bool = False) -> Any:
    """log(sum(b exp(a))), shifted by the largest entry, as SciPy computes it."""
    if return_sign:
        raise unsupported("scipy.special.logsumexp with return_sign=True")
    shift = np.max(a, axis=axis, keepdims=True)
    terms = np.exp(a - shift) if b is None else b * np.exp(a - shift)
    found = np.log(np.sum(terms, axis=axis, keepdims=True)) + shift
    return found if keepdims else np.squeeze(found, axis=axis) if axis is not None else found.reshape(())


def log_softmax(x: Any, axis: Axis = None) -> Any:
    """The logarithm of `softmax`."""
    shifted = x - np.max(x, axis=axis, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=axis, keepdims=True))


def softmax(x: Any, axis: Axis = None) -> Any:
    """exp(x) / sum(exp(x)), shifted by the largest entry, as SciPy computes it."""
    powers = np.exp(x - np.max(x, axis=axis, keepdims=True))
    return powers / np.sum(powers, axis=axis, keepdims=True)


def polygamma(n: Any, x: Any) -> Any:
    """The n-th derivative of digamma."""
    from scipy import special  # it is loaded where this is called

    if not isinstance(n, int):
        raise unsupported("scipy.special.polygamma of an order that is no int")
    return special.psi(x) if n == 0 else (-1) ** (n + 1) * math.factorial(n) * special.zeta(n + 1, x)


ROWS: Final[Mapping[str, Callable[..., Any]]] = {f.__name__: f for f in (logsumexp, log_softmax, softmax, polygamma)}
