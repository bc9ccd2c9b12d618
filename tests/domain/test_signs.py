"""Signs that are read off a term: true where the term has a value, and not said of what may be 0 or negative."""

from __future__ import annotations

import pytest

from verify.domain.signs import visibly_positive
from verify.terms.term import Term, const, entry

X, Y = entry("x", ()), entry("y", ())  # of y it is assumed that it is positive


def angle(of: Term) -> Term:
    return of.function("arctan")


@pytest.mark.parametrize(
    "term",
    [
        angle(const(1)),
        4 * angle(const(1)),
        angle(Y),
        angle(X.function("exp")),
        angle(1 + X * X),
        angle(const(1)).power(-1),
    ],
)
def test_a_sign_is_read_off(term: Term) -> None:
    assert visibly_positive(term, frozenset({"y"}))


@pytest.mark.parametrize(
    "term",
    [angle(X), angle(const(-1)), angle(const(0)), angle(X * X), angle(-Y), angle(Y - 1), -angle(Y), angle(X).power(-1)],
)
def test_what_may_be_0_or_negative_has_none(term: Term) -> None:
    assert not visibly_positive(term, frozenset({"y"}))
