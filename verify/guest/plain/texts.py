"""Whether the functions that ran are those of the text, asked in a process that ran none of them."""

from __future__ import annotations
import __future__

import os
import stat
from collections.abc import Iterator, Sequence
from typing import Any

from verify.claims.notebook import cells
from verify.guest.plain.written import parts, told
from verify.limits import SUBMISSION_BYTES
from verify.users import is_cell, whole

_FLAGS = (0, __future__.annotations.compiler_flag)  # what an earlier cell of a notebook may have asked for
_OPTIMIZED = (0, 1, 2)  # whether Python leaves out asserts and docstrings is told to each process in its own way


def unlike_its_text(functions: Sequence[Any]) -> str:
    """A function that is not what its file says at its place, in words; empty where each is."""
    known: dict[str, frozenset[tuple[Any, ...]]] = {}
    for function in functions:
        file, line, name, _ = function
        if file not in known:
            known[file] = frozenset(_compiled(file))
        if tuple(function[1:]) not in known[file]:
            return f"what runs as {name} is not what line {line} of its file says"
    return ""


def _compiled(file: str) -> Iterator[tuple[Any, ...]]:
    """Each function of a file's text, as it would be told; none of a text that cannot be read."""
    try:
        for text in _texts(file):
            for flags in _FLAGS if is_cell(file) else _FLAGS[:1]:
                for optimized in _OPTIMIZED:
                    made = compile(text, file, "exec", flags, dont_inherit=True, optimize=optimized)
                    yield from (tuple(told(code)[1:]) for code in parts(made))
    except (OSError, ValueError, SyntaxError, RecursionError, MemoryError):
        return


def _texts(file: str) -> list[str | bytes]:
    """The text of a file, or of a cell of a notebook: of regular files that are not large, whoever names them."""
    with open(os.open(whole(file), os.O_RDONLY | os.O_NONBLOCK), "rb") as opened:
        found = os.fstat(opened.fileno())
        if not stat.S_ISREG(found.st_mode) or found.st_size > SUBMISSION_BYTES:
            return []
        data = opened.read(SUBMISSION_BYTES)
    return [cell.source for cell in cells(data, whole(file)) if cell.name == file] if is_cell(file) else [data]
