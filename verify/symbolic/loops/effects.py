"""What all iterations of a loop do, told from what one does: to each state a sum, own slots, or a recurrence."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from verify.errors import SymbolicBranch
from verify.numbers.dual import Dual
from verify.symbolic import axes as ax
from verify.symbolic.array import Entry
from verify.symbolic.loops.states.families import Families, Family
from verify.symbolic.loops.states.nested import Inner, handed_on
from verify.symbolic.loops.states.recurrence import Speaking, carried, folded, like_the_others, with_free_starts
from verify.symbolic.loops.states.rows import Rows
from verify.symbolic.loops.states.trails import Split, Trail, trail
from verify.symbolic.loops.summary import State, Summary, before_loop, each_slot, effect_of, pair_of, summarised
from verify.symbolic.loops.unknown import tensors
from verify.terms import term as t
from verify.terms.index import Fixed, Index, Roll, Var
from verify.terms.substitution import substitute, with_entries
from verify.terms.term import Term

Pair = tuple[Term, Term]
Replace = Callable[[Term], Term]
NOWHERE: Final[Mapping[Var, Index]] = {}
CARRIED: Final = "what an earlier iteration left in {} is read, or changed in another way than by adding to it"


@dataclass
class Change:
    """A state that the loop changes, what the user calls it, and its form where it has one of the two simple ones.

    ``rebound`` is a variable that every iteration binds anew: it has no slots.
    """

    label: str
    state: State
    rebound: bool
    effect: list[tuple[Any, tuple[Var, ...], tuple[Term, Term]]] = field(init=False)
    summary: Summary | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        self.effect = effect_of(self.state)

    def summarise(self, var: Var) -> None:
        """Find its form."""
        found = summarised(self.state, var)
        self.summary = None if found is not None and self.rebound and found.slot is not None else found

    @property
    def mentioned(self) -> set[str]:
        """The tensors that its effect depends on."""
        effects = self.effect if self.summary is None else self.summary.effects
        return {name for name, _ in tensors(*(x for _, _, pair in effects for x in pair))}

    def at(self, flat: Sequence[Any], said: Replace = lambda term: term, of: Mapping[Var, Index] = NOWHERE) -> Pair:
        """What an iteration leaves at an index; ``said`` of the body, and only then with its variable replaced.

        The index is put in at the same time: it may speak of the iteration that reads.
        """
        for idx, variables, (value, tangent) in self.effect:
            mine = ax.flat_index(idx)
            if len(mine) == len(flat) and all(a in variables or a == b for a, b in zip(mine, flat, strict=True)):
                mapping = {**of, **{a: b for a, b in zip(mine, flat, strict=True) if a in variables}}
                return substitute(said(value), mapping), substitute(said(tangent), mapping)
        raise LookupError(f"no entry of {self.label} at {flat}")

    @property
    def names(self) -> set[str]:
        """What stood for it while the body ran."""
        return {self.state.unknown.value, self.state.unknown.tangent}


class Effects:
    """The effects of one loop on all that it changes; ``entry`` gives what a state holds after it.

    ``known`` takes the families of states that are handed on. ``readers`` are other terms that an iteration leaves;
    ``around`` the iterations of the loops around. ``lost`` are the unknowns of
    variables that hold no array of numbers after the loop. Raises SymbolicBranch where a state is not followed.
    """

    def __init__(
        self,
        var: Var,
        changes: Sequence[Change],
        lost: Sequence[Change],
        known: Families,
        readers: Sequence[Term] = (),
        around: Sequence[Var] = (),
    ) -> None:
        self.var, self.around = var, tuple(around)
        self.lost = list(lost)
        self.inner = self._inner([*changes, *lost], known, readers)
        readers = [*readers, *self.inner.terms]
        self.rows = self._rows(changes, readers)
        readers = [self.rows.of(x) for x in readers]
        changes = (
            [Change(c.label, self.rows.state(c.state), c.rebound) for c in changes] if self.rows.found else changes
        )
        self.split = Split([c.state for c in changes if not c.rebound], var.sort)
        readers = [self.split.of(x) for x in readers]
        changes = [part for c in changes for part in self._parts_of(c)]
        for c in changes:
            c.summarise(var)
        self.trails = {c.state.unknown.value: found for c in changes if (found := self._trail(c, changes)) is not None}
        self.arrays = [c for c in changes if c.state.unknown.value in self.trails]
        self.terms = [self._of_trails(x) for x in readers]
        self.readers = {name for name, _ in tensors(*self.terms)}
        self.changes = {c.state.unknown.value: c for c in self._followed_by(changes)}
        for c in self.changes.values():  # a sum that something else reads while it grows is no sum
            if c.summary is not None and c.summary.slot is None and self._is_read(c):
                c.summary = None
        self.families, self.speaking = dict[str, Family](), Speaking({}, {})
        moved = [c for c in self.changes.values() if c.summary is None and self._is_read(c)]
        self.kept: list[Change] = []  # for one iteration only
        self._refuse_tied(moved)
        while kept := self._kept(moved):
            self.kept += kept
            moved = [c for c in moved if c not in kept]
        if moved:
            self._hand_on(moved, known)
        self.inner.close(self.read)

    def _inner(self, changes: Sequence[Change], known: Families, readers: Sequence[Term]) -> Inner:
        terms = [*readers, *(x for c in changes for _, _, pair in c.effect for x in pair)]
        return Inner(known, self.var, terms, {n for c in changes for n in c.names}, not self.around)

    def _rows(self, changes: Sequence[Change], readers: Sequence[Term]) -> Rows:
        """The rows of arrays that are neither sums nor read at an iteration's own slots only."""
        if not self.around:
            return Rows((), (), (), ())
        for c in changes:
            c.summarise(self.var)
        arrays = [c for c in changes if not c.rebound and (c.summary is None or self._beside(c, changes))]
        return Rows([c.state for c in arrays], self.around, [c.state for c in changes], readers)

    def _refuse_tied(self, changes: Sequence[Change]) -> None:
        """Raise SymbolicBranch where a state is made of those of a loop inside that are made of it."""
        tied = next((c for c in changes if not self.inner.names.isdisjoint(c.mentioned)), None)
        if tied is not None:
            raise SymbolicBranch(f"a loop over the size {self.var.sort} around another: {CARRIED.format(tied.label)}")

    def _parts_of(self, c: Change) -> Iterator[Change]:
        """A change as changes of the blocks of its array, where that is split."""
        if self.split.is_idle:
            yield c
        else:
            yield from (Change(c.label, part, c.rebound) for part in self.split.states(c.state))

    def _trail(self, c: Change, changes: Sequence[Change]) -> Trail | None:
        """The trail that an array is, where it is asked for another slot than an iteration's own."""
        if c.rebound or (c.summary is not None and (c.summary.slot is None or not self._beside(c, changes))):
            return None
        return trail(c.state, self.var)

    @staticmethod
    def _beside(c: Change, changes: Sequence[Change]) -> bool:
        """Whether another effect reads a slot of an array that is not the iteration's own."""
        summary = c.summary
        terms = [x for d in changes if d is not c for _, _, pair in d.effect for x in pair]
        read = (i for name, i in tensors(*terms) if name in c.names)
        return summary is not None and summary.slot is not None and any(i[summary.slot] != summary.own for i in read)

    def _followed_by(self, changes: Sequence[Change]) -> Iterator[Change]:
        """The changes, with the states that arrays keep instead of these arrays."""
        for c in changes:
            kept = self.trails.get(c.state.unknown.value)
            if not self.trails:
                yield c
                continue
            state = c.state if kept is None else kept.state
            found = Change(c.label, replace(state, after=self._read_of(state.after)), c.rebound or kept is not None)
            found.summarise(self.var)
            yield found

    def _read_of(self, entry: Entry) -> Entry:
        return lambda idx: Dual(*(self._of_trails(x) for x in pair_of(entry(idx))))

    def _of_trails(self, term: Term) -> Term:
        """A term with what it reads of arrays that keep states as these states."""

        def new(name: str, flat: tuple[Any, ...]) -> Term | None:
            return next((x for kept in self.trails.values() if (x := kept.read(name, flat)) is not None), None)

        return with_entries(term, new) if self.trails else term

    @staticmethod
    def _kept(changes: Sequence[Change]) -> list[Change]:
        """States that are made of no state: what the iteration before left is a term of that iteration."""
        names = {n for c in changes for n in c.names}
        return [c for c in changes if names.isdisjoint(c.mentioned)]

    def _hand_on(self, changes: Sequence[Change], known: Families) -> None:
        made = [carried(c.label, c.state, self.var, self._of_one) for c in changes]
        others = [x for c in self.changes.values() if c not in changes for _, _, pair in c.effect for x in pair]
        made = with_free_starts(made, [*others, *self.terms], self.var)
        self._check([x for c in made for s in c.steps for x in s.after], [c.state.unknown.value for c in changes])
        self.families = dict(handed_on(made, self.var.sort, self.around, known).families)
        tangents = {c.state.unknown.tangent: self.families[c.state.unknown.value] for c in changes}
        self.speaking = Speaking(self.families, tangents, self.around)

    def is_lost(self, state: State) -> bool:
        """Whether nobody may ask what a state holds after the loop."""
        parts = [(s, self.trails.get(s.unknown.value)) for s in self.split.states(self.rows.state(state))]
        unknowns = [s.unknown if kept is None else kept.state.unknown for s, kept in parts]
        return any(c.state.unknown in unknowns for c in self.lost)

    def has_own_slots(self, state: State) -> bool:
        """Whether each iteration writes slots that no other one does: what it leaves there stays."""
        states = self.split.states(self.rows.state(state))
        found = [self.changes.get(s.unknown.value) for s in states]
        kept = [s.unknown.value in self.trails for s in states]
        return all(k or (c and c.summary and c.summary.slot is not None) for k, c in zip(kept, found, strict=True))

    def _is_read(self, c: Change) -> bool:
        others = (*self.changes.values(), *self.lost)
        return not c.names.isdisjoint(self.readers.union(*(d.mentioned for d in others)))

    def of_each(self, axes: Sequence[ax.Axis], entry: Entry) -> Entry:
        """The entries of an array whose slots, in front, are what each iteration left."""
        return self._followed(each_slot(self.var, axes, entry))

    def _followed(self, summary: Summary) -> Entry:
        """The entries after the loop, looked at now, so that what is not followed is refused at its line."""
        found = summary.entry(self.var, self.read)
        for idx, _ in ax.places(ax.Prod(summary.state.axes)):
            self._check(pair_of(found(idx)))
        return found

    def entry(self, state: State) -> Entry:
        """The entries of a state after the loop."""
        return self.rows.whole(state, lambda found: self.split.whole(found, self._entry))

    def _entry(self, state: State) -> Entry:
        kept = self.trails.get(state.unknown.value)
        if kept is not None:
            return self._of_trail(kept)
        change = self.changes[state.unknown.value]
        family = self.families.get(state.unknown.value)
        if family is not None:
            return lambda idx: _dual(family.last((*self.around, *ax.flat_index(idx))))
        return self._of_last(change) if change.summary is None else self._followed(change.summary)

    def _of_trail(self, kept: Trail) -> Entry:
        """What each iteration left in its own slot."""
        change, family = self.changes[kept.state.unknown.value], self.families.get(kept.state.unknown.value)

        def entry(idx: Any) -> Dual:
            flat = list(ax.flat_index(idx))
            position = flat.pop(kept.slot)
            at = kept.way.writer(position)
            left = (
                family.after(at, (*self.around, *flat))
                if family is not None
                else change.at(flat, self.read, {self.var: at})
            )
            return _dual(left) + kept.array.before(idx) if kept.added else _dual(left)

        for idx, _ in ax.cases(ax.Prod(kept.array.axes)):
            self._check(pair_of(entry(idx)))
        return entry

    def _of_last(self, change: Change) -> Entry:
        """What nothing hands on is what the last iteration left."""
        last: dict[Var, Any] = {self.var: Fixed(-1, self.var.sort)}
        return lambda idx: Dual(*(substitute(self.read(x), last) for x in change.at(ax.flat_index(idx))))

    def read(self, term: Term) -> Term:
        """A term of an iteration, with the states at its start as what they are."""
        said = self.speaking.of(self._of_one(self._of_trails(self.split.of(self.rows.of(term)))), self.var)
        self._check([said], of_all=False)
        said = self.inner.of(said)
        families = list(self.families.values())
        return folded(like_the_others(said, families, self.var), families, self.var)

    def _of_one(self, term: Term) -> Term:
        """A term of an iteration without what stood there before the loop, or an iteration before."""
        first = Fixed(0, self.var.sort)
        before: dict[Var, Index] = {self.var: Roll(self.var, 1, self.var.sort)}

        def new(name: str, flat: tuple[Any, ...]) -> Term | None:
            for c in self.kept:
                if name in c.names:
                    k = int(name == c.state.unknown.tangent)
                    left = c.at(flat, self._of_one, before)[k]
                    return t.ite(t.delta(self.var, first), before_loop(c.state, flat, bool(k)), left)
            return None

        return with_entries(self._own_slots(term), new)

    def _own_slots(self, term: Term) -> Term:
        """What the body read at its own slots is what stood there before the loop."""

        def new(name: str, flat: tuple[Any, ...]) -> Term | None:
            for c in self.changes.values():
                if name in c.names and c.summary is not None and c.summary.slot is not None:
                    tangent = name == c.state.unknown.tangent
                    return before_loop(c.state, flat, tangent) if flat[c.summary.slot] == c.summary.own else None
            return None

        return with_entries(term, new)

    def _check(self, terms: Sequence[Term], handed_on: Sequence[str] = (), of_all: bool = True) -> None:
        """Raise SymbolicBranch where terms speak of a state that is not followed, or, ``of_all``, of one iteration."""
        names = {name for name, _ in tensors(*terms)}
        others = [*self.arrays, *(c for n, c in self.changes.items() if n not in handed_on)]
        left = next((c for c in (*self.lost, *others) if not c.names.isdisjoint(names)), None)
        if left is not None:
            raise SymbolicBranch(
                f"a loop over the size {self.var.sort} that is not followed: {CARRIED.format(left.label)}"
            )
        if not self.rows.names.isdisjoint(names):
            raise SymbolicBranch(f"a loop over the size {self.var.sort} that is not followed: it reads another row")
        if of_all and any(self.var in x.free for x in terms):
            raise SymbolicBranch(f"a loop over the size {self.var.sort} that is not followed: its index is left over")


def _dual(pair: tuple[Term, ...]) -> Dual:
    return Dual(*pair)
