"""NumPy code to paste that shows a counterexample: the user's functions as they stand, the inputs, and both values."""

from __future__ import annotations

import ast
import functools
import types
from collections.abc import Iterable
from fractions import Fraction
from typing import Any

import numpy as np

from verify.claim import Claim, Gradient
from verify.provers.points import Point

_OURS = ("verify", "gradproof")


def snippet(claim: Claim, name: str, point: Point, entry: tuple[int, ...] | None) -> str:
    """A program that computes ``claimed`` and ``true`` and prints them; ``true`` by central differences, or the
    shape."""
    gradient = next(g for g in claim.gradients if name in g.names)
    functions = {claim.function.__name__: claim.function, gradient.function.__name__: gradient.function}
    lines = [source(claim, functions), *_inputs(claim, point, gradient), *_calls(claim, gradient, name, point)]
    lines += _shape(name) if entry is None else _values(claim, name, point, entry)
    text = "\n".join(line for line in lines if line is not None).strip() + "\n"
    return text if text.startswith("import numpy as np") else "import numpy as np\n" + text


def source(claim: Claim, functions: dict[str, Any]) -> str:
    """The user's functions, without decorators, and every top-level statement of their file that they need."""
    stated = [getattr(f, "__source__", "") for f in functions.values()]
    if all(stated):  # formulas of the command line, which are in no file
        return "\n\n".join(stated) + "\n"
    tree = _parsed(claim.file) if claim.file else None
    plain = all(isinstance(f, types.FunctionType) and "<" not in f.__qualname__ for f in functions.values())
    if tree is None or not plain:
        return f"# the functions are those of {claim.name}; import them here"
    wanted, kept = set(functions), set()
    nodes = [(node, _defines(node)) for node in tree.body]
    waiting = list(wanted)
    while waiting:
        needed = waiting.pop()
        for k, (node, defines) in enumerate(nodes):
            if needed in defines and k not in kept and not _is_ours(node):
                kept.add(k)
                waiting.extend({n.id for n in ast.walk(node) if isinstance(n, ast.Name)})
    return "\n\n".join(_text(nodes[k][0]) for k in sorted(kept)) + "\n"


@functools.lru_cache(maxsize=16)
def _parsed(file: str) -> ast.Module | None:
    try:
        with open(file, encoding="utf-8") as handle:
            return ast.parse(handle.read())
    except (OSError, SyntaxError, ValueError):
        return None


def _defines(node: ast.stmt) -> set[str]:
    if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
        return {node.name}
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        return {(a.asname or a.name).split(".")[0] for a in node.names}
    return {n.id for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}


def _is_ours(node: ast.stmt) -> bool:
    if isinstance(node, ast.ImportFrom):
        return (node.module or "").split(".")[0] in _OURS
    return isinstance(node, ast.Import) and any(a.name.split(".")[0] in _OURS for a in node.names)


def _text(node: ast.stmt) -> str:
    if isinstance(node, ast.FunctionDef):
        arguments = node.args
        for a in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
            a.annotation = None  # annotations may need imports that the snippet does not
        node.returns, node.decorator_list = None, []
    return ast.unparse(node)


def literal(values: Any, integer: bool = False) -> str:
    """An array as NumPy code; fractions as quotients."""
    values = np.asarray(values, dtype=object)
    if values.ndim == 0:
        return _number(values[()], integer)
    entries = np.ndarray(values.shape, dtype=object)
    for i in np.ndindex(*values.shape):
        entries[i] = _number(values[i], integer)
    if not values.size:
        return f"np.zeros({values.shape})"
    return f"np.array({_brackets(entries)})"


def _brackets(entries: Any) -> str:
    return "[" + ", ".join(_brackets(e) if isinstance(e, np.ndarray) else e for e in entries) + "]"


def _number(value: Any, integer: bool) -> str:
    value = Fraction(int(value) if isinstance(value, np.integer) else value)
    if value.denominator == 1:
        return str(value.numerator) if integer else f"{value.numerator}.0"
    return f"{value.numerator}/{value.denominator}"


