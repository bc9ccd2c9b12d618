"""Recurrences: what a loop changes in neither of the two simple forms becomes families of tensors.

The body ran with the state unknown, so what it leaves is a function of the state at its start, whatever that is: the
step of the family. Two families are one where start and step are, up to the names of variables and tensors.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from verify.errors import SymbolicBranch, Undefined
from verify.numbers.dual import Dual
from verify.symbolic import axes as ax
from verify.symbolic.loops.states.families import BEFORE, NOTHING, Families, Family, Key, Pair, Step, loop_place, tensor
from verify.symbolic.loops.summary import State, pair_of
from verify.symbolic.loops.unknown import tensors
from verify.terms import term as t
from verify.terms.alpha import matched, named_apart, parts, place
from verify.terms.index import Fixed, Index, Var
from verify.terms.substitution import oriented, placed, rebuild, substitute, with_entries
from verify.terms.term import Term
from verify.terms.walks import nodes, postorder

Replace = Callable[[Term], Term]


@dataclass(frozen=True)
class Carried:
    """A state that is handed on, and what the user calls it; its steps speak of the unknowns that stood for states."""

    label: str
    state: State
    steps: tuple[Step, ...]

    def mentions(self, k: int) -> list[str]:
        """The tensors in its steps, in order; ``k`` 0: in their values, 1: in their tangents."""
        return list(dict.fromkeys(name for s in self.steps for name, _ in tensors(s.after[k])))


def carried(label: str, state: State, var: Var, read: Replace) -> Carried:
    """A state at generic places; ``read`` replaces what the body read at slots that are an iteration's own."""

    def pair(d: Dual, mapping: dict[Var, Index]) -> Pair:
        value, tangent = (named_apart(substitute(read(x), mapping)) for x in pair_of(d))
        return value, tangent

    steps = []
    for idx, variables in ax.cases(ax.Prod(state.axes)):
        places = tuple(place(n + 1, v.sort) for n, v in enumerate(variables))
        mapping: dict[Var, Index] = dict(zip(variables, places, strict=True))
        flat = tuple(mapping[i] if i in variables else i for i in ax.flat_index(idx))
        after = pair(state.after(idx), {**mapping, var: loop_place(var.sort)})
        steps.append(Step(flat, places, pair(state.before(idx), mapping), after))
    return Carried(label, state, tuple(steps))


def families_of(several: Sequence[Carried], sort: str, known: Families) -> dict[str, Family]:
    """The family of each state, by the unknown that stood for its values."""
    by_value = {c.state.unknown.value: c for c in several}
    moving = _moving(several)
    made: dict[str, tuple[str, str | None]] = {}
    for unknown, c in by_value.items():
        key = (sort, *_key(_closure([c], by_value, (0,)), 0))
        name = known.name(key, c.label)
        whole = _closure([c], by_value, (0, 1))
        tangent = known.tangent((key, *_key(whole, 0), *_key(whole, 1)), name) if unknown in moving else None
        made[unknown] = (name, tangent)
    spoken = {c.state.unknown: Family(*made[u], c.state.axes, loop_place(sort), ()) for u, c in by_value.items()}
    speak = Speaking({u.value: f for u, f in spoken.items()}, {u.tangent: f for u, f in spoken.items()})
    found = {}
    for unknown, c in by_value.items():
        steps = tuple(Step(s.flat, s.variables, s.start, speak.pair(s.after, loop_place(sort))) for s in c.steps)
        family = Family(*made[unknown], c.state.axes, loop_place(sort), steps)
        _refuse_what_is_no_number(family, [*speak.values, *speak.tangents])
        found[unknown] = family
    return found


