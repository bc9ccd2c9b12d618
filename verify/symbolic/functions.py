"""What NumPy's functions mean on symbolic arrays: tables from a name to its meaning."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

import numpy as np

from verify.codes import Code
from verify.errors import Unsupported
from verify.numbers.dual import Dual
from verify.symbolic import axes as ax
from verify.symbolic import contractions as contract
from verify.symbolic import creation as select
from verify.symbolic import linalg as matrix
from verify.symbolic import reductions as reduction
from verify.symbolic import shaping as shape
from verify.symbolic.array import SymArray, aligned, broadcast_axes, elementwise, lift
from verify.symbolic.axes import Named
from verify.symbolic.indexing import scatter_add
from verify.symbolic.labels import NO_INDEX, IndexArray, ends
from verify.symbolic.results import check_write, owned
from verify.symbolic.selections import Columns, Selected
from verify.symbolic.sizes import Size, meanings
from verify.symbolic.views import sliding_window_view, unsure_of
from verify.terms import term as t
from verify.terms.index import Fixed
from verify.tracing.composites import COMPOSITES, composites
from verify.tracing.composites.counting import bincount
from verify.tracing.dtypes import (
    bound,
    check_cast,
    check_result,
    is_float,
    of_cast,
)
from verify.tracing.elementwise import LOGIC, Truth, meaning

# functions whose results would have to stay truth values or integers
NOT_ON_WHOLE: Final = frozenset(
    {
        *("concatenate", "stack", "vstack", "hstack", "column_stack", "roll", "tile", "repeat", "diag", "diagflat"),
        *("amax", "amin", "max", "min", "pad", "take_along_axis", "kron", "cross", "trace"),
    }
)


@meanings.enters("ufunc")
def apply_ufunc(ufunc: Any, method: str, inputs: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """The meaning of ``ufunc.method(*inputs, **kwargs)``."""
    name = ufunc.__name__
    selected = next((i for i in inputs if isinstance(i, (Selected, Columns))), None)
    if selected is not None:
        return selected.__array_ufunc__(ufunc, method, *inputs, **kwargs)
    if any(isinstance(i, IndexArray) for i in inputs) and method == "__call__":
        if name in INDEX_COMPARISONS:
            name, inputs = ends.at_an_end(name, inputs)
            if not any(isinstance(i, NO_INDEX) for i in inputs):
                return compare_indices(name, inputs)
        inputs = tuple(i.numbers() if isinstance(i, IndexArray) else i for i in inputs)
    if method == "at" and name in ("add", "subtract"):
        scatter_add(inputs[0], inputs[1], inputs[2] if name == "add" else -lift(inputs[2]))
        return None
    out = kwargs.pop("out", None)
    if method == "__call__":
        result = _call(name, inputs, kwargs)
    elif method == "reduce" and name in reduction.REDUCTIONS:
        result = reduction.REDUCTIONS[name](inputs[0], **{"axis": 0, **kwargs})
    elif method == "outer":
        a, b = lift(inputs[0]), lift(inputs[1])
        result = _call(name, (contract.expanded(a, b.ndim), b), kwargs)
    elif method == "accumulate" and name == "add":
        result = reduction.cumsum(inputs[0], **{"axis": 0, **kwargs})
    else:
        raise Unsupported(f"np.{name}.{method}")
    return result if out is None else _written_to(out[0], name, result)


def _written_to(target: Any, name: str, result: Any) -> SymArray:
    """``target``, after ``np.name(..., out=target)`` has put the result there."""
    if not isinstance(target, SymArray):
        raise Unsupported(f"np.{name}(..., out=) into an array that was made outside the traced code")
    _check_into(result, target)
    check_write(target)
    check_cast(target, result)
    target.write(aligned(lift(result), target.axes))
    return target


def _check_into(result: Any, target: SymArray) -> None:
    source = lift(result)
    if broadcast_axes(source.axes, target.axes) != target.axes:
        raise ValueError(f"non-broadcastable output operand with shape {target.shape} for a result of {source.shape}")


def _call(name: str, inputs: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    where = kwargs.pop("where", True)
    extra = {k for k, v in kwargs.items() if k not in ("casting", "dtype", "order", "subok")}
    if where is not True or extra:
        raise Unsupported(f"np.{name} with {', '.join(sorted(extra)) or 'where'}=")
    if check_result(name, kwargs.get("dtype"), truths=name in LOGIC):
        inputs = tuple(_astype(i, float) for i in inputs)
    if name == "matmul":
        return contract.matmul(*inputs)
    arrays = [lift(i) if isinstance(i, (list, tuple)) else i for i in inputs]
    function, boolean, integer_bound = meaning(name, arrays)
    return elementwise(
        _number_of(function) if boolean else function, *arrays, boolean=boolean, integer_bound=integer_bound
    )


def _number_of(function: Callable[..., Truth]) -> Callable[..., Dual]:
    """A truth value as a number, 0 or 1, where it is decided, too."""

    def number(*entries: Dual) -> Dual:
        found = function(*entries)
        return Dual(t.const(int(found))) if isinstance(found, bool) else found

    return number


def compare_indices(name: str, inputs: tuple[Any, ...]) -> SymArray:
    """Comparisons of integer arrays of one dimension: ``y[:, None] == np.arange(K)``, ``i >= j``."""
    target = next(i.target for i in inputs if isinstance(i, IndexArray))
    a, b = (_index_operand(i, target) for i in inputs)
    axes = broadcast_axes(a.axes, b.axes)
    sides = [_broadcast_index(i, axes) for i in (a, b)]
    if name not in ("equal", "not_equal") and not isinstance(target, (Named, ax.Lit)):
        raise Unsupported("comparing positions of a merged axis by size")
    compare = INDEX_COMPARISONS[name]
    return SymArray(axes, lambda idx: Dual(compare(target, *(s(idx) for s in sides))), boolean=True)


def _index_operand(i: Any, target: ax.Axis) -> IndexArray:
    if isinstance(i, IndexArray):
        if i.target != target and not isinstance(target, Named):
            raise Unsupported("comparing integers of two dimensions")
        return i
    from_end = Size.of(i - ax.size_of(target)).simplified() if isinstance(i, Size) else 0
    if isinstance(from_end, int) and from_end == -1:  # n - 1, the last position
        return IndexArray((), lambda idx: ax.fixed(-1, target), target)
    if isinstance(i, (int, np.integer)):
        if int(i) != 0:
            raise Unsupported(f"comparing labels with {int(i)}: whether there is such a label depends on the sizes")
        return IndexArray((), lambda idx: ax.fixed(int(i), target), target)
    raise Unsupported(f"comparing labels with {type(i).__name__}")


def _broadcast_index(i: IndexArray, axes: Sequence[ax.Axis]) -> Callable[[tuple[Any, ...]], Any]:
    skip = len(axes) - len(i.axes)
    return lambda idx: i.at(tuple(0 if a == ax.ONE else x for a, x in zip(i.axes, idx[skip:], strict=True)))


def _same_sort(target: ax.Axis, i: Any, j: Any) -> t.Term:
    if getattr(i, "sort", None) != getattr(j, "sort", None):
        raise Unsupported("asking whether positions of two different dimensions are equal")
    return ax.same(target, i, j)


def _at_most(i: Any, j: Any, k: int) -> t.Term:
    """[i <= j + k] for k of 0 or -1: at an end of the axis, whether the other index is there.

    Nothing is before the first position, or after the last, at any size.
    """
    first, last = (isinstance(x, Fixed) and x.k == end for x, end in ((i, 0), (j, -1)))
    if first or last:
        return t.ONE if k == 0 else t.ONE - t.delta(i, j)
    last, first = (isinstance(x, Fixed) and x.k == end for x, end in ((i, -1), (j, 0)))
    if first or last:
        return t.delta(i, j) if k == 0 else t.ZERO
    return t.at_most(i, j, k)


INDEX_COMPARISONS: Final[dict[str, Callable[[ax.Axis, Any, Any], t.Term]]] = {
    "equal": _same_sort,
    "not_equal": lambda target, i, j: t.ONE - _same_sort(target, i, j),
    "less_equal": lambda target, i, j: _at_most(i, j, 0),
    "less": lambda target, i, j: _at_most(i, j, -1),
    "greater_equal": lambda target, i, j: _at_most(j, i, 0),
    "greater": lambda target, i, j: _at_most(j, i, -1),
}


# --- the tables -------------------------------------------------------------------------------------------------------


def _astype(x: Any, dtype: Any, order: str = "K", casting: str = "unsafe", subok: bool = True, copy: Any = True) -> Any:
    wanted = np.dtype(dtype)
    a = lift(x)
    if not copy and isinstance(x, SymArray) and wanted == a.dtype:
        return x if order == "K" else unsure_of(a)
    if is_float(wanted):
        return SymArray(a.axes, a.snapshot(), scalar=a.scalar)
    if wanted.kind == "b":
        truths = a if a.boolean else elementwise(lambda v: 1 - v.zero(), a)
        return SymArray(a.axes, truths.snapshot(), boolean=True, scalar=a.scalar)
    if wanted.kind == "i" and bound(a):
        return SymArray(a.axes, a.snapshot(), integer_bound=of_cast(wanted, bound(a)), scalar=a.scalar)
    raise Unsupported(f"astype({wanted}): it rounds, which no derivative survives", code=Code.LOSSY_CAST)


def _copy(x: Any, order: str = "K", **extra: Any) -> SymArray:
    a = lift(x)
    return SymArray(a.axes, a.snapshot(), a.boolean, a.integer_bound)


def _item(x: Any, *index: Any) -> Any:
    a = lift(x)
    if any(isinstance(b, ax.Named) for b in a.axes) and len(index) != a.ndim:
        raise Unsupported("x.item() of an axis of symbolic size; index the entry")
    found = a[index] if len(index) == a.ndim else a.reshape(-1)[index or 0]
    return SymArray((), found.snapshot(), scalar=True)


def _fill(x: SymArray, value: Any) -> None:
    check_write(x)
    x[...] = value


COMPOSED: Final = composites(lift)
METHODS: Final[dict[str, Callable[..., Any]]] = {
    "sum": reduction.sum_,
    **{name: COMPOSED[name] for name in ("mean", "var", "std", "clip", "round")},
    "max": reduction.max_,
    "min": reduction.min_,
    "argmax": reduction.argmax,
    "argmin": reduction.argmin,
    "any": reduction.any_,
    "all": reduction.all_,
    "prod": reduction.prod,
    "cumsum": reduction.cumsum,
    "cumprod": reduction.cumprod,
    "dot": contract.dot,
    "reshape": shape.reshape,
    "ravel": shape.ravel,
    "flatten": lambda x, order="C": _copy(shape.reshape(x, -1, order=order)),
    "transpose": shape.transpose,
    "swapaxes": shape.swapaxes,
    "squeeze": shape.squeeze,
    "repeat": shape.repeat,
    "trace": matrix.trace,
    "diagonal": matrix.diagonal,
    "copy": _copy,
    "astype": _astype,
    "item": _item,
    "fill": _fill,
    "conj": lambda x: x,
}

FUNCTIONS: Final[dict[str, Callable[..., Any]]] = {
    **{name: COMPOSED[name] for name in COMPOSITES},
    **{name: METHODS[name] for name in ("sum", "max", "min", "argmax", "argmin", "prod", "cumsum", "cumprod")},
    **{name: METHODS[name] for name in ("ravel", "reshape", "transpose", "swapaxes", "squeeze", "repeat", "trace")},
    **{name: METHODS[name] for name in ("diagonal", "copy")},
    "any": reduction.any_,
    "all": reduction.all_,
    "sort": reduction.sort,
    "bincount": bincount,
    "amax": reduction.max_,
    "amin": reduction.min_,
    "einsum": lambda subscripts, *operands, optimize=False: contract.einsum(subscripts, *operands),
    "dot": contract.dot,
    "inner": contract.inner,
    "outer": contract.outer,
    "tensordot": contract.tensordot,
    "kron": contract.kron,
    "cross": matrix.cross,
    "convolve": contract.convolve,
    "correlate": contract.correlate,
    "moveaxis": shape.moveaxis,
    "rollaxis": shape.rollaxis,
    "expand_dims": shape.expand_dims,
    "broadcast_to": shape.broadcast_to,
    "concatenate": shape.concatenate,
    "stack": shape.stack,
    "vstack": shape.vstack,
    "hstack": shape.hstack,
    "column_stack": lambda parts: shape.hstack([p[:, None] if lift(p).ndim == 1 else p for p in map(lift, parts)]),
    "split": shape.split,
    "array_split": shape.split,
    "hsplit": lambda x, n: shape.split(x, n, 1),
    "vsplit": lambda x, n: shape.split(x, n, 0),
    "pad": shape.pad,
    "append": shape.append,
    "flip": shape.flip,
    "rot90": shape.rot90,
    "fliplr": lambda x: shape.flip(x, 1),
    "flipud": lambda x: shape.flip(x, 0),
    "roll": shape.roll,
    "tile": shape.tile,
    "atleast_1d": lambda x: x if lift(x).ndim else x[None],
    "atleast_2d": lambda x: x if lift(x).ndim > 1 else (x[None, :] if lift(x).ndim else x[None, None]),
    "atleast_3d": shape.atleast_3d,
    "dstack": lambda parts: shape.concatenate([shape.atleast_3d(p) for p in parts], 2),
    "broadcast_arrays": shape.broadcast_arrays,
    "where": select.where,
    "diag": matrix.diag,
    "diagflat": lambda x, k=0: matrix.diag(shape.reshape(x, -1), k),
    "fill_diagonal": matrix.fill_diagonal,
    "sliding_window_view": sliding_window_view,
    "tril": matrix.tril,
    "triu": matrix.triu,
    "take": select.take,
    "take_along_axis": select.take_along_axis,
    "put_along_axis": select.put_along_axis,
    "zeros_like": lambda x, dtype=None, **extra: select.full_like(x, 0, dtype=dtype, **extra),
    "ones_like": lambda x, dtype=None, **extra: select.full_like(x, 1, dtype=dtype, **extra),
    "empty_like": lambda x, dtype=None, **extra: select.uninitialised_like(x, dtype=dtype, **extra),
    "full_like": select.full_like,
    "shape": lambda x: x.shape,
    "ndim": lambda x: x.ndim,
    "size": lambda x, axis=None: x.size if axis is None else x.shape[axis],
    "iscomplexobj": lambda x: False,
    "linalg.matmul": lambda a, b: a @ b,
    **matrix.LINALG,
}
OF_LINALG_TOO: Final = frozenset({"outer", "cross", "tensordot", "matrix_transpose"})  # NumPy has them in both places
# every function that is not refused at every shape, as in the documentation's table
SUPPORTED: Final = frozenset(FUNCTIONS) | {f"linalg.{name}" for name in OF_LINALG_TOO}


def _holds_whole(args: Sequence[Any]) -> bool:
    return any(_holds_whole(a) if isinstance(a, (list, tuple)) else bound(a) for a in args)


@meanings.enters("function")
def apply_function(function: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """The meaning of a NumPy function that is not a ufunc."""
    name = function.__name__
    linalg = function.__module__ == "numpy.linalg" and name not in OF_LINALG_TOO
    found = FUNCTIONS.get(f"linalg.{name}" if linalg else name)
    if found is not None:
        return _named(found, name, args, kwargs)
    module = function.__module__.replace("numpy", "np", 1)
    raise Unsupported(f"{module}.{name} on arrays of symbolic shape")


@meanings.enters("has method")
def has_method(name: str) -> bool:
    """Whether an array has a method of that name."""
    return name in METHODS


@meanings.enters("method")
def apply_method(array: SymArray, name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """The meaning of ``array.name(*args, **kwargs)``."""
    return _named(METHODS[name], name, (array, *args), kwargs)


def _named(meaning: Callable[..., Any], name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    kwargs = {k: v for k, v in kwargs.items() if v is not np._NoValue}
    if kwargs.pop("out", None) is not None or kwargs.pop("where", True) is not True:
        raise Unsupported(f"np.{name} with out= or where=")
    if name in NOT_ON_WHOLE and _holds_whole(args[:1]):
        raise Unsupported(f"np.{name} of truth values or integers; make them floats first")
    return owned(meaning(*args, **kwargs), name, args)
