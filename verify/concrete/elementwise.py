"""NumPy's universal functions on arrays of dual numbers: one row a function."""

from __future__ import annotations

import functools
from collections.abc import Callable
from fractions import Fraction
from typing import Any, Final

import numpy as np

from verify.codes import Code
from verify.concrete import array as concrete
from verify.concrete.array import Array, count, lift, raw, scalar, wrap
from verify.numbers import rules
from verify.numbers.dual import Dual, arctan2
from verify.numbers.real import Infinity, Real
from verify.numbers.rules import FUNCTIONS
from verify.terms.term import Term
from verify.terms.walks import is_truth
from verify.tracing import dtypes
from verify.tracing.dtypes import OF_TRUTHS, bound, of_operation
from verify.tracing.session import unsupported

Truth = bool | Dual


def decided(condition: Dual) -> Truth:
    """A 0/1 number as a bool, where it is one."""
    value = condition.value
    if isinstance(value, Term) and value.op != "const":
        return condition
    return bool(value)


def greater(x: Dual, y: Dual) -> Truth:
    """x > y."""
    return decided((x - y).positive())


def equal(x: Dual, y: Dual) -> Truth:
    """x = y."""
    return decided((x - y).zero())


def negate(x: Truth) -> Truth:
    """Not x."""
    return not x if isinstance(x, bool) else decided(1 - x)


def maximum(x: Dual, y: Dual) -> Dual:
    """The larger one; which one at a tie is the caller's kink."""
    return pick(greater(x, y), x, y)


def minimum(x: Dual, y: Dual) -> Dual:
    """The smaller one."""
    return pick(greater(y, x), x, y)


def pick(condition: Truth, yes: Dual, no: Dual) -> Dual:
    """``yes`` where the condition holds, else ``no``."""
    if isinstance(condition, bool):
        return yes if condition else no
    return condition.select(yes, no)


def truth(x: Dual) -> Truth:
    """Whether x is not 0."""
    if isinstance(x.value, Term) and is_truth(x.value):
        return decided(x)
    return negate(decided(x.zero()))


def both(x: Dual, y: Dual) -> Truth:
    """x and y, of truth values."""
    return _as_truth(x) * _as_truth(y) if not _plain(x, y) else bool(truth(x)) and bool(truth(y))


def either(x: Dual, y: Dual) -> Truth:
    """x or y, of truth values."""
    if _plain(x, y):
        return bool(truth(x)) or bool(truth(y))
    a, b = _as_truth(x), _as_truth(y)
    return a + b - a * b


def differ(x: Dual, y: Dual) -> Truth:
    """Exactly one of x and y, of truth values."""
    if _plain(x, y):
        return bool(truth(x)) != bool(truth(y))
    a, b = _as_truth(x), _as_truth(y)
    return a + b - 2 * a * b


def _plain(*numbers: Dual) -> bool:
    return all(isinstance(n.value, Real) or n.value.op == "const" for n in numbers)


def _as_truth(x: Dual) -> Dual:
    found = truth(x)
    return x.like(int(found)) if isinstance(found, bool) else found


def power(base: Dual, exponent: Dual) -> Dual:
    """A constant rational exponent by the power rule; any other as exp(exponent * log(base)), for a positive base."""
    rational = constant(exponent)
    if rational is not None:
        return base.power(rational)
    return (exponent * base.function("log")).function("exp")


def constant(number: Dual) -> Fraction | None:
    """The rational that a number is, where it is one and no variable."""
    if number.tangent is not None:
        return None
    value = number.value
    if isinstance(value, Term):
        return value.data if value.op == "const" else None
    return None if value.exact is None else Fraction(value.exact)


def _has_value(x: Dual) -> bool:
    """Whether x is a real number, and neither NaN nor infinite. Raises Unsupported where its entries decide that."""
    if isinstance(x.value, Real):
        return x.value.defined and not isinstance(x.value, Infinity)
    if x.value.partial:
        raise unsupported("asking whether an expression has a value; ask for what it needs instead, such as x > 0")
    return True


