"""TRUSTED. An identity over all iterations, by induction: sums that telescope are added until nothing is left.

Let a forward state have the tangents D(i) at the start of iteration i of n, and a backward state of the same axes the
values A(i), so that A(n - 1 - i) is the cotangent of D(i + 1). Then, whatever the two loops compute,

    sum over i of <A(n-1-i), D(i+1)> - <A(n-i), D(i)>  =  <A(0), D(n)> - <A(n), D(0)>,

since each term but two occurs twice (by induction over n). Its left side minus its right side is 0, so a multiple of it
is added to one side of the claim; with the steps written out, the claim is then an identity of the state at the start
of one iteration, whatever that is. Which multiples is found by numbers, and decides nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import product
from typing import Any, Final

import numpy as np

from verify import limits
from verify.claims.claim import Claim
from verify.errors import Unsupported
from verify.everyshape.induction.advance import advanced
from verify.everyshape.induction.apart import Apart
from verify.everyshape.induction.unfold import Unfolding, tells_ends_apart
from verify.everyshape.induction.values import packed_shape
from verify.everyshape.spot_check import packed
from verify.everyshape.typed import Induction, Telescope, Trace, input_axes
from verify.symbolic import axes as ax
from verify.symbolic.loops.states.families import AFTER, BEFORE, LAST, Family, Pair, tensor
from verify.symbolic.loops.unknown import tensors
from verify.terms import term as t
from verify.terms.evaluate import Evaluator
from verify.terms.index import Flip, Index, fresh
from verify.terms.term import Term, direction
from verify.terms.walks import nodes
from verify.testing.points import draw_point, sizes_plan

Flat = tuple[Index, ...]


def inducted(claim: Claim, traced: Trace) -> Trace:
    """The trace with its states written out, and sums that vanish added; itself where no loop hands on a state."""
    if not traced.families:
        return traced
    first, fits = _written(claim, traced, Unfolding(traced.families).term)
    steps = (x for f in traced.families for s in f.steps for x in s.after)
    if fits or not tells_ends_apart((*steps, traced.left, traced.right)):
        return first
    try:  # there is no certificate of these
        return next((replace(found, induction=None) for found, fits in _apart(claim, traced) if fits), first)
    except Unsupported:
        return first


def _apart(claim: Claim, traced: Trace) -> Iterator[tuple[Trace, bool]]:
    """The trace with the ends of its loops told apart; also with states of the backward from their first step on."""
    yield _written(claim, traced, Apart(traced.families).term)
    found = advanced(traced, _sides(traced)[1])
    if found is not None:
        written, fits = _written(claim, found, Apart(found.families).term)
        names = {f.name for f in written.families}
        yield replace(written, families=(*written.families, *(f for f in traced.families if f.name not in names))), fits


def _sides(traced: Trace) -> tuple[list[Family], list[Family]]:
    """The states that the forward is made of, and the others that the backward is."""
    forward = _used((*traced.forward_values, traced.left), traced.families)
    return forward, [f for f in _used((traced.gradient_value, traced.right), traced.families) if f not in forward]


def _written(claim: Claim, traced: Trace, u: Callable[[Term], Term]) -> tuple[Trace, bool]:
    """The trace with its states written out by ``u`` and sums added; and whether numbers say that it is proved."""
    forward, backward = _sides(traced)
    pairs = list(telescopes(forward, backward))
    vanishing = [u(_telescope(f, b)) for f, b in pairs]
    written = replace(
        traced,
        left=u(traced.left),
        right=u(traced.right),
        forward_values=tuple(map(u, traced.forward_values)),
        gradient_value=u(traced.gradient_value),
        forward_needs=tuple(u(x) for f in forward for x in _closed(f, 0)),
        derivative_needs=tuple(u(x) for f in forward if f.tangent is not None for x in _closed(f, 1)),
        gradient_needs=tuple(u(x) for f in backward for x in _closed(f, 0)),
        families=(*forward, *backward),
        handed_on=tuple(forward),
    )
    more = [[u(x) for x in _scales(claim, traced)], [u(x) for f in backward for x in _rates(f)]]
    scales, multiples, fits = _fitted(claim, written, vanishing, more)
    added = [(s, t.mul(t.const(k), s, x)) for k, (s, x) in zip(multiples, product(scales, vanishing), strict=True) if k]
    chosen = zip(multiples, product(scales, pairs), strict=True)
    used = tuple(Telescope(t.mul(t.const(k), s), *pair) for k, (s, pair) in chosen if k)
    return replace(_with(written, added), induction=Induction(written.left, written.right, used)), fits


def _fitted(
    claim: Claim, traced: Trace, vanishing: Sequence[Term], more: Sequence[Sequence[Term]]
) -> tuple[list[Term], list[Fraction], bool]:
    """Factors, the multiples of what is 0 times each of them, and whether these prove the claim.

    What is 0 is 0 times anything: ``more`` factors are tried, the first few of each, and products of them.
    """
    scales = [t.ONE]
    multiples, fits = _multiples(claim, traced, vanishing)
    for found in more:
        if not fits and found:
            products = (t.mul(s, x) for s in scales for x in found[: limits.SCALES])
            scales = list(dict.fromkeys([*scales, *products]))
            multiples, fits = _multiples(claim, traced, [t.mul(s, x) for s in scales for x in vanishing])
    return scales, multiples, fits


def _with(traced: Trace, added: Sequence[tuple[Term, Term]]) -> Trace:
    """The trace with multiples of what is 0 added, each with what it is multiplied by.

    What that needs is a need of the claimed gradient, and none of the forward.
    """
    dividing = [pair for pair in added if pair[0].partial]
    return replace(
        traced,
        left=t.add(traced.left, *(x for s, x in added if not s.partial)),
        right=traced.right - t.add(*(x for _, x in dividing)),
        gradient_needs=(*traced.gradient_needs, *dict.fromkeys(s for s, _ in dividing)),
    )


def _scales(claim: Claim, traced: Trace) -> list[Term]:
    """What the claimed gradient may be multiplied with at the end, by code that goes back from 1: cotangents of single
    numbers, and factors of its sums that are the same at every index."""
    names = claim.cotangents(len(traced.outputs))
    found = [t.entry(name, ()) for name, o in zip(names, traced.outputs, strict=True) if not o.axes]
    todo = [traced.right]
    while todo:
        node = todo.pop()
        if node.op in ("add", "sum", "mul", "ite"):
            todo += node.args
        if node.op == "mul":
            found.append(t.mul(*(a for a in node.args if not a.free and not _moves(a, traced))))
    return [x for x in dict.fromkeys(found) if x.op != "const"]


def _rates(f: Family) -> Iterator[Term]:
    """What a step multiplies the state with, where that is one number: `acc = G[t] + gamma * acc` holds cotangents of
    what is multiplied with it."""
    mine = tensor(f.name, BEFORE)
    for node in nodes(*(s.after[0] for s in f.steps)):
        held = [a for a in node.args if any(name == mine for name, _ in tensors(a))] if node.op == "mul" else []
        if len(held) == 1:
            rate = t.mul(*(a for a in node.args if a is not held[0]))
            if not rate.free:
                yield rate


def _moves(term: Term, traced: Trace) -> bool:
    """Whether a term has the direction in it."""
    return any(name == direction(traced.name) for name, _ in tensors(term))


def _used(terms: Sequence[Term], families: Sequence[Family]) -> list[Family]:
    """The families that some terms are made of: what nothing asks for need not have a value."""
    speaks = {tensor(n, when): f for f in families for n in (f.name, f.tangent) if n for when in (BEFORE, AFTER, LAST)}
    found: list[Family] = []
    todo = list(terms)
    while todo:
        names = {name for name, _ in tensors(*todo)} & speaks.keys()
        new = [f for f in families if f not in found and any(speaks[n].name == f.name for n in names)]
        found += new
        todo = [x for f in new for s in f.steps for x in (*s.start, *s.after)]
    return [f for f in families if f in found]


def telescopes(forward: Sequence[Family], backward: Sequence[Family]) -> Iterator[tuple[Family, Family]]:
    """Each state that moves, with each that may hold its cotangents: of every such pair a sum is 0."""
    for f in forward:
        for b in backward:
            if f.tangent is not None and f.axes == b.axes and f.var.sort == b.var.sort:
                yield f, b


def _telescope(f: Family, b: Family) -> Term:
    """``<A(0), D(n)> - <A(n), D(0)>`` minus the sum over all iterations that equals it."""
    i = fresh(f.var.sort)
    there = Flip(i, i.sort)
    ends = _over(f, lambda flat: b.start(flat)[0] * f.last(flat)[1] - b.last(flat)[0] * f.start(flat)[1])
    steps = _over(
        f, lambda flat: b.before(there, flat)[0] * f.after(i, flat)[1] - b.after(there, flat)[0] * f.before(i, flat)[1]
    )
    return ends - t.sum_over((i,), steps)


def _over(f: Family, at: Any) -> Term:
    """The sum over all entries of a state."""
    return t.add(*(t.sum_over(vs, at(ax.flat_index(idx))) for idx, vs in ax.cases(ax.Prod(f.axes))))


def _closed(f: Family, k: int) -> Iterator[Term]:
    """All starts and all steps of a state in closed terms, each entry times a fresh factor: what they need."""
    i = fresh(f.var.sort)

    def weighted(name: str, indices: Flat, pair: Pair) -> Term:
        return t.mul(t.entry(f"anything {f.name} {name}", indices), pair[k])

    yield _over(f, lambda flat: weighted("first", flat, f.start(flat)))
    yield t.sum_over((i,), _over(f, lambda flat: weighted("next", (i, *flat), f.step(i, flat))))


# --- which multiples --------------------------------------------------------------------------------------------------

DENOMINATOR: Final = 24


def _multiples(claim: Claim, traced: Trace, vanishing: Sequence[Term]) -> tuple[list[Fraction], bool]:
    """Multiples with which the difference is 0 at random states, if there are any, and whether it is."""
    rows: list[list[float]] = []
    for numbers, sizes in _points(claim, traced, len(vanishing) + 3):
        evaluator = Evaluator(sizes, numbers)
        with np.errstate(all="ignore"):
            rows.append([evaluator.number(x) for x in (traced.difference, *vanishing)])
    table = np.array([r for r in rows if np.isfinite(r).all()])
    if not len(table) or not vanishing:
        return [Fraction(0)] * len(vanishing), not vanishing
    found = np.linalg.lstsq(table[:, 1:], -table[:, 0], rcond=1e-9)[0]
    fits = np.allclose(table[:, 1:] @ found, -table[:, 0])
    return [Fraction(float(x)).limit_denominator(DENOMINATOR) for x in found], bool(fits)


def _points(claim: Claim, traced: Trace, count: int) -> Iterator[tuple[dict[str, Any], dict[str, int]]]:
    """Inputs, cotangents, a direction, and states that are anything."""
    rng = np.random.default_rng(0)
    plan = [s for s in sizes_plan(claim, ()) if max(s.values(), default=1) <= limits.REGULAR_SIZE]
    for k in range(count):
        sizes = dict(plan[k % len(plan)])
        point = draw_point(claim, sizes, ("rational", "positive", "unit")[k % 3], f"induction/{k}")
        if point is None:
            continue
        values = {n: np.asarray(v) if v.dtype != object else v.astype(float) for n, v in point.values.items()}

        def drawn(axes: Sequence[ax.Axis], sizes: Mapping[str, int] = sizes) -> Any:
            return rng.uniform(-1, 1, [n for axis in axes for n in packed_shape(axis, sizes)])

        numbers = {i.name: packed(values[i.name], input_axes(i), sizes) for i in claim.inputs}
        names = claim.cotangents(len(traced.outputs))
        numbers |= {n: drawn(o.axes) for n, o in zip(names, traced.outputs, strict=True)}
        numbers[direction(traced.name)] = drawn(input_axes(claim.input(traced.name)))
        for f in traced.families:
            for name in (f.name, *([f.tangent] if f.tangent else [])):
                numbers[tensor(name, BEFORE)] = drawn((ax.Named(f.var.sort), *f.axes))
                numbers[tensor(name, LAST)] = drawn(f.axes)
        yield numbers, sizes
