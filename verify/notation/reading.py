"""A formula as it is meant: the parser's tree becomes NumPy, and what has two meanings is asked about."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from verify.notation import products, sums
from verify.notation.calls import Calls
from verify.notation.norms import norm
from verify.notation.tokens import Unreadable
from verify.notation.values import ANY, Axes, Value, broadcast, matmul, numpy, together
from verify.notation.words import CONSTANTS

Tree = Any  # of lark, which is imported where a formula is parsed
_OPERATORS: Final = {
    "+": ast.Add, "-": ast.Sub, "*": ast.Mult, "/": ast.Div, "//": ast.FloorDiv, "%": ast.Mod, "@": ast.MatMult,
    "&": ast.BitAnd, "|": ast.BitOr, "**": ast.Pow,
}  # fmt: skip
_SIGNS: Final = {"-": ast.USub, "+": ast.UAdd, "~": ast.Invert}
_COMPARED: Final = {"<": ast.Lt, "<=": ast.LtE, ">": ast.Gt, ">=": ast.GtE, "==": ast.Eq, "!=": ast.NotEq}
_WORDS: Final = {"True": True, "False": False, "None": None}
ENTRIES: Final = "of the matrix, or of its entries? Write A @ A, or A ** 2 entry by entry"


@dataclass
class Reader(Calls):
    """One reading. ``shapes`` are the axes of what has a name, ``sizes`` an input and the axis that each size is."""

    shapes: Mapping[str, Axes | None]
    sizes: Mapping[str, tuple[str, int]]
    unknown: Callable[[str], str]
    opened: list[str] = field(default_factory=list)
    ranges: dict[str, str] = field(default_factory=dict)
    identity: str | None = None

    def read(self, tree: Tree) -> Value:
        """What a part of the formula means. Raises Unreadable."""
        found: Value = _RULES[tree.data](self, tree)
        start, end = tree.meta.start_pos, tree.meta.end_pos
        for node in ast.walk(found.node):
            if not hasattr(node, "col_offset"):
                node.lineno = node.end_lineno = 1  # type: ignore[attr-defined]
                node.col_offset, node.end_col_offset = start, end  # type: ignore[attr-defined]
        return found

    def refuse(self, tree: Tree, message: str) -> Unreadable:
        """The error at a part of the formula, or at a token."""
        place = tree.start_pos if hasattr(tree, "start_pos") else tree.meta.start_pos
        return Unreadable(message, place)

    # atoms

    def number(self, tree: Tree) -> Value:
        return Value(ast.Constant(ast.literal_eval(tree.children[0].value)), (), count=True)

    def string(self, tree: Tree) -> Value:
        return Value(ast.Constant(tree.children[0].value))

    def ellipsis(self, tree: Tree) -> Value:
        return Value(ast.Constant(...))

    def name(self, tree: Tree) -> Value:
        word = tree.children[0].value
        if word in self.shapes:
            return Value(ast.Name(word, ast.Load()), self.shapes[word])
        if word in _WORDS:
            return Value(ast.Constant(_WORDS[word]))
        if word in self.sizes and word in CONSTANTS:
            raise self.refuse(tree, f"{word} is a size and a constant: write np.{word}, or the shape of an input")
        if word in self.sizes:
            return Value(self.size(word), (), count=True)
        if word == "I":
            if self.identity is None:
                raise self.refuse(tree, "I is the identity, of a size that cannot be told here: write eye(n)")
            return Value(numpy("eye(_0)", self.size(self.identity)), (self.identity, self.identity))
        if word not in CONSTANTS:
            raise self.refuse(tree, self.unknown(word))
        return Value(ast.Name(word, ast.Load()), () if word != "newaxis" else None)

    def size(self, word: str) -> ast.expr:
        """A size, as the shape of an input."""
        if word.isdigit():
            return ast.Constant(int(word))
        name, axis = self.sizes[word]
        return numpy(f"_0.shape[{axis}]", ast.Name(name, ast.Load()))

    def group(self, tree: Tree) -> Value:
        return replace(self.read(tree.children[-2]), count=False)

    def items(self, tree: Tree) -> list[Value]:
        return [self.read(c) for c in tree.children if hasattr(c, "data")] if tree is not None else []

    def sequence(self, tree: Tree) -> Value:
        kind = ast.Tuple if tree.data == "tuple" else ast.List
        items = self.items(tree.children[1])
        return Value(kind([i.node for i in items], ast.Load()), **together(*items))

    # operators

    def unary(self, tree: Tree) -> Value:
        sign, operand = tree.children[0].value, self.read(tree.children[1])
        return replace(operand, node=ast.UnaryOp(_SIGNS[sign](), operand.node))

    def binary(self, tree: Tree) -> Value:
        left, sign, right = tree.children
        if sign.value == "/" and right.data == "chain":
            return self.divided(left, right)
        if sign.value in ("+", "-"):
            return self.operated(sign.value, *self.added(left, right))
        return self.operated(sign.value, self.read(left), self.read(right))

    def operated(self, sign: str, a: Value, b: Value) -> Value:
        """NumPy's own operators."""
        if sign == "@":
            return Value(ast.BinOp(a.node, ast.MatMult(), b.node), matmul(a, b), **together(a, b))
        return products.entrywise(f"_0 {sign} _1", a, b)

    def added(self, left: Tree, right: Tree) -> tuple[Value, Value]:
        """Two summands; the identity has the size of the other."""
        first, second = (left, right) if not self.names_identity(left) else (right, left)
        if self.names_identity(first) or not self.names_identity(second):
            return self.read(left), self.read(right)
        one = self.read(first)
        before, self.identity = self.identity, one.axes[-1] if one.rank == 2 and one.axes else None
        self.identity = None if self.identity == ANY else self.identity
        other = self.read(second)
        self.identity = before
        return (one, other) if first is left else (other, one)

    def names_identity(self, tree: Tree) -> bool:
        """Whether ``I`` stands in a part of the formula, and is none of the inputs."""
        return "I" not in self.shapes and any(t.type == "NAME" and t == "I" for t in tree.scan_values(bool))

    def divided(self, left: Tree, chain: Tree) -> Value:
        """``1/2 x^T A x``: only a number, a size or brackets end a denominator."""
        first, juxt = chain.children[0], chain.children[1]
        denominator = self.read(first)
        apart = juxt.start_pos > first.meta.end_pos
        if not apart or not (denominator.count or first.data == "group"):
            raise self.refuse(juxt, "(a / b) c, or a / (b c)? Write the brackets")
        quotient = self.operated("/", self.read(left), denominator)
        return self.folded(quotient, chain.children[1:])

    def chain(self, tree: Tree) -> Value:
        return self.folded(self.read(tree.children[0]), tree.children[1:], tree.children[0])

    def folded(self, first: Value, rest: Sequence[Tree], before: Tree = None) -> Value:
        """A product of factors from the left; the numbers in front are multiplied last, as people write it."""
        numbers = first if first.rank == 0 else None
        value = None if numbers else first
        for sign, factor in zip(rest[::2], rest[1::2], strict=True):
            if before is not None and before.data == "apply" and not sign.value:
                raise self.refuse(sign, "is this inside the function before it? Write its brackets")
            if not sign.value and factor.data == "number":
                raise self.refuse(sign, "a number after a factor: write * or ^")
            other, before = self.read(factor), factor
            if value is None and other.rank == 0 and numbers is not None:
                numbers = self.beside(numbers, other, sign)
            else:
                value = other if value is None else self.beside(value, other, sign)
        if numbers is None or value is None:
            return numbers or value or first
        return self.beside(numbers, value, rest[0])

    def beside(self, a: Value, b: Value, sign: Any) -> Value:
        """Two factors; a dot between two columns is the product that is a number."""
        if sign.value and a.rank == b.rank == 1 and a.row == b.row:
            return products.dot(a, b)
        return products.product(a, b, lambda message: self.refuse(sign, message))

    def compare(self, tree: Tree) -> Value:
        operands = [self.read(c) for c in tree.children[::2]]
        signs = [_COMPARED[c.value]() for c in tree.children[1::2]]
        node = ast.Compare(operands[0].node, signs, [o.node for o in operands[1:]])
        return Value(node, broadcast(operands), **together(*operands))

    # powers and transposes

    def power(self, tree: Tree) -> Value:
        base_tree, exponent_tree = tree.children[0], tree.children[-1]
        if tree.data == base_tree.data == "power":
            raise self.refuse(tree.children[1], "(a^b)^c, or a^(b^c)? Write the brackets")
        exponent = self.read(exponent_tree)
        literal = _literal(exponent.node)
        measured = norm(self, base_tree, squared=literal == 2)
        if measured is not None:
            return measured if literal == 2 else products.entrywise("_0 ** _1", measured, exponent)
        base = self.read(base_tree)
        if isinstance(base.node, ast.Name) and base.node.id == "e" and "e" not in self.shapes:
            return products.entrywise("exp(_0)", exponent)
        if tree.data == "python_power" or base.rank == 0:
            return products.entrywise("_0 ** _1", base, exponent)
        if base.rank == 2 and literal == -1 and not base.led:
            return Value(numpy("linalg.inv(_0)", base.node), base.axes)
        if base.rank != 1 or literal is None or literal < 0:
            raise self.refuse(tree.children[1], f"the power {ENTRIES}")
        return products.entrywise("_0 ** _1", base, exponent)

    def transpose(self, tree: Tree) -> Value:
        value, mark = self.read(tree.children[0]), tree.children[1]
        if mark.type == "TOP" and "T" in self.shapes and "T" in mark.value and "\\" not in mark.value:
            raise self.refuse(mark, "T is an input: write ' for the transpose")
        if value.rank == 1:
            return replace(value, row=not value.row)
        if value.rank == 0 and not value.led:
            return value
        if value.led or (value.rank or 0) > 2:
            raise self.refuse(mark, "the transpose of an array that is no matrix: write swapaxes")
        return Value(numpy("_0.T", value.node), value.axes and value.axes[::-1])

    def inverse_transpose(self, tree: Tree) -> Value:
        value = self.read(tree.children[0])
        if value.rank != 2 or value.led:
            raise self.refuse(tree.children[1], "the inverse of what is no matrix")
        return Value(numpy("linalg.inv(_0).T", value.node), value.axes)

    def pseudoinverse(self, tree: Tree) -> Value:
        value = self.read(tree.children[0])
        if value.rank != 2 or value.led:
            raise self.refuse(tree.children[1], "the pseudoinverse of what is no matrix")
        return Value(numpy("linalg.pinv(_0)", value.node), value.axes and value.axes[::-1])

    # sums over indices

    def indexed(self, tree: Tree) -> Value:
        base, mark = tree.children
        measured = norm(self, tree)
        if measured is not None:
            return measured
        found = sums.indices(mark.value)
        value = self.read(base)
        for i, axis in zip(found, value.axes or (), strict=False):
            if i.isdigit():
                raise self.refuse(mark, f"papers count from 1, NumPy from 0: write [{int(i) - 1}] or [{i}]")
            if i not in self.opened:
                raise self.refuse(mark, f"no sum is over {i}")
            if self.ranges.setdefault(i, axis) != axis:
                raise self.refuse(mark, f"{i} counts to {self.ranges[i]} elsewhere, and to {axis} here")
        return sums.entry(value, found, self.opened, lambda message: self.refuse(mark, message))

    def indexed_sum(self, tree: Tree) -> Value:
        mark, body = tree.children

        def refuse(message: str) -> Unreadable:
            return self.refuse(mark, message)

        names, upto = sums.bound(mark.value, refuse)
        if {*names} & {*self.opened}:
            raise refuse("an index of an outer sum is summed again")
        self.opened += names
        found = sums.summed(mark.value, self.read(body), names, self.opened, refuse)
        del self.opened[-len(names) :]
        for name in names:
            counted = self.ranges.pop(name, ANY)
            if upto is not None and upto != counted:
                raise refuse(f"the sum is written up to {upto}, and {name} counts to {counted}")
        return found

    # delimiters

    def measured(self, tree: Tree) -> Value:
        found = norm(self, tree)
        assert found is not None
        return found

    def absolute(self, tree: Tree) -> Value:
        inside = self.read(tree.children[1])
        if inside.rank == 2 and not inside.led:
            raise self.refuse(tree, "bars around a matrix: write det(A), or abs(A) entry by entry")
        return products.entrywise("abs(_0)", inside)

    def inner(self, tree: Tree) -> Value:
        a, b = self.read(tree.children[1]), self.read(tree.children[3])
        if a.rank == b.rank == 1:
            return products.dot(a, b)
        if a.rank == b.rank == 2 and not (a.led or b.led):
            return Value(numpy("(_0 * _1).sum()", a.node, b.node), ())
        raise self.refuse(tree, "an inner product is of two vectors, or of two matrices")

    def fraction(self, tree: Tree) -> Value:
        return products.entrywise("_0 / _1", self.read(tree.children[2]), self.read(tree.children[5]))

    def root(self, tree: Tree) -> Value:
        return products.entrywise("sqrt(_0)", self.read(tree.children[2]))


def _literal(node: ast.expr) -> Any:
    """The number that a node writes, with its sign; None where it writes none."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        inside = _literal(node.operand)
        return None if inside is None else -inside
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, (int, float)) else None


_RULES: Final[dict[str, Callable[[Reader, Tree], Value]]] = {
    **{name: getattr(Reader, name) for name in (
        "number", "string", "ellipsis", "name", "group", "unary", "binary", "chain", "compare", "power", "transpose",
        "inverse_transpose", "pseudoinverse", "indexed", "indexed_sum", "absolute", "inner", "fraction", "root",
        "attribute", "call", "subscript", "slice", "apply",
    )},
    "python_power": Reader.power, "tuple": Reader.sequence, "list": Reader.sequence, "norm": Reader.measured,
}  # fmt: skip
