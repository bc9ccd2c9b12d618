"""Marks for people: progress on stderr, a table on the terminal, CSV, and the data of the page."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from verify.command.grading.marks import ABSENT, Cell, Column, Row, score
from verify.verdict import MARKS

Tell = Callable[[Row], None]
_ABSENT_MARK: Final = "–"
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")  # with these a spreadsheet takes a text for a formula
_STYLES: Final = {"proved": "green", "refuted": "bold red", ABSENT: "red"}


def mark(cell: Cell) -> str:
    """The sign of a cell: ``?`` where somebody has to look."""
    return "?" if cell.by_hand else _ABSENT_MARK if cell.status == ABSENT else MARKS[cell.status]


def number(points: float) -> str:
    """``2``, ``0.5``."""
    return f"{points:g}"


def headings(columns: Sequence[Column]) -> list[str]:
    """The input where that says it, else claim and input."""
    names = [c.name for c in columns]
    return [c.name if names.count(c.name) == 1 else f"{c.claim} {c.name}" for c in columns]


def say_what_is_there(kept: int, left: int, others: Sequence[str], columns: Sequence[Column]) -> None:
    """Before the work: what it is, on stderr."""
    asked = dict.fromkeys(f"{c.function} for {c.claim}" for c in columns)
    print(f"Asked for: {', '.join(asked)}.", file=sys.stderr)
    if kept:
        print(f"{kept} marked before and unchanged; {left} to mark.", file=sys.stderr)
    if others:
        print(f"Not marked, since neither .py nor .ipynb: {', '.join(others)}.", file=sys.stderr)


def say_what_is_open(confined: Sequence[str]) -> None:
    """What this system cannot keep submissions from, on stderr."""
    reach = {"files": "read and write your files", "signals": "end your processes", "network": "use the network"}
    missing = [text for part, text in reach.items() if part not in confined]
    if missing:
        print(
            f"This system does not confine: a submission may {', '.join(missing)} (docs/marking.md).", file=sys.stderr
        )


@contextmanager
def progress(done: int, total: int) -> Iterator[Tell]:
    """A bar on a terminal; elsewhere a line for each row. Either on stderr."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    console = Console(stderr=True)
    if not console.is_terminal:
        yield _line_by_line(done, total)
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("marking", total=total, completed=done)
        yield lambda row: bar.advance(task)


def _line_by_line(done: int, total: int) -> Tell:
    count = done

    def tell(row: Row) -> None:
        nonlocal count
        count += 1
        print(f"{count}/{total} {row.student} {''.join(map(mark, row.cells))}", file=sys.stderr, flush=True)

    return tell


def show(rows: Sequence[Row], columns: Sequence[Column], out: Path) -> None:
    """The table, a line for each cell without its points, and the sum."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(highlight=False, emoji=False)
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for heading in ("student", "points", *headings(columns)):
        table.add_column(heading, overflow="fold", justify="right" if heading == "points" else "left")
    for row in rows:
        cells = (Text(mark(c), _STYLES.get(c.status, "yellow")) for c in row.cells)
        table.add_row(Text(row.student), number(score(row, columns)), *cells)
    console.print(table)
    console.print()
    for row in rows:
        for text in lost(row, columns):
            console.print(Text.assemble((f"{row.student}: ", "bold"), text))
    console.print(Text(f"\n{summary(rows, columns)}"))
    console.print(Text(f"Written: {out / 'marks.html'}, marks.csv, results/ (a file a student)."), soft_wrap=True)


def lost(row: Row, columns: Sequence[Column]) -> list[str]:
    """A line for each gradient that earned no points; one for all of them, where they have one reason."""
    first = row.cells[0]
    if len(set(row.cells)) == 1 and not (first.earned or first.witness):
        return [first.told if first.status == ABSENT else f"{first.way}; {first.told}"]
    return [
        f"{c.claim} {c.name}: {_words(cell)}" for cell, c in zip(row.cells, columns, strict=True) if not cell.earned
    ]


def _words(cell: Cell) -> str:
    """All that is known of a cell on one line."""
    return "; ".join(filter(None, (cell.way, cell.told, cell.witness, cell.diagnosis)))


def summary(rows: Sequence[Row], columns: Sequence[Column]) -> str:
    """One sentence."""
    most = sum(c.points for c in columns)
    hand = sum(cell.by_hand for row in rows for cell in row.cells)
    mean = sum(score(row, columns) for row in rows) / len(rows)
    many = "submission" if len(rows) == 1 else "submissions"
    text = f"{len(rows)} {many}, {number(round(mean, 2))} of {number(most)} points on average"
    return text + (f"; {hand} to be looked at by hand (?)." if hand else ".")


def csv_of(rows: Sequence[Row], columns: Sequence[Column]) -> str:
    """One row a student; for each gradient its points and its verdict, then the first witness and what is wrong."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    named = [c.key for c in columns]
    verdicts = [f"{key} verdict" for key in named]
    writer.writerow(["student", "file", "points", "of", *named, *verdicts, "first witness", "diagnosis"])
    for row in rows:
        pairs = list(zip(row.cells, columns, strict=True))
        earned = [number(c.points if cell.earned else 0) for cell, c in pairs]
        wrong = next((cell for cell, _ in pairs if cell.witness), None)
        told = "; ".join(_because(c, cell) for cell, c in pairs if not cell.earned)
        facts = [number(score(row, columns)), number(sum(c.points for c in columns)), *earned]
        texts = [*(cell.way for cell in row.cells), wrong.witness if wrong else "", told]
        writer.writerow([_text(row.student), _text(row.file), *facts, *map(_text, texts)])
    return text.getvalue()


def _because(column: Column, cell: Cell) -> str:
    return f"{column.key}: {'; '.join(filter(None, (cell.told, cell.diagnosis))) or cell.way}"


def _text(text: str) -> str:
    """A text that no spreadsheet takes for a formula: students choose their names and messages."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def page(rows: Sequence[Row], columns: Sequence[Column], reference: str) -> dict[str, Any]:
    """The data of the page, plain."""
    return {
        "reference": reference,
        "summary": summary(rows, columns),
        "most": number(sum(c.points for c in columns)),
        "columns": [
            {"heading": h, "function": c.function, "claim": c.claim, "points": number(c.points)}
            for h, c in zip(headings(columns), columns, strict=True)
        ],
        "rows": [_row(n, row, columns) for n, row in enumerate(rows, 1)],
    }


def _row(place: int, row: Row, columns: Sequence[Column]) -> dict[str, Any]:
    cells = [
        {
            "name": f"{c.claim}, gradient by {c.name}",
            "status": "unsupported" if cell.status == ABSENT else "unknown" if cell.by_hand else cell.status,
            "mark": mark(cell),
            "earned": cell.earned,
            "way": cell.way,
            "told": cell.told,
            "witness": cell.witness,
            "diagnosis": cell.diagnosis,
        }
        for cell, c in zip(row.cells, columns, strict=True)
    ]
    facts = {
        "anchor": f"student-{place}",
        "student": row.student,
        "file": row.file,
        "points": number(score(row, columns)),
    }
    return facts | {"cells": cells, "full": all(cell.earned for cell in row.cells)}
