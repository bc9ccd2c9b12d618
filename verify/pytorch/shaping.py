"""Torch's functions that move, join, select and repeat entries, and its casts."""

from __future__ import annotations

from typing import Any

import numpy as np

from verify.pytorch.rows import axis_of, row, sizes_of
from verify.tracing.session import unsupported


@row("reshape", "view")
def reshape(input: Any, *shape: Any) -> Any:
    """Other sizes of the same entries."""
    if any(type(size).__name__ == "dtype" for size in shape):
        raise unsupported("Tensor.view of another dtype: memory seen as other numbers")
    return np.reshape(input, sizes_of(shape))


@row("view_as", "reshape_as")
def view_as(input: Any, other: Any) -> Any:
    """The sizes of another tensor."""
    return np.reshape(input, np.shape(other))


@row()
def flatten(input: Any, start_dim: int = 0, end_dim: int = -1) -> Any:
    """Some axes as one."""
    shape, last = np.shape(input), end_dim % np.ndim(input)
    if start_dim % np.ndim(input) == 0 and last == np.ndim(input) - 1:
        return np.reshape(input, (-1,))
    return np.reshape(input, (*shape[: start_dim % np.ndim(input)], -1, *shape[last + 1 :]))


@row()
def unsqueeze(input: Any, dim: int) -> Any:
    """One more axis of size 1."""
    return input[(*[slice(None)] * (dim % (np.ndim(input) + 1)), None)]


@row()
def squeeze(input: Any, dim: Any = None) -> Any:
    """Without axes of size 1; with ``dim``, those of them that have it, as torch does."""
    if dim is None:
        return np.squeeze(input)
    chosen = tuple(d for d in (dim if isinstance(dim, (tuple, list)) else (dim,)) if np.shape(input)[d] == 1)
    return np.squeeze(input, axis=chosen) if chosen else input


@row("expand", "broadcast_to")
def expand(input: Any, *size: Any) -> Any:
    """Repeated without copies; -1 keeps a size."""
    wanted, given = sizes_of(size), np.shape(input)
    kept = (*wanted[: len(wanted) - len(given)], *given)
    sizes = tuple(k if isinstance(w, int) and w == -1 else w for w, k in zip(wanted, kept, strict=True))
    return np.broadcast_to(input, sizes)


@row()
def expand_as(input: Any, other: Any) -> Any:
    """To the sizes of another tensor."""
    return np.broadcast_to(input, np.shape(other))


@row("repeat", "tile")
def repeat(input: Any, *repeats: Any) -> Any:
    """Copies side by side."""
    return np.tile(input, sizes_of(repeats))


@row()
def repeat_interleave(input: Any, repeats: Any, dim: Any = None) -> Any:
    """Each entry several times."""
    return np.repeat(input, repeats, axis=dim)


@row("transpose", "swapaxes", "swapdims")
def transpose(input: Any, dim0: int, dim1: int) -> Any:
    """Two axes exchanged."""
    return np.swapaxes(input, dim0, dim1)


@row()
def t(input: Any) -> Any:
    """The transpose of a matrix."""
    return np.transpose(input)


@row()
def permute(input: Any, *dims: Any) -> Any:
    """The axes in another order."""
    return np.transpose(input, sizes_of(dims))


@row("movedim", "moveaxis")
def movedim(input: Any, source: Any, destination: Any) -> Any:
    """Axes moved."""
    return np.moveaxis(input, source, destination)


@row("cat", "concat", "concatenate")
def cat(tensors: Any, dim: int = 0) -> Any:
    """Joined along an axis."""
    return np.concatenate(list(tensors), axis=dim)


@row()
def stack(tensors: Any, dim: int = 0) -> Any:
    """Joined along a new axis."""
    return np.stack(list(tensors), axis=dim)


@row()
def split(tensor: Any, split_size_or_sections: Any, dim: int = 0) -> Any:
    """Pieces of one size, or of these sizes."""
    given, total = split_size_or_sections, np.shape(tensor)[dim]
    sections = isinstance(given, (tuple, list))
    starts = list(np.cumsum(given)[:-1]) if sections else list(range(given, total, given))
    return tuple(np.split(tensor, starts, axis=dim))


@row()
def chunk(input: Any, chunks: int, dim: int = 0) -> Any:
    """So many pieces of one size."""
    if np.shape(input)[dim] % chunks != 0:
        raise unsupported("torch.chunk into pieces of unequal sizes")
    return tuple(np.split(input, chunks, axis=dim))


