"""Notebooks: the code cells of an ``.ipynb`` file as Python, each under a name of its own. Nothing of ours is imported.

A cell is compiled under ``layers.ipynb:cell 3``, so that whatever names a file and a line names the cell and the line
in it. Cells are counted as Jupyter does when it runs all of them: those of code that are not empty, from 1.
"""

from __future__ import annotations
import __future__

import ast
import json
import linecache
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

SUFFIX: Final = ".ipynb"
_FOR_IPYTHON: Final = re.compile(
    r"\s*(?:[%!?]"  # %magic, !command, ?name
    r"|[\w.*]+\?{1,2}\s*$"  # name?
    r"|[\w.,\s*\[\]()]+=\s*[%!])"  # names = !command
)
_TIMED: Final = re.compile(r"(\s*)%time\s+(.+)")  # a line that is run as it stands
_BODY: Final = re.compile(r"%%(time|capture|prun)\b")  # a cell whose other lines are run as they stand
_MARKS: Final = re.compile(r"""(?P<comment>\#.*)|(?P<quote>'''|\"\"\"|'|")|(?P<open>[(\[{])|(?P<close>[)\]}])""", re.S)


class NotANotebook(ValueError):
    """The file holds no notebook of Python; the message says what it lacks, and what to do."""


@dataclass(frozen=True)
class Cell:
    """A code cell: ``name`` is its file in messages, ``source`` its Python, line by line.

    ``skipped`` are the lines that only IPython runs (magics, commands of the shell); in ``source`` they do nothing.
    """

    number: int
    name: str
    source: str
    skipped: tuple[int, ...] = ()

    def run(self, space: dict[str, Any]) -> None:
        """Run it in a namespace, as a kernel does: what it raises is raised, and its text is found by `inspect`.

        Imports from ``__future__`` hold for the cells after them.
        """
        flags = 0
        for value in space.values():
            flags |= value.compiler_flag if isinstance(value, __future__._Feature) else 0
        lines = self.source.splitlines(keepends=True)
        linecache.cache[self.name] = (len(self.source), None, lines, self.name)
        space.setdefault("display", _display)
        exec(compile(self.source, self.name, "exec", flags, dont_inherit=True), space)

    def made_up_for(self, line: int, ran: Sequence[Cell]) -> bool:
        """Whether cells after it that ran define all that it was to define from the statement at ``line`` on.

        Functions, classes, names, and claims of the same function of course code; what else a statement does is not
        known, so that nothing makes up for it.
        """
        try:
            rest = [node for node in ast.parse(self.source).body if (node.end_lineno or 0) >= line]
        except SyntaxError:
            return False
        later = (node for cell in ran if cell.number > self.number for node in ast.parse(cell.source).body)
        known = {name for node in later for name in _defined(node) or ()}
        return all((names := _defined(node)) is not None and names <= known for node in rest)


def _defined(node: ast.stmt) -> set[str] | None:
    """The names that a statement of a cell defines; None where it may do more."""
    match node:
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
            return {name}
        case ast.Import(names=names) | ast.ImportFrom(names=names):
            return {alias.asname or alias.name for alias in names}
        case ast.Assign(targets=[ast.Name(id=name)]):
            return {name}
        case ast.Expr(value=ast.Call(func=ast.Name() | ast.Attribute() as called, args=[ast.Name(id=first), *_])):
            return {f"{ast.unparse(called)}({first})"}
        case ast.Expr(value=ast.Constant()) | ast.Pass():
            return set()
    return None


def cells(data: bytes, file: str) -> tuple[Cell, ...]:
    """The code cells of a notebook, in order, from the bytes of its file. Raises NotANotebook."""
    try:
        made = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise NotANotebook(f"is no notebook: {_told(error)}") from None
    if not isinstance(made, dict) or not isinstance(made.get("cells"), list):
        old = isinstance(made, dict) and "worksheets" in made
        raise NotANotebook(
            "is a notebook of an old format; open it in Jupyter and save it"
            if old
            else 'is no notebook: it has no list "cells"; save it from Jupyter'
        )
    language = _language(made)
    if language != "python":
        raise NotANotebook(f"is a notebook for {language[:40]}; its cells have to be Python")
    texts = (text for cell in made["cells"] if (text := _text(cell)) is not None)
    return tuple(_cell(n, f"{file}:cell {n}", text) for n, text in enumerate(texts, 1))


def is_notebook(file: str) -> bool:
    """Whether a file is a notebook, by its name."""
    return file.endswith(SUFFIX)


