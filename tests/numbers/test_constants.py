"""A float constant means the simplest rational that rounds to it."""

import math
from fractions import Fraction as F

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.errors import Unsupported
from verify.numbers import real
from verify.numbers.constants import inexact, irrational, rational, simplest, terminates


@given(st.fractions(min_value=-1000, max_value=1000, max_denominator=10_000))
def test_simple_rationals_are_recognised(x):
    assert rational(x.numerator / x.denominator) == x
    assert not inexact(rational(x.numerator / x.denominator))


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_the_rational_rounds_to_the_float(x):
    found = rational(x)
    assert found.numerator / found.denominator == x


@given(
    st.fractions(min_value=F(1, 50), max_value=9, max_denominator=60),
    st.fractions(min_value=F(1, 60), max_value=1, max_denominator=60),
)
def test_simplest_has_the_least_denominator(low, width):
    high = low + width
    found = simplest(low, high)
    assert low < found < high
    least = next(q for q in range(1, 10_000) if math.floor(low * q) + 1 < high * q)
    assert found.denominator == least


@pytest.mark.parametrize("value", [math.pi, math.sqrt(2), math.e, math.sqrt(2 / math.pi), 1 / math.sqrt(3)])
def test_irrational_constants_are_inexact(value):
    assert inexact(rational(value))


@pytest.mark.parametrize("value", [0.1, 1e-5, 1e-8, 0.044715, 1.702, 1e-12, 2 / 3, 0.999, 1e10])
def test_written_constants_are_exact(value):
    assert not inexact(rational(value))


@pytest.mark.parametrize("value", [math.inf, -math.inf, math.nan])
def test_infinities_are_refused(value):
    with pytest.raises(Unsupported):
        rational(value)


IRRATIONAL = {
    "pi": math.pi,
    "1/180*pi": math.pi / 180,
    "180/pi": 180 / math.pi,
    "-pi": -math.pi,
    "log(2)": math.log(2),
    "3*log(2)": math.log(8),
    "1/log(2)": 1 / math.log(2),
    "10/log(10)": 10 / math.log(10),
    "sqrt(2)": math.sqrt(2),
    "-sqrt(3/4)": -math.sqrt(3) / 2,
    "sqrt(2*pi)": math.sqrt(2 * math.pi),
    "sqrt(pi)": math.sqrt(math.pi),
    "sqrt(2/pi)": math.sqrt(2 / math.pi),
    "sqrt(1/(2*pi))": 1 / math.sqrt(2 * math.pi),
}


@pytest.mark.parametrize("text", IRRATIONAL)
def test_multiples_of_pi_and_of_logarithms_and_roots_are_read_as_such(text):
    found = irrational(IRRATIONAL[text])
    assert str(found) == text
    assert math.isclose(float(found.within(real.lift)), IRRATIONAL[text], rel_tol=1e-15)


@pytest.mark.parametrize(
    "value",
    [
        3.14159265,
        3.141592653589,
        math.pi * (1 + 1e-14),
        0.6931472,
        1.41421356,
        math.sqrt(2) * (1 + 1e-14),
        math.e,
        0.79788456,
        1e-300,
    ],
)
def test_other_numbers_are_not(value):
    assert irrational(value) is None


@given(st.floats(-1e6, 1e6))
def test_drawn_numbers_are_not(x):
    assert irrational(x) is None


def test_a_constant_is_told_where_it_is_not_read_as_it_is_written():
    computed = irrational(1 - 0.9)
    assert computed is not None and computed.rational == F(1, 10) and str(computed) == "1/10"
    assert irrational(math.sqrt(2 / math.pi)).rational is None
    assert terminates(rational(1e-5)) and not terminates(rational(1 / 3))
