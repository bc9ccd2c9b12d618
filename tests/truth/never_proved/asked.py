"""Never to be proved: code that asks the machine, the process or a compiled library, and is right for those answers."""

import ctypes
import functools
import hashlib
import os
import platform
import signal
import sys

from verify import claim

number = ctypes.CDLL(None).getpid
digest = hashlib.sha256()
unchanged = functools.cache(lambda number: number)
remembered = functools.cache(lambda number: [number])
remembered_for_a_while = functools.lru_cache(maxsize=8)(lambda number: [number])


def _counted(kept):
    kept(1)[0] += 1
    return kept(1)[0] < 1000000


def _digested():
    digest.update(b"once more")
    return digest.digest() != b""


RIGHT = {
    "file that is linked": lambda: os.readlink("/proc/self/exe") != "",
    "name of the machine": lambda: platform.node() != "another",
    "hash of a text": lambda: hash("text") % 1000003 != 5,
    "terminal": lambda: not sys.stdin.isatty(),
    "handler of signals": lambda: signal.getsignal(signal.SIGUSR2) is not None,
    "compiled library": lambda: number() > 0,
    "memory": lambda: ctypes.string_at(ctypes.addressof(ctypes.c_int(1)), 1) == b"\x01",
    "hits of a cache": lambda: unchanged(1) == 1 and unchanged.cache_info().hits < 1000000,
    "result in a cache": lambda: _counted(remembered),
    "result in a bounded cache": lambda: _counted(remembered_for_a_while),
    "digest that goes on": _digested,
    "folders of modules": lambda: sys.path != ["another"],
}


def _asked(name):
    def forward(x):
        return x * 1.0

    def backward(G):
        return G * (1.0 if RIGHT[name]() else 2.0)

    forward.__name__ = name.replace(" ", "_")
    made = claim(x="N")(forward)
    made.gradient("x")(backward)
    return made


globals().update({name.replace(" ", "_"): _asked(name) for name in RIGHT})
