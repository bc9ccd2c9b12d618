"""The value of a formula, on whatever numbers come: floats, exact numbers or symbols."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from verify.notation.words import BINARY, BUILTINS, COMPARE, UNARY

Values = Mapping[str, Any]


def interpret(node: ast.AST | None, values: Values) -> Any:
    """The value of a node that the grammar has let through, for ``values`` of its names."""
    match node:
        case None:
            return None
        case ast.Constant():
            return node.value
        case ast.Name():
            return values[node.id] if node.id in values else _numpy(node.id)
        case ast.BinOp():
            return BINARY[type(node.op)](interpret(node.left, values), interpret(node.right, values))
        case ast.UnaryOp():
            return UNARY[type(node.op)](interpret(node.operand, values))
        case ast.Compare():
            return _comparison(node, values)
        case ast.Subscript():
            return interpret(node.value, values)[interpret(node.slice, values)]
        case ast.Slice():
            return slice(*(interpret(part, values) for part in (node.lower, node.upper, node.step)))
        case ast.Tuple():
            return tuple(interpret(item, values) for item in node.elts)
        case ast.List():
            return [interpret(item, values) for item in node.elts]
        case ast.Attribute():
            path = numpy_path(node)
            return _numpy(path) if path else getattr(interpret(node.value, values), node.attr)
        case ast.Call():
            return _called(node, values)
    raise TypeError(f"not in the grammar: {node}")  # the grammar refuses it first


def _comparison(node: ast.Compare, values: Values) -> Any:
    operands = [interpret(n, values) for n in (node.left, *node.comparators)]
    parts = [COMPARE[type(op)](a, b) for op, (a, b) in zip(node.ops, pairwise(operands), strict=True)]
    result = parts[0]
    for part in parts[1:]:
        result = result & part
    return result


def _called(node: ast.Call, values: Values) -> Any:
    path = function_path(node.func)
    if path is not None:
        function = BUILTINS.get(path) or _numpy(path)
    else:
        method: Any = node.func
        function = getattr(interpret(method.value, values), method.attr)
    arguments = [interpret(a, values) for a in node.args]
    return function(*arguments, **{str(k.arg): interpret(k.value, values) for k in node.keywords})


def _numpy(path: str) -> Any:
    """Looked up at each call, so that what stands in for NumPy while code is traced stands in here too."""
    import numpy

    found: Any = numpy
    for part in path.split("."):
        found = getattr(found, part)
    return found


def numpy_path(node: ast.AST) -> str | None:
    """``linalg.inv`` for ``np.linalg.inv``; None where it does not start with np or numpy."""
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.insert(0, node.attr)
        node = node.value
    return ".".join(parts) if parts and isinstance(node, ast.Name) and node.id in ("np", "numpy") else None


def function_path(node: ast.AST) -> str | None:
    """The name in the table of a called function, with or without ``np.``; None for a method."""
    path = numpy_path(node)
    if path is not None:
        return path
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "linalg":
        return f"linalg.{node.attr}"
    return None