def _unless_nan(choose: Callable[[Dual, Dual], Dual]) -> Callable[[Dual, Dual], Dual]:
    """np.fmax and np.fmin take the other number where one is NaN."""

    def chosen(x: Dual, y: Dual) -> Dual:
        there = [n for n in (x, y) if isinstance(n.value, Infinity) or _has_value(n)]
        return choose(x, y) if len(there) == 2 else there[0] if there else x

    return chosen


def _logaddexp(x: Dual, y: Dual) -> Dual:
    return (x.function("exp") + y.function("exp")).function("log")


def _heaviside(x: Dual, at_zero: Dual) -> Dual:
    return pick(equal(x, x.like(0)), at_zero, x.positive())


COMPARISONS: Final[dict[str, Callable[..., Truth]]] = {
    "greater": greater,
    "less": lambda x, y: greater(y, x),
    "greater_equal": lambda x, y: negate(greater(y, x)),
    "less_equal": lambda x, y: negate(greater(x, y)),
    "equal": equal,
    "not_equal": lambda x, y: negate(equal(x, y)),
    "logical_not": lambda x: negate(truth(x)),
    "logical_and": both,
    "logical_or": either,
    "logical_xor": differ,
    "isnan": lambda x: not _has_value(x) and not isinstance(x.value, Infinity),
    "isinf": lambda x: not _has_value(x) and isinstance(x.value, Infinity),
    "isfinite": lambda x: _has_value(x),
    "signbit": lambda x: greater(x.like(0), x),
}

# truth values only; NumPy has the same names for the bits of integers
BITWISE: Final[dict[str, Callable[..., Truth]]] = {
    "bitwise_and": both,
    "bitwise_or": either,
    "bitwise_xor": differ,
    "invert": lambda x: negate(decided(x)),
}

ARITHMETIC: Final[dict[str, Callable[..., Dual]]] = {
    "add": lambda x, y: x + y,
    "subtract": lambda x, y: x - y,
    "multiply": lambda x, y: x * y,
    "divide": lambda x, y: x / y,
    "power": power,
    "float_power": power,
    "maximum": maximum,
    "minimum": minimum,
    "fmax": _unless_nan(maximum),
    "fmin": _unless_nan(minimum),
    "clip": lambda x, low, high: minimum(maximum(x, low), high),
    "hypot": rules.hypot,
    "arctan2": arctan2,
    "logaddexp": _logaddexp,
    "heaviside": _heaviside,
    "copysign": lambda x, y: x.function("abs") * pick(greater(y.like(0), y), y.like(-1), y.like(1)),
}

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
    if name not in COMPARISONS:
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
    if name in OF_TRUTHS and all(map(_is_boolean, inputs)):
        name = OF_TRUTHS[name]
    if name in BITWISE and all(map(_is_boolean, inputs)):
        return _mapped(BITWISE[name], inputs, truth_valued=True)
    if name in COMPARISONS:
        return _mapped(COMPARISONS[name], inputs, truth_valued=True)
    function = ARITHMETIC.get(name) or (_function(name) if name in FUNCTIONS else None)
    if function is None:
        raise unsupported(f"np.{name}")
    whole = of_operation(name, inputs)
    found = _mapped(function, inputs)
    found.whole = whole
    return found


def _is_boolean(x: Any) -> bool:
    return isinstance(x, bool) or getattr(getattr(x, "dtype", None), "kind", "") == "b"


@functools.cache
def _function(name: str) -> Callable[[Dual], Dual]:
    return lambda x: x.function(name)


_compiled = functools.cache(lambda function, arity: np.frompyfunc(function, arity, 1))


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
        if isinstance(out, np.ndarray) and _is_boolean(out) and _is_boolean(result):
            out[...] = result  # decided truth values into a plain mask
            return out
        kind = getattr(getattr(out, "dtype", None), "name", "object")
        text = f"a result written into a plain {kind} array: it would lose the fractions or the derivative"
        raise unsupported(text, code=Code.TRUNCATION)
    concrete.check_write(out, result)
    raw(out)[...] = lift(result)
    return out
