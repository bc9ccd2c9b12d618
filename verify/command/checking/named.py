"""Which files are meant: what a folder and a pattern of names stand for, sorted by path."""

from __future__ import annotations

import ast
import glob
import os
import warnings
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from verify.claims import notebook
from verify.codes import Code
from verify.command.options import Texts
from verify.errors import BadInput

if TYPE_CHECKING:
    from verify.command.run import Job

CLAIM_FILES: Final = (".py", notebook.SUFFIX)
_MARKED: Final = "pyvenv.cfg"  # in the folder of a virtual environment, which holds what is installed


def targets(arguments: Sequence[str]) -> tuple[str, ...]:
    """``FILE`` and ``FILE::NAME`` arguments with the files that their folders and patterns stand for, each once.

    Raises BadInput where a folder or a pattern stands for none.
    """
    return tuple(dict.fromkeys(target for argument in arguments for target in _targets(argument)))


def job(files: Texts) -> Job:
    """What is checked of ``FILE`` and ``FILE::NAME`` arguments."""
    from verify.command.run import Job
    from verify.guest import loader
    from verify.guest.files import from_file
    from verify.suite import catalogue

    return Job("check", [from_file(t) for t in loader.targets(files)], [*map(_relative, files)], extra=catalogue.told)


def _relative(target: str) -> str:
    """A target as a report may name it: no report holds absolute paths."""
    file, colons, name = target.partition("::")
    return (os.path.relpath(file) if os.path.isabs(file) else file) + colons + name


def _targets(argument: str) -> list[str]:
    file, _, name = argument.partition("::")
    if os.path.isdir(file):
        return _inside(file, name)
    if os.path.lexists(file) or not glob.has_magic(file):
        return [argument]
    found = sorted(glob.glob(file, recursive=True))
    if not found:
        raise BadInput("no file matches this pattern", file=file, code=Code.NO_SUCH_FILE)
    parts = [_inside(f, name) if os.path.isdir(f) else [f"{f}::{name}" if name else f] for f in found]
    return [target for part in parts for target in part]


def _inside(folder: str, name: str) -> list[str]:
    """The claim files under a folder. Raises BadInput where there are none."""
    if name:
        raise BadInput(f"is a folder; name the file in it that states {name!r}", file=folder, code=Code.NOT_A_FILE)
    files = sorted(_files(folder))
    found = [file for file in files if _may_state_claims(file)]
    if not found:
        what = (
            f"{len(files)} Python file{'s' * (len(files) != 1)}, and none imports verify"
            if files
            else "no .py, no .ipynb"
        )
        raise BadInput(f"holds no claim file: {what}", file=folder, code=Code.NO_CLAIMS)
    return found


def _files(folder: str) -> Iterator[str]:
    for place, folders, names in os.walk(folder):
        folders[:] = [f for f in folders if not _skipped(os.path.join(place, f))]
        paths = (os.path.join(place, n) for n in names if n.endswith(CLAIM_FILES) and not n.startswith("."))
        yield from (os.path.normpath(p) for p in paths if os.path.isfile(p))


def _skipped(folder: str) -> bool:
    """Whether a folder holds what tools write: caches, installed packages."""
    name = os.path.basename(folder)
    return name.startswith(".") or name == "__pycache__" or os.path.exists(os.path.join(folder, _MARKED))


def _may_state_claims(file: str) -> bool:
    """Whether a file imports ``verify``, or may do so where it cannot be read: then whoever checks it says why."""
    try:
        with open(file, "rb") as opened:
            data = opened.read()
        if b"verify" not in data:
            return False
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(notebook.python(data, file))
    except (OSError, SyntaxError, ValueError, RecursionError, MemoryError):
        return True
    return any(_is_verify(node) for node in ast.walk(tree))


def _is_verify(node: ast.AST) -> bool:
    if isinstance(node, ast.Import):
        return any(alias.name.split(".")[0] == "verify" for alias in node.names)
    return isinstance(node, ast.ImportFrom) and not node.level and (node.module or "").split(".")[0] == "verify"
