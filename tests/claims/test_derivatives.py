"""Other kinds of derivative than gradients: how they are stated, what is refused, and what is never proved of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import verify
from verify import claim
from verify.errors import BadInput
from verify.minted import minted
from verify.verdict import ALONE, beneath

F = Callable[..., Any]


def quadratic(A, x):
    return x @ A @ x


def quadratic_dx(A, x):
    return (A + A.T) @ x


def entropy(x):
    return np.sum(x * np.log(x))


def entropy_dx(x):
    return np.log(x) + 1


def stated(forward: F, gradient: F, kind: str, function: F, by: str = "x", **shapes: Any) -> Any:
    """The verdict on a second derivative."""
    made = claim(**shapes)(fresh(forward))
    made.gradient(by)(gradient)
    getattr(made, kind)(by)(fresh(function))
    return function_of(made)


def fresh(function: F) -> F:
    """Another function with the same code: decorators write on what they decorate."""
    made = type(function)(function.__code__, function.__globals__, function.__name__, function.__defaults__)
    made.__module__ = function.__module__
    return made


def function_of(made: Any) -> Any:
    (derived,) = made.__claim__.derivatives
    return derived


OF_QUADRATIC = {"shapes": {"A": "n n", "x": "n"}}
WRONG: dict[str, tuple[F, F, str, F, dict[str, Any]]] = {
    "half of a Hessian": (quadratic, quadratic_dx, "hessian", lambda A: (A + A.T) / 2, OF_QUADRATIC),
    "a Hessian of a symmetric matrix only": (quadratic, quadratic_dx, "hessian", lambda A: 2 * A, OF_QUADRATIC),
    "a Hessian that is not symmetric": (quadratic, quadratic_dx, "hessian", lambda A: A + A, OF_QUADRATIC),
    "the diagonal of a Hessian": (
        *(quadratic, quadratic_dx, "hessian"),
        lambda A: np.diag(2 * np.diag(A)),
        OF_QUADRATIC,
    ),
    "a row of a Hessian": (entropy, entropy_dx, "hessian", lambda x: 1 / x, {"x": "n", "where": {"x": "positive"}}),
    "a product that leaves out a term": (quadratic, quadratic_dx, "hvp", lambda A, V: A @ V, OF_QUADRATIC),
    "a product with the other sign": (quadratic, quadratic_dx, "hvp", lambda A, V: -(A + A.T) @ V, OF_QUADRATIC),
    "a product that ignores the vector": (quadratic, quadratic_dx, "hvp", lambda A, x, V: (A + A.T) @ x, OF_QUADRATIC),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_second_derivative_is_refuted(name: str) -> None:
    forward, gradient, kind, function, shapes = WRONG[name]
    (found,) = verify.check(stated(forward, gradient, kind, function, **shapes)).gradients.values()
    assert found.status == "refuted"
    witness = found.counterexample
    assert witness is not None
    assert witness.G is None and not any(" along " in n for n in witness.inputs)


def test_a_witness_shows_both_values_of_the_entry() -> None:
    @claim(A="n n", x="n")
    def form(A, x):
        return x @ A @ x

    @form.gradient("x")
    def form_dx(A, x):
        return (A + A.T) @ x

    @form.hessian("x")
    def form_hessian(A):
        return 2 * A

    (found,) = verify.check(form_hessian).gradients.values()
    assert found.counterexample is not None
    entry = found.counterexample.entry
    assert entry is not None and len(entry) == 2
    values = {n: np.array(v, dtype=float) for n, v in found.counterexample.inputs.items()}
    A = values["A"]
    claimed, true = (2 * A)[entry], (A + A.T)[entry]
    assert (found.counterexample.claimed, found.counterexample.true) == (str(int(claimed)), str(int(true)))


def test_nothing_is_said_of_the_derivative_of_a_wrong_gradient() -> None:
    right_for_the_wrong_gradient = stated(quadratic, lambda A, x: A @ x, "hessian", lambda A: A, **OF_QUADRATIC)
    verdict = verify.check(right_for_the_wrong_gradient)
    (found,) = verdict.gradients.values()
    assert not verdict and found.status == "unknown"
    assert found.reason is not None and found.reason.code == "gradient-beneath"
    wrong_for_it = stated(quadratic, lambda A, x: A @ x, "hvp", lambda A, V: (A + A.T) @ V, **OF_QUADRATIC)
    assert {g.status for g in verify.check(wrong_for_it).gradients.values()} == {"unknown"}


@pytest.mark.parametrize("kind", ["symmetric", "diagonal", "positive_definite"])
def test_a_gradient_on_a_set_without_an_inside_has_no_hessian(kind: str) -> None:
    """Its transpose is the same there, and has another Jacobian."""

    @claim(X="n n", where={"X": kind})
    def trace(X):
        return np.sum(X * X) / 2

    @trace.gradient("X")
    def trace_dX(X):
        return X.T

    with pytest.raises(BadInput, match="says nothing of points near by"):
        trace.hessian("X")(lambda X: X)
    with pytest.raises(BadInput, match="says nothing of points near by"):
        trace.hvp("X")(lambda X, V: V.T)


def test_a_second_derivative_leaves_out_what_its_gradient_leaves_out() -> None:
    @claim(x="n")
    def kinked(x):
        return np.sum(np.maximum(x, 0))

    @kinked.gradient("x")
    def kinked_dx(x):
        return np.where(x > 0, 1.0, 0.0)

    @kinked.hessian("x")
    def kinked_hessian(x):
        return np.zeros((x.shape[0], x.shape[0]))

    (beneath_it,) = verify.check(kinked).gradients.values()
    (found,) = verify.check(kinked_hessian).gradients.values()
    assert found.status == "proved"
    assert beneath_it.except_on and set(beneath_it.except_on) <= set(found.except_on)


@pytest.mark.parametrize("kind", ["jacobian", "jvp", "hessian", "hvp"])
def test_every_kind_is_proved_at_bounded_shapes(kind: str) -> None:
    @claim(x="n", A="n n")
    def form(x, A):
        return x @ A @ x

    @form.gradient("x")
    def form_dx(x, A):
        return (A + A.T) @ x

    functions: dict[str, F] = {
        "jacobian": lambda x, A: (A + A.T) @ x,
        "jvp": lambda x, A, V: x @ (A + A.T) @ V,
        "hessian": lambda x, A: A + A.T,
        "hvp": lambda x, A, V: (A + A.T) @ V,
    }
    getattr(form, kind)("x")(functions[kind])
    found = verify.check(function_of(form), require="bounded", bound=3)
    (gradient,) = found.gradients.values()
    assert found and sorted(dict(s)["n"] for s in gradient.shapes) == [1, 2, 3]


def test_a_hessian_rests_on_both_certificates() -> None:
    made = stated(quadratic, quadratic_dx, "hessian", lambda A: A + A.T, **OF_QUADRATIC)
    verdict = verify.check(made)
    (gradient,) = verdict.gradients.values()
    assert gradient.scope == "all-shapes" and sum(e.by == "checker" for e in gradient.evidence) == 2
    under = beneath(verdict.name, "x")
    assert under is not None and under[1] == "x"
    for gone in verdict.files:
        if gone.endswith(".json"):
            without = {path: text for path, text in verdict.files.items() if path != gone}
            found = minted(type(verdict)(verdict.name, None, None, verdict.gradients, files=without))
            assert any(e.by == ALONE for e in found.gradients["x"].evidence)


def test_a_derivative_takes_no_cotangent() -> None:
    made = claim(A="n n", x="n")(fresh(quadratic))
    with pytest.raises(BadInput, match="takes 'G', which is none of"):
        made.jacobian("x")(lambda A, G: G)


def test_a_product_needs_its_tangent() -> None:
    made = claim(A="n n", x="n")(fresh(quadratic))
    with pytest.raises(BadInput, match="takes no tangent of 'x': call one of its arguments dx or V"):
        made.jvp("x")(lambda A, v: v)
    with pytest.raises(BadInput, match=r"takes no tangent of 'x': call one of its arguments dx$"):
        made.jvp("x", "A")(lambda V, A: V)


def test_an_input_called_V_is_no_tangent() -> None:
    made = claim(V="n")(fresh(lambda V: V * V))
    made.jvp("V")(lambda V, dV: 2 * V * dV)
    assert verify.check(function_of(made))


def test_a_hessian_needs_the_gradient() -> None:
    made = claim(A="n n", x="n")(fresh(quadratic))
    with pytest.raises(BadInput, match=r"state @quadratic.gradient\('x'\) before it"):
        made.hessian("x")(lambda A: 2 * A)
    made.gradient("x", "A")(lambda A, x: ((A + A.T) @ x, np.outer(x, x)))
    with pytest.raises(BadInput, match="is by one input"):
        made.hessian("x", "A")(lambda A: 2 * A)


def test_a_hessian_is_of_a_scalar() -> None:
    made = claim(x="n")(fresh(lambda x: x * x))
    made.gradient("x")(lambda G, x: 2 * G * x)
    made.hessian("x")(lambda x: 2 * np.eye(x.shape[0]))
    with pytest.raises(BadInput, match="a Hessian is of a scalar"):
        verify.check(function_of(made))


def test_a_derivative_is_claimed_once() -> None:
    made = claim(A="n n", x="n")(fresh(quadratic))
    made.jacobian("x")(lambda A, x: x @ (A + A.T))
    made.jacobian("A")(lambda x: np.outer(x, x))  # another row of the same claim
    assert [d.names for d in made.__claim__.derivatives] == [("x", "A")]
    with pytest.raises(BadInput, match="the jacobian of 'x' is claimed twice"):
        made.jacobian("x")(lambda A, x: x @ (A + A.T))


def test_nobody_states_that_an_input_is_zero() -> None:
    with pytest.raises(BadInput, match="'zero' for 'x' is not an assumption"):
        claim(x="n", where={"x": "zero"})(lambda x: x)


EDGES: dict[str, tuple[F, F, dict[str, Any]]] = {
    "a kink": (lambda x: np.maximum(x, 0), lambda x: 1.0 * (x > 0), {"x": "n"}),
    "a kink at another input": (lambda x, y: y * np.maximum(1 - x * y, 0), lambda x, y: -(y**2) * (x * y < 1), {}),
    "pieces that join": (lambda x: x * np.abs(x), lambda x: 2 * np.abs(x), {"x": "n"}),
    "a comparison that does not move": (lambda x, y: x * (y > 0), lambda x, y: 1.0 * (y > 0), {}),
    "a root": (lambda x: np.sqrt(x), lambda x: 1 / (2 * np.sqrt(x)), {"x": "n"}),
    "equal entries of a symmetric matrix": (
        *(lambda x: np.maximum(x - x.T, 0), lambda x: np.zeros(x.shape)),
        {"x": "n n", "where": {"x": "symmetric"}},
    ),
    "a diagonal matrix": (np.abs, np.sign, {"x": "n n", "where": {"x": "diagonal"}}),
    "where a binary entry is": (
        lambda x: np.abs(x - 1),
        lambda x: np.sign(x - 1),
        {"x": "n", "where": {"x": "binary"}},
    ),
}


@pytest.mark.parametrize("require", ["all-shapes", "bounded"])
@pytest.mark.parametrize("name", EDGES)
def test_a_product_leaves_out_what_the_gradient_leaves_out(name: str, require: str) -> None:
    """The step along a tangent is 0, so that comparisons do not show it: what it moves is on their edges all the same."""
    forward, slope, shapes = EDGES[name]
    shapes = shapes or {"x": "n", "y": "n"}

    def one(x):
        return forward(x)

    def two(x, y):
        return forward(x, y)

    made = claim(**shapes)(two if "y" in shapes else one)
    if "y" in shapes:
        made.gradient("x")(lambda G, x, y: G * slope(x, y))
        made.jvp("x")(lambda V, x, y: V * slope(x, y))
    else:
        made.gradient("x")(lambda G, x: G * slope(x))
        made.jvp("x")(lambda V, x: V * slope(x))
    (expected,) = verify.check(made, require=require, bound=2).gradients.values()
    (found,) = verify.check(function_of(made), require=require, bound=2).gradients.values()
    assert (found.status, found.scope) == (expected.status, expected.scope)
    assert {c.text for c in found.except_on} == {c.text for c in expected.except_on}
