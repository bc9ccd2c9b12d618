"""Reductions of symbolic arrays: sums, moments, extrema, cumulative sums."""

from __future__ import annotations

import itertools
import math
import operator
from collections.abc import Callable, Sequence
from functools import reduce
from typing import Any, Final

import numpy as np

from verify import limits
from verify.errors import Unsupported
from verify.numbers.dual import Dual
from verify.numbers.rules import x_pi
from verify.symbolic import axes as ax
from verify.symbolic.array import ONE, SymArray, elementwise, lift, sum_axes
from verify.symbolic.axes import Lit, Named
from verify.symbolic.labels import IndexArray
from verify.terms import term as t
from verify.terms.index import ArgMax, fresh
from verify.terms.term import ANY_MAXIMUM
from verify.terms.walks import nodes
from verify.tracing.dtypes import bound, checked, is_float
from verify.tracing.elementwise import maximum, minimum

Summed = Callable[[Callable[[Dual], Dual]], Dual]  # the sum of a function of some entries


def axes_of(a: SymArray, axis: Any) -> tuple[int, ...]:
    """The axes that ``axis=`` names, as non-negative numbers."""
    if axis is None:
        return tuple(range(a.ndim))
    chosen = axis if isinstance(axis, (tuple, list)) else (axis,)
    for n in chosen:
        if not -a.ndim <= n < a.ndim:
            raise np.exceptions.AxisError(int(n), a.ndim)
    found = tuple(int(n) % a.ndim for n in chosen)
    if len(set(found)) != len(found):
        raise ValueError("duplicate value in 'axis'")
    return found


def _reduced(
    a: SymArray,
    chosen: tuple[int, ...],
    keepdims: bool,
    combine: Callable[[Sequence[ax.Axis], Callable[..., Dual]], Dual],
) -> SymArray:
    entry = a.snapshot()
    gone = [a.axes[n] for n in chosen]
    kept = [n for n in range(a.ndim) if n not in chosen]
    axes = [a.axes[n] if n in kept else ax.ONE for n in range(a.ndim)] if keepdims else [a.axes[n] for n in kept]

    def at(idx: tuple[Any, ...]) -> Dual:
        outer = dict(zip(kept, [idx[n] for n in kept] if keepdims else idx, strict=True))

        def inner(choice: tuple[Any, ...]) -> Dual:
            full = {**outer, **dict(zip(chosen, choice, strict=True))}
            return entry(tuple(full[n] for n in range(a.ndim)))

        return combine(gone, inner)

    return SymArray(axes, at)


def sum_(
    x: Any, axis: Any = None, dtype: Any = None, out: Any = None, keepdims: bool = False, **extra: Any
) -> SymArray:
    """``np.sum``."""
    refuse("sum", {"dtype": dtype, "out": out, **extra})
    a = lift(x)
    chosen = axes_of(a, axis)
    found = _reduced(a, chosen, bool(keepdims), sum_axes)
    if bound(a) and dtype is None:
        found.integer_bound = checked("sum", bound(a) * bound(ax.size_of(ax.merged([a.axes[n] for n in chosen]))))
    return found


def refuse(name: str, extra: dict[str, Any]) -> None:
    """Arguments that change the meaning and are not handled."""
    defaults = {"where": True, "initial": {"sum": 0, "prod": 1}.get(name)}
    for key, value in extra.items():
        if key == "out" and isinstance(value, tuple):
            value = value[0]
        if value is None or value is np._NoValue or (key in defaults and _is_number(value, defaults[key])):
            continue
        if key != "dtype" or not is_float(value):
            raise Unsupported(f"np.{name} with {key}=")


def _is_number(value: Any, default: Any) -> bool:
    return isinstance(value, (bool, int, float)) and value == default


def _largest(gone: Sequence[ax.Axis], at: Callable[..., Dual]) -> Dual:
    place = _argmax(gone, at)
    return at(place)


def _argmax(gone: Sequence[ax.Axis], at: Callable[..., Dual]) -> tuple[Any, ...]:
    """The index at which ``at`` is largest, axis by axis; literal axes are chosen by comparisons elsewhere."""
    if not gone:
        return ()
    *front, last = gone
    if not isinstance(last, Named):
        raise Unsupported(f"a maximum over an axis of size {ax.size_of(last)} together with symbolic ones")

    def best(outer: tuple[Any, ...]) -> ArgMax:
        v = fresh(last.sort)
        return ArgMax(v, at((*outer, v)).value, last.sort)

    outer = _argmax(front, lambda o: at((*o, best(o))))
    return (*outer, best(outer))


