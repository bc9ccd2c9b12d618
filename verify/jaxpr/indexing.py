"""JAX's gather and scatter in the forms that indexing takes: entries by places along some axes, the others whole."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from verify.jaxpr.rows import row
from verify.jaxpr.sizes import same
from verify.tracing.session import unsupported


class Columns:
    """Arrays of integers side by side along a new last axis, as `gather` takes them, kept apart as NumPy takes them.

    Each still has its own last axis, of size 1.
    """

    def __init__(self, parts: Sequence[Any]) -> None:
        self.parts = parts

    def whole(self) -> Any:
        """One array."""
        return np.concatenate(list(self.parts), axis=-1)


def columns(places: Any, count: int) -> list[Any]:
    """The places along each indexed axis."""
    if isinstance(places, Columns):
        return [part[..., 0] for part in places.parts]
    return [places[..., k] for k in range(count)]


@row()
def gather(x: Any, places: Any, *, dimension_numbers: Any, slice_sizes: Sequence[Any], **_: Any) -> Any:
    """Entries by their places along some axes; of the other axes all entries, or a range at a known place."""
    d = dimension_numbers
    window = [k for k in range(np.ndim(x)) if k not in (*d.collapsed_slice_dims, *d.operand_batching_dims)]
    taken = _Taken(x, places, d.start_index_map, {axis: slice_sizes[axis] for axis in window})
    taken.side_by_side(d.operand_batching_dims, d.start_indices_batching_dims)
    found = np.transpose(x, taken.order)[taken.key()]
    return np.transpose(found, _placed(np.ndim(found), d.offset_dims)) if d.offset_dims else found


@row("scatter-add")
def scatter_add(x: Any, places: Any, updates: Any, *, dimension_numbers: Any, **_: Any) -> Any:
    """Added to the entries at their places, which may be the same."""
    return _scattered(x, places, updates, dimension_numbers, np.add.at)


@row("scatter-sub")
def scatter_sub(x: Any, places: Any, updates: Any, *, dimension_numbers: Any, **_: Any) -> Any:
    """Taken from the entries at their places."""
    return _scattered(x, places, -updates, dimension_numbers, np.add.at)


@row()
def scatter(x: Any, places: Any, updates: Any, *, dimension_numbers: Any, **_: Any) -> Any:
    """Written to the entries at their places."""
    return _scattered(x, places, updates, dimension_numbers, operator.setitem)


def _scattered(x: Any, places: Any, updates: Any, d: Any, write: Callable[[Any, Any, Any], Any]) -> Any:
    window = [k for k in range(np.ndim(x)) if k not in (*d.inserted_window_dims, *d.operand_batching_dims)]
    sizes = {axis: np.shape(updates)[k] for axis, k in zip(window, d.update_window_dims, strict=True)}
    taken = _Taken(x, places, d.scatter_dims_to_operand_dims, sizes)
    taken.side_by_side(d.operand_batching_dims, d.scatter_indices_batching_dims)
    beside = [k for k in range(np.ndim(updates)) if k not in d.update_window_dims]
    target = np.copy(np.transpose(x, taken.order))
    write(target, taken.key(), np.transpose(updates, (*beside, *d.update_window_dims)))
    return np.transpose(target, [taken.order.index(k) for k in range(np.ndim(x))])


@row()
def dynamic_slice(x: Any, *starts: Any, slice_sizes: Sequence[Any], **_: Any) -> Any:
    """A range of each axis, at known places."""
    return x[_ranges(x, starts, slice_sizes)]


@row()
def dynamic_update_slice(x: Any, update: Any, *starts: Any, **_: Any) -> Any:
    """Written to a range of each axis, at known places."""
    target = np.copy(x)
    target[_ranges(x, starts, np.shape(update))] = update
    return target


def _ranges(x: Any, starts: Sequence[Any], sizes: Sequence[Any]) -> tuple[slice, ...]:
    return tuple(map(_range, np.shape(x), starts, sizes))


def _range(whole: Any, start: Any, size: Any) -> slice:
    """A range of an axis; JAX moves what does not lie within, which is not done here."""
    if same(size, whole):
        return slice(None)
    if not _known(start):
        raise unsupported("a range at a place that is computed")
    begin = int(start)
    if begin < 0 or (isinstance(whole, int) and begin + size > whole):
        raise unsupported("a range beyond the axis, which JAX moves")
    return slice(begin, begin + size)


class _Taken:
    """What is taken of an array: entries by their places along some axes, ranges or the whole of the others.

    ``sizes`` are those of the ranges, by axis. A range of one entry at a place that is computed is that entry, with an
    axis of size 1. ``order`` puts the axes that are indexed first.
    """

    def __init__(self, x: Any, places: Any, mapped: Sequence[int], sizes: Mapping[int, Any]) -> None:
        along = dict(zip(mapped, columns(places, len(mapped)), strict=True))
        self.shape, self.sizes = np.shape(x), sizes
        self.ones = [k for k in sizes if same(sizes[k], 1) and not _known(along.get(k, 0))]
        self.starts = {k: along.get(k, 0) for k in sizes if k not in self.ones}
        self.indices = {k: _checked(at, self.shape[k]) for k, at in along.items() if k not in self.starts}
        self.count = max(map(np.ndim, along.values()), default=0)
        self.order = [k for k in range(len(self.shape)) if k not in self.starts] + [*self.starts]

    def side_by_side(self, axes: Sequence[int], batch: Sequence[int]) -> None:
        """Axes of which each place goes with the same place of an axis of the indices."""
        for axis, k in zip(axes, batch, strict=True):
            key = tuple(slice(None) if i == k else None for i in range(self.count))
            self.indices[axis] = np.arange(self.shape[axis])[key]

    def key(self) -> tuple[Any, ...]:
        """The index of the array in this order of axes."""
        window = (None if k in self.ones else _range(self.shape[k], self.starts[k], self.sizes[k]) for k in self.sizes)
        return (*(self.indices[k] for k in sorted(self.indices)), *window)


def _placed(count: int, offset: Sequence[int]) -> list[int]:
    """The permutation that puts the last axes to these places, and the first to what is left, in order."""
    rest = iter(range(count - len(offset)))
    last = {k: count - len(offset) + n for n, k in enumerate(offset)}
    return [last[k] if k in last else next(rest) for k in range(count)]


def _known(at: Any) -> bool:
    return isinstance(at, (int, np.integer)) or (type(at) is np.ndarray and at.ndim == 0)


def _checked(at: Any, size: Any) -> Any:
    """Places that NumPy reads as JAX does: not beyond the axis, and not counted from its end."""
    if isinstance(at, (int, np.integer)) or type(at) is np.ndarray:
        if np.size(at) and (np.min(at) < 0 or (isinstance(size, int) and np.max(at) >= size)):
            raise unsupported("an index beyond the axis, where JAX fills in NaN or drops what is written")
        return int(at) if np.ndim(at) == 0 else at
    return at
