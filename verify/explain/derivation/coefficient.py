"""The gradient, read off the adjoint identity: the coefficient of the direction V in the form of sum(G * J V).

That canonical form is linear in V, so each of its products has one entry of V; the rest of the product, with V's
indices left free, is what the product adds to that entry of the gradient.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any, Final

from verify.canonical.canonical import Canonical
from verify.canonical.facts import facts_of
from verify.canonical.poly import Atom, Largest, Mono, Poly, atom
from verify.canonical.renaming import rename
from verify.claims.claim import Claim, Forward, Gradient, Input
from verify.domain.law import Law
from verify.errors import Unsupported
from verify.everyshape.typed import axis_sorts, trace
from verify.symbolic import axes as ax
from verify.symbolic.array import SymArray
from verify.symbolic.axes import Axis
from verify.terms import term as t
from verify.terms.index import Fixed, Label, Var, fresh
from verify.terms.term import direction

ONE: Final = Fraction(1)
UNIT: Final = Var(-1_000_000, "1")  # the index of every axis of size 1


@dataclass(frozen=True)
class Entry:
    """The forward's output at the indices ``at``: its value, and its partial derivative by the input's entry."""

    at: tuple[Var, ...]
    value: Poly
    partial: Poly


@dataclass(frozen=True)
class Coefficient:
    """``poly`` is the gradient's entry at the indices ``axes``, one an axis of the input (`UNIT` where its size is 1).

    ``outputs`` are the axes of the forward's outputs. ``entry`` is an entry of the output, where the canonical form
    has shown that the sum of G times its partial derivatives is ``poly``; else None. ``free`` says whether G is.
    """

    canonical: Canonical
    axes: tuple[Var, ...]
    poly: Poly
    outputs: tuple[tuple[Axis, ...], ...]
    entry: Entry | None
    free: bool


def plain(claim: Claim, name: str) -> Claim:
    """The claim's forward alone, as a function of its inputs; the gradient of ``name`` is stated as 0 to be traced."""
    given = claim.style not in ("function", "loss")  # the cotangent is, of a scalar too: a backward is called with it
    free = given or any(claim.cotangent in g.parameters for g in claim.gradients)

    def function(**values: Any) -> Any:
        found: Forward = claim.run_forward(values)
        return tuple(found.outputs) if found.is_tuple else found.outputs[0]

    def zero(**values: Any) -> Any:
        return values[name] * 0

    made = Claim(claim.name, function, claim.inputs, claim.file, claim.line, conditions=claim.conditions)
    made.gradients.append(Gradient((name,), zero, (name, claim.cotangent) if free else (name,), None, None))
    return made


def coefficient(claim: Claim, name: str) -> Coefficient:
    """The gradient of ``name`` as index terms, off the kinks of the forward.

    Raises Unsupported where the input has literal sizes above 1 or the direction stands at an index without a name, and
    whatever tracing the forward raises.
    """
    still = plain(claim, name)
    traced = trace(still, still.gradients[0], name)
    if traced.families:
        raise Unsupported("the derivation of a loop that hands a state on")
    canonical = Canonical(facts_of(still, axis_sorts(still)))
    left = Law(canonical, canonical, traced.forward).derivative()
    axes = tuple(_axis(still.input(name), k) for k in range(len(still.input(name).shape)))
    parts = [_part(canonical, mono, c, direction(name), axes) for mono, c in left]
    outputs = tuple(tuple(o.axes) for o in traced.outputs)
    whole = canonical.add(*parts) if parts else canonical.zero
    free = still.cotangent in still.gradients[0].parameters or bool(outputs[0]) or len(outputs) > 1
    entry = _entry(canonical, traced.outputs, direction(name), axes, (still.cotangent, whole) if free else None)
    spread = _spread(canonical, whole)
    if spread != whole:  # from here on a one-hot row is written, and no longer a choice
        canonical = Canonical(replace(canonical.facts, one_hot={}))
    return Coefficient(canonical, axes, spread, outputs, entry, free)


