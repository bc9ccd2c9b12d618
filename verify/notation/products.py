"""What stands side by side on paper: a number times something, a product of matrices, or a question."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from verify.notation.values import ANY, Value, broadcast, matmul, numpy, together

Refuse = Callable[[str], Exception]
COLUMNS: Final = "two columns side by side: write x^T y for the number, x * y entry by entry, x y^T for the matrix"
UNTOLD: Final = "whether this is a product of matrices or of entries cannot be told here: write @ or *"


def product(a: Value, b: Value, refuse: Refuse) -> Value:
    """``a b``. ``refuse`` makes the error of a question that only the writer can answer."""
    if a.rank == 0 or b.rank == 0:
        axes = a.axes if b.rank == 0 else b.axes
        a, b = aligned(a, b)
        return Value(numpy("_0 * _1", a.node, b.node), axes, a.row or b.row, **together(a, b))
    if a.rank is None or b.rank is None or a.rank > 2 or b.rank > 2:
        raise refuse(UNTOLD)
    if a.rank == 1 and b.rank == 1:
        return _of_vectors(a, b, refuse)
    if (a.rank == 1 and not a.row) or (b.rank == 1 and b.row):
        raise refuse("a column before a matrix, or a row after one: where is its transpose?")
    _check_sizes(a, b, refuse)
    if a.led or b.led:
        return _led(a, b, refuse)
    return Value(numpy("_0 @ _1", a.node, b.node), matmul(a, b), a.rank == 1)


def _of_vectors(a: Value, b: Value, refuse: Refuse) -> Value:
    if a.row == b.row:
        raise refuse(COLUMNS)
    if not a.row:
        if a.led or b.led:
            raise refuse("a sum of matrices x y^T is not read; write it with @")
        return Value(numpy("outer(_0, _1)", a.node, b.node), (*(a.axes or ()), *(b.axes or ())))
    _check_sizes(a, b, refuse)
    return dot(a, b)


def dot(a: Value, b: Value) -> Value:
    """The number ``x^T y``."""
    if a.led and b.led:
        return Value(numpy("(_0 * _1).sum(-1)", a.node, b.node), (), **together(a, b))
    if b.led:
        a, b = b, a
    return Value(numpy("_0 @ _1", a.node, b.node), (), **together(a, b))


def _led(a: Value, b: Value, refuse: Refuse) -> Value:
    """A matrix and a vector for each index of a sum: the vectors are the rows of one array."""
    if a.rank == 1 and not b.led:
        return Value(numpy("_0 @ _1", a.node, b.node), matmul(a, b), True, **together(a, b))
    if b.rank == 1 and not a.led:
        return Value(numpy("_0 @ _1.T", b.node, a.node), matmul(a, b), **together(a, b))
    raise refuse("a product of matrices that a sum counts is not read; write it with einsum")


def _check_sizes(a: Value, b: Value, refuse: Refuse) -> None:
    inner = ((a.axes or (ANY,))[-1], (b.axes or (ANY,))[0])
    if inner[0] != inner[1] and ANY not in inner and "1" not in inner:
        raise refuse(f"sizes {inner[0]} and {inner[1]} meet in this product, and differ")


def aligned(a: Value, b: Value) -> tuple[Value, Value]:
    """Two values whose entries meet: a number that a sum counts, beside a vector that it counts, too."""
    ranks = (a.rank or 0, b.rank or 0)
    if ranks[0] < ranks[1]:
        return _longer(a, ranks[1] - ranks[0]), b
    return a, _longer(b, ranks[0] - ranks[1])


def _longer(value: Value, by: int) -> Value:
    if not value.led or not by:
        return value
    node = numpy(f"_0[..., {', '.join(['None'] * by)}]", value.node)
    return Value(node, (*["1"] * by, *(value.axes or ())), value.row, True, value.free)


def entrywise(template: str, *parts: Value) -> Value:
    """NumPy's operators, entry by entry."""
    axes = broadcast(parts)
    if len(parts) == 2:
        parts = aligned(*parts)
    row = any(p.row for p in parts) and all(p.row or p.rank == 0 for p in parts)
    return Value(numpy(template, *(p.node for p in parts)), axes, row, **together(*parts))
