"""Convolutions of any number of spatial axes, unrolled over the kernel: one product of matrices for each of its places.

Arrays are ``(batch, channels, *space)``, kernels ``(out, channels, *kernel)``. The kernel's sizes have to be numbers;
those of the space may be symbols where no stride rounds.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from verify.errors import SymbolicBranch


def convolved(
    x: Any, kernel: Any, strides: Sequence[int], pads: Sequence[tuple[Any, Any]], spread: Sequence[int]
) -> Any:
    """The cross-correlation, padded by ``pads``, with ``spread`` places between neighbours in the kernel."""
    total: Any = 0
    sizes = tuple(np.shape(kernel)[2:])
    for place, window in windows(x, sizes, strides, pads, spread):
        total = total + np.einsum("nc...,oc->no...", window, kernel[(slice(None), slice(None), *place)])
    return total


def of_kernel(x: Any, g: Any, sizes: Sequence[Any], strides: Any, pads: Any, spread: Any) -> Any:
    """The gradient of `convolved` by its kernel, whose spatial sizes are given, from that by what it returns."""
    space = "xyzw"[: len(sizes)]
    terms = f"nc{space},no{space}->oc"
    entries = [np.einsum(terms, window, g) for _, window in windows(x, sizes, strides, pads, spread, np.shape(g)[2:])]
    found = np.stack(entries, axis=-1)
    return np.reshape(found, (*np.shape(found)[:2], *sizes))


def windows(
    x: Any, sizes: Sequence[Any], strides: Any, pads: Any, spread: Any, counts: Sequence[Any] | None = None
) -> Iterator[tuple[tuple[int, ...], Any]]:
    """Each place of a kernel, and what of the padded array it meets. ``counts``: of how many steps along each axis."""
    if not all(isinstance(size, int) for size in sizes):
        raise SymbolicBranch("a convolution whose kernel has a size that is a symbol")
    if any(low or high for low, high in map(_numbers, pads)):
        x = np.pad(x, [(0, 0), (0, 0), *pads])
    whole = np.shape(x)[2:]
    if counts is None:
        spans = zip(whole, sizes, strides, spread, strict=True)
        counts = [(of - d * (size - 1) - 1) // s + 1 for of, size, s, d in spans]
    for place in itertools.product(*map(range, sizes)):
        at = zip(place, counts, strides, spread, strict=True)
        key = tuple(slice(k * d, k * d + s * (count - 1) + 1, s) for k, count, s, d in at)
        yield place, x[(slice(None), slice(None), *key)]


def _numbers(pair: tuple[Any, Any]) -> tuple[bool, bool]:
    low, high = (not isinstance(p, int) or p != 0 for p in pair)
    return low, high


def grouped(x: Any, kernel: Any, groups: int, convolve: Any) -> Any:
    """A convolution of each group of channels with its part of the kernel, side by side."""
    if groups == 1:
        return convolve(x, kernel)
    pairs = zip(np.split(x, groups, axis=1), np.split(kernel, groups, axis=0), strict=True)
    return np.concatenate([convolve(part, own) for part, own in pairs], axis=1)


def apart(x: Any, axis: int, gap: int) -> Any:
    """So many zeros between neighbours along an axis."""
    if not gap:
        return x
    shape = list(np.shape(x))
    filled = np.pad(np.expand_dims(x, axis + 1), [(0, gap * (k == axis + 1)) for k in range(len(shape) + 1)])
    size, shape[axis] = shape[axis], shape[axis] * (gap + 1)
    return np.reshape(filled, tuple(shape))[(*[slice(None)] * axis, slice(0, size * (gap + 1) - gap))]
