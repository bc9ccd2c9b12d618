"""Random NumPy programs as claims, and what they are worth at concrete shapes, computed without the verifier.

A candidate gradient is a reverse sweep over the program. Each step is taken as it stands, in another way that means the
same, or with a wrong adjoint. Truth is the adjoint identity at random shapes: in exact dual numbers, or (with functions)
in float64 with complex steps.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

import numpy as np

from tests.everyshape.operations import FUNCTIONS, OPERATIONS, Dim, Shape, Step
from verify.claims import shapes
from verify.claims.claim import Claim, Gradient, Input
from verify.claims.kinds import Kind

INPUTS: dict[str, str] = {
    "A": "n m",
    "B": "m n",
    "C": "n m",
    "S": "n n",
    "R": "n n",
    "x": "n",
    "y": "m",
    "z": "n",
    "W": "m 2*h",
    "c": "",
    "E": "k m",
    "i": "n",
}
LARGE = 10**9  # entries are integers up to this, so that ties, where maxima have kinks, do not occur by chance
MAX_DEGREE = 4
COSTLY = ("relu", "leaky", "maximum", "softmax")  # once each in a program
DEGREES = {"square": 2, "cube": 3}
STEP = 1e-30  # of the complex step: its square is 0 in float64


@dataclass(frozen=True)
class Program:
    """Inputs by name, then steps; the value of the last step is the output. ``ways`` and ``faults`` say how it is redone."""

    inputs: tuple[str, ...]
    steps: tuple[Step, ...]
    target: str
    ways: tuple[int, ...] = ()  # for each step: 0 as it stands, k the k-th other way
    fault: tuple[int, int] | None = None  # (step, number of the wrong adjoint)
    change: str = "none"  # what is done to the gradient at the end

    @property
    def functions(self) -> bool:
        """Whether exact numbers cannot follow it."""
        return any(s.op in FUNCTIONS for s in self.steps)

    def run(self, values: Mapping[str, Any], redone: bool) -> list[Any]:
        """All values: those of the inputs, then those of the steps."""
        found = [values[n] for n in self.inputs]
        for k, s in enumerate(self.steps):
            operation, way = OPERATIONS[s.op], self.ways[k] if redone else 0
            forward = operation.others[way - 1][0] if way else operation.forward
            found.append(forward(s, [found[a] for a in s.args]))
        return found

    def forward(self, **values: Any) -> Any:
        """The program as a user's forward function."""
        return self.run(values, False)[-1]

    def backward(self, **values: Any) -> Any:
        """The candidate gradient of the target, from ``G`` and the inputs, as a user's backward function."""
        found = self.run(values, True)
        cotangents: list[Any] = [None] * len(found)
        cotangents[-1] = values["G"]
        for k in reversed(range(len(self.steps))):
            place, step = k + len(self.inputs), self.steps[k]
            if cotangents[place] is None:
                continue
            given = [found[a] for a in step.args]
            for a, g in zip(step.args, self._adjoint(k)(step, cotangents[place], given, found[place]), strict=True):
                if g is not None:
                    cotangents[a] = g if cotangents[a] is None else cotangents[a] + g
        x, g = values[self.target], cotangents[self.inputs.index(self.target)]
        return CHANGES[self.change](np.zeros_like(x) if g is None else g, x)

    def _adjoint(self, k: int) -> Callable[..., Any]:
        operation = OPERATIONS[self.steps[k].op]
        if self.fault is not None and self.fault[0] == k:
            return operation.wrong[self.fault[1]]
        return operation.others[self.ways[k] - 1][1] if self.ways[k] else operation.adjoint

    def claim(self) -> tuple[Claim, Gradient]:
        """The program as a claim about its target."""
        inputs = tuple(
            Input(n, shapes.parse(INPUTS[n]), (Kind("index", "k"),) if n == "i" else KINDS.get(n, ()))
            for n in self.inputs
        )
        gradient = Gradient((self.target,), self.backward, ("G", *self.inputs), None, None)
        return Claim("program", self.forward, inputs, None, None, gradients=[gradient]), gradient


KINDS: dict[str, tuple[Kind, ...]] = {"S": (Kind("invertible"),)}

