"""What a notebook's cells define, from the texts that its kernel, or our reader, keeps where `linecache` looks."""

from __future__ import annotations

import ast
import linecache
import os
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from verify.users import is_cell, whole


def statements(files: Sequence[str]) -> ast.Module | None:
    """The statements of a notebook, of which these are cells; None where they are none.

    Of functions and classes of one name there is the last that ran, and what these cells themselves define holds.
    """
    body: dict[Any, ast.stmt] = {}
    for text in texts(files):
        with suppress(SyntaxError, ValueError):
            for node in ast.parse(text).body:
                key = node.name if isinstance(node, (ast.FunctionDef, ast.ClassDef)) else len(body)
                body.pop(key, None)
                body[key] = node
    return ast.Module([*body.values()], []) if body else None


def texts(files: Sequence[str]) -> list[str]:
    """The texts of all cells that ran in the notebook of these ones, which come last; none where the first is none."""
    known = {file: entry[2] for file, entry in linecache.cache.items() if len(entry) == 4 and entry[1] is None}
    if not files or files[0] not in known:
        return []
    beside = [file for file in known if _notebook(file) == _notebook(files[0]) and file not in files]
    return ["".join(known[file]) for file in (*beside, *dict.fromkeys(files)) if file in known]


def _notebook(file: str) -> str:
    """What the cells of one notebook have in common: its file, or a kernel's folder for them, or its word for them."""
    return whole(file) if is_cell(file) else os.path.dirname(file) or file.partition("-input-")[0]
