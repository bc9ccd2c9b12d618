"""Random piecewise programs in two numbers, with the derivative that each piece has and junk planted on one zero set.

The zeros of what decides are rational, irrational, and on thick sets (x (7 y - 3) is 0 for every x at y = 3/7). The
truth is by one-sided quotients in exact arithmetic: where those from both sides agree, at two steps, the forward has
that derivative, and a claimed gradient with another value is wrong there.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import product
from typing import Any

import numpy as np

from verify import claim
from verify.claims.claim import Claim

# an expression and its derivative by x
ATOMS = {
    "x": "1",
    "y": "0",
    "(x - 1)": "1",
    "(x + y)": "1",
    "(x - y)": "1",
    "(x * y)": "y",
    "(x * (7 * y - 3))": "(7 * y - 3)",
    "(x * x - 2)": "2 * x",
    "(x * x - 1)": "2 * x",
    "(x * x + 1)": "2 * x",
    "(y * y - x)": "-1",
    "(x * x * x)": "3 * x * x",
    "(x * y * y - 2 * x)": "(y * y - 2)",
    "(3 * x - y + 1)": "3",
}
GRID = [Fraction(n) for n in ("-2", "-1", "-1/2", "0", "1/3", "3/7", "1/2", "1", "2")]
STEPS = [Fraction(s, 10**k) for k in (12, 15) for s in (1, -1)]
OF_NUMBERS: dict[str, Callable[..., Any]] = {
    "absolute": abs,
    "where": lambda condition, yes, no: yes if condition else no,
    "maximum": max,
    "sign": lambda v: (v > 0) - (v < 0),
}
OF_ARRAYS: dict[str, Callable[..., Any]] = {
    "absolute": np.abs,
    "where": np.where,
    "maximum": np.maximum,
    "sign": np.sign,
}


@dataclass(frozen=True)
class Program:
    """A forward of x and y and a claimed derivative by x, as texts."""

    forward: str
    backward: str

    def claim(self) -> Claim:
        """The program as a claim."""
        space: dict[str, Any] = dict(OF_ARRAYS)
        text = (
            f"def forward(x, y):\n    return {self.forward}\ndef backward(G, x, y):\n    return G * ({self.backward})"
        )
        exec(compile(text, "<string>", "exec"), space)
        stated = claim(x="", y="")(space["forward"])
        stated.gradient("x")(space["backward"])
        found: Claim = stated.__claim__
        return found

    def wrong(self) -> Iterator[tuple[Fraction, Fraction]]:
        """The points of the grid at which the forward has a derivative by x, and it is not the claimed one."""
        forward, backward = (eval(f"lambda x, y: {text}", dict(OF_NUMBERS)) for text in (self.forward, self.backward))
        for x, y in product(GRID, GRID):
            quotients = [(forward(x + h, y) - forward(x, y)) / h for h in STEPS]
            agree = max(quotients) - min(quotients) < Fraction(1, 10**6)
            if agree and abs(quotients[-1] - backward(x, y)) > Fraction(1, 10**3):
                yield x, y


def draw(rng: random.Random, depth: int) -> Program:
    """A program whose pieces are nested up to a depth."""
    forward, derivative = _expression(rng, rng.randint(1, depth))
    if rng.random() < 0.5:
        derivative = f"{derivative} + where({rng.choice(list(ATOMS))} == 0, {rng.choice((3, -2))}, 0)"
    return Program(forward, derivative)


def _expression(rng: random.Random, depth: int) -> tuple[str, str]:
    if not depth:
        return rng.choice(list(ATOMS.items()))
    f, df = _expression(rng, depth - 1)
    g, dg = _expression(rng, rng.randrange(depth))
    e, _ = _expression(rng, rng.randrange(depth))
    return rng.choice(
        (
            (f"absolute({f})", f"(sign({f}) * {df})"),
            (f"({f} * {g})", f"({f} * {dg} + {df} * {g})"),
            (f"({f} + {g})", f"({df} + {dg})"),
            (f"where({e} > 0, {f}, {g})", f"where({e} > 0, {df}, {dg})"),
            (f"where({e} == 0, {f}, {g})", f"where({e} == 0, {df}, {dg})"),
            (f"maximum({f}, {g})", f"where({f} > {g}, {df}, {dg})"),
            (f"maximum({f}, 0) ** 2", f"(2 * maximum({f}, 0) * {df})"),
            (f"({f} * absolute({f}))", f"(2 * absolute({f}) * {df})"),
        )
    )
