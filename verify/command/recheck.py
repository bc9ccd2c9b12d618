"""``gradproof recheck``: the evidence of a report, re-checked without trusting whoever wrote it."""

from __future__ import annotations

from pathlib import Path

import click

from verify.command import help


@click.command("recheck", help=help.RECHECK, short_help="Re-check a report without trusting it.")
@click.argument("report_dir", type=click.Path(path_type=Path))
def recheck(report_dir: Path) -> int:
    """Re-check a report."""
    from verify.command import rechecking, run

    result = rechecking.recheck(report_dir, run.say)
    for mark, lines in (
        ("ok", result.done),
        ("not done", result.skipped),
        ("undecided", result.undecided),
        ("WRONG", result.failed),
    ):
        for line in lines:
            print(f"{mark}: {line}")
    return result.exit_code