# what is done to a gradient at the end; those that change nothing at small sizes are the traps
CHANGES: dict[str, Callable[[Any, Any], Any]] = {
    "none": lambda g, x: g,
    "zero": lambda g, x: g + np.sum(x) - np.sum(x * np.ones_like(x)),
    "twice": lambda g, x: g + g,
    "size": lambda g, x: g * (np.shape(x)[0] if np.shape(x) else 1),
    "not at 1": lambda g, x: g + ((np.shape(x)[0] - 1) * x if np.shape(x) else 0 * x),
    "not at 1 and 2": lambda g, x: g + ((np.shape(x)[0] - 1) * (np.shape(x)[0] - 2) * x if np.shape(x) else 0 * x),
    "variance": lambda g, x: g + np.sum(x) ** 2 - np.sum(x * x),
    "first": lambda g, x: g + (np.sum(x) - x[(0,) * len(np.shape(x))] if np.shape(x) else 0 * x),
}
RIGHT = ("none", "zero")


# --- drawing ----------------------------------------------------------------------------------------------------------


def product(*dims: Dim) -> Dim:
    """The size of a merged axis."""
    flat = [f for d in dims for f in (d if isinstance(d, tuple) else (d,)) if f != 1]
    return 1 if not flat else flat[0] if len(flat) == 1 else tuple(flat)


def dims(name: str) -> Shape:
    """The shape of an input as the generator writes it."""
    return tuple(product(d.coefficient, *d.names) for d in shapes.parse(INPUTS[name]))


def named(d: Dim) -> bool:
    return isinstance(d, str)


def broadcast(a: Shape, b: Shape) -> Shape | None:
    """The common shape, where there is one."""
    rank = max(len(a), len(b))
    a, b = (1,) * (rank - len(a)) + a, (1,) * (rank - len(b)) + b
    if any(p != q and 1 not in (p, q) for p, q in zip(a, b, strict=True)):
        return None
    return tuple(q if p == 1 else p for p, q in zip(a, b, strict=True))


Choice = tuple[str, Any, Shape]  # operation, parameter, shape of the result


def unary(s: Shape, rng: random.Random, functions: bool) -> list[Choice]:
    """The operations that fit one argument."""
    found: list[Choice] = [("square", None, s), ("cube", None, s), ("relu", None, s)]
    found += [("scale", rng.choice([2.0, 0.5, -4.0]), s), ("leaky", 0.5, s)]
    for axis in {None, *range(len(s))} if s else ():
        keep = axis is not None and rng.random() < 0.4
        gone = () if axis is None else (*s[:axis], *((1,) if keep else ()), *s[axis + 1 :])
        found += [(op, (axis, keep), gone) for op in ("sum", "mean")]
    found += [("cumsum", k, s) for k, d in enumerate(s) if named(d)]
    found += [("flip", k, s) for k, d in enumerate(s) if named(d)]
    found += [("roll", (k, rng.choice([1, 2, -1])), s) for k, d in enumerate(s) if named(d)]
    found += [
        ("block", (k, rng.randrange(d[0]), d[0]), (*s[:k], product(*d[1:]), *s[k + 1 :]))
        for k, d in enumerate(s)
        if isinstance(d, tuple) and isinstance(d[0], int)
    ]
    if s and named(s[0]):
        found.append(("place", rng.choice([0, -1]), s[1:]))
    if len(s) == 1 and s[0] != 1:
        found += [("column", None, (*s, 1)), ("row", None, (1, *s))]
        found += [("diag", None, s * 2)] * named(s[0])
    if len(s) == 2:
        found += [("transpose", None, s[::-1])] * 2 + [("ravel", None, (product(*s),))]
        if named(s[0]) and named(s[1]):
            found += [("tril", rng.choice([0, 0, -1, 1]), s), ("triu", rng.choice([0, 0, -1, 1]), s)]
        if s[0] == s[1] and named(s[0]):
            found += [("diagonal", None, s[:1]), ("trace", None, ())] * 2
    if functions:
        found += [(op, None, s) for op in ("exp", "tanh", "sin", "root", "reciprocal", "log")] * 2
        found += [("softmax", None, s)] * (2 * (bool(s) and named(s[-1])))
    return found


def binary(a: Shape, b: Shape) -> list[Choice]:
    """The operations that fit two arguments."""
    found: list[Choice] = []
    common = broadcast(a, b)
    if common is not None and len(common) <= 2:
        found += [(op, None, common) for op in ("add", "mul", "mul", "sub", "maximum")]
    if a and b and a[-1] == b[max(len(b) - 2, 0)] and a[-1] != 1:
        found += [("matmul", None, (*a[:-1], *b[:-2], *b[-1:]) if len(b) > 1 else a[:-1])] * 4
    if a == b and a:
        found += [("concatenate", k, (*a[:k], product(2, d), *a[k + 1 :])) for k, d in enumerate(a) if named(d)]
    return found


