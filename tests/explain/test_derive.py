"""Derived gradients: written as a reader would, and proved as claims before anyone sees them."""

from __future__ import annotations

import ast
import json
import subprocess
import sys

import numpy as np
import pytest

from verify import check, claim
from verify.claims.formulas import claim_of
from verify.errors import Unsupported
from verify.explain.derivation.derive import derive, explain

READABLE = [
    ("W @ X", ["W=H m", "X=m n"], "W", "G @ X.T"),
    ("W @ X", ["W=H m", "X=m n"], "X", "W.T @ G"),
    ("W @ x", ["W=N M", "x=M 1"], "x", "W.T @ G"),
    ("W @ x", ["W=N M", "x=M"], "W", "np.outer(G, x)"),
    ("X @ W + b", ["X=N D", "W=D M", "b=M"], "b", "G.sum(0)"),
    ("W @ A + b", ["W=H D", "A=D N", "b=H 1"], "b", "G.sum(1, keepdims=True)"),
    ("tanh(x)", ["x=N"], "x", "G * (1 - np.tanh(x) ** 2)"),
    ("maximum(W @ X + b, 0)", ["W=H m", "X=m n", "b=H 1"], "b", "(G * (W @ X + b > 0)).sum(1, keepdims=True)"),
    ("x[:, 1] * y", ["x=N 3", "y=N"], "y", "G * x[:, 1]"),
    ("x[:, 0] * y", ["x=N 3", "y=N"], "y", "G * x[:, 0]"),
    ("maximum(x, 0)", ["x=N D"], "x", "G * (x > 0)"),
    ("((Y - X @ W)**2).sum()", ["X=N D", "W=D M", "Y=N M"], "W", "2 * X.T @ (X @ W - Y)"),
    ("tanh(X @ W + b) @ V", ["X=N D", "W=D M", "b=M", "V=M K"], "W", "X.T @ (G @ V.T * (1 - np.tanh(X @ W + b) ** 2))"),
    ("trace(X)", ["X=n n"], "X", "np.eye(X.shape[0])"),
    ("trace(X @ X @ X)", ["X=n n"], "X", "3 * X.T @ X.T"),
    ("a @ X @ b", ["a=n", "X=n m", "b=m"], "X", "np.outer(a, b)"),
    ("linalg.inv(A)", ["A=n n"], "A", "-np.linalg.inv(A).T @ G @ np.linalg.inv(A).T"),
    ("log(exp(x).sum())", ["x=N"], "x", "np.exp(x) / np.exp(x).sum()"),
    ("linalg.norm(x)", ["x=N"], "x", "x / np.linalg.norm(x)"),
    ("linalg.norm(x - y)", ["x=N", "y=N"], "x", "(x - y) / np.linalg.norm(x - y)"),
    ("exp(-((x - y)**2).sum() / 2)", ["x=N", "y=N"], "x", "(y - x) * np.exp(-((x - y) ** 2).sum() / 2)"),
    ("sqrt(x @ S @ x + 1)", ["x=n", "S=n n"], "S", "np.outer(x, x) / np.sqrt(x @ S @ x + 1) / 2"),
    ("A.diagonal()", ["A=n n"], "A", "np.diag(G)"),
    ("concatenate([x, y])", ["x=N", "y=M"], "y", "G[x.shape[0]:]"),
    ("einsum('bij,bjk->bik', A, B)", ["A=b i j", "B=b j k"], "A", "G @ np.swapaxes(B, -1, -2)"),
    ("x.sum()", ["x=n"], "x", "np.ones_like(x)"),
    ("x * y", ["x=", "y=n m"], "x", "(G * y).sum()"),
    ("x.max()", ["x=n"], "x", "1 * (x == x.max())"),
    ("G @ W * F", ["G=N D", "W=D M", "F=N M"], "G", "GG * F @ W.T"),
    ("maximum(0, 1 - y * (X @ w)).sum()", ["X=N D", "w=D", "y=N"], "w", "-X.T @ (y * (1 - y * (X @ w) > 0))"),
    ("-(y * log(p) + (1 - y) * log(1 - p)).sum()", ["p=N", "y=N"], "p", "(p - y) / ((1 - p) * p)"),
    ("((y - X @ w - b)**2).sum()", ["X=N D", "y=N", "w=D", "b="], "b", "-2 * (y - X @ w - b).sum()"),
]

