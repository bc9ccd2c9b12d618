"""JAX's primitives of single entries, read over the reals.

Source: https://docs.jax.dev/en/latest/jax.lax.html
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any, Final

import numpy as np

from verify.jaxpr.rows import ROWS, row
from verify.libraries.rows import erf
from verify.tracing.session import unsupported

UFUNCS: Final = {
    **{
        n: n for n in ("exp", "exp2", "log", "log1p", "expm1", "sqrt", "cbrt", "square", "abs", "sign", "floor", "ceil")
    },
    **{n: n for n in ("sin", "cos", "tan", "sinh", "cosh", "tanh")},
    **{"asin": "arcsin", "acos": "arccos", "atan": "arctan", "asinh": "arcsinh", "acosh": "arccosh"},
    **{"atanh": "arctanh", "atan2": "arctan2", "neg": "negative", "pow": "power", "add_any": "add"},
    **{"and": "logical_and", "or": "logical_or", "not": "logical_not", "xor": "logical_xor"},
}
LOGICAL: Final = ("and", "or", "not", "xor")


def kind(x: Any) -> str:
    """The kind of numbers that a value holds: ``f``, ``i`` or ``b``; of a size, ``i``."""
    if isinstance(x, (bool, int, float)):
        return "b" if isinstance(x, bool) else "i" if isinstance(x, int) else "f"
    return str(np.dtype(x.dtype).kind) if hasattr(x, "dtype") else "i"


def is_number(x: Any, value: float) -> bool:
    """Whether a value is this number, and no array."""
    return isinstance(x, (int, float)) and not isinstance(x, bool) and x == value


def _compared(function: Callable[[Any, Any], Any]) -> Callable[..., Any]:
    return lambda x, y, **_: function(x, y)


def _entered(name: str, numpy_name: str) -> None:
    ufunc = getattr(np, numpy_name)

    def function(*args: Any, **_: Any) -> Any:
        if name in LOGICAL and any(kind(x) != "b" for x in args):
            raise unsupported(f"lax.{name} of the bits of integers")
        return ufunc(*args)

    function.__doc__ = f"``np.{numpy_name}``."
    ROWS[name] = function


COMPARED: Final = ("eq", "ne", "lt", "le", "gt", "ge")  # as Python compares: a size with a number is decided
ROWS.update({name: _compared(getattr(operator, name)) for name in COMPARED})
for _name, _numpy in UFUNCS.items():
    _entered(_name, _numpy)


@row()
def add(x: Any, y: Any, **_: Any) -> Any:
    """The sum."""
    return y if is_number(x, 0) else x if is_number(y, 0) else operator.add(x, y)


@row()
def sub(x: Any, y: Any, **_: Any) -> Any:
    """The difference."""
    return x if is_number(y, 0) else operator.sub(x, y)


@row()
def mul(x: Any, y: Any, **_: Any) -> Any:
    """The product."""
    return y if is_number(x, 1) else x if is_number(y, 1) else operator.mul(x, y)


@row()
def div(x: Any, y: Any, *, of: str, **_: Any) -> Any:
    """The quotient of reals; of integers, JAX's rounds."""
    if of != "f":
        raise unsupported("lax.div of integers, which rounds")
    return operator.truediv(x, y)


@row("max")
def maximum(x: Any, y: Any, **_: Any) -> Any:
    """The larger one; JAX starts a maximum of nothing at minus infinity."""
    for one, other in ((x, y), (y, x)):
        if is_number(one, -np.inf):
            return other
    return np.maximum(x, y)


@row("min")
def minimum(x: Any, y: Any, **_: Any) -> Any:
    """The smaller one; JAX starts a minimum of nothing at infinity."""
    for one, other in ((x, y), (y, x)):
        if is_number(one, np.inf):
            return other
    return np.minimum(x, y)


@row()
def clamp(least: Any, x: Any, most: Any, **_: Any) -> Any:
    """Between two bounds."""
    return minimum(maximum(x, least), most)


@row()
def integer_pow(x: Any, *, y: int, **_: Any) -> Any:
    """A power whose exponent is an integer."""
    return x**y if y >= 0 else 1 / x ** (-y)


@row()
def rsqrt(x: Any, **_: Any) -> Any:
    """``1 / sqrt(x)``."""
    return 1 / np.sqrt(x)


@row()
def logistic(x: Any, **_: Any) -> Any:
    """``1 / (1 + exp(-x))``."""
    return 1 / (1 + np.exp(-x))


@row("erf")
def erf_(x: Any, **_: Any) -> Any:
    """The error function."""
    return erf(x)


@row()
def erfc(x: Any, **_: Any) -> Any:
    """``1 - erf(x)``."""
    return 1 - erf(x)


@row()
def is_finite(x: Any, **_: Any) -> Any:
    """Real numbers are."""
    return np.isfinite(x)


@row()
def select_n(which: Any, *cases: Any, **_: Any) -> Any:
    """One of several, by a truth value."""
    if isinstance(which, (bool, np.bool_)):
        return cases[int(which)]
    if len(cases) != 2 or kind(which) != "b":
        raise unsupported("lax.select_n by integers")
    return np.where(which, cases[1], cases[0])


@row("stop_gradient", "copy", "reduce_precision", "name")
def same(x: Any, **_: Any) -> Any:
    """The same real numbers."""
    return x


@row("optimization_barrier", "device_put")
def all_same(*arrays: Any, **_: Any) -> Any:
    """The same arrays."""
    return list(arrays)


@row()
def convert_element_type(x: Any, *, new_dtype: Any, **_: Any) -> Any:
    """The same real numbers in another dtype; towards 0 as integers, and whether they are not 0."""
    wanted, given = np.dtype(new_dtype).kind, kind(x)
    wanted = "f" if wanted == "V" else wanted  # bfloat16 and its like are floats
    if wanted == "u" or (wanted == "i" and np.dtype(new_dtype).itemsize < 4):
        raise unsupported(f"integers as {np.dtype(new_dtype)}, which may overflow")
    if wanted == given:
        return x
    if wanted == "b":
        return np.not_equal(x, 0)
    if isinstance(x, (bool, int, float)):
        return float(x) if wanted == "f" else int(x)
    if not hasattr(x, "astype"):
        return x  # a size
    if wanted == "f" and isinstance(x, np.ndarray):
        return np.zeros(np.shape(x)) + x  # numbers of the check, which compute exactly
    return x.astype(float if wanted == "f" else int)
