"""One run of a command that checks claims: check, write the report, print, and the exit code."""

from __future__ import annotations

import os
import shlex
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from verify.claims.source import Options, Source
from verify.codes import Code
from verify.command.options import REQUIRE, Settings
from verify.limits import TRACEBACK_CHARACTERS

if TYPE_CHECKING:
    from verify.command.outcome import Outcome
    from verify.explain.derivation.derive import Derivation
    from verify.guest.events import Checked, Found
    from verify.guest.failure import Failure
    from verify.guest.files import Crew
    from verify.verdict import GradientVerdict


INTERRUPTED: Final = 130  # the exit code of a run that was cut
TITLED: Final = 3  # files that a title names


# everything else is imported where it is needed: --help answers at once


@dataclass(frozen=True)
class Job:
    """What a command checks: claim sources, and the arguments and options that it was given.

    ``extra`` is what a report shows of a claim beside its verdict, ``scope`` the scope that the claim itself states.
    ``derivation`` is shown before the outcome, where every gradient is as it should be; ``explains`` says whether a
    report derives the gradients of its claims; ``readings``, shown before both, are formulas that
    were not NumPy, each with how it was understood.
    """

    command: str
    sources: Sequence[Source]
    arguments: Sequence[str] = ()
    options: Sequence[str] = ()
    extra: Callable[[Checked], Mapping[str, Any]] = lambda checked: {}
    scope: Callable[[Checked], str] = lambda checked: "all-shapes"
    derivation: Derivation | None = None
    explains: bool = True
    readings: Sequence[tuple[str, str]] = ()

    @property
    def files(self) -> dict[str, str]:
        """Where each claim file stands, by its path in a report."""
        from verify.guest.placed import relative

        shown = {relative(source.file): source.file for source in self.sources}
        return {os.path.normpath(path): file for path, file in shown.items() if path and file}

    def alone(self, number: int) -> tuple[Job, int]:
        """A job that checks one source, and where that stands there; this job, where its command names no files."""
        from verify.guest.placed import relative

        source = self.sources[number]
        file = relative(source.file)
        if self.command != "check" or file is None:
            return self, number
        return replace(self, sources=[source], arguments=[f"{file}::{n}" for n in source.names] or [file]), 0

    def enough(self, settings: Settings) -> Callable[[Checked, GradientVerdict], bool]:
        """Whether a verdict is as strong as ``--require`` asks, and as the claim states."""

        def reached(checked: Checked, gradient: GradientVerdict) -> bool:
            if settings["require"] == "all-shapes" and self.scope(checked) == "bounded":
                return gradient.status == "proved"
            return gradient.reaches(settings["require"])

        return reached


def run(job: Job, settings: Settings) -> int:
    """Check, write the report where one is wanted, print; returns the exit code."""
    settings = checked_report(settings)
    try:
        outcome = checked(job, settings, evidence=settings["out"] is not None)
    except Cut as cut:
        _print(job, cut.outcome, settings)
        return INTERRUPTED
    return _finish(job, outcome, settings)


def checked(job: Job, settings: Settings, *, evidence: bool) -> Outcome:
    """Check what a job names, with progress on a terminal; ``evidence`` for all that a report carries.

    Raises Cut on Ctrl-C after a verdict.
    """
    from verify.command import console
    from verify.command.outcome import Outcome
    from verify.command.sources import carried
    from verify.guest import events
    from verify.guest.files import LIMITS, check_sources

    options = Options(
        bound=settings["bound"],
        examples=settings["examples"],
        seed=settings["seed"],
        require=settings["require"],
        jobs=settings["jobs"],
        certificates=settings["coq"] or evidence,
        explain=settings.get("explain", False) or (evidence and job.explains),
    )
    outcome = Outcome(sources=carried(job.files) if evidence else {}, evidence=options.certificates)
    limits = replace(LIMITS, seconds=settings.get("timeout") or LIMITS.seconds)
    found: list[Found] = []
    with console.watching(len(job.sources)) as watch, cutting(job, outcome, found):
        for event in check_sources(job.sources, options, limits, _crew(job, settings, options)):
            outcome.add(event)
            watch.see(event)
            if isinstance(event, events.Found):
                found.append(event)
    for event in found:
        if event.note:
            console.say(f"{job.sources[event.source].shown}: {event.note}")
    return _compiled(outcome, settings["jobs"]) if settings["coq"] else outcome


