"""Shapes of symbolic arrays: reshape, transpose, broadcast, join, split, pad, flip, roll, tile."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any, Final, TypeGuard

import numpy as np

from verify.errors import Unsupported
from verify.numbers.dual import Dual
from verify.symbolic import axes as ax
from verify.symbolic.array import SymArray, View, broadcast_axes, lift, stacked
from verify.symbolic.axes import Lit, Named
from verify.symbolic.reductions import axes_of, refuse
from verify.symbolic.regrouping import regroup
from verify.symbolic.sizes import Size
from verify.symbolic.views import ReadOnly, Unsure, unsure_of
from verify.terms import term as t
from verify.terms.index import Fixed, Roll
from verify.tracing.protocol import Traced


def reshape(x: Any, *shape: Any, order: str = "C", **extra: Any) -> SymArray:
    """``np.reshape`` that keeps whole axes together."""
    a = lift(x)
    wanted = extra.pop("shape", None) or (shape[0] if len(shape) == 1 else shape)
    sizes = tuple(wanted) if isinstance(wanted, (tuple, list)) else (wanted,)
    if order not in ("C", "F") or extra:
        raise Unsupported(f"np.reshape with order={order!r}")
    if order == "F" and max(a.ndim, len(sizes)) > 1:  # C order, read backwards
        return unsure_of(transpose(reshape(transpose(a), sizes[::-1])), a)
    axes = regroup(a.axes, sizes)
    return View.reshaped(a, axes) if a.ndim < 2 else Unsure(View.reshaped(a, axes))


def ravel(x: Any, order: str = "C") -> SymArray:
    """``np.ravel``: a copy of a slice, where ``reshape`` gives a view."""
    flat = reshape(x, -1, order=order)
    return unsure_of(flat) if isinstance(x, View) and x.ndim == 1 else flat


def transpose(x: Any, *order: Any, **extra: Any) -> SymArray:
    """``np.transpose``."""
    a = lift(x)
    chosen = extra.get("axes") or (order[0] if len(order) == 1 and not isinstance(order[0], int) else order)
    return View.transposed(a, [n % a.ndim for n in chosen] if chosen else range(a.ndim)[::-1])


def swapaxes(x: Any, m: int, n: int) -> SymArray:
    """``np.swapaxes``."""
    a = lift(x)
    order = list(range(a.ndim))
    order[m], order[n] = order[n], order[m]
    return View.transposed(a, order)


def moveaxis(x: Any, source: Any, destination: Any) -> SymArray:
    """``np.moveaxis``."""
    a = lift(x)
    return View.transposed(a, _moved(a.ndim, source, destination))


def _moved(rank: int, source: Any, destination: Any) -> list[int]:
    src = [n % rank for n in (source if isinstance(source, (list, tuple)) else [source])]
    dst = [n % rank for n in (destination if isinstance(destination, (list, tuple)) else [destination])]
    order = [n for n in range(rank) if n not in src]
    for d, s in sorted(zip(dst, src, strict=True)):
        order.insert(d, s)
    return order


def rollaxis(x: Any, axis: int, start: int = 0) -> SymArray:
    """``np.rollaxis``."""
    a = lift(x)
    n, at = axis % a.ndim, start + a.ndim if start < 0 else start
    return moveaxis(a, n, at if at <= n else at - 1)


def expand_dims(x: Any, axis: Any) -> Any:
    """``np.expand_dims``; of labels, labels."""
    a: Any = x if isinstance(x, Traced) and hasattr(x, "axes") else lift(x)
    places = [axis] if isinstance(axis, int) else list(axis)
    rank = a.ndim + len(places)
    new = {n % rank for n in places}
    return a[tuple(None if n in new else slice(None) for n in range(rank))]


def squeeze(x: Any, axis: Any = None) -> SymArray:
    """``np.squeeze`` of axes of literal size 1."""
    a = lift(x)
    gone = [n for n, b in enumerate(a.axes) if b == ax.ONE] if axis is None else list(axes_of(a, axis))
    if any(a.axes[n] != ax.ONE for n in gone):
        raise ValueError("cannot select an axis to squeeze out which has size not equal to one")
    if axis is None and any(not isinstance(b, Lit) for b in a.axes):
        raise Unsupported("np.squeeze without axis= also drops named axes where their size is 1; name the axis")
    return a[(*(0 if n in gone else slice(None) for n in range(a.ndim)), ...)]  # type: ignore[no-any-return]


def broadcast_to(x: Any, shape: Any, **extra: Any) -> SymArray:
    """``np.broadcast_to``."""
    a = lift(x)
    sizes = shape if isinstance(shape, (tuple, list)) else (shape,)
    axes = axes_for(sizes, a)
    if broadcast_axes(a.axes, axes) != axes:
        raise ValueError(f"input operand could not be broadcast to shape {tuple(sizes)}")
    return _stretched(a, axes)


def broadcast_arrays(*arrays: Any, **extra: Any) -> tuple[SymArray, ...]:
    """``np.broadcast_arrays``."""
    refuse("broadcast_arrays", extra)
    found = [lift(x) for x in arrays]
    axes = broadcast_axes(*(a.axes for a in found))
    return tuple(_stretched(a, axes) for a in found)


def _stretched(a: SymArray, axes: tuple[ax.Axis, ...]) -> SymArray:
    stretch = [m == ax.ONE for m in a.axes]
    skip = len(axes) - a.ndim
    return ReadOnly(a, axes, lambda idx: tuple(0 if s else i for s, i in zip(stretch, idx[skip:], strict=True)))


def atleast_3d(x: Any) -> Any:
    """``np.atleast_3d``, a view: a vector is the second axis, a matrix the first two."""
    new = {0: (0, 1, 2), 1: (0, 2), 2: (2,)}.get(lift(x).ndim)
    return x if new is None else expand_dims(x, new)


def axes_for(sizes: Sequence[Any], like: SymArray | None = None) -> tuple[ax.Axis, ...]:
    """Axes of the given sizes; where an axis of ``like`` has that size, its structure is kept."""
    return tuple(_from(like, n - len(sizes), s) or ax.axis_of_size(s) for n, s in enumerate(sizes))


def _from(like: SymArray | None, n: int, size: Any) -> ax.Axis | None:
    if like is None or like.ndim < -n:
        return None
    axis = like.axes[n]
    return axis if Size.of(ax.size_of(axis)).terms == Size.of(size).terms else None


def concatenate(parts: Sequence[Any], axis: Any = 0, **extra: Any) -> SymArray:
    """``np.concatenate``."""
    refuse("concatenate", extra)
    if _of_rows(parts):
        return _rows_joined(parts, axis)
    arrays = [lift(p) for p in parts]
    if axis is None:
        arrays, axis = [a.reshape(-1) for a in arrays], 0
    (n,) = axes_of(arrays[0], axis)
    others = {tuple(b for k, b in enumerate(a.axes) if k != n) for a in arrays}
    if len(others) != 1 or len({a.ndim for a in arrays}) != 1:
        raise ValueError("all the input array dimensions except for the concatenation axis must match exactly")
    whole = ax.completed([a.axes[n] for a in arrays])
    if whole is not None:
        return _completed(arrays, n, whole)
    joined = ax.concatenated([a.axes[n] for a in arrays])
    owners = [(k, b) for k, a in enumerate(arrays) for b in range(len(ax.blocks_of(a.axes[n])))]
    entries = [a.snapshot() for a in arrays]

    def at(idx: tuple[Any, ...]) -> Dual:
        k, inner = _piece(joined, arrays, owners, n, idx[n])
        return entries[k]((*idx[:n], inner, *idx[n + 1 :]))

    return SymArray([joined if k == n else b for k, b in enumerate(arrays[0].axes)], at)


def _of_rows(parts: Any) -> TypeGuard[SymArray]:
    """Whether the arrays to be joined are the rows of one, too many to be looked at one by one."""
    return isinstance(parts, SymArray) and bool(parts.axes) and not isinstance(parts.axes[0], Lit)


def _rows_joined(rows: SymArray, axis: Any) -> SymArray:
    """The rows of an array end to end along one of their axes."""
    if rows.ndim < 2:
        raise ValueError("zero-dimensional arrays cannot be concatenated")
    (n,) = axes_of(rows[0], 0 if axis is None and rows.ndim == 2 else axis)
    moved = moveaxis(rows, 0, n)
    joined = ax.merged(moved.axes[n : n + 2])
    return View.reshaped(moved, (*moved.axes[:n], joined, *moved.axes[n + 2 :]))


def _completed(arrays: Sequence[SymArray], n: int, whole: Named) -> SymArray:
    """Single entries before and after an axis that is shorter than ``whole`` by as many."""
    middle = next(k for k, a in enumerate(arrays) if isinstance(a.axes[n], ax.Short))
    entries = [a.snapshot() for a in arrays]
    places = [[(k, j) for k, j in _places(arrays, n) if (k > middle) == after] for after in (False, True)]
    first = len(places[0])
    ends = [(Fixed(m, whole.sort), *place) for m, place in enumerate(places[0])]
    ends += [(Fixed(m - len(places[1]), whole.sort), *place) for m, place in enumerate(places[1])]

    def at(idx: tuple[Any, ...]) -> Dual:
        front, i, back = idx[:n], idx[n], idx[n + 1 :]
        found = entries[middle]((*front, Roll(i, first, whole.sort) if first else i, *back))
        for end, k, j in ends:
            found = Dual(t.delta(i, end)).select(entries[k]((*front, j, *back)), found)
        return found

    return SymArray([whole if k == n else b for k, b in enumerate(arrays[0].axes)], at)


def _places(arrays: Sequence[SymArray], n: int) -> list[tuple[int, int]]:
    """The entries of literal axes along axis ``n``: which array, and where in it."""
    axes = [a.axes[n] for a in arrays]
    return [(k, j) for k, b in enumerate(axes) if isinstance(b, Lit) for j in range(b.n)]


def _piece(
    joined: ax.Axis, arrays: Sequence[SymArray], owners: Sequence[tuple[int, int]], n: int, i: Any
) -> tuple[int, Any]:
    """Which array an index of the joined axis falls into, and the index there."""
    if isinstance(joined, Lit):
        k = 0
        while i >= arrays[k].axes[n].n:  # type: ignore[union-attr]
            i, k = i - arrays[k].axes[n].n, k + 1  # type: ignore[union-attr]
        return k, i
    if len(owners) == 1:
        return 0, i
    block, inner = ax.to_block(joined, i)
    k, b = owners[block]
    own = arrays[k].axes[n]
    return k, ax.from_block(own, b, inner) if len(ax.blocks_of(own)) > 1 else inner


def stack(parts: Sequence[Any], axis: int = 0, **extra: Any) -> SymArray:
    """``np.stack``."""
    refuse("stack", extra)
    if _of_rows(parts):
        return moveaxis(parts, 0, axis)
    whole = stacked([lift(p) for p in parts])
    return moveaxis(whole, 0, axis)


def vstack(parts: Sequence[Any], **extra: Any) -> SymArray:
    """``np.vstack``."""
    refuse("vstack", extra)
    if _of_rows(parts):
        return parts[:, None] if parts.ndim == 1 else parts if parts.ndim == 2 else _rows_joined(parts, 0)
    return concatenate([p[None, :] if lift(p).ndim == 1 else p for p in map(lift, parts)], 0)


def hstack(parts: Sequence[Any], **extra: Any) -> SymArray:
    """``np.hstack``."""
    refuse("hstack", extra)
    if _of_rows(parts):
        return _rows_joined(parts, 0 if parts.ndim < 3 else 1)
    arrays = [lift(p) for p in parts]
    return concatenate(arrays, 0 if arrays[0].ndim == 1 else 1)


def split(x: Any, sections: Any, axis: int = 0) -> list[SymArray]:
    """``np.split`` into equal parts at block ends."""
    a = lift(x)
    (n,) = axes_of(a, axis)
    size = a.shape[n]
    if isinstance(sections, int):
        if isinstance(size, int) and size % sections:
            raise Unsupported(f"splitting an axis of size {size} into {sections} unequal parts")
        step = size // sections
        ends = [step * k for k in range(sections + 1)]
    else:
        ends = [0, *sections, size]
    return [a[(*[slice(None)] * n, slice(p, q))] for p, q in itertools.pairwise(ends)]


def pad(x: Any, width: Any, mode: str = "constant", **extra: Any) -> SymArray:
    """``np.pad`` with a number, with the first and last entries, or with one entry from the other end."""
    a = lift(x)
    a = SymArray(a.axes, a.snapshot())
    value = lift(extra.pop("constant_values", 0))
    if mode not in PADDED or extra or value.axes:
        raise Unsupported(f"np.pad with mode={mode!r} or several values")
    pairs = np.broadcast_to(np.asarray(width), (a.ndim, 2)).tolist()
    for n, (before, after) in enumerate(pairs):
        if mode == "wrap" and max(before, after) > 1:
            raise Unsupported("np.pad by more than one entry from the other end, which may be fewer")
        ends = [_padding(a, n, k, PADDED[mode][end], value) for end, k in enumerate((before, after))]
        a = concatenate([p for p in (ends[0], a, ends[1]) if p is not None], n)
    return a


PADDED: Final[dict[str, tuple[int | None, int | None]]] = {"constant": (None, None), "edge": (0, -1), "wrap": (-1, 0)}


def _padding(a: SymArray, n: int, k: int, entry: int | None, value: SymArray) -> SymArray | None:
    """``k`` entries along an axis: of the number, or of an entry of the array's own; None where there are none."""
    if not k:
        return None
    axes = [Lit(k) if m == n else b for m, b in enumerate(a.axes)]
    if entry is None:
        constant = value.snapshot()(())
        return SymArray(axes, lambda idx: constant)
    kept, place = a.snapshot(), ax.fixed(entry, a.axes[n])
    return SymArray(axes, lambda idx: kept((*idx[:n], place, *idx[n + 1 :])))


