"""Torch's convolutions of one and two axes, and those that its own backward is made of.

Source: https://docs.pytorch.org/docs/stable/nn.functional.html#convolution-functions
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from verify.libraries.convolution import apart, convolved, grouped, of_kernel
from verify.pytorch.rows import row
from verify.tracing.session import unsupported


def _each(value: Any, count: int) -> list[Any]:
    """A number for each axis."""
    return list(value) * (count if len(value) == 1 else 1) if isinstance(value, (tuple, list)) else [value] * count


@row("conv1d", "conv2d")
def conv(
    input: Any, weight: Any, bias: Any = None, stride: Any = 1, padding: Any = 0, dilation: Any = 1, groups: int = 1
) -> Any:
    """The cross-correlation of a batch with a kernel."""
    count = np.ndim(weight) - 2
    if isinstance(padding, str):
        raise unsupported(f"torch's convolution with padding={padding!r}")
    strides, pads, spread = _each(stride, count), [(p, p) for p in _each(padding, count)], _each(dilation, count)
    found = grouped(input, weight, groups, lambda x, w: convolved(x, w, strides, pads, spread))
    return found if bias is None else found + bias[(slice(None), *[None] * count)]


@row("conv_transpose1d", "conv_transpose2d")
def conv_transpose(
    input: Any,
    weight: Any,
    bias: Any = None,
    stride: Any = 1,
    padding: Any = 0,
    output_padding: Any = 0,
    groups: int = 1,
    dilation: Any = 1,
) -> Any:
    """The gradient of `conv` by its input."""
    count = np.ndim(weight) - 2
    if groups != 1:
        raise unsupported("torch's transposed convolution with groups=")
    found = _turned(input, weight, stride, padding, _each(output_padding, count), dilation)
    return found if bias is None else found + bias[(slice(None), *[None] * count)]


def _turned(g: Any, weight: Any, stride: Any, padding: Any, more: Sequence[Any], dilation: Any) -> Any:
    """With zeros between the entries, the kernel turned round and its channels exchanged."""
    sizes = np.shape(weight)[2:]
    strides, pads, spread = (_each(v, len(sizes)) for v in (stride, padding, dilation))
    for axis, s in enumerate(strides):
        g = apart(g, axis + 2, s - 1)
    around = [(d * (k - 1) - p, d * (k - 1) - p + m) for d, k, p, m in zip(spread, sizes, pads, more, strict=True)]
    if any(isinstance(low, int) and low < 0 for low, _ in around):
        raise unsupported("torch's transposed convolution with more padding than the kernel is wide")
    turned = np.flip(np.swapaxes(weight, 0, 1), axis=tuple(range(2, len(sizes) + 2)))
    return convolved(g, turned, [1] * len(sizes), around, spread)


@row("conv1d_input", "conv2d_input")
def conv_input(
    input_size: Any,
    weight: Any,
    grad_output: Any,
    stride: Any = 1,
    padding: Any = 0,
    dilation: Any = 1,
    groups: int = 1,
) -> Any:
    """The gradient of `conv` by its input, of these sizes."""
    sizes = np.shape(weight)[2:]
    if groups != 1:
        raise unsupported("torch.nn.grad's convolutions with groups=")
    strides, pads, spread = (_each(v, len(sizes)) for v in (stride, padding, dilation))
    parts = zip(input_size[2:], np.shape(grad_output)[2:], strides, pads, spread, sizes, strict=True)
    more = [of - ((n - 1) * s - 2 * p + d * (k - 1) + 1) for of, n, s, p, d, k in parts]
    return _turned(grad_output, weight, stride, padding, more, dilation)


@row("conv1d_weight", "conv2d_weight")
def conv_weight(
    input: Any,
    weight_size: Any,
    grad_output: Any,
    stride: Any = 1,
    padding: Any = 0,
    dilation: Any = 1,
    groups: int = 1,
) -> Any:
    """The gradient of `conv` by its kernel, of these sizes."""
    sizes = tuple(weight_size[2:])
    if groups != 1:
        raise unsupported("torch.nn.grad's convolutions with groups=")
    strides, spread = _each(stride, len(sizes)), _each(dilation, len(sizes))
    return of_kernel(input, grad_output, sizes, strides, [(p, p) for p in _each(padding, len(sizes))], spread)
