"""``gradproof grade``: a class is marked: the forwards are the teacher's, the gradients the students'."""

from __future__ import annotations

import os
from pathlib import Path

import click

from verify import limits
from verify.command import help
from verify.command.options import Texts, files_to_complete, timed


@click.command("grade", help=help.GRADE, short_help="Mark a class against a reference.")
@click.argument("submissions", nargs=-1, required=True, metavar="SUBMISSIONS...", shell_complete=files_to_complete)
@click.option(
    "--against",
    "reference",
    required=True,
    metavar="REFERENCE",
    help="The claim file with the forwards.",
    shell_complete=files_to_complete,
)
@click.option("--points", default="", metavar="W=2,b=1", help="Of a gradient, by input or CLAIM.INPUT [default: 1].")
@click.option(
    "--require",
    type=click.Choice(["tested", "bounded", "all-shapes"]),
    default="bounded",
    show_default=True,
    help="What earns the points; bounded: proved at every shape up to size 4.",
)
@click.option("--jobs", type=click.IntRange(1), default=os.cpu_count() or 1, help="At once [default: one a core].")
@click.option(
    "--out", type=click.Path(path_type=Path), default=Path("marks"), show_default=True, help="The folder for marks."
)
@timed
def grade(
    submissions: Texts, reference: str, points: str, require: str, jobs: int, out: Path, timeout: float | None
) -> int:
    """Mark submissions; a run that was interrupted goes on."""
    from verify.command.grading import session

    return session.run(submissions, reference, points, require, jobs, out, timeout or limits.CLAIM_SECONDS)
