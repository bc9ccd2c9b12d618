"""Where in the user's code something went wrong: from tracebacks, and from what faulthandler wrote."""

from __future__ import annotations

import os
import re
import sysconfig
import traceback
from dataclasses import dataclass
from types import TracebackType
from typing import Final

from verify.errors import BadInput, GradproofError, Unsupported
from verify.guest.failure import Failure

_HERE: Final = os.path.dirname(os.path.dirname(os.path.abspath(__file__))) + os.sep
CHAPTERS: Final = os.path.join(_HERE, "suite", "chapters") + os.sep  # claim files like a user's
_SCRIPTS: Final = sysconfig.get_path("scripts") + os.sep  # where the command itself is
_DUMPED: Final = re.compile(r'^  File "(?P<file>[^"]+)", line (?P<line>\d+) in (?P<function>.+)$', re.MULTILINE)

_KINDS: Final = {
    BadInput: "bad-input",
    Unsupported: "unsupported",
}  # the rest of our tree must not leave a worker


@dataclass(frozen=True)
class Frame:
    """A place in the user's code."""

    file: str
    line: int
    function: str


def is_users(file: str) -> bool:
    """Whether a source file is the user's: not ours, not installed, not Python's own."""
    if file.startswith("<"):
        return False
    path = os.path.abspath(file)
    if path.startswith(CHAPTERS):
        return True
    installed = "site-packages" in path or "dist-packages" in path
    return not installed and not path.startswith((_HERE, os.path.dirname(os.__file__) + os.sep, _SCRIPTS))


def user_frame(trace: TracebackType | None) -> Frame | None:
    """The innermost frame of a traceback that is in the user's code."""
    found = [Frame(f.filename, f.lineno or 0, f.name) for f in traceback.extract_tb(trace) if is_users(f.filename)]
    return found[-1] if found else None


def crash_place(dump: str) -> Frame | None:
    """The innermost frame in the user's code of a faulthandler dump (which lists the innermost first)."""
    for match in _DUMPED.finditer(dump):
        if is_users(match["file"]):
            return Frame(match["file"], int(match["line"]), match["function"])
    return None


def failure_of(error: BaseException) -> Failure:
    """An exception that left a worker, as data that can be sent."""
    place = user_frame(error.__traceback__)
    file, line = (place.file, place.line) if place else (None, None)
    text = "".join(traceback.format_exception(error))
    if isinstance(error, GradproofError):
        where = (error.file, error.line) if error.file else (file, line)
        kind = next((kind for cls, kind in _KINDS.items() if isinstance(error, cls)), "defect")
        return Failure(kind, error.message, *where, error.code, text)
    if isinstance(error, MemoryError):
        return Failure("memory", "needs more memory than a claim is given", file, line, None, text)
    if isinstance(error, SystemExit):
        return Failure("exit", f"called sys.exit({'' if error.code is None else repr(error.code)})", file, line)
    if isinstance(error, KeyboardInterrupt):
        return Failure("interrupt", "raised KeyboardInterrupt", file, line)
    return Failure("exception", f"raised {summary(error)}", file, line, None, text)


def summary(error: BaseException) -> str:
    """``ValueError: the message``, on one line and not too long."""
    name = type(error).__name__
    try:
        text = " ".join(str(error).split())
    except Exception:  # a guest's __str__ is a guest's code
        return name
    text = text if len(text) <= 200 else text[:197] + "..."
    return f"{name}: {text}" if text else name
