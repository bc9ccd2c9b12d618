"""What is asked for: by the options of pytest's command line, and by ``[tool.gradproof]`` in the project's file."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pytest

from verify.verdict import REQUIRABLE

PROJECT: Final = "pyproject.toml"
TABLE: Final = "[tool.gradproof]"
KEYS: Final = ("files", "require")


@dataclass(frozen=True)
class Settings:
    """How claims are checked: the files that are named, what passes a test, and the folder of a report."""

    files: frozenset[Path]
    require: str
    report: Path | None


def add_options(parser: pytest.Parser) -> None:
    """The options, in the words of ``gradproof check``."""
    group = parser.getgroup("gradproof", "gradients that are stated as claims")
    group.addoption(
        "--gradproof-report", metavar="DIR", help="Write a report of all claims that were checked to this folder."
    )
    group.addoption(
        "--gradproof-require",
        choices=REQUIRABLE,
        help=f"What a gradient has to be to pass [default: `require` of {TABLE} in {PROJECT}, else all-shapes].",
    )


def settings(config: pytest.Config) -> Settings:
    """The settings of a session. Raises UsageError where the project's file says what cannot be."""
    stated = _stated(config.rootpath / PROJECT)
    require = config.getoption("--gradproof-require") or stated.get("require", REQUIRABLE[-1])
    if require not in REQUIRABLE:
        raise _wrong(f"require is {require!r}, and not one of {', '.join(REQUIRABLE)}")
    files = stated.get("files", [])
    if not isinstance(files, list) or not all(isinstance(f, str) and f for f in files):
        raise _wrong('files is not a list of names or patterns, such as ["layers.py", "src/**/claims_*.py"]')
    report = config.getoption("--gradproof-report")
    where = None if report is None else config.invocation_params.dir / report
    return Settings(_found(config.rootpath, files), require, where)


def _stated(project: Path) -> dict[str, Any]:
    try:
        tool = tomllib.loads(project.read_text(encoding="utf-8")).get("tool", {})
    except (OSError, ValueError):  # pytest says what is wrong with its own file
        return {}
    table = tool.get("gradproof", {}) if isinstance(tool, dict) else {}
    if not isinstance(table, dict):
        raise _wrong("it is not a table")
    unknown = [key for key in table if key not in KEYS]
    if unknown:
        raise _wrong(f"it has no key {unknown[0]!r}; it has {' and '.join(KEYS)}")
    return table


def _found(root: Path, names: list[str]) -> frozenset[Path]:
    """The files that names, folders and patterns stand for, from the project's folder."""
    if not names:
        return frozenset()
    from verify.command.checking.named import targets
    from verify.errors import BadInput

    try:
        return frozenset(Path(target).resolve() for target in targets([str(root / name) for name in names]))
    except BadInput as error:
        raise _wrong(f"files: {error.file}: {error.message}") from None


def _wrong(what: str) -> pytest.UsageError:
    return pytest.UsageError(f"{PROJECT}: {TABLE}: {what}")
