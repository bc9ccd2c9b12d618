"""The process that a worker of the cluster starts for a part: a parcel on stdin, lines about its claims on stdout.

It does what a command does here: lays the files out in a folder of its own, and runs them in guests under limits.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from verify.claims.source import Options
from verify.command.clustered.parcel import DONE, Parcel, Versions, unpacked, versions
from verify.command.options import Settings
from verify.command.rechecking.again import Recipe, job_of, laid_out
from verify.guest.events import Checked, Event, Stage
from verify.guest.failure import Failure
from verify.guest.files import LIMITS, here, prepare
from verify.guest.hearing import Typed
from verify.guest.placed import relative
from verify.guest.process import Progress, die_with
from verify.guest.wire import decode, encode, parse


def answer(parcel: Parcel) -> Iterator[bytes]:
    """The lines about a parcel: versions, then what its guests say; none of that where versions differ."""
    yield encode(Versions(versions()))
    if parcel.versions == versions():
        with laid_out(unpacked(parcel.files)):
            yield from _said(parcel)
        yield DONE


def _said(parcel: Parcel) -> Iterator[bytes]:
    job, settings = job_of(Recipe(parcel.command, unpacked(parcel.files)))
    source = replace(job.sources[parcel.place], part=(parcel.first, parcel.end))
    prepare([source])
    limits = replace(LIMITS, seconds=settings.get("timeout") or LIMITS.seconds)
    for _, event in here([source], _options(settings, parcel), limits, Typed(Event, Any)):
        if isinstance(event, Failure):
            yield encode(replace(event, file=relative(event.file)))
        elif isinstance(event, Progress) and not isinstance(event.value, Stage):
            yield encode(Progress(_told(event.value, parcel.source)))


def _options(settings: Settings, parcel: Parcel) -> Options:
    return Options(
        bound=settings["bound"],
        examples=settings["examples"],
        seed=settings["seed"],
        require=settings["require"],
        jobs=1,  # a cluster counts its own threads
        certificates=parcel.certificates,
        explain=parcel.explain,
    )


def _told(event: Any, number: int) -> Any:
    """An event as whoever asked knows its source and its files; a guest that speaks of another source still does."""
    event = replace(event, source=number if event.source == 0 else -1)
    if not isinstance(event, Checked):
        return event
    gradients = {
        name: replace(g, reason=g.reason and replace(g.reason, file=relative(g.reason.file)))
        for name, g in event.verdict.gradients.items()
    }
    return replace(event, verdict=replace(event.verdict, file=relative(event.verdict.file), gradients=gradients))


def main() -> None:
    """Read a parcel, and write the answer; nothing else of this process reaches stdout. It ends with its parent."""
    die_with(int(sys.argv[1]))
    parcel = decode(parse(sys.stdin.buffer.read()), Parcel)
    with os.fdopen(os.dup(sys.stdout.fileno()), "wb") as out:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        out.writelines(answer(parcel))


if __name__ == "__main__":
    main()
