"""Conditions on expressions: ``where={"I + t*X": "invertible"}``, in the formula language."""

import numpy as np
import pytest

import verify
from verify import claim, from_cached, from_loss
from verify.bounded.prove import prove_bounded
from verify.errors import BadInput
from verify.testing.points import draw_point

pytestmark = pytest.mark.slow


def determinant(where, transposed=True):
    @claim(X="n n", t="", where=where)
    def f(X, t):
        return np.linalg.det(np.eye(X.shape[0]) + t * X)

    @f.gradient("X")
    def f_dX(G, X, t, out):
        inverse = np.linalg.inv(np.eye(X.shape[0]) + t * X)
        return G * out * t * (inverse.T if transposed else inverse)

    return f


def difference(where, backward):
    @claim(x="n", y="n", where=where)
    def f(x, y):
        return np.abs(x - y)

    f.gradient("x")(backward)
    return f


def test_a_textbook_gradient_is_proved_under_the_condition_that_it_needs():
    found = verify.check(determinant({"I + t*X": "invertible"})).gradients["X"]
    assert (found.status, found.scope, found.except_on) == ("proved", "all-shapes", ())
    assert any("I + t*X is invertible" in e.what for e in found.evidence)


def test_without_it_the_gradient_is_right_off_the_points_without_a_value():
    found = verify.check(determinant({})).gradients["X"]
    assert (found.status, found.refuted_by) == ("refuted", "definedness")
    (assumption,) = found.holds_if
    assert assumption.kind == "off" and "the determinant of the matrix of" in assumption.text


def test_a_condition_makes_no_wrong_gradient_right():
    found = verify.check(determinant({"I + t*X": "invertible"}, transposed=False)).gradients["X"]
    assert (found.status, found.refuted_by) == ("refuted", "value")
    other = verify.check(determinant({"X": "invertible"})).gradients[
        "X"
    ]  # another matrix than the one that is inverted
    assert other.status != "proved"


def test_z3_is_told_the_condition_at_a_shape():
    for where, proved in (({"x - y": "positive"}, True), ({"x + y": "positive"}, False), ({}, False)):
        made = difference(where, lambda G, x, y: G).__claim__
        assert bool(prove_bounded(made, ["x"], bound=2)["x"].shapes) is proved


def test_a_kink_that_a_condition_excludes_is_not_listed_at_bounded_shapes():
    for where, listed in (({"x - y": "nonzero"}, False), ({"y - 2*x": "nonzero"}, True), ({"y": "positive"}, True)):
        made = difference(where, lambda G, x, y: G * np.sign(x - y)).__claim__
        found = prove_bounded(made, ["x"], bound=2)["x"]
        assert found.shapes and bool(found.except_on) is listed


def solved(X, t, B):
    """A solution of (I + t X) out = B, as a layer that keeps what its backward needs."""
    A = np.eye(X.shape[0]) + t * X
    out = np.linalg.inv(A) @ B
    return out, (A, X, t, out)


def solved_backward(G, cache, transposed=True):
    A, X, t, out = cache
    inverse = np.linalg.inv(A)
    dB = (inverse.T if transposed else inverse) @ G
    dA = -dB @ out.T
    return t * dA, (dA * X).sum(), dB


def log_determinant(X, t, factor=2):
    A = np.eye(X.shape[0]) + t * X
    return np.log(np.linalg.det(A) ** 2), factor * t * np.linalg.inv(A).T


def test_layers_and_losses_state_conditions():
    where = {"I + t*X": "invertible"}
    wrong = {
        "dX": lambda G, cache: solved_backward(G, cache, transposed=False),
        "factor": lambda X, t: log_determinant(X, t, 1),
    }
    right = from_cached(solved, solved_backward, X="n n", t="", B="n m", where=where)
    found = verify.check(right).gradients
    assert {n: (g.status, g.scope, g.except_on) for n, g in found.items()} == dict.fromkeys(
        "XtB", ("proved", "all-shapes", ())
    )
    loss = verify.check(from_loss(log_determinant, wrt="X", X="n n", t="", where=where)).gradients["X"]
    assert (loss.status, loss.scope, loss.except_on) == ("proved", "all-shapes", ())
    other = verify.check(from_cached(solved, wrong["dX"], X="n n", t="", B="n m", where=where)).gradients
    assert {g.refuted_by for g in other.values()} == {"value"}
    other = verify.check(from_loss(wrong["factor"], wrt="X", X="n n", t="", where=where)).gradients
    assert other["X"].refuted_by == "value"


@pytest.mark.parametrize("style", ["small", "kinks", "ties"])
def test_points_satisfy_the_conditions(style):
    made = difference({"x - y": "positive"}, lambda G, x, y: G).__claim__
    point = draw_point(made, {"n": 1}, style, "0")
    assert (point is None) is (style == "ties")  # all ones: x - y = 0
    assert point is None or (point.values["x"] - point.values["y"] > 0).all()


def test_what_is_wrong_outside_the_condition_is_not_wrong():
    right = difference({"x - y": "positive"}, lambda G, x, y: G)
    wrong = difference({"x - y": "positive"}, lambda G, x, y: -G)
    assert verify.check(right).gradients["x"].status == "proved"
    assert verify.check(wrong).gradients["x"].status == "refuted"


def test_a_root_has_a_value_where_it_has_no_derivative():
    """norm(x) + 1 is positive at x = 0, so that the condition does not take x = 0 off the list."""

    @claim(x="n", where={"np.linalg.norm(x) + 1": "positive"})
    def f(x):
        return np.linalg.norm(x)

    f.gradient("x")(lambda G, x, out: G * x / out)
    found = verify.check(f).gradients["x"]
    assert found.status == "proved" and found.except_on


def test_a_condition_that_holds_nowhere_proves_nothing():
    for where in ({"x - x": "nonzero"}, {"-(x - y)**2": "positive"}):
        assert verify.check(difference(where, lambda G, x, y: 5 * G)).gradients["x"].status in ("vacuous", "unknown")


@pytest.mark.parametrize(
    ("where", "said"),
    [
        ({"x -": "nonzero"}, "is not complete"),
        ({"x - z": "nonzero"}, "unknown name 'z'"),
        ({"x - y": "symmetric"}, "cannot be stated"),
        ({"x - y": "nonzer"}, "did you mean 'nonzero'"),
        ({"(x > y) * 1": "nonzero"}, "continuous"),
        ({"np.sign(x)": "positive"}, "continuous"),
        ({"I + x": "invertible"}, "no input beside it is a square matrix"),
        ({"2 + 3": "positive"}, "names no input"),
        ({"__import__('os')": "nonzero"}, "unknown function"),
    ],
)
def test_a_condition_that_cannot_be_read_is_bad_input(where, said):
    with pytest.raises(BadInput, match=".*" + said.replace("(", r"\(") + ".*"):
        difference(where, lambda G, x, y: G)
