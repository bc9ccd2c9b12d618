"""Derivations as the post has them, beside verdicts: on the screen, in JSON and in reports; none costs a verdict."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import numpy as np
import pytest

from tests.command.command import ROOT, gradproof
from verify import claim
from verify.claims.formulas import claim_of
from verify.claims.source import Options, Target
from verify.explain.derivation.explained import WIDTH, written
from verify.explain.derivation.theorem import explained
from verify.guest import files
from verify.guest.events import Checked

COLUMN, ROW = ["W=H m", "X=m n"], ["X=n m", "W=m H"]
AFFINE = [*COLUMN, "b=H"]
# what each line says, and why: the derivation that gradproof grew from, and its relatives
POST = """dL/dW[d,c]
  = sum_{i,j} dL/dD[i,j] dD[i,j]/dW[d,c]
      W[d,c] reaches L through D  [chain rule, f differentiable]
  = sum_{j} dL/dD[d,j] dD[d,j]/dW[d,c]
      D[i,j] does not depend on W[d,c] unless i = d  [canonical form]
  = sum_{j} dL/dD[d,j] X[c,j]
      D[d,j] = sum_{k} W[d,k] X[k,j]  [canonical form]
  = sum_{j} dL/dD[d,j] (X^T)[j,c]
      an entry of X is one of X^T  [canonical form]
  = (dL/dD X^T)[d,c]
      rows times columns  [canonical form]
dW = G @ X.T
      all entries at once, as NumPy writes them  [proved at every shape]"""
ROWS = """dL/dW[c,d]
  = sum_{i,j} dL/dD[i,j] dD[i,j]/dW[c,d]
      W[c,d] reaches L through D  [chain rule, f differentiable]
  = sum_{i} dL/dD[i,d] dD[i,d]/dW[c,d]
      D[i,j] does not depend on W[c,d] unless j = d  [canonical form]
  = sum_{i} dL/dD[i,d] X[i,c]
      D[i,d] = sum_{k} X[i,k] W[k,d]  [canonical form]
  = sum_{i} (X^T)[c,i] dL/dD[i,d]
      an entry of X is one of X^T  [canonical form]
  = (X^T dL/dD)[c,d]
      rows times columns  [canonical form]
dW = X.T @ G
      all entries at once, as NumPy writes them  [proved at every shape]"""
NEURON = """dL/dD[d,e]
  = sum_{i,j} dL/dA[i,j] dA[i,j]/dD[d,e]
      D[d,e] reaches L through A  [chain rule, f differentiable]
  = dL/dA[d,e] dA[d,e]/dD[d,e]
      A[i,j] does not depend on D[d,e] unless i = d and j = e  [canonical form]
  = dL/dA[d,e] [D[d,e] > 0]
      A[d,e] = [D[d,e] > 0] D[d,e]  [canonical form]
dD = G * (D > 0)
      all entries at once, as NumPy writes them  [by the proof of the whole]
dL/dW[d,c]
  = sum_{i,j} dL/dD[i,j] dD[i,j]/dW[d,c]
      W[d,c] reaches L through D  [chain rule, f differentiable]
  = sum_{j} dL/dD[d,j] dD[d,j]/dW[d,c]
      D[i,j] does not depend on W[d,c] unless i = d  [canonical form]
  = sum_{j} dL/dD[d,j] X[c,j]
      D[d,j] = b[d] + sum_{k} W[d,k] X[k,j]  [canonical form]
  = sum_{j} dL/dD[d,j] (X^T)[j,c]
      an entry of X is one of X^T  [canonical form]
  = (dL/dD X^T)[d,c]
      rows times columns  [canonical form]
