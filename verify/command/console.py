"""What a person sees: progress on stderr while it works, then tables and witnesses on stdout."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table
from rich.text import Text

from verify.command.outcome import Outcome, counts
from verify.guest.events import Checked, Event, Found, Problem, Stage
from verify.users import whole
from verify.verdict import MARKS, GradientVerdict, Verdict, called, details, entry_of, refutation, sizes_text, way

STYLES: Final = {"proved": "green", "refuted": "bold red"}
CLAIM_NAME, INPUT_NAME = 100, 24  # characters of a name that are shown; formulas are names of claims, too
UNDECIDED: Final = "yellow"  # the style of every other status


class Watch:
    """Progress, live on a terminal and silent elsewhere."""

    def __init__(self, progress: Progress | None) -> None:
        self._progress = progress
        self._task = progress.add_task("reading", total=None) if progress else None
        self._names: dict[tuple[int, int], str] = {}

    def see(self, event: Event) -> None:
        """Show what an event means for the work that is left."""
        if self._progress is None or self._task is None:
            return
        if isinstance(event, Found):
            total = self._progress.tasks[0].total or 0
            self._names.update({(event.source, i): c.name for i, c in enumerate(event.claims)})
            self._progress.update(self._task, total=total + len(event.claims))
        elif isinstance(event, Stage):
            name = self._names.get((event.source, event.claim), "")
            self._progress.update(self._task, description=escape(f"{name}: {event.text}"))
        elif isinstance(event, Checked) or (isinstance(event, Problem) and event.claim >= 0):
            self._progress.advance(self._task)


@contextmanager
def watching() -> Iterator[Watch]:
    """A `Watch` for as long as the block runs."""
    console = Console(stderr=True)
    if not (console.is_terminal and sys.stderr.isatty()):  # a notebook asks for colours, and is no terminal
        yield Watch(None)
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        yield Watch(progress)


def show(outcome: Outcome, console: Console | None = None) -> None:
    """Print an outcome: a table a file, then what refutes a gradient, then the problems, then the sum."""
    console = console or Console(highlight=False, emoji=False)
    for file, group in itertools.groupby(outcome.verdicts, key=lambda v: v.file and whole(v.file)):
        _table(console, file, list(group))
    for verdict in outcome.verdicts:
        for name, gradient in verdict.gradients.items():
            if gradient.status == "refuted":
                _refutation(console, verdict, name, gradient)
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
    told = details(verdict, gradient)[:1]
    if gradient.counterexample and gradient.counterexample.sizes:
        told.append(f"at {sizes_text(gradient.counterexample.sizes)}")
    text = f"{place}{called(short(verdict.name), short(name, INPUT_NAME))}: {' '.join([way(gradient), *told])}"
    mark = (f"{MARKS[gradient.status]} ", STYLES.get(gradient.status, UNDECIDED))
    return Text.assemble(mark, " ".join(text.split()))


def _table(console: Console, file: str | None, verdicts: list[Verdict]) -> None:
    if file:
        console.print(Text(file, style="bold"))
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=False)
    for wraps in (False, True, False, False, True):
        table.add_column(overflow="fold", no_wrap=not wraps)
    for verdict in verdicts:
        shown = short(verdict.name)
        for name, gradient in verdict.gradients.items():
            style = STYLES.get(gradient.status, UNDECIDED)
            notes = Text("\n".join(details(verdict, gradient)))
            table.add_row(
                Text(f"  {MARKS[gradient.status]}", style),
                shown,
                short(name, INPUT_NAME),
                Text(way(gradient), style),
                notes,
            )
            shown = ""
        if verdict.unclaimed:
            missing = ", ".join(map(short, verdict.unclaimed))
            table.add_row("", shown, missing, Text("not claimed", "dim"), Text(""))
    console.print(table)
    console.print()


def _refutation(console: Console, verdict: Verdict, name: str, gradient: GradientVerdict) -> None:
    place = f"  {verdict.file}:{verdict.line}" if verdict.file else ""
    head = Text.assemble(
        ("✗ ", "bold red"),
        (f"{called(short(verdict.name), short(name, INPUT_NAME))}: ", "bold"),
        f"refuted by {gradient.refuted_by}",
    )
    console.print(head.append(place, "dim"))
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=False)
    table.add_column(style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    witness = gradient.counterexample
    for label, text in refutation(entry_of(verdict.name, name), gradient):
        table.add_row(f"  {label}", Text(text))
    console.print(table)
    if witness and witness.snippet:
        console.print(f"  [dim]to see it in {witness.library}[/dim]")
        lines = "\n".join("    " + line for line in witness.snippet.strip().splitlines())
        console.print(Text(lines), soft_wrap=True)  # it is for pasting: never wrapped
    console.print()


def _problem(console: Console, problem: Problem) -> None:
    console.print(Text(problem_line(problem), style="red"), soft_wrap=True)


def short(name: str, most: int = CLAIM_NAME) -> str:
    """A name as a table can hold it."""
    return name if len(name) <= most else f"{name[:most]}... ({len(name)} characters)"


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
