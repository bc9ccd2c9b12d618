"""A derivation step by step, as one writes it on paper: from one entry of the gradient to its matrix form.

Each step is an equation. What stands between an output's entry and the collapsed sum was compared by the canonical form
(`coefficient`); that the parts make up the whole is proved as any claim (`composed`). That a differentiable loss obeys
the chain rule is assumed, as everywhere.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from verify.claims.claim import Claim, Gradient
from verify.explain.backward.formula import forms
from verify.explain.derivation.coefficient import Coefficient, coefficient, plain
from verify.explain.derivation.numpy_code import Writer
from verify.explain.derivation.stages import Stage, stages
from verify.notation.interpret import interpret
from verify.testing.expression import fill, renamed


@dataclass(frozen=True)
class Part:
    """The gradient that one input of a stage gets through that stage: ``tree`` is NumPy over the stage's names and
    ``slope``, the gradient by what the stage gives."""

    stage: Stage
    name: str
    found: Coefficient
    tree: ast.expr
    slope: str


class Parts:
    """The stages of a claim's forward and the gradients through them, each made once, whichever input asks for it."""

    def __init__(self, claim: Claim) -> None:
        self.stages = stages(claim)
        self.cotangent = claim.cotangent
        self._made: dict[tuple[int, str], Part] = {}

    def of(self, stages: Sequence[Stage], name: str) -> tuple[Part, ...]:
        """Backwards through the stages, every way from the output to the input ``name``."""
        moving = {name}
        for stage in stages:
            if any(i.name in moving for i in stage.claim.inputs):
                moving.add(stage.name)
        reached, found = {stages[-1].name}, list[Part]()
        for stage in reversed(stages):
            for i in stage.claim.inputs if stage.name in reached else ():
                if i.name in moving:
                    reached.add(i.name)
                    found.append(self._part(stage, i.name, stage is stages[-1]))
        return tuple(found)

    def _part(self, stage: Stage, name: str, last: bool) -> Part:
        key = id(stage), name
        if key not in self._made:
            found = coefficient(stage.claim, name)
            first = ast.fix_missing_locations(Writer(stage.claim, found.canonical, found.outputs).gradient(found, name))
            tree = forms(stage.claim, name, first, 0)[0]
            slope = self.cotangent if last else f"d{stage.name}"
            self._made[key] = Part(stage, name, found, renamed(tree, stage.claim.cotangent, slope), slope)
        return self._made[key]  # which holds the stage, so that no other has its id


def program(parts: Sequence[Part], name: str) -> list[tuple[str, ast.expr]]:
    """The gradients of the intermediates in order, that of ``name`` last: a backward pass as lines of NumPy."""
    ways: dict[str, list[ast.expr]] = {}
    for part in parts:
        ways.setdefault(part.name, []).append(part.tree)
    order = [*dict.fromkeys(p.stage.name for p in parts if p.stage.name in ways), name]
    return [(n, _sum(ways[n])) for n in order]


def _sum(trees: Sequence[ast.expr]) -> ast.expr:
    made = trees[0]
    for tree in trees[1:]:
        made = fill("L + R", L=made, R=tree)
    return ast.fix_missing_locations(made)


def composed(claim: Claim, stages: Sequence[Stage], parts: Sequence[Part], name: str) -> Claim:
    """The claim that the program is the gradient of ``name``."""
    made, lines = plain(claim, name), program(parts, name)
    free = claim.cotangent in made.gradients[0].parameters or parts[0].found.free

    def backward(**values: Any) -> Any:
        known = dict(values)
        for stage in stages[:-1]:
            taken = {i.name: known[i.name] for i in stage.claim.inputs}
            known[stage.name] = stage.claim.run_forward(taken).outputs[0]
        for n, tree in lines:
            known[f"d{n}"] = interpret(tree, known)
        return known[f"d{name}"]

    parameters = (*(i.name for i in claim.inputs), *([claim.cotangent] if free else []))
    made.gradients[:] = [Gradient((name,), backward, parameters, None, None)]
    return made
