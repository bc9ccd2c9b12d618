"""A report folder as plain bytes: regular files only, each read once, within bounds; nothing in it is followed."""

from __future__ import annotations

import hashlib
import json
import os
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from verify import limits
from verify.codes import Code
from verify.command.rechecking.errors import Refused
from verify.errors import BadInput

MANIFEST: Final = "MANIFEST.json"
SCHEMA: Final = "gradproof-report/1"
REPORT: Final = "report.json"
SHORT: Final = frozenset({MANIFEST, REPORT})  # a report that leaves the rest to be made again


def read(folder: Path) -> tuple[dict[str, bytes], list[str]]:
    """The files of a report by their path inside it, and a sentence for each thing that is no file of a report.

    Raises BadInput where the folder has no manifest: it is no report.
    """
    if not os.path.lexists(folder / MANIFEST):
        raise BadInput("is not a report: it has no MANIFEST.json", file=str(folder), code=Code.NOT_A_REPORT)
    found: dict[str, bytes] = {}
    wrong: list[str] = []
    left = limits.REPORT_BYTES
    for number, (name, path, why) in enumerate(_entries(folder, "", limits.REPORT_LEVELS)):
        if number >= limits.REPORT_FILES:
            raise Refused(f"it has more than {limits.REPORT_FILES} files: it is not read further")
        data = why or _bytes(path, left)
        if isinstance(data, str):
            wrong.append(f"{name} {data}")
        else:
            found[name] = data
            left -= len(data)
    return found, wrong


def _entries(folder: Path | str, inside: str, levels: int) -> Iterator[tuple[str, str, str]]:
    """Each entry that is no folder: its path inside the report, its path on disk, and why it is not to be read."""
    try:
        with os.scandir(folder) as listed:
            entries = sorted(listed, key=lambda e: e.name)
    except OSError as error:
        yield inside, "", f"cannot be read: {error.strerror}"
        return
    for entry in entries:
        name, is_folder = inside + entry.name, entry.is_dir(follow_symlinks=False)
        if is_folder and levels:
            yield from _entries(entry.path, f"{name}/", levels - 1)
        elif is_folder:
            yield name, entry.path, "is nested too deeply"
        elif entry.is_symlink():
            yield name, entry.path, "is a link"
        else:
            yield name, entry.path, "" if entry.is_file(follow_symlinks=False) else "is neither a file nor a folder"


def _bytes(path: str, most: int) -> bytes | str:
    """The bytes of a regular file, of no more than ``most``; or why not. It waits for nobody who might write one."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        with os.fdopen(descriptor, "rb") as stream:
            found = os.fstat(descriptor)
            if not stat.S_ISREG(found.st_mode):
                return "is no regular file"
            return stream.read(most) if found.st_size <= most else "is larger than a report may be"
    except OSError as error:
        return f"cannot be read: {error.strerror}"


def plain(name: str, data: bytes) -> dict[str, Any]:
    """The object that a JSON file holds. Raises Refused where it holds none, or nests too deeply to be read."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict):
        raise Refused(f"{name} cannot be read")
    return value


def against_manifest(found: Mapping[str, bytes]) -> list[str]:
    """What of a folder is not as its manifest says: damage, and changes by somebody who left the manifest alone."""
    manifest = plain(MANIFEST, found.get(MANIFEST, b""))
    digests = manifest.get("files")
    if manifest.get("schema") != SCHEMA or not isinstance(digests, dict):
        raise Refused(f"{MANIFEST} is not that of a report")
    missing = [] if found.keys() <= SHORT else [f"{name} is missing" for name in sorted(digests.keys() - found.keys())]
    changed = [
        f"{name} was changed" if name in digests else f"{name} is not in the manifest"
        for name, data in sorted(found.items())
        if name != MANIFEST and digests.get(name) != hashlib.sha256(data).hexdigest()
    ]
    return missing + changed