def flip(x: Any, axis: Any = None) -> SymArray:
    """``np.flip``."""
    a = lift(x)
    chosen = axes_of(a, axis)
    return a[tuple(slice(None, None, -1) if n in chosen else slice(None) for n in range(a.ndim))]  # type: ignore[no-any-return]


def roll(x: Any, shift: Any, axis: Any = None) -> SymArray:
    """``np.roll`` by an integer along one axis."""
    a = lift(x)
    if not isinstance(shift, int) or (axis is None and a.ndim != 1):
        raise Unsupported("np.roll with several shifts, or of a flattened array")
    (n,) = axes_of(a, 0 if axis is None else axis)
    entry, rolled = a.snapshot(), a.axes[n]

    def moved(i: Any) -> Any:
        if isinstance(rolled, Lit):
            return (i - shift) % rolled.n
        if not isinstance(rolled, Named):
            raise Unsupported("np.roll along a merged axis")
        return Roll(i, shift, rolled.sort) if shift else i

    return SymArray(a.axes, lambda idx: entry((*idx[:n], moved(idx[n]), *idx[n + 1 :])))


def tile(x: Any, reps: Any) -> SymArray:
    """``np.tile``."""
    a = lift(x)
    counts = list(reps) if isinstance(reps, (tuple, list)) else [reps]
    while len(counts) < a.ndim:
        counts.insert(0, 1)
    while a.ndim < len(counts):
        a = a[None]
    axes = [ax.merged([ax.axis_of_size(c), b]) for c, b in zip(counts, a.axes, strict=True)]
    both = [b for c, d in zip(counts, a.axes, strict=True) for b in (ax.axis_of_size(c), d)]
    entry = a.snapshot()
    return View.reshaped(SymArray(both, lambda idx: entry(idx[1::2])), axes)


