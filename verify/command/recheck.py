"""``gradproof recheck``: a report made again from its sources, and its evidence asked again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from verify.command import help
from verify.command.encoding import shown
from verify.verdict import called

if TYPE_CHECKING:
    from verify.command.rechecking import Recheck, Row


@click.command("recheck", help=help.RECHECK, short_help="Re-check a report without trusting it.")
@click.argument("report_dir", type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="What goes to stdout.")
@click.option("--coq", is_flag=True, help="Compile the Coq certificates; COQC may name coqc.")
def recheck(report_dir: Path, form: str, coq: bool) -> int:
    """Re-check a report."""
    from verify.command import rechecking, run

    result = rechecking.recheck(report_dir, run.say, coq=coq)
    if form == "json":
        _print_json(result)
    else:
        _print(result)
    return result.exit_code


def _print(result: Recheck) -> None:
    """Two or three short lines a row, then one for each thing that was done, was not, or is wrong."""
    for row in result.rows:
        print(f"ok: {called(shown(row.claim), shown(row.gradient))}: {_word(row)}")
        print(f"    from its source{''.join(f', {by}' for by in row.by)}")
        if row.rests:
            print(f"    {shown(row.rests)}")
    for mark, lines in _marked_lines(result):
        for line in lines:
            print(f"{mark}: {shown(line)}")


def _word(row: Row) -> str:
    scope = {"all-shapes": " at every shape", "bounded": " at the listed shapes", None: ""}[row.scope]
    return row.status + scope


def _marked_lines(result: Recheck) -> tuple[tuple[str, list[str]], ...]:
    return (
        ("ok", result.done),
        ("not done", result.skipped),
        ("undecided", result.undecided),
        ("WRONG", result.failed),
    )


def _print_json(result: Recheck) -> None:
    import json
    from dataclasses import asdict

    from verify.command.outcome import versions

    print(json.dumps({"schema": "gradproof-recheck/1", "tool": versions()} | asdict(result), indent=1))
