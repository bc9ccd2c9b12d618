"""The command ``gradproof``; ``python -m verify`` is the same."""

from __future__ import annotations

import itertools
import os
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from verify.command import help

if TYPE_CHECKING:
    from verify.command.outcome import Outcome
    from verify.explain.derivation.derive import Derivation
    from verify.guest.files import Checked, Source
    from verify.guest.loader import Loaded
    from verify.verdict import GradientVerdict

    Enough = Callable[[Checked, GradientVerdict], bool]

# everything else is imported where it is needed: --help answers at once

Command = Callable[..., Any]
Texts = tuple[str, ...]


def common(command: Command) -> Command:
    """The options of every command that checks claims."""
    options = (
        click.option(
            "--format",
            "form",
            type=click.Choice(["text", "json"]),
            default="text",
            help="What goes to stdout.",
        ),
        click.option(
            "--require",
            type=click.Choice(["tested", "bounded", "all-shapes"]),
            default="all-shapes",
            show_default=True,
            help="What exit code 0 asks for; bounded: every shape up to --bound.",
        ),
        click.option(
            "--bound",
            type=click.IntRange(1, 64),
            default=4,
            show_default=True,
            help="Largest size that is tried.",
        ),
        click.option(
            "--examples",
            type=click.IntRange(1),
            default=60,
            show_default=True,
            help="Random examples a claim.",
        ),
        click.option(
            "--jobs",
            type=click.IntRange(1),
            default=os.cpu_count() or 1,
            help="Claims at once [default: one a core].",
        ),
        click.option("--out", type=click.Path(path_type=Path), help="Write a report to this folder."),
        click.option("--seed", type=click.IntRange(0), default=0, show_default=True, help="Of the random examples."),
        click.option("--coq", is_flag=True, help="Compile the Coq certificates; COQC may name coqc."),
    )
    for option in reversed(options):
        command = option(command)
    return command


