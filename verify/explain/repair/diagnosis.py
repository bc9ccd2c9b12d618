"""Mistakes that have a name and that no edit repairs: each is tried as a claim, and told if that is proved."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from typing import Any

from verify.claims.claim import Claim, Gradient
from verify.explain.backward.shorter import PRODUCTS, SUMS, Part
from verify.explain.repair.naming import of_factor
from verify.explain.repair.probe import ONE, Factor
from verify.explain.repair.variant import Variant, proved, quick_points, survives, variant
from verify.notation.interpret import interpret
from verify.verdict import Condition


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


def of_derived(claim: Claim, name: str, right: str, seed: int) -> str | None:
    """The term of the gradient ``right``, which was derived, that the claimed one lacks."""
    gradient = next(g for g in claim.gradients if name in g.names)
    return _first(_completed(claim, gradient, name, right), name, seed)


def _first(candidates: Iterable[tuple[Condition, Variant]], name: str, seed: int) -> str | None:
    """In words, the first that is proved."""
    for condition, candidate in candidates:
        if survives(candidate, name, quick_points(candidate, seed)) and proved(candidate, name, seed) is not None:
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


def _completed(claim: Claim, gradient: Gradient, name: str, right: str) -> Iterator[tuple[Condition, Variant]]:
    """The claimed gradient with one term of the right one added."""
    parts = _terms(ast.parse(right, mode="eval").body)
    if claim.style != "function" or gradient.called or len(parts) < 2:
        return
    for part in parts:
        yield Condition("term", (name,), f"the term `{_text(part)}` is missing"), _with(claim, gradient, name, part)


def _terms(tree: ast.expr) -> list[Part]:
    """The terms of a sum; of a product with a sum in it, multiplied out."""
    factors = PRODUCTS.parts(tree)
    for k, (factor, divides) in enumerate(factors):
        terms = SUMS.parts(factor)
        if len(terms) > 1 and not divides:
            return [(PRODUCTS.whole([*factors[:k], (t, False), *factors[k + 1 :]]), away) for t, away in terms]
    return []


def _text(part: Part) -> str:
    return ("-" if part[1] else "") + ast.unparse(part[0])


def _with(claim: Claim, gradient: Gradient, name: str, part: Part) -> Variant:
    """The claim whose gradient has one more term."""
    term, away = part
    known = {n.id for n in ast.walk(term) if isinstance(n, ast.Name)} & {*claim.arguments}
    place = gradient.names.index(name)

    def function(**values: Any) -> Any:
        found = gradient.function(**{p: values[p] for p in gradient.parameters})
        more = interpret(term, values)
        if isinstance(found, (tuple, list)):
            return tuple((g - more if away else g + more) if k == place else g for k, g in enumerate(found))
        return found - more if away else found + more

    return variant(
        claim, name, function=function, parameters=tuple(dict.fromkeys((*gradient.parameters, *sorted(known))))
    )
