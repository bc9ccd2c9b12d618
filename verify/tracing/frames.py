"""Who asks? Python's frames and bytecode, read here and nowhere else: CPython 3.11, 3.12 and 3.13.

A guard refuses whoever is neither of ours nor NumPy's: the user's code may ask through any library.
"""

from __future__ import annotations

import ctypes
import dis
import functools
import inspect
import os
import sys
from collections.abc import Callable, Container, Iterable
from types import CodeType, FrameType
from typing import Any, Final, TypeVar

import numpy as np

from verify.users import is_ours, is_users

NUMPY: Final = os.path.dirname(os.path.abspath(np.__file__)) + os.sep
# what reads an attribute in the code that asks for it; where a call stands there, NumPy or Python asks inside of it.
# `co_code` gives these whether or not they are specialised; 3.12 has no LOAD_METHOD, and 3.11 no LOAD_SUPER_ATTR
GENERATES: Final = inspect.CO_GENERATOR | inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR
_TYPES: Final = frozenset({"int", "bool", "complex", "str", "bytes", "tuple", "dict", "set", "ndarray"})
Step = tuple[str, Any]  # an instruction: its name, and the name or value that it is about
_READS: Final = frozenset({"LOAD_ATTR", "LOAD_METHOD", "LOAD_SUPER_ATTR", "MATCH_CLASS"})
_PASSING: Final[set[int]] = set()  # the ids of the code of what asks in the name of its caller
Function = TypeVar("Function", bound=Callable[..., Any])


def passes_on(function: Function) -> Function:
    """A function of ours that asks in the name of its caller: what guards attributes, or hands on a call."""
    _PASSING.add(id(function.__code__))
    return function


def _asker(depth: int) -> FrameType:
    """Who asks, ``depth`` frames above the caller of this; an abstract class asks in the name of its caller, too."""
    frame = sys._getframe(depth + 1)
    while frame.f_back is not None and (id(frame.f_code) in _PASSING or frame.f_code.co_filename == "<frozen abc>"):
        frame = frame.f_back
    return frame


def asked_by_us(depth: int, numpy: bool = True) -> bool:
    """Whether code of ours (or of NumPy, unless that does not count) called the function ``depth`` frames up.

    With depth 1, the function that asks this: was it called by us?
    """
    return _is_ours(_asker(depth + 1), numpy)


def asked_by_numpy(depth: int) -> bool:
    """Whether NumPy's Python code called the function ``depth`` frames up."""
    return _asker(depth + 1).f_code.co_filename.startswith(NUMPY)


def asked_by_users(depth: int) -> bool:
    """Whether the user's code called the function ``depth`` frames up, or what is written in C and called that."""
    return is_users(_asker(depth + 1).f_code.co_filename)


def attribute_is_read(depth: int) -> bool:
    """Whether the user's code reads an attribute by name, ``depth`` frames up; NumPy reads it inside of calls."""
    frame = _asker(depth + 1)
    return _operation(frame) in _READS and not _is_ours(frame, numpy=True)


@functools.lru_cache(maxsize=4096)
def tells_classes_apart(code: CodeType, names: frozenset[str]) -> bool:
    """Whether code may ask what a value is by a class pattern (``case int():``), which Python answers by itself, or
    has one of these names, as a name or as a text; the functions inside it aside: they are code of their own."""
    texts = (c for c in code.co_consts if isinstance(c, str))
    return not names.isdisjoint((*code.co_names, *texts)) or "MATCH_CLASS" in {
        i.opname for i in dis.get_instructions(code)
    }


@functools.lru_cache(maxsize=4096)
def identities(code: CodeType) -> tuple[tuple[Step, ...], ...]:
    """For each ``a is b`` of code and the functions inside it, the last steps before it, unless b is a constant, a type
    of Python's, or in an `__eq__` the other object where a is its own: that is one of its class."""
    steps = [(step.opname, step.argval) for step in dis.get_instructions(code)]
    asked = (tuple(steps[max(n - 3, 0) : n]) for n, (name, _) in enumerate(steps) if name == "IS_OP")
    inner = (told for c in code.co_consts if isinstance(c, CodeType) for told in identities(c))
    pair = code.co_varnames[:2] if code.co_name == "__eq__" else ()
    own = (tuple(("LOAD_FAST", name) for name in pair), (("LOAD_FAST_LOAD_FAST", pair),))
    return (*(t for t in asked if not (_is_plain(t[-1]) or t[-2:] == own[0] or t[-1:] == own[1])), *inner)


