"""The whole pipeline: what is tried on a claim, in which order, and how the answers become one verdict."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final

from verify.claim import Claim
from verify.errors import BadInput
from verify.provers.falsify import Passed, Refutation, falsify
from verify.verdict import Evidence, GradientVerdict, Reason, Verdict

Progress = Callable[[str, Mapping[str, GradientVerdict]], None]

BOUND: Final = 4
EXAMPLES: Final = 60
TESTED: Final = "tested"  # the reason's code of a gradient that was only asked to be tested, and was not refuted


def check(
    claim: Claim | Callable[..., Any],
    *,
    bound: int = BOUND,
    examples: int = EXAMPLES,
    seed: int = 0,
    require: str = "all-shapes",
    progress: Progress | None = None,
) -> Verdict:
    """The verdict on a claim, or on the function that `verify.claim` decorated.

    ``require="tested"`` stops before any proof. ``progress`` hears of each stage, with the verdicts so far.
    Raises BadInput where the claim itself is wrong (its forward fails, say).
    """
    made = claim_of(claim)
    started = time.perf_counter()
    say = progress or (lambda text, gradients: None)
    say("testing", {})
    tested = falsify(made, seed=seed, examples=examples, bound=bound)
    gradients = {name: _tested(result, require) for name, result in tested.items()}
    say("proving", gradients)
    seconds = time.perf_counter() - started
    timed = {name: replace(g, seconds=seconds) for name, g in gradients.items()}
    return Verdict(made.name, made.file, made.line, timed, made.unclaimed)


def claim_of(claim: Claim | Callable[..., Any]) -> Claim:
    """The claim that was stated with a function. Raises BadInput where there is none."""
    made = claim if isinstance(claim, Claim) else getattr(claim, "__claim__", None)
    if not isinstance(made, Claim):
        name = getattr(claim, "__name__", type(claim).__name__)
        raise BadInput(f'{name} states no claim; decorate it with @claim(W="H m", X="m n")', code="no-claims")
    if not made.gradients:
        raise BadInput(f"{made.name}: nobody claimed a gradient", file=made.file, line=made.line, code="no-gradient")
    return made


def _tested(result: Refutation | Passed, require: str) -> GradientVerdict:
    """What testing alone says: refuted, or not yet known."""
    if isinstance(result, Refutation):
        why = Reason(result.by, result.message) if result.message else None
        witness = result.counterexample
        return GradientVerdict("refuted", refuted_by=result.by, counterexample=witness, reason=why, notes=result.notes)
    evidence = (Evidence("exact arithmetic", f"the identity held at {result.points} points"),)
    reason = result.reason or (
        Reason(TESTED, f"not refuted at {result.points} points; no proof was asked for")
        if require == "tested"
        else Reason("not-proved", "no prover has decided it")
    )
    status = "unsupported" if result.reason and result.reason.code in UNSUPPORTED else "unknown"
    return GradientVerdict(status, reason=reason, evidence=evidence, notes=(*result.notes,))


UNSUPPORTED: Final = frozenset({"unsupported-operation", "branches-on-value", "code-differs", "not-repeatable"})
