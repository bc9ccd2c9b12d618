"""Arrays that keep every state: an iteration writes its own slot, and reads the one that the iteration before wrote.

What stands in that slot at the start of an iteration is a state that is handed on, and the array is its trail. Along an
axis of several laid end to end, as of one position more than there are steps, an array is as many as it has blocks.
docs/loops.md proves it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from verify.numbers.dual import Dual
from verify.symbolic import axes as ax
from verify.symbolic.array import Entry
from verify.symbolic.loops.summary import State, before_loop, effect_of, less, pair_of, replaced
from verify.symbolic.loops.unknown import Unknown, tensors
from verify.terms import term as t
from verify.terms.index import Fixed, Flip, Index, Roll, Var
from verify.terms.substitution import flip, substitute, with_entries
from verify.terms.term import Term


@dataclass(frozen=True)
class Way:
    """The order in which iterations write the slots of an array, each once.

    Each writes ``own``, and the one before it ``earlier``, which at the first one is ``first``; ``writer`` is the
    iteration that writes a slot. ``ahead``: an iteration writes beside its position, and reads at it.
    """

    own: Index
    earlier: Index
    first: Fixed
    writer: Callable[[Index], Index]
    ahead: bool = False


@dataclass(frozen=True)
class Trail:
    """An array whose axis ``slot`` is the loop's: each iteration writes ``own``, after which it reads ``earlier``.

    ``state`` is what stands at ``earlier`` at the start of an iteration, without that axis; ``added``: what is more
    there than before the loop.
    """

    array: State
    slot: int
    way: Way
    state: State
    added: bool = False

    @property
    def own(self) -> Index:
        """The slot that an iteration writes."""
        return self.way.own

    @property
    def earlier(self) -> Index:
        """The slot that the iteration before wrote."""
        return self.way.earlier

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
        found = t.entry(stands, (*flat[: self.slot], *flat[self.slot + 1 :]))
        return t.add(found, before_loop(self.array, flat, name == which[1])) if self.added else found


def trail(array: State, var: Var) -> Trail | None:
    """The trail that an array is; None where an iteration writes or reads elsewhere."""
    found = effect_of(array)
    for slot, axis in enumerate(array.axes):
        if isinstance(axis, ax.Named) and axis.sort == var.sort:
            for way in _ways(var):
                if all(_writes_and_reads(array.unknown, effect, slot, (way.own, way.earlier)) for effect in found):
                    return _trail(array, slot, way)
        if not isinstance(axis, (ax.Named, ax.Lit)):
            return None
    return None


def _ways(var: Var) -> Iterator[Way]:
    """Forwards and backwards, at the loop's position, and at the next one (`dh[t - 1] += ...` while t goes down)."""
    sort = var.sort
    turned, start, end = Flip(var, sort), Fixed(0, sort), Fixed(-1, sort)
    yield Way(var, Roll(var, 1, sort), end, lambda j: j)
    yield Way(turned, Roll(turned, -1, sort), start, lambda j: flip(j, sort))
    yield Way(Roll(var, -1, sort), var, start, lambda j: Roll(j, 1, sort), True)
    yield Way(Roll(turned, 1, sort), turned, end, lambda j: Roll(flip(j, sort), 1, sort), True)


def _writes_and_reads(unknown: Unknown, effect: tuple[Any, Any, Any], slot: int, at: tuple[Index, Index]) -> bool:
    idx, _, pair = effect
    j = ax.flat_index(idx)[slot]
    hit = {t.delta(j, at[0]): t.ZERO, t.delta(at[0], j): t.ZERO}
    if any(replaced(term, hit) is not same for term, same in zip(pair, pair_of(unknown.at(idx)), strict=True)):
        return False
    inside = tensors(*(substitute(term, {j: at[0]}) for term in pair))
    return all(name not in (unknown.value, unknown.tangent) or i[slot] in at for name, i in inside)


def _trail(array: State, slot: int, way: Way) -> Trail:
    axes = (*array.axes[:slot], *array.axes[slot + 1 :])

    def at(entry: Entry, place: Index) -> Entry:
        return lambda idx: entry((*idx[:slot], place, *idx[slot:]))

    def after(found: Trail) -> Entry:
        said = at(array.after, way.own)
        return lambda idx: Dual(*(with_entries(x, found.read) for x in pair_of(said(idx))))

    whole = Trail(array, slot, way, State(axes, Unknown.fresh(), at(array.before, way.first), array.before))
    whole = replace(whole, state=replace(whole.state, after=after(whole)))
    return (_increments(whole, after, at(array.before, way.own)) if way.ahead else None) or whole


