"""What all iterations of a loop make of one array, told from what one of them, at a symbolic index, makes of it.

Two forms are known, and docs/loops.md proves both. With o the entries before an iteration at index i and w those after:

*own slot*: w differs from o only where an axis is at i (or, throughout, at n - 1 - i), and what stands there mentions o
there alone. Then no iteration sees or touches what another did, and the entry at position j is w at i = j (at
i = n - 1 - j), with o the entries before the loop.
*sum*: w = o + g(i), with g free of every state. Then the entry is the one before the loop plus the sum of g over all i.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from verify.numbers.dual import Dual
from verify.symbolic import axes as ax
from verify.symbolic.array import Entry, Indices
from verify.symbolic.axes import Axis
from verify.symbolic.loops.unknown import Unknown, tensors
from verify.terms import term as t
from verify.terms.index import Index, Var, free_variables
from verify.terms.substitution import flip, rebuild, substitute, with_entries
from verify.terms.term import Term
from verify.terms.walks import is_truth, postorder

Replace = Callable[[Term], Term]


@dataclass(frozen=True)
class State:
    """One array that the body changes: its axes, what stands for its entries, what they were before the loop, and
    what they are after an iteration; ``apart`` says which positions near an iteration's own are two."""

    axes: tuple[Axis, ...]
    unknown: Unknown
    before: Entry
    after: Entry
    apart: Replace = lambda term: term


@dataclass(frozen=True)
class Summary:
    """What the loop makes of a state: at each generic index the two terms of an iteration's effect.

    ``slot`` is the place in the flat index that is the loop's own, at position ``own``, or None for a sum; then the
    effects are increments.
    """

    state: State
    slot: int | None
    own: Index
    effects: tuple[tuple[Indices, tuple[Var, ...], tuple[Term, Term]], ...]

    def entry(self, var: Var, read: Replace) -> Entry:
        """The entries after the loop over ``var``; ``read`` replaces what the body read at its own slot."""
        done = [(idx, variables, tuple(map(read, terms))) for idx, variables, terms in self.effects]

        def after(wanted: Indices) -> Dual:
            flat = ax.flat_index(wanted)
            for idx, variables, terms in done:
                generic = ax.flat_index(idx)
                if len(generic) == len(flat) and all(
                    g in variables or g == f for g, f in zip(generic, flat, strict=True)
                ):
                    return self._at(wanted, dict(zip(generic, flat, strict=True)), terms, var, variables)
            raise LookupError(f"no entry at {flat}")

        return after

    def _at(
        self, wanted: Indices, place: dict[Any, Any], terms: Sequence[Term], var: Var, variables: tuple[Var, ...]
    ) -> Dual:
        mapping = {v: place[v] for v in variables}
        if self.slot is not None:
            position = list(place.values())[self.slot]
            mapping[var] = position if self.own == var else flip(position, var.sort)  # the turn is its own inverse
            value, tangent = (substitute(term, mapping) for term in terms)
            return Dual(value, tangent)
        value, tangent = (t.sum_over((var,), substitute(term, mapping)) for term in terms)
        return self.state.before(wanted) + Dual(value, tangent)


def effect_of(state: State) -> list[tuple[Indices, tuple[Var, ...], tuple[Term, Term]]]:
    """What stands after an iteration at each generic index, whose variables are named."""
    places = ax.places(ax.Prod(state.axes))
    return [(idx, variables, pair_of(state.after(idx))) for idx, variables in places]


def summarised(state: State, var: Var) -> Summary | None:
    """The form that the effect of an iteration on a state has; None where it has neither."""
    found = effect_of(state)
    for slot in _slots(found, var):
        for own in (var, flip(var, var.sort)):
            inside = [(idx, vs, _inside(state.unknown, idx, pair, own, slot)) for idx, vs, pair in found]
            if all(effect is not None for _, _, effect in inside):
                return Summary(state, slot, own, tuple(inside))  # type: ignore[arg-type]
    sums = [(idx, vs, _increments(state.unknown, idx, pair, state.apart)) for idx, vs, pair in found]
    if all(effect is not None for _, _, effect in sums):
        return Summary(state, None, var, tuple(sums))  # type: ignore[arg-type]
    return None


def each_slot(var: Var, axes: Sequence[Axis], entry: Entry) -> Summary:
    """An array with the axis of the loop in front, at whose every position stands what that iteration left."""
    every = (ax.Named(var.sort), *axes)
    effects = tuple((idx, variables, pair_of(entry(idx[1:]))) for idx, variables in ax.places(ax.Prod(every)))
    return Summary(State(every, Unknown.fresh(), entry, entry), 0, var, effects)


def pair_of(d: Dual) -> tuple[Term, Term]:
    """A value and its tangent, 0 where it has none."""
    return d.value, t.ZERO if d.tangent is None else d.tangent


def _slots(found: Sequence[tuple[Indices, tuple[Var, ...], Any]], var: Var) -> Iterator[int]:
    """The places in the flat index at which every entry has a variable of the loop's sort."""
    flats = [ax.flat_index(idx) for idx, _, _ in found]
    for place in range(min(map(len, flats), default=0)):
        if all(isinstance(f[place], Var) and f[place].sort == var.sort for f in flats):
            yield place


