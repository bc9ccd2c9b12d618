"""NumPy's functions on our arrays: `PASSED` run as NumPy wrote them on object arrays, `OWN` are ours (those that
are made of others are written once for all arrays), the rest is refused.

What only moves, adds and multiplies entries is NumPy's own code; what compares, divides by counts or inverts is ours.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import numpy as np

from verify.codes import Code
from verify.concrete import array as concrete
from verify.concrete import linalg, places, reductions
from verify.concrete.array import Array, blank, lift, normalise, raw, select, wrap
from verify.concrete.unwritten import unwritten
from verify.numbers.dual import Dual
from verify.tracing import dtypes, patches
from verify.tracing.composites import COMPOSITES, composites
from verify.tracing.composites.counting import bincount
from verify.tracing.elementwise import greater
from verify.tracing.session import unsupported

PASSED: Final = frozenset(
    """
    reshape transpose ravel squeeze expand_dims swapaxes moveaxis rollaxis broadcast_to broadcast_arrays concatenate
    stack hstack vstack dstack column_stack split array_split hsplit vsplit dsplit tile repeat roll flip fliplr flipud
    rot90 pad trace diag diagonal diagflat tril triu kron cross outer inner dot tensordot einsum take take_along_axis
    atleast_1d atleast_2d atleast_3d append insert delete cumsum cumprod prod sum copy compress resize convolve
    correlate apply_along_axis apply_over_axes max min amax amin all any unstack permute_dims matrix_transpose
    concat broadcast_shapes require ediff1d sliding_window_view
    """.split()  # noqa: SIM905
)
# about shapes and places only: the answer holds no number of ours
ASKED: Final = frozenset(
    """
    shape ndim size result_type iscomplexobj isrealobj tril_indices_from
    triu_indices_from diag_indices_from can_cast min_scalar_type common_type
    """.split()  # noqa: SIM905
)
WRITES: Final = frozenset({"put_along_axis", "fill_diagonal", "put", "place", "putmask"})
_AS_METHODS: Final = frozenset({"sum", "prod", "max", "min", "amax", "amin", "all", "any"})


@concrete.meanings.enters("function")
def call(func: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """What ``Array.__array_function__`` does. Raises Unsupported for a function that is in no table."""
    name = func.__name__
    if places.present(args) or places.present(tuple(kwargs.values())):
        along = _ALONG.get(name)
        if along is not None:
            return along(*args, **kwargs)
        args, kwargs = places.plain(args), {k: places.plain(v) for k, v in kwargs.items()}
    module = "linalg." if (func.__module__ or "").startswith("numpy.linalg") else ""
    own = OWN.get(module + name)
    if own is not None:
        return own(*args, **kwargs)
    if name in ASKED:
        with patches.using(None):
            return func(*_map(args, _shape_only), **_map(kwargs, _shape_only))
    if module == "linalg." and name in _LINALG_ALIASES:
        return getattr(np, name)(*args, **kwargs)
    if name in WRITES:
        return _written(func, args, kwargs)
    if name in PASSED and not module:
        return _passed(func, name, args, kwargs)
    raise unsupported(f"np.{module}{name}")


_ALONG: Final[dict[str, Callable[..., Any]]] = {
    "take_along_axis": lambda arr, indices, axis: places.get(arr, places.along(arr, indices, axis)),
    "put_along_axis": lambda arr, indices, values, axis: places.put(arr, places.along(arr, indices, axis), values),
}
_LINALG_ALIASES: Final = frozenset({"outer", "cross", "tensordot", "matmul", "matrix_transpose"})


def _ours(x: np.ndarray) -> Array:
    return wrap(lift(x), boolean=x.dtype.kind == "b")


def _shape_only(x: Any) -> Any:
    return np.broadcast_to(np.float64(0), x.shape) if isinstance(x, Array) else x


def _map(x: Any, function: Callable[[Any], Any]) -> Any:
    if isinstance(x, dict):
        return {k: _map(v, function) for k, v in x.items()}
    if type(x) in (list, tuple):
        return type(x)(_map(v, function) for v in x)
    return function(x)


def _passed(func: Callable[..., Any], name: str, args: Any, kwargs: dict[str, Any]) -> Any:
    if name in _AS_METHODS:
        return _reduced(name, *args, **kwargs)
    arrays: list[Array] = []
    out = kwargs.pop("out", None)
    dtypes.check_dtype(kwargs.pop("dtype", None))

    def open_(x: Any) -> Any:
        if isinstance(x, Array):
            arrays.append(x)
            return raw(x.copy()) if not x.ndim and x.scalar else raw(x)  # nothing shares with a scalar
        return lift(x) if isinstance(x, Dual) else x

    opened = _map(args, open_), _map(kwargs, open_)
    if name in _COMPUTES and any(map(dtypes.bound, arrays)):
        raise unsupported(f"np.{name} of integers or truth values; make them floats first")
    if name in _COMPUTES:
        concrete.count(sum(a.size for a in arrays) ** 2 if name in _CONTRACTS else sum(a.size for a in arrays))
        opened = (_map(opened[0], _lift_floats), opened[1])
    with patches.using(None):
        found = func(*opened[0], **opened[1])
    closed = _close(found, *dtypes.of_parts(arrays))
    if name in _KEEP_SCALARS and isinstance(closed, Array):
        closed.scalar = not any(a.ndim or not a.scalar for a in arrays)
    if out is None:
        return closed
    out[...] = closed
    return out


# one of NumPy's scalars stays one
_KEEP_SCALARS: Final = frozenset({"reshape", "transpose", "squeeze", "swapaxes"})
# these compute with their array arguments: floats among them have to be our numbers first
_CONTRACTS: Final = frozenset("kron outer inner dot tensordot einsum convolve correlate".split())  # noqa: SIM905
_COMPUTES: Final = _CONTRACTS | frozenset(["cross", "cumsum", "cumprod", "trace", "ediff1d"])


def _lift_floats(x: Any) -> Any:
    return lift(x) if isinstance(x, np.ndarray) and x.dtype.kind in "fcb" else x


def _close(found: Any, boolean: bool, integer_bound: int) -> Any:
    if isinstance(found, (list, tuple)):
        return type(found)(_close(f, boolean, integer_bound) for f in found)
    if isinstance(found, np.ndarray) and found.dtype == object:
        made = wrap(found, boolean)
        made.scalar = False
    elif isinstance(found, Dual):
        made = concrete.scalar(found, boolean)
    else:
        return found
    made.integer_bound = integer_bound
    return made


def _reduced(name: str, a: Any, axis: Any = None, dtype: Any = None, out: Any = None, **kwargs: Any) -> Any:
    ufunc = _UFUNCS[name]
    kwargs = {k: v for k, v in kwargs.items() if v is not np._NoValue}
    return ufunc.reduce(wrap(lift(a)) if not isinstance(a, Array) else a, axis=axis, dtype=dtype, out=out, **kwargs)


_UFUNCS: Final = {
    "sum": np.add,
    "prod": np.multiply,
    "max": np.maximum,
    "amax": np.maximum,
    "min": np.minimum,
    "amin": np.minimum,
    "all": np.logical_and,
    "any": np.logical_or,
}


def _written(func: Callable[..., Any], args: Any, kwargs: dict[str, Any]) -> Any:
    target, *rest = args
    if not isinstance(target, Array):
        raise unsupported(f"np.{func.__name__} into an array of plain numbers", code=Code.PLAIN_NUMBER)
    if dtypes.bound(target):
        raise unsupported(f"np.{func.__name__} into integers or truth values; use a float array")
    with patches.using(None):
        func(raw(target), *_map(rest, lambda x: raw(x) if isinstance(x, Array) else x), **kwargs)
    normalise(raw(target))


def choose(condition: Any, *branches: Any) -> Any:
    """np.where; with one argument, the places, which must be decided."""
    if not branches:
        return np.nonzero(condition)
    test, yes, no = np.broadcast_arrays(lift(condition), *map(lift, branches))
    concrete.count(test.size)
    made = wrap(lift(select(test, yes, no)))
    made.boolean, made.integer_bound = dtypes.of_parts(branches)
    made.scalar = False
    return made


def nonzero(a: Any) -> Any:
    """np.nonzero: plain ints, so every entry must be decided (a symbolic one raises)."""
    return concrete.decided(wrap(lift(a))).nonzero()


def like(value: Any) -> Callable[..., Any]:
    """np.zeros_like and its kin: an array of ours, or plain where the user asks for ints."""

    def create(a: Any, dtype: Any = None, order: str = "K", subok: bool = True, shape: Any = None, **_: Any) -> Any:
        shape = np.shape(a) if shape is None else shape
        kind = a.dtype if dtype is None and isinstance(a, np.ndarray) else dtype
        return filled(shape, value, kind)

    return create


def filled(shape: Any, value: Any, dtype: Any = None) -> Any:
    """A new array: of ours for floats; of NumPy's for ints and truth values, which index and count."""
    shape = (int(shape),) if isinstance(shape, (int, np.integer)) else tuple(map(int, shape))
    if dtype not in dtypes.FLOATS and np.dtype(dtype).kind in "iub":
        made = np.ndarray(shape, dtype=dtype)
        made[...] = 0 if value is UNWRITTEN else value
        return made
    dtypes.check_dtype(dtype)
    found = blank(shape)
    if value is UNWRITTEN:
        found[...] = unwritten()
    else:
        found[...] = lift(value)
    made = wrap(found)
    made.scalar = False
    return made


