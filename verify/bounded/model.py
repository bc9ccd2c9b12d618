"""Models of z3 as points: does the code itself bear a countermodel out?"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import numpy as np

from verify.bounded.goals import Labels, Traced
from verify.claims.claim import Claim, Input
from verify.kernel import Countermodel
from verify.testing import floats as falsify_float
from verify.testing import search as falsify
from verify.testing.points import Point, Sizes, draw_point
from verify.testing.search import Refutation

Entry = tuple[str, tuple[int, ...]]
Values = Mapping[Entry, Fraction]


def replayed(claim: Claim, traced: Traced, sizes: Sizes, answer: Countermodel, seed: int) -> Refutation | None:
    """The countermodel as a refutation, where exact arithmetic and plain NumPy confirm it at its point; else None."""
    point = point_of(claim, sizes, traced.labels, answer.values, "small", f"{seed}/countermodel")
    return None if point is None else falsify.refute_at(claim, traced.name, point)


def point_of(claim: Claim, sizes: Sizes, labels: Labels, values: Values, style: str, seed: str) -> Point | None:
    """The point with these labels and these values of entries, ``G``'s among them; all others are drawn.

    None where an input's kind has no array at these sizes.
    """
    drawn = draw_point(claim, dict(sizes), style, seed)
    if drawn is None:
        return None
    found = {i.name: labels.get(i.name, _placed(i, drawn.values[i.name], values)) for i in claim.inputs}
    point = Point(dict(sizes), found, style, (), seed)
    try:
        shapes = falsify_float.output_shapes(claim, point)
    except Exception:  # of the user's code: whoever runs it at this point sees to it
        return point
    point = point.with_cotangents(shapes)
    names = ["G"] if len(shapes) == 1 else [f"G{k}" for k in range(len(shapes))]
    cotangents = tuple(_entries(n, c, values) for n, c in zip(names, point.cotangents, strict=True))
    return Point(dict(sizes), found, style, cotangents, seed)


def _placed(given: Input, drawn: Any, values: Values) -> Any:
    kind = given.kind.name if given.kind else ""
    return _entries(given.name, drawn, values, same=kind in ("symmetric", "positive_definite"))


def _entries(name: str, drawn: Any, values: Values, same: bool = False) -> Any:
    """An array with some entries as they are given; ``same``: an entry and its mirror image are one."""
    found = np.array(drawn, copy=True)
    for i in np.ndindex(*found.shape):
        place = (*i[:-2], *sorted(i[-2:])) if same else i
        if (name, place) in values:
            found[i] = values[name, place]
    return found
