"""The words of a formula: functions, methods, operators. Whatever is not here is refused."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable
from typing import Any, Final


def words(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


FUNCTIONS: Final = words(
    """
    abs absolute add arange arctan argmax argmin argsort atleast_2d block broadcast_to clip concatenate cos
    cosh cross cumprod cumsum diag diagonal divide dot einsum exp expand_dims expm1 eye flip full_like
    hstack identity inner kron log log10 log1p log2 logaddexp matmul max maximum mean min minimum moveaxis multiply
    negative ones ones_like outer pad power prod ravel reciprocal repeat reshape roll sign sin sinh split
    sqrt square squeeze stack std subtract sum swapaxes take tan tanh tensordot tile trace transpose tril
    triu true_divide var vdot vstack where zeros zeros_like linalg.cholesky linalg.det linalg.inv
    linalg.matrix_power linalg.multi_dot linalg.norm linalg.pinv linalg.slogdet linalg.solve
    """
)
METHODS: Final = words(
    """
    argmax clip copy cumprod cumsum diagonal dot flatten max mean min prod ravel repeat reshape squeeze std
    sum swapaxes take trace transpose var
    """
)
ATTRIBUTES: Final = words("T shape ndim size")
CONSTANTS: Final = words("pi e newaxis")
BUILTINS: Final[dict[str, Callable[..., Any]]] = {"len": len, "float": float}
BINARY: Final[dict[type[ast.operator], Callable[[Any, Any], Any]]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Pow: operator.pow,
    ast.MatMult: operator.matmul,
    ast.BitAnd: operator.and_,
    ast.BitOr: operator.or_,
}
UNARY: Final[dict[type[ast.unaryop], Callable[[Any], Any]]] = {
    ast.USub: operator.neg,
    ast.UAdd: operator.pos,
    ast.Invert: operator.invert,
}
COMPARE: Final[dict[type[ast.cmpop], Callable[[Any, Any], Any]]] = {
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
}
