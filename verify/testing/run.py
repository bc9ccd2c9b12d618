"""What the code of a claim says at one point: in exact arithmetic, compared with NumPy's own arrays."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from verify.claims.claim import Claim, Gradient
from verify.codes import Code
from verify.concrete.array import lift, raw, wrap
from verify.concrete.create import tracing
from verify.numbers.real import Real, asked
from verify.testing.agreement import Raised, fault
from verify.testing.conditions import array
from verify.testing.exact import Exact, Finding, adjoint, arrays, basis, namespaces, random_like
from verify.testing.points import Point
from verify.tracing.dtypes import Narrow
from verify.tracing.session import Session, exact

Entry = tuple[str, tuple[int, ...]]


@dataclass
class Run:
    """One point at which the code has a value, and what it says there.

    ``free``: the cotangent is, else it is 1; ``outputs``: the entries of what the forward returns; ``claimed``: those
    that the gradient function returns, by input; ``directions``: a random one of each of these inputs; ``differs``:
    the inputs for which the code says something else on NumPy's own arrays; ``session``: what the run met, such as
    floats that stand for irrational numbers (``np.sqrt(3)``), which make it exact for those floats only.
    """

    claim: Claim
    point: Point
    free: bool
    outputs: tuple[Any, ...]
    claimed: Mapping[str, Any]
    directions: Mapping[str, Any]
    differs: frozenset[str]
    session: Session
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
            names = self.claim.cotangents(len(self.point.cotangents))
            named |= dict(zip(names, self.point.cotangents, strict=True))
        return {(name, i): found[i] for name, found in named.items() for i in np.ndindex(*np.shape(found))}

    def __str__(self) -> str:
        shown = (f"{n} = {np.asarray(v).astype(str).tolist()}" for n, v in self.point.values.items())
        return ", ".join(shown).replace("'", "")


def run(claim: Claim, gradient: Gradient, point: Point) -> Run | None:
    """The run at a point; None where the forward or the backward has no value."""
    session, casts, jumps = exact(), Narrow.casts, asked.jumps
    with tracing(session, *namespaces(claim)):
        forward = claim.run_forward(arrays(claim, point))
        outputs = tuple(wrap(lift(o).copy()) for o in forward.outputs)  # the backward may write to its own
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
    answer.narrow, answer.jumps = Narrow.casts > casts, asked.jumps > jumps
    differs = frozenset(n for n in claimed if _differs(claim, n, answer))
    return Run(claim, point, free, tuple(map(raw, outputs)), claimed, directions, differs, session)


def _differs(claim: Claim, name: str, answer: Exact) -> bool:
    try:
        return fault(claim, name, [[answer]]) is Code.CODE_DIFFERS
    except Raised:
        return True