RIGHT = [  # where no one form is the form
    ("exp(x) / exp(x).sum(1, keepdims=True)", ["x=N D"], "x"),
    ("clip(x, -1, 1)", ["x=n"], "x"),
    ("kron(A, B)", ["A=m n", "B=p q"], "A"),
    ("x / linalg.norm(x)", ["x=n"], "x"),
    ("cumsum(x)", ["x=n"], "x"),
    ("x.max(1)", ["x=n m"], "x"),
    ("linalg.solve(A, B)", ["A=n n", "B=n m"], "A"),
    ("einsum('ij,jk,kl->il', A, B, C)", ["A=a b", "B=b c", "C=c d"], "B"),
    ("((X @ w - y)**2).mean() + l * (w**2).sum()", ["X=N D", "w=D", "y=N", "l="], "w"),
    ("einsum('i,i,ij,ik->jk', a, b, X, Y)", ["a=n", "b=n", "X=n m", "Y=n k"], "X"),
]


@pytest.mark.parametrize(("expression", "shapes", "name", "formula"), READABLE, ids=lambda p: str(p)[:30])
def test_the_formula_is_the_one_that_a_reader_expects(
    expression: str, shapes: list[str], name: str, formula: str
) -> None:
    found = derive(claim_of(expression, shapes, ()), name)
    assert found.formula == formula
    assert found.proved == "at every shape"


@pytest.mark.parametrize(
    ("expression", "shapes", "name", "root"),
    [
        ("linalg.norm(X @ w - y)", ["X=n m", "w=m", "y=n"], "w", "linalg.norm(X @ w - y)"),
        ("sqrt(x @ A @ x)", ["x=n", "A=n n"], "x", "x @ A @ x"),
    ],
)
def test_a_root_whose_argument_may_be_0_is_derived_where_it_is_not(
    expression: str, shapes: list[str], name: str, root: str
) -> None:
    found = derive(claim_of(expression, shapes, ()), name)
    assert found.proved == "at every shape"
    assert [(c.text, c.args) for c in found.assumes] == [(f"{root} is positive", (root,))]
    stated = [f"{n}={condition.kind}" for condition in found.assumes for n in condition.args]
    for where, status in (((), "refuted"), (stated, "proved")):
        made = claim_of(expression, shapes, [f"{name}={found.formula}"], where)
        assert check(made, examples=20, bound=2).gradients[name].status == status


@pytest.mark.parametrize(("expression", "shapes", "name"), RIGHT, ids=lambda p: str(p)[:30])
def test_the_formula_is_proved_as_a_claim(expression: str, shapes: list[str], name: str) -> None:
    found = derive(claim_of(expression, shapes, ()), name)
    assert check(claim_of(expression, shapes, [f"{name}={found.formula}"]), examples=20, bound=3)


def test_a_one_hot_row_is_written_as_the_array_that_it_is() -> None:
    loss = "(log(exp(h + c).sum(1)) - (Y * (h + c)).sum(1)).mean()"
    found = derive(claim_of(loss, ["h=N K", "c=K", "Y=N K"], (), ("Y=one_hot",)), "c")
    assert "Y.sum(0)" in found.formula
    assert found.proved == "at every shape"


def test_the_formula_runs_in_plain_numpy() -> None:
    rng = np.random.default_rng(1)
    X, W, Y = (rng.normal(size=s) for s in ((4, 3), (3, 2), (4, 2)))
    formula = derive(claim_of("((Y - X @ W)**2).sum()", ["X=N D", "W=D M", "Y=N M"], ()), "W").formula
    found = eval(formula, {"np": np, "X": X, "W": W, "Y": Y})
    step = 1e-6
    for i in np.ndindex(W.shape):
        moved = W.copy()
        moved[i] += step
        slope = (((Y - X @ moved) ** 2).sum() - ((Y - X @ W) ** 2).sum()) / step
        assert abs(found[i] - slope) < 1e-4


def test_what_is_undefined_somewhere_says_what_it_assumes() -> None:
    found = derive(claim_of("linalg.det(X)", ["X=n n"], ()), "X")
    assert [(c.kind, c.args) for c in found.assumes] == [("invertible", ("X",))]


