"""``gradproof suite``: prove the built-in theorems and write a report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from verify.command import help
from verify.command.options import Settings, common

if TYPE_CHECKING:
    from verify.claims.source import Loaded
    from verify.guest.events import Checked
    from verify.verdict import GradientVerdict

DEFAULT_OUT = Path("gradproof-report")


@click.command("suite", help=help.SUITE, short_help="Prove the built-in theorems, write a report.")
@common
def suite(**given: Any) -> int:
    """Check the chapters, each theorem at the scope that it states."""
    from verify.claims.source import Target
    from verify.command import run
    from verify.command.outcome import reaches
    from verify.guest.files import from_file
    from verify.suite import catalogue

    settings = cast(Settings, given | {"out": given["out"] or DEFAULT_OUT})
    files = catalogue.files()
    sources = [_derivations, *(from_file(Target(str(f))) for f in files)]
    outcome = run.checked(sources, ["the derivations", *map(str, files)], settings)

    def enough(checked: Checked, gradient: GradientVerdict) -> bool:
        if settings["require"] == "all-shapes" and catalogue.scope(checked) == "bounded":
            return gradient.status == "proved"
        return reaches(gradient, settings["require"])

    extra = {i: catalogue.shown(c) for i, c in enumerate(outcome.checked)}
    return run.finish(outcome, settings, enough, ["suite"], extra)


def _derivations() -> Loaded:
    from verify.suite import steps

    return steps.source()
