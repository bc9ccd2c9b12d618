"""The value of a side at one point."""

from fractions import Fraction

import numpy as np
import pytest

from verify.certificates.certificate import Factor, Product
from verify.certificates.evaluation import Point, approximate


def chain(length: int) -> Product:
    """The trace-like sum over a product of matrices, from its first row to its last column."""
    factors = tuple(Factor("A", (k, k + 1)) for k in range(length))
    return Product(Fraction(1), ("n",) * (length + 1), factors)


def test_a_product_of_more_indices_than_numpy_sums_over_has_no_value_here():
    at = Point({"n": 2}, {"A": np.eye(2)}, {"A": ("n", "n")})
    assert approximate((chain(51),), at) == 2
    with pytest.raises(ValueError, match="53 indices"):
        approximate((chain(52),), at)


def test_a_power_is_one_operand_however_many_factors_it_has():
    """The plan of NumPy's einsum is cubic in its operands: x**200 took a minute."""
    power = Product(Fraction(3), ("n",), (Factor("x", (0,)),) * 400 + (Factor("y", (0,)),))
    at = Point({"n": 2}, {"x": np.array([-1, 1]), "y": np.array([5, 7.0])}, {"x": ("n",), "y": ("n",)})
    assert approximate((power,), at) == 36
