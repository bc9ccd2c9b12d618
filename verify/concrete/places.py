"""``np.argmax`` of symbolic numbers: a place that depends on values, without a case split of the whole run.

The position of the largest entry is known by the comparisons that a scan from the first to the last entry makes. What
is read at such a place is read at every position, and those comparisons select; what is written there is written at
every position where they select it. Both are what NumPy does at each point: the scan keeps the first of equal
entries, as NumPy's does. Whatever else the code asks of a place (a loop, a dictionary, an int) splits the run.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from verify.concrete.array import Array, blank, lift, meanings, raw, typed, wrap
from verify.numbers.dual import Dual
from verify.tracing import elementwise
from verify.tracing.operators import seen_class
from verify.tracing.session import current, truth


class Scan:
    """A scan for the first best entry: position ``k`` takes over from those before it where condition ``k`` holds."""

    def __init__(self, entries: list[Dual], better: Callable[[Dual, Dual], elementwise.Truth]) -> None:
        self.entries, self.better = entries, better
        self.conditions: list[elementwise.Truth] = [True]
        best = entries[0]
        for entry in entries[1:]:
            self.conditions.append(better(entry, best))
            best = elementwise.pick(self.conditions[-1], entry, best)

    def pick(self, found: Sequence[Dual]) -> Dual:
        """One of as many numbers as there are positions: that of the best."""
        best = found[0]
        for condition, number in zip(self.conditions[1:], found[1:], strict=True):
            best = best if number is best else elementwise.pick(condition, number, best)
        return best

    def decided(self) -> int:
        """The position on this path. Raises SymbolicBranch where there are no paths."""
        best = 0
        for k, entry in enumerate(self.entries):
            better = self.better(entry, self.entries[best])
            best = k if (better if isinstance(better, bool) else truth(better)) else best
        return best


class Place:
    """An integer that depends on the position that a scan finds: ``values[k]`` for position k."""

    __slots__ = ("scan", "values")
    __class__ = property(seen_class)

    def __init__(self, scan: Scan, values: Sequence[int]) -> None:
        self.scan, self.values = scan, tuple(values)

    def examples(self) -> list[Any]:
        """What it may stand for, as `Seen` says."""
        return [np.intp(0)]

    def __index__(self) -> int:
        return self.values[self.scan.decided()]

    __int__ = __index__

    def __hash__(self) -> int:
        return hash(int(self))

    def __bool__(self) -> bool:
        return bool(int(self))

    def __float__(self) -> float:
        return float(int(self))

    def __eq__(self, other: Any) -> Any:
        return int(self) == other

    def __lt__(self, other: Any) -> Any:
        return int(self) < other

    def __le__(self, other: Any) -> Any:
        return int(self) <= other

    def __gt__(self, other: Any) -> Any:
        return int(self) > other

    def __ge__(self, other: Any) -> Any:
        return int(self) >= other

    def __divmod__(self, other: Any) -> Any:
        return self // other, self % other

    def __array_function__(self, func: Callable[..., Any], types: Any, args: Any, kwargs: dict[str, Any]) -> Any:
        return function(func, args, kwargs)

    def __repr__(self) -> str:
        return f"one of {self.values}"


def _operators(name: str) -> None:
    operation = getattr(operator, name)

    def forward(self: Place, other: Any) -> Any:
        if isinstance(other, Place) and other.scan is self.scan:
            return Place(self.scan, [operation(a, b) for a, b in zip(self.values, other.values, strict=True)])
        if isinstance(other, (int, np.integer)):
            return Place(self.scan, [operation(a, int(other)) for a in self.values])
        return NotImplemented if isinstance(other, np.ndarray) else operation(int(self), other)

    def backward(self: Place, other: Any) -> Any:
        if isinstance(other, (int, np.integer)):
            return Place(self.scan, [operation(int(other), a) for a in self.values])
        return operation(other, int(self))

    setattr(Place, f"__{name}__", forward)
    setattr(Place, f"__r{name}__", backward)


for _name in ("add", "sub", "mul", "floordiv", "mod"):
    _operators(_name)


class Places(np.ndarray):
    """An array of places: NumPy moves and computes with them as with any objects."""

    def __array_function__(self, func: Callable[..., Any], types: Any, args: Any, kwargs: Mapping[str, Any]) -> Any:
        return function(func, args, kwargs)


def scanned(entries: list[Dual], better: Callable[[Dual, Dual], elementwise.Truth]) -> Any:
    """The position of the best entry: an int where it is decided, or where the session wants paths; else a place."""
    scan = Scan(entries, better)
    met = current().places
    if met is None or all(isinstance(c, bool) for c in scan.conditions):
        return scan.decided()
    same = met.setdefault((better, *(e.value for e in entries)), scan)  # asked again, it is the same place
    return Place(same, range(len(entries)))


def closed(found: Any) -> Any:
    """The result of np.argmax from an object array of ints and places."""
    if any(isinstance(e, Place) for e in found.flat):
        return found.view(Places) if found.ndim else found[()]
    return found.astype(np.intp) if found.ndim else np.intp(found[()])


def function(func: Callable[..., Any], args: Any, kwargs: Mapping[str, Any]) -> Any:
    """A function of NumPy with places among its arguments: np.unravel_index is ours, movers move, the rest splits."""
    if func is np.unravel_index and isinstance(args[0], (Place, Places)) and not kwargs:
        return _unravelled(*args)
    if func in (np.reshape, np.ravel, np.squeeze, np.expand_dims, np.transpose, np.atleast_1d):
        return func(np.asarray(args[0], dtype=object).view(np.ndarray), *args[1:], **kwargs).view(Places)
    return func(*map(plain, args), **{k: plain(v) for k, v in kwargs.items()})


def _unravelled(places: Any, shape: tuple[int, ...]) -> Any:
    found = []
    stride = int(np.prod(shape, dtype=int))
    for n in shape:
        stride //= n
        found.append(places // stride % n)
    return tuple(found)


def plain(value: Any) -> Any:
    """The same with every place decided, as ints."""
    if isinstance(value, Place):
        return int(value)
    if isinstance(value, Places):
        return value.view(np.ndarray).astype(np.intp)
    return type(value)(map(plain, value)) if type(value) in (list, tuple) else value


@meanings.enters("holds a place")
def present(key: Any) -> bool:
    """Whether a key holds a place."""
    if isinstance(key, (tuple, list)):
        return any(map(present, key))
    return isinstance(key, (Place, Places))


@meanings.enters("get at places")
def get(array: Array, key: Any) -> Any:
    """``array[key]`` with places in the key."""
    keys = key if isinstance(key, tuple) else (key,)
    if _by_slices(keys):
        return typed(wrap(_read(array, keys)), array)
    each = _each(keys)
    if each is None:
        return array[tuple(map(plain, keys))]
    found = blank((*each.shape, *array.shape[len(keys) :]))
    for i in np.ndindex(*each.shape):
        found[i] = _read(array, each[i])[()]
    return typed(wrap(found), array)


@meanings.enters("put at places")
def put(array: Array, key: Any, value: Any) -> None:
    """``array[key] = value`` with places in the key; of values for one entry the last one stays, as in NumPy."""
    keys = key if isinstance(key, tuple) else (key,)
    each = None if _by_slices(keys) else _each(keys)
    if _by_slices(keys):
        _write(array, keys, lift(value))
    elif each is None:
        array[tuple(map(plain, keys))] = value
    else:
        values = np.broadcast_to(lift(value), (*each.shape, *array.shape[len(keys) :]))
        for i in np.ndindex(*each.shape):
            _write(array, each[i], lift(values[i]))


@meanings.enters("accumulate at places")
def accumulate(array: Array, key: Any, value: Any, sign: int) -> None:
    """``np.add.at`` (sign 1) and ``np.subtract.at`` (-1) with places in the key: entry after entry."""
    keys = key if isinstance(key, tuple) else (key,)
    each = _each(keys)
    if each is None:
        keys = tuple(map(plain, keys))
        (np.add if sign > 0 else np.subtract).at(array, keys, value)
        return
    values = np.broadcast_to(lift(value), (*each.shape, *array.shape[len(keys) :]))
    for i in np.ndindex(*each.shape):
        _write(array, each[i], _read(array, each[i]) + sign * lift(values[i]))


def along(array: Array, places: Any, axis: int) -> tuple[Any, ...]:
    """The key of np.take_along_axis and np.put_along_axis."""
    key: list[Any] = list(np.ogrid[tuple(slice(n) for n in array.shape)])
    key[axis] = places
    return tuple(key)


def _by_slices(keys: tuple[Any, ...]) -> bool:
    """Whether nothing in a key is an array: ints, places, slices, new axes."""
    return not any(isinstance(k, (np.ndarray, list, range, tuple)) for k in keys)


def _each(keys: tuple[Any, ...]) -> Any:
    """The keys of single entries, as an array of tuples; None where slices or masks stand beside arrays."""
    opened = []
    for k in keys:
        if k is None or k is Ellipsis or isinstance(k, slice) or getattr(k, "dtype", None) == np.dtype(bool):
            return None
        opened.append(_opened(k))
    together = np.broadcast_arrays(*opened)
    found = np.ndarray(together[0].shape, dtype=object)
    for i in np.ndindex(*found.shape):
        found[i] = tuple(part[i] for part in together)
    return found


def _opened(key: Any) -> Any:
    if isinstance(key, np.ndarray):
        return key.view(np.ndarray)
    if isinstance(key, (list, range)):
        parts = list(map(_opened, key))
        made = np.ndarray((len(parts), *(parts[0].shape if parts else ())), dtype=object)
        for i, part in enumerate(parts):
            made[i] = part[()] if not part.shape else part
        return made
    made = np.ndarray((), dtype=object)
    made[()] = key
    return made


def _scans(keys: tuple[Any, ...]) -> Iterator[Scan]:
    return (k.scan for k in keys if isinstance(k, Place))


def _instances(keys: tuple[Any, ...], scan: Scan) -> list[tuple[Any, ...]]:
    """The key for each position of one scan."""

    def at(k: Any, n: int) -> Any:
        return k.values[n] if isinstance(k, Place) and k.scan is scan else k

    return [tuple(at(k, n) for k in keys) for n in range(len(scan.entries))]


def _read(array: Array, keys: tuple[Any, ...]) -> Any:
    scan = next(_scans(keys), None)
    if scan is None:
        return lift(array[keys])
    parts = [_read(array, k) for k in _instances(keys, scan)]
    found = blank(parts[0].shape)
    for i in np.ndindex(*found.shape):
        found[i] = scan.pick([p[i] for p in parts])
    return found


def _write(array: Array, keys: tuple[Any, ...], values: Any) -> None:
    """Every entry that the key may point at: its new value where it does, its old one where it does not."""
    places = np.ravel_multi_index(tuple(np.ogrid[tuple(slice(n) for n in array.shape)]), array.shape)
    old = raw(array)
    new = {}
    for p in sorted({int(p) for k in _instances_all(keys) for p in np.ravel(places[k])}):
        at = np.unravel_index(p, array.shape)
        new[at] = _after(keys, places, p, values, old[at])
    for at, number in new.items():
        old[at] = number


def _instances_all(keys: tuple[Any, ...]) -> list[tuple[Any, ...]]:
    scan = next(_scans(keys), None)
    return [keys] if scan is None else [k for one in _instances(keys, scan) for k in _instances_all(one)]


def _after(keys: tuple[Any, ...], places: Any, p: int, values: Any, old: Dual) -> Dual:
    scan = next(_scans(keys), None)
    if scan is not None:
        return scan.pick([_after(k, places, p, values, old) for k in _instances(keys, scan)])
    hit = places[keys] == p
    return np.broadcast_to(values, np.shape(hit))[hit].item(-1) if np.any(hit) else old
