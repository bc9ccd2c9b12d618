"""The second look: nothing of a user's file stays proved that plain NumPy, in a process without gradproof, denies, or
that z3 does not prove in a process that never ran the file.

The first guest runs the file beside our modules, so that it can say what it likes. The second has the decorators only.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from verify.claims.source import Source
from verify.codes import Code
from verify.explain.derivation.explained import Explained
from verify.guest.events import Checked
from verify.guest.failure import Failure
from verify.guest.hearing import Typed
from verify.guest.process import Allow, Limits, Progress, Send, Slots, Work, supervise
from verify.kernel import asked
from verify.minted import accepted, without_certificates
from verify.users import CHAPTERS
from verify.verdict import Evidence, GradientVerdict, Reason, Verdict

DOUBTED: Final = "the second look denies what the process says that made it"
UNANSWERED: Final = "the second look, with plain NumPy alone,"
BY_Z3: Final = ("z3", "route B")  # by what scripts are evidence of
OPEN: Final = "unknown"
NOT_AGAIN: Final = "z3, asked again where none of the file's code ran, does not find what was called proved"


def wanted(source: Source, event: Checked) -> bool:
    """Whether a verdict needs a second look: a proof about a user's file."""
    return is_users(source) and any(event.verdict.gradients.values())


def is_users(source: Source) -> bool:
    """Whether a source is a user's file: formulas and chapters are ours."""
    return source.file is not None and not os.path.abspath(source.file).startswith(CHAPTERS)


def look_again(sources: Sequence[Source], held: Sequence[Checked], limits: Limits, jobs: int) -> Iterator[Checked]:
    """The verdicts, with every proof taken away that a second look does not bear out; a worker a file."""
    groups: dict[int, list[Checked]] = {}
    for event in held:
        groups.setdefault(event.source, []).append(event)
    tasks: dict[int, Work] = {
        n: _work(sources[n], os.path.abspath(sources[n].file or ""), group, limits.seconds)
        for n, group in groups.items()
    }
    slots = Slots(jobs - 1)
    try:
        for number, answer in supervise(tasks, limits, slots=slots, listener=_listener() if tasks else None):
            if isinstance(answer, Failure):
                reason = Reason(answer.reason, f"{UNANSWERED} {answer.message}")
                yield from (_denied(event, dict.fromkeys(event.verdict.gradients, reason)) for event in groups[number])
            elif not isinstance(answer, Progress):
                found = [(a.claim, a.name, Reason(Code.TRACE_DIFFERS, a.why)) for a in answer.value.against]
                unlike = {(a.claim, a.name): a.why for a in answer.value.unlike}
                for event in groups[number]:
                    denied = _denied(event, {n: why for claim, n, why in found if claim == event.verdict.name})
                    verdict = without_certificates(denied.verdict, unlike)
                    yield replace(denied, verdict=_answered(verdict, answer.value.asked))
    finally:
        slots.close()


def _listener() -> Typed:
    from verify.guest.plain.answer import Looked

    return Typed(Any, Looked)


def _work(source: Source, file: str, group: Sequence[Checked], seconds: float) -> Work:
    def work(send: Send) -> Any:
        send(Allow(seconds * len(group)))
        from verify.guest.plain.answer import Wanted
        from verify.guest.plain.compare import compared
        from verify.guest.plain.joined import stated_together
        from verify.guest.plain.remote import stated

        proved = [
            (e.verdict.name, n, g, accepted(e.verdict, n)) for e in group for n, g in e.verdict.gradients.items() if g
        ]
        opened = stated(file) if source.submission is None else stated_together(source.submission)
        listed = source.submission is None  # a list of shapes is the word of whoever wrote the gradient
        shapes = [g.shapes if g.scope == "bounded" and listed else () for _, _, g, _ in proved]
        looked = compared(opened, [Wanted(e, n, s, c) for (e, n, _, c), s in zip(proved, shapes, strict=True)])
        return replace(looked, asked={path: said for e in group for path, said in _answers(e.verdict).items()})

    return work


def _answers(verdict: Verdict) -> dict[str, str]:
    """What z3 says of each script that a proof names."""
    rows = [e for g in verdict.gradients.values() if g for e in g.evidence]
    return {path: asked.answer(verdict.files[path]) for e in rows for path in _scripts(e, verdict)}


def _scripts(row: Evidence, verdict: Verdict) -> list[str]:
    """The files of scripts that evidence consists of: one, or those of each shape of a cut-off."""
    if row.by not in BY_Z3 or row.file is None:
        return []
    every = row.file.removesuffix(".smt2") if row.file.endswith("-cutoff.smt2") else row.file
    return [path for path in verdict.files if path.startswith(every)]


def _answered(verdict: Verdict, said: Mapping[str, str]) -> Verdict:
    """The verdict, with what z3 ``said`` of each script where no code of the file ran in place of what its guest says.

    What z3 proves there alone is evidence. A script that it denies is a lie, and takes the proof with it; one that it
    leaves open does where nothing else proves the same.
    """
    gradients, gone = dict(verdict.gradients), set[str]()
    for name, found in verdict.gradients.items():
        scripts = {e: _scripts(e, verdict) for e in found.evidence if found and e.by in BY_Z3}
        answers = {e: {said.get(path, OPEN) for path in paths} or {OPEN} for e, paths in scripts.items()}
        left = [e for e, answer in answers.items() if answer != {asked.PROVED}]
        denied = any(asked.DENIED in answer for answer in answers.values())
        if denied or (found.scope == "bounded" and len(left) == len(scripts)):
            gradients[name] = without_proof(found, Reason(Code.SOLVER_GAVE_UP, NOT_AGAIN))
        elif left:
            gradients[name] = replace(found, evidence=tuple(e for e in found.evidence if e not in left))
            gone.update(path for e in left for path in scripts[e])
    return replace(verdict, gradients=gradients, files={p: t for p, t in verdict.files.items() if p not in gone})


def _denied(event: Checked, why: dict[str, Reason]) -> Checked:
    gradients = {n: without_proof(g, why[n]) if g and n in why else g for n, g in event.verdict.gradients.items()}
    explained = tuple(Explained(e.name, reason=DOUBTED) if e.name in why else e for e in event.explained)
    return replace(event, verdict=replace(event.verdict, gradients=gradients), explained=explained)


def without_proof(found: GradientVerdict, reason: Reason, status: str = "unknown") -> GradientVerdict:
    """A verdict whose proof does not stand; what was established is kept."""
    return replace(found, status=status, scope=None, except_on=(), reason=reason)
