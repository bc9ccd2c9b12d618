"""Minus infinity in masks: what NumPy makes of it is what the rules make of a real number only in some places.

`exp` takes it to 0, and it may be chosen, added to and scaled by a positive number. The rules would also say
``h - h = 0`` and ``0 * h = 0``, where NumPy has NaN: every other use is refused.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from verify.codes import Code
from verify.domain.signs import visibly_positive
from verify.errors import Unsupported
from verify.terms.term import Term
from verify.terms.walks import postorder

MINUS_INFINITY: Final = "-inf"
CHOOSE_OR_ADD: Final = frozenset({"ite", "add", "sum"})  # the result may be minus infinity again
BOUNDED: Final = frozenset({"exp", "tanh"})  # the result is a number again


def check_infinity(roots: Iterable[Term]) -> None:
    """Raise Unsupported where minus infinity is used for anything that it is no number for."""
    found: dict[Term, bool] = {}
    for root in roots:
        for node in postorder(root, found):
            found[node] = _may_be(node, [found[a] for a in node.args])


def _may_be(node: Term, inside: list[bool]) -> bool:
    """Whether a term may be minus infinity, from what is known of its arguments."""
    if node.op == "entry":
        return bool(node.data[0] == MINUS_INFINITY)
    if not any(inside):
        return False
    others = [a for a, infinite in zip(node.args, inside, strict=True) if not infinite]
    if node.op in CHOOSE_OR_ADD or node.op == "gt":
        return node.op != "gt"
    if node.op == "mul" and len(others) == len(node.args) - 1 and all(map(visibly_positive, others)):
        return True
    if node.op == "fn" and node.data in BOUNDED:
        return False
    raise Unsupported(
        "minus infinity is used for more than a mask before exp; use a large negative number",
        code=Code.INFINITE_CONSTANT,
    )
