"""``gradproof derive``: the gradient of a formula, with its derivation."""

from __future__ import annotations

from typing import Any, cast

import click

from verify.codes import Code
from verify.command import help
from verify.command.options import Settings, Texts, common, words


@click.command("derive", help=help.DERIVE, short_help="Derive a gradient.")
@click.argument("expression")
@click.option("--shape", multiple=True, required=True, metavar="NAME=SIZES", help="The shape of an input.")
@click.option("--wrt", required=True, metavar="NAME", help="The input.")
@click.option("--where", multiple=True, metavar="NAME=KIND", help="An assumption about an input.")
@common
def derive(expression: str, shape: Texts, wrt: str, where: Texts, **given: Any) -> int:
    """Derive a gradient; the result is checked as any claim before it is shown."""
    from verify import notation
    from verify.command import derivations, run
    from verify.command.outcome import problem
    from verify.verdict import Reason

    settings = cast(Settings, given)
    found = derivations.derived(expression, shape, wrt, where, settings["seed"])
    if isinstance(found, Reason):
        run.show(problem(found), settings["form"])
        return 70 if found.code == Code.DEFECT else 3
    assumed = [*where, *derivations.assumptions(found)]
    gradient = [f"{wrt}={found.formula}"]
    outcome = run.checked([lambda: notation.source(expression, shape, gradient, assumed)], [expression], settings)
    told = ["derive", expression, *words(shape=shape, wrt=(wrt,), where=where)]
    shown = found if outcome.checked and all(outcome.verdicts) else None
    if shown and settings["form"] == "text":
        print(derivations.text(shown) + "\n")
    return run.finish(outcome, settings, run.enough(settings), told, derivation=shown)
