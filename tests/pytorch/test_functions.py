"""Backward functions of PyTorch: right ones are proved at every shape, one fault each is refuted with a witness in torch.

Torch's own gradcheck says which is which.
"""

from __future__ import annotations

import importlib.util
import json
import re
import subprocess
import sys
from functools import lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import torch

from tests.command.command import gradproof
from tests.pytorch.faults import FAULTS, RIGHT, faulty
from tests.truth.answers import answers

pytestmark = pytest.mark.slow

ONE_KIND = re.compile("dtype.* float64 on the CPU").search
SIZES = {
    "N": 7,
    "D": 4,
    "M": 2,
    "B": 2,
    "T": 3,
    "S": 5,
    "C": 4,
    "d": 4,
    "e": 2,
    "n": 3,
    "2*D": 8,
    "O": 2,
    "1": 1,
    "3": 3,
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("torch")
    (made / "faults.py").write_text(faulty())
    (made / "right.py").write_text(RIGHT.read_text())
    return made


@lru_cache
def module(file: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"{file.stem}_of_torch", file)
    assert spec is not None and spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def gradcheck(file: Path, name: str) -> bool:
    """What torch says, at one shape and point, in double precision."""
    theirs = module(file)
    function, shapes, where, constants = next(c for c in theirs.CLAIMS if c[0].__name__ == name)
    torch.manual_seed(0)
    inputs = []
    for of, shape in shapes.items():
        sizes = [SIZES[size] for size in shape.split()]
        real = theirs.WRT.get(name, of) == of
        labels = torch.randint(0, SIZES["C"], sizes)
        inputs.append(
            labels if of == "target" and where else torch.randn(*sizes, dtype=torch.float64, requires_grad=real)
        )
    with Double():
        return bool(torch.autograd.gradcheck(function.apply, (*inputs, *constants.values()), raise_exception=False))


class Double(torch.overrides.TorchFunctionMode):  # type: ignore[misc]
    """A cast to single precision would be all that gradcheck sees."""

    def __torch_function__(self, function: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        return args[0] if function is torch.Tensor.float else function(*args, **(kwargs or {}))


@pytest.mark.parametrize("name", FAULTS)
def test_a_right_function_is_proved_at_every_shape(name: str, folder: Path) -> None:
    assert gradcheck(folder / "right.py", name)
    found = answers(folder / "right.py", "--jobs", "2")[name]
    assert {(g["status"], g["scope"]) for g in found.values()} == {("proved", "all-shapes")}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_refuted(name: str, folder: Path) -> None:
    assert not gradcheck(folder / "faults.py", name)
    assert "refuted" in {g["status"] for g in answers(folder / "faults.py", "--jobs", "2")[name].values()}


def test_code_that_asks_for_the_kind_of_a_tensor_is_said_to_be_proved_for_one_kind(folder: Path) -> None:
    found = answers(folder / "right.py", "--jobs", "2")
    asked = {name for name, gradients in found.items() for g in gradients.values() if any(map(ONE_KIND, g["notes"]))}
    assert asked == {"RMSNorm", "SmoothedCrossEntropy"}


def test_a_witness_is_said_to_be_in_torch(folder: Path) -> None:
    shown = gradproof("check", "faults.py::MSE", cwd=folder, timeout=600).out
    assert "to see it in PyTorch\n    import torch\n" in shown


def test_witnesses_show_in_torch_what_they_say(folder: Path) -> None:
    """In a process that has torch and nothing of ours."""
    found = answers(folder / "faults.py", "--jobs", "2")
    snippets = [
        g["counterexample"]["snippet"] for gs in found.values() for g in gs.values() if g["status"] == "refuted"
    ]
    code = "import json, sys\nfor text in json.load(sys.stdin):\n    space = {}\n    exec(text, space)\n"
    code += "    assert 'verify' not in sys.modules and abs(space['claimed'] - space['true']) > 1e-4, text\n"
    ran = subprocess.run([sys.executable, "-I", "-c", code], input=json.dumps(snippets), text=True, capture_output=True)
    assert ran.returncode == 0, ran.stderr
    assert len(snippets) >= len(FAULTS)
