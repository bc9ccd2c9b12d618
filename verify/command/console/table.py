"""A table of verdicts: a line a gradient, and what has to be told of it beside it, or in notes with numbers below.

A note that two gradients share is told once; none has more than three lines.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from rich.cells import cell_len
from rich.text import Text

from verify.verdict import MARKS, GradientVerdict, Verdict, details, way

STYLES: Final = {"proved": "green", "refuted": "bold red"}
CLAIM_NAME, INPUT_NAME = 100, 24  # characters of a name that are shown; formulas are names of claims, too
UNDECIDED: Final = "yellow"  # the style of every other status
LINES: Final = 3  # of a note
MORE: Final = " ... (the rest: --format json)"
_GAP: Final = "  "


@dataclass(frozen=True)
class Row:
    """One gradient, or the inputs of a claim whose gradient nobody claimed."""

    claim: str
    mark: str
    style: str
    name: str
    ended: str
    told: tuple[str, ...] = ()


def rows(verdict: Verdict, spelt: Callable[[str], str]) -> Iterator[Row]:
    """The lines of a claim, in characters that the output can hold."""
    claim = spelt(short(verdict.name))
    for name, gradient in verdict.gradients.items():
        style = STYLES.get(gradient.status, UNDECIDED)
        told = () if gradient.status == "refuted" else tuple(map(spelt, details(verdict, gradient)))
        mark = spelt(MARKS[gradient.status])
        yield Row(claim, mark, style, spelt(short(name, INPUT_NAME)), ended(gradient), told)
    if verdict.unclaimed:
        missing = spelt(short(", ".join(verdict.unclaimed)))
        yield Row(claim, " ", "dim", missing, "not claimed")


def ended(gradient: GradientVerdict) -> str:
    """In which way a gradient ended; a refuted one by what."""
    return way(gradient) + (f" by {gradient.refuted_by}" if gradient.status == "refuted" else "")


def lines(table: list[Row], width: int) -> Iterator[Text]:
    """A table of so many columns, then its notes."""
    claims, names, ways = (max((cell_len(t) for t in texts), default=0) for texts in _columns(table))
    stacked = claims + names + ways + 12 > width  # marks, gaps, a number: names of claims stand above their gradients
    notes: dict[str, int] = {}
    for claim, group in groupby(table, key=lambda row: row.claim):
        if stacked:
            yield Text("\n".join(textwrap.wrap(claim, width, initial_indent=_GAP, subsequent_indent=_GAP)))
        head = "" if stacked else claim
        for row in group:
            before = "" if stacked else _padded(head, claims) + _GAP
            space = width - cell_len(f"  {row.mark}  {before}") - names - ways - 4
            beside = _beside(row.told, space, notes)
            ending = row.ended if not beside else _padded(row.ended, ways)
            line = Text.assemble(f"  {row.mark}", style=row.style)
            line = Text.assemble(line, f"  {before}{_padded(row.name, names)}  ", (ending, row.style))
            yield line.append(f"  {beside}" if beside else "")
            head = ""
    for note, number in notes.items():
        yield from map(Text, _note(f"[{number}] ", note, width))


def _columns(table: list[Row]) -> Iterator[list[str]]:
    yield [row.claim for row in table]
    yield [row.name for row in table]
    yield [row.ended for row in table]


def _padded(text: str, width: int) -> str:
    return text + " " * (width - cell_len(text))


def _beside(told: tuple[str, ...], space: int, notes: dict[str, int]) -> str:
    """What stands beside a verdict: all that has to be told, where that fits, or the numbers of notes."""
    whole = "; ".join(told)
    if cell_len(whole) <= space:
        return whole
    return " ".join(f"[{notes.setdefault(text, len(notes) + 1)}]" for text in told)


def _note(number: str, text: str, width: int) -> list[str]:
    """A note with its number, three lines at most."""
    space = max(width - len(number) - 2, 20)
    found = textwrap.wrap(text, space, break_on_hyphens=False)
    if len(found) > LINES:
        last = textwrap.wrap(" ".join(found[LINES - 1 :]), space - len(MORE), break_on_hyphens=False)[0]
        found = [*found[: LINES - 1], last + MORE]
    return [f"  {number if i == 0 else ' ' * len(number)}{line}" for i, line in enumerate(found)]


def short(name: str, most: int = CLAIM_NAME) -> str:
    """A name as a table can hold it."""
    return name if len(name) <= most else f"{name[:most]}... ({len(name)} characters)"
