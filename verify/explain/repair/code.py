"""A gradient function as a syntax tree that can be edited and run: its source, and the expressions that its result
depends on.
"""

from __future__ import annotations

import ast
import inspect
import textwrap
import types
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from verify.claims.claim import Claim, Gradient
from verify.explain.repair.variant import Variant, variant

LINE: Final = "  # line "  # after an edited statement that is not the last
ALLOWED: Final = (ast.Assign, ast.AugAssign, ast.AnnAssign)
Slot = tuple[ast.AST, str, int | None]  # where an expression stands: its parent, the field, the place in a list


@dataclass(frozen=True)
class Site:
    """An expression that may be edited: where it stands (several places, where they are edited alike), and the
    statement that shows it."""

    slots: tuple[Slot, ...]
    statement: ast.AST

    @property
    def node(self) -> ast.expr:
        """The expression that stands there now."""
        return _get(self.slots[0])

    def put(self, node: ast.expr) -> None:
        """Put another expression there; what is new in it gets the line of what stood there."""
        _located(node, self.node)
        for parent, field, place in self.slots:
            if place is None:
                setattr(parent, field, node)
            else:
                getattr(parent, field)[place] = node


def _located(node: ast.AST, like: ast.expr) -> None:
    """What is new gets the place of another expression; beneath what has a place, everything has one."""
    if "lineno" in node._attributes:
        if hasattr(node, "lineno"):
            return
        ast.copy_location(node, like)
    for inner in ast.iter_child_nodes(node):
        _located(inner, like)


def _get(slot: Slot) -> ast.expr:
    parent, field, place = slot
    found: ast.expr = getattr(parent, field) if place is None else getattr(parent, field)[place]
    return found


@dataclass(frozen=True)
class Code:
    """The gradient function of one input. ``root`` is where its gradient is returned, ``sites`` what that depends on,
    nearest to the return first; ``names`` are the arrays that an expression may use.
    """

    tree: ast.FunctionDef
    namespace: dict[str, Any]
    file: str
    first_line: int
    root: Site
    sites: tuple[Site, ...]
    names: tuple[str, ...]
    free: frozenset[str]  # names that may become parameters

    def function(self) -> Callable[..., Any]:
        """The tree as it stands, as a function. Raises what compiling it raises."""
        compiled = self._compiled(())
        missing = self.free & _read(compiled)
        made = dict(self.namespace)
        exec(self._compiled(sorted(missing)) if missing else compiled, made)
        found: Callable[..., Any] = made[self.tree.name]
        return found

    def _compiled(self, asked: Iterable[str]) -> types.CodeType:
        """The tree as code, with parameters of these names added."""
        self.tree.args.kwonlyargs = [ast.fix_missing_locations(ast.arg(n)) for n in asked]
        self.tree.args.kw_defaults = [None] * len(self.tree.args.kwonlyargs)
        return compile(ast.Module([self.tree], []), self.file, "exec")

    def parameters(self, before: tuple[str, ...]) -> tuple[str, ...]:
        """The arguments by name that the function takes as it was last made."""
        return (*before, *(a.arg for a in self.tree.args.kwonlyargs))

    def shown(self, left: str, site: Site) -> str:
        """The edited statement as a reader writes it, the last one after ``left``: ``dW = G @ X.T``."""
        if site.statement is self.root.statement:
            return f"{left}{ast.unparse(self.root.node)}"
        line = self.first_line + getattr(site.statement, "lineno", 1) - 1
        return f"{ast.unparse(site.statement)}{LINE}{line}"


def code_of(claim: Claim, name: str) -> Code | None:
    """The code of the gradient function that answers for ``name``; None where there is no source to edit."""
    gradient = next(g for g in claim.gradients if name in g.names)
    found = source_of(gradient.function)
    if found is None:
        return None
    tree, namespace, file, first_line = found
    last = tree.body[-1]
    if not isinstance(last, ast.Return) or last.value is None:
        return None
    slot = _returned(claim, gradient, name, last)
    if slot is None:
        return None
    root = Site((slot,), last)
    sites = tuple(_sites(tree, root))
    free = frozenset(claim.arguments if claim.style == "function" else ()) - gradient.called.keys()
    return Code(tree, namespace, file, first_line, root, sites, _names(claim, tree, free), free)


def edited(claim: Claim, name: str, code: Code) -> Variant | None:
    """The claim with the gradient function as its tree stands now; None where that is no program."""
    try:
        function = code.function()
    except (SyntaxError, TypeError, ValueError, RecursionError):
        return None
    gradient = next(g for g in claim.gradients if name in g.names)
    return variant(claim, name, function=function, parameters=code.parameters(gradient.parameters))


def source_of(function: Callable[..., Any]) -> tuple[ast.FunctionDef, dict[str, Any], str, int] | None:
    """A function's tree, the names that it sees, its file and first line; None where its text cannot be found."""
    import numpy as np

    stated = getattr(function, "__source__", None)
    code = getattr(function, "__code__", None)
    if stated is None and not isinstance(function, types.FunctionType):
        return None
    try:
        module = ast.parse(stated or textwrap.dedent(inspect.getsource(function)))
    except (OSError, TypeError, SyntaxError):
        return None
    tree = module.body[-1]
    if not isinstance(tree, ast.FunctionDef):
        return None
    tree.decorator_list, tree.returns = [], None
    namespace: dict[str, Any] = {"np": np}
    if stated is not None:
        exec(compile(ast.Module(module.body[:-1], []), "<string>", "exec"), namespace)
        return tree, namespace, "<string>", 1
    assert code is not None
    closure = inspect.getclosurevars(function).nonlocals
    return tree, {**namespace, **function.__globals__, **closure}, code.co_filename, code.co_firstlineno


