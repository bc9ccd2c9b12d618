"""Matrix functions of symbolic arrays, with their tangents.

Sources: Giles, Collected matrix derivative results for forward and reverse mode AD (2008), for inverse, determinant and
Cholesky; Golub and Pereyra, The differentiation of pseudo-inverses (1973), where the rank is locally constant.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any, Final

import numpy as np

from verify.errors import Unsupported
from verify.numbers.dual import Dual
from verify.symbolic import axes as ax
from verify.symbolic.array import ONE, SymArray, View, lift, total
from verify.symbolic.axes import Lit, Named
from verify.symbolic.labels import IndexArray
from verify.symbolic.reductions import refuse, sum_
from verify.symbolic.shaping import stack, swapaxes
from verify.symbolic.views import ReadOnly
from verify.terms import term as t
from verify.terms.index import fresh
from verify.terms.substitution import substitute

HALF = Fraction(1, 2)
At = Callable[[Any, Any], Dual]  # an entry of one matrix of a batch


# --- diagonals and triangles ------------------------------------------------------------------------------------------


def _diagonal_axis(a: SymArray) -> ax.Axis:
    rows, columns = a.axes[-2:]
    if rows == columns:
        return rows
    if isinstance(rows, Lit) and isinstance(columns, Lit):
        return Lit(min(rows.n, columns.n))
    raise Unsupported(
        f"the diagonal of a matrix of shape {a.shape}: its length is the smaller size, which is not known"
    )


def diagonal(x: Any, offset: int = 0, axis1: int = 0, axis2: int = 1) -> SymArray:
    """``np.diagonal``."""
    a = lift(x)
    last = [n for n in range(a.ndim) if n not in (axis1 % a.ndim, axis2 % a.ndim)]
    moved = View.transposed(a, [*last, axis1 % a.ndim, axis2 % a.ndim])
    if offset:
        raise Unsupported("a diagonal with an offset")
    return ReadOnly(moved, [*moved.axes[:-2], _diagonal_axis(moved)], lambda idx: (*idx, idx[-1]))


def trace(x: Any, offset: int = 0, axis1: int = 0, axis2: int = 1, **extra: Any) -> SymArray:
    """``np.trace``."""
    refuse("trace", extra)
    return sum_(diagonal(x, offset, axis1, axis2), -1)


def diag(x: Any, k: int = 0) -> SymArray:
    """``np.diag``: a vector to a diagonal matrix, a matrix to its diagonal."""
    a = lift(x)
    if k:
        raise Unsupported("np.diag with an offset")
    if a.ndim != 1:
        return diagonal(a)
    entry, axis = a.snapshot(), a.axes[0]
    return SymArray((axis, axis), lambda idx: Dual(ax.same(axis, *idx)) * entry(idx[:1]))


def fill_diagonal(x: SymArray, value: Any, wrap: bool = False) -> None:
    """``np.fill_diagonal`` of a square matrix, with a number or a vector of its length."""
    if not isinstance(x, SymArray) or x.ndim != 2 or x.axes[0] != x.axes[1]:
        raise Unsupported("np.fill_diagonal of an array that is not a square matrix")
    axis = x.axes[0]
    if lift(value).axes not in ((), (axis,)):  # a shorter vector is repeated
        raise Unsupported("np.fill_diagonal with values of another length")
    places = IndexArray((axis,), lambda idx: idx[0], axis, unique=True)
    x[places, places] = value


def _triangle(keep: Callable[[Any, Any, int], t.Term], name: str) -> Callable[..., SymArray]:
    def function(x: Any, k: int = 0) -> SymArray:
        a = lift(x)
        entry = a.snapshot()
        if a.ndim < 2 or any(not isinstance(b, (Named, Lit)) for b in a.axes[-2:]):
            raise Unsupported(f"np.{name} of a vector or a merged axis")
        if isinstance(a.axes[-1], Lit) != isinstance(a.axes[-2], Lit):
            raise Unsupported(f"np.{name} of a matrix of shape {a.shape}")
        zero = Dual(t.ZERO)  # selected: what is discarded need not have a value
        return SymArray(
            a.axes, lambda idx: Dual(_shifted(keep, idx, k)).select(entry(idx), zero), a.boolean, a.integer_bound
        )

    function.__doc__ = f"``np.{name}``."
    return function


def _shifted(keep: Callable[..., t.Term], idx: tuple[Any, ...], k: int) -> t.Term:
    return keep(idx[-2], idx[-1], k)


# tril keeps column <= row + k; triu keeps row <= column - k
tril = _triangle(lambda i, j, k: t.at_most(j, i, k), "tril")
triu = _triangle(lambda i, j, k: t.at_most(i, j, -k), "triu")


def cross(x: Any, y: Any, **extra: Any) -> SymArray:
    """``np.cross`` of vectors of literal length 3 along the last axis."""
    a, b = lift(x), lift(y)
    if extra or a.axes[-1] != Lit(3) or b.axes[-1] != Lit(3):
        raise Unsupported("np.cross of vectors whose last axis is not of literal size 3")

    def part(i: int, j: int) -> SymArray:
        return a[..., i] * b[..., j] - a[..., j] * b[..., i]  # type: ignore[no-any-return]

    return stack([part(1, 2), part(2, 0), part(0, 1)], -1)


# --- inverses and determinants ----------------------------------------------------------------------------------------


def _square(x: Any, name: str) -> tuple[SymArray, ax.Axis]:
    a = lift(x)
    if a.ndim < 2 or a.axes[-1] != a.axes[-2]:
        raise np.linalg.LinAlgError(f"Last 2 dimensions of the array must be square, for np.linalg.{name}: {a.shape}")
    if not isinstance(a.axes[-1], (Named, Lit)):
        raise Unsupported(f"np.linalg.{name} of a matrix over a merged axis")
    return a, a.axes[-1]


def _parts(a: SymArray, batch: tuple[Any, ...]) -> At:
    entry = a.snapshot()
    return lambda i, j: entry((*batch, i, j))


def _determinant_by_minors(at: At, rows: tuple[int, ...], columns: tuple[int, ...]) -> Dual:
    if not rows:
        return ONE
    pieces = []
    for n, column in enumerate(columns):
        minor = _determinant_by_minors(at, rows[1:], columns[:n] + columns[n + 1 :])
        pieces.append(at(rows[0], column) * minor * (-1) ** n)
    return total(pieces)


def _literal_determinant(at: At, n: int) -> Dual:
    if n > 3:
        raise Unsupported(
            f"the determinant or inverse of a matrix of literal size {n}; a named size has rules of its own"
        )
    return _determinant_by_minors(at, tuple(range(n)), tuple(range(n)))


def _literal_inverse(at: At, n: int, i: int, j: int) -> Dual:
    rows = tuple(r for r in range(n) if r != j)
    columns = tuple(c for c in range(n) if c != i)
    sign = -1 if (i + j) % 2 else 1
    return _determinant_by_minors(at, rows, columns) * sign / _literal_determinant(at, n)


def _inverse_entry(at: At, sort: str) -> At:
    """inv(A) with its tangent -inv(A) dA inv(A)."""
    r, c = fresh(sort), fresh(sort)
    body = at(r, c)

    def value(i: Any, j: Any) -> t.Term:
        return t.matrix_atom("inv", r, c, body.value, i, j)

    def entry(i: Any, j: Any) -> Dual:
        if body.tangent is None:
            return Dual(value(i, j))
        p, q = fresh(sort), fresh(sort)
        moved = substitute(body.tangent, {r: p, c: q})
        return Dual(value(i, j), -t.sum_over((p, q), t.mul(value(i, p), moved, value(q, j))))

    return entry


def inv(x: Any) -> SymArray:
    """``np.linalg.inv``."""
    a, axis = _square(x, "inv")

    def at(idx: tuple[Any, ...]) -> Dual:
        parts = _parts(a, idx[:-2])
        if isinstance(axis, Lit):
            return _literal_inverse(parts, axis.n, *idx[-2:])
        return _inverse_entry(parts, axis.sort)(*idx[-2:])  # type: ignore[union-attr]

    return SymArray(a.axes, at)


def det(x: Any) -> SymArray:
    """``np.linalg.det``, with Jacobi's formula: tangent det(A) tr(inv(A) dA)."""
    a, axis = _square(x, "det")

    def at(idx: tuple[Any, ...]) -> Dual:
        parts = _parts(a, idx)
        if isinstance(axis, Lit):
            return _literal_determinant(parts, axis.n)
        sort = axis.sort  # type: ignore[union-attr]
        r, c, p, q = (fresh(sort) for _ in range(4))
        body = parts(r, c)
        value = t.matrix_atom("det", r, c, body.value)
        if body.tangent is None:
            return Dual(value)
        inverse = t.matrix_atom("inv", r, c, body.value, q, p)
        moved = substitute(body.tangent, {r: p, c: q})
        return Dual(value, t.mul(value, t.sum_over((p, q), t.mul(inverse, moved))))

    return SymArray(a.axes[:-2], at)


