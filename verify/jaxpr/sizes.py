"""Symbolic sizes as JAX's dimensions, and dimensions that JAX made of them as sizes again."""

from __future__ import annotations

import ast
import math
import operator
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from fractions import Fraction
from types import CodeType, FrameType
from typing import Any, Final

import jax
import jax.errors
import jax.export
import numpy as np

from verify.errors import SymbolicBranch, Unsupported
from verify.tracing.builtins import STANDS_FOR
from verify.tracing.frames import tells_classes_apart
from verify.users import is_users

JAX: Final = os.path.dirname(os.path.abspath(jax.__file__)) + os.sep
Dimension: Final = type(jax.export.symbolic_shape("n")[0])
STANDS_FOR[id(Dimension)] = 1  # code that asks for the type of a size goes the way of an int


class Names:
    """Dimensions of one trace: JAX knows the named sizes as ``n0``, ``n1``, ...

    JAX takes a dimension to be at least 1, as sizes are here.
    """

    def __init__(self, shapes: Sequence[Sequence[Any]]) -> None:
        terms = [key for shape in shapes for size in shape for key in getattr(size, "terms", ())]
        names = sorted({name for key in terms for name in key})
        made = jax.export.symbolic_shape(", ".join(f"n{k}" for k in range(len(names)))) if names else ()
        self._dimensions: Mapping[str, Any] = dict(zip(names, made, strict=True))
        self._sizes: dict[str, Any] = {}
        of = next((type(s) for shape in shapes for s in shape if hasattr(s, "terms")), None)
        if of is not None:
            self._sizes = {str(d): of({(name,): Fraction(1)}) for name, d in self._dimensions.items()}

    def __bool__(self) -> bool:
        """Whether there is a named size."""
        return bool(self._dimensions)

    def dimensions(self, shape: Sequence[Any]) -> tuple[Any, ...]:
        """A shape as JAX takes it. Raises Unsupported for a size that is no polynomial of integers."""
        return tuple(size if isinstance(size, int) else self._dimension(size) for size in map(_plain, shape))

    def _dimension(self, size: Any) -> Any:
        if any(c.denominator != 1 for c in size.terms.values()):
            raise Unsupported("a size that is a fraction of another, in JAX")
        products = (int(c) * math.prod(self._dimensions[n] for n in key) for key, c in size.terms.items())
        return sum(products)

    def sized(self, value: Any) -> Any:
        """A parameter of a primitive with sizes in the place of dimensions."""
        if isinstance(value, Dimension):
            return _computed(ast.parse(str(value).replace("^", "**").strip(), mode="eval").body, self._sizes)
        if type(value) in (tuple, list):
            return type(value)(map(self.sized, value))
        return value


def _plain(size: Any) -> Any:
    return size if hasattr(size, "terms") else int(size)


OPERATORS: Final[Mapping[type, Callable[[Any, Any], Any]]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Pow: operator.pow,
}
FUNCTIONS: Final[Mapping[str, Callable[..., Any]]] = {
    "floordiv": operator.floordiv,
    "mod": operator.mod,
    "max": max,
    "min": min,
}


def _computed(node: ast.expr, sizes: Mapping[str, Any]) -> Any:
    """The value of JAX's text for a dimension (``4*n0 + 1``, ``floordiv(n0, 2)``)."""
    if isinstance(node, ast.Constant) and type(node.value) is int:
        return node.value
    if isinstance(node, ast.Name):
        return sizes[node.id]
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -_computed(node.operand, sizes)
    if isinstance(node, ast.BinOp) and type(node.op) in OPERATORS:
        return OPERATORS[type(node.op)](_computed(node.left, sizes), _computed(node.right, sizes))
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in FUNCTIONS:
        return FUNCTIONS[node.func.id](*(_computed(a, sizes) for a in node.args))
    raise Unsupported(f"a size that JAX writes as {ast.unparse(node)}")


