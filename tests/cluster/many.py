"""Many generated claims on a cluster of this machine: time, and memory by the number of claims.

``python -m tests.cluster.many 10000`` prints a row for docs/cluster.md; ``--kill`` ends a worker midway.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from tests.command.command import environment

A_FILE: Final = 50  # claims of one file
HEAD: Final = "from verify import claim\n"
CLAIM: Final = """

@claim(x="N")
def f{n}(x):
    return {n} * x * x


@f{n}.gradient("x")
def f{n}_backward(G, x):
    return {slope} * G * x
"""
WRONG: Final = 97  # every so many claims one is wrong


@dataclass(frozen=True)
class Figures:
    """What a run took: ``kilobytes`` is the largest resident memory of the asking process."""

    answers: dict[str, str]
    seconds: float
    kilobytes: int
    code: int


def written(folder: Path, claims: int) -> list[str]:
    """Files of claims of which we know which are right."""
    names = []
    for start in range(0, claims, A_FILE):
        numbers = range(start + 1, min(start + A_FILE, claims) + 1)
        text = HEAD + "".join(CLAIM.format(n=n, slope=2 * n + (n % WRONG == 0)) for n in numbers)
        names.append(f"part{start // A_FILE:04}.py")
        (folder / names[-1]).write_text(text, encoding="utf-8")
    return names


def expected(claims: int) -> dict[str, str]:
    """The status of each claim."""
    return {f"f{n}": "proved" if n % WRONG else "refuted" for n in range(1, claims + 1)}


@contextmanager
def cluster(workers: int, **more: Any) -> Iterator[Any]:
    """A cluster on loopback, each worker a process with one thread."""
    from distributed import LocalCluster

    usual = {"threads_per_worker": 1, "processes": True, "dashboard_address": ":0", "host": "127.0.0.1"}
    with LocalCluster(n_workers=workers, **(usual | more)) as made:
        yield made


def workers(made: Any) -> list[int]:
    """The processes of the workers that are there."""
    return [nanny.process.pid for nanny in made.workers.values() if nanny.process is not None and nanny.process.pid]


def hosts_of(pid: int) -> list[int]:
    """The processes that a worker started for parts."""
    try:
        tasks = Path(f"/proc/{pid}/task").iterdir()
        children = [int(child) for task in tasks for child in (task / "children").read_text().split()]
        return [c for c in children if b"verify.command.clustered.host" in Path(f"/proc/{c}/cmdline").read_bytes()]
    except (FileNotFoundError, ProcessLookupError):
        return []


def end_one_that_works(made: Any) -> int:
    """End a worker process that has a part, as a machine that loses its power does; its nanny starts another."""
    while True:
        for pid in workers(made):
            if hosts_of(pid):
                os.kill(pid, signal.SIGKILL)
                return pid
        time.sleep(0.05)


def checked(folder: Path, files: list[str], address: str) -> Figures:
    """One run of ``gradproof check --cluster``."""
    started = time.monotonic()
    command = [sys.executable, "-P", "-m", "verify", "check", *files, "--format", "json", "--cluster", address]
    with tempfile.TemporaryFile() as out:
        process = subprocess.Popen(command, cwd=folder, env=environment(), stdout=out)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        said = json.loads(out.read())
    assert not said["errors"], said["errors"]
    answers: dict[str, str] = {}
    for claim in said["claims"]:
        assert claim["name"] not in answers, f"{claim['name']} is answered twice"
        answers[claim["name"]] = claim["gradients"]["x"]["status"]
    return Figures(answers, time.monotonic() - started, used.ru_maxrss, process.returncode)


def main() -> None:
    """Run, compare every answer with what is right, and print a row."""
    given = argparse.ArgumentParser()
    given.add_argument("claims", type=int)
    given.add_argument("--workers", type=int, default=2)
    given.add_argument("--kill", type=float, metavar="SECONDS", help="end a worker after so long")
    asked = given.parse_args()
    with tempfile.TemporaryDirectory() as scratch, cluster(asked.workers, local_directory=scratch) as made:
        files = written(Path(scratch), asked.claims)
        if asked.kill:
            threading.Timer(asked.kill, end_one_that_works, [made]).start()
        found = checked(Path(scratch), files, made.scheduler_address)
    assert found.answers == expected(asked.claims), "an answer is lost, or wrong"
    print(f"| {asked.claims} | {asked.workers} | {found.seconds:.0f} s | {found.kilobytes / 1024:.0f} MB |")


if __name__ == "__main__":
    main()
