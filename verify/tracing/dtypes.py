"""The dtype that NumPy would give an array: truth values, integers or floats; and what it may not become.

Integers are tracked because NumPy truncates what is written into them, refuses them negative powers, and lets them
overflow. Each array of integers carries a bound of its entries; what may pass 62 bits is refused.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from typing import Any, ClassVar, Final

import numpy as np

from verify.codes import Code
from verify.errors import Unsupported
from verify.tracing.frames import asked_by_users
from verify.tracing.protocol import Traced
from verify.tracing.session import unsupported

MOST: Final = 2**62


class Narrow:
    """How many casts to float32 and float16 there were. The reals are the same; what NumPy computes is rounded more."""

    casts: ClassVar[int] = 0
    before: ClassVar[int] = 0  # those before the trace that is under way


def is_float(dtype: Any) -> bool:
    """Whether a dtype is one of real floats; a narrow one is counted."""
    wanted = np.dtype(dtype)
    Narrow.casts += wanted.kind == "f" and wanted.itemsize < 8
    return bool(wanted.kind == "f" and wanted.itemsize <= 8)


def shown(truths: bool, integer_bound: int) -> np.dtype[Any]:
    """The dtype that NumPy would show. Raises Unsupported where it may be a narrow one, and the user's code asks."""
    if not truths and not integer_bound and Narrow.casts > Narrow.before and asked_by_users(2):
        raise unsupported("the dtype of an array after a cast to narrow floats", code=Code.BRANCHES_ON_VALUE)
    return np.dtype(bool if truths else int if integer_bound else float)


FLOATS: Final = (
    None,
    float,
    np.float64,
    np.dtype(np.float64),
    "float",
    "float64",
    "d",
    "f8",
)


def is_truth(x: Any) -> bool:
    """Whether NumPy would give ``x`` the dtype bool."""
    return isinstance(x, (bool, np.bool_)) or getattr(x, "boolean", False) or getattr(x, "dtype", None) == np.bool_


def bound(x: Any) -> int:
    """A bound of the entries (at least 1) where NumPy would make ``x`` integers or truth values; 0 for floats."""
    if is_truth(x):
        return 1
    if isinstance(x, Traced):
        return x.largest
    if isinstance(x, (int, np.integer)):
        return max(1, abs(int(x)))
    if isinstance(x, np.ndarray) and x.dtype.kind in "iu":
        return max(1, *(abs(int(e)) for e in x.flat)) if x.size else 1
    return 0


def checked(name: str, integer_bound: int) -> int:
    """The bound of a result. Raises Unsupported where NumPy's integers might overflow."""
    if integer_bound > MOST:
        raise Unsupported(f"np.{name} of integers, which may overflow; make them floats first")
    return integer_bound


def of_parts(parts: Sequence[Any]) -> tuple[bool, int]:
    """``boolean`` and ``integer_bound`` of an array that holds entries of all ``parts``."""
    bounds = [bound(p) for p in parts]
    truths = bool(parts) and all(map(is_truth, parts))
    return truths, 0 if truths or not all(bounds) else max(bounds, default=0)


def check_width(dtype: np.dtype[Any]) -> None:
    """Raise Unsupported for integers that wrap at numbers that real code reaches."""
    if dtype.kind == "u" or (dtype.kind == "i" and dtype.itemsize < 8):
        raise Unsupported(f"arithmetic of {dtype}, which wraps; use int or float", code=Code.LOSSY_CAST)


BITS: Final = frozenset({"bitwise_and", "bitwise_or", "bitwise_xor", "invert"})


def check_bits(name: str, inputs: Sequence[Any]) -> None:
    """Raise Unsupported where a function of bits is given anything but truth values."""
    if name in BITS and not all(map(is_truth, inputs)):
        raise Unsupported(f"np.{name} of numbers works on their bits; compare them first")


def check_cast(target: Any, value: Any) -> None:
    """Raise Unsupported where NumPy would change a number to fit the dtype of the array it is written to."""
    if target.boolean and not is_truth(value) and not (isinstance(value, int) and value in (0, 1)):
        raise Unsupported("a number written into an array of truth values becomes True; use a float array")
    if target.integer_bound:
        raise Unsupported("a write into an array of integers, which truncates; use a float array", code=Code.LOSSY_CAST)


