"""What `verify.check` answers while a file is only read: whoever reads it asks for its verdicts afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


class Unanswered:
    """True, empty, and the same again, whatever attribute or item of it is asked: nothing was checked."""

    def __bool__(self) -> bool:
        return True

    def __iter__(self) -> Iterator[Any]:
        return iter(())

    def __getitem__(self, key: object) -> Unanswered:
        return self

    def __call__(self, *given: object, **named: object) -> Unanswered:
        return self

    def __getattr__(self, name: str) -> Unanswered:
        if name.startswith("__"):
            raise AttributeError(name)
        return self

    def __repr__(self) -> str:
        return "<Verdict: not asked for while the file is read>"
