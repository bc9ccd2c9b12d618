"""Arrays of which a loop inside of others changes one row only: the one at the iterations of the loops around.

`hs[n, t] = F(hs[n, t - 1])` in a loop over t: every iteration leaves the other rows as they are, and asks for none of
them. So the row is an array of its own, without that axis, and the others hold after the loop what they held before.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from verify.numbers.dual import Dual
from verify.symbolic import axes as ax
from verify.symbolic.array import Entry
from verify.symbolic.loops.summary import State, effect_of, pair_of, replaced
from verify.symbolic.loops.unknown import Unknown, tensors
from verify.terms import term as t
from verify.terms.index import Index, Var
from verify.terms.substitution import flip, substitute, with_entries
from verify.terms.term import Term


@dataclass(frozen=True)
class Row:
    """The part of an array at some positions: ``at`` along axes, by their numbers."""

    array: State
    at: Mapping[int, Index]
    part: State

    def read(self, name: str, flat: tuple[Index, ...]) -> Term | None:
        """An entry of the array as one of the part; None for other entries."""
        mine, parts = self.array.unknown, self.part.unknown
        if name not in (mine.value, mine.tangent):
            return None
        slots = _slots(self.array.axes, self.at)
        if any(flat[k] != i for k, i in slots.items()):
            return None
        return t.entry(parts.value if name == mine.value else parts.tangent, _without(flat, slots))

    def whole(self, inside: Entry) -> Entry:
        """The entries of the array, by those of the part: the others are what they were before the loop."""

        def entry(idx: tuple[Any, ...]) -> Dual:
            here = t.mul(*(ax.same(self.array.axes[n], idx[n], i) for n, i in self.at.items()))
            return Dual(here).select(inside(_without(idx, self.at)), self.array.before(idx))

        return entry


class Rows:
    """The arrays of which an iteration changes and reads one row, by the iterations of the loops ``around``.

    ``rows`` are those to look at, of all the ``states`` that it changes; ``terms`` is what else it leaves.
    """

    def __init__(
        self, rows: Sequence[State], around: Sequence[Var], states: Sequence[State], terms: Sequence[Term]
    ) -> None:
        self.found: dict[str, Row] = {}
        for state in rows if around else ():
            others = [x for s in states if s is not state for _, _, pair in effect_of(s) for x in pair]
            row = _row(state, around, (*terms, *others))
            if row is not None:
                self.found[state.unknown.value] = row
        self.names = {n for row in self.found.values() for n in (row.array.unknown.value, row.array.unknown.tangent)}

    def state(self, state: State) -> State:
        """The row that takes the place of an array; another array, said about rows."""
        row = self.found.get(state.unknown.value)
        found = state if row is None else row.part
        return replace(found, after=self._said(found.after)) if self.found else found

    def of(self, term: Term) -> Term:
        """A term about arrays as one about their rows."""

        def new(name: str, flat: tuple[Index, ...]) -> Term | None:
            return next((x for row in self.found.values() if (x := row.read(name, flat)) is not None), None)

        return with_entries(term, new) if self.found else term

    def whole(self, state: State, entry: Callable[[State], Entry]) -> Entry:
        """The entries of an array after the loop, told by those of its row."""
        row = self.found.get(state.unknown.value)
        found = entry(self.state(state))
        return found if row is None else row.whole(found)

    def _said(self, entry: Entry) -> Entry:
        return lambda idx: Dual(*(self.of(x) for x in pair_of(entry(idx))))


def _row(state: State, around: Sequence[Var], others: Sequence[Term]) -> Row | None:
    """The row of an array that is changed and read; None where there is none."""
    at: dict[int, Index] = {}
    for n, axis in enumerate(state.axes):
        own = [i for v in around if axis == ax.Named(v.sort) for i in (v, flip(v, v.sort))]
        mine = next((i for i in own if _is_alone(state, _slots(state.axes, {n: i}), others)), None)
        at |= {} if mine is None else {n: mine}
    if not at:
        return None

    def there(entry: Entry) -> Entry:
        return lambda idx: entry(_with(idx, at))

    axes = _without(state.axes, at)
    return Row(
        state,
        at,
        replace(state, axes=axes, unknown=Unknown.fresh(), before=there(state.before), after=there(state.after)),
    )


def _is_alone(state: State, slots: Mapping[int, Index], others: Sequence[Term]) -> bool:
    """Whether an iteration changes an array at one position only, and reads it there only."""
    if len(slots) != 1:
        return False
    (slot, at), names = next(iter(slots.items())), (state.unknown.value, state.unknown.tangent)
    read = list(others)
    for idx, _, pair in effect_of(state):
        j = ax.flat_index(idx)[slot]
        hit = {t.delta(j, at): t.ZERO, t.delta(at, j): t.ZERO}
        if any(replaced(x, hit) is not same for x, same in zip(pair, pair_of(state.unknown.at(idx)), strict=True)):
            return False
        read += (substitute(x, {j: at}) for x in pair)
    return all(i[slot] == at for name, i in tensors(*read) if name in names)


def _slots(axes: Sequence[ax.Axis], at: Mapping[int, Index]) -> dict[int, Index]:
    """The places in a flat index of positions along axes; none where that is not the same for all entries."""
    found = {}
    for n, i in at.items():
        before = {len(ax.flat_index(idx)) for idx in ax.generic(ax.Prod(tuple(axes[:n])))}
        if len(before) != 1:
            return {}
        found[before.pop()] = i
    return found


def _without(items: Sequence[Any], places: Mapping[int, Any]) -> tuple[Any, ...]:
    return tuple(x for k, x in enumerate(items) if k not in places)


def _with(items: Sequence[Any], places: Mapping[int, Any]) -> tuple[Any, ...]:
    rest = iter(items)
    return tuple(places[k] if k in places else next(rest) for k in range(len(items) + len(places)))
