"""Intervals contain what they should, stay narrow, and never decide what is open."""

from fractions import Fraction

import mpmath
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from strategies import Interval, InvalidArgument, UndecidedError, intervals

RATIONALS = st.fractions(-50, 50, max_denominator=1000)
NARROW = Fraction(1, 10**60)


@given(RATIONALS, RATIONALS)
def test_arithmetic_contains_the_exact_result(a, b):
    x, y = Interval.of(a), Interval.of(b)
    pairs = [
        (x + y, a + b),
        (x - y, a - b),
        (x * y, a * b),
        (x**3, a**3),
        (x**2, a**2),
        (-x, -a),
        (abs(x), abs(a)),
    ]
    pairs += [(x + b, a + b), (a - y, a - b), (a * y, a * b), (2 - x, 2 - a)]
    if b:
        pairs += [(x / y, a / b), (a / y, a / b), (x / b, a / b)]
    for interval, exact in pairs:
        assert exact in interval and interval.radius < NARROW
        assert interval.lower <= interval.middle <= interval.upper


@given(RATIONALS, st.sampled_from(["exp", "sin", "cos", "tanh", "sqrt", "log"]))
def test_functions_contain_the_value_at_more_digits(a, name):
    a = abs(a) + Fraction(1, 7) if name in ("sqrt", "log") else a
    interval = getattr(Interval.of(a), name)()
    with mpmath.workdps(250):
        true = getattr(mpmath, name)(mpmath.mpf(a.numerator) / a.denominator)
        low, high = (mpmath.mpf(x.numerator) / x.denominator for x in (interval.lower, interval.upper))
        assert low <= true <= high
    assert interval.radius < NARROW * max(1, abs(interval.middle))


@given(RATIONALS, RATIONALS, st.floats(0, 1))
def test_wide_intervals_contain_the_values_inside(a, b, share):
    low, high = min(a, b), max(a, b)
    wide = (Interval.of(low) + Interval.of(high)) / 2 + (Interval.of(high) - Interval.of(low)) / 2 * _unit()
    inside = low + (high - low) * Fraction(share)
    assert low in wide and high in wide and inside in wide
    for name in ("exp", "sin", "cos", "tanh"):
        outer, inner = getattr(wide, name)(), getattr(Interval.of(inside), name)()
        assert outer.lower <= inner.upper and inner.lower <= outer.upper


def _unit():
    """An interval that contains [-1, 1] and little more, by the means of the public class alone."""
    zero = Interval.of(10**200).sin() - Interval.of(10**200).sin()
    return Interval(zero.enclosure * 0 + type(zero.enclosure)([-1, 1]))


def test_order_is_decided_only_where_it_is_certain():
    third = Interval.of(Fraction(1, 3))
    assert third > 0 and third < 1 and not third > 1 and not Interval.of(0) > 0
    for undecided in (
        lambda: third * 3 > 1,
        lambda: third * 3 < 1,
        lambda: 1 / (third * 3 - 1),
        lambda: (third * 3 - 1).sqrt(),
    ):
        with pytest.raises(UndecidedError):
            undecided()


def test_numpy_takes_arrays_of_intervals_through():
    X = intervals(np.array([[1, 2], [3, 4]]))
    assert [x.middle for x in (X @ X).flat] == [7, 10, 15, 22]
    assert np.exp(X).shape == (2, 2) and X.sum().middle == 10
    assert (Interval.of(2) * X)[1, 1].middle == 8


def test_a_float_stands_for_the_rational_that_it_is():
    assert intervals(np.array([0.1]))[0].middle == Fraction(0.1) != Fraction(1, 10)


@pytest.mark.parametrize("x", [float("nan"), float("inf"), 1j, "1"])
def test_what_is_no_finite_real_is_refused(x):
    with pytest.raises(InvalidArgument, match="not a finite real number"):
        Interval.of(x)


def test_logarithm_of_nothing_positive_is_refused():
    with pytest.raises(InvalidArgument, match="not a positive number"):
        Interval.of(-1).log()
