"""A derivation that somebody asks for in Python: of a formula, or of a function that states a claim."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from verify.claims import formulas
from verify.claims.claim import Claim
from verify.codes import Code
from verify.errors import BadInput
from verify.explain.derivation.derive import Derivation, derived


def derive(
    what: str | Callable[..., Any] | Claim,
    wrt: str,
    *,
    where: Mapping[str, str] | None = None,
    seed: int = 0,
    shapes: Mapping[str, str] | None = None,
    **named: str,
) -> Derivation:
    """The gradient of a formula by its input ``wrt``, with its derivation: ``derive("W @ X", "W", W="H m", X="m n")``.

    Or of a function that `verify.claim` decorated: ``derive(linear, "W")``. Shapes and ``where`` are those of
    `verify.claim`; an input that is called like a parameter goes in ``shapes={...}``. It is proved before it is
    returned, and a notebook shows its equations. Raises BadInput where the formula, a shape or ``wrt`` is wrong, and
    Unsupported where there is no derivation that is readable and proved.
    """
    stated = {**named, **(shapes or {})}
    if isinstance(what, str):
        pairs = [[f"{name}={text}" for name, text in given.items()] for given in (stated, where or {})]
        made, wrt = formulas.claim_of(what, pairs[0], (), pairs[1]), formulas.spelt(wrt)
    else:
        found = what if isinstance(what, Claim) else getattr(what, "__claim__", None)
        if not isinstance(found, Claim) or stated or where:
            raise BadInput("derive takes a formula with its shapes, or a function that states a claim, alone")
        made = found
    if wrt not in (names := [i.name for i in made.inputs if i.differentiable]):
        raise BadInput(f"no input {wrt!r} has a gradient; those are {', '.join(names)}", code=Code.UNKNOWN_INPUT)
    return derived(made, wrt, seed)
