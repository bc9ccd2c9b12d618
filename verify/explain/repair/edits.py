"""What people get wrong in a gradient, as a table of rewritings: a form of expression, its alternatives as NumPy.

In a row, L and R are the operands, E is the expression itself or its operand, N each array in scope. The cost orders
what is tried: a transpose or a sign before a new factor.
"""

from __future__ import annotations

import ast
import functools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from verify.testing.expression import Parts, fill, negated, template, times


@dataclass(frozen=True)
class Row:
    """Alternatives to expressions of one form; ``parts`` takes such an expression apart, or gives None."""

    parts: Callable[[ast.expr], Parts | None]
    alternatives: tuple[str, ...]
    cost: int = 1


def _binary(*operators: type[ast.operator]) -> Callable[[ast.expr], Parts | None]:
    def parts(node: ast.expr) -> Parts | None:
        if isinstance(node, ast.BinOp) and isinstance(node.op, operators):
            return {"L": node.left, "R": node.right}
        return None

    return parts


def _negated(node: ast.expr) -> Parts | None:
    return {"E": node.operand} if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub) else None


def _transposed(node: ast.expr) -> Parts | None:
    return {"E": node.value} if isinstance(node, ast.Attribute) and node.attr == "T" else None


def _number(node: ast.expr) -> Parts | None:
    return {"E": node} if isinstance(node, ast.Constant) and type(node.value) in (int, float) else None


def _applied(node: ast.expr) -> Parts | None:
    """A function of one array, or a method: what it is applied to."""
    if not isinstance(node, ast.Call):
        return None
    if _method(node) is not None:
        assert isinstance(node.func, ast.Attribute)
        return {"E": node.func.value}
    return {"E": node.args[0]} if node.args and not isinstance(node.args[0], ast.Starred) else None


def _call_of(node: ast.expr) -> Parts | None:
    return {"E": node} if isinstance(node, ast.Call) else None


def _compound(node: ast.expr) -> Parts | None:
    return {"E": node} if isinstance(node, (ast.BinOp, ast.Call, ast.Attribute, ast.Subscript)) else None


def _named(node: ast.expr) -> Parts | None:
    return {"E": node} if isinstance(node, ast.Name) else None


def _array(node: ast.expr) -> Parts | None:
    return _compound(node) or _named(node)


def _sized(node: ast.expr) -> Parts | None:
    """A size of an array, as ``X.shape[0]``."""
    match node:
        case ast.Subscript(value=ast.Attribute(value=of, attr="shape")):
            return {"E": of}
    return None


def _doubled(node: ast.expr) -> Parts | None:
    """Twice an array, as in the gradient of a quadratic form of a symmetric one."""
    match node:
        case ast.BinOp(left=ast.Constant(value=2), op=ast.Mult(), right=ast.Name()):
            return {"E": node.right}
    return None


def _compared(node: ast.expr) -> Parts | None:
    if isinstance(node, ast.Compare) and len(node.ops) == 1:
        return {"L": node.left, "R": node.comparators[0]}
    return None


ROWS: Final = (
    Row(
        _binary(ast.MatMult),
        ("R @ L", "L.T @ R", "L @ R.T", "R.T @ L", "R @ L.T", "L.T @ R.T", "R.T @ L.T"),
    ),
    Row(_negated, ("E",)),
    Row(_transposed, ("E",)),
    Row(_binary(ast.Add), ("L - R", "R - L", "L", "R")),
    Row(_binary(ast.Sub), ("L + R", "R - L", "L", "-R")),
    Row(_binary(ast.Mult), ("L", "R", "L / R", "L @ R")),
    Row(_binary(ast.Div), ("L", "L * R")),
    Row(_binary(ast.Pow), ("L", "L ** (R - 1)", "L ** (R + 1)")),
    Row(_named, ("E.T", "N", "(E + E.T) / 2")),
    Row(_number, ("-E", "2 * E", "E / 2", "E + 1", "E - 1")),
    Row(_applied, ("E",)),
    Row(_call_of, ("E ** 2",)),
    Row(_sized, ("E.shape[0]", "E.shape[1]")),
    Row(_doubled, ("E + E.T",)),
    Row(_compared, ("R < L", "R > L", "L <= R", "L >= R")),
    Row(_compound, ("E.T", "-E", "2 * E", "E / 2"), 2),
    Row(_binary(ast.MatMult), ("np.outer(L, R)", "np.outer(R, L)", "L * R"), 2),
    Row(_binary(ast.Mult), ("np.outer(L, R)", "np.outer(R, L)", "R @ L"), 2),
    Row(_compound, ("N", "N.T"), 2),
    Row(_number, ("E * N", "N"), 2),
    Row(_array, ("E * N",), 2),
    Row(
        _array,
        (
            *("E.sum(0)", "E.sum(1)", "E.sum()", "E.sum(0, keepdims=True)", "E.sum(-1, keepdims=True)"),
            *("E.mean(0)", "E.mean()", "E[:, None]", "E[None]", "np.diag(E)", "np.ones_like(N) * E"),
        ),
        2,
    ),
    Row(_applied, ("E * (1 - E)", "1 - E ** 2"), 2),
    Row(_named, ("1 - E", "E * (1 - E)"), 2),  # of a probability, or of the value of a sigmoid
    Row(_compound, ("np.triu(E)", "np.tril(E)", "E * (1 - E)", "1 - E ** 2", "E ** 2"), 3),
    Row(_array, ("E * N.sum(0)", "E * N.sum(-1, keepdims=True)", "E - E.mean()", "E @ N", "N @ E", "N.T @ E"), 3),
)

