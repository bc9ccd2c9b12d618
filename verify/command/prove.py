"""``gradproof prove``: one formula and its gradients, without a file."""

from __future__ import annotations

from typing import Any, cast

import click

from verify.command import help
from verify.command.options import Settings, Texts, common, words


@click.command("prove", help=help.PROVE, short_help="Check one formula and its gradients.")
@click.argument("expression")
@click.option("--shape", multiple=True, required=True, metavar="NAME=SIZES", help="The shape of an input.")
@click.option("--gradient", multiple=True, required=True, metavar="NAME=EXPR", help="The claimed gradient.")
@click.option("--where", multiple=True, metavar="NAME=KIND", help="An assumption about an input.")
@common
def prove(expression: str, shape: Texts, gradient: Texts, where: Texts, **given: Any) -> int:
    """Check a formula."""
    from verify import notation
    from verify.command import run

    settings = cast(Settings, given)
    notation.claim_of(expression, shape, gradient, where)  # says what is wrong before anything runs
    outcome = run.checked([lambda: notation.source(expression, shape, gradient, where)], [expression], settings)
    told = ["prove", expression, *words(shape=shape, gradient=gradient, where=where)]
    return run.finish(outcome, settings, run.enough(settings), told)
