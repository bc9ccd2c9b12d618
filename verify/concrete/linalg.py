"""Matrix functions on dual numbers. Leading axes are batches, as in NumPy.

The inverse is one rule: for B = inv(A), dB = -B dA B (Petersen and Pedersen, The Matrix Cookbook, eq. 59), so that a
proof meets the same entries on both sides. Terms take B from the adjugate over one determinant, which leaves a solver
with a single division; rationals take it by elimination. The determinant is Leibniz' sum, which has a derivative at
singular matrices, too.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import numpy as np

from verify import limits
from verify.codes import Code
from verify.concrete.array import Array, Raw, blank, count, lift, wrap
from verify.numbers import real
from verify.numbers.dual import Dual
from verify.tracing.session import current, number, unsupported


def batched(function: Callable[[Raw], Raw]) -> Callable[[Any], Array]:
    """A function of one square matrix, over the leading axes. Raises NumPy's LinAlgError for other shapes."""

    def apply(a: Any) -> Array:
        values = lift(a)
        if values.ndim < 2:
            raise np.linalg.LinAlgError(
                f"{values.ndim}-dimensional array given. Array must be at least two-dimensional"
            )
        if values.shape[-1] != values.shape[-2]:
            raise np.linalg.LinAlgError("Last 2 dimensions of the array must be square")
        batch = values.shape[:-2]
        count(values.size * values.shape[-1])
        results = [function(values[i]) for i in np.ndindex(*batch)]
        shape = results[0].shape if results else ()
        made = blank(batch + shape)
        for i, result in zip(np.ndindex(*batch), results, strict=True):
            made[i] = result if shape else result[()]
        return wrap(made)

    return apply


def _parts(matrix: Raw) -> tuple[Raw, Raw | None]:
    """The values as constants, and the tangents (None: all are constants)."""
    values, tangents = blank(matrix.shape), blank(matrix.shape)
    moving = False
    for i, entry in np.ndenumerate(matrix):
        values[i] = Dual(entry.value)
        moving = moving or entry.tangent is not None
        tangents[i] = Dual(entry.value.like(0) if entry.tangent is None else entry.tangent)
    return values, tangents if moving else None


def _with_tangents(values: Raw, tangents: Raw) -> Raw:
    joined = blank(values.shape)
    for i, entry in np.ndenumerate(values):
        joined[i] = Dual(entry.value, tangents[i].value)
    return joined


def _inverse(matrix: Raw) -> Raw:
    values, tangents = _parts(matrix)
    found = _adjugate_inverse(values) if current().symbolic else _eliminate(values)
    return found if tangents is None else _with_tangents(found, -(found @ tangents @ found))


def _adjugate_inverse(values: Raw) -> Raw:
    n = len(values)
    if n > limits.SYMBOLIC_INVERSE:
        raise unsupported(f"the inverse of a symbolic {n} x {n} matrix", code=Code.TOO_LARGE)
    over = determinant(values).power(Fraction(-1))
    found = blank(values.shape)
    for i, j in np.ndindex(n, n):
        minor = np.delete(np.delete(values, j, 0), i, 1)
        found[i, j] = determinant(minor) * (-1) ** (i + j) * over
    return found


def _eliminate(values: Raw) -> Raw:
    n = len(values)
    work = np.concatenate([values, identity(n)], 1)
    for c in range(n):
        pivot = next((r for r in range(c, n) if not work[r, c].value.may_be_zero()), None)
        if pivot is None or not work[pivot, c].value.defined:
            return _undefined(values.shape, "the inverse of a singular matrix")
        work[[c, pivot]] = work[[pivot, c]]
        work[c] = work[c] / work[c, c]
        for r in range(n):
            if r != c:
                work[r] = work[r] - work[c] * work[r, c]
    return work[:, n:]


def _undefined(shape: tuple[int, ...], why: str) -> Raw:
    found = blank(shape)
    found[...] = Dual(real.undefined(why))
    return found


def identity(n: int) -> Raw:
    """The identity matrix."""
    found = blank((n, n))
    for i, j in np.ndindex(n, n):
        found[i, j] = number(int(i == j))
    return found


def determinant(matrix: Raw) -> Dual:
    """Leibniz' sum over permutations."""
    n = len(matrix)
    if n > limits.LEIBNIZ:
        raise unsupported(f"the determinant of a {n} x {n} matrix", code=Code.TOO_LARGE)
    total = number(int(n == 0))
    for order in itertools.permutations(range(n)) if n else ():
        product = functools.reduce(lambda x, y: x * y, (matrix[i, j] for i, j in enumerate(order)))
        total = total + product * _parity(order)
    return total


def _parity(order: tuple[int, ...]) -> int:
    return -1 if sum(a > b for a, b in itertools.combinations(order, 2)) % 2 else 1


def _cholesky(matrix: Raw) -> Raw:
    """The lower factor; as NumPy's, of the symmetric matrix that has this one's lower triangle (and varies with it)."""
    n = len(matrix)
    factor = identity(n) * 0
    for j in range(n):
        for i in range(j, n):
            rest = matrix[i, j] - sum((factor[i, k] * factor[j, k] for k in range(j)), number(0))
            factor[i, j] = rest.power(Fraction(1, 2)) if i == j else rest / factor[j, j]
    return factor


inv = batched(_inverse)
cholesky = batched(_cholesky)


def det(a: Any) -> Array:
    """np.linalg.det."""
    return batched(lambda m: lift([determinant(m)])[0:1].reshape(()))(a)


def pinv(a: Any, *args: Any, **kwargs: Any) -> Any:
    """np.linalg.pinv of a matrix of full rank: inv(A' A) A', or A' inv(A A') for a wide one."""
    if args or kwargs:
        raise unsupported("np.linalg.pinv with rcond or hermitian")
    matrix = wrap(lift(a))
    current().notes["np.linalg.pinv: matrices of full rank"] = None
    turned = np.swapaxes(matrix, -1, -2)
    if matrix.shape[-2] >= matrix.shape[-1]:
        return inv(turned @ matrix) @ turned
    return turned @ inv(matrix @ turned)
