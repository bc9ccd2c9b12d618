"""Clocks, chance, files, the process: what a function may learn beyond its arguments.

`watched` sees who is called while the user's code runs on plain numbers. While it is traced, its modules see functions
that refuse in the place of these (`standing_in`): the paths that no plain run takes are followed there, too. What draws
from a generator of random numbers changes its state, and is seen by that (`verify.tracing.state`).
"""

from __future__ import annotations

import builtins
import functools
import os
import random
import sys
import types
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

from verify.codes import Code
from verify.tracing.session import unsupported
from verify.tracing.stand_ins import Module
from verify.users import is_ours, is_users


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


# by the module that answers, and how it calls the function
SOURCES: Final[dict[str, frozenset[str]]] = {
    "time": _names(
        """
        time time_ns perf_counter perf_counter_ns monotonic monotonic_ns process_time process_time_ns thread_time
        thread_time_ns localtime gmtime ctime asctime strftime clock_gettime clock_gettime_ns
        """
    ),
    "datetime": _names("datetime.now datetime.utcnow datetime.today date.today"),
    "posix": _names(
        """
        urandom getrandom getpid getppid times getloadavg getcwd listdir scandir stat lstat open read access cpu_count
        sched_getaffinity get_terminal_size uname getuid geteuid getgid getegid getgroups getlogin getpgid getpgrp
        getsid readlink isatty ttyname fstat fstatvfs statvfs sysconf confstr umask fork
        forkpty system pipe nice wait waitpid dup lseek
        """
    ),
    "os": _names("getenv _Environ.__getitem__ _Environ.__setitem__ _Environ.__delitem__ _Environ.__iter__"),
    "io": _names("open open_code"),
    "weakref": _names(
        """
        WeakValueDictionary.__getitem__ WeakValueDictionary.__len__ WeakValueDictionary.__contains__
        WeakValueDictionary.get WeakValueDictionary.items WeakValueDictionary.values WeakKeyDictionary.__getitem__
        WeakKeyDictionary.__len__ WeakKeyDictionary.__contains__ WeakKeyDictionary.get
        """
    ),
    "_weakrefset": _names("WeakSet.__contains__ WeakSet.__len__ WeakSet.__iter__"),
    "_weakref": _names("getweakrefcount getweakrefs"),
    "threading": _names("active_count current_thread enumerate"),
    "subprocess": _names("Popen.__init__"),
    "_socket": _names("gethostname gethostbyname getaddrinfo socket.recv socket.connect"),
    "_uuid": _names("generate_time_safe"),
    "gc": _names(
        """
        get_threshold get_count get_objects get_referrers get_referents get_stats collect isenabled is_tracked
        is_finalized
        """
    ),
    "resource": _names("getrusage"),
    "_tracemalloc": _names("get_traced_memory"),
}
# these, only where the user's own code calls them: libraries ask for addresses, sizes and frames in passing
ASKED_BY_USERS: Final[dict[str, frozenset[str]]] = {
    "_io": _names(
        """
        TextIOWrapper.read TextIOWrapper.readline TextIOWrapper.readlines TextIOWrapper.isatty TextIOWrapper.tell
        BufferedReader.read BufferedReader.readline BufferedReader.peek BufferedReader.tell FileIO.read FileIO.readall
        """
    ),
    # what these hold is nowhere to be read: `verify.tracing.state` cannot write it down
    "_hashlib": _names("HASH.update HASHXOF.update HMAC.update"),
    "_blake2": _names("blake2b.update blake2s.update"),
    "zlib": _names("Compress.compress Compress.flush Decompress.decompress"),
    "sqlite3": _names("Connection.execute Connection.cursor Cursor.execute Cursor.fetchone Cursor.fetchall"),
    "functools": _names("_lru_cache_wrapper.cache_info _lru_cache_wrapper.cache_clear"),
    "_queue": _names("SimpleQueue.get SimpleQueue.get_nowait SimpleQueue.put SimpleQueue.put_nowait SimpleQueue.qsize"),
    "socket": _names("socket.recv socket.recv_into socket.send socket.sendall socket.connect"),
    "platform": _names("node uname system release version machine processor platform architecture libc_ver"),
    "signal": _names("getsignal signal sigpending"),
    "_signal": _names("getsignal signal sigpending getitimer setitimer alarm"),
    "select": _names("select poll epoll"),
    "locale": _names("getlocale getdefaultlocale localeconv getpreferredencoding"),
    "ctypes": _names("CDLL.__init__ CDLL.__getattr__ CDLL.__getitem__ LibraryLoader.__getattr__ cast string_at"),
    "builtins": _names("id input hash"),  # the hash of a text is another one in each process
    "_thread": _names("get_ident get_native_id"),  # the text of an array is guarded by it against recursion
    "sys": _names(
        """
        getsizeof getrefcount _getframe _current_frames gettrace getprofile getallocatedblocks getrecursionlimit
        getswitchinterval get_int_max_str_digits
        """
    ),
    # what NumPy does at an overflow, and how it prints: `np.errstate` asks in passing
    "numpy._core._ufunc_config": _names("geterr seterr geterrcall seterrcall getbufsize setbufsize"),
    "numpy._core.arrayprint": _names("get_printoptions set_printoptions"),
    "inspect": _names("stack currentframe getouterframes"),
    "traceback": _names("extract_stack format_stack print_stack walk_stack"),
}
# any of these: nearly all calls are of none, and every call of a library's is looked at
NAMES: Final = frozenset[str]().union(*SOURCES.values(), *ASKED_BY_USERS.values())
OF_RANDOM: Final = frozenset(
    n for n, v in vars(random).items() if isinstance(v, types.BuiltinMethodType | types.MethodType)
)
IN_PASSING: Final = ("<frozen importlib", "linecache.py", "warnings.py")  # where files are read for other reasons
TRACING: Final = os.path.join("", "site-packages", "jax", "_src", "")  # JAX looks up what it traced before, in passing

