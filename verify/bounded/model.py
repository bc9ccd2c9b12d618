"""Models of z3 as points: does the code itself bear a countermodel out?"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any, Final

import numpy as np

from strategies.structures import of_all
from verify.bounded.goals import Labels, Traced
from verify.claims.claim import Claim, Input
from verify.errors import GradproofError
from verify.kernel import Countermodel
from verify.numbers.real import asked
from verify.testing import exact
from verify.testing import floats as falsify_float
from verify.testing import search as falsify
from verify.testing.points import Point, Sizes, draw_point
from verify.testing.search import Refutation

Entry = tuple[str, tuple[int, ...]]
Values = Mapping[Entry, Fraction]


NEAR: Final = 1e-20  # algebraic numbers are rounded to 40 digits: what is nearer to 0 may be 0
SHOWN: Final = 12  # entries of a model in a message


def replayed(claim: Claim, traced: Traced, sizes: Sizes, answer: Countermodel, seed: int) -> Refutation | bool:
    """What the code says at a countermodel: a refutation, where exact arithmetic and plain NumPy confirm it there;
    True where exact arithmetic denies it; False where it does neither.
    """
    point = point_of(claim, sizes, traced.labels, answer.values, "small", f"{seed}/countermodel")
    if point is None:
        return False
    return falsify.refute_at(claim, traced.name, point) or _denied(claim, traced.name, point, bool(answer.approximate))


def _denied(claim: Claim, name: str, point: Point, rounded: bool) -> bool:
    """Whether the two sides are equal at the point: a function is not what the model takes it to be (exp(0) = 2).

    The same holds at the algebraic point that was ``rounded`` to this one, if the code asks for no sign that may be
    another there: around it both sides are analytic.
    """
    before, asked.heard = asked.heard, []
    try:
        found = exact.judge(claim, point, [name]).findings[name]
        edge = rounded and any(0 < abs(float(p)) < NEAR for p in asked.heard if p.defined)
    except (GradproofError, ArithmeticError):
        return False
    finally:
        asked.heard = before
    return found.what == "ok" and not found.rounded and not edge


def described(answer: Countermodel) -> str:
    """The entries of a countermodel, for a reader."""
    entries = [f"{_entry(*data)} = {_value(answer, data)}" for data in sorted(answer.values)]
    return ", ".join(entries[:SHOWN]) + (", ..." if len(entries) > SHOWN else "")


def _entry(name: str, place: tuple[int, ...]) -> str:
    return f"{name}[{', '.join(map(str, place))}]" if place else name


def _value(answer: Countermodel, data: Entry) -> str:
    value = answer.values[data]
    return f"{float(value):.12g}..." if data in answer.approximate else str(value)


def point_of(claim: Claim, sizes: Sizes, labels: Labels, values: Values, style: str, seed: str) -> Point | None:
    """The point with these labels and these values of entries, ``G``'s among them; all others are drawn.

    None where an input's kinds have no array at these sizes, or this is none of them.
    """
    drawn = draw_point(claim, dict(sizes), style, seed)
    if drawn is None:
        return None
    found = {i.name: labels.get(i.name, _placed(i, drawn.values[i.name], values)) for i in claim.inputs}
    if any(i.kinds and not of_all([k.name for k in i.kinds]).holds(found[i.name]) for i in claim.inputs):
        return None  # rounded, or with entries that the model does not speak of
    point = Point(dict(sizes), found, style, (), seed)
    try:
        shapes = falsify_float.output_shapes(claim, point)
    except Exception:  # of the user's code: whoever runs it at this point sees to it
        return point
    point = point.with_cotangents(shapes)
    names = claim.cotangents(len(shapes))
    cotangents = tuple(_entries(n, c, values) for n, c in zip(names, point.cotangents, strict=True))
    return Point(dict(sizes), found, style, cotangents, seed)


def _placed(given: Input, drawn: Any, values: Values) -> Any:
    return _entries(given.name, drawn, values, same=given.has("symmetric", "positive_definite"))


def _entries(name: str, drawn: Any, values: Values, same: bool = False) -> Any:
    """An array with some entries as they are given; ``same``: an entry and its mirror image are one."""
    found = np.array(drawn, copy=True)
    for i in np.ndindex(*found.shape):
        place = (*i[:-2], *sorted(i[-2:])) if same else i
        if (name, place) in values:
            found[i] = values[name, place]
    return found
