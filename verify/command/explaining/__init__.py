"""``gradproof explain``: what the code of a reason means, what it leads to, and what to do."""

from __future__ import annotations

import click

from verify.codes import Code
from verify.command import help


@click.command("explain", help=help.EXPLAIN, short_help="Say what the code of a reason means.")
@click.argument("code", required=False, type=click.Choice([row.value for row in Code]), metavar="[CODE]")
def explain(code: str | None) -> int:
    """Look one code up, or list all."""
    from verify.command.explaining.remedies import REMEDIES

    for row in Code:
        if code in (None, row.value):
            print(f"{row.value}: {row.meaning} ({row.ends.value})")
        if code == row.value:
            print(REMEDIES[row])
    return 0
