"""What is known of files in a session of pytest: each is listed once and checked once, by the worker that needs it."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, Final

from verify.guest.events import Event
from verify.guest.wire import decode, parse
from verify.plugin.service import EVENTS

ROOT: Final = Path(__file__).resolve().parents[2]  # where our packages are


class Refused(Exception):
    """What was asked for cannot be done; the text is for the user."""


@dataclass
class Checks:
    """The answers of one session, in a folder that its workers share; the process that answers starts when asked."""

    here: Path
    require: str
    jobs: int
    evidence: bool
    folder: Path
    owned: bool
    _service: subprocess.Popen[bytes] | None = field(default=None, init=False)

    @classmethod
    def new(cls, here: Path, require: str, jobs: int, evidence: bool, folder: str | None) -> Checks:
        """In a folder that another process made, if that is seen from here, or else in one of its own."""
        owned = folder is None or not os.path.isdir(folder)
        place = Path(tempfile.mkdtemp(prefix="gradproof-pytest-")) if owned else Path(str(folder))
        return cls(here, require, jobs, evidence, place, owned)

    def listed(self, file: str) -> list[Event]:
        """The claims that a file states, and what is wrong with it. Raises Refused."""
        return self._once({"do": "list", "file": file, "names": []})

    def checked(self, file: str, names: Sequence[str]) -> list[Event]:
        """The verdicts on claims of a file (none named: on all). Raises Refused."""
        how = {"require": self.require, "jobs": self.jobs, "evidence": self.evidence}
        return self._once({"do": "check", "file": file, "names": list(names)} | how)

    def check_place(self, out: Path) -> None:
        """Raises Refused where no report can be written to a folder."""
        self._ask({"do": "place", "out": str(out)})

    def write(self, out: Path) -> None:
        """Write a report of all that was checked. Raises Refused."""
        self._ask({"do": "report", "folder": str(self.folder), "out": str(out), "require": self.require})

    def close(self) -> None:
        """End the process, and throw the folder away if it is ours."""
        if self._service is not None:
            self._service.kill()
            self._service.communicate()
        if self.owned:
            shutil.rmtree(self.folder, ignore_errors=True)

    def _once(self, asked: dict[str, Any]) -> list[Event]:
        key = hashlib.sha256(json.dumps(asked).encode()).hexdigest()[:24]
        kept = self.folder / f"{asked['do']}-{key}{EVENTS}"
        with _alone(kept.with_suffix(".lock")):
            if not kept.exists():
                lines = self._ask(asked | {"path": _importable()})
                fresh = kept.with_suffix(".new")
                fresh.write_bytes(b"".join([json.dumps(asked).encode() + b"\n", *lines]))
                fresh.replace(kept)
        return [decode(parse(line), Event) for line in kept.read_bytes().splitlines()[1:]]

    def _ask(self, asked: dict[str, Any]) -> list[bytes]:
        lines: list[bytes] = []
        told, heard = self._streams()
        try:
            told.write(json.dumps(asked).encode() + b"\n")
            told.flush()
            while True:
                line = heard.readline()
                end = parse(line) if not line or line.startswith((b'{"end"', b'{"refused"')) else None
                if end is not None and "end" in end:
                    return lines
                if end is not None:
                    raise Refused(end["refused"])
                lines.append(line)
        except (OSError, ValueError):
            said = (self.folder / f"stderr-{os.getpid()}").read_text(errors="replace").strip()
            self._service = None
            raise Refused(f"the process that checks ended without an answer\n{said}".strip()) from None

    def _streams(self) -> tuple[IO[bytes], IO[bytes]]:
        if self._service is None:
            command = [sys.executable, "-P", "-m", "verify.plugin.service"]
            places = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
            with open(self.folder / f"stderr-{os.getpid()}", "ab") as said:
                self._service = subprocess.Popen(
                    command,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=said,
                    cwd=self.here,
                    env=os.environ | {"PYTHONPATH": os.pathsep.join(places)},
                )
        assert self._service.stdin is not None and self._service.stdout is not None
        return self._service.stdin, self._service.stdout


def _importable() -> list[str]:
    """The folders that this process imports from."""
    return [os.path.abspath(place) for place in sys.path]


@contextmanager
def _alone(lock: Path) -> Iterator[None]:
    """While the block runs, no other worker is in a block of the same lock; one that dies gives it back."""
    import fcntl

    with open(lock, "ab") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield
