"""TRUSTED to say that a certificate is about the claim. Route C: its typed expression as a certificate; Coq decides.

Both sides are expanded to sums of products, nothing cancelled; what is no polynomial (a function, a reciprocal, an
inverse) becomes a tensor of its own. Where the two sides are then equal as polynomials, that is what the certificate
states; else it states which relations of those tensors it needs, as hypotheses. Sides and hypotheses are compared with
what they stand for at a random point: the certificate is of the claim and not of a neighbour, and its hypotheses have
a model.
"""

from __future__ import annotations

import json
import math
import random
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import islice, product
from typing import Any, Final

import numpy as np

from verify import limits
from verify.canonical.canonical import Canonical
from verify.canonical.facts import Facts, facts_of
from verify.certificates import Certificate, Forward, Hypothesis, Point, Side, approximate, close
from verify.certificates.kinds import OFF_KINKS
from verify.certify.book import Book
from verify.certify.checkable import Loss, checkable, stating
from verify.certify.relations import relations
from verify.certify.states import States, by_position, written
from verify.certify.terms import AnotherRoot, Expander, Opaque, product_of
from verify.claims.claim import Claim
from verify.errors import Defect, GradproofError, Unsupported
from verify.everyshape.spot_check import packed
from verify.everyshape.typed import Trace, axis_sorts, input_axes
from verify.evidence import certificate_path
from verify.symbolic import axes as ax
from verify.symbolic.array import SymArray
from verify.terms.evaluate import Evaluator
from verify.terms.index import fresh
from verify.terms.show import meaning
from verify.terms.term import ANY_MAXIMUM, Term, direction
from verify.terms.walks import nodes
from verify.testing import points
from verify.verdict import Evidence

# how the relations are taken: of the opaque parts as written or in canonical form, at the kinks or off them
ATTEMPTS: Final[tuple[dict[str, bool], ...]] = (
    {"as_written": True},
    {},
    {"tanh_as_exp": True},
    {"off_kinks": True},
    {"tanh_as_exp": True, "off_kinks": True},
    {"as_written": True, "off_kinks": True},
)
STYLES: Final = ("rational", "positive", "unit")
CLOSE: Final = 1e-6
POINTS: Final = 2


def coq_route(claim: Claim, traced: Trace, *, for_coq: bool = True) -> tuple[Evidence | None, dict[str, str]]:
    """The files of a claim's certificate; where Coq is to read it, with the evidence that names them, or why not."""
    from verify.certificates.coq import emit
    from verify.certificates.storage import loads

    path = certificate_path(claim.name, traced.name)
    try:
        facts = facts_of(claim, axis_sorts(claim), traced.least)
        made, book, states = certificate(claim, traced, facts, f"{claim.name} d{traced.name}")
        data = json.dumps(_stating(made, book, facts, states), ensure_ascii=False) + "\n"
        if not for_coq:
            return None, {path: data}
        if states.found:
            return Evidence("route C", "no certificate for Coq: it does not state an induction over a loop"), {
                path: data
            }
        text = emit(loads(data))  # both checkers read one certificate
    except Defect:
        raise
    except (GradproofError, ValueError) as error:
        return Evidence("route C", f"no certificate for Coq: {error}") if for_coq else None, {}
    theory = path.removesuffix(".json") + ".v"
    what = "the gradient" if made.forward else "the adjoint identity"
    stated = f"a certificate states {what} for Coq's kernel{_resting(made)}; it was not compiled here"
    return Evidence("route C", stated, theory), {theory: text, path: data}


def _stating(made: Certificate, book: Book, facts: Facts, states: States) -> dict[str, Any]:
    """The data of a certificate, with the loss that it differentiates, where the checker can."""
    traced = states.trace
    if states.found:  # of which the loss is made
        return checkable(made, book, facts, loops=written(states, book.expander))
    try:
        side = tuple(product_of(r, ()) for r in book.expander.expand(traced.loss))
    except (AnotherRoot, GradproofError):
        return checkable(made, book, facts)
    return stating(made, book, facts, Loss(traced.name, direction(traced.name), side))


