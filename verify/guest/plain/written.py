"""Whether what runs is what a file says: the code of functions, compared with what their file's text compiles to.

Read by its path, too, in the process that runs the file: it tells which functions run, and the process that asks
compiles the text. Nothing of ours is imported.
"""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import CellType, CodeType, FunctionType, MethodType
from typing import Any

Told = list[Any]  # of a function: the file that its code names, the line, its name, and the digest of its code


def parts(code: CodeType) -> Iterator[CodeType]:
    """A code and all that is defined in it."""
    yield code
    for value in code.co_consts:
        if isinstance(value, CodeType):
            yield from parts(value)


def digest(code: CodeType) -> str:
    """What a code does and where it stands, in few characters; the name of its file is no part of it."""
    return hashlib.sha256(repr(_plain(code)).encode("utf-8", "surrogatepass")).hexdigest()


def _plain(value: Any) -> Any:
    if isinstance(value, CodeType):
        names = value.co_names, value.co_varnames, value.co_freevars, value.co_cellvars
        takes = value.co_argcount, value.co_posonlyargcount, value.co_kwonlyargcount, value.co_flags
        place = value.co_firstlineno, value.co_name
        return value.co_code, value.co_exceptiontable, names, takes, place, [*map(_plain, value.co_consts)]
    if isinstance(value, frozenset):
        return "frozenset", sorted(map(repr, value))  # its order is another in each process
    if isinstance(value, tuple):
        return [*map(_plain, value)]
    return type(value).__name__, repr(value)


def told(code: CodeType, digested: str | None = None) -> Told:
    """What is told of a function."""
    return [code.co_filename, code.co_firstlineno, code.co_name, digest(code) if digested is None else digested]


def code_of(function: Any) -> CodeType | None:
    """What runs where it is called, as far as that is one function of Python's."""
    bare = _bare(function)
    return bare.__code__ if isinstance(bare, FunctionType) else None


def running(stated: Sequence[tuple[Any, CodeType | None]], space: Mapping[str, Any]) -> list[Told]:
    """The functions that a file states, and those that they reach in its namespace ``space``, as they are now.

    With each comes what ran when it was stated: one that runs something else now has no place in the text. What was
    made of a text at run time, elsewhere than in that namespace, has no text here: it is left out.
    """
    given = [function for function, _ in stated]
    spaces = [space, *(f.__globals__ for f in map(_bare, given) if isinstance(f, FunctionType))]
    found = (f for f in _reached(given, spaces) if f.__globals__ is space or not f.__code__.co_filename.startswith("<"))
    changed = [was for function, was in stated if was is not None and code_of(function) is not was]
    own = {id(_bare(function)) for function in given}
    return [told(f.__code__, None if id(f) in own or _named(f) else "") for f in found] + [told(c, "") for c in changed]


def _named(function: FunctionType) -> bool:
    """Whether a function has the name under which its code was written; one that wraps another has that one's."""
    return "__wrapped__" in vars(function) or function.__qualname__ == function.__code__.co_qualname


def _reached(given: Iterable[Any], spaces: Sequence[Mapping[str, Any]]) -> Iterator[FunctionType]:
    """Functions of the namespaces, through what wraps them, what they close over and what they name there."""
    waiting, seen = list(given), dict[int, Any]()
    while waiting:
        value = _bare(waiting.pop())
        if id(value) in seen:
            continue
        seen[id(value)] = value
        own = next((s for s in spaces if _module(value) == s.get("__name__")), None)
        if isinstance(value, type):
            waiting += _methods(value) if own is not None else []
        elif isinstance(value, FunctionType):
            if any(value.__globals__ is s for s in spaces):
                yield value
                named = {name for code in parts(value.__code__) for name in code.co_names}
                waiting += [value.__globals__[name] for name in named if name in value.__globals__]
            waiting += [cell.cell_contents for cell in value.__closure__ or () if _is_full(cell)]
        else:
            waiting.append(type(value))
        waiting += [w for w in [vars(value).get("__wrapped__")] if w is not None] if hasattr(value, "__dict__") else []


def _bare(value: Any) -> Any:
    """The function of a method, and of what gives some of its arguments."""
    while isinstance(value, (MethodType, staticmethod, classmethod, functools.partial)):
        value = value.func if isinstance(value, functools.partial) else value.__func__
    return value


def _module(value: Any) -> Any:
    return value.__module__ if isinstance(value, type) else None


def _methods(made: type) -> list[Any]:
    """What a class defines; what `dataclass` writes for it is in no text."""
    found = [v.fget if isinstance(v, property) else v for v in vars(made).values()]
    return [f for f in found if not (hasattr(made, "__dataclass_fields__") and _is_generated(f))]


def _is_generated(function: Any) -> bool:
    while hasattr(function, "__wrapped__"):
        function = function.__wrapped__
    return isinstance(function, FunctionType) and function.__code__.co_filename == "<string>"


def _is_full(cell: CellType) -> bool:
    try:
        return cell.cell_contents is not cell
    except ValueError:
        return False