def test_a_neuron_is_derived_through_what_its_relu_is_applied_to() -> None:
    steps = explain(claim_of("maximum(W @ X + b[:, None], 0)", ["W=H m", "X=m n", "b=H"], ()), "W").steps
    assert [s.text for s in steps if s.title == "matrix form"] == ["dD = G * (D > 0)", "dW = dD @ X.T"]


@claim(x="N D")
def normalised(x):  # type: ignore[no-untyped-def]
    mu = x.mean(axis=0)
    var = ((x - mu) ** 2).mean(axis=0)
    return (x - mu) / np.sqrt(var + 1)


def test_the_steps_use_the_names_of_the_forward_and_add_up_the_ways() -> None:
    steps = explain(normalised.__claim__, "x").steps  # type: ignore[attr-defined]
    assert [s.text.split(" = ")[0] for s in steps if s.title == "sum over the ways"] == ["dmu", "dx"]
    assert steps[-1].title == "sum over the ways"
    assert "proved at every shape" in steps[-1].shown


@pytest.mark.parametrize("expression", ["flip(x)", "x[1:] - x[:-1]"])
def test_what_has_no_form_is_unsupported(expression: str) -> None:
    with pytest.raises(Unsupported):
        derive(claim_of(expression, ["x=n"], ()), "x")


KEPT: list[int] = []


@claim(x="N")
def remembered(x):  # type: ignore[no-untyped-def]
    KEPT.append(1)
    return x * x


def test_nothing_is_derived_of_code_that_keeps_state() -> None:
    with pytest.raises(Unsupported, match="was not proved"):
        derive(remembered.__claim__, "x", 0)


def test_a_derivation_is_the_same_again() -> None:
    shapes = [word for shape in ("X=N D", "w=D", "y=N") for word in ("--shape", shape)]
    first, second = (command("derive", "linalg.norm(X @ w - y)", *shapes, "--wrt", "w") for _ in range(2))
    assert "X.T @ (X @ w - y) / np.linalg.norm(X @ w - y)" in first.stdout, first.stderr
    assert first.stdout == second.stdout


HISTORIES = (
    [""],
    ["(y**2).sum() - (X @ w) @ y", ""],
    ["exp(-((y - X @ w)**2).sum())", "(X.T @ X @ w * w).sum()", ""],
)
LEFT_OPEN = "exp(-((X @ w) @ (X @ w) + y @ y - 2 * (X @ w) @ y))"  # a norm that nobody wrote as one


def test_a_derivation_is_a_function_of_its_input_alone() -> None:
    """Whatever was derived before in the same process."""
    program = """if True:
    import sys, verify
    for text in sys.argv[1:]:
        found = verify.derive(text, "w", X="N D", w="D", y="N").formula
    print(found)
    """
    ran: list[subprocess.CompletedProcess[str]]
    for last in ("log(1 + ((X @ w - y)**2).sum())", LEFT_OPEN):
        arguments = [[*history[:-1], last] for history in HISTORIES]
        ran = [subprocess.run([sys.executable, "-c", program, *a], capture_output=True, text=True) for a in arguments]
        assert len({r.stdout for r in ran}) == 1 and ran[0].stdout, [r.stdout + r.stderr for r in ran]


def command(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "verify", *words], capture_output=True, text=True, timeout=120)


def test_the_command_shows_the_derivation_and_its_proof() -> None:
    done = command("derive", "W @ X", "--shape", "W=H m", "--shape", "X=m n", "--wrt", "W")
    assert done.returncode == 0, done.stderr
    assert "dW = G @ X.T" in done.stdout
    assert "proved at every shape" in done.stdout


def test_the_command_gives_json() -> None:
    done = command("derive", "W @ X", "--shape", "W=H m", "--shape", "X=m n", "--wrt", "X", "--format", "json")
    data = json.loads(done.stdout)
    assert data["derivation"]["formula"] == "W.T @ G"
    assert data["claims"][0]["gradients"]["X"]["status"] == "proved"
    ast.parse(data["derivation"]["formula"], mode="eval")


def test_the_command_says_what_it_cannot_derive() -> None:
    unsupported = command("derive", "flip(x)", "--shape", "x=n", "--wrt", "x")
    assert (unsupported.returncode, "Traceback" in unsupported.stderr) == (3, False)
    unknown = command("derive", "x**2", "--shape", "x=n", "--wrt", "y")
    assert unknown.returncode == 2
    assert "--wrt 'y'" in unknown.stderr
