"""Whatever a guest does, its host goes on and says what happened."""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from verify.errors import BadInput, Defect, Unsupported
from verify.guest import Failure, Limits, Progress, Result, Slots, call, supervise

SECONDS, MEMORY = 1.0, 4 << 30
PATIENCE = 60.0  # seconds for what ends by itself, on however busy a machine


def loops() -> None:
    while True:
        pass


def sleeps_in_c() -> None:
    time.sleep(1000)


def exits_hard() -> None:
    os._exit(3)


def exits() -> None:
    sys.exit("enough")


def segfaults() -> None:
    ctypes.string_at(0)


def kills_itself() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def devours() -> int:
    return len(bytearray(10**14))


def raises() -> None:
    raise ValueError("two\nlines")


def raises_unprintable() -> None:
    class Unprintable(Exception):
        def __str__(self) -> str:
            raise RuntimeError

    raise Unprintable


def interrupts() -> None:
    raise KeyboardInterrupt


def recurses() -> None:
    recurses()


def reads() -> str:
    return input()


def returns_a_function() -> Callable[[], int]:
    return lambda: 0


def leaves_a_child() -> None:
    if os.fork() == 0:
        time.sleep(1000)
    os._exit(0)


def bad_input() -> None:
    raise BadInput("the shape is wrong", file="claims.py", line=7, code="bad-shape")


def unsupported() -> None:
    raise Unsupported("np.fft.fft is not supported")


def defect() -> None:
    raise Defect("two routes disagree")


ENDS = {
    loops: ("timeout", "did not finish within 1 s; it was in loops"),
    sleeps_in_c: ("timeout", "did not finish within 1 s; it was in sleeps_in_c"),
    exits_hard: ("exit", "ended its process (os._exit(3))"),
    exits: ("exit", "called sys.exit('enough')"),
    segfaults: ("crash", "crashed in segfaults: the process was ended by SIGSEGV"),
    kills_itself: ("crash", "crashed: the process was ended by SIGKILL"),
    devours: ("memory", "needs more memory than a claim is given"),
    raises: ("exception", "raised ValueError: two lines"),
    raises_unprintable: ("exception", "raised Unprintable"),
    interrupts: ("interrupt", "raised KeyboardInterrupt"),
    recurses: ("exception", "raised RecursionError: maximum recursion depth exceeded"),
    reads: ("exception", "raised EOFError: EOF when reading a line"),
    returns_a_function: ("exception", "raised TypeError: a function cannot be sent"),
    leaves_a_child: ("exit", "ended its process (os._exit(0))"),
    bad_input: ("bad-input", "the shape is wrong"),
    unsupported: ("unsupported", "np.fft.fft is not supported"),
    defect: ("defect", "two routes disagree"),
}


@pytest.mark.parametrize("guest", ENDS, ids=lambda f: f.__name__)
def test_every_end_of_a_guest_is_a_failure_that_says_why(guest: Callable[[], object]) -> None:
    kind, message = ENDS[guest]
    seconds = SECONDS if kind == "timeout" else PATIENCE
    failure = call(guest, seconds=seconds, memory=MEMORY)
    assert isinstance(failure, Failure)
    assert (failure.kind, failure.message[: len(message)]) == (kind, message)


def test_a_guest_that_does_not_end_is_ended_in_time() -> None:
    before = time.monotonic()
    assert isinstance(call(sleeps_in_c, seconds=SECONDS, memory=MEMORY), Failure)
    assert SECONDS <= time.monotonic() - before < PATIENCE


@pytest.mark.parametrize("guest", [loops, segfaults, raises, exits])
def test_a_failure_points_at_the_line_of_the_users_code(guest: Callable[[], object]) -> None:
    failure = call(guest, seconds=SECONDS if guest is loops else PATIENCE, memory=MEMORY)
    first = guest.__code__.co_firstlineno
    assert failure.file == __file__
    assert first < failure.line <= first + 2


def test_an_error_of_our_own_keeps_its_place_and_code() -> None:
    failure = call(bad_input, seconds=PATIENCE, memory=MEMORY)
    assert (failure.file, failure.line, failure.code) == ("claims.py", 7, "bad-shape")


def test_a_result_comes_back_and_closures_need_no_pickling() -> None:
    many = list(range(200_000))
    assert call(lambda: {"sum": sum(many), "all": many}, seconds=PATIENCE, memory=MEMORY) == {
        "sum": sum(many),
        "all": many,
    }


def test_what_a_guest_prints_goes_nowhere(capfd: pytest.CaptureFixture[str]) -> None:
    def prints() -> int:
        print("noise")
        print("noise", file=sys.stderr)
        os.write(1, b"noise")
        os.system("echo noise")
        return 7

    assert call(prints, seconds=PATIENCE, memory=MEMORY) == 7
    assert capfd.readouterr() == ("", "")