dW = dD @ X.T
      all entries at once, as NumPy writes them  [proved at every shape]"""


@claim(W="H m", X="m n", b="H")
def neuron(W, X, b):  # type: ignore[no-untyped-def]
    D = W @ X + b[:, None]
    A = np.maximum(D, 0)
    return A


@claim(X="N D", w="D")
def squares(X, w):  # type: ignore[no-untyped-def]
    r = X @ w
    loss = (r**2).sum()
    return loss


@pytest.mark.parametrize(
    ("stated", "name", "lines"),
    [
        (claim_of("W @ X", COLUMN, ()), "W", POST),
        (claim_of("X @ W", ROW, ()), "W", ROWS),
        (neuron.__claim__, "W", NEURON),  # type: ignore[attr-defined]
    ],
    ids=["column", "row", "neuron"],
)
def test_the_derivation_is_that_of_the_post_line_by_line(stated, name: str, lines: str) -> None:  # type: ignore[no-untyped-def]
    assert "\n".join(written(explained(stated, name).steps, 200)) == lines


def test_factors_stand_in_the_order_of_the_inputs_whatever_was_traced_before() -> None:
    ways = ([("x @ A @ x", "x"), ("A @ x", "A")], [("A @ x", "A"), ("x @ A @ x", "x")])
    told = [{e: explained(claim_of(e, ["A=n n", "x=n"], ()), n).index_form for e, n in way} for way in ways]
    assert told[0] == told[1]
    assert told[0]["x @ A @ x"][0].text == "dL/dx[c] = sum_{i} A[i,c] x[i] + sum_{i} A[c,i] x[i]"
    scaled = explained(claim_of("((X @ w - y)**2).mean()", ["X=n d", "w=d", "y=n"], ()), "w").index_form[0].text
    assert scaled == "dL/dw[c] = 2 sum_{i,j} X[i,c] X[i,j] w[j] / n - 2 sum_{i} X[i,c] y[i] / n"


def test_letters_are_none_of_the_users_names_and_stay_those_of_their_size() -> None:
    found = explained(claim_of("c * maximum(d @ X, 0)", ["d=N", "X=N M", "c=M"], ()), "d")
    assert not any("[d" in s.text or "[c]" in s.text or ",d]" in s.text for s in found.steps)


def test_a_loss_with_intermediates_is_no_function_of_another_loss() -> None:
    found = explained(squares.__claim__, "w")  # type: ignore[attr-defined]
    assert "f" not in found.given.split()
    assert [e.text for e in found.defined] == ["r = X @ w", "loss = (r ** 2).sum()", "L = loss"]
    assert [e.text for e in found.index_form] == ["dL/dr[c] = 2 r[c]", "dL/dw[b] = sum_{i} dL/dr[i] X[i,b]"]


@pytest.mark.parametrize(
    ("forward", "left", "right"),
    [("a @ linalg.inv(X) @ b", "a", "b"), ("a @ linalg.inv(X.T) @ b", "b", "a")],
    ids=["as it stands", "transposed"],
)
def test_a_matrix_is_called_by_its_name_whichever_way_it_is_kept(forward: str, left: str, right: str) -> None:
    found = explained(claim_of(forward, ["a=n", "X=n n", "b=n"], (), ("X=invertible",)), "X")
    (entry,) = found.index_form
    assert r"\left(X\right)^{-1}" in entry.latex
    of, factors = entry.text.split(" = ")
    row, column = of.removeprefix("dL/dX[").removesuffix("]").split(",")
    first, second = (next(f[-2] for f in factors.split() if f.startswith(f"{name}[")) for name in (left, right))
    assert {f"inv(X)[{first},{row}]", f"inv(X)[{column},{second}]"} < {*factors.split()}


CLAIMS = """
import numpy as np
from verify import claim

@claim(W="H m", X="m n")
def linear(W, X):
    D = W @ X
    return D

@linear.gradient("W")
def linear_backward(G, X):
    return G @ X.T

@claim(x="n")
def halved(x):
    return (x ** 2).sum()

@halved.gradient("x")
def halved_backward(x):
    return x

@claim(x="n")
def turned(x):
    return np.flip(x)

@turned.gradient("x")
def turned_backward(G):
    return np.flip(G)
"""


def test_check_explains_every_verdict_or_says_why_not(tmp_path: Path) -> None:
    (tmp_path / "layers.py").write_text(CLAIMS)
    done = gradproof("check", "layers.py", "--explain", "--format", "json", "--bound", "2", cwd=tmp_path)
    data = done.json
    jsonschema.validate(data, json.loads((ROOT / "verify" / "schema.json").read_text()))
    claims = {c["name"]: c for c in data["claims"]}
    (linear,) = claims["linear"]["explained"].values()
    assert linear["given"] == "all sizes H, m, n, all real W (H x m), X (m x n) and any differentiable f"
    assert [e["text"] for e in linear["defined"]] == ["D = W @ X", "L = f(D)"]
    assert all(step["shown"] for step in linear["steps"])
    assert claims["halved"]["gradients"]["x"]["status"] == "refuted"
    assert claims["halved"]["explained"]["x"]["steps"][-1]["text"] == "dx = 2 * x"
    assert claims["turned"]["gradients"]["x"]["scope"] == "all-shapes"
    assert "move along an axis" in claims["turned"]["explained"]["x"]["reason"]
    assert claims["turned"]["explained"]["x"]["steps"] == []


def test_a_derivation_that_does_not_end_costs_no_verdict(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "layers.py").write_text(CLAIMS)
    monkeypatch.setattr(files, "EXPLAIN_SECONDS", 0.0)
    source = files.from_file(Target(str(tmp_path / "layers.py"), ("linear",)))
    options = Options(bound=2, examples=5, seed=0, require="all-shapes", jobs=1, explain=True)
    (checked,) = (e for e in files.check_sources([source], options) if isinstance(e, Checked))
    assert checked.verdict.gradients["W"].scope == "all-shapes"
    assert [e.steps for e in checked.explained] == [()]
    assert "did not finish" in checked.explained[0].reason


def test_the_screen_and_the_report_have_statement_and_derivation(tmp_path: Path) -> None:
    out = tmp_path / "report"
    (tmp_path / "layers.py").write_text(CLAIMS)
    done = gradproof("check", "layers.py::linear", "--explain", "--bound", "2", "--out", "report", cwd=tmp_path)
    assert done.code == 0, done.err
    assert "Theorem (linear, gradient of W). For all sizes H, m, n, all" in done.out
    theorem = done.out.partition("Theorem")[2].partition("1 claim")[0]
    assert max(map(len, theorem.splitlines())) <= WIDTH
    (found,) = json.loads((out / "report.json").read_text())["claims"]
    assert r"\frac{\partial L}{\partial W} = \frac{\partial L}{\partial D} X^{\top}" in found["statement"]
    assert found["derivation"][0]["text"].startswith(r"The gradient for W: \(W_{d c}\) reaches \(L\) through \(D\)")
    page = (out / "report.html").read_text()
    assert "<h4>Derivation</h4>" in page and 'class="tex"' not in page
    assert r"\emph{Derivation.}" in (out / "report.tex").read_text()
