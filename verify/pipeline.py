"""The whole pipeline: what is tried on a claim, in which order, and how the answers become one verdict."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from verify.claim import Claim
from verify.errors import BadInput
from verify.verdict import GradientVerdict, Reason, Verdict

Progress = Callable[[str, Mapping[str, GradientVerdict]], None]

EXAMPLES = 60
BOUND = 4


def check(
    claim: Claim | Callable[..., Any],
    *,
    bound: int = BOUND,
    examples: int = EXAMPLES,
    seed: int = 0,
    require: str = "all-shapes",
    progress: Progress | None = None,
) -> Verdict:
    """The verdict on a claim, or on the function that `verify.claim` decorated."""
    made = claim_of(claim)
    started = time.perf_counter()
    names = [n for g in made.gradients for n in g.names]
    not_built = GradientVerdict(
        "unknown", reason=Reason("not-built", "the provers are not built yet", made.file, made.line)
    )
    gradients = dict.fromkeys(names, not_built)
    seconds = time.perf_counter() - started
    return Verdict(
        made.name,
        made.file,
        made.line,
        {n: replace(g, seconds=seconds) for n, g in gradients.items()},
        made.unclaimed,
    )


def claim_of(claim: Claim | Callable[..., Any]) -> Claim:
    """The claim that was stated with a function. Raises BadInput where there is none."""
    made = claim if isinstance(claim, Claim) else getattr(claim, "__claim__", None)
    if not isinstance(made, Claim):
        name = getattr(claim, "__name__", type(claim).__name__)
        raise BadInput(f'{name} states no claim; decorate it with @claim(W="H m", X="m n")', code="no-claims")
    if not made.gradients:
        raise BadInput(
            f"{made.name}: nobody claimed a gradient", file=made.file, line=made.line, code="no-gradient"
        )
    return made