def draw_program(rng: random.Random, functions: bool) -> Program:
    """A random program with a candidate: right in another way, wrong in one step, or changed at the end."""
    inputs = tuple(rng.sample([n for n in INPUTS if n not in ("E", "i")], rng.randint(2, 3)))
    inputs = ("E", "i", *inputs[:1]) if rng.random() < 0.12 else inputs
    steps = _steps(inputs, rng, functions)
    used = _reached(inputs, steps)
    target = rng.choice([n for n in inputs if n in used and n != "i"])
    ways = tuple(rng.randint(0, len(OPERATIONS[s.op].others)) if rng.random() < 0.6 else 0 for s in steps)
    program = Program(inputs, steps, target, ways)
    kind = rng.choice(["right", "right", "fault", "change"])
    if kind == "fault":
        places = [(k, n) for k, s in enumerate(steps) for n in range(len(OPERATIONS[s.op].wrong))]
        program = replace(program, fault=rng.choice(places) if places else None)
    return replace(program, change=rng.choice(list(CHANGES))) if kind == "change" else program


def _steps(inputs: tuple[str, ...], rng: random.Random, functions: bool) -> tuple[Step, ...]:
    known: list[Shape] = [dims(n) for n in inputs]
    open_ends = [n for n, name in enumerate(inputs) if name != "i"]
    steps: list[Step] = []
    if "i" in inputs:
        steps.append(Step("gather", (0, 1), None, (known[0], known[1]), ("n", "m")))
    if functions and "S" in inputs and rng.random() < 0.5:
        op = rng.choice(["inverse", "inverse", "determinant"])
        s = known[inputs.index("S")]
        steps.append(Step(op, (inputs.index("S"),), None, (s,), s if op == "inverse" else ()))
    known += [s.shape for s in steps]
    degrees = [1] * len(known)
    open_ends += range(len(inputs), len(known))
    for _ in range(rng.choice([1, 2, 2, 3, 3, 4])):
        a = rng.choice([open_ends[-1], rng.choice(open_ends)])
        b = rng.choice(open_ends)
        choices = [(c, (a, b)) for c in binary(known[a], known[b])]
        if not choices or rng.random() < 0.5:
            choices = [(c, (a,)) for c in unary(known[a], rng, functions)]
        choices = [c for c in choices if _degree(c[0][0], [degrees[k] for k in c[1]]) <= MAX_DEGREE]
        choices = [c for c in choices if c[0][0] not in {s.op for s in steps} & set(COSTLY)]
        if not choices:
            break
        (op, param, shape), args = rng.choice(choices)
        degrees.append(_degree(op, [degrees[k] for k in args]))
        steps.append(Step(op, args, param, tuple(known[k] for k in args), shape))
        known.append(shape)
        open_ends.append(len(known) - 1)
    return tuple(steps)


def _degree(op: str, degrees: list[int]) -> int:
    """The degree of the result, where those of the arguments are known; functions count as they stand."""
    return DEGREES.get(op, 0) * degrees[0] or (sum(degrees) if op in ("mul", "matmul") else max(degrees))


def _reached(inputs: tuple[str, ...], steps: tuple[Step, ...]) -> set[str]:
    """The inputs that the output depends on."""
    needed = {len(inputs) + len(steps) - 1}
    for k in reversed(range(len(steps))):
        if k + len(inputs) in needed:
            needed |= set(steps[k].args)
    return {n for k, n in enumerate(inputs) if k in needed}


# --- truth ------------------------------------------------------------------------------------------------------------


