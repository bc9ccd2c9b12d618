"""Indexing of symbolic arrays: keys are views, integer arrays gather, assignments write where the key points."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from verify.errors import Unsupported
from verify.numbers.dual import Dual
from verify.symbolic import axes as ax
from verify.symbolic.array import Indices, SymArray, View, aligned, broadcast_axes, lift, summed, total
from verify.symbolic.axes import Axis, Lit, Named, Prod, Short
from verify.symbolic.labels import Counted, IndexArray, Position, Spaced
from verify.symbolic.loops.one_more import Step, is_shifted, lay_out, one_more
from verify.symbolic.loops.windows import Overlapping, beside, entry_of_group, every, stretch, viewed, window
from verify.symbolic.results import check_write
from verify.symbolic.selections import Selected
from verify.symbolic.sizes import Size, meanings
from verify.terms import term as t
from verify.terms.index import Roll
from verify.tracing.dtypes import check_cast
from verify.tracing.elementwise import written


def expand_key(key: Any, rank: int) -> list[Any]:
    """The key as a list with one element for each axis of the base, plus None for new axes."""
    keys = list(key) if isinstance(key, tuple) else [key]
    used = sum(k is not None and k is not Ellipsis for k in keys)
    if used > rank:
        raise IndexError(f"too many indices for array: array is {rank}-dimensional, but {used} were indexed")
    dots = [n for n, k in enumerate(keys) if k is Ellipsis]
    at = dots[0] if dots else len(keys)
    keys[at : at + 1] = [slice(None)] * (rank - used)
    return keys


@meanings.enters("get")
def get(array: SymArray, key: Any) -> Any:
    """``array[key]``."""
    if isinstance(key, SymArray) and key.boolean:
        return Selected(array, key)
    keys = expand_key(key, array.ndim)
    if any(map(_several, keys)):
        return _gather(array, keys)
    view = _view(array, keys)
    keys_given = key if isinstance(key, tuple) else (key,)
    if not array.axes and array.scalar:  # an index of a scalar copies it
        return SymArray(view.axes, view.snapshot(), array.boolean, array.integer_bound, scalar=not view.axes)
    if view.axes or any(k is Ellipsis for k in keys_given):
        return view
    # one entry is a NumPy scalar, which later writes leave alone
    return SymArray((), view.snapshot(), array.boolean, array.integer_bound, scalar=True)


def _several(key: Any) -> bool:
    """Whether a part of a key is an array of integers; a single integer gives a view, as NumPy's do."""
    return isinstance(key, (np.ndarray, list)) or (isinstance(key, IndexArray) and key.ndim > 0)


def _view(array: SymArray, keys: Sequence[Any]) -> View:
    steps = _steps(array.axes, keys)
    axes = tuple(a for step in steps for a in step[0])
    maps = (lambda idx: _forth(steps, idx), lambda idx: _back(steps, idx))
    return viewed(array, axes, steps, maps, [k for k in keys if k is not None])


@meanings.enters("select axes")
def select_axes(axes: Sequence[Axis], key: Any) -> tuple[tuple[Axis, ...], Callable[[Indices], Indices]]:
    """Axes and index map of a basic key, for arrays of integers."""
    keys = expand_key(key, len(axes))
    if any(map(is_shifted, axes, (k for k in keys if k is not None))):
        raise Unsupported("integers at a position beside that of a loop, along an axis of one more than its size")
    steps = _steps(axes, keys)
    return tuple(a for step in steps for a in step[0]), lambda idx: _forth(steps, idx)


def _steps(axes: Sequence[Axis], keys: Sequence[Any]) -> list[Step]:
    remaining = iter(axes)
    return [_new_axis() if k is None else _step(next(remaining), k) for k in keys]


def _new_axis() -> Step:
    return (ax.ONE,), lambda i: None, lambda i: (t.ONE, (0,))


def _step(axis: Axis, key: Any) -> Step:
    found = one_more(axis, key) or beside(axis, key)
    if found is not None:
        return found
    if isinstance(key, slice):
        return _slice(axis, key)
    if isinstance(key, Size):
        offset = Size.of(key - ax.size_of(axis)).simplified()
        if not isinstance(offset, int) or offset >= 0:
            raise Unsupported(f"the position {key} of an axis of size {ax.size_of(axis)}")
        key = offset
    if isinstance(key, IndexArray):
        position = _as_index(key, axis).at(())  # type: ignore[union-attr]
        return (), lambda i: position, lambda i: (ax.same(axis, i, position), ())
    if isinstance(key, (int, np.integer)) and not isinstance(key, bool):
        place = ax.fixed(int(key), axis)
        return (), lambda i: place, lambda i: (ax.same(axis, i, place), ())
    raise Unsupported(f"indexing with {type(key).__name__}")


