"""``gradproof prove``: one formula and its gradients, without a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import click

from verify.command import help
from verify.command.options import OfFormula, Settings, Texts, common, words

if TYPE_CHECKING:
    from verify.command.run import Job


@click.command("prove", cls=OfFormula, help=help.PROVE, short_help="Check one formula and its gradients.")
@click.argument("expression")
@click.option("--shape", multiple=True, required=True, metavar="NAME=SIZES", help="The shape of an input.")
@click.option("--gradient", multiple=True, required=True, metavar="NAME=EXPR", help="The claimed gradient.")
@click.option("--where", multiple=True, metavar="NAME=KIND", help="An assumption about an input or an expression.")
@common
def prove(expression: str, shape: Texts, gradient: Texts, where: Texts, **given: Any) -> int:
    """Check a formula."""
    from verify.command import run

    return run.run(job(expression, shape, gradient, where), cast(Settings, given))


def job(expression: str, shape: Texts, gradient: Texts, where: Texts) -> Job:
    """What is checked of a formula. Raises BadInput for what is wrong with it, before anything runs."""
    from verify.claims import formulas
    from verify.claims.source import Source
    from verify.command.run import Job

    made = formulas.claim_of(expression, shape, gradient, where)
    options = words(shape=shape, gradient=gradient, where=where)
    source = Source(expression, None, lambda: formulas.source(expression, shape, gradient, where))
    return Job("prove", [source], [expression], options, readings=formulas.readings(made))
