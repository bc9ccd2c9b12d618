"""Code that catches exceptions while it is traced is refused: plain numbers might raise none, and take another path."""

from __future__ import annotations

import functools
import inspect
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, Final

from verify.codes import Code
from verify.errors import Unsupported
from verify.tracing.builtins import replaced_builtins
from verify.tracing.dtypes import Narrow
from verify.tracing.namespaces import Namespace
from verify.tracing.session import hearing_nothing

_HANDLES: Final = re.compile(r"\bexcept\b|\bsuppress\b|\b__exit__\b")
Tracer = Callable[[Any, str, Any], Any]


@contextmanager
def following(functions: Iterable[Any]) -> Iterator[list[Namespace]]:
    """While the block runs, these functions of the user's see our builtins, and may catch or hear no exception.

    Gives their namespaces.
    """
    given = list(functions)
    Narrow.before = Narrow.casts
    with replaced_builtins(given) as spaces, no_exception_caught(given, spaces), hearing_nothing():
        yield spaces


@contextmanager
def no_exception_caught(functions: Iterable[Any], spaces: Iterable[Namespace]) -> Iterator[None]:
    """Raise Unsupported where the block ends well although an exception was raised in the user's code.

    That is the code of these functions and of the modules with these namespaces.
    Exceptions of ours are counted; others are looked for only where a file of the user's handles any.
    """
    before = Unsupported.raised
    caught: list[str] = []
    spaces = list(spaces)
    files = _files(functions, spaces)
    watched = any(map(_handles, files))
    outer = sys.gettrace()
    if watched:
        sys.settrace(_tracer(files, spaces, caught))
    try:
        yield
    finally:
        if watched:
            sys.settrace(outer)
    if caught or Unsupported.raised != before:
        what = caught[0] if caught else "that says what is not known of traced numbers"
        raise Unsupported(f"the code catches an exception ({what}), and goes another way", code=Code.BRANCHES_ON_VALUE)


def _tracer(files: set[str], spaces: Iterable[Namespace], caught: list[str]) -> Tracer:
    """Watches code of these files, and code that sees these names: the cells of a notebook are of many files."""
    known = {id(space) for space in spaces}

    def inside(frame: Any, event: str, arg: Any) -> Tracer:
        if event == "exception" and not issubclass(arg[0], (StopIteration, GeneratorExit)):
            caught.append(f"{arg[0].__name__}, line {frame.f_lineno}")
        return inside

    def enter(frame: Any, event: str, arg: Any) -> Tracer | None:
        if frame.f_code.co_filename not in files and id(frame.f_globals) not in known:
            return None
        frame.f_trace_lines = False
        return inside

    return enter


def _files(functions: Iterable[Any], spaces: Iterable[Namespace]) -> set[str]:
    files = {getattr(getattr(inspect.unwrap(f), "__code__", None), "co_filename", None) for f in functions}
    files |= {space.get("__file__") for space in spaces}
    return {f for f in files if f}


def _handles(file: str) -> bool:
    """Whether code of a file may catch an exception: so where its text is not at hand, as that of a notebook's cell."""
    try:
        return _in_file(file, os.stat(file).st_mtime_ns)
    except OSError:
        return True


@functools.lru_cache(maxsize=256)
def _in_file(file: str, changed: int) -> bool:
    with open(file, encoding="utf-8", errors="replace") as handle:
        return bool(_HANDLES.search(handle.read()))
