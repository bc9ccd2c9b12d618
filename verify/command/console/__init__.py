"""What a person sees: progress on stderr while it works, then tables and witnesses on stdout."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable

from rich.console import Console
from rich.table import Table
from rich.text import Text

from verify.command.console.progress import watching
from verify.command.console.table import INPUT_NAME, STYLES, UNDECIDED, ended, lines, rows, short
from verify.command.encoding import spelt
from verify.command.outcome import Outcome, counts
from verify.guest.events import Checked, Problem
from verify.users import whole
from verify.verdict import MARKS, GradientVerdict, Verdict, called, details, entry_of, refutation, sizes_text

__all__ = ["problem_line", "quiet", "say", "show", "summary", "watching"]


def show(outcome: Outcome, console: Console | None = None, *, explain: bool = False) -> None:
    """Print an outcome: a table a file, then what refutes a gradient, then the problems, then the sum.

    ``explain`` adds theorems and derivations, after the tables.
    """
    console = console or Console(highlight=False, emoji=False)
    for file, group in itertools.groupby(outcome.verdicts, key=lambda v: v.file and whole(v.file)):
        _table(console, file, list(group))
    for checked in outcome.checked if explain else ():
        for found in checked.explained:
            for line in found.lines(short(checked.verdict.name), checked.verdict.gradients[found.name]):
                console.print(Text(line), soft_wrap=True)
            console.print()
    for verdict in outcome.verdicts:
        for names in _causes(verdict):
            _refutation(console, verdict, *names)
    for problem in outcome.problems:
        _problem(console, problem)
    summary(console, outcome.verdicts)


def quiet(outcome: Outcome, enough: Callable[[Checked, GradientVerdict], bool]) -> None:
    """Print a line for each gradient and each file that is not as it should be, then the sum."""
    console = Console(highlight=False, emoji=False)
    for checked in outcome.checked:
        for name, gradient in checked.verdict.gradients.items():
            if not enough(checked, gradient):
                console.print(_line(checked.verdict, name, gradient), soft_wrap=True)
    for problem in outcome.problems:
        _problem(console, problem)
    summary(console, outcome.verdicts)


def _line(verdict: Verdict, name: str, gradient: GradientVerdict) -> Text:
    """One gradient on one line, as compilers write theirs: place, what, how, where it is seen."""
    place = f"{verdict.file}:{verdict.line}: " if verdict.file and verdict.line else ""
    told = [] if gradient.status == "refuted" else details(verdict, gradient)[:1]
    if gradient.counterexample and gradient.counterexample.sizes:
        told.append(f"at {sizes_text(gradient.counterexample.sizes)}")
    text = f"{place}{called(short(verdict.name), short(name, INPUT_NAME))}: {' '.join([ended(gradient), *told])}"
    mark = (f"{MARKS[gradient.status]} ", STYLES.get(gradient.status, UNDECIDED))
    return Text.assemble(mark, " ".join(text.split()))


def _table(console: Console, file: str | None, verdicts: list[Verdict]) -> None:
    if file:
        console.print(Text(file, style="bold"))
    told = [row for verdict in verdicts for row in rows(verdict, lambda text: spelt(text, console.encoding))]
    for line in lines(told, console.width):
        console.print(line, soft_wrap=True)
    console.print()


def _causes(verdict: Verdict) -> list[list[str]]:
    """The gradients that are refuted, together where one mistake is the cause: a missing return, an exception."""
    found: dict[tuple[str, str], list[str]] = {}
    for name, gradient in verdict.gradients.items():
        if gradient.status == "refuted":
            reason = gradient.reason if gradient.refuted_by == "shape" else None
            found.setdefault(("cause", reason.message) if reason else ("input", name), []).append(name)
    return list(found.values())


def _refutation(console: Console, verdict: Verdict, name: str, *others: str) -> None:
    """A cause, told of one gradient, and the repairs of all that have it."""
    gradient = verdict.gradients[name]
    place = f"  {verdict.file}:{verdict.line}" if verdict.file else ""
    about = ", ".join([called(short(verdict.name), short(name, INPUT_NAME)), *(short(n, INPUT_NAME) for n in others)])
    head = Text.assemble(("✗ ", "bold red"), (f"{about}: ", "bold"), f"refuted by {gradient.refuted_by}")
    console.print(head.append(place, "dim"))
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=False)
    table.add_column(style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    witness = gradient.counterexample
    repairs = [("repair", text) for n in others if (text := verdict.gradients[n].repair)]
    for label, text in (*refutation(entry_of(verdict.name, name), gradient), *repairs):
        table.add_row(f"  {label}", Text(text))
    console.print(table)
    if witness and witness.snippet:
        console.print(f"  [dim]to see it in {witness.library}[/dim]")
        lines = "\n".join("    " + line for line in witness.snippet.strip().splitlines())
        console.print(Text(lines), soft_wrap=True)  # it is for pasting: never wrapped
    console.print()


def _problem(console: Console, problem: Problem) -> None:
    console.print(Text(problem_line(problem), style="red"), soft_wrap=True)


def problem_line(problem: Problem) -> str:
    """``file:line: message``."""
    reason = problem.reason
    place = ":".join(str(p) for p in (reason.file, reason.line) if p is not None)
    defect = "a defect of gradproof, please report it: " if problem.defect else ""
    return f"{place}: {defect}{reason.message}" if place else f"{defect}{reason.message}"


def summary(console: Console, verdicts: list[Verdict]) -> None:
    """The last line."""
    if not verdicts:
        return
    gradients = sum(len(v.gradients) for v in verdicts)
    parts = ", ".join(f"{n} {name}" for name, n in counts(verdicts).items())
    claims = f"{len(verdicts)} claim{'s' * (len(verdicts) != 1)}"
    console.print(f"{claims}, {gradients} gradient{'s' * (gradients != 1)}: {parts}.")


def say(text: str) -> None:
    """One line to stderr."""
    print(text, file=sys.stderr, flush=True)