FUNCTIONS: Final = {  # mixed up with each other
    **{"sum": ("mean",), "mean": ("sum",), "tile": ("broadcast_to",), "sin": ("cos",), "cos": ("sin",)},
    **{"triu": ("tril",), "tril": ("triu",), "maximum": ("minimum",), "minimum": ("maximum",)},
    **{"zeros_like": ("ones_like",), "repeat": ("tile",), "dot": ("outer",), "outer": ("dot",), "max": ("sum",)},
}
AXES: Final = ("0", "1", "-1", "-2", "(0, 1)", "(0, 2)", "(1, 2)", "(0, 1, 2)", "(0, 2, 3)", "(0, 1, 3)", "None")
REDUCTIONS: Final = frozenset({"sum", "mean", "max", "min", "prod", "std", "var"})


def alternatives(node: ast.expr, names: tuple[str, ...], cost: int) -> Iterator[ast.expr]:
    """What could stand in place of ``node``, of one cost."""
    for row in ROWS:
        parts = row.parts(node) if row.cost == cost else None
        for text in row.alternatives if parts else ():
            for name in names if _mentions(text) else ("",):
                made = _made(text, {**(parts or {}), "N": ast.Name(name or "N", ast.Load())})
                if not _same_name(made, node):
                    yield made
    if cost == 1 and isinstance(node, ast.Call):
        yield from _calls(node)


def _made(text: str, parts: Parts) -> ast.expr:
    """A template filled; signs and numbers go before the first factor."""
    if text == "2 * E":
        return times(2, parts["E"])
    if text in ("E + 1", "E - 1") and isinstance(parts["E"], ast.Constant) and isinstance(parts["E"].value, int):
        return ast.Constant(parts["E"].value + (1 if "+" in text else -1))
    if "(R " in text and isinstance(parts["R"], ast.Constant) and isinstance(parts["R"].value, int):
        return fill("L ** R", L=parts["L"], R=ast.Constant(parts["R"].value + (1 if "+" in text else -1)))
    return negated(parts["E"]) if text == "-E" else fill(text, **parts)


def _same_name(one: ast.expr, other: ast.expr) -> bool:
    return isinstance(one, ast.Name) and isinstance(other, ast.Name) and one.id == other.id


@functools.cache
def _mentions(text: str) -> bool:
    return any(isinstance(n, ast.Name) and n.id == "N" for n in ast.walk(template(text)))


def _method(node: ast.Call) -> str | None:
    """The method's name, of a call on an array."""
    if isinstance(node.func, ast.Attribute):
        whole = node.func.value
        if not (isinstance(whole, ast.Name) and whole.id in ("np", "numpy")) and not isinstance(whole, ast.Attribute):
            return node.func.attr
        if isinstance(whole, ast.Attribute) and whole.attr != "linalg":
            return node.func.attr
    return None


def _calls(node: ast.Call) -> Iterator[ast.expr]:
    """The same call of another function, or along other axes."""
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    for other in FUNCTIONS.get(name, ()):
        if isinstance(node.func, ast.Attribute):
            yield _call(node, ast.Attribute(node.func.value, other, ast.Load()), node.args, node.keywords)
    if name not in REDUCTIONS:
        return
    array = [] if _method(node) else node.args[:1]
    keep = [k for k in node.keywords if k.arg == "keepdims"]
    toggled = [] if keep else [ast.keyword("keepdims", ast.Constant(True))]
    yield _call(node, node.func, node.args, [*(k for k in node.keywords if k.arg != "keepdims"), *toggled])
    for axis in AXES:
        for keywords in (keep, toggled):
            yield _call(node, node.func, [*array, template(axis)], keywords)


def _call(node: ast.Call, function: ast.expr, arguments: list[Any], keywords: list[ast.keyword]) -> ast.expr:
    return ast.Call(function, arguments, keywords)
