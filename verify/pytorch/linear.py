"""Torch's products of matrices, and the rest of its linear algebra."""

from __future__ import annotations

from typing import Any, Final

import numpy as np

from verify.pytorch.rows import ROWS, Row, row

SAME: Final[dict[str, Row]] = {
    **{"matmul": np.matmul, "mm": np.matmul, "bmm": np.matmul, "mv": np.matmul, "outer": np.outer, "ger": np.outer},
    **{"dot": np.dot, "vdot": np.dot, "inner": np.inner, "kron": np.kron, "trace": np.trace},
    **{"inverse": np.linalg.inv, "linalg_inv": np.linalg.inv, "linalg_solve": np.linalg.solve},
    **{"det": np.linalg.det, "linalg_det": np.linalg.det, "slogdet": np.linalg.slogdet},
    **{"linalg_slogdet": np.linalg.slogdet, "linalg_cholesky": np.linalg.cholesky, "cholesky": np.linalg.cholesky},
    **{"matrix_power": np.linalg.matrix_power, "linalg_matrix_power": np.linalg.matrix_power},
}
ROWS.update(SAME)


@row()
def logdet(input: Any) -> Any:
    """The logarithm of the determinant."""
    return np.log(np.linalg.det(input))


@row()
def einsum(equation: Any, *operands: Any) -> Any:
    """As NumPy's."""
    given = operands[0] if len(operands) == 1 and isinstance(operands[0], (tuple, list)) else operands
    return np.einsum(equation, *given)


@row()
def tensordot(a: Any, b: Any, dims: Any = 2) -> Any:
    """As NumPy's, whose ``axes`` torch calls ``dims``."""
    return np.tensordot(a, b, axes=dims)


@row("addmm", "addmv", "baddbmm")
def addmm(input: Any, mat1: Any, mat2: Any, *, beta: Any = 1, alpha: Any = 1) -> Any:
    """``beta * input + alpha * mat1 @ mat2``."""
    return beta * input + alpha * (mat1 @ mat2)


@row()
def linear(input: Any, weight: Any, bias: Any = None) -> Any:
    """``x @ W.T + b``."""
    found = input @ np.swapaxes(weight, -1, -2)
    return found if bias is None else found + bias


@row()
def tril(input: Any, diagonal: int = 0) -> Any:
    """The lower triangle."""
    return np.tril(input, diagonal)


@row()
def triu(input: Any, diagonal: int = 0) -> Any:
    """The upper triangle."""
    return np.triu(input, diagonal)


@row()
def diag(input: Any, diagonal: int = 0) -> Any:
    """The diagonal of a matrix, or the matrix with a diagonal."""
    return np.diag(input, diagonal)


@row("linalg_diagonal")
def last_diagonal(input: Any, *, offset: int = 0, dim1: int = -2, dim2: int = -1) -> Any:
    """The diagonal of the last two axes."""
    return np.diagonal(input, offset, dim1, dim2)


@row()
def diagonal(input: Any, offset: int = 0, dim1: int = 0, dim2: int = 1) -> Any:
    """The diagonal of two axes."""
    return np.diagonal(input, offset, dim1, dim2)


@row()
def layer_norm(input: Any, normalized_shape: Any, weight: Any = None, bias: Any = None, eps: float = 1e-5) -> Any:
    """Centred and scaled over the last axes."""
    axes = _last(normalized_shape)
    centred = input - np.mean(input, axis=axes, keepdims=True)
    found = centred / np.sqrt(np.mean(centred * centred, axis=axes, keepdims=True) + eps)
    found = found if weight is None else found * weight
    return found if bias is None else found + bias


@row()
def rms_norm(input: Any, normalized_shape: Any, weight: Any = None, eps: Any = None) -> Any:
    """Scaled by the root of the mean square over the last axes."""
    squares = np.mean(input * input, axis=_last(normalized_shape), keepdims=True)
    found = input / np.sqrt(squares if eps is None else squares + eps)
    return found if weight is None else found * weight


def _last(normalized_shape: Any) -> tuple[int, ...]:
    count = len(normalized_shape) if isinstance(normalized_shape, (tuple, list)) else 1
    return tuple(range(-count, 0))


@row()
def mse_loss(
    input: Any, target: Any, size_average: Any = None, reduce: Any = None, reduction: str = "mean", weight: Any = None
) -> Any:
    """Squared differences."""
    squares = (input - target) ** 2
    squares = squares if weight is None else weight * squares
    reductions: dict[str, Row] = {"mean": np.mean, "sum": np.sum, "none": np.positive}
    return reductions[reduction](squares)