def _increments(whole: Trail, after: Callable[[Trail], Entry], before: Entry) -> Trail | None:
    """The trail with only what is added to an array as its state; None where something else is done to it.

    With Q(i) + before(r(i)) for P(i): Q(0) is 0, and Q(i + 1) is what iteration i adds to its slot.
    """
    found = replace(whole, added=True)
    said, places = after(found), ax.cases(ax.Prod(whole.state.axes))

    def more(idx: tuple[Any, ...]) -> list[Term | None]:
        return [_less(x, y) for x, y in zip(pair_of(said(idx)), pair_of(before(idx)), strict=True)]

    if any(x is None for idx, _ in places for x in more(idx)):
        return None
    nothing = Dual(t.ZERO, t.ZERO)
    return replace(found, state=replace(whole.state, before=lambda idx: nothing, after=lambda idx: Dual(*more(idx))))


def _less(total: Term, part: Term) -> Term | None:
    """``total - part``, in each part of a choice; None where that is not to be seen."""
    if total.op != "ite":
        return less(total, part)
    yes, no = (_less(x, part) for x in total.args[1:])
    return None if yes is None or no is None else t.ite(total.args[0], yes, no)


# --- arrays of several blocks -----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Block:
    """Block ``number`` along axis ``n`` of an array, as an array; None stands for it where no iteration changes it."""

    array: State
    n: int
    number: int
    part: State | None


class Split:
    """Arrays along whose axis the loop's size is laid end to end with others, as one array for each of these."""

    def __init__(self, states: Sequence[State], sort: str) -> None:
        self.blocks: dict[str, list[Block]] = {}
        for state in states:
            along = [n for n, a in enumerate(state.axes) if isinstance(a, ax.Blocks) and ax.Named(sort) in a.parts]
            if along:
                self.blocks[state.unknown.value] = list(self._blocks(state, along[0]))
        self.tangents = {b.array.unknown.tangent: name for name, found in self.blocks.items() for b in found}

    def _blocks(self, state: State, n: int) -> Iterator[Block]:
        for number, axis in enumerate(state.axes[n].parts):  # type: ignore[union-attr]
            axes = (*state.axes[:n], axis, *state.axes[n + 1 :])
            before, after, unknown = (_within(e, n, number) for e in (state.before, state.after, state.unknown.at))
            places = [idx for idx, _ in ax.cases(ax.Prod(axes))]
            same = all(a is b for i in places for a, b in zip(pair_of(after(i)), pair_of(unknown(i)), strict=True))
            part = State(axes, Unknown.fresh(), before, self._said(after))
            yield Block(state, n, number, None if same else part)

    @property
    def is_idle(self) -> bool:
        """Whether no array is split."""
        return not self.blocks

    def states(self, state: State) -> list[State]:
        """The arrays that take the place of one: itself, or those of its blocks that change."""
        if self.is_idle:
            return [state]
        found = self.blocks.get(state.unknown.value)
        if found is None:
            return [State(state.axes, state.unknown, state.before, self._said(state.after))]
        return [b.part for b in found if b.part is not None]

    def whole(self, state: State, entry: Callable[[State], Entry]) -> Entry:
        """The entries of an array, told by those of the arrays that take its place."""
        found = self.blocks.get(state.unknown.value)
        if found is None:
            return entry(state)
        parts = {b.number: entry(b.part) for b in found if b.part is not None}
        n = found[0].n

        def at(idx: tuple[Any, ...]) -> Dual:
            number, place = idx[n]
            return parts[number]((*idx[:n], place, *idx[n + 1 :])) if number in parts else state.before(idx)

        return at

    def of(self, term: Term) -> Term:
        """A term about arrays as one about those of their blocks; what no iteration changes is what it was before."""

        def new(name: str, flat: tuple[Index, ...]) -> Term | None:
            found = self.blocks.get(self.tangents.get(name, name))
            if found is None:
                return None
            k = len(ax.flat_index(next(iter(ax.cases(ax.Prod(found[0].array.axes[: found[0].n]))))[0]))
            block = found[flat[k]]  # type: ignore[index]
            if block.part is None:
                return before_loop(block.array, flat, name in self.tangents)
            unknown = block.part.unknown
            return t.entry(unknown.tangent if name in self.tangents else unknown.value, (*flat[:k], *flat[k + 1 :]))

        return with_entries(term, new) if self.blocks else term

    def _said(self, entry: Entry) -> Entry:
        return lambda idx: Dual(*(self.of(x) for x in pair_of(entry(idx))))


def _within(entry: Entry, n: int, number: int) -> Entry:
    """The entries of one block along an axis."""
    return lambda idx: entry((*idx[:n], (number, idx[n]), *idx[n + 1 :]))
