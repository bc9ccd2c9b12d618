"""The whole pipeline: what is tried on a claim, in which order, and how the answers become one verdict."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final

from verify.claim import Claim
from verify.errors import BadInput
from verify.evidence import script, slug
from verify.provers.bounded import BoundedResult, prove_bounded
from verify.provers.falsify import Passed, Refutation, falsify
from verify.verdict import Evidence, GradientVerdict, Reason, Verdict

Progress = Callable[[str, Mapping[str, GradientVerdict]], None]

BOUND: Final = 4
EXAMPLES: Final = 60
TESTED: Final = "tested"  # the reason's code of a gradient that was only asked to be tested, and was not refuted
UNSUPPORTED: Final = frozenset({"unsupported-operation", "branches-on-value", "code-differs", "not-repeatable"})


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
    files: dict[str, str] = {}
    waiting = [n for n, result in tested.items() if isinstance(result, Passed) and result.reason is None]
    if require != "tested" and waiting:
        say(f"proving up to size {bound}", gradients)
        for name, result in prove_bounded(made, waiting, bound=bound, seed=seed).items():
            path = f"smt2/{slug(made.name)}-{slug(name)}.smt2"
            gradients[name] = _bounded(gradients[name], result, require, path)
            if result.obligations:
                files[path] = script(result.obligations)
    seconds = time.perf_counter() - started
    timed = {name: replace(g, seconds=seconds) for name, g in gradients.items()}
    return Verdict(made.name, made.file, made.line, timed, made.unclaimed, files)


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
        return _refuted(result)
    evidence = (Evidence("exact arithmetic", f"the adjoint identity held at {result.points} points"),)
    reason = result.reason or (
        Reason(TESTED, f"not refuted at {result.points} points; no proof was asked for")
        if require == "tested"
        else Reason("not-proved", "testing did not refute it, and no proof was finished")
    )
    status = "unsupported" if reason.code in UNSUPPORTED else "unknown"
    constants = tuple(f"the constant {text}" for text in result.constants)
    return GradientVerdict(status, reason=reason, evidence=evidence, notes=(*result.notes, *constants))


def _refuted(result: Refutation) -> GradientVerdict:
    return GradientVerdict(
        "refuted",
        refuted_by=result.by,
        counterexample=result.counterexample,
        reason=Reason(result.by, result.message) if result.message else None,
        notes=result.notes,
    )


def _bounded(before: GradientVerdict, result: BoundedResult, require: str, path: str) -> GradientVerdict:
    """What the proofs at bounded shapes add to what testing said."""
    if result.refutation is not None:
        return _refuted(result.refutation)
    notes = tuple(dict.fromkeys((*before.notes, *result.notes)))
    if not result.shapes:
        status = "vacuous" if result.vacuous else "unknown"
        if result.reason and result.reason.code in UNSUPPORTED:
            status = "unsupported"
        return replace(before, status=status, reason=result.reason or before.reason, notes=notes)
    number = f"{len(result.shapes)} shape{'s' * (len(result.shapes) != 1)}"
    proof = Evidence("z3", f"for all real values, at {number}, one at a time", path)
    missing = None if result.complete else Reason("incomplete", "not every shape up to the bound was proved")
    return GradientVerdict(
        "proved",
        scope="bounded",
        shapes=result.shapes,
        except_on=result.except_on,
        reason=result.reason or missing,
        evidence=(*before.evidence, proof),
        notes=notes,
    )
