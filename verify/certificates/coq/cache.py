"""Compiled files of the theory, kept between runs in the user's cache folder: they take twenty seconds to make.

What is kept is found by a digest of all that it was made from: the texts, the compiler, the libraries. A file is used
only where it is whole, in a folder that nobody else can write to; anything else, a full disk included, means that it is
compiled. Re-checking a report does not look here at all.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path


def folder() -> Path | None:
    """Where compiled files are kept: below ``XDG_CACHE_HOME``, or ``~/.cache``, of the user; None without a home."""
    for base in (os.environ.get("XDG_CACHE_HOME", ""), os.path.expanduser("~/.cache")):
        if os.path.isabs(base):
            return Path(base) / "gradproof" / "coq"
    return None


def digest(texts: Mapping[str, str], compiler: str, library: Path) -> str:
    """The name of what is compiled from ``texts`` by a compiler that says ``compiler`` of itself, with ``library``."""
    found = hashlib.sha256(compiler.encode())
    for name, text in sorted(texts.items()):
        found.update(f"\0{name}\0{len(text)}\0{text}".encode())
    for file in sorted(library.rglob("*.vo")):
        state = file.stat()
        found.update(f"\0{file}\0{state.st_size}\0{state.st_mtime_ns}".encode())
    return found.hexdigest()


class Cache:
    """Compiled files by the digest of what they were made from."""

    def __init__(self, where: Path) -> None:
        self.where = where

    def fetch(self, key: str, target: Path) -> bool:
        """Copy what is kept under ``key`` to ``target``; False where there is nothing that can be relied on."""
        try:
            if not _private(self.where):
                return False
            stated, _, content = (self.where / key).read_bytes().partition(b"\n")
        except OSError:
            return False
        if stated != hashlib.sha256(content).hexdigest().encode():
            return False
        target.write_bytes(content)
        return True

    def keep(self, key: str, made: Path) -> None:
        """Keep a compiled file; that it cannot be kept is no error."""
        with suppress(OSError):
            self.where.mkdir(mode=0o700, parents=True, exist_ok=True)
            content = made.read_bytes()
            number, name = tempfile.mkstemp(dir=self.where)
            try:
                with os.fdopen(number, "wb") as file:
                    file.write(hashlib.sha256(content).hexdigest().encode() + b"\n" + content)
                shutil.move(name, self.where / key)  # in one step: nobody reads half of it
            except OSError:
                os.unlink(name)
                raise


def _private(where: Path) -> bool:
    """Whether the folder is the user's own, and nobody else may write to it."""
    state = where.stat()
    return state.st_uid == os.getuid() and not state.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
