"""NumPy's universal functions on arrays at one shape, and their methods."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, Final

import numpy as np

from verify.codes import Code
from verify.concrete import array as concrete
from verify.concrete.array import Array, count, lift, raw, scalar, wrap
from verify.tracing import dtypes
from verify.tracing.dtypes import bound
from verify.tracing.elementwise import ARITHMETIC, LOGIC, meaning
from verify.tracing.session import unsupported

_compiled = functools.cache(lambda function, arity: np.frompyfunc(function, arity, 1))
_SIGNS: Final = {"add": 1, "subtract": -1}
_REDUCES_NATIVELY: Final = frozenset({"add", "multiply", "subtract"})


@concrete.meanings.enters("ufunc")
def apply(ufunc: np.ufunc, method: str, inputs: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """What ``Array.__array_ufunc__`` does. Raises Unsupported for a function or a method that has no row."""
    name = ufunc.__name__
    if method == "at":
        return _at(ufunc, inputs)
    out = kwargs.pop("out", None)
    where = kwargs.pop("where", True)
    dtype = kwargs.pop("dtype", None)
    if name not in LOGIC:
        dtypes.check_dtype(dtype)
        if dtype is not None:
            inputs = tuple(concrete.cast(i, float) if isinstance(i, Array) else i for i in inputs)
    for ignored in ("casting", "order", "subok"):
        kwargs.pop(ignored, None)
    if method == "__call__" and kwargs:
        raise unsupported(f"np.{name} with {', '.join(kwargs)}=")
    if method == "__call__":
        result = _call(name, ufunc, inputs)
        if where is not True:
            result = _where(where, result, out)
    elif where is not True:
        raise unsupported(f"np.{name}.{method} with where=")
    else:
        result = _other_method(name, ufunc, method, inputs, kwargs)
    return result if out is None else _write(out[0] if isinstance(out, tuple) else out, result)


def _call(name: str, ufunc: np.ufunc, inputs: tuple[Any, ...]) -> Any:
    if name == "matmul":
        return _matmul(ufunc, inputs)
    function, boolean, integer_bound = meaning(name, inputs)
    found = _mapped(function, inputs, boolean)
    if integer_bound:
        found.integer_bound = integer_bound
    return found


def _mapped(function: Callable[..., Any], inputs: tuple[Any, ...], truth_valued: bool = False) -> Any:
    raws = [lift(x) for x in inputs]
    found = _compiled(function, len(raws))(*raws)
    if not isinstance(found, np.ndarray):
        return np.bool_(found) if isinstance(found, bool) else scalar(found, truth_valued)
    count(found.size)
    if truth_valued and all(isinstance(e, bool) for e in found.flat):
        return found.astype(bool)
    return wrap(found, truth_valued)


def _matmul(ufunc: np.ufunc, inputs: tuple[Any, ...]) -> Any:
    left, right = map(lift, inputs)
    if all(map(bound, inputs)):
        raise unsupported("np.matmul of integers or truth values; make them floats first")
    found = ufunc(left, right)
    if not isinstance(found, np.ndarray):
        count(left.size)
        return scalar(found)
    count(found.size * left.shape[-1])
    return wrap(found)


def _where(where: Any, result: Any, out: Any) -> Any:
    target = out[0] if isinstance(out, tuple) else out
    if not isinstance(target, Array):
        raise unsupported(
            "a ufunc with where= and without out=: the other entries are not initialised",
            code=Code.UNINITIALISED,
        )
    found = concrete.select(*np.broadcast_arrays(lift(where), lift(result), raw(target)))
    return wrap(lift(found))


def _other_method(name: str, ufunc: np.ufunc, method: str, inputs: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    if method == "reduce":
        return concrete.meanings("reduce", name, ufunc, inputs[0], kwargs)
    if method == "accumulate" and name in (*_REDUCES_NATIVELY, "maximum", "minimum"):
        function = ufunc if name in _REDUCES_NATIVELY else _compiled(ARITHMETIC[name], 2)
        return wrap(function.accumulate(lift(inputs[0]), dtype=object, **kwargs))
    if method == "reduceat" and name in _REDUCES_NATIVELY:
        return wrap(ufunc.reduceat(lift(inputs[0]), inputs[1], **kwargs))
    if method == "outer":
        left, right = map(lift, inputs)
        return _call(name, ufunc, (wrap(left.reshape(left.shape + (1,) * right.ndim)), wrap(right)))
    raise unsupported(f"np.{name}.{method}")


def _at(ufunc: np.ufunc, inputs: tuple[Any, ...]) -> None:
    target, places, *operands = inputs
    if not isinstance(target, Array):
        raise unsupported(f"np.{ufunc.__name__}.at into an array of plain numbers", code=Code.PLAIN_NUMBER)
    concrete.check_write(target, *operands)
    if concrete.meanings("holds a place", places) and ufunc.__name__ in _SIGNS:
        concrete.meanings("accumulate at places", target, places, *operands, _SIGNS[ufunc.__name__])
        return
    places = concrete.index(places)
    if ufunc.__name__ not in _REDUCES_NATIVELY or isinstance(places, Array):
        raise unsupported(f"np.{ufunc.__name__}.at")
    ufunc.at(raw(target), places, *map(lift, operands))


def _write(out: Any, result: Any) -> Any:
    if not isinstance(out, Array):
        if isinstance(out, np.ndarray) and dtypes.is_truth(out) and dtypes.is_truth(result):
            out[...] = result  # decided truth values into a plain mask
            return out
        kind = getattr(getattr(out, "dtype", None), "name", "object")
        text = f"a result written into a plain {kind} array: it would lose the fractions or the derivative"
        raise unsupported(text, code=Code.TRUNCATION)
    concrete.check_write(out, result)
    raw(out)[...] = lift(result)
    return out
