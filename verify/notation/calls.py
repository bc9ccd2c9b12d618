"""Functions, methods, attributes and subscripts, as NumPy has them; and functions that only papers have."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise
from typing import Any, Final

from verify.notation.paper import PAPER
from verify.notation.products import entrywise
from verify.notation.tokens import Unreadable
from verify.notation.values import ANY, ENTRYWISE, Axes, Value, axes_of_call, numpy, together
from verify.notation.words import METHODS

Tree = Any
_MODULES: Final = frozenset({"np", "numpy", "linalg"})
_OF_TWO: Final = {"max": "maximum", "min": "minimum"}
_CREATED: Final = frozenset({"eye", "ones", "zeros", "identity"})


class Calls:
    """What a reader does with brackets behind something."""

    shapes: Mapping[str, Axes | None]

    def read(self, tree: Tree) -> Value:
        raise NotImplementedError

    def refuse(self, tree: Tree, message: str) -> Unreadable:
        raise NotImplementedError

    def attribute(self, tree: Tree) -> Value:
        base, name = tree.children[0], tree.children[2]
        path = _path(tree)
        if path is not None and path.split(".")[0] not in self.shapes:
            return Value(_named(tree), ())
        value = self.read(base)
        if value.led:
            raise self.refuse(name, "attributes of what a sum counts are not read")
        node = ast.Attribute(value.node, name.value, ast.Load())
        if name.value != "T":
            return Value(node, () if name.value in ("size", "ndim") else None)
        return Value(node, value.axes and value.axes[::-1], row=value.rank == 1 and not value.row)

    def apply(self, tree: Tree) -> Value:
        """``log det A``: a function before its argument, without brackets."""
        name, argument = tree.children
        if name.value in ("log", "ln") and argument.data == "absolute":
            inside = self.read(argument.children[1])
            if inside.rank == 2 and not inside.led:  # log |A|: of the entries' bars nobody takes a logarithm
                return Value(numpy("log(linalg.det(_0))", inside.node), ())
        return self.called(name, name.value, ast.Name(name.value, ast.Load()), [self.read(argument)], {})

    def call(self, tree: Tree) -> Value:
        function, given = tree.children[0], tree.children[2]
        parts = [c for c in given.children if hasattr(c, "data")] if given is not None else []
        keywords = {c.children[0].value: self.read(c.children[2]) for c in parts if c.data == "keyword"}
        arguments = [self.read(c) for c in parts if c.data != "keyword"]
        if any(b.data == "keyword" and a.data != "keyword" for b, a in pairwise(parts)):
            raise self.refuse(tree, "an argument without a name after one with a name")
        path = _path(function)
        if path is not None and path.split(".")[0] not in self.shapes:
            if path == "linalg.norm" and (arguments[1:] or keywords):
                return Value(_call(_named(function), arguments, keywords))
            return self.called(tree, path, _named(function), arguments, keywords)
        if function.data != "attribute":
            raise self.refuse(tree, "only functions and methods by name can be called")
        base, name = self.read(function.children[0]), function.children[2].value
        node = _placed(ast.Attribute(base.node, name, ast.Load()), function)
        self.no_sum(tree, name, [base, *arguments])
        axes = _axes(name, [base, *arguments], keywords) if name in METHODS else None
        return Value(_call(node, arguments, keywords), axes)

    def called(
        self, tree: Tree, path: str, node: ast.expr, arguments: list[Value], keywords: dict[str, Value]
    ) -> Value:
        """A function of NumPy, or of paper."""
        if path in PAPER:
            return self.paper(tree, path, arguments, keywords)
        if path in _OF_TWO and len(arguments) == 2 and not keywords and not _is_axis(arguments):
            return entrywise(f"{_OF_TWO[path]}(_0, _1)", *arguments)
        if path not in ENTRYWISE:
            self.no_sum(tree, path, [*arguments, *keywords.values()])
        return replace(
            Value(_call(node, arguments, keywords), _axes(path, arguments, keywords)), **together(*arguments)
        )

    def paper(self, tree: Tree, path: str, arguments: list[Value], keywords: dict[str, Value]) -> Value:
        """A function that NumPy has not, or not under this name."""
        means = PAPER[path]
        if path == "norm" and (arguments[1:] or keywords):
            return Value(_call(numpy("linalg.norm"), arguments, keywords))
        along = keywords.pop("axis", None) if means.along else None
        if len(arguments) != 1 or keywords:
            raise self.refuse(tree, f"{path} takes one argument")
        (inside,) = arguments
        if inside.led and means.ranks is not None:
            self.no_sum(tree, path, arguments)
        if along is not None and means.along:
            axes = inside.axes if means.gives == "same" else _axes("sum", arguments, {"axis": along})
            return Value(numpy(means.along, inside.node, along.node), axes)
        if means.ranks is not None and inside.rank is not None and inside.rank not in means.ranks:
            raise self.refuse(tree, _wrong_rank(path, means.along is not None, inside.rank))
        if means.ranks is not None and inside.rank is None and means.along:
            raise self.refuse(tree, f"{path} along which axis? Write {path}(X, axis=1)")
        axes = {"number": (), "vector": (ANY,)}.get(means.gives, inside.axes)
        return Value(numpy(means.numpy, inside.node), axes, **together(inside))

    def no_sum(self, tree: Tree, name: str, parts: list[Value]) -> None:
        """Raises Unreadable where a function would see the axes of open indices."""
        if any(p.led for p in parts):
            raise self.refuse(tree, f"{name} of what a sum counts is not read; write it with NumPy's sum")

    def subscript(self, tree: Tree) -> Value:
        base = self.read(tree.children[0])
        if base.led:
            raise self.refuse(tree, "a part of what a sum counts is not read")
        given = tree.children[2]
        keys = [self.read(c) for c in given.children if hasattr(c, "data")]
        several = len(keys) > 1 or given.children[-1] is not None
        node = ast.Tuple([k.node for k in keys], ast.Load()) if several else keys[0].node
        return Value(ast.Subscript(base.node, node, ast.Load()), _selected(base.axes, [k.node for k in keys]))

    def slice(self, tree: Tree) -> Value:
        parts: list[list[ast.expr | None]] = [[None]]
        for child in tree.children:
            if child is not None and not hasattr(child, "data"):
                parts.append([None])
            elif child is not None:
                parts[-1][0] = self.read(child).node
        lower, upper, step = (*(p[0] for p in parts), None)[:3]
        return Value(ast.Slice(lower, upper, step))


def _is_axis(arguments: list[Value]) -> bool:
    """Whether the second argument of ``max`` may be an axis of the first, which has some."""
    first, second = arguments
    literal = second.node.operand if isinstance(second.node, ast.UnaryOp) else second.node
    return first.rank != 0 and isinstance(literal, (ast.Constant, ast.Tuple))


def _wrong_rank(path: str, along: bool, rank: int) -> str:
    if along and rank > 1:
        return f"{path} along which axis? Write {path}(X, axis=1) for one value a row"
    return f"{path} is of a {'vector' if along else 'matrix'}, and this has {rank} axes"


def _path(tree: Tree) -> str | None:
    """``linalg.inv`` for ``np.linalg.inv``, ``sum`` for ``sum``; None where it does not start with a module."""
    if tree.data == "name":
        return str(tree.children[0].value)
    if tree.data != "attribute":
        return None
    base = _path(tree.children[0])
    if base is None or base.split(".")[0] not in _MODULES:
        return None
    return f"{base}.{tree.children[2].value}".removeprefix("np.").removeprefix("numpy.")


def _named(tree: Tree) -> ast.expr:
    """The same as Python has it."""
    if tree.data == "name":
        node: ast.expr = ast.Name(tree.children[0].value, ast.Load())
    else:
        node = ast.Attribute(_named(tree.children[0]), tree.children[2].value, ast.Load())
    return _placed(node, tree)


def _placed(node: ast.expr, tree: Tree) -> ast.expr:
    """The node, which stands where ``tree`` does."""
    node.lineno = node.end_lineno = 1
    node.col_offset, node.end_col_offset = tree.meta.start_pos, tree.meta.end_pos
    return node


def _call(function: ast.expr, arguments: list[Value], keywords: dict[str, Value]) -> ast.expr:
    named = [ast.keyword(name, value.node) for name, value in keywords.items()]
    return ast.Call(function, [a.node for a in arguments], named)


def _axes(path: str, arguments: list[Value], keywords: Mapping[str, Value]) -> Axes | None:
    if path in _CREATED:
        return (ANY,) * (2 if path in ("eye", "identity") else 1) if arguments and arguments[0].rank == 0 else None
    given = keywords.get("axis", arguments[1] if len(arguments) > 1 else Value(ast.Constant(None)))
    node = given.node
    sign = -1 if isinstance(node, ast.UnaryOp) else 1
    inside = node.operand if isinstance(node, ast.UnaryOp) else node
    axis = inside.value if isinstance(inside, ast.Constant) else ...
    axis = sign * axis if isinstance(axis, int) and not isinstance(axis, bool) else axis
    return axes_of_call(path, arguments, axis, "keepdims" in keywords)


def _selected(axes: Axes | None, keys: list[ast.expr]) -> Axes | None:
    """The axes that integers, slices and None leave."""
    if axes is None:
        return None
    left, found = list(axes), []
    for key in keys:
        if isinstance(key, ast.Constant) and key.value is None:
            found.append("1")
        elif isinstance(key, ast.Slice) and left:
            whole = key.lower is key.upper is key.step is None
            axis = left.pop(0)
            found.append(axis if whole else ANY)
        elif isinstance(key, (ast.Constant, ast.UnaryOp)) and left and getattr(key, "value", 0) is not ...:
            left.pop(0)
        else:
            return None
    return (*found, *left)
