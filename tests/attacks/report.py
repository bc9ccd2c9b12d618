"""A small report, and the hands of whoever alters it: pages are set again, and digests computed again, to fit."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import reports
import verify.pipeline  # once for all, and not by every guest again
import verify.tracing.patches  # noqa: F401 -- the same
from tests.command.command import LINEAR
from verify.command.rechecking import Recheck, recheck
from verify.command.rechecking.again import Made, Recipe, make

CLAIMS = f"""from helper import twice
{LINEAR}
@claim(x="N")
def square(x):
    return x * x

@square.gradient("x")
def square_backward(G, x):
    return G * x

@claim(x="N", y="N")
def relu(x, y):
    return np.maximum(twice(x), 0) + y

@relu.gradient("x")
def relu_backward(G, x):
    return 2 * G * (x > 0)

@claim(x="N")
def halves(x):
    return x[: x.shape[0] // 2 + 1].sum()

@halves.gradient("x")
def halves_backward(G, x):
    d = np.zeros_like(x)
    d[: x.shape[0] // 2 + 1] = G
    return d

@claim(x="N")
def spectrum(x):
    return np.fft.ifft(np.fft.fft(x)).real

@spectrum.gradient("x")
def spectrum_backward(G, x):
    return G
"""
HELPER = "def twice(x):\n    return 2 * x\n"
OPTIONS = ("--bound", "2", "--examples", "5", "--jobs", "1", "--out", "report")
Change = Callable[[Path], object]
Document = dict[str, Any]


@cache
def made(recipe: Recipe) -> Made:
    """A report made again; once for all who ask the same."""
    return make(recipe)


def rechecked(folder: Path) -> Recheck:
    """What ``gradproof recheck`` finds."""
    return recheck(folder, lambda text: None, make=made)


def copied(report: Path, folder: Path, change: Change) -> Path:
    """A copy of a report that was changed."""
    copy = folder / "report"
    shutil.copytree(report, copy)
    change(copy)
    return copy


def signed(folder: Path) -> None:
    """Digests computed again, as whoever alters a report would."""
    names = [p.relative_to(folder).as_posix() for p in sorted(folder.rglob("*")) if p.is_file() and not p.is_symlink()]
    digests = {n: hashlib.sha256((folder / n).read_bytes()).hexdigest() for n in names if n != "MANIFEST.json"}
    data = {"schema": "gradproof-report/1", "files": digests}
    (folder / "MANIFEST.json").write_text(json.dumps(data, sort_keys=True, indent=1) + "\n")


def document(change: Callable[[Document], object]) -> Change:
    """The data changed, and every page set again from it."""

    def apply(folder: Path) -> None:
        data = json.loads((folder / "report.json").read_text())
        change(data)
        files = {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.glob("*/**/*") if p.is_file()}
        for name, content in reports.contents(data, files).items():  # type: ignore[arg-type]
            (folder / name).write_bytes(content)

    return apply


def gradient(claim: int, name: str, change: Callable[[Document], object]) -> Change:
    """One row changed."""
    return document(lambda data: change(data["claims"][claim]["gradients"][name]))


def text(name: str, old: str, new: str) -> Change:
    """Words of a file changed, and the digests."""

    def apply(folder: Path) -> None:
        found = (folder / name).read_text()
        assert old in found, (name, old)
        (folder / name).write_text(found.replace(old, new, 1))
        signed(folder)

    return apply


def file(name: str, content: str | bytes) -> Change:
    """A file written, and the digests."""

    def apply(folder: Path) -> None:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
        signed(folder)

    return apply


def then_signed(change: Change) -> Change:
    """A change, and the digests."""

    def apply(folder: Path) -> None:
        change(folder)
        signed(folder)

    return apply


def swapped(one: str, other: str) -> Change:
    """Two files in each other's place, and the digests."""

    def apply(folder: Path) -> None:
        first, second = (folder / one).read_bytes(), (folder / other).read_bytes()
        assert first != second
        (folder / one).write_bytes(second)
        (folder / other).write_bytes(first)
        signed(folder)

    return apply


def source(old: str, new: str, name: str = "claims.py") -> Change:
    """A claim file changed, its digest in the document, and the pages."""

    def apply(folder: Path) -> None:
        path = folder / "sources" / name
        found = path.read_text()
        assert old in found
        path.write_text(found.replace(old, new, 1))
        digest = hashlib.sha256(path.read_bytes()).hexdigest()

        def restate(data: Document) -> None:
            next(s for s in data["run"]["sources"] if s["path"] == name)["sha256"] = digest

        document(restate)(folder)

    return apply
