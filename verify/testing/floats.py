"""The unmodified code in float64: what a user would see. It decides whose fault an exception is, whether the code
repeats, and whether the traced run was a run of this code at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from verify.claims.claim import Claim, Forward
from verify.claims.results import WrongResult
from verify.codes import Code
from verify.errors import BadInput, Unsupported
from verify.testing.points import Point, Values

TOLERANCE: Final = 1e-6
NARROW_TOLERANCE: Final = 1e-2  # the same, of code that computes in float32 or float16
GROSS: Final = 1e-3  # a central difference without exact numbers behind it refutes only beyond this


# exceptions that say nothing of a gradient: of input, memory, files, and of what is ours to support (another library's)
MACHINES: Final = (EOFError, MemoryError, OSError, Unsupported)


@dataclass(frozen=True)
class Floats:
    """One float64 run: the outputs, and the claimed gradient by input name, or the exception that it raised."""

    outputs: tuple[Any, ...]
    gradients: Mapping[str, Any]
    errors: Mapping[str, Exception]


@contextmanager
def quiet() -> Iterator[None]:
    """No warnings for NaN and infinities: they are what is looked for."""
    with np.errstate(all="ignore"):
        yield


def floats(values: Values, dtype: Any = np.float64) -> Any:
    """Fractions as float64; a scalar is a NumPy scalar, which nobody can write to."""
    number = float if dtype is np.float64 else dtype  # the same numbers, and Python's own are made faster
    made = [number(v.numerator) / number(v.denominator) for v in np.asarray(values, dtype=object).flat]
    return np.array(made, dtype).reshape(np.shape(values)) if np.shape(values) else dtype(made[0])


def inputs(claim: Claim, point: Point, dtype: Any = np.float64) -> dict[str, Any]:
    """Fresh float64 inputs."""
    given = {i.name: (point.values[i.name], i.differentiable) for i in claim.inputs}
    return {name: floats(values, dtype) if real else _integers(values) for name, (values, real) in given.items()}


def _integers(values: Values) -> Any:
    return values.copy() if values.shape else np.int64(values)


def forward(claim: Claim, point: Point) -> Forward:
    """The forward alone, with the user's exceptions as they are."""
    with quiet():
        return claim.run_forward(inputs(claim, point))


def run(claim: Claim, point: Point, dtype: Any = np.float64) -> Floats:
    """Forward and gradients, each on fresh copies. The forward's exceptions are raised as they are."""
    gradients: dict[str, Any] = {}
    errors: dict[str, Exception] = {}
    with quiet():
        outputs = claim.run_forward(inputs(claim, point, dtype)).outputs
        free = claim.takes_cotangent(outputs)
        for gradient in claim.gradients:
            again = claim.run_forward(inputs(claim, point, dtype))
            cotangents = tuple(floats(c, dtype) for c in point.cotangents) if free else (dtype(1),)
            try:
                gradients.update(claim.run_backward(gradient, cotangents, again, inputs(claim, point, dtype)))
            except WrongResult as error:
                errors.update(dict.fromkeys(gradient.names, error))
            except BadInput:
                raise
            except Exception as error:
                errors.update(dict.fromkeys(gradient.names, error))
    return Floats(outputs, gradients, errors)


def shape_of(value: Any) -> tuple[int, ...] | None:
    """The shape that NumPy sees; None where it makes no array of the value, or there is none."""
    if value is None:
        return None
    try:
        found: tuple[int, ...] = np.shape(value)
    except ValueError:
        return None
    return found


def output_shapes(claim: Claim, point: Point) -> list[tuple[int, ...]]:
    """The shapes of the forward's outputs. Raises BadInput where one is no array."""
    outputs = forward(claim, point).outputs
    for output in outputs:
        if np.asarray(output).dtype.kind not in "biufc":
            raise BadInput(
                f"{claim.name} must return an array of real numbers, not {type(output).__name__}",
                file=claim.file,
                line=claim.line,
                code=Code.FORWARD_RESULT,
            )
    return [np.shape(o) for o in outputs]


def same(left: Floats, right: Floats) -> bool:
    """Whether two runs gave the same: bit for bit, NaN included."""
    return (
        len(left.outputs) == len(right.outputs)
        and all(map(_identical, left.outputs, right.outputs))
        and left.gradients.keys() == right.gradients.keys()
        and all(_identical(v, right.gradients[k]) for k, v in left.gradients.items())
    )


def _identical(x: Any, y: Any) -> bool:
    return bool(np.array_equal(_numeric(x), _numeric(y), equal_nan=True))


def _numeric(x: Any) -> Any:
    try:
        return np.asarray(x, dtype=float)
    except (TypeError, ValueError):
        return np.asarray(np.nan)


def agree(values: Any, exact: Any, tolerance: float = TOLERANCE) -> bool:
    """Whether a float64 array is the rounding of an exact one, within a part of the largest entry."""
    floats_, exact = _numeric(values), _numeric(exact)
    if floats_.shape != exact.shape:
        return False
    scale = max(1.0, float(np.max(np.abs(exact[np.isfinite(exact)]), initial=0.0)))
    with quiet():  # infinity minus infinity, which is near to nothing
        return bool(np.all(np.isfinite(floats_) & (np.abs(floats_ - exact) <= tolerance * scale)))


def rounded_away(claim: Claim, point: Point, name: str, ran: Floats) -> bool:
    """Whether rounding alone spoils a float64 run: it overflowed, or NumPy's longer floats give other numbers.

    Where there are no longer floats, or the code does not run on them, rounding is not blamed.
    """
    found = [*ran.outputs, ran.gradients[name]]
    if not all(np.isfinite(_numeric(f)).all() for f in found):
        return True
    try:
        longer = run(claim, point, np.longdouble)
        return not all(map(agree, found, [*longer.outputs, longer.gradients[name]]))
    except Exception:  # of the user's code, on numbers that it was not written for
        return False