def _is_plain(step: Step) -> bool:
    return step[0] == "LOAD_CONST" or (step[0] in ("LOAD_GLOBAL", "LOAD_ATTR") and step[1] in _TYPES)


def _operation(frame: FrameType) -> str:
    """The instruction that a frame is at.

    Python functions that an instruction calls without leaving the interpreter (3.12: a property's, once the read is
    specialised) leave the frame at the last of the cache entries that follow the instruction.
    """
    code, at = frame.f_code.co_code, frame.f_lasti
    while dis.opname[code[at]] == "CACHE":
        at -= 2
    return dis.opname[code[at]]


def _is_ours(frame: FrameType, numpy: bool) -> bool:
    file = frame.f_code.co_filename
    return is_ours(file) or (numpy and file.startswith(NUMPY))


def looping(driven: Container[FrameType] = ()) -> FrameType | None:
    """The frame of the user's that starts a ``for`` statement right now; None where something else iterates.

    A generator is left in the middle: what it does is no loop, unless ``driven`` says that ours goes on with it.
    """
    frame = _users_frame()
    if frame is None or (frame.f_code.co_flags & GENERATES and frame not in driven):
        return None
    return frame if _after_iter(frame) == "FOR_ITER" else None


def expressing() -> bool:
    """Whether a generator expression of the user's is given what it goes over right now."""
    frame = _users_frame()
    return frame is not None and _after_iter(frame) in ("PRECALL", "CALL")


def _after_iter(frame: FrameType) -> str:
    """The instruction after the one that makes an iterator, where a frame is at that; else an empty text."""
    code, at = frame.f_code.co_code, frame.f_lasti
    if dis.opname[code[at]] != "GET_ITER":
        return ""
    following = (dis.opname[code[n]] for n in range(at + 2, len(code), 2))
    return next(name for name in following if name not in ("CACHE", "EXTENDED_ARG"))


def asks_in(frames: Iterable[FrameType], iterator: Any) -> FrameType | None:
    """The one of these frames, of generator expressions, that asks this iterator of its own for an element."""
    asks = _users_frame()
    if asks is None or not any(asks is frame for frame in frames) or _operation(asks) != "FOR_ITER":
        return None
    return asks if local_variables(asks).get(".0") is iterator else None


def goes_on(frame: FrameType) -> bool:
    """Whether a ``for`` statement in this frame asks for its next element right now."""
    return _users_frame() is frame and _operation(frame) == "FOR_ITER"


def _users_frame() -> FrameType | None:
    """The innermost frame that is not ours."""
    frame: FrameType | None = sys._getframe(1)
    while frame is not None and is_ours(frame.f_code.co_filename):
        frame = frame.f_back
    return frame


def callers(frame: FrameType) -> list[FrameType]:
    """A frame and those that called it, up to ours; what goes on with a generator is ours, and is left out."""
    found: list[FrameType] = []
    at: FrameType | None = frame
    while at is not None and (not is_ours(at.f_code.co_filename) or found[-1].f_code.co_flags & GENERATES):
        while at is not None and is_ours(at.f_code.co_filename):
            at = at.f_back
        if at is not None:
            found.append(at)
            at = at.f_back
    return found


def local_variables(frame: FrameType) -> dict[str, Any]:
    """The variables of a function that runs, by name; those of the functions around it that it uses among them."""
    return dict(frame.f_locals)


def set_local_variables(frame: FrameType, values: dict[str, Any]) -> None:
    """Give variables of a function that runs other values (3.13 writes them through; before, this takes a call)."""
    seen = frame.f_locals
    seen.update(values)
    if sys.version_info < (3, 13):
        ctypes.pythonapi.PyFrame_LocalsToFast(ctypes.py_object(frame), ctypes.c_int(0))
