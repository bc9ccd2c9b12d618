"""Progress on stderr while work goes on: a bar on a terminal, a line now and then elsewhere."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from verify.guest.events import Checked, Event, Found, Problem, Stage

QUIET: Final = 20.0  # seconds after which whoever reads a log wants to know that work goes on
PAUSE: Final = 10.0  # seconds between two lines in a log


class Watch:
    """What is left of the work on ``files`` sources; how many claims there are is known when each of them was read."""

    def __init__(self, files: int, progress: Progress | None) -> None:
        self._unread, self._files = files, files
        self._progress = progress
        self._task = progress.add_task("reading", total=None) if progress else None
        self._names: dict[tuple[int, int], str] = {}
        self._done = 0
        self._next = time.monotonic() + QUIET

    def see(self, event: Event) -> None:
        """Show what an event means for the work that is left."""
        if isinstance(event, Found):
            self._names.update({(event.source, i): c.name for i, c in enumerate(event.claims)})
            self._unread -= 1
        elif isinstance(event, Checked) or (isinstance(event, Problem) and event.claim >= 0):
            self._done += 1
        elif isinstance(event, Problem):
            self._unread -= 1
        if self._progress is None or self._task is None:
            if isinstance(event, Stage):
                self._log(event)
            return
        self._progress.update(self._task, completed=self._done, total=None if self._unread > 0 else len(self._names))
        if isinstance(event, Stage):
            self._progress.update(self._task, description=escape(self._doing(event)))

    def _doing(self, event: Stage) -> str:
        return f"{self._names.get((event.source, event.claim), '')}: {event.text}"

    def _log(self, event: Stage) -> None:
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + PAUSE
        unread = f"; {self._unread} of {self._files} files to be read" if self._unread > 0 else ""
        print(
            f"{self._done} of {len(self._names)} claims checked{unread}; {self._doing(event)}",
            file=sys.stderr,
            flush=True,
        )


@contextmanager
def watching(files: int) -> Iterator[Watch]:
    """A `Watch` over the work on so many sources, for as long as the block runs."""
    console = Console(stderr=True)
    if not (console.is_terminal and sys.stderr.isatty()):  # a notebook asks for colours, and is no terminal
        yield Watch(files, None)
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        yield Watch(files, progress)