def _guarded(original: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def function(self: Any) -> Any:
        if _users_ask():
            raise SymbolicBranch("the code turns a symbolic size into text or a key, which may depend on the size")
        return original(self)

    return function


@contextmanager
def asked_by_users_refused() -> Iterator[None]:
    """While the block runs, code of the user's that asks whether a symbolic size equals another is refused.

    JAX answers no where it does not know, "which is really unsound" (its own comment): its own code is written for that
    answer, a user's `if x.shape[0] == 1` is not. So are a lookup by a size, and its text.
    """
    kept = {name: getattr(Dimension, name) for name in ("__eq__", "__ne__", "__hash__", "__str__", "__repr__")}
    equal, ours = kept["__eq__"], dict[str, Callable[..., Any]]()

    def equals(self: Any, other: Any) -> Any:
        return _decided(equal(self, other), self, other) if _users_ask() else equal(self, other)

    def differs(self: Any, other: Any) -> Any:
        return not (_decided(equal(self, other), self, other) if _users_ask() else equal(self, other))

    ours |= {"__eq__": equals, "__ne__": differs}
    ours |= {name: _guarded(kept[name]) for name in ("__hash__", "__str__", "__repr__")}
    try:
        for name, function in ours.items():
            setattr(Dimension, name, function)
        yield
    finally:
        for name, function in kept.items():
            setattr(Dimension, name, function)


OF_CLASS: Final = frozenset({"__class__"})
# JAX's own functions that tell a symbolic size from a number
TELLING_APART: Final = frozenset(
    getattr(module, name).__code__
    for module in (sys.modules["jax._src.core"], sys.modules[Dimension.__module__])
    for name in ("is_constant_dim", "is_constant_shape", "is_symbolic_dim", "is_dim", "concrete_dim_or_error")
    if hasattr(module, name)
)


@contextmanager
def classes_asked_by_users_refused() -> Iterator[None]:
    """Refuse code of the user's that ran in the block and may tell a symbolic size from a number by its class: it goes
    another way than with the number, at every size. Raises SymbolicBranch."""
    asks: list[CodeType] = []

    def see(frame: FrameType, event: str, _: Any) -> None:
        told = frame.f_code in TELLING_APART
        asker = frame.f_back if told else frame
        if event != "call" or asker is None or not _is_users(asker):
            return
        if told or tells_classes_apart(frame.f_code, OF_CLASS):
            asks.append(asker.f_code)

    before: Any = sys.getprofile()
    sys.setprofile(see)
    try:
        yield
    finally:
        sys.setprofile(before if callable(before) else None)
    for code in asks:
        error = SymbolicBranch("the code asks for the class of a value, where a size may be a symbol of JAX's")
        error.file, error.line = code.co_filename, code.co_firstlineno
        raise error


def _users_ask() -> bool:
    """Whether the user's code asks, through another library too, and not JAX in passing."""
    frame: FrameType | None = sys._getframe(2)
    while frame is not None and not frame.f_code.co_filename.startswith(JAX):
        if _is_users(frame):
            return True
        frame = frame.f_back
    return False


def _is_users(frame: FrameType) -> bool:
    file = frame.f_code.co_filename
    return is_users(file) and file != "<string>"  # where dataclasses and named tuples compare


def _decided(equal: bool, size: Any, other: Any) -> bool:
    """JAX's answer, where it holds whatever the named sizes are. Raises SymbolicBranch."""
    if equal or not isinstance(other, (Dimension, int, float, np.number)):
        return equal
    try:
        if isinstance(other, float) or size > other or size < other:
            return False
    except jax.errors.InconclusiveDimensionOperation:
        pass
    raise SymbolicBranch("the code asks whether a size equals another; it holds at some sizes only")


def same(one: Any, other: Any) -> bool:
    """Whether two sizes are the same whatever the named sizes are."""
    if isinstance(one, int) or isinstance(other, int):
        return isinstance(one, int) and isinstance(other, int) and one == other
    return bool(one.terms == other.terms)
