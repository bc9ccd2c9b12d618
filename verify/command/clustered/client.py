"""The asking side: parts of sources are handed to a cluster, a few at a time, and each answer is heard once."""

from __future__ import annotations

import contextlib
import logging
import queue
import secrets
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from verify.claims.source import Options, Source
from verify.codes import Code
from verify.command.clustered import worker
from verify.command.clustered.parcel import DONE, Parcel, Versions
from verify.errors import BadInput
from verify.guest.events import Found, Problem
from verify.guest.failure import KINDS, Failure
from verify.guest.files import Crew, Said
from verify.guest.hearing import Accounts
from verify.guest.process import Allow, Event, Limits, Progress, heard
from verify.guest.wire import Malformed, decode, encode, parse
from verify.limits import (
    CLUSTER_AHEAD,
    CLUSTER_CLAIMS,
    CLUSTER_CONNECT_SECONDS,
    CLUSTER_SECONDS,
    CLUSTER_TRIES,
    SHOWN_CHARACTERS,
)

_LOOK: Final = 1.0  # seconds between two looks at who is there
_ENDS: Final = (*KINDS, "guest")  # of what a host says of a guest's end
_TEXT: Final = ["msgpack"]  # results are texts: nothing that a worker pickled is loaded


def crew(address: str, parcel: Callable[[int], Parcel | Failure]) -> Crew:
    """Who runs sources on the cluster at an address; ``parcel`` is the first part of a source, by its
    number, or why it cannot be read.

    Raises BadInput where there is no such cluster, no worker, or one whose versions are others.
    """

    def work(sources: Sequence[Source], options: Options, limits: Limits, listener: Accounts) -> Said:
        with _connected(address) as client:
            yield from _Round(address, client, listener, deque(range(len(sources))), parcel).events()

    return work


@contextlib.contextmanager
def _connected(address: str) -> Iterator[Any]:
    try:
        from distributed import Client
        from distributed.comm import get_address_host_port
    except ImportError:
        raise BadInput("--cluster needs dask: pip install 'gradproof[cluster]'", code=Code.CLUSTER) from None
    logging.getLogger("distributed").setLevel(logging.CRITICAL)  # what it says of lost connections is said here
    try:
        get_address_host_port(address)  # what is no address makes a client that cannot be closed
        client = Client(
            address, timeout=CLUSTER_CONNECT_SECONDS, set_as_default=False, serializers=_TEXT, deserializers=_TEXT
        )
    except (OSError, ValueError) as error:
        raise BadInput(f"no cluster answers at {address}: {error}", code=Code.CLUSTER) from None
    try:
        yield client
    finally:
        client.close()


@dataclass
class _Heard:
    """What one source has said: the lines that each of its parts begins with, and the parts that are not answered."""

    head: set[bytes] = field(default_factory=set)
    left: int = 1
    over: bool = False


