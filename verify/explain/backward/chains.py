"""Sums and products as chains, whose parts may be regrouped."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce
from math import prod
from typing import Final

from verify.testing.expression import fill, negated, times

Part = tuple[ast.expr, bool]  # a factor or a term, and whether it divides or is taken away


@dataclass(frozen=True)
class Chain:
    """Operators that may be regrouped: those of ``kinds`` join, the second the other way round."""

    kinds: tuple[type[ast.operator], type[ast.operator]]
    joined: tuple[str, str]
    alone: Callable[[ast.expr], ast.expr]  # the second kind's part, where it stands first

    def parts(self, node: ast.expr) -> list[Part]:
        """The parts of a chain, in order."""
        match node:
            case ast.BinOp(left=left, op=op, right=right) if isinstance(op, self.kinds):
                other = isinstance(op, self.kinds[1])
                return [*self.parts(left), *((p, away != other) for p, away in self.parts(right))]
            case ast.UnaryOp(op=ast.USub(), operand=inner) if self is SUMS:
                return [(p, not away) for p, away in self.parts(inner)]
        positive = _positive(node) if self is SUMS else None
        return [(node, False)] if positive is None else [(positive, True)]

    def whole(self, parts: Sequence[Part]) -> ast.expr:
        """Parts joined, those that stand the other way round last."""
        first, *rest = sorted(parts, key=lambda p: p[1])
        start = self.alone(first[0]) if first[1] else first[0]
        return reduce(lambda x, p: fill(self.joined[p[1]], L=x, R=p[0]), rest, start)


def _positive(node: ast.expr) -> ast.expr | None:
    """A product without the sign of its first factor; None where it has none."""
    match node:
        case ast.UnaryOp(op=ast.USub(), operand=inner):
            return inner
        case ast.BinOp(left=left, op=ast.Mult() | ast.Div() | ast.MatMult() as op, right=right):
            first = _positive(left)
            return None if first is None else ast.BinOp(first, op, right)
    return None


PRODUCTS: Final = Chain((ast.Mult, ast.Div), ("L * R", "L / R"), lambda node: fill("1 / E", E=node))
SUMS: Final = Chain((ast.Add, ast.Sub), ("L + R", "L - R"), negated)


def signed(node: ast.expr) -> ast.expr:
    """A product with its sign in front, where one of its later factors has one."""
    bare: list[Part] = []
    turned = False
    for factor, divides in PRODUCTS.parts(node):
        positive = _positive(factor)
        turned ^= positive is not None
        bare.append((factor if positive is None else positive, divides))
    if all(_positive(factor) is None for factor, _ in PRODUCTS.parts(node)[1:]):
        return node
    return negated(PRODUCTS.whole(bare)) if turned else PRODUCTS.whole(bare)


def cancelled(tree: ast.expr) -> ast.expr:
    """An expression without numbers that multiply a product and divide it again: ``2 * ((A + A.T) / 2) @ x``."""
    found: ast.expr = _Cancelled().visit(deepcopy(tree))
    return ast.fix_missing_locations(ast.copy_location(found, tree))


class _Cancelled(ast.NodeTransformer):
    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        made = self.generic_visit(node)
        assert isinstance(made, ast.BinOp)
        parts = [p for part in PRODUCTS.parts(made) for p in _halved(*part)]
        above, below = ([n for p, d in parts if d == divides and (n := _whole(p))] for divides in (False, True))
        rest = [(p, divides) for p, divides in parts if not _whole(p)]
        if not (above and below and rest):
            return made
        number = Fraction(prod(above), prod(below))
        left = PRODUCTS.whole(rest)
        if number.denominator != 1:
            left = fill("E / N", E=left, N=ast.Constant(number.denominator))
        return left if number.numerator == 1 else times(number.numerator, left)


def _whole(node: ast.expr) -> int:
    """The integer that is written; 0 where there is none."""
    return node.value if isinstance(node, ast.Constant) and type(node.value) is int else 0


def _halved(node: ast.expr, divides: bool) -> list[Part]:
    """A factor; of a matrix product whose first array is divided by a number, the product and the number."""
    match node:
        case ast.BinOp(ast.BinOp(first, ast.Div(), ast.Constant() as number), ast.MatMult(), last) if not divides:
            return [(fill("A @ B", A=first, B=last), False), (number, True)]
    return [(node, divides)]
