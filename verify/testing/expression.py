"""NumPy expressions as syntax trees, built from templates: ``fill("L @ R", L=..., R=...)``."""

from __future__ import annotations

import ast
import functools
from copy import deepcopy
from typing import Any, Final

Parts = dict[str, ast.expr]
PRODUCTS: Final = (ast.Mult, ast.Div, ast.MatMult)


@functools.cache
def template(text: str) -> ast.expr:
    """The tree of an expression. Shared: never change it."""
    return ast.parse(text, mode="eval").body


def fill(text: str, **parts: ast.expr) -> ast.expr:
    """The expression ``text`` with expressions in place of names; transposes of transposes are undone."""
    found: ast.expr = _filled(template(text), parts)
    return found


def _filled(node: Any, parts: Parts) -> Any:
    if isinstance(node, ast.Name) and node.id in parts:
        return parts[node.id]
    if isinstance(node, ast.Attribute) and node.attr == "T":
        return transposed(_filled(node.value, parts))
    if isinstance(node, list):
        return [_filled(n, parts) for n in node]
    if not isinstance(node, ast.AST) or isinstance(node, (ast.operator, ast.unaryop, ast.expr_context)):
        return node
    return type(node)(**{field: _filled(value, parts) for field, value in ast.iter_fields(node)})


def transposed(node: ast.expr) -> ast.expr:
    """``node.T``."""
    if isinstance(node, ast.Attribute) and node.attr == "T":
        return node.value
    return ast.Attribute(node, "T", ast.Load())


def name(text: str) -> ast.expr:
    """A name."""
    return ast.Name(text, ast.Load())


def times(number: int, node: ast.expr) -> ast.expr:
    """An integer times the expression, before its first factor: ``2 * X.T @ Y``."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, PRODUCTS):
        return ast.BinOp(times(number, node.left), node.op, node.right)
    if isinstance(node, ast.Constant) and isinstance(node.value, int):
        return ast.Constant(number * node.value)
    return fill("C * E", C=ast.Constant(number), E=node)


def negated(node: ast.expr) -> ast.expr:
    """Minus the expression, with the sign on the first factor."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, PRODUCTS):
        return ast.BinOp(negated(node.left), node.op, node.right)
    return ast.UnaryOp(ast.USub(), node)


def renamed(tree: ast.expr, old: str, new: str) -> ast.expr:
    """The expression with another name for one."""
    return put(tree, old, name(new))


def put(tree: ast.expr, old: str, by: ast.expr) -> ast.expr:
    """The expression with another in place of a name."""

    class Put(ast.NodeTransformer):
        def visit_Name(self, node: ast.Name) -> ast.expr:
            return deepcopy(by) if node.id == old else node

    made: ast.expr = Put().visit(deepcopy(tree))
    return ast.fix_missing_locations(made)
