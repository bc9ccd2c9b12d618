"""What NumPy gives back: a view or a copy, an array without axes or one of its immutable scalars."""

from __future__ import annotations

import itertools
from typing import Any, Final

from verify.errors import Unsupported
from verify.symbolic.array import SymArray, View
from verify.symbolic.axes import generic
from verify.symbolic.sizes import meanings
from verify.terms.alpha import named_apart

# functions whose results share entries with their argument; all others make copies
VIEWS: Final = frozenset(
    {
        *("reshape", "ravel", "transpose", "swapaxes", "squeeze", "diagonal", "diag", "moveaxis", "rollaxis", "conj"),
        *("expand_dims", "broadcast_to", "split", "array_split", "hsplit", "vsplit", "flip", "fliplr", "flipud"),
        *(
            "atleast_1d",
            "atleast_2d",
            "atleast_3d",
            "matrix_transpose",
            "astype",
            "einsum",
            "matrix_power",
            "rot90",
            "diff",
        ),
    }
)
# functions that give one of NumPy's scalars where no axis is left, and those that give one for one
GIVE_SCALARS: Final = frozenset(
    {
        *("sum", "mean", "var", "std", "max", "min", "amax", "amin", "prod", "dot", "vdot", "inner", "trace", "norm"),
        *("det", "count_nonzero", "item", "multi_dot", "clip", "average", "ptp", "vector_norm", "matrix_norm"),
        *("trapezoid", "any", "all", "nansum", "nanmean", "nanvar", "nanstd", "nanmax", "nanmin", "median", "polyval"),
        *("quantile", "percentile"),
    }
)
KEEP_SCALARS: Final = frozenset({"squeeze", "reshape", "transpose", "swapaxes", "astype", "conj"})


def check_write(array: SymArray) -> None:
    """Raise where NumPy would not let one write, or the write would show elsewhere."""
    if not array.axes and array.scalar:
        raise TypeError("'numpy.float64' object does not support item assignment")
    if not array.axes:
        raise Unsupported("writing into an array without axes, which other names may share; give it an axis of size 1")


def owned(result: Any, name: str, args: tuple[Any, ...]) -> Any:
    """The result with entries of its own, except where NumPy gives a view, and one of NumPy's scalars where it does."""
    if not isinstance(result, SymArray):
        return result
    if name not in VIEWS and (isinstance(result, View) or any(result is a for a in args)):
        result = SymArray(result.axes, result.snapshot(), result.boolean, result.integer_bound)
    if not result.axes and not any(result is a for a in args):
        kept = name in KEEP_SCALARS and isinstance(args[0], SymArray) and not args[0].axes and args[0].scalar
        result.scalar = name in GIVE_SCALARS or kept
    return result


@meanings.enters("same")
def _same(left: SymArray, right: SymArray) -> bool:
    """Whether each entry is the same symbol, up to the names of what is summed over."""
    pairs = [(left.snapshot()(i), right.snapshot()(i)) for i in itertools.product(*map(generic, left.axes))]
    return all(named_apart(a.value) is named_apart(b.value) for a, b in pairs)
