"""TRUSTED. States that loops hand on, written in one way: at the start of an iteration, and after the last.

Each rewriting is an equation of the family's definition, at every length n of at least 1:

    after(n - 1) = last        before(0) = start        after(i) = step(i, before(i))
    after((i - 1) mod n) = last where i = 0, else before(i)
    before((i + 1) mod n) = start where i = n - 1, else after(i)

Where steps or sums say something else of the first or the last iteration, these are told apart in every sum over i:
body(i) is [i = 0] ? body(0) : [i = n - 1] ? body(n - 1) : body(i), and what stands at 0 is the start.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from verify.symbolic.loops.states.families import AFTER, BEFORE, LAST, Family, tensor
from verify.symbolic.loops.unknown import tensors
from verify.terms import term as t
from verify.terms.alpha import named_apart
from verify.terms.index import Fixed, Flip, Index, Roll, Var, free_variables
from verify.terms.substitution import flip, oriented, placed, rebuild, substitute
from verify.terms.term import Term
from verify.terms.walks import nodes, postorder

Flat = tuple[Index, ...]


@dataclass(frozen=True)
class Spoken:
    """What a tensor's name says: of which family, when, and whether it is its value (0) or its tangent (1)."""

    family: Family
    when: str
    which: int

    @property
    def is_last(self) -> bool:
        """Whether it is about the state after the loop, whose entries have no iteration as their first index."""
        return self.when == LAST


class Unfolding:
    """Terms of the states of some loops; ``ends``: with the first and the last iteration told apart from the others."""

    def __init__(self, families: Iterable[Family], ends: bool = False) -> None:
        self.spoken: dict[str, Spoken] = {}
        self.ends = ends
        for f in families:
            for when in (BEFORE, AFTER, LAST):
                self.spoken[tensor(f.name, when)] = Spoken(f, when, 0)
                if f.tangent is not None:
                    self.spoken[tensor(f.tangent, when)] = Spoken(f, when, 1)
        self._memo: dict[Term, Term] = {}

    def term(self, term: Term) -> Term:
        """The term with its states written at the start of an iteration, or after the last."""
        for node in postorder(term, self._memo):
            self._memo[node] = self._node(node, tuple(self._memo[a] for a in node.args))
        return self._memo[term]

    def _node(self, node: Term, args: tuple[Term, ...]) -> Term:
        if node.op == "entry":
            spoken = self.spoken.get(node.data[0])
            return node if spoken is None else self._entry(node, spoken)
        if node.op == "ite":
            return self._chosen(*oriented(*args))
        if node.op == "sum" and self.ends:
            return self._added_up(node.data, args[0])
        return placed(*node.data) if node.op == "delta" else rebuild(node, args)

    def _added_up(self, variables: tuple[Var, ...], body: Term) -> Term:
        """A sum over all iterations of a loop, its ends told apart."""
        for v in variables:
            if any(self._at_a_step(name, i, v) for name, i in tensors(body)):
                first, last = (t.delta(v, Fixed(k, v.sort)) for k in (0, -1))
                others = under(body, first, t.ZERO)
                there = [self.term(substitute(x, {v: Fixed(k, v.sort)})) for x, k in ((body, 0), (others, -1))]
                body = t.ite(first, there[0], t.ite(last, there[1], under(others, last, t.ZERO)))
        return t.sum_over(variables, body)

    def _at_a_step(self, name: str, indices: Flat, v: Var) -> bool:
        """Whether an entry is one of a state at an iteration that depends on a variable."""
        spoken = self.spoken.get(name)
        return spoken is not None and not spoken.is_last and v in free_variables(indices[0])

    def _last(self, spoken: Spoken, flat: Flat) -> Term:
        """A state after the last iteration; as that step, where it is another one than the others."""
        f, k = spoken.family, spoken.which
        last = Fixed(-1, f.var.sort)
        if self.ends and any(asks(x, f.var, last) for s in f.steps for x in s.after):
            return self.term(f.step(last, flat)[k])
        return f.last(flat)[k]

    def _entry(self, node: Term, spoken: Spoken) -> Term:
        if spoken.is_last:
            return self._last(spoken, node.data[1])
        at, flat = rolled(node.data[1][0]), node.data[1][1:]
        f, k, sort = spoken.family, spoken.which, spoken.family.var.sort
        if spoken.when == AFTER:
            if at == Fixed(-1, sort):
                return self._last(spoken, flat)
            if isinstance(at, Roll) and at.shift > 0:
                i = _roll(at.inner, at.shift - 1, sort)
                return self.term(t.ite(t.delta(i, Fixed(0, sort)), self._last(spoken, flat), f.before(i, flat)[k]))
            return self.term(f.step(at, flat)[k])
        if at == Fixed(0, sort):
            return self.term(f.start(flat)[k])
        if isinstance(at, Roll) and at.shift < 0:
            i = _roll(at.inner, at.shift + 1, sort)
            return self.term(t.ite(t.delta(i, Fixed(-1, sort)), f.start(flat)[k], f.after(i, flat)[k]))
        return f.before(at, flat)[k]

    def _chosen(self, condition: Term, yes: Term, no: Term) -> Term:
        """A choice whose branches know what was chosen; none where the other branch says the same at that place."""
        yes, no = under(yes, condition, t.ONE), under(no, condition, t.ZERO)
        if condition.op == "delta" and isinstance(condition.data[0], Var) and isinstance(condition.data[1], Fixed):
            there = [named_apart(self.term(substitute(x, dict([condition.data])))) for x in (yes, no)]
            if there[0] is there[1]:
                return no
        return t.ite(condition, yes, no)


def tells_ends_apart(terms: Iterable[Term]) -> bool:
    """Whether terms say something else of a first or last position than of the others."""
    ends = [node.data for node in nodes(*terms) if node.op == "delta"]
    return any(isinstance(i, Fixed) and i.k in (0, -1) for pair in ends for i in pair)


def asks(term: Term, var: Var, position: Fixed) -> bool:
    """Whether a term says something else where an index is at a position."""
    return any(node.op == "delta" and placed(*node.data) is t.delta(var, position) for node in nodes(term))


def under(term: Term, condition: Term, truth: Term) -> Term:
    """The term where a condition is true or false."""
    done: dict[Term, Term] = {condition: truth}
    for node in postorder(term, done):
        done[node] = rebuild(node, tuple(done[a] for a in node.args))
    return done[term]


def _roll(i: Index, shift: int, sort: str) -> Index:
    """``(i - shift) mod n``, with the last before the first and the first after the last."""
    if shift == 0:
        return i
    if isinstance(i, Roll):
        return _roll(i.inner, i.shift + shift, sort)
    if i == Fixed(0, sort) and shift > 0:
        return _roll(Fixed(-1, sort), shift - 1, sort)
    if i == Fixed(-1, sort) and shift < 0:
        return _roll(Fixed(0, sort), shift + 1, sort)
    return Roll(i, shift, sort)


def rolled(i: Index) -> Index:
    """An index with its rolls outside of its flips: n - 1 - (i - s) = (n - 1 - i) + s, modulo n."""
    match i:
        case Roll():
            return _roll(rolled(i.inner), i.shift, i.sort)
        case Flip():
            inner = rolled(i.inner)
            if isinstance(inner, Roll):
                return _roll(rolled(flip(inner.inner, i.sort)), -inner.shift, i.sort)
            return flip(inner, i.sort)
        case _:
            return i
