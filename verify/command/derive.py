"""``gradproof derive``: the gradient of a formula, with its derivation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import click

from verify.codes import Code
from verify.command import help
from verify.command.options import Settings, Texts, common, words

if TYPE_CHECKING:
    from verify.command.run import Job
    from verify.verdict import Reason


@click.command("derive", help=help.DERIVE, short_help="Derive a gradient.")
@click.argument("expression")
@click.option("--shape", multiple=True, required=True, metavar="NAME=SIZES", help="The shape of an input.")
@click.option("--wrt", required=True, metavar="NAME", help="The input.")
@click.option("--where", multiple=True, metavar="NAME=KIND", help="An assumption about an input.")
@common
def derive(expression: str, shape: Texts, wrt: str, where: Texts, **given: Any) -> int:
    """Derive a gradient; the result is checked as any claim before it is shown."""
    from verify.command import run
    from verify.command.outcome import problem
    from verify.verdict import Reason

    settings = cast(Settings, given)
    found = job(expression, shape, wrt, where, settings["seed"])
    if isinstance(found, Reason):
        run.show(problem(found), settings["form"])
        return 70 if found.code == Code.DEFECT else 3
    return run.run(found, settings)


def job(expression: str, shape: Texts, wrt: str, where: Texts, seed: int) -> Job | Reason:
    """What is checked: the gradient that was derived; or why there is none."""
    from verify.claims import formulas
    from verify.claims.source import Source
    from verify.command import derivations
    from verify.command.run import Job
    from verify.verdict import Reason

    found = derivations.derived(expression, shape, wrt, where, seed)
    if isinstance(found, Reason):
        return found
    assumed, gradient = [*where, *derivations.assumptions(found)], [f"{wrt}={found.formula}"]
    source = Source(expression, None, lambda: formulas.source(expression, shape, gradient, assumed))
    options = words(shape=shape, wrt=(wrt,), where=where)
    readings = formulas.readings(formulas.claim_of(expression, shape, (), where))
    return Job("derive", [source], [expression], options, derivation=found, readings=readings)
