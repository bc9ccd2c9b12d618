"""A claim's gradient as a theorem: what is given, what the forward computes, and the derivation of what follows."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress

from verify.claims.claim import Claim, Input
from verify.errors import Unsupported
from verify.explain.derivation.derive import explain
from verify.explain.derivation.explained import Equation, Explained
from verify.explain.derivation.latex import formula_latex, symbol
from verify.explain.derivation.stages import Stage
from verify.explain.derivation.steps import Parts


def theorems(claim: Claim, names: Iterable[str], seed: int = 0) -> tuple[Explained, ...]:
    """`explained` for each of a claim's gradients; what they have in common is derived once."""
    parts: Parts | None = None
    with suppress(Exception):
        parts = Parts(claim)
    return tuple(explained(claim, name, seed, parts) for name in names)


def explained(claim: Claim, name: str, seed: int = 0, parts: Parts | None = None) -> Explained:
    """The theorem and the derivation of the gradient by ``name``; where there is none, why. Raises nothing."""
    try:
        if claim.derivative != "gradient":
            raise Unsupported(f"gradients are derived, and this is a {claim.derivative}")
        found = explain(claim, name, seed, parts)
    except Exception as error:  # the user's code, or a form that nobody could read: the verdict stands without
        return Explained(name, reason=" ".join(str(error).split()) or type(error).__name__)
    defined = tuple(_defined(claim, found.stages, found.free))
    return Explained(name, _given(claim, found.free), defined, found.assumes, found.steps, cotangent=claim.cotangent)


def _given(claim: Claim, free: bool) -> str:
    """``all sizes H, m, n, all real W (H x m) and X (m x n) and any differentiable f``."""
    parts = [f"all sizes {', '.join(claim.sizes)}"] if claim.sizes else []
    parts += [f"all real {_listed([i for i in claim.inputs if i.differentiable])}"]
    labels = [i for i in claim.inputs if not i.differentiable]
    parts += [f"all {_listed(labels)}"] if labels else []
    parts += ["any differentiable f"] if free else []
    text = ", ".join(parts[:-1]) + " and " * (len(parts) > 1) + parts[-1]
    kinds = [k.text(i.name) for i in claim.inputs for k in i.kinds]
    return f"{text}, where {' and '.join(kinds)}" if kinds else text


def _listed(inputs: Sequence[Input]) -> str:
    return ", ".join(f"{i.name} ({' x '.join(map(str, i.shape))})" if i.shape else i.name for i in inputs)


def _defined(claim: Claim, stages: Sequence[Stage], free: bool) -> Iterator[Equation]:
    """``D = W @ X``, ``L = f(D)``."""
    for stage in stages:
        called = f"{claim.name}({', '.join(i.name for i in claim.inputs)})"
        text = stage.text or called
        latex = formula_latex(ast.parse(text, mode="eval").body)
        yield Equation(f"{stage.name} = {text}", f"{symbol(stage.name)} = {latex}")
    last = stages[-1].name
    if free:
        yield Equation(f"L = f({last})", f"L = f({symbol(last)})")
    elif last != "L":
        yield Equation(f"L = {last}", f"L = {symbol(last)}")
