"""What a mistake is called: each name is the difference to a gradient that was proved."""

from __future__ import annotations

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


def test_a_term_that_is_missing() -> None:
    made = claim_of("x * x.sum()", ["x=n"], ["x=G * x.sum()"])
    assert told(made, "x") in ("the term `G @ x` is missing", "the term `(G * x).sum()` is missing")


def test_two_mistakes_that_have_no_one_name_get_none() -> None:
    made = claim_of("x * exp(x) + sin(x) * x", ["x=n"], ["x=G * x + 7"])
    assert told(made, "x") == ""
