"""``gradproof explain``: what the code of a reason means, what it leads to, and what to do."""

from __future__ import annotations

from difflib import get_close_matches
from typing import Any

import click

from verify.codes import Code
from verify.command import help


class _OneOf(click.Choice[str]):
    """A code; what is none is told in a line, with the nearest, instead of with all of them."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if value in self.choices:
            return str(value)
        near = get_close_matches(str(value).lower(), self.choices, 1)
        hint = f"did you mean {near[0]!r}? " if near else ""
        raise click.UsageError(f"there is no code {value!r}; {hint}`gradproof explain` lists all", ctx)


@click.command("explain", help=help.EXPLAIN, short_help="Say what the code of a reason means.")
@click.argument("code", required=False, type=_OneOf([row.value for row in Code]), metavar="[CODE]")
def explain(code: str | None) -> int:
    """Look one code up, or list all."""
    from verify.command.explaining.remedies import REMEDIES

    for row in Code:
        if code in (None, row.value):
            print(f"{row.value}: {row.meaning} ({row.ends.value})")
        if code == row.value:
            print(REMEDIES[row])
    return 0
