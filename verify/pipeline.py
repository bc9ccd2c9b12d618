"""The whole pipeline: what is tried on a claim, in which order, and how the answers become one verdict."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any, Final

from verify.bounded.prove import BUDGET, prove_bounded
from verify.bounded.work import BoundedResult
from verify.certify.prove import coq_route
from verify.claims.claim import Claim
from verify.codes import Code
from verify.errors import BadInput, Defect
from verify.everyshape.prove import AllShapes, prove_all_shapes
from verify.evidence import script, slug
from verify.explain.repair.assumptions import FoundAssumption, holds_if
from verify.explain.repair.repair import Repair, repair
from verify.testing import floats as falsify_float
from verify.testing import points
from verify.testing.repeats import Repeats, differs
from verify.testing.search import Passed, Refutation, falsify
from verify.verdict import Evidence, GradientVerdict, Reason, Verdict

Progress = Callable[[str, Mapping[str, GradientVerdict], Mapping[str, str]], None]

BOUND: Final = 4
EXAMPLES: Final = 60
ENOUGH: Final = 2  # gradients of one function that were too large for a proof at every shape: so are its others
CONFIRM: Final = 1_000_000  # the budget of bounded proofs that only confirm one at every shape
CONFIRM_SHAPES: Final = 2  # at most so many of them: unequal sizes, and ones
CONFIRM_BOUND: Final = 4  # with sizes up to this


def check(
    claim: Claim | Callable[..., Any],
    *,
    bound: int = BOUND,
    examples: int = EXAMPLES,
    seed: int = 0,
    require: str = "all-shapes",
    certificates: bool = False,
    progress: Progress | None = None,
    repeats: Repeats | None = None,
) -> Verdict:
    """The verdict on a claim, or on the function that `verify.claims.claim` decorated.

    ``require="tested"`` stops before any proof. ``certificates`` adds Coq certificates to the verdict's
    files. ``progress`` hears of each stage, with the verdicts so far and their files; ``repeats`` is what was
    seen of the code before. Raises BadInput where the claim
    itself is wrong (its forward fails, say).
    """
    made = claim_of(claim)
    started = time.perf_counter()
    say = progress or (lambda text, gradients, files: None)
    say("testing", {}, {})
    repeats = repeats or Repeats(made)
    tested = falsify(made, seed=seed, examples=examples, bound=bound, repeats=repeats)
    found = _Found({name: _tested(result, require) for name, result in tested.items()})
    if require != "tested":
        waiting = [n for n, result in tested.items() if _may_be_proved(result)]
        _every_shape(made, waiting, found, seed, certificates, say)
        _bounded_shapes(made, waiting, found, seed, bound, require == "bounded", say)
        found.never_tried(tested)
        _remedies(made, found, seed, say)
        repeats.look()
        found.no_function(repeats.reason() or (None if repeats.holds() else differs(made)))
    seconds = time.perf_counter() - started
    gradients = {name: replace(g, seconds=seconds) for name, g in found.gradients.items()}
    return Verdict(made.name, made.file, made.line, gradients, made.unclaimed, found.files)


def _every_shape(
    made: Claim, names: Sequence[str], found: _Found, seed: int, certificates: bool, say: Progress
) -> None:
    for name in names:
        say(f"proving {name} at every shape", found.gradients, found.files)
        gradient = next(g for g in made.gradients if name in g.names)
        large = [g.reason for n, g in found.gradients.items() if n in gradient.names and _is_too_large(g.reason)]
        if len(large) >= ENOUGH:  # each takes its whole budget, and leaves less time for bounded shapes
            found.everywhere(name, AllShapes(False, large[0]))
            continue
        result = prove_all_shapes(made, gradient, name, seed)
        found.everywhere(name, result)
        if certificates and result.proved and result.trace is not None:
            found.certified(name, *coq_route(made, result.trace))


def _is_too_large(reason: Reason | None) -> bool:
    return reason is not None and reason.code == Code.TOO_LARGE


def _bounded_shapes(
    made: Claim, names: Sequence[str], found: _Found, seed: int, bound: int, every: bool, say: Progress
) -> None:
    """All that the budget allows where there is no proof at every shape, and a few shapes that confirm one."""
    proved = [n for n in names if found.gradients[n].scope == "all-shapes"]
    others = [n for n in names if n not in proved]
    few = None if every else CONFIRM_SHAPES
    near = bound if every else min(bound, CONFIRM_BOUND)
    for chosen, budget, most, up_to in ((proved, CONFIRM, few, near), (others, BUDGET, None, bound)):
        if chosen:
            say(f"proving up to size {up_to}", found.gradients, found.files)
        for name, result in prove_bounded(made, chosen, budget=budget, bound=up_to, seed=seed, most=most).items():
            found.bounded(made.name, name, result, every)


def _remedies(made: Claim, found: _Found, seed: int, say: Progress) -> None:
    for name in [n for n, g in found.gradients.items() if g.status == "refuted"]:
        say(f"looking for assumptions under which the gradient of {name} holds", found.gradients, found.files)
        found.assumed(name, holds_if(made, name, found.gradients[name].refuted_by or "", seed))
        if any(c.kind == "off" for c in found.gradients[name].holds_if):
            continue  # nothing is wrong with the formula but that it has no value everywhere
        say(f"looking for a repair of {name}", found.gradients, found.files)
        found.repaired(name, repair(made, name, seed))


def trial(claim: Claim) -> Repeats:
    """Run the code once as it stands, at small sizes. What it raises is for `check` to judge."""
    repeats = Repeats(claim)
    sizes = next(iter(points.sizes_plan(claim, falsify_float.literals(claim))))
    point = points.draw_point(claim, sizes, "small", "trial")
    if point is not None:
        with suppress(Exception):
            falsify_float.run(claim, point.with_cotangents(falsify_float.output_shapes(claim, point)))
    return repeats


def claim_of(claim: Claim | Callable[..., Any]) -> Claim:
    """The claim that was stated with a function. Raises BadInput where there is none."""
    made = claim if isinstance(claim, Claim) else getattr(claim, "__claim__", None)
    if not isinstance(made, Claim):
        name = getattr(claim, "__name__", type(claim).__name__)
        raise BadInput(f'{name} states no claim; decorate it with @claim(W="H m", X="m n")', code=Code.NO_CLAIMS)
    if not made.gradients:
        raise BadInput(f"{made.name}: nobody claimed a gradient", file=made.file, line=made.line, code=Code.NO_GRADIENT)
    return made


def _tested(result: Refutation | Passed, require: str) -> GradientVerdict:
    """What testing alone says: refuted, or not yet known."""
    if isinstance(result, Refutation):
        return _refuted(result)
    evidence = (Evidence("exact arithmetic", f"the adjoint identity held at {result.points} points"),)
    reason = result.reason or (
        Reason(Code.TESTED, f"not refuted at {result.points} points; no proof was asked for")
        if require == "tested"
        else Reason(Code.NOT_PROVED, "testing did not refute it, and no proof was finished")
    )
    status = reason.code.status
    constants = tuple(f"the constant {text}" for text in result.constants)
    return GradientVerdict(status, reason=reason, evidence=evidence, notes=(*result.notes, *constants))


def _refuted(result: Refutation) -> GradientVerdict:
    return GradientVerdict(
        "refuted",
        refuted_by=result.by,
        counterexample=result.counterexample,
        reason=Reason(Code[result.by.upper()], result.message) if result.message else None,
        notes=result.notes,
    )


def _may_be_proved(result: Refutation | Passed) -> bool:
    """Testing forbids a proof where it refuted, or could not follow the code; not where it only found no point."""
    return isinstance(result, Passed) and (result.reason is None or result.reason.code == Code.NO_POINT)


@dataclass
class _Found:
    """The verdicts so far and the files that record them. Each method adds what one prover says."""

    gradients: dict[str, GradientVerdict]
    files: dict[str, str] = field(default_factory=dict)

    def everywhere(self, name: str, result: AllShapes) -> None:
        """The proof at every shape, or why there is none."""
        before = self.gradients[name]
        if result.proved:
            evidence = (*before.evidence, *result.evidence)
            self.gradients[name] = GradientVerdict(
                "proved", "all-shapes", except_on=result.except_on, evidence=evidence, notes=before.notes
            )
            self.files.update(result.files)
        elif result.vacuous:
            self.gradients[name] = replace(before, status="vacuous", reason=result.reason or before.reason)
        elif result.reason is not None:
            status = result.reason.code.status
            self.gradients[name] = replace(before, status=status, reason=result.reason)

    def certified(self, name: str, evidence: Evidence, files: Mapping[str, str]) -> None:
        """The certificate of a proof at every shape."""
        before = self.gradients[name]
        self.gradients[name] = replace(before, evidence=(*before.evidence, evidence))
        self.files.update(files)

    def bounded(self, claim: str, name: str, result: BoundedResult, every: bool) -> None:
        """The proofs at bounded shapes. Raises Defect where they contradict the proof at every shape.

        A refutation at a point that the proof does not cover contradicts nothing: the gradient is refuted.
        """
        before = self.gradients[name]
        everywhere = before.scope == "all-shapes"
        if everywhere and result.refutation is not None and not before.except_on:
            raise Defect(f"{claim}, gradient of {name}: proved at every shape, and refuted at a bounded one")
        if result.refutation is not None:
            self.gradients[name] = _refuted(result.refutation)
        elif result.reason is not None and result.reason.code is Code.TRACE_DIFFERS:  # no proof by traces counts
            self.gradients[name] = GradientVerdict("unknown", reason=result.reason, notes=before.notes)
        elif result.shapes:
            path = f"smt2/{slug(claim)}-{slug(name)}.smt2"
            self.files[path] = script(result.obligations)
            confirmed = _confirmed(before, result, path)
            reason = _missing(result) if every else before.reason
            self.gradients[name] = confirmed if everywhere else _only_bounded(confirmed, result, reason)
        elif not everywhere:
            self.gradients[name] = _undecided(before, result)

    def assumed(self, name: str, assumptions: Sequence[FoundAssumption]) -> None:
        """Assumptions under which a refuted gradient was proved."""
        before = self.gradients[name]
        evidence = (*before.evidence, *(a.evidence for a in assumptions))
        self.gradients[name] = replace(before, holds_if=tuple(a.condition for a in assumptions), evidence=evidence)

    def repaired(self, name: str, found: Repair | None) -> None:
        """A gradient that was proved in place of a refuted one."""
        before = self.gradients[name]
        if found is not None:
            evidence = (*before.evidence, found.evidence)
            self.gradients[name] = replace(before, repair=found.text, evidence=evidence)

    def never_tried(self, tested: Mapping[str, Refutation | Passed]) -> None:
        """Nothing is proved of a gradient that was tried nowhere."""
        for name, result in tested.items():
            if isinstance(result, Passed) and result.points == 0 and self.gradients[name].status == "proved":
                self.gradients[name] = GradientVerdict("unknown", reason=result.reason)

    def no_function(self, reason: Reason | None) -> None:
        """Nothing is proved of code that was found not to be a function of its arguments, whatever found it."""
        for name, before in self.gradients.items():
            if reason is not None and before.status == "proved":
                self.gradients[name] = GradientVerdict("unsupported", reason=reason, notes=before.notes)


def _missing(result: BoundedResult) -> Reason | None:
    if result.complete:
        return None
    return result.reason or Reason(Code.INCOMPLETE, "not every shape up to the bound was proved")


def _confirmed(before: GradientVerdict, result: BoundedResult, path: str) -> GradientVerdict:
    """With the shapes at which the code itself was proved."""
    number = f"{len(result.shapes)} shape{'s' * (len(result.shapes) != 1)}"
    proof = Evidence("z3", f"the code itself, for all real values, at {number}", path)
    notes = tuple(dict.fromkeys((*before.notes, *result.notes)))
    return replace(before, shapes=result.shapes, evidence=(*before.evidence, proof), notes=notes)


def _only_bounded(before: GradientVerdict, result: BoundedResult, reason: Reason | None) -> GradientVerdict:
    """Where the reason is about the bound alone, a note says what stood in the way of every shape."""
    missed = before.reason if before.reason != reason else None
    notes = (*before.notes, f"not at every shape: {missed.message}") if missed else before.notes
    return replace(before, status="proved", scope="bounded", except_on=result.except_on, reason=reason, notes=notes)


def _undecided(before: GradientVerdict, result: BoundedResult) -> GradientVerdict:
    reason = result.reason or before.reason
    status = reason.code.status if reason else "unknown"
    notes = tuple(dict.fromkeys((*before.notes, *result.notes)))
    return replace(before, status="vacuous" if result.vacuous else status, reason=reason, notes=notes)