@dataclass(frozen=True)
class Speaking:
    """Terms about unknowns, said about families: the state at the start of iteration ``at``, of those ``around``."""

    values: dict[str, Family]
    tangents: dict[str, Family]
    around: tuple[Var, ...] = ()

    def pair(self, pair: Pair, at: Index) -> Pair:
        """A value and its tangent."""
        return self.of(pair[0], at), self.of(pair[1], at)

    def of(self, term: Term, at: Index) -> Term:
        """One term."""

        def new(name: str, flat: tuple[Index, ...]) -> Term | None:
            if name in self.values:
                return self.values[name].before(at, (*self.around, *flat))[0]
            return self.tangents[name].before(at, (*self.around, *flat))[1] if name in self.tangents else None

        return with_entries(term, new)


def folded(term: Term, families: Sequence[Family], at: Var) -> Term:
    """The term with what an iteration leaves in a state written as an entry of its family, wherever it is seen.

    ``at`` is the iteration; the same entry, whichever way it is written. So this is for the eye of later rules only.
    """
    patterns = []
    for family in families:
        for step in family.steps:
            for k in (0, 1):
                if step.after[k].args:
                    pattern = named_apart(substitute(step.after[k], {family.var: at}))
                    patterns.append((pattern, frozenset(step.variables), family, step, k))
    return _folded(named_apart(term), patterns, at) if patterns else term


def _folded(term: Term, patterns: list[tuple[Term, frozenset[Var], Family, Step, int]], at: Var) -> Term:
    done: dict[Term, Term] = {}
    for part in parts(term):
        for pattern, places, family, step, k in patterns:
            found = matched(pattern, part, places)
            if found is not None and places <= found.keys():
                flat = tuple(found[i] if isinstance(i, Var) else i for i in step.flat)
                done[part] = family.after(at, flat)[k]
                break
    for node in postorder(term, set(done)):
        done[node] = rebuild(node, tuple(done[a] for a in node.args))
    return done[term]


def _closure(found: list[Carried], by_value: dict[str, Carried], which: tuple[int, ...]) -> list[Carried]:
    """Some states and those that they are made of, in the order in which their steps mention them."""
    owners = {**by_value, **{c.state.unknown.tangent: c for c in by_value.values()}}
    for c in found:
        named = dict.fromkeys(owners[n].state.unknown.value for k in which for n in c.mentions(k) if n in owners)
        found += [by_value[n] for n in named if by_value[n] not in found]
    return found


def _key(closure: Sequence[Carried], k: int) -> Key:
    """The starts and steps of some states (``k`` 0: their values; 1: their tangents), with the states numbered."""
    numbers = {c.state.unknown.value: f"state {n}" for n, c in enumerate(closure)}
    numbers |= {c.state.unknown.tangent: f"tangent {n}" for n, c in enumerate(closure)}

    def numbered(term: Term) -> Term:
        return with_entries(term, lambda name, i: t.entry(numbers[name], i) if name in numbers else None)

    return tuple((c.state.axes, tuple((s.start[k], numbered(s.after[k])) for s in c.steps)) for c in closure)


def _moving(several: Sequence[Carried]) -> set[str]:
    """The states whose tangents are not 0, by the unknown that stands for their values."""
    tangents = {c.state.unknown.tangent: c for c in several}
    moving: set[str] = set()
    while True:
        still = {n for n, c in tangents.items() if c.state.unknown.value not in moving}

        def without(name: str, flat: tuple[Index, ...], still: set[str] = still) -> Term | None:
            return t.ZERO if name in still else None

        more = {
            c.state.unknown.value
            for c in several
            if not all(_is_zero(s.start[1]) and _is_zero(with_entries(s.after[1], without)) for s in c.steps)
        }
        if more <= moving:
            return moving
        moving |= more


def _is_zero(term: Term) -> bool:
    """Whether a term is 0 wherever it has a value, by its form."""
    if term is t.ZERO:
        return True
    if term.op == "mul":
        return any(map(_is_zero, term.args))
    if term.op == "ite":
        return all(map(_is_zero, term.args[1:]))
    return term.op in ("add", "sum") and all(map(_is_zero, term.args))


