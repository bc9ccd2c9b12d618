"""What is assumed beyond a claim so that its gradient has a value: a kind of the input, or a sign of an expression."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from verify.claims.claim import Claim, Input
from verify.claims.conditions import stated
from verify.claims.kinds import Kind
from verify.errors import BadInput
from verify.explain.derivation.stages import stages
from verify.explain.repair.variant import quick_points, survives
from verify.testing.expression import put
from verify.verdict import Condition

ASSUMED: Final = ("invertible", "full_column_rank", "nonzero", "positive")
ROOTS: Final = ("norm", "sqrt")


def with_assumptions(
    claim: Claim, of: Claim, name: str, seed: int, assuming: Sequence[str]
) -> Iterator[tuple[Condition | None, Claim]]:
    """The claim as it is, of the forward of another; where it is not defined at some point, with an assumption that
    keeps the input, or what the forward takes roots of, in an open set."""
    yield None, claim
    given = claim.input(name)
    if not assuming:
        return
    if not given.kinds and not survives(claim, name, quick_points(claim, seed)):
        for kind in assuming:
            if _fits(kind, given):
                inputs = tuple(replace(i, kinds=(Kind(kind),)) if i.name == name else i for i in claim.inputs)
                narrower = replace(claim, inputs=inputs)
                if survives(narrower, name, quick_points(narrower, seed)):
                    yield Condition(kind, (name,), Kind(kind).text(name)), narrower
    yield from off_roots(claim, of)


def _fits(kind: str, given: Input) -> bool:
    if kind == "invertible":
        return len(given.shape) >= 2 and given.shape[-1] == given.shape[-2]
    return kind != "full_column_rank" or len(given.shape) == 2


def off_roots(claim: Claim, of: Claim) -> Iterator[tuple[Condition, Claim]]:
    """The claim where what the forward takes roots of is not 0: ``norm(X @ w - y)`` has no gradient at ``X @ w = y``,
    and one of 0 by w where X is 0 there, too."""
    found = []
    for text in _roots(of):
        try:
            found.append(stated(text, "positive", {i.name: i.shape for i in claim.inputs}))
        except BadInput:  # it is no formula of the inputs alone
            continue
    if found:
        condition = Condition("positive", tuple(s.subject for s in found), " and ".join(s.text for s in found))
        yield condition, replace(claim, conditions=(*claim.conditions, *found))


def _roots(claim: Claim) -> Iterator[str]:
    """The norms and the arguments of roots in a forward, each once, in terms of its inputs."""
    known: dict[str, ast.expr] = {}
    for stage in stages(claim):
        if not stage.text:
            return
        tree = ast.parse(stage.text, mode="eval").body
        for earlier, meant in known.items():
            tree = put(tree, earlier, meant)
        known[stage.name] = tree
    every = [node for tree in list(known.values())[-1:] for node in ast.walk(tree) if isinstance(node, ast.expr)]
    yield from dict.fromkeys(ast.unparse(root) for node in every if (root := _root(node)) is not None)


def _root(node: ast.expr) -> ast.expr | None:
    """What is positive wherever a root has a derivative: its argument, or a norm itself."""
    match node:
        case ast.Call(args=[argument, *_]) if (called := ast.unparse(node.func).rpartition(".")[2]) in ROOTS:
            return node if called == "norm" else argument
        case ast.BinOp(op=ast.Pow(), right=ast.Constant(value=float())):
            return node.left
    return None
