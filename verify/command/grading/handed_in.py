"""What was handed in: one file or folder a student, and its copy in a scratch folder."""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from verify import limits
from verify.codes import Code
from verify.errors import BadInput
from verify.guest.wire import clean

SUFFIXES: Final = (".py", ".ipynb")
_TOOLS: Final = ("__pycache__", "__MACOSX")  # folders that nobody handed in


@dataclass(frozen=True)
class Handed:
    """What a student handed in: the student's name, which is that of the file or folder, and where it is."""

    student: str
    path: Path


def handed_in(arguments: Sequence[str], apart: Path) -> tuple[list[Handed], list[str]]:
    """All submissions, by student, and the names of entries that are none. ``apart`` (the reference) is none.

    A folder that is named holds submissions; a file that is named is one. Raises BadInput where there are none.
    """
    paths: list[Path] = []
    for argument in arguments:
        path = Path(argument)
        if not path.exists():
            raise BadInput("no such file or folder", file=argument, code=Code.NO_SUCH_FILE)
        paths += sorted(path.iterdir()) if path.is_dir() else [path]
    paths = [p for p in dict.fromkeys(paths) if not p.name.startswith((".", *_TOOLS)) and p.absolute() != apart]
    held = [p for p in paths if p.suffix in SUFFIXES or (p.is_dir() and not p.is_symlink())]
    if not held:
        raise BadInput("there is no .py, no .ipynb and no folder of a student", file=arguments[0], code=Code.NO_CLAIMS)
    names = Counter(p.name if p.is_dir() else p.stem for p in held)
    found = [Handed(clean(p.stem if not p.is_dir() and names[p.stem] == 1 else p.name), p) for p in held]
    twice = next((name for name, n in Counter(h.student for h in found).items() if n > 1), None)
    if twice is not None:
        raise BadInput(f"two submissions are called {twice!r}; rename one", file=arguments[0], code=Code.USAGE)
    return sorted(found, key=lambda h: h.student), [clean(p.name) for p in paths if p not in held]


def main_file(handed: Handed, reference: Path) -> str:
    """The file with the functions, as seen from its copy: in a folder, the only one, or that of the reference's name.

    Raises BadInput.
    """
    if not handed.path.is_dir():
        return handed.path.name
    names = [n for n in sorted(os.listdir(handed.path)) if n.endswith(SUFFIXES) and not n.startswith(".")]
    same = [n for n in names if Path(n).stem == reference.stem]
    chosen = same if len(same) == 1 else names
    if len(chosen) != 1:
        what = f"holds {', '.join(names)}; the one to mark has to be called {reference.name}" if names else "is empty"
        raise BadInput(f"the folder {what}", file=handed.path.name, code=Code.NO_SUCH_FILE)
    return chosen[0]


def copied(handed: Handed, folder: Path) -> None:
    """Copy regular files, each as it is, within bounds. Raises BadInput."""
    total = 0
    for path, size in _entries(handed):
        total += size
        if total > limits.SUBMISSION_BYTES:
            raise _too_large(handed, f"more than {limits.SUBMISSION_BYTES >> 20} MB")
        target = folder / (path.relative_to(handed.path) if handed.path.is_dir() else path.name)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target, follow_symlinks=False)


def digest(handed: Handed) -> str:
    """Of all that `copied` copies, and of names; an unreadable one has none of its own."""
    made = hashlib.sha256()
    try:
        for path, size in _entries(handed):
            made.update(f"{path.relative_to(handed.path.parent)} {size}\n".encode("utf-8", "surrogateescape"))
            if size <= limits.SUBMISSION_BYTES:
                made.update(hashlib.sha256(path.read_bytes()).digest())
    except (BadInput, OSError) as error:
        made.update(str(error).encode("utf-8", "surrogateescape"))
    return made.hexdigest()


def _entries(handed: Handed) -> Iterator[tuple[Path, int]]:
    """The files of a submission with their sizes. Raises BadInput for what is no regular file, and for too many."""
    paths = sorted(handed.path.rglob("*")) if handed.path.is_dir() else [handed.path]
    if len(paths) > limits.SUBMISSION_FILES:
        raise _too_large(handed, f"more than {limits.SUBMISSION_FILES} files")
    for path in paths:
        found = path.lstat()
        if stat.S_ISREG(found.st_mode):
            yield path, found.st_size
        elif not stat.S_ISDIR(found.st_mode):
            raise BadInput("is a link or no regular file", file=clean(path.name), code=Code.NOT_A_FILE)


def _too_large(handed: Handed, what: str) -> BadInput:
    return BadInput(f"{what} were handed in", file=clean(handed.path.name), code=Code.UNREADABLE)
