"""Whether the traced run was a run of this code: float64, through NumPy's own arrays, agrees with the exact numbers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

import numpy as np

from verify.claims.claim import Claim
from verify.codes import Code
from verify.concrete.array import lift, raw
from verify.concrete.create import tracing
from verify.numbers.real import Infinity
from verify.testing import floats as falsify_float
from verify.testing.exact import Exact
from verify.testing.points import GENERIC, Point
from verify.tracing.session import exact

DIFFERS: Final = {
    Code.CODE_DIFFERS: "the code computes something else for NumPy's own arrays than for traced numbers "
    "(it asks for types, dtypes or values); its float64 result is not what was checked",
    Code.ROUNDED_AWAY: "at every point tried float64 overflows or cancels, so that what was checked could not be "
    "compared with what NumPy computes",
    Code.INFINITE_CONSTANT: "the constant inf, which one too large for float64 is, too (1e309), is not a real number; "
    "use a large finite one",
}


class Raised(Exception):
    """The backward raised for NumPy's arrays at a point where the traced one did not."""

    def __init__(self, point: Point, error: Exception) -> None:
        super().__init__(str(error))
        self.point, self.error = point, error


def fault(claim: Claim, name: str, shapes: Sequence[Iterable[Exact]]) -> Code | None:
    """``code-differs``, ``rounded-away`` or None, from the exact results at each of a few shapes. Raises Raised.

    Where nothing can be compared since an infinity came out, that is ``infinite-constant``.
    """
    every = list(map(list, shapes))
    answers = [_agrees(claim, name, results) for results in every]
    if False in answers:
        return Code.CODE_DIFFERS
    if "rounded" not in answers or True in answers:
        return None
    infinite = any(_infinite(r, name) for results in every for r in results)
    return Code.INFINITE_CONSTANT if infinite else Code.ROUNDED_AWAY


def _agrees(claim: Claim, name: str, results: Iterable[Exact]) -> bool | str | None:
    """Whether float64 agrees at the first point where it can; "rounded" where rounding spoils all, None of none.

    Code that asks for float64 looks like rounding, and agrees where its answers are 0: agreement counts only at points
    without zeros.
    """
    answer = None
    for result in results:
        claimed = (result.claimed or {}).get(name)
        if claimed is None or result.findings[name].what != "ok" or not _finite(result.outputs):
            continue
        ran = falsify_float.run(claim, result.point)
        if name in ran.errors:
            raise Raised(result.point, ran.errors[name])
        every = [*zip(ran.outputs, result.outputs, strict=False), (ran.gradients[name], claimed)]
        if all(falsify_float.agree(f, values(e), result.tolerance) for f, e in every):
            if result.point.style in GENERIC:
                return True
        elif any(_blurred(e, result.tolerance) for _, e in every):
            answer = "rounded"
        elif not result.jumps and not falsify_float.rounded_away(claim, result.point, name, ran):
            return False
        else:
            answer = "rounded"
    return answer


def _infinite(result: Exact, name: str) -> bool:
    """Whether an exact run made an infinity of its constants."""
    claimed = (result.claimed or {}).get(name)
    with tracing(exact()):
        entries = [e for a in (*result.outputs, claimed) if a is not None for e in lift(a).flat]
    return any(isinstance(e.value, Infinity) for e in entries)


def _finite(outputs: Iterable[Any]) -> bool:
    return all(e.value.defined for o in outputs for e in raw(o).flat)


def _blurred(traced: Any, tolerance: float) -> bool:
    """Whether 60 digits are too few for an entry, as for ``1 + erf(-12)``: then it is ours that is not known."""
    with tracing(exact()):
        entries = lift(traced)
    return any(not e.value.sharp(tolerance) for e in entries.flat)


def values(traced: Any) -> Any:
    """A traced array, number or list as float64."""
    with tracing(exact()):
        entries = lift(traced)
    made = np.zeros(entries.shape)
    for i in np.ndindex(*entries.shape):
        made[i] = float(entries[i].value)
    return made
