"""Arrays that keep every state: an iteration writes its own slot, and reads the one that the iteration before wrote.

What stands in that slot at the start of an iteration is a state that is handed on, and the array is its trail.
docs/loops.md proves it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from verify.numbers.dual import Dual
from verify.symbolic import axes as ax
from verify.symbolic.loops.summary import State, before_loop, effect_of, pair_of, replaced
from verify.symbolic.loops.unknown import Unknown, tensors
from verify.terms import term as t
from verify.terms.index import Fixed, Flip, Index, Roll, Var
from verify.terms.substitution import substitute, with_entries
from verify.terms.term import Term


@dataclass(frozen=True)
class Trail:
    """An array whose axis ``slot`` is the loop's: each iteration writes ``own``, after which it reads ``earlier``.

    ``state`` is what stands at ``earlier`` at the start of an iteration, without that axis.
    """

    array: State
    slot: int
    own: Index
    earlier: Index
    state: State

    def read(self, name: str, flat: tuple[Index, ...]) -> Term | None:
        """What an entry of the array is, of the slots that an iteration may read; None for other entries."""
        which = [self.array.unknown.value, self.array.unknown.tangent]
        if name not in which:
            return None
        if flat[self.slot] == self.own:
            return before_loop(self.array, flat, name == which[1])
        if flat[self.slot] != self.earlier:
            return None
        stands = (self.state.unknown.value, self.state.unknown.tangent)[which.index(name)]
        return t.entry(stands, (*flat[: self.slot], *flat[self.slot + 1 :]))


def trail(array: State, var: Var) -> Trail | None:
    """The trail that an array is; None where an iteration writes or reads elsewhere."""
    found = effect_of(array)
    for slot, axis in enumerate(array.axes):
        if isinstance(axis, ax.Named) and axis.sort == var.sort:
            for own, earlier in _ways(var):
                if all(_writes_and_reads(array.unknown, effect, slot, (own, earlier)) for effect in found):
                    return _trail(array, var, slot, own, earlier)
        if not isinstance(axis, (ax.Named, ax.Lit)):
            return None
    return None


def _ways(var: Var) -> Iterator[tuple[Index, Index]]:
    """An iteration's own slot, and that of the iteration before: forwards, and backwards."""
    sort = var.sort
    yield var, Roll(var, 1, sort)
    yield Flip(var, sort), Roll(Flip(var, sort), -1, sort)


def _writes_and_reads(unknown: Unknown, effect: tuple[Any, Any, Any], slot: int, at: tuple[Index, Index]) -> bool:
    idx, _, pair = effect
    j = ax.flat_index(idx)[slot]
    hit = {t.delta(j, at[0]): t.ZERO, t.delta(at[0], j): t.ZERO}
    if any(replaced(term, hit) is not same for term, same in zip(pair, pair_of(unknown.at(idx)), strict=True)):
        return False
    inside = tensors(*(substitute(term, {j: at[0]}) for term in pair))
    return all(name not in (unknown.value, unknown.tangent) or i[slot] in at for name, i in inside)


def _trail(array: State, var: Var, slot: int, own: Index, earlier: Index) -> Trail:
    first = Fixed(-1 if own == var else 0, var.sort)  # written by no iteration before the first one
    axes = (*array.axes[:slot], *array.axes[slot + 1 :])

    def before(idx: tuple[Any, ...]) -> Dual:
        return array.before((*idx[:slot], first, *idx[slot:]))

    def after(idx: tuple[Any, ...]) -> Dual:
        d = array.after((*idx[:slot], own, *idx[slot:]))
        return Dual(*(with_entries(x, found.read) for x in pair_of(d)))

    found = Trail(array, slot, own, earlier, State(axes, Unknown.fresh(), before, after))
    return found
