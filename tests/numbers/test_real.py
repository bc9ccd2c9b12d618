"""Exact reals: rational while they can be, enclosing intervals where not, undefined values that spread."""

from fractions import Fraction as F

import mpmath
import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify import limits
from verify.errors import Ambiguous, Undefined
from verify.numbers.real import Real, undefined

rationals = st.fractions(min_value=-50, max_value=50, max_denominator=40)
positive = st.fractions(min_value=F(1, 40), max_value=50, max_denominator=40)

REFERENCE = {
    "exp": mpmath.exp,
    "log": mpmath.log,
    "tanh": mpmath.tanh,
    "sin": mpmath.sin,
    "cos": mpmath.cos,
    "arctan": mpmath.atan,
    "erf": mpmath.erf,
}


def encloses(number: Real, value) -> bool:
    if number.exact is not None:
        return mpmath.mpf(F(number.exact).numerator) / F(number.exact).denominator == value
    low, high = (mpmath.mp.make_mpf(end) for end in number.box)
    return low <= value <= high and high - low <= abs(value) * mpmath.mpf(10) ** -50


@given(rationals, rationals)
def test_rational_arithmetic_is_exact(x, y):
    assert (Real(x) + Real(y)).exact == x + y
    assert (Real(x) - Real(y)).exact == x - y
    assert (Real(x) * Real(y)).exact == x * y
    if y:
        assert (Real(x) / Real(y)).exact == x / y


@pytest.mark.parametrize("name", sorted(REFERENCE))
@given(x=positive)
def test_functions_enclose_the_value(name, x):
    with mpmath.workdps(80):
        value = REFERENCE[name](mpmath.mpf(x.numerator) / x.denominator)
        if not (name == "log" and abs(value) < 1e-3):
            assert encloses(Real(x).function(name), value)


@given(x=positive, exponent=st.sampled_from([F(1, 2), F(-1, 2), F(3, 2), F(1, 3), F(-5, 3), F(-2), F(5)]))
def test_powers_enclose_the_value(x, exponent):
    found = Real(x).power(exponent)
    with mpmath.workdps(80):
        value = mpmath.power(
            mpmath.mpf(x.numerator) / x.denominator, mpmath.mpf(exponent.numerator) / exponent.denominator
        )
        if found.exact is not None:
            assert (
                abs(mpmath.mpf(F(found.exact).numerator) / F(found.exact).denominator - value)
                < mpmath.mpf(10) ** -70 * value
            )
        else:
            assert encloses(found, value)


@given(positive)
def test_square_roots_of_squares_are_rational(x):
    assert Real(x * x).power(F(1, 2)).exact == x


@given(positive)
def test_an_interval_minus_itself_is_not_decided(x):
    root = Real(x * 7).power(F(1, 2)) * Real(x).function("exp")
    with pytest.raises(Ambiguous):
        (root - root).sign()


@pytest.mark.parametrize(
    "make",
    [
        lambda: Real(0).power(F(-1)),
        lambda: Real(0).function("log"),
        lambda: Real(-1).function("log"),
        lambda: Real(-2).power(F(1, 2)),
        lambda: Real(1) / Real(0),
        lambda: 0 * (Real(1) / 0),
        lambda: undefined("why") + 1,
    ],
)
def test_undefined_spreads_and_cannot_be_compared(make):
    assert not make().defined
    with pytest.raises(Undefined):
        make().positive()


def test_the_branch_that_is_not_taken_does_not_decide():
    assert Real(1).select(5, Real(1) / Real(0)).exact == 5
    assert Real(0).select(Real(1) / Real(0), 7).exact == 7


def test_rationals_stop_growing():
    x = Real(F(3, 7))
    for _ in range(30):
        x = x * x
    assert x.box is not None
    y = Real(F(3, 7)).power(F(100 * limits.EXACT_BITS))
    assert y.box is not None and y.positive().exact == 1


def test_a_root_of_huge_degree_takes_no_time():
    near = Real(F(3)).power(F(10**18 + 1, 10**18))
    assert (near - 3).positive().exact == 1
    assert (near - F(31, 10)).positive().exact == 0


@pytest.mark.parametrize("value", [F(10) ** 400, -(F(10) ** 400), F(10) ** 400 / 3])
def test_beyond_the_floats_is_infinite_and_no_difference_is_seen_there(value):
    assert float(Real(value)) == float("inf" if value > 0 else "-inf")
    assert not abs(float(Real(value)) - float(Real(value))) <= float("inf")