def _version(context: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted:
        from verify.command.outcome import own_version

        print(f"gradproof {own_version()}")
        context.exit()


@click.group(help=help.GROUP, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Show the version.")
def gradproof() -> None:
    """The command."""


@gradproof.command(help=help.SUITE, short_help="Prove the built-in theorems, write a report.")
@common
def suite(**settings: Any) -> int:
    """Check the chapters, each theorem at the scope that it states."""
    from verify.command.outcome import reaches
    from verify.guest.files import from_file
    from verify.guest.loader import Target
    from verify.suite import catalogue

    files = catalogue.files()
    settings["out"] = settings["out"] or Path("gradproof-report")
    sources = [_derivations, *(from_file(Target(str(f))) for f in files)]
    outcome = _checked(sources, ["the derivations", *map(str, files)], settings)

    def enough(checked: Checked, gradient: GradientVerdict) -> bool:
        if settings["require"] == "all-shapes" and catalogue.scope(checked) == "bounded":
            return gradient.status == "proved"
        return reaches(gradient, settings["require"])

    extra = {i: catalogue.shown(c) for i, c in enumerate(outcome.checked)}
    return _finish(outcome, settings, enough, ["suite"], extra)


def _derivations() -> Loaded:
    from verify.suite import steps

    return steps.source()


@gradproof.command(help=help.CHECK, short_help="Check the claims of files.")
@click.argument("files", nargs=-1, required=True, metavar="FILE[::NAME]...")
@common
def check(files: Texts, **settings: Any) -> int:
    """Check claim files."""
    from verify.guest import loader
    from verify.guest.files import from_file

    wanted = loader.targets(files)
    outcome = _checked([from_file(t) for t in wanted], [t.file for t in wanted], settings)
    return _finish(outcome, settings, _enough(settings), ["check", *map(_relative, files)])


@gradproof.command(help=help.PROVE, short_help="Check one formula and its gradients.")
@click.argument("expression")
@click.option("--shape", multiple=True, required=True, metavar="NAME=SIZES", help="The shape of an input.")
@click.option("--gradient", multiple=True, required=True, metavar="NAME=EXPR", help="The claimed gradient.")
@click.option("--where", multiple=True, metavar="NAME=KIND", help="An assumption about an input.")
@common
def prove(expression: str, shape: Texts, gradient: Texts, where: Texts, **settings: Any) -> int:
    """Check a formula."""
    from verify import notation as formula

    formula.claim_of(expression, shape, gradient, where)  # says what is wrong before anything runs
    outcome = _checked([lambda: formula.source(expression, shape, gradient, where)], [expression], settings)
    given = {"--shape": shape, "--gradient": gradient, "--where": where}
    words = [word for option, texts in given.items() for text in texts for word in (option, text)]
    return _finish(outcome, settings, _enough(settings), ["prove", expression, *words])


@gradproof.command(help=help.DERIVE, short_help="Derive a gradient.")
@click.argument("expression")
@click.option("--shape", multiple=True, required=True, metavar="NAME=SIZES", help="The shape of an input.")
@click.option("--wrt", required=True, metavar="NAME", help="The input.")
@click.option("--where", multiple=True, metavar="NAME=KIND", help="An assumption about an input.")
@common
def derive(expression: str, shape: Texts, wrt: str, where: Texts, **settings: Any) -> int:
    """Derive a gradient; the result is checked as any claim before it is shown."""
    from verify import notation as formula
    from verify.command import derivations
    from verify.command.outcome import problem
    from verify.verdict import Reason

    found = derivations.derived(expression, shape, wrt, where, settings["seed"])
    if isinstance(found, Reason):
        _print(problem(found), settings["form"])
        return 70 if found.code == "defect" else 3
    assumed = [*where, *derivations.assumptions(found)]
    gradient = [f"{wrt}={found.formula}"]
    outcome = _checked([lambda: formula.source(expression, shape, gradient, assumed)], [expression], settings)
    given = {"--shape": shape, "--wrt": [wrt], "--where": where}
    words = [word for option, texts in given.items() for text in texts for word in (option, text)]
    shown = found if outcome.checked and all(outcome.verdicts) else None
    if shown and settings["form"] == "text":
        print(derivations.text(shown) + "\n")
    return _finish(outcome, settings, _enough(settings), ["derive", expression, *words], derivation=shown)


@gradproof.command(help=help.RECHECK, short_help="Re-check a report without trusting it.")
@click.argument("report_dir", type=click.Path(path_type=Path))
def recheck(report_dir: Path) -> int:
    """Re-check a report."""
    from verify.command.recheck import recheck as run

    result = run(report_dir, _say)
    for mark, lines in (
        ("ok", result.done),
        ("not done", result.skipped),
        ("undecided", result.undecided),
        ("WRONG", result.failed),
    ):
        for line in lines:
            print(f"{mark}: {line}")
    return result.exit_code


def _checked(sources: Sequence[Source], shown: Sequence[str], settings: dict[str, Any]) -> Outcome:
    """Check sources, with progress on a terminal."""
    from verify.command import console
    from verify.command.outcome import Outcome
    from verify.guest.files import Options, check_sources

    given = {key: settings[key] for key in ("bound", "examples", "seed", "require", "jobs")}
    _check_out(settings["out"])
    options = Options(**given, certificates=settings["coq"] or settings["out"] is not None)
    outcome = Outcome()
    with console.watching() as watch:
        for event in check_sources(sources, shown, options):
            outcome.add(event)
            watch.see(event)
    return outcome


def _enough(settings: dict[str, Any]) -> Enough:
    from verify.command.outcome import reaches

    return lambda _, gradient: reaches(gradient, settings["require"])


def _finish(
    outcome: Outcome,
    settings: dict[str, Any],
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
    _print(outcome, settings["form"], derivation)
    for problem in outcome.problems:
        if problem.defect:
            print(problem.traceback or problem.reason.message, file=sys.stderr)
    if out is not None and settings["form"] == "text" and code != 70 and outcome.checked:
        print(f"Report: {out / 'report.html'}")
    return code


def _compiled(outcome: Outcome, jobs: int) -> Outcome:
    """The outcome with what Coq says of its certificates, summed up on stderr."""
    from verify.command.compiling import compile_all, told

    done = compile_all(outcome.files, jobs, _say)
    print(done.summary() if done.version else "Coq is not installed: no certificate was compiled", file=sys.stderr)
    for path, why in (done.rejected | done.undecided).items():
        print(f"{path}: {why}", file=sys.stderr)
    return told(outcome, done)


def _say(text: str) -> None:
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
        raise BadInput(str(error), code="report") from error


def _write(
    outcome: Outcome, settings: dict[str, Any], words: Sequence[str], extra: Mapping[int, Mapping[str, Any]]
) -> None:
    import shlex

    from reports import ReportError, write
    from verify.command.outcome import report
    from verify.errors import BadInput

    run = {key: settings[key] for key in ("seed", "bound", "examples")}
    options = [word for key, value in run.items() for word in (f"--{key}", str(value))]
    command = shlex.join(["gradproof", *words, *options])
    try:
        write(report(outcome, run | {"command": command}, extra), outcome.files, settings["out"])  # type: ignore[arg-type]
    except ReportError as error:
        raise BadInput(str(error), code="report") from error


def _relative(target: str) -> str:
    """A target as a report may name it: no report holds absolute paths."""
    file, colons, name = target.partition("::")
    return (os.path.relpath(file) if os.path.isabs(file) else file) + colons + name


def _print(outcome: Outcome, form: str, derivation: Derivation | None = None) -> None:
    if form == "json":
        import json

        from verify.command import derivations
        from verify.command.outcome import document

        more = {"derivation": derivations.document(derivation)} if derivation else {}
        print(json.dumps(document(outcome, times=True) | more, indent=1))
        return
    from verify.command import console

    console.show(outcome)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command and exit with the contract's code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # ended from outside: clean up as for Ctrl-C
    sys.exit(_guarded(given))


def _guarded(given: list[str]) -> int:
    from verify.errors import BadInput

    try:
        return int(gradproof.main(given, prog_name="gradproof", standalone_mode=False) or 0)
    except click.ClickException as error:
        return _refuse(given, "usage", error.format_message(), None, None)
    except BadInput as error:
        return _refuse(given, error.code, error.message, error.file, error.line)
    except (KeyboardInterrupt, click.Abort):
        print("gradproof: interrupted; nothing was written", file=sys.stderr)
        return 130
    except BrokenPipeError:  # the reader of our output went away
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception:
        import traceback

        traceback.print_exc()
        print("gradproof: a defect of gradproof; please report it with the lines above", file=sys.stderr)
        return 70


def _refuse(given: list[str], code: str, message: str, file: str | None, line: int | None) -> int:
    """Say what is wrong with the input, in the form that was asked for."""
    from verify.command.outcome import problem
    from verify.verdict import Reason

    if "--format=json" in given or ("--format", "json") in itertools.pairwise(given):
        _print(problem(Reason(code, message, file, line)), "json")
    else:
        place = "".join(f"{part}:" for part in (file, line) if part is not None)
        print(f"gradproof: {place + ' ' if place else ''}{message}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    main()
