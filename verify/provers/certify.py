"""Route C: the typed expression of a claim as a certificate that Coq's kernel re-checks. Untrusted: Coq decides.

Both sides are expanded to sums of products, nothing cancelled; what is no polynomial (a function, a reciprocal, an
inverse) becomes a tensor of its own, the same one wherever its argument is the same up to renaming. Where the two
sides are then equal as polynomials, that is what the certificate states; where they need a relation of those tensors,
there is none. The sides are compared with the typed expression at random points, so that it certifies the claim and
not a neighbour.
"""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, Final

import numpy as np

from verify.arrays import axes as ax
from verify.arrays.symbolic import SymArray
from verify.certificates import Certificate, Factor, Forward, Literal, Point, Product, close, evaluate
from verify.claim import Claim
from verify.errors import Defect, Unsupported
from verify.evidence import slug
from verify.terms.canonical import Canonical
from verify.terms.evaluate import Evaluator
from verify.terms.facts import Facts, facts_of
from verify.terms.index import Fixed, Index, Var, fresh
from verify.terms.poly import code_of
from verify.terms.term import Term
from verify.terms.trace import ANY_LOSS, Trace, axis_sorts, direction, input_axes
from verify.verdict import Evidence

MAX_PRODUCTS: Final = 400
OPAQUE: Final = frozenset({"fn", "pow", "gt", "eq", "inv", "det", "chol", "pinv", "ite"})


@dataclass(frozen=True)
class Raw:
    """A product in the making: entries and deltas still carry variables."""

    coefficient: Fraction
    bound: tuple[Var, ...] = ()
    factors: tuple[tuple[str, tuple[Index, ...]], ...] = ()
    deltas: tuple[tuple[Index, Index], ...] = ()


@dataclass
class Expander:
    """Expands terms to products and names the opaque parts that it meets."""

    canonical: Canonical
    signatures: dict[str, tuple[str, ...]]
    opaque: dict[str, tuple[Term, tuple[Var, ...]]] = field(default_factory=dict)
    _names: dict[tuple[int, ...], str] = field(default_factory=dict)

    def expand(self, term: Term) -> list[Raw]:
        """The products of a term. Raises Unsupported past the budget or for what has no place in a certificate."""
        found = list(self._expand(term))
        if len(found) > MAX_PRODUCTS:
            raise Unsupported(f"a certificate of {len(found)} products")
        return found

    def _expand(self, term: Term) -> Iterator[Raw]:
        match term.op:
            case "const":
                yield Raw(term.data)
            case "size":
                yield Raw(Fraction(1), (fresh(term.data),))
            case "entry":
                yield self._entry(term)
            case "delta":
                yield Raw(Fraction(1), (), (), (term.data,))
            case "add":
                yield from (r for a in term.args for r in self._expand(a))
            case "mul":
                yield from self._product([self.expand(a) for a in term.args])
            case "pow" if term.data.denominator == 1 and term.data > 0:
                yield from self._product([self.expand(term.args[0])] * int(term.data))
            case "sum":
                for r in self._expand(term.args[0]):
                    yield Raw(r.coefficient, (*term.data, *r.bound), r.factors, r.deltas)
            case op if op in OPAQUE:
                yield self._opaque(term)
            case _:
                raise Unsupported(f"{term.op} in a certificate")

    def _product(self, parts: list[list[Raw]]) -> Iterator[Raw]:
        if math.prod(map(len, parts)) > MAX_PRODUCTS:
            raise Unsupported("a certificate of too many products")
        for choice in itertools.product(*parts):
            fresh_ones = [_renamed(r) for r in choice]
            yield Raw(
                math.prod((r.coefficient for r in fresh_ones), start=Fraction(1)),
                tuple(v for r in fresh_ones for v in r.bound),
                tuple(f for r in fresh_ones for f in r.factors),
                tuple(d for r in fresh_ones for d in r.deltas),
            )

    def _entry(self, term: Term) -> Raw:
        tensor, indices = term.data
        if tensor not in self.signatures:
            raise Unsupported(f"the tensor {tensor} in a certificate")
        return Raw(Fraction(1), (), ((tensor, indices),))

    def _opaque(self, term: Term) -> Raw:
        """An opaque part as a tensor over its free variables, in the order in which its code is least."""
        free = sorted(term.free, key=lambda v: v.uid)
        if len(free) > 4:
            raise Unsupported("a function of more than four indices in a certificate")
        poly = self.canonical.poly(term)
        orders = list(itertools.permutations(free))
        key, order = min(
            (self.canonical.coder.poly(poly, {v: code_of(("slot", n, v.sort)) for n, v in enumerate(o)}), n)
            for n, o in enumerate(orders)
            if poly.free <= set(o)
        )
        chosen = orders[order]
        name = self._names.setdefault((key,), f"{_word(term)} {len(self._names) + 1}")
        self.signatures.setdefault(name, tuple(v.sort for v in chosen))
        self.opaque.setdefault(name, (term, chosen))
        return Raw(Fraction(1), (), ((name, chosen),))