UNWRITTEN: Final = object()


def copyto(dst: Any, src: Any, casting: str = "same_kind", where: Any = True) -> None:
    """np.copyto into an array of ours."""
    if not isinstance(dst, Array):
        raise unsupported("np.copyto into an array of plain numbers", code=Code.PLAIN_NUMBER)
    dst[...] = src if where is True else choose(where, src, dst)


def _close_to(x: Any, y: Any, rtol: float = 1e-5, atol: float = 1e-8, equal_nan: bool = False) -> Any:
    x, y = wrap(lift(x)), wrap(lift(y))
    return np.abs(x - y) <= atol + rtol * np.abs(y)


def _array_equal(x: Any, y: Any, equal_nan: bool = False) -> Any:
    return np.shape(x) == np.shape(y) and bool(np.all(wrap(lift(x)) == wrap(lift(y))))


def _full_like(a: Any, fill_value: Any, dtype: Any = None, **kwargs: Any) -> Any:
    return like(fill_value)(a, dtype, **kwargs)


def _identity(a: Any, *args: Any, **kwargs: Any) -> Any:
    return a


COMPOSED: Final = composites(_ours)
OWN: Final[dict[str, Callable[..., Any]]] = {
    **{name: COMPOSED[name] for name in COMPOSITES},
    "where": choose,
    "nonzero": nonzero,
    "argwhere": lambda a: np.transpose(nonzero(a)),
    "flatnonzero": lambda a: nonzero(np.ravel(a))[0],
    "argmax": reductions.arg(greater),
    "argmin": reductions.arg(lambda x, y: greater(y, x)),
    "sort": reductions.sort,
    "bincount": bincount,
    "argsort": reductions.argsort,
    "zeros_like": like(0),
    "ones_like": like(1),
    "empty_like": like(UNWRITTEN),
    "full_like": _full_like,
    "copyto": copyto,
    "allclose": lambda *args, **kwargs: bool(np.all(_close_to(*args, **kwargs))),
    "isclose": _close_to,
    "array_equal": _array_equal,
    "real": _identity,
    "linalg.inv": linalg.inv,
    "linalg.det": linalg.det,
    "linalg.pinv": linalg.pinv,
    "linalg.cholesky": linalg.cholesky,
}
# every function that is not refused at one shape, as in the documentation's table
SUPPORTED: Final = frozenset(OWN) | PASSED | ASKED | WRITES | {f"linalg.{name}" for name in _LINALG_ALIASES}