def _symbolic_max(a: SymArray, chosen: tuple[int, ...]) -> SymArray:
    """The maximum over named axes; of a masked array, any finite number with any tangent, as a fresh tensor.

    A masked maximum serves to stabilise a softmax, where it cancels; where it does not, nothing is proved.
    """
    generic = tuple(ax.generic(b)[0] for b in a.axes)
    if not any(n.op == "entry" and n.data[0] == "-inf" for n in nodes(a.snapshot()(generic).value)):  # a mask
        return _reduced(a, chosen, True, _largest)
    name = f"{ANY_MAXIMUM} {next(_made)}"

    def at(idx: tuple[Any, ...]) -> Dual:
        flat = ax.flat_index(tuple(i for n, i in enumerate(idx) if n not in chosen))
        return Dual(t.entry(name, flat), t.entry(t.direction(name), flat))

    return SymArray([ax.ONE if n in chosen else b for n, b in enumerate(a.axes)], at)


_made = itertools.count()


def max_(x: Any, axis: Any = None, out: Any = None, keepdims: bool = False, **extra: Any) -> SymArray:
    """``np.max``: the entry at the argmax; literal axes by comparisons."""
    refuse("max", {"out": out, **extra})
    a = lift(x)
    if bound(a):
        raise Unsupported("the largest of integers or truth values; make them floats first")
    chosen = axes_of(a, axis)
    literal = [n for n in chosen if isinstance(a.axes[n], Lit)]
    symbolic = tuple(n for n in chosen if n not in literal)

    def literal_max(gone: Sequence[ax.Axis], at: Callable[..., Dual]) -> Dual:
        return reduce(maximum, [at(idx) for idx, _ in ax.cases(ax.Prod(tuple(gone)))])

    first = _symbolic_max(a, symbolic) if symbolic else a
    if literal:
        first = _reduced(first, tuple(literal), True, literal_max)
    if keepdims:
        return first
    entry = first.snapshot()
    kept = [n for n in range(a.ndim) if n not in chosen]
    places = {n: k for k, n in enumerate(kept)}
    return SymArray(
        [a.axes[n] for n in kept],
        lambda idx: entry(tuple(idx[places[n]] if n in places else 0 for n in range(a.ndim))),
    )


def min_(x: Any, *args: Any, **extra: Any) -> SymArray:
    """``np.min``."""
    result: SymArray = -max_(-lift(x), *args, **extra)
    return result


def argmax(x: Any, axis: Any = None, out: Any = None, keepdims: bool = False) -> IndexArray:
    """``np.argmax`` along one named axis."""
    a = lift(x)
    chosen = axes_of(a, axis)
    if len(chosen) != 1 or not isinstance(a.axes[chosen[0]], Named) or keepdims or out is not None:
        raise Unsupported("np.argmax over several axes or a literal one")
    (n,) = chosen
    entry = a.snapshot()
    axes = [b for k, b in enumerate(a.axes) if k != n]
    return IndexArray(axes, lambda idx: _argmax([a.axes[n]], lambda i: entry((*idx[:n], *i, *idx[n:])))[0], a.axes[n])


def prod(
    x: Any, axis: Any = None, dtype: Any = None, out: Any = None, keepdims: bool = False, **extra: Any
) -> SymArray:
    """``np.prod``: over axes of literal size written out, over named ones as `_product`."""
    refuse("prod", {"dtype": dtype, "out": out, **extra})
    a = lift(x)
    chosen = axes_of(a, axis)
    literal = tuple(n for n in chosen if isinstance(a.axes[n], Lit))
    named = tuple(n for n in chosen if n not in literal)
    if named and (bound(a) or a.boolean):
        raise Unsupported("a product of integers over an axis of symbolic size")
    if named:
        a = _reduced(a, named, True, lambda gone, at: _product(lambda f: sum_axes(gone, lambda i: f(at(i)))))
    found = _reduced(
        a,
        chosen,
        bool(keepdims),
        lambda gone, at: reduce(operator.mul, [at(i) for i, _ in ax.cases(ax.Prod(tuple(gone)))], ONE),
    )
    if bound(a) and dtype is None:
        found.integer_bound = checked("prod", bound(a) ** math.prod(ax.size_of(a.axes[n]) for n in chosen))
    return found


