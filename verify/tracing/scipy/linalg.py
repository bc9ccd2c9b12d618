"""``scipy.linalg`` in NumPy; sources: SciPy's documentation of each function.

Arguments that choose an algorithm or its memory (``overwrite_a``, ``check_finite``) are read past: the values are the
same. ``solve`` with ``assume_a`` reads one triangle for some kinds of matrices, so it is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

import numpy as np

from verify.tracing.session import unsupported

Factored = tuple[Any, bool]  # a triangle and whether it is the lower one


def solve(a: Any, b: Any, lower: bool = False, *, assume_a: Any = None, transposed: bool = False, **_: Any) -> Any:
    """x with a x = b."""
    if assume_a not in (None, "gen", "general") or lower:
        raise unsupported("scipy.linalg.solve with assume_a=, which reads one triangle of the matrix")
    return np.linalg.solve(a.T if transposed else a, b)


def inv(a: Any, **_: Any) -> Any:
    """The inverse."""
    return np.linalg.inv(a)


def det(a: Any, **_: Any) -> Any:
    """The determinant."""
    return np.linalg.det(a)


def pinv(a: Any, **extra: Any) -> Any:
    """The pseudo-inverse."""
    _plain("pinv", extra, "check_finite")
    return np.linalg.pinv(a)


def norm(a: Any, ord: Any = None, axis: Any = None, keepdims: bool = False, **_: Any) -> Any:
    """A norm of vectors or matrices."""
    return np.linalg.norm(a, ord, axis, keepdims)


def cholesky(a: Any, lower: bool = False, **_: Any) -> Any:
    """L with a = L L^T, or its transpose (SciPy's default)."""
    found = np.linalg.cholesky(a)
    return found if lower else found.T


def cho_factor(a: Any, lower: bool = False, **_: Any) -> Factored:
    """`cholesky`, for `cho_solve`; SciPy leaves what stands in the other triangle undefined, here it is 0."""
    return cholesky(a, lower), lower


def cho_solve(c_and_lower: Factored, b: Any, **_: Any) -> Any:
    """x with a x = b, from the factor of a."""
    c, lower = c_and_lower
    left = np.tril(c) if lower else np.triu(c).T
    return np.linalg.solve(left.T, np.linalg.solve(left, b))


def solve_triangular(a: Any, b: Any, trans: Any = 0, lower: bool = False, unit_diagonal: bool = False, **_: Any) -> Any:
    """x with a x = b (``trans`` 1 or "T": a^T x = b), where one triangle of a is read."""
    if unit_diagonal:
        raise unsupported("scipy.linalg.solve_triangular with unit_diagonal=True")
    triangle = np.tril(a) if lower else np.triu(a)
    return np.linalg.solve(triangle.T if trans in (1, "T", 2, "C") else triangle, b)


def look_up(scipy_linalg: Any) -> None:
    """Call SciPy's functions once, in both memory orders: what it finds of LAPACK it keeps, no state of a claim."""
    a, b = np.array([[2.0, 1.0], [1.0, 3.0]]), np.ones(2)
    for m in (a, np.asfortranarray(a)):
        for lower in (False, True):
            scipy_linalg.cho_solve(scipy_linalg.cho_factor(m, lower), b)
            scipy_linalg.cho_solve(scipy_linalg.cho_factor(m, lower), m)
            scipy_linalg.cholesky(m, lower)
        for right in (b, m):
            scipy_linalg.solve(m, right)
            scipy_linalg.solve_triangular(m, right)
        for function in (scipy_linalg.inv, scipy_linalg.det, scipy_linalg.pinv, scipy_linalg.norm):
            function(m)


def _plain(name: str, extra: Mapping[str, Any], *read_past: str) -> None:
    if others := extra.keys() - set(read_past):
        raise unsupported(f"scipy.linalg.{name} with {', '.join(sorted(others))}=")


ROWS: Final[Mapping[str, Callable[..., Any]]] = {
    f.__name__: f for f in (solve, inv, det, pinv, norm, cholesky, cho_factor, cho_solve, solve_triangular)
}
