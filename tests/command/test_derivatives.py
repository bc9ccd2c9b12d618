"""Derivatives of every kind as a user sees them: the screen, JSON, a report that is made again, the second look."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from tests.command.command import ROOT, gradproof

EVERY_KIND = """
import numpy as np
from verify import claim

@claim(w="n", X="m n")
def squares(w, X):
    return np.sum((X @ w) ** 2)

@squares.gradient("w")
def squares_dw(w, X):
    return 2 * X.T @ (X @ w)

@squares.jacobian("w")
def squares_jacobian(w, X):
    return 2 * X.T @ (X @ w)

@squares.jvp("w")
def squares_jvp(V, w, X):
    return 2 * (X @ w) @ (X @ V)

@squares.hessian("w")
def squares_hessian(X):
    return FACTOR * X.T @ X

@squares.hvp("w")
def squares_hvp(dw, X):
    return 2 * X.T @ (X @ dw)
"""
QUICK = ("--bound", "2", "--examples", "5", "--jobs", "1")

# the gradient is right where gradproof reads it, and the forward another one where plain NumPy does
TWO_PROGRAMS = """
import numpy as np
import verify
from verify import claim

@claim(x="n")
def power(x):
    return np.sum(x**2) if hasattr(verify, "__path__") else np.sum(x**4)

@power.gradient("x")
def power_dx(x):
    return 2 * x

@power.hessian("x")
def power_hessian(x):
    return 2 * np.eye(x.shape[0])

@power.hvp("x")
def power_hvp(V):
    return 2 * V
"""


def test_every_kind_is_a_row_and_a_claim_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "claims.py").write_text(EVERY_KIND.replace("FACTOR", "2"))
    found = gradproof("check", "claims.py", *QUICK, "--format", "json", cwd=tmp_path)
    assert found.code == 0
    jsonschema.validate(found.json, json.loads((ROOT / "verify" / "schema.json").read_text()))
    rows = {(c["name"], c.get("derivative"), name) for c in found.json["claims"] for name in c["gradients"]}
    assert rows == {
        ("squares", None, "w"),
        ("squares.jacobian", "jacobian", "w"),
        ("squares.jvp", "jvp", "w along V"),
        ("squares.hessian", "hessian", "w"),
        ("squares.hvp", "hvp", "w along dw"),
    }


def test_a_claim_is_asked_for_with_its_derivatives_or_one_alone(tmp_path: Path) -> None:
    (tmp_path / "claims.py").write_text(EVERY_KIND.replace("FACTOR", "3"))
    alone = gradproof("check", "claims.py::squares.hessian", *QUICK, cwd=tmp_path)
    assert alone.code == 1 and "squares, Hessian by w: refuted by value" in alone.out
    assert "Hessian[0, 0]" in alone.out and "squares.hvp" not in alone.out
    assert max(map(len, (line for line in alone.out.splitlines() if not line.startswith("    ")))) <= 80
    every = gradproof("check", "claims.py::squares", *QUICK, cwd=tmp_path)
    assert "5 claims, 5 gradients: 4 proved at every shape, 1 refuted." in every.out


@pytest.mark.slow
def test_a_report_is_made_again(tmp_path: Path) -> None:
    (tmp_path / "claims.py").write_text(EVERY_KIND.replace("FACTOR", "2"))
    gradproof("check", "claims.py", *QUICK, "--out", "report", cwd=tmp_path)
    assert "Hessian for <code>w</code>" in (tmp_path / "report" / "report.html").read_text()
    again = gradproof("recheck", "report", cwd=tmp_path)
    assert again.code == 0 and "ok: squares, Hessian by w: proved at every shape" in again.out


def test_what_plain_numpy_says_of_the_gradient_counts_for_its_derivatives(tmp_path: Path) -> None:
    (tmp_path / "claims.py").write_text(TWO_PROGRAMS)
    found = gradproof("check", "claims.py", *QUICK, "--format", "json", cwd=tmp_path).json["claims"]
    assert {c["name"]: [g["status"] for g in c["gradients"].values()] for c in found} == {
        "power": ["unknown"],
        "power.hessian": ["unknown"],
        "power.hvp": ["unknown"],
    }
