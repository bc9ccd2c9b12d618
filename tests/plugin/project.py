"""A project of its own, with pytest as its user runs it: the plugin is found by the entry point that ours states."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

from tests.command.command import ROOT, Ran

PROJECT = """[tool.pytest.ini_options]
testpaths = ["tests"]
pythonpath = ["src"]
markers = ["hard: takes long"]

[tool.gradproof]
files = ["src/**/claims_*.py"]
"""
CLAIMS = """import os
import numpy as np
from verify import claim
from model.maths import twice

with open(os.environ["RUNS"], "a") as runs:
    runs.write("x")

@claim(W="H m", X="m n")
def linear(W, X):
    return twice(W @ X)

@linear.gradient("W", "X")
def linear_backward(G, W, X):
    return 2 * G @ X.T, W.T @ G
"""
TESTS = """import pytest
from verify import claim

@pytest.mark.hard
@claim(x="N")
def square(x):
    return x * x

@square.gradient("x")
def square_backward(G, x):
    return 2 * x * G

@claim(x="3")
def cube(x):
    return x**3 if x.shape[0] == 3 else np.nan

@cube.gradient("x")
def cube_backward(G, x):
    return float("nan") * G

@claim(x="N")
def forgotten(x):
    return x

def test_beside_claims():
    assert cube_backward(0, 0) != 0
"""
PLAIN = """import verify
from model.claims_layers import linear

def test_verdict():
    assert verify.check(linear)

def test_words():
    assert 1 == 2, "no verdict"
"""


def made(folder: Path, **files: str) -> Path:
    """The folder with these files, by path with ``__`` for ``/``, and with the plugin as if it was installed."""
    info = folder / "installed" / "plugged-1.0.dist-info"
    points = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["entry-points"]["pytest11"]
    texts = {
        info / "METADATA": "Metadata-Version: 2.1\nName: plugged\nVersion: 1.0\n",
        info / "entry_points.txt": "[pytest11]\n" + "".join(f"{name} = {value}\n" for name, value in points.items()),
    }
    texts |= {folder / path.replace("__", "/"): text for path, text in files.items()}
    for path, text in texts.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return folder


def environment(folder: Path) -> dict[str, str]:
    places = [str(ROOT), str(folder / "installed")]
    theirs = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST") and name != "CI"}
    return theirs | {"PYTHONPATH": os.pathsep.join(places), "COLUMNS": "80", "RUNS": str(folder / "runs")}


def pytest_of(folder: Path, *arguments: str) -> Ran:
    """Run pytest in a project."""
    command = [sys.executable, "-P", "-m", "pytest", "-p", "no:cacheprovider", *arguments]
    done = subprocess.run(command, cwd=folder, env=environment(folder), capture_output=True, text=True, timeout=300)
    return Ran(done.returncode, done.stdout, done.stderr)


def outcomes(ran: Ran) -> dict[str, str]:
    """The outcome of each test, from the summary that ``-rA`` asks for."""
    words = [line.split(" ", 1) for line in ran.out.partition("short test summary info")[2].splitlines()[1:]]
    return {rest.split(" - ")[0]: word for word, rest in words if word in ("PASSED", "FAILED", "XFAIL", "ERROR")}
