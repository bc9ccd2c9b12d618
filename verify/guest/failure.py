"""What can become of a guest, as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from verify.codes import Code

KINDS: Final = (
    *("timeout", "memory", "crash", "exit", "interrupt", "exception"),
    *("bad-input", "unsupported", "defect"),
)  # of what a worker says of its own end


@dataclass(frozen=True)
class Failure:
    """A worker that gave no result.

    ``kind``: ``timeout``, ``memory``, ``crash`` (a signal), ``exit`` (it ended its process), ``interrupt``,
    ``exception``, ``guest`` (it sent what no worker sends); or an error of our own tree, with its ``code``:
    ``bad-input``, ``unsupported``, ``defect``.
    ``message`` has no subject ("did not finish ..."). ``traceback`` is for defects, never for users.
    """

    kind: str
    message: str
    file: str | None = None
    line: int | None = None
    code: Code | None = None
    traceback: str = ""

    @property
    def reason(self) -> Code:
        """Why there was no result."""
        return self.code or Code[self.kind.upper()]
