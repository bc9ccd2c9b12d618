"""JAX's primitives of whole axes: sums, extremes, products of matrices."""

from __future__ import annotations

import string
from collections.abc import Callable, Sequence
from typing import Any, Final

import numpy as np

from verify.jaxpr.rows import ROWS, row
from verify.libraries.convolution import apart, convolved, grouped
from verify.tracing.session import unsupported

OVER_AXES: Final[dict[str, Callable[..., Any]]] = {
    "reduce_sum": np.sum,
    "reduce_max": np.max,
    "reduce_min": np.min,
    "reduce_prod": np.prod,
    "reduce_and": np.all,
    "reduce_or": np.any,
}
ALONG: Final[dict[str, Callable[..., Any]]] = {"cumsum": np.cumsum, "cumprod": np.cumprod}


def _over(function: Callable[..., Any]) -> Callable[..., Any]:
    def reduced(x: Any, *, axes: Sequence[int], **_: Any) -> Any:
        return function(x, axis=tuple(axes)) if axes else x

    return reduced


def _along(function: Callable[..., Any]) -> Callable[..., Any]:
    def accumulated(x: Any, *, axis: int, reverse: bool, **_: Any) -> Any:
        return np.flip(function(np.flip(x, axis), axis=axis), axis) if reverse else function(x, axis=axis)

    return accumulated


ROWS.update({name: _over(function) for name, function in OVER_AXES.items()})
ROWS.update({name: _along(function) for name, function in ALONG.items()})


@row()
def argmax(x: Any, *, axes: Sequence[int], **_: Any) -> Any:
    """The place of the largest entry."""
    return np.argmax(x, axis=axes[0])


@row()
def argmin(x: Any, *, axes: Sequence[int], **_: Any) -> Any:
    """The place of the smallest entry."""
    return np.argmin(x, axis=axes[0])


@row()
def dot_general(x: Any, y: Any, *, dimension_numbers: Any, **_: Any) -> Any:
    """Sums of products over pairs of axes, side by side over others: those first, then what is left of each."""
    (over_x, over_y), (beside_x, beside_y) = dimension_numbers
    letters = iter(string.ascii_letters)
    of_x = [next(letters) for _ in range(np.ndim(x))]
    pairs = dict(zip([*over_y, *beside_y], [*over_x, *beside_x], strict=True))
    of_y = [of_x[pairs[k]] if k in pairs else next(letters) for k in range(np.ndim(y))]
    free = [a for k, a in enumerate(of_x) if k not in (*over_x, *beside_x)]
    free += [a for k, a in enumerate(of_y) if k not in pairs]
    return np.einsum(f"{''.join(of_x)},{''.join(of_y)}->{''.join([of_x[k] for k in beside_x] + free)}", x, y)


@row()
def sort(*operands: Any, dimension: int, num_keys: int, **_: Any) -> Any:
    """One array, sorted along an axis."""
    if len(operands) != 1:
        raise unsupported("lax.sort of several arrays")
    return [np.sort(operands[0], axis=dimension)]


@row()
def conv_general_dilated(
    x: Any,
    kernel: Any,
    *,
    window_strides: Sequence[int],
    padding: Sequence[tuple[Any, Any]],
    lhs_dilation: Sequence[int],
    rhs_dilation: Sequence[int],
    dimension_numbers: Any,
    feature_group_count: int = 1,
    batch_group_count: int = 1,
    **_: Any,
) -> Any:
    """The cross-correlation with a kernel, whose axes stand in any order."""
    if batch_group_count != 1 or any(isinstance(p, int) and p < 0 for pair in padding for p in pair):
        raise unsupported("lax.conv_general_dilated of groups in the batch, or with less than no padding")
    of_x, of_kernel, of_made = dimension_numbers
    x = np.transpose(x, of_x)
    for axis, step in enumerate(lhs_dilation):
        x = apart(x, axis + 2, step - 1)

    def convolve(part: Any, own: Any) -> Any:
        return convolved(part, own, window_strides, padding, rhs_dilation)

    found = grouped(x, np.transpose(kernel, of_kernel), feature_group_count, convolve)
    return np.transpose(found, [of_made.index(k) for k in range(np.ndim(found))])
