"""Output that cannot hold every character is spelt out; it never stops the command."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.command.command import environment

FILE = """import numpy as np
from verify import claim

@claim(γ="D", x="N D")
def scaled(x, γ):
    return np.maximum(x * γ, 0)

@scaled.gradient("γ", "x")
def scaled_backward(G, x, γ):
    return (G * x * (x * γ > 0)).sum(0), G * γ * (x * γ > 0)
"""


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_a_verdict_is_told_in_any_encoding(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "claims.py").write_text(FILE, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-P", "-m", "verify", "check", "claims.py"],
        cwd=tmp_path,
        env=os.environ | environment() | {"PYTHONIOENCODING": encoding},
        capture_output=True,
        timeout=120,
    )
    text = done.stdout.decode(encoding)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "2 gradients: 2 proved at every shape" in text
    assert ("✓  scaled  γ" if encoding == "utf-8" else "+  scaled  gamma") in text
