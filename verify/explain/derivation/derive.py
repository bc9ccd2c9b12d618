"""The gradient of a forward, derived: read off the adjoint identity, written as NumPy, proved before it is shown."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from verify import limits
from verify.claims.claim import Claim, Gradient, Input
from verify.claims.kinds import Kind
from verify.codes import Code
from verify.errors import Unsupported
from verify.everyshape.typed import direction
from verify.explain.derivation.coefficient import UNIT, Coefficient, coefficient, plain
from verify.explain.derivation.latex import Indexed, formula_latex, letters_for
from verify.explain.derivation.numpy_code import Writer
from verify.explain.derivation.text import Lined
from verify.explain.repair.variant import proved, quick_points, survives
from verify.notation.grammar import parse
from verify.notation.interpret import interpret
from verify.verdict import Condition

ASSUMED: Final = ("invertible", "full_column_rank", "nonzero", "positive")


@dataclass(frozen=True)
class Step:
    """One step of a derivation: what is done, why, and the formula that it leads to, as text and in LaTeX."""

    title: str
    why: str
    text: str
    latex: str


@dataclass(frozen=True)
class Derivation:
    """The gradient with respect to input ``name``: ``formula`` is NumPy over G and the inputs.

    ``proved`` says at which shapes the formula was proved as a claim of its own; ``assumes`` what had to be assumed for
    that beyond the claim.
    """

    name: str
    formula: str
    latex: str
    steps: tuple[Step, ...]
    proved: str
    assumes: tuple[Condition, ...] = ()


def derive(
    claim: Claim,
    name: str,
    seed: int = 0,
    *,
    longest: int = limits.FORMULA_CHARACTERS,
    assuming: Sequence[str] = ASSUMED,
) -> Derivation:
    """The gradient of the claim's forward with respect to ``name``, proved like any claimed gradient.

    ``longest`` is in characters; ``assuming`` are kinds, one of which may be assumed of the input for the proof.
    Raises Unsupported where the forward cannot be traced at symbolic shapes, where NumPy has no readable form of the
    result, or where the result was not proved; and what the forward itself raises.
    """
    found = coefficient(claim, name)
    tree = ast.fix_missing_locations(Writer(claim, found.canonical, found.outputs).gradient(found, name))
    formula = ast.unparse(tree)
    if len(formula) > longest:
        raise Unsupported(f"the derived gradient of {name} has {len(formula)} characters: too long to read")
    stated = _stated(claim, name, formula)
    for condition, candidate in _with_assumptions(stated, name, seed, assuming):
        where = proved(candidate, name, seed)
        if where is not None:
            assumes = (condition,) if condition else ()
            return Derivation(name, formula, formula_latex(tree), _steps(found, name, tree), where, assumes)
    raise Unsupported(f"the derived gradient {formula} was not proved, so it is not shown as one", code=Code.NOT_PROVED)


def _stated(claim: Claim, name: str, formula: str) -> Claim:
    made = plain(claim, name)
    known = ["G", *(i.name for i in claim.inputs)]
    parsed = parse(formula, known, f"the derived gradient of {name}")

    def backward(**values: Any) -> Any:
        return interpret(parsed.tree, values)

    made.gradients[:] = [Gradient((name,), backward, parsed.names, None, None)]
    return made


def _with_assumptions(
    claim: Claim, name: str, seed: int, assuming: Sequence[str]
) -> Iterator[tuple[Condition | None, Claim]]:
    """The claim as it is; where it is not defined at some point, with an assumption that keeps the input in an open
    set."""
    yield None, claim
    given = claim.input(name)
    if given.kind is not None or not assuming or survives(claim, name, quick_points(claim, seed)):
        return
    for kind in assuming:
        if _fits(kind, given):
            inputs = tuple(replace(i, kind=Kind(kind)) if i.name == name else i for i in claim.inputs)
            narrower = replace(claim, inputs=inputs)
            if survives(narrower, name, quick_points(narrower, seed)):
                yield Condition(kind, (name,), Kind(kind).text(name)), narrower


def _fits(kind: str, given: Input) -> bool:
    if kind == "invertible":
        return len(given.shape) >= 2 and given.shape[-1] == given.shape[-2]
    return kind != "full_column_rank" or len(given.shape) == 2


def _steps(found: Coefficient, name: str, tree: ast.expr) -> tuple[Step, ...]:
    names = {direction(name): "V"}
    letters, whole = letters_for(v for v in found.axes if v != UNIT), letters_for(())
    places = ["0" if v == UNIT else letters.of(v) for v in found.axes]
    index = f"[{','.join(places)}]" if places else ""
    left, gradient = rf"\sum G \odot J_F({name})[V]", rf"\frac{{\partial L}}{{\partial {name}}}"
    entry = rf"\left({gradient}\right)_{{{' '.join(places)}}}" if places else gradient
    texts = (
        f"sum(G * J(V)) = sum(d{name} * V)",
        f"sum(G * J(V)) = {Lined(whole, names).poly(found.left)}",
        f"d{name}{index} = {Lined(letters, names).poly(found.poly)}",
        f"d{name} = {ast.unparse(tree)}",
    )
    latex = (
        rf"{left} = \sum {gradient} \odot V",
        f"{left} = {Indexed(whole, names).poly(found.left)}",
        f"{entry} = {Indexed(letters, names).poly(found.poly)}",
        f"{gradient} = {formula_latex(tree)}",
    )
    return tuple(Step(*shown) for shown in zip(*zip(*REASONS, strict=True), texts, latex, strict=True))


REASONS: Final = (
    ("adjoint identity", "for every direction V, with G the gradient of the loss by the output"),
    ("chain rule", "the tangent J(V) of the output along V, carried through the code by dual numbers"),
    (
        "coefficient of V",
        "both sides are linear in V, for all V: its coefficients agree, and the sums over its indices collapse",
    ),
    ("matrix form", "the sums that are left, as NumPy writes them"),
)