def _returned(claim: Claim, gradient: Gradient, name: str, last: ast.Return) -> Slot | None:
    """Where the gradient of ``name`` stands in what the function returns."""
    slot: Slot = (last, "value", None)
    value = last.value
    if claim.style == "loss":
        if not isinstance(value, ast.Tuple) or len(value.elts) < 2:
            return None
        if len(value.elts) > 2:
            return (value, "elts", 1 + gradient.names.index(name))
        slot, value = (value, "elts", 1), value.elts[1]
    if isinstance(value, ast.Dict):
        keys = [k.value if isinstance(k, ast.Constant) else None for k in value.keys]
        place = next((keys.index(k) for k in (name, "d" + name, "d_" + name) if k in keys), None)
        return None if place is None else (value, "values", place)
    if isinstance(value, ast.Tuple) and len(value.elts) == len(gradient.names):
        return (value, "elts", gradient.names.index(name))
    return slot if len(gradient.names) == 1 else None


def _read(code: types.CodeType) -> frozenset[str]:
    """Names that are read from outside a function and those inside it (attributes among them, which does no harm)."""
    return frozenset(code.co_names).union(*(_read(c) for c in code.co_consts if isinstance(c, types.CodeType)))


def _names(claim: Claim, tree: ast.FunctionDef, free: frozenset[str]) -> tuple[str, ...]:
    """Arrays in scope: arguments first, then what the function may ask for, then its own variables."""
    arguments = [a.arg for a in (*tree.args.posonlyargs, *tree.args.args) if a.arg not in ("self", "cache")]
    stored = [n.id for n in ast.walk(tree) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)]
    order = [claim.cotangent, *(i.name for i in claim.inputs if i.differentiable), "out"]
    return tuple(dict.fromkeys((*arguments, *(n for n in order if n in free), *stored)))


def _sites(tree: ast.FunctionDef, root: Site) -> Iterator[Site]:
    """Every expression that the returned gradient depends on: in the return, then statement by statement upwards."""
    yield from _within(root.slots[0], root.statement)
    relevant = {n.id for n in ast.walk(root.node) if isinstance(n, ast.Name)}
    statements = [s for s in ast.walk(tree) if isinstance(s, ALLOWED) and s.value is not None]
    statements.sort(key=lambda s: -s.lineno)
    for _ in range(2):  # twice: loops use what is assigned further down
        for statement in statements:
            if _targets(statement) & relevant and statement.value is not None:
                relevant |= {n.id for n in ast.walk(statement.value) if isinstance(n, ast.Name)}
    for statement in statements:
        if _targets(statement) & relevant:
            yield from _within((statement, "value", None), statement)
            yield from (Site((slot,), statement) for slot in _shifted(statement))


def _shifted(statement: ast.AST) -> Iterator[Slot]:
    """The positions beside others, ``y - 1``, to which a statement writes."""
    target = getattr(statement, "target", None) or getattr(statement, "targets", [None])[0]
    where = target.slice if isinstance(target, ast.Subscript) else None
    every: list[Slot] = [(target, "slice", None)] if where is not None else []
    every += [(where, "elts", k) for k in range(len(where.elts))] if isinstance(where, ast.Tuple) else []
    for slot in every:
        match _get(slot):
            case ast.BinOp(left=ast.Name(), op=ast.Add() | ast.Sub(), right=ast.Constant()):
                yield slot


def _targets(statement: ast.Assign | ast.AugAssign | ast.AnnAssign) -> set[str]:
    targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
    return {n.id for t in targets for n in ast.walk(t) if isinstance(n, ast.Name)}


def _within(slot: Slot, statement: ast.AST) -> Iterator[Site]:
    """The expression in a slot, those in it, and those that occur in it several times, all at once."""
    every = list(_inside(slot))
    same: dict[str, list[Slot]] = {}
    for inner in every:
        yield Site((inner,), statement)
        same.setdefault(ast.unparse(_get(inner)), []).append(inner)
    for slots in same.values():
        if len(slots) > 1 and not isinstance(_get(slots[0]), ast.Constant):
            yield Site(tuple(slots), statement)


def _inside(slot: Slot) -> Iterator[Slot]:
    """The slot and those in it: operands and arguments, not indices, keywords or function names."""
    yield slot
    for inner in _operands(_get(slot)):
        yield from _inside(inner)


def _operands(node: ast.expr) -> list[Slot]:
    match node:
        case ast.BinOp():
            return [(node, "left", None), (node, "right", None)]
        case ast.UnaryOp():
            return [(node, "operand", None)]
        case ast.Compare():
            return [(node, "left", None), (node, "comparators", 0)]
        case ast.Attribute() if not _is_module(node.value):
            return [(node, "value", None)]
        case ast.Subscript():
            return [(node, "value", None)]
        case ast.List() | ast.Tuple():
            return [(node, "elts", k) for k in range(len(node.elts))]
        case ast.Call():
            method = isinstance(node.func, ast.Attribute) and not _is_module(node.func.value)
            first = 0 if not method else len(node.args)  # the arguments of a method are axes and shapes
            inner: list[Slot] = [(node.func, "value", None)] if method else []
            return inner + [(node, "args", k) for k in range(first, len(node.args)) if _is_array(node.args[k])]
    return []


def _is_module(node: ast.expr) -> bool:
    if isinstance(node, ast.Attribute):
        return _is_module(node.value)
    return isinstance(node, ast.Name) and node.id in ("np", "numpy", "linalg")


def _is_array(node: ast.expr) -> bool:
    return not (isinstance(node, ast.Constant) and (isinstance(node.value, str) or node.value is None))
