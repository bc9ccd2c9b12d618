"""What is measured, and how: each in a process of its own, forked where everything is loaded.

Times are processor time, of all threads: on an idle machine they are what one waits, and on a busy one they hardly change.
"""

from __future__ import annotations

import math
import multiprocessing
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Final

from tests.bench.programs import SEED
from verify import check

ROUNDS: Final = 3
POINT_SECONDS: Final = 40  # of one point of a curve: what takes longer is said to
PATIENCE: Final = 10  # times as long, on a busy machine
MEMORY: Final = 4 << 30  # bytes of one point


@dataclass(frozen=True)
class Measured:
    """Seconds of a check, those of its stages, the most memory in megabytes, and whether all was proved at every shape."""

    seconds: float
    memory: float
    everywhere: bool
    stages: dict[str, float] = field(default_factory=dict)


def once(function: Callable[..., Any]) -> Measured:
    """One check in this process; its stages by the first word of what it says of its progress."""
    marks: list[tuple[str, float]] = []
    started = time.process_time()
    verdict = check(function, progress=lambda text, gradients, files: marks.append((stage(text), time.process_time())))
    ended = time.process_time()
    stages: dict[str, float] = {}
    for (name, at), (_, until) in zip(marks, [*marks[1:], ("", ended)], strict=True):
        stages[name] = stages.get(name, 0.0) + until - at
    everywhere = all(g.status == "proved" and g.scope == "all-shapes" for g in verdict.gradients.values())
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return Measured(ended - started, memory, everywhere, stages)


def stage(text: str) -> str:
    """Which of three stages a progress message is of."""
    if text.endswith("at every shape"):
        return "proof"
    return "confirmation" if text.startswith(("proving", "trying")) else "testing"


def warm(function: Callable[..., Any]) -> Measured:
    """The best of some checks, after one that warms up."""
    once(function)
    return min((once(function) for _ in range(ROUNDS)), key=lambda m: m.seconds)


def apart(how: Callable[[Callable[..., Any]], Measured], function: Callable[..., Any]) -> Measured | None:
    """A measurement in a forked process; None where it takes too long, or too much memory."""
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_tell, args=(theirs, how, function))
    process.start()
    theirs.close()
    try:
        return ours.recv() if ours.poll(PATIENCE * POINT_SECONDS) else None  # type: ignore[no-any-return]
    except EOFError:
        return None
    finally:
        process.kill()
        process.join()


def _tell(pipe: Connection, how: Callable[[Callable[..., Any]], Measured], function: Callable[..., Any]) -> None:
    used = math.ceil(time.process_time())
    resource.setrlimit(resource.RLIMIT_CPU, (used + POINT_SECONDS, used + POINT_SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    pipe.send(how(function))


def cold(folder: Path) -> float:
    """The best of some runs of the command on one claim, all its processes together; bytecode is there, as installed."""
    (folder / "cold.py").write_text(SEED)
    command = [sys.executable, "-P", "-m", "verify", "check", "cold.py"]
    environment = {n: v for n, v in os.environ.items() if n != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = str(folder / "bytecode")
    taken = []
    for _ in range(ROUNDS + 1):
        before = _of_children()
        subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True)
        taken.append(_of_children() - before)
    return min(taken)


def _of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def exponent(points: Sequence[tuple[float, float]]) -> float:
    """The p of the best fit seconds = c * size ** p, by least squares of the logarithms; at least two sizes."""
    xs, ys = ([math.log(p[k]) for p in points] for k in (0, 1))
    x, y = sum(xs) / len(xs), sum(ys) / len(ys)
    return sum((a - x) * (b - y) for a, b in zip(xs, ys, strict=True)) / sum((a - x) ** 2 for a in xs)
