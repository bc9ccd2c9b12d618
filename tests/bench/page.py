"""The page and the plot of what was measured."""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.bench.measure import MEMORY, POINT_SECONDS, Measured, exponent

Curve = Sequence[tuple[int, Measured | None]]


def machine() -> str:
    """The processor, the number of its cores, the versions."""
    model = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    for line in info.read_text().splitlines() if info.exists() else ():
        if line.startswith("model name"):
            model = line.partition(":")[2].strip()
    load = ", ".join(f"{x:.1f}" for x in os.getloadavg())
    return f"{model}, {os.cpu_count()} cores, Python {platform.python_version()}; load average at the end {load}"


def page(
    ours: Mapping[str, Measured | None],
    torch: Mapping[str, Any] | None,
    cold: float,
    curves: Mapping[str, tuple[str, Curve]],
) -> str:
    """The whole page, in Markdown."""
    theirs = torch["seconds"] if torch else {}
    lines = [
        "# How long a verdict takes",
        "",
        "Written by `python -m tests.bench`, in one run. Times are processor time, which other load on the machine changes little.",
        "",
    ]
    lines += [f"Machine: {machine()}.", "", "## Beside a check of one shape", ""]
    peer = f"torch {torch['version']}" if torch else "torch (not installed here: `pip install -e '.[bench]'`)"
    lines += [
        f"Our verdict, for all real values and at every shape, in a process that has checked the claim once before (the best of three), and `torch.autograd.gradcheck` with its defaults on {peer}, at one shape of sizes 16 and one point (the same).",
        "",
        "| layer | testing | proof at every shape | confirmation by z3 at one shape | verdict | gradcheck | ratio |",
        "|---|---|---|---|---|---|---|",
    ]
    lines += [_layer(name, m, theirs.get(name)) for name, m in ours.items()]
    lines += ["", f"`gradproof check` of the seed from a cold start, all its processes together: {cold:.2f} s.", ""]
    lines += ["## Growth", "", "![Seconds and memory by size](bench.svg)", ""]
    for name, (unit, curve) in curves.items():
        lines += _curve(name, unit, curve)
    return "\n".join(lines).rstrip() + "\n"


def _layer(name: str, m: Measured | None, theirs: float | None) -> str:
    if m is None:
        return f"| {name} | | | | over {POINT_SECONDS} s | | |"
    stages = " | ".join(f"{m.stages.get(s, 0.0):.3f} s" for s in ("testing", "proof", "confirmation"))
    peer, ratio = ("", "") if theirs is None else (f"{theirs:.3f} s", f"{m.seconds / theirs:.1f}")
    return f"| {name} | {stages} | {m.seconds:.3f} s{'' if m.everywhere else ', not proved'} | {peer} | {ratio} |"


def _curve(name: str, unit: str, curve: Curve) -> list[str]:
    points = [(n, m.seconds) for n, m in curve if m is not None]
    fitted = (
        f"seconds grow as the power {exponent(points):.1f} of it" if len(points) > 1 else "too few points for a fit"
    )
    lines = [f"### {name.capitalize()}", "", f"By the number or size in the first column, {fitted}.", ""]
    lines += [f"| {unit} | seconds | peak memory | proved at every shape |", "|---|---|---|---|"]
    return [*lines, *(_point(n, m) for n, m in curve), ""]


def _point(n: int, m: Measured | None) -> str:
    if m is None:
        return f"| {n} | over {POINT_SECONDS} s or {MEMORY >> 30} GB | | |"
    return f"| {n} | {m.seconds:.2f} | {m.memory:.0f} MB | {'yes' if m.everywhere else 'no'} |"


def plot(curves: Mapping[str, tuple[str, Curve]], path: Path) -> None:
    """Seconds and peak memory by size, on logarithmic axes, as an SVG."""
    import matplotlib

    matplotlib.use("svg")
    matplotlib.rcParams["svg.hashsalt"] = "bench"
    from matplotlib import pyplot

    figure, (left, right) = pyplot.subplots(1, 2, figsize=(9, 3.6))
    for name, (_, curve) in curves.items():
        points = [(n, m) for n, m in curve if m is not None]
        left.loglog([n for n, _ in points], [m.seconds for _, m in points], marker="o", label=name)
        right.loglog([n for n, _ in points], [m.memory for _, m in points], marker="o", label=name)
    left.set(xlabel="size, matrices or layers", ylabel="seconds")
    right.set(xlabel="size, matrices or layers", ylabel="peak memory in MB")
    left.legend()
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None})
