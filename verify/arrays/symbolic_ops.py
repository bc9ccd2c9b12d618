"""What NumPy's functions mean on symbolic arrays: tables from a name to its meaning."""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import reduce
from typing import Any, Final

import numpy as np

from verify.arrays import axes as ax
from verify.arrays.axes import Lit, Named
from verify.arrays.indexing import scatter_add
from verify.arrays.symbolic import (
    ONE,
    ZERO,
    IndexArray,
    SymArray,
    View,
    aligned,
    broadcast_axes,
    elementwise,
    lift,
    stacked,
    sum_axes,
)
from verify.errors import Unsupported
from verify.numbers.dual import Dual
from verify.numbers.rules import DEFINED, DERIVATIVES
from verify.terms import term as t
from verify.terms.index import ArgMax, fresh

HALF = Fraction(1, 2)


# --- elementwise ------------------------------------------------------------------------------------------------------


def _maximum(a: Dual, b: Dual) -> Dual:
    return (a - b).positive().select(a, b)


def _power(a: Dual, b: Dual) -> Dual:
    if b.tangent is None and b.value.op == "const":
        return a.power(b.value.data)
    return (b * a.function("log")).function("exp")


def _log_add_exp(a: Dual, b: Dual) -> Dual:
    return (a.function("exp") + b.function("exp")).function("log")


ELEMENTWISE: Final[dict[str, Callable[..., Dual]]] = {
    "add": operator.add,
    "subtract": operator.sub,
    "multiply": operator.mul,
    "divide": operator.truediv,
    "negative": operator.neg,
    "positive": lambda a: a,
    "maximum": _maximum,
    "minimum": lambda a, b: -_maximum(-a, -b),
    "fmax": _maximum,
    "fmin": lambda a, b: -_maximum(-a, -b),
    "power": _power,
    "float_power": _power,
    "absolute": lambda a: a.function("abs"),
    "fabs": lambda a: a.function("abs"),
    "logaddexp": _log_add_exp,
    "heaviside": lambda a, b: a.positive() + a.zero() * b,
    "hypot": lambda a, b: (a * a + b * b).power(HALF),
    "conjugate": lambda a: a,
    **{name: (lambda a, name=name: a.function(name)) for name in (*DERIVATIVES, *DEFINED)},
}

# comparisons and logic: results are 0/1 and boolean
LOGIC: Final[dict[str, Callable[..., Dual]]] = {
    "greater": lambda a, b: (a - b).positive(),
    "less": lambda a, b: (b - a).positive(),
    "greater_equal": lambda a, b: 1 - (b - a).positive(),
    "less_equal": lambda a, b: 1 - (a - b).positive(),
    "equal": lambda a, b: (a - b).zero(),
    "not_equal": lambda a, b: 1 - (a - b).zero(),
    "logical_and": lambda a, b: _truth(a) * _truth(b),
    "logical_or": lambda a, b: _truth(a) + _truth(b) - _truth(a) * _truth(b),
    "logical_xor": lambda a, b: _truth(a) + _truth(b) - 2 * _truth(a) * _truth(b),
    "logical_not": lambda a: 1 - _truth(a),
}
LOGIC["bitwise_and"], LOGIC["bitwise_or"] = LOGIC["logical_and"], LOGIC["logical_or"]
LOGIC["bitwise_xor"], LOGIC["invert"] = LOGIC["logical_xor"], LOGIC["logical_not"]


def _truth(a: Dual) -> Dual:
    if a.value.op in ("gt", "eq", "delta", "le") or a.value in (t.ZERO, t.ONE) or _zero_one(a.value):
        return Dual(a.value)
    return 1 - a.zero()


def _zero_one(value: t.Term) -> bool:
    """Whether a term is visibly 0/1-valued: built from comparisons by logic."""
    if value.op in ("gt", "eq", "delta", "le"):
        return True
    if value.op == "mul":
        return all(_zero_one(a) for a in value.args)
    return value.op == "add" and len(value.args) == 2 and t.ONE in value.args and _is_negated(value)


