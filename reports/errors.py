"""The one error of this package."""

from __future__ import annotations


class ReportError(Exception):
    """A report cannot be built or written; the message names the value, and ``remedy`` says what to do."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(f"{message} {remedy}")
        self.message = message
        self.remedy = remedy
