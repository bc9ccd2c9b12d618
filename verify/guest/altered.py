"""What a file changed of gradproof itself, asked where a check of it failed: then the failure is the file's, not ours.

It tells whose fault it is, and defends nothing: who can change our functions can change this one. No proof rests on it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from types import ModuleType
from typing import Any, Final

from verify.codes import Code
from verify.errors import BadInput, Unsupported
from verify.guest.process import Send, Work

_OURS: Final = ("verify", "builtins", "z3")
_before: dict[str, tuple[Any, Any]] = {}


def remember() -> None:
    """Take down what is ours, in a process that ran no user's code."""
    _before.update(_standing())


def altered() -> str | None:
    """Which of our functions and classes, or of Python's, is another now, runs something else, or is gone."""
    now: Mapping[str, tuple[Any, Any]] = dict(_standing())
    same = {where: where in now and all(map(_is, now[where], was)) for where, was in _before.items()}
    return next((where for where, stands in same.items() if not stands), None)


def _is(one: Any, other: Any) -> bool:
    return one is other


def _standing() -> Iterator[tuple[str, tuple[Any, Any]]]:
    """Where each stands, what it is, and what it runs."""
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] in _OURS and isinstance(module, ModuleType):
            for where, value in _callables(name, name, module):
                yield where, (value, getattr(value, "__code__", None))


def _callables(place: str, module: str, holder: Any) -> Iterator[tuple[str, Any]]:
    for name, value in list(vars(holder).items()):
        if callable(value):
            yield f"{place}.{name}", value
            if isinstance(value, type) and value.__module__ == module and value is not holder:
                yield from _callables(f"{place}.{name}", module, value)


def blaming(work: Work) -> Work:
    """The work, whose failure is a file's that changed us: bad input, and no defect that anybody should report."""

    def done(send: Send) -> Any:
        try:
            return work(send)
        except (BadInput, Unsupported, MemoryError):
            raise
        except Exception as error:
            found = altered()
            if found is None:
                raise
            text = f"its file changed {found}, which is gradproof's or Python's, and then gradproof failed"
            raise BadInput(text, code=Code.GUEST) from error

    return done
