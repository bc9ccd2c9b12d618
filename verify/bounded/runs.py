"""Runs of the code of a claim at points of one shape, random ones and such as a solver found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from verify import limits
from verify.bounded.goals import Labels
from verify.bounded.model import Values, point_of
from verify.claims.claim import Claim, Gradient
from verify.errors import Defect
from verify.testing.points import Sizes
from verify.testing.run import Run, run

STYLES: Final = ("rational", "positive", "unit", "small")


@dataclass
class Runs:
    """Runs of one gradient function at points of one shape, with one assignment of labels, each made when asked for."""

    claim: Claim
    gradient: Gradient
    sizes: Sizes
    labels: Labels
    seed: int
    _made: list[Run | None] = field(default_factory=list)

    def __iter__(self) -> Iterator[Run]:
        """Runs at random points; points without a value are left out."""
        for k in range(limits.COMPARED_ROUNDS * len(STYLES)):
            if k == len(self._made):
                self._made.append(self._run(STYLES[k % len(STYLES)], f"{self.seed}/runs/{k}", {}))
            found = self._made[k]
            if found is not None:
                yield found

    def at(self, values: Values) -> Iterator[Run]:
        """Runs with some entries as they are given, and all others random."""
        found = (self._run("rational", f"{self.seed}/given/{k}", values) for k in range(limits.COMPARED_ROUNDS))
        return (run for run in found if run is not None)

    def _run(self, style: str, seed: str, values: Values) -> Run | None:
        point = point_of(self.claim, self.sizes, self.labels, values, style, seed)
        if point is None:
            return None
        try:
            return run(self.claim, self.gradient, point)
        except Defect:
            raise
        except Exception:  # no value, or not to be followed here: this point says nothing
            return None
