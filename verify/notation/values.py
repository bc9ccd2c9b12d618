"""What is known of a part of a formula while it is read: its NumPy, and its axes where these can be told.

Axes decide what paper leaves to its reader: whether ``A x`` is a product of matrices, whether ``x y`` means anything.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from verify.notation.words import words

Axes = tuple[str, ...]
ANY: Final = "?"  # an axis of unknown size


@dataclass(frozen=True)
class Value:
    """``node`` is NumPy; ``axes`` the sizes as a shape names them, or None where nobody can tell.

    ``row``: a vector that was transposed. ``free``: the indices of sums that it depends on; ``led``: its array has an
    axis for each open index, before ``axes``. ``count``: a number that is written, or a size.
    """

    node: ast.expr
    axes: Axes | None = None
    row: bool = False
    led: bool = False
    free: frozenset[str] = frozenset()
    count: bool = False

    @property
    def rank(self) -> int | None:
        """The number of axes, where it is known."""
        return None if self.axes is None else len(self.axes)


def broadcast(parts: Sequence[Value]) -> Axes | None:
    """The axes of what NumPy makes of these entry by entry."""
    if any(p.axes is None for p in parts):
        return None
    longest = max((len(p.axes or ()) for p in parts), default=0)
    padded = [("1",) * (longest - len(p.axes or ())) + (p.axes or ()) for p in parts]
    return tuple(next((a for a in axis if a != "1"), "1") for axis in zip(*padded, strict=True))


def matmul(a: Value, b: Value) -> Axes | None:
    """The axes of ``a @ b``."""
    if a.axes is None or b.axes is None or not (0 < len(a.axes) < 3 and 0 < len(b.axes) < 3):
        return None
    return (*a.axes[:-1], *(b.axes[1:] if len(b.axes) == 2 else ()))


def together(*parts: Value) -> dict[str, Any]:
    """What a value made of these inherits."""
    return {"led": any(p.led for p in parts), "free": frozenset().union(*(p.free for p in parts))}


def numpy(template: str, *nodes: ast.expr) -> ast.expr:
    """NumPy with ``_0``, ``_1``, ... replaced."""
    given = {f"_{i}": node for i, node in enumerate(nodes)}
    return _Filled(given).visit(deepcopy(_parsed(template)))  # type: ignore[no-any-return]


@cache
def _parsed(template: str) -> ast.expr:
    node = ast.parse(template, mode="eval").body
    for part in ast.walk(node):  # where it stands in the template is nowhere in the formula
        for place in ("lineno", "col_offset", "end_lineno", "end_col_offset"):
            if hasattr(part, place):
                delattr(part, place)
    return node


class _Filled(ast.NodeTransformer):
    def __init__(self, given: Mapping[str, ast.expr]) -> None:
        self.given = given

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return deepcopy(self.given.get(node.id, node))


_SAME: Final = words(
    """
    abs absolute arctan clip cos cosh exp expm1 log log1p negative reciprocal sign sin sinh sqrt square
    tan tanh ones_like zeros_like full_like cumsum cumprod tril triu copy flip roll
    """
)
ENTRYWISE: Final = words(
    """
    abs absolute arctan cos cosh exp expm1 log log1p negative reciprocal sign sin sinh sqrt square
    tan tanh add subtract multiply divide true_divide power maximum minimum logaddexp where
    """
)
_REDUCED: Final = words("sum mean max min prod std var")


def axes_of_call(name: str, arguments: Sequence[Value], axis: Any, keeps: bool) -> Axes | None:
    """The axes of what a function of NumPy gives; ``axis`` is an int, None, or ... where it is anything else."""
    first = arguments[0] if arguments else Value(ast.Constant(0))
    rank = first.rank
    if name in _REDUCED:
        if axis is None:
            return None if keeps else ()
        if rank is None or not isinstance(axis, int) or not -rank <= axis < rank:
            return None
        axes = list(first.axes or ())
        axes[axis : axis + 1 or None] = ["1"] if keeps else []
        return tuple(axes)
    if name in _SAME:
        return first.axes
    if name in ENTRYWISE:
        return broadcast(arguments)
    return _of_matrices(name, arguments, first)


def _of_matrices(name: str, arguments: Sequence[Value], first: Value) -> Axes | None:
    axes = first.axes or ()
    match name, first.rank, len(arguments):
        case ("trace" | "linalg.det", 2, 1) | ("linalg.norm" | "vdot", _, _):
            return ()
        case "linalg.inv", 2, 1:
            return axes
        case "transpose", (1 | 2), 1:
            return axes[::-1]
        case (("dot" | "matmul"), _, 2):
            return matmul(*arguments)
        case "outer", 1, 2:
            return (*axes, *(arguments[1].axes or (ANY,)))
        case (("diag" | "diagonal"), (1 | 2), 1):
            return (axes[0],) if len(axes) == 2 else (axes[0], axes[0])
        case "linalg.solve", 2, 2:
            return arguments[1].axes
    return None
