"""Mistakes of the whole gradient that have a name: each is tried as a claim, and told if that is proved."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from typing import Any, Final

from verify.claims.claim import Claim, Gradient
from verify.explain.repair.code import Code, edited
from verify.explain.repair.naming import of_factor
from verify.explain.repair.probe import ONE, Factor, Probe, factor
from verify.explain.repair.variant import Variant, proved, quick_points, survives, variant
from verify.testing.expression import fill
from verify.verdict import Condition

# what people differentiate by in the place of an input N, the gradient E by N from that one, and how to say it
PARAMETERS: Final = (
    ("log(N)", "E / N", "divide by `N`"),
    ("the logits log(N / (1 - N))", "E / (N * (1 - N))", "divide by `N * (1 - N)`"),
    ("N ** 2", "2 * N * E", "times `2 * N`"),
)


def whole(claim: Claim, name: str, missing: Factor | None, seed: int) -> str | None:
    """What the gradient of ``name`` is as it stands: another input's, or the right one times a number."""
    gradient = next(g for g in claim.gradients if name in g.names)
    candidates = list(_ordered(claim, gradient, name))
    if missing is not None and missing != ONE and not missing.exponent:
        number = missing.number

        def scaled(found: Any) -> Any:
            return found * number.numerator / number.denominator

        text = of_factor(missing)
        candidates.append((Condition("factor", (name,), text), variant(claim, name, after=scaled)))
    return _first(candidates, name, seed)


def by_another(claim: Claim, name: str, code: Code, tried: list[Probe], seed: int) -> str | None:
    """Whether the gradient is the one by a function of its input: it is right once times the function's derivative."""
    before = code.root.node
    if name not in (*code.names, *code.free):
        return None
    for of, right, remedy in PARAMETERS:
        code.root.put(fill(right, E=before, N=ast.Name(name, ast.Load())))
        made = edited(claim, name, code)
        code.root.put(before)
        if made is not None and factor(made, name, tried) == ONE:
            text = f"it is the gradient by {of}, not by N: {remedy}".replace("N", name)
            return _first([(Condition("factor", (name,), text), made)], name, seed)
    return None


def _first(candidates: Iterable[tuple[Condition, Variant]], name: str, seed: int) -> str | None:
    """In words, the first that is proved."""
    for condition, candidate in candidates:
        if (
            survives(candidate, name, quick_points(candidate, seed))
            and proved(candidate, name, seed, looked_at=True) is not None
        ):
            return condition.text
    return None


def _ordered(claim: Claim, gradient: Gradient, name: str) -> Iterator[tuple[Condition, Variant]]:
    """The gradients of two inputs in the other order."""
    place = gradient.names.index(name)
    for other, of in enumerate(gradient.names):
        if other == place:
            continue

        def function(*args: Any, other: int = other, **values: Any) -> Any:
            found = gradient.function(*args, **values)
            if not isinstance(found, (tuple, list)):
                return found
            return tuple(found[other] if k == place else found[place] if k == other else g for k, g in enumerate(found))

        text = f"the gradients of {name} and {of} are in the other order"
        yield Condition("order", (name, of), text), variant(claim, name, function=function)