@dataclass
class _Round:
    """One run on a cluster."""

    address: str
    client: Any
    listener: Accounts
    sources: deque[int]
    parcel: Callable[[int], Parcel | Failure]
    more: deque[Parcel] = field(default_factory=deque)  # further parts of sources that began
    running: dict[str, tuple[Any, Parcel]] = field(default_factory=dict)  # futures by their keys
    done: queue.SimpleQueue[str] = field(default_factory=queue.SimpleQueue)
    began: dict[int, _Heard] = field(default_factory=dict)  # by source, while it is not over
    name: str = field(default_factory=lambda: secrets.token_hex(8))
    since: float = field(default_factory=time.monotonic)  # when a worker was last seen

    def events(self) -> Said:
        """Whatever the workers say; when it ends, however it ends, nothing of it is left on the cluster."""
        try:
            while self.running or self.more or self.sources:
                yield from self._fill()
                with contextlib.suppress(queue.Empty):
                    future, parcel = self.running.pop(self.done.get(timeout=_LOOK))
                    yield from self._answered(parcel.source, self._said(parcel, self._text(future)))
        finally:
            with contextlib.suppress(Exception):  # a cluster that went away holds nothing of ours
                self.client.cancel([future for future, _ in self.running.values()], force=True)

    def _fill(self) -> Said:
        """Hand out as many parts as the workers have threads for, and a few more; what needs no worker is said."""
        room = CLUSTER_AHEAD * self._threads()
        while len(self.running) < room and (self.more or self.sources):
            number = self.more[0].source if self.more else self.sources.popleft()
            parcel = self.more.popleft() if self.more else self.parcel(number)
            source = self.began.setdefault(number, _Heard())
            if isinstance(parcel, Parcel) and not source.over:
                self._submit(parcel)
            else:
                yield from self._answered(number, [parcel] if isinstance(parcel, Failure) else [])

    def _submit(self, parcel: Parcel) -> None:
        key = f"gradproof-{self.name}-{parcel.source}-{parcel.first}"
        text = encode(parcel).decode()
        future = self.client.submit(worker.answer, text, key=key, pure=False, retries=CLUSTER_TRIES)
        self.running[key] = future, parcel
        future.add_done_callback(lambda ended: self.done.put(ended.key))

    def _threads(self) -> int:
        try:
            threads = sum(self.client.nthreads().values())
        except (OSError, ValueError, TimeoutError) as error:
            raise self._gone() from error
        now = time.monotonic()
        self.since = now if threads else self.since
        if now - self.since > CLUSTER_SECONDS:
            raise BadInput(
                f"no worker is at {self.address} for {CLUSTER_SECONDS:g} s; start one: dask worker {self.address}",
                code=Code.CLUSTER,
            )
        return int(threads)

    def _gone(self) -> BadInput:
        return BadInput(f"the cluster at {self.address} went away; nothing was written", code=Code.CLUSTER)

    def _text(self, future: Any) -> str | Failure:
        """What a worker answered, or that none did: one that dies is replaced by another, and so are a few more."""
        if future.status not in ("finished", "error"):
            raise self._gone()
        try:
            return str(future.result())
        except Exception as raised:  # of the worker, or of dask where the answer is no text
            error = raised
        if isinstance(error, ImportError):
            raise BadInput(f"a worker at {self.address} has no gradproof: {error}", code=Code.CLUSTER)
        why = " ".join(str(error).split())[:SHOWN_CHARACTERS]
        return Failure("worker", f"no worker gave an answer: {why}", code=Code.WORKER)

    def _answered(self, number: int, said: Iterable[Event]) -> Said:
        """What is said of a part; after an end, nothing that is said of the same source counts."""
        source = self.began[number]
        source.left -= 1
        for event in said:
            if source.over:
                break
            yield number, event
            source.over = not isinstance(event, Progress)
        if not source.left:
            del self.began[number]

    def _said(self, parcel: Parcel, answer: str | Failure) -> Iterator[Event]:
        """An answer, line by line, as a guest here is heard."""
        if isinstance(answer, Failure):
            yield answer
            return
        source = self.began[parcel.source]
        first, *lines = answer.encode().splitlines(keepends=True) or [b""]
        self._compare(first, parcel)
        for line in lines:
            if line not in (source.head | {DONE}):  # a further part states the same claims
                event = self._hear(parcel.source, line)
                yield event
                if isinstance(event, Progress) and isinstance(event.value, (Found, Problem)):
                    self._begun(parcel, source, line, event.value)
        if lines[-1:] != [DONE]:
            yield Failure("guest", "sent an answer without an end", code=Code.GUEST)
        elif not source.left:
            yield self._hear(parcel.source, DONE)

    def _hear(self, source: int, line: bytes) -> Event:
        event = heard(source, line, self.listener, _ENDS)
        return Failure("guest", "sent what no host sends", code=Code.GUEST) if isinstance(event, Allow) else event

    def _begun(self, parcel: Parcel, source: _Heard, line: bytes, event: Found | Problem) -> None:
        """Remember how the parts of a source begin; the first one says how many there are."""
        if isinstance(event, Found) or event.claim == -1:
            source.head.add(line)
        if isinstance(event, Found):
            starts = range(parcel.end, len(event.claims), CLUSTER_CLAIMS)
            self.more += [replace(parcel, first=start, end=start + CLUSTER_CLAIMS) for start in starts]
            source.left += len(starts)

    def _compare(self, line: bytes, parcel: Parcel) -> None:
        """Refuse an answer of other versions: a report states one of each."""
        try:
            made = decode(parse(line), Versions).made_with
        except Malformed as error:
            raise BadInput(f"a worker at {self.address} sent {error}", code=Code.CLUSTER) from None
        for name, wanted in parcel.versions.items():
            if made.get(name) != wanted:
                text = f"a worker at {self.address} has {name} {made.get(name)}, and here is {wanted}"
                raise BadInput(f"{text}; install the same versions", code=Code.CLUSTER)