def _product(total: Summed) -> Dual:
    """The product of numbers, by what sums a function of them: exp(sum(log(abs(x)))), and -1 for each that is negative.

    True where none of them is 0, which is the kink of abs, and so is listed; the number of negative ones is constant
    around such a point. cos(pi k) is (-1)^k.
    """
    negative = total(lambda x: (-x).positive())
    size = total(lambda x: x.function("abs").function("log")).function("exp")
    found: Dual = size * (x_pi(size) * negative).function("cos")
    return found


def any_(x: Any, axis: Any = None, out: Any = None, keepdims: bool = False, **extra: Any) -> SymArray:
    """``np.any``: whether the sum of truth values is not 0."""
    refuse("any", {"out": out, **extra})
    a = lift(x)
    truths = a if a.boolean else elementwise(lambda v: 1 - v.zero(), a)
    found = _reduced(truths, axes_of(a, axis), bool(keepdims), sum_axes)
    entry = found.snapshot()
    return SymArray(found.axes, lambda idx: 1 - entry(idx).zero(), boolean=True)


def all_(x: Any, *args: Any, **extra: Any) -> Any:
    """``np.all``: no entry is false."""
    return np.logical_not(any_(np.logical_not(lift(x)), *args, **extra))


def sort(x: Any, axis: Any = -1, **extra: Any) -> SymArray:
    """``np.sort`` along an axis of a small literal size: a network of smaller and larger ones of two."""
    a = lift(x) if axis is not None else lift(x).reshape(-1)
    (n,) = axes_of(a, 0 if axis is None else axis)
    sorted_, entry = a.axes[n], a.snapshot()
    if not isinstance(sorted_, Lit) or sorted_.n > limits.SORTED or bound(a):
        raise Unsupported(f"np.sort along an axis of size {ax.size_of(sorted_)}, or of integers")

    def at(idx: tuple[Any, ...]) -> Dual:
        row = [entry((*idx[:n], k, *idx[n + 1 :])) for k in range(sorted_.n)]
        for i in range(len(row) - 1, 0, -1):
            for k in range(i):
                row[k], row[k + 1] = minimum(row[k], row[k + 1]), maximum(row[k], row[k + 1])
        chosen: Dual = row[idx[n]]
        return chosen

    return SymArray(a.axes, at)


REDUCTIONS: Final[dict[str, Callable[..., Any]]] = {
    "add": sum_,
    "maximum": max_,
    "minimum": min_,
    "multiply": prod,
    "logical_or": any_,
    "logical_and": all_,
}


def argmin(x: Any, *args: Any, **extra: Any) -> IndexArray:
    """``np.argmin``: of equal ones the first, as of the largest."""
    return argmax(-lift(x), *args, **extra)


def _cumulative(name: str, x: Any, axis: Any, combine: Callable[[Summed], Dual]) -> SymArray:
    """What ``combine`` makes of the entries up to each position along one axis: sums under a triangular mask."""
    a = lift(x) if axis is not None else lift(x).reshape(-1)
    (n,) = axes_of(a, 0 if axis is None else axis)
    entry, axis_n = a.snapshot(), a.axes[n]
    if not isinstance(axis_n, (Named, Lit)):
        raise Unsupported(f"np.{name} along a merged axis")

    def at(idx: tuple[Any, ...]) -> Dual:
        def summed(f: Callable[[Dual], Dual]) -> Dual:
            return sum_axes(
                [axis_n], lambda i: Dual(t.at_most(i[0], idx[n])) * f(entry((*idx[:n], i[0], *idx[n + 1 :])))
            )

        return combine(summed)

    return SymArray(a.axes, at)


def cumprod(x: Any, axis: Any = None, dtype: Any = None, out: Any = None, **extra: Any) -> SymArray:
    """``np.cumprod`` along one axis, where no entry is 0."""
    refuse("cumprod", {"dtype": dtype, "out": out, **extra})
    if bound(lift(x)) or lift(x).boolean:
        raise Unsupported("np.cumprod of integers")
    return _cumulative("cumprod", x, axis, _product)


def cumsum(x: Any, axis: Any = None, dtype: Any = None, out: Any = None, **extra: Any) -> SymArray:
    """``np.cumsum`` along one axis."""
    refuse("cumsum", {"dtype": dtype, "out": out, **extra})
    found, a = _cumulative("cumsum", x, axis, lambda total: total(lambda v: v)), lift(x)
    axis_n = found.axes[0 if axis is None else axes_of(a, axis)[0]]
    found.integer_bound = checked("cumsum", bound(a) * bound(ax.size_of(axis_n))) if bound(a) and dtype is None else 0
    return found
