"""JAX's primitives that move, join, repeat and cut entries, or make them out of nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from verify.jaxpr.elementwise import kind
from verify.jaxpr.rows import row
from verify.jaxpr.sizes import same
from verify.libraries.convolution import apart
from verify.tracing.session import unsupported


@row()
def broadcast_in_dim(x: Any, *, shape: Sequence[Any], broadcast_dimensions: Sequence[int], **_: Any) -> Any:
    """New axes where no axis of the array goes, repeated to a shape."""
    if not np.ndim(x):
        return _filled(x, tuple(shape)) if shape else x
    placed = x[tuple(slice(None) if k in broadcast_dimensions else None for k in range(len(shape)))]
    return repeated(placed, tuple(shape))


class Repeated:
    """Integers that are repeated along axes of size 1; functions of single entries take them as they are, which keeps
    places along an axis and labels what they are."""

    def __init__(self, array: Any, shape: tuple[Any, ...]) -> None:
        self.array, self.shape = array, shape

    def whole(self) -> Any:
        """All entries."""
        return np.broadcast_to(self.array, self.shape)


def repeated(x: Any, shape: tuple[Any, ...]) -> Any:
    """An array at a shape, in which axes of size 1 may be longer."""
    if all(_one(of) or not _one(size) for size, of in zip(np.shape(x), shape, strict=True)):
        return x
    return Repeated(x, shape) if kind(x) == "i" else np.broadcast_to(x, shape)


def _filled(x: Any, shape: tuple[Any, ...]) -> Any:
    if isinstance(x, float) and not np.isfinite(x):
        return x  # no number: it is what a mask has in the place of entries
    if isinstance(x, int) and all(isinstance(size, int) for size in shape):
        return np.tile(x, shape)  # NumPy's own integers: places that are known
    if isinstance(x, (bool, int, float)):
        return np.full(shape, x)
    return np.broadcast_to(x if hasattr(x, "dtype") else x * 1.0, shape)  # a size becomes a number


def _one(size: Any) -> bool:
    return isinstance(size, int) and size == 1


@row()
def reshape(x: Any, *, new_sizes: Sequence[Any], dimensions: Any = None, **_: Any) -> Any:
    """Other sizes of the same entries; only axes of size 1 that are new are an index."""
    if dimensions is not None:
        raise unsupported("lax.reshape with dimensions=")
    given = list(np.shape(x))
    kept, new = new_sizes[: len(given)], new_sizes[len(given) :]
    if given and new and all(map(same, kept, given)) and all(map(_one, new)):
        return x[(*[slice(None)] * len(given), *[None] * len(new))]
    return np.reshape(x, tuple(new_sizes))


@row()
def squeeze(x: Any, *, dimensions: Sequence[int], **_: Any) -> Any:
    """Without some axes of size 1."""
    return x[tuple(0 if k in dimensions else slice(None) for k in range(np.ndim(x)))]


@row()
def transpose(x: Any, *, permutation: Sequence[int], **_: Any) -> Any:
    """The axes in another order."""
    return np.transpose(x, tuple(permutation))


@row()
def rev(x: Any, *, dimensions: Sequence[int], **_: Any) -> Any:
    """Axes reversed."""
    return np.flip(x, axis=tuple(dimensions))


@row()
def concatenate(*parts: Any, dimension: int, **_: Any) -> Any:
    """Joined along an axis."""
    return np.concatenate(parts, axis=dimension)


@row()
def stack(*parts: Any, axis: int, **_: Any) -> Any:
    """Joined along a new axis."""
    return np.stack(parts, axis=axis)


@row()
def split(x: Any, *, sizes: Sequence[Any], axis: int, **_: Any) -> Any:
    """Pieces of these sizes."""
    pieces, start = [], 0
    for size in sizes:
        pieces.append(_cut(x, axis, start, start + size))
        start = start + size
    return pieces


def _cut(x: Any, axis: int, start: Any, stop: Any) -> Any:
    return x[(*[slice(None)] * axis, slice(start, stop))]


@row("slice")
def slice_(x: Any, *, start_indices: Any, limit_indices: Any, strides: Any = None, **_: Any) -> Any:
    """A range of each axis."""
    steps = strides or [1] * np.ndim(x)
    parts = zip(start_indices, limit_indices, steps, np.shape(x), strict=True)
    return x[tuple(_range(*part) for part in parts)]


def _range(start: Any, stop: Any, step: int, size: Any) -> slice:
    whole = same(start, 0) and same(stop, size)
    return slice(None, None, step) if whole else slice(start, stop, step)


@row()
def pad(x: Any, value: Any, *, padding_config: Sequence[Sequence[Any]], **_: Any) -> Any:
    """A number around and between; less than none takes entries away."""
    if value != 0 and any(gap for _, _, gap in padding_config):
        raise unsupported("lax.pad between entries with another number than 0")
    for axis, (_, _, gap) in enumerate(padding_config):
        x = apart(x, axis, gap)
    for axis, (low, high, _) in enumerate(padding_config):
        if low < 0 or high < 0:
            x = _cut(x, axis, max(-low, 0), np.shape(x)[axis] - max(-high, 0))
    widths = [(max(low, 0), max(high, 0)) for low, high, _ in padding_config]
    return np.pad(x, widths, constant_values=value) if any(map(any, widths)) else x


@row()
def iota(*, dtype: Any, shape: Sequence[Any], dimension: int, **_: Any) -> Any:
    """Each entry is its place along an axis."""
    places = np.arange(shape[dimension])
    places = places.astype(float) if np.dtype(dtype).kind == "f" else places
    placed = places[tuple(slice(None) if k == dimension else None for k in range(len(shape)))]
    return repeated(placed, tuple(shape))


@row()
def dim_as_value(*, dim: Any, **_: Any) -> Any:
    """A size as a number."""
    return dim