def _refuse_what_is_no_number(family: Family, unknowns: Iterable[str]) -> None:
    """Raise SymbolicBranch for an infinite state, and for one that is used where it was not replaced: in an argmax."""
    held = {name for s in family.steps for x in (*s.start, *s.after) for name, _ in tensors(x)}
    if "-inf" in held or not held.isdisjoint(unknowns):
        what = "may be infinite" if "-inf" in held else "decides which position is largest"
        raise SymbolicBranch(f"{family.name} is handed on through a loop over {family.var.sort}, and {what}")


# --- starts that nobody reads are chosen, so that the first step is like the others ---

Found = dict[str, tuple[tuple[Index, ...], Term]]  # by tensor: an entry, and what the first step has in its place


def with_free_starts(several: Sequence[Carried], others: Sequence[Term], var: Var) -> list[Carried]:
    """The states with other starts, where none of their steps, and no other term of an iteration, reads the start.

    ``others`` are terms of the iteration ``var``.
    """
    here = loop_place(var.sort)
    steps = [x for c in several for s in c.steps for x in s.after]
    at_first = [*(_at_first(x, here) for x in steps), *(_at_first(x, var) for x in others)]
    read = {name for name, _ in tensors(*at_first)}
    free = [c for c in several if read.isdisjoint((c.state.unknown.value, c.state.unknown.tangent))]
    if not free:
        return list(several)
    found: Found = {}
    for yes, no in (pair for x in steps for node in nodes(x) for pair in _first_choice(node, here)):
        found |= dict(_beside(named_apart(yes), named_apart(no)))
    started = [_started(c, found, here) if c in free else c for c in several]
    alike = [_like_the_others(c, started, here) for c in started]
    if _names(several).isdisjoint(found):
        apart = [c in free and _tells_first(new, here) for c, new in zip(several, alike, strict=True)]
        started = [
            _idle_at_first(c, _names(several), here) or c if k else c for c, k in zip(started, apart, strict=True)
        ]
        alike = [_like_the_others(c, started, here) for c in started]
    return alike


def _names(several: Sequence[Carried]) -> set[str]:
    return {n for c in several for n in (c.state.unknown.value, c.state.unknown.tangent)}


def _tells_first(c: Carried, var: Var) -> bool:
    """Whether the first step is another one than the others."""
    return any(True for s in c.steps for x in s.after for node in nodes(x) for _ in _first_choice(node, var))


def _at_first(term: Term, var: Var) -> Term:
    """The term at the first iteration, as far as that decides choices."""
    first = t.delta(var, Fixed(0, var.sort))
    done: dict[Term, Term] = {}
    for node in postorder(term):
        done[node] = rebuild(node, tuple(done[a] for a in node.args))
        if node.op == "delta" and placed(*node.data) is first:
            done[node] = t.ONE
    return done[term]


def _first_choice(node: Term, var: Var) -> Iterator[tuple[Term, Term]]:
    """What a choice gives at the first iteration, and at the others; nothing for a node that is no such choice."""
    if node.op == "ite":
        condition, yes, no = oriented(*node.args)
        if condition is t.delta(var, Fixed(0, var.sort)):
            yield yes, no


def _beside(yes: Term, no: Term) -> Iterator[tuple[str, tuple[tuple[Index, ...], Term]]]:
    """The entries in one term, with what stands at their places in another one that is made alike."""
    todo = [(yes, no)]
    while todo:
        a, b = todo.pop()
        if b.op == "entry":
            yield b.data[0], (b.data[1], a)
        elif a.op == b.op and len(a.args) == len(b.args):
            todo += zip(a.args, b.args, strict=True)


def _started(c: Carried, found: Found, var: Var) -> Carried:
    """A state with the start that stands beside it at the first iteration; with 0 where there is none."""
    first: dict[Var, Index] = {var: Fixed(0, var.sort)}

    def chosen(step: Step) -> Pair:
        start = list(NOTHING)
        for k, name in enumerate((c.state.unknown.value, c.state.unknown.tangent)):
            flat, term = found.get(name, ((), t.ZERO))
            pairs = list(zip(flat, step.flat, strict=False))
            if len(flat) == len(step.flat) and all(isinstance(i, Var) or i == j for i, j in pairs):
                start[k] = substitute(term, first | {i: j for i, j in pairs if isinstance(i, Var)})
        return named_apart(start[0]), named_apart(start[1])

    return replace(c, steps=tuple(replace(s, start=chosen(s)) for s in c.steps))


