"""Ways to a gradient that were forgotten: a gradient that is right where a part of the forward is held constant.

``(x - mu) / sqrt(var + eps)`` has ways through x, the mean and the variance. Who forgets one has the gradient of the
forward in which that part is an input of its own: this is stated as a claim, for every value of the part, and proved.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import replace
from itertools import combinations
from typing import Any, Final

from verify import limits
from verify.claims.claim import Claim, Gradient, Input
from verify.claims.shapes import Dim
from verify.explain.backward.samples import Samples, samples
from verify.explain.derivation.stages import whole
from verify.explain.repair.code import Code, source_of
from verify.explain.repair.variant import proved, quick_points, survives

PARTS: Final = frozenset({"sum", "mean", "var", "std", "max", "min", "norm", "dot"})


def forgotten(claim: Claim, name: str, code: Code, seed: int) -> str | None:
    """The parts of the forward, the terms through which the gradient of ``name`` lacks."""
    found = source_of(claim.function) if claim.style == "function" and not claim.constants else None
    at = samples(claim, (whole(claim),), found[1], seed) if found is not None else None
    if found is None or at is None:
        return None
    texts = [t for t in _parts(found[0], name) if _shape(claim, t, at) is not None][: limits.HELD_PARTS]
    for count in range(1, len(texts) + 1):
        for chosen in combinations(texts, count):
            if _right(claim, name, code, found, chosen, at, seed):
                word, verb = ("terms", "are") if count > 1 else ("term", "is")
                return f"the {word} through {' and '.join(f'`{t}`' for t in chosen)} {verb} missing"
    return None


def _parts(tree: ast.FunctionDef, name: str) -> Iterator[str]:
    """The reductions in a forward that depend on an input, as they are written."""
    found = dict[str, None]()
    for node in ast.walk(tree):
        reduces = isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in PARTS
        if reduces and any(isinstance(n, ast.Name) and n.id == name for n in ast.walk(node)):
            found[ast.unparse(node)] = None
    yield from found


def _shape(claim: Claim, text: str, at: Samples) -> tuple[Dim, ...] | None:
    """The axes of a part, told by their sizes at the samples; None where these tell none."""
    worth = at.worth(ast.parse(text, mode="eval").body)
    if worth is None or len(worth) < 2:
        return None
    sizes = {n: tuple(point[i.name].shape[axis] for point in at.points) for n, i, axis in _axes(claim)}
    found = []
    for each in zip(*(w.shape for w in worth), strict=True):
        named = [n for n, known in sizes.items() if known == each]
        if len(named) != 1 and {*each} != {1}:
            return None
        found.append(Dim(1, () if {*each} == {1} else (named[0],)))
    return tuple(found)


def _axes(claim: Claim) -> Iterator[tuple[str, Input, int]]:
    """Each size with an input, of which it is an axis."""
    for given in claim.inputs:
        for axis, dim in enumerate(given.shape):
            if dim.coefficient == 1 and len(dim.names) == 1:
                yield dim.names[0], given, axis


def _right(
    claim: Claim, name: str, code: Code, found: tuple[Any, ...], chosen: Sequence[str], at: Samples, seed: int
) -> bool:
    """Whether the gradient is proved with these parts as inputs of the forward, and of the gradient function."""
    names = {text: f"held{k}" for k, text in enumerate(chosen)}
    held = [Input(n, shape) for text, n in names.items() if (shape := _shape(claim, text, at)) is not None]
    gradient = next(g for g in claim.gradients if name in g.names)
    if len(gradient.names) > 1:
        return False
    try:
        function, backward = (_function(t, s, names) for t, s in ((found[0], found[1]), (code.tree, code.namespace)))
    except (SyntaxError, TypeError, ValueError):
        return False
    stated = replace(claim, function=function, inputs=(*claim.inputs, *held), gradients=[], derivatives=[])
    parameters = (*gradient.parameters, *names.values())
    stated.gradients.append(Gradient((name,), backward, parameters, None, None))
    return survives(stated, name, quick_points(stated, seed)) and proved(stated, name, seed, looked_at=True) is not None


def _function(tree: ast.FunctionDef, namespace: dict[str, Any], names: dict[str, str]) -> Any:
    """The function with parameters in the place of the parts."""

    class Put(ast.NodeTransformer):
        def visit_Call(self, node: ast.Call) -> ast.AST:
            text = ast.unparse(node)
            return ast.Name(names[text], ast.Load()) if text in names else self.generic_visit(node)

    made = Put().visit(deepcopy(tree))
    made.args.kwonlyargs += [ast.arg(n) for n in names.values()]
    made.args.kw_defaults += [None] * len(names)
    known = dict(namespace)
    exec(compile(ast.fix_missing_locations(ast.Module([made], [])), "<held>", "exec"), known)
    return known[tree.name]
