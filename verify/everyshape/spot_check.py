"""Is the typed expression what the code computes? The unmodified code runs in float64, twice, from fresh copies, at
unequal shapes (one above every literal in it), and is compared with the typed expression evaluated there.

A trace sees one path through the code: a function that asks what it was given, counts its calls or draws numbers gives
itself away here.
"""

from __future__ import annotations

import itertools
import math
import random
import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from verify import limits
from verify.claims.claim import Claim, Gradient
from verify.domain.points import ExactEvaluator
from verify.errors import Ambiguous, Undefined, Unsupported
from verify.everyshape.induction.values import with_states
from verify.everyshape.typed import Trace, input_axes
from verify.symbolic import axes as ax
from verify.symbolic.array import SymArray
from verify.terms.evaluate import Evaluator
from verify.testing.constants.written import literals
from verify.testing.floats import NARROW_TOLERANCE, agree
from verify.testing.points import draw_point

Array = NDArray[Any]
TOLERANCE: Final = 1e-7  # of the sum of absolute values: both sides are sums of the same numbers in another order
NEEDED: Final = 3  # unequal shapes at which code and typed expression must agree


@dataclass(frozen=True)
class Checked:
    """What was compared: the shapes, and those at which the forward has no value at all."""

    shapes: tuple[Mapping[str, int], ...]
    undefined: tuple[Mapping[str, int], ...]
    problem: str | None = None


def spot_check(claim: Claim, gradient: Gradient, trace: Trace, seed: int, stated: Mapping[str, int]) -> Checked:
    """Compare code and typed expression; ``stated`` are sizes that it has to be compared at, whatever the others are.

    ``problem`` says what differs, in words.
    """
    done: list[Mapping[str, int]] = []
    undefined = []
    unequal = list(_unequal(claim))
    for n, drawn in enumerate([*unequal, *_with_ones(claim), *_along(claim, trace.loops)]):
        sizes = from_least(drawn, trace)
        if sizes in done or (n < len(unequal) and len(done) >= NEEDED):
            continue
        answer = _at(claim, gradient, trace, sizes, seed)
        if answer is None:
            undefined.append(sizes)
        elif answer:
            return Checked(tuple(done), tuple(undefined), f"{answer} (sizes {_text(sizes)})")
        else:
            done.append(sizes)
    return Checked(tuple(done), tuple(undefined), _at_stated(claim, gradient, trace, stated, seed))


def from_least(sizes: Mapping[str, int], trace: Trace) -> dict[str, int]:
    """The same sizes, counted from the least that the trace is about instead of from 1."""
    least = dict(trace.least)
    return {n: k + least.get(n, 1) - 1 for n, k in sizes.items()}


def _at_stated(claim: Claim, gradient: Gradient, trace: Trace, stated: Mapping[str, int], seed: int) -> str | None:
    """What differs at the sizes that are stated; None where nothing does, or none are."""
    if not stated:
        return None
    answer = _at(claim, gradient, trace, {n: 2 + k for k, n in enumerate(claim.sizes)} | dict(stated), seed)
    text = "the forward has no value" if answer is None else answer
    return f"{text} (sizes {_text(stated)})" if text else None


def _text(sizes: Mapping[str, int]) -> str:
    return ", ".join(f"{n} = {k}" for n, k in sizes.items())


def _unequal(claim: Claim) -> Iterator[dict[str, int]]:
    """Shapes with unequal sizes: one above every literal of the code, small ones in several orders."""
    names = claim.sizes
    if not names:
        yield {}
        return
    top = max([1, *(n for n in literals(claim) if n < 12)])
    count = len(names)
    yield {n: top + 1 + (k * 2) % 7 for k, n in enumerate(names)}
    yield {n: 2 + k for k, n in enumerate(names)}
    yield {n: 1 + count - k for k, n in enumerate(names)}
    yield {n: (5, 2, 4, 3)[k % 4] for k, n in enumerate(names)}
    yield {n: (2, 5, 3, 4)[k % 4] for k, n in enumerate(names)}
    yield {n: top + 7 - (k * 2) % 7 for k, n in enumerate(names)}


def _with_ones(claim: Claim) -> Iterator[dict[str, int]]:
    """Each size 1 in turn, the others 3: where the forward loses its value, the verdict says so."""
    for one in claim.sizes:
        yield {n: 1 if n == one else 3 for n in claim.sizes}


def _along(claim: Claim, loops: Sequence[str]) -> Iterator[dict[str, int]]:
    """Each size that the code loops over 1, 2, 3 and 7: a first, a second, a last step, and many."""
    for one, length in itertools.product(loops, (1, 2, 3, 7)):
        yield {n: length if n == one else 2 + k for k, n in enumerate(claim.sizes)}


