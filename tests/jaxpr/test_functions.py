"""Functions of JAX with a rule of their own: right ones are proved at every shape, one fault each is refuted in JAX.

JAX's own check_grads says which is which.
"""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from functools import lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from jax.test_util import check_grads

from tests.command.command import gradproof
from tests.jaxpr.faults import FAULTS, RIGHT, faulty
from tests.truth.answers import answers
from verify.claims.claim import Claim
from verify.claims.shapes import concrete
from verify.claims.statement import registry

pytestmark = pytest.mark.slow

SIZES = {"N": 7, "D": 4, "M": 2, "B": 2, "T": 3, "H": 2, "S": 5, "C": 4, "V": 6}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("jax")
    (made / "faults.py").write_text(faulty())
    (made / "right.py").write_text(RIGHT.read_text())
    return made


@lru_cache
def claims(file: Path) -> dict[str, tuple[Claim, Any]]:
    """The claims of a file, and the functions that they are about."""
    spec = importlib.util.spec_from_file_location(f"{file.stem}_of_jax", file)
    assert spec is not None and spec.loader is not None
    made: ModuleType = importlib.util.module_from_spec(spec)
    before = len(registry)
    spec.loader.exec_module(made)
    return {c.name: (c, getattr(made, c.name)) for c in registry[before:]}


def agrees(file: Path, name: str) -> bool:
    """What JAX says, at one shape and point, in double precision."""
    claim, function = claims(file)[name]
    rng, arrays = np.random.default_rng(0), {}
    for i in claim.inputs:
        shape = concrete(i.shape, SIZES)
        arrays[i.name] = rng.normal(size=shape) if i.differentiable else rng.integers(0, 4, size=shape)
    real = {n: arrays[n] for n in claim.names}
    try:
        check_grads(lambda real: function(**{**arrays, **real, **claim.constants}), (real,), 1, ["rev"], eps=1e-5)
    except AssertionError:
        return False
    return True


@pytest.mark.parametrize("name", FAULTS)
def test_a_right_function_is_proved_at_every_shape(name: str, folder: Path) -> None:
    assert agrees(folder / "right.py", name)
    found = answers(folder / "right.py", "--jobs", "2")[name]
    assert {(g["status"], g["scope"]) for g in found.values()} == {("proved", "all-shapes")}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_refuted(name: str, folder: Path) -> None:
    assert not agrees(folder / "faults.py", name)
    assert "refuted" in {g["status"] for g in answers(folder / "faults.py", "--jobs", "2")[name].values()}


def test_a_witness_is_said_to_be_in_jax(folder: Path) -> None:
    shown = gradproof("check", "faults.py::clip", cwd=folder, timeout=600).out
    assert "to see it in JAX\n" in shown and "import jax\n" in shown


def test_witnesses_show_in_jax_what_they_say(folder: Path) -> None:
    """In a process that has JAX and nothing of ours."""
    found = answers(folder / "faults.py", "--jobs", "2")
    snippets = [
        g["counterexample"]["snippet"] for gs in found.values() for g in gs.values() if g["status"] == "refuted"
    ]
    code = "import json, sys\nfor text in json.load(sys.stdin):\n    space = {}\n    exec(text, space)\n"
    code += "    assert 'verify' not in sys.modules and abs(space['claimed'] - space['true']) > 1e-4, text\n"
    ran = subprocess.run([sys.executable, "-I", "-c", code], input=json.dumps(snippets), text=True, capture_output=True)
    assert ran.returncode == 0, ran.stderr
    assert len(snippets) >= len(FAULTS)
