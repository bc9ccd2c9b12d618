"""What a trace says of a program is what NumPy computes at every shape that is tried, or nothing at all."""

import copy
import functools
import math

import numpy as np
import pytest

from tests.symbolic import programs as symbolic_programs
from verify.claims import shapes
from verify.claims.claim import Input
from verify.errors import Unsupported
from verify.everyshape.spot_check import _size, packed
from verify.everyshape.typed import _generic, input_array, input_axes
from verify.symbolic.array import lift
from verify.symbolic.creation import create
from verify.symbolic.sizes import needed
from verify.terms.evaluate import Evaluator
from verify.tracing import patches
from verify.tracing.builtins import replaced_builtins

patches.install()
SHAPES = {
    "x": "N M",
    "S": "N N",
    "v": "N",
    "w": "M",
    "u": "2*N",
    "p": "N*M",
    "c": "",
    "T": "N 4",
    "q": "3",
    "R": "N M N",
}
SHAPES["o"] = "N 1"
SIZES = ({"N": 2, "M": 3}, {"N": 7, "M": 5}, {"N": 1, "M": 1}, {"N": 6, "M": 6}, {"N": 3, "M": 1})
ALIASED = (  # a write to the base, a write to the view, a write of what is read
    "y = {}; z += 5; return y * 1",
    "y = {}; y += 5; return z * 1",
    "y = {}; y[...] = 5; return z * 1",
    "y = {}; y[0] *= 3; return z * 1",
    "y = {}; y -= z; return z * 1",
    "y = {}; np.multiply(y, 2, out=y); return z * 1",
)


@functools.singledispatch
def by_type(a):
    return 1.0


by_type.register(np.ndarray, lambda a: 2.0)
by_type.register(int, lambda a: 3.0)
by_type.register(float, lambda a: 4.0)


def by_pattern(a):
    match a:
        case np.ndarray():
            return 1.0
        case int():
            return 2.0
        case float():
            return 3.0
    return 4.0


def raises(thunk):
    try:
        thunk()
    except Exception:
        return 1.0
    return 0.0


def made(body, inputs):
    """A function from statements separated by semicolons."""
    lines = "".join(f"    {s.strip()}\n" for s in body.split(";"))
    names = {"np": np, "copy": copy, "math": math, "by_type": by_type, "by_pattern": by_pattern, "raises": raises}
    exec(compile(f"def f({inputs}):\n{lines}", __file__, "exec"), names)
    return names["f"]


def rows(text):
    return [line.rsplit(" | ", 1) for line in text.strip().splitlines()]


def cases():
    for body, inputs in rows(symbolic_programs.EXPRESSIONS):
        yield f"return {body}", inputs
    for body, inputs in rows(symbolic_programs.PROGRAMS):
        yield body, inputs
    for body, name in rows(symbolic_programs.VIEWS):
        for way in ALIASED:
            yield f"z = {name} * 1; " + way.format(body), name
    for body, _ in rows(symbolic_programs.QUESTIONS):
        yield f"n = v.shape[0]; x = v; return v * ({body})", "v"


def traced(function, inputs):
    """The axes of what the trace gives, its entries in one closed term, and the least sizes; None where it refuses."""
    before = Unsupported.raised
    try:
        with patches.using(create), replaced_builtins((function,)), needed() as least:
            out = lift(function(*(input_array(i, False) for i in inputs)))
            closed = _generic(out)
    except Exception:  # whatever it raises, nothing is proved
        return None
    axes = object.__getattribute__(out, "axes")  # which no array of NumPy's has, so that none of ours tells of them
    return (axes, closed, least) if Unsupported.raised == before else None


def in_numpy(function, values):
    try:
        with np.errstate(all="ignore"):
            return np.array(function(*(v.copy() if v.ndim else v for v in values)), dtype=float)
    except Exception:  # the forward fails here: it is no claim
        return None


@pytest.mark.parametrize(("body", "names"), list(cases()))
def test_a_trace_says_what_numpy_computes_or_nothing(body, names):
    function = made(body, names)
    inputs = [Input(n, shapes.parse(SHAPES[n])) for n in names.split(",")]
    found = traced(function, inputs)
    if found is None:
        return
    axes, closed, least = found
    rng = np.random.default_rng(0)
    for sizes in (s for s in SIZES if all(s[n] >= k for n, k in least.items())):
        values = [
            np.float64(0.75) if not i.shape else rng.uniform(-2, 2, shapes.concrete(i.shape, sizes)) for i in inputs
        ]
        expected = in_numpy(function, values)
        if expected is None:
            continue
        assert expected.shape == tuple(_size(a, sizes) for a in axes)
        if np.isfinite(expected).all():
            weights = rng.uniform(0.5, 2, expected.shape)
            tensors = {i.name: packed(v, input_axes(i), sizes) for i, v in zip(inputs, values, strict=True)}
            evaluator = Evaluator(sizes, {**tensors, "anything": packed(weights, axes, sizes)})
            assert evaluator.number(closed) == pytest.approx((weights * expected).sum(), rel=1e-7, abs=1e-7)


def test_most_programs_are_followed():
    """Refusing everything would pass above."""
    every = [(made(b, n), [Input(k, shapes.parse(SHAPES[k])) for k in n.split(",")]) for b, n in cases()]
    assert sum(traced(f, inputs) is not None for f, inputs in every) > 200
