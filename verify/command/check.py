"""``gradproof check``: the claims of files."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, cast

import click

from verify.command import help
from verify.command.options import Settings, Texts, common

if TYPE_CHECKING:
    from verify.command.run import Job


@click.command("check", help=help.CHECK, short_help="Check the claims of files.")
@click.argument("files", nargs=-1, required=True, metavar="FILE[::NAME]...")
@common
def check(files: Texts, **given: Any) -> int:
    """Check claim files."""
    from verify.command import run

    return run.run(job(files), cast(Settings, given))


def job(files: Texts) -> Job:
    """What is checked of ``FILE`` and ``FILE::NAME`` arguments."""
    from verify.command.run import Job
    from verify.guest import loader
    from verify.guest.files import from_file

    return Job("check", [from_file(t) for t in loader.targets(files)], [*map(_relative, files)])


def _relative(target: str) -> str:
    """A target as a report may name it: no report holds absolute paths."""
    file, colons, name = target.partition("::")
    return (os.path.relpath(file) if os.path.isabs(file) else file) + colons + name
