"""TRUSTED. A claim at one shape as goals for the kernel: the user's code, run on terms.

What it states is what is proved: a kernel proves a goal that lacks an equation, or has a false hypothesis, as well as
any other. `compared` takes such goals away where a random point tells.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

import numpy as np

from verify import limits
from verify.bounded.conditions import (
    Conditions,
    Edge,
    coefficients,
    determinant,
    minors,
    negation,
)
from verify.bounded.kinks import below, kept
from verify.bounded.roots import cancelled
from verify.canonical.canonical import Canonical
from verify.canonical.facts import FACTS_OF_KIND, Facts
from verify.claims import shapes
from verify.claims.claim import Claim, Gradient, Input
from verify.codes import Code
from verify.concrete.array import Array, blank, lift, raw, wrap
from verify.concrete.create import tracing
from verify.domain.definedness import Forward
from verify.domain.signs import visibly_positive
from verify.errors import Unsupported
from verify.numbers.dual import Dual
from verify.numbers.rules import KINKS
from verify.terms.beyond import NOT_POSITIVE, beside_gamma
from verify.terms.term import FREE_MAXIMUM, ONE, ZERO, Term, add, compare, const, direction, entry, mul
from verify.terms.walks import nodes
from verify.testing.exact import namespaces
from verify.testing.points import Sizes
from verify.tracing.exceptions import following
from verify.tracing.session import Places, Session, symbolic, unsupported

Equation = tuple[Term, Term]
Entry = tuple[str, tuple[int, ...]]
Labels = Mapping[str, Any]  # arrays of ints for the inputs of integer kinds

EQUATIONS: Final = frozenset(
    {"symmetric", "positive_definite", "diagonal", "zero_diagonal"}
)  # kinds by which entries are one
ZEROS: Final = {"diagonal": False, "zero_diagonal": True}  # whether a kind makes entries 0 on the diagonal, or off it
FREE_DIRECTION: Final = direction(FREE_MAXIMUM)  # of a maximum that is any number with any tangent


@dataclass(frozen=True)
class Traced:
    """One gradient at one shape and one assignment of labels.

    ``equations``: claimed entry and true entry; ``kinds``, ``defined`` and ``smooth``: hypotheses (0/1 terms), the
    last with the sets that they leave out, in words; ``kept``: those of ``smooth`` that the law does not remove;
    ``narrowing``: those of ``defined`` that the forward does not need, reported unless they always hold;
    ``obligations``: 0/1 terms that the hypotheses must imply, so that the backward has a value wherever the forward
    has a derivative.
    """

    name: str
    labels: Labels
    equations: tuple[Equation, ...]
    kinds: tuple[Term, ...]
    defined: Mapping[Term, Edge]
    smooth: Mapping[Term, Edge]
    kept: frozenset[Term]
    narrowing: Mapping[Term, Edge]
    obligations: tuple[Term, ...]
    session: Session
    path: str  # which one, where there are several

    def hypotheses(self, smooth: Iterable[Term]) -> tuple[Term, ...]:
        """All of them, with some of those in ``smooth``."""
        return tuple(dict.fromkeys((*self.kinds, *self.defined, *smooth)))


def labellings(claim: Claim, sizes: Sizes) -> list[Labels]:
    """Every assignment of the integer inputs. Raises Unsupported where there are too many."""
    integer = [i for i in claim.inputs if not i.differentiable]
    every = itertools.product(*(_assignments(given, sizes) for given in integer))
    found = list(itertools.islice(every, limits.LABELLINGS + 1))
    if len(found) > limits.LABELLINGS:
        raise _too_many()
    return [dict(zip((i.name for i in integer), each, strict=True)) for each in found]


def _assignments(given: Input, sizes: Sizes) -> list[Any]:
    assert given.integer is not None and given.integer.size is not None
    shape = shapes.concrete(given.shape, sizes)
    bound = int(given.integer.size) if given.integer.size.isdigit() else sizes[given.integer.size]
    n = math.prod(shape)
    unique = given.has("unique_index")
    if (math.perm(bound, n) if unique else bound**n) > limits.LABELLINGS:
        raise _too_many()
    every = itertools.permutations(range(bound), n) if unique else itertools.product(range(bound), repeat=n)
    return [np.array(values, dtype=np.int64).reshape(shape) for values in every]


def _too_many() -> Unsupported:
    text = f"more than {limits.LABELLINGS} assignments of labels at this shape"
    return Unsupported(text, code=Code.TOO_LARGE)


class Decisions(dict[Term, bool]):
    """Truth values taken for granted, and which of them a run has asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: dict[Term, None] = {}

    def setdefault(self, condition: Term, default: bool = True) -> bool:
        """The value of a condition."""
        self.asked[condition] = None
        return super().setdefault(condition, default)


