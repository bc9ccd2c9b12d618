"""User code is a guest: it runs in a forked process, under limits, and cannot take us down with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from verify.guest.failure import Failure
from verify.guest.process import Limits, Progress, Result, Slots, supervise

__all__ = ["Failure", "Limits", "Progress", "Result", "Slots", "call", "supervise"]


def call(function: Callable[..., Any], *args: Any, seconds: float, memory: int) -> Any:
    """``function(*args)`` in a forked child; its result (plain data: tuples become lists), or a `Failure`.

    ``seconds`` is wall time and ``memory`` bytes of address space. Functions and closures need no pickling.
    """
    tasks = {0: lambda send: function(*args)}
    slots = Slots(0)
    try:
        *_, (_, final) = supervise(tasks, Limits(seconds, memory), slots=slots)
    finally:
        slots.close()
    return final.value if isinstance(final, Result) else final