def _resting(made: Certificate) -> str:
    """On which hypotheses the theorem rests, by kind."""
    kinds = dict.fromkeys(h.kind for h in made.hypotheses)
    return f", under the hypotheses it names ({', '.join(kinds)})" if kinds else ""


def certificate(claim: Claim, traced: Trace, facts: Facts, name: str) -> tuple[Certificate, Book, States]:
    """The certificate of a gradient, and what its tensors are. Raises Unsupported where there is none."""
    states = _states(claim, traced)
    forms = {as_exp: Canonical(facts, as_exp) for as_exp in (False, True)}  # what one attempt finds serves the next
    found, book = _plain(claim, states, forms[False], name)
    met = {"as_written"}
    for choice in ATTEMPTS:
        if found is None and met.issuperset(choice):
            found, book = _related(claim, states, forms, choice, name)
            met |= _met(book)
    if found is None:
        raise Unsupported("the two sides are equal only by relations of their functions, which it does not state")
    _compare(claim, found, book.expander, traced, states)
    return found, book, states


def _met(book: Book) -> set[str]:
    """The choices that would say something else of the tensors of a book."""
    tanh = any(n.op == "fn" and n.data == "tanh" for o in book.expander.opaque.values() for n in nodes(o.term))
    return {name for name, there in {"tanh_as_exp": tanh, "off_kinks": book.at_kinks}.items() if there}


def _states(claim: Claim, traced: Trace) -> States:
    """The states that loops hand on, by position."""
    probes = (*claim.cotangents(len(traced.outputs)), direction(traced.name))
    return by_position(traced, probes, {f.name: _sorts(f.axes) for f in traced.families})


def _plain(claim: Claim, states: States, canonical: Canonical, name: str) -> tuple[Certificate | None, Book]:
    """The two sides as they stand, where they are equal as polynomials."""
    expander = _expander(claim, states, canonical, {})
    left, right = _sides(states, expander)
    forward = _forward(claim, states, expander) if not expander.opaque else None
    return close(_stated(claim, name, expander, left, right, forward=forward)), Book(expander, as_written=True)


def _related(
    claim: Claim, states: States, forms: Mapping[bool, Canonical], choice: Mapping[str, bool], name: str
) -> tuple[Certificate | None, Book]:
    """The two sides with the relations of their tensors, where those make them equal; only what was used is kept."""
    book, left, right = _with_relations(claim, states, forms, **choice)
    expander = book.expander
    forward = None if expander.opaque else _forward(claim, states, expander)
    found = book.close(_stated(claim, name, expander, left, right, tuple(book.hypotheses()), forward))
    if found is None:
        return None, book
    used = {c.hypothesis for c in found.cofactors}
    kept = tuple(h for h in found.hypotheses if h.name in used)
    return _stated(claim, name, expander, left, right, kept, forward, found.cofactors), book


def _with_relations(
    claim: Claim, states: States, forms: Mapping[bool, Canonical], tanh_as_exp: bool = False, **choice: bool
) -> tuple[Book, Side, Side]:
    canonical = forms[tanh_as_exp]
    canonical.allow(limits.FORM_WORK)
    roots: dict[int, int] = {}
    for _ in range(limits.CERTIFICATE_ROOTS):
        expander = _expander(claim, states, canonical, roots)
        try:
            left, right = _sides(states, expander)
            tensors = frozenset(f.tensor for p in (*left, *right) for f in p.factors)
            return relations(expander, tensors, **choice), left, right
        except AnotherRoot:
            continue
    raise Unsupported("a certificate of too many different roots")


def _expander(claim: Claim, states: States, canonical: Canonical, roots: dict[int, int]) -> Expander:
    known = [*(i.name for i in claim.inputs), *states.settled]
    return Expander(canonical, _signatures(claim, states.trace) | states.signatures, known, roots)


def _sides(states: States, expander: Expander) -> tuple[Side, Side]:
    """Both sides; the left one with the sums over the iterations that are 0."""
    left, right = (_side(t, expander) for t in (states.trace.left, states.trace.right))
    return (*left, *written(states, expander).added), right


