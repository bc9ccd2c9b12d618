"""One folder in place of another: in one step where the system has one, whole or not at all, with nothing left."""

from __future__ import annotations

import ctypes
import os
import re
import shutil
import signal
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

_HERE: Final = -100  # AT_FDCWD: paths are taken as they are
_EXCHANGE: Final = 2  # RENAME_EXCHANGE: both names stay, what they stand for changes places
_WAITING: Final = {signal.SIGINT, signal.SIGTERM, *({signal.SIGHUP} if hasattr(signal, "SIGHUP") else ())}
_NEW, _OLD = "new", "old"


@contextmanager
def replacement(target: Path) -> Iterator[Path]:
    """A path beside ``target`` to build a folder at, which then takes its place; an exception leaves what was there.

    What an earlier process that was killed left is put right first.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    _clean(target)
    staging = Path(tempfile.mkdtemp(prefix=f".{target.name}-{os.getpid()}-", dir=target.parent))
    try:
        yield staging / _NEW
        _swap(staging / _NEW, target, staging / _OLD)
        _sync(target.parent)
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folders(root: Path) -> None:
    """Have the names in a folder and in those inside it written to the disk."""
    for folder in (root, *(path for path in root.rglob("*") if path.is_dir())):
        _sync(folder)


def _swap(fresh: Path, target: Path, former: Path) -> None:
    with _signals_wait():
        if not target.exists():
            fresh.rename(target)
        elif not _exchanged(fresh, target):
            _one_after_the_other(fresh, target, former)


def _one_after_the_other(fresh: Path, target: Path, former: Path) -> None:
    """Two renames; an exception between them puts the former folder back, and `_clean` does after a kill."""
    target.rename(former)
    try:
        fresh.rename(target)
    except BaseException:
        former.rename(target)
        raise


def _exchanged(one: Path, other: Path) -> bool:
    """Whether the system could let two folders change places in one step."""
    if not sys.platform.startswith("linux"):
        return False
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    paths = os.fsencode(one), os.fsencode(other)
    return rename is not None and rename(_HERE, paths[0], _HERE, paths[1], _EXCHANGE) == 0


@contextmanager
def _signals_wait() -> Iterator[None]:
    """What asks this process to end is heard after the block.

    By handlers and not by a mask: that is of one thread, and the others would let the signal through. Handlers run in
    the main thread, so that any other has nothing to wait for.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    heard: list[int] = []
    former = {number: signal.signal(number, lambda given, _: heard.append(given)) for number in _WAITING}
    try:
        yield
    finally:
        for number, handler in former.items():
            signal.signal(number, signal.SIG_DFL if handler is None else handler)
        for number in heard:
            signal.raise_signal(number)


def _clean(target: Path) -> None:
    """Remove what processes that are no more left while they replaced ``target``; a folder they had moved goes back."""
    name = re.compile(rf"\.{re.escape(target.name)}-(\d+)-\w{{8}}")
    for left in target.parent.iterdir():
        owner = name.fullmatch(left.name)
        if owner is None or _runs(int(owner[1])) or left.is_symlink() or not left.is_dir():
            continue
        if {path.name for path in left.iterdir()} <= {_NEW, _OLD}:
            if (left / _OLD).is_dir() and not target.exists():
                (left / _OLD).rename(target)
            shutil.rmtree(left, ignore_errors=True)


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True
