"""Whether two sides differ by no more than the rounding of the constants that are written in the code explains.

A decimal of four digits or more may be a rounding of the number that was meant, as 1.442695 is of 1/ln 2: it stands
for every number within half a unit in its last place, the same one wherever it is written. A difference is explained
if moving the constants of one side so far moves it by as much as it is: those that the backward alone has, or those of
the forward. A float that was computed may be off by more than its last digit, on either side. What is explained is
neither refuted nor ever proved.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Final

from verify.numbers.constants import inexact
from verify.numbers.real import Real
from verify.tracing.session import current

DIGITS: Final = range(
    4, 16
)  # 0.8 is no rounding of the root of 2/pi, and 3.14 none of pi; a float with more was computed, or is written in full
COMPUTED: Final = Fraction(1, 10**6)  # of a computed float: differences of nearly equal floats magnify its rounding
DRAWS: Final = 3  # of signs for the computed floats, which may be many
SLACK: Final = Fraction(51, 50)  # the difference is not quite linear in the constants

Gap = Callable[[], Real | None]  # a difference at one point, None where it has no value
Shifts = Mapping[Fraction, Fraction]


@dataclass(frozen=True)
class Rounded:
    """A difference, as a part of the larger of two sides (or of 1), and the constants whose rounding explains it."""

    difference: float
    constants: tuple[float, ...]

    def with_more(self, other: Rounded | None) -> Rounded:
        """The larger of two differences, and the constants of both."""
        if other is None:
            return self
        return Rounded(max(self.difference, other.difference), tuple(sorted({*self.constants, *other.constants})))


@dataclass(frozen=True)
class Written:
    """The floats in the source of the forward, and in that of the backward."""

    forward: frozenset[float]
    backward: frozenset[float]


def rounded(value: float) -> Fraction | None:
    """Half a unit in the last place that a decimal is written with; None where it has too few digits, or too many."""
    _, digits, exponent = Decimal(repr(value)).normalize().as_tuple()
    return Fraction(10) ** int(exponent) / 2 if len(digits) in DIGITS else None


def explaining(left: Gap, gap: Gap, read: Callable[[], Written]) -> tuple[float, ...]:
    """The constants whose rounding explains ``gap()``; none where it is not explained.

    ``left`` is the part of it that the forward alone computes. Both have run in this session, for a direction that
    moves every entry: where that met no constant that may be rounded, there is none.
    """
    session = current()
    if not any(map(_may_be_rounded, session.constants)):
        return ()
    with session.collecting() as of_forward:
        left()
    with session.collecting() as of_both:
        here = gap()
    if here is None or not any(_may_be_rounded(c) for c in of_both):
        return ()
    own, written = of_both - of_forward, read()
    groups = ((own, written.backward - written.forward), (of_forward, written.forward))
    found = [constants for group in groups if (constants := _explained(gap, here, of_both, *group))]
    return min(found, key=lambda constants: len({*constants} - written.forward - written.backward), default=())


def _may_be_rounded(c: Fraction) -> bool:
    return rounded(float(c)) is not None or _is_computed(c)


def _is_computed(c: Fraction) -> bool:
    return c in current().narrow or (rounded(float(c)) is None and inexact(c))


def _explained(
    gap: Gap, here: Real, every: Iterable[Fraction], group: Iterable[Fraction], decimals: frozenset[float]
) -> tuple[float, ...]:
    """The constants of a group, and the computed ones of both sides, if moving them moves the difference as far.

    Those that stand in the source come first, of these those that move it most.
    """
    group, wanted = set(group), abs(float(here)) / float(SLACK)
    steps_in = {d: r / Fraction(d) for d in decimals if (r := rounded(d))}
    inside = sum(steps_in.values(), Fraction(0))  # of what was computed of these
    computed = {c: c * (COMPUTED + (inside if c in group else 0)) for c in every if _is_computed(c)}
    alone = [{c: step} for c in sorted(group - computed.keys()) if (step := rounded(float(c)))]
    moved = [(_reach(gap, here, steps), steps) for steps in (*alone, computed)]
    moved.sort(key=lambda m: (m[1] is computed, abs(float(min(m[1], default=0))) not in decimals, -m[0]))
    reach, found = 0.0, set[float]()
    for far, steps in moved:
        reach += far
        if far:
            found |= set(steps_in) if steps is computed and steps_in else set(map(float, steps))
        if found and reach >= wanted:
            return tuple(sorted(found))
    return ()


def _reach(gap: Gap, here: Real, steps: Shifts) -> float:
    """How far several constants move a difference together, at the best of a few draws of their signs."""
    rng = random.Random("signs")
    draws = range(DRAWS if len(steps) > 1 else len(steps))
    drawn = ({c: rng.choice((-1, 1)) * step for c, step in sorted(steps.items())} for _ in draws)
    return max((_moved(gap, here, shifts) for shifts in drawn), default=0.0)


def _moved(gap: Gap, here: Real, shifts: Shifts) -> float:
    with current().shifted(shifts):
        there = gap()
    return 0.0 if there is None or not there.defined else abs(float(there - here))