def _side(term: Term, expander: Expander) -> Side:
    return tuple(product_of(r, ()) for r in expander.expand(term))


def _stated(
    claim: Claim,
    name: str,
    expander: Expander,
    left: Side,
    right: Side,
    stated: tuple[Hypothesis, ...] = (),
    forward: Forward | None = None,
    cofactors: tuple[Any, ...] = (),
) -> Certificate:
    """The certificate with the sorts and tensors that it uses."""
    sides = (left, right, *(h.side for h in stated), tuple(c.product for c in cofactors))
    used = {f.tensor for side in (*sides, forward.entry if forward else ()) for p in side for f in p.factors}
    used |= {x for f in [forward] if f for x in (f.variable, f.tangent, f.cotangent) if x}
    tensors = {n: s for n, s in expander.signatures.items() if n in used}
    sorts = tuple(dict.fromkeys((*claim.sizes, *(s for axes in tensors.values() for s in axes))))
    probes = tuple(n for n in tensors if n in expander.probes) if stated else ()
    meanings = {n: meaning(o.order, o.term) for n, o in expander.opaque.items() if n in used}
    return Certificate(name, sorts, tensors, left, right, stated, cofactors, (), forward, probes, meanings)


def _signatures(claim: Claim, traced: Trace) -> dict[str, tuple[str, ...]]:
    found = {i.name: _sorts(input_axes(i)) for i in claim.inputs if i.differentiable}
    found[direction(traced.name)] = found[traced.name]
    names = claim.cotangents(len(traced.outputs))
    return found | {n: _sorts(o.axes) for n, o in zip(names, traced.outputs, strict=True)}


def _sorts(axes: tuple[ax.Axis, ...]) -> tuple[str, ...]:
    result: list[str] = []
    for axis in axes:
        match axis:
            case ax.Named():
                result.append(axis.sort)
            case ax.Lit():
                result.append(str(axis.n))
            case ax.Prod():
                result += _sorts(axis.parts)
            case ax.Short():
                raise Unsupported("an axis shorter than a dimension in a certificate")
            case ax.Blocks():
                raise Unsupported("a concatenation of unequal parts in a certificate")
    return tuple(result)


def _forward(claim: Claim, states: States, expander: Expander) -> Forward | None:
    """One entry of a polynomial forward, so that the certificate states the gradient and not only the identity."""
    traced = states.trace
    if states.found or claim.input(traced.name).is_step:  # which the outputs do not show: it is 0
        return None
    if len(traced.outputs) != 1 or any(not isinstance(a, ax.Named) for a in traced.outputs[0].axes):
        return None
    output: SymArray = traced.outputs[0]
    free = tuple(fresh(s) for s in _sorts(output.axes))
    entry = tuple(product_of(r, free) for r in expander.expand(output.snapshot()(free).value))
    if expander.opaque:
        return None
    weight = claim.cotangent if claim.takes_cotangent(traced.outputs) else None
    return Forward(traced.name, direction(traced.name), weight, tuple(v.sort for v in free), entry)


# --- the certificate against what it stands for -----------------------------------------------------------------------


def _compare(claim: Claim, made: Certificate, expander: Expander, traced: Trace, states: States) -> None:
    """At random points, both sides are the typed expression's and every hypothesis holds.

    Raises Defect where the sides are not, Unsupported where a hypothesis is false at a point of the claim's domain (off
    its kinks), so that none can be contradictory, or too few points give all the tensors a value.
    """
    seen, stands = 0, _stands_for(made, traced, states, expander)
    for k, (style, sizes) in enumerate(product(STYLES, islice(points.sizes_plan(claim, ()), 3))):
        point = points.draw_point(claim, sizes, style, f"{made.name}/{k}")
        values = _values(claim, point, made, expander, states) if point is not None else None
        if values is None:
            continue
        evaluator, actual = values
        sides = [_agrees(side, actual, evaluator.number(t)) for side, t in stands]
        if False in sides:
            raise Defect(f"the certificate {made.name} does not say what the typed expression says")
        wrong = [h for h in made.hypotheses if not _holds(h, actual)]
        if any(h.kind != OFF_KINKS for h in wrong):
            raise Unsupported(f"it would rest on {wrong[0].name}, which does not hold wherever the forward has a value")
        seen += not wrong and None not in sides
        if seen == POINTS:
            return
    raise Unsupported("the certificate could not be compared with the typed expression")


