"""A forward taken apart at its own intermediates: one small forward for each name that it assigns, in order."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, cast

import numpy as np

from verify.claims.claim import Claim, Gradient, Input
from verify.claims.shapes import Dim, Shape
from verify.everyshape.typed import input_array
from verify.explain.repair.code import source_of
from verify.symbolic import axes as ax
from verify.symbolic.array import SymArray
from verify.symbolic.creation import create
from verify.testing.expression import name
from verify.tracing import patches
from verify.tracing.orders import written_as

ELEMENTWISE: Final = ("maximum", "minimum", "tanh", "exp", "log", "sqrt", "abs", "sin", "cos")
FREE_NAMES: Final = ("D", "Z", "H", "A", "S", "P", "E", "B", "C")  # for what the code gives no name


@dataclass(frozen=True)
class Stage:
    """One intermediate: its name, the expression that it is, and that as a forward of what it is made of."""

    name: str
    text: str
    claim: Claim


def stages(claim: Claim, *, apart: bool = False) -> tuple[Stage, ...]:
    """The stages of a forward, the output last; one alone where its code is no list of assignments with one result.

    With ``apart``, what functions are applied to, and what they give, are stages, too.
    """
    found = source_of(claim.function) if claim.style == "function" and not claim.constants else None
    lines = _lines(found[0]) if found is not None else None
    if found is None or lines is None:
        return (whole(claim),)
    _, namespace, _, _ = found
    try:
        with written_as(d for i in claim.inputs for d in i.shape), patches.using(create):
            return tuple(_staged(claim, _hoisted(lines, claim, apart=apart), namespace))
    except Exception:  # the user's code, part by part: what it raises says that it has no such parts
        return (whole(claim),)


def whole(claim: Claim) -> Stage:
    """The forward as one stage."""
    taken = {*(i.name for i in claim.inputs), *claim.sizes}
    return Stage(next((n for n in FREE_NAMES if n not in taken), "out"), "", claim)


def _lines(tree: ast.FunctionDef) -> list[tuple[str, ast.expr]] | None:
    """The assignments, and the result under its own name; None where there is anything else."""
    found: list[tuple[str, ast.expr]] = []
    body = tree.body[1:] if ast.get_docstring(tree) else tree.body
    for statement in body:
        match statement:
            case ast.Assign(targets=[ast.Name() as target], value=value):
                found.append((target.id, value))
            case ast.Return(value=ast.Name() as result) if found and result.id == found[-1][0]:
                return found
            case ast.Return(value=ast.expr() as value) if not isinstance(value, (ast.Tuple, ast.List, ast.Name)):
                return [*found, ("", value)]
            case _:
                return None
    return None


def _hoisted(lines: Sequence[tuple[str, ast.expr]], claim: Claim, *, apart: bool) -> Iterator[tuple[str, ast.expr]]:
    """What a function is applied to gets a line of its own where it is a product of matrices; or always, ``apart``."""
    taken = {*(i.name for i in claim.inputs), *claim.sizes, *(n for n, _ in lines), claim.cotangent}
    free = iter([n for n in FREE_NAMES if n not in taken])
    for target, value in lines:
        if apart:
            taking = _Apart(free)
            whole = taking.generic_visit(value)
            yield from taking.found
            yield target or next(free, "out"), cast(ast.expr, whole)
            continue
        inner = _applied(value)
        if inner is not None and (made := next(free, None)):
            yield made, inner
            value = _Replaced(ast.unparse(inner), name(made)).visit(value)
        yield target or next(free, "out"), value


def _applied(value: ast.expr) -> ast.expr | None:
    for node in ast.walk(value):
        if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in ELEMENTWISE:
            for inner in node.args:
                if any(isinstance(n, ast.MatMult) for n in ast.walk(inner)):
                    return inner
    return None


class _Apart(ast.NodeTransformer):
    """Takes an expression apart: calls of functions, and what they and products of matrices are of, get names."""

    def __init__(self, free: Iterator[str]) -> None:
        self.free = free
        self.found: list[tuple[str, ast.expr]] = []

    def visit(self, node: ast.AST) -> Any:
        """The node, or its name."""
        if isinstance(node, (ast.keyword, ast.Slice, ast.Tuple, ast.List)):
            return node
        node = self.generic_visit(node)
        return self._named(node) if isinstance(node, ast.Call) and _is_function(node.func) else node

    def generic_visit(self, node: ast.AST) -> ast.AST:
        """The parts of a node, those of a function named."""
        node = super().generic_visit(node)
        if isinstance(node, ast.Call) and _is_function(node.func):
            node.args = [self._named(a) if isinstance(a, ast.BinOp) else a for a in node.args]
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.MatMult):
            node.left, node.right = map(self._factor, (node.left, node.right))
        return node

    def _factor(self, node: ast.expr) -> ast.expr:
        product = isinstance(node, ast.BinOp) and isinstance(node.op, ast.MatMult)
        return self._named(node) if isinstance(node, ast.BinOp) and not product else node

    def _named(self, node: ast.expr) -> ast.expr:
        made = next(self.free, None)
        if made is None:
            return node
        self.found.append((made, node))
        return name(made)


def _is_function(node: ast.expr) -> bool:
    """Whether it is a function of arrays, one of the user's, a norm or one that works entry by entry."""
    return isinstance(node, ast.Name) or ast.unparse(node).rpartition(".")[2] in (*ELEMENTWISE, "norm")


