"""The rules of differentiation, against difference quotients in 80 digits; what they stand for, against NumPy and SciPy."""

from fractions import Fraction as F

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import special

from verify.numbers.dual import Dual
from verify.numbers.real import Real
from verify.numbers.rules import FUNCTIONS

STEP = F(1, 10**14)
inside = st.fractions(min_value=F(1, 20), max_value=F(19, 20), max_denominator=40)

BEYOND = {
    "arccosh": F(1),
    **dict.fromkeys(("floor", "ceil", "trunc", "rint"), F(102, 101)),
}  # what is added to an argument, where a function has no value below, or jumps
NAMED = {"trigamma": lambda x: special.polygamma(1, x)}


@pytest.mark.parametrize("name", sorted(FUNCTIONS))
@settings(max_examples=5, deadline=None)
@given(x=inside)
def test_every_function_has_the_value_of_numpy_or_scipy(name, x):
    x += BEYOND.get(name, F(0))
    found = float(Dual(Real(x)).function(name).value)
    expected = NAMED.get(name) or getattr(np, name, None) or getattr(special, name)
    assert found == pytest.approx(expected(float(x)), rel=1e-12)


@pytest.mark.parametrize("name", sorted(FUNCTIONS - {"trigamma"}))  # its derivative is no function here
@settings(max_examples=15, deadline=None)
@given(x=inside)
def test_every_function_has_the_right_derivative(name, x):
    x += BEYOND.get(name, F(0))
    tangent = Dual(Real(x), Real(1)).function(name).tangent or Real(0)
    above, below = (Dual(Real(x + h)).function(name).value for h in (STEP, -STEP))
    quotient = (above - below) / (2 * STEP)
    assert abs(float(tangent - quotient)) <= 1e-12 * max(1.0, abs(float(tangent)))


@settings(max_examples=40, deadline=None)
@given(x=inside, y=inside, q=st.sampled_from([F(-2), F(-1, 2), F(1, 2), F(3), F(5, 3)]))
def test_arithmetic_has_the_right_derivative(x, y, q):
    def f(u, v):
        return (u * v - u / v + 3) * u.power(q) - 2 / (v + 1)

    value = f(Dual(Real(x), Real(2)), Dual(Real(y), Real(-1))).tangent
    above, below = (f(Dual(Real(x + 2 * h)), Dual(Real(y - h))).value for h in (STEP, -STEP))
    quotient = (above - below) / (2 * STEP)
    assert abs(float(value - quotient)) <= 1e-9 * max(1.0, abs(float(value)))


def test_select_takes_the_tangent_of_its_branch():
    x = Dual(Real(3), Real(1))
    assert (x.positive().select(x * x, -x)).tangent.exact == 6
    assert ((-x).positive().select(x * x, 5)).tangent.exact == 0


def test_the_cube_root_of_a_negative_number():
    found = Dual(Real(-8), Real(1)).function("cbrt")
    assert found.value.exact == -2 and found.tangent.exact == F(1, 12)