def _stands_for(made: Certificate, traced: Trace, states: States, expander: Expander) -> tuple[tuple[Side, Term], ...]:
    """The sides of a certificate with what they stand for; of an induction, before and after sums were added."""
    before = traced.induction
    if before is None:
        return (made.left, traced.left), (made.right, traced.right)
    left = made.left[: len(made.left) - len(written(states, expander).added)]
    difference = Hypothesis("difference", (), made.left, made.right).side
    return (left, before.left), (made.right, before.right), (difference, traced.difference)


def _agrees(side: Side, point: Point, there: float) -> bool | None:
    """Whether a side has a value, up to rounding of its largest terms; None where floats do not hold them."""
    positive = tuple(replace(p, coefficient=abs(p.coefficient)) for p in side)
    sizes = {n: np.abs(np.asarray(v)) for n, v in point.tensors.items()}
    with np.errstate(all="ignore"):
        here = approximate(side, point)
        scale = approximate(positive, replace(point, tensors=sizes)) + 1
    if not (np.isfinite(scale) and math.isfinite(there)):
        return None
    return bool(np.abs(here - there) <= CLOSE * scale)


def _holds(h: Hypothesis, point: Point) -> bool:
    """Whether a relation is true at a point; where that cannot be told (next to a singular matrix) it counts as not."""
    with np.errstate(all="ignore"):
        left, right = (approximate(side, point, h.free) for side in (h.left, h.right))
    return bool(np.allclose(left, right, CLOSE, CLOSE))


def _values(
    claim: Claim, point: points.Point, made: Certificate, expander: Expander, states: States
) -> tuple[Evaluator, Point] | None:
    """The value of every tensor at a point of the inputs; None where one has none. States are anything."""
    rng = random.Random(made.name)
    sizes = dict(point.sizes)
    inputs = {i.name: i for i in claim.inputs}
    floats: dict[str, Any] = {}
    for n, axes in expander.signatures.items():
        if n not in expander.opaque and n not in inputs:
            floats[n] = _entries(rng, [sizes.get(s) or int(s) for s in axes])
    for n, i in inputs.items():
        kind = float if i.differentiable else int
        floats[n] = packed(np.asarray(point.values[n]).astype(kind), input_axes(i), sizes)
    floats |= {x.by_iteration: floats[x.name][::-1] if x.backwards else floats[x.name] for x in states.found}
    evaluator = Evaluator(sizes, floats)
    tensors = {n: np.zeros(()) if n.startswith(ANY_MAXIMUM) else v for n, v in floats.items()}
    for n in made.tensors:
        if n in expander.opaque:
            tensors[n] = _opaque_values(evaluator, expander.opaque[n])
    if not all(np.isfinite(tensors[n]).all() for n in made.tensors):
        return None
    return evaluator, Point(sizes, tensors, made.tensors)


def _entries(rng: random.Random, shape: Sequence[int]) -> Any:
    return np.array([rng.randint(1, 9) / 4 for _ in range(math.prod(shape))]).reshape(shape)


def _opaque_values(evaluator: Evaluator, o: Opaque) -> Any:
    try:
        with np.errstate(all="ignore"):
            value = evaluator.value(o.term)
    except np.linalg.LinAlgError:
        return np.asarray(np.nan)
    array = value.array[tuple(slice(None) if v in o.order else 0 for v in value.variables)]
    known = [v for v in value.variables if v in o.order]
    array = np.transpose(array, [known.index(v) for v in o.order if v in known])
    spread = array[tuple(slice(None) if v in known else None for v in o.order)]
    return np.broadcast_to(spread, [evaluator.sizes[v.sort] for v in o.order])
