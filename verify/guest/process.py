"""Forked workers under limits: started, watched, and always ended.

A worker sends lines of JSON through a pipe, and its supervisor makes plain data of them: nothing that a worker sends is
loaded or called. What it prints goes nowhere, so that it cannot corrupt our
output. When it hangs or crashes, `faulthandler` has told us the line at which it was.
"""

from __future__ import annotations

import contextlib
import os
import selectors
import signal
import socket
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import IO, Any, ClassVar, Final

from verify.codes import Code
from verify.errors import BadInput
from verify.guest.failure import KINDS, Failure
from verify.guest.faults import crash_place, failure_of
from verify.guest.hearing import Listener
from verify.guest.wire import Malformed, decode, encode, parse
from verify.limits import CPU_SECONDS, FILE_SECONDS, LAST_WORD_SECONDS, MESSAGE_BYTES
from verify.users import Place

Send = Callable[[Any], None]
Work = Callable[[Send], Any]

_PARENT_DEATH_SIGNAL: Final = 1  # PR_SET_PDEATHSIG
_TICK: Final = 0.25  # seconds between two looks at workers that say nothing
_WAIT: Final = 0.02  # the same, for a slot that another supervisor may give back


@dataclass(frozen=True)
class Limits:
    """What one worker may use: wall-clock seconds and bytes of address space."""

    seconds: float
    memory: int


@dataclass(frozen=True)
class Progress:
    """Something that a worker said before its result."""

    value: Any


@dataclass(frozen=True)
class Result:
    """What a worker returned."""

    value: Any


@dataclass(frozen=True)
class Allow:
    """A worker's message to its supervisor: from now on, this many seconds."""

    seconds: float


Event = Progress | Result | Failure


class Slots:
    """How many workers may run at once beside the first of each supervisor: tokens in a socket that processes share.

    The first needs none, so a supervisor that dies with its tokens slows the others down, and never stops them. Nor
    does a guest that takes them all: nobody waits here, whatever it makes of the socket's flags.
    """

    open: ClassVar[set[int]] = set()  # descriptors that workers keep, since they may be supervisors themselves

    def __init__(self, number: int) -> None:
        self._taken, self._given = socket.socketpair()
        self.open.update({self._taken.fileno(), self._given.fileno()})
        for _ in range(number):
            self.give()

    def take(self) -> bool:
        """Take a token, if there is one."""
        try:
            return bool(self._taken.recv(1, socket.MSG_DONTWAIT))
        except OSError:
            return False

    def give(self) -> None:
        """Put a token back."""
        with contextlib.suppress(OSError):
            self._given.send(b".", socket.MSG_DONTWAIT)

    def close(self) -> None:
        """Give up the socket."""
        self.open.difference_update({self._taken.fileno(), self._given.fileno()})
        self._taken.close()
        self._given.close()


@dataclass
class _Worker:
    key: int
    pid: int
    pipe: int
    trace: IO[bytes]
    seconds: float
    own_group: bool
    deadline: float
    last: float  # the latest deadline that it may be given
    buffer: bytearray = field(default_factory=bytearray)


def supervise(
    tasks: Mapping[int, Work],
    limits: Limits,
    *,
    slots: Slots,
    listener: Listener | None = None,
    own_group: bool = True,
) -> Iterator[tuple[int, Event]]:
    """Run every task in a forked worker, as ``slots`` allow; yields (key, event), a Result or Failure last.

    ``listener`` makes values of what workers say; one that says what it refuses is ended. No worker is left behind,
    Ctrl-C included: with ``own_group`` each leads a process group, which is killed. Raises BadInput without ``fork``.
    """
    if not hasattr(os, "fork"):
        raise BadInput("gradproof needs a platform with fork (Linux, macOS, or WSL on Windows)", code=Code.PLATFORM)
    waiting, running = list(tasks.items())[::-1], dict[int, _Worker]()
    with selectors.DefaultSelector() as selector:
        try:
            while waiting or running:
                while waiting and (not running or slots.take()):
                    _start(*waiting.pop(), limits, own_group, running, selector)
                for worker, event in _listen(selector, running, _WAIT if waiting else _TICK, listener or Listener()):
                    if not isinstance(event, Progress):
                        _end(running.pop(worker.pipe), selector)
                        if running:
                            slots.give()
                    yield worker.key, event
        finally:
            for worker in running.values():
                _end(worker, selector)


