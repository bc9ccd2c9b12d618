"""The files that a report carries: claim files, and what they import from beside them, as they were read."""

from __future__ import annotations

import ast
import os
import warnings
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from verify.claims import notebook
from verify.evidence import slug

FOLDER: Final = "sources"


def stored(path: str) -> str:
    """The file of a report that holds a source; no two paths give the same."""
    return f"{FOLDER}/{slug(path)}"


def carried(files: Mapping[str, str]) -> dict[str, bytes]:
    """The bytes of claim files (where each stands, by the path that the command was given) and of what they import.

    Only modules beside a claim file are followed, as its folder is what Python looks into first. A file that cannot
    be read is left out: whoever checks it says why.
    """
    found: dict[str, bytes] = {}
    for shown, file in files.items():
        start = Path(os.path.abspath(file))
        folder, todo = start.parent, {start}
        while todo:
            path = todo.pop()
            name = os.path.normpath(os.path.join(os.path.dirname(shown), os.path.relpath(path, folder)))
            data = _read(path)
            if name not in found and data is not None:
                found[name] = data
                todo |= set(_beside(data, path, folder))
    return found


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes() if path.is_file() else None
    except OSError:
        return None


def _beside(data: bytes, file: Path, folder: Path) -> Iterator[Path]:
    """The files beside a claim file, in ``folder``, that one of its files imports, packages and modules alike."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # whoever imports the file hears them
            tree = ast.parse(notebook.python(data, file.name))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names, root = [alias.name for alias in node.names], folder
        elif isinstance(node, ast.ImportFrom):
            module = f"{node.module}." if node.module else ""
            names = [f"{module}{alias.name}" for alias in node.names]
            root = file.parents[node.level - 1] if 0 < node.level <= len(file.parents) else folder
        else:
            continue
        for name in names:
            yield from _modules(root, name.split("."))


def _modules(root: Path, parts: list[str]) -> Iterator[Path]:
    """The files that the import of a dotted name runs."""
    for part in parts:
        for candidate in (root / f"{part}.py", root / part / "__init__.py"):
            if candidate.is_file():
                yield candidate
        root /= part
