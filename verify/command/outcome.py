"""What a run of the command ends with: the JSON object of the contract, and its exit code."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from verify.codes import Code
from verify.command.sources import stored
from verify.evidence import joined
from verify.explain.derivation.explained import continued, statement_of
from verify.guest.events import Checked, Event, Problem
from verify.verdict import GradientVerdict, Reason, Verdict, way

SCHEMA: Final = "gradproof/1"
LIBRARIES: Final = ("hypothesis", "jinja2", "latex2mathml", "mpmath", "numpy")  # that points or pages come from


@dataclass
class Outcome:
    """Verdicts and problems, in the order of the command line and of the files."""

    checked: list[Checked] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    sources: dict[str, bytes] = field(default_factory=dict)  # the files that a report carries, by their path
    coq: str | None = None  # the version of Coq that was asked, "none" where there was none to ask
    evidence: bool = True  # whether the files of verdicts are kept: they are most of what a verdict holds
    _misspoken: set[int] = field(default_factory=set)

    def add(self, event: Event) -> None:
        """Take in an event; those that are only progress leave no trace."""
        if isinstance(event, Checked) and event.source not in self._misspoken:
            self.checked.append(event if self.evidence else replace(event, verdict=replace(event.verdict, files={})))
            self.checked.sort(key=lambda c: (c.source, c.claim))
        elif isinstance(event, Problem):
            if event.reason.code == Code.GUEST:  # what else it says may be as little a check's
                self._misspoken.add(event.source)
                self.checked = [c for c in self.checked if c.source != event.source]
            self.problems.append(event)
            self.problems.sort(key=lambda p: (p.source, p.claim))

    @property
    def verdicts(self) -> list[Verdict]:
        """The verdicts, in order."""
        return [c.verdict for c in self.checked]

    @property
    def files(self) -> dict[str, str]:
        """The evidence files of every verdict, by path inside a report, and the theory that certificates need."""
        from verify.certificates.coq import needed

        own = joined(v.files for v in self.verdicts)
        return own | needed(own)


def document(
    outcome: Outcome, *, times: bool, explain: bool = False, readings: Iterable[tuple[str, str]] = ()
) -> dict[str, Any]:
    """The object that ``--format json`` prints; a report's has no times.

    ``explain`` adds to each claim, by input, what gradients are derived from and how; ``readings`` to the claim of a
    formula, as which NumPy each text was understood.
    """
    read = [{"written": written, "numpy": numpy} for written, numpy in readings]
    claims = [plain(v.to_json(times=times)) for v in outcome.verdicts]
    for claim, checked in zip(claims, outcome.checked, strict=True):
        if explain:
            claim["explained"] = {e.name: plain(asdict(e)) for e in checked.explained}
        claim |= {"readings": read} if read else {}
    return {
        "schema": SCHEMA,
        "tool": versions(),
        "claims": claims,
        "errors": [asdict(p.reason) for p in outcome.problems],
    }


def report(
    outcome: Outcome,
    run: Mapping[str, Any],
    extra: Mapping[int, Mapping[str, Any]],
    *,
    pdf: bool,
    readings: Iterable[tuple[str, str]] = (),
) -> dict[str, Any]:
    """The input of a report: the document without times, the text of the functions, and all that it depends on.

    That is sources, command and versions, those of libraries too: the same give the same report. ``extra`` is what
    else is shown of a claim, by its place among the verdicts.
    """
    data = document(outcome, times=False, readings=readings)
    for place, (claim, checked) in enumerate(zip(data["claims"], outcome.checked, strict=True)):
        shown = {key: text for key, text in checked.code.items() if text} | derived(checked)
        claim.update(shown, **extra.get(place, {}))
    sources = [
        {"path": path, "file": stored(path), "sha256": hashlib.sha256(text).hexdigest()}
        for path, text in sorted(outcome.sources.items())
    ]
    return data | {"tool": made_with(outcome.coq, pdf=pdf), "run": dict(run) | {"sources": sources}}


def derived(checked: Checked) -> dict[str, Any]:
    """The statement of what is proved at every shape, and the derivation of each gradient, as a report has them."""
    gradients, lines = checked.verdict.gradients, []
    for found in checked.explained:
        whose = f"The gradient for {found.name}" if gradients[found.name] else f"What is right for {found.name}"
        if found.reason:
            lines.append({"text": f"{whose} has no derivation: {found.reason}."})
            continue
        for number, (step, latex) in enumerate(continued(found.steps)):
            text = f"{whose}: {step.prose}" if number == 0 else step.prose
            lines.append({"text": f"{text} [{step.shown}]", "latex": latex})
    stated = [e for e in checked.explained if e.steps and gradients[e.name].scope == "all-shapes"]
    statement = {"statement": statement_of(stated)} if stated else {}
    return statement | ({"derivation": lines} if lines else {})


def versions() -> dict[str, str]:
    """Of this tool, of the solver that it used and of Python."""
    import platform

    return {
        "gradproof": own_version(),
        "z3": _installed("z3-solver"),
        "python": platform.python_version(),
    }


def made_with(coq: str | None, *, pdf: bool = False) -> dict[str, str]:
    """The versions of all that a report depends on; ``coq`` where Coq was asked, typst's where it has a PDF."""
    libraries = (*LIBRARIES, "typst") if pdf else LIBRARIES
    return versions() | {name: _installed(name) for name in libraries} | ({"coq": coq} if coq else {})


def own_version() -> str:
    """The version of the source tree that runs, or else of the installed distribution."""
    project = Path(__file__).resolve().parents[2] / "pyproject.toml"
    if project.exists():
        import tomllib

        return str(tomllib.loads(project.read_text(encoding="utf-8"))["project"]["version"])
    return _installed("gradproof")


def _installed(distribution: str) -> str:
    from importlib import metadata  # with the first version that is told

    return metadata.version(distribution)


def plain(value: Any) -> Any:
    """With lists for tuples and dicts for mappings, as JSON has them."""
    if isinstance(value, Mapping):
        return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    return value


def exit_code(outcome: Outcome, enough: Callable[[Checked, GradientVerdict], bool]) -> int:
    """The contract's exit code, the first that applies; a defect of ours comes before all."""
    gradients = [(c, g) for c in outcome.checked for g in c.verdict.gradients.values()]
    if any(p.defect for p in outcome.problems):
        return 70
    if outcome.problems or not gradients:
        return 2
    if any(g.status == "refuted" for _, g in gradients):
        return 1
    return 0 if all(enough(c, g) for c, g in gradients) else 3


def counts(verdicts: Iterable[Verdict]) -> dict[str, int]:
    """How many gradients ended in which way, in the order of good news."""
    ways = [
        "proved at every shape",
        "proved at the listed shapes",
        "refuted",
        "vacuous",
        "unknown",
        "unsupported",
    ]
    found = dict.fromkeys(ways, 0)
    for verdict in verdicts:
        for gradient in verdict.gradients.values():
            found[way(gradient)] += 1
    return {name: n for name, n in found.items() if n}


def problem(reason: Reason) -> Outcome:
    """An outcome that is one problem with the input."""
    return Outcome(problems=[Problem(0, -1, reason)])
