"""Short expressions by what they are worth: names, and what people make of one or two of them in a backward."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import combinations, permutations
from typing import Any, Final

from verify import limits
from verify.explain.backward.samples import Samples, Worth, equal, keys, vanishes
from verify.testing.expression import fill, name, negated

REDUCTIONS: Final = ("sum", "mean")


@dataclass
class Bank:
    """The shortest known expression of each worth; an expression of a user counts as it stands."""

    samples: Samples
    known: dict[Any, tuple[ast.expr, Worth]] = field(default_factory=dict)
    own: set[str] = field(default_factory=set)  # what the user has written
    divisors: list[str] = field(default_factory=list)  # what that divides by, numbers aside

    def put(self, node: ast.expr) -> Worth | None:
        """Enter an expression, unless it has no value or is no shorter than one of its worth."""
        worth = self.samples.worth(node)
        if worth is not None and not vanishes(worth):  # 0 is written as nothing else
            found = self.find(worth)
            if found is None or length(node) < length(found):
                self.known.update(dict.fromkeys(keys(worth), (node, worth)))
        return worth

    def find(self, worth: Worth) -> ast.expr | None:
        """The expression of a worth."""
        for key in keys(worth):
            found = self.known.get(key)
            if found is not None and equal(found[1], worth):
                return found[0]
        return None

    def signed(self, worth: Worth) -> ast.expr | None:
        """The expression of a worth, or of minus that with its sign."""
        found = self.find(worth)
        opposite = self.find(tuple(-1 * w for w in worth)) if found is None else None
        return found if opposite is None else negated(opposite)


def length(node: ast.expr) -> int:
    """How long an expression is to its reader."""
    return len(ast.unparse(node))


def bank_of(samples: Samples, names: Iterable[str], written: Iterable[ast.expr], output: str = "") -> Bank:
    """What may stand in a line over ``names``, and over what the user has ``written`` of them.

    An ``output`` is paired with the cotangent alone: people do not write ``x @ out`` for what the forward calls a norm.
    """
    made = Bank(samples)
    arrays: dict[str, int] = {}
    for each in names:
        worth = made.put(name(each))
        if worth is not None and worth[0].ndim:
            arrays[each] = worth[0].ndim
    for node in written:
        worth = made.put(node)
        made.own.add(ast.unparse(node))
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div) and not isinstance(node.right, ast.Constant):
            made.divisors.append(ast.unparse(node.right))
        if worth is not None:
            made.put(fill("E.sum()" if worth[0].ndim else "E ** 2", E=node))
    for each in list(arrays)[: limits.FORMULA_PAIRED]:
        for node in _of_one(name(each), arrays[each]):
            made.put(node)
    paired = list(arrays)[: limits.FORMULA_PAIRED]
    for a, b in permutations(paired, 2):
        if output in (a, b) and samples.cotangent not in (a, b):
            continue
        for node in _products(name(a), name(b), arrays[a], arrays[b]):
            made.put(node)
    for a, b in combinations(paired, 2):
        if output in (a, b) and samples.cotangent not in (a, b):
            continue
        for node in _of_two(name(a), name(b), max(arrays[a], arrays[b])):
            made.put(node)
    return made


def _of_one(node: ast.expr, axes: int) -> Iterator[ast.expr]:
    if axes == 2:
        yield fill("E.T", E=node)
    elif axes > 2:
        yield fill("np.swapaxes(E, -1, -2)", E=node)
    yield fill("E ** 2", E=node)
    yield fill("E ** 3", E=node)
    yield fill("E * (1 - E)", E=node)
    yield from _reduced(node, axes)


def _of_two(a: ast.expr, b: ast.expr, axes: int) -> Iterator[ast.expr]:
    product = fill("A * B", A=a, B=b)
    yield product
    yield from _reduced(product, axes)


def _reduced(node: ast.expr, axes: int) -> Iterator[ast.expr]:
    for how in REDUCTIONS:
        yield fill(f"E.{how}()", E=node)
        for axis in range(axes if axes > 1 else 0):
            yield fill(f"E.{how}({axis})", E=node)
            yield fill(f"E.{how}({axis}, keepdims=True)", E=node)


def _products(a: ast.expr, b: ast.expr, left: int, right: int) -> Iterator[ast.expr]:
    if left >= 2 or right >= 2:
        yield fill("A @ B", A=a, B=b)
        if left == 2:
            yield fill("A.T @ B", A=a, B=b)
        if right == 2:
            yield fill("A @ B.T", A=a, B=b)
    elif left == right == 1:
        yield fill("A @ B", A=a, B=b)
        yield fill("np.outer(A, B)", A=a, B=b)
