"""Whether the code is a function of its arguments: what it keeps, whom it asks, and whether it repeats."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from verify.claims.claim import Claim
from verify.codes import Code
from verify.testing import floats as falsify_float
from verify.testing.floats import Floats
from verify.testing.points import Point
from verify.tracing.sources import Place, afresh, watched
from verify.tracing.state import Snapshot, changes, snapshot
from verify.verdict import Reason

MOST_TOLD: Final = 3
MORE: Final = "more than its arguments"


@dataclass
class Repeats:
    """What was seen of one claim's code since ``before``, which is taken before it first runs.

    ``kept``: whether what the code keeps is looked at, too; not where somebody looks at the same code before and after.
    """

    claim: Claim
    kept: bool = True
    before: Snapshot = field(init=False)
    last: Snapshot = field(init=False)  # what was seen last: of what a cache has remembered since ``before``, too
    changed: dict[str, None] = field(default_factory=dict)
    asked: dict[str, Place] = field(default_factory=dict)
    first: tuple[Point, Floats] | None = None

    def __post_init__(self) -> None:
        self._seen()  # to look leaves marks of its own: an exception gets its `__dict__`
        self.before = self.last = self._seen()

    def run(self, point: Point) -> Floats:
        """A plain run of the code, watched."""
        if self.first is None:
            self.look()
            with afresh():
                falsify_float.forward(self.claim, point)
            self.look()
        with afresh(), watched() as asked:
            found = falsify_float.run(self.claim, point)
        self.asked = asked | self.asked
        if self.first is None:
            self.first = point, found
            self.look()
        return found

    def look(self) -> None:
        """Compare what is kept with what was kept before the first run.

        More than once, one call of the forward apart: what is counted round and round comes back to where it was.
        """
        now = self._seen()
        self.changed |= dict.fromkeys((*changes(self.before, now), *changes(self.last, now)))
        self.last = now

    def holds(self) -> bool:
        """Whether the first run, made again after all the others, gives the same."""
        return self.first is None or falsify_float.same(self.first[1], self.run(self.first[0]))

    def reason(self) -> Reason | None:
        """Why nothing may be proved of the code, from what was seen so far; None where nothing was."""
        if self.asked:
            name, (file, line) = next(iter(self.asked.items()))
            return Reason(Code.NOT_REPEATABLE, f"the code asks {name}: its answer depends on {MORE}", file, line)
        if not self.changed:
            return None
        told = list(self.changed)[:MOST_TOLD] + ["..."] * (len(self.changed) > MOST_TOLD)
        text = f"the code changes {', '.join(told)} when it is called, so its answer may depend on {MORE}"
        return Reason(Code.NOT_REPEATABLE, text, self.claim.file, self.claim.line)

    def _seen(self) -> Snapshot:
        return snapshot(self.claim.functions) if self.kept else {}


def differs(claim: Claim) -> Reason:
    """Two runs gave different answers."""
    text = (
        "the code gives different answers for the same inputs (it keeps state, or draws random numbers); "
        "make it a function of its arguments"
    )
    return Reason(Code.NOT_REPEATABLE, text, claim.file, claim.line)