def _start(
    key: int,
    work: Work,
    limits: Limits,
    own_group: bool,
    running: dict[int, _Worker],
    selector: selectors.BaseSelector,
) -> None:
    sys.stdout.flush()
    sys.stderr.flush()
    reader, writer = os.pipe()
    trace: IO[bytes] = tempfile.TemporaryFile(buffering=0)  # noqa: SIM115 -- the worker outlives this call
    # a Ctrl-C between fork and registration would leave a worker behind
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, signal.SIGTERM})
    parent = os.getpid()
    try:
        pid = os.fork()
        if pid == 0:
            _child(work, writer, trace, limits, own_group, parent)
        if own_group:
            with contextlib.suppress(OSError):
                os.setpgid(pid, pid)
        now = time.monotonic()
        deadlines = now + limits.seconds, now + FILE_SECONDS
        worker = _Worker(key, pid, reader, trace, limits.seconds, own_group, *deadlines)
        running[reader] = worker
        selector.register(reader, selectors.EVENT_READ)
    finally:
        os.close(writer)
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _child(work: Work, pipe: int, trace: IO[bytes], limits: Limits, own_group: bool, parent: int) -> None:
    """The worker: never returns."""
    try:
        _settle(pipe, trace, limits, own_group, parent)

        def send(message: Any) -> None:
            _write(pipe, message if isinstance(message, Allow) else Progress(message))

        try:
            last: Event = Result(work(send))
        except BaseException as error:  # a guest may raise anything, SystemExit and KeyboardInterrupt included
            last = failure_of(error)
        try:
            _write(pipe, last)
        except (TypeError, ValueError, AttributeError, RecursionError, MemoryError) as error:
            _write(pipe, failure_of(error))
    finally:
        os._exit(0)


def _settle(pipe: int, trace: IO[bytes], limits: Limits, own_group: bool, parent: int) -> None:
    """Turn the fresh child into a guest: quiet, limited, and able to say where it stands."""
    import faulthandler

    die_with(parent)
    if own_group:
        with contextlib.suppress(OSError):
            os.setpgid(0, 0)
    null = _alone({pipe, trace.fileno(), *Slots.open})
    sys.stdin, sys.stdout, sys.stderr = (os.fdopen(os.dup(null), mode) for mode in ("r", "w", "w"))
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT, signal.SIGTERM})
    faulthandler.enable(trace, all_threads=False)
    faulthandler.register(signal.SIGUSR1, trace, all_threads=False)
    _limit(limits.memory)


def _alone(kept: set[int]) -> int:
    """Nothing else that its supervisor, or whoever started that, has open can be read or written; returns /dev/null.

    The numbers stay taken, so that no object which still names one meets another file.
    """
    folder = next((f for f in ("/proc/self/fd", "/dev/fd") if os.path.isdir(f)), None)
    found = set(map(int, os.listdir(folder))) if folder else set(range(256))
    null = os.open(os.devnull, os.O_RDWR)
    for number in (found | {0, 1, 2}) - kept - {null}:
        with contextlib.suppress(OSError):
            os.dup2(null, number)
    return null


def die_with(parent: int) -> None:
    """End with the supervisor, however it ends: by the kernel's signal where there is one (Linux)."""
    if sys.platform.startswith("linux"):
        import ctypes

        ctypes.CDLL(None).prctl(_PARENT_DEATH_SIGNAL, signal.SIGKILL)
    if os.getppid() != parent:  # it ended before it could be asked
        os._exit(0)


def _limit(memory: int) -> None:
    """Limits that the guest cannot raise again."""
    import resource

    wanted = {
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_AS: memory,
        resource.RLIMIT_CPU: CPU_SECONDS,
    }
    for kind, most in wanted.items():
        hard = resource.getrlimit(kind)[1]
        least = most if hard == resource.RLIM_INFINITY else min(most, hard)
        with contextlib.suppress(ValueError):  # macOS refuses some
            resource.setrlimit(kind, (least, least))


def _write(pipe: int, message: Any) -> None:
    view = memoryview(encode(message))
    while view:
        view = view[os.write(pipe, view) :]