def _slice(axis: Axis, key: slice) -> Step:
    size = ax.size_of(axis)
    if isinstance(key.start, (Position, Spaced)) and key.step in (None, 1):
        return window(axis, key.start, key.stop)
    if any(isinstance(end, (IndexArray, SymArray)) for end in (key.start, key.stop, key.step)):
        raise Unsupported(f"a slice of an axis of size {size} that starts or ends at a symbolic position")
    if key == slice(None) or (key.start in (None, 0) and key.step in (None, 1) and _is(key.stop, size)):
        return (axis,), lambda i: i, lambda i: (t.ONE, (i,))
    if key.start is None and key.stop is None and key.step == -1:
        return (axis,), lambda i: ax.flipped(axis, i), lambda i: (t.ONE, (ax.flipped(axis, i),))
    if isinstance(axis, Lit):
        return _literal_slice(axis, key)
    if isinstance(axis, (Named, Short)) and key.step in (None, 1):
        cut = ax.cut_off(axis, key)
        if cut is not None:
            return _without_ends(axis, *cut)
        few = ax.few(key)
        if few:
            return _at_an_end(axis, few)
    if key.step in (None, 1):
        return stretch(axis, key) or _block_slice(axis, key)
    if isinstance(axis, Prod) and axis.parts[-1] == Lit(key.step) and _is(key.stop, size):
        return every(axis, key.step, key.start or 0)
    raise Unsupported(f"the slice {_show(key)} of an axis of size {size}: steps other than 1 and -1 need literal sizes")


def _is(stop: Any, size: Any) -> bool:
    return stop is None or Size.of(stop).terms == Size.of(size).terms


def _at_an_end(axis: Named | Short, few: range) -> Step:
    """Single positions as a literal axis; written to, they would be found from the position on the whole axis."""

    def back(i: Any) -> tuple[t.Term, tuple[Any, ...]]:
        raise Unsupported(
            f"writing into the first or last {len(few)} of an axis of size {ax.size_of(axis)}; write each"
        )

    return (Lit(len(few)),), lambda j: ax.fixed(few[j], axis), back


def _without_ends(axis: Named | Short, first: int, last: int) -> Step:
    """``x[1:]``, ``x[2 : N - 1]``: the positions after the view's own; a roll never wraps there."""

    def turned(i: Any, by: int) -> Any:
        return Roll(i, by, axis.sort) if by else i

    kept = ax.shorter(axis, last)
    return (
        (ax.shorter(axis, first + last),),
        lambda i: turned(i, -first),
        lambda i: (ax.inside(kept, i, first), (turned(i, first),)),
    )


def _literal_slice(axis: Lit, key: slice) -> Step:
    chosen = range(axis.n)[key]
    places = {k: n for n, k in enumerate(chosen)}

    def back(i: int) -> tuple[t.Term, tuple[Any, ...]]:
        return (t.ONE, (places[i],)) if i in places else (t.ZERO, (0,))

    return (Lit(len(chosen)),), lambda i: chosen[i], back


def _block_slice(axis: Axis, key: slice) -> Step:
    """A slice whose ends are ends of blocks: ``a[:, H:2*H]`` of ``4*H``."""
    blocks = ax.blocks_of(axis)
    ends: list[Any] = [0]
    for b in blocks:
        ends.append(ends[-1] + ax.size_of(b))
    first = _end(key.start, ends, 0, axis, key)
    last = _end(key.stop, ends, len(blocks), axis, key)
    if last <= first:
        raise Unsupported(f"the empty slice {_show(key)}")
    piece = ax.concatenated(blocks[first:last])

    def forth(i: Any) -> Any:
        block, inner = ax.to_block(piece, i) if last - first > 1 else (0, i)
        return ax.from_block(axis, block + first, inner)

    def back(i: Any) -> tuple[t.Term, tuple[Any, ...]]:
        block, inner = ax.to_block(axis, i)
        if not first <= block < last:
            return t.ZERO, (inner,)
        return t.ONE, (ax.from_block(piece, block - first, inner) if last - first > 1 else inner,)

    return (piece,), forth, back


