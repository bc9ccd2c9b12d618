"""The grammar of a formula: what `parse` lets through, `verify.notation.interpret` gives a value."""

from __future__ import annotations

import ast
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any, Final

from verify.codes import Code
from verify.errors import BadInput
from verify.notation.interpret import function_path, numpy_path
from verify.notation.paper import PAPER
from verify.notation.reading import Reader
from verify.notation.tokens import Lexer, Piece, Unreadable
from verify.notation.values import Axes
from verify.notation.words import (
    ATTRIBUTES,
    BINARY,
    BUILTINS,
    COMPARE,
    CONSTANTS,
    FUNCTIONS,
    METHODS,
    UNARY,
)


@dataclass(frozen=True)
class Formula:
    """A checked expression: ``text`` in NumPy, its tree, the inputs that it names, and NumPy's names without ``np.``.

    ``written``: the text as it was given. ``axes``: the sizes of its value, where these can be told.
    """

    text: str
    tree: ast.expr
    names: tuple[str, ...]
    bare: tuple[str, ...]
    written: str
    axes: Axes | None

    @property
    def reading(self) -> str | None:
        """How the text was understood; None where it was NumPy already."""
        return None if self.text == self.written else self.text


def parse(text: str, known: Mapping[str, Axes | None], what: str) -> Formula:
    """Read ``text``: NumPy, or what papers and LaTeX write. ``known``: what has a name, and its axes where known.

    Raises BadInput that names ``what``, the token and its column, and shows the place.
    """
    written = text.strip()
    used: dict[str, None] = {}
    bare: set[str] = set()
    sizes = _sizes(known)
    try:
        found = Reader(known, sizes, lambda word: _unknown(word, known)).read(_tree(written, {*known, *sizes}))
        _Check(known, used, bare).node(found.node)
        numpy = written if _is_python(written, found.node) else ast.unparse(found.node)
    except Unreadable as error:
        raise BadInput(_shown(written, error, what), code=Code.FORMULA) from None
    except RecursionError:
        raise BadInput(f"{what}: the formula is too deep to be read", code=Code.FORMULA) from None
    return Formula(numpy, found.node, tuple(used), tuple(sorted(bare)), written, found.axes)


def _sizes(known: Mapping[str, Axes | None]) -> dict[str, tuple[str, int]]:
    """Each size that is an axis of an input, and which."""
    found: dict[str, tuple[str, int]] = {}
    for name, axes in known.items():
        for place, size in enumerate(axes or ()):
            if size.isidentifier() and size not in FUNCTIONS and size not in PAPER and name not in ("G", "out"):
                found.setdefault(size, (name, place))
    return found


def _tree(text: str, words: set[str]) -> Any:
    """The parser's tree. Raises Unreadable."""
    from lark import UnexpectedToken

    pieces = Lexer(text, words).read()
    if not pieces:
        raise Unreadable("there is no formula", 0)
    try:
        return _parser().parse(pieces)
    except UnexpectedToken as error:
        place = len(text) if error.token.type == "$END" else error.pos_in_stream or 0
        raise Unreadable(_unexpected(error), place) from None


@cache
def _parser() -> Any:
    """The parser of the grammar, made at the first formula: a run without one pays nothing."""
    from lark import Lark, Token
    from lark.lexer import Lexer as Base

    class Stream(Base):
        """Our tokens as lark takes them."""

        def __init__(self, conf: Any) -> None:
            """What lark tells a lexer says nothing that ours needs."""

        def lex(self, pieces: list[Piece]) -> Iterator[Token]:  # type: ignore[override]
            for p in pieces:
                yield Token(p.type, p.value, p.start, 1, p.start + 1, 1, p.end + 1, p.end)

    grammar = (Path(__file__).parent / "formula.lark").read_text(encoding="utf-8")
    return Lark(grammar, parser="lalr", lexer=Stream, propagate_positions=True, maybe_placeholders=True)


def _unexpected(error: Any) -> str:
    if error.token.type == "$END":
        return "the formula ends here, and is not complete"
    if error.token.type == "JUXT":
        return "something is missing between these two"
    return f"{str(error.token)!r} cannot stand here"


def _is_python(text: str, node: ast.expr) -> bool:
    """Whether a formula is NumPy as it stands."""
    try:
        return ast.dump(ast.parse(text, mode="eval").body) == ast.dump(node)
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        return False


def _shown(text: str, error: Unreadable, what: str) -> str:
    """What is wrong, and a caret below the place; of a long formula, the part around it."""
    line = "".join(c if c.isprintable() else " " for c in text)
    start = max(0, error.column - SHOWN // 2)
    part = line[start : start + SHOWN]
    return f"{what}, column {error.column + 1}: {error.message}\n    {part}\n    {' ' * (error.column - start)}^"


SHOWN: Final = 52  # characters of a formula that are shown around a place in it, on a screen of 60 columns


def _unknown(name: str, known: Mapping[str, Axes | None]) -> str:
    if name in FUNCTIONS or name in PAPER:
        return f"{name!r} is a function; call it"
    names = f"; known are {', '.join(known)} (an input needs its --shape)"
    return f"unknown name {name!r}{_near(name, known) or names}"


@dataclass(frozen=True)
class _Check:
    """What is let through: refuses every node that `interpret` does not interpret."""

    known: Collection[str]
    used: dict[str, None]
    bare: set[str]

    def node(self, node: ast.AST) -> None:
        """Check one node and what is in it."""
        if type(node) not in _RULES:
            self.refuse(node, "a formula cannot contain this")
        _RULES[type(node)](self, node)

    def children(self, node: ast.AST) -> None:
        """Check what is in a node, operators included."""
        for child in ast.iter_child_nodes(node):
            if isinstance(child, (ast.operator, ast.unaryop, ast.cmpop)):
                if type(child) not in _OPERATORS:
                    self.refuse(node, "a formula cannot contain this operator")
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
            self.refuse(node, f"unknown name {node.id!r}")

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
            self.refuse(node.func, f"unknown function {path!r}{_near(path, [*FUNCTIONS, *BUILTINS, *PAPER])}")
        elif path in FUNCTIONS and numpy_path(node.func) is None:
            self.bare.add(path.split(".")[0])
        for argument in (*node.args, *(k.value for k in node.keywords)):
            self.node(argument)

    def refuse(self, node: ast.AST, message: str) -> Any:
        """Raise BadInput at a node."""
        column = getattr(node, "col_offset", 0) + 1
        if isinstance(node, ast.Attribute):  # the name after the dot
            column = (node.end_col_offset or column) - len(node.attr) + 1
        if isinstance(node, (ast.BinOp, ast.Compare, ast.BoolOp)):  # what is between the operands
            left = node.values[0] if isinstance(node, ast.BoolOp) else node.left
            column = (left.end_col_offset or 0) + 2
        raise Unreadable(message, column - 1)


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
