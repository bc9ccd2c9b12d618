"""One tree of errors; each carries a stable code, where it arose, and what to do about it."""

from __future__ import annotations

from typing import ClassVar

from verify.codes import Code


class GradproofError(Exception):
    """Base of every error that gradproof raises on purpose.

    ``code`` is stable and machine-readable; ``message`` names the value and the remedy; ``file`` and ``line`` point
    into the user's file where that is known.
    """

    code = Code.ERROR

    def __init__(
        self, message: str, *, file: str | None = None, line: int | None = None, code: Code | None = None
    ) -> None:
        super().__init__(message)
        self.message = message
        self.file = file
        self.line = line
        if code is not None:
            self.code = code


class BadInput(GradproofError):
    """The claim, the file or the command line is wrong in itself: exit code 2."""

    code = Code.BAD_INPUT


class Unsupported(GradproofError):
    """An operation that is ours to support and is not (yet): status ``unsupported``, never a verdict."""

    code = Code.UNSUPPORTED_OPERATION
    raised: ClassVar[int] = 0  # how many there were: code that catches one took another path than with plain numbers

    def __init__(
        self, message: str, *, file: str | None = None, line: int | None = None, code: Code | None = None
    ) -> None:
        super().__init__(message, file=file, line=line, code=code)
        Unsupported.raised += 1


class SymbolicBranch(Unsupported):
    """The code asks for the truth value of a symbolic number, or branches on a symbolic size."""

    code = Code.BRANCHES_ON_VALUE


class Undefined(GradproofError):
    """A value does not exist at this point (1/0, log of a negative number, a singular matrix)."""

    code = Code.UNDEFINED


class Ambiguous(GradproofError):
    """An interval comparison that 50 digits do not decide: the point is skipped, never counted."""

    code = Code.AMBIGUOUS


class Defect(GradproofError):
    """Two routes of ours disagree: exit code 70, loudly, never a verdict."""

    code = Code.DEFECT
