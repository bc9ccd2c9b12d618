"""What a process may touch from now on, it and all that it starts: Linux's Landlock, which needs no rights.

Source: https://docs.kernel.org/userspace-api/landlock.html. A kernel without it confines nothing, and the answer of
`confine` says what is confined.
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys
from collections.abc import Sequence
from typing import Final

_CREATE, _ADD, _RESTRICT = 444, 445, 446  # system calls, the same on every architecture
_NO_NEW_PRIVILEGES: Final = 38  # PR_SET_NO_NEW_PRIVS
_ASK_VERSION: Final = 1
_BENEATH: Final = 1  # a rule about what is below a path
_EXECUTE, _WRITE, _READ, _LIST = (1 << n for n in range(4))
_TRUNCATE: Final = 1 << 14
_READING: Final = _EXECUTE | _READ | _LIST
_OF_FILES: Final = _EXECUTE | _WRITE | _READ | _TRUNCATE  # the rights that a rule about a file may give
_RIGHTS: Final = {1: 13, 2: 14, 3: 15}  # how many rights of files a version knows, up to truncating
_TCP: Final = 0b11  # to listen and to connect
_SCOPES: Final = 0b11  # abstract sockets and signals reach no process outside
_NETWORK, _SCOPED = 4, 6  # from which version on
READ_BY_PYTHON: Final = ("/usr", "/lib", "/lib64", "/bin", "/etc", "/dev", "/proc", "/sys")


def python_paths(but: str | None = None) -> list[str]:
    """What a process of this Python reads: its own installation, and what its path names unless ``but`` is in it."""
    named = [os.path.abspath(p) for p in sys.path if p]
    kept = [p for p in named if but is None or os.path.commonpath([p, but]) != p]
    installed = (sys.prefix, sys.base_prefix, os.path.dirname(os.path.realpath(sys.executable)))
    return list(dict.fromkeys((*READ_BY_PYTHON, *installed, *kept)))


def confine(written: Sequence[str], read: Sequence[str]) -> tuple[str, ...]:
    """Let this process write below ``written`` only and read below ``written`` and ``read`` only, for good.

    Where the kernel can, it also gets no TCP and sends no signals to processes that are not confined with it. Returns
    what is confined: some of ``files``, ``network``, ``signals``.
    """
    if not sys.platform.startswith("linux"):
        return ()
    libc = ctypes.CDLL(None, use_errno=True)
    version = libc.syscall(_CREATE, None, 0, _ASK_VERSION)
    if version < 1:
        return ()
    rights = (1 << _RIGHTS.get(version, 15)) - 1
    parts = [rights, *([_TCP] if version >= _NETWORK else []), *([_SCOPES] if version >= _SCOPED else [])]
    handled = struct.pack(f"{len(parts)}Q", *parts)
    ruleset = libc.syscall(_CREATE, handled, len(handled), 0)
    if ruleset < 0:
        return ()
    for path in (*written, "/dev/null"):
        _allow(libc, ruleset, path, rights)
    for path in read:
        _allow(libc, ruleset, path, _READING)
    done = libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) == 0 and libc.syscall(_RESTRICT, ruleset, 0) == 0
    os.close(ruleset)
    return ("files", "network", "signals")[: len(parts)] if done else ()


def _allow(libc: ctypes.CDLL, ruleset: int, path: str, rights: int) -> None:
    """A rule for a path; what is not there needs none."""
    try:
        opened = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    given = rights if os.path.isdir(path) else rights & _OF_FILES
    libc.syscall(_ADD, ruleset, _BENEATH, struct.pack("=Qi", given, opened), 0)
    os.close(opened)