def _word(term: Term) -> str:
    return str(term.data) if term.op == "fn" else {"pow": "power", "gt": "above", "eq": "at"}.get(term.op, term.op)


def _renamed(r: Raw) -> Raw:
    mapping: dict[Any, Any] = {v: fresh(v.sort) for v in r.bound}

    def new(i: Index) -> Index:
        return mapping.get(i, i) if isinstance(i, Var) else i

    factors = tuple((n, tuple(map(new, indices))) for n, indices in r.factors)
    return Raw(r.coefficient, tuple(map(mapping.get, r.bound)), factors, tuple((new(a), new(b)) for a, b in r.deltas))  # type: ignore[arg-type]


def _product_of(r: Raw, free: tuple[Var, ...]) -> Product:
    places = {v: n for n, v in enumerate((*free, *r.bound))}

    def at(i: Index) -> int | Literal:
        match i:
            case Var():
                return places[i]
            case Fixed():
                return Literal(i.k)
            case int():
                return Literal(i)
            case _:
                raise Unsupported(f"an index of kind {type(i).__name__} in a certificate")

    factors = tuple(Factor(n, tuple(map(at, indices))) for n, indices in r.factors)
    return Product(r.coefficient, tuple(v.sort for v in r.bound), factors, tuple((at(a), at(b)) for a, b in r.deltas))


def coq_route(claim: Claim, traced: Trace) -> tuple[Evidence, dict[str, str]]:
    """The files of a claim's certificate, with the evidence that names them; or why there is none."""
    from verify.certificates.coq import emit
    from verify.certificates.storage import dumps

    stem = f"{slug(claim.name)}-{slug(traced.name)}"
    try:
        made = certificate(claim, traced, facts_of(claim, axis_sorts(claim)), f"{claim.name} d{traced.name}")
        text = emit(made)
    except Unsupported as error:
        return Evidence("route C", f"no certificate for Coq: {error.message}"), {}
    path = f"coq/{stem}.v"
    what = "the gradient" if made.forward else "the adjoint identity"
    stated = Evidence("route C", f"a certificate states {what} for Coq's kernel; it was not compiled here", path)
    return stated, {path: text, f"coq/{stem}.json": dumps(made)}


def certificate(claim: Claim, traced: Trace, facts: Facts, name: str) -> Certificate:
    """The certificate of a gradient. Raises Unsupported, with the reason, where there is none."""
    if any(kind for kind in (facts.one_hot, facts.one_hot_columns, facts.diagonal)):
        raise Unsupported("inputs of a restricted form need relations that the certificate does not state")
    expander = Expander(Canonical(facts), _signatures(claim, traced))
    left, right = (tuple(_product_of(r, ()) for r in expander.expand(t)) for t in (traced.right, traced.left))
    forward = _forward(claim, traced, expander) if not expander.opaque else None
    used = {f.tensor for p in (*left, *right, *(forward.entry if forward else ())) for f in p.factors}
    used |= {x for f in [forward] if f for x in (f.variable, f.tangent, f.cotangent) if x}
    tensors = {n: s for n, s in expander.signatures.items() if n in used}
    sorts = tuple(dict.fromkeys((*claim.sizes, *(s for axes in tensors.values() for s in axes))))
    made = Certificate(name, sorts, tensors, left, right, forward=forward)
    if close(made) is None:
        raise Unsupported("the two sides are equal only by relations of their functions, which it does not state")
    _compare(made, expander, traced)
    return made


