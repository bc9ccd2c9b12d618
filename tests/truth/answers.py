"""What `gradproof check` says of a claim file, asked once a file, and whether plain NumPy reproduces its witnesses."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import lru_cache
from pathlib import Path
from typing import Any

from tests.command.command import ROOT, gradproof

# A process that has never imported the verifier pastes each snippet and says how the two printed values
#     compare.
REPLAY = """
import contextlib, io, json, sys
import numpy as np
def outcome(snippet):
    space = {}
    try:
        with contextlib.redirect_stdout(io.StringIO()), np.errstate(all="ignore"):
            exec(snippet, space)
    except Exception as error:
        return type(error).__name__
    claimed, true = space["claimed"], space["true"]
    if isinstance(true, tuple):
        return "same" if claimed == true else "shapes differ"
    if not np.isfinite(claimed):
        return "undefined" if np.isfinite(true) else "same"
    return "same" if abs(claimed - true) <= 1e-6 * max(1, abs(true)) else "values differ"
json.dump([outcome(s) for s in json.load(sys.stdin)], sys.stdout)
"""
SHOWN_BY = {
    "shape": ("shapes differ", "Error"),
    "value": ("values differ", "undefined"),
    "mutation": ("values differ", "shapes differ"),
    "definedness": ("undefined", "Error"),
}


@lru_cache
def answers(file: Path, *options: str) -> dict[str, dict[str, dict[str, Any]]]:
    """Claim -> input -> verdict. A claim without a verdict of its own is missing."""
    ran = gradproof("check", str(file), "--format", "json", *options, cwd=ROOT, timeout=900)
    return {c["name"]: c["gradients"] for c in ran.json["claims"]}


def statuses(file: Path, name: str, *options: str) -> set[str]:
    """The statuses of a claim's gradients."""
    return {verdict["status"] for verdict in answers(file, *options)[name].values()}


@lru_cache
def _replayed(file: Path, *options: str) -> dict[tuple[str, str], str]:
    refuted = [
        (name, wrt, verdict["counterexample"]["snippet"])
        for name, verdicts in answers(file, *options).items()
        for wrt, verdict in verdicts.items()
        if verdict["status"] == "refuted"
    ]
    done = subprocess.run(
        [sys.executable, "-I", "-c", REPLAY],
        input=json.dumps([snippet for _, _, snippet in refuted]),
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    outcomes = json.loads(done.stdout)
    return {(name, wrt): outcome for (name, wrt, _), outcome in zip(refuted, outcomes, strict=True)}


def refutations(file: Path, name: str, *options: str) -> list[tuple[str, str]]:
    """For each refuted gradient of a claim: by what, and what its witness shows in plain NumPy."""
    return [
        (verdict["refuted_by"], _replayed(file, *options)[name, wrt])
        for wrt, verdict in answers(file, *options)[name].items()
        if verdict["status"] == "refuted"
    ]


def shown(by: str, outcome: str) -> bool:
    """Whether what plain NumPy did is what the verdict says."""
    return any(outcome.endswith(expected) for expected in SHOWN_BY[by])
