"""Two sides that agree up to the rounding of a written constant: an answer that says so, with the difference."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from tests.explain.test_repair import formula
from tests.testing.test_two_sides import stated
from verify.testing.search import Refutation, falsify

GELU = "0.5 * x * (1 + tanh({c} * (x + 0.044715 * x**3)))"
BACK = "x=G * (0.5 * (1 + tanh({u})) + 0.5 * x * (1 - tanh({u})**2) * {c} * (1 + 3 * 0.044715 * x**2))"


def gelu(forward: str, backward: str) -> tuple[str, str | None, str]:
    u = f"{backward} * (x + 0.044715 * x**3)"
    verdict = formula(GELU.format(c=forward), ["x=n"], BACK.format(c=backward, u=u))
    return verdict.status, verdict.scope, verdict.reason.message if verdict.reason else ""


@pytest.mark.parametrize("constant", ["0.797885", "sqrt(2 / pi)"])
def test_one_constant_on_both_sides_is_proved(constant: str) -> None:
    assert gelu(constant, constant)[:2] == ("proved", "all-shapes")


def test_six_digits_beside_all_of_them_are_told() -> None:
    status, _, message = gelu("0.797885", "sqrt(2 / pi)")
    assert status == "unknown" and "0.797885" in message and "e-06 of their size" in message


def scaled(forward: str, backward: str) -> tuple[str, str]:
    verdict = formula(f"x * {forward}", ["x=n"], f"x=G * {backward}")
    return verdict.status, verdict.reason.message if verdict.reason else ""


@pytest.mark.parametrize(
    ("exact", "written"),
    [("pi", "3.1416"), ("1 / log(2)", "1.442695"), ("1 / log(2)", "1.4427"), ("1 / 3", "0.3333"), ("sqrt(2)", "1.414")],
)
def test_a_decimal_stands_for_what_rounds_to_it(exact: str, written: str) -> None:
    for status, message in (scaled(exact, written), scaled(written, exact)):
        assert status == "unknown" and f"constants ({written})" in message


@pytest.mark.parametrize(
    ("exact", "written"),
    [
        ("pi", "3.1415"),  # more than half a unit in the last place from it
        ("pi", "3.14"),  # too few digits to be a rounding of anything
        ("1 / log(2)", "1.45"),
        ("1 / log(2)", "1.442696"),
        ("sqrt(2 / pi)", "0.8"),
        ("0.044715", "0.044716"),  # the same number of digits: neither is a rounding of the other
        ("0.5", "0.5000001"),
    ],
)
def test_a_wrong_decimal_is_refuted(exact: str, written: str) -> None:
    assert [scaled(exact, written)[0], scaled(written, exact)[0]] == ["refuted", "refuted"]


SELU, ALPHA = 1.0507009873554805, 1.6732632423543772


def selu(x: Any) -> Any:
    return SELU * np.where(x > 0, x, ALPHA * (np.exp(x) - 1))


def test_the_digits_of_a_product_of_constants_are_those_of_its_factors() -> None:
    def short(G: Any, x: Any) -> Any:
        return G * np.where(x > 0, 1.0507, 1.0507 * 1.67326 * np.exp(x))

    def wrong(G: Any, x: Any) -> Any:
        return G * np.where(x > 0, 1.0507, 1.0507 * 1.6735 * np.exp(x))

    assert not isinstance(falsify(stated(selu, short).__claim__)["x"], Refutation)  # type: ignore[attr-defined]
    reason = falsify(stated(selu, short).__claim__)["x"].reason  # type: ignore[attr-defined, union-attr]
    assert reason is not None and "1.0507, 1.67326" in reason.message
    assert isinstance(falsify(stated(selu, wrong).__claim__)["x"], Refutation)  # type: ignore[attr-defined]