def _at(claim: Claim, gradient: Gradient, trace: Trace, sizes: Mapping[str, int], seed: int) -> str | None:
    """ "" where all agrees, a problem, or None where the forward has no value at any point tried."""
    for attempt in range(limits.SPOT_POINTS):
        style = ("rational", "positive", "unit")[attempt % 3]
        point = draw_point(claim, dict(sizes), style, f"{seed}/{attempt}")
        if point is None:
            continue
        values = {n: np.asarray(v) if v.dtype != object else v.astype(float) for n, v in point.values.items()}
        with warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("ignore")
            answer = _compare(claim, gradient, trace, dict(sizes), values, random.Random(f"{seed}/{attempt}"))
        if answer is not None:
            return answer
    return None


def _run(
    claim: Claim, gradient: Gradient, values: Mapping[str, Array], cotangents: tuple[Array, ...] | None, name: str
) -> tuple[tuple[Array, ...], Array | None]:
    """Outputs and gradient of the unmodified code, from fresh copies."""
    fresh = {n: v.copy() if v.ndim else v[()] for n, v in values.items()}
    forward = claim.run_forward(fresh)
    outputs = tuple(np.array(o, dtype=float) for o in forward.outputs)
    if cotangents is None:
        return outputs, None
    again = {n: v.copy() if v.ndim else v[()] for n, v in values.items()}
    given = tuple(c.copy() if c.ndim else c[()] for c in cotangents)
    claimed = claim.run_backward(gradient, given, forward, again)[name]
    return outputs, np.array(claimed, dtype=float)


def _rounded_away(
    claim: Claim,
    gradient: Gradient,
    values: Mapping[str, Array],
    cotangents: tuple[Array, ...],
    name: str,
    found: tuple[tuple[Array, ...], Array | None],
) -> bool:
    """Whether NumPy's longer floats give other numbers: then float64 shows nothing at this point."""
    longer = {n: v.astype(np.longdouble) if v.dtype == float else v for n, v in values.items()}
    try:
        outputs, claimed = _run(claim, gradient, longer, tuple(c.astype(np.longdouble) for c in cotangents), name)
    except Exception:  # of the user's code, on numbers that it was not written for
        return False
    return not all(map(agree, (*found[0], found[1]), (*outputs, claimed)))


def _compare(
    claim: Claim,
    gradient: Gradient,
    trace: Trace,
    sizes: dict[str, int],
    values: Mapping[str, Array],
    rng: random.Random,
) -> str | None:
    try:
        outputs, _ = _run(claim, gradient, values, None, trace.name)
    except np.linalg.LinAlgError:
        return None
    if not all(np.isfinite(o).all() for o in outputs):
        return None
    cotangents = tuple(_draw(rng, o.shape) for o in outputs)
    if not claim.takes_cotangent(outputs):
        cotangents = (np.asarray(1.0),)
    first = _run(claim, gradient, values, cotangents, trace.name)
    second = _run(claim, gradient, values, cotangents, trace.name)
    if not _same(first, second):
        return "the same inputs gave different answers in two runs"
    if first[1] is None or not np.isfinite(first[1]).all():
        return None
    try:
        tensors = with_states(trace.families, sizes, tensors_of(claim, sizes, values, cotangents, trace), Evaluator)
        problem = _problem(trace, sizes, tensors, (outputs, first[1]), rng)
    except (np.linalg.LinAlgError, Ambiguous):
        return None  # a matrix that the code need not invert is singular here, or all digits are lost: others decide
    return None if problem and _rounded_away(claim, gradient, values, cotangents, trace.name, first) else problem


def _problem(
    trace: Trace,
    sizes: dict[str, int],
    tensors: dict[str, Array],
    numbers: tuple[tuple[Array, ...], Array],
    rng: random.Random,
) -> str:
    """The first difference between what the code computed and the typed expression; "" where there is none."""
    pairs = [(*pair, "forward") for pair in zip(trace.outputs, trace.forward_values, numbers[0], strict=True)]
    pairs.append((trace.gradient, trace.gradient_value, numbers[1], "gradient"))
    tolerance = NARROW_TOLERANCE if trace.narrow else TOLERANCE
    problems = (_differs(*pair, sizes, tensors, rng, tolerance) for pair in pairs)
    return next(filter(None, problems), "")


def _differs(
    array: SymArray,
    term: Any,
    number: Array,
    what: str,
    sizes: dict[str, int],
    tensors: dict[str, Array],
    rng: random.Random,
    tolerance: float,
) -> str:
    shape = tuple(int(_size(a, sizes)) for a in array.axes)
    if number.shape != shape:
        return f"the {what} has shape {number.shape} in NumPy and {shape} as a typed expression"
    weights = _draw(rng, number.shape)
    here = {**tensors, "anything": packed(weights, array.axes, sizes)}
    expected = float((weights * number).sum())
    near = tolerance * (float(np.abs(weights * number).sum()) + 1e-2)
    if abs(Evaluator(sizes, here).number(term) - expected) <= near < math.inf:
        return ""
    if abs(_sharply(term, sizes, here) - expected) <= near < math.inf:
        return ""
    return f"the {what} computes other numbers in NumPy than as a typed expression"


