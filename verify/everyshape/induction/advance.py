"""TRUSTED. States counted from the first step on: S'(i) = S(i + 1), where that is another one than the others.

`beta[T - 1] = 1; beta[t] = A @ beta[t + 1]` hands on what stands at T - 1 only from the second iteration on. With n the
number of iterations, at least 1,

    S'(0) = step(0, S(0)),   S'(i + 1) = step(i + 1, S'(i)) for i < n - 1,   S(i) = [i = 0] ? S(0) : S'(i - 1),
    S(n) = S'(n - 1);

what S'(n) is, nobody asks, and it is S'(n - 1).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from verify.everyshape.induction.unfold import Spoken, Unfolding, asks, rolled, under
from verify.everyshape.typed import Trace
from verify.symbolic.loops.states.families import AFTER, Family, Pair, Step
from verify.terms import term as t
from verify.terms.index import Fixed, Index, Roll
from verify.terms.substitution import placed, with_entries
from verify.terms.term import Term

Replace = Callable[[Term], Term]


def advanced(traced: Trace, families: Sequence[Family]) -> Trace | None:
    """The trace with some states counted from their first step on, where that is told apart; None if it never is."""
    chosen = [f for f in families if any(asks(x, f.var, Fixed(0, f.var.sort)) for s in f.steps for x in s.after)]
    if not chosen:
        return None
    spoken = Unfolding(chosen).spoken

    def said(term: Term) -> Term:
        return with_entries(term, lambda name, flat: _entry(spoken[name], flat, said) if name in spoken else None)

    def pair(p: Pair) -> Pair:
        return said(p[0]), said(p[1])

    def spelt(f: Family) -> Family:
        return replace(f, steps=tuple(replace(s, start=pair(s.start), after=pair(s.after)) for s in f.steps))

    # at the next step, an ordinary state is what this step leaves
    written = Unfolding([spelt(f) for f in traced.families if f not in chosen])

    def new(f: Family) -> Family:
        steps = tuple(_step(f, s, lambda term: written.term(said(term))) for s in f.steps)
        return replace(_from_first(f), steps=steps)

    return replace(
        traced,
        left=said(traced.left),
        right=said(traced.right),
        forward_values=tuple(map(said, traced.forward_values)),
        gradient_value=said(traced.gradient_value),
        families=tuple(new(f) if f in chosen else spelt(f) for f in traced.families),
    )


def _from_first(f: Family) -> Family:
    """The name of S'."""
    tangent = None if f.tangent is None else f"{f.tangent} from its first step on"
    return replace(f, name=f"{f.name} from its first step on", tangent=tangent)


def _entry(spoken: Spoken, flat: tuple[Index, ...], said: Replace) -> Term:
    """An entry of S as one of S'."""
    f, k, sort = spoken.family, spoken.which, spoken.family.var.sort
    new = _from_first(f)
    if spoken.is_last:
        return new.before(Fixed(-1, sort), flat)[k]
    at, rest = flat[0], flat[1:]
    if spoken.when == AFTER:
        return new.before(at, rest)[k]
    return t.ite(placed(at, Fixed(0, sort)), said(f.start(rest)[k]), new.before(rolled(Roll(at, 1, sort)), rest)[k])


def _step(f: Family, s: Step, said: Replace) -> Step:
    """A step of S', the last of which does nothing; in the others, i + 1 is not 0."""
    last, next_one = t.delta(f.var, Fixed(-1, f.var.sort)), Roll(f.var, -1, f.var.sort)
    idle = _from_first(f).before(f.var, s.flat)
    steps = [under(said(x), last, t.ZERO) for x in f.step(next_one, s.flat)]
    after = [t.ite(last, x, y) for x, y in zip(idle, steps, strict=True)]
    start = [said(x) for x in f.step(Fixed(0, f.var.sort), s.flat)]
    return replace(s, start=(start[0], start[1]), after=(after[0], after[1]))