Place = tuple[str, int]


@contextmanager
def watched() -> Iterator[dict[str, Place]]:
    """While the block runs, what the code in it asks of clocks, chance and the process, by name, and where."""
    found: dict[str, Place] = {}

    def see(frame: types.FrameType, event: str, arg: Any) -> None:
        if event == "c_call":
            if (name := arg.__qualname__) not in NAMES:
                return
            module, caller = _module(arg), frame
        elif event == "call" and (name := frame.f_code.co_qualname) in NAMES and frame.f_back is not None:
            module, caller = str(frame.f_globals.get("__name__")), frame.f_back
        else:
            return
        if name in SOURCES.get(module, ()) or (name in ASKED_BY_USERS.get(module, ()) and _asks(caller, name)):
            place = _place(caller)
            if place is not None:
                found.setdefault(f"{module}.{name}", place)

    before: Any = sys.getprofile()
    sys.setprofile(see)
    try:
        yield found
    finally:
        sys.setprofile(before if callable(before) else None)
        if before is not None and not callable(before):
            before.enable()  # a profiler in C (cProfile) is not set again, but started


@contextmanager
def afresh() -> Iterator[None]:
    """While the block runs, the user's code itself runs, and nothing answers for it that was written down before."""
    global _afresh
    before, _afresh = _afresh, True
    try:
        yield
    finally:
        _afresh = before


_afresh = False


def runs_afresh() -> bool:
    """Whether the user's code itself has to run."""
    return _afresh


def _module(function: Any) -> str:
    """The module of a compiled function, or of the class that it is a method of."""
    of: Any = getattr(function, "__self__", None)
    return str(getattr(function, "__module__", None) or (of if isinstance(of, type) else type(of)).__module__)


def _is_users(frame: types.FrameType) -> bool:
    return is_users(frame.f_code.co_filename)


def _asks(frame: types.FrameType, name: str) -> bool:
    """Whether the user's code asks; a `__hash__` answers whoever does: a key's, which Python writes for a dataclass."""
    return frame.f_code.co_name != f"__{name}__" and _is_users(frame)


def _place(frame: types.FrameType | None) -> Place | None:
    """Where the user's code called what led here; None where ours did, or an import or a warning on the way."""
    while frame is not None:
        file = frame.f_code.co_filename
        if _is_users(frame):
            return file, frame.f_lineno
        if is_ours(file) or file.startswith(IN_PASSING[0]) or file.endswith(IN_PASSING[1:]) or TRACING in file:
            return None
        frame = frame.f_back
    return None


def is_of_c(value: Any) -> bool:
    """Whether something is memory or a function of a compiled library, by ctypes: nobody sees what that does."""
    return any(kind.__module__ == "_ctypes" for kind in type(value).__mro__)


# --- while the code is traced -----------------------------------------------------------------------------------------


DEPENDS: Final = "whose answer depends on more than its arguments"


class Refused:
    """A function, or a mapping, that refuses to answer the user's code."""

    def __init__(self, name: str, why: str = DEPENDS) -> None:
        self.name, self.why = name, why

    def refuse(self, *_: Any, **__: Any) -> Any:
        """Raise Unsupported, with the user's line."""
        code = Code.NOT_REPEATABLE if self.why is DEPENDS else Code.BRANCHES_ON_VALUE
        raise unsupported(f"{self.name}, {self.why}", code=code)

    __call__ = __getitem__ = __setitem__ = __delitem__ = __contains__ = __iter__ = __len__ = __getattr__ = refuse
    __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = __bool__ = refuse
    __hash__ = object.__hash__


def standing_in(module: str) -> Module | None:
    """What the user's code sees in the place of a module with sources; None for any other module."""
    return _made(module) if module in SEEN and module in sys.modules else None


def hashed(x: Any) -> int:
    """``hash``: refused, but to a `__hash__` that hands the question on (to what stands in for ``hash``, to this)."""
    return builtins.hash(x) if sys._getframe(2).f_code.co_name == "__hash__" else Refused("hash").refuse()


@functools.cache
def _made(module: str) -> Module:
    theirs = sys.modules[module]
    return Module(theirs, {name: Refused(f"{module}.{name}") for name in SEEN[module] if hasattr(theirs, name)})


def functions_of(module: str) -> dict[int, Any]:
    """What stands in for each source of a module that is loaded, by the id of the source."""
    loaded, stand_in = sys.modules.get(module), standing_in(module)
    return {id(getattr(loaded, n)): getattr(stand_in, n) for n in SEEN[module] if hasattr(loaded, n)}


SEEN: Final[dict[str, frozenset[str]]] = {
    **{name: SOURCES[name] for name in ("time", "threading", "gc", "io")},
    **{name: ASKED_BY_USERS[name] for name in ("inspect", "traceback", "platform", "signal", "select", "locale")},
    "sys": ASKED_BY_USERS["sys"] | _names("modules argv orig_argv path executable stdin warnoptions flags meta_path"),
    "ctypes": _names("CDLL PyDLL cdll pydll pythonapi cast string_at memmove addressof"),
    "os": SOURCES["posix"] | {"getenv", "environ"},
    "random": OF_RANDOM,
}
BUILTINS: Final[dict[str, Callable[..., Any]]] = {
    "hash": hashed,
    **{name: Refused(name) for name in ("id", "input", "open", "globals") if hasattr(builtins, name)},
    **{name: Refused(name, "which runs code that sees Python's own functions") for name in ("eval", "exec", "compile")},
}
