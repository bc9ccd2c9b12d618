"""TRUSTED. States that loops hand on, written in one way: at the start of an iteration, and after the last.

Each rewriting is an equation of the family's definition, at every length n of at least 1:

    after(n - 1) = last        before(0) = start        after(i) = step(i, before(i))
    after((i - 1) mod n) = last where i = 0, else before(i)
    before((i + 1) mod n) = start where i = n - 1, else after(i)
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from verify.symbolic.loops.families import AFTER, BEFORE, Family, tensor
from verify.terms import term as t
from verify.terms.alpha import named_apart
from verify.terms.index import Fixed, Flip, Index, Roll, Var
from verify.terms.substitution import flip, oriented, placed, rebuild, substitute
from verify.terms.term import Term
from verify.terms.walks import postorder

Flat = tuple[Index, ...]


@dataclass(frozen=True)
class Spoken:
    """What a tensor's name says: of which family, when, and whether it is its value (0) or its tangent (1)."""

    family: Family
    when: str
    which: int


class Unfolding:
    """Terms of the states of some loops."""

    def __init__(self, families: Iterable[Family]) -> None:
        self.spoken: dict[str, Spoken] = {}
        for f in families:
            for when in (BEFORE, AFTER):
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
        return placed(*node.data) if node.op == "delta" else rebuild(node, args)

    def _entry(self, node: Term, spoken: Spoken) -> Term:
        at, flat = _rolled(node.data[1][0]), node.data[1][1:]
        f, k, sort = spoken.family, spoken.which, spoken.family.var.sort
        if spoken.when == AFTER:
            if at == Fixed(-1, sort):
                return f.last(flat)[k]
            if isinstance(at, Roll) and at.shift > 0:
                i = _roll(at.inner, at.shift - 1, sort)
                return self.term(t.ite(t.delta(i, Fixed(0, sort)), f.last(flat)[k], f.before(i, flat)[k]))
            return self.term(f.step(at, flat)[k])
        if at == Fixed(0, sort):
            return self.term(f.start(flat)[k])
        if isinstance(at, Roll) and at.shift < 0:
            i = _roll(at.inner, at.shift + 1, sort)
            return self.term(t.ite(t.delta(i, Fixed(-1, sort)), f.start(flat)[k], f.after(i, flat)[k]))
        return f.before(at, flat)[k]

    def _chosen(self, condition: Term, yes: Term, no: Term) -> Term:
        """A choice whose branches know what was chosen; none where the other branch says the same at that place."""
        yes, no = _under(yes, condition, t.ONE), _under(no, condition, t.ZERO)
        if condition.op == "delta" and isinstance(condition.data[0], Var) and isinstance(condition.data[1], Fixed):
            there = [named_apart(self.term(substitute(x, dict([condition.data])))) for x in (yes, no)]
            if there[0] is there[1]:
                return no
        return t.ite(condition, yes, no)


def _under(term: Term, condition: Term, truth: Term) -> Term:
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


def _rolled(i: Index) -> Index:
    """An index with its rolls outside of its flips: n - 1 - (i - s) = (n - 1 - i) + s, modulo n."""
    match i:
        case Roll():
            return _roll(_rolled(i.inner), i.shift, i.sort)
        case Flip():
            inner = _rolled(i.inner)
            if isinstance(inner, Roll):
                return _roll(_rolled(flip(inner.inner, i.sort)), -inner.shift, i.sort)
            return flip(inner, i.sort)
        case _:
            return i
