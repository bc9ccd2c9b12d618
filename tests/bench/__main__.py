"""Measure, then write docs/bench.md and docs/bench.svg: `python -m tests.bench`. Some three minutes."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from tests.bench.measure import Measured, apart, cold, once, warm
from tests.bench.page import Curve, page, plot
from tests.bench.programs import GROWTH, SEED, compared, loaded

DOCS = Path(__file__).resolve().parents[2] / "docs"


def peers() -> dict[str, Any] | None:
    """What torch takes, in a process of its own; None where there is no torch."""
    if find_spec("torch") is None:
        return None
    command = [sys.executable, "-P", "-m", "tests.bench.peers"]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)  # type: ignore[no-any-return]


def curve(name: str, folder: Path) -> tuple[str, Curve]:
    """One of `GROWTH`; after a size that takes too long no larger one is tried."""
    unit, write, sizes = GROWTH[name]
    found: list[tuple[int, Measured | None]] = []
    for n in sizes:
        if found and found[-1][1] is None:
            found.append((n, None))
            continue
        found.append((n, apart(once, loaded(write(n), folder, f"{write.__name__}{n}"))))
    return unit, found


def main() -> None:
    """All of it, one after the other: the machine is not to be busy with two of ours."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        once(loaded(SEED, folder, "first"))  # loads what every check needs
        theirs = peers()
        ours = {name: apart(warm, function) for name, function in compared(folder).items()}
        curves = {name: curve(name, folder) for name in GROWTH}
        (DOCS / "bench.md").write_text(page(ours, theirs, cold(folder), curves), encoding="utf-8")
    plot(curves, DOCS / "bench.svg")


if __name__ == "__main__":
    main()
