"""The built-in theorems: which files they are in, and what the comments above each claim say."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from verify.guest.events import Checked

FOLDER: Final = Path(__file__).resolve().parent / "chapters"
ROOT: Final = FOLDER.parents[2]  # verdicts name a chapter from here
CHAPTERS: Final = (
    *(
        "linear",
        "reductions",
        "activations",
        "losses",
        "normalisation",
        "attention",
        "recurrent",
        "through_time",
        "convolution",
    ),
    *("linalg", "cookbook", "models", "jacobians", "second_order"),
)
_FIELD: Final = re.compile(r"# (theorem|statement|source|scope|note): ?(.*)")


@dataclass(frozen=True)
class Entry:
    """What a chapter says of one theorem; ``scope`` is ``all-shapes`` or ``bounded``, as stated there."""

    title: str
    statement: str
    source: str
    scope: str
    note: str | None


def files() -> tuple[Path, ...]:
    """The chapters in reading order, a folder's together; those that the order does not know come last."""
    known = [p for p in sorted(FOLDER.rglob("*.py")) if p.stem != "__init__"]
    order = {name: place for place, name in enumerate(CHAPTERS)}
    return tuple(sorted(known, key=lambda p: order.get(p.relative_to(FOLDER).parts[0].removesuffix(".py"), len(order))))


def entry(file: Path, line: int) -> Entry:
    """The comment block directly above the claim that starts at ``line`` (counted from 1).

    Raises ValueError where a field is missing.
    """
    fields = _fields(_block(_lines(file), line))
    missing = [name for name in ("theorem", "statement", "source", "scope") if name not in fields]
    if missing:
        raise ValueError(f"{file.name}:{line}: the comments above the claim have no '# {missing[0]}:'")
    scope = fields["scope"].partition(":")[0].strip()
    return Entry(fields["theorem"], fields["statement"], fields["source"], scope, fields.get("note"))


def _fields(block: list[str]) -> dict[str, str]:
    """What comments say by their first word; a field goes on until the next."""
    fields: dict[str, str] = {}
    last = None
    for text in block:
        match = _FIELD.fullmatch(text)
        if match:
            last = match[1]
            fields[last] = match[2]
        elif last:
            fields[last] += " " + text.removeprefix("#").strip()
    return fields


def told(checked: Checked) -> dict[str, str]:
    """The same of a user's claim, as far as it is written there; cells of notebooks and helpers' files have none."""
    try:
        lines = Path(checked.verdict.file or "").read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return {}
    fields = _fields(_block(tuple(lines), min(checked.verdict.line or 1, len(lines) + 1)))
    named = {"theorem": "title", "statement": "statement", "source": "source", "note": "note"}
    return {named[word]: text for word, text in fields.items() if word in named and text.strip()}


def scope(checked: Checked) -> str:
    """The scope that a theorem states; a derivation, which is in no chapter, is about bounded shapes."""
    file = checked.verdict.file
    return entry(ROOT / file, checked.verdict.line or 0).scope if file else "bounded"


def shown(checked: Checked) -> dict[str, str]:
    """What a report shows of a theorem beside its verdict; a derivation says so itself."""
    if checked.verdict.file is None:
        return {}
    file = ROOT / checked.verdict.file
    stated = entry(file, checked.verdict.line or 0)
    data = {"title": stated.title, "statement": stated.statement, "source": stated.source}
    return data | {"chapter": title(file)} | ({"note": stated.note} if stated.note else {})


def title(file: Path) -> str:
    """The chapter's ``TITLE``."""
    for node in ast.parse("\n".join(_lines(file))).body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "TITLE":
            return str(ast.literal_eval(node.value))
    raise ValueError(f"{file.name} has no TITLE")


@lru_cache
def _lines(file: Path) -> tuple[str, ...]:
    return tuple(file.read_text(encoding="utf-8").splitlines())


def _block(lines: tuple[str, ...], line: int) -> list[str]:
    start = line - 1
    while start > 0 and lines[start - 1].startswith("#"):
        start -= 1
    return list(lines[start : line - 1])
