"""What a person sees: progress on stderr while it works, then tables and witnesses on stdout."""

from __future__ import annotations

import io
import itertools
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table
from rich.text import Text

from verify.command.outcome import Outcome, counts, way
from verify.guest.files import Checked, Event, Found, Problem, Stage
from verify.verdict import Counterexample, GradientVerdict, Reason, Verdict

MARKS: Final = {
    "proved": ("✓", "green"),
    "refuted": ("✗", "bold red"),
    "vacuous": ("∅", "yellow"),
    "unknown": ("?", "yellow"),
    "unsupported": ("–", "yellow"),
}
SHOWN_SHAPES: Final = 4
NOTEBOOK: Final = 110  # columns of a notebook's output
COMPARED: Final = {"shape": ("claimed shape", "right shape")}


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
            self._names.update({(event.source, i): name for i, name in enumerate(event.names)})
            self._progress.update(self._task, total=total + len(event.names))
        elif isinstance(event, Stage):
            name = self._names.get((event.source, event.claim), "")
            self._progress.update(self._task, description=escape(f"{name}: {event.text}"))
        elif isinstance(event, Checked) or (isinstance(event, Problem) and event.claim >= 0):
            self._progress.advance(self._task)


@contextmanager
def watching() -> Iterator[Watch]:
    """A `Watch` for as long as the block runs."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield Watch(None)
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        yield Watch(progress)


def html(verdict: Verdict) -> str:
    """What `show` prints of one verdict, as an HTML fragment for notebooks."""
    console = Console(highlight=False, emoji=False, record=True, file=io.StringIO(), width=NOTEBOOK)
    show(Outcome([Checked(0, 0, verdict, {})]), console)
    return console.export_html(inline_styles=True, code_format='<pre style="line-height:1.3">{code}</pre>')


def show(outcome: Outcome, console: Console | None = None) -> None:
    """Print an outcome: a table a file, then what refutes a gradient, then the problems, then the sum."""
    console = console or Console(highlight=False, emoji=False)
    for file, group in itertools.groupby(outcome.verdicts, key=lambda v: v.file):
        _table(console, file, list(group))
    for verdict in outcome.verdicts:
        for name, gradient in verdict.gradients.items():
            if gradient.status == "refuted":
                _refutation(console, verdict, name, gradient)
    for problem in outcome.problems:
        _problem(console, problem)
    summary(console, outcome.verdicts)


def _table(console: Console, file: str | None, verdicts: list[Verdict]) -> None:
    if file:
        console.print(Text(file, style="bold"))
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=False)
    for wraps in (False, True, False, False, True):
        table.add_column(overflow="fold", no_wrap=not wraps)
    for verdict in verdicts:
        shown = verdict.name
        for name, gradient in verdict.gradients.items():
            mark, style = MARKS[gradient.status]
            table.add_row(Text(f"  {mark}", style), shown, name, Text(way(gradient), style), _detail(verdict, gradient))
            shown = ""
        if verdict.unclaimed:
            missing = ", ".join(verdict.unclaimed)
            table.add_row("", shown, missing, Text("not claimed", "dim"), Text(""))
    console.print(table)
    console.print()


def _detail(verdict: Verdict, gradient: GradientVerdict) -> Text:
    lines = []
    if gradient.status == "proved" and gradient.scope == "bounded":
        lines.append(_shapes(gradient.shapes))
    if gradient.status == "refuted":
        lines.append(f"by {gradient.refuted_by}")
    elif gradient.reason:
        missing = "not every shape: " if gradient.status == "proved" else ""
        lines.append(missing + _reason(gradient.reason, verdict))
    lines += [f"except {c.text}" for c in gradient.except_on[:SHOWN_SHAPES]]
    if len(gradient.except_on) > SHOWN_SHAPES:
        lines.append(f"and {len(gradient.except_on) - SHOWN_SHAPES} more such sets")
    if gradient.status != "refuted":
        lines += list(gradient.notes)
    return Text("\n".join(lines))


def _shapes(shapes: Iterable[Mapping[str, int]]) -> str:
    texts = [sizes(s) for s in shapes]
    more = f" and {len(texts) - SHOWN_SHAPES} more" if len(texts) > SHOWN_SHAPES else ""
    return "; ".join(texts[:SHOWN_SHAPES]) + more


def sizes(shape: Mapping[str, int]) -> str:
    """``H=2 m=3``; a claim without named sizes has one shape."""
    return " ".join(f"{n}={v}" for n, v in shape.items()) or "its one shape"


def _reason(reason: Reason, verdict: Verdict) -> str:
    known = (reason.file, reason.line) == (verdict.file, verdict.line)
    place = f" ({reason.file}:{reason.line})" if reason.file and reason.line and not known else ""
    return f"{reason.message}{place}"


def _refutation(console: Console, verdict: Verdict, name: str, gradient: GradientVerdict) -> None:
    place = f"  {verdict.file}:{verdict.line}" if verdict.file else ""
    head = Text.assemble(
        ("✗ ", "bold red"),
        (f"{verdict.name}, gradient of {name}: ", "bold"),
        f"refuted by {gradient.refuted_by}",
    )
    console.print(head.append(place, "dim"))
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=False)
    table.add_column(style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    witness = gradient.counterexample
    if gradient.reason:
        table.add_row("  because", Text(gradient.reason.message))
    for label, text in itertools.chain(_witness(witness, name, gradient.refuted_by), _remedies(gradient)):
        table.add_row(f"  {label}", Text(text))
    console.print(table)
    if witness and witness.snippet:
        console.print("  [dim]to see it in NumPy[/dim]")
        lines = "\n".join("    " + line for line in witness.snippet.strip().splitlines())
        console.print(Text(lines), soft_wrap=True)  # it is for pasting: never wrapped
    console.print()


def _witness(witness: Counterexample | None, name: str, by: str | None) -> Iterator[tuple[str, str]]:
    if witness is None:
        return
    if witness.sizes:
        yield "at", sizes(witness.sizes)
    for key, value in (*witness.inputs.items(), ("G", witness.G)):
        if value is not None:
            yield key, matrix(value)
    if witness.entry is not None:
        yield "entry", f"{name}[{', '.join(map(str, witness.entry))}]" if witness.entry else name
    labels = COMPARED.get(by or "", ("claimed", "true"))
    yield from ((k, v) for k, v in zip(labels, (witness.claimed, witness.true), strict=True) if v is not None)


def _remedies(gradient: GradientVerdict) -> Iterator[tuple[str, str]]:
    yield from (("holds if", c.text) for c in gradient.holds_if)
    if gradient.repair:
        yield "repair", gradient.repair
    yield from (("note", note) for note in gradient.notes)


def matrix(value: Any) -> str:
    """Nested lists as rows of aligned columns; more than two axes as NumPy writes them, block by block."""
    if not isinstance(value, (list, tuple)):
        return str(value)
    if not any(isinstance(v, (list, tuple)) for v in value):
        return "[" + "  ".join(map(str, value)) + "]"
    if any(isinstance(w, (list, tuple)) for v in value for w in v):
        return "\n\n".join(matrix(v) for v in value)
    texts = [[str(w) for w in row] for row in value]
    widths = [max(map(len, column)) for column in zip(*texts, strict=False)]
    rows = ["  ".join(t.rjust(w) for t, w in zip(row, widths, strict=False)) for row in texts]
    return "[" + "\n ".join(f"[{row}]" for row in rows) + "]"


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
