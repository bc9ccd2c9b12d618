"""Two sides that agree up to the rounding of a written constant: an answer that says so, with the difference."""

from __future__ import annotations

import pytest

from tests.explain.test_repair import formula

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
    assert status == "unknown" and "0.797885" in message and "e-07 of their size" in message