def _end(value: Any, ends: list[Any], default: int, axis: Axis, key: slice) -> int:
    if value is None:
        return default
    if isinstance(value, (int, np.integer)) and value < 0:
        value = ends[-1] + int(value)
    elif isinstance(value, Size) and all(c < 0 for c in value.terms.values()):
        value = ends[-1] + value
    for n, end in enumerate(ends):
        if Size.of(end).terms == Size.of(value).terms:
            return n
    raise Unsupported(
        f"the slice {_show(key)} of an axis of size {ax.size_of(axis)}: shifting indices needs concrete sizes"
    )


def _show(key: slice) -> str:
    return ":".join("" if x is None else str(x) for x in (key.start, key.stop, *([key.step] if key.step else [])))


def _forth(steps: Sequence[Step], idx: Indices) -> Indices:
    result = []
    left = list(idx)
    for axes, forth, _ in steps:
        mine, left = left[: len(axes)], left[len(axes) :]
        place = forth(mine[0] if mine else None)
        if place is not None:
            result.append(place)
    return tuple(result)


def _back(steps: Sequence[Step], idx: Indices) -> tuple[t.Term, Indices]:
    inside: list[t.Term] = []
    result: list[Any] = []
    left = list(idx)
    for axes, _, back in steps:
        place = None if axes == (ax.ONE,) and back(None) == (t.ONE, (0,)) else left.pop(0)
        condition, mine = back(place)
        inside.append(condition)
        result += mine
    return t.mul(*inside), tuple(result)


# --- integer arrays as keys -------------------------------------------------------------------------------------------


def _as_index(key: Any, axis: Axis) -> IndexArray | None:
    """An advanced key element as an index array along ``axis``; None for slices."""
    if isinstance(key, Spaced):
        return entry_of_group(axis, key)
    if isinstance(key, IndexArray):
        shorter = isinstance(axis, Short) and key.target == Named(axis.sort) and getattr(key, "not_last", 0) >= axis.by
        if key.target != axis and not shorter:
            raise Unsupported(f"labels in range({ax.size_of(key.target)}) used on an axis of size {ax.size_of(axis)}")
        if not isinstance(key, Counted) or key.axes:
            return key
        place = key.at(())  # now: whether it is an index depends on the path that the code takes
        return IndexArray((), lambda idx: place, key.target)
    if isinstance(key, slice):
        return None
    array = np.array(key)  # a copy: its entries are asked for later
    if array.dtype.kind not in "iu":
        raise Unsupported(f"indexing with an array of {array.dtype}")
    return IndexArray([Lit(n) for n in array.shape], lambda idx: ax.fixed(int(array[idx]), axis), axis)


def _advanced(array: SymArray, keys: list[Any]) -> tuple[list[IndexArray | None], tuple[Axis, ...], int]:
    if any(k is None for k in keys):
        raise Unsupported("np.newaxis together with integer arrays in one key; index in two steps")
    found = [_as_index(k, a) for k, a in zip(keys, array.axes, strict=True)]
    where = [n for n, f in enumerate(found) if f is not None]
    if any(keys[n] != slice(None) for n in range(len(keys)) if found[n] is None):
        raise Unsupported("slices together with integer arrays in one key; index in two steps")
    axes = broadcast_axes(*(f.axes for f in found if f is not None))
    together = where == list(range(where[0], where[-1] + 1))
    return found, axes, where[0] if together else 0


def _gather(array: SymArray, keys: list[Any]) -> SymArray:
    """``array[rows, columns]``: the broadcast axes of the integer arrays stand where NumPy puts them."""
    found, shared, at = _advanced(array, keys)
    kept = [a for a, f in zip(array.axes, found, strict=True) if f is None]
    axes = (*kept[:at], *shared, *kept[at:])
    entry = array.snapshot()

    def gathered(idx: Indices) -> Any:
        mine = idx[at : at + len(shared)]
        others = iter((*idx[:at], *idx[at + len(shared) :]))
        return entry(tuple(next(others) if f is None else _select(f, shared, mine) for f in found))

    return SymArray(axes, gathered, array.boolean, array.integer_bound, scalar=True)


def _select(f: IndexArray, shared: Sequence[Axis], idx: Indices) -> Any:
    skip = len(shared) - len(f.axes)
    return f.at(tuple(0 if a == ax.ONE else i for a, i in zip(f.axes, idx[skip:], strict=True)))


