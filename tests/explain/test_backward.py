"""Backward functions that are derived for claims: what a reader would write, and what passes a check when it is
pasted."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from verify import check, claim
from verify.claims.claim import Claim
from verify.explain.backward.pasted import Backward, backward

# mypy: disable-error-code="no-untyped-def, no-untyped-call"


def softmax(x):
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def layer(X, W, b):
    Z = X @ W + b
    return np.tanh(Z)


def stable(x):
    e = np.exp(x - x.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def log_sum_exp(x):
    m = x.max(axis=1, keepdims=True)
    e = np.exp(x - m)
    return m[:, 0] + np.log(e.sum(axis=1))


def attention(Q, K, V):
    return softmax(Q @ K.T) @ V


def kernel(X, Y, s):
    d = X[:, None, :] - Y[None, :, :]
    return np.exp(-(d**2).sum(axis=2) / (2 * s**2))


def fit(X, w, y):
    r = X @ w - y
    return (r**2).sum() / 2


def summed(S, x):
    return x @ S @ x


WRITTEN = {
    "layer": """
def layer_backward(G, out, X, W):
    dZ = G * (1 - out ** 2)
    return dZ @ W.T, X.T @ dZ, dZ.sum(0)""",
    "stable": """
def stable_dx(G, out):
    return out * (G - (G * out).sum(1, keepdims=True))""",
    "log_sum_exp": """
def log_sum_exp_dx(G, x):
    m = x.max(axis=1, keepdims=True)
    e = np.exp(x - m)
    return (G / e.sum(1))[:, None] * e""",
    "attention": """
def attention_backward(G, Q, K, V):
    Z = Q @ K.T
    H = softmax(Z)
    dH = G @ V.T
    dZ = H * (dH - (dH * H).sum(1, keepdims=True))
    return dZ @ K, dZ.T @ Q, H.T @ G""",
    "kernel": """
def kernel_backward(G, out, X, Y, s):
    d = X[:, None, :] - Y[None, :, :]
    dZ = G * out
    dd = -d * dZ[:, :, None] / s ** 2
    return dd.sum(1), -dd.sum(0), (dZ * (d ** 2).sum(2)).sum() / s ** 3""",
    "fit": """
def fit_backward(X, w, y):
    r = X @ w - y
    return np.outer(r, w), r @ X, -r""",
    "summed": """
def summed_backward(S, x):
    return np.outer(x, x), 2 * S @ x""",
}
SHAPES: dict[str, dict[str, Any]] = {
    "layer": {"X": "N D", "W": "D M", "b": "M"},
    "stable": {"x": "N D"},
    "log_sum_exp": {"x": "N D"},
    "attention": {"Q": "T D", "K": "S D", "V": "S M"},
    "kernel": {"X": "N D", "Y": "M D", "s": "", "where": {"s": "positive"}},
    "fit": {"X": "N D", "w": "D", "y": "N"},
    "summed": {"S": "n n", "x": "n", "where": {"S": "symmetric"}},
}


def stated(name: str) -> Any:
    return claim(**SHAPES[name])(globals()[name])


def derived(made: Claim, *names: str) -> Backward:
    return backward(made, names or [i.name for i in made.inputs])


@pytest.mark.parametrize("name", WRITTEN)
def test_it_is_what_a_reader_would_write_and_passes_a_check_when_pasted(name: str) -> None:
    forward = stated(name)
    found = derived(forward.__claim__)
    assert found.everywhere, found
    (function,) = found.functions
    assert function.code.partition("\n")[2] == WRITTEN[name].strip()
    exec(function.code, {**globals(), name: forward})
    assert set(forward.__claim__.names) == {i.name for i in forward.__claim__.inputs}
    assert check(forward, examples=20, bound=3)


def test_it_has_values_where_the_forward_has() -> None:
    x, G = np.array([[900.0, 899.0, 0.0]]), np.array([[1.0, 2.0, 3.0]])
    for name in ("stable", "log_sum_exp"):
        known: dict[str, Any] = {"np": np, name: stated(name)}
        exec(derived(known[name].__claim__).functions[0].code, known)
        given = {"out": stable(x), "G": G} if name == "stable" else {"x": x, "G": G[:, 0]}
        assert np.isfinite(known[f"{name}_dx"](**given)).all()


def test_one_input_needs_no_more_than_it_needs() -> None:
    found = derived(stated("attention").__claim__, "V")
    assert found.functions[0].code.splitlines()[1:] == [
        "def attention_dV(G, Q, K):",
        "    Z = Q @ K.T",
        "    H = softmax(Z)",
        "    return H.T @ G",
    ]


def test_what_is_not_derived_says_why_and_costs_the_others_nothing() -> None:
    @claim(x="n 3", y="n")
    def first(x, y):
        return x[:, 0] * y

    found = derived(first.__claim__, "x", "y")
    assert [f.names for f in found.functions] == [("y",)]
    assert found.missing["x"] and not found.everywhere


FILE = """import numpy as np

from verify import claim


@claim(X="N D", W="D M", b="M")
def layer(X, W, b):
    Z = X @ W + b
    return np.tanh(Z)


@claim(x="N")
def other(x):
    return x * 2
"""


def command(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "verify", *words], capture_output=True, text=True, timeout=240)


def test_what_the_command_prints_for_a_claim_is_pasted_under_it_and_checked(tmp_path: Path) -> None:
    file = tmp_path / "layers.py"
    file.write_text(FILE)
    found = command("derive", f"{file}::layer", "--format", "json")
    assert found.returncode == 0, found.stderr
    (document,) = json.loads(found.stdout)["derived"]
    assert document["derivations"][0]["steps"]
    file.write_text(f"{FILE}\n\n{document['functions'][0]['code']}\n")
    done = command("check", f"{file}::layer", "--format", "json")
    assert done.returncode == 0, done.stdout
    gradients = json.loads(done.stdout)["claims"][0]["gradients"]
    assert {n: g["scope"] for n, g in gradients.items()} == dict.fromkeys(("X", "W", "b"), "all-shapes")


@pytest.mark.parametrize(
    ("more", "message"),
    [
        (["--wrt", "q"], "no input of layer that has a gradient; those are X, W, b"),
        (["--shape", "X=n"], "--shape is of a formula"),
        (["--out", "report"], "check it with --out"),
    ],
)
def test_options_that_do_not_fit_a_file_are_told(tmp_path: Path, more: list[str], message: str) -> None:
    file = tmp_path / "layers.py"
    file.write_text(FILE)
    found = command("derive", f"{file}::layer", *more)
    assert found.returncode == 2
    assert message in found.stderr


def test_a_formula_needs_its_shapes_and_one_input() -> None:
    assert "--shape" in command("derive", "x @ x", "--wrt", "x").stderr
    assert "--wrt" in command("derive", "x @ x", "--shape", "x=n").stderr