def _inputs(claim: Claim, point: Point, gradient: Gradient) -> Iterable[str]:
    for given in claim.inputs:
        text = literal(point.values[given.name], not given.differentiable)
        yield f"{given.name} = {text if point.values[given.name].shape else f'np.float64({text})'}"
    for key, value in claim.constants.items():
        yield f"{key} = {value!r}"
    for k, cotangent in enumerate(point.cotangents):
        text = literal(cotangent)
        yield f"{_cotangent(claim, point, k)} = {text if np.shape(cotangent) else f'np.float64({text})'}"


def _cotangent(claim: Claim, point: Point, k: int) -> str:
    name = "dout" if claim.style == "cached" else "G"  # course code may have a constant G: the groups of a group norm
    return name if len(point.cotangents) == 1 else f"{name}{k}"


def _call(claim: Claim) -> str:
    arguments = [f"{i.name}=np.copy({i.name})[()]" for i in claim.inputs] + [f"{k}={k}" for k in claim.constants]
    return f"{claim.function.__name__}({', '.join(arguments)})"


def _calls(claim: Claim, gradient: Gradient, name: str, point: Point) -> Iterable[str]:
    several = len(point.cotangents) > 1
    copies = [f"np.copy({_cotangent(claim, point, k)})[()]" for k in range(len(point.cotangents))]
    whole = f"({', '.join(copies)})" if several else copies[0]
    yield ""
    if claim.style == "loss":
        yield f"loss, *rest = {_call(claim)}"
        yield "gradients = rest[0] if len(rest) == 1 else tuple(rest)"
    elif claim.style == "cached":
        yield f"*out, cache = {_call(claim)}"
        yield f"gradients = {gradient.function.__name__}({', '.join(copies)}, cache)"
    else:
        if "out" in gradient.parameters:
            yield f"out = {_call(claim)}"
        given = {p: f"{p}=np.copy({p})[()]" for p in gradient.parameters} | {"G": f"G={whole}", "out": "out=out"}
        yield f"gradients = {gradient.function.__name__}({', '.join(given[p] for p in gradient.parameters)})"
    yield from _pick(gradient, name)


def _pick(gradient: Gradient, name: str) -> Iterable[str]:
    yield "if isinstance(gradients, dict):"
    yield f"    claimed = next(gradients[k] for k in ({name!r}, {'d' + name!r}, {'d_' + name!r}) if k in gradients)"
    yield "elif isinstance(gradients, (tuple, list)):"
    yield f"    claimed = gradients[{gradient.names.index(name)}]"
    yield "else:"
    yield "    claimed = gradients"


def _shape(name: str) -> list[str]:
    return [
        f"claimed, true = np.shape(claimed), np.shape({name})",
        'print("shape of the claimed gradient:", claimed, " shape of the input:", true)',
    ]


def _values(claim: Claim, name: str, point: Point, entry: tuple[int, ...]) -> list[str]:
    several = len(point.cotangents) > 1
    if claim.style == "cached":
        outputs = f"{_call(claim)}[:-1]"
    elif claim.style == "loss":
        outputs = f"({_call(claim)}[0],)"
    else:
        outputs = _call(claim) if several else f"({_call(claim)},)"
    cotangents = ", ".join(_cotangent(claim, point, k) for k in range(len(point.cotangents)))
    return [
        "",
        f"def loss_at(step, {name}={name}):",
        f"    {name} = np.array({name}, dtype=float)",
        f"    {name}[{entry!r}] += step",
        f"    {name} = {name}[()]",
        f"    return sum(np.sum(g * o) for g, o in zip(({cotangents},), {outputs}))",
        "",
        "step = 1e-5",
        f"claimed, true = np.asarray(claimed)[{entry!r}], (loss_at(step) - loss_at(-step)) / (2 * step)",
        f'print("claimed d/d{name}{list(entry)}:", claimed, " by central differences:", true)',
    ]
