"""``gradproof check``: the claims of files, of folders, and of patterns of names."""

from __future__ import annotations

from typing import Any, cast

import click

from verify.command import help
from verify.command.options import Settings, Texts, clustered, common, files_to_complete, reported, timed


@click.command("check", help=help.CHECK, short_help="Check the claims of files.")
@click.argument("files", nargs=-1, required=True, metavar="FILE[::NAME]...", shell_complete=files_to_complete)
@common
@clustered
@reported
@timed
@click.option("--quiet", is_flag=True, help="Print only what is not as --require asks, a line each.")
@click.option("--explain", is_flag=True, help="Show each theorem, and the derivation of its gradient.")
@click.option("--watch", is_flag=True, help="Check again whenever a file changes, until Ctrl-C.")
def check(files: Texts, quiet: bool, watch: bool, **given: Any) -> int:
    """Check claim files."""
    from verify.command import run
    from verify.command.checking import named

    if quiet and given["form"] == "json":
        raise click.UsageError("--quiet is for text; JSON says everything")
    if quiet and given["explain"]:
        raise click.UsageError("--quiet prints a line each, --explain all of a derivation; leave one away")
    settings = cast(Settings, given | ({"form": "quiet"} if quiet else {}))
    if watch:
        from verify.command.checking import watching

        return watching.watch(files, settings)
    return run.run(named.job(named.targets(files)), settings)
