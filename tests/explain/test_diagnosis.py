"""What a mistake is called: each name is the difference to a gradient that was proved."""

from __future__ import annotations

import numpy as np
import pytest

from verify import check, claim
from verify.claims.formulas import claim_of

# mypy: disable-error-code="no-untyped-def, no-untyped-call"

NAMED = [
    ("((X @ w - y)**2).sum()", ["X=N D", "w=D", "y=N"], "w=-2 * X.T @ (X @ w - y)", "it is -1 times the gradient"),
    ("((X @ w - y)**2).mean()", ["X=N D", "w=D", "y=N"], "w=2 * X.T @ (X @ w - y)", "it is the gradient times N"),
    (
        "W @ X",
        ["W=H m", "X=m n"],
        "W=(G @ X.T).sum() * 0 + G @ X",
        "the transpose: `G @ X.T` belongs where `G @ X` stands",
    ),
    ("x * y", ["x=n", "y=n"], "x=G * y * x", "the factor `x` is too much: it is the gradient by log(x), not by x"),
    ("X @ W + b", ["X=N D", "W=D M", "b=M"], "b=G.sum(1)", "the axis: `G.sum(0)` belongs where `G.sum(1)` stands"),
    ("sin(x)", ["x=n"], "x=G * np.sin(x)", "the function: `cos` belongs where `sin` stands"),
    ("x**2 + 3*x", ["x=n"], "x=G * (2 * x - 3)", "the sign"),
    ("x - x.mean()", ["x=N"], "x=(1 - 1 / x.size) * G", "the term: `-G.mean()` belongs where `-1 / x.size * G` stands"),
    (
        "((X.T - A)**2).sum()",
        ["X=n m", "A=m n"],
        "X=2 * X.T - A - A.T",
        "the transpose: `(2 * X.T - A).T` belongs where `2 * X.T - A` stands",
    ),
    ("trace(inv(X))", ["X=n n"], "X=-np.trace(np.linalg.inv(X)) ** 2", "the shape: it is one number, where each entry"),
    (
        "maximum(W @ X, 0)",
        ["W=m n", "X=n k"],
        "W=(G * (W @ X < 0)) @ X.T",
        "the comparison: ",
    ),
    ("maximum(W @ X, 0)", ["W=m n", "X=n k"], "W=G @ X.T", "the factor `W @ X > 0` is missing"),
    ("H @ W", ["H=N D", "W=D M"], "H=G @ (H.T @ G)", "another array: `W.T` belongs where `H.T @ G` stands"),
    ("A @ x", ["A=m n", "x=n"], "A=np.zeros_like(A)", "the term `np.outer(G, x)` is missing"),
    (
        "X @ W + c * (W**2).sum()",
        ["X=N D", "W=D K", "c="],
        "W=X.T @ G + c * W * G.sum()",
        "the factor `2` is missing",
    ),
    (
        "tanh(x) * y",
        ["x=n", "y=n"],
        "x=G * y * np.tanh(x)",
        "the derivative of the function in the place of the function: `1 - np.tanh(x) ** 2` belongs where",
    ),
    ("sin(x) * y", ["x=n", "y=n"], "x=G * np.cos(x) * x", "another array: `y` belongs where `x` stands"),
    ("x * exp(x) + sin(x) * x", ["x=n"], "x=G * x + 7", "it is no multiple of G: twice G must give twice"),
    (
        "((x - y)**2).sum() / (2 * s**2)",
        ["x=n", "y=n", "s="],
        "s=-((x - y)**2).sum() / s**2",
        "it is the gradient by log(s), not by s: divide by `s`",
    ),
    (
        "(x - x.mean()) / sqrt(x.var() + 1)",
        ["x=n"],
        "x=G / np.sqrt(x.var() + 1)",
        "the terms through `x.mean()` and `x.var()` are missing",
    ),
    (
        "((X @ w - y)**2).mean() + l * (w**2).sum() + w @ w",
        ["X=N D", "w=D", "y=N", "l="],
        "w=2 * X.T @ (X @ w - y) - 2 * l * w + 2 * w",
        "the factor of a term: `2 * X.T @ (X @ w - y) / X.shape[0]` belongs where `2 * X.T @ (X @ w - y)` stands; and the sign",
    ),
    ("A @ X @ B", ["A=p n", "X=n m", "B=m q"], "X=A @ G @ B", "the transposes: `A.T @ G @ B.T` belongs where"),
    ("tanh(x)", ["x=n"], "x=G * (1 - np.tanh(x))", "the power `2` is missing"),
    ("X @ w / sqrt(w.shape[0])", ["X=N D", "w=D"], "w=X.T @ G", "it is the gradient times sqrt(D)"),
    (
        "x @ A @ x",
        ["A=n n", "x=n"],
        "x=2 * A @ x * G",
        "an array that need not be symmetric: `A + A.T` belongs where `2 * A` stands",
    ),
    (
        "linalg.norm(X @ W)",
        ["X=N D", "W=D M"],
        "W=2 * X.T @ X @ W",
        "the factor: `1 / out` belongs where `2` stands",
    ),
    (
        "-(y * log(p) + (1 - y) * log(1 - p)).mean()",
        ["p=N", "y=N"],
        "p=(p - y) / p.size",
        "it is the gradient by the logits log(p / (1 - p)), not by p: divide by `p * (1 - p)`",
    ),
    (
        "r / (2 * s**2) + k * log(s)",
        ["r=", "s=", "k="],
        "s=-r / (2 * s**4) + k / (2 * s**2)",
        "it is the gradient by s ** 2, not by s: times `2 * s`",
    ),
    ("1 / (1 + exp(-X @ w))", ["X=N D", "w=D"], "w=X.T @ (G * out)", "the factor `1 - out` is missing"),
    ("((X @ w)**2).mean()", ["X=N D", "w=D"], "w=2 * X.T @ (X @ w) / X.shape[1]", "the size: `X.shape[0]` belongs"),
]


