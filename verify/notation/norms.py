"""Norms: ``||x||``, ``||X||_F^2``, ``\\lVert x \\rVert_1``."""

from __future__ import annotations

from typing import Any, Final

from verify.notation.products import entrywise
from verify.notation.values import Value, numpy, together

LARGEST: Final = ("inf", "infty", "\\infty", "∞")


def norm(reader: Any, tree: Any, *, squared: bool = False) -> Value | None:
    """What a norm is, with the mark of its kind and the square that follow it; None where ``tree`` is no norm."""
    mark = "2"
    named = tree.data == "indexed" and tree.children[0].data == "norm"
    if named:
        mark, tree = tree.children[1].value.strip("_{} "), tree.children[0]
    if tree.data != "norm":
        return None
    inside = reader.read(tree.children[1])
    if inside.rank == 0:
        found = entrywise("abs(_0)", inside)
        return entrywise("_0 ** 2", inside) if squared else found
    if inside.rank is None or inside.rank > 2 or (inside.led and inside.rank > 1):
        raise reader.refuse(tree, "the norm of what: a vector or a matrix? Write its sum of squares")
    if inside.rank == 2 and mark != "F":
        raise reader.refuse(tree, "which norm of a matrix? Write ||X||_F for the root of the sum of squares")
    if mark in LARGEST and inside.rank == 1:
        found = _measured(f"abs(_0).max({'-1' if inside.led else ''})", inside)
        return entrywise("_0 ** 2", found) if squared else found
    if mark not in ("1", "2", "F") or (inside.rank == 1 and mark == "F"):
        raise reader.refuse(
            tree, f"the norm {mark!r} is not read; known are 1, 2 and \\infty of a vector, F of a matrix"
        )
    total = ".sum(-1)" if inside.led else ".sum()"
    if mark == "1":
        found = _measured(f"abs(_0){total}", inside)
        return entrywise("_0 ** 2", found) if squared else found
    return _measured(f"(_0 ** 2){total}" if squared else f"sqrt((_0 ** 2){total})", inside)


def _measured(template: str, inside: Value) -> Value:
    return Value(numpy(template, inside.node), (), **together(inside))
