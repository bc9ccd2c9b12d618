"""The command as a user runs it: a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
LINEAR = """import numpy as np
from verify import claim

@claim(W="H m", X="m n")
def linear(W, X):
    return W @ X

@linear.gradient("W", "X")
def linear_backward(G, W, X):
    return G @ X.T, W.T @ G
"""


@dataclass(frozen=True)
class Ran:
    """What a run of the command said, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one object on stdout."""
        return json.loads(self.out)


def environment() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(ROOT), "COLUMNS": "80"}


def gradproof(*arguments: str, cwd: Path, timeout: float = 120.0, path: str | None = None) -> Ran:
    """Run ``gradproof`` with its standard streams captured; like the installed command, it does not import from cwd.

    ``path`` is where it finds other programs (coqc), if not where we do.
    """
    done = subprocess.run(
        [sys.executable, "-P", "-m", "verify", *arguments],
        cwd=cwd,
        env=environment() | ({} if path is None else {"PATH": path}),
        capture_output=True,
        text=True,
        timeout=timeout,
    )
    return Ran(done.returncode, done.stdout, done.stderr)
