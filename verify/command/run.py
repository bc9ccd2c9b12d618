"""One run of a command that checks claims: check, write the report, print, and the exit code."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from verify.claims.source import Options, Source
from verify.codes import Code
from verify.command.options import Settings

if TYPE_CHECKING:
    from verify.command.outcome import Outcome
    from verify.explain.derivation.derive import Derivation
    from verify.guest.events import Checked
    from verify.verdict import GradientVerdict

    Enough = Callable[[Checked, GradientVerdict], bool]

# everything else is imported where it is needed: --help answers at once


def checked(sources: Sequence[Source], shown: Sequence[str], settings: Settings) -> Outcome:
    """Check sources, with progress on a terminal."""
    from verify.command import console
    from verify.command.outcome import Outcome
    from verify.guest.files import check_sources

    _check_out(settings["out"])
    options = Options(
        bound=settings["bound"],
        examples=settings["examples"],
        seed=settings["seed"],
        require=settings["require"],
        jobs=settings["jobs"],
        certificates=settings["coq"] or settings["out"] is not None,
    )
    outcome = Outcome()
    with console.watching() as watch:
        for event in check_sources(sources, shown, options):
            outcome.add(event)
            watch.see(event)
    return outcome


def enough(settings: Settings) -> Enough:
    """Whether a verdict is as strong as ``--require`` asks."""
    from verify.command.outcome import reaches

    return lambda _, gradient: reaches(gradient, settings["require"])


def finish(
    outcome: Outcome,
    settings: Settings,
    enough: Enough,
    words: Sequence[str],
    extra: Mapping[int, Mapping[str, Any]] | None = None,
    derivation: Derivation | None = None,
) -> int:
    """Write the report where one is wanted, print the outcome; returns the exit code."""
    from verify.command.outcome import exit_code

    outcome = _compiled(outcome, settings["jobs"]) if settings["coq"] else outcome
    code = exit_code(outcome, enough)
    out = settings["out"]
    if out is not None and code != 70 and outcome.checked:
        _write(outcome, settings, words, extra or {})
    show(outcome, settings["form"], derivation)
    for problem in outcome.problems:
        if problem.defect:
            print(problem.traceback or problem.reason.message, file=sys.stderr)
    if out is not None and settings["form"] == "text" and code != 70 and outcome.checked:
        print(f"Report: {out / 'report.html'}")
    return code


def _compiled(outcome: Outcome, jobs: int) -> Outcome:
    """The outcome with what Coq says of its certificates, summed up on stderr."""
    from verify.certificates.coq.cache import folder
    from verify.command.compiling import compile_all, told

    done = compile_all(outcome.files, jobs, say, folder())
    print(done.summary() if done.version else "Coq is not installed: no certificate was compiled", file=sys.stderr)
    for path, why in (done.rejected | done.undecided).items():
        print(f"{path}: {why}", file=sys.stderr)
    return told(outcome, done)


def say(text: str) -> None:
    """Progress of what is not a claim, on a terminal only."""
    if sys.stderr.isatty():
        print(text, file=sys.stderr)


def _check_out(out: Path | None) -> None:
    """Say before the work, not after it, that the report has no place."""
    if out is None:
        return
    from reports import ReportError, check_replaceable
    from verify.errors import BadInput

    try:
        check_replaceable(out.resolve())
    except ReportError as error:
        raise BadInput(str(error), code=Code.REPORT) from error


def _write(outcome: Outcome, settings: Settings, words: Sequence[str], extra: Mapping[int, Mapping[str, Any]]) -> None:
    import shlex

    from reports import ReportError, write
    from verify.command.outcome import report
    from verify.errors import BadInput

    run = {"seed": settings["seed"], "bound": settings["bound"], "examples": settings["examples"]}
    options = [word for key, value in run.items() for word in (f"--{key}", str(value))]
    command = shlex.join(["gradproof", *words, *options])
    try:
        write(report(outcome, run | {"command": command}, extra), outcome.files, settings["out"])  # type: ignore[arg-type]
    except ReportError as error:
        raise BadInput(str(error), code=Code.REPORT) from error


def show(outcome: Outcome, form: str, derivation: Derivation | None = None) -> None:
    """Print an outcome in the form that was asked for."""
    if form == "json":
        import json

        from verify.command import derivations
        from verify.command.outcome import document

        more = {"derivation": derivations.document(derivation)} if derivation else {}
        print(json.dumps(document(outcome, times=True) | more, indent=1))
        return
    from verify.command import console

    console.show(outcome)
