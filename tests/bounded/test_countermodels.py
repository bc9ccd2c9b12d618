"""Countermodels of z3: the code confirms them, denies them, or does neither, and then nothing is proved."""

import numpy as np

from tests.bounded.test_bounded import check, stated
from verify.bounded.work import BoundedResult
from verify.codes import Code
from verify.partial_verdict import PartialVerdict
from verify.pipeline import check as verdict_on
from verify.verdict import GradientVerdict, Reason


def wrong_from_the_second_row_on(test):
    def backward(G, x):
        dx = 2 * G
        dx[1:] = dx[1:] + test(x[1:])
        return dx

    return stated(lambda x: 2 * x, backward, "x", x="N M")


def test_a_countermodel_at_an_irrational_point_takes_the_proofs_of_other_shapes_away():
    irrational = wrong_from_the_second_row_on(lambda x: x * x == 2)
    result = check(irrational)["x"]
    assert result.reason.code is Code.COUNTERMODEL_NOT_CONFIRMED and not result.shapes and not result.refutation
    assert "1.41421356237" in result.reason.message
    gradient = verdict_on(irrational).gradients["x"]
    assert gradient.status == "unknown" and "1.41421356237" in gradient.reason.message


def test_a_countermodel_at_a_rational_point_refutes():
    assert check(wrong_from_the_second_row_on(lambda x: x * x == 4))["x"].refutation is not None


def test_a_countermodel_that_exact_arithmetic_denies_is_a_shape_the_less():
    """z3 knows nothing of the cosine of a multiple, so its cosine breaks it; the two sides are equal all the same."""

    def backward(G, x):
        c = np.cos(x)
        return 3 * G * (4 * c * c * c - 3 * c)

    result = check(stated(lambda x: np.sin(3 * x), backward, "x", x="N"))["x"]
    assert result.reason.code is Code.COUNTERMODEL_DENIED and not result.shapes


def test_a_doubt_takes_the_proof_at_every_shape_away_and_a_denied_model_does_not():
    for code, status in ((Code.COUNTERMODEL_NOT_CONFIRMED, "unknown"), (Code.COUNTERMODEL_DENIED, "proved")):
        found = PartialVerdict({"x": GradientVerdict("proved", "all-shapes")})
        found.bounded("f", "x", BoundedResult(reason=Reason(code, "at x = 1.414...")), every=False)
        assert found.gradients["x"].status == status


def test_shapes_where_every_size_is_1_are_no_proof():
    """The forward has a value at n = 1 alone, where a transpose too many does not show."""

    def forward(x):
        if len(x) > 1:
            raise ValueError("one row at a time")
        return x * x

    result = check(stated(forward, lambda G, x: 2 * (G * x).T, "x", x="n n"))["x"]
    assert not result.shapes and result.reason.code is Code.DEGENERATE
    scalar = stated(lambda x: x * x, lambda G, x: 2 * G * x, "x", x="")
    assert check(scalar)["x"].complete


def test_what_a_selection_discards_has_to_have_a_value_at_irrational_points_too():
    """Above the diagonal the forward is 0 whatever A is, and the backward is 0/0 where A = sqrt(2)."""
    wrong = stated(
        lambda A: np.tril(1 / (A * A - 2)), lambda G, A: np.tril(G) * (-2 * A) / (A * A - 2) ** 2, "A", A="n n"
    )
    right = stated(
        lambda A: np.tril(1 / (A * A - 2)), lambda G, A: np.tril(G * (-2 * A) / (A * A - 2) ** 2), "A", A="n n"
    )
    assert not check(wrong)["A"].shapes
    found = check(right)["A"]
    texts = " ".join(c.text for c in found.except_on)
    assert found.shapes and all(f"A[{i}, {j}]" in texts for i, j in ((0, 0), (1, 0), (1, 1)))