def _sharply(term: Any, sizes: dict[str, int], tensors: dict[str, Array]) -> float:
    """The value of a typed expression in 60 digits, where float64 is too coarse for it, as for ``log(1 + erf(-6))``.

    NaN where that takes long, or has no meaning there. Raises Ambiguous where 60 digits are too few, too.
    """
    if math.prod(sizes.values()) > limits.SHARP_ENTRIES:
        return math.nan
    exactly = np.frompyfunc(Fraction, 1, 1)
    held = {n: np.asarray(exactly(a), dtype=object) if a.dtype.kind == "f" else a for n, a in tensors.items()}
    try:
        found: Any = ExactEvaluator(sizes, held).value(term).array[()]
        return float(found) if found.sharp(TOLERANCE) else math.nan
    except (Undefined, Unsupported):
        return math.nan


def _draw(rng: random.Random, shape: Sequence[int]) -> Array:
    return np.array([rng.uniform(0.5, 2) * rng.choice([-1, 1]) for _ in range(math.prod(shape))]).reshape(tuple(shape))


def _same(first: tuple[tuple[Array, ...], Array | None], second: tuple[tuple[Array, ...], Array | None]) -> bool:
    arrays = [(*outputs, gradient) for outputs, gradient in (first, second)]
    return all(
        np.shape(a) == np.shape(b) and np.array_equal(np.asarray(a), np.asarray(b), equal_nan=True)
        for a, b in zip(*arrays, strict=True)
    )


def tensors_of(
    claim: Claim, sizes: dict[str, int], values: Mapping[str, Array], cotangents: tuple[Array, ...], trace: Trace
) -> dict[str, Array]:
    """The inputs and the cotangents as the tensors that a typed expression speaks of."""
    tensors = {i.name: packed(values[i.name], input_axes(i), sizes) for i in claim.inputs}
    for i in claim.inputs:
        if i.has("diagonal"):
            tensors[f"diag {i.name}"] = np.diagonal(values[i.name], axis1=-2, axis2=-1)
    for name, c, o in zip(claim.cotangents(len(cotangents)), cotangents, trace.outputs, strict=True):
        tensors[name] = packed(c, o.axes, sizes)
    return tensors


def _size(axis: ax.Axis, sizes: Mapping[str, int]) -> int:
    match axis:
        case ax.Named():
            return sizes[axis.sort]
        case ax.Lit():
            return axis.n
        case ax.Short():
            return sizes[axis.sort] - axis.by
        case ax.Prod():
            return math.prod(_size(p, sizes) for p in axis.parts)
        case ax.Blocks():
            return sum(_size(p, sizes) for p in axis.parts)


def packed(array: Array, axes: Sequence[ax.Axis], sizes: Mapping[str, int]) -> Array:
    """An array with one axis for each part of its index: merged axes split, blocks padded to the largest."""
    result = np.asarray(array)
    at = 0
    for axis in axes:
        result = _unpack(result, at, axis, sizes)
        at += _width(axis)
    return result


def _width(axis: ax.Axis) -> int:
    if isinstance(axis, ax.Prod):
        return sum(map(_width, axis.parts))
    return 1 + max(map(_width, axis.parts)) if isinstance(axis, ax.Blocks) else 1


def _unpack(array: Array, at: int, axis: ax.Axis, sizes: Mapping[str, int]) -> Array:
    if isinstance(axis, ax.Prod):
        parts = [_size(p, sizes) for p in axis.parts]
        return array.reshape((*array.shape[:at], *parts, *array.shape[at + 1 :]))
    if isinstance(axis, ax.Short):  # indexed by positions on the named axis
        return np.pad(array, [(0, axis.by if k == at else 0) for k in range(array.ndim)])
    if not isinstance(axis, ax.Blocks):
        return array
    lengths = [_size(p, sizes) for p in axis.parts]
    pieces = np.split(array, np.cumsum(lengths)[:-1], axis=at)
    pads = [[(0, 0)] * at + [(0, max(lengths) - n)] + [(0, 0)] * (array.ndim - at - 1) for n in lengths]
    return np.stack([np.pad(p, w) for p, w in zip(pieces, pads, strict=True)], axis=at)


def size_notes(without: Sequence[Mapping[str, int]], found: Sequence[Mapping[str, int]] = ()) -> tuple[str, ...]:
    """The sizes that are left out, in words: ``n < m`` where that tells them from those ``found``, else each."""
    names = without[0] if without else {}
    for a, b in itertools.permutations(names, 2):
        if all(s[a] < s[b] for s in without) and not any(s[a] < s[b] for s in found):
            return (f"{a} < {b}",)
    ones = [", ".join(f"{n} = {k}" for n, k in sizes.items() if k == 1) for sizes in without]
    return tuple(dict.fromkeys(text or _text(sizes) for text, sizes in zip(ones, without, strict=True)))
