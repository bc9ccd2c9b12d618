"""Which dicts of Python's give way to ours (`keyed`) while a loop over a named size runs.

Python's dict cannot look up a symbolic position, so it has to give way before the body runs. Where nothing but
variables of the functions that run holds it, nobody can tell. One that no loop has filled is given back.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from types import FrameType
from typing import Any, Protocol

from verify.symbolic.array import SymArray
from verify.symbolic.loops.dicts.keyed import Keyed, fits


class Held(Protocol):
    """What a loop that runs has written down of the time before it."""

    held: list[tuple[FrameType, dict[str, Any]]]
    contents: list[tuple[Any, list[Any]]]


Replace = Callable[[list[Any], Any, Sequence[Any]], None]


class Dicts:
    """The dicts that one loop fills, and those that gave way for it."""

    def __init__(self, replace: Replace) -> None:
        self.replace = replace
        self.filling: list[Keyed] = []
        self.taken: list[tuple[Keyed, dict[Any, Any]]] = []
        self.held: list[Any] = []  # arrays that some iteration left in a dict, or parts of which it did

    def take_over(self, loops: Sequence[Held]) -> None:
        """Put ours for each dict that may be one of states, and that only variables hold."""
        for _, names in loops[-1].held:
            for name in list(names):
                if type(names[name]) is dict and fits(names[name]):
                    self._take([names[name]], loops)

    def _take(self, box: list[Any], loops: Sequence[Held]) -> None:
        if any(value is box[0] for running in loops for value, _ in running.contents):
            return  # an outer loop has looked at it, and compares it later
        ours = Keyed(box[0])
        self.replace(box, ours, loops)
        if sys.getrefcount(box[0]) == 2:  # the box, and this question
            self.taken.append((ours, box[0]))
        else:
            self.replace([ours], box[0], loops)

    def label(self, array: SymArray, names: Mapping[str, Any]) -> str:
        """What the user calls an array, or the dict of whose values it is made."""
        keyed = next((k for k in self.filling if k.array is array), None)
        return next((n for n, v in names.items() if v is array or v is keyed), "an array")

    def stage(self) -> None:
        """Before the body runs."""
        for keyed in self.filling:
            keyed.stage()

    def flush(self, born: int, first: Callable[[SymArray], SymArray | None]) -> None:
        """After the body: its values are in their slots.

        What stands for a variable is, in the ``first`` iteration, what that was before the loop, which began at
        ``born``. An array that an iteration made is held by variables, lists and dicts alone when it is over.
        """
        for keyed in self.filling:
            root = keyed.flush()
            if root is not None:
                self.held.append(root)
                for source in (root, first(root)):
                    if source is not None and source.born < born:
                        keyed.may_change_with(source)

    def finish(self, loops: Sequence[Held]) -> None:
        """After the loop: what it filled is filled; what it did not touch is Python's again."""
        for keyed in self.filling:
            keyed.finish()
        for ours, plain in self.taken:
            if not ours.is_touched:
                self.replace([ours], plain, loops)
