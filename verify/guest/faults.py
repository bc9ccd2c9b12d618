"""Where in the user's code something went wrong: from tracebacks, and from what faulthandler wrote."""

from __future__ import annotations

import re
import traceback
from typing import Final

from verify.errors import BadInput, GradproofError, Unsupported
from verify.guest.failure import Failure
from verify.users import Place, is_users, raised, where

_DUMPED: Final = re.compile(r'^  File "(?P<file>[^"]+)", line (?P<line>\d+) in (?P<function>.+)$', re.MULTILINE)

_KINDS: Final = {
    BadInput: "bad-input",
    Unsupported: "unsupported",
}  # the rest of our tree must not leave a worker


def crash_place(dump: str) -> Place | None:
    """The innermost frame in the user's code of a faulthandler dump (which lists the innermost first)."""
    for match in _DUMPED.finditer(dump):
        if is_users(match["file"]):
            return Place(match["file"], int(match["line"]), match["function"])
    return None


def failure_of(error: BaseException) -> Failure:
    """An exception that left a worker, as data that can be sent."""
    file, line = where(raised(error))
    text = "".join(traceback.format_exception(error))
    if isinstance(error, GradproofError):
        place = (error.file, error.line) if error.file else (file, line)
        kind = next((kind for cls, kind in _KINDS.items() if isinstance(error, cls)), "defect")
        return Failure(kind, error.message, *place, error.code, text)
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
