"""States that loops hand on, as a certificate has them: by position, each with its start and its step.

A loop that goes backwards stands at position n - 1 - i in iteration i. Its states are named by where it stands, so that
loops of both directions speak of the same positions. Nothing here is trusted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from verify.certificates import Factor, Product, Side
from verify.certify.definitions import Definition
from verify.certify.terms import Expander, product_of
from verify.errors import Unsupported
from verify.everyshape.induction.unfold import Unfolding
from verify.everyshape.typed import Trace
from verify.symbolic.loops.states.families import BEFORE, LAST, Family, Step, tensor
from verify.symbolic.loops.unknown import tensors
from verify.terms import term as t
from verify.terms.index import Flip, Index, Var, fresh
from verify.terms.substitution import flip, placed, rebuild, substitute, with_entries
from verify.terms.term import Term
from verify.terms.walks import nodes, postorder


@dataclass(frozen=True)
class State:
    """A state, or its tangents: the tensor of it at each position, that after the last step, its start and its step."""

    name: str
    by_iteration: str
    last: str
    sorts: tuple[str, ...]
    backwards: bool
    var: Var
    steps: tuple[tuple[Step, Term, Term], ...]

    @property
    def direction(self) -> str:
        """Which way it is handed on."""
        return "backwards" if self.backwards else "forwards"

    @property
    def mentions(self) -> frozenset[str]:
        """The tensors that it is made of."""
        return frozenset(n for _, *terms in self.steps for n, _ in tensors(*terms))

    def side(self, expander: Expander, which: int) -> Side:
        """Its start (0) or its step (1) over its own indices, of which the first is the position."""
        at, *rest = free = tuple(fresh(s) for s in self.sorts)
        raws = []
        for step, *terms in self.steps:
            pairs = list(zip(step.flat, rest, strict=True))
            mapping: dict[Var, Index] = {self.var: at, **{mine: v for mine, v in pairs if isinstance(mine, Var)}}
            here = t.mul(*(t.delta(v, mine) for mine, v in pairs if not isinstance(mine, Var)))
            raws += expander.expand(t.mul(here, substitute(terms[which], mapping)))
        return tuple(product_of(r, free) for r in raws)


@dataclass(frozen=True)
class States:
    """The trace of a claim with its states by position, and these; none where no loop hands one on."""

    trace: Trace
    found: tuple[State, ...] = ()
    probes: frozenset[str] = frozenset()  # cotangents, the direction, and the states that are made of one

    @property
    def signatures(self) -> dict[str, tuple[str, ...]]:
        """The axes of their tensors."""
        return {n: s for x in self.found for n, s in ((x.name, x.sorts), (x.last, x.sorts[1:]))}

    @property
    def settled(self) -> list[str]:
        """The tensors that are made of inputs alone."""
        return [n for x in self.found if x.name not in self.probes for n in (x.name, x.last)]


def by_position(traced: Trace, probes: Iterable[str], sorts: Mapping[str, tuple[str, ...]]) -> States:
    """The states of a trace; ``sorts`` are the axes of each family's tensor at one position."""
    if not traced.families:
        return States(traced, (), frozenset(probes))
    if traced.induction is None:
        raise Unsupported("a certificate does not tell the ends of a loop apart")
    turned = _backwards(traced)
    unfolded = Unfolding(traced.families).term

    def place(term: Term) -> Term:
        return _placed(unfolded(term), turned)

    found = {}
    for f in traced.families:
        for k, name in enumerate((f.name, f.tangent)):
            if name is not None and name not in found:
                found[name] = _state(f, k, name, turned, sorts[f.name], place)
    proof = traced.induction
    added = tuple(replace(x, factor=place(x.factor)) for x in proof.added)
    here = replace(traced, left=place(proof.left), right=place(proof.right), induction=replace(proof, added=added))
    made = States(here, tuple(found.values()))
    owner = {x.last: x.name for x in made.found}
    moved = set(probes)
    for _ in made.found:
        moved |= {
            x.name for x in made.found if not moved.isdisjoint(x.mentions | {owner.get(n, n) for n in x.mentions})
        }
    return replace(made, probes=frozenset(moved | {x.last for x in made.found if x.name in moved}))


def _state(f: Family, k: int, name: str, turned: Mapping[str, str], sorts: tuple[str, ...], place: Any) -> State:
    before = tensor(name, BEFORE)
    there: dict[Var, Index] = {f.var: Flip(f.var, f.var.sort)} if before in turned else {}
    steps = tuple((s, place(s.start[k]), place(substitute(s.after[k], there))) for s in f.steps)
    axes = (f.var.sort, *sorts)
    return State(turned.get(before, before), before, tensor(name, LAST), axes, before in turned, f.var, steps)


def _backwards(traced: Trace) -> dict[str, str]:
    """New names for the states of loops that go backwards: most of what their steps read stands at n - 1 - i."""
    names = {f: [tensor(n, BEFORE) for n in (f.name, f.tangent) if n] for f in traced.families}
    signs = dict.fromkeys((n for several in names.values() for n in several), 0)
    for f, several in names.items():
        votes = sum(v for s in f.steps for x in s.after for v in _votes(x, f.var, signs))
        back = votes > 0 or (votes == 0 and f not in traced.handed_on)
        signs |= {n: signs[n] or (-1 if back else 1) for n in several}
    return {n: f"{n}, going back" for n, sign in signs.items() if sign < 0}