def _listen(
    selector: selectors.BaseSelector, running: Mapping[int, _Worker], tick: float, listener: Listener
) -> Iterator[tuple[_Worker, Event]]:
    """What has happened since the last look, ``tick`` seconds at most; at most one final event a worker."""
    wait = min([tick, *(w.deadline - time.monotonic() for w in running.values())])
    ready = [running[key.fd] for key, _ in selector.select(max(0.0, wait))]
    for worker in ready:
        data = os.read(worker.pipe, 1 << 20)
        worker.buffer += data
        yield from _messages(worker, listener, ended=not data)
    for worker in list(running.values()):
        if worker not in ready:
            yield from _silent(worker)


def _messages(worker: _Worker, listener: Listener, *, ended: bool) -> Iterator[tuple[_Worker, Event]]:
    while (end := worker.buffer.find(b"\n")) >= 0:
        line = bytes(worker.buffer[:end])
        del worker.buffer[: end + 1]
        message = heard(worker.key, line, listener)
        if isinstance(message, Allow):
            worker.seconds = message.seconds
            worker.deadline = min(time.monotonic() + message.seconds, worker.last)
            continue
        yield worker, message
        if not isinstance(message, Progress):
            return
    if len(worker.buffer) > MESSAGE_BYTES:
        yield worker, _misspoke("a message that is too long")
    elif ended:
        yield worker, _died(worker)


def heard(key: int, line: bytes, listener: Listener, kinds: Sequence[str] = KINDS) -> Allow | Event:
    """What a line says: data of the types that are expected, or that it says nothing of the kind.

    ``kinds`` are the ways in which its sender may say that it failed.
    """
    try:
        message: Allow | Event = decode(parse(line), Allow | Progress | Result | Failure)
        if isinstance(message, Progress):
            return Progress(listener.said(key, message.value))
        if isinstance(message, Result):
            return Result(listener.ended(key, message.value))
        if isinstance(message, Failure) and message.kind not in kinds:
            raise Malformed("an end of an unknown kind")
        return message
    except Malformed as error:
        return _misspoke(str(error))


def _misspoke(what: str) -> Failure:
    return Failure("guest", f"sent {what}", code=Code.GUEST)


def _silent(worker: _Worker) -> Iterator[tuple[_Worker, Event]]:
    """A worker that said nothing: out of time, or dead while a process of its own holds the pipe open."""
    if time.monotonic() >= worker.deadline:
        yield worker, _late(worker)
    elif _gone(worker) and not _pending(worker):
        yield worker, _died(worker)


def _gone(worker: _Worker) -> bool:
    return os.waitid(os.P_PID, worker.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None


def _pending(worker: _Worker) -> bool:
    import select

    return bool(select.select([worker.pipe], [], [], 0)[0])


def _late(worker: _Worker) -> Failure:
    with contextlib.suppress(ProcessLookupError):
        os.kill(worker.pid, signal.SIGUSR1)
    until = time.monotonic() + LAST_WORD_SECONDS
    while time.monotonic() < until and not os.fstat(worker.trace.fileno()).st_size:
        time.sleep(0.01)
    place = _place(worker)
    where = f"; it was in {place.function}" if place else ""
    text = f"did not finish within {worker.seconds:g} s{where}"
    return Failure("timeout", text, *((place.file, place.line) if place else ()))


def _died(worker: _Worker) -> Failure:
    """Why a worker ended without a result."""
    status = os.waitid(os.P_PID, worker.pid, os.WEXITED | os.WNOWAIT)
    place = _place(worker)
    where = f" in {place.function}" if place else ""
    file, line = (place.file, place.line) if place else (None, None)
    if status is None or status.si_code == os.CLD_EXITED:
        code = status.si_status if status else 0
        return Failure("exit", f"ended its process (os._exit({code}))", file, line)
    name = signal.Signals(status.si_status).name
    return Failure("crash", f"crashed{where}: the process was ended by {name}", file, line)


def _place(worker: _Worker) -> Place | None:
    return crash_place(os.pread(worker.trace.fileno(), 1 << 16, 0).decode(errors="replace"))


def _end(worker: _Worker, selector: selectors.BaseSelector) -> None:
    kill = os.killpg if worker.own_group else os.kill
    with contextlib.suppress(ProcessLookupError, PermissionError):
        kill(worker.pid, signal.SIGKILL)
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.kill(worker.pid, signal.SIGKILL)
    with contextlib.suppress(ChildProcessError):
        os.waitpid(worker.pid, 0)
    with contextlib.suppress(KeyError, ValueError):
        selector.unregister(worker.pipe)
    os.close(worker.pipe)
    worker.trace.close()
