"""What a worker of the cluster calls for a part: a process of its own, which ends with the part, however that ends."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable
from typing import Final

from verify.limits import SHOWN_CHARACTERS

_LOOK: Final = 0.5  # seconds between two looks at whether the part is still wanted


def answer(parcel: str) -> str:
    """The answer to a parcel, line by line. Raises RuntimeError where its process gave none."""
    from distributed import get_worker

    worker = get_worker()
    key = worker.get_current_task()

    def wanted() -> bool:
        task = worker.state.tasks.get(key)
        return task is not None and task.state != "cancelled"

    return run(parcel, wanted, worker.local_directory)


def run(parcel: str, wanted: Callable[[], bool], folder: str) -> str:
    """What the process of a parcel says, as long as that is ``wanted``; its files stand under ``folder`` meanwhile."""
    command = [sys.executable, "-P", "-m", "verify.command.clustered.host", str(os.getpid())]
    with tempfile.TemporaryDirectory(prefix="gradproof-", dir=folder) as scratch, tempfile.TemporaryFile() as errors:
        environment = os.environ | {"TMPDIR": scratch}
        with subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            env=environment,
            start_new_session=True,
        ) as process:
            try:
                said = _said(process, parcel, wanted)
            finally:
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(process.pid, signal.SIGKILL)
        if process.returncode:
            errors.seek(0)
            last = errors.read().decode(errors="replace").strip().splitlines()[-1:]
            raise RuntimeError(f"its process ended with {process.returncode}: {''.join(last)[:SHOWN_CHARACTERS]}")
        return said


def _said(process: subprocess.Popen[bytes], parcel: str, wanted: Callable[[], bool]) -> str:
    given: bytes | None = parcel.encode()
    while True:
        try:
            return process.communicate(given, timeout=_LOOK)[0].decode()
        except subprocess.TimeoutExpired:
            given = None
        if not wanted():
            raise RuntimeError("nobody waits for it any more")