class _Replaced(ast.NodeTransformer):
    """An expression replaced by another, wherever it stands."""

    def __init__(self, text: str, by: ast.expr) -> None:
        self.text, self.by = text, by

    def visit(self, node: ast.AST) -> Any:
        """The node, or what stands in its place."""
        return self.by if isinstance(node, ast.expr) and ast.unparse(node) == self.text else self.generic_visit(node)


def _staged(claim: Claim, lines: Iterator[tuple[str, ast.expr]], namespace: Mapping[str, Any]) -> Iterator[Stage]:
    inputs = {i.name: i for i in claim.inputs}
    every = list(lines)
    plain: dict[str, ast.expr] = {}  # sizes and numbers: they stand where they are used
    for number, (target, value) in enumerate(every):
        for old, meant in plain.items():
            value = _Replaced(old, meant).visit(value)
        if target in inputs or target in plain or target == claim.cotangent:
            raise ValueError(f"{target} has two meanings")
        used = [n for n in inputs if any(isinstance(k, ast.Name) and k.id == n for k in ast.walk(value))]
        made = _stage(claim, target, value, [inputs[n] for n in used], namespace)
        out = made.claim.run_forward({n: input_array(inputs[n], False) for n in used}).outputs[0]
        last = number == len(every) - 1
        if isinstance(out, SymArray) and used:
            inputs[target] = Input(target, _shape(out.axes))
            if last:
                made.claim.gradients[:] = claim.gradients
            yield made
        elif last:
            raise ValueError("the result is no array")
        else:
            plain[target] = value


def _stage(claim: Claim, target: str, value: ast.expr, inputs: Sequence[Input], namespace: Mapping[str, Any]) -> Stage:
    text = ast.unparse(value)
    made: dict[str, Any] = dict(namespace)
    code = f"def {target}({', '.join(i.name for i in inputs)}):\n    return {text}"
    exec(compile(code, "<stage>", "exec"), made)
    used = {n.id for n in ast.walk(value) if isinstance(n, ast.Name)}
    numpy = sorted(n for n in used & {*namespace} if namespace[n] is getattr(np, n, None))
    made[target].__source__ = "".join(f"from numpy import {n}\n" for n in numpy) + code
    found = Claim(target, made[target], tuple(inputs), claim.file, claim.line)
    found.gradients.append(Gradient((), made[target], (found.cotangent,), None, None))  # its cotangent is free
    return Stage(target, text, found)


def _shape(axes: Sequence[ax.Axis]) -> Shape:
    return tuple(_dim(axis) for axis in axes)


def _dim(axis: ax.Axis) -> Dim:
    match axis:
        case ax.Named():
            return Dim(1, (axis.sort,))
        case ax.Lit():
            return Dim(axis.n, ())
    raise ValueError("an axis that is no size of an input")
