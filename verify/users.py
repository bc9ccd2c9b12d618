"""Whose file is this? One answer for messages, guards and the reach of user code; and where it was when."""

from __future__ import annotations

import functools
import os
import re
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from types import FrameType, TracebackType
from typing import Final

_VERIFY: Final = os.path.dirname(os.path.abspath(__file__))
ROOT: Final = os.path.dirname(_VERIFY)
_OURS: Final = tuple(os.path.join(ROOT, name) + os.sep for name in ("verify", "strategies", "reports"))
CHAPTERS: Final = os.path.join(_VERIFY, "suite", "chapters") + os.sep  # claim files, written as a user writes them
_PYTHONS: Final = tuple(sysconfig.get_path(name) + os.sep for name in ("stdlib", "platstdlib", "scripts"))
_INSTALLED: Final = (f"{os.sep}site-packages{os.sep}", f"{os.sep}dist-packages{os.sep}")
_NOBODYS: Final = ("<frozen ", "<__array_function__ ")  # other code without a file is a cell, or typed: the user's
_CELL: Final = re.compile(r"(\.ipynb):cell \d+$")


@dataclass(frozen=True)
class Place:
    """A line of the user's code."""

    file: str
    line: int
    function: str


@functools.lru_cache(maxsize=4096)
def is_ours(file: str) -> bool:
    """Whether a source file is gradproof's own; the chapters of the suite are claim files like anybody's."""
    return file.startswith(_OURS) and not file.startswith(CHAPTERS)


@functools.lru_cache(maxsize=4096)
def is_users(file: str) -> bool:
    """Whether a source file is the user's: not ours, not installed, not Python's own. So is a notebook's cell."""
    if file.startswith("<"):
        return not file.startswith(_NOBODYS)
    path = os.path.abspath(file)
    return not (is_ours(path) or path.startswith(_PYTHONS) or any(part in path for part in _INSTALLED))


def is_cell(file: str | None) -> bool:
    """Whether a name is that of a cell of a notebook's file: ``layers.ipynb:cell 3`` (`verify.claims.notebook`)."""
    return file is not None and _CELL.search(file) is not None


def whole(file: str) -> str:
    """The file that holds a cell; any other file is what it is."""
    return _CELL.sub(r"\1", file)


def running() -> Place | None:
    """The innermost line of the user's that is running now."""
    frame: FrameType | None = sys._getframe(1)
    while frame is not None and not is_users(frame.f_code.co_filename):
        frame = frame.f_back
    return None if frame is None else Place(frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name)


def raised(error: BaseException) -> Place | None:
    """The innermost line of the user's that an exception passed."""
    found = None
    for place in _passed(error.__traceback__):
        found = place if is_users(place.file) else found
    return found


def line_in(error: BaseException, file: str) -> int:
    """The line of a file itself, outside its functions, that was running when an exception passed it; 0 for none."""
    lines = [p.line for p in _passed(error.__traceback__) if (p.file, p.function) == (file, "<module>")]
    return lines[-1] if lines else 0


def where(place: Place | None) -> tuple[str | None, int | None]:
    """File and line, for an error or a reason; neither where no code of the user's was running."""
    return (place.file, place.line) if place else (None, None)


def _passed(trace: TracebackType | None) -> Iterator[Place]:
    while trace is not None:
        code = trace.tb_frame.f_code
        yield Place(code.co_filename, trace.tb_lineno, code.co_name)
        trace = trace.tb_next
