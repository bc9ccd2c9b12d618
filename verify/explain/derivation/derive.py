"""The gradient of a forward, derived: read off the adjoint identity, written as NumPy, proved before it is shown."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any, Final

from verify import limits
from verify.claims.claim import Claim, Gradient
from verify.codes import Code
from verify.errors import Unsupported
from verify.explain.backward.formula import forms
from verify.explain.derivation.assumed import ASSUMED, with_assumptions
from verify.explain.derivation.coefficient import coefficient, plain
from verify.explain.derivation.explained import Step, continued, written
from verify.explain.derivation.latex import formula_latex
from verify.explain.derivation.lines import steps_of
from verify.explain.derivation.numpy_code import Writer
from verify.explain.derivation.stages import Stage, whole
from verify.explain.derivation.steps import Parts, composed
from verify.explain.repair.variant import proved
from verify.notation.grammar import parse
from verify.notation.interpret import interpret
from verify.verdict import Condition

LOSS: Final = "L is any differentiable loss of the output, {} its gradient by the output."


@dataclass(frozen=True)
class Derivation:
    """The gradient with respect to input ``name``: ``formula`` is NumPy over G and the inputs.

    ``proved`` says at which shapes the formula was proved as a claim of its own; ``assumes`` what had to be assumed for
    that beyond the claim; ``steps`` are those of `explain`; ``cotangent`` is what stands for the loss's gradient by the
    output.
    """

    name: str
    formula: str
    latex: str
    proved: str
    assumes: tuple[Condition, ...] = ()
    steps: tuple[Step, ...] = ()
    cotangent: str = "G"

    def __str__(self) -> str:
        """A chain of equations, each line with its reason, and in brackets what has shown it."""
        lines = [LOSS.format(self.cotangent), *written(self.steps)]
        if not self.steps:
            lines.append(f"d{self.name} = {self.formula}  [proved {self.proved}]")
        lines += [f"   assuming that {c.text}" for c in self.assumes]
        return "\n".join(lines)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """What `str` says, at a prompt of IPython."""
        printer.text(str(self))

    def _repr_markdown_(self) -> str:
        """The steps with their equations, for notebooks."""
        parts = [LOSS.format(self.cotangent)]
        for number, (step, latex) in enumerate(continued(self.steps), 1):
            parts += [f"**{number}. {step.title}**: {_spelt(step.why)}", f"$$ {latex} $$", f"*{step.shown}*"]
        if not self.steps:
            target = f"\\frac{{\\partial L}}{{\\partial {self.name}}}"
            parts += [f"$$ {target} = {self.latex} $$", f"*proved {self.proved}*"]
        parts += [f"assuming that {_spelt(c.text)}" for c in self.assumes]
        return "\n\n".join(parts)


def _spelt(text: str) -> str:
    """Words among which names and formulas stand, as Markdown shows them."""
    return "".join(f"\\{c}" if c in "*_`<>$\\" else c for c in text)


def derive(
    claim: Claim,
    name: str,
    seed: int = 0,
    *,
    longest: int = limits.FORMULA_CHARACTERS,
    assuming: Sequence[str] = ASSUMED,
    out: bool = False,
    looked_at: bool = False,
) -> Derivation:
    """The gradient of the claim's forward with respect to ``name``, proved like any claimed gradient.

    ``longest`` is in characters; ``assuming`` are kinds, one of which may be assumed of the input for the proof. With
    ``out``, the formula may use the output by that name. ``looked_at`` is as `proved` has it.
    Raises Unsupported where the forward cannot be traced at symbolic shapes, where NumPy has no readable form of the
    result, or where the result was not proved; and what the forward itself raises.
    """
    found = coefficient(claim, name)
    first = ast.fix_missing_locations(Writer(claim, found.canonical, found.outputs).gradient(found, name))
    _readable(first, name, limits.FORMULA_SHORTENED * longest)
    candidates = forms(claim, name, first, seed, out=out)
    for tree in candidates:
        formula = _readable(tree, name, longest)
        stated = _stated(claim, name, formula)
        for condition, candidate in with_assumptions(stated, claim, name, seed, assuming):
            where = proved(candidate, name, seed, looked_at=looked_at)
            if where is not None:
                assumes = (condition,) if condition else ()
                return Derivation(name, formula, formula_latex(tree), where, assumes, cotangent=claim.cotangent)
    best = ast.unparse(candidates[0])
    raise Unsupported(f"the derived gradient {best} was not proved, so it is not shown as one", code=Code.NOT_PROVED)


def _readable(tree: ast.expr, name: str, longest: int) -> str:
    """The text of a derived gradient. Raises Unsupported where it is longer."""
    formula = ast.unparse(tree)
    if len(formula) > longest:
        raise Unsupported(f"the derived gradient of {name} has {len(formula)} characters: too long to read")
    return formula


def _stated(claim: Claim, name: str, formula: str) -> Claim:
    made = plain(claim, name)
    known = dict.fromkeys([claim.cotangent, *(i.name for i in claim.inputs), "out"])
    parsed = parse(formula, known, f"the derived gradient of {name}")

    def backward(**values: Any) -> Any:
        return interpret(parsed.tree, values)

    made.gradients[:] = [Gradient((name,), backward, parsed.names, None, None)]
    return made


def derived(claim: Claim, name: str, seed: int = 0) -> Derivation:
    """`derive`, with the steps of `explain` where these are readable, too."""
    found = derive(claim, name, seed)
    with suppress(Unsupported):  # the gradient stands without them
        found = replace(found, steps=explain(claim, name, seed).steps)
    return found


@dataclass(frozen=True)
class Whole:
    """The steps to a gradient through ``stages``, proved as a whole under what is assumed beyond the claim.

    ``free`` says whether they hold for any loss of what the forward returns, or that is the loss.
    """

    stages: tuple[Stage, ...]
    steps: tuple[Step, ...]
    assumes: tuple[Condition, ...]
    free: bool


def explain(claim: Claim, name: str, seed: int = 0, parts: Parts | None = None) -> Whole:
    """The steps to the gradient of ``name``, through the forward's own intermediates, and proved as a whole.

    ``parts`` are the claim's, where others of its gradients are explained, too. Raises Unsupported where it has no
    readable form, or the whole was not proved; and what the forward itself raises.
    """
    made = parts or Parts(claim)
    if any(stage.text for stage in made.stages):
        with suppress(Unsupported):
            return _explained(claim, made.stages, made, name, seed)
    return _explained(claim, (whole(claim),), made, name, seed)


def _explained(claim: Claim, taken: tuple[Stage, ...], made: Parts, name: str, seed: int) -> Whole:
    parts = made.of(taken, name)
    stated = composed(claim, taken, parts, name)
    for condition, candidate in with_assumptions(stated, claim, name, seed, ASSUMED):
        where = proved(candidate, name, seed)
        if where is not None:
            assumes = (condition,) if condition else ()
            return Whole(taken, steps_of(parts, name, where), assumes, parts[0].found.free)
    raise Unsupported(f"the steps to the gradient of {name} were not proved", code=Code.NOT_PROVED)
