"""What expressions are worth at a few points: a guess whether two are the same, which a proof confirms or refuses."""

from __future__ import annotations

import ast
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any, Final, Literal

import numpy as np

from verify.claims.claim import Claim
from verify.explain.derivation.stages import Stage
from verify.testing import floats, points

Values = dict[str, Any]
Worth = tuple[np.ndarray[Any, Any], ...]  # one array a point
Draw = Callable[[random.Random], Fraction]
SIZES: Final = ((3, 4, 5, 2), (4, 2, 3, 5))  # that the names take in turn
ROUNDING: Final = 1e-9  # of numbers about 1
LARGE: Final = 800  # beyond what exp stands


@dataclass(frozen=True)
class Samples:
    """Inputs, intermediates, cotangents and outputs by name, at ``points``; ``namespace`` is what the code sees,
    ``cotangent`` the name of that of the output.

    What overflows on its way to a value has none where ``overflow`` says so.
    """

    namespace: Mapping[str, Any]
    points: tuple[Values, ...]
    cotangent: str
    overflow: Literal["ignore", "raise"] = "ignore"

    def worth(self, node: ast.expr) -> Worth | None:
        """The values of an expression; None where it has none at some point, or one that is no finite number."""
        code = compile(ast.fix_missing_locations(ast.Expression(node)), "<derived>", "eval")
        found = []
        for point in self.points:
            try:
                with np.errstate(**_errors(self.overflow)):
                    value = np.asarray(eval(code, {**self.namespace, **point}))
            except Exception:  # the user's functions, or shapes that do not fit
                return None
            if value.dtype.kind not in "biuf" or not np.isfinite(value).all():
                return None
            found.append(value)
        return tuple(found)

    def known(self, name: str, node: ast.expr) -> Samples | None:
        """The samples with one more name; None where it has no value."""
        worth = self.worth(node)
        if worth is None:
            return None
        more = ({**point, name: value} for point, value in zip(self.points, worth, strict=True))
        return replace(self, points=tuple(more))


def _errors(overflow: Literal["ignore", "raise"]) -> dict[str, Any]:
    """What NumPy does where numbers grow too large; one that becomes too small is 0."""
    return dict.fromkeys(("over", "divide", "invalid"), overflow)


def keys(worth: Worth) -> tuple[Any, Any]:
    """Two keys, one of which two equal values have in common, whatever rounding did to them."""
    kinds = tuple((w.shape, "b" if w.dtype.kind == "b" else "f") for w in worth)
    weights = (np.cos(1.0 + np.arange(w.size)) @ w.ravel().astype(float) for w in worth)
    total = sum(float(s) * (1 + k) for k, s in enumerate(weights))
    place = total * 1e7 / (1 + abs(total))
    return (kinds, 0, round(place)), (kinds, 1, round(place + 0.5))


def vanishes(worth: Worth | None) -> bool:
    """Whether values are 0 but for rounding."""
    return worth is not None and all(np.allclose(w, 0, atol=ROUNDING) for w in worth)


def equal(a: Worth, b: Worth) -> bool:
    """Whether values are the same but for rounding; numbers are no truth values."""
    kinds = all(x.shape == y.shape and (x.dtype == bool) == (y.dtype == bool) for x, y in zip(a, b, strict=True))
    return kinds and all(np.allclose(x, y, rtol=1e-7, atol=ROUNDING) for x, y in zip(a, b, strict=True))


def samples(
    claim: Claim, stages: Sequence[Stage], namespace: Mapping[str, Any], seed: int, scale: int = 1
) -> Samples | None:
    """Samples with every intermediate, the cotangent and ``out``; None where the forward has no values.

    With a ``scale`` above 1 the real inputs are as large, and nothing overflows.
    """
    overflow: Literal["ignore", "raise"] = "ignore" if scale == 1 else "raise"
    for draw in (_real, _positive, _unit):  # log(x) and log(1 - x) have values at few points, and nobody may say so
        with np.errstate(**_errors(overflow)):
            made = [_sample(claim, stages, sizes, seed + n, scale, draw) for n, sizes in enumerate(SIZES)]
        found = tuple(m for m in made if m is not None)
        if found:
            return Samples(namespace, found, claim.cotangent, overflow)
    return None


def _sample(
    claim: Claim, stages: Sequence[Stage], sizes: Sequence[int], seed: int, scale: int, draw: Draw
) -> Values | None:
    named = {name: sizes[k % len(sizes)] for k, name in enumerate(claim.sizes)}
    try:
        point = points.draw_point(claim, named, "rational", f"{seed}/derived", draw)
        if point is None:
            return None
        point = point.with_cotangents(floats.output_shapes(claim, point))
        values = {i.name: _array(point.values[i.name], 1 if i.kinds else scale) for i in claim.inputs}
        return values | _computed(claim, stages, values, [_array(c, 1) for c in point.cotangents])
    except Exception:  # the user's forward does not run there
        return None


def _real(rng: random.Random) -> Fraction:
    return Fraction(rng.randrange(-2000, 2000), 1013)


def _positive(rng: random.Random) -> Fraction:
    return Fraction(rng.randrange(1, 2000), 1013)


def _unit(rng: random.Random) -> Fraction:
    return Fraction(rng.randrange(1, 1000), 1013)


def _array(value: Any, scale: int) -> Any:
    array = np.asarray(value)
    return array if array.dtype.kind in "iu" else array.astype(float) * scale


def _computed(claim: Claim, stages: Sequence[Stage], values: Values, cotangents: Sequence[Any]) -> Values:
    """The intermediates, the cotangents and the outputs."""
    forward = claim.run_forward(dict(values))
    known = dict(values)
    for stage in stages[:-1]:
        known[stage.name] = stage.claim.run_forward({i.name: known[i.name] for i in stage.claim.inputs}).outputs[0]
    outputs = {"out": tuple(forward.outputs) if forward.is_tuple else forward.outputs[0]}
    if claim.style != "function" or "out" in known:
        outputs = {}
    given = {claim.cotangent: tuple(cotangents) if forward.is_tuple else cotangents[0]}
    if not all(np.isfinite(np.asarray(v, float)).all() for v in (*known.values(), *forward.outputs)):
        raise ValueError("no finite value")
    return {**known, **outputs, **given}
