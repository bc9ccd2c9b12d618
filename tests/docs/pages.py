"""The code in the documentation's pages: found, run in a folder of the page's own, and compared with what is shown.

``python title="layers.py"`` writes a file, ``python`` alone is run as a program (what it prints is the ``text`` block
right below), ``console`` has commands after ``$ `` with what they print. A line ``...`` stands for any lines.
``python -m tests.docs.pages docs/PAGE.md ...`` writes what is printed into pages.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
DOCS: Final = ROOT / "docs"
BLOCK: Final = re.compile(r'^```(\w+)(?: title="([\w./-]+)")?\n(.*?)^```$', re.MULTILINE | re.DOTALL)
SECONDS: Final = 300.0  # of one block, on a machine that is slow and busy
ANYTHING: Final = "..."
PROGRESS: Final = re.compile(r"\d+ of \d+ claims checked")


@dataclass(frozen=True)
class Block:
    """A fenced block: its language, the file that it is, what is between its fences, and where that begins."""

    language: str
    title: str | None
    text: str
    start: int


def blocks(page: str) -> list[Block]:
    """The fenced blocks of a page, in order."""
    return [Block(m[1], m[2], m[3], m.start(3)) for m in BLOCK.finditer(page)]


def shows_code(page: str) -> bool:
    """Whether anything of a page is run."""
    return any(b.language in ("python", "console") for b in blocks(page))


def printed(page: str, folder: Path) -> Iterator[tuple[Block, str]]:
    """Run a page in a folder; yields each block that shows what is printed, and what was printed."""
    found = blocks(page)
    for block, below in zip(found, [*found[1:], None], strict=True):
        if block.language == "console":
            yield block, _session(block.text, folder)
        elif block.language == "python" and block.title:
            (folder / block.title).write_text(block.text, encoding="utf-8")
        elif block.language == "python":
            said = tidy(_ran([sys.executable, "-c", block.text], folder))
            shown = below if below is not None and below.language == "text" else replace(block, text="")
            yield shown, said


def _session(text: str, folder: Path) -> str:
    """A console block with what its commands print now, all in one shell."""
    commands = [line[2:] for line in text.splitlines() if line.startswith("$ ")]
    script = "".join(f"{c}\nstatus=$?; printf '\\0'; (exit $status)\n" for c in commands)
    said = _ran(["bash", "-c", script], folder).split("\0")
    return "".join(f"$ {command}\n{tidy(answer)}" for command, answer in zip(commands, said[:-1], strict=True))


def _ran(command: list[str], folder: Path) -> str:
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    given = {"PATH": path, "PYTHONPATH": str(ROOT), "COLUMNS": "80", "PYTHONIOENCODING": "utf-8", "NO_COLOR": "1"}
    env = {k: v for k, v in os.environ.items() if k not in ("FORCE_COLOR", "TTY_COMPATIBLE")} | given
    done = subprocess.run(
        command, cwd=folder, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=SECONDS
    )
    return done.stdout


def tidy(text: str) -> str:
    """Without blanks at the ends of lines, empty lines at the end, and the progress that a slow machine is shown."""
    kept = (line.rstrip() for line in text.split("\n") if not PROGRESS.match(line))
    lines = "\n".join(kept).rstrip("\n")
    return f"{lines}\n" if lines else ""


def agrees(shown: str, said: str) -> bool:
    """Whether what is shown is what was said, a line ``...`` standing for any lines."""
    parts = re.split(rf"^{re.escape(ANYTHING)}$\n?", shown, flags=re.MULTILINE)
    return re.fullmatch("(?:.*\n)*?".join(map(re.escape, parts)), said) is not None


def rewritten(page: str, folder: Path) -> str:
    """The page with what is printed now, where that is not what it shows."""
    changed = page
    for block, said in reversed(list(printed(page, folder))):
        if not agrees(block.text, said):
            changed = changed[: block.start] + said + changed[block.start + len(block.text) :]
    return changed


if __name__ == "__main__":
    for name in sys.argv[1:]:
        with tempfile.TemporaryDirectory() as scratch:
            text = Path(name).read_text(encoding="utf-8")
            Path(name).write_text(rewritten(text, Path(scratch)), encoding="utf-8")
