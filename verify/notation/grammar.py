"""The grammar of a formula: what `parse` lets through, `verify.notation.interpret` gives a value."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any, Final

from verify.codes import Code
from verify.errors import BadInput
from verify.notation.words import (
    ATTRIBUTES,
    BINARY,
    BUILTINS,
    COMPARE,
    CONSTANTS,
    FUNCTIONS,
    INSTEAD,
    METHODS,
    UNARY,
)


@dataclass(frozen=True)
class Formula:
    """A checked expression: text, tree, the inputs that it names, and NumPy's names that it uses without ``np.``."""

    text: str
    tree: ast.expr
    names: tuple[str, ...]
    bare: tuple[str, ...]


def parse(text: str, known: Sequence[str], what: str, sizes: Sequence[str] = ()) -> Formula:
    """Check ``text`` against the grammar. Raises BadInput that names ``what``, the token and its column."""
    try:
        tree = ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError, MemoryError, RecursionError) as error:
        column = getattr(error, "offset", None)
        place = f" (column {column})" if column else ""
        message = getattr(error, "msg", None) or "it cannot be read"
        raise BadInput(f"{what}: {text!r} is not an expression: {message}{place}", code=Code.FORMULA) from None
    used: dict[str, None] = {}
    bare: set[str] = set()
    _Check(what, known, sizes, used, bare).node(tree)
    return Formula(text.strip(), tree, tuple(used), tuple(sorted(bare)))


@dataclass(frozen=True)
class _Check:
    """The grammar: refuses every node that `interpret` does not interpret."""

    what: str
    known: Sequence[str]
    sizes: Sequence[str]
    used: dict[str, None]
    bare: set[str]

    def node(self, node: ast.AST) -> None:
        """Check one node and what is in it."""
        if type(node) not in _RULES:
            self.refuse(node, INSTEAD.get(type(node), "a formula cannot contain this"))
        _RULES[type(node)](self, node)

    def children(self, node: ast.AST) -> None:
        """Check what is in a node, operators included."""
        for child in ast.iter_child_nodes(node):
            if isinstance(child, (ast.operator, ast.unaryop, ast.cmpop)):
                if type(child) not in _OPERATORS:
                    self.refuse(node, INSTEAD.get(type(child), "a formula cannot contain this operator"))
            elif not isinstance(child, ast.expr_context):
                self.node(child)

    def constant(self, node: ast.Constant) -> None:
        """Numbers, booleans, None and `...`; strings only as arguments (einsum, axis orders)."""
        if not isinstance(node.value, (int, float, str, bool, type(None), type(...))):
            self.refuse(node, "only real numbers can be written")

    def name(self, node: ast.Name) -> None:
        """An input, G, out, or a constant."""
        if node.id in self.known:
            self.used[node.id] = None
        elif node.id in CONSTANTS:
            self.bare.add(node.id)
        else:
            self.refuse(node, self._unknown(node.id))

    def _unknown(self, name: str) -> str:
        if name in self.sizes:
            return f"{name!r} is a size; write it as the shape of an input, such as X.shape[0]"
        if name in FUNCTIONS:
            return f"{name!r} is a function; call it"
        known = f"; known are {', '.join(self.known)} (an input needs its --shape)"
        return f"unknown name {name!r}{_near(name, self.known) or known}"

    def attribute(self, node: ast.Attribute) -> None:
        """``.T``, ``.shape``, ...; or a constant of NumPy."""
        path = numpy_path(node)
        if path in CONSTANTS:
            return
        if path is not None:
            self.refuse(node, f"np.{path} is a function; call it" if path in FUNCTIONS else f"unknown np.{path}")
        if node.attr not in ATTRIBUTES:
            known = f"unknown attribute .{node.attr}; known are .{', .'.join(sorted(ATTRIBUTES))}"
            self.refuse(node, f".{node.attr} is a method; call it" if node.attr in METHODS else known)
        self.node(node.value)

    def call(self, node: ast.Call) -> None:
        """A function or a method of the tables."""
        path = function_path(node.func)
        if path is None and isinstance(node.func, ast.Attribute):
            if node.func.attr not in METHODS:
                self.refuse(node.func, f"unknown method {node.func.attr!r}{_near(node.func.attr, METHODS)}")
            self.node(node.func.value)
        elif path is None:
            self.refuse(node, "only functions and methods by name can be called")
        elif path not in FUNCTIONS and path not in BUILTINS:
            self.refuse(node.func, f"unknown function {path!r}{_near(path, [*FUNCTIONS, *BUILTINS])}")
        elif path in FUNCTIONS and numpy_path(node.func) is None:
            self.bare.add(path.split(".")[0])
        for argument in (*node.args, *(k.value for k in node.keywords)):
            self.node(argument)
        for keyword in node.keywords:
            if keyword.arg is None:
                self.refuse(node, "a formula has no **")

    def refuse(self, node: ast.AST, message: str) -> Any:
        """Raise BadInput at a node."""
        column = getattr(node, "col_offset", 0) + 1
        if isinstance(node, ast.Attribute):  # the name after the dot
            column = (node.end_col_offset or column) - len(node.attr) + 1
        if isinstance(node, (ast.BinOp, ast.Compare, ast.BoolOp)):  # what is between the operands
            left = node.values[0] if isinstance(node, ast.BoolOp) else node.left
            column = (left.end_col_offset or 0) + 2
        raise BadInput(f"{self.what}, column {column}: {message}", code=Code.FORMULA)


def _near(name: str, known: Iterable[str]) -> str:
    near = get_close_matches(name, sorted(known), 1)
    return f"; did you mean {near[0]!r}?" if near else ""


_RULES: Final[dict[type[ast.AST], Callable[[_Check, Any], None]]] = {
    ast.Constant: _Check.constant,
    ast.Name: _Check.name,
    ast.Attribute: _Check.attribute,
    ast.Call: _Check.call,
    **dict.fromkeys(
        (ast.BinOp, ast.UnaryOp, ast.Compare, ast.Subscript, ast.Slice, ast.Tuple, ast.List), _Check.children
    ),
}
_OPERATORS: Final = frozenset([*BINARY, *UNARY, *COMPARE])


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