def python(data: bytes, file: str) -> bytes:
    """The Python text of a file, to be looked through: of a notebook, its cells one after the other."""
    if not is_notebook(file):
        return data
    return "\n".join(cell.source for cell in cells(data, file)).encode()


def skipped(found: tuple[Cell, ...], most: int = 3) -> str:
    """A sentence on the lines that only IPython runs; empty where there are none."""
    places = [f"cell {cell.number}, {_lines(cell.skipped)}" for cell in found if cell.skipped]
    if not places:
        return ""
    more = f" and {len(places) - most} more" if len(places) > most else ""
    return f"not run, since it is IPython's or the shell's: {'; '.join(places[:most])}{more}"


def _lines(numbers: tuple[int, ...]) -> str:
    """``line 3``, ``lines 1 to 4``, ``lines 1, 3``."""
    first, last = numbers[0], numbers[-1]
    if first == last:
        return f"line {first}"
    together = len(numbers) == last - first + 1
    return f"lines {first} to {last}" if together else f"lines {', '.join(map(str, numbers))}"


def _told(error: Exception) -> str:
    return "it is nested too deep" if isinstance(error, RecursionError) else f"its JSON cannot be read ({error})"


def _language(made: dict[str, Any]) -> str:
    """What its kernel speaks; Python where it does not say."""
    stated = made.get("metadata")
    for holder, key in (("language_info", "name"), ("kernelspec", "language")):
        part = stated.get(holder) if isinstance(stated, dict) else None
        if isinstance(part, dict) and isinstance(part.get(key), str):
            return str(part[key]).lower()
    return "python"


def _text(cell: Any) -> str | None:
    """The text of a code cell that is not empty."""
    if not isinstance(cell, dict) or cell.get("cell_type") != "code":
        return None
    source = cell.get("source", "")
    if isinstance(source, list):
        source = "".join(part for part in source if isinstance(part, str))
    return source if isinstance(source, str) and source.strip() else None


def _display(*shown: Any, **how: Any) -> None:
    """What IPython gives to every cell; where there is no screen, it shows nothing."""


# --- what only IPython runs -------------------------------------------------------------------------------------------


def _cell(number: int, name: str, text: str) -> Cell:
    lines = text.splitlines()
    first = next(n for n, line in enumerate(lines) if line.strip())
    if lines[first].startswith("%%") and not _BODY.match(lines[first]):
        return Cell(number, name, "\n" * len(lines), tuple(range(1, len(lines) + 1)))
    kept, left = [], []
    for n, (line, instead) in enumerate(_read(lines), 1):
        kept.append(line if instead is None else instead)
        left += [] if instead is None else [n]
    return Cell(number, name, "\n".join(kept) + "\n", tuple(left))


def _read(lines: list[str]) -> Iterator[tuple[str, str | None]]:
    """Each line, and what stands for it where only IPython runs it.

    Such a line begins a statement as none of Python begins, or goes on from one.
    """
    still_open, goes_on = _Open(), False
    for line in lines:
        begins = not goes_on and still_open.nothing and _FOR_IPYTHON.match(line) is not None
        instead = _instead(line) if begins else "" if goes_on else None
        goes_on = (begins or goes_on) and line.endswith("\\")
        if not goes_on:
            still_open.read(line if instead is None else instead)
        yield line, instead


def _instead(line: str) -> str:
    """A statement that does nothing, or the one that ``%time`` measures."""
    timed = _TIMED.match(line)
    return timed[1] + timed[2] if timed else line[: len(line) - len(line.lstrip())] + "pass"


class _Open:
    """What is still open after some lines of Python: a string, brackets, a line that is continued."""

    def __init__(self) -> None:
        self._quote, self._depth, self._continued = "", 0, False

    @property
    def nothing(self) -> bool:
        """Whether the next line begins a statement."""
        return not (self._quote or self._depth or self._continued)

    def read(self, line: str) -> None:
        """One more line."""
        at = 0
        while at < len(line):
            if self._quote:
                end = re.compile(rf"(?:\\.|(?!{self._quote}).)*({self._quote})?", re.S).match(line, at)
                assert end is not None
                at, self._quote = max(end.end(), at + 1), "" if end[1] else self._quote
                continue
            mark = _MARKS.search(line, at)
            at = mark.end() if mark else len(line)
            if mark:
                self._quote = mark["quote"] or ""
                self._depth = max(0, self._depth + bool(mark["open"]) - bool(mark["close"]))
        self._continued = line.endswith("\\")
        if len(self._quote) == 1 and not self._continued:
            self._quote = ""  # no string of one line goes on