@meanings.enters("put")
def put(array: SymArray, key: Any, value: Any) -> None:
    """``array[key] = value``."""
    check_write(array)
    if isinstance(key, SymArray) and key.boolean:
        _put_masked(array, key, value)
        return
    keys = expand_key(key, array.ndim)
    if any(map(_several, keys)):
        check_cast(array, value)
        _scatter(array, keys, lift(value), accumulate=False)
        return
    lay_out(array, keys)
    view = _view(array, keys)
    check_cast(array, value)
    if isinstance(view, Overlapping) and view.is_same(value):
        return  # `x[i : i + 3] += y` writes, and assigns what it has written
    values = lift(value)
    if isinstance(value, SymArray) and broadcast_axes(view.axes, value.axes) != view.axes:
        raise ValueError(f"could not broadcast input array from shape {value.shape} into shape {view.shape}")
    view.write(aligned(values, view.axes))


def _put_masked(array: SymArray, mask: SymArray, value: Any) -> None:
    values = value.written_to(array, mask) if isinstance(value, Selected) else lift(value)
    check_cast(array, value)
    if array.axes[: mask.ndim] != mask.axes:
        raise Unsupported("assigning through a mask of another shape")
    if values.ndim > array.ndim - mask.ndim and not isinstance(value, Selected):
        raise Unsupported(
            "assigning an array through a boolean mask depends on how many entries are true; use np.where"
        )
    old, chosen, new = array.snapshot(), mask.snapshot(), aligned(values, array.axes)
    array.write(lambda idx: written(chosen(idx[: mask.ndim]), new(idx), old(idx)))


def scatter_add(array: SymArray, key: Any, value: Any) -> None:
    """``np.add.at(array, key, value)``: repeated indices add up."""
    keys = expand_key(key, array.ndim)
    if not any(map(_several, keys)):
        put(array, key, get(array, key) + value)
        return
    check_cast(array, value)
    _scatter(array, keys, lift(value), accumulate=True)


def _scatter(array: SymArray, keys: list[Any], value: SymArray, accumulate: bool) -> None:
    found, shared, at = _advanced(array, keys)
    kept = [a for a, f in zip(array.axes, found, strict=True) if f is None]
    new = aligned(value, (*kept[:at], *shared, *kept[at:]))
    broadcast_axes(value.axes, (*kept[:at], *shared, *kept[at:]))
    old = array.snapshot()
    if not accumulate and not _injective(found, shared):
        raise Unsupported(
            "assigning through integer indices that may repeat: the last one wins; use np.add.at to accumulate"
        )

    def written(idx: Indices) -> Any:
        others = [i for i, f in zip(idx, found, strict=True) if f is None]
        hits, moved = [], []
        for mine, variables in ax.cases(ax.Prod(tuple(shared))):
            conditions = [
                ax.same(f.target, i, _select(f, shared, mine)) for i, f in zip(idx, found, strict=True) if f is not None
            ]
            hit = Dual(t.mul(*conditions))
            hits.append(summed(variables, hit))
            moved.append(summed(variables, hit * new((*others[:at], *mine, *others[at:]))))
        if accumulate:
            return old(idx) + total(moved)
        return old(idx) * (1 - total(hits)) + total(moved)

    array.write(written)


def _injective(found: Sequence[IndexArray | None], shared: Sequence[Axis]) -> bool:
    """Whether different positions of the key always point at different entries."""
    if any(f is not None and f.unique and f.axes == tuple(shared) for f in found):
        return True
    choices = ax.cases(ax.Prod(tuple(shared)))
    if len(choices) != 1:
        return _injective_literal(found, shared)
    ((idx, variables),) = choices
    places = {p for f in found if f is not None for p in ax.flat_index(_select(f, shared, idx))}
    return set(variables) <= places


def _injective_literal(found: Sequence[IndexArray | None], shared: Sequence[Axis]) -> bool:
    places = [
        tuple(repr(_select(f, shared, idx)) for f in found if f is not None)
        for idx, variables in ax.cases(ax.Prod(tuple(shared)))
        if not variables
    ]
    literal = all(isinstance(a, Lit) for a in shared)
    plain = all("Label" not in p and "Fixed" not in p for place in places for p in place)
    return literal and plain and len(set(places)) == len(places)
