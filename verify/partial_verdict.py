"""A verdict under way: what testing and each prover add to it, and how their answers become one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from verify.bounded.work import BoundedResult
from verify.codes import Code
from verify.errors import Defect
from verify.everyshape.prove import AllShapes
from verify.evidence import certificate_path, script, slug
from verify.explain.repair.assumptions import FoundAssumption
from verify.explain.repair.repair import Repair
from verify.testing.search import Passed, Refutation
from verify.verdict import Evidence, GradientVerdict, Reason, Verdict, way

# no proof counts, at no shape: a goal is not what the code computes, or a countermodel may be one
AGAINST: Final = (Code.TRACE_DIFFERS, Code.COUNTERMODEL_NOT_CONFIRMED)


@dataclass
class PartialVerdict:
    """The verdicts so far and the files that record them. Each method adds what one prover says."""

    gradients: dict[str, GradientVerdict]
    files: dict[str, str] = field(default_factory=dict)

    def tested(self, name: str, result: Refutation | Passed, require: str) -> None:
        """What testing says; why there is no proof at every shape is kept, if testing has nothing against one."""
        before, now = self.gradients.get(name), _tested(result, require)
        if before is not None and isinstance(result, Passed) and result.reason is None:
            now = replace(now, status=before.status, reason=before.reason)
        self.gradients[name] = now

    def beyond_the_proof(self, tested: Mapping[str, Refutation | Passed]) -> None:
        """Points that the proofs at every shape leave out: a gradient that is wrong there is refuted."""
        for name, result in tested.items():
            if isinstance(result, Refutation):
                self.gradients[name] = _refuted(result)
            elif result.points:
                text = f"the adjoint identity held at {result.points} points where a sign that the code asks for is 0"
                before = self.gradients[name]
                evidence = (*before.evidence, Evidence("exact arithmetic", text))
                self.gradients[name] = replace(before, evidence=evidence)

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

    def certified(self, name: str, evidence: Evidence | None, files: Mapping[str, str]) -> None:
        """The certificate of a proof at every shape; what Coq is asked about it, if it is to be asked."""
        before = self.gradients[name]
        if evidence is not None:
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
        elif result.reason is not None and result.reason.code in AGAINST:
            self.gradients[name] = GradientVerdict("unknown", reason=result.reason, notes=before.notes)
        elif result.shapes:
            path = f"smt2/{slug(claim)}-{slug(name)}.smt2"
            self.files[path] = script(result.obligations)
            shown = _with_shapes(before, result, path)
            reason = _missing(result) if every else before.reason
            self.gradients[name] = shown if everywhere else _only_bounded(shown, result, reason)
        elif not everywhere:
            self.gradients[name] = _not_bounded(before, result)

    def bounded_in_general(self, claim: str, name: str, result: BoundedResult) -> None:
        """The code at a small shape, where it was proved for all literal sizes: no shape of the claim itself."""
        before = self.gradients[name]
        self.bounded(claim, name, result, every=False)
        if result.shapes and self.gradients[name].status == "proved":
            *others, proof = self.gradients[name].evidence
            proof = replace(proof, what=f"{proof.what}, smaller than the literal ones")
            self.gradients[name] = replace(self.gradients[name], shapes=before.shapes, evidence=(*others, proof))

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
            notes = [f"the mistake: {found.diagnosis}"] if found.diagnosis else []
            if found.assumes is not None:
                notes.append(f"the repair has a value, and is right, where {found.assumes.text}")
            self.gradients[name] = replace(before, repair=found.text, evidence=evidence, notes=(*before.notes, *notes))

    def never_tried(self, tested: Mapping[str, Refutation | Passed]) -> None:
        """Nothing is proved of a gradient that was tried nowhere."""
        for name, result in tested.items():
            if isinstance(result, Passed) and result.points == 0 and self.gradients[name].status == "proved":
                self.gradients[name] = GradientVerdict("unknown", reason=result.reason)

    def beneath(self, names: Sequence[str], name: str, found: Verdict) -> None:
        """The gradient of which these are derivatives; its certificate is one of theirs."""
        gradient = found.gradients[name]
        text = f"it is the derivative of the gradient of {found.name} by {name}, which is {way(gradient)}"
        reason = Reason(Code.GRADIENT_BENEATH, f"{text}: that has to be proved first")
        self.gradients = {n: GradientVerdict("unknown", reason=reason) for n in names}
        path = certificate_path(found.name, name)
        self.files.update({p: t for p, t in found.files.items() if p == path})

    def of_a_gradient(self, beneath: GradientVerdict) -> None:
        """Second derivatives stand as far as the gradient does that they are derivatives of, and no further."""
        for name, before in self.gradients.items():
            self.gradients[name] = _as_far_as(beneath, before)

    def unfit(self, names: Sequence[str], reason: Reason) -> None:
        """The shapes are not those of the forward: a proof at the few that fit is none of the claim; a refutation, or
        what was not supported, is told why."""
        for name in names:
            before = self.gradients[name]
            if before.status in ("refuted", "unsupported", "vacuous"):
                self.gradients[name] = replace(before, notes=(*before.notes, reason.message))
            else:
                self.gradients[name] = GradientVerdict("unknown", reason=reason, notes=before.notes)

    def no_function(self, reason: Reason | None) -> None:
        """Nothing is proved of code that was found not to be a function of its arguments, whatever found it."""
        for name, before in self.gradients.items():
            if reason is not None and before.status == "proved":
                self.gradients[name] = GradientVerdict("unsupported", reason=reason, notes=before.notes)


def _as_far_as(beneath: GradientVerdict, above: GradientVerdict) -> GradientVerdict:
    """Proved where both are, at the points that neither leaves out; refuted where the gradient is proved."""
    if above.status == "proved":
        shapes = _common(beneath, above)
        if "bounded" in (beneath.scope, above.scope) and not shapes:
            return _not_beneath(above, "and there is no shape at which both are proved")
        evidence = Evidence("gradient", f"the gradient that it is the derivative of is {way(beneath)}")
        return replace(
            above,
            scope="bounded" if "bounded" in (beneath.scope, above.scope) else "all-shapes",
            shapes=shapes,
            except_on=tuple(dict.fromkeys((*above.except_on, *beneath.except_on))),
            evidence=(*above.evidence, evidence),
            reason=above.reason or beneath.reason,
        )
    witness = above.counterexample
    if witness is not None and not beneath:
        text = "it differs from the derivative of the gradient as that is stated, and that was tested only"
        return GradientVerdict("unknown", reason=Reason(Code.GRADIENT_BENEATH, text), notes=above.notes)
    if witness is None or beneath.scope == "all-shapes" or dict(witness.sizes) in map(dict, beneath.shapes):
        return above
    return _not_beneath(above, "and not at the sizes of the counterexample")


def _common(beneath: GradientVerdict, above: GradientVerdict) -> tuple[Mapping[str, int], ...]:
    """The shapes to list: those of the proof that has a list, or of both."""
    if beneath.scope == "all-shapes":
        return above.shapes
    if above.scope == "all-shapes":
        return beneath.shapes
    return tuple(s for s in above.shapes if dict(s) in map(dict, beneath.shapes))


def _not_beneath(above: GradientVerdict, why: str) -> GradientVerdict:
    text = f"the gradient that it is the derivative of is proved at the listed shapes, {why}"
    return GradientVerdict("unknown", reason=Reason(Code.GRADIENT_BENEATH, text), notes=above.notes)


def _missing(result: BoundedResult) -> Reason | None:
    if result.complete:
        return None
    return result.reason or Reason(Code.INCOMPLETE, "not every shape up to the bound was proved")


def _with_shapes(before: GradientVerdict, result: BoundedResult, path: str) -> GradientVerdict:
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


def _not_bounded(before: GradientVerdict, result: BoundedResult) -> GradientVerdict:
    reason = result.reason or before.reason
    status = reason.code.status if reason else "unknown"
    notes = tuple(dict.fromkeys((*before.notes, *result.notes)))
    return replace(before, status="vacuous" if result.vacuous else status, reason=reason, notes=notes)


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