def _inside(unknown: Unknown, idx: Indices, pair: tuple[Term, Term], at: Index, slot: int) -> tuple[Term, Term] | None:
    """What stands at the loop's own slot; None where another slot changes, or is read."""
    own = pair_of(unknown.at(idx))
    j = ax.flat_index(idx)[slot]
    hit = {t.delta(j, at): t.ZERO, t.delta(at, j): t.ZERO}
    if any(replaced(term, hit) is not same for term, same in zip(pair, own, strict=True)):
        return None
    terms = tuple(substitute(term, {j: at}) for term in pair)
    mine = (unknown.value, unknown.tangent)
    if any(name in mine and indices[slot] != at for name, indices in tensors(*terms)):
        return None
    return terms  # type: ignore[return-value]


def replaced(term: Term, by: dict[Term, Term]) -> Term:
    """The term with some of its parts replaced, wherever they stand outside of indices."""
    done: dict[Term, Term] = dict(by)
    for node in postorder(term, done):
        done[node] = rebuild(node, tuple(done[a] for a in node.args))
    return done[term]


def _increments(unknown: Unknown, idx: Indices, pair: tuple[Term, Term], apart: Replace) -> tuple[Term, Term] | None:
    own = pair_of(unknown.at(idx))
    mine = (unknown.value, unknown.tangent)
    found = [_increment(term, same, mine, apart) for term, same in zip(pair, own, strict=True)]
    return None if found[0] is None or found[1] is None else (found[0], found[1])


def _increment(term: Term, own: Term, mine: tuple[str, str], apart: Replace) -> Term | None:
    """``term - own``, free of the state; None where it is not, or that was not seen."""
    if term is own:
        return t.ZERO
    if term.op == "ite":
        return _of_choice(term, own, mine, apart)
    if term.op == "add":
        held = [a for a in term.args if any(name in mine for name, _ in tensors(a))]
        inner = _increment(held[0], own, mine, apart) if len(held) == 1 else None
        return None if inner is None else t.add(*(a for a in term.args if a is not held[0]), inner)
    return None


def _of_choice(term: Term, own: Term, mine: tuple[str, str], apart: Replace) -> Term | None:
    condition, yes, no = term.args
    if any(name in mine for name, _ in tensors(condition)):
        return None
    same = _equalities(condition)
    first = _increment(apart(replaced_indices(yes, same, mine)), replaced_indices(own, same, mine), mine, apart)
    second = _increment(replaced(no, {condition: t.ZERO}), own, mine, apart)
    if first is None or second is None:
        return None
    more = less(first, apart(replaced_indices(second, same, mine)))  # two additions, at indices that may be equal
    return t.ite(condition, first, second) if more is None else t.add(second, t.ite(condition, more, t.ZERO))


def less(total: Term, part: Term) -> Term | None:
    """``total - part``, where that is to be seen; None elsewhere."""
    if part is t.ZERO or total is part:
        return t.ZERO if total is part else total
    args = list(total.args) if total.op == "add" else []
    for one in part.args if part.op == "add" else (part,):
        if one not in args:
            return None
        args.remove(one)
    return t.add(*args)


def _equalities(condition: Term) -> list[tuple[Index, Index]]:
    """Indices with what they are where a condition holds, variables first."""
    factors = condition.args if condition.op == "mul" and is_truth(condition) else (condition,)
    pairs = [f.data for f in factors if f.op == "delta"]
    return [(i, j) if isinstance(i, Var) else (j, i) for i, j in pairs]


def replaced_indices(term: Term, pairs: Sequence[tuple[Index, Index]], mine: tuple[str, str]) -> Term:
    """The term with the first of two equal indices replaced by the second, one pair after the other.

    Where the first is no variable, or what is put for it depends on it (the position beside its own), it is the other
    way round, in the entries of the state.
    """
    for first, second in pairs:
        if isinstance(first, Var) and first not in free_variables(second):
            term = substitute(term, {first: second})
        else:
            term = _with_index(term, second, first, mine)
    return term


def _with_index(term: Term, old: Index, new: Index, names: tuple[str, str]) -> Term:
    """The term with an index of the entries of some tensors replaced."""

    def entry(name: str, indices: tuple[Index, ...]) -> Term | None:
        return t.entry(name, tuple(new if i == old else i for i in indices)) if name in names else None

    return with_entries(term, entry)


def merged(ends: Sequence[tuple[Sequence[tuple[Term, bool]], Entry]], depth: int = 0) -> Entry:
    """The entries after an iteration, whichever path it takes."""
    if len(ends) == 1 and len(ends[0][0]) == depth:
        return ends[0][1]
    condition = ends[0][0][depth][0]
    yes, no = (merged([e for e in ends if e[0][depth][1] is answer], depth + 1) for answer in (True, False))
    return lambda idx: Dual(condition).select(yes(idx), no(idx))


def before_loop(state: State, flat: Sequence[Any], tangent: bool) -> Term:
    """An entry before the loop, by its flat index."""
    rest = iter(flat)
    d = state.before(tuple(_nested(a, rest) for a in state.axes))
    return (t.ZERO if d.tangent is None else d.tangent) if tangent else d.value


def _nested(axis: ax.Axis, rest: Iterator[Any]) -> Any:
    match axis:
        case ax.Prod():
            return tuple(_nested(p, rest) for p in axis.parts)
        case ax.Blocks():
            block = next(rest)
            return block, _nested(axis.parts[block], rest)
        case _:
            return next(rest)