def _is_negated(value: t.Term) -> bool:
    other = value.args[0] if value.args[1] is t.ONE else value.args[1]
    return other.op == "mul" and t.MINUS_ONE in other.args and _zero_one(t.mul(other, t.MINUS_ONE))


def apply_ufunc(ufunc: Any, method: str, inputs: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """The meaning of ``ufunc.method(*inputs, **kwargs)``."""
    name = ufunc.__name__
    if any(isinstance(i, IndexArray) for i in inputs) and method == "__call__":
        return compare_indices(ufunc, method, inputs)
    if method == "at" and name in ("add", "subtract"):
        scatter_add(inputs[0], inputs[1], inputs[2] if name == "add" else -lift(inputs[2]))
        return None
    out = kwargs.pop("out", None)
    if method == "__call__":
        result = _call(name, inputs, kwargs)
    elif method == "reduce" and name in REDUCTIONS:
        result = REDUCTIONS[name](inputs[0], **{"axis": 0, **kwargs})
    elif method == "outer":
        a, b = lift(inputs[0]), lift(inputs[1])
        result = _call(name, (_expanded(a, b.ndim), b), {})
    elif method == "accumulate" and name == "add":
        result = cumsum(inputs[0], **{"axis": 0, **kwargs})
    else:
        raise Unsupported(f"np.{name}.{method}")
    if out is None:
        return result
    target = out[0]
    if not isinstance(target, SymArray):
        raise Unsupported(f"np.{name}(..., out=) into an array that was made outside the traced code")
    _check_into(result, target)
    target.write(aligned(lift(result), target.axes))
    return target


def _check_into(result: Any, target: SymArray) -> None:
    source = lift(result)
    if broadcast_axes(source.axes, target.axes) != target.axes:
        raise ValueError(f"non-broadcastable output operand with shape {target.shape} for a result of {source.shape}")


def _expanded(a: SymArray, rank: int) -> SymArray:
    entry, skip = a.snapshot(), a.ndim
    return SymArray((*a.axes, *[ax.ONE] * rank), lambda idx: entry(idx[:skip]))


def _call(name: str, inputs: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    where = kwargs.pop("where", True)
    extra = {k for k, v in kwargs.items() if k not in ("casting", "dtype", "order", "subok")}
    if where is not True or extra:
        raise Unsupported(f"np.{name} with {', '.join(sorted(extra)) or 'where'}=")
    if name == "matmul":
        return matmul(*inputs)
    if name in LOGIC:
        return elementwise(LOGIC[name], *inputs, boolean=True)
    if name not in ELEMENTWISE:
        raise Unsupported(f"np.{name}")
    return elementwise(ELEMENTWISE[name], *inputs)


def compare_indices(ufunc: Any, method: str, inputs: tuple[Any, ...]) -> SymArray:
    """Comparisons of integer arrays of one dimension: ``y[:, None] == np.arange(K)``, ``i >= j``."""
    name = ufunc.__name__
    if method != "__call__" or len(inputs) != 2 or name not in INDEX_COMPARISONS:
        raise Unsupported(f"np.{name} of integer labels; only indexing and comparisons of labels have a meaning here")
    target = next(i.target for i in inputs if isinstance(i, IndexArray))
    a, b = (_index_operand(i, target) for i in inputs)
    axes = broadcast_axes(a.axes, b.axes)
    sides = [_broadcast_index(i, axes) for i in (a, b)]
    compare = INDEX_COMPARISONS[name]
    return SymArray(axes, lambda idx: Dual(compare(target, *(s(idx) for s in sides))), boolean=True)


def _index_operand(i: Any, target: ax.Axis) -> IndexArray:
    if isinstance(i, IndexArray):
        if i.target != target and not isinstance(target, Named):
            raise Unsupported("comparing integers of two dimensions")
        return i
    if isinstance(i, (int, np.integer)):
        from verify.arrays.symbolic import fixed

        if int(i) < 0:
            raise Unsupported("comparing labels with a negative number")
        return IndexArray((), lambda idx: fixed(int(i), target), target)
    raise Unsupported(f"comparing labels with {type(i).__name__}")


def _broadcast_index(i: IndexArray, axes: Sequence[ax.Axis]) -> Callable[[tuple[Any, ...]], Any]:
    skip = len(axes) - len(i.axes)
    return lambda idx: i.at(tuple(0 if a == ax.ONE else x for a, x in zip(i.axes, idx[skip:], strict=True)))


def _same_sort(target: ax.Axis, i: Any, j: Any) -> t.Term:
    if getattr(i, "sort", None) != getattr(j, "sort", None):
        raise Unsupported("asking whether positions of two different dimensions are equal")
    return ax.same(target, i, j)


INDEX_COMPARISONS: Final[dict[str, Callable[[ax.Axis, Any, Any], t.Term]]] = {
    "equal": _same_sort,
    "not_equal": lambda target, i, j: t.ONE - _same_sort(target, i, j),
    "less_equal": lambda target, i, j: t.at_most(i, j, 0),
    "less": lambda target, i, j: t.at_most(i, j, -1),
    "greater_equal": lambda target, i, j: t.at_most(j, i, 0),
    "greater": lambda target, i, j: t.at_most(j, i, -1),
}


# --- reductions -------------------------------------------------------------------------------------------------------


def _axes_of(a: SymArray, axis: Any) -> tuple[int, ...]:
    if axis is None:
        return tuple(range(a.ndim))
    chosen = axis if isinstance(axis, (tuple, list)) else (axis,)
    for n in chosen:
        if not -a.ndim <= n < a.ndim:
            raise np.exceptions.AxisError(int(n), a.ndim)
    return tuple(int(n) % a.ndim for n in chosen)


def _reduced(
    a: SymArray, chosen: tuple[int, ...], keepdims: bool, combine: Callable[[Sequence[ax.Axis], Callable[..., Dual]], Dual]
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


def sum_(x: Any, axis: Any = None, keepdims: bool = False, **extra: Any) -> SymArray:
    """``np.sum``."""
    _refuse("sum", extra)
    a = lift(x)
    return _reduced(a, _axes_of(a, axis), bool(keepdims), sum_axes)


def _refuse(name: str, extra: dict[str, Any]) -> None:
    defaults = {"dtype": None, "out": None, "where": True, "initial": 0}
    for key, value in extra.items():
        if key == "out" and isinstance(value, tuple):
            value = value[0]
        if value is not None and value is not np._NoValue and value is not defaults.get(key) and key != "dtype":  # type: ignore[attr-defined]
            raise Unsupported(f"np.{name} with {key}=")


def _count(a: SymArray, chosen: tuple[int, ...]) -> Dual:
    return Dual(ax.Size.of(ax.size_of(ax.merged([a.axes[n] for n in chosen]))).number)


def mean(x: Any, axis: Any = None, keepdims: bool = False, **extra: Any) -> SymArray:
    """``np.mean``."""
    a = lift(x)
    return sum_(a, axis, keepdims, **extra) / SymArray((), lambda idx: _count(a, _axes_of(a, axis)))


def var(x: Any, axis: Any = None, ddof: int = 0, keepdims: bool = False, **extra: Any) -> SymArray:
    """``np.var``."""
    a = lift(x)
    centred = a - mean(a, axis, keepdims=True)
    count = SymArray((), lambda idx: _count(a, _axes_of(a, axis)) - ddof)
    return sum_(centred * centred, axis, keepdims, **extra) / count


def std(x: Any, axis: Any = None, ddof: int = 0, keepdims: bool = False, **extra: Any) -> SymArray:
    """``np.std``."""
    return np.sqrt(var(x, axis, ddof=ddof, keepdims=keepdims, **extra))


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


def max_(x: Any, axis: Any = None, keepdims: bool = False, **extra: Any) -> SymArray:
    """``np.max``: the entry at the argmax; literal axes by comparisons."""
    _refuse("max", extra)
    a = lift(x)
    chosen = _axes_of(a, axis)
    literal = [n for n in chosen if isinstance(a.axes[n], Lit)]
    symbolic = tuple(n for n in chosen if n not in literal)

    def literal_max(gone: Sequence[ax.Axis], at: Callable[..., Dual]) -> Dual:
        return reduce(_maximum, [at(idx) for idx, _ in ax.cases(ax.Prod(tuple(gone)))])

    first = _reduced(a, symbolic, True, _largest) if symbolic else a
    if literal:
        first = _reduced(first, tuple(literal), True, literal_max)
    if keepdims:
        return first
    entry = first.snapshot()
    kept = [n for n in range(a.ndim) if n not in chosen]
    places = {n: k for k, n in enumerate(kept)}
    return SymArray(
        [a.axes[n] for n in kept], lambda idx: entry(tuple(idx[places[n]] if n in places else 0 for n in range(a.ndim)))
    )


def min_(x: Any, axis: Any = None, keepdims: bool = False, **extra: Any) -> SymArray:
    """``np.min``."""
    result: SymArray = -max_(-lift(x), axis, keepdims, **extra)
    return result


def argmax(x: Any, axis: Any = None, keepdims: bool = False) -> IndexArray:
    """``np.argmax`` along one named axis."""
    a = lift(x)
    chosen = _axes_of(a, axis)
    if len(chosen) != 1 or not isinstance(a.axes[chosen[0]], Named) or keepdims:
        raise Unsupported("np.argmax over several axes or a literal one")
    (n,) = chosen
    entry = a.snapshot()
    axes = [b for k, b in enumerate(a.axes) if k != n]
    return IndexArray(axes, lambda idx: _argmax([a.axes[n]], lambda i: entry((*idx[:n], *i, *idx[n:])))[0], a.axes[n])


def prod(x: Any, axis: Any = None, keepdims: bool = False, **extra: Any) -> SymArray:
    """``np.prod`` over axes of literal size."""
    _refuse("prod", {k: v for k, v in extra.items() if k != "initial"})
    a = lift(x)
    chosen = _axes_of(a, axis)
    if any(not isinstance(a.axes[n], Lit) for n in chosen):
        raise Unsupported("a product over an axis of symbolic size")
    return _reduced(
        a, chosen, bool(keepdims), lambda gone, at: reduce(operator.mul, [at(i) for i, _ in ax.cases(ax.Prod(tuple(gone)))], ONE)
    )


REDUCTIONS: Final[dict[str, Callable[..., Any]]] = {
    "add": sum_,
    "maximum": max_,
    "minimum": min_,
    "multiply": prod,
}


def cumsum(x: Any, axis: Any = None, **extra: Any) -> SymArray:
    """``np.cumsum`` along one axis: a sum under a triangular mask."""
    _refuse("cumsum", extra)
    a = lift(x) if axis is not None else lift(x).reshape(-1)
    (n,) = _axes_of(a, 0 if axis is None else axis)
    entry, axis_n = a.snapshot(), a.axes[n]
    if not isinstance(axis_n, (Named, Lit)):
        raise Unsupported("np.cumsum along a merged axis")

    def at(idx: tuple[Any, ...]) -> Dual:
        return sum_axes([axis_n], lambda i: Dual(t.at_most(i[0], idx[n])) * entry((*idx[:n], i[0], *idx[n + 1 :])))

    return SymArray(a.axes, at)


# --- contractions -----------------------------------------------------------------------------------------------------


def einsum(subscripts: str, *operands: Any, **extra: Any) -> SymArray:
    """``np.einsum`` with explicit or implicit output, without ellipsis."""
    text = subscripts.replace(" ", "")
    if "." in text:
        raise Unsupported("np.einsum with an ellipsis")
    inputs, _, output = text.partition("->")
    labels = inputs.split(",")
    arrays = [lift(o) for o in operands]
    if "->" not in text:
        joined = "".join(labels)
        output = "".join(sorted(c for c in set(joined) if joined.count(c) == 1))
    axis_of: dict[str, ax.Axis] = {}
    for word, a in zip(labels, arrays, strict=True):
        if len(word) != a.ndim:
            raise ValueError(f"einstein sum subscripts string {word!r} does not fit an operand with {a.ndim} axes")
        for letter, axis in zip(word, a.axes, strict=True):
            axis_of[letter] = broadcast_axes([axis_of.get(letter, axis)], [axis])[0]
    contracted = [c for c in axis_of if c not in output]
    entries = [aligned(a, [axis_of[c] for c in word]) for word, a in zip(labels, arrays, strict=True)]

    def at(idx: tuple[Any, ...]) -> Dual:
        free = dict(zip(output, idx, strict=True))

        def product(choice: tuple[Any, ...]) -> Dual:
            place = {**free, **dict(zip(contracted, choice, strict=True))}
            factors = [e(tuple(place[c] for c in word)) for e, word in zip(entries, labels, strict=True)]
            return reduce(operator.mul, factors)

        return sum_axes([axis_of[c] for c in contracted], product)

    return SymArray([axis_of[c] for c in output], at)


LETTERS: Final = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


def _check_contraction(a: ax.Axis, b: ax.Axis, x: SymArray, y: SymArray) -> None:
    if a != b:
        raise ValueError(f"shapes {x.shape} and {y.shape} not aligned: {ax.size_of(a)} != {ax.size_of(b)}")


def matmul(x: Any, y: Any) -> SymArray:
    """``x @ y`` with batch axes broadcast."""
    a, b = lift(x), lift(y)
    if not a.ndim or not b.ndim:
        raise ValueError("matmul: Input operand does not have enough dimensions")
    _check_contraction(a.axes[-1], b.axes[-2 if b.ndim > 1 else 0], a, b)
    batch = max(a.ndim, b.ndim, 2) - 2
    left = LETTERS[: max(a.ndim - 2, 0)] if a.ndim - 2 == batch else LETTERS[batch - max(a.ndim - 2, 0) : batch]
    right = LETTERS[batch - max(b.ndim - 2, 0) : batch]
    rows, columns = "Y" * (a.ndim > 1), "Z" * (b.ndim > 1)
    broadcast_axes(a.axes[:-2], b.axes[:-2])
    return einsum(f"{left}{rows}X,{right}X{columns}->{LETTERS[:batch]}{rows}{columns}", a, b)


def dot(x: Any, y: Any) -> SymArray:
    """``np.dot``: last axis of x with the second-to-last of y."""
    a, b = lift(x), lift(y)
    if not a.ndim or not b.ndim:
        return a * b
    return tensordot(a, b, ([a.ndim - 1], [max(b.ndim - 2, 0)]))


def tensordot(x: Any, y: Any, axes: Any = 2) -> SymArray:
    """``np.tensordot``."""
    a, b = lift(x), lift(y)
    if isinstance(axes, int):
        axes = (list(range(a.ndim - axes, a.ndim)), list(range(axes)))
    left, right = ([n % m.ndim for n in (ns if isinstance(ns, (list, tuple)) else [ns])] for ns, m in zip(axes, (a, b), strict=True))
    names_a = list(LETTERS[: a.ndim])
    names_b = list(LETTERS[a.ndim : a.ndim + b.ndim])
    for m, n in zip(left, right, strict=True):
        _check_contraction(a.axes[m], b.axes[n], a, b)
        names_b[n] = names_a[m]
    kept = [c for n, c in enumerate(names_a) if n not in left] + [c for n, c in enumerate(names_b) if n not in right]
    return einsum(f"{''.join(names_a)},{''.join(names_b)}->{''.join(kept)}", a, b)


def outer(x: Any, y: Any) -> SymArray:
    """``np.outer`` (flattens its arguments)."""
    return einsum("i,j->ij", lift(x).reshape(-1), lift(y).reshape(-1))


def inner(x: Any, y: Any) -> SymArray:
    """``np.inner``: last axes contracted."""
    a, b = lift(x), lift(y)
    return a * b if not a.ndim or not b.ndim else tensordot(a, b, ([a.ndim - 1], [b.ndim - 1]))


def vdot(x: Any, y: Any) -> SymArray:
    """``np.vdot``: flattened."""
    return dot(lift(x).reshape(-1), lift(y).reshape(-1))


def kron(x: Any, y: Any) -> SymArray:
    """``np.kron`` of arrays of equal rank."""
    a, b = lift(x), lift(y)
    if a.ndim != b.ndim:
        raise Unsupported("np.kron of arrays of different rank")
    n = a.ndim
    both = _expanded(a, n) * b
    order = [k for pair in zip(range(n), range(n, 2 * n), strict=True) for k in pair]
    axes = [ax.merged([p, q]) for p, q in zip(a.axes, b.axes, strict=True)]
    return View.reshaped(View.transposed(both, order), axes)


# --- shapes -----------------------------------------------------------------------------------------------------------


def reshape(x: Any, *shape: Any, order: str = "C", **extra: Any) -> SymArray:
    """``np.reshape`` that keeps whole axes together."""
    a = lift(x)
    wanted = extra.pop("shape", None) or (shape[0] if len(shape) == 1 else shape)
    sizes = tuple(wanted) if isinstance(wanted, (tuple, list)) else (wanted,)
    if order != "C" or extra:
        raise Unsupported(f"np.reshape with order={order!r}")
    return View.reshaped(a, ax.regroup(a.axes, sizes))


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
    return View.transposed(a, list(np.moveaxis(np.empty((0,) * a.ndim).T, 0, 0).shape and _moved(a.ndim, source, destination)))


def _moved(rank: int, source: Any, destination: Any) -> list[int]:
    src = [n % rank for n in (source if isinstance(source, (list, tuple)) else [source])]
    dst = [n % rank for n in (destination if isinstance(destination, (list, tuple)) else [destination])]
    order = [n for n in range(rank) if n not in src]
    for d, s in sorted(zip(dst, src, strict=True)):
        order.insert(d, s)
    return order


def expand_dims(x: Any, axis: Any) -> SymArray:
    """``np.expand_dims``."""
    a = lift(x)
    places = [axis] if isinstance(axis, int) else list(axis)
    rank = a.ndim + len(places)
    new = {n % rank for n in places}
    return a[tuple(None if n in new else slice(None) for n in range(rank))]  # type: ignore[no-any-return]


def squeeze(x: Any, axis: Any = None) -> SymArray:
    """``np.squeeze`` of axes of literal size 1."""
    a = lift(x)
    gone = [n for n, b in enumerate(a.axes) if b == ax.ONE] if axis is None else list(_axes_of(a, axis))
    if any(a.axes[n] != ax.ONE for n in gone):
        raise ValueError("cannot select an axis to squeeze out which has size not equal to one")
    if axis is None and any(not isinstance(b, Lit) for b in a.axes):
        raise Unsupported("np.squeeze without axis= also drops named axes where their size is 1; name the axis")
    return a[tuple(0 if n in gone else slice(None) for n in range(a.ndim))]  # type: ignore[no-any-return]


def broadcast_to(x: Any, shape: Any, **extra: Any) -> SymArray:
    """``np.broadcast_to``."""
    a = lift(x)
    sizes = shape if isinstance(shape, (tuple, list)) else (shape,)
    axes = _axes_for(sizes, a)
    if broadcast_axes(a.axes, axes) != axes:
        raise ValueError(f"input operand could not be broadcast to shape {tuple(sizes)}")
    return SymArray(axes, aligned(a, axes), a.boolean)


def _axes_for(sizes: Sequence[Any], like: SymArray | None = None) -> tuple[ax.Axis, ...]:
    """Axes of the given sizes; where an axis of ``like`` has that size, its structure is kept."""
    made = [ax.axis_of_size(s) if not _from(like, n - len(sizes), s) else _from(like, n - len(sizes), s) for n, s in enumerate(sizes)]
    return tuple(m for m in made if m is not None)


def _from(like: SymArray | None, n: int, size: Any) -> ax.Axis | None:
    if like is None or like.ndim < -n:
        return None
    axis = like.axes[n]
    return axis if ax.Size.of(ax.size_of(axis)).terms == ax.Size.of(size).terms else None


def concatenate(parts: Sequence[Any], axis: Any = 0, **extra: Any) -> SymArray:
    """``np.concatenate``."""
    _refuse("concatenate", extra)
    arrays = [lift(p) for p in parts]
    if axis is None:
        arrays, axis = [a.reshape(-1) for a in arrays], 0
    (n,) = _axes_of(arrays[0], axis)
    others = {tuple(b for k, b in enumerate(a.axes) if k != n) for a in arrays}
    if len(others) != 1 or len({a.ndim for a in arrays}) != 1:
        raise ValueError("all the input array dimensions except for the concatenation axis must match exactly")
    joined = ax.concatenated([a.axes[n] for a in arrays])
    owners = [(k, b) for k, a in enumerate(arrays) for b in range(len(ax.blocks_of(a.axes[n])))]
    entries = [a.snapshot() for a in arrays]

    def at(idx: tuple[Any, ...]) -> Dual:
        k, inner = _piece(joined, arrays, owners, n, idx[n])
        return entries[k]((*idx[:n], inner, *idx[n + 1 :]))

    return SymArray([joined if k == n else b for k, b in enumerate(arrays[0].axes)], at)


def _piece(joined: ax.Axis, arrays: Sequence[SymArray], owners: Sequence[tuple[int, int]], n: int, i: Any) -> tuple[int, Any]:
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
    _refuse("stack", extra)
    whole = stacked([lift(p) for p in parts])
    return moveaxis(whole, 0, axis)


def vstack(parts: Sequence[Any], **extra: Any) -> SymArray:
    """``np.vstack``."""
    return concatenate([p[None, :] if lift(p).ndim == 1 else p for p in map(lift, parts)], 0)


def hstack(parts: Sequence[Any], **extra: Any) -> SymArray:
    """``np.hstack``."""
    arrays = [lift(p) for p in parts]
    return concatenate(arrays, 0 if arrays[0].ndim == 1 else 1)


def split(x: Any, sections: Any, axis: int = 0) -> list[SymArray]:
    """``np.split`` into equal parts at block ends."""
    a = lift(x)
    (n,) = _axes_of(a, axis)
    size = a.shape[n]
    if isinstance(sections, int):
        step = size // sections
        ends = [step * k for k in range(sections + 1)]
    else:
        ends = [0, *sections, size]
    pairs = zip(ends[:-1], ends[1:], strict=True)
    return [a[(*[slice(None)] * n, slice(p, q))] for p, q in pairs]


def pad(x: Any, width: Any, mode: str = "constant", **extra: Any) -> SymArray:
    """``np.pad`` with zeros (or a constant)."""
    a = lift(x)
    if mode != "constant" or extra.get("constant_values", 0) != 0:
        raise Unsupported(f"np.pad with mode={mode!r} or a value other than 0")
    pairs = np.broadcast_to(np.asarray(width), (a.ndim, 2)).tolist()
    for n, (before, after) in enumerate(pairs):
        for k, first in ((before, True), (after, False)):
            if k:
                zeros = SymArray([Lit(k) if m == n else b for m, b in enumerate(a.axes)], lambda idx: ZERO)
                a = concatenate([zeros, a] if first else [a, zeros], n)
    return a


def flip(x: Any, axis: Any = None) -> SymArray:
    """``np.flip``."""
    a = lift(x)
    chosen = _axes_of(a, axis)
    return a[tuple(slice(None, None, -1) if n in chosen else slice(None) for n in range(a.ndim))]  # type: ignore[no-any-return]


def roll(x: Any, shift: Any, axis: Any = None) -> SymArray:
    """``np.roll`` by an integer along one axis."""
    from verify.terms.index import Roll

    a = lift(x)
    if not isinstance(shift, int) or (axis is None and a.ndim != 1):
        raise Unsupported("np.roll with several shifts, or of a flattened array")
    (n,) = _axes_of(a, 0 if axis is None else axis)
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
    (n,) = _axes_of(a, 0 if axis is None else axis)
    if isinstance(count, (list, tuple, np.ndarray, SymArray)):
        raise Unsupported("np.repeat with a count for each entry")
    entry = a.snapshot()
    both = [*a.axes[: n + 1], ax.axis_of_size(count), *a.axes[n + 1 :]]
    merged = [*a.axes[:n], ax.merged(both[n : n + 2]), *a.axes[n + 1 :]]
    return View.reshaped(SymArray(both, lambda idx: entry((*idx[: n + 1], *idx[n + 2 :]))), merged)
