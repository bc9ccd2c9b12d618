"""Coq certificates through Coq's compiler, for ``--coq``: such as we have just written. Only Coq's answer counts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from verify.codes import Code
from verify.command.outcome import Outcome
from verify.guest.events import Checked, Problem
from verify.verdict import Evidence, Reason

if TYPE_CHECKING:
    from verify.certificates.coq.compiling import Compiled, Coq

ALONE: Final = ", and the verdict stands on the other evidence alone"
SHOWN: Final = 200  # characters of what Coq says of a file that it rejects
Say = Callable[[str], None]


@dataclass
class Compilation:
    """What Coq said, by path; ``version`` is None where there is no coqc.

    ``certified`` holds the axioms (mostly none) of each file whose theorems Coq accepts; the others say why not.
    """

    version: str | None
    certified: dict[str, tuple[str, ...]] = field(default_factory=dict)
    rejected: dict[str, str] = field(default_factory=dict)
    undecided: dict[str, str] = field(default_factory=dict)

    def add(self, path: str, answer: Compiled) -> None:
        """Take in an answer; any but an acceptance or a refusal leaves the file undecided."""
        if answer.certified:
            self.certified[path] = answer.axioms
            return
        refused = self.rejected if answer.status == "rejected" else self.undecided
        refused[path] = " ".join(answer.detail.split())[:SHOWN] or answer.status

    def summary(self) -> str:
        """One sentence."""
        total = len(self.certified) + len(self.rejected) + len(self.undecided)
        text = f"Coq {self.version} accepts {len(self.certified)} of {total} files"
        leaning = [f"{path} on {', '.join(axioms)}" for path, axioms in self.certified.items() if axioms]
        return text + (f"; without axioms, but for {'; '.join(leaning)}" if leaning else ", without axioms")


def compile_all(files: Mapping[str, str], jobs: int, say: Say, cache: Path | None = None) -> Compilation:
    """Compile every ``.v`` of ``files``, and ask Coq whether it proves what the ``.json`` beside it states.

    Files of a report that somebody else wrote are never given to this: Coq runs commands that a file holds. ``cache``
    is where the compiled theory is kept between runs (default: nowhere).
    """
    from verify.certificates.coq import Coq
    from verify.certificates.storage import loads

    with Coq(cache=cache) as coq:
        result = Compilation(coq.version if coq.coqc else None)
        if result.version is None or not certificates(files):
            return result
        if not _theory(coq, files, result, say):
            return result
        expected = {path: loads(files[path.removesuffix(".v") + ".json"]) for path in certificates(files)}
        with ThreadPoolExecutor(jobs) as pool:
            groups = _groups(list(expected), jobs)
            work = pool.map(lambda group: coq.certificates({p: files[p] for p in group}, expected), groups)
            for answers in work:
                for path, answer in answers.items():
                    result.add(path, answer)
                say(f"Coq: {len(result.certified)} accepted")
    return result


def certificates(files: Mapping[str, str]) -> list[str]:
    """The Coq files of ``files``, without those of the theory."""
    from verify.certificates.coq import theory_files

    return [path for path in files if path.endswith(".v") and path not in theory_files()]


def _theory(coq: Coq, files: Mapping[str, str], result: Compilation, say: Say) -> bool:
    """Compile the theory, and what ``files`` ship of it; whether certificates can be compiled after it."""
    from verify.certificates.coq import SHIPPED, THEORY, theory_files

    say("Coq: the theory")
    if not coq.theory().certified:
        result.undecided |= dict.fromkeys(certificates(files), "the theory does not compile; is MathComp installed?")
        return False
    for path in sorted(files.keys() & theory_files().keys()):
        name = path.rpartition("/")[2].removesuffix(".v")
        if name in SHIPPED and name not in THEORY:  # every certificate asks for the others
            say(f"Coq: {path}")
            if coq.theory(name).certified:
                result.add(path, coq.shipped(name))
            else:
                result.undecided[path] = "does not compile; are its libraries installed?"
    return True


def _groups(paths: Sequence[str], jobs: int) -> Iterator[Sequence[str]]:
    """As many as there are jobs, and smaller ones where one run of coqc would be too long."""
    from verify.certificates.coq import TOGETHER

    size = max(1, min(TOGETHER, -(-len(paths) // jobs)))
    return (paths[k : k + size] for k in range(0, len(paths), size))


def with_compilation(outcome: Outcome, done: Compilation) -> Outcome:
    """The outcome with what Coq said as evidence. A claim whose certificate it rejects is a defect, not a verdict."""
    kept = replace(outcome, checked=[], problems=list(outcome.problems), coq=done.version or "none")
    for checked in outcome.checked:
        refused = [f"{path}: {done.rejected[path]}" for path in checked.verdict.files if path in done.rejected]
        if refused:
            kept.add(_defect(checked, refused))
            continue
        gradients = {
            name: replace(g, evidence=tuple(_said(e, done) for e in g.evidence))
            for name, g in checked.verdict.gradients.items()
        }
        kept.add(replace(checked, verdict=replace(checked.verdict, gradients=gradients)))
    return kept


def _defect(checked: Checked, refused: Sequence[str]) -> Problem:
    message = f"{checked.verdict.name}: Coq rejects the certificate of a proof: {'; '.join(refused)}"
    reason = Reason(Code.DEFECT, message, checked.verdict.file, checked.verdict.line)
    return Problem(checked.source, checked.claim, reason, defect=True)


def _said(evidence: Evidence, done: Compilation) -> Evidence:
    """What Coq says of the file that the evidence names, if it is Coq's to say."""
    path = evidence.file
    if path is None or not path.endswith(".v"):
        return evidence
    stated = evidence.what.partition("; ")[0]
    if done.version is None:
        return replace(evidence, what=f"{stated}; coqc was not found{ALONE}")
    if path in done.certified:
        axioms = done.certified[path]
        on = f"it depends on {', '.join(axioms)}" if axioms else "closed under the global context"
        return replace(evidence, what=f"{stated}; Coq {done.version}'s kernel accepted it; {on}")
    why = done.undecided.get(path, "no answer")
    return replace(evidence, what=f"{stated}; Coq did not decide it ({why}){ALONE}")