class Cut(KeyboardInterrupt):
    """A run that was interrupted, with the verdicts that it has: they stand, and what has none is said."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__("interrupted")
        self.outcome = outcome


@contextmanager
def cutting(job: Job, outcome: Outcome, found: Sequence[Found]) -> Iterator[None]:
    """Ctrl-C while the block fills ``outcome`` is a `Cut`, once there is a verdict; ``found`` is what was stated."""
    from verify.guest.events import Problem
    from verify.verdict import Reason

    try:
        yield
    except KeyboardInterrupt:
        if not outcome.checked:
            raise
        answered = {(c.source, c.claim) for c in outcome.checked}
        open_claims = [c.name for f in found for n, c in enumerate(f.claims) if (f.source, n) not in answered]
        unread = len(job.sources) - len(found)
        files = f"; {unread} file{'s were' if unread > 1 else ' was'} not read" if unread else ""
        text = f"interrupted, and no report was written; without a verdict: {', '.join(open_claims) or 'none'}{files}"
        outcome.add(Problem(len(job.sources), -1, Reason(Code.INTERRUPT, text)))
        raise Cut(outcome) from None


def _crew(job: Job, settings: Settings, options: Options) -> Crew | None:
    """Who checks: the workers of a cluster, where one is named, or processes here."""
    address = settings.get("cluster")
    if address is None:
        return None
    from verify.command.clustered import client, parcel

    def first(number: int) -> parcel.Parcel | Failure:
        alone, place = job.alone(number)
        command = _command(alone, settings)
        return parcel.first(number, job.sources[number].file, command, place, alone.files, options)

    return client.crew(address, first)


def _compiled(outcome: Outcome, jobs: int) -> Outcome:
    """The outcome with what Coq says of its certificates, summed up on stderr."""
    from verify.certificates.coq.cache import folder
    from verify.command.compiling import compile_all, with_compilation

    done = compile_all(outcome.files, jobs, say, folder())
    print(done.summary() if done.version else "Coq is not installed: no certificate was compiled", file=sys.stderr)
    for path, why in (done.rejected | done.undecided).items():
        print(f"{path}: {why}", file=sys.stderr)
    return with_compilation(outcome, done)


def _finish(job: Job, outcome: Outcome, settings: Settings) -> int:
    from verify.command.outcome import exit_code

    code = exit_code(outcome, job.enough(settings))
    out = settings["out"] if code != 70 and outcome.checked else None
    if out is not None:
        write_report(job, outcome, settings, out)
    _print(job, outcome, settings)
    for problem in outcome.problems:
        if problem.defect or (problem.traceback and problem.reason.code == Code.GUEST):
            print(problem.traceback[-TRACEBACK_CHARACTERS:] or problem.reason.message, file=sys.stderr)
    if out is not None and settings["form"] == "text":
        print(f"Report: {out / 'report.html'}")
    return code


def _print(job: Job, outcome: Outcome, settings: Settings) -> None:
    if settings["form"] == "quiet":
        from verify.command import console

        console.quiet(outcome, job.enough(settings))
    else:
        found = job.derivation if outcome.checked and all(outcome.verdicts) else None
        show(outcome, settings["form"], found, explain=settings.get("explain", False), readings=job.readings)


def write_report(job: Job, outcome: Outcome, settings: Settings, out: Path) -> None:
    """Write the report of an outcome to a folder. Raises BadInput where it has no place there."""
    _write(*_report(job, outcome, settings), out, pdf=settings.get("pdf", False))


def contents(job: Job, outcome: Outcome, settings: Settings, tool: Mapping[str, str]) -> dict[str, bytes]:
    """The report of an outcome as files, not written anywhere; it says that the versions in ``tool`` made it."""
    import reports

    document, files = _report(job, outcome, settings)
    pdf = settings.get("pdf", False)
    return reports.contents(document | {"tool": dict(tool)}, files, pdf=pdf)  # type: ignore[arg-type]


def _report(job: Job, outcome: Outcome, settings: Settings) -> tuple[dict[str, Any], dict[str, str | bytes]]:
    """What `reports` takes: the document, and the files that it names."""
    from verify.command.outcome import report
    from verify.command.sources import stored

    facts = {"seed": settings["seed"], "bound": settings["bound"], "examples": settings["examples"]}
    run = {**facts, "command": _command(job, settings)}
    extra = {i: job.extra(c) for i, c in enumerate(outcome.checked)}
    sources = {stored(path): data for path, data in outcome.sources.items()}
    document = report(outcome, run, extra, pdf=settings.get("pdf", False), readings=job.readings) | _stated(
        job, outcome, settings
    )
    return document, {**outcome.files, **sources}


def _stated(job: Job, outcome: Outcome, settings: Settings) -> dict[str, Any]:
    """What a report says of itself: title, authors and year."""
    authors, year = list(settings.get("author", ())), settings.get("year")
    title = settings.get("title") or _title(job, outcome)
    return {"title": title} | ({"authors": authors} if authors else {}) | ({"year": str(year)} if year else {})


def _title(job: Job, outcome: Outcome) -> str:
    """A report is called after its one claim, or after its files."""
    files = list(dict.fromkeys(os.path.basename(path) for path in job.files))
    if job.command == "suite":
        return "Gradients, checked"
    if len(outcome.verdicts) == 1:
        return f"{outcome.verdicts[0].name}, checked"
    shown = files if len(files) <= TITLED else [*files[: TITLED - 1], f"{len(files) - TITLED + 1} more files"]
    return f"Gradients of {', '.join(shown[:-1])}{' and ' * (len(shown) > 1)}{shown[-1]}, checked"


def _command(job: Job, settings: Settings) -> str:
    """The command, with every option that a report depends on."""
    usual = [word for key in ("seed", "bound", "examples") for word in (f"--{key}", settings[key])]
    options = [*job.options, *usual]
    options += ["--require", settings["require"]] if settings["require"] != REQUIRE else []
    options += ["--coq"] if settings["coq"] else []
    options += [word for key in ("title", "year") if (text := settings.get(key)) for word in (f"--{key}", str(text))]
    options += [word for name in settings.get("author", ()) for word in ("--author", name)]
    options += ["--pdf"] if settings.get("pdf") else []
    timeout = settings.get("timeout")
    options += ["--timeout", f"{timeout:g}"] if timeout else []
    last = any(argument.startswith("-") for argument in job.arguments)
    words = [*options, "--", *job.arguments] if last else [*job.arguments, *options]
    return shlex.join(["gradproof", job.command, *map(str, words)])


def say(text: str) -> None:
    """Progress of what is not a claim, on a terminal only."""
    if sys.stderr.isatty():
        print(text, file=sys.stderr)


def checked_report(settings: Settings) -> Settings:
    """The settings, with the year that a report states. Raises BadInput where no such report can be written."""
    from verify.errors import BadInput

    given = [f"--{key}" for key in ("title", "author", "year", "pdf") if settings.get(key)]
    if given and settings["out"] is None:
        raise BadInput(f"{given[0]} is of a report; name its folder with --out", code=Code.USAGE)
    check_out(settings["out"])
    if settings.get("pdf"):
        from importlib.util import find_spec

        if find_spec("typst") is None:
            raise BadInput("--pdf needs typst; run: pip install 'gradproof[pdf]'", code=Code.REPORT)
    if settings.get("author") and not settings.get("year"):
        return settings | {"year": date.today().year}
    return settings


def check_out(out: Path | None) -> None:
    """Say before the work, not after it, that the report has no place."""
    if out is None:
        return
    from reports import ReportError, check_replaceable
    from verify.errors import BadInput

    try:
        check_replaceable(out.resolve())
    except ReportError as error:
        raise BadInput(str(error), code=Code.REPORT) from error


def _write(document: dict[str, Any], files: dict[str, str | bytes], out: Path, *, pdf: bool) -> None:
    import reports
    from verify.errors import BadInput

    try:
        reports.write(document, files, out, pdf=pdf)  # type: ignore[arg-type]
    except reports.ReportError as error:
        raise BadInput(str(error), code=Code.REPORT) from error


def show(
    outcome: Outcome,
    form: str,
    derivation: Derivation | None = None,
    *,
    explain: bool = False,
    readings: Sequence[tuple[str, str]] = (),
) -> None:
    """Print an outcome, after the derivation where there is one, in the form that was asked for.

    ``explain`` adds the theorems and the derivations of its gradients, ``readings`` how its formulas were understood.
    """
    from verify.command import derivations

    if form == "json":
        import json

        from verify.command.outcome import document

        more = {"derivation": derivations.document(derivation)} if derivation else {}
        print(json.dumps(document(outcome, times=True, explain=explain, readings=readings) | more, indent=1))
        return
    from verify.command import console

    print("".join(f"{written}\n  is read as {numpy}\n\n" for written, numpy in readings), end="")
    if derivation:
        print(str(derivation) + "\n")
    console.show(outcome, explain=explain)
