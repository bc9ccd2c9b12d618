"""``gradproof suite``: prove the built-in theorems and write a report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from verify.command import help
from verify.command.options import Settings, clustered, common, reported

if TYPE_CHECKING:
    from verify.claims.source import Loaded
    from verify.command.run import Job

DEFAULT_OUT = Path("gradproof-report")


@click.command("suite", help=help.SUITE, short_help="Prove the built-in theorems, write a report.")
@common
@clustered
@reported
def suite(**given: Any) -> int:
    """Check the chapters, each theorem at the scope that it states."""
    from verify.command import run

    return run.run(job(), cast(Settings, given | {"out": given["out"] or DEFAULT_OUT}))


def job() -> Job:
    """The derivations and the chapters."""
    from verify.claims.source import Source, Target
    from verify.command.run import Job
    from verify.guest.files import from_file
    from verify.suite import catalogue

    chapters = [from_file(Target(str(f))) for f in catalogue.files()]
    sources = [Source("the derivations", None, _derivations), *chapters]
    return Job("suite", sources, extra=catalogue.shown, scope=catalogue.scope, explains=False)


def _derivations() -> Loaded:
    from verify.suite import steps

    return steps.source()