def paths(
    claim: Claim,
    gradient: Gradient,
    sizes: Sizes,
    labels: Labels,
    free_max: bool,
    places: Places | None,
) -> Iterator[dict[str, Traced]]:
    """One trace for every path through code that branches on values: together they cover every point.

    A run that asks for an undecided truth value is told that it is true; the next run takes the last such answer back.
    """
    decisions = Decisions()
    for _ in range(limits.PATHS):
        yield trace(claim, gradient, sizes, labels, free_max, decisions, places)
        while decisions and not decisions[next(reversed(decisions))]:
            decisions.popitem()
        if not decisions:
            return
        decisions[next(reversed(decisions))] = False
    raise Unsupported(f"more than {limits.PATHS} paths through code that branches on values", code=Code.TOO_LARGE)


def trace(
    claim: Claim,
    gradient: Gradient,
    sizes: Sizes,
    labels: Labels,
    free_max: bool,
    decisions: Decisions,
    places: Places | None = None,
) -> dict[str, Traced]:
    """Run forward and backward on terms; one `Traced` for each input that the gradient answers for.

    ``decisions`` are truth values that are taken for granted; the run adds those that it asks for.
    ``free_max``: a maximum over an axis is any number with any tangent, which is sound, and enough where it cancels.
    ``places``: positions of largest entries stay open, and are added; None splits the run on them.
    Raises Unsupported (SymbolicBranch, ...) where the code cannot be followed.
    """
    moving = {n: claim.moved(n) for n in gradient.names}
    moved = frozenset[str]().union(*moving.values())
    equal = any(i.has(*EQUATIONS) and i.name in moved for i in claim.inputs)
    run = _run(claim, gradient, sizes, labels, free_max, decisions, places, apart=equal)
    if equal and not any(n.op in KINKS or (n.op == "fn" and n.data in KINKS) for n in nodes(*run.values)):
        run = _run(claim, gradient, sizes, labels, free_max, decisions, places, apart=False)
    canonical = Canonical(Facts())
    found = {n: _traced(n, moving[n], run, bool(decisions), canonical) for n in gradient.names}
    for traced in found.values():
        _check_size(traced)
    return found


def _check_size(traced: Traced) -> None:
    hypotheses = traced.hypotheses(traced.smooth)
    parts = nodes(*itertools.chain(*traced.equations), *hypotheses, *traced.obligations)
    if any(n >= limits.TRACE_NODES for n, _ in enumerate(parts)):
        text = f"more than {limits.TRACE_NODES} parts of terms at this shape"
        raise Unsupported(text, code=Code.TOO_LARGE)


@dataclass(frozen=True)
class _Run:
    """What one run on terms gave: output entries, coefficients of directions, claimed gradients, truth values asked."""

    values: tuple[Term, ...]
    total: Term
    true: Mapping[Entry, Term]
    claimed: Mapping[str, Any]
    branches: Sequence[Term]  # of the forward: where only the backward branches, the forward has no kink
    asked: Sequence[Term]  # by the backward: NaN compares as false
    kinds: tuple[Term, ...]
    labels: Labels
    session: Session


def _run(
    claim: Claim,
    gradient: Gradient,
    sizes: Sizes,
    labels: Labels,
    free_max: bool,
    decisions: Decisions,
    places: Places | None,
    *,
    apart: bool,
) -> _Run:
    session = symbolic()
    session.maxima, session.decisions, session.places = {} if free_max else None, decisions, places
    decisions.asked.clear()
    with tracing(session, *namespaces(claim)), following((*claim.functions, gradient.function)):
        matrices = {i.name: _matrix(i, sizes, apart) for i in claim.inputs if i.differentiable}
        moving = claim.run_forward(_arrays(matrices, labels, gradient.names))
        outputs = [raw(o) if isinstance(o, Array) else lift(o) for o in moving.outputs]
        cotangents = _cotangents(claim, outputs, [wrap(o) for o in outputs])
        total = cancelled(_pairing(outputs, cotangents))
        plain = claim.run_forward(_arrays(matrices, labels, ()))
        branches = list(decisions.asked)
        given = tuple(wrap(c.copy()) for c in cotangents)
        found = claim.run_backward(gradient, given, plain, _arrays(matrices, labels, ()))
        claimed = {n: _claimed(n, found[n], matrices[n].shape) for n in gradient.names}
        asked = [c for c in decisions.asked if c not in branches]
        stated = _stated(claim, _arrays(matrices, labels, ()))
    values = tuple(e.value for o in outputs for e in o.flat)
    _check_gamma(claim, values)
    kinds = _hypotheses(claim, matrices, stated, decisions)
    return _Run(values, total, coefficients(total), claimed, branches, asked, kinds, labels, session)


