"""Parts of an axis that loops go over: all positions, those without a few at either end, or from or up to the position
of a loop around."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from verify.symbolic import axes as ax
from verify.symbolic.loops.summary import replaced
from verify.terms import term as t
from verify.terms.index import Fixed, Flip, Index, Roll, Var
from verify.terms.substitution import flip
from verify.terms.term import Term
from verify.terms.walks import nodes


@dataclass(frozen=True)
class Limit:
    """Where a part begins (``after``) or ends, ``offset`` beside the position of a loop around. ``turned`` are the
    positions of a loop that goes backwards."""

    index: Index
    offset: int
    after: bool
    turned: bool = False

    def holds(self, position: Index, sort: str) -> Term:
        """1 where a position is on its side, else 0."""
        here = flip(position, sort) if self.turned else position
        if self.after:
            return t.at_most(self.index, here, -self.offset)
        return t.at_most(here, self.index, self.offset - 1)


@dataclass(frozen=True)
class Part:
    """The positions of a named size, without the first few and the last few, and on one side of a limit if there is
    one: then it is not known which position is its first.

    It is empty where no position is left.
    """

    sort: str
    first: int = 0
    last: int = 0
    limit: Limit | None = None

    def holds(self, position: Index) -> Term:
        """1 where a position is one of the part, else 0."""
        ends = [*range(self.first), *(-k for k in range(1, self.last + 1))]
        inside = t.mul(*(t.ONE - t.delta(position, Fixed(k, self.sort)) for k in ends))
        return inside if self.limit is None else t.mul(inside, self.limit.holds(position, self.sort))

    def turned(self) -> Part:
        """The same positions, gone over backwards."""
        limit = self.limit and replace(self.limit, turned=not self.limit.turned)
        return Part(self.sort, self.last, self.first, limit)

    def near(self, var: Var) -> Callable[[Term], Term]:
        """`apart`, of terms of the iteration ``var``."""
        return lambda term: self.apart(term, var)

    def apart(self, term: Term, var: Var) -> Term:
        """A term of an iteration with the positions near its own told apart: where there is an iteration, the size is
        greater than what the part leaves out, so that ``i`` and ``i + k`` are two for each k up to that."""
        pairs = {node: [_rolled(i) for i in node.data] for node in nodes(term) if node.op == "delta"}
        own = (var, Flip(var, self.sort))
        two = {node: m - k for node, ((i, m), (j, k)) in pairs.items() if i == j and i in own}
        return replaced(term, {node: t.ZERO for node, k in two.items() if 0 < abs(k) <= self.first + self.last})

    @property
    def axis(self) -> ax.Named | ax.Short | None:
        """The axis of as many positions; None where some are left out at both ends, or it is not known how many."""
        if (self.first and self.last) or self.limit:
            return None
        return ax.shorter(ax.Named(self.sort), self.first + self.last)

    def nth(self, index: Index) -> Index:
        """The position with an index along that axis."""
        return Roll(index, -self.first, self.sort) if self.first else index


def _rolled(index: Index) -> tuple[Index, int]:
    """An index without its roll, and how far that goes back."""
    return (index.inner, index.shift) if isinstance(index, Roll) else (index, 0)


def part_of(axis: ax.Axis | Part) -> Part | None:
    """The part of a named size that an axis is; None where it is none."""
    match axis:
        case Part():
            return axis
        case ax.Named():
            return Part(axis.sort)
        case ax.Short():
            return Part(axis.sort, last=axis.by)
        case _:
            return None