def of_dtype(dtype: Any, value: Any) -> tuple[bool, int]:
    """``boolean`` and ``integer_bound`` of a new array of this dtype that is filled with ``value``.

    Raises Unsupported for dtypes that cannot hold real numbers.
    """
    if dtype is None:
        return is_truth(value), 0 if is_truth(value) else bound(value)
    kind = np.dtype(dtype).kind
    if kind == "c":
        raise Unsupported("complex arrays: gradproof's derivatives are over the reals", code=Code.COMPLEX)
    if kind != "b" and not is_float(dtype):
        raise Unsupported(
            f"an array of {np.dtype(dtype)} made in the code: writing to it would round", code=Code.LOSSY_CAST
        )
    if kind == "b" and not is_truth(value) and not (isinstance(value, int) and value in (0, 1)):
        raise Unsupported("a number in an array of truth values becomes True; use a float array")
    return kind == "b", 0


def check_result(name: str, dtype: Any, truths: bool) -> bool:
    """Whether ``dtype=`` asks for floats. Raises Unsupported where it asks for anything that rounds."""
    if dtype is None or dtype is np._NoValue:
        return False
    if np.dtype(dtype) != np.dtype(bool) if truths else not is_float(dtype):
        raise Unsupported(f"np.{name} with dtype={np.dtype(dtype)}: it rounds", code=Code.LOSSY_CAST)
    return not truths


# what arithmetic on truth values is in NumPy; what leaves integers integers, with a bound of the result
OF_TRUTHS: Final = {
    "add": "logical_or",
    "maximum": "logical_or",
    "multiply": "logical_and",
    "minimum": "logical_and",
}
OF_INTEGERS: Final[dict[str, Callable[..., int]]] = {
    **dict.fromkeys(("add", "subtract"), operator.add),
    "multiply": operator.mul,
    **dict.fromkeys(("maximum", "minimum", "fmax", "fmin", "clip"), max),
    **{name: lambda a: a for name in ("negative", "positive", "absolute", "conjugate")},
    "square": lambda a: a * a,
    "sign": lambda a: 1,
    **dict.fromkeys(("remainder", "fmod"), lambda a, b: b),
    "floor_divide": lambda a, b: a,
}
# they overflow, or truncate; the steps are floats in one NumPy and integers in another
NOT_OF_INTEGERS: Final = frozenset({"power", "reciprocal", "floor", "ceil", "trunc"})


def of_operation(name: str, inputs: Sequence[Any]) -> int:
    """The bound that a ufunc's result has; 0 for floats. Raises Unsupported where NumPy's integers do otherwise."""
    bounds = [bound(i) for i in inputs]
    if not all(bounds):
        return 0
    truths = all(map(is_truth, inputs))
    if name in NOT_OF_INTEGERS or (truths and name != "divide"):
        raise Unsupported(f"np.{name} of {'truth values' if truths else 'integers'}; make them floats first")
    return checked(name, OF_INTEGERS[name](*bounds)) if name in OF_INTEGERS else 0


def of_cast(dtype: np.dtype[Any], integer_bound: int) -> int:
    """The bound of integers that are made another dtype of integers: narrow ones overflow sooner.

    Raises Unsupported where they wrap in the cast itself.
    """
    if integer_bound >= 2 ** (8 * dtype.itemsize - 1):
        raise Unsupported(f"integers made {dtype}, which may wrap; use int or float", code=Code.LOSSY_CAST)
    return checked("astype", max(integer_bound, 2 ** (64 - 8 * dtype.itemsize)))


def check_dtype(dtype: Any, array: Any = None) -> None:
    """Raise Unsupported where a dtype cannot hold real numbers."""
    if dtype in FLOATS or is_float(dtype):
        return
    kind = np.dtype(dtype).kind
    if array is not None and ((array.boolean and kind in "bi") or (array.integer_bound and kind == "i")):
        return
    if kind == "c":
        raise unsupported("complex numbers", code=Code.COMPLEX)
    if kind in "iub":
        raise unsupported(
            f"making real numbers {np.dtype(dtype)}: that truncates, and has no derivative", code=Code.TRUNCATION
        )
    raise unsupported(f"a cast to {np.dtype(dtype)}", code=Code.NOT_A_NUMBER)
