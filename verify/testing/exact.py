"""One claim at one point, in exact arithmetic: the adjoint identity by dual numbers, and what else a claim promises."""

from __future__ import annotations

import inspect
import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

import numpy as np

from verify.claims.claim import Claim, Forward, Gradient
from verify.claims.results import WrongResult
from verify.claims.shapes import concrete as concrete_shape
from verify.concrete.array import Array, blank, lift, raw, wrap
from verify.concrete.create import tracing
from verify.errors import Ambiguous, BadInput, Undefined, Unsupported
from verify.numbers.real import Real, as_float, asked
from verify.testing.conditions import array, hold
from verify.testing.constants.rounding import Rounded, Written, explaining
from verify.testing.constants.written import decimals
from verify.testing.floats import NARROW_TOLERANCE, TOLERANCE
from verify.testing.points import Point, Values
from verify.tracing.dtypes import Narrow
from verify.tracing.session import Session, exact
from verify.users import is_users


@dataclass(frozen=True)
class Finding:
    """What one point says of one gradient.

    ``what`` is ``ok``; ``shape``, ``value``, ``undefined`` (against the claim); ``skip`` (the point says nothing);
    ``raises`` (the user's backward raised; whether that is its fault is for the float run to say); or ``unsupported``.
    """

    what: str
    message: str = ""
    entry: tuple[int, ...] | None = None
    claimed: str | None = None
    true: str | None = None
    mutated: bool = False
    error: Exception | None = None
    rounded: Rounded | None = None  # of what is ``ok``: a difference that the rounding of constants explains

    @property
    def against(self) -> bool:
        """Whether the claim is wrong here."""
        return self.what in ("shape", "value", "undefined")


@dataclass
class Exact:
    """The findings at one point, by input name, and what the run met."""

    point: Point
    findings: dict[str, Finding]
    session: Session
    outputs: tuple[Any, ...] = ()
    claimed: dict[str, Any] | None = None
    may_kink: bool = True  # False where the forward decided nothing by the sign of what may be 0
    narrow: bool = False  # the code casts to float32 or float16
    jumps: bool = False  # a step function was taken where it jumps: a rounding error decides what NumPy computes

    @property
    def tolerance(self) -> float:
        """How far what NumPy computes may be from the exact numbers."""
        return NARROW_TOLERANCE if self.narrow else TOLERANCE


def namespaces(claim: Claim) -> list[dict[str, Any]]:
    """The global names of the claim's functions, where NumPy's creation functions may be bound."""
    functions = map(inspect.unwrap, claim.functions)
    return [f.__globals__ for f in functions if hasattr(f, "__globals__") and is_users(f.__code__.co_filename)]


def judge(claim: Claim, point: Point, names: Iterable[str] | None = None) -> Exact:
    """Try the claim at a point; every exception of the user's code becomes a finding.

    The forward's own exceptions are raised as they are: Unsupported, Undefined, Ambiguous, or the user's.
    """
    wanted = [g for g in claim.gradients if names is None or set(g.names) & set(names)]
    session = exact()
    if not hold(claim, point.values):
        outside = Finding("skip", "the point is not one of the claim's: a condition does not hold")
        return Exact(point, {n: outside for g in wanted for n in g.names}, session, claimed={}, may_kink=False)
    with tracing(session, *namespaces(claim)):
        before, casts, jumps = asked.ties, Narrow.casts, asked.jumps
        outputs = plain_outputs(claim.run_forward(arrays(claim, point)))
        may_kink = asked.ties > before
        point = point.with_cotangents([np.shape(raw(o)) for o in outputs])
        if not claim.takes_cotangent(outputs):
            ones = tuple(basis((), ()) for _ in outputs)  # a scalar forward: G is 1
            point = replace(point, cotangents=ones)
        result = Exact(point, {}, session, outputs, {}, may_kink)
        if not all(e.value.defined for o in outputs for e in raw(o).flat):
            result.findings = {n: Finding("skip", "the forward has no value here") for g in wanted for n in g.names}
            return result
        for gradient in wanted:
            _judge_gradient(claim, gradient, point, result, names)
        result.narrow, result.jumps = Narrow.casts > casts, asked.jumps > jumps
    return result


def arrays(claim: Claim, point: Point, directions: Mapping[str, Values] | None = None) -> dict[str, Any]:
    """Fresh traced inputs; those with a direction carry it as tangent. Integer inputs are plain."""
    made: dict[str, Any] = {}
    for given in claim.inputs:
        values = point.values[given.name]
        if not given.differentiable:
            made[given.name] = values.copy()
            continue
        made[given.name] = array(values, (directions or {}).get(given.name))
    return made