def told(made, name: str) -> str:
    gradient = check(made, examples=20, bound=2).gradients[name]
    assert gradient.status == "refuted"
    return next((n.removeprefix("the mistake: ") for n in gradient.notes if n.startswith("the mistake: ")), "")


@pytest.mark.parametrize(("expression", "shapes", "gradient", "name"), NAMED, ids=lambda p: str(p)[:30])
def test_a_mistake_is_called_by_its_name(expression: str, shapes: list[str], gradient: str, name: str) -> None:
    found = told(claim_of(expression, shapes, [gradient]), gradient.partition("=")[0])
    assert found.startswith(name)


def test_gradients_in_the_other_order() -> None:
    @claim(g="N", b="N", x="N")
    def scaled(x, g, b):
        return x * g * g + b * b * b

    @scaled.gradient("g", "b")
    def swapped(G, x, g, b):
        db, dg = 3 * G * b**2, 2 * G * x * g
        return db, dg

    assert told(scaled, "g") == "the gradients of g and b are in the other order"


def test_a_parameter_that_was_forgotten() -> None:
    @claim(W="H m", X="m n")
    def linear(W, X):
        return W @ X

    @linear.gradient("W")
    def without(W, X):
        return G @ X.T  # noqa: F821

    assert told(linear, "W") == "`G` is no parameter of `without`"


def test_a_mask_in_the_wrong_place() -> None:
    @claim(W="D M", X="N D")
    def layer(W, X):
        return np.maximum(X @ W, 0)

    @layer.gradient("W")
    def masked(G, W, X):
        return X.T @ G * (W > 0)

    assert told(layer, "W").startswith("the mask, or where it stands: `X.T @ (G * (X @ W > 0))` belongs where")


def test_a_label_beside_the_right_one() -> None:
    @claim(z="N C", y="N", where={"y": "labels(C)"})
    def picked(z, y):
        return (z[np.arange(len(y)), y] ** 2).sum()

    @picked.gradient("z")
    def beside(z, y):
        dz = np.zeros_like(z)
        dz[np.arange(len(y)), y - 1] += 2 * z[np.arange(len(y)), y]
        return dz

    assert told(picked, "z") == "the term `1` is too much"


def test_a_term_that_is_missing() -> None:
    made = claim_of("x * x.sum()", ["x=n"], ["x=G * x.sum()"])
    through = "the term through `x.sum()` is missing: "
    assert told(made, "x") in (f"{through}`G @ x`", f"{through}`(G * x).sum()`")


def test_a_term_that_is_too_much_beside_one_that_is_missing_is_told_of_a_name_that_was_assigned() -> None:
    @claim(x="N M")
    def log_softmax(x):
        return x - np.log(np.exp(x).sum(1))[:, None]

    @log_softmax.gradient("x")
    def added(G, out):
        dx = G + np.exp(out)
        return dx

    assert told(log_softmax, "x").endswith("belongs where `np.exp(out)` stands")


def test_two_mistakes_that_have_no_one_name_get_none() -> None:
    made = claim_of("x * exp(x) + sin(x) * x", ["x=n"], ["x=G * x * np.cos(x * x)"])
    assert told(made, "x") == ""