def _entry(
    canonical: Canonical,
    outputs: Sequence[SymArray],
    tangent: str,
    axes: tuple[Var, ...],
    given: tuple[str, Poly] | None,
) -> Entry | None:
    """An entry of the one output; None where its indices have no names. ``given`` are the cotangent and
    the gradient: None where the sum over the entries, each times the cotangent's, is not that."""
    if len(outputs) > 1 or not all(isinstance(a, ax.Named) or a == ax.ONE for a in outputs[0].axes):
        return None
    idx = tuple(fresh(a.sort) if isinstance(a, ax.Named) else 0 for a in outputs[0].axes)
    at = tuple(UNIT if isinstance(i, int) else i for i in idx)
    found = outputs[0].snapshot()(idx)
    moving = canonical.settled(canonical.poly(found.tangent)) if found.tangent is not None else canonical.zero
    partial = canonical.add(canonical.zero, *(_part(canonical, m, c, tangent, axes, at) for m, c in moving))
    if given is not None:
        slope, whole = given
        cotangent = canonical.poly(t.entry(slope, ax.flat_index(idx)))
        named = [v for v in at if v != UNIT]
        total = canonical.sum_over(canonical.mul(cotangent, partial), named)
        if canonical.add(total, canonical.scale(whole, -ONE)).terms:
            return None
    return Entry(at, canonical.settled(canonical.poly(found.value)), partial)


def _spread(canonical: Canonical, p: Poly) -> Poly:
    """Entries at the label of a one-hot row as sums over that row, which is what NumPy's code has."""
    monos = []
    for m, c in p:
        labels = dict.fromkeys(i for a, _ in m.factors if a.kind == "entry" for i in a.data[1] if isinstance(i, Label))
        for i in labels:
            if i.tensor in canonical.facts.one_hot:
                v = fresh(i.sort)
                row = (atom("entry", i.tensor, (*i.indices, v)), ONE)
                m = Mono(m.bound | {v}, (*((_moved(a, i, v), e) for a, e in m.factors), row))
        monos.append((m, c))
    return canonical.collect(monos)


def _moved(a: Atom, label: Label, v: Var) -> Atom:
    if a.kind != "entry":
        return a
    return atom("entry", a.data[0], tuple(v if i == label else i for i in a.data[1]))


def _axis(given: Input, k: int) -> Var:
    dim = given.shape[k]
    if not dim.names and dim.coefficient == 1:
        return UNIT
    if dim.coefficient != 1 or len(dim.names) != 1:
        raise Unsupported(f"deriving with respect to {given.name}, which has an axis of size {dim}")
    return fresh(dim.names[0])


def _part(
    canonical: Canonical, mono: Mono, c: Fraction, tangent: str, axes: tuple[Var, ...], kept: tuple[Var, ...] = ()
) -> Poly:
    """What one product adds to its derivative by the entry at ``axes``; the indices in ``kept`` stay free."""
    places = [a for a, e in mono.factors if a.kind == "entry" and a.data[0] == tangent]
    if len(places) != 1:
        raise Unsupported("a tangent that is not a product with one entry of the direction")
    moving = _freed(places[0], axes, kept)
    rest = Mono(mono.bound - places[0].free, tuple((a, e) for a, e in mono.factors if a is not places[0]))
    result = canonical.substitute(canonical.collect([(rest, c)]), dict(moving))
    for axis, index in zip(axes, places[0].data[1], strict=True):
        if axis != UNIT and moving.get(index) != axis:
            if not isinstance(index, (Var, Fixed, Label, Largest)):
                raise Unsupported(
                    "deriving a gradient whose entries move along an axis (flip, roll, gathers of gathers)"
                )
            result = canonical.mul(result, canonical.delta(axis, _index(canonical, index, moving)))
    bound = [v for v in result.free if v not in axes and v not in kept]
    return canonical.sum_over(result, bound) if bound else result


def _index(canonical: Canonical, index: Any, moving: dict[Var, Var]) -> Any:
    """An index with the direction's own variables renamed to the axes."""
    return rename(index, dict(moving), canonical.substitute)


def _freed(place: Atom, axes: tuple[Var, ...], kept: tuple[Var, ...]) -> dict[Var, Var]:
    """The variables at which the direction stands, each with the axis that it becomes: the first of equal ones."""
    found: dict[Var, Var] = {}
    if len(place.data[1]) != len(axes):
        raise Unsupported("an input whose axes are products of sizes")
    for axis, index in zip(axes, place.data[1], strict=True):
        if axis != UNIT and isinstance(index, Var) and index not in found and index not in kept:
            found[index] = axis
    return found
