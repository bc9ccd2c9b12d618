"""Points for goals: do the hypotheses of a goal hold anywhere, and does a countermodel of z3 refute the code itself?"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any, Final

import numpy as np

from verify.bounded.goals import Traced
from verify.claims.claim import Claim
from verify.errors import Ambiguous, Undefined
from verify.kernel import Countermodel, has_model
from verify.kernel.models import evaluate
from verify.terms.term import Term
from verify.testing import floats as falsify_float
from verify.testing import points
from verify.testing import search as falsify
from verify.testing.points import Point, Sizes
from verify.testing.search import Refutation

RLIMIT: Final = 3_000_000  # solver units for one question: about a second or two of one core


def inhabited_at(claim: Claim, hypotheses: tuple[Term, ...], sizes: Sizes, seed: int) -> bool | None:
    """Whether the hypotheses can hold: at a point that is tried in exact arithmetic, else z3 is asked."""
    if not hypotheses:
        return True
    for style in ("rational", "positive", "unit", "small"):
        for k in range(3):
            point = points.draw_point(claim, sizes, style, f"{seed}/model/{k}")
            if point is not None and _holds(hypotheses, point):
                return True
    return has_model(hypotheses, RLIMIT)


def _holds(hypotheses: Sequence[Term], point: Point) -> bool:
    values = _Values(point)
    try:
        return all(evaluate(h, values).exact == 1 for h in hypotheses)
    except (Ambiguous, Undefined):
        return False


class _Values(dict[Any, Any]):
    """The value of every entry at a point; entries that are no input (G, a free maximum) are 7/5, 12/5, ..."""

    def __init__(self, point: Point) -> None:
        super().__init__()
        self.point = point

    def __missing__(self, key: tuple[str, tuple[int, ...]]) -> Any:
        name, place = key
        value = self.point.values[name][place] if name in self.point.values else Fraction(7 + 5 * len(self), 5)
        self[key] = value
        return value


def replayed(claim: Claim, traced: Traced, sizes: Sizes, answer: Countermodel, seed: int) -> Refutation | None:
    """The countermodel as a refutation, where exact arithmetic and plain NumPy confirm it at its point; else None."""
    drawn = points.draw_point(claim, sizes, "small", f"{seed}/countermodel")
    if drawn is None:
        return None
    values = {}
    for given in claim.inputs:
        array = drawn.values[given.name].copy()
        if not given.differentiable:
            values[given.name] = traced.labels[given.name]
            continue
        kind = given.kind.name if given.kind else ""
        for i in np.ndindex(*array.shape):
            place = (*i[:-2], *sorted(i[-2:])) if kind in ("symmetric", "positive_definite") else i
            array[i] = answer.values.get((given.name, place), array[i])
        values[given.name] = array
    cotangents = _model_cotangents(claim, Point(dict(sizes), values, "small", (), "countermodel"), answer)
    point = Point(dict(sizes), values, "small", cotangents, f"{seed}/countermodel")
    return falsify.refute_at(claim, traced.name, point)


def _model_cotangents(claim: Claim, point: Point, answer: Countermodel) -> tuple[Any, ...]:
    try:
        output_shapes = falsify_float.output_shapes(claim, point)
    except Exception:
        return ()
    found = []
    for k, shape in enumerate(output_shapes):
        made = np.ndarray(shape, dtype=object)
        for i in np.ndindex(*shape):
            name = "G" if len(output_shapes) == 1 else f"G{k}"
            made[i] = answer.values.get((name, i), Fraction(1))
        found.append(made)
    return tuple(found)