def pinv(x: Any, **extra: Any) -> SymArray:
    """``np.linalg.pinv`` where the rank is locally constant (Golub and Pereyra's tangent)."""
    a = lift(x)
    refuse("linalg.pinv", extra)
    if a.ndim != 2 or not all(isinstance(b, Named) for b in a.axes):
        raise Unsupported("np.linalg.pinv of batches or of literal sizes")
    rows, columns = (b.sort for b in a.axes)  # type: ignore[union-attr]
    r, c = fresh(rows), fresh(columns)
    body = a.snapshot()((r, c))
    value = SymArray((a.axes[1], a.axes[0]), lambda idx: Dual(t.matrix_atom("pinv", r, c, body.value, *idx)))
    if body.tangent is None:
        return value
    tangent = body.tangent
    da = SymArray(a.axes, lambda idx: Dual(substitute(tangent, {r: idx[0], c: idx[1]})))
    plain = SymArray(a.axes, lambda idx: Dual(substitute(body.value, {r: idx[0], c: idx[1]})))
    left = SymArray((a.axes[0],) * 2, lambda idx: Dual(t.delta(*idx))) - plain @ value
    right = SymArray((a.axes[1],) * 2, lambda idx: Dual(t.delta(*idx))) - value @ plain
    dp = -(value @ da @ value) + value @ value.T @ da.T @ left + right @ da.T @ value.T @ value
    values, tangents = value.snapshot(), dp.snapshot()
    return SymArray(value.axes, lambda idx: Dual(values(idx).value, tangents(idx).value))


