"""States that one iteration of a loop hands to the next: families of tensors, indexed by the iteration.

With S(i) the state at the start of iteration i: S(0) is what stood there before the loop, S(i + 1) what iteration i
makes of S(i). That holds by definition, so a family says nothing but what the code does; docs/loops.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from verify.symbolic.axes import Axis
from verify.terms import term as t
from verify.terms.alpha import place
from verify.terms.index import Index, Var
from verify.terms.substitution import substitute
from verify.terms.term import Term

Pair = tuple[Term, Term]  # a value and its tangent
Key = tuple[Any, ...]
BEFORE, AFTER, LAST = "before", "after", "last"  # a step; the last step
NOTHING: Final = (t.ZERO, t.ZERO)


@dataclass(frozen=True)
class Step:
    """A generic entry of a state: where it stands, its start, and what an iteration makes of the state there."""

    flat: tuple[Index, ...]
    variables: tuple[Var, ...]
    start: Pair
    after: Pair


@dataclass(frozen=True)
class Family:
    """One state: its entries before and after iteration ``var``, and after the loop; steps speak of such entries."""

    name: str
    tangent: str | None  # the name of its tangents; None where these are 0
    axes: tuple[Axis, ...]
    var: Var
    steps: tuple[Step, ...]

    def before(self, at: Index, flat: Sequence[Index]) -> Pair:
        """An entry at the start of an iteration."""
        return self._entries(BEFORE, (at, *flat))

    def after(self, at: Index, flat: Sequence[Index]) -> Pair:
        """An entry at the end of an iteration."""
        return self._entries(AFTER, (at, *flat))

    def last(self, flat: Sequence[Index]) -> Pair:
        """An entry after the loop."""
        return self._entries(LAST, tuple(flat))

    def start(self, flat: Sequence[Index]) -> Pair:
        """An entry before the loop, as a term of what there was then."""
        step, mapping = self._generic(flat)
        return substitute(step.start[0], mapping), substitute(step.start[1], mapping)

    def step(self, at: Index, flat: Sequence[Index]) -> Pair:
        """An entry at the end of an iteration, as a term of the states at its start."""
        step, mapping = self._generic(flat)
        mapping[self.var] = at
        return substitute(step.after[0], mapping), substitute(step.after[1], mapping)

    def _entries(self, when: str, indices: tuple[Index, ...]) -> Pair:
        value = t.entry(tensor(self.name, when), indices)
        return value, t.ZERO if self.tangent is None else t.entry(tensor(self.tangent, when), indices)

    def _generic(self, flat: Sequence[Index]) -> tuple[Step, dict[Var, Index]]:
        for step in self.steps:
            pairs = list(zip(step.flat, flat, strict=True)) if len(step.flat) == len(flat) else [(-1, -2)]
            if all(mine in step.variables or mine == other for mine, other in pairs):
                return step, {mine: other for mine, other in pairs if isinstance(mine, Var)}
        raise LookupError(f"{self.name} has no entry at {flat}")


def tensor(name: str, when: str) -> str:
    """The name of a family's tensor: no name that a user can give, since it has a space."""
    return f"{name} {when} a step" if when != LAST else f"{name} after the last step"


@dataclass
class Families:
    """The families of one trace. What is defined alike has one name, whichever run of the code defines it.

    ``open`` are those of loops inside of loops that still run, by their tensors: see `nested`.
    """

    names: dict[Key, str] = field(default_factory=dict)
    tangents: dict[Key, str] = field(default_factory=dict)
    found: list[Family] = field(default_factory=list)
    open: dict[str, Any] = field(default_factory=dict)

    def name(self, key: Key, label: str) -> str:
        """The name of the family that this key defines."""
        return self._of(self.names, key, label)

    def tangent(self, key: Key, name: str) -> str:
        """The name of the tangents that this key defines."""
        return self._of(self.tangents, key, f"V {name}")

    def enter(self, family: Family) -> None:
        """Add a family, once."""
        if not any((f.name, f.tangent) == (family.name, family.tangent) for f in self.found):
            self.found.append(family)

    @staticmethod
    def _of(table: dict[Key, str], key: Key, label: str) -> str:
        if key not in table:
            same = sum(name == label or name.startswith(f"{label} (") for name in table.values())
            table[key] = f"{label} ({same + 1})" if same else label
        return table[key]


def loop_place(sort: str) -> Var:
    """The variable that stands for the iteration in every family over a size."""
    return place(0, sort)
