"""Sums over named indices: ``sum_i x_i y_i`` as NumPy's sum over an axis.

While a sum is read, each index has an axis of its own, in the order in which the indices were opened; ``x_j`` inside
``sum_i sum_j`` is ``x[None, :]``. A sum adds its axes up, which are the last that were opened.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from verify.notation.values import Value, numpy

Refuse = Callable[[str], Exception]
_SUM: Final = re.compile(
    r".*?_\s*(?:\{(?P<braced>[^{}]*)\}|(?P<bare>\w+))(?:\s*\^\s*(?:\{(?P<to>[^{}]*)\}|(?P<upto>\w)))?$"
)


def indices(text: str) -> tuple[str, ...]:
    """``i,j``, ``ij``, ``i j``."""
    text = text.strip("_{} ")
    parts = [p.strip() for p in re.split(r"[,\s]+", text)] if re.search(r"[,\s]", text) else list(text)
    return tuple(p for p in parts if p)


def bound(text: str, refuse: Refuse) -> tuple[tuple[str, ...], str | None]:
    """The indices of ``sum_{i=1}^n``, and the size to which it counts, where that is written."""
    found = _SUM.fullmatch(text)
    if found is None:
        raise refuse("a sum is written sum_i or sum_{i=1}^{n}")
    lower, to = (found["braced"] or found["bare"]).strip(), found["to"] or found["upto"]
    start = re.fullmatch(r"([^\W\d]\w*)\s*=\s*(\S+)", lower)
    if start:
        if start[2] != "1":
            raise refuse(f"a sum over {start[1]} counts from 1, over all entries; write the part of an array as NumPy")
        return (start[1],), to and to.strip()
    names = indices(lower)
    if not names or not all(n.isidentifier() for n in names) or len({*names}) < len(names):
        raise refuse("the indices of a sum are different letters, as in sum_i or sum_{i,j}")
    return names, to and to.strip()


def entry(value: Value, found: Sequence[str], opened: Sequence[str], refuse: Refuse) -> Value:
    """``x_i``: the entries of ``value``, with an axis for each open index."""
    axes = value.axes
    if axes is None or value.led:
        raise refuse("only an input, or what has a known shape, has indices")
    if len(found) > len(axes):
        raise refuse(f"{len(found)} indices for {len(axes)} axes")
    node, rest = value.node, axes[len(found) :]
    places = [opened.index(i) for i in found]
    if len(found) == 2 and places[0] == places[1]:
        node, places = numpy("_0.diagonal()", node), places[:1]
    elif places == sorted({*places}, reverse=True) and len(axes) == len(found) == 2:
        node, places = numpy("_0.T", node), places[::-1]
    if places != sorted({*places}):
        raise refuse("indices in this order are not read; write einsum")
    if len(places) < len(opened):
        keys = [":" if p in places else "None" for p in range(len(opened))]
        node = numpy(f"_0[{', '.join(keys)}]", node)
    return Value(node, rest, False, True, frozenset(found))


def summed(mark: str, body: Value, names: Sequence[str], opened: Sequence[str], refuse: Refuse) -> Value:
    """The sum of ``body`` over ``names``, the last of the ``opened`` indices; or the product, as the ``mark`` says."""
    how = "prod" if mark.startswith(("\\prod", "∏", "prod")) else "sum"
    missing = [n for n in names if n not in body.free]
    if missing:
        raise refuse(f"{missing[0]} stands nowhere in the sum over it")
    left = len(opened) - len(names)
    free = body.free - {*names}
    if not left and not body.axes:
        return Value(numpy(f"_0.{how}()", body.node), ())
    along = str(left) if len(names) == 1 else str(tuple(range(left, len(opened))))
    return replace(body, node=numpy(f"_0.{how}({along})", body.node), led=bool(left), free=free)
