"""What a submission gets, as plain data: a cell for each gradient, with what speaks for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from verify.claims.submission import Asked, told
from verify.codes import Code, Ends
from verify.command.outcome import Outcome
from verify.guest.events import Event, Found, Problem
from verify.verdict import SHOWN, Reason, Verdict, details, refutation, way

ABSENT: Final = "absent"  # the status of a gradient for which there is no function that could be run
BY_HAND: Final = ("unknown", "unsupported", "vacuous")  # statuses that decide nothing
_NOT_THEIRS: Final = (Code.GUEST, Code.FORWARD_RAISES, Code.FORWARD_RESULT)  # of input, and not of what was handed in
_WITNESS: Final = 300  # characters of a witness, and of a message, in a table
_LEFT_OUT: Final = ("because", "repair", "holds if", "note")  # what is told elsewhere than in the witness


@dataclass(frozen=True)
class Column:
    """A gradient that is marked: what it is called, and the function that has to give it."""

    claim: str
    name: str
    function: str
    points: float

    @property
    def key(self) -> str:
        """Its name among all of them."""
        return f"{self.claim}.{self.name}"


@dataclass(frozen=True)
class Cell:
    """What one gradient of one submission is: its status (or ``absent``), and whether that earns its points.

    ``way`` is the status in words, ``told`` what has to be said of it, ``witness`` where it is wrong, ``diagnosis``
    why, as far as that was found.
    """

    status: str
    earned: bool
    way: str
    told: str = ""
    witness: str = ""
    diagnosis: str = ""

    @property
    def by_hand(self) -> bool:
        """Whether somebody has to look at it."""
        return not self.earned and (self.status in BY_HAND or self.status == "proved")


@dataclass(frozen=True)
class Row:
    """A submission: the student, the file that was marked, and a cell a column."""

    student: str
    file: str
    cells: tuple[Cell, ...]
    seconds: float


def score(row: Row, columns: Sequence[Column]) -> float:
    """The points of a row."""
    return sum(column.points for cell, column in zip(row.cells, columns, strict=True) if cell.earned)


def cells_of(
    asked: Sequence[Asked], events: Iterable[Event], require: str, shown: Mapping[str, str]
) -> tuple[Cell, ...]:
    """A cell for each gradient that is asked for, from the events of a check; ``shown`` is how paths are written."""
    outcome, found = Outcome(), Found(0, ())
    for event in events:
        outcome.add(event)
        found = event if isinstance(event, Found) else found
    called = {c.name: told(c.called) for c in found.claims}
    verdicts = {c.verdict.name: c.verdict for c in outcome.checked}
    own = {found.claims[p.claim].name: p for p in outcome.problems if 0 <= p.claim < len(found.claims)}
    loose = [p for p in outcome.problems if p.claim < 0]
    missing = [a.label for a in asked if a.label not in called]
    own |= dict(zip(missing, loose, strict=False))
    last = loose[-1] if loose else Problem(0, -1, Reason(Code.EXIT, "the code ended without an answer"))
    cells = (
        _cell(verdicts[a.label], n, require, called.get(a.label, ""))
        if a.label in verdicts and n in verdicts[a.label].gradients
        else of_problem(own.get(a.label, last).reason, own.get(a.label, last).limited)
        for a in asked
        for n in a.names
    )
    return tuple(replace(cell, told=_named(cell.told, shown)) for cell in cells)


def _named(text: str, shown: Mapping[str, str]) -> str:
    for path, name in shown.items():
        text = text.replace(path, name)
    return text


def of_problem(reason: Reason, limited: bool = False) -> Cell:
    """What could not be checked: absent where that is for what was handed in; undecided where it is not, or a limit."""
    absent = reason.code.ends is Ends.INPUT and reason.code not in _NOT_THEIRS and not limited
    place = ":".join(str(p) for p in (reason.file, reason.line) if p is not None)
    text = _line(f"{place}: {reason.message}" if place else reason.message)
    return Cell(ABSENT if absent else "unknown", False, ABSENT if absent else "unknown", text)


def _cell(verdict: Verdict, name: str, require: str, called: str) -> Cell:
    gradient = verdict.gradients[name]
    lines = details(verdict, gradient)[:SHOWN]
    by = f" {lines.pop(0)}" if gradient.status == "refuted" else ""
    labelled = [*refutation(name, gradient)] if gradient.status == "refuted" else []
    found = [f"{label} {text}" for label, text in labelled if label not in _LEFT_OUT]
    because = [text for label, text in labelled if label == "because"]
    remedies = [f"{label}: {text}" for label, text in labelled if label in ("holds if", "repair")]
    return Cell(
        gradient.status,
        gradient.reaches(require),
        way(gradient) + by,
        _line("; ".join([*lines, *because, *([called] if called else [])])),
        _line("; ".join(found)),
        _line("; ".join(remedies)),
    )


def _line(text: str) -> str:
    """On one line, and not too long."""
    whole = " ".join(text.split())
    return whole if len(whole) <= _WITNESS else whole[: _WITNESS - 3] + "..."


def points_of(text: str, columns: Sequence[Column]) -> Mapping[str, float]:
    """``W=2,linear.b=0.5`` as points by column. Raises ValueError, with a sentence, for what is none of it."""
    found: dict[str, float] = {}
    for part in filter(None, (p.strip() for p in text.split(","))):
        name, equals, number = (p.strip() for p in part.partition("="))
        keys = [c.key for c in columns if name in (c.key, c.name)]
        if not keys:
            raise ValueError(f"no gradient is called {name!r}; there are {', '.join(c.key for c in columns)}")
        try:
            value = float(number)
        except ValueError:
            value = -1.0
        if not equals or not 0 <= value < float("inf"):
            raise ValueError(f"{part!r} gives no points; write {name}=2")
        found |= dict.fromkeys(keys, value)
    return found
