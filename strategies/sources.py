"""Where the choices of a generator come from: Hypothesis, which shrinks them, or a seed, which repeats them.

A generator of structured arrays is written once, on a `Source`; nothing here needs Hypothesis.
"""

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from random import Random
from typing import Final, Protocol, TypeVar

import numpy as np

from strategies.shapes import Array, Shape

T = TypeVar("T")


class Source(Protocol):
    """What generators ask for."""

    def entries(self, count: int, positive: bool = False) -> list[Fraction]:
        """Rational entries in the manner of the source; positive ones on demand."""

    def chosen(self, options: Sequence[T], count: int) -> list[T]:
        """Independent choices."""

    def distinct(self, options: Sequence[T], count: int) -> list[T]:
        """Choices that are pairwise different."""

    def order(self, count: int) -> list[int]:
        """A permutation of range(count)."""


def _nonzero(rng: Random, top: int) -> int:
    return rng.choice([-1, 1]) * rng.randint(1, top)


Draw = Callable[[Random], Fraction]
# how a seeded source draws entries; "kinks" has zeros and ties on purpose
STYLES: Final[Mapping[str, Draw]] = {
    "small": lambda rng: Fraction(_nonzero(rng, 4)),
    "generic": lambda rng: Fraction(_nonzero(rng, 10**6), rng.randint(97, 997)),
    "moderate": lambda rng: Fraction(_nonzero(rng, 1000), rng.randint(97, 997)),
    "rational": lambda rng: Fraction(_nonzero(rng, 24), rng.randint(5, 12)),
    "positive": lambda rng: Fraction(rng.randint(1, 6)),
    "unit": lambda rng: Fraction(rng.randint(1, 12), 13),
    "halves": lambda rng: Fraction(_nonzero(rng, 7), 2),
    "kinks": lambda rng: Fraction(rng.choice([0, 0, 1, -1])),
    "ties": lambda rng: Fraction(1),
    "zero": lambda rng: Fraction(0),
    "large": lambda rng: Fraction(_nonzero(rng, 40)),
}


OFF: Final = tuple(Fraction(n) for n in ("1/3", "1/2", "7/8", "99/100", "101/100", "9/8", "2", "3"))  # times a constant


def around(constant: Fraction) -> Draw:
    """Entries at the scale of a constant, on both sides of it, and beside it by up to 1."""
    return lambda rng: (
        rng.choice((-1, 1, 1))
        * (constant * rng.choice(OFF) if rng.random() < 0.7 else constant + Fraction(_nonzero(rng, 8), 8))
    )


def at(constant: Fraction) -> Draw:
    """The constant, its negative, 0 and halves."""
    return lambda rng: rng.choice((constant, constant, -constant, Fraction(0), Fraction(_nonzero(rng, 7), 2)))


class SeededSource:
    """Choices of a `random.Random`: one seed gives the same arrays in every process."""

    def __init__(self, rng: Random, draw: Draw) -> None:
        self.rng, self.draw = rng, draw

    def entries(self, count: int, positive: bool = False) -> list[Fraction]:
        """Entries in the source's style; positive ones are their absolute values, and 1 for 0."""
        found = [self.draw(self.rng) for _ in range(count)]
        return [abs(x) or Fraction(1) for x in found] if positive else found

    def chosen(self, options: Sequence[T], count: int) -> list[T]:
        """Independent choices."""
        return [self.rng.choice(options) for _ in range(count)]

    def distinct(self, options: Sequence[T], count: int) -> list[T]:
        """Choices that are pairwise different."""
        return self.rng.sample(options, count)

    def order(self, count: int) -> list[int]:
        """A permutation of range(count)."""
        return self.rng.sample(range(count), count)


def fill(rng: Random, shape: Shape, draw: Draw) -> Array:
    """An object array of independent draws, one after the other."""
    made = np.ndarray(shape, dtype=object)
    for i in np.ndindex(*shape):
        made[i] = draw(rng)
    return made
