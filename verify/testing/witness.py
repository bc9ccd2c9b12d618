"""Witnesses: the smallest point that still refutes, and NumPy code to paste that shows it."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from typing import Any, Final

import numpy as np

from verify import limits
from verify.claims.claim import Claim
from verify.errors import GradproofError
from verify.testing import exact as falsify_exact
from verify.testing import floats as falsify_float
from verify.testing import points
from verify.testing.exact import Finding, basis
from verify.testing.points import Point, Sizes
from verify.testing.snippet import one_entry, snippet
from verify.verdict import Counterexample

WITHOUT_G: Final = "at G = 1 it is right: multiply it by G; or leave G out, as the gradient of a scalar loss may"
Confirm = Callable[[Claim, str, Point, Finding], bool]

STYLES: Final = ("positive", "small", "kinks", "zero")
OFTEN: Final = ("small", "kinks", "small", "small", "rational", "small")  # more draws where sizes are the smallest


def minimise(claim: Claim, name: str, point: Point, finding: Finding, confirm: Confirm) -> tuple[Point, Finding]:
    """The refuting point of the smallest sizes, then with entries as near to 0 and 1 as they go."""
    smaller = next(_smaller(claim, name, point, finding, confirm), None)
    point, finding = smaller or (point, finding)
    if finding.what == "shape":
        return point, finding
    return _simplify(claim, name, point, finding, confirm)


def retry(claim: Claim, name: str, point: Point, what: str, confirm: Confirm) -> tuple[Point, Finding] | None:
    """The point, with cotangents, and its finding, where it refutes in the same way."""
    try:
        point = point.with_cotangents(falsify_float.output_shapes(claim, point))
        result = falsify_exact.judge(claim, point, [name])
    except GradproofError:
        return None
    except Exception:
        # the forward does not run at these sizes: not a smaller witness
        return None
    finding = result.findings.get(name)
    if finding is None:
        return None
    if finding.what == "raises" and what == "shape":
        error = falsify_float.run(claim, point).errors.get(name)
        finding = replace(finding, what="shape", message=f"the backward raises {type(error).__name__}: {error}")
        return (result.point, finding) if error is not None else None
    if finding.what != what or not confirm(claim, name, result.point, finding):
        return None
    return result.point, finding


def _smaller(
    claim: Claim, name: str, point: Point, finding: Finding, confirm: Confirm
) -> Iterator[tuple[Point, Finding]]:
    for k, sizes in enumerate(itertools.islice(_below(point.sizes), limits.SMALLER_SHAPES)):
        for n, style in enumerate(STYLES + (OFTEN if k < limits.SMALLEST_SHAPES else ())):
            candidate = points.draw_point(claim, sizes, style, f"{point.seed}/smaller {n}")
            found = retry(claim, name, candidate, finding.what, confirm) if candidate else None
            if found is not None:
                yield found


def _below(sizes: Any) -> Iterator[Sizes]:
    """All sizes up to the given ones, the smallest total first."""
    names = list(sizes)
    every = itertools.product(*(range(1, min(sizes[n], limits.SMALLER_SIZE) + 1) for n in names))
    for values in sorted(every, key=lambda v: (sum(v), v)):
        yield dict(zip(names, values, strict=True))


def _simplify(claim: Claim, name: str, point: Point, finding: Finding, confirm: Confirm) -> tuple[Point, Finding]:
    """Greedily make entries of G, then of the inputs, 0, 1 or -1 while the point still refutes.

    Of what is no gradient one entry of an output is enough, so that the witness is about an entry of the derivative.
    """
    if claim.derivative != "gradient":
        point, finding = _of_one_entry(claim, name, point, finding, confirm)
    tried = 0
    for where, index in _entries(claim, point):
        current = _get(point, where)[index]
        for simple in (Fraction(0), Fraction(1), Fraction(-1)):
            if tried >= limits.SMALLER_ENTRIES or not _simpler(simple, current):
                break
            tried += 1
            found = retry(claim, name, _changed(point, where, index, simple), finding.what, confirm)
            if found is not None:
                point, finding = found
                break
    return point, finding


def _of_one_entry(claim: Claim, name: str, point: Point, finding: Finding, confirm: Confirm) -> tuple[Point, Finding]:
    """The point with a cotangent that is 1 at one entry, and else 0, where such a point refutes."""
    for k, cotangent in enumerate(point.cotangents):
        for entry in itertools.islice(np.ndindex(*np.shape(cotangent)), limits.SMALLER_ENTRIES):
            alone = tuple(basis(np.shape(c), entry) if n == k else c * 0 for n, c in enumerate(point.cotangents))
            found = retry(claim, name, replace(point, cotangents=alone), finding.what, confirm)
            if found is not None:
                return found
    return point, finding


def _simpler(new: Fraction, old: Fraction) -> bool:
    def weight(x: Fraction) -> tuple[int, int, int]:
        return Fraction(x).denominator, abs(Fraction(x).numerator), int(x < 0)

    return weight(new) < weight(Fraction(old))


Where = str | int  # an input's name, or the number of an output, for its cotangent


def _entries(claim: Claim, point: Point) -> list[tuple[Where, tuple[int, ...]]]:
    free = [i.name for i in claim.inputs if not i.kinds]
    places: list[Where] = [*range(len(point.cotangents)), *free]
    return [(w, i) for w in places for i in np.ndindex(*np.shape(_get(point, w)))]


def _get(point: Point, where: Where) -> Any:
    return point.values[where] if isinstance(where, str) else point.cotangents[where]


def _changed(point: Point, where: Where, index: tuple[int, ...], value: Fraction) -> Point:
    changed = _get(point, where).copy()
    changed[index] = value
    if isinstance(where, str):
        return replace(point, values={**point.values, where: changed})
    cotangents = tuple(changed if k == where else c for k, c in enumerate(point.cotangents))
    return replace(point, cotangents=cotangents)


def counterexample(claim: Claim, name: str, point: Point, finding: Finding) -> Counterexample:
    """The witness as plain data."""
    cotangents = [nested(c) for c in point.cotangents]
    entry, other = finding.entry, claim.derivative != "gradient"
    alone = one_entry(point) if other else None
    if alone is not None and entry is not None:
        entry = (*alone, *entry)
    without = other and (alone is not None or finding.what == "shape")
    return Counterexample(
        sizes=dict(point.sizes),
        inputs={i.name: nested(point.values[i.name]) for i in claim.inputs if not i.is_step},
        G=None if without else cotangents[0] if len(cotangents) == 1 else cotangents,
        entry=entry,
        claimed=finding.claimed,
        true=finding.true,
        snippet=snippet(claim, name, point, finding.entry),
    )


def nested(values: Any) -> Any:
    """Nested lists of ints, and of strings for fractions."""
    if np.ndim(values) == 0:
        whole: Any = values[()] if isinstance(values, np.ndarray) else values
        value = Fraction(whole)
        return int(value) if value.denominator == 1 else str(value)
    return [nested(v) for v in values]


def hints(claim: Claim, name: str, point: Point, finding: Finding) -> tuple[str, ...]:
    """What a student may not see: that the gradient of a scalar loss is right but for G, which it takes and ignores."""
    if finding.what != "value" or [np.shape(c) for c in point.cotangents] != [()] or claim.style != "function":
        return ()
    alone = replace(point, cotangents=(np.array(Fraction(1), dtype=object),))
    try:
        found = falsify_exact.judge(claim, alone, [name]).findings[name]
    except (GradproofError, ArithmeticError):
        return ()
    return (WITHOUT_G,) if found.what == "ok" else ()
