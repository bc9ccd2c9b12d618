"""Random piecewise programs, with the derivative that each piece has and junk planted on one zero set.

Programs in two numbers, and in two vectors of one length n. The zeros of what decides are rational, irrational
(x = sqrt(2)), dependent on the size (n = 3), and on thick sets (x (7 y - 3) is 0 for every x at y = 3/7). The truth is
by one-sided quotients in exact arithmetic: where those from both sides agree, at two steps, along every entry and
along random directions, the forward has that derivative, and a claimed gradient with another value is wrong there.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import product
from typing import Any, Final

import numpy as np

from tests.domain.surds import Surd, surd
from verify import claim
from verify.claims.claim import Claim

Array = Any  # of numbers, in an object array

# an expression and its derivative by x
ATOMS: Final = {
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
OF_SIZE: Final = {
    "(x * (n - 3))": "(n - 3)",
    "(n * x - 2)": "n",
    "(x * (n * n - 4))": "(n * n - 4)",
    "(x + n - 2)": "1",
}
NUMBERS: Final = [*map(surd, ("-2", "-1", "-1/2", "0", "1/3", "3/7", "1/2", "1", "2")), Surd(Fraction(0), Fraction(1))]
STEPS: Final = [Fraction(s, 10**k) for k in (16, 20) for s in (1, -1)]
POINTS: Final = 8  # of vectors, at each size
OF_NUMBERS: Final[dict[str, Callable[..., Any]]] = {
    "absolute": np.frompyfunc(abs, 1, 1),
    "where": np.frompyfunc(lambda condition, yes, no: yes if condition else no, 3, 1),
    "maximum": np.frompyfunc(lambda a, b: a if a > b else b, 2, 1),
    "minimum": np.frompyfunc(lambda a, b: b if a > b else a, 2, 1),
    "sign": np.frompyfunc(lambda v: surd(v).sign(), 1, 1),
    "sqrt": np.frompyfunc(lambda v: surd(v).sqrt(), 1, 1),
    "eye": lambda n: np.eye(n, dtype=int).astype(object),
}
# what becomes of an array e with the derivative d (and f, h): the value, and its gradient
VECTORS: Final = (
    ("{e}", "G * {d}"),
    ("({e}).sum()", "G * {d}"),
    ("({e})[0]", "eye(n)[0] * G * {d}"),
    ("eye(n)[0] * {e} + {f}", "G * (eye(n)[0] * {d} + {h})"),
    ("({e}).max()", "where({e} == ({e}).max(), G * {d}, 0)"),
    ("sqrt(({e} * {e}).sum())", "G * {e} * {d} / sqrt(({e} * {e}).sum())"),
    ("(({e} * {e}).sum()) ** 2", "4 * G * ({e} * {e}).sum() * {e} * {d}"),
    ("absolute(({e}).sum()) * {f}", "absolute(({e}).sum()) * G * {h} + sign(({e}).sum()) * {d} * (G * {f}).sum()"),
)


@dataclass(frozen=True)
class Program:
    """A forward of x and y and a claimed gradient by x, as texts; of numbers, or of vectors of length n."""

    forward: str
    gradient: str
    vector: bool = False

    def claim(self) -> Claim:
        """The program as a claim."""
        space: dict[str, Any] = {name: getattr(np, name) for name in OF_NUMBERS}
        size = "    n = x.shape[0]\n" if self.vector else ""
        text = (
            f"def forward(x, y):\n{size}    return {self.forward}\n"
            f"def backward(G, x, y):\n{size}    return {self.gradient}\n"
        )
        exec(compile(text, "<string>", "exec"), space)
        shape = "n" if self.vector else ""
        stated = claim(x=shape, y=shape)(space["forward"])
        stated.gradient("x")(space["backward"])
        found: Claim = stated.__claim__
        return found

    def wrong(self, seed: str = "points") -> Iterator[tuple[Array, Array]]:
        """Points at which the forward has a derivative by x, and it is not the claimed one."""
        rng = random.Random(seed)
        forward, gradient = (
            eval(f"lambda x, y, G, n: {text}", dict(OF_NUMBERS)) for text in (self.forward, self.gradient)
        )
        for x, y in _points(rng) if self.vector else map(_numbers, product(NUMBERS, NUMBERS)):
            n = x.size
            weights = _weights(forward(x, y, None, n), rng)
            true = _derivative(lambda x, n=n, y=y, w=weights: np.sum(w * forward(x, y, None, n)), x, rng)
            if true is not None and _differs(lambda x=x, y=y, w=weights, n=n: gradient(x, y, w, n), true):
                yield x, y


def _numbers(pair: tuple[Surd, Surd]) -> tuple[Array, Array]:
    x, y = (np.array(v, dtype=object) for v in pair)
    return x, y


def _points(rng: random.Random) -> Iterator[tuple[Array, Array]]:
    """Vectors of a few numbers each, so that ties and common zeros are frequent."""
    for n in (n for n in (1, 2, 3, 4) for _ in range(POINTS)):
        few = rng.sample(NUMBERS, rng.randint(1, 3))
        x, y = (np.array([rng.choice(few) for _ in range(n)], dtype=object) for _ in range(2))
        yield x, y


def _weights(value: Any, rng: random.Random) -> Array:
    made = np.ndarray(np.shape(value), dtype=object)
    for i in np.ndindex(*made.shape):
        made[i] = surd(rng.choice((-3, -2, 2, 3)))
    return made


def _derivative(loss: Callable[[Array], Any], x: Array, rng: random.Random) -> Array | None:
    """The derivative of a loss at x; None where quotients from both sides differ, or no linear map has them all."""
    try:
        here = loss(x)
        found = np.ndarray(x.shape, dtype=object)
        for i in np.ndindex(*x.shape):
            direction = np.full(x.shape, Fraction(0), dtype=object)
            direction[i] = Fraction(1)
            found[i] = _slope(loss, here, x, direction)
            if found[i] is None:
                return None
        for _ in range(2 if x.size > 1 else 0):
            direction = np.array([Fraction(rng.choice((-7, -3, 2, 5)), 3) for _ in range(x.size)], dtype=object)
            slope = _slope(loss, here, x, direction)
            if slope is None or abs(slope - (found * direction).sum()) > Fraction(1, 10**5):
                return None
    except (ZeroDivisionError, ValueError):
        return None
    return found


def _slope(loss: Callable[[Array], Any], here: Any, x: Array, direction: Array) -> Surd | None:
    quotients = [surd((loss(np.asarray(x + h * direction, dtype=object)) - here) / h) for h in STEPS]
    return quotients[-1] if max(quotients) - min(quotients) < Fraction(1, 10**6) else None


def _differs(gradient: Callable[[], Any], true: Array) -> bool:
    """Whether a gradient has no value or another one."""
    try:
        claimed = np.broadcast_to(np.asarray(gradient(), dtype=object), true.shape)
    except (ZeroDivisionError, ValueError):
        return True
    return any(abs(surd(claimed[i]) - true[i]) > Fraction(1, 10**3) for i in np.ndindex(*true.shape))


def draw(rng: random.Random, depth: int) -> Program:
    """A program whose pieces are nested up to a depth."""
    vector = rng.random() < 0.5
    atoms = ATOMS | OF_SIZE if vector else ATOMS
    e, d = _expression(rng, rng.randint(1, depth), atoms)
    value, gradient = "{e}", "G * {d}"
    if vector:
        value, gradient = rng.choice(VECTORS)
    f, h = rng.choice(list(ATOMS.items()))
    texts = {"e": e, "d": f"({d} + 0 * x)", "f": f, "h": f"({h} + 0 * x)"}
    value, gradient = value.format(**texts), gradient.format(**texts)
    if rng.random() < 0.5:
        gradient = f"{gradient} + where({rng.choice(list(atoms))} == 0, {rng.choice((3, -2))}, 0)"
    return Program(value, gradient, vector)


def _expression(rng: random.Random, depth: int, atoms: dict[str, str]) -> tuple[str, str]:
    if not depth:
        return rng.choice(list(atoms.items()))
    f, df = _expression(rng, depth - 1, atoms)
    g, dg = _expression(rng, rng.randrange(depth), atoms)
    e, _ = _expression(rng, rng.randrange(depth), atoms)
    return rng.choice(
        (
            (f"absolute({f})", f"(sign({f}) * {df})"),
            (f"({f} * {g})", f"({f} * {dg} + {df} * {g})"),
            (f"({f} + {g})", f"({df} + {dg})"),
            (f"where({e} > 0, {f}, {g})", f"where({e} > 0, {df}, {dg})"),
            (f"where({e} == 0, {f}, {g})", f"where({e} == 0, {df}, {dg})"),
            (f"maximum({f}, {g})", f"where({f} > {g}, {df}, {dg})"),
            (f"minimum({f}, {g})", f"where({f} > {g}, {dg}, {df})"),
            (f"maximum({f}, 0) ** 2", f"(2 * maximum({f}, 0) * {df})"),
            (f"({f} * absolute({f}))", f"(2 * absolute({f}) * {df})"),
            (f"({f} ** 3)", f"(3 * {f} ** 2 * {df})"),
            (f"sqrt({f} * {f} + 1)", f"({f} * {df} / sqrt({f} * {f} + 1))"),
            (f"sqrt({f} * {f})", f"({f} * {df} / sqrt({f} * {f}))"),
            (f"sqrt(absolute({f}))", f"(sign({f}) * {df} / (2 * sqrt(absolute({f}))))"),
            (f"(absolute({f}) * sqrt(absolute({f})))", f"(3 / 2 * sign({f}) * sqrt(absolute({f})) * {df})"),
        )
    )