def _check_gamma(claim: Claim, values: Iterable[Term]) -> None:
    positive = frozenset(i.name for i in claim.inputs for k in i.kinds if "positive" in FACTS_OF_KIND.get(k.name, ()))
    if not all(visibly_positive(p, positive) for node in nodes(*values) for p in beside_gamma(node)):
        raise Unsupported(NOT_POSITIVE)


def _stated(claim: Claim, arrays: dict[str, Any]) -> tuple[Term, ...]:
    """What the claim's conditions on expressions state: that their formulas have values."""
    found = [lift(c.value(arrays)) for c in claim.conditions]
    return tuple(Conditions(frozenset()).walk(e.value for a in found for e in a.flat).defined)


def _hypotheses(
    claim: Claim, matrices: Mapping[str, Any], stated: Iterable[Term], decisions: Decisions
) -> tuple[Term, ...]:
    """What the inputs' kinds and the claim's conditions state, and what this path takes for granted."""
    kinds = [k for i in claim.inputs if i.differentiable for k in _kind(i, matrices[i.name])]
    return (*kinds, *stated, *(term if holds else negation(term) for term, holds in decisions.items()))


def _claimed(name: str, value: Any, shape: tuple[int, ...]) -> Any:
    found = lift(value)
    if found.shape != shape:
        raise unsupported(f"a gradient of shape {found.shape} for {name} of shape {shape}", code=Code.SHAPE)
    return found


def _traced(name: str, moving: frozenset[str], run: _Run, decided: bool, canonical: Canonical) -> Traced:
    conditions = Conditions(moving).walk([*run.values, run.total, *run.branches])
    directions = {e: t for e, t in run.true.items() if e[0] == direction(name) or e[0].startswith(FREE_DIRECTION)}
    forward = Forward(name, moving, run.values, add(*(mul(entry(*e), t) for e, t in directions.items())))
    needed = frozenset(conditions.kinks) if decided else kept(conditions.kinks, forward, canonical)
    joined = [argument for condition, argument in conditions.kinks.items() if condition not in needed]
    equations = _equations(name, run.claimed[name], below(directions, joined))
    backward = Conditions(moving).walk((*(left for left, _ in equations), *run.asked))
    return Traced(
        name,
        run.labels,
        tuple(equations),
        run.kinds,
        conditions.defined,
        conditions.smooth,
        needed,
        conditions.edges,
        tuple(c for c in backward.defined if c not in conditions.defined),
        run.session,
        _path(run.session),
    )


def _equations(name: str, claimed: Any, true: Mapping[tuple[str, tuple[int, ...]], Term]) -> list[Equation]:
    equations = [(claimed[i].value, true.get((direction(name), i), ZERO)) for i in np.ndindex(*claimed.shape)]
    # a maximum that is any number with any tangent: the tangent must not matter
    return equations + [(ZERO, c) for (tensor, _), c in true.items() if tensor.startswith(FREE_DIRECTION)]


def _path(session: Session) -> str:
    taken = "".join("yes " if holds else "no " for holds in (session.decisions or {}).values())
    return f", path {taken.strip()}" if taken else ""


def _matrix(given: Input, sizes: Sizes, apart: bool) -> Any:
    """The entries of an input as terms; what a kind makes equal or 0 is so, unless they stay ``apart``.

    An equation holds at a point and not around it: where comparisons decide, it is a hypothesis and simplifies nothing.
    Not so the step along a tangent, which is 0 always: it is met in ``x + s V`` only, and what is on an edge at x is.
    """
    shape = shapes.concrete(given.shape, sizes)
    symmetric = not apart and given.has("symmetric", "positive_definite")
    zeros = [on for kind, on in ZEROS.items() if given.has(kind) and not apart]
    found = blank(shape)
    for i in np.ndindex(*shape):
        place = (*i[:-2], *sorted(i[-2:])) if symmetric else i
        zero = given.is_step or (i[-1] == i[-2] if len(i) > 1 else None) in zeros
        found[i] = ZERO if zero else entry(given.name, place)
    return found


def _arrays(matrices: Mapping[str, Any], labels: Labels, moving: tuple[str, ...]) -> dict[str, Any]:
    made: dict[str, Any] = {name: values.copy() for name, values in labels.items()}
    for name, terms in matrices.items():
        entries = blank(terms.shape)
        for i in np.ndindex(*terms.shape):
            entries[i] = Dual(terms[i], entry(direction(name), i) if name in moving else None)
        made[name] = wrap(entries)
    return made


def _cotangents(claim: Claim, outputs: list[Any], arrays: list[Array]) -> list[Any]:
    free = claim.takes_cotangent(arrays)
    found = []
    for name, output in zip(claim.cotangents(len(outputs)), outputs, strict=True):
        made = blank(output.shape)
        for i in np.ndindex(*output.shape):
            made[i] = Dual(entry(name, i) if free else ONE)
        found.append(made)
    return found


def _pairing(outputs: list[Any], cotangents: list[Any]) -> Term:
    parts = []
    for output, cotangent in zip(outputs, cotangents, strict=True):
        for i in np.ndindex(*output.shape):
            if output[i].tangent is not None:
                parts.append(mul(cotangent[i].value, output[i].tangent))
    return add(*parts)


def _kind(given: Input, terms: Any) -> list[Term]:
    """The hypotheses that an input's kinds state, all together."""
    return [condition for kind in given.kinds if kind.name in KINDS for condition in KINDS[kind.name](terms)]


def _each(condition: Callable[[Term], Term]) -> Callable[[Any], list[Term]]:
    return lambda terms: [condition(t) for t in terms.flat]


def _batches(condition: Callable[[list[list[Term]]], list[Term]]) -> Callable[[Any], list[Term]]:
    def collect(terms: Any) -> list[Term]:
        return [c for i in np.ndindex(*terms.shape[:-2]) for c in condition([list(row) for row in terms[i]])]

    return collect


def _rows_sum_to_one(terms: Any) -> list[Term]:
    rows = terms.reshape(-1, terms.shape[-1])
    return [compare("eq", add(*row) - 1) for row in rows]


def _gram(rows: list[list[Term]]) -> list[list[Term]]:
    columns = list(zip(*rows, strict=True))
    return [[add(*(mul(x, y) for x, y in zip(a, b, strict=True))) for b in columns] for a in columns]


def _symmetric(rows: list[list[Term]]) -> list[Term]:
    pairs = [(i, j) for i in range(len(rows)) for j in range(i)]
    return [compare("eq", rows[i][j] - rows[j][i]) for i, j in pairs if rows[i][j] is not rows[j][i]]


def _zeros(on: bool, rows: list[list[Term]]) -> list[Term]:
    places = [t for i, row in enumerate(rows) for j, t in enumerate(row) if (i == j) == on]
    return [compare("eq", t) for t in places if t is not ZERO]


def _binary(t: Term) -> Term:
    return compare("eq", mul(t, t - 1))


KINDS: Final[dict[str, Callable[[Any], list[Term]]]] = {
    "positive": _each(lambda t: compare("gt", t)),
    "nonzero": _each(lambda t: negation(compare("eq", t))),
    "probability": lambda terms: [c for t in terms.flat for c in (compare("gt", t), compare("gt", const(1) - t))],
    "binary": _each(_binary),
    "sign": _each(lambda t: compare("eq", mul(t, t) - 1)),
    "one_hot": lambda terms: [*map(_binary, terms.flat), *_rows_sum_to_one(terms)],
    "one_hot_columns": lambda terms: [*map(_binary, terms.flat), *_rows_sum_to_one(np.swapaxes(terms, -1, -2))],
    "simplex": lambda terms: [*(compare("gt", t) for t in terms.flat), *_rows_sum_to_one(terms)],
    "invertible": _batches(lambda rows: [negation(compare("eq", determinant(rows)))]),
    "full_column_rank": _batches(lambda rows: [negation(compare("eq", determinant(_gram(rows))))]),
    "positive_definite": _batches(lambda rows: [*_symmetric(rows), *(compare("gt", m) for m in minors(rows))]),
    "symmetric": _batches(_symmetric),
    **{kind: _batches(partial(_zeros, on)) for kind, on in ZEROS.items()},
    "sums_to_1": lambda terms: [compare("eq", add(*terms.flat) - 1)],
    "zero": lambda terms: [],  # its entries are 0 as they are made, and no unknowns
}