def repeat(x: Any, count: Any, axis: Any = None) -> SymArray:
    """``np.repeat`` with one count."""
    a = lift(x) if axis is not None else lift(x).reshape(-1)
    (n,) = axes_of(a, 0 if axis is None else axis)
    if isinstance(count, (list, tuple, np.ndarray, SymArray)):
        raise Unsupported("np.repeat with a count for each entry")
    entry = a.snapshot()
    both = [*a.axes[: n + 1], ax.axis_of_size(count), *a.axes[n + 1 :]]
    merged = [*a.axes[:n], ax.merged(both[n : n + 2]), *a.axes[n + 1 :]]
    return View.reshaped(SymArray(both, lambda idx: entry((*idx[: n + 1], *idx[n + 2 :]))), merged)


def append(x: Any, values: Any, axis: Any = None) -> SymArray:
    """``np.append``."""
    return concatenate([x, values], axis)


def rot90(x: Any, k: int = 1, axes: tuple[int, int] = (0, 1)) -> SymArray:
    """``np.rot90``."""
    a = lift(x)
    match k % 4:
        case 1:
            return flip(swapaxes(a, *axes), axes[0])
        case 2:
            return flip(a, axes)
        case 3:
            return swapaxes(flip(a, axes[0]), *axes)
        case _:
            return a
