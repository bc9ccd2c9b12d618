"""Arrays of pairwise distinct, nonzero, moderate entries: exact rationals, and float64.

Distinct and nonzero keeps a test away from the kinks of abs, relu, max and sorting, where gradients do not
exist; moderate keeps it away from overflow.
"""

from fractions import Fraction
from functools import lru_cache
from math import floor, log2, prod

import numpy as np
from hypothesis import strategies as st

from strategies.errors import InvalidArgument
from strategies.shapes import Array, Shape, as_object_array, check_shape

_LARGEST_DENOMINATOR = 3


@lru_cache(maxsize=64)
def rational_pool(count: int, positive: bool = False) -> tuple[Fraction, ...]:
    """At least `count` distinct nonzero rationals with small numerators and denominators, simplest first."""
    largest = 4 + count
    found = {
        Fraction(sign * numerator, denominator)
        for denominator in range(1, _LARGEST_DENOMINATOR + 1)
        for numerator in range(1, largest + 1)
        for sign in ((1,) if positive else (1, -1))
    }
    return tuple(sorted(found, key=lambda x: (abs(x.numerator) + 4 * (x.denominator - 1), x < 0, x)))


def distinct_rationals(count: int, positive: bool = False) -> st.SearchStrategy[list[Fraction]]:
    """Lists of `count` distinct nonzero rationals; positive ones on demand."""
    # Twice as many candidates as needed: enough freedom, while entries stay small in small arrays.
    pool = rational_pool(count, positive)[: 2 * count + 16]
    return st.lists(st.sampled_from(pool), unique=True, min_size=count, max_size=count)


def exact_arrays(shape: Shape) -> st.SearchStrategy[Array]:
    """Object arrays of `fractions.Fraction`: distinct, nonzero, with small numerators and denominators.

    Two entries differ by at least 1/6; every entry is at least 1/3 away from 0. Raises InvalidArgument.
    """
    shape = check_shape(shape)
    return distinct_rationals(prod(shape)).map(lambda entries: as_object_array(entries, shape))


def float_arrays(shape: Shape, *, magnitude: float = 4.0) -> st.SearchStrategy[Array]:
    """float64 arrays with entries between -magnitude and magnitude, kept away from 0 and from each other.

    Entries lie near distinct nonzero multiples of a step g, each moved by at most g/4: they differ by at
    least g/2 and stay 3g/4 away from 0, where g is the largest power of two for which
    `(size // 2 + 4) * g <= magnitude`. Raises InvalidArgument.
    """
    shape = check_shape(shape)
    if not 0 < magnitude <= 1e100:
        raise InvalidArgument("magnitude", magnitude, "not a positive moderate number", "choose one such as 4.0")
    count = prod(shape)
    steps = count // 2 + 3
    # The remaining step is room for the shift, so that no entry passes `magnitude`.
    step = 2.0 ** floor(log2(magnitude / (steps + 1)))
    multiples = [sign * k for k in range(1, steps + 1) for sign in (1, -1)]
    places = st.lists(st.sampled_from(multiples), unique=True, min_size=count, max_size=count)
    shifts = st.lists(st.floats(-0.25, 0.25), min_size=count, max_size=count)
    return st.builds(lambda at, shift: ((np.array(at) + shift) * step).reshape(shape), places, shifts)
