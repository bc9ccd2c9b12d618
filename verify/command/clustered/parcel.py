"""What goes over the wire: a part of a command's work as plain data, and what is said of it."""

from __future__ import annotations

import base64
import functools
import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from verify.claims.source import Options
from verify.command.outcome import made_with
from verify.command.sources import carried
from verify.errors import BadInput
from verify.guest import loader
from verify.guest.failure import Failure
from verify.guest.faults import failure_of
from verify.guest.process import Result
from verify.guest.wire import encode
from verify.limits import CLUSTER_CLAIMS
from verify.users import CHAPTERS

TREES: Final = ("verify", "strategies")  # whose code a verdict depends on
DONE: Final = encode(Result(None))  # the last line of an answer


@dataclass(frozen=True)
class Parcel:
    """Claims of one source to check, from ``first`` to before ``end``.

    ``command`` is a command line that names the source, as a report states it, and ``place`` where the source stands
    among those of the command; ``files`` are what it reads (base64, by path). ``source`` is the number of the source
    for whoever sent it, and ``versions`` what an answer has to be made with.
    """

    source: int
    command: str
    place: int
    first: int
    end: int
    certificates: bool
    explain: bool
    files: Mapping[str, str]
    versions: Mapping[str, str]


@dataclass(frozen=True)
class Versions:
    """The first line of an answer: what it is made with."""

    made_with: Mapping[str, str]


def first(
    number: int, file: str | None, command: str, place: int, files: Mapping[str, str], options: Options
) -> Parcel | Failure:
    """The first part of a source, with the files that its command names and what these import; or why there is none."""
    try:
        if file is not None:
            loader.examine(file)
    except BadInput as error:
        return failure_of(error)
    own = {shown: path for shown, path in files.items() if not os.path.abspath(path).startswith(CHAPTERS)}
    how = (options.certificates, options.explain)
    return Parcel(number, command, place, 0, CLUSTER_CLAIMS, *how, packed(carried(own)), versions())


def packed(files: Mapping[str, bytes]) -> dict[str, str]:
    """Files as texts."""
    return {path: base64.b64encode(data).decode() for path, data in files.items()}


def unpacked(files: Mapping[str, str]) -> tuple[tuple[str, bytes], ...]:
    """The files, by path."""
    return tuple((path, base64.b64decode(text)) for path, text in files.items())


@functools.cache
def versions() -> dict[str, str]:
    """Of all that a report depends on, and a digest of the code that checks: where these agree, so do reports."""
    root = Path(__file__).resolve().parents[3]
    found = hashlib.sha256()
    for path in sorted(p for tree in TREES for p in (root / tree).rglob("*.py")):
        found.update(f"{path.relative_to(root).as_posix()}\0".encode() + path.read_bytes() + b"\0")
    return made_with(None) | {"code": found.hexdigest()[:16]}