def test_a_guest_has_nothing_open_of_its_hosts(tmp_path: Path) -> None:
    def writes() -> None:
        for number in range(3, 200):
            try:
                os.write(number, b"noise")
            except OSError:
                continue

    reader, writer = os.pipe()
    os.set_inheritable(writer, True)
    with (tmp_path / "open").open("w"):
        call(writes, seconds=PATIENCE, memory=MEMORY)
    os.close(writer)
    assert os.read(reader, 10) == b"" and (tmp_path / "open").read_text() == ""
    os.close(reader)


def test_a_guest_changes_nothing_of_its_host() -> None:
    seen = []

    def changes() -> None:
        seen.append(1)
        os.environ["GUEST"] = "1"
        sys.modules["json"] = None  # type: ignore[assignment]

    assert call(changes, seconds=PATIENCE, memory=MEMORY) is None
    assert seen == [] and "GUEST" not in os.environ and sys.modules.get("json", 0) is not None


def test_supervise_runs_jobs_at_once_and_yields_each_result_once() -> None:
    def work(n: int) -> Callable[[Callable[[object], None]], list[float]]:
        def run(send: Callable[[object], None]) -> list[float]:
            begun = time.monotonic()  # one clock for all processes of a machine
            send(f"starting {n}")
            time.sleep(0.3)
            return [begun, time.monotonic()]

        return run

    events = list(supervise({n: work(n) for n in range(6)}, Limits(PATIENCE, MEMORY), slots=Slots(2)))
    assert sorted(n for n, e in events if isinstance(e, Progress)) == list(range(6))
    spans = {n: e.value for n, e in events if isinstance(e, Result)}
    assert len(spans) == 6 and len(events) == 12
    at_once = [sum(begun <= start < ended for begun, ended in spans.values()) for start, _ in spans.values()]
    assert 2 <= max(at_once) <= 3


def test_a_guest_in_trouble_does_not_disturb_the_others() -> None:
    guests = [loops, lambda: 1, segfaults, lambda: 2]
    tasks = {i: partial(lambda guest, send: guest(), guest) for i, guest in enumerate(guests)}
    events = dict(supervise(tasks, Limits(5.0, MEMORY), slots=Slots(3)))
    assert isinstance(events[0], Failure) and isinstance(events[2], Failure)
    assert events[1] == Result(1) and events[3] == Result(2)


def test_leaving_the_iteration_leaves_no_process_behind(tmp_path: Path) -> None:
    def work(send: Callable[[object], None]) -> None:
        child = subprocess.Popen(["sleep", "1000"])
        send((os.getpid(), child.pid))
        time.sleep(1000)

    for _, event in supervise({0: work}, Limits(60, MEMORY), slots=Slots(0)):
        assert isinstance(event, Progress)
        pids = event.value
        break
    deadline = time.monotonic() + PATIENCE
    while any(alive(pid) for pid in pids) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not any(alive(pid) for pid in pids)


def test_workers_end_with_a_supervisor_that_is_killed() -> None:
    """Two floors of them, as a file and its claims; not even SIGKILL leaves one behind."""
    code = """if True:
        import os, time
        from verify.guest import Limits, Slots, supervise
        def claim(send):
            send(os.getpid())
            time.sleep(1000)
        def file(send):
            for _, event in supervise({0: claim}, Limits(60, 4 << 30), slots=Slots(0), own_group=False):
                send([os.getpid(), event.value])
        for _, event in supervise({0: file}, Limits(60, 4 << 30), slots=Slots(0)):
            print(*event.value, flush=True)
    """
    run = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert run.stdout is not None
    pids = [int(pid) for pid in run.stdout.readline().split()]
    assert len(pids) == 2 and all(map(alive, pids))
    run.kill()
    run.communicate(timeout=PATIENCE)
    deadline = time.monotonic() + PATIENCE
    while any(map(alive, pids)) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not any(map(alive, pids))


def test_a_guest_cannot_raise_its_limits() -> None:
    def raises_them() -> list[str]:
        import resource

        refused = []
        for name in ("RLIMIT_AS", "RLIMIT_CPU", "RLIMIT_CORE"):
            soft, hard = resource.getrlimit(getattr(resource, name))
            assert soft == hard != resource.RLIM_INFINITY
            refused.append(name)
        return refused

    assert call(raises_them, seconds=PATIENCE, memory=MEMORY) == ["RLIMIT_AS", "RLIMIT_CPU", "RLIMIT_CORE"]


def alive(pid: int) -> bool:
    """Whether a process still runs (an orphan that waits to be reaped does not)."""
    try:
        with open(f"/proc/{pid}/stat") as stat:
            return stat.read().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False