class Exact:
    """A dual number of fractions. Floats are taken for what they are: 0.5 is a half."""

    __slots__ = ("tangent", "value")

    def __init__(self, value: Any, tangent: Any = 0) -> None:
        self.value, self.tangent = value, tangent

    @staticmethod
    def of(x: Any) -> Exact:
        x = x[()] if isinstance(x, np.ndarray) else x
        if isinstance(x, Exact):
            return x
        return Exact(Fraction(float(x)) if isinstance(x, (float, np.floating)) else Fraction(int(x)))

    def __add__(self, other: Any) -> Any:
        if isinstance(other, np.ndarray):
            return NotImplemented
        o = Exact.of(other)
        return Exact(self.value + o.value, self.tangent + o.tangent)

    def __mul__(self, other: Any) -> Any:
        if isinstance(other, np.ndarray):
            return NotImplemented
        o = Exact.of(other)
        return Exact(self.value * o.value, self.tangent * o.value + self.value * o.tangent)

    __radd__, __rmul__ = __add__, __mul__

    def __neg__(self) -> Exact:
        return Exact(-self.value, -self.tangent)

    def __sub__(self, other: Any) -> Any:
        return NotImplemented if isinstance(other, np.ndarray) else self + -Exact.of(other)

    def __rsub__(self, other: Any) -> Any:
        return NotImplemented if isinstance(other, np.ndarray) else Exact.of(other) + -self

    def __truediv__(self, other: Any) -> Any:
        if isinstance(other, np.ndarray):
            return NotImplemented
        o = Exact.of(other)
        u = Fraction(1) / o.value
        return self * Exact(u, -o.tangent * u * u)

    def __pow__(self, n: int) -> Exact:
        result = Exact(1)
        for _ in range(n):
            result = result * self
        return result

    def __gt__(self, other: Any) -> Any:
        return NotImplemented if isinstance(other, np.ndarray) else self.value > Exact.of(other).value

    def __lt__(self, other: Any) -> Any:
        return NotImplemented if isinstance(other, np.ndarray) else self.value < Exact.of(other).value

    def __ge__(self, other: Any) -> Any:
        return NotImplemented if isinstance(other, np.ndarray) else self.value >= Exact.of(other).value

    def __le__(self, other: Any) -> Any:
        return NotImplemented if isinstance(other, np.ndarray) else self.value <= Exact.of(other).value


def holds(program: Program, sizes: Mapping[str, int], rng: random.Random) -> bool:
    """Whether sum(G * JF(x)[V]) = sum(backward(G, x) * V) at one random point of one shape, shape of the gradient included."""
    values = {n: _integers(n, sizes, rng) for n in program.inputs}
    v = rng_array(np.shape(values[program.target]), rng)
    return (_holds_float if program.functions else _holds_exactly)(program, values, v, rng)


def rng_array(shape: tuple[int, ...], rng: random.Random) -> Any:
    return np.array([rng.randint(-LARGE, LARGE) for _ in range(int(np.prod(shape)))]).reshape(shape)


def _integers(name: str, sizes: Mapping[str, int], rng: random.Random) -> Any:
    shape = shapes.concrete(shapes.parse(INPUTS[name]), sizes)
    if name == "i":
        return np.array([rng.randrange(sizes["k"]) for _ in range(shape[0])])
    return rng_array(shape, rng)


def _exact(a: Any, tangent: Any = None) -> Any:
    result = np.empty(np.shape(a), dtype=object)
    for k in np.ndindex(*np.shape(a)):
        result[k] = Exact(int(a[k]), 0 if tangent is None else int(tangent[k]))
    return result if result.ndim else result[()]


def _holds_exactly(program: Program, values: Mapping[str, Any], v: Any, rng: random.Random) -> bool:
    plain = {n: x if n == "i" else _exact(x) for n, x in values.items()}
    out = program.forward(**{**plain, program.target: _exact(values[program.target], v)})
    g = rng_array(np.shape(out), rng)
    try:
        grad = np.asarray(program.backward(G=_exact(g), **plain), dtype=object)
    except ValueError:
        return False  # shapes that do not fit
    if grad.shape != np.shape(v):
        return False
    left = sum(int(g[k]) * Exact.of(np.asarray(out)[k]).tangent for k in np.ndindex(*g.shape))
    return bool(left == sum(Exact.of(grad[k]).value * int(v[k]) for k in np.ndindex(*v.shape)))


def _holds_float(program: Program, values: Mapping[str, Any], v: Any, rng: random.Random) -> bool:
    v = v * (2 / LARGE)
    real = {n: x if n == "i" else x * (2 / LARGE) for n, x in values.items()}
    moved = {n: x if n == "i" else x.astype(complex) for n, x in real.items()}
    moved[program.target] = real[program.target] + 1j * STEP * v
    with np.errstate(all="ignore"):
        out = np.asarray(program.forward(**moved))
        g = rng_array(out.shape, rng) * (2 / LARGE)
        try:
            grad = np.asarray(program.backward(G=g if g.ndim else float(g), **real))
        except ValueError:
            return False  # shapes that do not fit
    if grad.shape != np.shape(v):
        return False
    left, right = g * out.imag / STEP, grad * v
    scale = 1 + np.abs(left).sum() + np.abs(right).sum()
    return bool(abs(left.sum() - right.sum()) <= 1e-8 * scale)
