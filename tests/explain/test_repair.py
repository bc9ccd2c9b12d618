"""Refuted gradients: the assumptions under which they hold, and their repairs. Each is proved before it is reported."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from tests.truth import files
from tests.truth.differences import claims
from verify import check, claim, from_cached, from_loss
from verify.claims.claim import Claim
from verify.claims.formulas import claim_of
from verify.explain.repair.assumptions import holds_if
from verify.explain.repair.edits import ROWS, alternatives
from verify.explain.repair.variant import proved
from verify.testing.search import Refutation, falsify
from verify.verdict import GradientVerdict


def formula(expression: str, shapes: list[str], gradient: str, where: tuple[str, ...] = ()) -> GradientVerdict:
    """The verdict on the one gradient of a formula."""
    verdict = check(claim_of(expression, shapes, [gradient], where), examples=30, bound=3)
    return verdict.gradients[gradient.partition("=")[0]]


ASSUMED = [
    ("trace(X @ A)", ["X=n n", "A=n n"], "X=A", (), ("symmetric", ("A",))),
    ("linalg.inv(A)", ["A=n n"], "A=-out @ (G @ out.T)", ("A=invertible",), ("symmetric", ("A",))),
    ("log(abs(linalg.det(X)))", ["X=n n"], "X=linalg.inv(X)", ("X=invertible",), ("symmetric", ("X",))),
    ("((y - X @ w)**2).sum()", ["y=N 1", "X=N D", "w=D 1"], "w=2*(X @ w - y).T @ X", (), ("layout", ("w",))),
    ("x**2", ["x=n"], "x=2*G*x*x/x", (), ("nonzero", ("x",))),
    ("A.sum()", ["A=m k"], "A=ones((A.shape[1], A.shape[0]))", (), ("square", ("A",))),
    (
        "log(diag(linalg.cholesky(A))).sum()",
        ["A=n n"],
        "A=linalg.inv(A)/2",
        ("A=positive_definite",),
        ("symmetric-direction", ("A",)),
    ),
    (
        "linalg.det(X)",
        ["X=n n"],
        "X=linalg.det(X)*(2*linalg.inv(X)-diag(diag(linalg.inv(X))))",
        ("X=positive_definite",),
        ("symmetric-layout", ("X",)),
    ),
]


@pytest.mark.parametrize(("expression", "shapes", "gradient", "where", "expected"), ASSUMED, ids=lambda p: str(p)[:28])
def test_an_assumption_is_found(
    expression: str, shapes: list[str], gradient: str, where: tuple[str, ...], expected: tuple[str, tuple[str, ...]]
) -> None:
    found = formula(expression, shapes, gradient, where)
    assert found.status == "refuted"
    assert expected in [(c.kind, c.args) for c in found.holds_if]
    condition = next(c for c in found.holds_if if (c.kind, c.args) == expected)
    assert any(condition.text in e.what and "proved" in e.what for e in found.evidence)


def test_an_assumption_that_does_not_help_is_not_reported() -> None:
    found = formula("x**2", ["x=n"], "x=3*G*x")
    assert found.status == "refuted"
    assert found.holds_if == ()


def test_what_follows_from_a_weaker_assumption_is_not_reported_again() -> None:
    found = formula("trace(X @ A)", ["X=n n", "A=n n"], "X=A")
    assert "diagonal" not in {c.kind for c in found.holds_if if c.args == ("A",)}


REPAIRED = [
    ("W @ X", ["W=H m", "X=m n"], "W=G @ X", "dW = G @ X.T"),
    ("W @ X", ["W=H m", "X=m n"], "X=G @ W", "dX = W.T @ G"),
    ("X @ W + b", ["X=N D", "W=D M", "b=M"], "b=G", "db = G.sum(0)"),
    ("X @ W + b", ["X=N D", "W=D M", "b=M"], "b=G.mean(0)", "db = G.sum(0)"),
    ("x + b", ["x=N P Q C", "b=C"], "b=G.sum((0, 2, 3))", "db = G.sum((0, 1, 2))"),
    ("sin(x)", ["x=n"], "x=-G*cos(x)", "dx = G * cos(x)"),
    ("(x**2).sum()/2", ["x=n"], "x=2*x", "dx = x"),
    ("(x**2).mean()", ["x=n"], "x=2*x", "dx = 2 * x / x.shape[0]"),
    ("tanh(x)", ["x=n"], "x=1 - out**2", "dx = (1 - out ** 2) * G"),
    ("maximum(x, 0)", ["x=n"], "x=G*(G > 0)", "dx = G * (x > 0)"),
    ("a @ X @ b", ["a=n", "X=n m", "b=m"], "X=outer(b, a)", "dX = outer(b, a).T"),
    ("trace(X @ A)", ["X=n n", "A=n n"], "X=3*A.T", "dX = A.T"),
    ("x @ A @ x", ["A=n n", "x=n"], "x=G * 2 * A @ x", "dx = G * (A + A.T) @ x"),
    ("linalg.norm(X @ w)", ["X=N D", "w=D"], "w=2 * X.T @ X @ w", "dw = X.T @ X @ w / out"),
    (
        "(x - x.mean()) / sqrt(x.var() + 1)",
        ["x=n"],
        "x=G / np.sqrt(x.var() + 1)",
        "dx = (G - G.mean() - out * (G * out).mean()) / np.sqrt(x.var() + 1)",
    ),
    (
        "maximum(1 - X @ w, 0).sum() + l * (w**2).sum()",
        ["X=N D", "w=D", "l="],
        "w=-X.T @ (X @ w < 1) + l * w",
        "dw = -X.T @ (X @ w < 1) + 2 * l * w",
    ),
]


@pytest.mark.parametrize(("expression", "shapes", "gradient", "expected"), REPAIRED, ids=lambda p: str(p)[:28])
def test_the_smallest_edit_repairs(expression: str, shapes: list[str], gradient: str, expected: str) -> None:
    found = formula(expression, shapes, gradient)
    assert found.status == "refuted"
    assert found.repair == expected
    off = "linalg.norm" in expression  # which has no gradient where it is 0
    assert off == any("it has a value" in n or "the repair has a value" in n for n in found.notes)


def test_a_gradient_that_no_edit_repairs_is_derived() -> None:
    found = formula("x - x.mean()", ["x=n"], "x=G*zeros_like(x)")
    assert found.repair == "dx = G - G.mean()"
    assert any(e.what.startswith(found.repair) and "every shape" in e.what for e in found.evidence)


def test_a_repair_is_a_claim_that_is_proved() -> None:
    for expression, shapes, gradient, repaired in REPAIRED[:4]:
        name = gradient.partition("=")[0]
        text = repaired.partition(" = ")[2]
        assert check(claim_of(expression, shapes, [f"{name}={text}"]), examples=12, bound=3)


PUBLISHED = {
    "b17": ("square", "A"),
    "b22": ("off", "x[i] = 0"),
    "f125": ("symmetric", "C"),
    "g14": ("symmetric", "X"),
    "i02": ("symmetric", "A"),
    "j02": ("layout", "w"),
    "j04": ("symmetric-layout", "X"),
}


def published() -> dict[str, Claim]:
    """The claims of the corpus that hold under an assumption, by name."""
    return {c.name: c for f in files.PUBLISHED for c in claims(f) if c.name in PUBLISHED}


@pytest.mark.slow
def test_published_claims_get_their_assumptions() -> None:
    claims = published()
    assert claims.keys() == PUBLISHED.keys()
    for name, made in claims.items():
        (of,) = made.gradients[0].names
        refutation = falsify(made, examples=30)[of]
        assert isinstance(refutation, Refutation)
        kind, given = PUBLISHED[name]
        found = [(f.condition.kind, f.condition.args) for f in holds_if(made, of, refutation.by)]
        assert (kind, (given,)) in found, name


def test_right_gradients_have_neither() -> None:
    found = formula("W @ X", ["W=H m", "X=m n"], "W=G @ X.T")
    assert (found.status, found.repair, found.holds_if) == ("proved", None, ())


def test_testing_alone_looks_for_no_repair() -> None:
    verdict = check(claim_of("x**2", ["x=n"], ["x=3*G*x"]), examples=12, require="tested")
    assert verdict.gradients["x"].status == "refuted"
    assert verdict.gradients["x"].repair is None


def test_a_repair_is_the_same_again() -> None:
    first, second = (formula("X @ W + b", ["X=N D", "W=D M", "b=M"], "b=G") for _ in range(2))
    assert (first.repair, first.holds_if) == (second.repair, second.holds_if)


def test_the_edit_may_be_in_an_earlier_statement() -> None:
    @claim(X="N D", W="D M")
    def layer(X: Any, W: Any) -> Any:
        return np.tanh(X @ W)

    @layer.gradient("W", "X")  # type: ignore[attr-defined]
    def backward(G: Any, X: Any, W: Any, out: Any) -> Any:
        dZ = G * (1 + out**2)
        return X.T @ dZ, dZ @ W.T

    verdict = check(layer, examples=20, bound=3)
    for name in ("W", "X"):
        repaired = verdict.gradients[name].repair
        assert repaired is not None
        assert repaired.startswith("dZ = G * (1 - out ** 2)  # line ")


def test_course_code_is_repaired_in_its_own_words() -> None:
    def forward(x: Any, w: Any, b: Any) -> Any:
        return x @ w + b, (x, w)

    def backward(dout: Any, cache: Any) -> Any:
        x, w = cache
        return dout @ w.T, x.T @ dout, dout.sum(axis=1)

    verdict = check(from_cached(forward, backward, x="N D", w="D M", b="M"), examples=20, bound=3)
    assert [g.status for g in verdict.gradients.values()] == ["proved", "proved", "refuted"]
    assert verdict.gradients["b"].repair == "db = dout.sum(0)"


def test_a_loss_with_its_gradient_is_repaired() -> None:
    def loss(X: Any, w: Any, y: Any) -> Any:
        r = X @ w - y
        return (r**2).sum() / 2, X.T @ r / X.shape[0]

    verdict = check(from_loss(loss, wrt="w", X="N D", w="D", y="N"), examples=20, bound=3)
    assert verdict.gradients["w"].status == "refuted"
    assert verdict.gradients["w"].repair == "dw = X.T @ r"


def test_mutation_is_not_excused_by_an_assumption() -> None:
    @claim(x="n")
    def identity(x: Any) -> Any:
        return 2 * x

    @identity.gradient("x")  # type: ignore[attr-defined]
    def backward(G: Any) -> Any:
        G *= 0
        return G

    assert check(identity, examples=12, bound=3).gradients["x"].holds_if == ()


def test_every_row_of_edits_gives_expressions() -> None:
    import ast

    forms = [
        "A @ B",
        "-A",
        "A.T",
        "A + B",
        "A - B",
        "A * B",
        "2 * A",
        "A / B",
        "A ** 2",
        "A",
        "3",
        "f(A)",
        "A > B",
        "A.shape[0]",
    ]
    nodes = [ast.parse(text, mode="eval").body for text in forms]
    used: set[Callable[..., Any]] = {row.parts for row in ROWS for node in nodes if row.parts(node) is not None}
    assert used == {row.parts for row in ROWS}
    for node in nodes:
        for cost in (1, 2, 3):
            for other in alternatives(node, ("A", "B"), cost):
                compile(ast.fix_missing_locations(ast.Expression(other)), "<edit>", "eval")


def test_a_formula_without_a_value_where_the_forward_has_a_derivative_is_right_elsewhere() -> None:
    z = "z=z / linalg.norm(z) * z.sum() + linalg.norm(z)"
    gradient = formula("linalg.norm(z) * z.sum()", ["z=n"], z)
    assert (gradient.status, gradient.refuted_by, gradient.repair) == ("refuted", "definedness", None)
    (holds,) = gradient.holds_if
    assert holds.kind == "off" and holds.args == ("Σ_{i} z[i]^2 = 0, under a root",)


@pytest.mark.parametrize(
    ("expression", "shapes", "gradient"),
    [
        ("linalg.norm(x)", ["x=n"], "x=G * x / out"),  # no derivative at 0
        ("(k**2 + 1) * linalg.norm(x)", ["x=n", "k="], "x=G * (k**2 + 1) * x / linalg.norm(x)"),  # nor at any k
    ],
)
def test_a_textbook_formula_is_not_blamed_for_degenerate_points(
    expression: str, shapes: list[str], gradient: str
) -> None:
    verdict = formula(expression, shapes, gradient)
    assert (verdict.status, verdict.scope) == ("proved", "all-shapes") and verdict.except_on


def test_the_repair_of_a_scalar_takes_the_cotangent_that_its_backward_is_given() -> None:
    def forward(p: Any, t: Any) -> Any:
        return ((p - t) ** 2).mean(), (p, t)

    def backward(dout: Any, cache: Any) -> Any:
        p, t = cache
        return 2 * dout * (p - t)

    verdict = check(from_cached(forward, backward, wrt="p", p="N D", t="N D"), examples=20, bound=3)
    assert verdict.gradients["p"].repair == "dp = 2 * (p - t) * dout / p.shape[1] / p.shape[0]"


@pytest.mark.parametrize(
    ("expression", "gradient", "where"),
    [
        ("x * x", "x=2 * x * G", "at every shape"),
        ("abs(x) * x * x", "x=sign(x) * 3 * x * x * G", "at every shape"),
        ("x * x", "x=where(x == 0, G, 2 * x * G)", None),
        ("x * x", "x=where(x == 3, G, 2 * x * G)", None),
        ("x * x", "x=2 * x * x * G / x", None),
        ("abs(x) * x * x", "x=where(x == 0, G, sign(x) * 3 * x * x * G)", None),
        ("maximum(x, 0)", "x=G * (x > 0)", "at every shape"),
        ("maximum(x, 0) ** 2", "x=where(x == 0, G, 2 * maximum(x, 0) * G)", None),
    ],
)
def test_what_is_wrong_at_an_edge_only_is_not_proved_before_it_is_searched(
    expression: str, gradient: str, where: str | None
) -> None:
    """The few points before a proof meet none of these edges by chance; the proof, or a look at the edges, does."""
    assert proved(claim_of(expression, ["x=n"], [gradient]), "x", 0) == where


KEPT: list[int] = []


@pytest.mark.parametrize("keeps", [False, True])
def test_nothing_is_said_of_code_that_keeps_state_only_where_an_assumption_holds(keeps: bool) -> None:
    @claim(A="2 2")
    def doubled(A: Any) -> Any:
        if keeps and A[0, 1] == A[1, 0]:
            KEPT.append(len(KEPT))
        return A + A

    @doubled.gradient("A")
    def d_doubled(G: Any, A: Any) -> Any:
        return 2 * G + A - A.T

    found = check(doubled, examples=30, bound=2).gradients["A"]
    assert found.status == "refuted"
    assert ("symmetric" in [c.kind for c in found.holds_if]) != keeps
    assert (found.repair is None) == keeps