def _votes(term: Term, var: Var, signs: Mapping[str, int]) -> Iterator[int]:
    """1 for each entry that is read at n - 1 - i, -1 for each that is read at i; the other way where a sign is -1."""
    turned = Flip(var, var.sort)
    for node in nodes(term):
        name, indices = node.data if node.op == "entry" else ("", ())
        yield from (signs.get(name, 1) * (1 if i == turned else -1) for i in indices if i in (var, turned))


def _placed(term: Term, turned: Mapping[str, str]) -> Term:
    """The term with states by position, and sums over the positions that more of it is about."""

    def new(name: str, indices: tuple[Index, ...]) -> Term | None:
        at, *rest = indices or (0,)
        sort = getattr(at, "sort", "")
        return t.entry(turned[name], (flip(at, sort), *rest)) if name in turned else None

    done: dict[Term, Term] = {}
    start = with_entries(term, new)
    for node in postorder(start):
        made = rebuild(node, tuple(done[a] for a in node.args))
        if made.op == "sum":
            votes = {v: sum(_votes(made.args[0], v, {})) for v in made.data}
            there: dict[Var, Index] = {v: Flip(v, v.sort) for v, n in votes.items() if n > 0}
            made = t.sum_over(made.data, _oriented(substitute(made.args[0], there)))
        done[node] = placed(*made.data) if made.op == "delta" else made
    return done[start]


def _oriented(term: Term) -> Term:
    """The term with comparisons of positions with an end as `placed` has them."""
    done: dict[Term, Term] = {}
    for node in postorder(term):
        done[node] = placed(*node.data) if node.op == "delta" else rebuild(node, tuple(done[a] for a in node.args))
    return done[term]


# --- for one certificate --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Written:
    """The states of a certificate: start and step of each as sides; and the sums that are 0, with their factors."""

    states: States
    sides: Mapping[str, tuple[Side, Side]]
    factors: tuple[tuple[Product, State, State], ...]

    def vanishing(self, one: State, other: State) -> Side:
        """What the checker's law says of two states: this is 0."""
        (first, step), (other_first, other_step) = self.sides[one.name], self.sides[other.name]
        ends = (
            *_paired(one.last, one.sorts[1:], _first(other_first)),
            *_negated(_paired(other.last, one.sorts[1:], _first(first))),
        )
        return (*ends, *_paired(one.name, one.sorts, other_step), *_negated(_paired(other.name, one.sorts, step)))

    @property
    def tensors(self) -> tuple[str, ...]:
        """The tensors of them, and those that they are made of."""
        used = (f.tensor for sides in self.sides.values() for side in sides for p in side for f in p.factors)
        return tuple(dict.fromkeys((*self.states.signatures, *used)))

    @property
    def added(self) -> Side:
        """All of it, each with its factor."""
        return tuple(
            Product(f.coefficient * p.coefficient, p.bound, (*f.factors, *p.factors), p.deltas)
            for f, one, other in self.factors
            for p in self.vanishing(one, other)
        )

    def definitions(self, moving: bool) -> dict[str, Definition]:
        """What the checker is told of them: of those that are made of cotangents or directions, or of the others."""
        found = [x for x in self.states.found if (x.name in self.states.probes) == moving]
        which = ("state", "after") if moving else ("any state", "any after")
        there = {x.name: Definition(which[0], (x.direction,), (), self.sides[x.name]) for x in found}
        return there | {x.last: Definition(which[1], (x.name,), (), ()) for x in found}


def written(states: States, expander: Expander) -> Written:
    """The states for one certificate."""
    sides = {x.name: (x.side(expander, 0), x.side(expander, 1)) for x in states.found}
    known = {x.by_iteration: x for x in states.found}
    factors = []
    for used in states.trace.induction.added if states.trace.induction else ():
        (factor,) = expander.expand(used.factor)
        one, other = (known[tensor(n or "", BEFORE)] for n in (used.moving.tangent, used.back.name))
        factors.append((product_of(factor, ()), one, other))
    return Written(states, sides, tuple(factors))


def _paired(name: str, sorts: tuple[str, ...], side: Side) -> Side:
    """A side over these sorts times the entry of a tensor there, summed."""
    entry = Factor(name, tuple(range(len(sorts))))
    return tuple(Product(p.coefficient, sorts + p.bound, (entry, *p.factors), p.deltas) for p in side)


def _first(side: Side) -> Side:
    """A start without the position, which it does not speak of."""

    def moved(i: Any) -> Any:
        return i - 1 if isinstance(i, int) else i

    return tuple(
        Product(
            p.coefficient,
            p.bound,
            tuple(Factor(f.tensor, tuple(map(moved, f.indices))) for f in p.factors),
            tuple((moved(a), moved(b)) for a, b in p.deltas),
        )
        for p in side
    )


def _negated(side: Side) -> Side:
    return tuple(replace(p, coefficient=-p.coefficient) for p in side)