def _signatures(claim: Claim, traced: Trace) -> dict[str, tuple[str, ...]]:
    found = {i.name: _sorts(input_axes(i)) for i in claim.inputs if i.kind is None or not i.kind.integer}
    found[direction(traced.name)] = found[traced.name]
    for k, o in enumerate(traced.outputs):
        found[f"{ANY_LOSS}{k}" if len(traced.outputs) > 1 else ANY_LOSS] = _sorts(o.axes)
    return found


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
            case ax.Blocks():
                raise Unsupported("a concatenation of unequal parts in a certificate")
    return tuple(result)


def _forward(claim: Claim, traced: Trace, expander: Expander) -> Forward | None:
    """One entry of a polynomial forward, so that the certificate states the gradient and not only the identity."""
    if len(traced.outputs) != 1 or any(not isinstance(a, ax.Named) for a in traced.outputs[0].axes):
        return None
    output: SymArray = traced.outputs[0]
    free = tuple(fresh(s) for s in _sorts(output.axes))
    entry = tuple(_product_of(r, free) for r in expander.expand(output.snapshot()(free).value))
    if expander.opaque:
        return None
    weight = ANY_LOSS if claim.takes_cotangent(traced.outputs) else None
    return Forward(traced.name, direction(traced.name), weight, tuple(v.sort for v in free), entry)


def _compare(made: Certificate, expander: Expander, traced: Trace) -> None:
    """Both sides at a random point: equal to the typed expression."""
    rng = random.Random(made.name)
    sizes = {s: 2 + n % 2 for n, s in enumerate(s for s in made.sorts if not s.isdigit())}
    tensors = {n: _entries(rng, [sizes.get(s) or int(s) for s in axes]) for n, axes in expander.signatures.items()}
    floats = {n: np.asarray(v.astype(float)) for n, v in tensors.items() if n not in expander.opaque}
    evaluator = Evaluator(sizes, floats)
    for n, (term, order) in expander.opaque.items():
        tensors[n] = _opaque_values(evaluator, term, order)
    actual = Point(sizes, tensors, made.tensors)
    for side, term in ((made.left, traced.right), (made.right, traced.left)):
        here, there = float(evaluate(side, actual)), evaluator.number(term)
        if math.isfinite(there) and not math.isclose(here, there, rel_tol=1e-6, abs_tol=1e-6):
            raise Defect(f"the certificate {made.name} does not say what the typed expression says")


def _entries(rng: random.Random, shape: list[int]) -> Any:
    made = np.empty(shape, dtype=object)
    for i in np.ndindex(*shape):
        made[i] = Fraction(rng.randint(1, 9), 4)
    return made


def _opaque_values(evaluator: Evaluator, term: Term, order: tuple[Var, ...]) -> Any:
    try:
        with np.errstate(all="ignore"):
            value = evaluator.value(term)
    except np.linalg.LinAlgError as error:
        raise Unsupported("the certificate could not be compared with the typed expression") from error
    shape = [evaluator.sizes[v.sort] for v in order]
    spread = evaluator.spread(value, tuple(sorted(order, key=lambda v: v.uid)))
    by_uid = sorted(order, key=lambda v: v.uid)
    arranged = np.transpose(spread, [by_uid.index(v) for v in order]) if order else spread
    full = np.broadcast_to(arranged, shape)
    made = np.empty(shape, dtype=object)
    for i in np.ndindex(*shape):
        made[i] = Fraction(float(full[i])) if math.isfinite(full[i]) else Fraction(0)
    return made
