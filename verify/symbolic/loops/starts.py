"""States whose start nobody reads: it may be chosen, and is, so that the first step is like the others.

``hs[t - 1] if t > 0 else h0`` reads a state at every step but the first, where it reads h0: with h0 for its start, the
step reads the state.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from verify.symbolic.loops.families import NOTHING, Pair, Step, loop_place
from verify.symbolic.loops.recurrence import Carried
from verify.symbolic.loops.unknown import tensors
from verify.terms import term as t
from verify.terms.alpha import named_apart
from verify.terms.index import Fixed, Index, Var
from verify.terms.substitution import oriented, placed, rebuild, substitute, with_entries
from verify.terms.term import Term
from verify.terms.walks import nodes, postorder

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
    started = [_started(c, found) if c in free else c for c in several]
    return [_like_the_others(c, started, here) for c in started]


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


def _started(c: Carried, found: Found) -> Carried:
    """A state with the start that stands beside it; with 0 where there is none."""

    def chosen(step: Step) -> Pair:
        start = list(NOTHING)
        for k, name in enumerate((c.state.unknown.value, c.state.unknown.tangent)):
            flat, term = found.get(name, ((), t.ZERO))
            pairs = list(zip(flat, step.flat, strict=False))
            if len(flat) == len(step.flat) and all(isinstance(i, Var) or i == j for i, j in pairs):
                start[k] = substitute(term, {i: j for i, j in pairs if isinstance(i, Var)})
        return named_apart(start[0]), named_apart(start[1])

    return replace(c, steps=tuple(replace(s, start=chosen(s)) for s in c.steps))


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

    def plain(term: Term) -> Term:
        done: dict[Term, Term] = {}
        for node in postorder(term):
            done[node] = rebuild(node, tuple(done[a] for a in node.args))
            for yes, no in _first_choice(done[node], var):
                at: dict[Var, Index] = {var: Fixed(0, var.sort)}
                first = [named_apart(substitute(x, at)) for x in (yes, with_entries(no, start))]
                done[node] = no if first[0] is first[1] else done[node]
        return named_apart(done[term])

    return replace(c, steps=tuple(replace(s, after=(plain(s.after[0]), plain(s.after[1]))) for s in c.steps))