def _idle_at_first(c: Carried, names: set[str], var: Var) -> Carried | None:
    """A state whose first step gives what is made of no state, as one that starts with that, and keeps it there; None
    for another."""
    at: dict[Var, Index] = {var: Fixed(0, var.sort)}

    def given(step: Step, k: int) -> Term | None:
        pairs = list(_first_choice(step.after[k], var)) if step.after[k] is not t.ZERO else [(t.ZERO, t.ZERO)]
        first = named_apart(substitute(_at_first(pairs[0][0], var), at)) if pairs else None
        return first if first is not None and names.isdisjoint(name for name, _ in tensors(first)) else None

    def kept(step: Step, k: int) -> Term:
        name, after = (c.state.unknown.value, c.state.unknown.tangent)[k], step.after[k]
        if after is t.ZERO:
            return after
        same = t.entry(name, step.flat)
        condition, yes, no = after.args
        return t.ite(condition, same, no) if oriented(*after.args)[1] is yes else t.ite(condition, yes, same)

    steps = []
    for s in c.steps:
        value, tangent = given(s, 0), given(s, 1)
        if value is None or tangent is None:
            return None
        steps.append(replace(s, start=(value, tangent), after=(named_apart(kept(s, 0)), named_apart(kept(s, 1)))))
    return replace(c, steps=tuple(steps))


def _like_the_others(c: Carried, started: Sequence[Carried], var: Var) -> Carried:
    """A state whose first step is written like the others, where it is that with the start for the state."""
    places = {c.state.unknown.value: (c, 0) for c in started} | {c.state.unknown.tangent: (c, 1) for c in started}

    def start(name: str, flat: tuple[Index, ...]) -> Term | None:
        if name not in places:
            return None
        state, k = places[name]
        for s in state.steps:
            pairs = list(zip(s.flat, flat, strict=False))
            if len(s.flat) == len(flat) and all(i in s.variables or i == j for i, j in pairs):
                return substitute(s.start[k], {i: j for i, j in pairs if isinstance(i, Var)})
        return None

    return replace(c, steps=tuple(replace(s, after=tuple(_plain(x, start, var) for x in s.after)) for s in c.steps))  # type: ignore[arg-type]


def _plain(term: Term, start: Callable[[str, tuple[Index, ...]], Term | None], var: Var) -> Term:
    """A term of an iteration without choices that are in the first one what they are in the others, by what states
    start with: ``[i = 0] ? f(start) : f(S(i))`` is ``f(S(i))``."""
    at: dict[Var, Index] = {var: Fixed(0, var.sort)}

    def same(yes: Term, no: Term) -> bool:
        try:
            first = [named_apart(substitute(x, at)) for x in (yes, with_entries(no, start))]
        except Undefined:
            return False
        return first[0] is first[1]

    done: dict[Term, Term] = {}
    for node in postorder(term):
        done[node] = rebuild(node, tuple(done[a] for a in node.args))
        for yes, no in _first_choice(done[node], var):
            done[node] = no if same(yes, no) else done[node]
    return named_apart(done[term])


def like_the_others(term: Term, families: Sequence[Family], var: Var) -> Term:
    """The same of a term that speaks of families."""
    known = {tensor(f.name, BEFORE): (f, 0) for f in families}
    known |= {tensor(f.tangent, BEFORE): (f, 1) for f in families if f.tangent is not None}

    def start(name: str, flat: tuple[Index, ...]) -> Term | None:
        if name not in known or flat[0] != var:
            return None
        family, k = known[name]
        return family.start(flat[1:])[k]

    return _plain(term, start, var) if families else term