@row()
def unbind(input: Any, dim: int = 0) -> Any:
    """The slices along an axis."""
    return tuple(np.moveaxis(input, dim, 0))


@row()
def narrow(input: Any, dim: int, start: Any, length: Any) -> Any:
    """A range of an axis."""
    return input[(*[slice(None)] * (dim % np.ndim(input)), slice(start, start + length))]


@row()
def select(input: Any, dim: int, index: Any) -> Any:
    """One slice of an axis."""
    return input[(*[slice(None)] * (dim % np.ndim(input)), index)]


@row()
def flip(input: Any, *dims: Any) -> Any:
    """Axes reversed."""
    return np.flip(input, axis=tuple(sizes_of(dims)))


@row()
def roll(input: Any, shifts: Any, dims: Any = None) -> Any:
    """Entries moved round."""
    return np.roll(input, shifts, axis=axis_of(dims))


@row("take_along_dim")
def take_along_dim(input: Any, indices: Any, dim: int) -> Any:
    """Entries by their places along an axis."""
    return np.take_along_axis(input, indices, axis=dim)


@row()
def gather(input: Any, dim: int, index: Any) -> Any:
    """Entries by their places along an axis."""
    return np.take_along_axis(input, index, axis=dim)


@row()
def index_select(input: Any, dim: int, index: Any) -> Any:
    """Slices by their places."""
    return np.take(input, index, axis=dim)


@row()
def embedding(input: Any, weight: Any, padding_idx: Any = None, *_: Any, **__: Any) -> Any:
    """Rows of a table."""
    return weight[input]


@row()
def one_hot(tensor: Any, num_classes: Any = -1) -> Any:
    """1 at each label."""
    if isinstance(num_classes, int) and num_classes < 0:
        raise unsupported("torch.nn.functional.one_hot without num_classes=")
    return np.eye(num_classes)[tensor]


@row()
def pad(input: Any, pad: Any, mode: str = "constant", value: Any = None) -> Any:
    """Zeros (or a constant) around; torch names the last axis first."""
    if mode != "constant":
        raise unsupported(f"torch.nn.functional.pad with mode={mode!r}")
    pairs = [(pad[k], pad[k + 1]) for k in range(0, len(pad), 2)][::-1]
    widths = [(0, 0)] * (np.ndim(input) - len(pairs)) + pairs
    return np.pad(input, widths, constant_values=0 if value is None else value)


@row()
def zeros_like(input: Any, **_: Any) -> Any:
    """Zeros of the same sizes."""
    return np.zeros_like(input, dtype=float)


@row()
def ones_like(input: Any, **_: Any) -> Any:
    """Ones of the same sizes."""
    return np.ones_like(input, dtype=float)


@row()
def full_like(input: Any, fill_value: Any, **_: Any) -> Any:
    """One number everywhere."""
    return np.full_like(input, fill_value, dtype=float)


@row()
def empty_like(input: Any, **_: Any) -> Any:
    """Entries that nobody has written yet."""
    return np.empty_like(input, dtype=float)


@row()
def new_zeros(input: Any, *size: Any, **_: Any) -> Any:
    """Zeros of other sizes."""
    return np.zeros(sizes_of(size))


@row()
def new_ones(input: Any, *size: Any, **_: Any) -> Any:
    """Ones of other sizes."""
    return np.ones(sizes_of(size))


@row()
def new_full(input: Any, size: Any, fill_value: Any, **_: Any) -> Any:
    """One number everywhere, in other sizes."""
    return np.full(tuple(size), fill_value, dtype=float)


@row()
def new_empty(input: Any, *size: Any, **_: Any) -> Any:
    """Other sizes, written by nobody yet."""
    return np.empty(sizes_of(size))


@row()
def clone(input: Any, **_: Any) -> Any:
    """A copy."""
    return np.copy(input) if np.ndim(input) else input


@row("float", "double", "half", "bfloat16")
def as_reals(input: Any, **_: Any) -> Any:
    """The same real numbers: what floating point makes of them is not covered."""
    return input if np.dtype(input.dtype).kind == "f" else input.astype(float)


@row("long", "int")
def as_integers(input: Any, **_: Any) -> Any:
    """Integers; of reals, those towards 0."""
    return input.astype(int)


@row("bool")
def as_truth(input: Any, **_: Any) -> Any:
    """Whether each is not 0."""
    return np.not_equal(input, 0)
