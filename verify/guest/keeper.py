"""A work that may be hostile, kept: nothing that it starts outlives it, and what it uses in all is bounded.

The keeper never runs a user's code. What its worker starts, and what that starts, ends with it, in whatever groups and
sessions; a worker that uses more than its share ends early.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from types import FrameType
from typing import Any, Final

from verify.guest.failure import Failure
from verify.guest.process import Allow, Limits, Progress, Send, Slots, Work, supervise

_ADOPT: Final = 36  # PR_SET_CHILD_SUBREAPER: orphans below this process become its children
_LOOK: Final = 0.3  # seconds between two looks at what a worker uses
_ENTRIES: Final = 20_000  # files and folders that are counted: more are too many
_SWEEPS: Final = 200  # rounds of ending what is left; each stops all that it finds first
_PAGE: Final = os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True)
class Share:
    """What a work may use in all: processes at once, bytes of memory, bytes in its folder."""

    processes: int
    memory: int
    disk: int


class _Watch:
    """Looks, on a timer, at what is below this process, and ends it where it takes more than its share."""

    def __init__(self, share: Share, folder: str) -> None:
        self._share, self._folder = share, folder
        self.exceeded = ""

    def __enter__(self) -> _Watch:
        signal.signal(signal.SIGALRM, self._look)
        signal.setitimer(signal.ITIMER_REAL, _LOOK, _LOOK)
        return self

    def __exit__(self, *_: object) -> None:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, signal.SIG_IGN)  # one may be under way

    def _look(self, _: int, __: FrameType | None) -> None:
        below = descendants()
        if len(below) > self._share.processes:
            self.exceeded = f"started more than {self._share.processes} processes"
        elif sum(map(_resident, below)) > self._share.memory:
            self.exceeded = f"took more than {self._share.memory >> 20} MB of memory"
        elif _stored(self._folder) > self._share.disk:
            self.exceeded = f"wrote more than {self._share.disk >> 20} MB of files"
        if self.exceeded:
            end_descendants()


def kept(work: Work, share: Share, folder: str, limits: Limits) -> Work:
    """The work under a keeper, itself a work; its result is what the work returns, or a `Failure`."""

    def keep(send: Send) -> Any:
        send(Allow(limits.seconds))
        adopt()
        slots = Slots(0)
        result: Any = None
        try:
            with _Watch(share, folder) as watch:
                for _, event in supervise({0: work}, limits, slots=slots):
                    if not isinstance(event, Progress):
                        result = event if isinstance(event, Failure) else event.value
        finally:
            slots.close()
            end_descendants()
        return Failure("memory", watch.exceeded) if watch.exceeded else result

    return keep


def adopt() -> None:
    """Orphans below this process become its children, from now on."""
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None).prctl(_ADOPT, 1, 0, 0, 0)


def descendants() -> list[int]:
    """Every process below this one, as the system lists them."""
    parents = dict(_parents())
    found: list[int] = []
    todo = [os.getpid()]
    while todo:
        above = todo.pop()
        below = [pid for pid, parent in parents.items() if parent == above]
        found += below
        todo += below
    return found


def end_descendants() -> None:
    """End every process below this one: all are stopped first, so that none starts others meanwhile."""
    for _ in range(_SWEEPS):
        below = descendants()
        if not below:
            return
        for how in (signal.SIGSTOP, signal.SIGKILL):
            for pid in below:
                with contextlib.suppress(OSError):
                    os.kill(pid, how)
        time.sleep(0.005)


def _parents() -> Iterator[tuple[int, int]]:
    for name in os.listdir("/proc") if os.path.isdir("/proc/self") else ():
        if name.isdigit():
            with contextlib.suppress(OSError, ValueError, IndexError), open(f"/proc/{name}/stat", "rb") as stat:
                state, parent = stat.read().rpartition(b")")[2].split()[:2]
                if state not in (b"Z", b"X"):  # these have ended, and wait to be heard of
                    yield int(name), int(parent)


def _resident(pid: int) -> int:
    """Bytes of memory that are a process's own; of what it has in common with others since a fork, its part."""
    with contextlib.suppress(OSError, StopIteration), open(f"/proc/{pid}/smaps_rollup", "rb") as rollup:
        return next(int(line.split()[1]) << 10 for line in rollup if line.startswith(b"Pss_Anon:"))
    with contextlib.suppress(OSError, ValueError, IndexError), open(f"/proc/{pid}/statm", "rb") as statm:
        parts = statm.read().split()  # older kernels do not tell parts: all counts for each
        return (int(parts[1]) - int(parts[2])) * _PAGE
    return 0


def _stored(folder: str) -> int:
    """Bytes of the files below a folder; more than any share where there are too many of them."""
    total = entries = 0
    for place, folders, files in os.walk(folder):
        entries += len(folders) + len(files)
        if entries > _ENTRIES:
            return sys.maxsize
        for name in files:
            with contextlib.suppress(OSError):
                total += os.lstat(os.path.join(place, name)).st_blocks * 512
    return total
