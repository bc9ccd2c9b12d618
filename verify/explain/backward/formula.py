"""The gradient of a formula in terms of what its user wrote: a norm stays a norm, an exponential is not split."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from typing import Any, Final

import numpy as np

from verify.claims.claim import Claim
from verify.explain.backward.bank import bank_of, length
from verify.explain.backward.programs import chained
from verify.explain.backward.samples import LARGE, samples
from verify.explain.backward.shorter import Shorter
from verify.explain.derivation.stages import stages, whole
from verify.explain.repair.code import source_of
from verify.testing.expression import put

LONG: Final = 60  # characters: a shorter gradient is looked for no further


def forms(claim: Claim, name: str, tree: ast.expr, seed: int, *, out: bool = False) -> list[ast.expr]:
    """Candidates for a derived gradient, the best first: ``tree``, and shorter or stabler ones in the user's terms.

    With ``out``, the output is one of these.
    """
    found = source_of(claim.function)
    at = samples(claim, (whole(claim),), found[1], seed) if found is not None else None
    if found is None or at is None:
        return [tree]
    names = [claim.cotangent, *(i.name for i in claim.inputs), *(["out"] if out else [])]
    shorter = Shorter(bank_of(at, names, _written(found[0], names, found[1]), "out"))
    made = [shorter.of(tree), tree]
    if length(made[0]) > LONG or not _stands(made[0], claim, found[1], seed):
        made += [shorter.of(t) for t in _through(claim, name, found[1], seed)]
    unique = {ast.unparse(t): t for t in made}
    return sorted(unique.values(), key=lambda t: (not _stands(t, claim, found[1], seed), length(t), t is tree))


def _stands(tree: ast.expr, claim: Claim, namespace: Mapping[str, Any], seed: int) -> bool:
    """Whether it has values where inputs are large and the forward has."""
    at = samples(claim, (whole(claim),), namespace, seed, LARGE)
    return at is None or at.worth(tree) is not None


def _through(claim: Claim, name: str, namespace: Mapping[str, Any], seed: int) -> Iterator[ast.expr]:
    """The gradient by the chain rule through the parts of the formula, in one expression."""
    taken = stages(claim, apart=True)
    at = samples(claim, taken, namespace, seed) if len(taken) > 1 else None
    program = chained(taken, [name], at) if at is not None else None
    if program is None or name not in program.results:
        return
    tree = program.results[name]
    for n, slope in reversed(program.slopes.items()):
        tree = put(tree, n, slope)
    for stage in reversed(taken):
        written = ast.parse(stage.text, mode="eval").body
        tree = put(tree, "out" if stage is taken[-1] else stage.name, written)
    yield _Named(namespace).visit(tree)


def _written(function: ast.FunctionDef, names: list[str], namespace: Mapping[str, Any]) -> Iterator[ast.expr]:
    """The expressions of a function that are made of its inputs and of NumPy, written with ``np.``."""
    for node in ast.walk(_Named(namespace).visit(function)):
        if isinstance(node, (ast.BinOp, ast.Call, ast.Subscript)):
            used = {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}
            if used <= {*names, "np"} and used != {"np"}:
                yield node


class _Named(ast.NodeTransformer):
    """Names that are imported from NumPy as attributes of ``np``."""

    def __init__(self, namespace: Mapping[str, Any]) -> None:
        self.namespace = namespace

    def visit_Name(self, node: ast.Name) -> ast.expr:
        found = self.namespace.get(node.id)
        if found is not None and found is getattr(np, node.id, None):
            return ast.Attribute(ast.Name("np", ast.Load()), node.id, ast.Load())
        return node
