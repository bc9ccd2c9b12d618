"""A report made again: a function of sources, options and versions, all of which it states.

Its sources are run, as ``gradproof check`` runs them, by guests under limits. Nothing else of it is: no script,
certificate or page of a report reaches a solver, Coq or a browser.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
import shlex
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Final, cast

import click

from verify import limits
from verify.command import checking, derive, outcome, prove, run, suite
from verify.command.checking import named
from verify.command.options import Settings
from verify.command.rechecking.errors import OtherVersion, Refused
from verify.command.sources import stored
from verify.errors import BadInput
from verify.users import CHAPTERS
from verify.verdict import Reason

Job = run.Job
JOBS: Final[dict[str, tuple[click.Command, Callable[[Settings, dict[str, Any]], Job | Reason]]]] = {
    "check": (checking.check, lambda settings, given: named.job(given["files"])),
    "prove": (prove.prove, lambda settings, given: prove.job(**given)),
    "derive": (derive.derive, lambda settings, given: derive.job(**given, seed=settings["seed"])),
    "suite": (suite.suite, lambda settings, given: suite.job(**given)),
}


@dataclass(frozen=True)
class Recipe:
    """All that a report depends on but versions, as it says itself: the command, and the sources by path."""

    command: str
    sources: tuple[tuple[str, bytes], ...]


@dataclass(frozen=True)
class Made:
    """A report made again with the versions in ``tool``; ``written`` gives its files, for versions that it may name."""

    tool: Mapping[str, str]
    written: Callable[[Mapping[str, str]], dict[str, bytes]]


def recipe(report: Mapping[str, Any], files: Mapping[str, bytes]) -> Recipe:
    """The recipe that a report states. Raises Refused where it states none, OtherVersion where it is not ours."""
    tool, stated = report.get("tool"), report.get("run")
    if not isinstance(tool, dict) or not all(isinstance(v, str) for v in tool.values()):
        raise Refused("report.json does not say which versions made it")
    version = outcome.own_version()
    if tool.get("gradproof") != version:
        other = tool.get("gradproof")
        raise OtherVersion(f"gradproof {other} wrote it and this is {version}: pip install 'gradproof=={other}'")
    if not isinstance(stated, dict) or not isinstance(stated.get("command"), str):
        raise Refused("report.json does not say which command made it")
    if "sources" not in stated:
        raise OtherVersion("it carries no sources, as those of an earlier gradproof: give its command again")
    return Recipe(stated["command"], tuple(_sources(stated["sources"], files)))


def _sources(stated: Any, files: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    """Path and bytes of the sources that the folder holds; a short report holds none."""
    if not isinstance(stated, list):
        raise Refused("report.json does not say what its sources are")
    for source in stated:
        path = source.get("path") if isinstance(source, dict) else None
        if not isinstance(path, str) or not _placeable(path):
            raise Refused(f"report.json names a source {path!r}, which is no path of a source")
        data = files.get(stored(path))
        if data is not None:
            if source.get("sha256") != hashlib.sha256(data).hexdigest():
                raise Refused(f"{stored(path)} is not the source that report.json names")
            yield path, data


def _placeable(path: str) -> bool:
    """Whether it is relative and in its only form: no part goes up but the first ones, and these are few."""
    pure = PurePosixPath(path)
    return (
        not pure.is_absolute()
        and "\0" not in path
        and os.path.normpath(path) == path
        and pure.parts.count("..") <= limits.REPORT_LEVELS
        and pure.name not in ("", "..")
    )


def make(recipe: Recipe) -> Made:
    """Check what a recipe names, and put its report together. Raises Refused where there is nothing to check."""
    with laid_out(recipe.sources):
        job, settings = job_of(recipe)
        found = run.checked(job, settings, evidence=True)
        defects = [p.reason.message for p in found.problems if p.defect]
        if defects or not found.checked:
            reasons = defects or [p.reason.message for p in found.problems]
            raise Refused(f"its sources cannot be checked again: {'; '.join(reasons)}")
        tool = outcome.made_with(found.coq, pdf=settings.get("pdf", False))
        return Made(tool, lambda tool: run.contents(job, found, settings, tool))


def job_of(recipe: Recipe) -> tuple[Job, Settings]:
    """What its command checks: files that the report carries or gradproof's own, and no others."""
    try:
        _, name, *words = shlex.split(recipe.command)
        command, job = JOBS[name]
        given = command.make_context(name, words, help_option_names=[]).params
        own: Any = {
            "out": None,
            "form": "text",
            "jobs": os.cpu_count() or 1,
            "cluster": None,
        }  # on these no report depends
        settings = cast(Settings, {key: given.pop(key) for key in Settings.__annotations__ if key in given} | own)
        made = job(settings, given)
    except (ValueError, KeyError, click.ClickException, BadInput) as error:
        raise Refused(f"its command cannot be given again: {recipe.command!r} ({error})") from None
    if isinstance(made, Reason):
        raise Refused(f"its command ends otherwise: {made.message}")
    own_files = {shown for shown, file in made.files.items() if os.path.abspath(file).startswith(CHAPTERS)}
    foreign = made.files.keys() - own_files - {path for path, _ in recipe.sources}
    if foreign:
        raise Refused(f"it does not carry {', '.join(map(repr, sorted(foreign)))}, which its command checks")
    return made, settings


@contextlib.contextmanager
def laid_out(sources: tuple[tuple[str, bytes], ...]) -> Iterator[None]:
    """Sources as they stood to the folder where the command ran, in a folder that is gone afterwards; work runs in it.

    Python's own imports are never from there: ``sys.path`` holds no relative entry meanwhile.
    """
    up = max((PurePosixPath(path).parts.count("..") for path, _ in sources), default=0)
    importable = list(sys.path)
    with tempfile.TemporaryDirectory(prefix="gradproof-") as root:
        here = Path(root).resolve().joinpath(*(secrets.token_hex(8) for _ in range(up)))
        try:
            here.mkdir(parents=True, exist_ok=True)
            for path, data in sources:
                file = Path(os.path.normpath(here / path))
                file.parent.mkdir(parents=True, exist_ok=True)
                with file.open("xb") as stream:
                    stream.write(data)
        except OSError as error:
            raise Refused(f"its sources cannot stand together: {error.strerror}") from None
        sys.path[:] = map(os.path.abspath, importable)
        try:
            with contextlib.chdir(here):
                yield
        finally:
            sys.path[:] = importable
