"""``gradproof derive``: the gradient of a formula, or those of a file's claims, with derivations."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, cast

import click

from verify.codes import Code
from verify.command import help
from verify.command.options import OfFormula, Settings, Texts, common, words

if TYPE_CHECKING:
    from verify.command.run import Job
    from verify.verdict import Reason


@click.command("derive", cls=OfFormula, help=help.DERIVE, short_help="Derive gradients.")
@click.argument("expression", metavar="EXPRESSION|FILE[::NAME]")
@click.option("--shape", multiple=True, metavar="NAME=SIZES", help="The shape of an input of EXPRESSION.")
@click.option("--wrt", multiple=True, metavar="NAME", help="The input; of FILE several [default: all].")
@click.option("--where", multiple=True, metavar="NAME=KIND", help="An assumption about an input.")
@common
def derive(expression: str, shape: Texts, wrt: Texts, where: Texts, **given: Any) -> int:
    """Derive gradients; each is proved before it is shown."""
    from verify.command import run
    from verify.command.outcome import problem
    from verify.verdict import Reason

    settings = cast(Settings, given)
    if _is_file(expression):
        return _of_file(expression, shape, wrt, where, settings)
    found = job(expression, shape, wrt, where, settings["seed"])
    if isinstance(found, Reason):
        run.show(problem(found), settings["form"])
        return 70 if found.code == Code.DEFECT else 3
    return run.run(found, settings)


def _is_file(text: str) -> bool:
    """Whether it names a claim file, and is no formula."""
    file = text.partition("::")[0]
    return file.endswith((".py", ".ipynb")) or ("::" in text and os.path.exists(file))


def _of_file(target: str, shape: Texts, wrt: Texts, where: Texts, settings: Settings) -> int:
    """Print the backward of each claim of a file, to paste under it."""
    from verify.command import derivations, run
    from verify.command.outcome import problem
    from verify.errors import BadInput
    from verify.verdict import Reason

    unused = next((f"--{key}" for key, given in (("shape", shape), ("where", where)) if given), None)
    if unused or settings["out"] is not None:
        why = f"{unused} is of a formula; claims state theirs" if unused else "paste the code, and check it with --out"
        raise BadInput(f"deriving from a file: {why}", code=Code.USAGE)
    found = derivations.backwards(target, wrt, settings["seed"])
    if isinstance(found, Reason):
        run.show(problem(found), settings["form"])
        return 70 if found.code == Code.DEFECT else 3
    if settings["form"] == "json":
        import json

        print(json.dumps(derivations.documents(found), indent=1))
    else:
        print("\n\n".join(map(str, found)))
    return 0 if found and all(f.everywhere for f in found) else 3


def job(expression: str, shape: Texts, wrt: Texts, where: Texts, seed: int) -> Job | Reason:
    """What is checked: the gradient that was derived; or why there is none. Raises BadInput."""
    from verify.claims import formulas
    from verify.claims.source import Source
    from verify.command import derivations
    from verify.command.run import Job
    from verify.verdict import Reason

    if not shape or len(wrt) != 1:
        missing = "--shape, the shape of each input" if not shape else "one --wrt, the input"
        raise click.UsageError(f"a formula needs {missing}")
    name = formulas.spelt(wrt[0])
    found = derivations.derived(expression, shape, name, where, seed)
    if isinstance(found, Reason):
        return found
    assumed, gradient = [*where, *derivations.assumptions(found)], [f"{name}={found.formula}"]
    source = Source(expression, None, lambda: formulas.source(expression, shape, gradient, assumed))
    options = words(shape=shape, wrt=wrt, where=where)
    readings = formulas.readings(formulas.claim_of(expression, shape, (), where))
    return Job("derive", [source], [expression], options, derivation=found, readings=readings)
