"""A process that is confined reaches what it was given only; one that is kept leaves nothing behind."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from verify.guest import Failure, Limits, Result, Slots, call, supervise
from verify.guest.confined import confine, python_paths
from verify.guest.keeper import Share, kept
from verify.guest.process import Send

SECONDS, MEMORY = 120.0, 4 << 30
GENEROUS = Share(64, 2 << 30, 64 << 20)


def tried(action: Any) -> bool:
    """Whether something can be done."""
    try:
        action()
    except OSError:
        return False
    return True


def test_a_confined_process_reaches_what_it_was_given_only(tmp_path: Path) -> None:
    inside, outside, host = tmp_path / "inside", tmp_path / "outside", os.getpid()
    inside.mkdir()
    outside.mkdir()
    (outside / "secret").write_text("secret")
    listening = socket.create_server(("127.0.0.1", 0))
    port = listening.getsockname()[1]

    def guest() -> dict[str, Any]:
        before = tried((outside / "secret").read_text)
        confined = confine([str(inside)], python_paths())
        done = {
            "inside": tried(lambda: (inside / "made").write_text("made")) and tried((inside / "made").read_text),
            "null": tried(lambda: Path("/dev/null").write_text("x")),
            "python": tried(lambda: subprocess.run([sys.executable, "-c", "import numpy"], check=True)),
            "read": tried((outside / "secret").read_text),
            "write": tried(lambda: (outside / "made").write_text("made")),
            "remove": tried((outside / "secret").unlink) or tried(lambda: os.rename(outside / "secret", inside / "s")),
            "change": tried(lambda: os.truncate(outside / "secret", 0)) if confined else False,
            "signal": tried(lambda: os.kill(host, 0)),
            "connect": tried(lambda: socket.create_connection(("127.0.0.1", port), 5)),
        }
        return {"before": before, "confined": list(confined), "done": done}

    try:
        found = call(guest, seconds=SECONDS, memory=MEMORY)
    finally:
        listening.close()
    assert not isinstance(found, Failure), found
    done, confined = found["done"], found["confined"]
    assert found["before"] and done["inside"] and done["null"] and done["python"]
    for what in ("read", "write", "remove", "change"):
        assert not (done[what] and "files" in confined), what
    assert done["signal"] == ("signals" not in confined)
    assert done["connect"] == ("network" not in confined)
    if "files" in confined:
        assert (outside / "secret").read_text() == "secret" and not (outside / "made").exists()


def keep(work: Any, folder: Path, share: Share = GENEROUS) -> Any:
    """What a work under a keeper ends with."""
    slots = Slots(0)
    limits = Limits(SECONDS, MEMORY)
    try:
        *_, (_, final) = supervise({0: kept(work, share, str(folder), limits)}, limits, slots=slots)
    finally:
        slots.close()
    assert isinstance(final, Result), final
    return final.value


def gone(pid: int) -> bool:
    """Whether a process has ended, within a while."""
    until = time.monotonic() + 30
    while time.monotonic() < until:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.05)
    return False


def test_what_a_work_starts_ends_with_it_in_whatever_session(tmp_path: Path) -> None:
    pids = tmp_path / "pids"

    def work(send: Send) -> str:
        if os.fork() == 0:
            os.setsid()
            signal.signal(signal.SIGTERM, signal.SIG_IGN)
            if os.fork() == 0:
                pids.write_text(str(os.getpid()))
                time.sleep(600)
            os._exit(0)
        while not pids.exists() or not pids.read_text():
            time.sleep(0.01)
        return "done"

    assert keep(work, tmp_path) == "done"
    assert gone(int(pids.read_text()))


def test_a_work_that_takes_more_than_its_share_ends(tmp_path: Path) -> None:
    def forks(send: Send) -> None:
        for _ in range(20):
            if os.fork() == 0:
                os.setsid()
                time.sleep(600)
        time.sleep(600)

    def fills(send: Send) -> None:
        (tmp_path / "much").write_bytes(b"x" * (4 << 20))
        time.sleep(600)

    def holds(send: Send) -> None:
        held = bytearray(b"x") * (300 << 20)
        time.sleep(600 + len(held))

    found = keep(forks, tmp_path, Share(10, 1 << 40, 64 << 20))
    assert (found["kind"], found["message"]) == ("memory", "started more than 10 processes")
    assert keep(holds, tmp_path, Share(10, 200 << 20, 64 << 20))["message"] == "took more than 200 MB of memory"
    assert keep(fills, tmp_path, Share(10, 2 << 30, 2 << 20))["message"] == "wrote more than 2 MB of files"


def test_what_happens_to_a_work_is_heard(tmp_path: Path) -> None:
    def kills_itself(send: Send) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    def raises(send: Send) -> None:
        raise ValueError("wrong")

    assert keep(kills_itself, tmp_path)["kind"] == "crash"
    assert keep(raises, tmp_path)["message"] == "raised ValueError: wrong"
    assert keep(lambda send: {"a": [1]}, tmp_path) == {"a": [1]}
