"""What the code of a claim computes at points of one shape: in exact arithmetic, compared with NumPy's own arrays."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

import numpy as np

from verify import limits
from verify.bounded.goals import Labels
from verify.bounded.model import Entry, Values, point_of
from verify.claims.claim import Claim, Gradient
from verify.codes import Code
from verify.concrete.array import Array, lift, raw, wrap
from verify.concrete.create import tracing
from verify.errors import Defect
from verify.numbers.real import Real
from verify.testing.agreement import Raised, fault
from verify.testing.exact import Exact, Finding, adjoint, array, arrays, basis, namespaces, random_like
from verify.testing.points import Point, Sizes
from verify.tracing.session import exact

STYLES: Final = ("rational", "positive", "unit", "small")


@dataclass
class Run:
    """One point at which the code has a value, and what it says there.

    ``free``: the cotangent is, else it is 1; ``claimed``: the entries that the gradient function returns, by input;
    ``directions``: a random one of each of these inputs; ``differs``: on NumPy's own arrays the code says something
    else.
    """

    claim: Claim
    point: Point
    free: bool
    claimed: Mapping[str, Any]
    directions: Mapping[str, Any]
    differs: frozenset[str]
    _slopes: dict[frozenset[str], Real | None] = field(default_factory=dict)

    def slope(self, names: Iterable[str]) -> Real | None:
        """The derivative of ``sum(G * forward)`` along the directions of these inputs at once, by dual numbers.

        None where the forward has none.
        """
        chosen = frozenset(names)
        if chosen not in self._slopes:
            with tracing(exact(), *namespaces(self.claim)):
                self._slopes[chosen] = adjoint(self.claim, self.point, {n: self.directions[n] for n in chosen})
        return self._slopes[chosen]

    def values(self) -> dict[Entry, Any]:
        """The value of every entry that a goal may speak of."""
        named = {i.name: self.point.values[i.name] for i in self.claim.inputs}
        if self.free:
            several = len(self.point.cotangents) > 1
            named |= {f"G{k}" if several else "G": c for k, c in enumerate(self.point.cotangents)}
        return {(name, i): found[i] for name, found in named.items() for i in np.ndindex(*np.shape(found))}

    def __str__(self) -> str:
        shown = (f"{n} = {np.asarray(v).astype(str).tolist()}" for n, v in self.point.values.items())
        return ", ".join(shown).replace("'", "")


@dataclass
class Runs:
    """Runs of one gradient function at points of one shape, with one assignment of labels, each made when asked for."""

    claim: Claim
    gradient: Gradient
    sizes: Sizes
    labels: Labels
    seed: int
    _made: list[Run | None] = field(default_factory=list)

    def __iter__(self) -> Iterator[Run]:
        """Runs at random points; points without a value are left out."""
        for k in range(limits.COMPARED_ROUNDS * len(STYLES)):
            if k == len(self._made):
                self._made.append(self._run(STYLES[k % len(STYLES)], f"{self.seed}/runs/{k}", {}))
            found = self._made[k]
            if found is not None:
                yield found

    def at(self, values: Values) -> Iterator[Run]:
        """Runs with some entries as they are given, and all others random."""
        found = (self._run("rational", f"{self.seed}/given/{k}", values) for k in range(limits.COMPARED_ROUNDS))
        return (run for run in found if run is not None)

    def _run(self, style: str, seed: str, values: Values) -> Run | None:
        point = point_of(self.claim, self.sizes, self.labels, values, style, seed)
        if point is None:
            return None
        try:
            return _run(self.claim, self.gradient, point)
        except Defect:
            raise
        except Exception:  # no value, or not to be followed here: this point says nothing
            return None


def _run(claim: Claim, gradient: Gradient, point: Point) -> Run | None:
    """The run at a point; None where the forward or the backward has no value."""
    session = exact()
    with tracing(session, *namespaces(claim)):
        forward = claim.run_forward(arrays(claim, point))
        outputs = tuple(o if isinstance(o, Array) else wrap(lift(o)) for o in forward.outputs)
        free = claim.takes_cotangent(outputs)
        point = point.with_cotangents([o.shape for o in outputs])
        if not free:
            point = replace(point, cotangents=tuple(basis((), ()) for _ in outputs))
        found = claim.run_backward(gradient, tuple(map(array, point.cotangents)), forward, arrays(claim, point))
        claimed = {name: lift(value) for name, value in found.items()}
    if not all(e.value.defined for a in (*map(raw, outputs), *claimed.values()) for e in a.flat):
        return None
    rng = random.Random(f"{point.seed}/directions")
    directions = {name: random_like(point.values[name], rng) for name in gradient.names}
    answer = Exact(point, {n: Finding("ok") for n in claimed}, session, outputs, found)
    return Run(claim, point, free, claimed, directions, frozenset(n for n in claimed if _differs(claim, n, answer)))


def _differs(claim: Claim, name: str, answer: Exact) -> bool:
    try:
        return fault(claim, name, [[answer]]) is Code.CODE_DIFFERS
    except Raised:
        return True
