"""Parts of an axis that loops go over: all positions, those but the first, but the last, or but both."""

from __future__ import annotations

from dataclasses import dataclass

from verify.symbolic import axes as ax
from verify.terms import term as t
from verify.terms.index import Fixed, Index, Roll
from verify.terms.term import Term


@dataclass(frozen=True)
class Part:
    """The positions of a named size, without the first one or the last one where these say so.

    It is empty where no position is left.
    """

    sort: str
    first: bool = False
    last: bool = False

    def holds(self, position: Index) -> Term:
        """1 where a position is one of the part, else 0."""
        ends = [k for k, left_out in ((0, self.first), (-1, self.last)) if left_out]
        return t.mul(*(t.ONE - t.delta(position, Fixed(k, self.sort)) for k in ends))

    @property
    def axis(self) -> ax.Named | ax.Short | None:
        """The axis of as many positions; None where two are left out."""
        if self.first and self.last:
            return None
        return ax.Short(self.sort) if self.first or self.last else ax.Named(self.sort)

    def nth(self, index: Index) -> Index:
        """The position with an index along that axis."""
        return Roll(index, -1, self.sort) if self.first else index


def part_of(axis: ax.Axis | Part) -> Part | None:
    """The part of a named size that an axis is; None where it is none."""
    match axis:
        case Part():
            return axis
        case ax.Named():
            return Part(axis.sort)
        case ax.Short():
            return Part(axis.sort, last=True)
        case _:
            return None