def cholesky(x: Any, **extra: Any) -> SymArray:
    """``np.linalg.cholesky``, which reads the lower triangle alone: tangent L Phi(inv(L) S inv(L)'), S made of dA's."""
    a, axis = _square(x, "cholesky")
    if extra or a.ndim != 2 or not isinstance(axis, Named):
        raise Unsupported("np.linalg.cholesky of batches or of literal sizes, or with upper=True")
    r, c = fresh(axis.sort), fresh(axis.sort)
    body = a.snapshot()((r, c))
    value = SymArray(a.axes, lambda idx: Dual(t.matrix_atom("chol", r, c, body.value, *idx)))
    if body.tangent is None:
        return value
    back = inv(value)
    inner = (back @ _of_lower_triangle(a.axes, body.tangent, r, c) @ back.T).snapshot()
    half = SymArray(a.axes, lambda idx: Dual(t.at_most(idx[1], idx[0]) - t.delta(*idx) * HALF) * inner(idx))
    values, tangents = value.snapshot(), (value @ half).snapshot()
    return SymArray(a.axes, lambda idx: Dual(values(idx).value, tangents(idx).value))


def _of_lower_triangle(axes: Any, entry: t.Term, r: Any, c: Any) -> SymArray:
    """The symmetric matrix with the lower triangle of the one whose entry (r, c) is given.

    Where that one is symmetric it is the matrix itself: the two triangles are complements (rule ``positions``).
    """
    whole = SymArray(axes, lambda idx: Dual(substitute(entry, {r: idx[0], c: idx[1]})))
    return tril(whole) + tril(whole, -1).T  # type: ignore[no-any-return]


def transpose_last(x: Any) -> SymArray:
    """``np.matrix_transpose``."""
    return swapaxes(x, -1, -2)


LINALG: Final[dict[str, Callable[..., Any]]] = {
    "linalg.inv": inv,
    "linalg.det": det,
    "linalg.pinv": pinv,
    "linalg.cholesky": cholesky,
    "matrix_transpose": transpose_last,
}