def plain_outputs(forward: Forward) -> tuple[Array, ...]:
    return tuple(o if isinstance(o, Array) else wrap(lift(o)) for o in forward.outputs)


def _judge_gradient(claim: Claim, gradient: Gradient, point: Point, result: Exact, names: Iterable[str] | None) -> None:
    wanted = [n for n in gradient.names if names is None or n in set(names)]
    try:
        claimed, mutated = _claimed(claim, gradient, point)
    except (Undefined, Ambiguous) as error:
        found = Finding("undefined" if isinstance(error, Undefined) else "skip", error.message, error=error)
    except Unsupported as error:
        found = Finding("unsupported", error.message, error=error)
    except WrongResult as error:
        found = Finding("shape", error.message, claimed=error.claimed, true=error.true, error=error)
    except BadInput:
        raise
    except Exception as error:
        found = Finding("raises", _message(error), error=error)
    else:
        assert result.claimed is not None
        result.claimed.update(claimed)
        result.findings.update(_compare(claim, {n: claimed[n] for n in wanted}, point, result, mutated))
        return
    result.findings.update(dict.fromkeys(wanted, found))


def _message(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"


def _claimed(claim: Claim, gradient: Gradient, point: Point) -> tuple[dict[str, Any], bool]:
    """The claimed gradients on fresh copies, and whether the gradient function wrote to its arguments."""
    forward = claim.run_forward(arrays(claim, point))
    values = arrays(claim, point)
    cotangents = tuple(array(c) for c in point.cotangents)
    watched = [a for a in (*values.values(), *cotangents, *forward.outputs) if isinstance(a, np.ndarray)]
    before = [_fingerprint(a) for a in watched]
    found = claim.run_backward(gradient, cotangents, forward, values)
    return found, before != [_fingerprint(a) for a in watched]


def _fingerprint(a: np.ndarray) -> list[Any]:
    plain = a.view(np.ndarray)
    return [id(e) for e in plain.flat] if plain.dtype == object else plain.tolist()


def _compare(claim: Claim, claimed: dict[str, Any], point: Point, result: Exact, mutated: bool) -> dict[str, Finding]:
    """A finding a name: first what shows without a derivative, then the adjoint identity, of all the others at once."""
    found: dict[str, Finding] = {}
    values: dict[str, Any] = {}
    for name, answer in claimed.items():
        try:
            values[name] = _array_or_finding(claim, name, answer, point, mutated)
        except Unsupported as error:
            values[name] = Finding("unsupported", error.message, error=error)
        if isinstance(values[name], Finding):
            found[name] = values.pop(name)
    if len(values) > 1 and _all_hold(claim, values, point):
        return found | dict.fromkeys(values, Finding("ok", mutated=mutated))
    for name, array_ in values.items():
        try:
            found[name] = _identity(claim, name, array_, point, mutated)
        except Unsupported as error:
            found[name] = Finding("unsupported", error.message, error=error)
    return found


def _array_or_finding(claim: Claim, name: str, claimed: Any, point: Point, mutated: bool) -> Any:
    """The claimed gradient as an array of its input's shape, each entry with a value; else what is wrong."""
    expected = concrete_shape(claim.input(name).shape, point.sizes)
    if claimed is None:
        return Finding("shape", "the gradient function returned None", claimed="None", true=str(expected))
    try:
        values = lift(claimed)
    except ValueError:  # as NumPy refuses to make one array of it
        text = f"the gradient of {name} is no array: its parts have different shapes"
        return Finding("shape", text, claimed="parts of different shapes", true=str(expected))
    if values.shape != expected:
        text = f"the gradient has shape {values.shape}, but {name} has shape {expected}"
        return Finding("shape", text, claimed=str(values.shape), true=str(expected), mutated=mutated)
    undefined = next((i for i in np.ndindex(*expected) if not values[i].value.defined), None)
    if undefined is not None:
        why = values[undefined].value.why
        true = derivative(claim, name, undefined, point)
        if true is None or not true.defined:
            return Finding("skip", "the forward has no derivative here")
        return Finding("undefined", f"the backward has no value: {why}", undefined, "nan", show(true), mutated)
    return values


def _all_hold(claim: Claim, values: dict[str, Any], point: Point) -> bool:
    """The adjoint identity of several inputs in one run: errors would have to cancel in random directions."""
    drawn = {name: _directed(name, array_, point) for name, array_ in values.items()}
    try:
        left = adjoint(claim, point, {name: direction for name, (direction, _) in drawn.items()})
    except Unsupported:  # for one of them, perhaps: each is asked on its own
        return False
    right = sum((slope for _, slope in drawn.values()), Real(0))
    return left is not None and left.defined and not differ(left, right)


def _directed(name: str, values: Any, point: Point) -> tuple[Values, Real]:
    """A random direction, and the slope that the claimed gradient says it has."""
    rng = random.Random(f"{point.seed}/direction/{name}")
    direction = blank(values.shape)
    for i in np.ndindex(*values.shape):
        direction[i] = Fraction(rng.choice([-1, 1]) * rng.randint(1, 99))
    return direction, _along(values, direction)


def _along(values: Any, direction: Values) -> Real:
    return sum((values[i].value * direction[i] for i in np.ndindex(*values.shape)), Real(0))


def _identity(claim: Claim, name: str, values: Any, point: Point, mutated: bool) -> Finding:
    """The adjoint identity in one random direction; where it fails, the first entry that differs."""
    direction, right = _directed(name, values, point)
    left = adjoint(claim, point, {name: direction})
    if left is None or not left.defined:
        return Finding("skip", "the forward has no derivative here")
    if not differ(left, right):
        return Finding("ok", mutated=mutated)
    constants = _explaining(claim, name, direction, point)
    if constants:
        size = max(1.0, sum(abs(float(values[i].value * direction[i])) for i in np.ndindex(*values.shape)))
        return Finding("ok", mutated=mutated, rounded=Rounded(abs(float(left - right)) / size, constants))
    for i in np.ndindex(*values.shape):
        true = derivative(claim, name, i, point)
        if true is None or not true.defined:
            return Finding("skip", "the forward has no derivative here")
        if differ(true, values[i].value) and not _explaining(claim, name, basis(values.shape, i), point):
            text = "the claimed entry differs from the derivative"
            return Finding("value", text, i, show(values[i].value), show(true), mutated)
    return Finding("skip", "no entry differs beyond the stated bounds")


def _explaining(claim: Claim, name: str, direction: Values, point: Point) -> tuple[float, ...]:
    """The constants whose rounding explains that the two sides differ along a direction."""
    gradient = next(g for g in claim.gradients if name in g.names)

    def left() -> Real | None:
        return adjoint(claim, point, {name: direction})

    def gap() -> Real | None:
        slope = left()
        try:
            claimed = lift(_claimed(claim, gradient, point)[0][name])
        except (Undefined, Ambiguous):
            return None
        return None if slope is None else slope - _along(claimed, direction)

    return explaining(left, gap, lambda: Written(decimals([claim.function]), decimals([gradient.function])))


def differ(left: Real, right: Real) -> bool:
    """Whether two numbers differ for sure, beyond their intervals."""
    difference = left - right
    return difference.defined and not difference.may_be_zero()


def adjoint(claim: Claim, point: Point, directions: Mapping[str, Values]) -> Real | None:
    """sum(G * J[V]) by dual numbers; None where the forward has no derivative or 60 digits do not decide."""
    try:
        forward = claim.run_forward(arrays(claim, point, directions))
        total = Real(0)
        for output, cotangent in zip(plain_outputs(forward), point.cotangents, strict=True):
            entries = raw(output)
            for i in np.ndindex(*entries.shape):
                if entries[i].tangent is not None:
                    total = total + entries[i].tangent * cotangent[i]
        return total
    except (Undefined, Ambiguous):
        return None


def derivative(claim: Claim, name: str, entry: tuple[int, ...], point: Point) -> Real | None:
    """The true gradient's entry: the adjoint identity in a basis direction."""
    return adjoint(claim, point, {name: basis(point.values[name].shape, entry)})


def basis(shape: Sequence[int], entry: tuple[int, ...]) -> Values:
    """1 at the entry, else 0."""
    made = np.ndarray(tuple(shape), dtype=object)
    made[...] = Fraction(0)
    made[entry] = Fraction(1)
    return made


def show(number: Real) -> str:
    """A number for a reader: rationals exactly, else 12 digits."""
    return str(number.exact) if number.exact is not None else f"{float(number):.12g}"


def in_general(claim: Claim, point: Point, rng: random.Random) -> Point:
    """The point with random tangents, where a claim is along some: one that is 0 hides that there is no derivative."""
    drawn = {n: random_like(point.values[n], rng) for n in claim.along}
    return replace(point, values={**point.values, **drawn}) if drawn else point


def random_like(values: Values, rng: random.Random) -> Values:
    """Random rationals, none 0, in the shape of ``values``."""
    made = np.ndarray(np.shape(values), dtype=object)
    for i in np.ndindex(*made.shape):
        made[i] = Fraction(rng.choice([-1, 1]) * rng.randint(3, 17), rng.randint(1, 5))
    return made


def number(text: str) -> float:
    """The float of what `show` wrote."""
    return as_float(Fraction(text)) if "/" in text else float(text)
